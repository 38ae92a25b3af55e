"""A construct where a property takes one of its attributes."""

from collections.abc import Callable
from typing import Any

import pytest

from stackwright import App, Resource, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_iam import CfnPolicy, CfnRole
from stackwright.cfn.aws_s3 import CfnBucket
from stackwright.cfn.aws_sqs import CfnQueue
from stackwright.errors import PropertyError, PropertyTypeError, TokenError
from stackwright_synth.testing import template_of


@pytest.fixture
def stack() -> Stack:
    """A stack of its own."""
    return Stack(App(), "Stack")


def _role(stack: Stack, id: str) -> Role:
    return Role(stack, id, assumed_by=ServicePrincipal("lambda.amazonaws.com"))


@pytest.mark.parametrize(
    ("make", "hint"),
    [
        (Queue, "such as queue_arn or queue_name"),
        (CfnQueue, "such as ref or attr_arn"),
        (_role, "such as role_arn or role_id or role_name"),
    ],
)
def test_text_is_asked_for(stack: Stack, make: Callable[[Stack, str], Resource], hint: str) -> None:
    """Where text is expected the error names attributes of the construct that was given."""
    with pytest.raises(PropertyTypeError, match="'queue_name' must be text") as caught:
        CfnQueue(stack, "Queue", queue_name=make(stack, "It"))  # type: ignore[arg-type]

    assert f"give an attribute of it, {hint}" == caught.value.hint


def test_an_object_is_asked_for(stack: Stack) -> None:
    """The properties of one resource never stand for an object of another."""
    with pytest.raises(PropertyTypeError, match=r"must be an object .* got <Queue Stack/Queue>"):
        CfnBucket(stack, "Bucket", versioning_configuration=Queue(stack, "Queue"))  # type: ignore[arg-type]


@pytest.mark.parametrize("make", [Queue, CfnQueue])
def test_free_json_refuses_a_construct(stack: Stack, make: type[Resource]) -> None:
    """A construct within free JSON is an error at the resource, never its properties."""
    statement = {"Effect": "Allow", "Action": "sqs:*", "Resource": make(stack, "Queue")}
    CfnPolicy(
        stack, "Policy", policy_name="p", policy_document={"Statement": [statement]}, roles=["r"]
    )

    with pytest.raises(TokenError) as caught:
        template_of(stack.root, "Stack")  # type: ignore[arg-type]
    assert ("not-a-template-value", "Stack/Policy") == (caught.value.code, caught.value.path)
    assert "give an attribute of the construct" == caught.value.hint


def test_a_generated_resource_where_a_hand_written_one_is_asked_for(stack: Stack) -> None:
    """The hint says how the hand-written class refers to the generated resource."""
    role = CfnRole(stack, "Role", assume_role_policy_document={})
    with pytest.raises(PropertyTypeError) as of_role:
        Function(stack, "F", code=Code.from_inline("x"), handler="a.b", role=role)  # type: ignore[arg-type]
    with pytest.raises(PropertyTypeError) as of_queue:
        SqsEventSource(CfnQueue(stack, "Queue"))  # type: ignore[arg-type]
    with pytest.raises(PropertyTypeError) as of_another_type:
        SqsEventSource(role)  # type: ignore[arg-type]

    resource = "(scope, id, resource.attr_arn)"
    assert f"refer to it with Role.from_role_arn{resource}" == of_role.value.hint
    assert f"refer to it with Queue.from_queue_arn{resource}" == of_queue.value.hint
    assert of_another_type.value.hint is None


def test_keys_are_text(stack: Stack) -> None:
    """A key that is no text is an error of ours, wherever it stands."""
    given: Any = {5: "x"}
    with pytest.raises(PropertyError, match="no property 'versioning_configuration"):
        CfnBucket(stack, "Bucket", versioning_configuration=given)

    CfnPolicy(stack, "Policy", policy_name="p", policy_document=given, roles=["r"])
    with pytest.raises(TokenError, match="a key of a template is text, got 5"):
        template_of(stack.root, "Stack")  # type: ignore[arg-type]
