"""Every resource type of AWS::CloudFormation; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnChangeSetProps(TypedDict, total=False):
    capabilities: Sequence[Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | Other] | Deferred | None
    """The capabilities that are allowed in the stack. A change replaces the resource."""
    change_set_name: Required[str]
    """The name of the change set. A change replaces the resource."""
    change_set_type: Literal["CREATE", "UPDATE", "IMPORT"] | Other | None
    """The type of change set operation. A change replaces the resource."""
    deployment_mode: Literal["REVERT_DRIFT"] | Other | None
    """Determines how CloudFormation handles configuration drift during deployment. A change replaces the resource."""
    description: str | None
    """A description to help you identify this change set. A change replaces the resource."""
    import_existing_resources: Boolean | None
    """Indicates if the change set imports resources that already exist. A change replaces the resource."""
    include_nested_stacks: Boolean | None
    """Creates a change set for all nested stacks specified in the template. A change replaces the resource."""
    notification_arns: Sequence[str] | Deferred | None
    """The ARNs of Amazon SNS topics that CloudFormation associates with the stack. A change replaces the resource."""
    on_stack_failure: Literal["DO_NOTHING", "ROLLBACK", "DELETE"] | Other | None
    """Determines what action will be taken if stack creation fails. A change replaces the resource."""
    role_arn: str | None
    """The ARN of an IAM role that CloudFormation assumes when executing the change set. A change replaces the resource."""
    stack_name: Required[str]
    """The name or unique ID of the stack for which you are creating a change set. A change replaces the resource."""
    tags: Sequence[CfnChangeSetTagsProps | Deferred] | Deferred | None
    """Key-value pairs to associate with the change set. A change replaces the resource."""
    template_body: str | None
    """A structure that contains the body of the revised template. A change replaces the resource."""
    template_url: str | None
    """The URL of the file that contains the revised template. A change replaces the resource."""
    use_previous_template: Boolean | None
    """Whether to reuse the template associated with the stack to create the change set. A change replaces the resource."""


class CfnChangeSetTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnChangeSet(TypedResource):
    """Resource type definition for AWS::CloudFormation::ChangeSet"""
    props: CfnChangeSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnChangeSetProps]) -> None: ...
    @property
    def attr_change_set_id(self) -> StringToken:
        """The ARN of the change set."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the change set was created."""
    @property
    def attr_stack_id(self) -> StringToken:
        """The unique ID of the stack."""


class CfnCustomResourceProps(TypedDict, total=False):
    service_timeout: Integer | None
    """The maximum time, in seconds, that can elapse before a custom resource operation times out."""
    service_token: Required[str]
    """The service token, such as an Amazon topic ARN or Lambda function ARN. A change replaces the resource."""


class CfnCustomResource(TypedResource):
    """The `AWS::CloudFormation::CustomResource` resource creates a custom resource."""
    props: CfnCustomResourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, service_token: str, service_timeout: Integer | None = None, **more: object) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnGeneratedTemplateProps(TypedDict, total=False):
    generated_template_name: Required[str]
    """The name assigned to the generated template."""
    template_configuration: CfnGeneratedTemplateTemplateConfigurationProps | Deferred | None
    """The configuration details of the generated template."""


class CfnGeneratedTemplateTemplateConfigurationProps(TypedDict, total=False):
    """The configuration details of the generated template."""
    deletion_policy: Literal["DELETE", "RETAIN"] | Other | None
    """The DeletionPolicy assigned to resources in the generated template."""
    update_replace_policy: Literal["DELETE", "RETAIN"] | Other | None
    """The UpdateReplacePolicy assigned to resources in the generated template."""


class CfnGeneratedTemplate(TypedResource):
    """Creates a generated template from existing resources using the CloudFormation IaC Generator."""
    props: CfnGeneratedTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGeneratedTemplateProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the generated template was created."""
    @property
    def attr_generated_template_id(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the generated template."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The time the generated template was last updated."""
    @property
    def attr_progress(self) -> StringToken:
        """A summary of the progress of the template generation."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the template generation."""
    @property
    def attr_total_warnings(self) -> NumberToken:
        """The number of warnings generated for this template."""


class CfnGuardHookProps(TypedDict, total=False):
    alias: Required[str]
    """The type name alias for the Hook. A change replaces the resource."""
    execution_role: Required[str]
    """The IAM role that the Hook assumes to retrieve your Guard rules from S3 and optionally write a detailed Guard output report back. A change replaces the resource."""
    failure_mode: Required[Literal["FAIL", "WARN"] | Other]
    """Specifies how the Hook responds when rules fail their evaluation."""
    hook_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specifies if the Hook is `ENABLED` or `DISABLED`."""
    log_bucket: str | None
    """Specifies the name of an S3 bucket to store the Guard output report."""
    options: CfnGuardHookOptionsProps | Deferred | None
    """Specifies the S3 location of your input parameters."""
    rule_location: Required[CfnGuardHookS3LocationProps | Deferred]
    """Specifies the S3 location of your Guard rules."""
    stack_filters: CfnGuardHookStackFiltersProps | Deferred | None
    """Specifies the stack level filters for the Hook."""
    target_filters: CfnGuardHookTargetFiltersProps | Deferred | None
    """Specifies the target filters for the Hook."""
    target_operations: Required[Sequence[Literal["RESOURCE", "STACK", "CHANGE_SET", "CLOUD_CONTROL"] | Other] | Deferred]
    """Specifies the list of operations the Hook is run against."""


class CfnGuardHookHookTargetProps(TypedDict, total=False):
    """Hook targets are the destination where hooks will be invoked against."""
    action: Required[Literal["CREATE", "UPDATE", "DELETE"] | Other]
    """Target actions are the type of operation hooks will be executed at."""
    invocation_point: Required[Literal["PRE_PROVISION"] | Other]
    """Invocation points are the point in provisioning workflow where hooks will be executed."""
    target_name: Required[str]
    """Type name of hook target."""


class CfnGuardHookOptionsProps(TypedDict, total=False):
    """Specifies the input parameters for a Guard Hook."""
    input_params: CfnGuardHookS3LocationProps | Deferred | Sequence[CfnGuardHookS3LocationProps | Deferred] | None
    """Specifies the S3 location where your input parameters are located."""


class CfnGuardHookS3LocationProps(TypedDict, total=False):
    """Specifies the S3 location where your Guard rules or input parameters are located."""
    uri: Required[str]
    """Specifies the S3 path to the file that contains your Guard rules or input parameters (in the form `s3:// / ` )."""
    version_id: str | None
    """For S3 buckets with versioning enabled, specifies the unique ID of the S3 object version to download your Guard rules or input parameters from."""


class CfnGuardHookStackFiltersProps(TypedDict, total=False):
    """The `StackFilters` property type specifies stack level filters for a Hook."""
    filtering_criteria: Required[Literal["ALL", "ANY"] | Other]
    """The filtering criteria."""
    stack_names: CfnGuardHookStackFiltersStackNamesProps | Deferred | None
    """Includes or excludes specific stacks from Hook invocations."""
    stack_roles: CfnGuardHookStackFiltersStackRolesProps | Deferred | None
    """Includes or excludes specific stacks from Hook invocations based on their associated IAM roles."""


class CfnGuardHookStackFiltersStackNamesProps(TypedDict, total=False):
    """Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook invocations."""
    exclude: Sequence[str] | Deferred | None
    """The stack names to exclude."""
    include: Sequence[str] | Deferred | None
    """The stack names to include."""


class CfnGuardHookStackFiltersStackRolesProps(TypedDict, total=False):
    """Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook invocations based on their associated IAM roles."""
    exclude: Sequence[str] | Deferred | None
    """The IAM role ARNs for stacks you want to exclude."""
    include: Sequence[str] | Deferred | None
    """The IAM role ARNs to target stacks associated with these roles."""


class CfnGuardHookTargetFiltersProps(TypedDict, total=False):
    """The `TargetFilters` property type specifies the target filters for the Hook."""
    actions: Sequence[Literal["CREATE", "UPDATE", "DELETE"] | Other] | Deferred | None
    """List of actions that the hook is going to target"""
    invocation_points: Sequence[Literal["PRE_PROVISION"] | Other] | Deferred | None
    """List of invocation points that the hook is going to target"""
    target_names: Sequence[str] | Deferred | None
    """List of type names that the hook is going to target"""
    targets: Sequence[CfnGuardHookHookTargetProps | Deferred] | Deferred | None
    """List of hook targets"""


class CfnGuardHook(TypedResource):
    """The `AWS::CloudFormation::GuardHook` resource creates and activates a Guard Hook."""
    props: CfnGuardHookProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGuardHookProps]) -> None: ...
    @property
    def attr_hook_arn(self) -> StringToken:
        """Returns the ARN of a Guard Hook."""


class CfnHookDefaultVersionProps(TypedDict, total=False):
    type_name: str | None
    """The name of the Hook."""
    type_version_arn: str | None
    """The version ID of the type configuration."""
    version_id: str | None
    """The version ID of the type specified."""


class CfnHookDefaultVersion(TypedResource):
    """The `AWS::CloudFormation::HookDefaultVersion` resource specifies the default version of a Hook."""
    props: CfnHookDefaultVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHookDefaultVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) of the activated Hook in this account and Region."""


class CfnHookTypeConfigProps(TypedDict, total=False):
    configuration: str | None
    """Specifies the activated Hook type configuration, in this AWS account and AWS Region."""
    configuration_alias: Literal["default"] | Other | None
    """An alias by which to refer to this configuration data. A change replaces the resource."""
    type_arn: str | None
    """The Amazon Resource Number (ARN) for the Hook to set `Configuration` for."""
    type_name: str | None
    """The unique name for your Hook."""


class CfnHookTypeConfig(TypedResource):
    """The `AWS::CloudFormation::HookTypeConfig` resource specifies the configuration of an activated Hook."""
    props: CfnHookTypeConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHookTypeConfigProps]) -> None: ...
    @property
    def attr_configuration_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) of the activated Hook type configuration in this account and Region."""


class CfnHookVersionProps(TypedDict, total=False):
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the task execution role that grants the Hook permission. A change replaces the resource."""
    logging_config: CfnHookVersionLoggingConfigProps | Deferred | None
    """Contains logging configuration information for an extension. A change replaces the resource."""
    schema_handler_package: Required[str]
    """A URL to the Amazon S3 bucket for the Hook project package that contains the necessary files for the Hook you want to register. A change replaces the resource."""
    type_name: Required[str]
    """The unique name for your Hook. A change replaces the resource."""


class CfnHookVersionLoggingConfigProps(TypedDict, total=False):
    """The `LoggingConfig` property type specifies logging configuration information for an extension."""
    log_group_name: str | None
    """The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers. A change replaces the resource."""
    log_role_arn: str | None
    """The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch Logs. A change replaces the resource."""


class CfnHookVersion(TypedResource):
    """The `AWS::CloudFormation::HookVersion` resource publishes new or first version of a Hook to the CloudFormation registry."""
    props: CfnHookVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHookVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Hook."""
    @property
    def attr_is_default_version(self) -> StringToken:
        """Whether the specified Hook version is set as the default version."""
    @property
    def attr_type_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) assigned to this version of the Hook."""
    @property
    def attr_version_id(self) -> StringToken:
        """The ID of this version of the Hook."""
    @property
    def attr_visibility(self) -> StringToken:
        """The visibility level that determines who can see and use this Hook in CloudFormation operations:"""


class CfnLambdaHookProps(TypedDict, total=False):
    alias: Required[str]
    """The type name alias for the Hook. A change replaces the resource."""
    auto_update: Boolean | None
    """Whether to automatically update the extension in this account and Region when a new minor version is published by the extension publisher. A change replaces the resource."""
    execution_role: Required[str]
    """The IAM role that the Hook assumes to invoke your Lambda function."""
    failure_mode: Required[Literal["FAIL", "WARN"] | Other]
    """Specifies how the Hook responds when the Lambda function invoked by the Hook returns a `FAILED` response."""
    hook_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specifies if the Hook is `ENABLED` or `DISABLED`."""
    lambda_function: Required[str]
    """Specifies the Lambda function for the Hook."""
    logging_config: CfnLambdaHookLoggingConfigProps | Deferred | None
    """Contains logging configuration information for an extension. A change replaces the resource."""
    stack_filters: CfnLambdaHookStackFiltersProps | Deferred | None
    """Specifies the stack level filters for the Hook."""
    target_filters: CfnLambdaHookTargetFiltersProps | Deferred | None
    """Specifies the target filters for the Hook."""
    target_operations: Required[Sequence[Literal["RESOURCE", "STACK", "CHANGE_SET", "CLOUD_CONTROL"] | Other] | Deferred]
    """Specifies the list of operations the Hook is run against."""


class CfnLambdaHookHookTargetProps(TypedDict, total=False):
    """Hook targets are the destination where hooks will be invoked against."""
    action: Required[Literal["CREATE", "UPDATE", "DELETE"] | Other]
    """Target actions are the type of operation hooks will be executed at."""
    invocation_point: Required[Literal["PRE_PROVISION"] | Other]
    """Invocation points are the point in provisioning workflow where hooks will be executed."""
    target_name: Required[str]
    """Type name of hook target."""


class CfnLambdaHookLoggingConfigProps(TypedDict, total=False):
    """Contains logging configuration information for an extension."""
    log_group_name: Required[str]
    """The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers."""
    log_role_arn: Required[str]
    """The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch Logs."""


class CfnLambdaHookStackFiltersProps(TypedDict, total=False):
    """The `StackFilters` property type specifies stack level filters for a Hook."""
    filtering_criteria: Required[Literal["ALL", "ANY"] | Other]
    """The filtering criteria."""
    stack_names: CfnLambdaHookStackFiltersStackNamesProps | Deferred | None
    """Includes or excludes specific stacks from Hook invocations."""
    stack_roles: CfnLambdaHookStackFiltersStackRolesProps | Deferred | None
    """Includes or excludes specific stacks from Hook invocations based on their associated IAM roles."""


class CfnLambdaHookStackFiltersStackNamesProps(TypedDict, total=False):
    """Specifies the stack names for the `StackFilters` property type to include or exclude specific stacks from Hook invocations."""
    exclude: Sequence[str] | Deferred | None
    """The stack names to exclude."""
    include: Sequence[str] | Deferred | None
    """The stack names to include."""


class CfnLambdaHookStackFiltersStackRolesProps(TypedDict, total=False):
    """Specifies the stack roles for the `StackFilters` property type to include or exclude specific stacks from Hook invocations based on their associated IAM roles."""
    exclude: Sequence[str] | Deferred | None
    """The IAM role ARNs for stacks you want to exclude."""
    include: Sequence[str] | Deferred | None
    """The IAM role ARNs to target stacks associated with these roles."""


class CfnLambdaHookTargetFiltersProps(TypedDict, total=False):
    """The `TargetFilters` property type specifies the target filters for the Hook."""
    actions: Sequence[Literal["CREATE", "UPDATE", "DELETE"] | Other] | Deferred | None
    """List of actions that the hook is going to target"""
    invocation_points: Sequence[Literal["PRE_PROVISION"] | Other] | Deferred | None
    """List of invocation points that the hook is going to target"""
    target_names: Sequence[str] | Deferred | None
    """List of type names that the hook is going to target"""
    targets: Sequence[CfnLambdaHookHookTargetProps | Deferred] | Deferred | None
    """List of hook targets"""


class CfnLambdaHook(TypedResource):
    """The `AWS::CloudFormation::LambdaHook` resource creates and activates a Lambda Hook."""
    props: CfnLambdaHookProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLambdaHookProps]) -> None: ...
    @property
    def attr_hook_arn(self) -> StringToken:
        """Returns the ARN of a Lambda Hook."""


class CfnMacroProps(TypedDict, total=False):
    description: str | None
    """A description of the macro."""
    function_name: Required[str]
    """The Amazon Resource Name (ARN) of the underlying Lambda function that you want CloudFormation to invoke when the macro is run."""
    log_group_name: str | None
    """The CloudWatch Logs group to which CloudFormation sends error logging information when invoking the macro's underlying Lambda function."""
    log_role_arn: str | None
    """The ARN of the role CloudFormation should assume when sending log entries to CloudWatch Logs."""
    name: Required[str]
    """The name of the macro. A change replaces the resource."""


class CfnMacro(TypedResource):
    """The `AWS::CloudFormation::Macro` resource is a CloudFormation resource type that creates a CloudFormation macro to perform custom processing on CloudFormation templates."""
    props: CfnMacroProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMacroProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """Returns a unique identifier for the resource."""


class CfnModuleDefaultVersionProps(TypedDict, total=False):
    arn: str | None
    """The Amazon Resource Name (ARN) of the module version to set as the default version. A change replaces the resource."""
    module_name: str | None
    """The name of the module. A change replaces the resource."""
    version_id: str | None
    """The ID for the specific version of the module. A change replaces the resource."""


class CfnModuleDefaultVersion(TypedResource):
    """Specifies the default version of a module."""
    props: CfnModuleDefaultVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModuleDefaultVersionProps]) -> None: ...


class CfnModuleVersionProps(TypedDict, total=False):
    module_name: Required[str]
    """The name of the module being registered. A change replaces the resource."""
    module_package: Required[str]
    """A URL to the S3 bucket for the package that contains the template fragment and schema files for the module version to register. A change replaces the resource."""


class CfnModuleVersion(TypedResource):
    """The `AWS::CloudFormation::ModuleVersion` resource registers the specified version of the module with the CloudFormation registry."""
    props: CfnModuleVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnModuleVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the module."""
    @property
    def attr_description(self) -> StringToken:
        """The description of the module."""
    @property
    def attr_documentation_url(self) -> StringToken:
        """The URL of a page providing detailed documentation for this module."""
    @property
    def attr_is_default_version(self) -> StringToken:
        """Whether the specified module version is set as the default version."""
    @property
    def attr_schema(self) -> StringToken:
        """The schema that defines the module."""
    @property
    def attr_time_created(self) -> StringToken:
        """When the specified private module version was registered or activated in your account."""
    @property
    def attr_version_id(self) -> StringToken:
        """The ID of this version of the module."""
    @property
    def attr_visibility(self) -> StringToken:
        """The visibility level that determines who can see and use this module in CloudFormation operations:"""


class CfnPublicTypeVersionProps(TypedDict, total=False):
    arn: str | None
    """The Amazon Resource Number (ARN) of the extension. A change replaces the resource."""
    log_delivery_bucket: str | None
    """The S3 bucket to which CloudFormation delivers the contract test execution logs. A change replaces the resource."""
    public_version_number: str | None
    """The version number to assign to this version of the extension. A change replaces the resource."""
    type: Literal["RESOURCE", "MODULE", "HOOK"] | Other | None
    """The type of the extension to test. A change replaces the resource."""
    type_name: str | None
    """The name of the extension to test. A change replaces the resource."""


class CfnPublicTypeVersion(TypedResource):
    """The `AWS::CloudFormation::PublicTypeVersion` resource tests and publishes a registered extension as a public, third-party extension."""
    props: CfnPublicTypeVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPublicTypeVersionProps]) -> None: ...
    @property
    def attr_public_type_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) assigned to the public extension upon publication."""
    @property
    def attr_publisher_id(self) -> StringToken:
        """The publisher ID of the extension publisher."""
    @property
    def attr_type_version_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) assigned to this version of the extension."""


class CfnPublisherProps(TypedDict, total=False):
    accept_terms_and_conditions: Required[Boolean]
    """Whether you accept the Terms and Conditions for publishing extensions in the CloudFormation registry. A change replaces the resource."""
    connection_arn: str | None
    """If you are using a Bitbucket or GitHub account for identity verification, the Amazon Resource Name (ARN) for your connection to that account. A change replaces the resource."""


class CfnPublisher(TypedResource):
    """The `AWS::CloudFormation::Publisher` resource registers your account as a publisher of public extensions in the CloudFormation registry."""
    props: CfnPublisherProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPublisherProps]) -> None: ...
    @property
    def attr_identity_provider(self) -> StringToken:
        """The type of account used as the identity provider when registering this publisher with CloudFormation."""
    @property
    def attr_publisher_id(self) -> StringToken:
        """The ID of the extension publisher."""
    @property
    def attr_publisher_profile(self) -> StringToken:
        """The URL to the publisher's profile with the identity provider."""
    @property
    def attr_publisher_status(self) -> StringToken:
        """Whether the publisher is verified."""


class CfnResourceDefaultVersionProps(TypedDict, total=False):
    type_name: str | None
    """The name of the resource."""
    type_version_arn: str | None
    """The Amazon Resource Name (ARN) of the resource version."""
    version_id: str | None
    """The ID of a specific version of the resource."""


class CfnResourceDefaultVersion(TypedResource):
    """The `AWS::CloudFormation::ResourceDefaultVersion` resource specifies the default version of a resource."""
    props: CfnResourceDefaultVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceDefaultVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource."""


class CfnResourceVersionProps(TypedDict, total=False):
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role for CloudFormation to assume when invoking the resource. A change replaces the resource."""
    logging_config: CfnResourceVersionLoggingConfigProps | Deferred | None
    """Logging configuration information for a resource. A change replaces the resource."""
    schema_handler_package: Required[str]
    """A URL to the S3 bucket for the resource project package that contains the necessary files for the resource you want to register. A change replaces the resource."""
    type_name: Required[str]
    """The name of the resource being registered. A change replaces the resource."""


class CfnResourceVersionLoggingConfigProps(TypedDict, total=False):
    """Logging configuration information for a resource."""
    log_group_name: str | None
    """The Amazon CloudWatch logs group to which CloudFormation sends error logging information when invoking the type's handlers. A change replaces the resource."""
    log_role_arn: str | None
    """The ARN of the role that CloudFormation should assume when sending log entries to CloudWatch logs. A change replaces the resource."""


class CfnResourceVersion(TypedResource):
    """The `AWS::CloudFormation::ResourceVersion` resource registers a resource version with the CloudFormation registry."""
    props: CfnResourceVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceVersionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource."""
    @property
    def attr_is_default_version(self) -> StringToken:
        """Whether the specified resource version is set as the default version."""
    @property
    def attr_provisioning_type(self) -> StringToken:
        """For resource type extensions, the provisioning behavior of the resource type."""
    @property
    def attr_type_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the extension."""
    @property
    def attr_version_id(self) -> StringToken:
        """The ID of a specific version of the resource."""
    @property
    def attr_visibility(self) -> StringToken:
        """The visibility level that determines who can see and use this resource in CloudFormation operations:"""


class CfnStackProps(TypedDict, total=False):
    notification_arns: Sequence[str] | Deferred | None
    """The Amazon SNS topic ARNs to publish stack related events."""
    parameters: Mapping[str, Anything] | Deferred | None
    """The set value pairs that represent the parameters passed to CloudFormation when this nested stack is created."""
    tags: Sequence[CfnStackTagProps | Deferred] | Deferred | None
    """Key-value pairs to associate with this stack."""
    template_url: Required[str]
    """The URL of a file that contains the template body."""
    timeout_in_minutes: Integer | None
    """The length of time, in minutes, that CloudFormation waits for the nested stack to reach the `CREATE_COMPLETE` state."""


class CfnStackTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnStack(TypedResource):
    """The `AWS::CloudFormation::Stack` resource nests a stack as a resource in a top-level template."""
    props: CfnStackProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStackProps]) -> None: ...
    @property
    def attr_change_set_id(self) -> StringToken:
        """Returns the unique identifier of the change set."""
    @property
    def attr_creation_time(self) -> StringToken:
        """Returns the time the stack was created."""
    @property
    def attr_last_update_time(self) -> StringToken:
        """Returns the time the stack was last updated."""
    @property
    def attr_outputs(self) -> StringToken:
        """Returns a list of output structures."""
    @property
    def attr_parent_id(self) -> StringToken:
        """For nested stacks, returns the stack ID of the direct parent of this stack."""
    @property
    def attr_root_id(self) -> StringToken:
        """For nested stacks, returns the stack ID of the top-level stack to which the nested stack ultimately belongs."""
    @property
    def attr_stack_id(self) -> StringToken:
        """Returns the unique identifier of the stack."""
    @property
    def attr_stack_status(self) -> StringToken:
        """Returns a success or failure message associated with the stack status."""


class CfnStackSetProps(TypedDict, total=False):
    administration_role_arn: str | None
    """The Amazon Resource Number (ARN) of the IAM role to use to create this StackSet."""
    auto_deployment: CfnStackSetAutoDeploymentProps | Deferred | None
    """Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization or organizational unit (OU)."""
    call_as: Literal["SELF", "DELEGATED_ADMIN"] | Other | None
    """Specifies whether you are acting as an account administrator in the organization's management account or as a delegated administrator in a member account."""
    capabilities: Sequence[Literal["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"] | Other] | Deferred | None
    """The capabilities that are allowed in the StackSet."""
    description: str | None
    """A description of the StackSet."""
    execution_role_name: str | None
    """The name of the IAM execution role to use to create the StackSet."""
    managed_execution: CfnStackSetManagedExecutionProps | Deferred | None
    """Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations."""
    operation_preferences: CfnStackSetOperationPreferencesProps | Deferred | None
    """The user-specified preferences for how CloudFormation performs a StackSet operation."""
    parameters: Sequence[CfnStackSetParameterProps | Deferred] | Deferred | None
    """The input parameters for the StackSet template."""
    permission_model: Required[Literal["SERVICE_MANAGED", "SELF_MANAGED"] | Other]
    """Describes how the IAM roles required for StackSet operations are created. A change replaces the resource."""
    stack_instances_group: Sequence[CfnStackSetStackInstancesProps | Deferred] | Deferred | None
    """A group of stack instances with parameters in some specific accounts and Regions."""
    stack_set_name: Required[str]
    """The name to associate with the StackSet. A change replaces the resource."""
    tags: Sequence[CfnStackSetTagProps | Deferred] | Deferred | None
    """Key-value pairs to associate with this stack."""
    template_body: str | None
    """The structure that contains the template body, with a minimum length of 1 byte and a maximum length of 51,200 bytes."""
    template_url: str | None
    """The URL of a file that contains the template body."""


class CfnStackSetAutoDeploymentProps(TypedDict, total=False):
    """Describes whether StackSets automatically deploys to AWS Organizations accounts that are added to a target organization or organizational unit (OU)."""
    depends_on: Sequence[str] | Deferred | None
    """A list of StackSet ARNs that this StackSet depends on for auto-deployment operations."""
    enabled: Boolean | None
    """If set to `true`, StackSets automatically deploys additional stack instances to AWS Organizations accounts that are added to a target organization or organizational unit (OU) in the specified Regions."""
    retain_stacks_on_account_removal: Boolean | None
    """If set to `true`, stack resources are retained when an account is removed from a target organization or OU."""


class CfnStackSetDeploymentTargetsProps(TypedDict, total=False):
    """The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions."""
    account_filter_type: Literal["NONE", "UNION", "INTERSECTION", "DIFFERENCE"] | Other | None
    """Refines which accounts to deploy stacks to by specifying how to use the `Accounts` and `OrganizationalUnitIds` properties together."""
    accounts: Sequence[str] | Deferred | None
    """The account IDs of the AWS accounts."""
    accounts_url: str | None
    """The Amazon S3 URL path to a file that contains a list of AWS account IDs."""
    organizational_unit_ids: Sequence[str] | Deferred | None
    """The organization root ID or organizational unit (OU) IDs."""


class CfnStackSetManagedExecutionProps(TypedDict, total=False):
    """Describes whether StackSets performs non-conflicting operations concurrently and queues conflicting operations."""
    active: Boolean | None
    """When `true`, CloudFormation performs non-conflicting operations concurrently and queues conflicting operations."""


class CfnStackSetOperationPreferencesProps(TypedDict, total=False):
    """The user-specified preferences for how CloudFormation performs a StackSet operation."""
    concurrency_mode: Literal["STRICT_FAILURE_TOLERANCE", "SOFT_FAILURE_TOLERANCE"] | Other | None
    """Specifies how the concurrency level behaves during the operation execution."""
    failure_tolerance_count: Integer | None
    """The number of accounts per Region this operation can fail in before CloudFormation stops the operation in that Region."""
    failure_tolerance_percentage: Integer | None
    """The percentage of accounts per Region this stack operation can fail in before CloudFormation stops the operation in that Region."""
    max_concurrent_count: Integer | None
    """The maximum number of accounts in which to perform this operation at one time."""
    max_concurrent_percentage: Integer | None
    """The maximum percentage of accounts in which to perform this operation at one time."""
    region_concurrency_type: Literal["SEQUENTIAL", "PARALLEL"] | Other | None
    """The concurrency type of deploying StackSets operations in Regions, could be in parallel or one Region at a time."""
    region_order: Sequence[str] | Deferred | None
    """The order of the Regions where you want to perform the stack operation."""


class CfnStackSetParameterProps(TypedDict, total=False):
    """The Parameter data type."""
    parameter_key: Required[str]
    """The key associated with the parameter."""
    parameter_value: Required[str]
    """The input value associated with the parameter."""


class CfnStackSetStackInstancesProps(TypedDict, total=False):
    """Stack instances in some specific accounts and Regions."""
    deployment_targets: Required[CfnStackSetDeploymentTargetsProps | Deferred]
    """The AWS Organizations accounts or AWS accounts to deploy stacks to in the specified Regions."""
    parameter_overrides: Sequence[CfnStackSetParameterProps | Deferred] | Deferred | None
    """A list of StackSet parameters whose values you want to override in the selected stack instances."""
    regions: Required[Sequence[str] | Deferred]
    """The names of one or more Regions where you want to create stack instances using the specified AWS accounts."""


class CfnStackSetTagProps(TypedDict, total=False):
    """Tag type enables you to specify a key-value pair that can be used to store information about an AWS CloudFormation StackSet."""
    key: Required[str]
    """A string used to identify this tag."""
    value: Required[str]
    """A string containing the value for this tag."""


class CfnStackSet(TypedResource):
    """The `AWS::CloudFormation::StackSet` resource contains information about a StackSet."""
    props: CfnStackSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStackSetProps]) -> None: ...
    @property
    def attr_stack_set_id(self) -> StringToken:
        """Returns the unique identifier of the resource."""


class CfnTypeActivationProps(TypedDict, total=False):
    auto_update: Boolean | None
    """Whether to automatically update the extension in this account and Region when a new *minor* version is published by the extension publisher."""
    execution_role_arn: str | None
    """The name of the IAM execution role to use to activate the extension."""
    logging_config: CfnTypeActivationLoggingConfigProps | Deferred | None
    """Specifies logging configuration information for an extension. A change replaces the resource."""
    major_version: str | None
    """The major version of this extension you want to activate, if multiple major versions are available."""
    public_type_arn: str | None
    """The Amazon Resource Number (ARN) of the public extension."""
    publisher_id: str | None
    """The ID of the extension publisher."""
    type: Literal["RESOURCE", "MODULE", "HOOK"] | Other | None
    """The extension type."""
    type_name: str | None
    """The name of the extension."""
    type_name_alias: str | None
    """An alias to assign to the public extension in this account and Region."""
    version_bump: Literal["MAJOR", "MINOR"] | Other | None
    """Manually updates a previously-activated type to a new major or minor version, if available."""


class CfnTypeActivationLoggingConfigProps(TypedDict, total=False):
    """Contains logging configuration information for an extension."""
    log_group_name: str | None
    """The Amazon CloudWatch Logs group to which CloudFormation sends error logging information when invoking the extension's handlers. A change replaces the resource."""
    log_role_arn: str | None
    """The Amazon Resource Name (ARN) of the role that CloudFormation should assume when sending log entries to CloudWatch Logs. A change replaces the resource."""


class CfnTypeActivation(TypedResource):
    """The `AWS::CloudFormation::TypeActivation` resource activates a public third-party extension, making it available for use in stack templates."""
    props: CfnTypeActivationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTypeActivationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the activated extension in this account and Region."""


class CfnWaitConditionProps(TypedDict, total=False):
    count: Integer | None
    """The number of success signals that CloudFormation must receive before it continues the stack creation process."""
    handle: str | None
    """A reference to the wait condition handle used to signal this wait condition."""
    timeout: str | None
    """The length of time (in seconds) to wait for the number of signals that the `Count` property specifies."""


class CfnWaitCondition(TypedResource):
    """The `AWS::CloudFormation::WaitCondition` resource provides a way to coordinate stack resource creation with configuration actions that are external to the stack creation or to track the status of a configuration process."""
    props: CfnWaitConditionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWaitConditionProps]) -> None: ...
    @property
    def attr_data(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken:
        """Returns a unique identifier for the resource."""


class CfnWaitConditionHandleProps(TypedDict, total=False):
    ...


class CfnWaitConditionHandle(TypedResource):
    """The `AWS::CloudFormation::WaitConditionHandle` type has no properties."""
    props: CfnWaitConditionHandleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWaitConditionHandleProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """Returns a unique identifier for the resource."""
