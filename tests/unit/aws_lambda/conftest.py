"""A stack, and a function in it."""

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Function
from tests.unit.aws_lambda.stacks import make_function


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


@pytest.fixture
def function(stack: Stack) -> Function:
    """A function `Worker` in the stack `S`."""
    return make_function(stack)
