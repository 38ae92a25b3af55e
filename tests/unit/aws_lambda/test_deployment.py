"""Gradual deployment of an alias in one argument."""

import subprocess
import sys
from typing import Any

import pytest
from attrs import frozen

from stackwright import Stack, Unchecked
from stackwright.aws_codedeploy import LambdaApplication
from stackwright.aws_lambda import Alias, Deployment, Version, VersionWeight
from stackwright.errors import DuplicateIdError, PropertyError
from stackwright_synth.testing import Template
from tests.unit.aws_lambda.stacks import make_function, synth


@frozen
class Alarm:
    """An alarm that somebody else makes."""

    alarm_name: str


def _group(template: Template) -> Any:
    (group,) = template.find_resources("AWS::CodeDeploy::DeploymentGroup").values()
    return group["Properties"]


def test_one_word(stack: Stack) -> None:
    """The name of a pace is enough; the group stands below the alias."""
    make_function(stack).add_alias("live", deployment="Linear10PercentEvery1Minute")
    template = synth(stack)

    ((name, group),) = template.find_resources("AWS::CodeDeploy::DeploymentGroup").items()
    (alias,) = template.find_resources("AWS::Lambda::Alias").values()
    properties: Any = group["Properties"]
    policy: Any = alias["UpdatePolicy"]
    assert name.startswith("WorkerAliasliveDeploymentGroup")
    assert (
        "CodeDeployDefault.LambdaLinear10PercentEvery1Minute" == properties["DeploymentConfigName"]
    )
    assert {"Ref": name} == policy["CodeDeployLambdaAliasUpdate"]["DeploymentGroupName"]


def test_one_application_for_all_aliases_of_a_stack(stack: Stack) -> None:
    """Each has a group and a role of its own; another stack has another application."""
    other = Stack(stack.root, "Other")
    for scope, id in ((stack, "A"), (stack, "B"), (other, "C")):
        make_function(scope, id).add_alias("live", deployment="AllAtOnce")
    template = synth(stack)

    (application,) = template.find_resources("AWS::CodeDeploy::Application")
    groups = template.find_resources("AWS::CodeDeploy::DeploymentGroup").values()
    names: list[Any] = [one["Properties"] for one in groups]
    assert [{"Ref": application}] * 2 == [one["ApplicationName"] for one in names]
    assert 2 == len({one["ServiceRoleArn"]["Fn::GetAtt"][0] for one in names})


def test_everything_said(stack: Stack) -> None:
    """Alarms, hooks, application and rollback arrive at the group."""
    hook = make_function(stack, "Hook")
    shop = LambdaApplication(stack, "Shop", application_name="shop")
    make_function(stack).add_alias(
        "live",
        deployment=Deployment(
            "Canary10Percent30Minutes",
            alarms=[Alarm("errors")],
            pre_traffic_hook=hook,
            post_traffic_hook=hook,
            application=shop,
            auto_rollback=["DEPLOYMENT_STOP_ON_ALARM"],
            ignore_poll_alarms_failure=True,
        ),
    )
    template = synth(stack)
    group = _group(template)
    (alias,) = template.find_resources("AWS::Lambda::Alias").values()
    policy: Any = alias["UpdatePolicy"]
    update = policy["CodeDeployLambdaAliasUpdate"]

    assert "CodeDeployDefault.LambdaCanary10Percent30Minutes" == group["DeploymentConfigName"]
    assert [{"Name": "errors"}] == group["AlarmConfiguration"]["Alarms"]
    assert group["AlarmConfiguration"]["IgnorePollAlarmFailure"] is True
    assert ["DEPLOYMENT_STOP_ON_ALARM"] == group["AutoRollbackConfiguration"]["Events"]
    assert update["BeforeAllowTrafficHook"] == update["AfterAllowTrafficHook"]
    template.resource_count("AWS::CodeDeploy::Application", 1)


def test_a_pace_newer_than_the_library(stack: Stack) -> None:
    """`Unchecked` gives the full name."""
    make_function(stack).add_alias("live", deployment=Unchecked("CodeDeployDefault.LambdaNewest"))

    assert "CodeDeployDefault.LambdaNewest" == _group(synth(stack))["DeploymentConfigName"]


def test_a_wrong_word(stack: Stack) -> None:
    """The names are listed, and no alias is left behind."""
    function = make_function(stack)
    with pytest.raises(PropertyError, match="must be one of 'AllAtOnce', 'Canary10Percent5"):
        function.add_alias("live", deployment="Canary")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    assert function.find("Aliaslive") is None


def test_weights_with_a_deployment(stack: Stack) -> None:
    """CodeDeploy sets the weights itself."""
    function = make_function(stack)
    old = Version(stack, "Old", function=function)
    with pytest.raises(PropertyError, match="additional_versions and a deployment exclude"):
        function.add_alias(
            "live", additional_versions=[VersionWeight(old, 0.1)], deployment="AllAtOnce"
        )


def test_provisioned_concurrency_with_a_deployment(stack: Stack) -> None:
    """CodeDeploy waits for the environments; both may stand on one alias."""
    make_function(stack).add_alias(
        "live", provisioned_concurrent_executions=2, deployment="AllAtOnce"
    )

    synth(stack).has_resource(
        "AWS::Lambda::Alias",
        {"ProvisionedConcurrencyConfig": {"ProvisionedConcurrentExecutions": 2}},
    )


def test_a_default_of_a_scope(stack: Stack) -> None:
    """A stack can have all its aliases deployed gradually."""
    Alias.set_defaults(stack, deployment="AllAtOnce")
    Alias(stack, "Live", alias_name="live", version=make_function(stack).current_version)

    assert "CodeDeployDefault.LambdaAllAtOnce" == _group(synth(stack))["DeploymentConfigName"]


def test_the_application_has_its_id_for_itself(stack: Stack) -> None:
    """Something else of that id is named in the error."""
    make_function(stack, "LambdaDeployments")
    with pytest.raises(DuplicateIdError, match="already has a child 'LambdaDeployments'"):
        make_function(stack).add_alias("live", deployment="AllAtOnce")


def test_few_apps_pay_for_it() -> None:
    """Importing functions imports neither CodeDeploy nor auto scaling."""
    program = (
        "import sys, stackwright.aws_lambda\n"
        "print([one for one in sys.modules if 'codedeploy' in one or 'autoscaling' in one])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    assert "[]" == done.stdout.strip()
