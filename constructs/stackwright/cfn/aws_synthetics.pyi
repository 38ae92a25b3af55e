"""Every resource type of AWS::Synthetics; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnCanaryProps(TypedDict, total=False):
    artifact_config: CfnCanaryArtifactConfigProps | Deferred | None
    """A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3."""
    artifact_s3_location: Required[str]
    """The location in Amazon S3 where Synthetics stores artifacts from the runs of this canary."""
    browser_configs: Sequence[CfnCanaryBrowserConfigProps | Deferred] | Deferred | None
    """A structure that specifies the browser type to use for a canary run."""
    code: Required[CfnCanaryCodeProps | Deferred]
    """Use this structure to input your script code for the canary."""
    delete_lambda_resources_on_canary_deletion: Boolean | None
    """Deletes associated lambda resources created by Synthetics if set to True. Deprecated."""
    dry_run_and_update: Boolean | None
    """Specifies whether to perform a dry run before updating the canary."""
    execution_role_arn: Required[str]
    """The ARN of the IAM role to be used to run the canary."""
    failure_retention_period: Integer | None
    """The number of days to retain data about failed runs of this canary."""
    kms_key_arn: str | None
    """KMS key ARN for encrypting the canary's Lambda function environment variables at rest."""
    name: Required[str]
    """The name for this canary. A change replaces the resource."""
    provisioned_resource_cleanup: Literal["AUTOMATIC", "OFF"] | Other | None
    """Specifies whether to also delete the Lambda functions and layers used by this canary when the canary is deleted."""
    replicas: Sequence[CfnCanaryReplicaProps | Deferred] | Deferred | None
    """List of replica locations for multi-location canary execution"""
    resources_to_replicate_tags: Sequence[Literal["lambda-function"] | Other] | Deferred | None
    """To have the tags that you apply to this canary also be applied to the Lambda function that the canary uses, specify this property with the value `lambda-function`."""
    run_config: CfnCanaryRunConfigProps | Deferred | None
    """A structure that contains input information for a canary run."""
    runtime_version: Required[str]
    """Specifies the runtime version to use for the canary."""
    schedule: Required[CfnCanaryScheduleProps | Deferred]
    """A structure that contains information about how often the canary is to run, and when these runs are to stop."""
    start_canary_after_creation: Boolean | None
    """Specify TRUE to have the canary start making runs immediately after it is created."""
    success_retention_period: Integer | None
    """The number of days to retain data about successful runs of this canary."""
    tags: Sequence[CfnCanaryTagProps | Deferred] | Deferred | None
    """The list of key-value pairs that are associated with the canary."""
    vpc_config: CfnCanaryVPCConfigProps | Deferred | None
    """If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and security groups of the VPC endpoint."""
    visual_reference: CfnCanaryVisualReferenceProps | Deferred | None
    """Visual reference configuration for visual testing Deprecated."""
    visual_references: Sequence[CfnCanaryVisualReferenceProps | Deferred] | Deferred | None
    """A list of visual reference configurations for the canary, one for each browser type that the canary is configured to run on."""


class CfnCanaryArtifactConfigProps(TypedDict, total=False):
    """A structure that contains the configuration for canary artifacts, including the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3."""
    s3_encryption: CfnCanaryS3EncryptionProps | Deferred | None
    """A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3."""


class CfnCanaryBaseScreenshotProps(TypedDict, total=False):
    """A structure representing a screenshot that is used as a baseline during visual monitoring comparisons made by the canary."""
    ignore_coordinates: Sequence[str] | Deferred | None
    """Coordinates that define the part of a screen to ignore during screenshot comparisons."""
    screenshot_name: Required[str]
    """The name of the screenshot."""


class CfnCanaryBrowserConfigProps(TypedDict, total=False):
    """A structure that specifies the browser type to use for a canary run."""
    browser_type: Required[Literal["CHROME", "FIREFOX"] | Other]
    """The browser type associated with this browser configuration."""


class CfnCanaryCodeProps(TypedDict, total=False):
    """Use this structure to input your script code for the canary."""
    blueprint_types: Sequence[str] | Deferred | None
    """`BlueprintTypes` are a list of templates that enable simplified canary creation."""
    dependencies: Sequence[CfnCanaryDependencyProps | Deferred] | Deferred | None
    """List of Lambda layers to attach to the canary"""
    handler: str | None
    """The entry point to use for the source code when running the canary."""
    s3_bucket: str | None
    """If your canary script is located in S3, specify the bucket name here."""
    s3_key: str | None
    """The Amazon S3 key of your script."""
    s3_object_version: str | None
    """The Amazon S3 version ID of your script."""
    script: str | None
    """If you input your canary script directly into the canary instead of referring to an S3 location, the value of this parameter is the script in plain text."""


class CfnCanaryDependencyProps(TypedDict, total=False):
    """A structure that contains information about a dependency for a canary."""
    reference: Required[str]
    """The dependency reference."""
    type: Literal["LambdaLayer"] | Other | None
    """The type of dependency."""


class CfnCanaryReplicaProps(TypedDict, total=False):
    """Configuration and status for a replica location in a multi-location canary"""
    kms_key_arn: str | None
    """ARN of the KMS key used to encrypt the replica canary's Lambda function environment variables"""
    location: Required[str]
    """AWS region for the replica (e.g., us-east-1)"""
    resources_to_replicate_tags: Sequence[Literal["lambda-function"] | Other] | Deferred | None
    """Resources to replicate tags to for this replica (e.g., lambda-function)"""
    tags: Sequence[CfnCanaryTagProps | Deferred] | Deferred | None
    """Tags to apply to this replica canary and optionally its Lambda function"""
    vpc_config: CfnCanaryVPCConfigProps | Deferred | None
    """VPC configuration for this replica location"""


class CfnCanaryRetryConfigProps(TypedDict, total=False):
    """The canary's retry configuration information."""
    max_retries: Required[Integer]
    """The maximum number of retries."""


class CfnCanaryRunConfigProps(TypedDict, total=False):
    """A structure that contains input information for a canary run."""
    active_tracing: Boolean | None
    """Specifies whether this canary is to use active AWS X-Ray tracing when it runs."""
    environment_variables: Mapping[str, str] | Deferred | None
    """Specifies the keys and values to use for any environment variables used in the canary script."""
    ephemeral_storage: Integer | None
    """Specifies the amount of ephemeral storage (in MB) to allocate for the canary run during execution."""
    memory_in_mb: Integer | None
    """The maximum amount of memory that the canary can use while running."""
    timeout_in_seconds: Integer | None
    """How long the canary is allowed to run before it must stop."""


class CfnCanaryS3EncryptionProps(TypedDict, total=False):
    """A structure that contains the configuration of the encryption-at-rest settings for artifacts that the canary uploads to Amazon S3."""
    encryption_mode: Literal["SSE_KMS", "SSE_S3"] | Other | None
    """The encryption method to use for artifacts created by this canary."""
    kms_key_arn: str | None
    """The ARN of the customer-managed AWS key to use, if you specify `SSE-KMS` for `EncryptionMode`"""


class CfnCanaryScheduleProps(TypedDict, total=False):
    """This structure specifies how often a canary is to make runs and the date and time when it should stop making runs."""
    duration_in_seconds: str | None
    """How long, in seconds, for the canary to continue making regular runs according to the schedule in the `Expression` value."""
    expression: Required[str]
    """A `rate` expression or a `cron` expression that defines how often the canary is to run."""
    retry_config: CfnCanaryRetryConfigProps | Deferred | None
    """The canary's retry configuration information."""


class CfnCanaryTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCanaryVPCConfigProps(TypedDict, total=False):
    """If this canary is to test an endpoint in a VPC, this structure contains information about the subnet and security groups of the VPC endpoint."""
    ipv6_allowed_for_dual_stack: Boolean | None
    """Set this to `true` to allow outbound IPv6 traffic on VPC canaries that are connected to dual-stack subnets."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The IDs of the security groups for this canary."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The IDs of the subnets where this canary is to run."""
    vpc_id: str | None
    """The ID of the VPC where this canary is to run."""


class CfnCanaryVisualReferenceProps(TypedDict, total=False):
    """Defines the screenshots to use as the baseline for comparisons during visual monitoring comparisons during future runs of this canary."""
    base_canary_run_id: Required[str]
    """Specifies which canary run to use the screenshots from as the baseline for future visual monitoring with this canary."""
    base_screenshots: Sequence[CfnCanaryBaseScreenshotProps | Deferred] | Deferred | None
    """An array of screenshots that are used as the baseline for comparisons during visual monitoring."""
    browser_type: Literal["CHROME", "FIREFOX"] | Other | None
    """The browser type associated with this visual reference configuration."""


class CfnCanary(TypedResource):
    """Creates or updates a canary."""
    props: CfnCanaryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCanaryProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the canary."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the canary."""
    @property
    def attr_code_source_location_arn(self) -> StringToken:
        """`Ref` returns the ARN of the Lambda layer where Synthetics stores the canary script code."""


class CfnGroupProps(TypedDict, total=False):
    name: Required[str]
    """A name for the group. A change replaces the resource."""
    resource_arns: Sequence[str] | Deferred | None
    """The ARNs of the canaries that you want to associate with this group."""
    tags: Sequence[CfnGroupTagProps | Deferred] | Deferred | None
    """The list of key-value pairs that are associated with the group."""


class CfnGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnGroup(TypedResource):
    """Creates or updates a group which you can use to associate canaries with each other, including cross-Region canaries."""
    props: CfnGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGroupProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The Id of the group."""
