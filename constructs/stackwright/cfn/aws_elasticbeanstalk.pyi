"""Every resource type of AWS::ElasticBeanstalk; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    application_name: str | None
    """A name for the Elastic Beanstalk application. A change replaces the resource."""
    description: str | None
    """Your description of the application."""
    resource_lifecycle_config: CfnApplicationApplicationResourceLifecycleConfigProps | Deferred | None
    """Specifies an application resource lifecycle configuration to prevent your application from accumulating too many versions."""


class CfnApplicationApplicationResourceLifecycleConfigProps(TypedDict, total=False):
    """Use the `ApplicationResourceLifecycleConfig` property type to specify lifecycle settings for resources that belong to an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template."""
    service_role: str | None
    """The ARN of an IAM service role that Elastic Beanstalk has permission to assume."""
    version_lifecycle_config: CfnApplicationApplicationVersionLifecycleConfigProps | Deferred | None
    """Defines lifecycle settings for application versions."""


class CfnApplicationApplicationVersionLifecycleConfigProps(TypedDict, total=False):
    """Use the `ApplicationVersionLifecycleConfig` property type to specify application version lifecycle settings for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template."""
    max_age_rule: CfnApplicationMaxAgeRuleProps | Deferred | None
    """Specify a max age rule to restrict the length of time that application versions are retained for an application."""
    max_count_rule: CfnApplicationMaxCountRuleProps | Deferred | None
    """Specify a max count rule to restrict the number of application versions that are retained for an application."""


class CfnApplicationMaxAgeRuleProps(TypedDict, total=False):
    """Use the `MaxAgeRule` property type to specify a max age rule to restrict the length of time that application versions are retained for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template."""
    delete_source_from_s3: Boolean | None
    """Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application version."""
    enabled: Boolean | None
    """Specify `true` to apply the rule, or `false` to disable it."""
    max_age_in_days: Integer | None
    """Specify the number of days to retain an application versions."""


class CfnApplicationMaxCountRuleProps(TypedDict, total=False):
    """Use the `MaxAgeRule` property type to specify a max count rule to restrict the number of application versions that are retained for an AWS Elastic Beanstalk application when defining an AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template."""
    delete_source_from_s3: Boolean | None
    """Set to `true` to delete a version's source bundle from Amazon S3 when Elastic Beanstalk deletes the application version."""
    enabled: Boolean | None
    """Specify `true` to apply the rule, or `false` to disable it."""
    max_count: Integer | None
    """Specify the maximum number of application versions to retain."""


class CfnApplication(TypedResource):
    """Specify an AWS Elastic Beanstalk application by using the AWS::ElasticBeanstalk::Application resource in an AWS CloudFormation template."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...


class CfnApplicationVersionProps(TypedDict, total=False):
    application_name: Required[str]
    """The name of the Elastic Beanstalk application that is associated with this application version. A change replaces the resource."""
    build_configuration: CfnApplicationVersionBuildConfigurationProps | Deferred | None
    """Settings for an AWS CodeBuild build that packages and builds an application version from source code. A change replaces the resource."""
    description: str | None
    """A description of this application version."""
    image_configuration: CfnApplicationVersionImageConfigurationProps | Deferred | None
    """Configuration for image-based application versions. A change replaces the resource."""
    process: Boolean | None
    """Pre-process and validate the environment manifest (`env.yaml`) and configuration files in the source bundle. A change replaces the resource."""
    source_bundle: CfnApplicationVersionSourceBundleProps | Deferred | None
    """The Amazon S3 bucket and key that identify the location of the source bundle for this version. A change replaces the resource."""


class CfnApplicationVersionBuildConfigurationProps(TypedDict, total=False):
    artifact_name: str | None
    """The name of the build artifact."""
    code_build_service_role: Required[str]
    """The ARN of the IAM role that AWS CodeBuild assumes to build the application version."""
    compute_type: Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE"] | Other | None
    """The compute type for the CodeBuild build environment."""
    image: Required[str]
    """The CodeBuild image used for the build environment."""
    timeout_in_minutes: Integer | None
    """The timeout for the CodeBuild build, in minutes."""


class CfnApplicationVersionImageBuildConfigurationProps(TypedDict, total=False):
    architecture: Literal["amd64", "arm64"] | Other | None
    """The target architecture for the built container image."""
    buildpack: str | None
    """The buildpack to use for building the image."""
    code_build_service_role: Required[str]
    """The ARN of the IAM role that AWS CodeBuild assumes to build the application version."""
    compute_type: Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE"] | Other | None
    """The compute type for the CodeBuild build environment."""
    dockerfile_location: str | None
    """The path to the Dockerfile, relative to the source root."""
    timeout_in_minutes: Integer | None
    """The timeout for the CodeBuild build, in minutes."""
    type: Required[Literal["docker", "buildpack"] | Other]
    """The type of image build: docker or buildpack."""


class CfnApplicationVersionImageConfigurationProps(TypedDict, total=False):
    build: CfnApplicationVersionImageBuildConfigurationProps | Deferred | None
    """Configuration for building a container image from source code."""
    source: CfnApplicationVersionImageSourceProps | Deferred | None
    """The container image source for this version, as an ECR image URI."""


class CfnApplicationVersionImageSourceProps(TypedDict, total=False):
    uri: str | None
    """The URI of the container image, e.g. an ECR image URI."""


class CfnApplicationVersionSourceBundleProps(TypedDict, total=False):
    """Use the `SourceBundle` property type to specify the Amazon S3 location of the source bundle for an AWS Elastic Beanstalk application version when defining an AWS::ElasticBeanstalk::ApplicationVersion resource in an AWS CloudFormation template."""
    s3_bucket: Required[str]
    """The Amazon S3 bucket where the data is located. A change replaces the resource."""
    s3_key: Required[str]
    """The Amazon S3 key where the data is located. A change replaces the resource."""


class CfnApplicationVersion(TypedResource):
    """Specify an AWS Elastic Beanstalk application version by using the AWS::ElasticBeanstalk::ApplicationVersion resource in an AWS CloudFormation template."""
    props: CfnApplicationVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationVersionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnConfigurationTemplateProps(TypedDict, total=False):
    application_name: Required[str]
    """The name of the Elastic Beanstalk application to associate with this configuration template. A change replaces the resource."""
    description: str | None
    """An optional description for this configuration."""
    environment_id: str | None
    """The ID of an environment whose settings you want to use to create the configuration template. A change replaces the resource."""
    option_settings: Sequence[CfnConfigurationTemplateConfigurationOptionSettingProps | Deferred] | Deferred | None
    """Option values for the Elastic Beanstalk configuration, such as the instance type."""
    platform_arn: str | None
    """The Amazon Resource Name (ARN) of the custom platform. A change replaces the resource."""
    solution_stack_name: str | None
    """The name of an Elastic Beanstalk solution stack (platform version) that this configuration uses. A change replaces the resource."""
    source_configuration: CfnConfigurationTemplateSourceConfigurationProps | Deferred | None
    """An Elastic Beanstalk configuration template to base this one on. A change replaces the resource."""


class CfnConfigurationTemplateConfigurationOptionSettingProps(TypedDict, total=False):
    """Use the `ConfigurationOptionSetting` property type to specify an option for an AWS Elastic Beanstalk configuration template when defining an AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template."""
    namespace: Required[str]
    """A unique namespace that identifies the option's associated AWS resource."""
    option_name: Required[str]
    """The name of the configuration option."""
    resource_name: str | None
    """A unique resource name for the option setting."""
    value: str | None
    """The current value for the configuration option."""


class CfnConfigurationTemplateSourceConfigurationProps(TypedDict, total=False):
    """Use the `SourceConfiguration` property type to specify another AWS Elastic Beanstalk configuration template as the base to creating a new AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template."""
    application_name: Required[str]
    """The name of the application associated with the configuration. A change replaces the resource."""
    template_name: Required[str]
    """The name of the configuration template. A change replaces the resource."""


class CfnConfigurationTemplate(TypedResource):
    """Specify an AWS Elastic Beanstalk configuration template by using the AWS::ElasticBeanstalk::ConfigurationTemplate resource in an AWS CloudFormation template."""
    props: CfnConfigurationTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationTemplateProps]) -> None: ...
    @property
    def attr_template_name(self) -> StringToken:
        """The name of the configuration template."""


class CfnEnvironmentProps(TypedDict, total=False):
    application_name: Required[str]
    """The name of the application that is associated with this environment. A change replaces the resource."""
    cname_prefix: str | None
    """If specified, the environment attempts to use this value as the prefix for the CNAME in your Elastic Beanstalk environment URL. A change replaces the resource."""
    description: str | None
    """Your description for this environment."""
    environment_name: str | None
    """A unique name for the environment. A change replaces the resource."""
    operations_role: str | None
    """> The operations role feature of AWS Elastic Beanstalk is in beta release and is subject to change."""
    option_settings: Sequence[CfnEnvironmentOptionSettingProps | Deferred] | Deferred | None
    """Key-value pairs defining configuration options for this environment, such as the instance type."""
    platform_arn: str | None
    """The Amazon Resource Name (ARN) of the custom platform to use with the environment."""
    solution_stack_name: str | None
    """The name of an Elastic Beanstalk solution stack (platform version) to use with the environment. A change replaces the resource."""
    tags: Sequence[CfnEnvironmentTagProps | Deferred] | Deferred | None
    """Specifies the tags applied to resources in the environment."""
    template_name: str | None
    """The name of the Elastic Beanstalk configuration template to use with the environment."""
    tier: CfnEnvironmentTierProps | Deferred | None
    """Specifies the tier to use in creating this environment."""
    version_label: str | None
    """The name of the application version to deploy."""


class CfnEnvironmentOptionSettingProps(TypedDict, total=False):
    """Use the `OptionSetting` property type to specify an option for an AWS Elastic Beanstalk environment when defining an AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template."""
    namespace: Required[str]
    """A unique namespace that identifies the option's associated AWS resource."""
    option_name: Required[str]
    """The name of the configuration option."""
    resource_name: str | None
    """A unique resource name for the option setting."""
    value: str | None
    """The current value for the configuration option."""


class CfnEnvironmentTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEnvironmentTierProps(TypedDict, total=False):
    """Use the `Tier` property type to specify the environment tier for an AWS Elastic Beanstalk environment when defining an AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template."""
    name: str | None
    """The name of this environment tier. A change replaces the resource."""
    type: str | None
    """The type of this environment tier. A change replaces the resource."""
    version: str | None
    """The version of this environment tier."""


class CfnEnvironment(TypedResource):
    """Specify an AWS Elastic Beanstalk environment by using the AWS::ElasticBeanstalk::Environment resource in an AWS CloudFormation template."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_endpoint_url(self) -> StringToken:
        """For load-balanced, autoscaling environments, the URL to the load balancer."""
