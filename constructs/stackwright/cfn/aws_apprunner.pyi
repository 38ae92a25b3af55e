"""Every resource type of AWS::AppRunner; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAutoScalingConfigurationProps(TypedDict, total=False):
    auto_scaling_configuration_name: str | None
    """The customer-provided auto scaling configuration name. A change replaces the resource."""
    max_concurrency: Integer | None
    """The maximum number of concurrent requests that an instance processes. A change replaces the resource."""
    max_size: Integer | None
    """The maximum number of instances that a service scales up to. A change replaces the resource."""
    min_size: Integer | None
    """The minimum number of instances that App Runner provisions for a service. A change replaces the resource."""
    tags: Sequence[CfnAutoScalingConfigurationTagProps | Deferred] | Deferred | None
    """A list of metadata items that you can associate with your auto scaling configuration resource. A change replaces the resource."""


class CfnAutoScalingConfigurationTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnAutoScalingConfiguration(TypedResource):
    """Specify an AWS App Runner Automatic Scaling configuration by using the `AWS::AppRunner::AutoScalingConfiguration` resource in an AWS CloudFormation template."""
    props: CfnAutoScalingConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAutoScalingConfigurationProps]) -> None: ...
    @property
    def attr_auto_scaling_configuration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of this auto scaling configuration."""
    @property
    def attr_auto_scaling_configuration_revision(self) -> NumberToken:
        """The revision of this auto scaling configuration."""
    @property
    def attr_latest(self) -> StringToken:
        """It's set to true for the configuration with the highest `Revision` among all configurations that share the same `AutoScalingConfigurationName`."""


class CfnObservabilityConfigurationProps(TypedDict, total=False):
    observability_configuration_name: str | None
    """A name for the observability configuration. A change replaces the resource."""
    tags: Sequence[CfnObservabilityConfigurationTagProps | Deferred] | Deferred | None
    """A list of metadata items that you can associate with your observability configuration resource. A change replaces the resource."""
    trace_configuration: CfnObservabilityConfigurationTraceConfigurationProps | Deferred | None
    """The configuration of the tracing feature within this observability configuration. A change replaces the resource."""


class CfnObservabilityConfigurationTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnObservabilityConfigurationTraceConfigurationProps(TypedDict, total=False):
    """Describes the configuration of the tracing feature within an AWS App Runner observability configuration."""
    vendor: Required[Literal["AWSXRAY"] | Other]
    """The implementation provider chosen for tracing App Runner services. A change replaces the resource."""


class CfnObservabilityConfiguration(TypedResource):
    """Specify an AWS App Runner observability configuration by using the `AWS::AppRunner::ObservabilityConfiguration` resource in an AWS CloudFormation template."""
    props: CfnObservabilityConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnObservabilityConfigurationProps]) -> None: ...
    @property
    def attr_latest(self) -> StringToken:
        """It's set to `true` for the configuration with the highest `Revision` among all configurations that share the same `ObservabilityConfigurationName`."""
    @property
    def attr_observability_configuration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of this observability configuration."""
    @property
    def attr_observability_configuration_revision(self) -> NumberToken:
        """The revision of this observability configuration."""


class CfnServiceProps(TypedDict, total=False):
    auto_scaling_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of an App Runner automatic scaling configuration resource that you want to associate with your service."""
    encryption_configuration: CfnServiceEncryptionConfigurationProps | Deferred | None
    """An optional custom encryption key that App Runner uses to encrypt the copy of your source repository that it maintains and your service logs. A change replaces the resource."""
    health_check_configuration: CfnServiceHealthCheckConfigurationProps | Deferred | None
    """The settings for the health check that AWS App Runner performs to monitor the health of the App Runner service."""
    instance_configuration: CfnServiceInstanceConfigurationProps | Deferred | None
    """The runtime configuration of instances (scaling units) of your service."""
    network_configuration: CfnServiceNetworkConfigurationProps | Deferred | None
    """Configuration settings related to network traffic of the web application that the App Runner service runs."""
    observability_configuration: CfnServiceServiceObservabilityConfigurationProps | Deferred | None
    """The observability configuration of your service."""
    service_name: str | None
    """A name for the App Runner service. A change replaces the resource."""
    source_configuration: Required[CfnServiceSourceConfigurationProps | Deferred]
    """The source to deploy to the App Runner service."""
    tags: Sequence[CfnServiceTagProps | Deferred] | Deferred | None
    """An optional list of metadata items that you can associate with the App Runner service resource. A change replaces the resource."""


class CfnServiceAuthenticationConfigurationProps(TypedDict, total=False):
    """Describes resources needed to authenticate access to some source repositories."""
    access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role that grants the App Runner service access to a source repository."""
    connection_arn: str | None
    """The Amazon Resource Name (ARN) of the App Runner connection that enables the App Runner service to connect to a source repository."""


class CfnServiceCodeConfigurationProps(TypedDict, total=False):
    """Describes the configuration that AWS App Runner uses to build and run an App Runner service from a source code repository."""
    code_configuration_values: CfnServiceCodeConfigurationValuesProps | Deferred | None
    """The basic configuration for building and running the App Runner service."""
    configuration_source: Required[Literal["REPOSITORY", "API"] | Other]
    """The source of the App Runner configuration."""


class CfnServiceCodeConfigurationValuesProps(TypedDict, total=False):
    """Describes the basic configuration needed for building and running an AWS App Runner service."""
    build_command: str | None
    """The command App Runner runs to build your application."""
    port: str | None
    """The port that your application listens to in the container."""
    runtime: Required[Literal["PYTHON_3", "NODEJS_12", "NODEJS_14", "CORRETTO_8", "CORRETTO_11", "NODEJS_16", "GO_1", "DOTNET_6", "PHP_81", "RUBY_31", "PYTHON_311", "NODEJS_18", "NODEJS_22"] | Other]
    """A runtime environment type for building and running an App Runner service."""
    runtime_environment_secrets: Sequence[CfnServiceKeyValuePairProps | Deferred] | Deferred | None
    """An array of key-value pairs representing the secrets and parameters that get referenced to your service as an environment variable."""
    runtime_environment_variables: Sequence[CfnServiceKeyValuePairProps | Deferred] | Deferred | None
    """The environment variables that are available to your running AWS App Runner service."""
    start_command: str | None
    """The command App Runner runs to start your application."""


class CfnServiceCodeRepositoryProps(TypedDict, total=False):
    """Describes a source code repository."""
    code_configuration: CfnServiceCodeConfigurationProps | Deferred | None
    """Configuration for building and running the service from a source code repository."""
    repository_url: Required[str]
    """The location of the repository that contains the source code."""
    source_code_version: Required[CfnServiceSourceCodeVersionProps | Deferred]
    """The version that should be used within the source code repository."""
    source_directory: str | None
    """The path of the directory that stores source code and configuration files."""


class CfnServiceEgressConfigurationProps(TypedDict, total=False):
    """Describes configuration settings related to outbound network traffic of an AWS App Runner service."""
    egress_type: Required[Literal["DEFAULT", "VPC"] | Other]
    """The type of egress configuration."""
    vpc_connector_arn: str | None
    """The Amazon Resource Name (ARN) of the App Runner VPC connector that you want to associate with your App Runner service."""


class CfnServiceEncryptionConfigurationProps(TypedDict, total=False):
    """Describes a custom encryption key that AWS App Runner uses to encrypt copies of the source repository and service logs."""
    kms_key: Required[str]
    """The ARN of the KMS key that's used for encryption. A change replaces the resource."""


class CfnServiceHealthCheckConfigurationProps(TypedDict, total=False):
    """Describes the settings for the health check that AWS App Runner performs to monitor the health of a service."""
    healthy_threshold: Integer | None
    """The number of consecutive checks that must succeed before App Runner decides that the service is healthy."""
    interval: Integer | None
    """The time interval, in seconds, between health checks."""
    path: str | None
    """The URL that health check requests are sent to."""
    protocol: Literal["TCP", "HTTP"] | Other | None
    """The IP protocol that App Runner uses to perform health checks for your service."""
    timeout: Integer | None
    """The time, in seconds, to wait for a health check response before deciding it failed."""
    unhealthy_threshold: Integer | None
    """The number of consecutive checks that must fail before App Runner decides that the service is unhealthy."""


class CfnServiceImageConfigurationProps(TypedDict, total=False):
    """Describes the configuration that AWS App Runner uses to run an App Runner service using an image pulled from a source image repository."""
    port: str | None
    """The port that your application listens to in the container."""
    runtime_environment_secrets: Sequence[CfnServiceKeyValuePairProps | Deferred] | Deferred | None
    """An array of key-value pairs representing the secrets and parameters that get referenced to your service as an environment variable."""
    runtime_environment_variables: Sequence[CfnServiceKeyValuePairProps | Deferred] | Deferred | None
    """Environment variables that are available to your running App Runner service."""
    start_command: str | None
    """An optional command that App Runner runs to start the application in the source image."""


class CfnServiceImageRepositoryProps(TypedDict, total=False):
    """Describes a source image repository."""
    image_configuration: CfnServiceImageConfigurationProps | Deferred | None
    """Configuration for running the identified image."""
    image_identifier: Required[str]
    """The identifier of an image."""
    image_repository_type: Required[Literal["ECR", "ECR_PUBLIC"] | Other]
    """The type of the image repository."""


class CfnServiceIngressConfigurationProps(TypedDict, total=False):
    """Network configuration settings for inbound network traffic."""
    is_publicly_accessible: Required[Boolean]
    """Specifies whether your App Runner service is publicly accessible."""


class CfnServiceInstanceConfigurationProps(TypedDict, total=False):
    """Describes the runtime configuration of an AWS App Runner service instance (scaling unit)."""
    cpu: str | None
    """The number of CPU units reserved for each instance of your App Runner service."""
    instance_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that provides permissions to your App Runner service."""
    memory: str | None
    """The amount of memory, in MB or GB, reserved for each instance of your App Runner service."""


class CfnServiceKeyValuePairProps(TypedDict, total=False):
    """Describes a key-value pair, which is a string-to-string mapping."""
    name: str | None
    """The key name string to map to a value."""
    value: str | None
    """The value string to which the key name is mapped."""


class CfnServiceNetworkConfigurationProps(TypedDict, total=False):
    """Describes configuration settings related to network traffic of an AWS App Runner service."""
    egress_configuration: CfnServiceEgressConfigurationProps | Deferred | None
    """Network configuration settings for outbound message traffic."""
    ingress_configuration: CfnServiceIngressConfigurationProps | Deferred | None
    """Network configuration settings for inbound message traffic."""
    ip_address_type: Literal["IPV4", "DUAL_STACK"] | Other | None
    """App Runner provides you with the option to choose between *IPv4* and *dual stack* (IPv4 and IPv6) for your incoming public network configuration."""


class CfnServiceServiceObservabilityConfigurationProps(TypedDict, total=False):
    """Describes the observability configuration of an AWS App Runner service."""
    observability_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the observability configuration that is associated with the service."""
    observability_enabled: Required[Boolean]
    """When `true`, an observability configuration resource is associated with the service, and an `ObservabilityConfigurationArn` is specified."""


class CfnServiceSourceCodeVersionProps(TypedDict, total=False):
    """Identifies a version of code that AWS App Runner refers to within a source code repository."""
    type: Required[Literal["BRANCH"] | Other]
    """The type of version identifier."""
    value: Required[str]
    """A source code version."""


class CfnServiceSourceConfigurationProps(TypedDict, total=False):
    """Describes the source deployed to an AWS App Runner service."""
    authentication_configuration: CfnServiceAuthenticationConfigurationProps | Deferred | None
    """Describes the resources that are needed to authenticate access to some source repositories."""
    auto_deployments_enabled: Boolean | None
    """If `true`, continuous integration from the source repository is enabled for the App Runner service."""
    code_repository: CfnServiceCodeRepositoryProps | Deferred | None
    """The description of a source code repository."""
    image_repository: CfnServiceImageRepositoryProps | Deferred | None
    """The description of a source image repository."""


class CfnServiceTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnService(TypedResource):
    """Specify an AWS App Runner service by using the `AWS::AppRunner::Service` resource in an AWS CloudFormation template."""
    props: CfnServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceProps]) -> None: ...
    @property
    def attr_service_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of this service."""
    @property
    def attr_service_id(self) -> StringToken:
        """An ID that App Runner generated for this service."""
    @property
    def attr_service_url(self) -> StringToken:
        """A subdomain URL that App Runner generated for this service."""
    @property
    def attr_status(self) -> StringToken:
        """The current state of the App Runner service."""


class CfnVpcConnectorProps(TypedDict, total=False):
    security_groups: Sequence[str] | Deferred | None
    """A list of IDs of security groups that App Runner should use for access to AWS resources under the specified subnets. A change replaces the resource."""
    subnets: Required[Sequence[str] | Deferred]
    """A list of IDs of subnets that App Runner should use when it associates your service with a custom Amazon VPC. A change replaces the resource."""
    tags: Sequence[CfnVpcConnectorTagProps | Deferred] | Deferred | None
    """A list of metadata items that you can associate with your VPC connector resource. A change replaces the resource."""
    vpc_connector_name: str | None
    """A name for the VPC connector. A change replaces the resource."""


class CfnVpcConnectorTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnVpcConnector(TypedResource):
    """Specify an AWS App Runner VPC connector by using the `AWS::AppRunner::VpcConnector` resource in an AWS CloudFormation template."""
    props: CfnVpcConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcConnectorProps]) -> None: ...
    @property
    def attr_vpc_connector_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of this VPC connector."""
    @property
    def attr_vpc_connector_revision(self) -> NumberToken:
        """The revision of this VPC connector."""


class CfnVpcIngressConnectionProps(TypedDict, total=False):
    ingress_vpc_configuration: Required[CfnVpcIngressConnectionIngressVpcConfigurationProps | Deferred]
    """Specifications for the customer’s Amazon VPC and the related AWS PrivateLink VPC endpoint that are used to create the VPC Ingress Connection resource."""
    service_arn: Required[str]
    """The Amazon Resource Name (ARN) for this App Runner service that is used to create the VPC Ingress Connection resource. A change replaces the resource."""
    tags: Sequence[CfnVpcIngressConnectionTagProps | Deferred] | Deferred | None
    """An optional list of metadata items that you can associate with the VPC Ingress Connection resource. A change replaces the resource."""
    vpc_ingress_connection_name: str | None
    """The customer-provided VPC Ingress Connection name. A change replaces the resource."""


class CfnVpcIngressConnectionIngressVpcConfigurationProps(TypedDict, total=False):
    """Specifications for the customer’s VPC and related PrivateLink VPC endpoint that are used to associate with the VPC Ingress Connection resource."""
    vpc_endpoint_id: Required[str]
    """The ID of the VPC endpoint that your App Runner service connects to."""
    vpc_id: Required[str]
    """The ID of the VPC that is used for the VPC endpoint."""


class CfnVpcIngressConnectionTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnVpcIngressConnection(TypedResource):
    """Specify an AWS App Runner VPC Ingress Connection by using the `AWS::AppRunner::VpcIngressConnection` resource in an AWS CloudFormation template."""
    props: CfnVpcIngressConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVpcIngressConnectionProps]) -> None: ...
    @property
    def attr_domain_name(self) -> StringToken:
        """The domain name associated with the VPC Ingress Connection resource."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the VPC Ingress Connection."""
    @property
    def attr_vpc_ingress_connection_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the VPC Ingress Connection."""
