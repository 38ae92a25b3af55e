"""Every resource type of AWS::ACMPCA; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnCertificateProps(TypedDict, total=False):
    api_passthrough: CfnCertificateApiPassthroughProps | Deferred | None
    """Specifies X.509 certificate information to be included in the issued certificate. A change replaces the resource."""
    certificate_authority_arn: Required[str]
    """The Amazon Resource Name (ARN) for the private CA issues the certificate. A change replaces the resource."""
    certificate_signing_request: Required[str]
    """The certificate signing request (CSR) for the certificate. A change replaces the resource."""
    signing_algorithm: Required[str]
    """The name of the algorithm that will be used to sign the certificate to be issued. A change replaces the resource."""
    template_arn: str | None
    """Specifies a custom configuration template to use when issuing a certificate. A change replaces the resource."""
    validity: Required[CfnCertificateValidityProps | Deferred]
    """The period of time during which the certificate will be valid. A change replaces the resource."""
    validity_not_before: CfnCertificateValidityProps | Deferred | None
    """Information describing the start of the validity period of the certificate. A change replaces the resource."""


class CfnCertificateApiPassthroughProps(TypedDict, total=False):
    """Contains X.509 certificate information to be placed in an issued certificate."""
    extensions: CfnCertificateExtensionsProps | Deferred | None
    """Specifies X.509 extension information for a certificate. A change replaces the resource."""
    subject: CfnCertificateSubjectProps | Deferred | None
    """Contains information about the certificate subject. A change replaces the resource."""


class CfnCertificateCustomAttributeProps(TypedDict, total=False):
    """Defines the X.500 relative distinguished name (RDN)."""
    object_identifier: Required[str]
    """Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN). A change replaces the resource."""
    value: Required[str]
    """Specifies the attribute value of relative distinguished name (RDN). A change replaces the resource."""


class CfnCertificateCustomExtensionProps(TypedDict, total=False):
    """Specifies the X.509 extension information for a certificate."""
    critical: Boolean | None
    """Specifies the critical flag of the X.509 extension. A change replaces the resource."""
    object_identifier: Required[str]
    """Specifies the object identifier (OID) of the X.509 extension. A change replaces the resource."""
    value: Required[str]
    """Specifies the base64-encoded value of the X.509 extension. A change replaces the resource."""


class CfnCertificateEdiPartyNameProps(TypedDict, total=False):
    """Describes an Electronic Data Interchange (EDI) entity as described in as defined in Subject Alternative Name in RFC 5280."""
    name_assigner: Required[str]
    """Specifies the name assigner. A change replaces the resource."""
    party_name: Required[str]
    """Specifies the party name. A change replaces the resource."""


class CfnCertificateExtendedKeyUsageProps(TypedDict, total=False):
    """Specifies additional purposes for which the certified public key may be used other than basic purposes indicated in the `KeyUsage` extension."""
    extended_key_usage_object_identifier: str | None
    """Specifies a custom `ExtendedKeyUsage` with an object identifier (OID). A change replaces the resource."""
    extended_key_usage_type: str | None
    """Specifies a standard `ExtendedKeyUsage` as defined as in RFC 5280. A change replaces the resource."""


class CfnCertificateExtensionsProps(TypedDict, total=False):
    """Contains X.509 extension information for a certificate."""
    certificate_policies: Sequence[CfnCertificatePolicyInformationProps | Deferred] | Deferred | None
    """Contains a sequence of one or more policy information terms, each of which consists of an object identifier (OID) and optional qualifiers. A change replaces the resource."""
    custom_extensions: Sequence[CfnCertificateCustomExtensionProps | Deferred] | Deferred | None
    """Contains a sequence of one or more X.509 extensions, each of which consists of an object identifier (OID), a base64-encoded value, and the critical flag. A change replaces the resource."""
    extended_key_usage: Sequence[CfnCertificateExtendedKeyUsageProps | Deferred] | Deferred | None
    """Specifies additional purposes for which the certified public key may be used other than basic purposes indicated in the `KeyUsage` extension. A change replaces the resource."""
    key_usage: CfnCertificateKeyUsageProps | Deferred | None
    """Defines one or more purposes for which the key contained in the certificate can be used. A change replaces the resource."""
    subject_alternative_names: Sequence[CfnCertificateGeneralNameProps | Deferred] | Deferred | None
    """The subject alternative name extension allows identities to be bound to the subject of the certificate. A change replaces the resource."""


class CfnCertificateGeneralNameProps(TypedDict, total=False):
    """Describes an ASN.1 X.400 `GeneralName` as defined in RFC 5280."""
    directory_name: CfnCertificateSubjectProps | Deferred | None
    """Contains information about the certificate subject. A change replaces the resource."""
    dns_name: str | None
    """Represents `GeneralName` as a DNS name. A change replaces the resource."""
    edi_party_name: CfnCertificateEdiPartyNameProps | Deferred | None
    """Represents `GeneralName` as an `EdiPartyName` object. A change replaces the resource."""
    ip_address: str | None
    """Represents `GeneralName` as an IPv4 or IPv6 address. A change replaces the resource."""
    other_name: CfnCertificateOtherNameProps | Deferred | None
    """Represents `GeneralName` using an `OtherName` object. A change replaces the resource."""
    registered_id: str | None
    """Represents `GeneralName` as an object identifier (OID). A change replaces the resource."""
    rfc822_name: str | None
    """Represents `GeneralName` as an RFC 822 email address. A change replaces the resource."""
    uniform_resource_identifier: str | None
    """Represents `GeneralName` as a URI. A change replaces the resource."""


class CfnCertificateKeyUsageProps(TypedDict, total=False):
    """Defines one or more purposes for which the key contained in the certificate can be used."""
    crl_sign: Boolean | None
    """Key can be used to sign CRLs. A change replaces the resource."""
    data_encipherment: Boolean | None
    """Key can be used to decipher data. A change replaces the resource."""
    decipher_only: Boolean | None
    """Key can be used only to decipher data. A change replaces the resource."""
    digital_signature: Boolean | None
    """Key can be used for digital signing. A change replaces the resource."""
    encipher_only: Boolean | None
    """Key can be used only to encipher data. A change replaces the resource."""
    key_agreement: Boolean | None
    """Key can be used in a key-agreement protocol. A change replaces the resource."""
    key_cert_sign: Boolean | None
    """Key can be used to sign certificates. A change replaces the resource."""
    key_encipherment: Boolean | None
    """Key can be used to encipher data. A change replaces the resource."""
    non_repudiation: Boolean | None
    """Key can be used for non-repudiation. A change replaces the resource."""


class CfnCertificateOtherNameProps(TypedDict, total=False):
    """Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value."""
    type_id: Required[str]
    """Specifies an OID. A change replaces the resource."""
    value: Required[str]
    """Specifies an OID value. A change replaces the resource."""


class CfnCertificatePolicyInformationProps(TypedDict, total=False):
    """Defines the X.509 `CertificatePolicies` extension."""
    cert_policy_id: Required[str]
    """Specifies the object identifier (OID) of the certificate policy under which the certificate was issued. A change replaces the resource."""
    policy_qualifiers: Sequence[CfnCertificatePolicyQualifierInfoProps | Deferred] | Deferred | None
    """Modifies the given `CertPolicyId` with a qualifier. A change replaces the resource."""


class CfnCertificatePolicyQualifierInfoProps(TypedDict, total=False):
    """Modifies the `CertPolicyId` of a `PolicyInformation` object with a qualifier."""
    policy_qualifier_id: Required[str]
    """Identifies the qualifier modifying a `CertPolicyId`. A change replaces the resource."""
    qualifier: Required[CfnCertificateQualifierProps | Deferred]
    """Defines the qualifier type. A change replaces the resource."""


class CfnCertificateQualifierProps(TypedDict, total=False):
    """Defines a `PolicyInformation` qualifier."""
    cps_uri: Required[str]
    """Contains a pointer to a certification practice statement (CPS) published by the CA. A change replaces the resource."""


class CfnCertificateSubjectProps(TypedDict, total=False):
    """Contains information about the certificate subject."""
    common_name: str | None
    """For CA and end-entity certificates in a private PKI, the common name (CN) can be any string within the length limit. A change replaces the resource."""
    country: str | None
    """Two-digit code that specifies the country in which the certificate subject located. A change replaces the resource."""
    custom_attributes: Sequence[CfnCertificateCustomAttributeProps | Deferred] | Deferred | None
    """Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an object identifier (OID) and a value. A change replaces the resource."""
    distinguished_name_qualifier: str | None
    """Disambiguating information for the certificate subject. A change replaces the resource."""
    generation_qualifier: str | None
    """Typically a qualifier appended to the name of an individual. A change replaces the resource."""
    given_name: str | None
    """First name. A change replaces the resource."""
    initials: str | None
    """Concatenation that typically contains the first letter of the *GivenName*, the first letter of the middle name if one exists, and the first letter of the *Surname*. A change replaces the resource."""
    locality: str | None
    """The locality (such as a city or town) in which the certificate subject is located. A change replaces the resource."""
    organization: str | None
    """Legal name of the organization with which the certificate subject is affiliated. A change replaces the resource."""
    organizational_unit: str | None
    """A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is affiliated. A change replaces the resource."""
    pseudonym: str | None
    """Typically a shortened version of a longer *GivenName*. A change replaces the resource."""
    serial_number: str | None
    """The certificate serial number. A change replaces the resource."""
    state: str | None
    """State in which the subject of the certificate is located. A change replaces the resource."""
    surname: str | None
    """Family name. A change replaces the resource."""
    title: str | None
    """A title such as Mr. or Ms., which is pre-pended to the name to refer formally to the certificate subject. A change replaces the resource."""


class CfnCertificateValidityProps(TypedDict, total=False):
    """Length of time for which the certificate issued by your private certificate authority (CA), or by the private CA itself, is valid in days, months, or years."""
    type: Required[str]
    """Specifies whether the `Value` parameter represents days, months, or years. A change replaces the resource."""
    value: Required[Number]
    """A long integer interpreted according to the value of `Type`, below. A change replaces the resource."""


class CfnCertificate(TypedResource):
    """The `AWS::ACMPCA::Certificate` resource is used to issue a certificate using your private certificate authority."""
    props: CfnCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the issued certificate."""
    @property
    def attr_certificate(self) -> StringToken:
        """The issued Base64 PEM-encoded certificate."""


class CfnCertificateAuthorityProps(TypedDict, total=False):
    csr_extensions: CfnCertificateAuthorityCsrExtensionsProps | Deferred | None
    """Specifies information to be added to the extension section of the certificate signing request (CSR). A change replaces the resource."""
    key_algorithm: Required[str]
    """Type of the public key algorithm and size, in bits, of the key pair that your CA creates when it issues a certificate. A change replaces the resource."""
    key_storage_security_standard: Literal["CCPC_LEVEL_1_OR_HIGHER", "FIPS_140_2_LEVEL_2_OR_HIGHER", "FIPS_140_2_LEVEL_3_OR_HIGHER"] | Other | None
    """Specifies a cryptographic key management compliance standard for handling and protecting CA keys. A change replaces the resource."""
    revocation_configuration: CfnCertificateAuthorityRevocationConfigurationProps | Deferred | None
    """Information about the Online Certificate Status Protocol (OCSP) configuration or certificate revocation list (CRL) created and maintained by your private CA."""
    signing_algorithm: Required[str]
    """Name of the algorithm your private CA uses to sign certificate requests. A change replaces the resource."""
    subject: Required[CfnCertificateAuthoritySubjectProps | Deferred]
    """Structure that contains X.500 distinguished name information for your private CA. A change replaces the resource."""
    tags: Sequence[CfnCertificateAuthorityTagProps | Deferred] | Deferred | None
    """Key-value pairs that will be attached to the new private CA."""
    type: Required[str]
    """Type of your private CA. A change replaces the resource."""
    usage_mode: Literal["GENERAL_PURPOSE", "SHORT_LIVED_CERTIFICATE"] | Other | None
    """Specifies whether the CA issues general-purpose certificates that typically require a revocation mechanism, or short-lived certificates that may optionally omit revocation because they expire quickly. A change replaces the resource."""


class CfnCertificateAuthorityAccessDescriptionProps(TypedDict, total=False):
    """Provides access information used by the `authorityInfoAccess` and `subjectInfoAccess` extensions described in RFC 5280."""
    access_location: Required[CfnCertificateAuthorityGeneralNameProps | Deferred]
    """The location of `AccessDescription` information. A change replaces the resource."""
    access_method: Required[CfnCertificateAuthorityAccessMethodProps | Deferred]
    """The type and format of `AccessDescription` information. A change replaces the resource."""


class CfnCertificateAuthorityAccessMethodProps(TypedDict, total=False):
    """Describes the type and format of extension access."""
    access_method_type: str | None
    """Specifies the `AccessMethod`. A change replaces the resource."""
    custom_object_identifier: str | None
    """An object identifier (OID) specifying the `AccessMethod`. A change replaces the resource."""


class CfnCertificateAuthorityCrlConfigurationProps(TypedDict, total=False):
    """Contains configuration information for a certificate revocation list (CRL)."""
    crl_distribution_point_extension_configuration: CfnCertificateAuthorityCrlDistributionPointExtensionConfigurationProps | Deferred | None
    """Configures the default behavior of the CRL Distribution Point extension for certificates issued by your CA."""
    crl_type: Literal["COMPLETE", "PARTITIONED"] | Other | None
    """Specifies the type of CRL."""
    custom_cname: str | None
    """Name inserted into the certificate *CRL Distribution Points* extension that enables the use of an alias for the CRL distribution point."""
    custom_path: str | None
    """Designates a custom file path in S3 for CRL(s)."""
    enabled: Required[Boolean]
    """Boolean value that specifies whether certificate revocation lists (CRLs) are enabled."""
    expiration_in_days: Integer | None
    """Validity period of the CRL in days."""
    s3_bucket_name: str | None
    """Name of the S3 bucket that contains the CRL."""
    s3_object_acl: Literal["BUCKET_OWNER_FULL_CONTROL", "PUBLIC_READ"] | Other | None
    """Determines whether the CRL will be publicly readable or privately held in the CRL Amazon S3 bucket."""


class CfnCertificateAuthorityCrlDistributionPointExtensionConfigurationProps(TypedDict, total=False):
    """Contains configuration information for the default behavior of the CRL Distribution Point (CDP) extension in certificates issued by your CA."""
    omit_extension: Required[Boolean]
    """Configures whether the CRL Distribution Point extension should be populated with the default URL to the CRL."""


class CfnCertificateAuthorityCsrExtensionsProps(TypedDict, total=False):
    """Describes the certificate extensions to be added to the certificate signing request (CSR)."""
    key_usage: CfnCertificateAuthorityKeyUsageProps | Deferred | None
    """Indicates the purpose of the certificate and of the key contained in the certificate. A change replaces the resource."""
    subject_information_access: Sequence[CfnCertificateAuthorityAccessDescriptionProps | Deferred] | Deferred | None
    """For CA certificates, provides a path to additional information pertaining to the CA, such as revocation and policy. A change replaces the resource."""


class CfnCertificateAuthorityCustomAttributeProps(TypedDict, total=False):
    """Defines the X.500 relative distinguished name (RDN)."""
    object_identifier: Required[str]
    """Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN). A change replaces the resource."""
    value: Required[str]
    """Specifies the attribute value of relative distinguished name (RDN). A change replaces the resource."""


class CfnCertificateAuthorityEdiPartyNameProps(TypedDict, total=False):
    """Describes an Electronic Data Interchange (EDI) entity as described in as defined in Subject Alternative Name in RFC 5280."""
    name_assigner: str | None
    """Specifies the name assigner. A change replaces the resource."""
    party_name: Required[str]
    """Specifies the party name. A change replaces the resource."""


class CfnCertificateAuthorityGeneralNameProps(TypedDict, total=False):
    """Describes an ASN.1 X.400 `GeneralName` as defined in RFC 5280."""
    directory_name: CfnCertificateAuthoritySubjectProps | Deferred | None
    """Contains information about the certificate subject. A change replaces the resource."""
    dns_name: str | None
    """Represents `GeneralName` as a DNS name. A change replaces the resource."""
    edi_party_name: CfnCertificateAuthorityEdiPartyNameProps | Deferred | None
    """Represents `GeneralName` as an `EdiPartyName` object. A change replaces the resource."""
    ip_address: str | None
    """Represents `GeneralName` as an IPv4 or IPv6 address. A change replaces the resource."""
    other_name: CfnCertificateAuthorityOtherNameProps | Deferred | None
    """Represents `GeneralName` using an `OtherName` object. A change replaces the resource."""
    registered_id: str | None
    """Represents `GeneralName` as an object identifier (OID). A change replaces the resource."""
    rfc822_name: str | None
    """Represents `GeneralName` as an RFC 822 email address. A change replaces the resource."""
    uniform_resource_identifier: str | None
    """Represents `GeneralName` as a URI. A change replaces the resource."""


class CfnCertificateAuthorityKeyUsageProps(TypedDict, total=False):
    """Defines one or more purposes for which the key contained in the certificate can be used."""
    crl_sign: Boolean | None
    """Key can be used to sign CRLs. A change replaces the resource."""
    data_encipherment: Boolean | None
    """Key can be used to decipher data. A change replaces the resource."""
    decipher_only: Boolean | None
    """Key can be used only to decipher data. A change replaces the resource."""
    digital_signature: Boolean | None
    """Key can be used for digital signing. A change replaces the resource."""
    encipher_only: Boolean | None
    """Key can be used only to encipher data. A change replaces the resource."""
    key_agreement: Boolean | None
    """Key can be used in a key-agreement protocol. A change replaces the resource."""
    key_cert_sign: Boolean | None
    """Key can be used to sign certificates. A change replaces the resource."""
    key_encipherment: Boolean | None
    """Key can be used to encipher data. A change replaces the resource."""
    non_repudiation: Boolean | None
    """Key can be used for non-repudiation. A change replaces the resource."""


class CfnCertificateAuthorityOcspConfigurationProps(TypedDict, total=False):
    """Contains information to enable and configure Online Certificate Status Protocol (OCSP) for validating certificate revocation status."""
    enabled: Required[Boolean]
    """Flag enabling use of the Online Certificate Status Protocol (OCSP) for validating certificate revocation status."""
    ocsp_custom_cname: str | None
    """By default, AWS Private CA injects an Amazon domain into certificates being validated by the Online Certificate Status Protocol (OCSP)."""


class CfnCertificateAuthorityOtherNameProps(TypedDict, total=False):
    """Defines a custom ASN.1 X.400 `GeneralName` using an object identifier (OID) and value."""
    type_id: Required[str]
    """Specifies an OID. A change replaces the resource."""
    value: Required[str]
    """Specifies an OID value. A change replaces the resource."""


class CfnCertificateAuthorityRevocationConfigurationProps(TypedDict, total=False):
    """Certificate revocation information used by the CreateCertificateAuthority and UpdateCertificateAuthority actions."""
    crl_configuration: CfnCertificateAuthorityCrlConfigurationProps | Deferred | None
    """Configuration of the certificate revocation list (CRL), if any, maintained by your private CA."""
    ocsp_configuration: CfnCertificateAuthorityOcspConfigurationProps | Deferred | None
    """Configuration of Online Certificate Status Protocol (OCSP) support, if any, maintained by your private CA."""


class CfnCertificateAuthoritySubjectProps(TypedDict, total=False):
    """ASN1 subject for the certificate authority."""
    common_name: str | None
    """Fully qualified domain name (FQDN) associated with the certificate subject. A change replaces the resource."""
    country: str | None
    """Two-digit code that specifies the country in which the certificate subject located. A change replaces the resource."""
    custom_attributes: Sequence[CfnCertificateAuthorityCustomAttributeProps | Deferred] | Deferred | None
    """Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of an object identifier (OID) and a value. A change replaces the resource."""
    distinguished_name_qualifier: str | None
    """Disambiguating information for the certificate subject. A change replaces the resource."""
    generation_qualifier: str | None
    """Typically a qualifier appended to the name of an individual. A change replaces the resource."""
    given_name: str | None
    """First name. A change replaces the resource."""
    initials: str | None
    """Concatenation that typically contains the first letter of the GivenName, the first letter of the middle name if one exists, and the first letter of the SurName. A change replaces the resource."""
    locality: str | None
    """The locality (such as a city or town) in which the certificate subject is located. A change replaces the resource."""
    organization: str | None
    """Legal name of the organization with which the certificate subject is affiliated. A change replaces the resource."""
    organizational_unit: str | None
    """A subdivision or unit of the organization (such as sales or finance) with which the certificate subject is affiliated. A change replaces the resource."""
    pseudonym: str | None
    """Typically a shortened version of a longer GivenName. A change replaces the resource."""
    serial_number: str | None
    """The certificate serial number. A change replaces the resource."""
    state: str | None
    """State in which the subject of the certificate is located. A change replaces the resource."""
    surname: str | None
    """Family name. A change replaces the resource."""
    title: str | None
    """A personal title such as Mr. A change replaces the resource."""


class CfnCertificateAuthorityTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnCertificateAuthority(TypedResource):
    """Use the `AWS::ACMPCA::CertificateAuthority` resource to create a private CA."""
    props: CfnCertificateAuthorityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateAuthorityProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the private CA that issued the certificate."""
    @property
    def attr_certificate_signing_request(self) -> StringToken:
        """The Base64 PEM-encoded certificate signing request (CSR) for your certificate authority certificate."""


class CfnCertificateAuthorityActivationProps(TypedDict, total=False):
    certificate: Required[str]
    """The Base64 PEM-encoded certificate authority certificate."""
    certificate_authority_arn: Required[str]
    """The Amazon Resource Name (ARN) of your private CA. A change replaces the resource."""
    certificate_chain: str | None
    """The Base64 PEM-encoded certificate chain that chains up to the root CA certificate that you used to sign your private CA certificate."""
    status: str | None
    """Status of your private CA."""


class CfnCertificateAuthorityActivation(TypedResource):
    """The `AWS::ACMPCA::CertificateAuthorityActivation` resource creates and installs a CA certificate on a CA."""
    props: CfnCertificateAuthorityActivationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateAuthorityActivationProps]) -> None: ...
    @property
    def attr_complete_certificate_chain(self) -> StringToken:
        """The complete Base64 PEM-encoded certificate chain, including the certificate authority certificate."""


class CfnPermissionProps(TypedDict, total=False):
    actions: Required[Sequence[Literal["GetCertificate", "IssueCertificate", "ListPermissions"] | Other] | Deferred]
    """The private CA actions that can be performed by the designated AWS service. A change replaces the resource."""
    certificate_authority_arn: Required[str]
    """The Amazon Resource Number (ARN) of the private CA from which the permission was issued. A change replaces the resource."""
    principal: Required[str]
    """The AWS service or entity that holds the permission. A change replaces the resource."""
    source_account: str | None
    """The ID of the account that assigned the permission. A change replaces the resource."""


class CfnPermission(TypedResource):
    """Grants permissions to the Certificate Manager ( ACM) service principal ( `acm.amazonaws.com`) to perform IssueCertificate, GetCertificate, and ListPermissions actions on a CA."""
    props: CfnPermissionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPermissionProps]) -> None: ...
