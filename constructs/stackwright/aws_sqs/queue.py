"""Queues: how messages are held and handed out in, `AWS::SQS::Queue` out."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright.aws_iam import AnyPrincipal, PolicyStatement
from stackwright.aws_iam.key_arns import KeyLike, key_arn_of
from stackwright.aws_sqs.access import QueueAccess
from stackwright.aws_sqs.fifo import has_fifo_name, is_fifo
from stackwright.cfn.aws_sqs import CfnQueue, CfnQueueProps
from stackwright.checks import (
    Seconds,
    duration,
    fail,
    is_literal,
    length,
    matches,
    seconds_of,
    within,
)
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported, part_of
from stackwright.intrinsics import Aws
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import Document, NumberToken
from stackwright.tree import Construct, construct
from stackwright.value import value

QueueEncryption: TypeAlias = Literal["SQS_MANAGED", "KMS_MANAGED", "KMS", "UNENCRYPTED"]
"""Whose key encrypts a queue."""

DEFAULT_RETENTION = 345_600
"""For how many seconds SQS keeps messages, unless told otherwise: four days."""

AWS_MANAGED_KEY = "alias/aws/sqs"
"""The key that SQS makes in an account."""


@value
class DeadLetterQueue:
    """
    Where messages go that were received too often.

    Args:
        queue: Takes them; a FIFO queue if, and only if, the other is one.
        max_receive_count: After how many receives, 1 to 1,000. For a queue that a Lambda
            function reads, AWS advises 5 or more, since throttling counts too.
    """

    queue: "Queue"
    max_receive_count: int | NumberToken = field(validator=within(1, 1000, "receives"))


@value
class RedriveAllowPolicy:
    """
    Which queues may have a queue as their dead-letter queue.

    Args:
        redrive_permission: `allowAll`, `denyAll`, or `byQueue` for those that are listed.
            Default: `byQueue` with `source_queues`, else `allowAll`.
        source_queues: 1 to 10 queues that may. Each needs a `queue_name`, since it refers to
            this queue already.
    """

    redrive_permission: Literal["allowAll", "denyAll", "byQueue"] | None = None
    source_queues: "Sequence[Queue] | None" = field(
        default=None, validator=length(1, 10, "source queues")
    )

    def __attrs_post_init__(self) -> None:
        by_queue = self.redrive_permission == "byQueue"
        if by_queue and not self.source_queues:
            raise fail(self, "redrive_permission 'byQueue' needs source_queues")
        if self.source_queues and not by_queue and self.redrive_permission is not None:
            raise fail(
                self,
                "source_queues go with redrive_permission 'byQueue' only, "
                f"got {self.redrive_permission!r}",
            )

    def document(self) -> Document:
        """The policy as CloudFormation takes it."""
        sources = [one.queue_arn for one in self.source_queues or ()]
        permission = self.redrive_permission or ("byQueue" if sources else "allowAll")
        return {"redrivePermission": permission, "sourceQueueArns": sources or None}


class QueueDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the queues below it."""

    visibility_timeout: Seconds
    retention_period: Seconds
    delivery_delay: Seconds
    receive_message_wait_time: Seconds
    max_message_size_bytes: int | NumberToken
    dead_letter_queue: DeadLetterQueue
    encryption: QueueEncryption
    encryption_master_key: KeyLike
    data_key_reuse: Seconds
    enforce_ssl: bool
    tags: Mapping[str, str]


@construct
class Queue(QueueAccess):
    """
    A queue of messages, standard or first-in-first-out.

    Creates `AWS::SQS::Queue` and, with `enforce_ssl` or the first statement that is added to
    it, a resource policy, `AWS::SQS::QueuePolicy`, under the id `Policy`.

    Args:
        queue_name: 1 to 80 letters, digits, `-` and `_`; that of a FIFO queue ends with
            `.fifo`. Default: made by CloudFormation. A change replaces the queue.
        visibility_timeout: For how long a message that was received is hidden, 0 to 43,200
            seconds. Default: 30. For a queue that a Lambda function reads, at least the
            function's timeout; AWS advises six times that.
        retention_period: How long a message is kept, 60 to 1,209,600 seconds. Default: 345,600,
            which is four days.
        delivery_delay: How long a new message stays hidden, 0 to 900 seconds. Default: 0.
        receive_message_wait_time: How long a receive waits for a message, 0 to 20 seconds.
            Default: 0.
        max_message_size_bytes: 1,024 to 1,048,576. Default: 1,048,576.
        dead_letter_queue: Where messages go that were received too often.
        redrive_allow_policy: Which queues may have this one as their dead-letter queue.
            Default: all of the account and Region.
        fifo: Whether order is kept and duplicates are dropped. Default: as the name says;
            without a name, whether one of the next three is given. A change replaces the queue.
        content_based_deduplication: FIFO only: whether a hash of the body is the deduplication
            id. Default: no.
        deduplication_scope: FIFO only: within what duplicates are dropped, `messageGroup` or
            `queue`. Default: `queue`.
        fifo_throughput_limit: FIFO only: to what the quota applies, `perQueue` or
            `perMessageGroupId`, which needs the scope `messageGroup`. Default: `perQueue`.
        encryption: `SQS_MANAGED`, a key of SQS; `KMS_MANAGED`, the account's `alias/aws/sqs`;
            `KMS`, the given key; or `UNENCRYPTED`. Default: `KMS` with a key, else
            `SQS_MANAGED`.
        encryption_master_key: A KMS key, or its ARN. AWS services that send to the queue need a
            statement in the policy of that key, which grants make for a key but cannot for an
            ARN.
        data_key_reuse: With KMS: for how long SQS uses a data key, 60 to 86,400 seconds.
            Default: 300.
        enforce_ssl: Whether requests without TLS are denied. Default: no, which spares the
            policy; AWS's own tools use TLS anyway.
        tags: Up to 50.

    Raises:
        PropertyError: A value out of range, FIFO properties of a standard queue, a dead-letter
            queue of the other kind, or a key without encryption by it.
    """

    schema: ClassVar[Schema] = CfnQueue.schema

    given_name: str | None = field(
        default=None,
        alias="queue_name",
        validator=matches(
            r"[A-Za-z0-9_-]{1,80}|[A-Za-z0-9_-]{1,75}\.fifo",
            "1 to 80 letters, digits, '-' and '_', with '.fifo' at the end of a FIFO queue's",
        ),
    )
    visibility_timeout: Seconds | None = field(default=None, validator=duration(0, 43_200))
    retention_period: Seconds | None = field(default=None, validator=duration(60, 1_209_600))
    delivery_delay: Seconds | None = field(default=None, validator=duration(0, 900))
    receive_message_wait_time: Seconds | None = field(default=None, validator=duration(0, 20))
    max_message_size_bytes: int | NumberToken | None = field(
        default=None, validator=within(1024, 1_048_576, "bytes")
    )
    dead_letter_queue: DeadLetterQueue | None = None
    redrive_allow_policy: RedriveAllowPolicy | None = None
    fifo: bool | None = None
    content_based_deduplication: bool | None = None
    deduplication_scope: Literal["messageGroup", "queue"] | None = None
    fifo_throughput_limit: Literal["perQueue", "perMessageGroupId"] | None = None
    encryption: QueueEncryption | None = None
    data_key_reuse: Seconds | None = field(default=None, validator=duration(60, 86_400))
    enforce_ssl: bool = False
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[QueueDefaults]) -> None:
        """Let the queues that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_queue_arn(cls, scope: Construct, id: str, arn: str) -> "Queue":
        """A queue that is there already, by its ARN; FIFO if the ARN says so now."""
        return cls.from_queue_attributes(scope, id, queue_arn=arn)

    @classmethod
    def from_queue_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        queue_arn: str,
        queue_name: str | None = None,
        queue_url: str | None = None,
        key_arn: str | None = None,
        fifo: bool | None = None,
    ) -> "Queue":
        """
        A queue that is there already.

        Its policy cannot be added to: what only that policy could allow is listed under
        `ungranted`.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            queue_arn: The ARN.
            queue_name: Default: taken from the ARN.
            queue_url: Default: made from the ARN.
            key_arn: The KMS key that encrypts it; grants then include its use.
            fifo: Whether it is a FIFO queue. Default: whether the ARN ends with `.fifo`.
        """
        check_arn(scope, queue_arn, "sqs")
        name = queue_name or part_of(queue_arn, ":", 5)
        region, account = part_of(queue_arn, ":", 3), part_of(queue_arn, ":", 4)
        url = queue_url or f"https://sqs.{region}.{Aws.url_suffix}/{account}/{name}"
        return imported(
            cls,
            scope,
            id,
            {"Arn": queue_arn, "QueueName": name, "QueueUrl": url, "Ref": url},
            fifo=has_fifo_name(queue_arn) if fifo is None else fifo,
            encryption_master_key=key_arn,
        )

    def compose(self) -> None:
        """Check what the fields say together, and make the policy that asks for TLS."""
        self._settle_fifo()
        self._check_encryption()
        dead_letters = self.dead_letter_queue
        if dead_letters is not None and dead_letters.queue.fifo != self.fifo:
            kinds = ("a FIFO queue", "a standard queue")
            mine, theirs = kinds if self.fifo else kinds[::-1]
            raise self.error(
                f"the dead-letter queue of {mine} must be one too, "
                f"got {theirs}, {dead_letters.queue.path}",
                code="dead-letter-queue-kind",
            )
        if self.enforce_ssl:
            self._deny_without_tls()

    def _settle_fifo(self) -> None:
        only_fifo = {
            "content_based_deduplication": self.content_based_deduplication,
            "deduplication_scope": self.deduplication_scope,
            "fifo_throughput_limit": self.fifo_throughput_limit,
        }
        self.fifo = is_fifo(self, self.fifo, self.given_name, only_fifo)
        by_group = self.fifo_throughput_limit == "perMessageGroupId"
        if by_group and self.deduplication_scope != "messageGroup":
            raise self.error(
                "fifo_throughput_limit 'perMessageGroupId' needs deduplication_scope "
                f"'messageGroup', got {self.deduplication_scope!r}"
            )

    def _check_encryption(self) -> None:
        key = self.encryption_master_key
        if key is not None and self.encryption not in (None, "KMS"):
            raise self.error(
                f"encryption_master_key goes with encryption 'KMS', got {self.encryption!r}"
            )
        if key is None and self.encryption == "KMS":
            raise self.error("encryption 'KMS' needs an encryption_master_key")
        if self.data_key_reuse is not None and self._key() is None:
            raise self.error("data_key_reuse goes with encryption 'KMS' or 'KMS_MANAGED' only")

    def _key(self) -> str | None:
        if self.encryption == "KMS_MANAGED":
            return AWS_MANAGED_KEY
        return key_arn_of(self.encryption_master_key)

    def _deny_without_tls(self) -> None:
        self.add_to_resource_policy(
            PolicyStatement(
                effect="Deny",
                actions=["sqs:*"],
                resources=[self.queue_arn],
                principals=[AnyPrincipal()],
                conditions={"Bool": {"aws:SecureTransport": "false"}},
            )
        )

    @property
    def dead_letters_expire_first(self) -> bool:
        """
        Whether a message may be gone from the dead-letter queue before anyone can look at it.

        In a standard queue a message keeps the age that it had, so that the dead-letter queue
        must keep messages for longer than this one.
        """
        if self.dead_letter_queue is None or self.fifo or self.dead_letter_queue.queue.imported:
            return False
        mine, theirs = self._retention(), self.dead_letter_queue.queue._retention()
        return mine is not None and theirs is not None and theirs < mine

    def _retention(self) -> int | None:
        if self.retention_period is None:
            return DEFAULT_RETENTION
        return seconds_of(self.retention_period) if is_literal(self.retention_period) else None

    def properties(self) -> CfnQueueProps:
        """The properties as CloudFormation takes them."""
        dead_letters, allowed, key = self.dead_letter_queue, self.redrive_allow_policy, self._key()
        return {
            "queue_name": self.given_name,
            "visibility_timeout": seconds_of(self.visibility_timeout),
            "message_retention_period": seconds_of(self.retention_period),
            "delay_seconds": seconds_of(self.delivery_delay),
            "receive_message_wait_time_seconds": seconds_of(self.receive_message_wait_time),
            "maximum_message_size": self.max_message_size_bytes,
            "redrive_policy": {
                "deadLetterTargetArn": dead_letters.queue.queue_arn,
                "maxReceiveCount": dead_letters.max_receive_count,
            }
            if dead_letters
            else None,
            "redrive_allow_policy": allowed.document() if allowed else None,
            "fifo_queue": self.fifo or None,
            "content_based_deduplication": self.content_based_deduplication,
            "deduplication_scope": self.deduplication_scope,
            "fifo_throughput_limit": self.fifo_throughput_limit,
            "kms_master_key_id": key,
            "kms_data_key_reuse_period_seconds": seconds_of(self.data_key_reuse),
            "sqs_managed_sse_enabled": None if key else self.encryption != "UNENCRYPTED",
            "tags": tag_list(self.tags),
        }
