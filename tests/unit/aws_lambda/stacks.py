"""A function in a stack `S`, as tests about Lambda begin, and what becomes of it, as they end."""

from pathlib import Path
from typing import Any

from stackwright import App, Construct
from stackwright.aws_lambda import Code, Function
from stackwright_synth.testing import Template, template_of

WORKER = "Worker11F36D0F"
"""The logical id of a function `Worker`."""


def make_function(scope: Construct, id: str = "Worker", **given: Any) -> Function:
    """A function with no more than it needs, and what is *given*."""
    needed: dict[str, Any] = {
        "code": Code.from_inline("def handle(event, context): ..."),
        "handler": "index.handle",
        "runtime": "python3.13",
    }
    return Function(scope, id, **{**needed, **given})


def app_of(construct: Construct) -> App:
    """The app that *construct* is in."""
    app = construct.root
    assert isinstance(app, App)
    return app


def synth(construct: Construct, stack: str = "S", *, base: Path | None = None) -> Template:
    """The template of a stack of the app that *construct* is in."""
    return template_of(app_of(construct), stack, base=base)


def only(construct: Construct, type: str) -> Any:
    """The one resource of *type* in the stack `S` that *construct* is in."""
    (found,) = synth(construct).find_resources(type).values()
    return found


def properties_of_worker(construct: Construct) -> Any:
    """Those of the function `Worker` in the stack `S` that *construct* is in."""
    return synth(construct).resource(WORKER)["Properties"]
