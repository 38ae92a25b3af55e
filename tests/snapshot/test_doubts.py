"""The check of whole templates: it finds what is wrong."""

from typing import TYPE_CHECKING

from stackwright import App, CfnResource, Stack
from stackwright_synth.testing import template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def test_errors_and_warnings_are_found(doubts: "Doubts") -> None:
    """A value that no queue takes, and a parameter that nothing uses."""
    app = App()
    stack = Stack(app, "Orders")
    stack.add_parameter("Unused")
    CfnResource(stack, "Queue", type="AWS::SQS::Queue", properties={"DelaySeconds": 901})

    found = doubts(template_of(app, "Orders"))
    assert ["E3034", "W2001"] == sorted(one.split()[0].strip("[]:") for one in found)
