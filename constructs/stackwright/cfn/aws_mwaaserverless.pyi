"""Every resource type of AWS::MWAAServerless; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnWorkflowProps(TypedDict, total=False):
    code: CfnWorkflowCodeProps | Deferred | None
    """The location of code artifacts in Amazon S3 for the workflow."""
    definition_s3_location: Required[CfnWorkflowS3LocationProps | Deferred]
    description: str | None
    encryption_configuration: CfnWorkflowEncryptionConfigurationProps | Deferred | None
    """A change replaces the resource."""
    logging_configuration: CfnWorkflowLoggingConfigurationProps | Deferred | None
    name: str | None
    """A change replaces the resource."""
    network_configuration: CfnWorkflowNetworkConfigurationProps | Deferred | None
    role_arn: Required[str]
    tags: Mapping[str, str] | Deferred | None
    """A map of key-value pairs to be applied as tags"""
    trigger_mode: str | None


class CfnWorkflowCodeProps(TypedDict, total=False):
    """The location of code artifacts in Amazon S3 for the workflow."""
    s3_location: CfnWorkflowCodeS3LocationProps | Deferred | None


class CfnWorkflowCodeS3LocationProps(TypedDict, total=False):
    bucket: Required[str]
    object_key: Required[str]
    version_id: str | None


class CfnWorkflowEncryptionConfigurationProps(TypedDict, total=False):
    kms_key_id: str | None
    type: Required[Literal["AWS_MANAGED_KEY", "CUSTOMER_MANAGED_KEY"] | Other]


class CfnWorkflowLoggingConfigurationProps(TypedDict, total=False):
    log_group_name: Required[str]


class CfnWorkflowNetworkConfigurationProps(TypedDict, total=False):
    security_group_ids: Sequence[str] | Deferred | None
    subnet_ids: Sequence[str] | Deferred | None


class CfnWorkflowS3LocationProps(TypedDict, total=False):
    bucket: Required[str]
    object_key: Required[str]
    version_id: str | None


class CfnWorkflow(TypedResource):
    """Resource Type definition for AWS::MWAAServerless::Workflow resource"""
    props: CfnWorkflowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkflowProps]) -> None: ...
    @property
    def attr_code_snapshotted_at(self) -> StringToken: ...
    @property
    def attr_created_at(self) -> StringToken: ...
    @property
    def attr_modified_at(self) -> StringToken: ...
    @property
    def attr_schedule_configuration(self) -> StringToken: ...
    @property
    def attr_workflow_arn(self) -> StringToken: ...
    @property
    def attr_workflow_status(self) -> StringToken: ...
    @property
    def attr_workflow_version(self) -> StringToken: ...
