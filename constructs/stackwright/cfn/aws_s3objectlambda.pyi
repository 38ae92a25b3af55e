"""Every resource type of AWS::S3ObjectLambda; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, ResourceOptions, TypedResource


class CfnAccessPointProps(TypedDict, total=False):
    name: str | None
    """The name of this access point. A change replaces the resource."""
    object_lambda_configuration: Required[CfnAccessPointObjectLambdaConfigurationProps | Deferred]
    """A configuration used when creating an Object Lambda Access Point."""


class CfnAccessPointAwsLambdaProps(TypedDict, total=False):
    function_arn: Required[str]
    function_payload: str | None


class CfnAccessPointObjectLambdaConfigurationProps(TypedDict, total=False):
    """A configuration used when creating an Object Lambda Access Point."""
    allowed_features: Sequence[str] | Deferred | None
    """A container for allowed features."""
    cloud_watch_metrics_enabled: Boolean | None
    """A container for whether the CloudWatch metrics configuration is enabled."""
    supporting_access_point: Required[str]
    """Standard access point associated with the Object Lambda Access Point."""
    transformation_configurations: Required[Sequence[CfnAccessPointTransformationConfigurationProps | Deferred] | Deferred]
    """A container for transformation configurations for an Object Lambda Access Point."""


class CfnAccessPointTransformationConfigurationProps(TypedDict, total=False):
    """A configuration used when creating an Object Lambda Access Point transformation."""
    actions: Required[Sequence[str] | Deferred]
    """A container for the action of an Object Lambda Access Point configuration."""
    content_transformation: Required[CfnAccessPointTransformationConfigurationContentTransformationProps | Deferred]
    """A container for the content transformation of an Object Lambda Access Point configuration."""


class CfnAccessPointTransformationConfigurationContentTransformationProps(TypedDict, total=False):
    aws_lambda: CfnAccessPointAwsLambdaProps | Deferred | None


class CfnAccessPoint(TypedResource):
    """The `AWS::S3ObjectLambda::AccessPoint` resource specifies an Object Lambda Access Point used to access a bucket."""
    props: CfnAccessPointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Specifies the ARN for the Object Lambda Access Point."""
    @property
    def attr_creation_date(self) -> StringToken:
        """The date and time when the specified Object Lambda Access Point was created."""
    @property
    def attr_alias_status(self) -> StringToken:
        """The status of the Object Lambda Access Point alias."""
    @property
    def attr_alias_value(self) -> StringToken:
        """The alias name value of the Object Lambda Access Point."""
    @property
    def attr_policy_status_is_public(self) -> StringToken:
        """Specifies whether the Object lambda Access Point Policy is Public or not."""
    @property
    def attr_public_access_block_configuration_block_public_acls(self) -> StringToken:
        """Specifies whether Amazon S3 should block public access control lists (ACLs) to this object lambda access point."""
    @property
    def attr_public_access_block_configuration_block_public_policy(self) -> StringToken:
        """Specifies whether Amazon S3 should block public bucket policies for buckets in this account."""
    @property
    def attr_public_access_block_configuration_ignore_public_acls(self) -> StringToken:
        """Specifies whether Amazon S3 should ignore public ACLs for buckets in this account."""
    @property
    def attr_public_access_block_configuration_restrict_public_buckets(self) -> StringToken:
        """Specifies whether Amazon S3 should restrict public bucket policies for this bucket."""


class CfnAccessPointPolicyProps(TypedDict, total=False):
    object_lambda_access_point: Required[str]
    """An access point with an attached AWS Lambda function used to access transformed data from an Amazon S3 bucket. A change replaces the resource."""
    policy_document: Required[Anything]
    """Object Lambda Access Point resource policy document."""


class CfnAccessPointPolicy(TypedResource):
    """The `AWS::S3ObjectLambda::AccessPointPolicy` resource specifies the Object Lambda Access Point resource policy document."""
    props: CfnAccessPointPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPointPolicyProps]) -> None: ...
