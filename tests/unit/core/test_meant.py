"""What was probably meant by a value or a keyword that was refused."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import pytest

from stackwright import App, Stack, minutes
from stackwright.aws_dynamodb import Attribute
from stackwright.aws_iam import PolicyStatement
from stackwright.aws_lambda import (
    Alias,
    Code,
    Cors,
    Destination,
    EventSourceMapping,
    Function,
    Version,
    VersionOptions,
)
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import DeadLetterQueue, Queue
from stackwright.errors import PropertyError
from stackwright.meant import keyword_meant, name_meant, value_meant
from stackwright.tokens import NumberToken, StringToken

NAMES = Literal["arm64", "x86_64"] | StringToken | None


@pytest.mark.parametrize(
    ("value", "annotation", "hint"),
    [
        ("arm", NAMES, "did you mean 'arm64'?"),
        ("ARM64", NAMES, "did you mean 'arm64'?"),
        ("sparc", NAMES, None),
        (64, NAMES, None),
        ("a", Sequence[str], "put it into a list: ['a']"),
        ("a", Sequence[str] | None, "put it into a list: ['a']"),
        ({"a": 1}, Sequence[Mapping[str, object]], "put it into a list: [{'a': 1}]"),
        (1, Sequence[str], None),
        ({"A": None}, Mapping[str, str] | None, "NONE, of stackwright, removes"),
        ({"A": 1}, Mapping[str, str], "write it as text: {'A': '1'}"),
        ({"A": []}, Mapping[str, str], None),
        (["a", 1], Sequence[NAMES], None),
        (["ARM64"], Sequence[NAMES], "did you mean 'arm64'?"),
        (minutes(5), str, "write 'rate(5 minutes)'"),
        ("DESTROY", Literal["Delete", "Retain"], "it is 'Delete' here"),
        ("pk", Attribute, "make one with Attribute(name, type)"),
        ("q", DeadLetterQueue, "make one with DeadLetterQueue(queue=..., max_receive_count=...)"),
        (5, Destination, "such as SqsDestination(queue)"),
        ("src", Code, "make one with Code.from_asset or Code.from_bucket or Code.from_inline"),
        ({"allow_origins": ["*"]}, Cors, "make one with Cors(...)"),
        ("x", int, None),
        ("x", Stack, None),
    ],
)
def test_values(value: object, annotation: object, hint: str | None) -> None:
    """The hint names the text, the list or the method that was meant; else there is none."""
    found = value_meant(value, annotation, PolicyStatement)

    assert found == hint if hint is None else str(found).startswith(hint)


@pytest.mark.parametrize(
    ("cls", "name", "hint"),
    [
        (Function, "memory", "did you mean 'memory_size'?"),
        (Function, "provisioned_concurrent_executions", "environments are kept warm for an alias"),
        (Function, "log_retention", "log_group=LogGroup(...)"),
        (Function, "events", "function.add_event_source(...)"),
        (SqsEventSource, "metrics_config", "metrics=['EventCount']"),
        (EventSourceMapping, "kafka_topic", "it is 'topic' here"),
        (VersionOptions, "retry_attempts", "function.current_version.configure_async_invoke"),
        (Alias, "lambda_", "it takes"),
    ],
)
def test_keywords(cls: type, name: str, hint: str) -> None:
    """What another tool calls otherwise is named; anything else is compared by its spelling."""
    known = ["alias_name", "memory_size", "reserved_concurrent_executions"]

    assert keyword_meant(cls, name, known).startswith(hint)


def test_the_hints_reach_the_user() -> None:
    """A construct, a value and a default are refused with them."""
    stack = Stack(App(), "S")
    wrong: dict[str, Any] = {"provisioned_concurrency": 5}
    with pytest.raises(PropertyError) as of_default:
        Function.set_defaults(stack, **wrong)
    one: Any = "s3:GetObject"
    with pytest.raises(PropertyError) as of_value:
        PolicyStatement(actions=one, resources=["*"])
    role: Any = "arn:aws:iam::123456789012:role/x"
    with pytest.raises(PropertyError) as of_construct:
        Function(stack, "F", code=Code.from_inline("x"), handler="index.handle", role=role)

    assert "add_alias" in str(of_default.value.hint)
    assert "put it into a list: ['s3:GetObject']" == of_value.value.hint
    assert "make one with Role.from_role_arn or Role.from_role_name" == of_construct.value.hint


def test_a_long_choice_is_not_listed_whole() -> None:
    """Of fifty runtimes the refusal names a few, and the hint the one that is close."""
    stack = Stack(App(), "S")
    runtime: Any = "Python 3.12"
    with pytest.raises(PropertyError, match=r"one of the \d+ that are known, such as") as caught:
        Function(stack, "F", code=Code.from_inline("x"), handler="index.handle", runtime=runtime)

    assert "did you mean 'python3.12'?" == caught.value.hint


def test_what_stands_for_something() -> None:
    """A parameter, a resource or its text, given where a number or a text is wanted."""
    stack = Stack(App(), "S")
    parameter, queue = stack.add_parameter("P"), Queue(stack, "Q")
    number = int | NumberToken | None
    entries = Mapping[str, str]

    assert "give what it stands for: value_as_number" == value_meant(parameter, number, Stack)
    assert "give what it stands for: value" == value_meant(parameter, str, Stack)
    assert "give what it stands for: value" == value_meant({"P": parameter}, entries, Stack)
    assert "as its value_as_number" in str(value_meant(parameter.value, number, Stack))
    code = Code.from_inline("x")
    function = Function(stack, "F", code=code, handler="index.handle", runtime="python3.13")
    assert "function.current_version" in str(value_meant(function, Version | None, Stack))
    assert value_meant(function, Queue, Stack) is None
    assert "such as queue_arn or" in str(value_meant({"Q": queue}, entries, Stack))


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("grant_send_message", "did you mean 'grant_send_messages'?"),
        ("grant_send", "did you mean 'grant_send_messages'?"),
        ("add_auto_scaling", "an alias scales"),
        ("zzz", "None"),
    ],
)
def test_names(name: str, hint: str) -> None:
    """What an object does not have, and what it may have been."""
    assert str(name_meant(name, Queue)).startswith(hint)
