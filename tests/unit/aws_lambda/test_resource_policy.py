"""Policies of functions as a whole: what they say, and that nothing else says it."""

from typing import Any

import pytest

from stackwright.aws_iam import (
    AccountPrincipal,
    AnyPrincipal,
    PolicyStatement,
    Principal,
    ServicePrincipal,
)
from stackwright.aws_lambda import Function, FunctionLike, ResourcePolicy
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import only, synth

FUNCTION = {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]}
VPC = {"StringNotEquals": {"aws:SourceVpc": "vpc-1"}}


def _statement(function: FunctionLike, principal: Principal | None = None) -> PolicyStatement:
    return PolicyStatement(
        effect="Deny",
        actions=["lambda:InvokeFunction"],
        resources=[function.function_arn],
        principals=[principal or AnyPrincipal()],
        conditions=VPC,
    )


def _policy(function: FunctionLike) -> ResourcePolicy:
    return ResourcePolicy(function, "Policy", function=function, statements=[_statement(function)])


def test_a_document_of_ones_own(function: Function) -> None:
    """It may deny, and have conditions that permissions do not."""
    _policy(function)
    resource = only(function, "AWS::Lambda::ResourcePolicy")

    assert {
        "PolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Deny",
                    "Action": "lambda:InvokeFunction",
                    "Resource": FUNCTION,
                    "Principal": {"AWS": "*"},
                    "Condition": VPC,
                }
            ],
        },
        "ResourceArn": FUNCTION,
    } == resource["Properties"]


def test_grants_are_added_to_it(function: Function) -> None:
    """No permission is made, whatever the conditions are; each function-like is for itself."""
    policy, live = _policy(function), function.add_alias("live")
    account = AccountPrincipal("123456789012", conditions={"StringLike": {"aws:x": "y"}})
    granted = function.grant_invoke(account)
    live.grant_invoke(ServicePrincipal("iot.amazonaws.com"))
    template = synth(function)
    ((_, resource),) = template.find_resources("AWS::Lambda::ResourcePolicy").items()
    properties: Any = resource["Properties"]

    assert (True, (policy,)) == (granted.success, granted.dependables)
    added = properties["PolicyDocument"]["Statement"][1]
    assert ("lambda:InvokeFunction", FUNCTION) == (added["Action"], added["Resource"])
    template.resource_count("AWS::Lambda::Permission", 1)


def test_permissions_before_or_after_are_refused(function: Function) -> None:
    """The one would replace the other; both are named."""
    live = function.add_alias("live")
    _policy(function)
    with pytest.raises(PropertyError, match="S/Worker has a ResourcePolicy, made at ") as after:
        function.add_permission("P", principal="123456789012")
    live.add_permission("P", principal="123456789012")
    with pytest.raises(PropertyError, match="has Permission S/Worker/Aliaslive/P") as before:
        _policy(live)
    with pytest.raises(PropertyError, match="has ResourcePolicy S/Worker/Policy already"):
        ResourcePolicy(function, "Second", function=function, statements=[_statement(function)])

    codes = {after.value.code, before.value.code}
    assert {"resource-policy-conflict"} == codes


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"resources": ["*"]}, "needs principals"),
        ({"principals": [AnyPrincipal()]}, "names the function"),
    ],
)
def test_statements_that_say_too_little(
    function: Function, given: dict[str, Any], said: str
) -> None:
    """Whom and what they are about; also those that are added."""
    statement = PolicyStatement(actions=["lambda:InvokeFunction"], **given)
    with pytest.raises(PropertyError, match=said):
        ResourcePolicy(function, "Policy", function=function, statements=[statement])
    with pytest.raises(PropertyError, match=said):
        _policy(function).add_statements(statement)
