"""Every resource type of AWS::ImageBuilder; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnComponentProps(TypedDict, total=False):
    change_description: str | None
    """The change description of the component. A change replaces the resource."""
    data: str | None
    """Component `data` contains inline YAML document content for the component. A change replaces the resource."""
    description: str | None
    """Describes the contents of the component. A change replaces the resource."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this component. A change replaces the resource."""
    name: Required[str]
    """The name of the component. A change replaces the resource."""
    platform: Required[Literal["Windows", "Linux", "macOS"] | Other]
    """The operating system platform of the component. A change replaces the resource."""
    supported_os_versions: Sequence[str] | Deferred | None
    """The operating system (OS) version supported by the component. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags that apply to the component. A change replaces the resource."""
    uri: str | None
    """The `uri` of a YAML component document file. A change replaces the resource."""
    version: Required[str]
    """The semantic version of the component. A change replaces the resource."""


class CfnComponent(TypedResource):
    """Creates a new component that can be used to build, validate, test, and assess your image."""
    props: CfnComponentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnComponentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the component."""
    @property
    def attr_change_description(self) -> StringToken:
        """The change description of the component."""
    @property
    def attr_data(self) -> StringToken:
        """The data of the component."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the component."""
    @property
    def attr_encrypted(self) -> StringToken:
        """Returns the encryption status of the component."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """The KMS key identifier used to encrypt the component."""
    @property
    def attr_name(self) -> StringToken:
        """Returns the name of the component."""
    @property
    def attr_platform(self) -> StringToken:
        """The platform of the component."""
    @property
    def attr_supported_os_versions(self) -> ListToken:
        """The operating system (OS) version supported by the component."""
    @property
    def attr_type(self) -> StringToken:
        """Image Builder determines the component type based on the phases that are defined in the component document."""
    @property
    def attr_uri(self) -> StringToken:
        """The uri of the component."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the component."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) of the Image Builder resource."""
    @property
    def attr_latest_version_major(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource."""
    @property
    def attr_latest_version_minor(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource."""
    @property
    def attr_latest_version_patch(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource."""


class CfnContainerRecipeProps(TypedDict, total=False):
    components: Sequence[CfnContainerRecipeComponentConfigurationProps | Deferred] | Deferred | None
    """Build and test components that are included in the container recipe. A change replaces the resource."""
    container_type: Literal["DOCKER"] | Other | None
    """Specifies the type of container, such as Docker. A change replaces the resource."""
    description: str | None
    """The description of the container recipe. A change replaces the resource."""
    dockerfile_template_data: str | None
    """Dockerfiles are text documents that are used to build Docker containers, and ensure that they contain all of the elements required by the application running inside. A change replaces the resource."""
    dockerfile_template_uri: str | None
    """The S3 URI for the Dockerfile that will be used to build your container image. A change replaces the resource."""
    image_os_version_override: str | None
    """Specifies the operating system version for the base image. A change replaces the resource."""
    instance_configuration: CfnContainerRecipeInstanceConfigurationProps | Deferred | None
    """A group of options that can be used to configure an instance for building and testing container images. A change replaces the resource."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies which KMS key is used to encrypt the container image for distribution to the target Region. A change replaces the resource."""
    name: str | None
    """The name of the container recipe. A change replaces the resource."""
    parent_image: str | None
    """The base image for customizations specified in the container recipe. A change replaces the resource."""
    platform_override: Literal["Windows", "Linux"] | Other | None
    """Specifies the operating system platform when you use a custom base image. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tags that are attached to the container recipe. A change replaces the resource."""
    target_repository: CfnContainerRecipeTargetContainerRepositoryProps | Deferred | None
    """The destination repository for the container image. A change replaces the resource."""
    version: str | None
    """The semantic version of the container recipe. A change replaces the resource."""
    working_directory: str | None
    """The working directory for use during build and test workflows. A change replaces the resource."""


class CfnContainerRecipeComponentConfigurationProps(TypedDict, total=False):
    """Configuration details of the component."""
    component_arn: str | None
    """The Amazon Resource Name (ARN) of the component. A change replaces the resource."""
    parameters: Sequence[CfnContainerRecipeComponentParameterProps | Deferred] | Deferred | None
    """A group of parameter settings that Image Builder uses to configure the component for a specific recipe. A change replaces the resource."""


class CfnContainerRecipeComponentParameterProps(TypedDict, total=False):
    """Contains a key/value pair that sets the named component parameter."""
    name: Required[str]
    """The name of the component parameter to set. A change replaces the resource."""
    value: Required[Sequence[str] | Deferred]
    """Sets the value for the named component parameter. A change replaces the resource."""


class CfnContainerRecipeEbsInstanceBlockDeviceSpecificationProps(TypedDict, total=False):
    """Amazon EBS-specific block device mapping specifications."""
    delete_on_termination: Boolean | None
    """Use to configure delete on termination of the associated device. A change replaces the resource."""
    encrypted: Boolean | None
    """Use to configure device encryption. A change replaces the resource."""
    iops: Integer | None
    """Use to configure device IOPS. A change replaces the resource."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device. A change replaces the resource."""
    snapshot_id: str | None
    """The snapshot that defines the device contents. A change replaces the resource."""
    throughput: Integer | None
    """*For GP3 volumes only* – The throughput in MiB/s that the volume supports. A change replaces the resource."""
    volume_size: Integer | None
    """Use to override the device's volume size. A change replaces the resource."""
    volume_type: Literal["standard", "io1", "io2", "io2a", "gp2", "gp3", "gp3a", "sc1", "st1"] | Other | None
    """Use to override the device's volume type. A change replaces the resource."""


class CfnContainerRecipeInstanceBlockDeviceMappingProps(TypedDict, total=False):
    """Defines block device mappings for the instance used to configure your image."""
    device_name: str | None
    """The device to which these mappings apply. A change replaces the resource."""
    ebs: CfnContainerRecipeEbsInstanceBlockDeviceSpecificationProps | Deferred | None
    """Use to manage Amazon EBS-specific configuration for this mapping. A change replaces the resource."""
    no_device: str | None
    """Use to remove a mapping from the base image. A change replaces the resource."""
    virtual_name: str | None
    """Use to manage instance ephemeral devices. A change replaces the resource."""


class CfnContainerRecipeInstanceConfigurationProps(TypedDict, total=False):
    """Defines a custom base AMI and block device mapping configurations of an instance used for building and testing container images."""
    block_device_mappings: Sequence[CfnContainerRecipeInstanceBlockDeviceMappingProps | Deferred] | Deferred | None
    """Defines the block devices to attach for building an instance from this Image Builder AMI. A change replaces the resource."""
    image: str | None
    """The base image for a container build and test instance. A change replaces the resource."""


class CfnContainerRecipeTargetContainerRepositoryProps(TypedDict, total=False):
    """The container repository where the output container image is stored."""
    repository_name: str | None
    """The name of the container repository where the output container image is stored. A change replaces the resource."""
    service: Literal["ECR"] | Other | None
    """Specifies the service in which this image was registered. A change replaces the resource."""


class CfnContainerRecipe(TypedResource):
    """Creates a new container recipe."""
    props: CfnContainerRecipeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContainerRecipeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the container recipe."""
    @property
    def attr_container_type(self) -> StringToken:
        """Specifies the type of container, such as Docker."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the container recipe."""
    @property
    def attr_dockerfile_template_data(self) -> StringToken:
        """Dockerfiles are text documents that are used to build Docker containers, and ensure that they contain all of the elements required by the application running inside."""
    @property
    def attr_dockerfile_template_uri(self) -> StringToken:
        """The S3 URI for the Dockerfile that will be used to build your container image."""
    @property
    def attr_image_os_version_override(self) -> StringToken:
        """Specifies the operating system version for the source image."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """Identifies which KMS key is used to encrypt the container image."""
    @property
    def attr_name(self) -> StringToken:
        """Returns the name of the container recipe."""
    @property
    def attr_parent_image(self) -> StringToken:
        """The source image for the container recipe."""
    @property
    def attr_platform_override(self) -> StringToken:
        """Specifies the operating system platform when you use a custom source image."""
    @property
    def attr_version(self) -> StringToken:
        """The semantic version of the container recipe (.. )."""
    @property
    def attr_working_directory(self) -> StringToken:
        """The working directory to be used during build and test workflows."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) of the Image Builder resource."""
    @property
    def attr_latest_version_major(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource."""
    @property
    def attr_latest_version_minor(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource."""
    @property
    def attr_latest_version_patch(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource."""


class CfnDistributionConfigurationProps(TypedDict, total=False):
    description: str | None
    """The description of this distribution configuration."""
    distributions: Required[Sequence[CfnDistributionConfigurationDistributionProps | Deferred] | Deferred]
    """The distributions of this distribution configuration formatted as an array of Distribution objects."""
    name: Required[str]
    """The name of this distribution configuration. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags of this distribution configuration."""


class CfnDistributionConfigurationAmiDistributionConfigurationProps(TypedDict, total=False):
    """Define and configure the output AMIs of the pipeline."""
    ami_tags: Mapping[str, str] | Deferred | None
    """The tags to apply to AMIs distributed to this Region."""
    description: str | None
    """The description of the AMI distribution configuration."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt the distributed image."""
    launch_permission_configuration: CfnDistributionConfigurationLaunchPermissionConfigurationProps | Deferred | None
    """Launch permissions can be used to configure which AWS account s can use the AMI to launch instances."""
    name: str | None
    """The name of the output AMI."""
    target_account_ids: Sequence[str] | Deferred | None
    """The ID of an account to which you want to distribute an image."""


class CfnDistributionConfigurationContainerDistributionConfigurationProps(TypedDict, total=False):
    """Container distribution settings for encryption, licensing, and sharing in a specific Region."""
    container_tags: Sequence[str] | Deferred | None
    """Tags that are attached to the container distribution configuration."""
    description: str | None
    """The description of the container distribution configuration."""
    target_repository: CfnDistributionConfigurationTargetContainerRepositoryProps | Deferred | None
    """The destination repository for the container distribution configuration."""


class CfnDistributionConfigurationDistributionProps(TypedDict, total=False):
    """The distribution configuration distribution defines the settings for a specific Region in the Distribution Configuration."""
    ami_distribution_configuration: CfnDistributionConfigurationAmiDistributionConfigurationProps | Deferred | None
    """The specific AMI settings, such as launch permissions and AMI tags."""
    container_distribution_configuration: CfnDistributionConfigurationContainerDistributionConfigurationProps | Deferred | None
    """Container distribution settings for encryption, licensing, and sharing in a specific Region."""
    fast_launch_configurations: Sequence[CfnDistributionConfigurationFastLaunchConfigurationProps | Deferred] | Deferred | None
    """The Windows faster-launching configurations to use for AMI distribution."""
    launch_template_configurations: Sequence[CfnDistributionConfigurationLaunchTemplateConfigurationProps | Deferred] | Deferred | None
    """A group of launchTemplateConfiguration settings that apply to image distribution for specified accounts."""
    license_configuration_arns: Sequence[str] | Deferred | None
    """The License Manager Configuration to associate with the AMI in the specified Region."""
    region: Required[str]
    """The target Region for the Distribution Configuration."""
    ssm_parameter_configurations: Sequence[CfnDistributionConfigurationSsmParameterConfigurationProps | Deferred] | Deferred | None
    """Contains settings to update AWS Systems Manager (SSM) Parameter Store Parameters with output AMI IDs from the build by target Region."""


class CfnDistributionConfigurationFastLaunchConfigurationProps(TypedDict, total=False):
    """Define and configure faster launching for output Windows AMIs."""
    account_id: str | None
    """The owner account ID for the fast-launch enabled Windows AMI."""
    enabled: Boolean | None
    """A Boolean that represents the current state of faster launching for the Windows AMI."""
    launch_template: CfnDistributionConfigurationFastLaunchLaunchTemplateSpecificationProps | Deferred | None
    """The launch template that the fast-launch enabled Windows AMI uses when it launches Windows instances to create pre-provisioned snapshots."""
    max_parallel_launches: Integer | None
    """The maximum number of parallel instances that are launched for creating resources."""
    snapshot_configuration: CfnDistributionConfigurationFastLaunchSnapshotConfigurationProps | Deferred | None
    """Configuration settings for managing the number of snapshots that are created from pre-provisioned instances for the Windows AMI when faster launching is enabled."""


class CfnDistributionConfigurationFastLaunchLaunchTemplateSpecificationProps(TypedDict, total=False):
    """Identifies the launch template that the associated Windows AMI uses for launching an instance when faster launching is enabled."""
    launch_template_id: str | None
    """The ID of the launch template to use for faster launching for a Windows AMI."""
    launch_template_name: str | None
    """The name of the launch template to use for faster launching for a Windows AMI."""
    launch_template_version: str | None
    """The version of the launch template to use for faster launching for a Windows AMI."""


class CfnDistributionConfigurationFastLaunchSnapshotConfigurationProps(TypedDict, total=False):
    """Configuration settings for creating and managing pre-provisioned snapshots for a fast-launch enabled Windows AMI."""
    target_resource_count: Integer | None
    """The number of pre-provisioned snapshots to keep on hand for a fast-launch enabled Windows AMI."""


class CfnDistributionConfigurationLaunchPermissionConfigurationProps(TypedDict, total=False):
    """Describes the configuration for a launch permission."""
    organization_arns: Sequence[str] | Deferred | None
    """The ARN for an AWS Organization that you want to share your AMI with."""
    organizational_unit_arns: Sequence[str] | Deferred | None
    """The ARN for an AWS Organizations organizational unit (OU) that you want to share your AMI with."""
    user_groups: Sequence[str] | Deferred | None
    """The name of the group."""
    user_ids: Sequence[str] | Deferred | None
    """The AWS account ID."""


class CfnDistributionConfigurationLaunchTemplateConfigurationProps(TypedDict, total=False):
    """Identifies an Amazon EC2 launch template to use for a specific account."""
    account_id: str | None
    """The account ID that this configuration applies to."""
    launch_template_id: str | None
    """Identifies the Amazon EC2 launch template to use."""
    set_default_version: Boolean | None
    """Set the specified Amazon EC2 launch template as the default launch template for the specified account."""


class CfnDistributionConfigurationSsmParameterConfigurationProps(TypedDict, total=False):
    """Configuration for a single Parameter in the AWS Systems Manager (SSM) Parameter Store in a given Region."""
    ami_account_id: str | None
    """Specify the account that will own the Parameter in a given Region."""
    data_type: Literal["text", "aws:ec2:image"] | Other | None
    """The data type specifies what type of value the Parameter contains."""
    parameter_name: Required[str]
    """This is the name of the Parameter in the target Region or account."""


class CfnDistributionConfigurationTargetContainerRepositoryProps(TypedDict, total=False):
    """The container repository where the output container image is stored."""
    repository_name: str | None
    """The name of the container repository where the output container image is stored."""
    service: Literal["ECR"] | Other | None
    """Specifies the service in which this image was registered."""


class CfnDistributionConfiguration(TypedResource):
    """A distribution configuration allows you to specify the name and description of your output AMI, authorize other AWS account s to launch the AMI, and replicate the AMI to other AWS Regions."""
    props: CfnDistributionConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDistributionConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of this distribution configuration."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the distribution configuration."""
    @property
    def attr_name(self) -> StringToken:
        """Returns the name of the distribution configuration."""


class CfnImageProps(TypedDict, total=False):
    container_recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested. A change replaces the resource."""
    deletion_settings: CfnImageDeletionSettingsProps | Deferred | None
    """Enables deletion of underlying resources of an image when it is replaced or deleted, including its Amazon Machine Images (AMIs), snapshots, or containers."""
    distribution_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the distribution configuration that defines and configures the outputs of your pipeline. A change replaces the resource."""
    enhanced_image_metadata_enabled: Boolean | None
    """Collects additional information about the image being created, including the operating system (OS) version and package list. A change replaces the resource."""
    execution_role: str | None
    """The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions."""
    image_pipeline_execution_settings: CfnImageImagePipelineExecutionSettingsProps | Deferred | None
    """The image pipeline execution settings of the image. A change may replace the resource."""
    image_recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed. A change replaces the resource."""
    image_scanning_configuration: CfnImageImageScanningConfigurationProps | Deferred | None
    """Contains settings for vulnerability scans. A change replaces the resource."""
    image_tests_configuration: CfnImageImageTestsConfigurationProps | Deferred | None
    """The image tests configuration of the image. A change replaces the resource."""
    infrastructure_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the infrastructure configuration that defines the environment in which your image will be built and tested. A change replaces the resource."""
    logging_configuration: CfnImageImageLoggingConfigurationProps | Deferred | None
    """The logging configuration that's defined for the image."""
    tags: Mapping[str, str] | Deferred | None
    """The tags of the image. A change replaces the resource."""
    workflows: Sequence[CfnImageWorkflowConfigurationProps | Deferred] | Deferred | None
    """Contains an array of workflow configuration objects. A change replaces the resource."""


class CfnImageDeletionSettingsProps(TypedDict, total=False):
    """Contains deletion settings of underlying resources of an image when it is replaced or deleted, including its Amazon Machine Images (AMIs), snapshots, or containers."""
    execution_role: Required[str]
    """The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to delete the image and its underlying resources."""


class CfnImageEcrConfigurationProps(TypedDict, total=False):
    """Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon Inspector scans."""
    container_tags: Sequence[str] | Deferred | None
    """Tags for Image Builder to apply to the output container image that Amazon Inspector scans. A change replaces the resource."""
    repository_name: str | None
    """The name of the container repository that Amazon Inspector scans to identify findings for your container images. A change replaces the resource."""


class CfnImageImageLoggingConfigurationProps(TypedDict, total=False):
    """The logging configuration that's defined for the image."""
    log_group_name: str | None
    """The log group name that Image Builder uses for image creation."""


class CfnImageImagePipelineExecutionSettingsProps(TypedDict, total=False):
    """Contains settings for starting an image pipeline execution."""
    deployment_id: str | None
    """The deployment identifier of the pipeline, utilized to initiate new image pipeline executions."""
    on_update: Boolean | None
    """Defines whether the pipeline should be executed upon pipeline updates."""


class CfnImageImageScanningConfigurationProps(TypedDict, total=False):
    """Contains settings for Image Builder image resource and container image scans."""
    ecr_configuration: CfnImageEcrConfigurationProps | Deferred | None
    """Contains Amazon ECR settings for vulnerability scans. A change replaces the resource."""
    image_scanning_enabled: Boolean | None
    """A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs against the build instance when you create a new image. A change replaces the resource."""


class CfnImageImageTestsConfigurationProps(TypedDict, total=False):
    """When you create an image or container recipe with Image Builder, you can add the build or test components that are used to create the final image."""
    image_tests_enabled: Boolean | None
    """Determines if tests should run after building the image. A change replaces the resource."""
    timeout_minutes: Integer | None
    """The maximum time in minutes that tests are permitted to run. A change replaces the resource."""


class CfnImageWorkflowConfigurationProps(TypedDict, total=False):
    """Contains control settings and configurable inputs for a workflow resource."""
    on_failure: Literal["CONTINUE", "ABORT"] | Other | None
    """The action to take if the workflow fails."""
    parallel_group: str | None
    """Test workflows are defined within named runtime groups called parallel groups."""
    parameters: Sequence[CfnImageWorkflowParameterProps | Deferred] | Deferred | None
    """Contains parameter values for each of the parameters that the workflow document defined for the workflow resource."""
    workflow_arn: str | None
    """The Amazon Resource Name (ARN) of the workflow resource."""


class CfnImageWorkflowParameterProps(TypedDict, total=False):
    """Contains a key/value pair that sets the named workflow parameter."""
    name: str | None
    """The name of the workflow parameter to set."""
    value: Sequence[str] | Deferred | None
    """Sets the value for the named workflow parameter."""


class CfnImage(TypedResource):
    """Creates a new image."""
    props: CfnImageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnImageProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the image."""
    @property
    def attr_image_id(self) -> StringToken:
        """Returns the AMI ID of the Amazon EC2 AMI in the Region in which you are using Image Builder."""
    @property
    def attr_image_uri(self) -> StringToken:
        """Returns the URI for a container image created in the context Region."""
    @property
    def attr_name(self) -> StringToken:
        """Returns the name of the image."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) of the Image Builder resource."""
    @property
    def attr_latest_version_major(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource."""
    @property
    def attr_latest_version_minor(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource."""
    @property
    def attr_latest_version_patch(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource."""


class CfnImagePipelineProps(TypedDict, total=False):
    container_recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the container recipe that is used for this pipeline."""
    description: str | None
    """The description of this image pipeline."""
    distribution_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the distribution configuration associated with this image pipeline."""
    enhanced_image_metadata_enabled: Boolean | None
    """Collects additional information about the image being created, including the operating system (OS) version and package list."""
    execution_role: str | None
    """The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to perform workflow actions."""
    image_recipe_arn: str | None
    """The Amazon Resource Name (ARN) of the image recipe associated with this image pipeline."""
    image_scanning_configuration: CfnImagePipelineImageScanningConfigurationProps | Deferred | None
    """Contains settings for vulnerability scans."""
    image_tags: Mapping[str, str] | Deferred | None
    """The tags to be applied to images created by this pipeline."""
    image_tests_configuration: CfnImagePipelineImageTestsConfigurationProps | Deferred | None
    """The configuration of the image tests that run after image creation to ensure the quality of the image that was created."""
    infrastructure_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the infrastructure configuration associated with this image pipeline."""
    logging_configuration: CfnImagePipelinePipelineLoggingConfigurationProps | Deferred | None
    """Defines logging configuration for the output image."""
    name: str | None
    """The name of the image pipeline. A change replaces the resource."""
    schedule: CfnImagePipelineScheduleProps | Deferred | None
    """The schedule of the image pipeline."""
    status: Literal["DISABLED", "ENABLED"] | Other | None
    """The status of the image pipeline."""
    tags: Mapping[str, str] | Deferred | None
    """The tags of this image pipeline."""
    workflows: Sequence[CfnImagePipelineWorkflowConfigurationProps | Deferred] | Deferred | None
    """Contains the workflows that run for the image pipeline."""


class CfnImagePipelineAutoDisablePolicyProps(TypedDict, total=False):
    """Defines the rules by which an image pipeline is automatically disabled when it fails."""
    failure_count: Required[Integer]
    """The number of consecutive scheduled image pipeline executions that must fail before Image Builder automatically disables the pipeline."""


class CfnImagePipelineEcrConfigurationProps(TypedDict, total=False):
    """Settings that Image Builder uses to configure the ECR repository and the output container images that Amazon Inspector scans."""
    container_tags: Sequence[str] | Deferred | None
    """Tags for Image Builder to apply to the output container image that Amazon Inspector scans."""
    repository_name: str | None
    """The name of the container repository that Amazon Inspector scans to identify findings for your container images."""


class CfnImagePipelineImageScanningConfigurationProps(TypedDict, total=False):
    """Contains settings for Image Builder image resource and container image scans."""
    ecr_configuration: CfnImagePipelineEcrConfigurationProps | Deferred | None
    """Contains Amazon ECR settings for vulnerability scans."""
    image_scanning_enabled: Boolean | None
    """A setting that indicates whether Image Builder keeps a snapshot of the vulnerability scans that Amazon Inspector runs against the build instance when you create a new image."""


class CfnImagePipelineImageTestsConfigurationProps(TypedDict, total=False):
    """When you create an image or container recipe with Image Builder, you can add the build or test components that your image pipeline uses to create the final image."""
    image_tests_enabled: Boolean | None
    """Defines if tests should be executed when building this image."""
    timeout_minutes: Integer | None
    """The maximum time in minutes that tests are permitted to run."""


class CfnImagePipelinePipelineLoggingConfigurationProps(TypedDict, total=False):
    """The logging configuration that's defined for pipeline execution."""
    image_log_group_name: str | None
    """The log group name that Image Builder uses for image creation."""
    pipeline_log_group_name: str | None
    """The log group name that Image Builder uses for the log output during creation of a new pipeline."""


class CfnImagePipelineScheduleProps(TypedDict, total=False):
    """A schedule configures when and how often a pipeline will automatically create a new image."""
    auto_disable_policy: CfnImagePipelineAutoDisablePolicyProps | Deferred | None
    """The policy that configures when Image Builder should automatically disable a pipeline that is failing."""
    pipeline_execution_start_condition: Literal["EXPRESSION_MATCH_ONLY", "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"] | Other | None
    """The condition configures when the pipeline should trigger a new image build."""
    schedule_expression: str | None
    """The cron expression determines how often EC2 Image Builder evaluates your `pipelineExecutionStartCondition`."""
    timezone: str | None
    """The timezone that applies to the scheduling expression, for example "Etc/UTC" or "America/Los_Angeles" in IANA timezone format."""


class CfnImagePipelineWorkflowConfigurationProps(TypedDict, total=False):
    """Contains control settings and configurable inputs for a workflow resource."""
    on_failure: Literal["CONTINUE", "ABORT"] | Other | None
    """The action to take if the workflow fails."""
    parallel_group: str | None
    """Test workflows are defined within named runtime groups called parallel groups."""
    parameters: Sequence[CfnImagePipelineWorkflowParameterProps | Deferred] | Deferred | None
    """Contains parameter values for each of the parameters that the workflow document defined for the workflow resource."""
    workflow_arn: str | None
    """The Amazon Resource Name (ARN) of the workflow resource."""


class CfnImagePipelineWorkflowParameterProps(TypedDict, total=False):
    """Contains a key/value pair that sets the named workflow parameter."""
    name: str | None
    """The name of the workflow parameter to set."""
    value: Sequence[str] | Deferred | None
    """Sets the value for the named workflow parameter."""


class CfnImagePipeline(TypedResource):
    """An image pipeline is the automation configuration for building secure OS images on AWS."""
    props: CfnImagePipelineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnImagePipelineProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the image pipeline."""
    @property
    def attr_container_recipe_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the container recipe that defines how images are configured and tested."""
    @property
    def attr_deployment_id(self) -> StringToken:
        """Returns the deployment ID of the pipeline, used for resource create/update triggers."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the image pipeline."""
    @property
    def attr_distribution_configuration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the distribution configuration associated with this image pipeline."""
    @property
    def attr_enhanced_image_metadata_enabled(self) -> StringToken:
        """Collects additional information about the image being created, including the operating system (OS) version and package list."""
    @property
    def attr_execution_role(self) -> StringToken:
        """The execution role name/ARN for the image build, if provided"""
    @property
    def attr_image_recipe_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the image recipe that defines how images are configured, tested, and assessed."""
    @property
    def attr_infrastructure_configuration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the infrastructure configuration associated with this image pipeline."""
    @property
    def attr_name(self) -> StringToken:
        """Returns the name of the image pipeline."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the image pipeline."""


class CfnImageRecipeProps(TypedDict, total=False):
    additional_instance_configuration: CfnImageRecipeAdditionalInstanceConfigurationProps | Deferred | None
    """Before you create a new AMI, Image Builder launches temporary Amazon EC2 instances to build and test your image configuration. A change replaces the resource."""
    ami_tags: Mapping[str, str] | Deferred | None
    """Tags that are applied to the AMI that Image Builder creates during the Build phase prior to image distribution. A change replaces the resource."""
    ami_watermarks: Sequence[str] | Deferred | None
    """The AMI watermark names to attach to the output AMI from this recipe. A change replaces the resource."""
    block_device_mappings: Sequence[CfnImageRecipeInstanceBlockDeviceMappingProps | Deferred] | Deferred | None
    """The block device mappings to apply when creating images from this recipe. A change replaces the resource."""
    components: Sequence[CfnImageRecipeComponentConfigurationProps | Deferred] | Deferred | None
    """The components that are included in the image recipe. A change replaces the resource."""
    description: str | None
    """The description of the image recipe. A change replaces the resource."""
    name: Required[str]
    """The name of the image recipe. A change replaces the resource."""
    parent_image: Required[str]
    """The base image for customizations specified in the image recipe. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The tags of the image recipe. A change replaces the resource."""
    version: Required[str]
    """The semantic version of the image recipe. A change replaces the resource."""
    working_directory: str | None
    """The working directory to be used during build and test workflows. A change replaces the resource."""


class CfnImageRecipeAdditionalInstanceConfigurationProps(TypedDict, total=False):
    """In addition to your infrastructure configuration, these settings provide an extra layer of control over your build instances."""
    systems_manager_agent: CfnImageRecipeSystemsManagerAgentProps | Deferred | None
    """Contains settings for the Systems Manager agent on your build instance."""
    user_data_override: str | None
    """Use this property to provide commands or a command script to run when you launch your build instance."""


class CfnImageRecipeComponentConfigurationProps(TypedDict, total=False):
    """Configuration details of the component."""
    component_arn: str | None
    """The Amazon Resource Name (ARN) of the component. A change replaces the resource."""
    parameters: Sequence[CfnImageRecipeComponentParameterProps | Deferred] | Deferred | None
    """A group of parameter settings that Image Builder uses to configure the component for a specific recipe. A change replaces the resource."""


class CfnImageRecipeComponentParameterProps(TypedDict, total=False):
    """Contains a key/value pair that sets the named component parameter."""
    name: Required[str]
    """The name of the component parameter to set. A change replaces the resource."""
    value: Required[Sequence[str] | Deferred]
    """Sets the value for the named component parameter. A change replaces the resource."""


class CfnImageRecipeEbsInstanceBlockDeviceSpecificationProps(TypedDict, total=False):
    """The image recipe EBS instance block device specification includes the Amazon EBS-specific block device mapping specifications for the image."""
    delete_on_termination: Boolean | None
    """Configures delete on termination of the associated device. A change replaces the resource."""
    encrypted: Boolean | None
    """Use to configure device encryption. A change replaces the resource."""
    iops: Integer | None
    """Use to configure device IOPS. A change replaces the resource."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key to use when encrypting the device. A change replaces the resource."""
    snapshot_id: str | None
    """The snapshot that defines the device contents. A change replaces the resource."""
    throughput: Integer | None
    """*For GP3 volumes only* – The throughput in MiB/s that the volume supports. A change replaces the resource."""
    volume_size: Integer | None
    """Overrides the volume size of the device. A change replaces the resource."""
    volume_type: Literal["standard", "io1", "io2", "io2a", "gp2", "gp3", "gp3a", "sc1", "st1"] | Other | None
    """Overrides the volume type of the device. A change replaces the resource."""


class CfnImageRecipeInstanceBlockDeviceMappingProps(TypedDict, total=False):
    """Defines block device mappings for the instance used to configure your image."""
    device_name: str | None
    """The device to which these mappings apply. A change replaces the resource."""
    ebs: CfnImageRecipeEbsInstanceBlockDeviceSpecificationProps | Deferred | None
    """Use to manage Amazon EBS-specific configuration for this mapping. A change replaces the resource."""
    no_device: str | None
    """Enter an empty string to remove a mapping from the parent image. A change replaces the resource."""
    virtual_name: str | None
    """Manages the instance ephemeral devices. A change replaces the resource."""


class CfnImageRecipeSystemsManagerAgentProps(TypedDict, total=False):
    """Contains settings for the Systems Manager agent on your build instance."""
    uninstall_after_build: Boolean | None
    """Controls whether the Systems Manager agent is removed from your final build image, prior to creating the new AMI."""


class CfnImageRecipe(TypedResource):
    """Creates a new image recipe."""
    props: CfnImageRecipeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnImageRecipeProps]) -> None: ...
    @property
    def attr_ami_watermarks(self) -> ListToken:
        """The AMI watermark names to attach to the output AMI from this recipe."""
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the image recipe."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the image recipe."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the image recipe."""
    @property
    def attr_parent_image(self) -> StringToken:
        """The parent image of the image recipe."""
    @property
    def attr_version(self) -> StringToken:
        """The version of the image recipe."""
    @property
    def attr_working_directory(self) -> StringToken:
        """The working directory to be used during build and test workflows."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) of the Image Builder resource."""
    @property
    def attr_latest_version_major(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource."""
    @property
    def attr_latest_version_minor(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource."""
    @property
    def attr_latest_version_patch(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource."""


class CfnInfrastructureConfigurationProps(TypedDict, total=False):
    description: str | None
    """The description of the infrastructure configuration."""
    instance_metadata_options: CfnInfrastructureConfigurationInstanceMetadataOptionsProps | Deferred | None
    """The instance metadata options that you can set for the HTTP requests that pipeline builds use to launch EC2 build and test instances."""
    instance_profile_name: Required[str]
    """The instance profile to associate with the instance used to customize your Amazon EC2 AMI."""
    instance_types: Sequence[str] | Deferred | None
    """The instance types of the infrastructure configuration."""
    key_pair: str | None
    """The key pair of the infrastructure configuration."""
    logging: CfnInfrastructureConfigurationLoggingProps | Deferred | None
    """The logging configuration of the infrastructure configuration."""
    name: Required[str]
    """The name of the infrastructure configuration. A change replaces the resource."""
    parent_instance: CfnInfrastructureConfigurationParentInstanceProps | Deferred | None
    """The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, instead of launching a new instance."""
    placement: CfnInfrastructureConfigurationPlacementProps | Deferred | None
    """The instance placement settings that define where the instances that are launched from your image will run."""
    resource_tags: Mapping[str, str] | Deferred | None
    """The metadata tags to assign to the Amazon EC2 instance that Image Builder launches during the build process."""
    security_group_ids: Sequence[str] | Deferred | None
    """The security group IDs to associate with the instance used to customize your Amazon EC2 AMI."""
    sns_topic_arn: str | None
    """The Amazon Resource Name (ARN) for the SNS topic to which we send image build event notifications."""
    subnet_id: str | None
    """The subnet ID in which to place the instance used to customize your Amazon EC2 AMI."""
    tags: Mapping[str, str] | Deferred | None
    """The metadata tags to assign to the infrastructure configuration resource that Image Builder creates as output."""
    terminate_instance_on_completion: Boolean | None
    """Specifies whether Image Builder terminates build and test instances that are still running when image creation ends without a failure."""
    terminate_instance_on_failure: Boolean | None
    """The terminate instance on failure setting of the infrastructure configuration."""


class CfnInfrastructureConfigurationAutoScalingGroupProps(TypedDict, total=False):
    """Identifies the Amazon EC2 Auto Scaling group that Image Builder takes the build instance from, and how long Image Builder waits when the group has no instance available."""
    capacity_wait_timeout_seconds: Integer | None
    """The number of seconds that Image Builder waits for an instance to become available in the group before the build fails."""
    name: Required[str]
    """The name of the Auto Scaling group, in the same account and AWS Region as the infrastructure configuration."""


class CfnInfrastructureConfigurationInstanceMetadataOptionsProps(TypedDict, total=False):
    """The instance metadata options that apply to the HTTP requests that pipeline builds use to launch EC2 build and test instances."""
    http_put_response_hop_limit: Integer | None
    """Limit the number of hops that an instance metadata request can traverse to reach its destination."""
    http_tokens: Literal["required", "optional"] | Other | None
    """Indicates whether a signed token header is required for instance metadata retrieval requests."""


class CfnInfrastructureConfigurationLoggingProps(TypedDict, total=False):
    """Logging configuration defines where Image Builder uploads your logs."""
    s3_logs: CfnInfrastructureConfigurationS3LogsProps | Deferred | None
    """The Amazon S3 logging configuration."""


class CfnInfrastructureConfigurationParentInstanceProps(TypedDict, total=False):
    """Settings for building on an instance that is already running, instead of an instance that Image Builder launches for the build."""
    auto_scaling_group: Required[CfnInfrastructureConfigurationAutoScalingGroupProps | Deferred]
    """The Amazon EC2 Auto Scaling group that Image Builder takes the build instance from."""


class CfnInfrastructureConfigurationPlacementProps(TypedDict, total=False):
    """By default, EC2 instances run on shared tenancy hardware."""
    availability_zone: str | None
    """The Availability Zone where your build and test instances will launch."""
    host_id: str | None
    """The ID of the Dedicated Host on which build and test instances run."""
    host_resource_group_arn: str | None
    """The Amazon Resource Name (ARN) of the host resource group in which to launch build and test instances."""
    tenancy: Literal["default", "dedicated", "host"] | Other | None
    """The tenancy of the instance."""


class CfnInfrastructureConfigurationS3LogsProps(TypedDict, total=False):
    """Amazon S3 logging configuration."""
    s3_bucket_name: str | None
    """The S3 bucket in which to store the logs."""
    s3_key_prefix: str | None
    """The Amazon S3 path to the bucket where the logs are stored."""


class CfnInfrastructureConfiguration(TypedResource):
    """Creates a new infrastructure configuration."""
    props: CfnInfrastructureConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInfrastructureConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the infrastructure configuration."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the infrastructure configuration."""
    @property
    def attr_instance_profile_name(self) -> StringToken:
        """The instance profile of the infrastructure configuration."""
    @property
    def attr_instance_types(self) -> ListToken:
        """The instance types of the infrastructure configuration."""
    @property
    def attr_key_pair(self) -> StringToken:
        """The EC2 key pair of the infrastructure configuration.."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the infrastructure configuration."""
    @property
    def attr_security_group_ids(self) -> ListToken:
        """The security group IDs of the infrastructure configuration."""
    @property
    def attr_sns_topic_arn(self) -> StringToken:
        """The SNS Topic Amazon Resource Name (ARN) of the infrastructure configuration."""
    @property
    def attr_subnet_id(self) -> StringToken:
        """The subnet ID of the infrastructure configuration."""
    @property
    def attr_terminate_instance_on_completion(self) -> StringToken:
        """Specifies whether Image Builder terminates build and test instances that are still running when image creation ends without a failure."""
    @property
    def attr_terminate_instance_on_failure(self) -> StringToken:
        """The terminate instance on failure configuration of the infrastructure configuration."""


class CfnLifecyclePolicyProps(TypedDict, total=False):
    description: str | None
    """Optional description for the lifecycle policy."""
    execution_role: Required[str]
    """The name or Amazon Resource Name (ARN) for the IAM role you create that grants Image Builder access to run lifecycle actions."""
    name: Required[str]
    """The name of the lifecycle policy to create. A change replaces the resource."""
    policy_details: Required[Sequence[CfnLifecyclePolicyPolicyDetailProps | Deferred] | Deferred]
    """Configuration details for the lifecycle policy rules."""
    resource_selection: Required[CfnLifecyclePolicyResourceSelectionProps | Deferred]
    """Selection criteria for the resources that the lifecycle policy applies to."""
    resource_type: Required[Literal["AMI_IMAGE", "CONTAINER_IMAGE"] | Other]
    """The type of Image Builder resource that the lifecycle policy applies to."""
    status: Literal["DISABLED", "ENABLED"] | Other | None
    """Indicates whether the lifecycle policy resource is enabled."""
    tags: Mapping[str, str] | Deferred | None
    """Tags to apply to the lifecycle policy resource."""


class CfnLifecyclePolicyActionProps(TypedDict, total=False):
    """Contains selection criteria for the lifecycle policy."""
    include_resources: CfnLifecyclePolicyIncludeResourcesProps | Deferred | None
    """Specifies the resources that the lifecycle policy applies to."""
    type: Required[Literal["DELETE", "DEPRECATE", "DISABLE"] | Other]
    """Specifies the lifecycle action to take."""


class CfnLifecyclePolicyAmiExclusionRulesProps(TypedDict, total=False):
    """Defines criteria for AMIs that are excluded from lifecycle actions."""
    is_public: Boolean | None
    """Configures whether public AMIs are excluded from the lifecycle action."""
    last_launched: CfnLifecyclePolicyLastLaunchedProps | Deferred | None
    """Specifies configuration details for Image Builder to exclude the most recent resources from lifecycle actions."""
    regions: Sequence[str] | Deferred | None
    """Configures AWS Region s that are excluded from the lifecycle action."""
    shared_accounts: Sequence[str] | Deferred | None
    """Specifies AWS account s whose resources are excluded from the lifecycle action."""
    tag_map: Mapping[str, str] | Deferred | None
    """Lists tags that should be excluded from lifecycle actions for the AMIs that have them."""


class CfnLifecyclePolicyExclusionRulesProps(TypedDict, total=False):
    """Specifies resources that lifecycle policy actions should not apply to."""
    amis: CfnLifecyclePolicyAmiExclusionRulesProps | Deferred | None
    """Lists configuration values that apply to AMIs that Image Builder should exclude from the lifecycle action."""
    tag_map: Mapping[str, str] | Deferred | None
    """Contains a list of tags that Image Builder uses to skip lifecycle actions for Image Builder image resources that have them."""


class CfnLifecyclePolicyFilterProps(TypedDict, total=False):
    """Defines filters that the lifecycle policy uses to determine impacted resource."""
    retain_at_least: Integer | None
    """For age-based filters, this is the number of resources to keep on hand after the lifecycle `DELETE` action is applied."""
    type: Required[Literal["AGE", "COUNT"] | Other]
    """Filter resources based on either `age` or `count`."""
    unit: Literal["DAYS", "WEEKS", "MONTHS", "YEARS"] | Other | None
    """Defines the unit of time that the lifecycle policy uses to determine impacted resources."""
    value: Required[Integer]
    """The number of units for the time period or for the count."""


class CfnLifecyclePolicyIncludeResourcesProps(TypedDict, total=False):
    """Specifies how the lifecycle policy should apply actions to selected resources."""
    amis: Boolean | None
    """Specifies whether the lifecycle action should apply to distributed AMIs."""
    containers: Boolean | None
    """Specifies whether the lifecycle action should apply to distributed containers."""
    snapshots: Boolean | None
    """Specifies whether the lifecycle action should apply to snapshots associated with distributed AMIs."""


class CfnLifecyclePolicyLastLaunchedProps(TypedDict, total=False):
    """Defines criteria to exclude AMIs from lifecycle actions based on the last time they were used to launch an instance."""
    unit: Required[Literal["DAYS", "WEEKS", "MONTHS", "YEARS"] | Other]
    """Defines the unit of time that the lifecycle policy uses to calculate elapsed time since the last instance launched from the AMI."""
    value: Required[Integer]
    """The integer number of units for the time period."""


class CfnLifecyclePolicyPolicyDetailProps(TypedDict, total=False):
    """The configuration details for a lifecycle policy resource."""
    action: Required[CfnLifecyclePolicyActionProps | Deferred]
    """Configuration details for the policy action."""
    exclusion_rules: CfnLifecyclePolicyExclusionRulesProps | Deferred | None
    """Additional rules to specify resources that should be exempt from policy actions."""
    filter: Required[CfnLifecyclePolicyFilterProps | Deferred]
    """Specifies the resources that the lifecycle policy applies to."""


class CfnLifecyclePolicyRecipeSelectionProps(TypedDict, total=False):
    """Specifies an Image Builder recipe that the lifecycle policy uses for resource selection."""
    name: Required[str]
    """The name of an Image Builder recipe that the lifecycle policy uses for resource selection."""
    semantic_version: Required[str]
    """The version of the Image Builder recipe specified by the `name` field."""


class CfnLifecyclePolicyResourceSelectionProps(TypedDict, total=False):
    """Resource selection criteria for the lifecycle policy."""
    recipes: Sequence[CfnLifecyclePolicyRecipeSelectionProps | Deferred] | Deferred | None
    """A list of recipes that are used as selection criteria for the output images that the lifecycle policy applies to."""
    tag_map: Mapping[str, str] | Deferred | None
    """A list of tags that are used as selection criteria for the Image Builder image resources that the lifecycle policy applies to."""


class CfnLifecyclePolicy(TypedResource):
    """Create a lifecycle policy resource."""
    props: CfnLifecyclePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLifecyclePolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the lifecycle policy resource."""


class CfnWorkflowProps(TypedDict, total=False):
    change_description: str | None
    """Describes what change has been made in this version of the workflow, or what makes this version different from other versions of the workflow. A change replaces the resource."""
    data: str | None
    """Contains the UTF-8 encoded YAML document content for the workflow. A change replaces the resource."""
    description: str | None
    """Describes the workflow. A change replaces the resource."""
    kms_key_id: str | None
    """The Amazon Resource Name (ARN) that uniquely identifies the KMS key used to encrypt this workflow resource. A change replaces the resource."""
    name: Required[str]
    """The name of the workflow to create. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Tags that apply to the workflow resource."""
    type: Required[Literal["BUILD", "TEST", "DISTRIBUTION"] | Other]
    """The phase in the image build process for which the workflow resource is responsible. A change replaces the resource."""
    uri: str | None
    """The `uri` of a YAML component document file. A change replaces the resource."""
    version: Required[str]
    """The semantic version of this workflow resource. A change replaces the resource."""


class CfnWorkflow(TypedResource):
    """Create a new workflow or a new version of an existing workflow."""
    props: CfnWorkflowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkflowProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the workflow resource."""
    @property
    def attr_latest_version_arn(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) of the Image Builder resource."""
    @property
    def attr_latest_version_major(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `major` version of the Image Builder resource."""
    @property
    def attr_latest_version_minor(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `minor` version of the Image Builder resource."""
    @property
    def attr_latest_version_patch(self) -> StringToken:
        """The latest version Amazon Resource Name (ARN) with the same `patch` version of the Image Builder resource."""
