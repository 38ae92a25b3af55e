"""Every resource type of AWS::CertificateManager; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAccountProps(TypedDict, total=False):
    expiry_events_configuration: Required[CfnAccountExpiryEventsConfigurationProps | Deferred]
    """Object containing expiration events options associated with an AWS account."""


class CfnAccountExpiryEventsConfigurationProps(TypedDict, total=False):
    """Object containing expiration events options associated with an AWS account."""
    days_before_expiry: Integer | None
    """This option specifies the number of days prior to certificate expiration when ACM starts generating `EventBridge` events."""


class CfnAccount(TypedResource):
    """The `AWS::CertificateManager::Account` resource defines the expiry event configuration that determines the number of days prior to expiry when ACM starts generating EventBridge events."""
    props: CfnAccountProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccountProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """ID of the AWS account that owns the certificate."""


class CfnAcmeDomainValidationProps(TypedDict, total=False):
    acme_endpoint_arn: Required[str]
    """The ARN of the ACME endpoint this domain validation is associated with. A change replaces the resource."""
    domain_name: Required[str]
    """The domain name to validate. A change replaces the resource."""
    prevalidation_options: Required[CfnAcmeDomainValidationPrevalidationOptionsProps | Deferred]
    """Prevalidation method configuration."""
    tags: Sequence[CfnAcmeDomainValidationTagsProps | Deferred] | Deferred | None
    """Tags associated with the domain validation."""


class CfnAcmeDomainValidationDnsPrevalidationOptionsProps(TypedDict, total=False):
    """DNS-based prevalidation options for the domain validation."""
    domain_scope: CfnAcmeDomainValidationDomainScopeProps | Deferred | None
    """Controls which certificate types are authorized to be issued for the domain via the ACME endpoint."""
    hosted_zone_id: str | None
    """The Route 53 hosted zone ID for automatic DNS record management. A change replaces the resource."""


class CfnAcmeDomainValidationDomainScopeProps(TypedDict, total=False):
    """Controls which certificate types are authorized to be issued for the domain via the ACME endpoint."""
    exact_domain: str | None
    """Whether certificates may be issued for the exact domain."""
    subdomains: str | None
    """Whether certificates may be issued for subdomains of the domain."""
    wildcards: str | None
    """Whether wildcard certificates may be issued for the domain."""


class CfnAcmeDomainValidationPrevalidationOptionsProps(TypedDict, total=False):
    """Prevalidation method configuration."""
    dns_prevalidation: Required[CfnAcmeDomainValidationDnsPrevalidationOptionsProps | Deferred]
    """DNS-based prevalidation options for the domain validation."""


class CfnAcmeDomainValidationTagsProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAcmeDomainValidation(TypedResource):
    """Resource Type definition for AWS::CertificateManager::AcmeDomainValidation"""
    props: CfnAcmeDomainValidationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAcmeDomainValidationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the domain validation."""


class CfnAcmeEndpointProps(TypedDict, total=False):
    authorization_behavior: Required[Literal["PRE_APPROVED"] | Other]
    """The authorization behavior for the ACME endpoint. A change replaces the resource."""
    certificate_authority: Required[CfnAcmeEndpointCertificateAuthorityProps | Deferred]
    """The certificate authority configuration for the ACME endpoint."""
    certificate_tags: Sequence[CfnAcmeEndpointTagProps | Deferred] | Deferred | None
    """Tags applied to certificates issued via this endpoint. A change replaces the resource."""
    contact: Literal["NOT_REQUIRED", "REQUIRED"] | Other | None
    """Whether contact information is required for the ACME endpoint."""
    tags: Sequence[CfnAcmeEndpointTagsProps | Deferred] | Deferred | None
    """Tags associated with the ACME endpoint."""


class CfnAcmeEndpointCertificateAuthorityProps(TypedDict, total=False):
    """The certificate authority configuration for the ACME endpoint."""
    public_certificate_authority: Required[CfnAcmeEndpointPublicCertificateAuthorityProps | Deferred]
    """Configuration for the public certificate authority."""


class CfnAcmeEndpointPublicCertificateAuthorityProps(TypedDict, total=False):
    """Configuration for the public certificate authority."""
    allowed_key_algorithms: Sequence[str] | Deferred | None
    """The allowed key algorithms for certificates issued via this endpoint."""


class CfnAcmeEndpointTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAcmeEndpointTagsProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAcmeEndpoint(TypedResource):
    """Resource Type definition for AWS::CertificateManager::AcmeEndpoint"""
    props: CfnAcmeEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAcmeEndpointProps]) -> None: ...
    @property
    def attr_acme_endpoint_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ACME endpoint."""
    @property
    def attr_endpoint_url(self) -> StringToken:
        """The ACME directory URL for the endpoint."""


class CfnAcmeExternalAccountBindingProps(TypedDict, total=False):
    acme_endpoint_arn: Required[str]
    """The ARN of the ACME endpoint this binding is associated with. A change replaces the resource."""
    expiration: CfnAcmeExternalAccountBindingExpirationProps | Deferred | None
    """The expiration configuration for the external account binding. A change replaces the resource."""
    role_arn: Required[str]
    """The IAM role ARN for cross-account access. A change replaces the resource."""
    tags: Sequence[CfnAcmeExternalAccountBindingTagsProps | Deferred] | Deferred | None
    """Tags associated with the external account binding."""


class CfnAcmeExternalAccountBindingExpirationProps(TypedDict, total=False):
    """The expiration configuration for the external account binding."""
    type: Required[Literal["DAYS", "HOURS", "MINUTES"] | Other]
    """The time unit for the expiration value."""
    value: Required[Integer]
    """The expiration value."""


class CfnAcmeExternalAccountBindingTagsProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAcmeExternalAccountBinding(TypedResource):
    """Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding"""
    props: CfnAcmeExternalAccountBindingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAcmeExternalAccountBindingProps]) -> None: ...
    @property
    def attr_acme_external_account_binding_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the external account binding."""


class CfnCertificateProps(TypedDict, total=False):
    certificate_authority_arn: str | None
    """The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate. A change replaces the resource."""
    certificate_export: Literal["ENABLED", "DISABLED"] | Other | None
    """You can opt out of allowing export of your certificate by specifying the `DISABLED` option. A change replaces the resource."""
    certificate_transparency_logging_preference: Literal["ENABLED", "DISABLED"] | Other | None
    """You can opt out of certificate transparency logging by specifying the `DISABLED` option."""
    domain_name: Required[str]
    """The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM certificate. A change replaces the resource."""
    domain_validation_options: Sequence[CfnCertificateDomainValidationOptionProps | Deferred] | Deferred | None
    """Domain information that domain name registrars use to verify your identity. A change replaces the resource."""
    id: Anything
    key_algorithm: str | None
    """Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data. A change replaces the resource."""
    subject_alternative_names: Sequence[str] | Deferred | None
    """Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate. A change replaces the resource."""
    tags: Sequence[CfnCertificateTagProps | Deferred] | Deferred | None
    """Key-value pairs that can identify the certificate."""
    validation_method: str | None
    """The method you want to use to validate that you own or control the domain associated with a public certificate. A change replaces the resource."""


class CfnCertificateDomainValidationOptionProps(TypedDict, total=False):
    """`DomainValidationOption` is a property of the AWS::CertificateManager::Certificate resource that specifies the Certificate Manager ( ACM) certificate domain to validate."""
    domain_name: str | None
    """A fully qualified domain name (FQDN) in the certificate request."""
    hosted_zone_id: str | None
    """The `HostedZoneId` option, which is available if you are using Route 53 as your domain registrar, causes ACM to add your CNAME to the domain record."""
    validation_domain: str | None
    """The domain name to which you want ACM to send validation emails."""


class CfnCertificateTagProps(TypedDict, total=False):
    """A tag is a key-value pair that is used to manage the resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnCertificate(TypedResource):
    """The `AWS::CertificateManager::Certificate` resource requests an Certificate Manager ( ACM) certificate that you can use to enable secure connections."""
    props: CfnCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateProps]) -> None: ...
    @property
    def attr_certificate_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate."""
