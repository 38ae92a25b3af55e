"""Statements of the policy of an event bus: one in, `AWS::Events::EventBusPolicy` out."""

from typing import ClassVar

from attrs import field

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_iam.statement import check_of_resource
from stackwright.cfn.aws_events import CfnEventBusPolicy, CfnEventBusPolicyProps
from stackwright.checks import matches
from stackwright.digests import md5_hex
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import construct

_MAX_ID = 64


@construct
class EventBusPolicy(Resource):
    """
    One statement of the policy of an event bus; the others stay as they are.

    Creates `AWS::Events::EventBusPolicy`. `EventBus.add_to_resource_policy` makes one, under
    the id `Policy`, then `Policy2` and so on.

    Args:
        event_bus_name: The bus, which may be one that is there already, such as `default`. A
            change replaces the statement.
        statement: Who may do what, such as `events:PutEvents`, with the bus.
        statement_id: 1 to 64 letters, digits, `-` and `_`, unique on the bus. Default: the
            `sid` of the statement, else made from the path. A change replaces the statement.

    Raises:
        PropertyError: A statement without principals.
    """

    schema: ClassVar[Schema] = CfnEventBusPolicy.schema

    event_bus_name: str = field(validator=matches(r"[/.\-_A-Za-z0-9]{1,256}", "the name of a bus"))
    statement: PolicyStatement
    given_id: str | None = field(
        default=None,
        alias="statement_id",
        validator=matches("[A-Za-z0-9_-]{1,64}", "1 to 64 letters, digits, '-' and '_'"),
    )

    def compose(self) -> None:
        """Check the statement."""
        check_of_resource(self, (self.statement,))

    @property
    def statement_id(self) -> str:
        """What tells the statement from others of the bus."""
        if self.given_id is not None:
            return self.given_id
        if self.statement.sid is not None:
            return self.statement.sid
        stack = Stack.of(self)
        path = f"{stack.stack_name}{self.path[len(stack.path) :]}"
        readable = "".join(one if one.isascii() and one.isalnum() else "-" for one in path)
        return f"{readable[: _MAX_ID - 9]}-{md5_hex(path)[:8].upper()}"

    def properties(self) -> CfnEventBusPolicyProps:
        """The properties as CloudFormation takes them."""
        return {
            "event_bus_name": self.event_bus_name,
            "statement_id": self.statement_id,
            "statement": {**self.statement.document(), "Sid": self.statement_id},
        }
