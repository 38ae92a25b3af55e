"""Every resource type of AWS::ServiceCatalog; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAcceptedPortfolioShareProps(TypedDict, total=False):
    accept_language: str | None
    """The language code. A change replaces the resource."""
    portfolio_id: Required[str]
    """The portfolio identifier. A change replaces the resource."""


class CfnAcceptedPortfolioShare(TypedResource):
    """Accepts an offer to share the specified portfolio."""
    props: CfnAcceptedPortfolioShareProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAcceptedPortfolioShareProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnCloudFormationProductProps(TypedDict, total=False):
    accept_language: str | None
    """The language code."""
    description: str | None
    """The description of the product."""
    distributor: str | None
    """The distributor of the product."""
    name: Required[str]
    """The name of the product."""
    owner: Required[str]
    """The owner of the product."""
    product_type: Literal["CLOUD_FORMATION_TEMPLATE", "MARKETPLACE_AMI", "MARKETPLACE_CAR", "TERRAFORM_OPEN_SOURCE", "TERRAFORM_CLOUD", "EXTERNAL"] | Other | None
    """The type of product."""
    provisioning_artifact_parameters: Sequence[CfnCloudFormationProductProvisioningArtifactPropertiesProps | Deferred] | Deferred | None
    """The configuration of the provisioning artifact (also known as a version)."""
    replace_provisioning_artifacts: Boolean | None
    """This property is turned off by default."""
    source_connection: CfnCloudFormationProductSourceConnectionProps | Deferred | None
    """A top level `ProductViewDetail` response containing details about the product’s connection."""
    support_description: str | None
    """The support information about the product."""
    support_email: str | None
    """The contact email for product support."""
    support_url: str | None
    """The contact URL for product support."""
    tags: Sequence[CfnCloudFormationProductTagProps | Deferred] | Deferred | None
    """One or more tags."""


class CfnCloudFormationProductCodeStarParametersProps(TypedDict, total=False):
    """The subtype containing details about the Codestar connection `Type`."""
    artifact_path: Required[str]
    """The absolute path wehre the artifact resides within the repo and branch, formatted as "folder/file.json." """
    branch: Required[str]
    """The specific branch where the artifact resides."""
    connection_arn: Required[str]
    """The CodeStar ARN, which is the connection between AWS Service Catalog and the external repository."""
    repository: Required[str]
    """The specific repository where the product’s artifact-to-be-synced resides, formatted as "Account/Repo." """


class CfnCloudFormationProductProvisioningArtifactPropertiesProps(TypedDict, total=False):
    """Information about a provisioning artifact (also known as a version) for a product."""
    description: str | None
    """The description of the provisioning artifact, including how it differs from the previous provisioning artifact."""
    disable_template_validation: Boolean | None
    """If set to true, AWS Service Catalog stops validating the specified provisioning artifact even if it is invalid."""
    info: Required[Anything]
    """Specify the template source with one of the following options, but not both."""
    name: str | None
    """The name of the provisioning artifact (for example, v1 v2beta)."""
    type: Literal["CLOUD_FORMATION_TEMPLATE", "MARKETPLACE_AMI", "MARKETPLACE_CAR", "TERRAFORM_OPEN_SOURCE", "TERRAFORM_CLOUD", "EXTERNAL"] | Other | None
    """The type of provisioning artifact."""


class CfnCloudFormationProductSourceConnectionProps(TypedDict, total=False):
    """A top level `ProductViewDetail` response containing details about the product’s connection."""
    connection_parameters: Required[CfnCloudFormationProductSourceConnectionConnectionParametersProps | Deferred]
    """The connection details based on the connection `Type`."""
    type: Required[Literal["CODESTAR"] | Other]
    """The only supported `SourceConnection` type is Codestar."""


class CfnCloudFormationProductSourceConnectionConnectionParametersProps(TypedDict, total=False):
    """Provides connection details."""
    code_star: CfnCloudFormationProductCodeStarParametersProps | Deferred | None
    """Provides `ConnectionType` details."""


class CfnCloudFormationProductTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value"""


class CfnCloudFormationProduct(TypedResource):
    """Specifies a product."""
    props: CfnCloudFormationProductProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudFormationProductProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the product, such as prod-tsjbmal34qvek"""
    @property
    def attr_product_name(self) -> StringToken:
        """The name of the product."""
    @property
    def attr_provisioning_artifact_ids(self) -> StringToken:
        """The IDs of the provisioning artifacts."""
    @property
    def attr_provisioning_artifact_names(self) -> StringToken:
        """The names of the provisioning artifacts."""


class CfnCloudFormationProvisionedProductProps(TypedDict, total=False):
    accept_language: Literal["en", "jp", "zh"] | Other | None
    """The language code."""
    notification_arns: Sequence[str] | Deferred | None
    """Passed to AWS CloudFormation. A change replaces the resource."""
    path_id: str | None
    """The path identifier of the product."""
    path_name: str | None
    """The name of the path."""
    product_id: str | None
    """The product identifier."""
    product_name: str | None
    """The name of the Service Catalog product."""
    provisioned_product_name: str | None
    """A user-friendly name for the provisioned product. A change replaces the resource."""
    provisioning_artifact_id: str | None
    """The identifier of the provisioning artifact (also known as a version)."""
    provisioning_artifact_name: str | None
    """The name of the provisioning artifact (also known as a version) for the product."""
    provisioning_parameters: Sequence[CfnCloudFormationProvisionedProductProvisioningParameterProps | Deferred] | Deferred | None
    """Parameters specified by the administrator that are required for provisioning the product."""
    provisioning_preferences: CfnCloudFormationProvisionedProductProvisioningPreferencesProps | Deferred | None
    """StackSet preferences that are required for provisioning the product or updating a provisioned product."""
    tags: Sequence[CfnCloudFormationProvisionedProductTagProps | Deferred] | Deferred | None
    """One or more tags."""


class CfnCloudFormationProvisionedProductProvisioningParameterProps(TypedDict, total=False):
    """Information about a parameter used to provision a product."""
    key: Required[str]
    """The parameter key."""
    value: Required[str]
    """The parameter value."""


class CfnCloudFormationProvisionedProductProvisioningPreferencesProps(TypedDict, total=False):
    """The user-defined preferences that will be applied when updating a provisioned product."""
    stack_set_accounts: Sequence[str] | Deferred | None
    """One or more AWS accounts where the provisioned product will be available."""
    stack_set_failure_tolerance_count: Integer | None
    """The number of accounts, per Region, for which this operation can fail before AWS Service Catalog stops the operation in that Region."""
    stack_set_failure_tolerance_percentage: Integer | None
    """The percentage of accounts, per Region, for which this stack operation can fail before AWS Service Catalog stops the operation in that Region."""
    stack_set_max_concurrency_count: Integer | None
    """The maximum number of accounts in which to perform this operation at one time."""
    stack_set_max_concurrency_percentage: Integer | None
    """The maximum percentage of accounts in which to perform this operation at one time."""
    stack_set_operation_type: Literal["CREATE", "UPDATE", "DELETE"] | Other | None
    """Determines what action AWS Service Catalog performs to a stack set or a stack instance represented by the provisioned product."""
    stack_set_regions: Sequence[str] | Deferred | None
    """One or more AWS Regions where the provisioned product will be available."""


class CfnCloudFormationProvisionedProductTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCloudFormationProvisionedProduct(TypedResource):
    """Provisions the specified product."""
    props: CfnCloudFormationProvisionedProductProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCloudFormationProvisionedProductProps]) -> None: ...
    @property
    def attr_cloudformation_stack_arn(self) -> StringToken: ...
    @property
    def attr_outputs(self) -> StringToken:
        """List of key-value pair outputs."""
    @property
    def attr_provisioned_product_id(self) -> StringToken:
        """The ID of the provisioned product."""
    @property
    def attr_record_id(self) -> StringToken:
        """The ID of the record, such as `rec-rjeatvy434trk`."""


class CfnLaunchNotificationConstraintProps(TypedDict, total=False):
    accept_language: str | None
    """The language code."""
    description: str | None
    """The description of the constraint."""
    notification_arns: Required[Sequence[str] | Deferred]
    """The notification ARNs."""
    portfolio_id: Required[str]
    """The portfolio identifier. A change replaces the resource."""
    product_id: Required[str]
    """The product identifier. A change replaces the resource."""


class CfnLaunchNotificationConstraint(TypedResource):
    """Specifies a notification constraint."""
    props: CfnLaunchNotificationConstraintProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLaunchNotificationConstraintProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """Unique identifier for the constraint"""


class CfnLaunchRoleConstraintProps(TypedDict, total=False):
    accept_language: str | None
    """The language code."""
    description: str | None
    """The description of the constraint."""
    local_role_name: str | None
    """You are required to specify either the `RoleArn` or the `LocalRoleName` but can't use both."""
    portfolio_id: Required[str]
    """The portfolio identifier. A change replaces the resource."""
    product_id: Required[str]
    """The product identifier. A change replaces the resource."""
    role_arn: str | None
    """The ARN of the launch role."""


class CfnLaunchRoleConstraint(TypedResource):
    """Specifies a launch constraint."""
    props: CfnLaunchRoleConstraintProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLaunchRoleConstraintProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier for the launch role constraint."""


class CfnLaunchTemplateConstraintProps(TypedDict, total=False):
    accept_language: str | None
    """The language code."""
    description: str | None
    """The description of the constraint."""
    portfolio_id: Required[str]
    """The portfolio identifier. A change replaces the resource."""
    product_id: Required[str]
    """The product identifier. A change replaces the resource."""
    rules: Required[str]
    """The constraint rules."""


class CfnLaunchTemplateConstraint(TypedResource):
    """Specifies a template constraint."""
    props: CfnLaunchTemplateConstraintProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLaunchTemplateConstraintProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """Unique identifier for the constraint"""


class CfnPortfolioProps(TypedDict, total=False):
    accept_language: str | None
    """The language code."""
    description: str | None
    """The description of the portfolio."""
    display_name: Required[str]
    """The name to use for display purposes."""
    provider_name: Required[str]
    """The name of the portfolio provider."""
    tags: Sequence[CfnPortfolioTagProps | Deferred] | Deferred | None
    """One or more tags."""


class CfnPortfolioTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPortfolio(TypedResource):
    """Specifies a portfolio."""
    props: CfnPortfolioProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPortfolioProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The portfolio identifier."""
    @property
    def attr_portfolio_name(self) -> StringToken:
        """The name of the portfolio."""


class CfnPortfolioPrincipalAssociationProps(TypedDict, total=False):
    accept_language: str | None
    """The language code. A change replaces the resource."""
    portfolio_id: str | None
    """The portfolio identifier. A change replaces the resource."""
    principal_arn: str | None
    """The ARN of the principal ( IAM user, role, or group). A change replaces the resource."""
    principal_type: Required[str]
    """The principal type. A change replaces the resource."""


class CfnPortfolioPrincipalAssociation(TypedResource):
    """Associates the specified principal ARN with the specified portfolio."""
    props: CfnPortfolioPrincipalAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPortfolioPrincipalAssociationProps]) -> None: ...


class CfnPortfolioProductAssociationProps(TypedDict, total=False):
    accept_language: str | None
    """The language code. A change replaces the resource."""
    portfolio_id: str | None
    """The portfolio identifier. A change replaces the resource."""
    product_id: str | None
    """The product identifier. A change replaces the resource."""
    source_portfolio_id: str | None
    """The identifier of the source portfolio. A change replaces the resource."""


class CfnPortfolioProductAssociation(TypedResource):
    """Associates the specified product with the specified portfolio."""
    props: CfnPortfolioProductAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPortfolioProductAssociationProps]) -> None: ...


class CfnPortfolioShareProps(TypedDict, total=False):
    accept_language: str | None
    """The language code. A change replaces the resource."""
    account_id: Required[str]
    """The AWS account ID. A change replaces the resource."""
    portfolio_id: Required[str]
    """The portfolio identifier. A change replaces the resource."""
    share_tag_options: Boolean | None
    """Indicates whether TagOptions sharing is enabled or disabled for the portfolio share."""


class CfnPortfolioShare(TypedResource):
    """Shares the specified portfolio with the specified account."""
    props: CfnPortfolioShareProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPortfolioShareProps]) -> None: ...


class CfnResourceUpdateConstraintProps(TypedDict, total=False):
    accept_language: str | None
    """The language code."""
    description: str | None
    """The description of the constraint."""
    portfolio_id: Required[str]
    """The portfolio identifier. A change replaces the resource."""
    product_id: Required[str]
    """The product identifier. A change replaces the resource."""
    tag_update_on_provisioned_product: Required[str]
    """If set to `ALLOWED`, lets users change tags in a CloudFormationProvisionedProduct resource."""


class CfnResourceUpdateConstraint(TypedResource):
    """Specifies a `RESOURCE_UPDATE` constraint."""
    props: CfnResourceUpdateConstraintProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceUpdateConstraintProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """Unique identifier for the constraint"""


class CfnServiceActionProps(TypedDict, total=False):
    accept_language: Literal["en", "jp", "zh"] | Other | None
    """The language code."""
    definition: Required[Sequence[CfnServiceActionDefinitionParameterProps | Deferred] | Deferred]
    """A map that defines the self-service action."""
    definition_type: Required[Literal["SSM_AUTOMATION"] | Other]
    """The self-service action definition type."""
    description: str | None
    """The self-service action description."""
    name: Required[str]
    """The self-service action name."""


class CfnServiceActionDefinitionParameterProps(TypedDict, total=False):
    """The list of parameters in JSON format."""
    key: Required[str]
    """The parameter key."""
    value: Required[str]
    """The value of the parameter."""


class CfnServiceAction(TypedResource):
    """Creates a self-service action."""
    props: CfnServiceActionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceActionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The self-service action identifier."""


class CfnServiceActionAssociationProps(TypedDict, total=False):
    product_id: Required[str]
    """The product identifier. A change replaces the resource."""
    provisioning_artifact_id: Required[str]
    """The identifier of the provisioning artifact. A change replaces the resource."""
    service_action_id: Required[str]
    """The self-service action identifier. A change replaces the resource."""


class CfnServiceActionAssociation(TypedResource):
    """A self-service action association consisting of the Action ID, the Product ID, and the Provisioning Artifact ID."""
    props: CfnServiceActionAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceActionAssociationProps]) -> None: ...


class CfnStackSetConstraintProps(TypedDict, total=False):
    accept_language: str | None
    """The language code."""
    account_list: Required[Sequence[str] | Deferred]
    """One or more AWS accounts that will have access to the provisioned product."""
    admin_role: Required[str]
    """AdminRole ARN"""
    description: Required[str]
    """The description of the constraint."""
    execution_role: Required[str]
    """ExecutionRole name"""
    portfolio_id: Required[str]
    """The portfolio identifier. A change replaces the resource."""
    product_id: Required[str]
    """The product identifier. A change replaces the resource."""
    region_list: Required[Sequence[str] | Deferred]
    """One or more AWS Regions where the provisioned product will be available."""
    stack_instance_control: Required[str]
    """Permission to create, update, and delete stack instances."""


class CfnStackSetConstraint(TypedResource):
    """Specifies a StackSet constraint."""
    props: CfnStackSetConstraintProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStackSetConstraintProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """Unique identifier for the constraint"""


class CfnTagOptionProps(TypedDict, total=False):
    active: Boolean | None
    """The TagOption active state."""
    key: Required[str]
    """The TagOption key. A change replaces the resource."""
    value: Required[str]
    """The TagOption value. A change replaces the resource."""


class CfnTagOption(TypedResource):
    """Specifies a TagOption."""
    props: CfnTagOptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTagOptionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The TagOption identifier."""


class CfnTagOptionAssociationProps(TypedDict, total=False):
    resource_id: str | None
    """The resource identifier. A change replaces the resource."""
    tag_option_id: str | None
    """The TagOption identifier. A change replaces the resource."""


class CfnTagOptionAssociation(TypedResource):
    """Associate the specified TagOption with the specified portfolio or product."""
    props: CfnTagOptionAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTagOptionAssociationProps]) -> None: ...
