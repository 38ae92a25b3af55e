"""Constructs for resources that exist already."""

from collections.abc import Mapping
from typing import Any, ClassVar

import pytest
from attrs import field

from stackwright import App, Construct, Resource, Stack, construct
from stackwright.cfn.aws_sqs import CfnQueue
from stackwright.checks import within
from stackwright.errors import DuplicateIdError, PropertyError, PropertyTypeError
from stackwright.imports import assert_own, check_arn, imported, part_of
from stackwright.schema import Schema
from stackwright_synth.testing import template_of

ARN = "arn:aws:sqs:eu-west-1:123456789012:orders"


@construct
class Box(Resource):
    """
    A resource with a required property and a companion.

    Args:
        size: 1 to 9.
        labels: Whatever.
    """

    schema: ClassVar[Schema] = CfnQueue.schema

    size: int = field(validator=within(1, 9))
    labels: list[str] = field(factory=list[str])

    def compose(self) -> None:
        """Make the companion."""
        Construct(self, "Companion")

    def properties(self) -> Mapping[str, Any]:
        """One property."""
        return {"delay_seconds": self.size}


def _stack() -> Stack:
    return Stack(App(), "Orders")


def test_an_import_asks_for_nothing_and_makes_nothing() -> None:
    """What is required is not needed, no companion is made, and defaults are there."""
    stack = _stack()
    box = imported(Box, stack, "Box", {"Arn": ARN})

    assert (True, "Orders/Box", (box,)) == (box.imported, box.path, stack.children)
    assert ((), []) == (box.children, box.labels)
    assert (None, None) == (box.condition, box.removal_policy)


def test_each_import_has_its_own_values() -> None:
    """A default that is made anew for each construct is, for imports too."""
    stack = _stack()
    one, other = (imported(Box, stack, id, {"Arn": ARN}) for id in "ab")

    assert one.labels is not other.labels


def test_an_import_is_at_the_users_line() -> None:
    """An error about an import points to where it was made."""
    box = imported(Box, _stack(), "Box", {"Arn": ARN})

    assert box.source is not None
    assert __file__ == box.source.file


def test_attributes_are_what_was_given() -> None:
    """A known attribute is text that can be used as such; another is an error."""
    box = imported(Box, _stack(), "Box", {"Arn": ARN, "Ref": "orders"})

    assert (ARN, "orders") == (box.attribute("Arn"), box.ref)
    assert "orders" == box.attribute("Arn").split(":")[-1]
    with pytest.raises(PropertyError, match="QueueName of an imported"):
        box.attribute("QueueName")


def test_an_import_is_not_in_the_template() -> None:
    """Others may refer to it and depend on it; it is not written."""
    app = App()
    stack = Stack(app, "Orders")
    box = imported(Box, stack, "Box", {"Arn": ARN})
    Box(stack, "Own", size=1, depends_on=[box], metadata={"other": f"see {box.attribute('Arn')}"})

    expected = {
        "Own30425842": {
            "Type": "AWS::SQS::Queue",
            "Properties": {"DelaySeconds": 1},
            "Metadata": {"other": f"see {ARN}"},
        }
    }
    assert expected == template_of(app, "Orders").find_resources("AWS::SQS::Queue")


def test_given_properties_are_checked() -> None:
    """A property that is known is held to the class's own checks."""
    stack = _stack()

    assert 5 == imported(Box, stack, "Box", {}, size=5).size
    with pytest.raises(PropertyError, match="from 1 to 9, got 10"):
        imported(Box, stack, "Large", {}, size=10)


def test_known_attributes_are_text() -> None:
    """An ARN that is no text is refused, and the construct does not join the tree."""
    stack = _stack()
    known: dict[str, Any] = {"Arn": 5}

    with pytest.raises(PropertyTypeError, match="must be text, got 5"):
        imported(Box, stack, "Box", known)
    assert () == stack.children


def test_ids_are_unique() -> None:
    """An import shares the ids of its siblings."""
    stack = _stack()
    imported(Box, stack, "Box", {"Arn": ARN})

    with pytest.raises(DuplicateIdError):
        imported(Box, stack, "Box", {"Arn": ARN})


@pytest.mark.parametrize(
    "arn", [ARN, "arn:aws-cn:sqs:cn-north-1:123456789012:x", "${Token[Orders/Queue.Arn]Token}"]
)
def test_arns_of_the_service_pass(arn: str) -> None:
    """An ARN of the service passes, in any partition, and a deferred one unseen."""
    check_arn(_stack(), arn, "sqs")


@pytest.mark.parametrize(
    "arn", ["orders", "arn:aws:sns:eu-west-1:123456789012:orders", "arn:aws:sqs:orders", ""]
)
def test_other_arns_are_refused(arn: str) -> None:
    """What is no ARN of the service is refused, and a right one shown."""
    with pytest.raises(PropertyError, match="'arn:aws:sqs:eu-west-1:123456789012:name'") as caught:
        check_arn(_stack(), arn, "sqs")
    assert caught.value.code == "invalid-arn"


def test_the_kind_in_an_arn_is_checked() -> None:
    """What follows the fifth colon begins with the kind of resource."""
    check_arn(_stack(), "arn:aws:iam::123456789012:role/x", "iam", "role/")

    with pytest.raises(PropertyError, match=":role/name', got"):
        check_arn(_stack(), "arn:aws:iam::123456789012:user/x", "iam", "role/")


def test_parts_are_taken_now_or_later() -> None:
    """A part of known text is text; of deferred text, an intrinsic function."""
    app = App()
    stack = Stack(app, "Orders")
    parameter = stack.add_parameter("QueueArn")
    stack.add_output("Name", part_of(parameter.value, ":", 5))

    assert "orders" == part_of(ARN, ":", 5)
    selected = {"Fn::Select": [5, {"Fn::Split": [":", {"Ref": "QueueArn"}]}]}
    template_of(app, "Orders").has_output("Name", selected)


def test_an_own_resource_may_change() -> None:
    """Only an imported resource is refused, with what cannot be changed."""
    stack = _stack()
    assert_own(Box(stack, "Own", size=1), "size")

    with pytest.raises(PropertyError, match="the size of an imported AWS::SQS::Queue") as caught:
        assert_own(imported(Box, stack, "Box", {}), "size")
    assert caught.value.code == "imported-resource"
