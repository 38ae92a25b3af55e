"""Secrets in environment variables."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import secret_environment

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]


def _template(name: str, value: Any) -> dict[str, Any]:
    given = {"Environment": {"Variables": {name: value}}}
    return {"Worker": ("AWS::Lambda::Function", given)}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DB_PASSWORD", "hunter2"),
        ("PASSWORD", "hunter2"),
        ("db_password", "hunter2"),
        ("API_KEY", "x"),
        ("STRIPE_APIKEY", "x"),
        ("TOKEN", "x"),
        ("CLIENT_SECRET", "x"),
        ("ANYTHING", "{{resolve:secretsmanager:db:SecretString:password}}"),
        ("ANYTHING", {"Fn::Sub": "{{resolve:secretsmanager:${Secret}:SecretString}}"}),
        ("ANYTHING", {"Fn::Join": ["", ["{{resolve:secretsmanager:", {"Ref": "S"}, "}}"]]}),
    ],
)
def test_in_clear(judge: Judge, name: str, value: Any) -> None:
    """A literal value under a secret's name, or a reference that the deployment resolves."""
    assert [("warning", "secret-in-environment", "Worker")] == judge(
        secret_environment, _template(name, value)
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_ARN", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db"),
        ("DB_PASSWORD", {"Ref": "Secret"}),
        ("DB_PASSWORD", ""),
        ("TOKENS", "x"),
        ("TABLE", "x"),
        ("TABLE", "{{resolve:ssm:name}}"),
    ],
)
def test_nothing_to_hide(judge: Judge, name: str, value: Any) -> None:
    """Names of secrets, references, and what is no secret."""
    assert [] == judge(secret_environment, _template(name, value))


def test_deferred_variables(judge: Judge) -> None:
    """Variables that only the deployment knows as a whole are not judged."""
    given = {"Environment": {"Ref": "Environment"}}

    assert [] == judge(secret_environment, {"Worker": ("AWS::Lambda::Function", given)})
