"""Every resource type of AWS::SNS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnSubscriptionProps(TypedDict, total=False):
    delivery_policy: Anything
    """The delivery policy JSON assigned to the subscription."""
    endpoint: str | None
    """The subscription's endpoint. A change replaces the resource."""
    filter_policy: Anything
    """The filter policy JSON assigned to the subscription."""
    filter_policy_scope: str | None
    """This attribute lets you choose the filtering scope by using one of the following string value types:"""
    protocol: Required[str]
    """The subscription's protocol. A change replaces the resource."""
    raw_message_delivery: Boolean | None
    """When set to `true`, enables raw message delivery."""
    redrive_policy: Anything
    """When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue."""
    region: str | None
    """For cross-region subscriptions, the region in which the topic resides. A change may replace the resource."""
    replay_policy: Anything
    """Specifies whether Amazon resends the notification to the subscription when a message's attribute changes."""
    subscription_role_arn: str | None
    """This property applies only to Amazon Data Firehose delivery stream subscriptions."""
    topic_arn: Required[str]
    """The ARN of the topic to subscribe to. A change replaces the resource."""


class CfnSubscription(TypedResource):
    """The `AWS::SNS::Subscription` resource subscribes an endpoint to an Amazon topic."""
    props: CfnSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriptionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource."""


class CfnTopicProps(TypedDict, total=False):
    archive_policy: Anything
    """The `ArchivePolicy` determines the number of days Amazon retains messages in FIFO topics."""
    content_based_deduplication: Boolean | None
    """`ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics."""
    data_protection_policy: Anything
    """The body of the policy document you want to use for this topic."""
    delivery_status_logging: Sequence[CfnTopicLoggingConfigProps | Deferred] | Deferred | None
    """The `DeliveryStatusLogging` configuration enables you to log the delivery status of messages sent from your Amazon SNS topic to subscribed endpoints with the following supported delivery protocols:"""
    display_name: str | None
    """The display name to use for an Amazon topic with SMS subscriptions."""
    fifo_throughput_scope: str | None
    """Specifies the throughput quota and deduplication behavior to apply for the FIFO topic."""
    fifo_topic: Boolean | None
    """Set to true to create a FIFO topic. A change replaces the resource."""
    kms_master_key_id: str | None
    """The ID of an AWS managed customer master key (CMK) for Amazon or a custom CMK."""
    maximum_message_size: Integer | None
    signature_version: str | None
    """The signature version corresponds to the hashing algorithm used while creating the signature of the notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS."""
    subscription: Sequence[CfnTopicSubscriptionProps | Deferred] | Deferred | None
    """The Amazon subscriptions (endpoints) for this topic."""
    tags: Sequence[CfnTopicTagProps | Deferred] | Deferred | None
    """The list of tags to add to a new topic."""
    topic_name: str | None
    """The name of the topic you want to create. A change replaces the resource."""
    tracing_config: str | None
    """Tracing mode of an Amazon topic."""


class CfnTopicLoggingConfigProps(TypedDict, total=False):
    """The `LoggingConfig` property type specifies the `Delivery` status logging configuration for an `AWS::SNS::Topic`."""
    failure_feedback_role_arn: str | None
    """The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch."""
    protocol: Required[Literal["http/s", "sqs", "lambda", "firehose", "application"] | Other]
    """Indicates one of the supported protocols for the Amazon SNS topic."""
    success_feedback_role_arn: str | None
    """The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch."""
    success_feedback_sample_rate: str | None
    """The percentage of successful message deliveries to be logged in Amazon CloudWatch."""


class CfnTopicSubscriptionProps(TypedDict, total=False):
    """`Subscription` is an embedded property that describes the subscription endpoints of an Amazon topic."""
    endpoint: Required[str]
    """The endpoint that receives notifications from the Amazon topic."""
    protocol: Required[str]
    """The subscription's protocol."""


class CfnTopicTagProps(TypedDict, total=False):
    """The list of tags to be added to the specified topic."""
    key: Required[str]
    """The required key portion of the tag."""
    value: Required[str]
    """The optional value portion of the tag."""


class CfnTopic(TypedResource):
    """The `AWS::SNS::Topic` resource creates a topic to which notifications can be published."""
    props: CfnTopicProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTopicProps]) -> None: ...
    @property
    def attr_content_based_deduplication(self) -> StringToken:
        """`ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics."""
    @property
    def attr_display_name(self) -> StringToken:
        """The display name to use for an SNS topic with SMS subscriptions."""
    @property
    def attr_fifo_throughput_scope(self) -> StringToken:
        """Specifies the throughput quota and deduplication behavior to apply for the FIFO topic."""
    @property
    def attr_fifo_topic(self) -> StringToken:
        """Set to true to create a FIFO topic."""
    @property
    def attr_kms_master_key_id(self) -> StringToken:
        """The ID of an AWS managed customer master key (CMK) for SNS or a custom CMK."""
    @property
    def attr_maximum_message_size(self) -> NumberToken: ...
    @property
    def attr_signature_version(self) -> StringToken:
        """The signature version corresponds to the hashing algorithm used while creating the signature of the notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS."""
    @property
    def attr_topic_arn(self) -> StringToken:
        """Returns the ARN of an Amazon topic."""
    @property
    def attr_topic_name(self) -> StringToken:
        """Returns the name of an Amazon topic."""
    @property
    def attr_tracing_config(self) -> StringToken:
        """Tracing mode of an SNS topic."""


class CfnTopicInlinePolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """A policy document that contains permissions to add to the specified Amazon topic."""
    topic_arn: Required[str]
    """The Amazon Resource Name (ARN) of the topic to which you want to add the policy. A change replaces the resource."""


class CfnTopicInlinePolicy(TypedResource):
    """The `AWS::SNS::TopicInlinePolicy` resource associates one Amazon topic with one policy."""
    props: CfnTopicInlinePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTopicInlinePolicyProps]) -> None: ...


class CfnTopicPolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """A policy document that contains permissions to add to the specified SNS topics."""
    topics: Required[Sequence[str] | Deferred]
    """The Amazon Resource Names (ARN) of the topics to which you want to add the policy."""


class CfnTopicPolicy(TypedResource):
    """The `AWS::SNS::TopicPolicy` resource associates Amazon topics with a policy."""
    props: CfnTopicPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTopicPolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The provider-assigned unique ID for this managed resource."""
