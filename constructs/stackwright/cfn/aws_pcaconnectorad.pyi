"""Every resource type of AWS::PCAConnectorAD; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnConnectorProps(TypedDict, total=False):
    certificate_authority_arn: Required[str]
    """The Amazon Resource Name (ARN) of the certificate authority being used. A change replaces the resource."""
    directory_id: Required[str]
    """The identifier of the Active Directory. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata assigned to a connector consisting of a key-value pair."""
    vpc_information: Required[CfnConnectorVpcInformationProps | Deferred]
    """Information of the VPC and security group(s) used with the connector. A change replaces the resource."""


class CfnConnectorVpcInformationProps(TypedDict, total=False):
    """Information about your VPC and security groups used with the connector."""
    ip_address_type: Literal["IPV4", "DUALSTACK"] | Other | None
    """The VPC IP address type."""
    security_group_ids: Required[Sequence[str] | Deferred]
    """The security groups used with the connector. A change replaces the resource."""


class CfnConnector(TypedResource):
    """Creates a connector between AWS Private CA and an Active Directory."""
    props: CfnConnectorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConnectorProps]) -> None: ...
    @property
    def attr_connector_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that was returned when you called CreateConnector."""


class CfnDirectoryRegistrationProps(TypedDict, total=False):
    directory_id: Required[str]
    """The identifier of the Active Directory. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata assigned to a directory registration consisting of a key-value pair."""


class CfnDirectoryRegistration(TypedResource):
    """Creates a directory registration that authorizes communication between AWS Private CA and an Active Directory"""
    props: CfnDirectoryRegistrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDirectoryRegistrationProps]) -> None: ...
    @property
    def attr_directory_registration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that was returned when you called CreateDirectoryRegistration."""


class CfnServicePrincipalNameProps(TypedDict, total=False):
    connector_arn: Required[str]
    """The Amazon Resource Name (ARN) that was returned when you called CreateConnector.html. A change replaces the resource."""
    directory_registration_arn: Required[str]
    """The Amazon Resource Name (ARN) that was returned when you called CreateDirectoryRegistration. A change replaces the resource."""


class CfnServicePrincipalName(TypedResource):
    """Creates a service principal name (SPN) for the service account in Active Directory."""
    props: CfnServicePrincipalNameProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServicePrincipalNameProps]) -> None: ...


class CfnTemplateProps(TypedDict, total=False):
    connector_arn: Required[str]
    """The Amazon Resource Name (ARN) that was returned when you called CreateConnector. A change replaces the resource."""
    definition: Required[CfnTemplateTemplateDefinitionProps | Deferred]
    """Template configuration to define the information included in certificates."""
    name: Required[str]
    """Name of the templates. A change replaces the resource."""
    reenroll_all_certificate_holders: Boolean | None
    """This setting allows the major version of a template to be increased automatically."""
    tags: Mapping[str, str] | Deferred | None
    """Metadata assigned to a template consisting of a key-value pair."""


class CfnTemplateApplicationPoliciesProps(TypedDict, total=False):
    """Application policies describe what the certificate can be used for."""
    critical: Boolean | None
    """Marks the application policy extension as critical."""
    policies: Required[Sequence[CfnTemplateApplicationPolicyProps | Deferred] | Deferred]
    """Application policies describe what the certificate can be used for."""


class CfnTemplateApplicationPolicyProps(TypedDict, total=False):
    """Application policies describe what the certificate can be used for."""
    policy_object_identifier: str | None
    """The object identifier (OID) of an application policy."""
    policy_type: Literal["ALL_APPLICATION_POLICIES", "ANY_PURPOSE", "ATTESTATION_IDENTITY_KEY_CERTIFICATE", "CERTIFICATE_REQUEST_AGENT", "CLIENT_AUTHENTICATION", "CODE_SIGNING", "CTL_USAGE", "DIGITAL_RIGHTS", "DIRECTORY_SERVICE_EMAIL_REPLICATION", "DISALLOWED_LIST", "DNS_SERVER_TRUST", "DOCUMENT_ENCRYPTION", "DOCUMENT_SIGNING", "DYNAMIC_CODE_GENERATOR", "EARLY_LAUNCH_ANTIMALWARE_DRIVER", "EMBEDDED_WINDOWS_SYSTEM_COMPONENT_VERIFICATION", "ENCLAVE", "ENCRYPTING_FILE_SYSTEM", "ENDORSEMENT_KEY_CERTIFICATE", "FILE_RECOVERY", "HAL_EXTENSION", "IP_SECURITY_END_SYSTEM", "IP_SECURITY_IKE_INTERMEDIATE", "IP_SECURITY_TUNNEL_TERMINATION", "IP_SECURITY_USER", "ISOLATED_USER_MODE", "KDC_AUTHENTICATION", "KERNEL_MODE_CODE_SIGNING", "KEY_PACK_LICENSES", "KEY_RECOVERY", "KEY_RECOVERY_AGENT", "LICENSE_SERVER_VERIFICATION", "LIFETIME_SIGNING", "MICROSOFT_PUBLISHER", "MICROSOFT_TIME_STAMPING", "MICROSOFT_TRUST_LIST_SIGNING", "OCSP_SIGNING", "OEM_WINDOWS_SYSTEM_COMPONENT_VERIFICATION", "PLATFORM_CERTIFICATE", "PREVIEW_BUILD_SIGNING", "PRIVATE_KEY_ARCHIVAL", "PROTECTED_PROCESS_LIGHT_VERIFICATION", "PROTECTED_PROCESS_VERIFICATION", "QUALIFIED_SUBORDINATION", "REVOKED_LIST_SIGNER", "ROOT_PROGRAM_AUTO_UPDATE_CA_REVOCATION", "ROOT_PROGRAM_AUTO_UPDATE_END_REVOCATION", "ROOT_PROGRAM_NO_OSCP_FAILOVER_TO_CRL", "ROOT_LIST_SIGNER", "SECURE_EMAIL", "SERVER_AUTHENTICATION", "SMART_CARD_LOGIN", "SPC_ENCRYPTED_DIGEST_RETRY_COUNT", "SPC_RELAXED_PE_MARKER_CHECK", "TIME_STAMPING", "WINDOWS_HARDWARE_DRIVER_ATTESTED_VERIFICATION", "WINDOWS_HARDWARE_DRIVER_EXTENDED_VERIFICATION", "WINDOWS_HARDWARE_DRIVER_VERIFICATION", "WINDOWS_HELLO_RECOVERY_KEY_ENCRYPTION", "WINDOWS_KITS_COMPONENT", "WINDOWS_RT_VERIFICATION", "WINDOWS_SOFTWARE_EXTENSION_VERIFICATION", "WINDOWS_STORE", "WINDOWS_SYSTEM_COMPONENT_VERIFICATION", "WINDOWS_TCB_COMPONENT", "WINDOWS_THIRD_PARTY_APPLICATION_COMPONENT", "WINDOWS_UPDATE"] | Other | None
    """The type of application policy"""


class CfnTemplateCertificateValidityProps(TypedDict, total=False):
    """Information describing the end of the validity period of the certificate."""
    renewal_period: Required[CfnTemplateValidityPeriodProps | Deferred]
    """Renewal period is the period of time before certificate expiration when a new certificate will be requested."""
    validity_period: Required[CfnTemplateValidityPeriodProps | Deferred]
    """Information describing the end of the validity period of the certificate."""


class CfnTemplateEnrollmentFlagsV2Props(TypedDict, total=False):
    """Template configurations for v2 template schema."""
    enable_key_reuse_on_nt_token_keyset_storage_full: Boolean | None
    """Allow renewal using the same key."""
    include_symmetric_algorithms: Boolean | None
    """Include symmetric algorithms allowed by the subject."""
    no_security_extension: Boolean | None
    """This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2), as specified in [MS-WCCE] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the issued certificate."""
    remove_invalid_certificate_from_personal_store: Boolean | None
    """Delete expired or revoked certificates instead of archiving them."""
    user_interaction_required: Boolean | None
    """Require user interaction when the subject is enrolled and the private key associated with the certificate is used."""


class CfnTemplateEnrollmentFlagsV3Props(TypedDict, total=False):
    """Template configurations for v3 template schema."""
    enable_key_reuse_on_nt_token_keyset_storage_full: Boolean | None
    """Allow renewal using the same key."""
    include_symmetric_algorithms: Boolean | None
    """Include symmetric algorithms allowed by the subject."""
    no_security_extension: Boolean | None
    """This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2), as specified in [MS-WCCE] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the issued certificate."""
    remove_invalid_certificate_from_personal_store: Boolean | None
    """Delete expired or revoked certificates instead of archiving them."""
    user_interaction_required: Boolean | None
    """Require user interaction when the subject is enrolled and the private key associated with the certificate is used."""


class CfnTemplateEnrollmentFlagsV4Props(TypedDict, total=False):
    """Template configurations for v4 template schema."""
    enable_key_reuse_on_nt_token_keyset_storage_full: Boolean | None
    """Allow renewal using the same key."""
    include_symmetric_algorithms: Boolean | None
    """Include symmetric algorithms allowed by the subject."""
    no_security_extension: Boolean | None
    """This flag instructs the CA to not include the security extension szOID_NTDS_CA_SECURITY_EXT (OID:1.3.6.1.4.1.311.25.2), as specified in [MS-WCCE] sections 2.2.2.7.7.4 and 3.2.2.6.2.1.4.5.9, in the issued certificate."""
    remove_invalid_certificate_from_personal_store: Boolean | None
    """Delete expired or revoked certificates instead of archiving them."""
    user_interaction_required: Boolean | None
    """Require user interaction when the subject is enrolled and the private key associated with the certificate is used."""


class CfnTemplateExtensionsV2Props(TypedDict, total=False):
    """Certificate extensions for v2 template schema"""
    application_policies: CfnTemplateApplicationPoliciesProps | Deferred | None
    """Application policies specify what the certificate is used for and its purpose."""
    key_usage: Required[CfnTemplateKeyUsageProps | Deferred]
    """The key usage extension defines the purpose (e.g., encipherment, signature, certificate signing) of the key contained in the certificate."""


class CfnTemplateExtensionsV3Props(TypedDict, total=False):
    """Certificate extensions for v3 template schema"""
    application_policies: CfnTemplateApplicationPoliciesProps | Deferred | None
    """Application policies specify what the certificate is used for and its purpose."""
    key_usage: Required[CfnTemplateKeyUsageProps | Deferred]
    """The key usage extension defines the purpose (e.g., encipherment, signature, certificate signing) of the key contained in the certificate."""


class CfnTemplateExtensionsV4Props(TypedDict, total=False):
    """Certificate extensions for v4 template schema"""
    application_policies: CfnTemplateApplicationPoliciesProps | Deferred | None
    """Application policies specify what the certificate is used for and its purpose."""
    key_usage: Required[CfnTemplateKeyUsageProps | Deferred]
    """The key usage extension defines the purpose (e.g., encipherment, signature) of the key contained in the certificate."""


class CfnTemplateGeneralFlagsV2Props(TypedDict, total=False):
    """General flags for v2 template schema that defines if the template is for a machine or a user and if the template can be issued using autoenrollment."""
    auto_enrollment: Boolean | None
    """Allows certificate issuance using autoenrollment."""
    machine_type: Boolean | None
    """Defines if the template is for machines or users."""


class CfnTemplateGeneralFlagsV3Props(TypedDict, total=False):
    """General flags for v3 template schema that defines if the template is for a machine or a user and if the template can be issued using autoenrollment."""
    auto_enrollment: Boolean | None
    """Allows certificate issuance using autoenrollment."""
    machine_type: Boolean | None
    """Defines if the template is for machines or users."""


class CfnTemplateGeneralFlagsV4Props(TypedDict, total=False):
    """General flags for v4 template schema that defines if the template is for a machine or a user and if the template can be issued using autoenrollment."""
    auto_enrollment: Boolean | None
    """Allows certificate issuance using autoenrollment."""
    machine_type: Boolean | None
    """Defines if the template is for machines or users."""


class CfnTemplateKeyUsageProps(TypedDict, total=False):
    """The key usage extension defines the purpose (e.g., encipherment, signature) of the key contained in the certificate."""
    critical: Boolean | None
    """Sets the key usage extension to critical."""
    usage_flags: Required[CfnTemplateKeyUsageFlagsProps | Deferred]
    """The key usage flags represent the purpose (e.g., encipherment, signature) of the key contained in the certificate."""


class CfnTemplateKeyUsageFlagsProps(TypedDict, total=False):
    """The key usage flags represent the purpose (e.g., encipherment, signature) of the key contained in the certificate."""
    data_encipherment: Boolean | None
    """DataEncipherment is asserted when the subject public key is used for directly enciphering raw user data without the use of an intermediate symmetric cipher."""
    digital_signature: Boolean | None
    """The digitalSignature is asserted when the subject public key is used for verifying digital signatures."""
    key_agreement: Boolean | None
    """KeyAgreement is asserted when the subject public key is used for key agreement."""
    key_encipherment: Boolean | None
    """KeyEncipherment is asserted when the subject public key is used for enciphering private or secret keys, i.e., for key transport."""
    non_repudiation: Boolean | None
    """NonRepudiation is asserted when the subject public key is used to verify digital signatures."""


class CfnTemplateKeyUsagePropertyProps(TypedDict, total=False):
    """The key usage property defines the purpose of the private key contained in the certificate."""
    property_flags: CfnTemplateKeyUsagePropertyFlagsProps | Deferred | None
    """You can specify key usage for encryption, key agreement, and signature."""
    property_type: Literal["ALL"] | Other | None
    """You can specify all key usages using property type ALL."""


class CfnTemplateKeyUsagePropertyFlagsProps(TypedDict, total=False):
    """Specifies key usage."""
    decrypt: Boolean | None
    """Allows key for encryption and decryption."""
    key_agreement: Boolean | None
    """Allows key exchange without encryption."""
    sign: Boolean | None
    """Allow key use for digital signature."""


class CfnTemplatePrivateKeyAttributesV2Props(TypedDict, total=False):
    """Defines the attributes of the private key."""
    crypto_providers: Sequence[str] | Deferred | None
    """Defines the cryptographic providers used to generate the private key."""
    key_spec: Required[Literal["KEY_EXCHANGE", "SIGNATURE"] | Other]
    """Defines the purpose of the private key."""
    minimal_key_length: Required[Number]
    """Set the minimum key length of the private key."""


class CfnTemplatePrivateKeyAttributesV3Props(TypedDict, total=False):
    """Defines the attributes of the private key."""
    algorithm: Required[Literal["RSA", "ECDH_P256", "ECDH_P384", "ECDH_P521"] | Other]
    """Defines the algorithm used to generate the private key."""
    crypto_providers: Sequence[str] | Deferred | None
    """Defines the cryptographic providers used to generate the private key."""
    key_spec: Required[Literal["KEY_EXCHANGE", "SIGNATURE"] | Other]
    """Defines the purpose of the private key."""
    key_usage_property: Required[CfnTemplateKeyUsagePropertyProps | Deferred]
    """The key usage property defines the purpose of the private key contained in the certificate."""
    minimal_key_length: Required[Number]
    """Set the minimum key length of the private key."""


class CfnTemplatePrivateKeyAttributesV4Props(TypedDict, total=False):
    """Defines the attributes of the private key."""
    algorithm: Literal["RSA", "ECDH_P256", "ECDH_P384", "ECDH_P521"] | Other | None
    """Defines the algorithm used to generate the private key."""
    crypto_providers: Sequence[str] | Deferred | None
    """Defines the cryptographic providers used to generate the private key."""
    key_spec: Required[Literal["KEY_EXCHANGE", "SIGNATURE"] | Other]
    """Defines the purpose of the private key."""
    key_usage_property: CfnTemplateKeyUsagePropertyProps | Deferred | None
    """The key usage property defines the purpose of the private key contained in the certificate."""
    minimal_key_length: Required[Number]
    """Set the minimum key length of the private key."""


class CfnTemplatePrivateKeyFlagsV2Props(TypedDict, total=False):
    """Private key flags for v2 templates specify the client compatibility, if the private key can be exported, and if user input is required when using a private key."""
    client_version: Required[Literal["WINDOWS_SERVER_2003", "WINDOWS_SERVER_2008", "WINDOWS_SERVER_2008_R2", "WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"] | Other]
    """Defines the minimum client compatibility."""
    exportable_key: Boolean | None
    """Allows the private key to be exported."""
    strong_key_protection_required: Boolean | None
    """Require user input when using the private key for enrollment."""


class CfnTemplatePrivateKeyFlagsV3Props(TypedDict, total=False):
    """Private key flags for v3 templates specify the client compatibility, if the private key can be exported, if user input is required when using a private key, and if an alternate signature algorithm should be used."""
    client_version: Required[Literal["WINDOWS_SERVER_2008", "WINDOWS_SERVER_2008_R2", "WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"] | Other]
    """Defines the minimum client compatibility."""
    exportable_key: Boolean | None
    """Allows the private key to be exported."""
    require_alternate_signature_algorithm: Boolean | None
    """Reguires the PKCS #1 v2.1 signature format for certificates."""
    strong_key_protection_required: Boolean | None
    """Requirer user input when using the private key for enrollment."""


class CfnTemplatePrivateKeyFlagsV4Props(TypedDict, total=False):
    """Private key flags for v4 templates specify the client compatibility, if the private key can be exported, if user input is required when using a private key, if an alternate signature algorithm should be used, and if certificates are renewed using the same private key."""
    client_version: Required[Literal["WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"] | Other]
    """Defines the minimum client compatibility."""
    exportable_key: Boolean | None
    """Allows the private key to be exported."""
    require_alternate_signature_algorithm: Boolean | None
    """Requires the PKCS #1 v2.1 signature format for certificates."""
    require_same_key_renewal: Boolean | None
    """Renew certificate using the same private key."""
    strong_key_protection_required: Boolean | None
    """Require user input when using the private key for enrollment."""
    use_legacy_provider: Boolean | None
    """Specifies the cryptographic service provider category used to generate private keys."""


class CfnTemplateSubjectNameFlagsV2Props(TypedDict, total=False):
    """Information to include in the subject name and alternate subject name of the certificate."""
    require_common_name: Boolean | None
    """Include the common name in the subject name."""
    require_directory_path: Boolean | None
    """Include the directory path in the subject name."""
    require_dns_as_cn: Boolean | None
    """Include the DNS as common name in the subject name."""
    require_email: Boolean | None
    """Include the subject's email in the subject name."""
    san_require_directory_guid: Boolean | None
    """Include the globally unique identifier (GUID) in the subject alternate name."""
    san_require_dns: Boolean | None
    """Include the DNS in the subject alternate name."""
    san_require_domain_dns: Boolean | None
    """Include the domain DNS in the subject alternate name."""
    san_require_email: Boolean | None
    """Include the subject's email in the subject alternate name."""
    san_require_spn: Boolean | None
    """Include the service principal name (SPN) in the subject alternate name."""
    san_require_upn: Boolean | None
    """Include the user principal name (UPN) in the subject alternate name."""


class CfnTemplateSubjectNameFlagsV3Props(TypedDict, total=False):
    """Information to include in the subject name and alternate subject name of the certificate."""
    require_common_name: Boolean | None
    """Include the common name in the subject name."""
    require_directory_path: Boolean | None
    """Include the directory path in the subject name."""
    require_dns_as_cn: Boolean | None
    """Include the DNS as common name in the subject name."""
    require_email: Boolean | None
    """Include the subject's email in the subject name."""
    san_require_directory_guid: Boolean | None
    """Include the globally unique identifier (GUID) in the subject alternate name."""
    san_require_dns: Boolean | None
    """Include the DNS in the subject alternate name."""
    san_require_domain_dns: Boolean | None
    """Include the domain DNS in the subject alternate name."""
    san_require_email: Boolean | None
    """Include the subject's email in the subject alternate name."""
    san_require_spn: Boolean | None
    """Include the service principal name (SPN) in the subject alternate name."""
    san_require_upn: Boolean | None
    """Include the user principal name (UPN) in the subject alternate name."""


class CfnTemplateSubjectNameFlagsV4Props(TypedDict, total=False):
    """Information to include in the subject name and alternate subject name of the certificate."""
    require_common_name: Boolean | None
    """Include the common name in the subject name."""
    require_directory_path: Boolean | None
    """Include the directory path in the subject name."""
    require_dns_as_cn: Boolean | None
    """Include the DNS as common name in the subject name."""
    require_email: Boolean | None
    """Include the subject's email in the subject name."""
    san_require_directory_guid: Boolean | None
    """Include the globally unique identifier (GUID) in the subject alternate name."""
    san_require_dns: Boolean | None
    """Include the DNS in the subject alternate name."""
    san_require_domain_dns: Boolean | None
    """Include the domain DNS in the subject alternate name."""
    san_require_email: Boolean | None
    """Include the subject's email in the subject alternate name."""
    san_require_spn: Boolean | None
    """Include the service principal name (SPN) in the subject alternate name."""
    san_require_upn: Boolean | None
    """Include the user principal name (UPN) in the subject alternate name."""


class CfnTemplateTemplateDefinitionProps(TypedDict, total=False):
    """Template configuration to define the information included in certificates."""
    template_v2: CfnTemplateTemplateV2Props | Deferred | None
    """Template configuration to define the information included in certificates."""
    template_v3: CfnTemplateTemplateV3Props | Deferred | None
    """Template configuration to define the information included in certificates."""
    template_v4: CfnTemplateTemplateV4Props | Deferred | None
    """Template configuration to define the information included in certificates."""


class CfnTemplateTemplateV2Props(TypedDict, total=False):
    """v2 template schema that uses Legacy Cryptographic Providers."""
    certificate_validity: Required[CfnTemplateCertificateValidityProps | Deferred]
    """Certificate validity describes the validity and renewal periods of a certificate."""
    enrollment_flags: Required[CfnTemplateEnrollmentFlagsV2Props | Deferred]
    """Enrollment flags describe the enrollment settings for certificates such as using the existing private key and deleting expired or revoked certificates."""
    extensions: Required[CfnTemplateExtensionsV2Props | Deferred]
    """Extensions describe the key usage extensions and application policies for a template."""
    general_flags: Required[CfnTemplateGeneralFlagsV2Props | Deferred]
    """General flags describe whether the template is used for computers or users and if the template can be used with autoenrollment."""
    private_key_attributes: Required[CfnTemplatePrivateKeyAttributesV2Props | Deferred]
    """Private key attributes allow you to specify the minimal key length, key spec, and cryptographic providers for the private key of a certificate for v2 templates."""
    private_key_flags: Required[CfnTemplatePrivateKeyFlagsV2Props | Deferred]
    """Private key flags for v2 templates specify the client compatibility, if the private key can be exported, and if user input is required when using a private key."""
    subject_name_flags: Required[CfnTemplateSubjectNameFlagsV2Props | Deferred]
    """Subject name flags describe the subject name and subject alternate name that is included in a certificate."""
    superseded_templates: Sequence[str] | Deferred | None
    """List of templates in Active Directory that are superseded by this template."""


class CfnTemplateTemplateV3Props(TypedDict, total=False):
    """v3 template schema that uses Key Storage Providers."""
    certificate_validity: Required[CfnTemplateCertificateValidityProps | Deferred]
    """Certificate validity describes the validity and renewal periods of a certificate."""
    enrollment_flags: Required[CfnTemplateEnrollmentFlagsV3Props | Deferred]
    """Enrollment flags describe the enrollment settings for certificates such as using the existing private key and deleting expired or revoked certificates."""
    extensions: Required[CfnTemplateExtensionsV3Props | Deferred]
    """Extensions describe the key usage extensions and application policies for a template."""
    general_flags: Required[CfnTemplateGeneralFlagsV3Props | Deferred]
    """General flags describe whether the template is used for computers or users and if the template can be used with autoenrollment."""
    hash_algorithm: Required[Literal["SHA256", "SHA384", "SHA512"] | Other]
    """Specifies the hash algorithm used to hash the private key."""
    private_key_attributes: Required[CfnTemplatePrivateKeyAttributesV3Props | Deferred]
    """Private key attributes allow you to specify the algorithm, minimal key length, key spec, key usage, and cryptographic providers for the private key of a certificate for v3 templates."""
    private_key_flags: Required[CfnTemplatePrivateKeyFlagsV3Props | Deferred]
    """Private key flags for v3 templates specify the client compatibility, if the private key can be exported, if user input is required when using a private key, and if an alternate signature algorithm should be used."""
    subject_name_flags: Required[CfnTemplateSubjectNameFlagsV3Props | Deferred]
    """Subject name flags describe the subject name and subject alternate name that is included in a certificate."""
    superseded_templates: Sequence[str] | Deferred | None
    """List of templates in Active Directory that are superseded by this template."""


class CfnTemplateTemplateV4Props(TypedDict, total=False):
    """v4 template schema that can use either Legacy Cryptographic Providers or Key Storage Providers."""
    certificate_validity: Required[CfnTemplateCertificateValidityProps | Deferred]
    """Certificate validity describes the validity and renewal periods of a certificate."""
    enrollment_flags: Required[CfnTemplateEnrollmentFlagsV4Props | Deferred]
    """Enrollment flags describe the enrollment settings for certificates using the existing private key and deleting expired or revoked certificates."""
    extensions: Required[CfnTemplateExtensionsV4Props | Deferred]
    """Extensions describe the key usage extensions and application policies for a template."""
    general_flags: Required[CfnTemplateGeneralFlagsV4Props | Deferred]
    """General flags describe whether the template is used for computers or users and if the template can be used with autoenrollment."""
    hash_algorithm: Literal["SHA256", "SHA384", "SHA512"] | Other | None
    """Specifies the hash algorithm used to hash the private key."""
    private_key_attributes: Required[CfnTemplatePrivateKeyAttributesV4Props | Deferred]
    """Private key attributes allow you to specify the minimal key length, key spec, key usage, and cryptographic providers for the private key of a certificate for v4 templates."""
    private_key_flags: Required[CfnTemplatePrivateKeyFlagsV4Props | Deferred]
    """Private key flags for v4 templates specify the client compatibility, if the private key can be exported, if user input is required when using a private key, if an alternate signature algorithm should be used, and if certificates are renewed using the same private key."""
    subject_name_flags: Required[CfnTemplateSubjectNameFlagsV4Props | Deferred]
    """Subject name flags describe the subject name and subject alternate name that is included in a certificate."""
    superseded_templates: Sequence[str] | Deferred | None
    """List of templates in Active Directory that are superseded by this template."""


class CfnTemplateValidityPeriodProps(TypedDict, total=False):
    """Information describing the end of the validity period of the certificate."""
    period: Required[Number]
    """The numeric value for the validity period."""
    period_type: Required[Literal["HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"] | Other]
    """The unit of time."""


class CfnTemplate(TypedResource):
    """Creates an Active Directory compatible certificate template."""
    props: CfnTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTemplateProps]) -> None: ...
    @property
    def attr_template_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that was returned when you called CreateTemplate."""


class CfnTemplateGroupAccessControlEntryProps(TypedDict, total=False):
    access_rights: Required[CfnTemplateGroupAccessControlEntryAccessRightsProps | Deferred]
    """Permissions to allow or deny an Active Directory group to enroll or autoenroll certificates issued against a template."""
    group_display_name: Required[str]
    """Name of the Active Directory group."""
    group_security_identifier: Required[str]
    """Security identifier (SID) of the group object from Active Directory. A change replaces the resource."""
    template_arn: Required[str]
    """The Amazon Resource Name (ARN) that was returned when you called CreateTemplate. A change replaces the resource."""


class CfnTemplateGroupAccessControlEntryAccessRightsProps(TypedDict, total=False):
    """Allow or deny permissions for an Active Directory group to enroll or autoenroll certificates for a template."""
    auto_enroll: Literal["ALLOW", "DENY"] | Other | None
    """Allow or deny an Active Directory group from autoenrolling certificates issued against a template."""
    enroll: Literal["ALLOW", "DENY"] | Other | None
    """Allow or deny an Active Directory group from enrolling certificates issued against a template."""


class CfnTemplateGroupAccessControlEntry(TypedResource):
    """Create a group access control entry."""
    props: CfnTemplateGroupAccessControlEntryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTemplateGroupAccessControlEntryProps]) -> None: ...
