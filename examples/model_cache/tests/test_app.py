"""The template of the model cache."""

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from stackwright_synth.loading import load
from stackwright_synth.testing import Match, Template, template_of

APP = Path(__file__).parents[1] / "app.py"


def template() -> Template:
    return template_of(load(APP), "ModelCache")


def test_template(template_snapshot: SnapshotAssertion) -> None:
    """The whole template is reviewed when it changes."""
    assert template() == template_snapshot


def test_functions_wait_for_the_mount_targets() -> None:
    """There is one in each zone, and no function is there before them."""
    made = template()
    targets = sorted(made.find_resources("AWS::EFS::MountTarget"))

    assert 2 == len(targets)
    for handler in ("train.handle", "predict.handle"):
        made.has_resource(
            "AWS::Lambda::Function",
            {"Handler": handler, "FileSystemConfigs": [{"LocalMountPath": "/mnt/models"}]},
            attributes={"DependsOn": Match.array_with(targets)},
        )


def test_only_one_function_may_write() -> None:
    """Who predicts may mount the file system, and no more."""
    made = template()
    mount, write = "elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"
    policies = {
        role: made.find_resources(
            "AWS::IAM::Policy",
            {"PolicyDocument": {"Statement": Match.array_with([{"Action": action}])}},
        )
        for role, action in (("Train", [mount, write]), ("Predict", mount))
    }

    assert [("Train", 1), ("Predict", 1)] == [
        (role, len(found)) for role, found in policies.items()
    ]
    assert all(name.startswith(role) for role, found in policies.items() for name in found)
