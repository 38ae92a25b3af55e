"""What versions and aliases have of their function, and those that exist already."""

from typing import Any

import pytest

from stackwright import Stack, hours
from stackwright.aws_ec2 import Port, SecurityGroup, Vpc
from stackwright.aws_iam import PolicyStatement
from stackwright.aws_lambda import Alias, Function, Version, VersionWeight
from stackwright.aws_lambda.destinations import SqsDestination
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, synth

ARN = "arn:aws:lambda:eu-west-1:123456789012:function:orders"


def test_a_numbered_version_takes_a_share(stack: Stack) -> None:
    """What was published before is weighed by its number, and nothing is made for it."""
    function = make_function(stack)
    seventh = Version.from_version_attributes(stack, "Seventh", function=function, version="7")
    function.add_alias("live", additional_versions=[VersionWeight(seventh, 0.25)])
    stack.add_output("Arn", seventh.function_arn)
    template = synth(stack)

    ((_, alias),) = template.find_resources("AWS::Lambda::Alias").items()
    assert {
        "AdditionalVersionWeights": [{"FunctionVersion": "7", "FunctionWeight": 0.25}]
    } == alias["Properties"]["RoutingConfig"]  # type: ignore[index]
    assert 1 == len(template.find_resources("AWS::Lambda::Version"))
    arn = {"Fn::Join": ["", [{"Fn::GetAtt": ["Worker11F36D0F", "Arn"]}, ":7"]]}
    template.has_output("Arn", arn)


def test_rolling_back(stack: Stack) -> None:
    """An alias may stand for a version of before."""
    function = make_function(stack)
    fifth = Version.from_version_attributes(stack, "Fifth", function=function, version="5")
    Alias(stack, "Live", alias_name="live", version=fifth)

    synth(stack).has_resource(
        "AWS::Lambda::Alias", {"FunctionVersion": "5", "FunctionName": {"Ref": "Worker11F36D0F"}}
    )


def test_a_version_by_its_arn(stack: Stack) -> None:
    """Its number and its function are taken out of the ARN, deferred or not."""
    known = Version.from_version_arn(stack, "Known", f"{ARN}:3")
    parameter = stack.add_parameter("Arn").value
    later = Version.from_version_arn(stack, "Later", parameter)
    stack.add_output("Number", later.version)

    assert ("3", f"{ARN}:3", ARN) == (
        known.version,
        known.function_arn,
        known.underlying.function_arn,
    )
    assert "orders" == known.underlying.function_name
    synth(stack).has_output("Number", {"Fn::Select": [7, {"Fn::Split": [":", {"Ref": "Arn"}]}]})


@pytest.mark.parametrize("arn", [ARN, f"{ARN}:live", "arn:aws:sqs:eu-west-1:123456789012:x"])
def test_the_arn_of_no_version(stack: Stack, arn: str) -> None:
    """That of a function or an alias is refused."""
    with pytest.raises(PropertyError) as caught:
        Version.from_version_arn(stack, "V", arn)

    assert "invalid-arn" == caught.value.code


def test_a_number_is_one(stack: Stack) -> None:
    """A version is no alias."""
    function = make_function(stack)
    with pytest.raises(PropertyError, match="the number of a version, such as '7', got 'live'"):
        Version.from_version_attributes(stack, "V", function=function, version="live")


def test_an_alias_that_exists_already(stack: Stack) -> None:
    """It grants what it would grant, and is not made."""
    function = Function.from_function_arn(stack, "Orders", ARN)
    version = Version.from_version_attributes(stack, "V", function=function, version="1")
    alias = Alias.from_alias_attributes(stack, "Live", alias_name="live", alias_version=version)
    alias.grant_invoke(make_function(stack))
    template = synth(stack)

    assert f"{ARN}:live" == alias.function_arn
    template.has_no_resource("AWS::Lambda::Alias")
    policy: Any = template.resource("WorkerServiceRoleDefaultPolicyAE71B5FA")["Properties"]
    assert f"{ARN}:live" in [one["Resource"] for one in policy["PolicyDocument"]["Statement"]]


def test_asynchronous_invocations_of_an_alias(stack: Stack) -> None:
    """They are said with the alias, as with a function, and of the alias alone."""
    function, failed = make_function(stack), Queue(stack, "Failed")
    function.add_alias(
        "live", on_failure=SqsDestination(failed), max_event_age=hours(1), retry_attempts=0
    )
    template = synth(stack)

    template.resource_count("AWS::Lambda::EventInvokeConfig", 1)
    template.has_resource(
        "AWS::Lambda::EventInvokeConfig",
        {"Qualifier": "live", "MaximumEventAgeInSeconds": 3600, "MaximumRetryAttempts": 0},
    )


def test_defaults_of_aliases(stack: Stack) -> None:
    """A scope says them for all of its aliases."""
    Alias.set_defaults(stack, retry_attempts=1)
    make_function(stack).add_alias("live")

    synth(stack).has_resource("AWS::Lambda::EventInvokeConfig", {"MaximumRetryAttempts": 1})


def test_what_a_version_and_an_alias_share(stack: Stack) -> None:
    """Role, network and what a statement must name are those of the function."""
    function = make_function(stack, vpc=Vpc(stack, "Vpc"))
    live = function.add_alias("live")
    database = SecurityGroup.from_security_group_id(stack, "Db", "sg-0123456789abcdef0")
    live.connections.allow_to(database, Port.tcp(5432))
    live.add_to_role_policy(PolicyStatement(actions=["ses:SendEmail"], resources=["*"]))
    template = synth(stack)

    assert live.is_bound_to_vpc
    assert [live.function_arn] == live.resource_arns_for_grant_invoke
    assert [
        function.function_arn,
        f"{function.function_arn}:*",
    ] == function.resource_arns_for_grant_invoke
    template.has_resource(
        "AWS::EC2::SecurityGroupIngress", {"GroupId": "sg-0123456789abcdef0", "FromPort": 5432}
    )
    policy: Any = template.resource("WorkerServiceRoleDefaultPolicyAE71B5FA")["Properties"]
    actions = [one["Action"] for one in policy["PolicyDocument"]["Statement"]]
    assert "ses:SendEmail" in actions


def test_the_network_of_an_imported_function(stack: Stack) -> None:
    """It is known if its groups were said; else the error says how to say them."""
    group = SecurityGroup.from_security_group_id(stack, "Own", "sg-11111111111111111")
    database = SecurityGroup.from_security_group_id(stack, "Db", "sg-22222222222222222")
    known = Function.from_function_attributes(
        stack, "Known", function_arn=ARN, security_groups=[group]
    )
    known.connections.allow_to(database, Port.tcp(5432))
    unknown = Function.from_function_arn(stack, "Unknown", f"{ARN}2")
    with pytest.raises(PropertyError, match="groups of an imported function are not known"):
        _ = unknown.connections

    assert (True, False) == (known.is_bound_to_vpc, unknown.is_bound_to_vpc)
    synth(stack).has_resource(
        "AWS::EC2::SecurityGroupIngress",
        {"GroupId": "sg-22222222222222222", "SourceSecurityGroupId": "sg-11111111111111111"},
    )
