"""Topics: how messages are taken and passed on in, `AWS::SNS::Topic` out."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Unpack

from attrs import field

from stackwright.aws_iam import AnyPrincipal, PolicyStatement
from stackwright.aws_iam.key_arns import KeyLike, key_arn_of
from stackwright.aws_iam.policy import unique_name
from stackwright.aws_sns.access import TopicAccess
from stackwright.aws_sns.delivery_logging import DeliveryLogging
from stackwright.cfn.aws_sns import CfnTopic, CfnTopicProps
from stackwright.checks import is_literal, length, matches, within
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright.aws_sns.subscribers import Subscriber
    from stackwright.aws_sns.subscription import Subscription

_SUFFIX = ".fifo"


class TopicDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the topics below it."""

    enforce_ssl: bool
    logging_configs: Sequence[DeliveryLogging]
    master_key: KeyLike
    signature_version: Literal["1", "2"]
    tags: Mapping[str, str]
    tracing_config: Literal["Active", "PassThrough"]


@construct
class Topic(TopicAccess):
    """
    A topic: what is published to it goes to all its subscribers.

    SNS keeps messages on encrypted disks anyway. A KMS key is not the default, because the
    account's own `alias/aws/sns` lets no AWS service publish (alarms, buckets, EventBridge and
    budgets would fail silently), and a key of yours costs money and needs a policy.

    Creates `AWS::SNS::Topic` and, with `enforce_ssl` or the first statement that is added to
    it, a resource policy, `AWS::SNS::TopicPolicy`, under the id `Policy`. It denies publishing
    without TLS, and lets CloudWatch alarms of the account publish, which SNS's own policy
    would do.

    Args:
        topic_name: 1 to 256 letters, digits, `-` and `_`; that of a FIFO topic ends with
            `.fifo`. Default: made by CloudFormation; for a FIFO topic, made from the stack's
            name and the path. A change replaces the topic.
        display_name: The sender's name in mails and text messages, up to 100 characters.
        fifo: Whether order is kept and duplicates are dropped. Default: as the name says;
            without a name, whether one of the next three is given. A change replaces the topic.
        content_based_deduplication: FIFO only: whether a hash of the body is the deduplication
            id. Default: no.
        fifo_throughput_scope: FIFO only: within what duplicates are dropped and to what the
            quota applies, `Topic` or `MessageGroup`. Default: `Topic`.
        message_retention_period_in_days: FIFO only: for how long messages are kept to be
            replayed, 1 to 365 days. Default: not at all. Such a topic cannot be deleted.
        max_message_size_bytes: 1,024 to 1,048,576. Default: 262,144. With more, SNS takes
            at most 100 subscribers, all of them queues, functions or Firehose streams.
        master_key: The KMS key that encrypts messages, its ARN, or `alias/aws/sns`, which AWS
            services cannot use to publish. Default: none.
        enforce_ssl: Whether publishing without TLS is denied. Default: yes.
        signature_version: The hash in signatures of what is sent to HTTP endpoints, `1` for
            SHA-1 or `2` for SHA-256. Default: SNS's own, `1`.
        tracing_config: Whether X-Ray traces, `Active`, or trace headers are only passed on,
            `PassThrough`; `Active` on standard topics only. Default: `PassThrough`.
        logging_configs: For which protocols deliveries are logged; each once.
        data_protection_policy: What is audited, masked or refused, as the JSON document of such
            a policy; on standard topics only.
        tags: Up to 50.

    Raises:
        PropertyError: A value out of range, or properties of the other kind of topic.
    """

    schema: ClassVar[Schema] = CfnTopic.schema

    given_name: str | None = field(
        default=None,
        alias="topic_name",
        validator=matches(
            r"[A-Za-z0-9_-]{1,256}|[A-Za-z0-9_-]{1,251}\.fifo",
            "1 to 256 letters, digits, '-' and '_', with '.fifo' at the end of a FIFO topic's",
        ),
    )
    display_name: str | None = field(default=None, validator=length(0, 100))
    fifo: bool | None = None
    content_based_deduplication: bool | None = None
    fifo_throughput_scope: Literal["Topic", "MessageGroup"] | None = None
    message_retention_period_in_days: int | NumberToken | None = field(
        default=None, validator=within(1, 365, "days")
    )
    max_message_size_bytes: int | NumberToken | None = field(
        default=None, validator=within(1024, 1_048_576, "bytes")
    )
    enforce_ssl: bool = True
    signature_version: Literal["1", "2"] | None = None
    tracing_config: Literal["Active", "PassThrough"] | None = None
    logging_configs: Sequence[DeliveryLogging] | None = None
    data_protection_policy: Mapping[str, object] | None = None
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[TopicDefaults]) -> None:
        """Let the topics that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_topic_arn(cls, scope: Construct, id: str, arn: str) -> "Topic":
        """A topic that is there already, by its ARN; FIFO if the ARN says so now."""
        return cls.from_topic_attributes(scope, id, topic_arn=arn)

    @classmethod
    def from_topic_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        topic_arn: str,
        key_arn: KeyLike | None = None,
        fifo: bool | None = None,
    ) -> "Topic":
        """
        A topic that is there already.

        Its policy cannot be added to: what only that policy could allow is listed under
        `ungranted`.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            topic_arn: The ARN.
            key_arn: The KMS key that encrypts it, or its ARN; grants then include its use.
            fifo: Whether it is a FIFO topic. Default: whether the ARN ends with `.fifo`.
        """
        check_arn(scope, topic_arn, "sns")
        return imported(
            cls,
            scope,
            id,
            {"Ref": topic_arn, "TopicArn": topic_arn, "TopicName": part_of(topic_arn, ":", 5)},
            fifo=str.endswith(topic_arn, _SUFFIX) if fifo is None else fifo,
            master_key=key_arn,
        )

    def compose(self) -> None:
        """Check what the fields say together, and make the policy that asks for TLS."""
        self._settle_fifo()
        protocols = [one.protocol for one in self.logging_configs or ()]
        if len(set(protocols)) != len(protocols):
            raise self.error(f"logging_configs has a protocol twice: {', '.join(protocols)}")
        if self.enforce_ssl:
            self._deny_without_tls()

    def _settle_fifo(self) -> None:
        only_fifo = {
            "content_based_deduplication": self.content_based_deduplication,
            "fifo_throughput_scope": self.fifo_throughput_scope,
            "message_retention_period_in_days": self.message_retention_period_in_days,
        }
        given = [keyword for keyword, value in only_fifo.items() if value is not None]
        name = self.given_name
        named_so = name is not None and str.endswith(name, _SUFFIX)
        fifo = self.fifo
        if fifo is None:
            fifo = named_so or (name is None and bool(given))
        if not fifo and given:
            raise self.error(
                f"only a FIFO topic has {' and '.join(given)}",
                hint="say fifo=True, and end the name with '.fifo' if there is one",
            )
        if not fifo and named_so:
            raise self.error(
                f"a topic whose name ends with '.fifo' is a FIFO topic, got {name!r} and fifo=False"
            )
        if fifo and name is not None and not named_so and is_literal(name):
            raise self.error(
                f"the name of a FIFO topic ends with '.fifo', got {name!r}",
                hint=f"call it {name[:251] + _SUFFIX!r}, or leave the name out",
            )
        only_standard = {
            "tracing_config": self.tracing_config == "Active",
            "data_protection_policy": self.data_protection_policy is not None,
        }
        wrong = [keyword for keyword, is_given in only_standard.items() if is_given]
        if fifo and wrong:
            raise self.error(f"only a standard topic has {' and '.join(wrong)}")
        self.fifo = fifo

    def _deny_without_tls(self) -> None:
        self.add_to_resource_policy(
            PolicyStatement(
                effect="Deny",
                actions=["sns:Publish"],
                resources=[self.topic_arn],
                principals=[AnyPrincipal()],
                conditions={"Bool": {"aws:SecureTransport": "false"}},
            )
        )

    def add_subscription(self, subscriber: "Subscriber") -> "Subscription":
        """
        Have what is published go to *subscriber* too.

        A function subscribes with `function.add_event_source(SnsEventSource(topic))`.
        """
        return subscriber.bind(self)

    def _name(self) -> str | None:
        """The given name; CloudFormation does not put the suffix after one that it makes."""
        if self.given_name is not None or not self.fifo:
            return self.given_name
        stack = Stack.of(self)
        return unique_name(f"{stack.stack_name}{self.path[len(stack.path) :]}") + _SUFFIX

    def properties(self) -> CfnTopicProps:
        """The properties as CloudFormation takes them."""
        kept = self.message_retention_period_in_days
        return {
            "topic_name": self._name(),
            "display_name": self.display_name,
            "fifo_topic": self.fifo or None,
            "content_based_deduplication": self.content_based_deduplication,
            "fifo_throughput_scope": self.fifo_throughput_scope,
            "archive_policy": None if kept is None else {"MessageRetentionPeriod": kept},
            "maximum_message_size": self.max_message_size_bytes,
            "kms_master_key_id": key_arn_of(self.master_key),
            "signature_version": self.signature_version,
            "tracing_config": self.tracing_config,
            "delivery_status_logging": [one.properties() for one in self.logging_configs]
            if self.logging_configs
            else None,
            "data_protection_policy": self.data_protection_policy,
            "tags": tag_list(self.tags),
        }
