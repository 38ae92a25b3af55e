"""Names of environment variables."""

import pytest

from stackwright import App, Stack
from stackwright.aws_lambda import Function
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function

RESERVED = [
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_DEFAULT_REGION",
    "AWS_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API",
    "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
]
ALLOWED = ["LANG", "PATH", "PYTHONPATH", "TZ", "AWS_XRAY_CONTEXT_MISSING", "ab", "A1", "a_"]


def _function(environment: dict[str, str]) -> Function:
    return make_function(Stack(App(), "S"), environment=environment)


@pytest.mark.parametrize("name", RESERVED)
def test_reserved_names(name: str) -> None:
    """Lambda sets these 18 itself, and refuses them."""
    with pytest.raises(PropertyError, match=f"environment: {name} is set by Lambda itself"):
        _function({name: "x"})


@pytest.mark.parametrize("name", ["", "A", "1A", "A-B", "A B", "_AB", "Ä1", "AB\n"])
def test_ill_formed_names(name: str) -> None:
    """A letter, then one or more letters, digits and underscores."""
    with pytest.raises(PropertyError, match="a name starts with a letter") as caught:
        _function({name: "x"})

    assert repr(name) in caught.value.message


@pytest.mark.parametrize("name", ALLOWED)
def test_allowed_names(name: str) -> None:
    """Names that the runtime sets but lets one change are fine."""
    assert {name: "x"} == _function({name: "x"}).environment
