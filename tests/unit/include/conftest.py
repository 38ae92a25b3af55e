"""A stack that takes a template in, and what it then says."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.include import CfnInclude
from stackwright_synth.resolve import resolve
from stackwright_synth.template import render

Write = Callable[[str], Path]


@pytest.fixture
def stack() -> Stack:
    """The stack `Orders` of an app."""
    return Stack(App(), "Orders")


@pytest.fixture
def take(stack: Stack, tmp_path: Path) -> Callable[..., CfnInclude]:
    """Take a text in as a template."""

    def include(text: str, **given: Any) -> CfnInclude:
        file = tmp_path / "legacy.yaml"
        file.write_text(text, encoding="utf-8")
        return CfnInclude(stack, "Legacy", template_file=file, **given)

    return include


@pytest.fixture
def written(stack: Stack) -> Callable[[], dict[str, Any]]:
    """The template that the stack becomes."""

    def document() -> dict[str, Any]:
        app = stack.root
        assert isinstance(app, App)
        resolved: dict[str, Any] = json.loads(render(resolve(app, lambda _: "").stacks[0].document))
        return resolved

    return document
