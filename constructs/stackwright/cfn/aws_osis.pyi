"""Every resource type of AWS::OSIS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnPipelineProps(TypedDict, total=False):
    buffer_options: CfnPipelineBufferOptionsProps | Deferred | None
    """Options that specify the configuration of a persistent buffer."""
    encryption_at_rest_options: CfnPipelineEncryptionAtRestOptionsProps | Deferred | None
    """Options to control how OpenSearch encrypts buffer data."""
    log_publishing_options: CfnPipelineLogPublishingOptionsProps | Deferred | None
    """Key-value pairs that represent log publishing settings."""
    max_units: Required[Integer]
    """The maximum pipeline capacity, in Ingestion Compute Units (ICUs)."""
    min_units: Required[Integer]
    """The minimum pipeline capacity, in Ingestion Compute Units (ICUs)."""
    pipeline_configuration_body: Required[str]
    """The Data Prepper pipeline configuration in YAML format."""
    pipeline_name: Required[str]
    """The name of the pipeline. A change replaces the resource."""
    pipeline_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that the pipeline uses to access AWS resources."""
    resource_policy: CfnPipelineResourcePolicyProps | Deferred | None
    tags: Sequence[CfnPipelineTagProps | Deferred] | Deferred | None
    """List of tags to add to the pipeline upon creation."""
    vpc_options: CfnPipelineVpcOptionsProps | Deferred | None
    """Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint."""


class CfnPipelineBufferOptionsProps(TypedDict, total=False):
    """Options that specify the configuration of a persistent buffer."""
    persistent_buffer_enabled: Required[Boolean]
    """Whether persistent buffering should be enabled."""


class CfnPipelineEncryptionAtRestOptionsProps(TypedDict, total=False):
    """Options to control how OpenSearch encrypts buffer data."""
    kms_key_arn: Required[str]
    """The ARN of the KMS key used to encrypt buffer data."""


class CfnPipelineLogPublishingOptionsProps(TypedDict, total=False):
    """Container for the values required to configure logging for the pipeline."""
    cloud_watch_log_destination: CfnPipelineLogPublishingOptionsCloudWatchLogDestinationProps | Deferred | None
    """The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch Logs."""
    is_logging_enabled: Boolean | None
    """Whether logs should be published."""


class CfnPipelineLogPublishingOptionsCloudWatchLogDestinationProps(TypedDict, total=False):
    """The destination for OpenSearch Ingestion logs sent to Amazon CloudWatch."""
    log_group: Required[str]
    """The name of the CloudWatch Logs group to send pipeline logs to."""


class CfnPipelineResourcePolicyProps(TypedDict, total=False):
    policy: Required[Anything]


class CfnPipelineTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPipelineVpcOptionsProps(TypedDict, total=False):
    """Options that specify the subnets and security groups for an OpenSearch Ingestion VPC endpoint."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of security groups associated with the VPC endpoint."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """A list of subnet IDs associated with the VPC endpoint."""
    vpc_attachment_options: CfnPipelineVpcOptionsVpcAttachmentOptionsProps | Deferred | None
    """Options for attaching a VPC to a pipeline."""
    vpc_endpoint_management: Literal["CUSTOMER", "SERVICE"] | Other | None
    """Defines whether you or Amazon OpenSearch Ingestion service create and manage the VPC endpoint configured for the pipeline."""


class CfnPipelineVpcOptionsVpcAttachmentOptionsProps(TypedDict, total=False):
    """Options for attaching a VPC to pipeline."""
    attach_to_vpc: Required[Boolean]
    """Whether a VPC is attached to the pipeline."""
    cidr_block: Required[str]
    """The CIDR block to be reserved for OpenSearch Ingestion to create elastic network interfaces (ENIs)."""


class CfnPipeline(TypedResource):
    """The AWS::OSIS::Pipeline resource creates an Amazon OpenSearch Ingestion pipeline."""
    props: CfnPipelineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPipelineProps]) -> None: ...
    @property
    def attr_ingest_endpoint_urls(self) -> ListToken:
        """A list of the ingestion endpoints for the pipeline that you can send data to."""
    @property
    def attr_pipeline_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the pipeline."""
    @property
    def attr_vpc_endpoint_service(self) -> StringToken:
        """The VPC endpoint service name for the pipeline."""
    @property
    def attr_vpc_endpoints(self) -> StringToken:
        """The VPC interface endpoints that have access to the pipeline."""
