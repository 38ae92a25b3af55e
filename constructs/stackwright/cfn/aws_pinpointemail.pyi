"""Every resource type of AWS::PinpointEmail; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, ResourceOptions, TypedResource


class CfnConfigurationSetProps(TypedDict, total=False):
    delivery_options: CfnConfigurationSetDeliveryOptionsProps | Deferred | None
    """An object that defines the dedicated IP pool that is used to send emails that you send using the configuration set."""
    name: Required[str]
    """The name of the configuration set. A change replaces the resource."""
    reputation_options: CfnConfigurationSetReputationOptionsProps | Deferred | None
    """An object that defines whether or not Amazon Pinpoint collects reputation metrics for the emails that you send that use the configuration set."""
    sending_options: CfnConfigurationSetSendingOptionsProps | Deferred | None
    """An object that defines whether or not Amazon Pinpoint can send email that you send using the configuration set."""
    tags: Sequence[CfnConfigurationSetTagsProps | Deferred] | Deferred | None
    """An object that defines the tags (keys and values) that you want to associate with the configuration set."""
    tracking_options: CfnConfigurationSetTrackingOptionsProps | Deferred | None
    """An object that defines the open and click tracking options for emails that you send using the configuration set."""


class CfnConfigurationSetDeliveryOptionsProps(TypedDict, total=False):
    """Used to associate a configuration set with a dedicated IP pool."""
    sending_pool_name: str | None
    """The name of the dedicated IP pool that you want to associate with the configuration set."""


class CfnConfigurationSetReputationOptionsProps(TypedDict, total=False):
    """Enable or disable collection of reputation metrics for emails that you send using this configuration set in the current AWS Region."""
    reputation_metrics_enabled: Boolean | None
    """If `true`, tracking of reputation metrics is enabled for the configuration set."""


class CfnConfigurationSetSendingOptionsProps(TypedDict, total=False):
    """Used to enable or disable email sending for messages that use this configuration set in the current AWS Region."""
    sending_enabled: Boolean | None
    """If `true`, email sending is enabled for the configuration set."""


class CfnConfigurationSetTagsProps(TypedDict, total=False):
    """An object that defines the tags (keys and values) that you want to associate with the configuration set."""
    key: str | None
    """One part of a key-value pair that defines a tag."""
    value: str | None
    """The optional part of a key-value pair that defines a tag."""


class CfnConfigurationSetTrackingOptionsProps(TypedDict, total=False):
    """An object that defines the tracking options for a configuration set."""
    custom_redirect_domain: str | None
    """The domain that you want to use for tracking open and click events."""


class CfnConfigurationSet(TypedResource):
    """Create a configuration set."""
    props: CfnConfigurationSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnConfigurationSetEventDestinationProps(TypedDict, total=False):
    configuration_set_name: Required[str]
    """The name of the configuration set that contains the event destination that you want to modify. A change replaces the resource."""
    event_destination: CfnConfigurationSetEventDestinationEventDestinationProps | Deferred | None
    """An object that defines the event destination."""
    event_destination_name: Required[str]
    """The name of the event destination that you want to modify. A change replaces the resource."""


class CfnConfigurationSetEventDestinationCloudWatchDestinationProps(TypedDict, total=False):
    """An object that defines an Amazon CloudWatch destination for email events."""
    dimension_configurations: Sequence[CfnConfigurationSetEventDestinationDimensionConfigurationProps | Deferred] | Deferred | None
    """An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch."""


class CfnConfigurationSetEventDestinationDimensionConfigurationProps(TypedDict, total=False):
    """An array of objects that define the dimensions to use when you send email events to Amazon CloudWatch."""
    default_dimension_value: Required[str]
    """The default value of the dimension that is published to Amazon CloudWatch if you don't provide the value of the dimension when you send an email."""
    dimension_name: Required[str]
    """The name of an Amazon CloudWatch dimension associated with an email sending metric."""
    dimension_value_source: Required[str]
    """The location where Amazon Pinpoint finds the value of a dimension to publish to Amazon CloudWatch."""


class CfnConfigurationSetEventDestinationEventDestinationProps(TypedDict, total=False):
    """In Amazon Pinpoint, *events* include message sends, deliveries, opens, clicks, bounces, and complaints."""
    cloud_watch_destination: CfnConfigurationSetEventDestinationCloudWatchDestinationProps | Deferred | None
    """An object that defines an Amazon CloudWatch destination for email events."""
    enabled: Boolean | None
    """If `true`, the event destination is enabled."""
    kinesis_firehose_destination: CfnConfigurationSetEventDestinationKinesisFirehoseDestinationProps | Deferred | None
    """An object that defines an Amazon Kinesis Data Firehose destination for email events."""
    matching_event_types: Required[Sequence[str] | Deferred]
    """The types of events that Amazon Pinpoint sends to the specified event destinations."""
    pinpoint_destination: CfnConfigurationSetEventDestinationPinpointDestinationProps | Deferred | None
    """An object that defines a Amazon Pinpoint destination for email events."""
    sns_destination: CfnConfigurationSetEventDestinationSnsDestinationProps | Deferred | None
    """An object that defines an Amazon SNS destination for email events."""


class CfnConfigurationSetEventDestinationKinesisFirehoseDestinationProps(TypedDict, total=False):
    """An object that defines an Amazon Kinesis Data Firehose destination for email events."""
    delivery_stream_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Kinesis Data Firehose stream that Amazon Pinpoint sends email events to."""
    iam_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role that Amazon Pinpoint uses when sending email events to the Amazon Kinesis Data Firehose stream."""


class CfnConfigurationSetEventDestinationPinpointDestinationProps(TypedDict, total=False):
    """An object that defines a Amazon Pinpoint destination for email events."""
    application_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon Pinpoint project that you want to send email events to."""


class CfnConfigurationSetEventDestinationSnsDestinationProps(TypedDict, total=False):
    """An object that defines an Amazon SNS destination for email events."""
    topic_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon SNS topic that you want to publish email events to."""


class CfnConfigurationSetEventDestination(TypedResource):
    """Create an event destination."""
    props: CfnConfigurationSetEventDestinationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationSetEventDestinationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnDedicatedIpPoolProps(TypedDict, total=False):
    pool_name: str | None
    """The name of the dedicated IP pool. A change replaces the resource."""
    tags: Sequence[CfnDedicatedIpPoolTagsProps | Deferred] | Deferred | None
    """An object that defines the tags (keys and values) that you want to associate with the dedicated IP pool."""


class CfnDedicatedIpPoolTagsProps(TypedDict, total=False):
    """An object that defines the tags (keys and values) that you want to associate with the dedicated IP pool."""
    key: str | None
    """One part of a key-value pair that defines a tag."""
    value: str | None
    """The optional part of a key-value pair that defines a tag."""


class CfnDedicatedIpPool(TypedResource):
    """A request to create a new dedicated IP pool."""
    props: CfnDedicatedIpPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDedicatedIpPoolProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnIdentityProps(TypedDict, total=False):
    dkim_signing_enabled: Boolean | None
    """For domain identities, this attribute is used to enable or disable DomainKeys Identified Mail (DKIM) signing for the domain."""
    feedback_forwarding_enabled: Boolean | None
    """Used to enable or disable feedback forwarding for an identity."""
    mail_from_attributes: CfnIdentityMailFromAttributesProps | Deferred | None
    """Used to enable or disable the custom Mail-From domain configuration for an email identity."""
    name: Required[str]
    """The address or domain of the identity, such as *sender@example.com* or *example.co.uk*. A change replaces the resource."""
    tags: Sequence[CfnIdentityTagsProps | Deferred] | Deferred | None
    """An object that defines the tags (keys and values) that you want to associate with the email identity."""


class CfnIdentityMailFromAttributesProps(TypedDict, total=False):
    """A list of attributes that are associated with a MAIL FROM domain."""
    behavior_on_mx_failure: str | None
    """The action that Amazon Pinpoint to takes if it can't read the required MX record for a custom MAIL FROM domain."""
    mail_from_domain: str | None
    """The name of a domain that an email identity uses as a custom MAIL FROM domain."""


class CfnIdentityTagsProps(TypedDict, total=False):
    """An object that defines the tags (keys and values) that you want to associate with the identity."""
    key: str | None
    """One part of a key-value pair that defines a tag."""
    value: str | None
    """The optional part of a key-value pair that defines a tag."""


class CfnIdentity(TypedResource):
    """Specifies an identity to use for sending email through Amazon Pinpoint."""
    props: CfnIdentityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentityProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_identity_dns_record_name1(self) -> StringToken:
        """The host name for the first token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_identity_dns_record_name2(self) -> StringToken:
        """The host name for the second token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_identity_dns_record_name3(self) -> StringToken:
        """The host name for the third token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_identity_dns_record_value1(self) -> StringToken:
        """The record value for the first token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_identity_dns_record_value2(self) -> StringToken:
        """The record value for the second token that you have to add to the DNS configuration for your domain."""
    @property
    def attr_identity_dns_record_value3(self) -> StringToken:
        """The record value for the third token that you have to add to the DNS configuration for your domain."""
