"""Deployment groups: what they make, whom they allow what, what they do to an alias."""

import json
from pathlib import Path
from typing import Any

import pytest
from attrs import frozen

from stackwright import App, Stack, Unchecked, minutes
from stackwright.aws_codedeploy import (
    LambdaApplication,
    LambdaDeploymentConfig,
    LambdaDeploymentGroup,
    TimeBasedCanaryTrafficRouting,
)
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_lambda import Alias, Code, Function, Version, VersionWeight
from stackwright.errors import PropertyError
from stackwright_synth.testing import Template, template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
IDS = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}
SERVICE_POLICY = {
    "Fn::Join": [
        "",
        [
            "arn:",
            {"Ref": "AWS::Partition"},
            ":iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited",
        ],
    ]
}


@frozen
class Alarm:
    """An alarm that somebody else makes."""

    alarm_name: str


@pytest.fixture
def stack() -> Stack:
    """A stack called `S`."""
    return Stack(App(), "S")


def _function(stack: Stack, id: str) -> Function:
    return Function(
        stack, id, code=Code.from_inline("x"), handler="index.handle", runtime="python3.13"
    )


def _alias(stack: Stack) -> Alias:
    function = _function(stack, "Worker")
    return Alias(stack, "Live", alias_name="live", version=function.current_version)


def _template(stack: Stack) -> Template:
    app = stack.root
    assert isinstance(app, App)
    return template_of(app, "S")


def _properties(template: Template, type: str) -> dict[str, Any]:
    return {name: one["Properties"] for name, one in template.find_resources(type).items()}


def _group(template: Template) -> Any:
    (group,) = _properties(template, "AWS::CodeDeploy::DeploymentGroup").values()
    return group


def test_a_group_of_its_own(stack: Stack) -> None:
    """Application, role and group have the CDK's ids; a canary and a rollback are the default."""
    LambdaDeploymentGroup(stack, "Deploy", alias=_alias(stack))
    template = _template(stack)

    assert {
        "Type": "AWS::CodeDeploy::DeploymentGroup",
        "Properties": {
            "ApplicationName": {"Ref": IDS["Deploy/Application/Resource"]},
            "AutoRollbackConfiguration": {"Enabled": True, "Events": ["DEPLOYMENT_FAILURE"]},
            "DeploymentConfigName": "CodeDeployDefault.LambdaCanary10Percent5Minutes",
            "DeploymentStyle": {
                "DeploymentOption": "WITH_TRAFFIC_CONTROL",
                "DeploymentType": "BLUE_GREEN",
            },
            "ServiceRoleArn": {"Fn::GetAtt": [IDS["Deploy/ServiceRole/Resource"], "Arn"]},
        },
    } == template.resource(IDS["Deploy/Resource"])
    role: Any = template.resource(IDS["Deploy/ServiceRole/Resource"])["Properties"]
    assert [SERVICE_POLICY] == role["ManagedPolicyArns"]
    (trust,) = role["AssumeRolePolicyDocument"]["Statement"]
    assert {"Service": "codedeploy.amazonaws.com"} == trust["Principal"]


def test_the_alias_is_moved_by_the_group(stack: Stack) -> None:
    """Its update policy names application and group, and it waits for the role."""
    LambdaDeploymentGroup(stack, "Deploy", alias=_alias(stack))
    alias: Any = _template(stack).resource(IDS["Live/Resource"])

    assert {
        "CodeDeployLambdaAliasUpdate": {
            "ApplicationName": {"Ref": IDS["Deploy/Application/Resource"]},
            "DeploymentGroupName": {"Ref": IDS["Deploy/Resource"]},
        }
    } == alias["UpdatePolicy"]
    assert [IDS["Deploy/ServiceRole/Resource"]] == alias["DependsOn"]


def test_hooks(stack: Stack) -> None:
    """They may report on this group alone; the role may invoke them; the alias names them."""
    before, after = _function(stack, "Before"), _function(stack, "After")
    LambdaDeploymentGroup(stack, "Deploy", alias=_alias(stack), pre_hook=before, post_hook=after)
    template = _template(stack)
    alias: Any = template.resource(IDS["Live/Resource"])
    policies = _properties(template, "AWS::IAM::Policy")
    statements = {name: one["PolicyDocument"]["Statement"] for name, one in policies.items()}
    (before_id,) = (
        one for one in template.find_resources("AWS::Lambda::Function") if "Before" in one
    )

    update = alias["UpdatePolicy"]["CodeDeployLambdaAliasUpdate"]
    assert {"Ref": before_id} == update["BeforeAllowTrafficHook"]
    assert "After" in update["AfterAllowTrafficHook"]["Ref"]
    (role_policy,) = (one for name, one in statements.items() if name.startswith("Deploy"))
    assert [["lambda:InvokeFunction"] * 2] == [[one["Action"] for one in role_policy]]
    (report,) = (
        one
        for name, policy in statements.items()
        if name.startswith("Before")
        for one in policy
        if one["Action"] == "codedeploy:PutLifecycleEventHookExecutionStatus"
    )
    joined = report["Resource"]["Fn::Join"][1]
    assert [
        ":deploymentgroup:",
        {"Ref": IDS["Deploy/Application/Resource"]},
        "/",
        {"Ref": IDS["Deploy/Resource"]},
    ] == joined[-4:]
    (policy,) = (name for name in statements if name.startswith("Deploy"))
    assert policy in alias["DependsOn"]


def test_alarms(stack: Stack) -> None:
    """They stop a deployment and roll it back."""
    LambdaDeploymentGroup(
        stack,
        "Deploy",
        alias=_alias(stack),
        alarms=[Alarm("errors"), Alarm("slow")],
        ignore_poll_alarms_failure=True,
    )
    group = _group(_template(stack))

    assert {
        "Alarms": [{"Name": "errors"}, {"Name": "slow"}],
        "Enabled": True,
        "IgnorePollAlarmFailure": True,
    } == group["AlarmConfiguration"]
    assert ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM"] == group["AutoRollbackConfiguration"][
        "Events"
    ]


@pytest.mark.parametrize(
    ("events", "rendered"),
    [
        (
            ["DEPLOYMENT_STOP_ON_REQUEST"],
            {"Enabled": True, "Events": ["DEPLOYMENT_STOP_ON_REQUEST"]},
        ),
        ([], {"Enabled": False}),
    ],
)
def test_rollbacks(stack: Stack, events: Any, rendered: dict[str, Any]) -> None:
    """Other events than the default ones, or none."""
    LambdaDeploymentGroup(stack, "Deploy", alias=_alias(stack), auto_rollback=events)

    assert rendered == _group(_template(stack))["AutoRollbackConfiguration"]


def test_a_pace_of_ones_own(stack: Stack) -> None:
    """A configuration of the app, or the full name of another."""
    slow = LambdaDeploymentConfig(
        stack,
        "Slow",
        traffic_routing=TimeBasedCanaryTrafficRouting(percentage=1, interval=minutes(1)),
    )
    group = LambdaDeploymentGroup(stack, "Deploy", alias=_alias(stack), deployment_config=slow)
    assert slow.deployment_config_name == group.deployment_config_name
    group.deployment_config = Unchecked("CodeDeployDefault.LambdaNewest")

    assert "CodeDeployDefault.LambdaNewest" == _group(_template(stack))["DeploymentConfigName"]


def test_what_is_given_is_used(stack: Stack) -> None:
    """An application and a role; the role gets the policy that CodeDeploy needs, once."""
    role = Role(stack, "Role", assumed_by=ServicePrincipal("codedeploy.amazonaws.com"))
    shop = LambdaApplication(stack, "Shop", application_name="shop")
    first = _alias(stack)
    second = Alias(stack, "Beta", alias_name="beta", version=first.version)
    for id, alias in (("One", first), ("Two", second)):
        LambdaDeploymentGroup(stack, id, alias=alias, application=shop, role=role)
    template = _template(stack)

    template.resource_count("AWS::CodeDeploy::Application", 1)
    roles = _properties(template, "AWS::IAM::Role").values()
    assert [[SERVICE_POLICY]] == [
        one["ManagedPolicyArns"] for one in roles if "ManagedPolicyArns" in one
    ]


def test_an_imported_role(stack: Stack) -> None:
    """It is taken as it is."""
    role = Role.from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/deployer")
    LambdaDeploymentGroup(stack, "Deploy", alias=_alias(stack), role=role)

    assert "arn:aws:iam::123456789012:role/deployer" == _group(_template(stack))["ServiceRoleArn"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"auto_rollback": ["DEPLOYMENT_STOP_ON_ALARM"]}, "there are no alarms"),
        ({"deployment_config": "Canary5Percent"}, "deployment_config: must be one of 'AllAtOnce'"),
        ({"alarms": ["errors"]}, "alarms: must be a sequence of NamedAlarm"),
        ({"deployment_group_name": "a b"}, "deployment_group_name must be 1 to 100 letters"),
    ],
)
def test_what_is_refused(stack: Stack, given: dict[str, Any], message: str) -> None:
    """A wrong value leaves no group behind."""
    alias = _alias(stack)
    with pytest.raises(PropertyError, match=message):
        LambdaDeploymentGroup(stack, "Deploy", alias=alias, **given)

    assert stack.find("Deploy") is None


def test_a_hook_is_a_function_itself(stack: Stack) -> None:
    """CodeDeploy takes a name without a version or an alias."""
    hook = _function(stack, "Hook").add_alias("live")
    with pytest.raises(PropertyError, match="pre_hook must be a function itself"):
        LambdaDeploymentGroup(stack, "Deploy", alias=_alias(stack), pre_hook=hook)


def test_two_groups_of_one_alias(stack: Stack) -> None:
    """An alias is moved by one group."""
    alias = _alias(stack)
    LambdaDeploymentGroup(stack, "One", alias=alias)
    with pytest.raises(PropertyError, match="the alias has a deployment group already"):
        LambdaDeploymentGroup(stack, "Two", alias=alias)


def test_an_alias_with_weights(stack: Stack) -> None:
    """CodeDeploy sets the weights itself."""
    function = _function(stack, "Worker")
    old = Version(stack, "Old", function=function)
    alias = function.add_alias("live", additional_versions=[VersionWeight(old, 0.1)])
    with pytest.raises(PropertyError, match="additional_versions and a deployment exclude"):
        LambdaDeploymentGroup(stack, "Deploy", alias=alias)


def test_defaults_of_a_scope(stack: Stack) -> None:
    """A scope can say how fast all its aliases move."""
    LambdaDeploymentGroup.set_defaults(stack, deployment_config="AllAtOnce")
    LambdaDeploymentGroup(stack, "Deploy", alias=_alias(stack))

    assert "CodeDeployDefault.LambdaAllAtOnce" == _group(_template(stack))["DeploymentConfigName"]
