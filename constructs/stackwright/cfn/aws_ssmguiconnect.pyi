"""Every resource type of AWS::SSMGuiConnect; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnPreferencesProps(TypedDict, total=False):
    connection_recording_preferences: CfnPreferencesConnectionRecordingPreferencesProps | Deferred | None
    """The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region."""


class CfnPreferencesConnectionRecordingPreferencesProps(TypedDict, total=False):
    """The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region."""
    kms_key_arn: Required[str]
    """The ARN of a AWS key that is used to encrypt data while it is being processed by the service."""
    recording_destinations: Required[CfnPreferencesRecordingDestinationsProps | Deferred]
    """Determines where recordings of RDP connections are stored."""


class CfnPreferencesRecordingDestinationsProps(TypedDict, total=False):
    """Determines where recordings of RDP connections are stored."""
    s3_buckets: Required[Sequence[CfnPreferencesS3BucketProps | Deferred] | Deferred]
    """The S3 bucket where RDP connection recordings are stored."""


class CfnPreferencesS3BucketProps(TypedDict, total=False):
    """The S3 bucket where RDP connection recordings are stored."""
    bucket_name: Required[str]
    """The name of the S3 bucket where RDP connection recordings are stored."""
    bucket_owner: Required[str]
    """The AWS account number that owns the S3 bucket."""


class CfnPreferences(TypedResource):
    """Specify new or changed connection recording preferences for your AWS Systems Manager GUI Connect connections."""
    props: CfnPreferencesProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPreferencesProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The primary identifier for the AWS CloudFormation resource."""
