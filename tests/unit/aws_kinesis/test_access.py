"""Who may do what with a stream."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import AccountPrincipal, PolicyStatement, Role, ServicePrincipal
from stackwright.aws_kinesis import Stream
from stackwright.aws_kms import Key
from stackwright_synth.testing import template_of

KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = "arn:aws:kinesis:eu-west-1:123456789012:stream/orders"
READ = [
    "kinesis:DescribeStream",
    "kinesis:DescribeStreamSummary",
    "kinesis:GetRecords",
    "kinesis:GetShardIterator",
    "kinesis:ListShards",
]
WRITE = ["kinesis:ListShards", "kinesis:PutRecord", "kinesis:PutRecords"]


@pytest.fixture
def app() -> App:
    """An app with a stack `S`."""
    return App()


@pytest.fixture
def stack(app: App) -> Stack:
    """The stack."""
    return Stack(app, "S")


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))


@pytest.mark.parametrize(
    ("method", "actions", "key_actions"),
    [
        ("grant_read", READ, "kms:Decrypt"),
        ("grant_write", WRITE, "kms:GenerateDataKey"),
        (
            "grant_read_write",
            [*READ, "kinesis:PutRecord", "kinesis:PutRecords"],
            ["kms:Decrypt", "kms:GenerateDataKey"],
        ),
    ],
)
def test_grants(
    app: App, stack: Stack, method: str, actions: list[str], key_actions: str | list[str]
) -> None:
    """The actions are on this stream alone, and on its key if it has one of its own."""
    stream = Stream(stack, "Stream", encryption_key=KEY)
    granted = getattr(stream, method)(_role(stack))
    (policy,) = template_of(app, "S").find_resources("AWS::IAM::Policy").values()
    properties: Any = policy["Properties"]

    assert granted.success
    assert [
        {
            "Effect": "Allow",
            "Action": actions,
            "Resource": {"Fn::GetAtt": ["Stream790BDEE4", "Arn"]},
        },
        {"Effect": "Allow", "Action": key_actions, "Resource": KEY},
    ] == properties["PolicyDocument"]["Statement"]


def test_the_account_s_key_needs_no_grant(stack: Stack) -> None:
    """Its policy lets in who may use the stream."""
    granted = Stream(stack, "Stream").grant_read(_role(stack))

    assert [tuple(READ)] == [tuple(one.actions) for one in granted.statements]


def test_a_key_of_the_app(stack: Stack) -> None:
    """A key is taken as well as its ARN."""
    key = Key(stack, "Key")
    stream = Stream(stack, "Stream", encryption_key=key)
    granted = stream.grant_read(_role(stack))

    assert key.key_arn == stream.template_properties()["StreamEncryption"]["KeyId"]
    assert [("kms:Decrypt",), (key.key_arn,)] == [
        tuple(granted.statements[1].actions),
        tuple(granted.statements[1].resources),
    ]


def test_another_account(app: App, stack: Stack) -> None:
    """It is let in by the stream's own policy."""
    stream = Stream(stack, "Stream")
    first = stream.grant_read(AccountPrincipal("210987654321"))
    second = stream.grant(AccountPrincipal("109876543210"), "kinesis:PutRecord")
    template = template_of(app, "S")
    (policy,) = template.find_resources("AWS::Kinesis::ResourcePolicy").values()
    properties: Any = policy["Properties"]

    assert first.success
    assert (stream.policy,) == second.dependables
    assert {"Fn::GetAtt": ["Stream790BDEE4", "Arn"]} == properties["ResourceArn"]
    assert [READ, "kinesis:PutRecord"] == [
        one["Action"] for one in properties["ResourcePolicy"]["Statement"]
    ]


def test_an_imported_stream(stack: Stack) -> None:
    """Its policy is not this app's; an identity is let in by its own."""
    stream = Stream.from_stream_attributes(stack, "Stream", stream_arn=ARN, encryption_key=KEY)
    refused = stream.grant_read(AccountPrincipal("210987654321"))
    granted = stream.grant_read(_role(stack))

    assert not refused.success
    assert [tuple(READ)] == [tuple(one.actions) for one in stream.ungranted]
    assert granted.success
    assert [(ARN,), (KEY,)] == [tuple(one.resources) for one in granted.statements]


def test_statements_name_principals(stack: Stack) -> None:
    """A statement without them cannot stand in the policy of a stream."""
    stream = Stream(stack, "Stream")
    statement = PolicyStatement(actions=["kinesis:GetRecords"], resources=[stream.stream_arn])
    with pytest.raises(ValueError, match="needs principals"):
        stream.add_to_resource_policy(statement)

    assert stream.policy is None
