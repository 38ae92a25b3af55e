"""Every resource type of AWS::SQS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnQueueProps(TypedDict, total=False):
    content_based_deduplication: Boolean | None
    """For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication."""
    deduplication_scope: str | None
    """For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level."""
    delay_seconds: Integer | None
    """The time in seconds for which the delivery of all messages in the queue is delayed."""
    fifo_queue: Boolean | None
    """If set to true, creates a FIFO queue. A change replaces the resource."""
    fifo_throughput_limit: str | None
    """For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or per message group."""
    kms_data_key_reuse_period_seconds: Integer | None
    """The length of time in seconds for which Amazon SQS can reuse a data key to encrypt or decrypt messages before calling AWS again."""
    kms_master_key_id: str | None
    """The ID of an AWS Key Management Service (KMS) for Amazon SQS, or a custom KMS."""
    maximum_message_size: Integer | None
    """The limit of how many bytes that a message can contain before Amazon SQS rejects it."""
    message_retention_period: Integer | None
    """The number of seconds that Amazon SQS retains a message."""
    queue_name: str | None
    """A name for the queue. A change replaces the resource."""
    receive_message_wait_time_seconds: Integer | None
    """Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order to include it in the response, rather than returning an empty response if a message isn't yet available."""
    redrive_allow_policy: Anything
    """The string that includes the parameters for the permissions for the dead-letter queue redrive permission and which source queues can specify dead-letter queues as a JSON object."""
    redrive_policy: Anything
    """The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object."""
    sqs_managed_sse_enabled: Boolean | None
    """Enables server-side queue encryption using SQS owned encryption keys."""
    tags: Sequence[CfnQueueTagProps | Deferred] | Deferred | None
    """The tags that you attach to this queue."""
    visibility_timeout: Integer | None
    """The length of time during which a message will be unavailable after a message is delivered from the queue."""


class CfnQueueTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnQueue(TypedResource):
    """The `AWS::SQS::Queue` resource creates an Amazon SQS standard or FIFO queue."""
    props: CfnQueueProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name (ARN) of the queue."""
    @property
    def attr_content_based_deduplication(self) -> StringToken:
        """For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication."""
    @property
    def attr_deduplication_scope(self) -> StringToken:
        """For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level."""
    @property
    def attr_delay_seconds(self) -> NumberToken:
        """The time in seconds for which the delivery of all messages in the queue is delayed."""
    @property
    def attr_fifo_queue(self) -> StringToken:
        """If set to true, creates a FIFO queue."""
    @property
    def attr_fifo_throughput_limit(self) -> StringToken:
        """For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or per message group."""
    @property
    def attr_kms_data_key_reuse_period_seconds(self) -> NumberToken:
        """The length of time in seconds for which SQS can reuse a data key to encrypt or decrypt messages before calling KMS again."""
    @property
    def attr_kms_master_key_id(self) -> StringToken:
        """The ID of an AWS Key Management Service (KMS) for SQS, or a custom KMS."""
    @property
    def attr_maximum_message_size(self) -> NumberToken:
        """The limit of how many bytes that a message can contain before SQS rejects it."""
    @property
    def attr_message_retention_period(self) -> NumberToken:
        """The number of seconds that SQS retains a message."""
    @property
    def attr_queue_name(self) -> StringToken:
        """Returns the queue name."""
    @property
    def attr_queue_url(self) -> StringToken:
        """Returns the URLs of the queues from the policy."""
    @property
    def attr_receive_message_wait_time_seconds(self) -> NumberToken:
        """Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order to include it in the response, rather than returning an empty response if a message isn't yet available."""
    @property
    def attr_sqs_managed_sse_enabled(self) -> StringToken:
        """Enables server-side queue encryption using SQS owned encryption keys."""
    @property
    def attr_visibility_timeout(self) -> NumberToken:
        """The length of time during which a message will be unavailable after a message is delivered from the queue."""


class CfnQueueInlinePolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """A policy document that contains the permissions for the specified Amazon SQS queues."""
    queue: Required[str]
    """The URLs of the queues to which you want to add the policy. A change replaces the resource."""


class CfnQueueInlinePolicy(TypedResource):
    """The `AWS::SQS::QueueInlinePolicy` resource associates one Amazon SQS queue with one policy."""
    props: CfnQueueInlinePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueInlinePolicyProps]) -> None: ...


class CfnQueuePolicyProps(TypedDict, total=False):
    policy_document: Required[Anything]
    """A policy document that contains the permissions for the specified Amazon SQS queues."""
    queues: Required[Sequence[str] | Deferred]
    """The URLs of the queues to which you want to add the policy."""


class CfnQueuePolicy(TypedResource):
    """The `AWS::SQS::QueuePolicy` type applies a policy to Amazon SQS queues."""
    props: CfnQueuePolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueuePolicyProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The provider-assigned unique ID for this managed resource."""
