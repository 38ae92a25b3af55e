"""Event buses: who may send events to them in, `AWS::Events::EventBus` out."""

from collections.abc import Mapping
from typing import ClassVar, Final, Literal, Unpack

from attrs import field

from stackwright.aws_events.event_bus_policy import EventBusPolicy
from stackwright.aws_events.key_use import let_events_encrypt
from stackwright.aws_iam import Grant, Grantable, PolicyStatement, grant
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_iam.policy import unique_name
from stackwright.aws_sqs import Queue
from stackwright.aws_sqs.service_senders import let_service_send
from stackwright.cfn.aws_events import CfnEventBus, CfnEventBusProps
from stackwright.checks import fail, is_literal, length, matches
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import Construct, construct
from stackwright.value import value

DEFAULT_BUS: Final = "default"
"""The name of the bus that every account has, and that AWS services send their events to."""


@value
class EventBusLogging:
    """
    What an event bus logs of the events that it takes.

    Args:
        level: How much: `ERROR`, `INFO` or `TRACE`, each more than the one before; or `OFF`.
        include_detail: Whether the details of events, which may be confidential, are logged.
            Default: no.

    Raises:
        PropertyError: Details of nothing.
    """

    level: Literal["OFF", "ERROR", "INFO", "TRACE"] = field(kw_only=False)
    include_detail: bool = False

    def __attrs_post_init__(self) -> None:
        if self.level == "OFF" and self.include_detail:
            raise fail(self, "include_detail goes with a level other than 'OFF'")


class EventBusDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the event buses below it."""

    dead_letter_queue: Queue
    encryption_key: KeyLike
    log_config: EventBusLogging
    tags: Mapping[str, str]


@construct
class EventBus(Resource):
    """
    A bus: events are sent to it, and its rules pass on those that they match.

    The bus that every account has is `EventBus.default(scope, id)`.

    Creates `AWS::Events::EventBus`, an `AWS::Events::EventBusPolicy` for each statement that is
    added to it, and with a dead-letter queue a statement in the policy of that queue.

    Args:
        event_bus_name: 1 to 256 letters, digits and the characters `.-_`; not `default`.
            Default: made from the stack's name and the path. A change replaces the bus.
        event_source_name: The partner whose events it takes, `aws.partner/...`; the bus then
            has this name. A change replaces the bus.
        description: Up to 512 characters.
        encryption_key: The KMS key that encrypts events, which then lets EventBridge use it for
            this bus; or its ARN, and its policy must. Default: a key of AWS's.
        dead_letter_queue: A standard queue for events that could not be encrypted or decrypted
            with the key.
        log_config: What is logged of events on the bus. Default: nothing. Where to, is said
            with a delivery of CloudWatch Logs.
        tags: Up to 50.

    Raises:
        PropertyError: A name that is none, or a FIFO queue.
    """

    schema: ClassVar[Schema] = CfnEventBus.schema

    given_name: str | None = field(
        default=None,
        alias="event_bus_name",
        validator=matches(
            r"(?!default\Z)[.\-_A-Za-z0-9]{1,256}",
            "1 to 256 letters, digits and the characters '.-_', and not 'default'",
            hint="EventBus.default(scope, id) is the bus that is there already",
        ),
    )
    event_source_name: str | None = field(
        default=None,
        validator=matches(
            r"(?=.{1,256}\Z)aws\.partner(/[.\-_A-Za-z0-9]+){2,}",
            "up to 256 characters like 'aws.partner/partner.com/name'",
        ),
    )
    description: str | None = field(default=None, validator=length(0, 512))
    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    dead_letter_queue: Queue | None = None
    log_config: EventBusLogging | None = None
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    policies: tuple[EventBusPolicy, ...] = field(init=False, default=())
    """The statements of the bus's policy that this app makes."""
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())
    """What only the policy of an imported bus could have allowed."""

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[EventBusDefaults]) -> None:
        """Let the event buses that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def default(cls, scope: Construct, id: str) -> "EventBus":
        """The bus that the stack's account has in its Region, with the events of AWS services."""
        return cls.from_event_bus_name(scope, id, DEFAULT_BUS)

    @classmethod
    def from_event_bus_name(cls, scope: Construct, id: str, name: str) -> "EventBus":
        """A bus of the stack's account and Region that is there already, by its name."""
        arn = Stack.of(scope).format_arn("events", f"event-bus/{name}")
        return imported(cls, scope, id, {"Arn": arn, "Name": name, "Ref": name})

    @classmethod
    def from_event_bus_arn(cls, scope: Construct, id: str, arn: str) -> "EventBus":
        """
        A bus that is there already, by its ARN.

        Its policy cannot be added to: what only that policy could allow is listed under
        `ungranted`.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            arn: One that is known only at deployment must not be a partner's, whose name has
                slashes.
        """
        check_arn(scope, arn, "events", "event-bus/")
        name = _name_in(arn)
        return imported(cls, scope, id, {"Arn": arn, "Name": name, "Ref": name})

    def compose(self) -> None:
        """Check the fields together, and let the bus send to its dead-letter queue."""
        if self.given_name is not None and self.event_source_name is not None:
            raise self.error(
                "event_bus_name and event_source_name exclude each other: a partner's bus has "
                "the name of the source"
            )
        if self.dead_letter_queue is not None:
            self._let_send(self.dead_letter_queue)
        let_events_encrypt(self.encryption_key, self.arn_without_reference)

    def _let_send(self, queue: Queue) -> None:
        if queue.fifo:
            raise self.error(
                f"dead_letter_queue must be a standard queue, got the FIFO queue {queue.path}"
            )
        let_service_send(self, queue, "events.amazonaws.com", self.arn_without_reference)

    @property
    def arn_without_reference(self) -> str:
        """The ARN, made from the name, for a queue or a key that must not wait for the bus."""
        if self.known is not None:
            return self.known["Arn"]
        return Stack.of(self).format_arn("events", f"event-bus/{self._name()}")

    def _name(self) -> str:
        if self.event_source_name is not None:
            return self.event_source_name
        if self.given_name is not None:
            return self.given_name
        stack = Stack.of(self)
        return unique_name(f"{stack.stack_name}{self.path[len(stack.path) :]}")

    @property
    def event_bus_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def event_bus_name(self) -> str:
        """The name."""
        return self.ref

    @property
    def is_default(self) -> bool:
        """Whether it is known to be the bus that every account has."""
        return self.known is not None and self.known["Name"] == DEFAULT_BUS

    def add_to_resource_policy(self, statement: PolicyStatement) -> EventBusPolicy | None:
        """
        Allow, or deny, the principals of *statement* what it says.

        Returns:
            What holds it; `None` for an imported bus, which then lists the statement under
            `ungranted`. An `EventBusPolicy` of your own can add to the policy of such a bus.
        """
        self.assert_open()
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        number = len(self.policies) + 1
        policy = EventBusPolicy(
            self,
            "Policy" if number == 1 else f"Policy{number}",
            event_bus_name=self.event_bus_name,
            statement=statement,
        )
        self.policies = (*self.policies, policy)
        return policy

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on this bus."""
        return grant(grantee, actions, [self.event_bus_arn], resource=self)

    def grant_put_events_to(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to send events to this bus."""
        return self.grant(grantee, "events:PutEvents")

    def properties(self) -> CfnEventBusProps:
        """The properties as CloudFormation takes them."""
        queue, logged = self.dead_letter_queue, self.log_config
        return {
            "name": self._name(),
            "event_source_name": self.event_source_name,
            "description": self.description,
            "kms_key_identifier": key_arn_of(self.encryption_key),
            "dead_letter_config": {"arn": queue.queue_arn} if queue else None,
            "log_config": {
                "level": logged.level,
                "include_detail": "FULL" if logged.include_detail else "NONE",
            }
            if logged
            else None,
            "tags": tag_list(self.tags),
        }


def _name_in(arn: str) -> str:
    """What follows the first slash; partners' names have more of them."""
    return arn.partition("/")[2] if is_literal(arn) else part_of(arn, "/", 1)
