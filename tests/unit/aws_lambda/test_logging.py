"""Log levels go with JSON only."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function
from stackwright.errors import PropertyError


def _function(**given: Any) -> Function:
    settings: dict[str, Any] = {"code": Code.from_inline("x"), "handler": "index.handle", **given}
    return Function(Stack(App(), "S"), "Worker", runtime="python3.13", **settings)


@pytest.mark.parametrize("form", [None, "Text"])
@pytest.mark.parametrize(
    "given",
    [{"application_log_level": "INFO"}, {"system_log_level": "WARN"}],
    ids=str,
)
def test_levels_of_text(form: Any, given: dict[str, Any]) -> None:
    """Text has no levels."""
    (name,) = given
    with pytest.raises(PropertyError, match=f"{name} goes with logging_format='JSON', got 'Text'"):
        _function(logging_format=form, **given)


@pytest.mark.parametrize(
    ("name", "level", "allowed"),
    [
        ("application_log_level", "TRACE", True),
        ("application_log_level", "FATAL", True),
        ("application_log_level", "LOUD", False),
        ("system_log_level", "DEBUG", True),
        ("system_log_level", "ERROR", False),
    ],
)
def test_levels_of_json(name: str, level: str, allowed: bool) -> None:
    """Lambda itself logs at three levels, and code at six."""
    given = {"logging_format": "JSON", name: level}
    if allowed:
        properties: Any = _function(**given).properties()

        assert level == properties["logging_config"][name]
    else:
        with pytest.raises(PropertyError, match=f"{name}: must be one of"):
            _function(**given)
