"""Every resource type of AWS::AppConfig; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    description: str | None
    """A description of the application."""
    name: Required[str]
    """A name for the application."""
    tags: Sequence[CfnApplicationTagsProps | Deferred] | Deferred | None
    """Metadata to assign to the application."""


class CfnApplicationTagsProps(TypedDict, total=False):
    """Metadata to assign to the application."""
    key: Required[str]
    """The key-value string map."""
    value: Required[str]
    """The tag value can be up to 256 characters."""


class CfnApplication(TypedResource):
    """The `AWS::AppConfig::Application` resource creates an application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_id(self) -> StringToken:
        """The application ID."""


class CfnConfigurationProfileProps(TypedDict, total=False):
    application_id: Required[str]
    """The application ID. A change replaces the resource."""
    deletion_protection_check: Literal["ACCOUNT_DEFAULT", "APPLY", "BYPASS"] | Other | None
    """A parameter to configure deletion protection."""
    description: str | None
    """A description of the configuration profile."""
    kms_key_identifier: str | None
    """The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or updated."""
    location_uri: Required[str]
    """A URI to locate the configuration. A change replaces the resource."""
    name: Required[str]
    """A name for the configuration profile."""
    retrieval_role_arn: str | None
    """The ARN of an IAM role with permission to access the configuration at the specified `LocationUri`."""
    tags: Sequence[CfnConfigurationProfileTagsProps | Deferred] | Deferred | None
    """Metadata to assign to the configuration profile."""
    type: str | None
    """The type of configurations contained in the profile. A change replaces the resource."""
    validators: Sequence[CfnConfigurationProfileValidatorsProps | Deferred] | Deferred | None
    """A list of methods for validating the configuration."""


class CfnConfigurationProfileTagsProps(TypedDict, total=False):
    """Metadata to assign to the configuration profile."""
    key: str | None
    """The key-value string map."""
    value: str | None
    """The tag value can be up to 256 characters."""


class CfnConfigurationProfileValidatorsProps(TypedDict, total=False):
    """A validator provides a syntactic or semantic check to ensure the configuration that you want to deploy functions as intended."""
    content: str | None
    """Either the JSON Schema content or the Amazon Resource Name (ARN) of an Lambda function."""
    type: Literal["JSON_SCHEMA", "LAMBDA"] | Other | None
    """AWS AppConfig supports validators of type `JSON_SCHEMA` and `LAMBDA`"""


class CfnConfigurationProfile(TypedResource):
    """The `AWS::AppConfig::ConfigurationProfile` resource creates a configuration profile that enables AWS AppConfig to access the configuration source."""
    props: CfnConfigurationProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationProfileProps]) -> None: ...
    @property
    def attr_configuration_profile_id(self) -> StringToken:
        """The configuration profile ID."""
    @property
    def attr_kms_key_arn(self) -> StringToken:
        """The Amazon Resource Name of the AWS Key Management Service key to encrypt new configuration data versions in the AWS AppConfig hosted configuration store."""


class CfnDeploymentProps(TypedDict, total=False):
    application_id: Required[str]
    """The application ID. A change replaces the resource."""
    configuration_profile_id: Required[str]
    """The configuration profile ID. A change replaces the resource."""
    configuration_version: Required[str]
    """The configuration version to deploy. A change replaces the resource."""
    deployment_strategy_id: Required[str]
    """The deployment strategy ID. A change replaces the resource."""
    description: str | None
    """A description of the deployment. A change replaces the resource."""
    dynamic_extension_parameters: Sequence[CfnDeploymentDynamicExtensionParametersProps | Deferred] | Deferred | None
    """A map of dynamic extension parameter names to values to pass to associated extensions with `PRE_START_DEPLOYMENT` actions. A change replaces the resource."""
    environment_id: Required[str]
    """The environment ID. A change replaces the resource."""
    kms_key_identifier: str | None
    """The AWS Key Management Service key identifier (key ID, key alias, or key ARN) provided when the resource was created or updated. A change replaces the resource."""
    tags: Sequence[CfnDeploymentTagProps | Deferred] | Deferred | None
    """Metadata to assign to the deployment. A change replaces the resource."""


class CfnDeploymentDynamicExtensionParametersProps(TypedDict, total=False):
    """A map of dynamic extension parameter names to values to pass to associated extensions with `PRE_START_DEPLOYMENT` actions."""
    extension_reference: str | None
    """The ARN or ID of the extension for which you are inserting a dynamic parameter."""
    parameter_name: str | None
    """The parameter name."""
    parameter_value: str | None
    """The parameter value."""


class CfnDeploymentTagProps(TypedDict, total=False):
    """Metadata to assign to the deployment."""
    key: str | None
    """The key-value string map."""
    value: str | None
    """The tag value can be up to 256 characters."""


class CfnDeployment(TypedResource):
    """The `AWS::AppConfig::Deployment` resource starts a deployment."""
    props: CfnDeploymentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentProps]) -> None: ...
    @property
    def attr_deployment_number(self) -> StringToken:
        """The sequence number of the deployment."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the deployment."""


class CfnDeploymentStrategyProps(TypedDict, total=False):
    deployment_duration_in_minutes: Required[Number]
    """Total amount of time for a deployment to last."""
    description: str | None
    """A description of the deployment strategy."""
    final_bake_time_in_minutes: Number | None
    """Specifies the amount of time AWS AppConfig monitors for Amazon CloudWatch alarms after the configuration has been deployed to 100% of its targets, before considering the deployment to be complete."""
    growth_factor: Required[Number]
    """The percentage of targets to receive a deployed configuration during each interval."""
    growth_type: Literal["EXPONENTIAL", "LINEAR"] | Other | None
    """The algorithm used to define how percentage grows over time."""
    name: Required[str]
    """A name for the deployment strategy. A change replaces the resource."""
    replicate_to: Required[Literal["NONE", "SSM_DOCUMENT"] | Other]
    """Save the deployment strategy to a Systems Manager (SSM) document. A change replaces the resource."""
    tags: Sequence[CfnDeploymentStrategyTagProps | Deferred] | Deferred | None
    """Assigns metadata to an AWS AppConfig resource."""


class CfnDeploymentStrategyTagProps(TypedDict, total=False):
    """Metadata to assign to the deployment strategy."""
    key: str | None
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnDeploymentStrategy(TypedResource):
    """The `AWS::AppConfig::DeploymentStrategy` resource creates an AWS AppConfig deployment strategy."""
    props: CfnDeploymentStrategyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDeploymentStrategyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The deployment strategy ID."""


class CfnEnvironmentProps(TypedDict, total=False):
    application_id: Required[str]
    """The application ID. A change replaces the resource."""
    deletion_protection_check: Literal["ACCOUNT_DEFAULT", "APPLY", "BYPASS"] | Other | None
    """A parameter to configure deletion protection."""
    description: str | None
    """A description of the environment."""
    monitors: Sequence[CfnEnvironmentMonitorProps | Deferred] | Deferred | None
    """Amazon CloudWatch alarms to monitor during the deployment process."""
    name: Required[str]
    """A name for the environment."""
    tags: Sequence[CfnEnvironmentTagProps | Deferred] | Deferred | None
    """Metadata to assign to the environment."""


class CfnEnvironmentMonitorProps(TypedDict, total=False):
    """Amazon CloudWatch alarms to monitor during the deployment process."""
    alarm_arn: Required[str]
    """Amazon Resource Name (ARN) of the Amazon CloudWatch alarm."""
    alarm_role_arn: str | None
    """ARN of an AWS Identity and Access Management (IAM) role for AWS AppConfig to monitor `AlarmArn`."""


class CfnEnvironmentTagProps(TypedDict, total=False):
    """Metadata to assign to the environment."""
    key: Required[str]
    """The key-value string map."""
    value: Required[str]
    """The tag value can be up to 256 characters."""


class CfnEnvironment(TypedResource):
    """The `AWS::AppConfig::Environment` resource creates an environment, which is a logical deployment group of AWS AppConfig targets, such as applications in a `Beta` or `Production` environment."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_environment_id(self) -> StringToken:
        """The environment ID."""


class CfnExperimentDefinitionProps(TypedDict, total=False):
    application_identifier: Required[str]
    """The application ID, name, or ARN. A change replaces the resource."""
    audience_description: str | None
    """Human-readable description of the audience."""
    audience_rule: Required[str]
    """Rule expression defining the experiment audience."""
    configuration_profile_identifier: Required[str]
    """The configuration profile ID, name, or ARN. A change replaces the resource."""
    control: Required[CfnExperimentDefinitionTreatmentProps | Deferred]
    """A treatment variant with weight and flag value."""
    environment_identifier: Required[str]
    """The environment ID, name, or ARN. A change replaces the resource."""
    flag_key: Required[str]
    """The key of the existing flag in the configuration profile to experiment on. A change replaces the resource."""
    hypothesis: str | None
    """The hypothesis of the experiment."""
    launch_criteria: str | None
    """Criteria for launching the experiment."""
    name: Required[str]
    """A name for the experiment definition. A change replaces the resource."""
    tags: Sequence[CfnExperimentDefinitionTagProps | Deferred] | Deferred | None
    """Tags to associate with the experiment definition."""
    treatments: Required[Sequence[CfnExperimentDefinitionTreatmentProps | Deferred] | Deferred]
    """Treatment variants (1-5)."""


class CfnExperimentDefinitionAttributeValueProps(TypedDict, total=False):
    """A typed attribute value for a treatment flag."""
    boolean_value: Boolean | None
    """A boolean value."""
    number_array: Sequence[Number] | Deferred | None
    """An array of numeric values."""
    number_value: Number | None
    """A numeric value."""
    string_array: Sequence[str] | Deferred | None
    """An array of string values."""
    string_value: str | None
    """A string value."""


class CfnExperimentDefinitionTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnExperimentDefinitionTreatmentProps(TypedDict, total=False):
    """A treatment variant with weight and flag value."""
    attribute_values: Mapping[str, CfnExperimentDefinitionAttributeValueProps | Deferred] | Deferred | None
    """Map of attribute name to attribute value."""
    description: str | None
    enabled: Required[Boolean]
    """Whether the flag is enabled for this variant."""
    key: str | None
    """The treatment key (read-only, auto-generated by service)."""
    weight: Required[Number]
    """Traffic weight percentage."""


class CfnExperimentDefinition(TypedResource):
    """Resource Type definition for AWS::AppConfig::ExperimentDefinition"""
    props: CfnExperimentDefinitionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExperimentDefinitionProps]) -> None: ...
    @property
    def attr_application_id(self) -> StringToken:
        """The resolved application ID (read-only, assigned by service)."""
    @property
    def attr_created_at(self) -> StringToken:
        """ISO-8601 creation timestamp."""
    @property
    def attr_id(self) -> StringToken:
        """The experiment definition ID."""
    @property
    def attr_status(self) -> StringToken:
        """Current status."""
    @property
    def attr_updated_at(self) -> StringToken:
        """ISO-8601 last update timestamp."""
    @property
    def attr_control_key(self) -> StringToken:
        """The treatment key (read-only, auto-generated by service)."""


class CfnExperimentRunProps(TypedDict, total=False):
    application_identifier: Required[str]
    """The application name or ID used to create the experiment run. A change replaces the resource."""
    description: str | None
    """Description of the experiment run."""
    experiment_definition_identifier: Required[str]
    """The experiment definition name or ID used to create the experiment run. A change replaces the resource."""
    exposure_percentage: Required[Number]
    """Percentage of traffic exposed to the experiment (0-100)."""
    tags: Sequence[CfnExperimentRunTagProps | Deferred] | Deferred | None
    """Tags to associate with the experiment run."""
    treatment_overrides: CfnExperimentRunTreatmentOverridesProps | Deferred | None
    """Treatment overrides for specific entities."""


class CfnExperimentRunTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnExperimentRunTreatmentOverridesProps(TypedDict, total=False):
    """Treatment overrides for specific entities."""
    inline: Mapping[str, str] | Deferred | None
    """Map of entity ID to treatment key (t1, t2, ..., or c for control)."""


class CfnExperimentRun(TypedResource):
    """Resource Type definition for AWS::AppConfig::ExperimentRun"""
    props: CfnExperimentRunProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExperimentRunProps]) -> None: ...
    @property
    def attr_application_id(self) -> StringToken:
        """The resolved application ID."""
    @property
    def attr_experiment_definition_id(self) -> StringToken:
        """The resolved experiment definition ID."""
    @property
    def attr_run(self) -> StringToken:
        """The run number (auto-assigned by the service)."""
    @property
    def attr_started_at(self) -> StringToken:
        """ISO-8601 timestamp when the run started."""
    @property
    def attr_status(self) -> StringToken:
        """Current status of the run."""
    @property
    def attr_updated_at(self) -> StringToken:
        """ISO-8601 timestamp when the run was last updated."""


class CfnExtensionProps(TypedDict, total=False):
    actions: Required[Mapping[str, Sequence[CfnExtensionActionProps | Deferred] | Deferred] | Deferred]
    """The actions defined in the extension."""
    description: str | None
    """Information about the extension."""
    latest_version_number: Integer | None
    """You can omit this field when you create an extension."""
    name: Required[str]
    """A name for the extension. A change replaces the resource."""
    parameters: Mapping[str, CfnExtensionParameterProps | Deferred] | Deferred | None
    """The parameters accepted by the extension."""
    tags: Sequence[CfnExtensionTagProps | Deferred] | Deferred | None
    """Adds one or more tags for the specified extension. A change replaces the resource."""


class CfnExtensionActionProps(TypedDict, total=False):
    """The actions defined in the extension."""
    description: str | None
    """Information about actions defined in the extension."""
    name: Required[str]
    """The extension name."""
    role_arn: str | None
    """An Amazon Resource Name (ARN) for an AWS Identity and Access Management assume role."""
    uri: Required[str]
    """The extension URI associated to the action point in the extension definition."""


class CfnExtensionParameterProps(TypedDict, total=False):
    """A value such as an Amazon Resource Name (ARN) or an Amazon Simple Notification Service topic entered in an extension when invoked."""
    description: str | None
    """Information about the parameter."""
    dynamic: Boolean | None
    """Indicates whether this parameter's value can be supplied at the extension's action point instead of during extension association."""
    required: Required[Boolean]
    """A parameter value must be specified in the extension association."""


class CfnExtensionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnExtension(TypedResource):
    """Creates an AWS AppConfig extension."""
    props: CfnExtensionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExtensionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The system-generated Amazon Resource Name (ARN) for the extension."""
    @property
    def attr_id(self) -> StringToken:
        """The system-generated ID of the extension."""
    @property
    def attr_version_number(self) -> NumberToken:
        """The extension version number."""


class CfnExtensionAssociationProps(TypedDict, total=False):
    extension_identifier: str | None
    """The name, the ID, or the Amazon Resource Name (ARN) of the extension. A change replaces the resource."""
    extension_version_number: Integer | None
    """The version number of the extension. A change replaces the resource."""
    parameters: Mapping[str, str] | Deferred | None
    """The parameter names and values defined in the extensions."""
    resource_identifier: str | None
    """The ARN of an application, configuration profile, or environment. A change replaces the resource."""
    tags: Sequence[CfnExtensionAssociationTagProps | Deferred] | Deferred | None
    """Adds one or more tags for the specified extension association. A change replaces the resource."""


class CfnExtensionAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnExtensionAssociation(TypedResource):
    """When you create an extension or configure an AWS authored extension, you associate the extension with an AWS AppConfig application, environment, or configuration profile."""
    props: CfnExtensionAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnExtensionAssociationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the extension defined in the association."""
    @property
    def attr_extension_arn(self) -> StringToken:
        """The ARN of the extension defined in the association."""
    @property
    def attr_id(self) -> StringToken:
        """The system-generated ID for the association."""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The ARNs of applications, configuration profiles, or environments defined in the association."""


class CfnHostedConfigurationVersionProps(TypedDict, total=False):
    application_id: Required[str]
    """The application ID. A change replaces the resource."""
    configuration_profile_id: Required[str]
    """The configuration profile ID. A change replaces the resource."""
    content: Required[str]
    """The configuration data, as bytes. A change replaces the resource."""
    content_type: Required[str]
    """A standard MIME type describing the format of the configuration content. A change replaces the resource."""
    description: str | None
    """A description of the configuration. A change replaces the resource."""
    latest_version_number: Integer | None
    """An optional locking token used to prevent race conditions from overwriting configuration updates when creating a new version. A change replaces the resource."""
    version_label: str | None
    """A user-defined label for an AWS AppConfig hosted configuration version. A change replaces the resource."""


class CfnHostedConfigurationVersion(TypedResource):
    """Create a new configuration in the AWS AppConfig hosted configuration store."""
    props: CfnHostedConfigurationVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHostedConfigurationVersionProps]) -> None: ...
    @property
    def attr_version_number(self) -> StringToken:
        """The configuration version."""
