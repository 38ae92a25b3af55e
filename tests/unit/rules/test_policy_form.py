"""Policies that are written out have the elements of policies."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright import App, Aws, CfnResource, Stack
from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal
from stackwright.aws_sqs import Queue
from stackwright_synth.rules import Finding, policy_form

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]

RIGHT: dict[str, Any] = {
    "Version": "2012-10-17",
    "Id": "Own",
    "Statement": [
        {"Sid": "A", "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"},
        {"Effect": "Deny", "NotAction": ["s3:*"], "NotResource": "*", "Condition": {}},
        {"Effect": {"Ref": "Effect"}, "NotPrincipal": "*", "Principal": "*"},
        {"Fn::If": ["A", {"effect": "Allow"}, {"Ref": "AWS::NoValue"}]},
    ],
}
WRONG: list[tuple[dict[str, Any], str, str]] = [
    (
        {"statement": []},
        "PolicyDocument has no element 'statement'",
        "did you mean 'Statement'?",
    ),
    (
        {"Statement": {"Effect": "Allow", "actions": ["s3:*"]}},
        "PolicyDocument.Statement[0] has no element 'actions'",
        "did you mean 'Action'?",
    ),
    (
        {"Statement": [{"Effect": "allow"}]},
        "PolicyDocument.Statement[0].Effect must be Allow or Deny, got 'allow'",
        "did you mean 'Allow'?",
    ),
]


def _app(type: str, **properties: Any) -> App:
    app = App()
    CfnResource(Stack(app, "S"), "R", type=type, properties=properties)
    return app


@pytest.mark.parametrize(("policy", "message", "hint"), WRONG)
def test_an_element_that_policies_do_not_have(
    check: Check, policy: dict[str, Any], message: str, hint: str
) -> None:
    """It is found with its place."""
    (found,) = check(policy_form, _app("AWS::IAM::Policy", PolicyDocument=policy))

    assert ("error", "malformed-policy", "S/R") == (found.severity, found.code, found.path)
    assert (message, hint) == (found.message, found.hint)


@pytest.mark.parametrize("name", ["AssumeRolePolicyDocument", "KeyPolicy"])
def test_the_properties_that_are_policies(check: Check, name: str) -> None:
    """Trust policies and the policies of keys are such, and what a role holds itself."""
    wrong: dict[str, Any] = {"Statements": []}
    (found,) = check(policy_form, _app("AWS::IAM::Role", **{name: wrong}))
    inline = [{"PolicyName": "A", "PolicyDocument": RIGHT}, {"PolicyDocument": wrong}]
    (within,) = check(policy_form, _app("AWS::IAM::Role", Policies=inline))

    assert f"{name} has no element 'Statements'" == found.message
    assert "Policies[1].PolicyDocument has no element 'Statements'" == within.message


UNKNOWN: list[Any] = [RIGHT, {"Fn::If": ["A", {}, {}]}, {"Ref": "Policy"}, "{}"]


@pytest.mark.parametrize("policy", UNKNOWN)
def test_what_is_right_or_not_known(check: Check, policy: Any) -> None:
    """Every element of the grammar, and what a function gives."""
    assert [] == check(policy_form, _app("AWS::IAM::Policy", PolicyDocument=policy))


def test_what_statements_make(check: Check) -> None:
    """`PolicyStatement` writes nothing else."""
    app = App()
    stack = Stack(app, "S")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    role.add_to_policy(PolicyStatement(actions=["s3:*"], resources=[f"arn:{Aws.partition}:s3:::b"]))
    Queue(stack, "Queue").grant_consume_messages(role)

    assert [] == check(policy_form, app)
