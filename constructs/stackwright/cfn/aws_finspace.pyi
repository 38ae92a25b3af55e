"""Every resource type of AWS::FinSpace; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnEnvironmentProps(TypedDict, total=False):
    data_bundles: Sequence[str] | Deferred | None
    """ARNs of FinSpace Data Bundles to install Deprecated. A change replaces the resource."""
    description: str | None
    """The description of the FinSpace environment."""
    federation_mode: Literal["LOCAL", "FEDERATED"] | Other | None
    """The authentication mode for the environment."""
    federation_parameters: CfnEnvironmentFederationParametersProps | Deferred | None
    """Configuration information when authentication mode is FEDERATED. A change replaces the resource."""
    kms_key_id: str | None
    """The KMS key id used to encrypt in the FinSpace environment. A change replaces the resource."""
    name: Required[str]
    """The name of the FinSpace environment."""
    superuser_parameters: CfnEnvironmentSuperuserParametersProps | Deferred | None
    """Configuration information for the superuser. A change replaces the resource."""
    tags: Sequence[CfnEnvironmentTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource. A change replaces the resource."""


class CfnEnvironmentFederationParametersProps(TypedDict, total=False):
    """Configuration information when authentication mode is FEDERATED."""
    application_call_back_url: str | None
    """The redirect or sign-in URL that should be entered into the SAML 2.0 compliant identity provider configuration (IdP). A change replaces the resource."""
    attribute_map: Sequence[CfnEnvironmentFederationParametersAttributeMapProps | Deferred] | Deferred | None
    """SAML attribute name and value. A change replaces the resource."""
    federation_provider_name: str | None
    """Name of the identity provider (IdP). A change replaces the resource."""
    federation_urn: str | None
    """The Uniform Resource Name (URN). A change replaces the resource."""
    saml_metadata_document: str | None
    """SAML 2.0 Metadata document from identity provider (IdP). A change replaces the resource."""
    saml_metadata_url: str | None
    """Provide the metadata URL from your SAML 2.0 compliant identity provider (IdP). A change replaces the resource."""


class CfnEnvironmentFederationParametersAttributeMapProps(TypedDict, total=False):
    key: str | None
    """The key name of the tag. A change replaces the resource."""
    value: str | None
    """The value for the tag. A change replaces the resource."""


class CfnEnvironmentSuperuserParametersProps(TypedDict, total=False):
    """Configuration information for the superuser."""
    email_address: str | None
    """The email address of the superuser. A change replaces the resource."""
    first_name: str | None
    """The first name of the superuser. A change replaces the resource."""
    last_name: str | None
    """The last name of the superuser. A change replaces the resource."""


class CfnEnvironmentTagProps(TypedDict, total=False):
    """A list of all tags for a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEnvironment(TypedResource):
    """The `AWS::FinSpace::Environment` resource represents an Amazon FinSpace environment."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_aws_account_id(self) -> StringToken:
        """The ID of the AWS account in which the FinSpace environment is created."""
    @property
    def attr_dedicated_service_account_id(self) -> StringToken:
        """The AWS account ID of the dedicated service account associated with your FinSpace environment."""
    @property
    def attr_environment_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of your FinSpace environment."""
    @property
    def attr_environment_id(self) -> StringToken:
        """The identifier of the FinSpace environment."""
    @property
    def attr_environment_url(self) -> StringToken:
        """The sign-in url for the web application of your FinSpace environment."""
    @property
    def attr_sage_maker_studio_domain_url(self) -> StringToken:
        """The url of the integrated FinSpace notebook environment in your web application."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of creation of the FinSpace environment."""
