"""The template of the area calculator."""

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from stackwright_synth.loading import load
from stackwright_synth.testing import Match, Template, template_of

APP = Path(__file__).parents[1] / "app.py"


def template() -> Template:
    return template_of(load(APP), "AreaCalculator")


def test_template(template_snapshot: SnapshotAssertion) -> None:
    """The whole template is reviewed when it changes."""
    assert template() == template_snapshot


def test_the_alias_is_moved_by_codedeploy() -> None:
    """A tenth first, between two checks, and back if an alarm goes off."""
    made = template()
    check = made.has_resource("AWS::Lambda::Function", {"Handler": "check.handle"})
    alarms = [{"Name": {"Ref": one}} for one in made.find_resources("AWS::CloudWatch::Alarm")]
    group = made.has_resource(
        "AWS::CodeDeploy::DeploymentGroup",
        {
            "DeploymentConfigName": "CodeDeployDefault.LambdaCanary10Percent5Minutes",
            "AlarmConfiguration": {"Alarms": Match.array_with(alarms)},
        },
    )

    assert 2 == len(alarms)
    made.has_resource(
        "AWS::Lambda::Alias",
        attributes={
            "UpdatePolicy": {
                "CodeDeployLambdaAliasUpdate": {
                    "DeploymentGroupName": {"Ref": group},
                    "BeforeAllowTrafficHook": {"Ref": check},
                    "AfterAllowTrafficHook": {"Ref": check},
                }
            }
        },
    )
