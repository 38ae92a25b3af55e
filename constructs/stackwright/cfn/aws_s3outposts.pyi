"""Every resource type of AWS::S3Outposts; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccessPointProps(TypedDict, total=False):
    bucket: Required[str]
    """The Amazon Resource Name (ARN) of the S3 on Outposts bucket that is associated with this access point. A change replaces the resource."""
    name: Required[str]
    """The name of this access point. A change replaces the resource."""
    policy: Anything
    """The access point policy associated with this access point."""
    vpc_configuration: Required[CfnAccessPointVpcConfigurationProps | Deferred]
    """The virtual private cloud (VPC) configuration for this access point, if one exists. A change replaces the resource."""


class CfnAccessPointVpcConfigurationProps(TypedDict, total=False):
    """Contains the virtual private cloud (VPC) configuration for the specified access point."""
    vpc_id: str | None
    """Virtual Private Cloud (VPC) Id from which AccessPoint will allow requests. A change replaces the resource."""


class CfnAccessPoint(TypedResource):
    """The AWS::S3Outposts::AccessPoint resource specifies an access point and associates it with the specified Amazon S3 on Outposts bucket."""
    props: CfnAccessPointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccessPointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """This resource contains the details of the S3 on Outposts bucket access point ARN."""


class CfnBucketProps(TypedDict, total=False):
    bucket_name: Required[str]
    """A name for the S3 on Outposts bucket. A change replaces the resource."""
    lifecycle_configuration: CfnBucketLifecycleConfigurationProps | Deferred | None
    """Creates a new lifecycle configuration for the S3 on Outposts bucket or replaces an existing lifecycle configuration."""
    outpost_id: Required[str]
    """The ID of the Outpost of the specified bucket. A change replaces the resource."""
    tags: Sequence[CfnBucketTagProps | Deferred] | Deferred | None
    """Sets the tags for an S3 on Outposts bucket."""


class CfnBucketAbortIncompleteMultipartUploadProps(TypedDict, total=False):
    """Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 on Outposts waits before permanently removing all parts of the upload."""
    days_after_initiation: Required[Integer]
    """Specifies the number of days after initiation that Amazon S3 on Outposts aborts an incomplete multipart upload."""


class CfnBucketFilterAndOperatorProps(TypedDict, total=False):
    prefix: str | None
    """Prefix identifies one or more objects to which the rule applies."""
    tags: Sequence[CfnBucketFilterTagProps | Deferred] | Deferred | None
    """All of these tags must exist in the object's tag set in order for the rule to apply."""


class CfnBucketFilterTagProps(TypedDict, total=False):
    """Tag used to identify a subset of objects for an Amazon S3Outposts bucket."""
    key: Required[str]
    value: Required[str]


class CfnBucketLifecycleConfigurationProps(TypedDict, total=False):
    """The container for the lifecycle configuration for the objects stored in an S3 on Outposts bucket."""
    rules: Required[Sequence[CfnBucketRuleProps | Deferred] | Deferred]
    """The container for the lifecycle configuration rules for the objects stored in the S3 on Outposts bucket."""


class CfnBucketRuleProps(TypedDict, total=False):
    """A container for an Amazon S3 on Outposts bucket lifecycle rule."""
    abort_incomplete_multipart_upload: CfnBucketAbortIncompleteMultipartUploadProps | Deferred | None
    """The container for the abort incomplete multipart upload rule."""
    expiration_date: str | None
    """Specifies the expiration for the lifecycle of the object by specifying an expiry date."""
    expiration_in_days: Integer | None
    """Specifies the expiration for the lifecycle of the object in the form of days that the object has been in the S3 on Outposts bucket."""
    filter: CfnBucketRuleFilterProps | Deferred | None
    """The container for the filter of the lifecycle rule."""
    id: str | None
    """Unique identifier for the lifecycle rule."""
    status: Literal["Enabled", "Disabled"] | Other | None
    """If `Enabled`, the rule is currently being applied."""


class CfnBucketRuleFilterProps(TypedDict, total=False):
    """The container for the filter of the lifecycle rule."""
    and_operator: CfnBucketFilterAndOperatorProps | Deferred | None
    """The container for the AND condition for the lifecycle rule."""
    prefix: str | None
    """Prefix identifies one or more objects to which the rule applies."""
    tag: CfnBucketFilterTagProps | Deferred | None
    """Tag used to identify a subset of objects for an Amazon S3Outposts bucket."""


class CfnBucketTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnBucket(TypedResource):
    """The AWS::S3Outposts::Bucket resource specifies a new Amazon S3 on Outposts bucket."""
    props: CfnBucketProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBucketProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the specified bucket."""


class CfnBucketPolicyProps(TypedDict, total=False):
    bucket: Required[str]
    """The name of the Amazon S3 Outposts bucket to which the policy applies. A change replaces the resource."""
    policy_document: Required[Anything]
    """A policy document containing permissions to add to the specified bucket."""


class CfnBucketPolicy(TypedResource):
    """This resource applies a bucket policy to an Amazon S3 on Outposts bucket."""
    props: CfnBucketPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBucketPolicyProps]) -> None: ...


class CfnEndpointProps(TypedDict, total=False):
    access_type: Literal["CustomerOwnedIp", "Private"] | Other | None
    """The container for the type of connectivity used to access the Amazon S3 on Outposts endpoint. A change replaces the resource."""
    customer_owned_ipv4_pool: str | None
    """The ID of the customer-owned IPv4 address pool (CoIP pool) for the endpoint. A change replaces the resource."""
    failed_reason: CfnEndpointFailedReasonProps | Deferred | None
    """The failure reason, if any, for a create or delete endpoint operation."""
    outpost_id: Required[str]
    """The ID of the Outpost. A change replaces the resource."""
    security_group_id: Required[str]
    """The ID of the security group used for the endpoint. A change replaces the resource."""
    subnet_id: Required[str]
    """The ID of the subnet used for the endpoint. A change replaces the resource."""


class CfnEndpointFailedReasonProps(TypedDict, total=False):
    """The failure reason, if any, for a create or delete endpoint operation."""
    error_code: str | None
    """The failure code, if any, for a create or delete endpoint operation."""
    message: str | None
    """Additional error details describing the endpoint failure and recommended action."""


class CfnEndpoint(TypedResource):
    """This AWS::S3Outposts::Endpoint resource specifies an endpoint and associates it with the specified Outpost."""
    props: CfnEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the endpoint."""
    @property
    def attr_cidr_block(self) -> StringToken:
        """The VPC CIDR block committed by this endpoint."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the endpoint was created."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the endpoint."""
    @property
    def attr_network_interfaces(self) -> StringToken:
        """The network interface of the endpoint."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the endpoint."""
