"""Every resource type of AWS::SES; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnConfigurationSetProps(TypedDict, total=False):
    archiving_options: CfnConfigurationSetArchivingOptionsProps | Deferred | None
    """An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set."""
    delivery_options: CfnConfigurationSetDeliveryOptionsProps | Deferred | None
    """Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that use the configuration set are required to use Transport Layer Security (TLS)."""
    name: str | None
    """The name of the configuration set. A change replaces the resource."""
    reputation_options: CfnConfigurationSetReputationOptionsProps | Deferred | None
    """An object that defines whether or not Amazon SES collects reputation metrics for the emails that you send that use the configuration set."""
    sending_options: CfnConfigurationSetSendingOptionsProps | Deferred | None
    """An object that defines whether or not Amazon SES can send email that you send using the configuration set."""
    suppression_options: CfnConfigurationSetSuppressionOptionsProps | Deferred | None
    """An object that contains information about the suppression list preferences for your account."""
    tags: Sequence[CfnConfigurationSetTagProps | Deferred] | Deferred | None
    """An array of objects that define the tags (keys and values) that are associated with the configuration set."""
    tracking_options: CfnConfigurationSetTrackingOptionsProps | Deferred | None
    """An object that defines the open and click tracking options for emails that you send using the configuration set."""
    vdm_options: CfnConfigurationSetVdmOptionsProps | Deferred | None
    """The Virtual Deliverability Manager (VDM) options that apply to the configuration set."""


class CfnConfigurationSetArchivingOptionsProps(TypedDict, total=False):
    """An object that defines a MailManager archive that is used to preserve emails that you send using the configuration set."""
    archive_arn: str | None
    """The ARN of the MailManager archive to associate with the configuration set."""


class CfnConfigurationSetDashboardOptionsProps(TypedDict, total=False):
    """An object containing additional settings for your VDM configuration as applicable to the Dashboard."""
    engagement_metrics: Required[str]
    """Specifies the status of your VDM engagement metrics collection."""


class CfnConfigurationSetDeliveryOptionsProps(TypedDict, total=False):
    """Specifies the name of the dedicated IP pool to associate with the configuration set and whether messages that use the configuration set are required to use Transport Layer Security (TLS)."""
    max_delivery_seconds: Number | None
    """The name of the configuration set used when sent through a configuration set with archiving enabled."""
    sending_pool_name: str | None
    """The name of the dedicated IP pool to associate with the configuration set."""
    tls_policy: str | None
    """Specifies whether messages that use the configuration set are required to use Transport Layer Security (TLS)."""


class CfnConfigurationSetGuardianOptionsProps(TypedDict, total=False):
    """An object containing additional settings for your VDM configuration as applicable to the Guardian."""
    optimized_shared_delivery: Required[str]
    """Specifies the status of your VDM optimized shared delivery."""


class CfnConfigurationSetReputationOptionsProps(TypedDict, total=False):
    """Enable or disable collection of reputation metrics for emails that you send using this configuration set in the current AWS Region."""
    reputation_metrics_enabled: Boolean | None
    """If `true`, tracking of reputation metrics is enabled for the configuration set."""


class CfnConfigurationSetSendingOptionsProps(TypedDict, total=False):
    """Used to enable or disable email sending for messages that use this configuration set in the current AWS Region."""
    sending_enabled: Boolean | None
    """If `true`, email sending is enabled for the configuration set."""


class CfnConfigurationSetSuppressionOptionsProps(TypedDict, total=False):
    """An object that contains information about the suppression list preferences for your account."""
    suppressed_reasons: Sequence[str] | Deferred | None
    """A list that contains the reasons that email addresses are automatically added to the suppression list for your account."""
    validation_options: CfnConfigurationSetSuppressionOptionsValidationOptionsProps | Deferred | None
    """An object that contains information about the validation options for your account."""


class CfnConfigurationSetSuppressionOptionsValidationOptionsProps(TypedDict, total=False):
    """An object that contains information about the validation options for your account."""
    condition_threshold: Required[CfnConfigurationSetSuppressionOptionsValidationOptionsConditionThresholdProps | Deferred]
    """The condition threshold settings for suppression validation."""


class CfnConfigurationSetSuppressionOptionsValidationOptionsConditionThresholdProps(TypedDict, total=False):
    """The condition threshold settings for suppression validation."""
    condition_threshold_enabled: Required[str]
    """Whether the condition threshold is enabled or disabled."""
    overall_confidence_threshold: CfnConfigurationSetSuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThresholdProps | Deferred | None
    """The overall confidence threshold settings."""


class CfnConfigurationSetSuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThresholdProps(TypedDict, total=False):
    """The overall confidence threshold settings."""
    confidence_verdict_threshold: Required[str]
    """The confidence verdict threshold level."""


class CfnConfigurationSetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnConfigurationSetTrackingOptionsProps(TypedDict, total=False):
    """An object that defines the tracking options for a configuration set."""
    custom_redirect_domain: str | None
    """The custom subdomain that is used to redirect email recipients to the Amazon SES event tracking domain."""
    https_policy: str | None
    """The name of the configuration set used when sent through a configuration set with archiving enabled."""


class CfnConfigurationSetVdmOptionsProps(TypedDict, total=False):
    """The Virtual Deliverability Manager (VDM) options that apply to a configuration set."""
    dashboard_options: CfnConfigurationSetDashboardOptionsProps | Deferred | None
    """Specifies additional settings for your VDM configuration as applicable to the Dashboard."""
    guardian_options: CfnConfigurationSetGuardianOptionsProps | Deferred | None
    """Specifies additional settings for your VDM configuration as applicable to the Guardian."""


class CfnConfigurationSet(TypedResource):
    """Configuration sets let you create groups of rules that you can apply to the emails you send using Amazon SES."""
    props: CfnConfigurationSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationSetProps]) -> None: ...


class CfnConfigurationSetEventDestinationProps(TypedDict, total=False):
    configuration_set_name: Required[str]
    """The name of the configuration set that contains the event destination. A change replaces the resource."""
    event_destination: Required[CfnConfigurationSetEventDestinationEventDestinationProps | Deferred]
    """An object that defines the event destination."""


class CfnConfigurationSetEventDestinationCloudWatchDestinationProps(TypedDict, total=False):
    """An object that defines an Amazon CloudWatch destination for email events."""
    dimension_configurations: Sequence[CfnConfigurationSetEventDestinationDimensionConfigurationProps | Deferred] | Deferred | None
    """An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch."""


class CfnConfigurationSetEventDestinationDimensionConfigurationProps(TypedDict, total=False):
    """An object that defines the dimension configuration to use when you send email events to Amazon CloudWatch."""
    default_dimension_value: Required[str]
    """The default value of the dimension that is published to Amazon CloudWatch if you don't provide the value of the dimension when you send an email."""
    dimension_name: Required[str]
    """The name of an Amazon CloudWatch dimension associated with an email sending metric."""
    dimension_value_source: Required[Literal["EMAIL_HEADER", "LINK_TAG", "MESSAGE_TAG", "emailHeader", "linkTag", "messageTag"] | Other]
    """The location where the Amazon SES API v2 finds the value of a dimension to publish to Amazon CloudWatch."""


class CfnConfigurationSetEventDestinationEventBridgeDestinationProps(TypedDict, total=False):
    """An object that defines an Amazon EventBridge destination for email events."""
    event_bus_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon EventBridge bus to publish email events to."""


class CfnConfigurationSetEventDestinationEventDestinationProps(TypedDict, total=False):
    """In the Amazon SES API v2, *events* include message sends, deliveries, opens, clicks, bounces, complaints and delivery delays."""
    cloud_watch_destination: CfnConfigurationSetEventDestinationCloudWatchDestinationProps | Deferred | None
    """An object that defines an Amazon CloudWatch destination for email events."""
    enabled: Boolean | None
    """If `true`, the event destination is enabled."""
    event_bridge_destination: CfnConfigurationSetEventDestinationEventBridgeDestinationProps | Deferred | None
    """An object that defines an Amazon EventBridge destination for email events."""
    kinesis_firehose_destination: CfnConfigurationSetEventDestinationKinesisFirehoseDestinationProps | Deferred | None
    """An object that contains the delivery stream ARN and the IAM role ARN associated with an Amazon Kinesis Firehose event destination."""
    matching_event_types: Required[Sequence[str] | Deferred]
    """The types of events that Amazon SES sends to the specified event destinations."""
    name: str | None
    """The name of the event destination. A change may replace the resource."""
    sns_destination: CfnConfigurationSetEventDestinationSnsDestinationProps | Deferred | None
    """An object that contains the topic ARN associated with an Amazon Simple Notification Service (Amazon SNS) event destination."""


class CfnConfigurationSetEventDestinationKinesisFirehoseDestinationProps(TypedDict, total=False):
    """An object that defines an Amazon Kinesis Data Firehose destination for email events."""
    delivery_stream_arn: Required[str]
    """The ARN of the Amazon Kinesis Firehose stream that email sending events should be published to."""
    iam_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that the Amazon SES API v2 uses to send email events to the Amazon Kinesis Data Firehose stream."""


class CfnConfigurationSetEventDestinationSnsDestinationProps(TypedDict, total=False):
    """Contains the topic ARN associated with an Amazon Simple Notification Service (Amazon SNS) event destination."""
    topic_arn: Required[str]
    """The ARN of the Amazon SNS topic for email sending events."""


class CfnConfigurationSetEventDestination(TypedResource):
    """Specifies a configuration set event destination."""
    props: CfnConfigurationSetEventDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationSetEventDestinationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnContactListProps(TypedDict, total=False):
    contact_list_name: str | None
    """The name of the contact list. A change replaces the resource."""
    description: str | None
    """A description of what the contact list is about."""
    tags: Sequence[CfnContactListTagProps | Deferred] | Deferred | None
    """The tags associated with a contact list."""
    topics: Sequence[CfnContactListTopicProps | Deferred] | Deferred | None
    """An interest group, theme, or label within a list."""


class CfnContactListTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnContactListTopicProps(TypedDict, total=False):
    """An interest group, theme, or label within a list."""
    default_subscription_status: Required[str]
    """The default subscription status to be applied to a contact if the contact has not noted their preference for subscribing to a topic."""
    description: str | None
    """A description of what the topic is about, which the contact will see."""
    display_name: Required[str]
    """The name of the topic the contact will see."""
    topic_name: Required[str]
    """The name of the topic."""


class CfnContactList(TypedResource):
    """A list that contains contacts that have subscribed to a particular topic or topics."""
    props: CfnContactListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContactListProps]) -> None: ...


class CfnCustomVerificationEmailTemplateProps(TypedDict, total=False):
    failure_redirection_url: Required[str]
    """The URL that the recipient of the verification email is sent to if his or her address is not successfully verified."""
    from_email_address: Required[str]
    """The email address that the custom verification email is sent from."""
    success_redirection_url: Required[str]
    """The URL that the recipient of the verification email is sent to if his or her address is successfully verified."""
    tags: Sequence[CfnCustomVerificationEmailTemplateTagProps | Deferred] | Deferred | None
    """The tags (keys and values) associated with the tenant."""
    template_content: Required[str]
    """The content of the custom verification email."""
    template_name: Required[str]
    """The name of the custom verification email template. A change replaces the resource."""
    template_subject: Required[str]
    """The subject line of the custom verification email."""


class CfnCustomVerificationEmailTemplateTagProps(TypedDict, total=False):
    """An object that defines the tags (keys and values) that you want to associate with the tenant."""
    key: Required[str]
    """The key of the key-value tag."""
    value: Required[str]
    """The value of the key-value tag."""


class CfnCustomVerificationEmailTemplate(TypedResource):
    """Resource Type definition for AWS::SES::CustomVerificationEmailTemplate."""
    props: CfnCustomVerificationEmailTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomVerificationEmailTemplateProps]) -> None: ...


class CfnDedicatedIpPoolProps(TypedDict, total=False):
    pool_name: str | None
    """The name of the dedicated IP pool that the IP address is associated with. A change replaces the resource."""
    scaling_mode: str | None
    """The type of scaling mode. A change may replace the resource."""
    tags: Sequence[CfnDedicatedIpPoolTagProps | Deferred] | Deferred | None
    """An object that defines the tags (keys and values) that you want to associate with the pool."""


class CfnDedicatedIpPoolTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDedicatedIpPool(TypedResource):
    """Create a new pool of dedicated IP addresses."""
    props: CfnDedicatedIpPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDedicatedIpPoolProps]) -> None: ...


class CfnEmailIdentityProps(TypedDict, total=False):
    configuration_set_attributes: CfnEmailIdentityConfigurationSetAttributesProps | Deferred | None
    """Used to associate a configuration set with an email identity."""
    dkim_attributes: CfnEmailIdentityDkimAttributesProps | Deferred | None
    """An object that contains information about the DKIM attributes for the identity."""
    dkim_signing_attributes: CfnEmailIdentityDkimSigningAttributesProps | Deferred | None
    """If your request includes this object, Amazon SES configures the identity to use Bring Your Own DKIM (BYODKIM) for DKIM authentication purposes, or, configures the key length to be used for Easy DKIM."""
    email_identity: Required[str]
    """The email address or domain to verify. A change replaces the resource."""
    feedback_attributes: CfnEmailIdentityFeedbackAttributesProps | Deferred | None
    """Used to enable or disable feedback forwarding for an identity."""
    mail_from_attributes: CfnEmailIdentityMailFromAttributesProps | Deferred | None
    """Used to enable or disable the custom Mail-From domain configuration for an email identity."""
    tags: Sequence[CfnEmailIdentityTagProps | Deferred] | Deferred | None
    """An array of objects that define the tags (keys and values) to associate with the email identity."""


class CfnEmailIdentityConfigurationSetAttributesProps(TypedDict, total=False):
    """Used to associate a configuration set with an email identity."""
    configuration_set_name: str | None
    """The configuration set to associate with an email identity."""


class CfnEmailIdentityDkimAttributesProps(TypedDict, total=False):
    """Used to enable or disable DKIM authentication for an email identity."""
    signing_enabled: Boolean | None
    """Sets the DKIM signing configuration for the identity."""


class CfnEmailIdentityDkimSigningAttributesProps(TypedDict, total=False):
    """Used to configure or change the DKIM authentication settings for an email domain identity."""
    domain_signing_private_key: str | None
    """[Bring Your Own DKIM] A private key that's used to generate a DKIM signature."""
    domain_signing_selector: str | None
    """[Bring Your Own DKIM] A string that's used to identify a public key in the DNS configuration for a domain."""
    next_signing_key_length: str | None
    """[Easy DKIM] The key length of the future DKIM key pair to be generated."""


class CfnEmailIdentityFeedbackAttributesProps(TypedDict, total=False):
    """Used to enable or disable feedback forwarding for an identity."""
    email_forwarding_enabled: Boolean | None
    """Sets the feedback forwarding configuration for the identity."""


class CfnEmailIdentityMailFromAttributesProps(TypedDict, total=False):
    """Used to enable or disable the custom Mail-From domain configuration for an email identity."""
    behavior_on_mx_failure: str | None
    """The action to take if the required MX record isn't found when you send an email."""
    mail_from_domain: str | None
    """The custom MAIL FROM domain that you want the verified identity to use."""


class CfnEmailIdentityTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEmailIdentity(TypedResource):
    """Specifies an identity for using within SES."""
    props: CfnEmailIdentityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEmailIdentityProps]) -> None: ...
    @property
    def attr_dkim_dns_token_name1(self) -> StringToken:
        """The host name for the first token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_dkim_dns_token_name2(self) -> StringToken:
        """The host name for the second token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_dkim_dns_token_name3(self) -> StringToken:
        """The host name for the third token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_dkim_dns_token_value1(self) -> StringToken:
        """The record value for the first token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_dkim_dns_token_value2(self) -> StringToken:
        """The record value for the second token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_dkim_dns_token_value3(self) -> StringToken:
        """The record value for the third token that you have to add to the DNS configuration for your domain."""


class CfnEmailIdentityCertificateProps(TypedDict, total=False):
    certificate_arn: Required[str]
    """The ARN of the AWS Certificate Manager certificate to associate with the sender. A change replaces the resource."""
    email_identity: Required[str]
    """The email identity that owns the sender the certificate is associated with. A change replaces the resource."""
    from_address: Required[str]
    """The sender the certificate signs for. A change replaces the resource."""


class CfnEmailIdentityCertificate(TypedResource):
    """Associates an AWS Certificate Manager certificate with a sender under an SES email identity, so that SES signs the sender's mail with S/MIME."""
    props: CfnEmailIdentityCertificateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEmailIdentityCertificateProps]) -> None: ...


class CfnMailManagerAddonInstanceProps(TypedDict, total=False):
    addon_subscription_id: Required[str]
    """The subscription ID for the instance. A change replaces the resource."""
    tags: Sequence[CfnMailManagerAddonInstanceTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the resource."""


class CfnMailManagerAddonInstanceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMailManagerAddonInstance(TypedResource):
    """Creates an Add On instance for the subscription indicated in the request."""
    props: CfnMailManagerAddonInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMailManagerAddonInstanceProps]) -> None: ...
    @property
    def attr_addon_instance_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Add On instance."""
    @property
    def attr_addon_instance_id(self) -> StringToken:
        """The unique ID of the Add On instance."""
    @property
    def attr_addon_name(self) -> StringToken:
        """The name of the Add On for the instance."""


class CfnMailManagerAddonSubscriptionProps(TypedDict, total=False):
    addon_name: Required[str]
    """The name of the Add On to subscribe to. A change replaces the resource."""
    tags: Sequence[CfnMailManagerAddonSubscriptionTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the resource."""


class CfnMailManagerAddonSubscriptionTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMailManagerAddonSubscription(TypedResource):
    """Creates a subscription for an Add On representing the acceptance of its terms of use and additional pricing."""
    props: CfnMailManagerAddonSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMailManagerAddonSubscriptionProps]) -> None: ...
    @property
    def attr_addon_subscription_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Add On subscription."""
    @property
    def attr_addon_subscription_id(self) -> StringToken:
        """The unique ID of the Add On subscription."""


class CfnMailManagerAddressListProps(TypedDict, total=False):
    address_list_name: str | None
    """A user-friendly name for the address list. A change replaces the resource."""
    tags: Sequence[CfnMailManagerAddressListTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the resource."""


class CfnMailManagerAddressListTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMailManagerAddressList(TypedResource):
    """The structure representing the address lists and address list attribute that will be used in evaluation of boolean expression."""
    props: CfnMailManagerAddressListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMailManagerAddressListProps]) -> None: ...
    @property
    def attr_address_list_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the address list."""
    @property
    def attr_address_list_id(self) -> StringToken:
        """The identifier of the address list."""


class CfnMailManagerArchiveProps(TypedDict, total=False):
    archive_name: str | None
    """A unique name for the new archive."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key for encrypting emails in the archive. A change replaces the resource."""
    retention: CfnMailManagerArchiveArchiveRetentionProps | Deferred | None
    """The period for retaining emails in the archive before automatic deletion."""
    tags: Sequence[CfnMailManagerArchiveTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the resource."""


class CfnMailManagerArchiveArchiveRetentionProps(TypedDict, total=False):
    """The retention policy for an email archive that specifies how long emails are kept before being automatically deleted."""
    retention_period: Literal["THREE_MONTHS", "SIX_MONTHS", "NINE_MONTHS", "ONE_YEAR", "EIGHTEEN_MONTHS", "TWO_YEARS", "THIRTY_MONTHS", "THREE_YEARS", "FOUR_YEARS", "FIVE_YEARS", "SIX_YEARS", "SEVEN_YEARS", "EIGHT_YEARS", "NINE_YEARS", "TEN_YEARS", "PERMANENT"] | Other | None
    """The enum value sets the period for retaining emails in an archive."""


class CfnMailManagerArchiveTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMailManagerArchive(TypedResource):
    """Creates a new email archive resource for storing and retaining emails."""
    props: CfnMailManagerArchiveProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMailManagerArchiveProps]) -> None: ...
    @property
    def attr_archive_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the archive."""
    @property
    def attr_archive_id(self) -> StringToken:
        """The unique identifier of the archive."""
    @property
    def attr_archive_state(self) -> StringToken:
        """The current state of the archive:"""


class CfnMailManagerIngressPointProps(TypedDict, total=False):
    ingress_point_configuration: CfnMailManagerIngressPointIngressPointConfigurationProps | Deferred | None
    """The configuration of the ingress endpoint resource."""
    ingress_point_name: str | None
    """A user friendly name for an ingress endpoint resource."""
    network_configuration: CfnMailManagerIngressPointNetworkConfigurationProps | Deferred | None
    """The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource. A change replaces the resource."""
    rule_set_id: Required[str]
    """The identifier of an existing rule set that you attach to an ingress endpoint resource."""
    status_to_update: Literal["ACTIVE", "CLOSED"] | Other | None
    """The update status of an ingress endpoint."""
    tags: Sequence[CfnMailManagerIngressPointTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the resource."""
    tls_policy: Literal["REQUIRED", "OPTIONAL", "FIPS"] | Other | None
    traffic_policy_id: Required[str]
    """The identifier of an existing traffic policy that you attach to an ingress endpoint resource."""
    type: Required[Literal["OPEN", "AUTH", "MTLS"] | Other]
    """The type of the ingress endpoint to create. A change replaces the resource."""


class CfnMailManagerIngressPointIngressPointConfigurationProps(TypedDict, total=False):
    """The configuration of the ingress endpoint resource."""
    secret_arn: str | None
    """The SecretsManager::Secret ARN of the ingress endpoint resource."""
    smtp_password: str | None
    """The password of the ingress endpoint resource."""
    tls_auth_configuration: CfnMailManagerIngressPointTlsAuthConfigurationProps | Deferred | None


class CfnMailManagerIngressPointNetworkConfigurationProps(TypedDict, total=False):
    """The network type (IPv4-only, Dual-Stack, PrivateLink) of the ingress endpoint resource."""
    private_network_configuration: CfnMailManagerIngressPointPrivateNetworkConfigurationProps | Deferred | None
    """Specifies the network configuration for the private ingress point."""
    public_network_configuration: CfnMailManagerIngressPointPublicNetworkConfigurationProps | Deferred | None
    """Specifies the network configuration for the public ingress point."""


class CfnMailManagerIngressPointPrivateNetworkConfigurationProps(TypedDict, total=False):
    """Specifies the network configuration for the private ingress point."""
    vpc_endpoint_id: Required[str]
    """The identifier of the VPC endpoint to associate with this private ingress point."""


class CfnMailManagerIngressPointPublicNetworkConfigurationProps(TypedDict, total=False):
    """Specifies the network configuration for the public ingress point."""
    ip_type: Required[Literal["IPV4", "DUAL_STACK"] | Other]
    """The IP address type for the public ingress point."""


class CfnMailManagerIngressPointTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMailManagerIngressPointTlsAuthConfigurationProps(TypedDict, total=False):
    trust_store: Required[CfnMailManagerIngressPointTrustStoreProps | Deferred]


class CfnMailManagerIngressPointTrustStoreProps(TypedDict, total=False):
    ca_content: Required[str]
    crl_content: str | None
    kms_key_arn: str | None


class CfnMailManagerIngressPoint(TypedResource):
    """Resource to provision an ingress endpoint for receiving email."""
    props: CfnMailManagerIngressPointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMailManagerIngressPointProps]) -> None: ...
    @property
    def attr_a_record(self) -> StringToken:
        """The DNS A Record that identifies your ingress endpoint."""
    @property
    def attr_ingress_point_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the ingress endpoint resource."""
    @property
    def attr_ingress_point_id(self) -> StringToken:
        """The identifier of the ingress endpoint resource."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the ingress endpoint resource."""


class CfnMailManagerRelayProps(TypedDict, total=False):
    authentication: Required[CfnMailManagerRelayRelayAuthenticationProps | Deferred]
    """Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored."""
    relay_name: str | None
    """The unique relay name."""
    server_name: Required[str]
    """The destination relay server address."""
    server_port: Required[Number]
    """The destination relay server port."""
    tags: Sequence[CfnMailManagerRelayTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the resource."""


class CfnMailManagerRelayRelayAuthenticationProps(TypedDict, total=False):
    """Authentication for the relay destination server—specify the secretARN where the SMTP credentials are stored, or specify an empty NoAuthentication structure if the relay destination server does not require SMTP credential authentication."""
    no_authentication: Anything
    """Keep an empty structure if the relay destination server does not require SMTP credential authentication."""
    secret_arn: str | None
    """The ARN of the secret created in secrets manager where the relay server's SMTP credentials are stored."""


class CfnMailManagerRelayTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMailManagerRelay(TypedResource):
    """Resource to create an SMTP relay, which can be used within a Mail Manager rule set to forward incoming emails to defined relay destinations."""
    props: CfnMailManagerRelayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMailManagerRelayProps]) -> None: ...
    @property
    def attr_relay_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the relay."""
    @property
    def attr_relay_id(self) -> StringToken:
        """The unique relay identifier."""


class CfnMailManagerRuleSetProps(TypedDict, total=False):
    rule_set_name: str | None
    """A user-friendly name for the rule set."""
    rules: Required[Sequence[CfnMailManagerRuleSetRuleProps | Deferred] | Deferred]
    """Conditional rules that are evaluated for determining actions on email."""
    tags: Sequence[CfnMailManagerRuleSetTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the resource."""


class CfnMailManagerRuleSetAddHeaderActionProps(TypedDict, total=False):
    """The action to add a header to a message."""
    header_name: Required[str]
    """The name of the header to add to an email."""
    header_value: Required[str]
    """The value of the header to add to the email."""


class CfnMailManagerRuleSetAnalysisProps(TypedDict, total=False):
    """The result of an analysis can be used in conditions to trigger actions."""
    analyzer: Required[str]
    """The Amazon Resource Name (ARN) of an Add On."""
    result_field: Required[str]
    """The returned value from an Add On."""


class CfnMailManagerRuleSetArchiveActionProps(TypedDict, total=False):
    """The action to archive the email by delivering the email to an Amazon SES archive."""
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    """A policy that states what to do in the case of failure."""
    target_archive: Required[str]
    """The identifier of the archive to send the email to."""


class CfnMailManagerRuleSetBounceActionProps(TypedDict, total=False):
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    diagnostic_message: Required[str]
    message: str | None
    role_arn: Required[str]
    sender: Required[str]
    smtp_reply_code: Required[str]
    status_code: Required[str]


class CfnMailManagerRuleSetDeliverToMailboxActionProps(TypedDict, total=False):
    """This action to delivers an email to a mailbox."""
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    """A policy that states what to do in the case of failure."""
    mailbox_arn: Required[str]
    """The Amazon Resource Name (ARN) of a WorkMail organization to deliver the email to."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role to use to execute this action."""


class CfnMailManagerRuleSetDeliverToQBusinessActionProps(TypedDict, total=False):
    """The action to deliver incoming emails to an Amazon Q Business application for indexing."""
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    """A policy that states what to do in the case of failure."""
    application_id: Required[str]
    """The unique identifier of the Amazon Q Business application instance where the email content will be delivered."""
    index_id: Required[str]
    """The identifier of the knowledge base index within the Amazon Q Business application where the email content will be stored and indexed."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM Role to use while delivering to Amazon Q Business."""


class CfnMailManagerRuleSetInvokeLambdaActionProps(TypedDict, total=False):
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    function_arn: Required[str]
    invocation_type: Required[Literal["EVENT", "REQUEST_RESPONSE"] | Other]
    retry_time_minutes: Integer | None
    role_arn: Required[str]


class CfnMailManagerRuleSetRelayActionProps(TypedDict, total=False):
    """The action relays the email via SMTP to another specific SMTP server."""
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    """A policy that states what to do in the case of failure."""
    mail_from: Literal["REPLACE", "PRESERVE"] | Other | None
    """This action specifies whether to preserve or replace original mail from address while relaying received emails to a destination server."""
    relay: Required[str]
    """The identifier of the relay resource to be used when relaying an email."""


class CfnMailManagerRuleSetReplaceRecipientActionProps(TypedDict, total=False):
    """This action replaces the email envelope recipients with the given list of recipients."""
    replace_with: Sequence[str] | Deferred | None
    """This action specifies the replacement recipient email addresses to insert."""


class CfnMailManagerRuleSetRuleProps(TypedDict, total=False):
    """A rule contains conditions, "unless conditions" and actions."""
    actions: Required[Sequence[CfnMailManagerRuleSetRuleActionProps | Deferred] | Deferred]
    """The list of actions to execute when the conditions match the incoming email, and none of the "unless conditions" match."""
    conditions: Sequence[CfnMailManagerRuleSetRuleConditionProps | Deferred] | Deferred | None
    """The conditions of this rule."""
    name: str | None
    """The user-friendly name of the rule."""
    unless: Sequence[CfnMailManagerRuleSetRuleConditionProps | Deferred] | Deferred | None
    """The "unless conditions" of this rule."""


class CfnMailManagerRuleSetRuleActionProps(TypedDict, total=False):
    """The action for a rule to take."""
    add_header: CfnMailManagerRuleSetAddHeaderActionProps | Deferred | None
    """This action adds a header."""
    archive: CfnMailManagerRuleSetArchiveActionProps | Deferred | None
    """This action archives the email."""
    bounce: CfnMailManagerRuleSetBounceActionProps | Deferred | None
    deliver_to_mailbox: CfnMailManagerRuleSetDeliverToMailboxActionProps | Deferred | None
    """This action delivers an email to a WorkMail mailbox."""
    deliver_to_q_business: CfnMailManagerRuleSetDeliverToQBusinessActionProps | Deferred | None
    """This action delivers an email to an Amazon Q Business application for ingestion into its knowledge base."""
    drop: Anything
    """This action terminates the evaluation of rules in the rule set."""
    invoke_lambda: CfnMailManagerRuleSetInvokeLambdaActionProps | Deferred | None
    publish_to_sns: CfnMailManagerRuleSetSnsActionProps | Deferred | None
    """This action publishes the email content to an Amazon SNS topic."""
    relay: CfnMailManagerRuleSetRelayActionProps | Deferred | None
    """This action relays the email to another SMTP server."""
    replace_recipient: CfnMailManagerRuleSetReplaceRecipientActionProps | Deferred | None
    """The action replaces certain or all recipients with a different set of recipients."""
    send: CfnMailManagerRuleSetSendActionProps | Deferred | None
    """This action sends the email to the internet."""
    write_to_s3: CfnMailManagerRuleSetS3ActionProps | Deferred | None
    """This action writes the MIME content of the email to an S3 bucket."""


class CfnMailManagerRuleSetRuleBooleanExpressionProps(TypedDict, total=False):
    """A boolean expression to be used in a rule condition."""
    evaluate: Required[CfnMailManagerRuleSetRuleBooleanToEvaluateProps | Deferred]
    """The operand on which to perform a boolean condition operation."""
    operator: Required[Literal["IS_TRUE", "IS_FALSE"] | Other]
    """The matching operator for a boolean condition expression."""


class CfnMailManagerRuleSetRuleBooleanToEvaluateProps(TypedDict, total=False):
    """The union type representing the allowed types of operands for a boolean condition."""
    analysis: CfnMailManagerRuleSetAnalysisProps | Deferred | None
    """The Add On ARN and its returned value to evaluate in a boolean condition expression."""
    attribute: Literal["READ_RECEIPT_REQUESTED", "TLS", "TLS_WRAPPED"] | Other | None
    """The boolean type representing the allowed attribute types for an email."""
    is_in_address_list: CfnMailManagerRuleSetRuleIsInAddressListProps | Deferred | None
    """The structure representing the address lists and address list attribute that will be used in evaluation of boolean expression."""


class CfnMailManagerRuleSetRuleConditionProps(TypedDict, total=False):
    """The conditional expression used to evaluate an email for determining if a rule action should be taken."""
    boolean_expression: CfnMailManagerRuleSetRuleBooleanExpressionProps | Deferred | None
    """The condition applies to a boolean expression passed in this field."""
    dmarc_expression: CfnMailManagerRuleSetRuleDmarcExpressionProps | Deferred | None
    """The condition applies to a DMARC policy expression passed in this field."""
    ip_expression: CfnMailManagerRuleSetRuleIpExpressionProps | Deferred | None
    """The condition applies to an IP address expression passed in this field."""
    number_expression: CfnMailManagerRuleSetRuleNumberExpressionProps | Deferred | None
    """The condition applies to a number expression passed in this field."""
    string_expression: CfnMailManagerRuleSetRuleStringExpressionProps | Deferred | None
    """The condition applies to a string expression passed in this field."""
    verdict_expression: CfnMailManagerRuleSetRuleVerdictExpressionProps | Deferred | None
    """The condition applies to a verdict expression passed in this field."""


class CfnMailManagerRuleSetRuleDmarcExpressionProps(TypedDict, total=False):
    """A DMARC policy expression."""
    operator: Required[Literal["EQUALS", "NOT_EQUALS"] | Other]
    """The operator to apply to the DMARC policy of the incoming email."""
    values: Required[Sequence[Literal["NONE", "QUARANTINE", "REJECT"] | Other] | Deferred]
    """The values to use for the given DMARC policy operator."""


class CfnMailManagerRuleSetRuleIpExpressionProps(TypedDict, total=False):
    """An IP address expression matching certain IP addresses within a given range of IP addresses."""
    evaluate: Required[CfnMailManagerRuleSetRuleIpToEvaluateProps | Deferred]
    """The IP address to evaluate in this condition."""
    operator: Required[Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"] | Other]
    """The operator to evaluate the IP address."""
    values: Required[Sequence[str] | Deferred]
    """The IP CIDR blocks in format "x.y.z.w/n" (eg 10.0.0.0/8) to match with the email's IP address."""


class CfnMailManagerRuleSetRuleIpToEvaluateProps(TypedDict, total=False):
    """The IP address to evaluate for this condition."""
    attribute: Literal["SOURCE_IP"] | Other | None
    """The attribute of the email to evaluate."""


class CfnMailManagerRuleSetRuleIsInAddressListProps(TypedDict, total=False):
    """The structure type for a boolean condition that provides the address lists and address list attribute to evaluate."""
    address_lists: Required[Sequence[str] | Deferred]
    """The address lists that will be used for evaluation."""
    attribute: Required[Literal["RECIPIENT", "MAIL_FROM", "SENDER", "FROM", "TO", "CC"] | Other]
    """The email attribute that needs to be evaluated against the address list."""


class CfnMailManagerRuleSetRuleNumberExpressionProps(TypedDict, total=False):
    """A number expression to match numeric conditions with integers from the incoming email."""
    evaluate: Required[CfnMailManagerRuleSetRuleNumberToEvaluateProps | Deferred]
    """The number to evaluate in a numeric condition expression."""
    operator: Required[Literal["EQUALS", "NOT_EQUALS", "LESS_THAN", "GREATER_THAN", "LESS_THAN_OR_EQUAL", "GREATER_THAN_OR_EQUAL"] | Other]
    """The operator for a numeric condition expression."""
    value: Required[Number]
    """The value to evaluate in a numeric condition expression."""


class CfnMailManagerRuleSetRuleNumberToEvaluateProps(TypedDict, total=False):
    """The number to evaluate in a numeric condition expression."""
    attribute: Literal["MESSAGE_SIZE"] | Other | None
    """An email attribute that is used as the number to evaluate."""


class CfnMailManagerRuleSetRuleStringExpressionProps(TypedDict, total=False):
    """A string expression is evaluated against strings or substrings of the email."""
    evaluate: Required[CfnMailManagerRuleSetRuleStringToEvaluateProps | Deferred]
    """The string to evaluate in a string condition expression."""
    operator: Required[Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS"] | Other]
    """The matching operator for a string condition expression."""
    values: Required[Sequence[str] | Deferred]
    """The string(s) to be evaluated in a string condition expression."""


class CfnMailManagerRuleSetRuleStringToEvaluateProps(TypedDict, total=False):
    """The string to evaluate in a string condition expression."""
    analysis: CfnMailManagerRuleSetAnalysisProps | Deferred | None
    """The Add On ARN and its returned value to evaluate in a string condition expression."""
    attribute: Literal["MAIL_FROM", "HELO", "RECIPIENT", "SENDER", "FROM", "SUBJECT", "TO", "CC"] | Other | None
    """The email attribute to evaluate in a string condition expression."""
    client_certificate_attribute: Literal["CN", "SAN_RFC822_NAME", "SAN_DNS_NAME", "SAN_DIRECTORY_NAME", "SAN_UNIFORM_RESOURCE_IDENTIFIER", "SAN_IP_ADDRESS", "SAN_REGISTERED_ID", "SERIAL_NUMBER"] | Other | None
    mime_header_attribute: str | None
    """The email MIME X-Header attribute to evaluate in a string condition expression."""


class CfnMailManagerRuleSetRuleVerdictExpressionProps(TypedDict, total=False):
    """A verdict expression is evaluated against verdicts of the email."""
    evaluate: Required[CfnMailManagerRuleSetRuleVerdictToEvaluateProps | Deferred]
    """The verdict to evaluate in a verdict condition expression."""
    operator: Required[Literal["EQUALS", "NOT_EQUALS"] | Other]
    """The matching operator for a verdict condition expression."""
    values: Required[Sequence[Literal["PASS", "FAIL", "GRAY", "PROCESSING_FAILED"] | Other] | Deferred]
    """The values to match with the email's verdict using the given operator."""


class CfnMailManagerRuleSetRuleVerdictToEvaluateProps(TypedDict, total=False):
    """The verdict to evaluate in a verdict condition expression."""
    analysis: CfnMailManagerRuleSetAnalysisProps | Deferred | None
    """The Add On ARN and its returned value to evaluate in a verdict condition expression."""
    attribute: Literal["SPF", "DKIM"] | Other | None
    """The email verdict attribute to evaluate in a string verdict expression."""


class CfnMailManagerRuleSetS3ActionProps(TypedDict, total=False):
    """Writes the MIME content of the email to an S3 bucket."""
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    """A policy that states what to do in the case of failure."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM Role to use while writing to S3."""
    s3_bucket: Required[str]
    """The bucket name of the S3 bucket to write to."""
    s3_prefix: str | None
    """The S3 prefix to use for the write to the s3 bucket."""
    s3_sse_kms_key_id: str | None
    """The KMS Key ID to use to encrypt the message in S3."""


class CfnMailManagerRuleSetSendActionProps(TypedDict, total=False):
    """Sends the email to the internet using the ses:SendRawEmail API."""
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    """A policy that states what to do in the case of failure."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the role to use for this action."""


class CfnMailManagerRuleSetSnsActionProps(TypedDict, total=False):
    """The action to publish the email content to an Amazon SNS topic."""
    action_failure_policy: Literal["CONTINUE", "DROP"] | Other | None
    """A policy that states what to do in the case of failure."""
    encoding: Literal["UTF-8", "BASE64"] | Other | None
    """The encoding to use for the email within the Amazon SNS notification."""
    payload_type: Literal["CONTENT", "HEADERS"] | Other | None
    """The expected payload type within the Amazon SNS notification."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM Role to use while writing to Amazon SNS."""
    topic_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be published."""


class CfnMailManagerRuleSetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMailManagerRuleSet(TypedResource):
    """Resource to create a rule set for a Mail Manager ingress endpoint which contains a list of rules that are evaluated sequentially for each email."""
    props: CfnMailManagerRuleSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMailManagerRuleSetProps]) -> None: ...
    @property
    def attr_rule_set_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the rule set resource."""
    @property
    def attr_rule_set_id(self) -> StringToken:
        """The identifier of the rule set."""


class CfnMailManagerTrafficPolicyProps(TypedDict, total=False):
    default_action: Required[Literal["ALLOW", "DENY"] | Other]
    """Default action instructs the traﬃc policy to either Allow or Deny (block) messages that fall outside of (or not addressed by) the conditions of your policy statements"""
    max_message_size_bytes: Number | None
    """The maximum message size in bytes of email which is allowed in by this traffic policy—anything larger will be blocked."""
    policy_statements: Required[Sequence[CfnMailManagerTrafficPolicyPolicyStatementProps | Deferred] | Deferred]
    """Conditional statements for filtering email traffic."""
    tags: Sequence[CfnMailManagerTrafficPolicyTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for the resource."""
    traffic_policy_name: str | None
    """The name of the policy."""


class CfnMailManagerTrafficPolicyIngressAnalysisProps(TypedDict, total=False):
    """The Add On ARN and its returned value that is evaluated in a policy statement's conditional expression to either deny or block the incoming email."""
    analyzer: Required[str]
    """The Amazon Resource Name (ARN) of an Add On."""
    result_field: Required[str]
    """The returned value from an Add On."""


class CfnMailManagerTrafficPolicyIngressBooleanExpressionProps(TypedDict, total=False):
    """The structure for a boolean condition matching on the incoming mail."""
    evaluate: Required[CfnMailManagerTrafficPolicyIngressBooleanToEvaluateProps | Deferred]
    """The operand on which to perform a boolean condition operation."""
    operator: Required[Literal["IS_TRUE", "IS_FALSE"] | Other]
    """The matching operator for a boolean condition expression."""


class CfnMailManagerTrafficPolicyIngressBooleanToEvaluateProps(TypedDict, total=False):
    """The union type representing the allowed types of operands for a boolean condition."""
    analysis: CfnMailManagerTrafficPolicyIngressAnalysisProps | Deferred | None
    """The structure type for a boolean condition stating the Add On ARN and its returned value."""
    is_in_address_list: CfnMailManagerTrafficPolicyIngressIsInAddressListProps | Deferred | None
    """The structure type for a boolean condition that provides the address lists to evaluate incoming traffic on."""


class CfnMailManagerTrafficPolicyIngressIpToEvaluateProps(TypedDict, total=False):
    """The structure for an IP based condition matching on the incoming mail."""
    attribute: Literal["SENDER_IP"] | Other | None
    """An enum type representing the allowed attribute types for an IP condition."""


class CfnMailManagerTrafficPolicyIngressIpv4ExpressionProps(TypedDict, total=False):
    """The union type representing the allowed types for the left hand side of an IP condition."""
    evaluate: Required[CfnMailManagerTrafficPolicyIngressIpToEvaluateProps | Deferred]
    """The left hand side argument of an IP condition expression."""
    operator: Required[Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"] | Other]
    """The matching operator for an IP condition expression."""
    values: Required[Sequence[str] | Deferred]
    """The right hand side argument of an IP condition expression."""


class CfnMailManagerTrafficPolicyIngressIpv6ExpressionProps(TypedDict, total=False):
    """The union type representing the allowed types for the left hand side of an IPv6 condition."""
    evaluate: Required[CfnMailManagerTrafficPolicyIngressIpv6ToEvaluateProps | Deferred]
    """The left hand side argument of an IPv6 condition expression."""
    operator: Required[Literal["CIDR_MATCHES", "NOT_CIDR_MATCHES"] | Other]
    """The matching operator for an IPv6 condition expression."""
    values: Required[Sequence[str] | Deferred]
    """The right hand side argument of an IPv6 condition expression."""


class CfnMailManagerTrafficPolicyIngressIpv6ToEvaluateProps(TypedDict, total=False):
    """The structure for an IPv6 based condition matching on the incoming mail."""
    attribute: Literal["SENDER_IPV6"] | Other | None
    """An enum type representing the allowed attribute types for an IPv6 condition."""


class CfnMailManagerTrafficPolicyIngressIsInAddressListProps(TypedDict, total=False):
    """The address lists and the address list attribute value that is evaluated in a policy statement's conditional expression to either deny or block the incoming email."""
    address_lists: Required[Sequence[str] | Deferred]
    """The address lists that will be used for evaluation."""
    attribute: Required[Literal["RECIPIENT"] | Other]
    """The email attribute that needs to be evaluated against the address list."""


class CfnMailManagerTrafficPolicyIngressStringExpressionProps(TypedDict, total=False):
    """The structure for a string based condition matching on the incoming mail."""
    evaluate: Required[CfnMailManagerTrafficPolicyIngressStringToEvaluateProps | Deferred]
    """The left hand side argument of a string condition expression."""
    operator: Required[Literal["EQUALS", "NOT_EQUALS", "STARTS_WITH", "ENDS_WITH", "CONTAINS"] | Other]
    values: Required[Sequence[str] | Deferred]
    """The right hand side argument of a string condition expression."""


class CfnMailManagerTrafficPolicyIngressStringToEvaluateProps(TypedDict, total=False):
    """The union type representing the allowed types for the left hand side of a string condition."""
    analysis: CfnMailManagerTrafficPolicyIngressAnalysisProps | Deferred | None
    """The structure type for a string condition stating the Add On ARN and its returned value."""
    attribute: Literal["RECIPIENT"] | Other | None
    """The enum type representing the allowed attribute types for a string condition."""


class CfnMailManagerTrafficPolicyIngressTlsProtocolExpressionProps(TypedDict, total=False):
    """The structure for a TLS related condition matching on the incoming mail."""
    evaluate: Required[CfnMailManagerTrafficPolicyIngressTlsProtocolToEvaluateProps | Deferred]
    """The left hand side argument of a TLS condition expression."""
    operator: Required[Literal["MINIMUM_TLS_VERSION", "IS"] | Other]
    """The matching operator for a TLS condition expression."""
    value: Required[Literal["TLS1_2", "TLS1_3"] | Other]
    """The right hand side argument of a TLS condition expression."""


class CfnMailManagerTrafficPolicyIngressTlsProtocolToEvaluateProps(TypedDict, total=False):
    """The union type representing the allowed types for the left hand side of a TLS condition."""
    attribute: Literal["TLS_PROTOCOL"] | Other | None
    """The enum type representing the allowed attribute types for the TLS condition."""


class CfnMailManagerTrafficPolicyPolicyConditionProps(TypedDict, total=False):
    """The email traffic filtering conditions which are contained in a traffic policy resource."""
    boolean_expression: CfnMailManagerTrafficPolicyIngressBooleanExpressionProps | Deferred | None
    """This represents a boolean type condition matching on the incoming mail."""
    ip_expression: CfnMailManagerTrafficPolicyIngressIpv4ExpressionProps | Deferred | None
    """This represents an IP based condition matching on the incoming mail."""
    ipv6_expression: CfnMailManagerTrafficPolicyIngressIpv6ExpressionProps | Deferred | None
    """This represents an IPv6 based condition matching on the incoming mail."""
    string_expression: CfnMailManagerTrafficPolicyIngressStringExpressionProps | Deferred | None
    """This represents a string based condition matching on the incoming mail."""
    tls_expression: CfnMailManagerTrafficPolicyIngressTlsProtocolExpressionProps | Deferred | None
    """This represents a TLS based condition matching on the incoming mail."""


class CfnMailManagerTrafficPolicyPolicyStatementProps(TypedDict, total=False):
    """The structure containing traffic policy conditions and actions."""
    action: Required[Literal["ALLOW", "DENY"] | Other]
    """The action that informs a traffic policy resource to either allow or block the email if it matches a condition in the policy statement."""
    conditions: Required[Sequence[CfnMailManagerTrafficPolicyPolicyConditionProps | Deferred] | Deferred]
    """The list of conditions to apply to incoming messages for filtering email traffic."""


class CfnMailManagerTrafficPolicyTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMailManagerTrafficPolicy(TypedResource):
    """Resource to create a traffic policy for a Mail Manager ingress endpoint which contains policy statements used to evaluate whether incoming emails should be allowed or denied."""
    props: CfnMailManagerTrafficPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMailManagerTrafficPolicyProps]) -> None: ...
    @property
    def attr_traffic_policy_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the traffic policy resource."""
    @property
    def attr_traffic_policy_id(self) -> StringToken:
        """The identifier of the traffic policy resource."""


class CfnMultiRegionEndpointProps(TypedDict, total=False):
    details: Required[CfnMultiRegionEndpointDetailsProps | Deferred]
    """Contains details of a multi-region endpoint (global-endpoint) being created. A change replaces the resource."""
    endpoint_name: Required[str]
    """The name of the multi-region endpoint (global-endpoint). A change replaces the resource."""
    tags: Sequence[CfnMultiRegionEndpointTagProps | Deferred] | Deferred | None
    """An array of objects that define the tags (keys and values) to associate with the multi-region endpoint (global-endpoint)."""


class CfnMultiRegionEndpointDetailsProps(TypedDict, total=False):
    """An object that contains configuration details of multi-region endpoint (global-endpoint)."""
    route_details: Required[Sequence[CfnMultiRegionEndpointRouteDetailsProps | Deferred] | Deferred]
    """A list of route configuration details."""


class CfnMultiRegionEndpointRouteDetailsProps(TypedDict, total=False):
    """An object that contains route configuration."""
    region: Required[str]
    """The name of an AWS-Region to be a secondary region for the multi-region endpoint (global-endpoint)."""


class CfnMultiRegionEndpointTagProps(TypedDict, total=False):
    """An object that defines the tags that are associated with a resource."""
    key: Required[str]
    """One part of a key-value pair that defines a tag."""
    value: Required[str]
    """The optional part of a key-value pair that defines a tag."""


class CfnMultiRegionEndpoint(TypedResource):
    """Creates a multi-region endpoint (global-endpoint)."""
    props: CfnMultiRegionEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMultiRegionEndpointProps]) -> None: ...


class CfnReceiptFilterProps(TypedDict, total=False):
    filter: Required[CfnReceiptFilterFilterProps | Deferred]
    """A data structure that describes the IP address filter to create, which consists of a name, an IP address range, and whether to allow or block mail from it. A change replaces the resource."""


class CfnReceiptFilterFilterProps(TypedDict, total=False):
    """Specifies an IP address filter."""
    ip_filter: Required[CfnReceiptFilterIpFilterProps | Deferred]
    """A structure that provides the IP addresses to block or allow, and whether to block or allow incoming mail from them. A change replaces the resource."""
    name: str | None
    """The name of the IP address filter. A change replaces the resource."""


class CfnReceiptFilterIpFilterProps(TypedDict, total=False):
    """A receipt IP address filter enables you to specify whether to accept or reject mail originating from an IP address or range of IP addresses."""
    cidr: Required[str]
    """A single IP address or a range of IP addresses to block or allow, specified in Classless Inter-Domain Routing (CIDR) notation. A change replaces the resource."""
    policy: Required[Literal["Allow", "Block"] | Other]
    """Indicates whether to block or allow incoming mail from the specified IP addresses. A change replaces the resource."""


class CfnReceiptFilter(TypedResource):
    """Specify a new IP address filter."""
    props: CfnReceiptFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReceiptFilterProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnReceiptRuleProps(TypedDict, total=False):
    after: str | None
    """The name of an existing rule after which the new rule is placed."""
    rule: Required[CfnReceiptRuleRuleProps | Deferred]
    """A data structure that contains the specified rule's name, actions, recipients, domains, enabled status, scan status, and TLS policy."""
    rule_set_name: Required[str]
    """The name of the rule set where the receipt rule is added. A change replaces the resource."""


class CfnReceiptRuleActionProps(TypedDict, total=False):
    """An action that Amazon SES can take when it receives an email on behalf of one or more email addresses or domains that you own."""
    add_header_action: CfnReceiptRuleAddHeaderActionProps | Deferred | None
    """Adds a header to the received email."""
    bounce_action: CfnReceiptRuleBounceActionProps | Deferred | None
    """Rejects the received email by returning a bounce response to the sender and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS)."""
    connect_action: CfnReceiptRuleConnectActionProps | Deferred | None
    """The action that informs a traffic policy resource to either allow or block the email if it matches a condition in the policy statement."""
    lambda_action: CfnReceiptRuleLambdaActionProps | Deferred | None
    """Calls an AWS Lambda function, and optionally, publishes a notification to Amazon SNS."""
    s3_action: CfnReceiptRuleS3ActionProps | Deferred | None
    """Saves the received message to an Amazon Simple Storage Service (Amazon S3) bucket and, optionally, publishes a notification to Amazon SNS."""
    sns_action: CfnReceiptRuleSNSActionProps | Deferred | None
    """Publishes the email content within a notification to Amazon SNS."""
    stop_action: CfnReceiptRuleStopActionProps | Deferred | None
    """Terminates the evaluation of the receipt rule set and optionally publishes a notification to Amazon SNS."""
    workmail_action: CfnReceiptRuleWorkmailActionProps | Deferred | None
    """Calls Amazon WorkMail and, optionally, publishes a notification to Amazon SNS."""


class CfnReceiptRuleAddHeaderActionProps(TypedDict, total=False):
    """When included in a receipt rule, this action adds a header to the received email."""
    header_name: Required[str]
    """The name of the header to add to the incoming message."""
    header_value: Required[str]
    """The content to include in the header."""


class CfnReceiptRuleBounceActionProps(TypedDict, total=False):
    """When included in a receipt rule, this action rejects the received email by returning a bounce response to the sender and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS)."""
    message: Required[str]
    """Human-readable text to include in the bounce message."""
    sender: Required[str]
    """The email address of the sender of the bounced email."""
    smtp_reply_code: Required[str]
    """The SMTP reply code, as defined by RFC 5321."""
    status_code: str | None
    """The SMTP enhanced status code, as defined by RFC 3463."""
    topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the bounce action is taken."""


class CfnReceiptRuleConnectActionProps(TypedDict, total=False):
    """When included in a receipt rule, this action parses the received message and starts an email contact in Amazon Connect on your behalf."""
    iam_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role to be used by Amazon Simple Email Service while starting email contacts to the Amazon Connect instance."""
    instance_arn: Required[str]
    """The Amazon Resource Name (ARN) for the Amazon Connect instance that Amazon SES integrates with for starting email contacts."""


class CfnReceiptRuleLambdaActionProps(TypedDict, total=False):
    """When included in a receipt rule, this action calls an AWS Lambda function and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS)."""
    function_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Lambda function."""
    invocation_type: Literal["Event", "RequestResponse"] | Other | None
    """The invocation type of the AWS Lambda function."""
    topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the Lambda action is executed."""


class CfnReceiptRuleRuleProps(TypedDict, total=False):
    """Receipt rules enable you to specify which actions Amazon SES should take when it receives mail on behalf of one or more email addresses or domains that you own."""
    actions: Sequence[CfnReceiptRuleActionProps | Deferred] | Deferred | None
    """An ordered list of actions to perform on messages that match at least one of the recipient email addresses or domains specified in the receipt rule."""
    enabled: Boolean | None
    """If `true`, the receipt rule is active."""
    name: str | None
    """The name of the receipt rule. A change replaces the resource."""
    recipients: Sequence[str] | Deferred | None
    """The recipient domains and email addresses that the receipt rule applies to."""
    scan_enabled: Boolean | None
    """If `true`, then messages that this receipt rule applies to are scanned for spam and viruses."""
    tls_policy: Literal["Optional", "Require"] | Other | None
    """Specifies whether Amazon SES should require that incoming email is delivered over a connection encrypted with Transport Layer Security (TLS)."""


class CfnReceiptRuleS3ActionProps(TypedDict, total=False):
    """When included in a receipt rule, this action saves the received message to an Amazon Simple Storage Service (Amazon S3) bucket and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS)."""
    bucket_name: Required[str]
    """The name of the Amazon S3 bucket for incoming email."""
    iam_role_arn: str | None
    """The ARN of the IAM role to be used by Amazon Simple Email Service while writing to the Amazon S3 bucket, optionally encrypting your mail via the provided customer managed key, and publishing to the Amazon SNS topic."""
    kms_key_arn: str | None
    """The customer managed key that Amazon SES should use to encrypt your emails before saving them to the Amazon S3 bucket."""
    object_key_prefix: str | None
    """The key prefix of the Amazon S3 bucket."""
    topic_arn: str | None
    """The ARN of the Amazon SNS topic to notify when the message is saved to the Amazon S3 bucket."""


class CfnReceiptRuleSNSActionProps(TypedDict, total=False):
    """The action to publish the email content to an Amazon SNS topic."""
    encoding: Literal["Base64", "UTF-8"] | Other | None
    """The encoding to use for the email within the Amazon SNS notification."""
    topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS Topic to which notification for the email received will be published."""


class CfnReceiptRuleStopActionProps(TypedDict, total=False):
    """When included in a receipt rule, this action terminates the evaluation of the receipt rule set and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS)."""
    scope: Required[Literal["RuleSet"] | Other]
    """The scope of the StopAction."""
    topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the stop action is taken."""


class CfnReceiptRuleWorkmailActionProps(TypedDict, total=False):
    """When included in a receipt rule, this action calls Amazon WorkMail and, optionally, publishes a notification to Amazon Simple Notification Service (Amazon SNS)."""
    organization_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon WorkMail organization."""
    topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to notify when the WorkMail action is called."""


class CfnReceiptRule(TypedResource):
    """Specifies a receipt rule."""
    props: CfnReceiptRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReceiptRuleProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_rule_name(self) -> StringToken:
        """The name of the rule"""


class CfnReceiptRuleSetProps(TypedDict, total=False):
    rule_set_name: str | None
    """The name of the receipt rule set to make active. A change replaces the resource."""


class CfnReceiptRuleSet(TypedResource):
    """Creates an empty receipt rule set."""
    props: CfnReceiptRuleSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReceiptRuleSetProps]) -> None: ...


class CfnTemplateProps(TypedDict, total=False):
    tags: Sequence[CfnTemplateTagProps | Deferred] | Deferred | None
    """The tags (keys and values) associated with the email template."""
    template: CfnTemplateTemplateProps | Deferred | None
    """The content of the email, composed of a subject line and either an HTML part or a text-only part."""


class CfnTemplateTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTemplateTemplateProps(TypedDict, total=False):
    """An object that defines the email template to use for an email message, and the values to use for any message variables in that template."""
    html_part: str | None
    """The HTML body of the email."""
    subject_part: Required[str]
    """The subject line of the email."""
    template_name: str | None
    """The name of the template. A change replaces the resource."""
    text_part: str | None
    """The email body that is visible to recipients whose email clients do not display HTML content."""


class CfnTemplate(TypedResource):
    """Specifies an email template."""
    props: CfnTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTemplateProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnTenantProps(TypedDict, total=False):
    reputation_entity: CfnTenantReputationEntityProps | Deferred | None
    """The reputation configuration for the tenant."""
    resource_associations: Sequence[CfnTenantResourceAssociationProps | Deferred] | Deferred | None
    """The list of resources to associate with the tenant."""
    suppression_attributes: CfnTenantTenantSuppressionAttributesProps | Deferred | None
    """The suppression attributes for the tenant."""
    tags: Sequence[CfnTenantTagProps | Deferred] | Deferred | None
    """An array of objects that define the tags (keys and values) associated with the tenant."""
    tenant_name: Required[str]
    """The name of a tenant. A change replaces the resource."""


class CfnTenantReputationEntityProps(TypedDict, total=False):
    """The reputation configuration for the tenant."""
    policy: Required[CfnTenantReputationPolicyProps | Deferred]
    """The reputation policy for the tenant."""


class CfnTenantReputationPolicyProps(TypedDict, total=False):
    """The reputation policy for the tenant."""
    reputation_entity_policy: Required[str]
    """The ARN of an SES-managed reputation policy."""


class CfnTenantResourceAssociationProps(TypedDict, total=False):
    """The resource to associate with the tenant."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource associated with the tenant."""


class CfnTenantTagProps(TypedDict, total=False):
    """An object that defines the tags (keys and values) that you want to associate with the tenant."""
    key: Required[str]
    """The key of the key-value tag."""
    value: Required[str]
    """The value of the key-value tag."""


class CfnTenantTenantSuppressionAttributesProps(TypedDict, total=False):
    """The suppression attributes for the tenant."""
    suppressed_reasons: Required[Sequence[Literal["BOUNCE", "COMPLAINT"] | Other] | Deferred]
    """The reasons that cause messages to be added to the suppression list."""
    suppression_scope: Required[Literal["ACCOUNT", "TENANT"] | Other]
    """The scope of the suppression list for the tenant."""


class CfnTenant(TypedResource):
    """Create a tenant."""
    props: CfnTenantProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTenantProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the tenant."""


class CfnVdmAttributesProps(TypedDict, total=False):
    dashboard_attributes: CfnVdmAttributesDashboardAttributesProps | Deferred | None
    """Specifies additional settings for your VDM configuration as applicable to the Dashboard."""
    guardian_attributes: CfnVdmAttributesGuardianAttributesProps | Deferred | None
    """Specifies additional settings for your VDM configuration as applicable to the Guardian."""


class CfnVdmAttributesDashboardAttributesProps(TypedDict, total=False):
    """An object containing additional settings for your VDM configuration as applicable to the Dashboard."""
    engagement_metrics: str | None
    """Specifies the status of your VDM engagement metrics collection."""


class CfnVdmAttributesGuardianAttributesProps(TypedDict, total=False):
    """An object containing additional settings for your VDM configuration as applicable to the Guardian."""
    optimized_shared_delivery: str | None
    """Specifies the status of your VDM optimized shared delivery."""


class CfnVdmAttributes(TypedResource):
    """The Virtual Deliverability Manager (VDM) attributes that apply to your Amazon SES account."""
    props: CfnVdmAttributesProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVdmAttributesProps]) -> None: ...
    @property
    def attr_vdm_attributes_resource_id(self) -> StringToken:
        """Unique identifier for this resource"""
