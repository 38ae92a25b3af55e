"""The policy of whoever deploys."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

import stackwright_synth.aws
from stackwright import App, CfnResource, Stack
from stackwright.aws_lambda import Code, Function
from stackwright.include import CfnInclude
from stackwright_synth.deploy import needed_policy
from stackwright_synth.deploy.policy import ASSET_ACTIONS, STACK_ACTIONS, NeededPolicy
from stackwright_synth.synthesis import synthesize

ROLE = "AWS::IAM::Role"
FUNCTION = "AWS::Lambda::Function"


def _needed(stack: Stack, folder: Path) -> NeededPolicy:
    app = stack.root
    assert isinstance(app, App)
    return needed_policy(synthesize(app, folder).assembly)


def _statements(stack: Stack, folder: Path) -> dict[str, tuple[list[str], list[str]]]:
    policy = _needed(stack, folder).policy

    assert "2012-10-17" == policy["Version"]
    assert {"Allow"} == {one["Effect"] for one in policy["Statement"]}
    return {one["Sid"]: (one["Action"], one["Resource"]) for one in policy["Statement"]}


def _stack(**options: Any) -> Stack:
    return Stack(App(), "Orders", **options)


def test_resources(tmp_path: Path) -> None:
    """What CloudFormation calls for the resources is allowed, and nothing about other types."""
    stack = _stack()
    CfnResource(stack, "Queue", type="AWS::SQS::Queue")
    actions, resources = _statements(stack, tmp_path)["Resources"]

    assert {"sqs:CreateQueue", "sqs:DeleteQueue"} <= {*actions}
    assert {"sqs"} == {one.partition(":")[0] for one in actions} - {"kms"}
    assert ["*"] == resources


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, "arn:aws:cloudformation:*:*:stack/Orders/*"),
        (
            {"account": "123456789012", "region": "us-gov-east-1"},
            "arn:aws-us-gov:cloudformation:us-gov-east-1:123456789012:stack/Orders/*",
        ),
        ({"region": "cn-north-1"}, "arn:aws-cn:cloudformation:cn-north-1:*:stack/Orders/*"),
    ],
)
def test_stacks(options: dict[str, str], expected: str, tmp_path: Path) -> None:
    """The calls for the stacks are allowed on these alone."""
    stack = _stack(**options)
    CfnResource(stack, "Queue", type="AWS::SQS::Queue")
    statements = _statements(stack, tmp_path)

    assert ([*STACK_ACTIONS], [expected]) == statements["Stacks"]
    assert {"Stacks", "Resources"} == statements.keys()


def test_every_call_is_allowed() -> None:
    """The actions are those of the calls in the code; three have another name in S3."""
    names = {"HeadObject": "GetObject"}
    found: set[str] = set()
    for service in ("cloudformation", "s3"):
        code = Path(stackwright_synth.aws.__path__[0], f"{service}.py").read_text("utf-8")
        for method in re.findall(r"\._client\.(\w+)\(", code):
            name = method.title().replace("_", "")
            found.add(f"{service}:{names.get(name, name)}")
    found.discard("s3:GeneratePresignedUrl")  # asks nobody

    assert {*STACK_ACTIONS, *ASSET_ACTIONS} == found | {"s3:ListBucket"}


def _roles(stack: Stack, folder: Path) -> list[str]:
    return _statements(stack, folder)["Roles"][1]


@pytest.mark.parametrize(
    ("properties", "expected"),
    [
        ({}, "arn:aws:iam::*:role/Orders*"),
        ({"RoleName": "worker"}, "arn:aws:iam::*:role/worker"),
        ({"RoleName": "worker", "Path": "/own/"}, "arn:aws:iam::*:role/own/worker"),
        ({"RoleName": {"Ref": "AWS::StackName"}}, "arn:aws:iam::*:role/*"),
    ],
)
def test_roles_that_are_made(properties: dict[str, Any], expected: str, tmp_path: Path) -> None:
    """A role that the stack makes may be passed on, by the name that it will have."""
    stack = _stack()
    CfnResource(stack, "Role", type=ROLE, properties=properties)
    CfnResource(stack, "Worker", type=FUNCTION)

    assert [expected] == _roles(stack, tmp_path)
    assert "iam:PassRole" not in _statements(stack, tmp_path)["Resources"][0]


def test_roles_that_loops_make(tmp_path: Path) -> None:
    """What a loop makes is called for too; its variable may be anything in the name of a role."""
    (tmp_path / "loops.json").write_text(
        json.dumps(
            {
                "Transform": "AWS::LanguageExtensions",
                "Resources": {
                    "Fn::ForEach::Roles": [
                        "Name",
                        ["A", "B"],
                        {
                            "Role${Name}": {
                                "Type": ROLE,
                                "Properties": {
                                    "RoleName": "of-${Name}",
                                    "AssumeRolePolicyDocument": {},
                                },
                            }
                        },
                    ]
                },
            }
        ),
        encoding="utf-8",
    )
    stack = Stack(App(base=tmp_path), "Orders")
    CfnInclude(stack, "Loops", template_file="loops.json")
    CfnResource(stack, "Worker", type=FUNCTION)

    assert ["arn:aws:iam::*:role/of-*"] == sorted({*_roles(stack, tmp_path / "out")})
    assert "iam:CreateRole" in _statements(stack, tmp_path / "again")["Resources"][0]


def test_long_names_of_stacks(tmp_path: Path) -> None:
    """CloudFormation cuts the name of a stack in that of a role."""
    stack = Stack(App(), "Long", stack_name="a" * 60)
    CfnResource(stack, "Role", type=ROLE)
    CfnResource(stack, "Worker", type=FUNCTION)

    assert [f"arn:aws:iam::*:role/{'a' * 24}*"] == _roles(stack, tmp_path)


def test_roles_that_are_named(tmp_path: Path) -> None:
    """A role that a resource names by its whole ARN may be passed on; without any, every one."""
    stack = _stack()
    worker = CfnResource(stack, "Worker", type=FUNCTION)
    assert ["*"] == _roles(stack, tmp_path / "without")

    stack = _stack()
    arn = "arn:aws:iam::123456789012:role/own/worker"
    properties = {"Role": arn, "Code": [{"A": "arn:aws:iam::123456789012:user/x"}]}
    worker = CfnResource(stack, "Worker", type=FUNCTION, properties=properties)

    assert [arn] == _roles(stack, tmp_path / "with"), worker


def test_what_is_shipped(tmp_path: Path) -> None:
    """An app that ships something needs the asset bucket, the bucket's stack, and its making."""
    stack = _stack()
    CfnResource(stack, "Topic", type="AWS::SNS::Topic", properties={"DisplayName": "x" * 52000})
    statements = _statements(stack, tmp_path)

    buckets = ["arn:aws:s3:::stackwright-assets-*", "arn:aws:s3:::stackwright-assets-*/*"]
    assert ([*ASSET_ACTIONS], buckets) == statements["Assets"]
    assert "arn:aws:cloudformation:*:*:stack/stackwright-assets/*" in statements["Stacks"][1]
    assert "s3:CreateBucket" in statements["Resources"][0]


def test_code_is_shipped(tmp_path: Path) -> None:
    """Code from a folder is what an app ships most often."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code/index.py").write_text("x = 1\n")
    stack = Stack(App(base=tmp_path), "Orders")
    code = Code.from_asset("code")
    Function(stack, "Worker", code=code, handler="index.x", runtime="python3.13")

    assert "Assets" in _statements(stack, tmp_path / "out")


def test_unknown_types(tmp_path: Path) -> None:
    """A type of which nothing is published is told."""
    stack = _stack()
    CfnResource(stack, "Thing", type="Custom::Thing")

    needed = _needed(stack, tmp_path)
    assert ("Custom::Thing",) == needed.unknown
    assert ["Stacks"] == [one["Sid"] for one in needed.policy["Statement"]]
