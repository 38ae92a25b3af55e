"""Every resource type of AWS::Grafana; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnWorkspaceProps(TypedDict, total=False):
    account_access_type: Required[Literal["CURRENT_ACCOUNT", "ORGANIZATION"] | Other]
    """Specifies whether the workspace can access AWS resources in this AWS account only, or whether it can also access AWS resources in other accounts in the same organization."""
    authentication_providers: Required[Sequence[Literal["AWS_SSO", "SAML"] | Other] | Deferred]
    """Specifies whether this workspace uses SAML 2.0, SSOlong, or both to authenticate users for using the Grafana console within a workspace."""
    client_token: str | None
    """A unique, case-sensitive, user-provided identifier to ensure the idempotency of the request. A change replaces the resource."""
    data_sources: Sequence[Literal["AMAZON_OPENSEARCH_SERVICE", "CLOUDWATCH", "PROMETHEUS", "XRAY", "TIMESTREAM", "SITEWISE", "ATHENA", "REDSHIFT"] | Other] | Deferred | None
    """Specifies the AWS data sources that have been configured to have IAM roles and permissions created to allow Amazon Managed Grafana to read data from these sources."""
    description: str | None
    """The user-defined description of the workspace."""
    grafana_version: str | None
    """Specifies the version of Grafana to support in the workspace."""
    name: str | None
    """The name of the workspace."""
    network_access_control: CfnWorkspaceNetworkAccessControlProps | Deferred | None
    """The configuration settings for network access to your workspace."""
    notification_destinations: Sequence[Literal["SNS"] | Other] | Deferred | None
    """The AWS notification channels that Amazon Managed Grafana can automatically create IAM roles and permissions for, to allow Amazon Managed Grafana to use these channels."""
    organization_role_name: str | None
    """The name of the IAM role that is used to access resources through Organizations."""
    organizational_units: Sequence[str] | Deferred | None
    """Specifies the organizational units that this workspace is allowed to use data sources from, if this workspace is in an account that is part of an organization."""
    permission_type: Required[Literal["CUSTOMER_MANAGED", "SERVICE_MANAGED"] | Other]
    """If this is `SERVICE_MANAGED`, and the workplace was created through the Amazon Managed Grafana console, then Amazon Managed Grafana automatically creates the IAM roles and provisions the permissions that the workspace needs to use AWS data sources and notification channels."""
    plugin_admin_enabled: Boolean | None
    """Whether plugin administration is enabled in the workspace."""
    role_arn: str | None
    """The IAM role that grants permissions to the AWS resources that the workspace will view data from."""
    saml_configuration: CfnWorkspaceSamlConfigurationProps | Deferred | None
    """If the workspace uses SAML, use this structure to map SAML assertion attributes to workspace user information and define which groups in the assertion attribute are to have the `Admin` and `Editor` roles in the workspace."""
    stack_set_name: str | None
    """The name of the AWS CloudFormation stack set that is used to generate IAM roles to be used for this workspace."""
    tags: Sequence[CfnWorkspaceTagsProps | Deferred] | Deferred | None
    """The list of tags associated with the workspace."""
    vpc_configuration: CfnWorkspaceVpcConfigurationProps | Deferred | None
    """The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to."""


class CfnWorkspaceAssertionAttributesProps(TypedDict, total=False):
    """A structure that defines which attributes in the IdP assertion are to be used to define information about the users authenticated by the IdP to use the workspace."""
    email: str | None
    """The name of the attribute within the SAML assertion to use as the email names for SAML users."""
    groups: str | None
    """The name of the attribute within the SAML assertion to use as the user full "friendly" names for user groups."""
    login: str | None
    """The name of the attribute within the SAML assertion to use as the login names for SAML users."""
    name: str | None
    """The name of the attribute within the SAML assertion to use as the user full "friendly" names for SAML users."""
    org: str | None
    """The name of the attribute within the SAML assertion to use as the user full "friendly" names for the users' organizations."""
    role: str | None
    """The name of the attribute within the SAML assertion to use as the user roles."""


class CfnWorkspaceIdpMetadataProps(TypedDict, total=False):
    """A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this workspace."""
    url: str | None
    """The URL of the location containing the IdP metadata."""
    xml: str | None
    """The full IdP metadata, in XML format."""


class CfnWorkspaceNetworkAccessControlProps(TypedDict, total=False):
    """The configuration settings for in-bound network access to your workspace."""
    prefix_list_ids: Sequence[str] | Deferred | None
    """An array of prefix list IDs."""
    vpce_ids: Sequence[str] | Deferred | None
    """An array of Amazon VPC endpoint IDs for the workspace."""


class CfnWorkspaceRoleValuesProps(TypedDict, total=False):
    """This structure defines which groups defined in the SAML assertion attribute are to be mapped to the Grafana `Admin` and `Editor` roles in the workspace."""
    admin: Sequence[str] | Deferred | None
    """A list of groups from the SAML assertion attribute to grant the Grafana `Admin` role to."""
    editor: Sequence[str] | Deferred | None
    """A list of groups from the SAML assertion attribute to grant the Grafana `Editor` role to."""


class CfnWorkspaceSamlConfigurationProps(TypedDict, total=False):
    """A structure containing information about how this workspace works with SAML."""
    allowed_organizations: Sequence[str] | Deferred | None
    """Lists which organizations defined in the SAML assertion are allowed to use the Amazon Managed Grafana workspace."""
    assertion_attributes: CfnWorkspaceAssertionAttributesProps | Deferred | None
    """A structure that defines which attributes in the SAML assertion are to be used to define information about the users authenticated by that IdP to use the workspace."""
    idp_metadata: Required[CfnWorkspaceIdpMetadataProps | Deferred]
    """A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this workspace."""
    login_validity_duration: Number | None
    """How long a sign-on session by a SAML user is valid, before the user has to sign on again."""
    role_values: CfnWorkspaceRoleValuesProps | Deferred | None
    """A structure containing arrays that map group names in the SAML assertion to the Grafana `Admin` and `Editor` roles in the workspace."""


class CfnWorkspaceTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnWorkspaceVpcConfigurationProps(TypedDict, total=False):
    """The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The list of Amazon EC2 security group IDs attached to the Amazon VPC for your Grafana workspace to connect."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The list of Amazon EC2 subnet IDs created in the Amazon VPC for your Grafana workspace to connect."""


class CfnWorkspace(TypedResource):
    """Specifies a *workspace*."""
    props: CfnWorkspaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceProps]) -> None: ...
    @property
    def attr_account_access_type(self) -> StringToken:
        """These enums represent valid account access types."""
    @property
    def attr_authentication_providers(self) -> ListToken:
        """List of authentication providers to enable."""
    @property
    def attr_client_token(self) -> StringToken:
        """A unique, case-sensitive, user-provided identifier to ensure the idempotency of the request."""
    @property
    def attr_creation_timestamp(self) -> StringToken:
        """The date that the workspace was created."""
    @property
    def attr_data_sources(self) -> ListToken:
        """List of data sources on the service managed IAM role."""
    @property
    def attr_description(self) -> StringToken:
        """Description of a workspace."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The URL that users can use to access the Grafana console in the workspace."""
    @property
    def attr_grafana_version(self) -> StringToken:
        """Specifies the version of Grafana supported by this workspace."""
    @property
    def attr_id(self) -> StringToken:
        """The unique ID of this workspace."""
    @property
    def attr_modification_timestamp(self) -> StringToken:
        """The most recent date that the workspace was modified."""
    @property
    def attr_name(self) -> StringToken:
        """The user friendly name of a workspace."""
    @property
    def attr_notification_destinations(self) -> ListToken:
        """List of notification destinations on the customers service managed IAM role that the Grafana workspace can query."""
    @property
    def attr_organization_role_name(self) -> StringToken:
        """The name of an IAM role that already exists to use with AWS Organizations to access AWS data sources and notification channels in other accounts in an organization."""
    @property
    def attr_organizational_units(self) -> ListToken:
        """List of Organizational Units containing AWS accounts the Grafana workspace can pull data from."""
    @property
    def attr_permission_type(self) -> StringToken:
        """These enums represent valid permission types to use when creating or configuring a Grafana workspace."""
    @property
    def attr_plugin_admin_enabled(self) -> StringToken:
        """Allow workspace admins to install plugins"""
    @property
    def attr_role_arn(self) -> StringToken:
        """IAM Role that will be used to grant the Grafana workspace access to a customers AWS resources."""
    @property
    def attr_saml_configuration_status(self) -> StringToken:
        """Specifies whether the workspace's SAML configuration is complete."""
    @property
    def attr_sso_client_id(self) -> StringToken:
        """The ID of the IAM Identity Center-managed application that is created by Amazon Managed Grafana."""
    @property
    def attr_stack_set_name(self) -> StringToken:
        """The name of the AWS CloudFormation stack set to use to generate IAM roles to be used for this workspace."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the workspace."""
