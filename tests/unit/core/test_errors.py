"""The errors: their tree, their codes, their words."""

import re

import pytest

from stackwright import errors
from stackwright.errors import (
    ConstructError,
    DeployError,
    PropertyError,
    PropertyTypeError,
    StackFailed,
    StackwrightError,
    SynthesisError,
    TokenError,
)
from stackwright.source import SourceLocation

CLASSES = [
    one
    for one in vars(errors).values()
    if isinstance(one, type) and issubclass(one, StackwrightError)
]


def test_a_whole_message_has_code_construct_line_and_hint() -> None:
    """The text of an error says what, where, at which line, and what to do."""
    error = PropertyError(
        "timeout must be from 1 to 900, got 0",
        path="Orders/Worker",
        resource_type="AWS::Lambda::Function",
        source=SourceLocation("/app.py", 41),
        hint="timeout is in seconds",
    )

    expected = (
        "timeout must be from 1 to 900, got 0 [invalid-property]\n"
        "  construct  Orders/Worker  (AWS::Lambda::Function)\n"
        "  created at /app.py:41\n"
        "  hint       timeout is in seconds"
    )
    assert expected == str(error)


def test_a_bare_message_has_its_code_only() -> None:
    """What is not known is left out."""
    assert str(StackwrightError("it broke")) == "it broke [error]"


def test_a_code_may_be_given() -> None:
    """A given code replaces the class's own."""
    assert TokenError("x", code="deferred-key").code == "deferred-key"


def test_codes_are_kebab_case_and_unique() -> None:
    """Every class has a code of its own, in kebab-case."""
    codes = [one.default_code for one in CLASSES]

    assert len(set(codes)) == len(codes) > 15
    assert [one for one in codes if not re.fullmatch(r"[a-z]+(-[a-z]+)*", one)] == []


def test_the_tree_is_the_one_that_is_drawn() -> None:
    """Each class stands below the one that the module's docstring draws it under."""
    groups = {ConstructError, SynthesisError, DeployError}
    drawn = re.findall(r"\b[A-Z]\w+(?:Error|Failed)\b", errors.__doc__ or "")
    below = [one for one in CLASSES if one not in {StackwrightError, *groups}]

    assert {one.__name__ for one in CLASSES} <= set(drawn)
    assert all(any(issubclass(one, group) for group in groups) for one in below)


@pytest.mark.parametrize(
    ("cls", "builtin"),
    [(PropertyError, ValueError), (PropertyTypeError, TypeError), (TokenError, ValueError)],
)
def test_some_are_builtin_errors_too(cls: type[StackwrightError], builtin: type) -> None:
    """A refused value is also what Python programmers expect of one."""
    assert issubclass(cls, builtin)


def test_a_failed_stack_carries_its_causes() -> None:
    """`StackFailed` holds the status and the first real causes."""
    cause = DeployError("no such bucket")
    error = StackFailed("update failed", status="UPDATE_ROLLBACK_COMPLETE", failures=(cause,))

    assert error.failures == (cause,)
    assert error.status == "UPDATE_ROLLBACK_COMPLETE"
    assert error.code == "stack-failed"
