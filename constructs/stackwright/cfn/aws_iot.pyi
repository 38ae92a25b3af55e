"""Every resource type of AWS::IoT; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnAccountAuditConfigurationProps(TypedDict, total=False):
    account_id: Required[str]
    """The ID of the account. A change replaces the resource."""
    audit_check_configurations: Required[CfnAccountAuditConfigurationAuditCheckConfigurationsProps | Deferred]
    """Specifies which audit checks are enabled and disabled for this account."""
    audit_notification_target_configurations: CfnAccountAuditConfigurationAuditNotificationTargetConfigurationsProps | Deferred | None
    """Information about the targets to which audit notifications are sent."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the role that grants permission to AWS IoT to access information about your devices, policies, certificates, and other items as required when performing an audit."""


class CfnAccountAuditConfigurationAuditCheckConfigurationProps(TypedDict, total=False):
    """Which audit checks are enabled and disabled for this account."""
    enabled: Boolean | None
    """True if this audit check is enabled for this account."""


class CfnAccountAuditConfigurationAuditCheckConfigurationsProps(TypedDict, total=False):
    """The types of audit checks that can be performed."""
    authenticated_cognito_role_overly_permissive_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks the permissiveness of an authenticated Amazon Cognito identity pool role."""
    ca_certificate_expiring_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if a CA certificate is expiring."""
    ca_certificate_key_quality_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks the quality of the CA certificate key."""
    conflicting_client_ids_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if multiple devices connect using the same client ID."""
    device_certificate_age_check: CfnAccountAuditConfigurationDeviceCertAgeAuditCheckConfigurationProps | Deferred | None
    """Checks when a device certificate has been active for a number of days greater than or equal to the number you specify."""
    device_certificate_expiring_check: CfnAccountAuditConfigurationDeviceCertExpirationAuditCheckConfigurationProps | Deferred | None
    """Checks if a device certificate is expiring."""
    device_certificate_key_quality_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks the quality of the device certificate key."""
    device_certificate_shared_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if multiple concurrent connections use the same X.509 certificate to authenticate with AWS IoT."""
    intermediate_ca_revoked_for_active_device_certificates_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if device certificates are still active despite being revoked by an intermediate CA."""
    iot_policy_potential_mis_configuration_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if an AWS IoT policy is potentially misconfigured."""
    iot_policy_overly_permissive_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks the permissiveness of a policy attached to an authenticated Amazon Cognito identity pool role."""
    iot_role_alias_allows_access_to_unused_services_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if a role alias has access to services that haven't been used for the AWS IoT device in the last year."""
    iot_role_alias_overly_permissive_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if the temporary credentials provided by AWS IoT role aliases are overly permissive."""
    logging_disabled_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if AWS IoT logs are disabled."""
    revoked_ca_certificate_still_active_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if a revoked CA certificate is still active."""
    revoked_device_certificate_still_active_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if a revoked device certificate is still active."""
    unauthenticated_cognito_role_overly_permissive_check: CfnAccountAuditConfigurationAuditCheckConfigurationProps | Deferred | None
    """Checks if policy attached to an unauthenticated Amazon Cognito identity pool role is too permissive."""


class CfnAccountAuditConfigurationAuditNotificationTargetProps(TypedDict, total=False):
    """Information about the targets to which audit notifications are sent."""
    enabled: Boolean | None
    """True if notifications to the target are enabled."""
    role_arn: str | None
    """The ARN of the role that grants permission to send notifications to the target."""
    target_arn: str | None
    """The ARN of the target (SNS topic) to which audit notifications are sent."""


class CfnAccountAuditConfigurationAuditNotificationTargetConfigurationsProps(TypedDict, total=False):
    """The configuration of the audit notification target."""
    sns: CfnAccountAuditConfigurationAuditNotificationTargetProps | Deferred | None
    """The `Sns` notification target."""


class CfnAccountAuditConfigurationCertAgeCheckCustomConfigurationProps(TypedDict, total=False):
    """Configuration structure containing settings for the device certificate age check."""
    cert_age_threshold_in_days: str | None
    """The number of days that defines when a device certificate is considered to have aged."""


class CfnAccountAuditConfigurationCertExpirationCheckCustomConfigurationProps(TypedDict, total=False):
    """Configuration structure containing settings for the device certificate expiration check."""
    cert_expiration_threshold_in_days: str | None
    """The number of days before expiration that defines when a device certificate is considered to be approaching expiration."""


class CfnAccountAuditConfigurationDeviceCertAgeAuditCheckConfigurationProps(TypedDict, total=False):
    """Configuration for the device certificate age audit check."""
    configuration: CfnAccountAuditConfigurationCertAgeCheckCustomConfigurationProps | Deferred | None
    """Configuration settings for the device certificate age check, including the threshold in days for certificate age."""
    enabled: Boolean | None
    """True if this audit check is enabled for this account."""


class CfnAccountAuditConfigurationDeviceCertExpirationAuditCheckConfigurationProps(TypedDict, total=False):
    """Configuration for the device certificate expiration audit check."""
    configuration: CfnAccountAuditConfigurationCertExpirationCheckCustomConfigurationProps | Deferred | None
    """Configuration settings for the device certificate expiration check, including the threshold in days before expiration."""
    enabled: Boolean | None
    """True if this audit check is enabled for this account."""


class CfnAccountAuditConfiguration(TypedResource):
    """Use the `AWS::IoT::AccountAuditConfiguration` resource to configure or reconfigure the Device Defender audit settings for your account."""
    props: CfnAccountAuditConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccountAuditConfigurationProps]) -> None: ...


class CfnAuthorizerProps(TypedDict, total=False):
    authorizer_function_arn: Required[str]
    """The authorizer's Lambda function ARN."""
    authorizer_name: str | None
    """The authorizer name. A change replaces the resource."""
    enable_caching_for_http: Boolean | None
    """When `true`, the result from the authorizer's Lambda function is cached for clients that use persistent HTTP connections."""
    signing_disabled: Boolean | None
    """Specifies whether AWS IoT validates the token signature in an authorization request. A change replaces the resource."""
    status: Literal["ACTIVE", "INACTIVE"] | Other | None
    """The status of the authorizer."""
    tags: Sequence[CfnAuthorizerTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the custom authorizer."""
    token_key_name: str | None
    """The key used to extract the token from the HTTP headers."""
    token_signing_public_keys: Mapping[str, str] | Deferred | None
    """The public keys used to validate the token signature returned by your custom authentication service."""


class CfnAuthorizerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnAuthorizer(TypedResource):
    """Specifies an authorizer."""
    props: CfnAuthorizerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAuthorizerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the authorizer."""


class CfnBillingGroupProps(TypedDict, total=False):
    billing_group_name: str | None
    """The name of the billing group. A change replaces the resource."""
    billing_group_properties: CfnBillingGroupBillingGroupPropertiesProps | Deferred | None
    """The properties of the billing group."""
    tags: Sequence[CfnBillingGroupTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the billing group."""


class CfnBillingGroupBillingGroupPropertiesProps(TypedDict, total=False):
    """The properties of a billing group."""
    billing_group_description: str | None
    """The description of the billing group."""


class CfnBillingGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """Tag key (1-128 chars)."""
    value: Required[str]
    """Tag value (1-256 chars)."""


class CfnBillingGroup(TypedResource):
    """Creates a new billing group."""
    props: CfnBillingGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBillingGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the billing group."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the billing group."""


class CfnCACertificateProps(TypedDict, total=False):
    auto_registration_status: Literal["ENABLE", "DISABLE"] | Other | None
    """Whether the CA certificate is configured for auto registration of device certificates."""
    ca_certificate_pem: Required[str]
    """The certificate data in PEM format. A change replaces the resource."""
    certificate_mode: Literal["DEFAULT", "SNI_ONLY"] | Other | None
    """The mode of the CA. A change replaces the resource."""
    registration_config: CfnCACertificateRegistrationConfigProps | Deferred | None
    """Information about the registration configuration."""
    remove_auto_registration: Boolean | None
    """If true, removes auto registration."""
    status: Required[Literal["ACTIVE", "INACTIVE"] | Other]
    """The status of the CA certificate."""
    tags: Sequence[CfnCACertificateTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    verification_certificate_pem: str | None
    """The private key verification certificate. A change replaces the resource."""


class CfnCACertificateRegistrationConfigProps(TypedDict, total=False):
    """The registration configuration."""
    role_arn: str | None
    """The ARN of the role."""
    template_body: str | None
    """The template body."""
    template_name: str | None
    """The name of the provisioning template."""


class CfnCACertificateTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCACertificate(TypedResource):
    """Specifies a CA certificate."""
    props: CfnCACertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCACertificateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the CA certificate."""
    @property
    def attr_id(self) -> StringToken:
        """The CA certificate ID."""


class CfnCertificateProps(TypedDict, total=False):
    ca_certificate_pem: str | None
    """The CA certificate used to sign the device certificate being registered, not available when CertificateMode is SNI_ONLY. A change replaces the resource."""
    certificate_mode: Literal["DEFAULT", "SNI_ONLY"] | Other | None
    """Specifies which mode of certificate registration to use with this resource. A change replaces the resource."""
    certificate_pem: str | None
    """The certificate data in PEM format. A change replaces the resource."""
    certificate_signing_request: str | None
    """The certificate signing request (CSR). A change replaces the resource."""
    status: Required[Literal["ACTIVE", "INACTIVE", "REVOKED", "PENDING_TRANSFER", "PENDING_ACTIVATION"] | Other]
    """The status of the certificate."""


class CfnCertificate(TypedResource):
    """Use the `AWS::IoT::Certificate` resource to declare an AWS IoT X.509 certificate."""
    props: CfnCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the certificate."""
    @property
    def attr_id(self) -> StringToken:
        """The certificate ID."""


class CfnCertificateProviderProps(TypedDict, total=False):
    account_default_for_operations: Required[Sequence[Literal["CreateCertificateFromCsr"] | Other] | Deferred]
    """A list of the operations that the certificate provider will use to generate certificates."""
    certificate_provider_name: str | None
    """The name of the certificate provider. A change replaces the resource."""
    lambda_function_arn: Required[str]
    """The ARN of the Lambda function."""
    tags: Sequence[CfnCertificateProviderTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the certificate provider."""


class CfnCertificateProviderTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCertificateProvider(TypedResource):
    """Creates a certificate provider."""
    props: CfnCertificateProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateProviderProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) for the certificate."""


class CfnCommandProps(TypedDict, total=False):
    command_id: Required[str]
    """The unique identifier of the command. A change replaces the resource."""
    created_at: str | None
    """The timestamp, when the command was created."""
    deprecated: Boolean | None
    """Indicates whether the command has been deprecated."""
    description: str | None
    """The description of the command parameter."""
    display_name: str | None
    """The display name of the command."""
    last_updated_at: str | None
    """The timestamp, when the command was last updated."""
    mandatory_parameters: Sequence[CfnCommandCommandParameterProps | Deferred] | Deferred | None
    """The list of mandatory parameters for the command."""
    namespace: Literal["AWS-IoT", "AWS-IoT-FleetWise"] | Other | None
    """The namespace to which the command belongs."""
    payload: CfnCommandCommandPayloadProps | Deferred | None
    """The payload associated with the command."""
    payload_template: str | None
    """The payload template associated with the command. A change replaces the resource."""
    pending_deletion: Boolean | None
    """Indicates whether the command is pending deletion."""
    preprocessor: CfnCommandCommandPreprocessorProps | Deferred | None
    """The command preprocessor configuration. A change replaces the resource."""
    role_arn: str | None
    """The customer role associated with the command."""
    tags: Sequence[CfnCommandTagProps | Deferred] | Deferred | None
    """The tags to be associated with the command."""


class CfnCommandAwsJsonSubstitutionCommandPreprocessorConfigProps(TypedDict, total=False):
    output_format: Required[Literal["JSON", "CBOR"] | Other]


class CfnCommandCommandParameterProps(TypedDict, total=False):
    default_value: CfnCommandCommandParameterValueProps | Deferred | None
    description: str | None
    name: Required[str]
    type: Literal["STRING", "INTEGER", "DOUBLE", "LONG", "UNSIGNEDLONG", "BOOLEAN", "BINARY"] | Other | None
    value: CfnCommandCommandParameterValueProps | Deferred | None
    value_conditions: Sequence[CfnCommandCommandParameterValueConditionProps | Deferred] | Deferred | None


class CfnCommandCommandParameterValueProps(TypedDict, total=False):
    b: Boolean | None
    bin: str | None
    d: Number | None
    i: Integer | None
    l: str | None
    s: str | None
    ul: str | None


class CfnCommandCommandParameterValueComparisonOperandProps(TypedDict, total=False):
    number: str | None
    number_range: CfnCommandCommandParameterValueNumberRangeProps | Deferred | None
    numbers: Sequence[str] | Deferred | None
    string: str | None
    strings: Sequence[str] | Deferred | None


class CfnCommandCommandParameterValueConditionProps(TypedDict, total=False):
    comparison_operator: Required[Literal["EQUALS", "NOT_EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "IN_SET", "NOT_IN_SET", "IN_RANGE", "NOT_IN_RANGE"] | Other]
    operand: Required[CfnCommandCommandParameterValueComparisonOperandProps | Deferred]


class CfnCommandCommandParameterValueNumberRangeProps(TypedDict, total=False):
    max: Required[str]
    min: Required[str]


class CfnCommandCommandPayloadProps(TypedDict, total=False):
    content: str | None
    content_type: str | None


class CfnCommandCommandPreprocessorProps(TypedDict, total=False):
    aws_json_substitution: CfnCommandAwsJsonSubstitutionCommandPreprocessorConfigProps | Deferred | None


class CfnCommandTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnCommand(TypedResource):
    """Represents the resource definition of AWS IoT Command."""
    props: CfnCommandProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCommandProps]) -> None: ...
    @property
    def attr_command_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the command."""


class CfnCustomMetricProps(TypedDict, total=False):
    display_name: str | None
    """The friendly name in the console for the custom metric."""
    metric_name: str | None
    """The name of the custom metric. A change replaces the resource."""
    metric_type: Required[Literal["string-list", "ip-address-list", "number-list", "number"] | Other]
    """The type of the custom metric. A change replaces the resource."""
    tags: Sequence[CfnCustomMetricTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the custom metric."""


class CfnCustomMetricTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnCustomMetric(TypedResource):
    """Use the `AWS::IoT::CustomMetric` resource to define a custom metric published by your devices to Device Defender."""
    props: CfnCustomMetricProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomMetricProps]) -> None: ...
    @property
    def attr_metric_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) of the custom metric; for example, `arn: *aws-partition* :iot: *region*: *accountId* :custommetric/ *metricName*`."""


class CfnDimensionProps(TypedDict, total=False):
    name: str | None
    """A unique identifier for the dimension. A change replaces the resource."""
    string_values: Required[Sequence[str] | Deferred]
    """Specifies the value or list of values for the dimension."""
    tags: Sequence[CfnDimensionTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the dimension."""
    type: Required[Literal["TOPIC_FILTER"] | Other]
    """Specifies the type of dimension. A change replaces the resource."""


class CfnDimensionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnDimension(TypedResource):
    """Use the `AWS::IoT::Dimension` to limit the scope of a metric used in a security profile for AWS IoT Device Defender."""
    props: CfnDimensionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDimensionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the dimension."""


class CfnDomainConfigurationProps(TypedDict, total=False):
    application_protocol: Literal["SECURE_MQTT", "MQTT_WSS", "HTTPS", "DEFAULT"] | Other | None
    """An enumerated string that speciﬁes the application-layer protocol."""
    authentication_type: Literal["AWS_X509", "CUSTOM_AUTH", "AWS_SIGV4", "CUSTOM_AUTH_X509", "DEFAULT"] | Other | None
    """An enumerated string that speciﬁes the authentication type."""
    authorizer_config: CfnDomainConfigurationAuthorizerConfigProps | Deferred | None
    """An object that specifies the authorization service for a domain."""
    client_certificate_config: CfnDomainConfigurationClientCertificateConfigProps | Deferred | None
    """An object that speciﬁes the client certificate conﬁguration for a domain."""
    domain_configuration_name: str | None
    """The name of the domain configuration. A change replaces the resource."""
    domain_configuration_status: Literal["ENABLED", "DISABLED"] | Other | None
    """The status to which the domain configuration should be updated."""
    domain_name: str | None
    """The name of the domain. A change replaces the resource."""
    server_certificate_arns: Sequence[str] | Deferred | None
    """The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake. A change replaces the resource."""
    server_certificate_config: CfnDomainConfigurationServerCertificateConfigProps | Deferred | None
    """The server certificate configuration."""
    service_type: Literal["DATA", "CREDENTIAL_PROVIDER", "JOBS"] | Other | None
    """The type of service delivered by the endpoint. A change replaces the resource."""
    tags: Sequence[CfnDomainConfigurationTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the domain configuration."""
    tls_config: CfnDomainConfigurationTlsConfigProps | Deferred | None
    """An object that specifies the TLS configuration for a domain."""
    validation_certificate_arn: str | None
    """The certificate used to validate the server certificate and prove domain name ownership. A change replaces the resource."""


class CfnDomainConfigurationAuthorizerConfigProps(TypedDict, total=False):
    """An object that specifies the authorization service for a domain."""
    allow_authorizer_override: Boolean | None
    """A Boolean that specifies whether the domain configuration's authorization service can be overridden."""
    default_authorizer_name: str | None
    """The name of the authorization service for a domain configuration."""


class CfnDomainConfigurationClientCertificateConfigProps(TypedDict, total=False):
    """An object that speciﬁes the client certificate conﬁguration for a domain."""
    client_certificate_callback_arn: str | None
    """The ARN of the Lambda function that IoT invokes after mutual TLS authentication during the connection."""


class CfnDomainConfigurationServerCertificateConfigProps(TypedDict, total=False):
    """The server certificate configuration."""
    enable_ocsp_check: Boolean | None
    """A Boolean value that indicates whether Online Certificate Status Protocol (OCSP) server certificate check is enabled or not."""
    ocsp_authorized_responder_arn: str | None
    """The Amazon Resource Name (ARN) for an X.509 certificate stored in ACM."""
    ocsp_lambda_arn: str | None
    """The Amazon Resource Name (ARN) for a Lambda function that acts as a Request for Comments (RFC) 6960-compliant Online Certificate Status Protocol (OCSP) responder, supporting basic OCSP responses."""


class CfnDomainConfigurationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDomainConfigurationTlsConfigProps(TypedDict, total=False):
    """An object that specifies the TLS configuration for a domain."""
    security_policy: str | None
    """The security policy for a domain configuration."""


class CfnDomainConfiguration(TypedResource):
    """Specifies a domain configuration."""
    props: CfnDomainConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDomainConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the domain configuration."""
    @property
    def attr_domain_type(self) -> StringToken:
        """The type of service delivered by the domain."""
    @property
    def attr_server_certificates(self) -> StringToken:
        """The ARNs of the certificates that AWS IoT passes to the device during the TLS handshake."""


class CfnEncryptionConfigurationProps(TypedDict, total=False):
    encryption_type: Required[Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KMS_KEY"] | Other]
    """The type of the KMS key."""
    kms_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM role assumed by AWS IoT Core to call AWS on behalf of the customer."""
    kms_key_arn: str | None
    """The ARN of the customer managed KMS key."""


class CfnEncryptionConfiguration(TypedResource):
    """Retrieves the encryption configuration for resources and data of your AWS account in AWS IoT Core."""
    props: CfnEncryptionConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEncryptionConfigurationProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The unique identifier (ID) of an AWS account."""
    @property
    def attr_configuration_details(self) -> StringToken: ...
    @property
    def attr_last_modified_date(self) -> StringToken:
        """The date when encryption configuration is last updated."""


class CfnFleetMetricProps(TypedDict, total=False):
    aggregation_field: str | None
    """The field to aggregate."""
    aggregation_type: CfnFleetMetricAggregationTypeProps | Deferred | None
    """The type of the aggregation query."""
    description: str | None
    """The fleet metric description."""
    index_name: str | None
    """The name of the index to search."""
    metric_name: Required[str]
    """The name of the fleet metric to create. A change replaces the resource."""
    period: Integer | None
    """The time in seconds between fleet metric emissions."""
    query_string: str | None
    """The search query string."""
    query_version: str | None
    """The query version."""
    tags: Sequence[CfnFleetMetricTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the fleet metric."""
    unit: Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] | Other | None
    """Used to support unit transformation such as milliseconds to seconds."""


class CfnFleetMetricAggregationTypeProps(TypedDict, total=False):
    """The type of aggregation queries."""
    name: Required[Literal["Cardinality", "Percentiles", "Statistics"] | Other]
    """The name of the aggregation type."""
    values: Required[Sequence[str] | Deferred]
    """A list of the values of aggregation types."""


class CfnFleetMetricTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource"""
    key: Required[str]
    """The tag's key"""
    value: Required[str]
    """The tag's value"""


class CfnFleetMetric(TypedResource):
    """Use the `AWS::IoT::FleetMetric` resource to declare a fleet metric."""
    props: CfnFleetMetricProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFleetMetricProps]) -> None: ...
    @property
    def attr_creation_date(self) -> StringToken:
        """The time the fleet metric was created."""
    @property
    def attr_last_modified_date(self) -> StringToken:
        """The time the fleet metric was last modified."""
    @property
    def attr_metric_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the fleet metric."""
    @property
    def attr_version(self) -> NumberToken:
        """The fleet metric version."""


class CfnJobProps(TypedDict, total=False):
    abort_config: CfnJobAbortConfigProps | Deferred | None
    """The criteria that determine when and how a job abort takes place."""
    description: str | None
    """A short text description of the job."""
    destination_package_versions: Sequence[str] | Deferred | None
    """The package version Amazon Resource Names (ARNs) that are installed on the device when the job successfully completes. A change replaces the resource."""
    document: str | None
    """The job document. A change replaces the resource."""
    document_parameters: Mapping[str, str] | Deferred | None
    """Parameters of an Amazon Web Services managed template that you can specify to create the job document. A change replaces the resource."""
    document_source: str | None
    """An S3 link, or S3 object URL, to the job document. A change replaces the resource."""
    job_executions_retry_config: CfnJobJobExecutionsRetryConfigProps | Deferred | None
    """The configuration that determines how many retries are allowed for each failure type for a job. A change replaces the resource."""
    job_executions_rollout_config: CfnJobJobExecutionsRolloutConfigProps | Deferred | None
    """Allows you to create a staged rollout of a job."""
    job_id: Required[str]
    """A job identifier which must be unique for your AWS account. A change replaces the resource."""
    job_template_arn: str | None
    """The ARN of the job template used to create the job. A change replaces the resource."""
    presigned_url_config: CfnJobPresignedUrlConfigProps | Deferred | None
    """Configuration for pre-signed S3 URLs."""
    scheduling_config: CfnJobSchedulingConfigProps | Deferred | None
    """Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group. A change replaces the resource."""
    tags: Sequence[CfnJobTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the job."""
    target_selection: Literal["CONTINUOUS", "SNAPSHOT"] | Other | None
    """Specifies whether the job will continue to run (CONTINUOUS), or will be complete after all those things specified as targets have completed the job (SNAPSHOT). A change replaces the resource."""
    targets: Required[Sequence[str] | Deferred]
    """A list of things and thing groups to which the job should be sent. A change replaces the resource."""
    timeout_config: CfnJobTimeoutConfigProps | Deferred | None
    """Specifies the amount of time each device has to finish its execution of the job."""


class CfnJobAbortConfigProps(TypedDict, total=False):
    """The criteria that determine when and how a job abort takes place."""
    criteria_list: Required[Sequence[CfnJobAbortCriteriaProps | Deferred] | Deferred]
    """The list of criteria that determine when and how to abort the job."""


class CfnJobAbortCriteriaProps(TypedDict, total=False):
    """The criteria that determine when and how a job abort takes place."""
    action: Required[Literal["CANCEL"] | Other]
    """The type of job action to take to initiate the job abort."""
    failure_type: Required[Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"] | Other]
    """The type of job execution failures that can initiate a job abort."""
    min_number_of_executed_things: Required[Integer]
    """The minimum number of things which must receive job execution notifications before the job can be aborted."""
    threshold_percentage: Required[Number]
    """The minimum percentage of job execution failures that must occur to initiate the job abort."""


class CfnJobExponentialRolloutRateProps(TypedDict, total=False):
    """Allows you to create an exponential rate of rollout for a job."""
    base_rate_per_minute: Required[Integer]
    """The minimum number of things that will be notified of a pending job, per minute at the start of job rollout."""
    increment_factor: Required[Number]
    """The exponential factor to increase the rate of rollout for a job."""
    rate_increase_criteria: Required[CfnJobRateIncreaseCriteriaProps | Deferred]
    """Allows you to define a criteria to initiate the increase in rate of rollout for a job."""


class CfnJobJobExecutionsRetryConfigProps(TypedDict, total=False):
    """The configuration that determines how many retries are allowed for each failure type for a job."""
    criteria_list: Required[Sequence[CfnJobRetryCriteriaProps | Deferred] | Deferred]
    """The list of criteria that determines how many retries are allowed for each failure type for a job."""


class CfnJobJobExecutionsRolloutConfigProps(TypedDict, total=False):
    """Allows you to create a staged rollout of a job."""
    exponential_rate: CfnJobExponentialRolloutRateProps | Deferred | None
    """Allows you to create an exponential rate of rollout for a job."""
    maximum_per_minute: Integer | None
    """The maximum number of things that will be notified of a pending job, per minute."""


class CfnJobMaintenanceWindowProps(TypedDict, total=False):
    """An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job."""
    duration_in_minutes: Required[Integer]
    """Displays the duration of the next maintenance window."""
    start_time: Required[str]
    """Displays the start time of the next maintenance window."""


class CfnJobPresignedUrlConfigProps(TypedDict, total=False):
    """Configuration for pre-signed S3 URLs."""
    expires_in_sec: Integer | None
    """How long (in seconds) pre-signed URLs are valid."""
    role_arn: str | None
    """The ARN of an IAM role that grants permission to download files from the S3 bucket where the job data/updates are stored."""


class CfnJobRateIncreaseCriteriaProps(TypedDict, total=False):
    """Allows you to define a criteria to initiate the increase in rate of rollout for a job."""
    number_of_notified_things: Integer | None
    """The threshold for number of notified things that will initiate the increase in rate of rollout."""
    number_of_succeeded_things: Integer | None
    """The threshold for number of succeeded things that will initiate the increase in rate of rollout."""


class CfnJobRetryCriteriaProps(TypedDict, total=False):
    """The criteria that determines how many retries are allowed for each failure type for a job."""
    failure_type: Required[Literal["FAILED", "TIMED_OUT", "ALL"] | Other]
    """The type of job execution failures that can initiate a job retry."""
    number_of_retries: Required[Integer]
    """The number of retries allowed for a failure type for the job."""


class CfnJobSchedulingConfigProps(TypedDict, total=False):
    """Specifies the date and time that a job will begin the rollout of the job document to all devices in the target group."""
    end_behavior: Literal["STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL"] | Other | None
    """Specifies the end behavior for all job executions after a job reaches the selected endTime."""
    end_time: str | None
    """The time a job will stop rollout of the job document to all devices in the target group for a job."""
    maintenance_windows: Sequence[CfnJobMaintenanceWindowProps | Deferred] | Deferred | None
    """An optional configuration within the SchedulingConfig to setup a recurring maintenance window."""
    start_time: str | None
    """The time a job will begin rollout of the job document to all devices in the target group for a job."""


class CfnJobTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnJobTimeoutConfigProps(TypedDict, total=False):
    """Specifies the amount of time each device has to finish its execution of the job."""
    in_progress_timeout_in_minutes: Integer | None
    """Specifies the amount of time, in minutes, this device has to finish execution of this job."""


class CfnJob(TypedResource):
    """Use the AWS::IoT::Job resource to declare an AWS IoT job."""
    props: CfnJobProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the job."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time when the job was created, in ISO 8601 date-time format."""


class CfnJobTemplateProps(TypedDict, total=False):
    abort_config: CfnJobTemplateAbortConfigProps | Deferred | None
    """The criteria that determine when and how a job abort takes place. A change replaces the resource."""
    description: Required[str]
    """A description of the job template. A change replaces the resource."""
    destination_package_versions: Sequence[str] | Deferred | None
    """The package version Amazon Resource Names (ARNs) that are installed on the device’s reserved named shadow ( `$package`) when the job successfully completes. A change replaces the resource."""
    document: str | None
    """The job document. A change replaces the resource."""
    document_source: str | None
    """An S3 link, or S3 object URL, to the job document. A change replaces the resource."""
    job_arn: str | None
    """The ARN of the job to use as the basis for the job template. A change replaces the resource."""
    job_executions_retry_config: CfnJobTemplateJobExecutionsRetryConfigProps | Deferred | None
    """Allows you to create the criteria to retry a job. A change replaces the resource."""
    job_executions_rollout_config: CfnJobTemplateJobExecutionsRolloutConfigProps | Deferred | None
    """Allows you to create a staged rollout of a job. A change replaces the resource."""
    job_template_id: Required[str]
    """A unique identifier for the job template. A change replaces the resource."""
    maintenance_windows: Sequence[CfnJobTemplateMaintenanceWindowProps | Deferred] | Deferred | None
    """An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job. A change replaces the resource."""
    presigned_url_config: CfnJobTemplatePresignedUrlConfigProps | Deferred | None
    """Configuration for pre-signed S3 URLs. A change replaces the resource."""
    tags: Sequence[CfnJobTemplateTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the job template. A change replaces the resource."""
    timeout_config: CfnJobTemplateTimeoutConfigProps | Deferred | None
    """Specifies the amount of time each device has to finish its execution of the job. A change replaces the resource."""


class CfnJobTemplateAbortConfigProps(TypedDict, total=False):
    """The criteria that determine when and how a job abort takes place."""
    criteria_list: Required[Sequence[CfnJobTemplateAbortCriteriaProps | Deferred] | Deferred]
    """The list of criteria that determine when and how to abort the job. A change replaces the resource."""


class CfnJobTemplateAbortCriteriaProps(TypedDict, total=False):
    """The criteria that determine when and how a job abort takes place."""
    action: Required[Literal["CANCEL"] | Other]
    """The type of job action to take to initiate the job abort. A change replaces the resource."""
    failure_type: Required[Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"] | Other]
    """The type of job execution failures that can initiate a job abort. A change replaces the resource."""
    min_number_of_executed_things: Required[Integer]
    """The minimum number of things which must receive job execution notifications before the job can be aborted. A change replaces the resource."""
    threshold_percentage: Required[Number]
    """The minimum percentage of job execution failures that must occur to initiate the job abort. A change replaces the resource."""


class CfnJobTemplateExponentialRolloutRateProps(TypedDict, total=False):
    """Allows you to create an exponential rate of rollout for a job."""
    base_rate_per_minute: Required[Integer]
    """The minimum number of things that will be notified of a pending job, per minute at the start of job rollout. A change replaces the resource."""
    increment_factor: Required[Number]
    """The exponential factor to increase the rate of rollout for a job. A change replaces the resource."""
    rate_increase_criteria: Required[CfnJobTemplateRateIncreaseCriteriaProps | Deferred]
    """The criteria to initiate the increase in rate of rollout for a job. A change replaces the resource."""


class CfnJobTemplateJobExecutionsRetryConfigProps(TypedDict, total=False):
    """The configuration that determines how many retries are allowed for each failure type for a job."""
    retry_criteria_list: Sequence[CfnJobTemplateRetryCriteriaProps | Deferred] | Deferred | None
    """The list of criteria that determines how many retries are allowed for each failure type for a job."""


class CfnJobTemplateJobExecutionsRolloutConfigProps(TypedDict, total=False):
    """Allows you to create a staged rollout of a job."""
    exponential_rollout_rate: CfnJobTemplateExponentialRolloutRateProps | Deferred | None
    """The rate of increase for a job rollout. A change replaces the resource."""
    maximum_per_minute: Integer | None
    """The maximum number of things that will be notified of a pending job, per minute. A change replaces the resource."""


class CfnJobTemplateMaintenanceWindowProps(TypedDict, total=False):
    """An optional configuration within the `SchedulingConfig` to setup a recurring maintenance window with a predetermined start time and duration for the rollout of a job document to all devices in a target group for a job."""
    duration_in_minutes: Integer | None
    """Displays the duration of the next maintenance window."""
    start_time: str | None
    """Displays the start time of the next maintenance window."""


class CfnJobTemplatePresignedUrlConfigProps(TypedDict, total=False):
    """Configuration for pre-signed S3 URLs."""
    expires_in_sec: Integer | None
    """How long (in seconds) pre-signed URLs are valid. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of an IAM role that grants grants permission to download files from the S3 bucket where the job data/updates are stored. A change replaces the resource."""


class CfnJobTemplateRateIncreaseCriteriaProps(TypedDict, total=False):
    """Allows you to define a criteria to initiate the increase in rate of rollout for a job."""
    number_of_notified_things: Integer | None
    """The threshold for number of notified things that will initiate the increase in rate of rollout. A change replaces the resource."""
    number_of_succeeded_things: Integer | None
    """The threshold for number of succeeded things that will initiate the increase in rate of rollout. A change replaces the resource."""


class CfnJobTemplateRetryCriteriaProps(TypedDict, total=False):
    """The criteria that determines how many retries are allowed for each failure type for a job."""
    failure_type: Literal["FAILED", "TIMED_OUT", "ALL"] | Other | None
    """The type of job execution failures that can initiate a job retry."""
    number_of_retries: Integer | None
    """The number of retries allowed for a failure type for the job."""


class CfnJobTemplateTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnJobTemplateTimeoutConfigProps(TypedDict, total=False):
    """Specifies the amount of time each device has to finish its execution of the job."""
    in_progress_timeout_in_minutes: Required[Integer]
    """Specifies the amount of time, in minutes, this device has to finish execution of this job. A change replaces the resource."""


class CfnJobTemplate(TypedResource):
    """Represents a job template."""
    props: CfnJobTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the job to use as the basis for the job template."""


class CfnLoggingProps(TypedDict, total=False):
    account_id: Required[str]
    """The account ID. A change replaces the resource."""
    default_log_level: Required[Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"] | Other]
    """The default log level."""
    event_configurations: Sequence[CfnLoggingEventConfigurationProps | Deferred] | Deferred | None
    """Configurations for event-based logging that specifies which event types to log and their logging settings."""
    role_arn: Required[str]
    """The role ARN used for the log."""


class CfnLoggingEventConfigurationProps(TypedDict, total=False):
    """Configuration for event-based logging that specifies which event types to log and their logging settings."""
    event_type: Required[str]
    """The type of event to log."""
    log_destination: str | None
    """CloudWatch Log Group for event-based logging."""
    log_level: Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"] | Other | None
    """The logging level for the specified event type."""


class CfnLogging(TypedResource):
    """Configure logging."""
    props: CfnLoggingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoggingProps]) -> None: ...


class CfnMitigationActionProps(TypedDict, total=False):
    action_name: str | None
    """The friendly name of the mitigation action. A change replaces the resource."""
    action_params: Required[CfnMitigationActionActionParamsProps | Deferred]
    """The set of parameters for this mitigation action."""
    role_arn: Required[str]
    """The IAM role ARN used to apply this mitigation action."""
    tags: Sequence[CfnMitigationActionTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the mitigation action."""


class CfnMitigationActionActionParamsProps(TypedDict, total=False):
    """Defines the type of action and the parameters for that action."""
    add_things_to_thing_group_params: CfnMitigationActionAddThingsToThingGroupParamsProps | Deferred | None
    """Specifies the group to which you want to add the devices."""
    enable_iot_logging_params: CfnMitigationActionEnableIoTLoggingParamsProps | Deferred | None
    """Specifies the logging level and the role with permissions for logging."""
    publish_finding_to_sns_params: CfnMitigationActionPublishFindingToSnsParamsProps | Deferred | None
    """Specifies the topic to which the finding should be published."""
    replace_default_policy_version_params: CfnMitigationActionReplaceDefaultPolicyVersionParamsProps | Deferred | None
    """Replaces the policy version with a default or blank policy."""
    update_ca_certificate_params: CfnMitigationActionUpdateCACertificateParamsProps | Deferred | None
    """Specifies the new state for the CA certificate."""
    update_device_certificate_params: CfnMitigationActionUpdateDeviceCertificateParamsProps | Deferred | None
    """Specifies the new state for a device certificate."""


class CfnMitigationActionAddThingsToThingGroupParamsProps(TypedDict, total=False):
    """Parameters used when defining a mitigation action that move a set of things to a thing group."""
    override_dynamic_groups: Boolean | None
    """Specifies if this mitigation action can move the things that triggered the mitigation action even if they are part of one or more dynamic thing groups."""
    thing_group_names: Required[Sequence[str] | Deferred]
    """The list of groups to which you want to add the things that triggered the mitigation action."""


class CfnMitigationActionEnableIoTLoggingParamsProps(TypedDict, total=False):
    """Parameters used when defining a mitigation action that enable AWS IoT Core logging."""
    log_level: Required[Literal["DEBUG", "INFO", "ERROR", "WARN", "UNSET_VALUE"] | Other]
    """Specifies the type of information to be logged."""
    role_arn_for_logging: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role used for logging."""


class CfnMitigationActionPublishFindingToSnsParamsProps(TypedDict, total=False):
    """Parameters to define a mitigation action that publishes findings to Amazon SNS."""
    topic_arn: Required[str]
    """The ARN of the topic to which you want to publish the findings."""


class CfnMitigationActionReplaceDefaultPolicyVersionParamsProps(TypedDict, total=False):
    """Parameters to define a mitigation action that adds a blank policy to restrict permissions."""
    template_name: Required[Literal["BLANK_POLICY", "UNSET_VALUE"] | Other]
    """The name of the template to be applied."""


class CfnMitigationActionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnMitigationActionUpdateCACertificateParamsProps(TypedDict, total=False):
    """Parameters to define a mitigation action that changes the state of the CA certificate to inactive."""
    action: Required[Literal["DEACTIVATE", "UNSET_VALUE"] | Other]
    """The action that you want to apply to the CA certificate."""


class CfnMitigationActionUpdateDeviceCertificateParamsProps(TypedDict, total=False):
    """Parameters to define a mitigation action that changes the state of the device certificate to inactive."""
    action: Required[Literal["DEACTIVATE", "UNSET_VALUE"] | Other]
    """The action that you want to apply to the device certificate."""


class CfnMitigationAction(TypedResource):
    """Defines an action that can be applied to audit findings by using StartAuditMitigationActionsTask."""
    props: CfnMitigationActionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMitigationActionProps]) -> None: ...
    @property
    def attr_mitigation_action_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the mitigation action."""
    @property
    def attr_mitigation_action_id(self) -> StringToken:
        """The ID of the mitigation action."""


class CfnPolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """The JSON document that describes the policy."""
    policy_name: str | None
    """The policy name. A change replaces the resource."""
    tags: Sequence[CfnPolicyTagProps | Deferred] | Deferred | None


class CfnPolicyTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPolicy(TypedResource):
    """Use the `AWS::IoT::Policy` resource to declare an AWS IoT policy."""
    props: CfnPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AWS IoT policy, such as `arn:aws:iot:us-east-2:123456789012:policy/MyPolicy`."""
    @property
    def attr_id(self) -> StringToken:
        """The name of this policy."""


class CfnPolicyPrincipalAttachmentProps(TypedDict, total=False):
    policy_name: Required[str]
    """The name of the AWS IoT policy. A change replaces the resource."""
    principal: Required[str]
    """The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon Cognito ID. A change replaces the resource."""


class CfnPolicyPrincipalAttachment(TypedResource):
    """Use the `AWS::IoT::PolicyPrincipalAttachment` resource to attach an AWS IoT policy to a principal (an X.509 certificate or other credential)."""
    props: CfnPolicyPrincipalAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPolicyPrincipalAttachmentProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnProvisioningTemplateProps(TypedDict, total=False):
    description: str | None
    """The description of the fleet provisioning template."""
    enabled: Boolean | None
    """True to enable the fleet provisioning template, otherwise false."""
    pre_provisioning_hook: CfnProvisioningTemplateProvisioningHookProps | Deferred | None
    """Creates a pre-provisioning hook template."""
    provisioning_role_arn: Required[str]
    """The role ARN for the role associated with the fleet provisioning template."""
    tags: Sequence[CfnProvisioningTemplateTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the fleet provisioning template."""
    template_body: Required[str]
    """The JSON formatted contents of the fleet provisioning template version."""
    template_name: str | None
    """The name of the fleet provisioning template. A change replaces the resource."""
    template_type: Literal["FLEET_PROVISIONING", "JITP"] | Other | None
    """The type of the provisioning template. A change replaces the resource."""


class CfnProvisioningTemplateProvisioningHookProps(TypedDict, total=False):
    """Structure that contains payloadVersion and targetArn."""
    payload_version: str | None
    """The payload that was sent to the target function."""
    target_arn: str | None
    """The ARN of the target function."""


class CfnProvisioningTemplateTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnProvisioningTemplate(TypedResource):
    """Creates a fleet provisioning template."""
    props: CfnProvisioningTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProvisioningTemplateProps]) -> None: ...
    @property
    def attr_template_arn(self) -> StringToken:
        """The ARN that identifies the provisioning template."""


class CfnResourceSpecificLoggingProps(TypedDict, total=False):
    log_level: Required[Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"] | Other]
    """The default log level.Valid Values: `DEBUG | INFO | ERROR | WARN | DISABLED`"""
    target_name: Required[str]
    """The target name. A change replaces the resource."""
    target_type: Required[Literal["THING_GROUP", "CLIENT_ID", "SOURCE_IP", "PRINCIPAL_ID", "EVENT_TYPE"] | Other]
    """The target type. A change replaces the resource."""


class CfnResourceSpecificLogging(TypedResource):
    """Configure resource-specific logging."""
    props: CfnResourceSpecificLoggingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceSpecificLoggingProps]) -> None: ...
    @property
    def attr_target_id(self) -> StringToken:
        """The target Id."""


class CfnRoleAliasProps(TypedDict, total=False):
    credential_duration_seconds: Integer | None
    """The number of seconds for which the credential is valid."""
    role_alias: str | None
    """The role alias. A change replaces the resource."""
    role_arn: Required[str]
    """The role ARN."""
    tags: Sequence[CfnRoleAliasTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnRoleAliasTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRoleAlias(TypedResource):
    """Specifies a role alias."""
    props: CfnRoleAliasProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRoleAliasProps]) -> None: ...
    @property
    def attr_role_alias_arn(self) -> StringToken:
        """The role alias ARN."""


class CfnScheduledAuditProps(TypedDict, total=False):
    day_of_month: str | None
    """The day of the month on which the scheduled audit is run (if the `frequency` is "MONTHLY")."""
    day_of_week: Literal["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT", "UNSET_VALUE"] | Other | None
    """The day of the week on which the scheduled audit is run (if the `frequency` is "WEEKLY" or "BIWEEKLY")."""
    frequency: Required[Literal["DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY"] | Other]
    """How often the scheduled audit occurs."""
    scheduled_audit_name: str | None
    """The name of the scheduled audit. A change replaces the resource."""
    tags: Sequence[CfnScheduledAuditTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the scheduled audit."""
    target_check_names: Required[Sequence[str] | Deferred]
    """Which checks are performed during the scheduled audit."""


class CfnScheduledAuditTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnScheduledAudit(TypedResource):
    """Use the `AWS::IoT::ScheduledAudit` resource to create a scheduled audit that is run at a specified time interval."""
    props: CfnScheduledAuditProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduledAuditProps]) -> None: ...
    @property
    def attr_scheduled_audit_arn(self) -> StringToken:
        """The ARN of the scheduled audit."""


class CfnSecurityProfileProps(TypedDict, total=False):
    additional_metrics_to_retain_v2: Sequence[CfnSecurityProfileMetricToRetainProps | Deferred] | Deferred | None
    """A list of metrics whose data is retained (stored)."""
    alert_targets: Mapping[str, CfnSecurityProfileAlertTargetProps | Deferred] | Deferred | None
    """Specifies the destinations to which alerts are sent."""
    behaviors: Sequence[CfnSecurityProfileBehaviorProps | Deferred] | Deferred | None
    """Specifies the behaviors that, when violated by a device (thing), cause an alert."""
    metrics_export_config: CfnSecurityProfileMetricsExportConfigProps | Deferred | None
    """Specifies the MQTT topic and role ARN required for metric export."""
    security_profile_description: str | None
    """A description of the security profile."""
    security_profile_name: str | None
    """The name you gave to the security profile. A change replaces the resource."""
    tags: Sequence[CfnSecurityProfileTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the security profile."""
    target_arns: Sequence[str] | Deferred | None
    """The ARN of the target (thing group) to which the security profile is attached."""


class CfnSecurityProfileAlertTargetProps(TypedDict, total=False):
    """A structure containing the alert target ARN and the role ARN."""
    alert_target_arn: Required[str]
    """The Amazon Resource Name (ARN) of the notification target to which alerts are sent."""
    role_arn: Required[str]
    """The ARN of the role that grants permission to send alerts to the notification target."""


class CfnSecurityProfileBehaviorProps(TypedDict, total=False):
    """A Device Defender security profile behavior."""
    criteria: CfnSecurityProfileBehaviorCriteriaProps | Deferred | None
    """The criteria that determine if a device is behaving normally in regard to the `metric`."""
    export_metric: Boolean | None
    """Value indicates exporting metrics related to the behavior when it is true."""
    metric: str | None
    """What is measured by the behavior."""
    metric_dimension: CfnSecurityProfileMetricDimensionProps | Deferred | None
    """The dimension of the metric."""
    name: Required[str]
    """The name you've given to the behavior."""
    suppress_alerts: Boolean | None
    """The alert status."""


class CfnSecurityProfileBehaviorCriteriaProps(TypedDict, total=False):
    """The criteria by which the behavior is determined to be normal."""
    comparison_operator: Literal["less-than", "less-than-equals", "greater-than", "greater-than-equals", "in-cidr-set", "not-in-cidr-set", "in-port-set", "not-in-port-set", "in-set", "not-in-set"] | Other | None
    """The operator that relates the thing measured ( `metric`) to the criteria (containing a `value` or `statisticalThreshold` )."""
    consecutive_datapoints_to_alarm: Integer | None
    """If a device is in violation of the behavior for the specified number of consecutive datapoints, an alarm occurs."""
    consecutive_datapoints_to_clear: Integer | None
    """If an alarm has occurred and the offending device is no longer in violation of the behavior for the specified number of consecutive datapoints, the alarm is cleared."""
    duration_seconds: Integer | None
    """Use this to specify the time duration over which the behavior is evaluated, for those criteria that have a time dimension (for example, `NUM_MESSAGES_SENT` )."""
    ml_detection_config: CfnSecurityProfileMachineLearningDetectionConfigProps | Deferred | None
    """The confidence level of the detection model."""
    statistical_threshold: CfnSecurityProfileStatisticalThresholdProps | Deferred | None
    """A statistical ranking (percentile)that indicates a threshold value by which a behavior is determined to be in compliance or in violation of the behavior."""
    value: CfnSecurityProfileMetricValueProps | Deferred | None
    """The value to be compared with the `metric`."""


class CfnSecurityProfileMachineLearningDetectionConfigProps(TypedDict, total=False):
    """The `MachineLearningDetectionConfig` property type controls confidence of the machine learning model."""
    confidence_level: Literal["LOW", "MEDIUM", "HIGH"] | Other | None
    """The model confidence level."""


class CfnSecurityProfileMetricDimensionProps(TypedDict, total=False):
    """The dimension of the metric."""
    dimension_name: Required[str]
    """The name of the dimension."""
    operator: Literal["IN", "NOT_IN"] | Other | None
    """Operators are constructs that perform logical operations."""


class CfnSecurityProfileMetricToRetainProps(TypedDict, total=False):
    """The metric you want to retain."""
    export_metric: Boolean | None
    """The value indicates exporting metrics related to the `MetricToRetain` when it's true."""
    metric: Required[str]
    """A standard of measurement."""
    metric_dimension: CfnSecurityProfileMetricDimensionProps | Deferred | None
    """The dimension of the metric."""


class CfnSecurityProfileMetricValueProps(TypedDict, total=False):
    """The value to be compared with the `metric`."""
    cidrs: Sequence[str] | Deferred | None
    """If the `comparisonOperator` calls for a set of CIDRs, use this to specify that set to be compared with the `metric`."""
    count: str | None
    """If the `comparisonOperator` calls for a numeric value, use this to specify that numeric value to be compared with the `metric`."""
    number: Number | None
    """The numeric values of a metric."""
    numbers: Sequence[Number] | Deferred | None
    """The numeric value of a metric."""
    ports: Sequence[Integer] | Deferred | None
    """If the `comparisonOperator` calls for a set of ports, use this to specify that set to be compared with the `metric`."""
    strings: Sequence[str] | Deferred | None
    """The string values of a metric."""


class CfnSecurityProfileMetricsExportConfigProps(TypedDict, total=False):
    """Specifies the MQTT topic and role ARN required for metric export."""
    mqtt_topic: Required[str]
    """The MQTT topic that Device Defender Detect should publish messages to for metrics export."""
    role_arn: Required[str]
    """This role ARN has permission to publish MQTT messages, after which Device Defender Detect can assume the role and publish messages on your behalf."""


class CfnSecurityProfileStatisticalThresholdProps(TypedDict, total=False):
    """A statistical ranking (percentile) that indicates a threshold value by which a behavior is determined to be in compliance or in violation of the behavior."""
    statistic: Literal["Average", "p0", "p0.1", "p0.01", "p1", "p10", "p50", "p90", "p99", "p99.9", "p99.99", "p100"] | Other | None
    """The percentile that resolves to a threshold value by which compliance with a behavior is determined."""


class CfnSecurityProfileTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnSecurityProfile(TypedResource):
    """Use the `AWS::IoT::SecurityProfile` resource to create a Device Defender security profile."""
    props: CfnSecurityProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityProfileProps]) -> None: ...
    @property
    def attr_security_profile_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the security profile."""


class CfnSoftwarePackageProps(TypedDict, total=False):
    description: str | None
    """A summary of the package being created."""
    package_name: str | None
    """The name of the new software package. A change replaces the resource."""
    tags: Sequence[CfnSoftwarePackageTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the package."""


class CfnSoftwarePackageTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSoftwarePackage(TypedResource):
    """Use the `AWS::IoT::SoftwarePackage` resource to create a software package."""
    props: CfnSoftwarePackageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSoftwarePackageProps]) -> None: ...
    @property
    def attr_package_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the package."""


class CfnSoftwarePackageVersionProps(TypedDict, total=False):
    artifact: CfnSoftwarePackageVersionPackageVersionArtifactProps | Deferred | None
    """The artifact location of the package version"""
    attributes: Mapping[str, str] | Deferred | None
    """Metadata that can be used to define a package version’s configuration."""
    description: str | None
    """A summary of the package version being created."""
    package_name: Required[str]
    """The name of the associated software package. A change replaces the resource."""
    recipe: str | None
    """The inline json job document associated with a software package version"""
    sbom: CfnSoftwarePackageVersionSbomProps | Deferred | None
    """The sbom zip archive location of the package version"""
    tags: Sequence[CfnSoftwarePackageVersionTagProps | Deferred] | Deferred | None
    """Metadata that can be used to manage the package version."""
    version_name: str | None
    """The name of the new package version. A change replaces the resource."""


class CfnSoftwarePackageVersionPackageVersionArtifactProps(TypedDict, total=False):
    """The artifact location of the package version"""
    s3_location: Required[CfnSoftwarePackageVersionS3LocationProps | Deferred]
    """The Amazon S3 location"""


class CfnSoftwarePackageVersionS3LocationProps(TypedDict, total=False):
    """The Amazon S3 location"""
    bucket: Required[str]
    """The S3 bucket"""
    key: Required[str]
    """The S3 key"""
    version: Required[str]
    """The S3 version"""


class CfnSoftwarePackageVersionSbomProps(TypedDict, total=False):
    """The sbom zip archive location of the package version"""
    s3_location: Required[CfnSoftwarePackageVersionS3LocationProps | Deferred]
    """The Amazon S3 location"""


class CfnSoftwarePackageVersionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSoftwarePackageVersion(TypedResource):
    """Use the `AWS::IoT::SoftwarePackageVersion` resource to create a software package version."""
    props: CfnSoftwarePackageVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSoftwarePackageVersionProps]) -> None: ...
    @property
    def attr_error_reason(self) -> StringToken:
        """Error reason for a package version failure during creation or update."""
    @property
    def attr_package_version_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the package."""
    @property
    def attr_sbom_validation_status(self) -> StringToken:
        """The validation status of the Sbom file"""
    @property
    def attr_status(self) -> StringToken:
        """The status of the package version."""


class CfnStreamProps(TypedDict, total=False):
    description: str | None
    """The description of the stream."""
    files: Required[Sequence[CfnStreamStreamFileProps | Deferred] | Deferred]
    """The files to stream."""
    role_arn: Required[str]
    """An IAM role that allows the IoT service principal to access your S3 files."""
    stream_id: Required[str]
    """The stream ID. A change replaces the resource."""
    tags: Sequence[CfnStreamTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage streams."""


class CfnStreamS3LocationProps(TypedDict, total=False):
    """The location of the file in S3."""
    bucket: str | None
    """The S3 bucket."""
    key: str | None
    """The S3 key."""
    version: str | None
    """The S3 bucket version."""


class CfnStreamStreamFileProps(TypedDict, total=False):
    """Represents a file to stream."""
    file_id: Integer | None
    """The file ID."""
    s3_location: CfnStreamS3LocationProps | Deferred | None
    """The location of the file in S3."""


class CfnStreamTagProps(TypedDict, total=False):
    """A set of key/value pairs that are used to manage the resource."""
    key: Required[str]
    """The tag's key."""
    value: Required[str]
    """The tag's value."""


class CfnStream(TypedResource):
    """Resource Type definition for AWS IoT Stream."""
    props: CfnStreamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the stream."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date when the stream was created."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The date when the stream was last updated."""
    @property
    def attr_stream_version(self) -> NumberToken:
        """The stream version."""


class CfnThingProps(TypedDict, total=False):
    attribute_payload: CfnThingAttributePayloadProps | Deferred | None
    """A string that contains up to three key value pairs."""
    thing_name: str | None
    """The name of the thing to update. A change replaces the resource."""


class CfnThingAttributePayloadProps(TypedDict, total=False):
    """The AttributePayload property specifies up to three attributes for an AWS IoT as key-value pairs."""
    attributes: Mapping[str, str] | Deferred | None
    """A JSON string containing up to three key-value pair in JSON format."""


class CfnThing(TypedResource):
    """Use the `AWS::IoT::Thing` resource to declare an AWS IoT thing."""
    props: CfnThingProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThingProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AWS IoT thing, such as `arn:aws:iot:us-east-2:123456789012:thing/MyThing`."""
    @property
    def attr_id(self) -> StringToken:
        """The Id of this thing."""


class CfnThingGroupProps(TypedDict, total=False):
    parent_group_name: str | None
    """The parent thing group name. A change replaces the resource."""
    query_string: str | None
    """The dynamic thing group search query string."""
    tags: Sequence[CfnThingGroupTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the thing group or dynamic thing group."""
    thing_group_name: str | None
    """The thing group name. A change replaces the resource."""
    thing_group_properties: CfnThingGroupThingGroupPropertiesProps | Deferred | None
    """Thing group properties."""


class CfnThingGroupAttributePayloadProps(TypedDict, total=False):
    """The attribute payload."""
    attributes: Mapping[str, str] | Deferred | None
    """A JSON string containing up to three key-value pair in JSON format."""


class CfnThingGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """Tag key (1-128 chars)."""
    value: Required[str]
    """Tag value (1-256 chars)."""


class CfnThingGroupThingGroupPropertiesProps(TypedDict, total=False):
    """Thing group properties."""
    attribute_payload: CfnThingGroupAttributePayloadProps | Deferred | None
    """The thing group attributes in JSON format."""
    thing_group_description: str | None
    """The thing group description."""


class CfnThingGroup(TypedResource):
    """Creates a new thing group."""
    props: CfnThingGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThingGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The thing group ARN."""
    @property
    def attr_id(self) -> StringToken:
        """The thing group ID."""


class CfnThingPrincipalAttachmentProps(TypedDict, total=False):
    principal: Required[str]
    """The principal, which can be a certificate ARN (as returned from the `CreateCertificate` operation) or an Amazon Cognito ID. A change replaces the resource."""
    thing_name: Required[str]
    """The name of the AWS IoT thing. A change replaces the resource."""
    thing_principal_type: str | None
    """The type of the relation you want to specify when you attach a principal to a thing. A change replaces the resource."""


class CfnThingPrincipalAttachment(TypedResource):
    """Use the `AWS::IoT::ThingPrincipalAttachment` resource to attach a principal (an X.509 certificate or another credential) to a thing."""
    props: CfnThingPrincipalAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThingPrincipalAttachmentProps]) -> None: ...


class CfnThingTypeProps(TypedDict, total=False):
    deprecate_thing_type: Boolean | None
    """Deprecates a thing type."""
    tags: Sequence[CfnThingTypeTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the thing type."""
    thing_type_name: str | None
    """The name of the thing type. A change replaces the resource."""
    thing_type_properties: CfnThingTypeThingTypePropertiesProps | Deferred | None
    """The thing type properties for the thing type to create. A change replaces the resource."""


class CfnThingTypePropagatingAttributeProps(TypedDict, total=False):
    """An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key."""
    connection_attribute: Literal["iot:ClientId", "iot:Thing.ThingName"] | Other | None
    """The attribute associated with the connection details."""
    thing_attribute: str | None
    """The thing attribute that is propagating for MQTT 5 message enrichment."""
    user_property_key: Required[str]
    """The key of the MQTT 5 user property, which is a key-value pair."""


class CfnThingTypeTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """Tag key (1-128 chars)."""
    value: Required[str]
    """Tag value (1-256 chars)."""


class CfnThingTypeThingTypePropertiesProps(TypedDict, total=False):
    """The ThingTypeProperties contains information about the thing type including: a thing type description, and a list of searchable thing attribute names."""
    mqtt5_configuration: CfnThingTypeThingTypePropertiesMqtt5ConfigurationProps | Deferred | None
    """The configuration to add user-defined properties to enrich MQTT 5 messages."""
    searchable_attributes: Sequence[str] | Deferred | None
    """A list of searchable thing attribute names. A change replaces the resource."""
    thing_type_description: str | None
    """The description of the thing type. A change replaces the resource."""


class CfnThingTypeThingTypePropertiesMqtt5ConfigurationProps(TypedDict, total=False):
    """The configuration to add user-defined properties to enrich MQTT 5 messages."""
    propagating_attributes: Sequence[CfnThingTypePropagatingAttributeProps | Deferred] | Deferred | None
    """An object that represents the connection attribute, the thing attribute, and the MQTT 5 user property key."""


class CfnThingType(TypedResource):
    """Creates a new thing type."""
    props: CfnThingTypeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnThingTypeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The thing type arn."""
    @property
    def attr_id(self) -> StringToken:
        """The thing type id."""


class CfnTopicRuleProps(TypedDict, total=False):
    rule_name: str | None
    """The name of the rule. A change replaces the resource."""
    tags: Sequence[CfnTopicRuleTagProps | Deferred] | Deferred | None
    """Metadata which can be used to manage the topic rule."""
    topic_rule_payload: Required[CfnTopicRuleTopicRulePayloadProps | Deferred]
    """The rule payload."""


class CfnTopicRuleActionProps(TypedDict, total=False):
    """Describes the actions associated with a rule."""
    cloudwatch_alarm: CfnTopicRuleCloudwatchAlarmActionProps | Deferred | None
    """Change the state of a CloudWatch alarm."""
    cloudwatch_logs: CfnTopicRuleCloudwatchLogsActionProps | Deferred | None
    """Sends data to CloudWatch."""
    cloudwatch_metric: CfnTopicRuleCloudwatchMetricActionProps | Deferred | None
    """Capture a CloudWatch metric."""
    dynamodb: CfnTopicRuleDynamoDBActionProps | Deferred | None
    """Write to a DynamoDB table."""
    dynamodbv2: CfnTopicRuleDynamoDBv2ActionProps | Deferred | None
    """Write to a DynamoDB table."""
    elasticsearch: CfnTopicRuleElasticsearchActionProps | Deferred | None
    """Write data to an Amazon OpenSearch Service domain."""
    firehose: CfnTopicRuleFirehoseActionProps | Deferred | None
    """Write to an Amazon Kinesis Firehose stream."""
    http: CfnTopicRuleHttpActionProps | Deferred | None
    """Send data to an HTTPS endpoint."""
    influxdb: CfnTopicRuleInfluxDBActionProps | Deferred | None
    iot_analytics: CfnTopicRuleIotAnalyticsActionProps | Deferred | None
    """Sends message data to an AWS IoT Analytics channel."""
    iot_events: CfnTopicRuleIotEventsActionProps | Deferred | None
    """Sends an input to an AWS IoT Events detector."""
    iot_site_wise: CfnTopicRuleIotSiteWiseActionProps | Deferred | None
    """Sends data from the MQTT message that triggered the rule to AWS IoT SiteWise asset properties."""
    kafka: CfnTopicRuleKafkaActionProps | Deferred | None
    """Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster."""
    kinesis: CfnTopicRuleKinesisActionProps | Deferred | None
    """Write data to an Amazon Kinesis stream."""
    lambda_: CfnTopicRuleLambdaActionProps | Deferred | None
    """Invoke a Lambda function."""
    location: CfnTopicRuleLocationActionProps | Deferred | None
    """Sends device location data to Amazon Location Service."""
    open_search: CfnTopicRuleOpenSearchActionProps | Deferred | None
    """Write data to an Amazon OpenSearch Service domain."""
    republish: CfnTopicRuleRepublishActionProps | Deferred | None
    """Publish to another MQTT topic."""
    s3: CfnTopicRuleS3ActionProps | Deferred | None
    """Write to an Amazon S3 bucket."""
    sns: CfnTopicRuleSnsActionProps | Deferred | None
    """Publish to an Amazon SNS topic."""
    sqs: CfnTopicRuleSqsActionProps | Deferred | None
    """Publish to an Amazon SQS queue."""
    step_functions: CfnTopicRuleStepFunctionsActionProps | Deferred | None
    """Starts execution of a Step Functions state machine."""
    timestream: CfnTopicRuleTimestreamActionProps | Deferred | None
    """Writes attributes from an MQTT message."""


class CfnTopicRuleAssetPropertyTimestampProps(TypedDict, total=False):
    """An asset property timestamp entry containing the following information."""
    offset_in_nanos: str | None
    """Optional."""
    time_in_seconds: Required[str]
    """A string that contains the time in seconds since epoch."""


class CfnTopicRuleAssetPropertyValueProps(TypedDict, total=False):
    """An asset property value entry containing the following information."""
    quality: str | None
    """Optional."""
    timestamp: Required[CfnTopicRuleAssetPropertyTimestampProps | Deferred]
    """The asset property value timestamp."""
    value: Required[CfnTopicRuleAssetPropertyVariantProps | Deferred]
    """The value of the asset property."""


class CfnTopicRuleAssetPropertyVariantProps(TypedDict, total=False):
    """Contains an asset property value (of a single type)."""
    boolean_value: str | None
    """Optional."""
    double_value: str | None
    """Optional."""
    integer_value: str | None
    """Optional."""
    string_value: str | None
    """Optional."""


class CfnTopicRuleBatchConfigProps(TypedDict, total=False):
    batch_across_topics: Boolean | None
    max_batch_open_ms: Integer | None
    max_batch_size: Integer | None
    max_batch_size_bytes: Integer | None


class CfnTopicRuleCloudwatchAlarmActionProps(TypedDict, total=False):
    """Describes an action that updates a CloudWatch alarm."""
    alarm_name: Required[str]
    """The CloudWatch alarm name."""
    role_arn: Required[str]
    """The IAM role that allows access to the CloudWatch alarm."""
    state_reason: Required[str]
    """The reason for the alarm change."""
    state_value: Required[str]
    """The value of the alarm state."""


class CfnTopicRuleCloudwatchLogsActionProps(TypedDict, total=False):
    """Describes an action that updates a CloudWatch log."""
    batch_mode: Boolean | None
    """Indicates whether batches of log records will be extracted and uploaded into CloudWatch."""
    log_group_name: Required[str]
    """The CloudWatch log name."""
    role_arn: Required[str]
    """The IAM role that allows access to the CloudWatch log."""


class CfnTopicRuleCloudwatchMetricActionProps(TypedDict, total=False):
    """Describes an action that captures a CloudWatch metric."""
    metric_name: Required[str]
    """The CloudWatch metric name."""
    metric_namespace: Required[str]
    """The CloudWatch metric namespace name."""
    metric_timestamp: str | None
    """An optional Unix timestamp."""
    metric_unit: Required[str]
    """The metric unit supported by CloudWatch."""
    metric_value: Required[str]
    """The CloudWatch metric value."""
    role_arn: Required[str]
    """The IAM role that allows access to the CloudWatch metric."""


class CfnTopicRuleDynamoDBActionProps(TypedDict, total=False):
    """Describes an action to write to a DynamoDB table."""
    hash_key_field: Required[str]
    """The hash key name."""
    hash_key_type: Literal["NUMBER", "STRING"] | Other | None
    """The hash key type."""
    hash_key_value: Required[str]
    """The hash key value."""
    payload_field: str | None
    """The action payload."""
    range_key_field: str | None
    """The range key name."""
    range_key_type: Literal["NUMBER", "STRING"] | Other | None
    """The range key type."""
    range_key_value: str | None
    """The range key value."""
    role_arn: Required[str]
    """The ARN of the IAM role that grants access to the DynamoDB table."""
    table_name: Required[str]
    """The name of the DynamoDB table."""


class CfnTopicRuleDynamoDBv2ActionProps(TypedDict, total=False):
    """Describes an action to write to a DynamoDB table."""
    put_item: CfnTopicRulePutItemInputProps | Deferred | None
    """Specifies the DynamoDB table to which the message data will be written."""
    role_arn: str | None
    """The ARN of the IAM role that grants access to the DynamoDB table."""


class CfnTopicRuleElasticsearchActionProps(TypedDict, total=False):
    """Describes an action that writes data to an Amazon OpenSearch Service domain."""
    endpoint: Required[str]
    """The endpoint of your OpenSearch domain."""
    id: Required[str]
    """The unique identifier for the document you are storing."""
    index: Required[str]
    """The index where you want to store your data."""
    role_arn: Required[str]
    """The IAM role ARN that has access to OpenSearch."""
    type: Required[str]
    """The type of document you are storing."""


class CfnTopicRuleFirehoseActionProps(TypedDict, total=False):
    """Describes an action that writes data to an Amazon Kinesis Firehose stream."""
    batch_mode: Boolean | None
    """Whether to deliver the Kinesis Data Firehose stream as a batch by using `PutRecordBatch`."""
    delivery_stream_name: Required[str]
    """The delivery stream name."""
    role_arn: Required[str]
    """The IAM role that grants access to the Amazon Kinesis Firehose stream."""
    separator: str | None
    """A character separator that will be used to separate records written to the Firehose stream."""


class CfnTopicRuleHttpActionProps(TypedDict, total=False):
    """Send data to an HTTPS endpoint."""
    auth: CfnTopicRuleHttpAuthorizationProps | Deferred | None
    """The authentication method to use when sending data to an HTTPS endpoint."""
    batch_config: CfnTopicRuleBatchConfigProps | Deferred | None
    confirmation_url: str | None
    """The URL to which AWS IoT sends a confirmation message."""
    enable_batching: Boolean | None
    headers: Sequence[CfnTopicRuleHttpActionHeaderProps | Deferred] | Deferred | None
    """The HTTP headers to send with the message data."""
    url: Required[str]
    """The endpoint URL."""


class CfnTopicRuleHttpActionHeaderProps(TypedDict, total=False):
    """The HTTP action header."""
    key: Required[str]
    """The HTTP header key."""
    value: Required[str]
    """The HTTP header value."""


class CfnTopicRuleHttpAuthorizationProps(TypedDict, total=False):
    """The authorization method used to send messages."""
    sigv4: CfnTopicRuleSigV4AuthorizationProps | Deferred | None
    """Use Sig V4 authorization."""


class CfnTopicRuleInfluxDBActionProps(TypedDict, total=False):
    batch_config: CfnTopicRuleInfluxDBBatchConfigProps | Deferred | None
    database_name: Required[str]
    destination_arn: Required[str]
    organization: str | None
    role_arn: Required[str]
    table_name: Required[str]
    tags: Mapping[str, str] | Deferred | None
    timestamp_unit: Literal["ms", "ns", "s", "us"] | Other | None


class CfnTopicRuleInfluxDBBatchConfigProps(TypedDict, total=False):
    batch_across_topics: Boolean | None
    max_batch_open_ms: Integer | None
    max_batch_size: Integer | None
    max_batch_size_bytes: Integer | None


class CfnTopicRuleIotAnalyticsActionProps(TypedDict, total=False):
    """Sends message data to an AWS IoT Analytics channel."""
    batch_mode: Boolean | None
    """Whether to process the action as a batch."""
    channel_name: Required[str]
    """The name of the IoT Analytics channel to which message data will be sent."""
    role_arn: Required[str]
    """The ARN of the role which has a policy that grants IoT Analytics permission to send message data via IoT Analytics (iotanalytics:BatchPutMessage)."""


class CfnTopicRuleIotEventsActionProps(TypedDict, total=False):
    """Sends an input to an AWS IoT Events detector."""
    batch_mode: Boolean | None
    """Whether to process the event actions as a batch."""
    input_name: Required[str]
    """The name of the AWS IoT Events input."""
    message_id: str | None
    """The ID of the message."""
    role_arn: Required[str]
    """The ARN of the role that grants AWS IoT permission to send an input to an AWS IoT Events detector."""


class CfnTopicRuleIotSiteWiseActionProps(TypedDict, total=False):
    """Describes an action to send data from an MQTT message that triggered the rule to AWS IoT SiteWise asset properties."""
    put_asset_property_value_entries: Required[Sequence[CfnTopicRulePutAssetPropertyValueEntryProps | Deferred] | Deferred]
    """A list of asset property value entries."""
    role_arn: Required[str]
    """The ARN of the role that grants AWS IoT permission to send an asset property value to AWS IoT SiteWise."""


class CfnTopicRuleKafkaActionProps(TypedDict, total=False):
    """Send messages to an Amazon Managed Streaming for Apache Kafka (Amazon MSK) or self-managed Apache Kafka cluster."""
    client_properties: Required[Mapping[str, str] | Deferred]
    """Properties of the Apache Kafka producer client."""
    destination_arn: Required[str]
    """The ARN of Kafka action's VPC `TopicRuleDestination`."""
    headers: Sequence[CfnTopicRuleKafkaActionHeaderProps | Deferred] | Deferred | None
    """The list of Kafka headers that you specify."""
    key: str | None
    """The Kafka message key."""
    partition: str | None
    """The Kafka message partition."""
    topic: Required[str]
    """The Kafka topic for messages to be sent to the Kafka broker."""


class CfnTopicRuleKafkaActionHeaderProps(TypedDict, total=False):
    """Specifies a Kafka header using key-value pairs when you create a Rule’s Kafka Action."""
    key: Required[str]
    """The key of the Kafka header."""
    value: Required[str]
    """The value of the Kafka header."""


class CfnTopicRuleKinesisActionProps(TypedDict, total=False):
    """Describes an action to write data to an Amazon Kinesis stream."""
    partition_key: str | None
    """The partition key."""
    role_arn: Required[str]
    """The ARN of the IAM role that grants access to the Amazon Kinesis stream."""
    stream_name: Required[str]
    """The name of the Amazon Kinesis stream."""


class CfnTopicRuleLambdaActionProps(TypedDict, total=False):
    """Describes an action to invoke a Lambda function."""
    function_arn: str | None
    """The ARN of the Lambda function."""


class CfnTopicRuleLocationActionProps(TypedDict, total=False):
    """Describes an action to send device location updates from an MQTT message to an Amazon Location tracker resource."""
    device_id: Required[str]
    """The unique ID of the device providing the location data."""
    latitude: Required[str]
    """A string that evaluates to a double value that represents the latitude of the device's location."""
    longitude: Required[str]
    """A string that evaluates to a double value that represents the longitude of the device's location."""
    role_arn: Required[str]
    """The IAM role that grants permission to write to the Amazon Location resource."""
    timestamp: CfnTopicRuleTimestampProps | Deferred | None
    """The time that the location data was sampled."""
    tracker_name: Required[str]
    """The name of the tracker resource in Amazon Location in which the location is updated."""


class CfnTopicRuleOpenSearchActionProps(TypedDict, total=False):
    """Describes an action that writes data to an Amazon OpenSearch Service domain."""
    endpoint: Required[str]
    """The endpoint of your OpenSearch domain."""
    id: Required[str]
    """The unique identifier for the document you are storing."""
    index: Required[str]
    """The OpenSearch index where you want to store your data."""
    role_arn: Required[str]
    """The IAM role ARN that has access to OpenSearch."""
    type: Required[str]
    """The type of document you are storing."""


class CfnTopicRulePutAssetPropertyValueEntryProps(TypedDict, total=False):
    """An asset property value entry containing the following information."""
    asset_id: str | None
    """The ID of the AWS IoT SiteWise asset."""
    entry_id: str | None
    """Optional."""
    property_alias: str | None
    """The name of the property alias associated with your asset property."""
    property_id: str | None
    """The ID of the asset's property."""
    property_values: Required[Sequence[CfnTopicRuleAssetPropertyValueProps | Deferred] | Deferred]
    """A list of property values to insert that each contain timestamp, quality, and value (TQV) information."""


class CfnTopicRulePutItemInputProps(TypedDict, total=False):
    """The input for the DynamoActionVS action that specifies the DynamoDB table to which the message data will be written."""
    table_name: Required[str]
    """The table where the message data will be written."""


class CfnTopicRuleRepublishActionProps(TypedDict, total=False):
    """Describes an action to republish to another topic."""
    headers: CfnTopicRuleRepublishActionHeadersProps | Deferred | None
    """MQTT Version 5.0 headers information."""
    qos: Integer | None
    """The Quality of Service (QoS) level to use when republishing messages."""
    role_arn: Required[str]
    """The ARN of the IAM role that grants access."""
    topic: Required[str]
    """The name of the MQTT topic."""


class CfnTopicRuleRepublishActionHeadersProps(TypedDict, total=False):
    """Specifies MQTT Version 5.0 headers information."""
    content_type: str | None
    """A UTF-8 encoded string that describes the content of the publishing message."""
    correlation_data: str | None
    """The base64-encoded binary data used by the sender of the request message to identify which request the response message is for."""
    message_expiry: str | None
    """A user-defined integer value that represents the message expiry interval at the broker."""
    payload_format_indicator: str | None
    """An `Enum` string value that indicates whether the payload is formatted as UTF-8."""
    response_topic: str | None
    """A UTF-8 encoded string that's used as the topic name for a response message."""
    user_properties: Sequence[CfnTopicRuleUserPropertyProps | Deferred] | Deferred | None
    """An array of key-value pairs that you define in the MQTT5 header."""


class CfnTopicRuleS3ActionProps(TypedDict, total=False):
    """Describes an action to write data to an Amazon S3 bucket."""
    bucket_name: Required[str]
    """The Amazon S3 bucket."""
    canned_acl: Literal["private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "log-delivery-write"] | Other | None
    """The Amazon S3 canned ACL that controls access to the object identified by the object key."""
    key: Required[str]
    """The object key."""
    role_arn: Required[str]
    """The ARN of the IAM role that grants access."""


class CfnTopicRuleSigV4AuthorizationProps(TypedDict, total=False):
    """For more information, see Signature Version 4 signing process."""
    role_arn: Required[str]
    """The ARN of the signing role."""
    service_name: Required[str]
    """The service name to use while signing with Sig V4."""
    signing_region: Required[str]
    """The signing region."""


class CfnTopicRuleSnsActionProps(TypedDict, total=False):
    """Describes an action to publish to an Amazon SNS topic."""
    message_format: Literal["JSON", "RAW"] | Other | None
    """(Optional) The message format of the message to publish."""
    role_arn: Required[str]
    """The ARN of the IAM role that grants access."""
    target_arn: Required[str]
    """The ARN of the SNS topic."""


class CfnTopicRuleSqsActionProps(TypedDict, total=False):
    """Describes an action to publish data to an Amazon SQS queue."""
    queue_url: Required[str]
    """The URL of the Amazon SQS queue."""
    role_arn: Required[str]
    """The ARN of the IAM role that grants access."""
    use_base64: Boolean | None
    """Specifies whether to use Base64 encoding."""


class CfnTopicRuleStepFunctionsActionProps(TypedDict, total=False):
    """Starts execution of a Step Functions state machine."""
    execution_name_prefix: str | None
    """(Optional) A name will be given to the state machine execution consisting of this prefix followed by a UUID."""
    role_arn: Required[str]
    """The ARN of the role that grants IoT permission to start execution of a state machine ("Action":"states:StartExecution")."""
    state_machine_name: Required[str]
    """The name of the Step Functions state machine whose execution will be started."""


class CfnTopicRuleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTopicRuleTimestampProps(TypedDict, total=False):
    """Describes how to interpret an application-defined timestamp value from an MQTT message payload and the precision of that value."""
    unit: str | None
    """The precision of the timestamp value that results from the expression described in `value`."""
    value: Required[str]
    """An expression that returns a long epoch time value."""


class CfnTopicRuleTimestreamActionProps(TypedDict, total=False):
    """Describes an action that writes records into an Amazon Timestream table."""
    database_name: Required[str]
    """The name of an Amazon Timestream database that has the table to write records into."""
    dimensions: Required[Sequence[CfnTopicRuleTimestreamDimensionProps | Deferred] | Deferred]
    """Metadata attributes of the time series that are written in each measure record."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the role that grants AWS IoT permission to write to the Timestream database table."""
    table_name: Required[str]
    """The table where the message data will be written."""
    timestamp: CfnTopicRuleTimestreamTimestampProps | Deferred | None
    """The value to use for the entry's timestamp."""


class CfnTopicRuleTimestreamDimensionProps(TypedDict, total=False):
    """Metadata attributes of the time series that are written in each measure record."""
    name: Required[str]
    """The metadata dimension name."""
    value: Required[str]
    """The value to write in this column of the database record."""


class CfnTopicRuleTimestreamTimestampProps(TypedDict, total=False):
    """The value to use for the entry's timestamp."""
    unit: Required[str]
    """The precision of the timestamp value that results from the expression described in `value`."""
    value: Required[str]
    """An expression that returns a long epoch time value."""


class CfnTopicRuleTopicRulePayloadProps(TypedDict, total=False):
    """Describes a rule."""
    actions: Required[Sequence[CfnTopicRuleActionProps | Deferred] | Deferred]
    """The actions associated with the rule."""
    aws_iot_sql_version: str | None
    """The version of the SQL rules engine to use when evaluating the rule."""
    description: str | None
    """The description of the rule."""
    error_action: CfnTopicRuleActionProps | Deferred | None
    """The action to take when an error occurs."""
    rule_disabled: Boolean | None
    """Specifies whether the rule is disabled."""
    sql: Required[str]
    """The SQL statement used to query the topic."""


class CfnTopicRuleUserPropertyProps(TypedDict, total=False):
    """A key-value pair that you define in the header."""
    key: Required[str]
    """A key to be specified in `UserProperty`."""
    value: Required[str]
    """A value to be specified in `UserProperty`."""


class CfnTopicRule(TypedResource):
    """Use the `AWS::IoT::TopicRule` resource to declare an AWS IoT rule."""
    props: CfnTopicRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTopicRuleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the AWS IoT rule, such as `arn:aws:iot:us-east-2:123456789012:rule/MyIoTRule`."""


class CfnTopicRuleDestinationProps(TypedDict, total=False):
    http_url_properties: CfnTopicRuleDestinationHttpUrlDestinationSummaryProps | Deferred | None
    """Properties of the HTTP URL. A change replaces the resource."""
    influxdb_properties: CfnTopicRuleDestinationInfluxDBDestinationPropertiesProps | Deferred | None
    """InfluxDB destination properties. A change replaces the resource."""
    status: Literal["ENABLED", "IN_PROGRESS", "DISABLED"] | Other | None
    """- IN_PROGRESS - A topic rule destination was created but has not been confirmed."""
    vpc_properties: CfnTopicRuleDestinationVpcDestinationPropertiesProps | Deferred | None
    """Properties of the virtual private cloud (VPC) connection. A change replaces the resource."""


class CfnTopicRuleDestinationHttpUrlDestinationSummaryProps(TypedDict, total=False):
    """HTTP URL destination properties."""
    confirmation_url: str | None
    """The URL used to confirm the HTTP topic rule destination URL. A change replaces the resource."""


class CfnTopicRuleDestinationInfluxDBDestinationPropertiesProps(TypedDict, total=False):
    endpoint: Required[str]
    """The endpoint URL of the InfluxDB database."""
    influxdb_version: Required[str]
    """The version of the InfluxDB database (for example, V2 or V3)."""
    secret_id: Required[str]
    """The ARN or name of the Secrets Manager secret containing the InfluxDB API token."""
    secret_key: str | None
    """The key name within the secret that contains the InfluxDB token."""
    secret_type: str | None
    """The type of the secret value (SecretString or SecretBinary)."""


class CfnTopicRuleDestinationVpcDestinationPropertiesProps(TypedDict, total=False):
    """The properties of a virtual private cloud (VPC) destination."""
    role_arn: str | None
    """The ARN of a role that has permission to create and attach to elastic network interfaces (ENIs). A change replaces the resource."""
    security_groups: Sequence[str] | Deferred | None
    """The security groups of the VPC destination. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """The subnet IDs of the VPC destination. A change replaces the resource."""
    vpc_id: str | None
    """The ID of the VPC. A change replaces the resource."""


class CfnTopicRuleDestination(TypedResource):
    """A topic rule destination."""
    props: CfnTopicRuleDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTopicRuleDestinationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The topic rule destination URL."""
    @property
    def attr_status_reason(self) -> StringToken:
        """Additional details or reason why the topic rule destination is in the current status."""
