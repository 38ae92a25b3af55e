"""Secrets: how values are made up, names, imports, grants."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_kms import Key
from stackwright.aws_secretsmanager import Secret, SecretStringGenerator
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
PARTIAL = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/orders"
WHOLE = f"{PARTIAL}-AbCdEf"
READ = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
WRITE = ["secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret"]


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


def _statements(app: App) -> list[Any]:
    (policy,) = template_of(app, "S").find_resources("AWS::IAM::Policy").values()
    properties: Any = policy["Properties"]
    found: list[Any] = properties["PolicyDocument"]["Statement"]
    return found


def test_a_bare_secret(app: App, stack: Stack) -> None:
    """Its value is made up; it stays when it leaves the stack."""
    Secret(stack, "Secret")
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}

    assert {
        "Type": "AWS::SecretsManager::Secret",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {"GenerateSecretString": {}},
    } == template_of(app, "S").resource(known["Secret/Resource"])


def test_a_whole_secret(stack: Stack) -> None:
    """Every property arrives; the template of the value is sorted JSON."""
    secret = Secret(
        stack,
        "Secret",
        secret_name="shop/orders",
        description="Of the broker.",
        generate_secret_string=SecretStringGenerator(
            password_length=20,
            exclude_characters="'\"",
            exclude_lowercase=False,
            exclude_uppercase=True,
            exclude_numbers=False,
            exclude_punctuation=True,
            include_space=False,
            require_each_included_type=True,
            secret_string_template={"username": "admin", "engine": "activemq"},
            generate_string_key="password",
        ),
        encryption_key=KEY,
        tags={"team": "orders"},
    )

    assert {
        "Name": "shop/orders",
        "Description": "Of the broker.",
        "GenerateSecretString": {
            "PasswordLength": 20,
            "ExcludeCharacters": "'\"",
            "ExcludeLowercase": False,
            "ExcludeUppercase": True,
            "ExcludeNumbers": False,
            "ExcludePunctuation": True,
            "IncludeSpace": False,
            "RequireEachIncludedType": True,
            "SecretStringTemplate": '{"engine":"activemq","username":"admin"}',
            "GenerateStringKey": "password",
        },
        "KmsKeyId": KEY,
        "Tags": [{"Key": "team", "Value": "orders"}],
    } == secret.template_properties()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"password_length": 0}, "password_length must be from 1 to 4096 characters, got 0"),
        ({"password_length": 4097}, "password_length must be from 1 to 4096 characters, got 4097"),
        (
            {"generate_string_key": "a"},
            "secret_string_template and generate_string_key go together",
        ),
        ({"secret_string_template": {}}, "secret_string_template and generate_string_key go"),
        (
            {"secret_string_template": {"a": 1}, "generate_string_key": "a"},
            "generate_string_key 'a' stands in secret_string_template already",
        ),
    ],
)
def test_what_cannot_be_made_up(given: dict[str, Any], message: str) -> None:
    """Lengths out of range, and half of a template."""
    with pytest.raises(PropertyError, match=message):
        SecretStringGenerator(**given)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"secret_name": "a b"}, "secret_name must be 1 to 512 letters, digits"),
        ({"secret_name": ""}, "secret_name must be 1 to 512 letters, digits"),
        ({"description": "x" * 2049}, "description must have 0 to 2048 characters, got 2049"),
        ({"encryption_key": "alias/x"}, "the ARN of a KMS key"),
        ({"secret_string": "hunter2"}, "Secret has no property 'secret_string'"),
    ],
)
def test_what_is_refused(stack: Stack, given: dict[str, Any], message: str) -> None:
    """Names and texts out of range, and a value in the template."""
    with pytest.raises(PropertyError, match=message):
        Secret(stack, "Secret", **given)


def test_grants(app: App, stack: Stack) -> None:
    """The actions are on this secret alone, and on its key."""
    secret, role = Secret(stack, "Secret", encryption_key=KEY), _role(stack)
    secret.grant_read(role)
    secret.grant_write(role)
    arn = {"Ref": "SecretA720EF05"}

    assert [
        {"Effect": "Allow", "Action": READ, "Resource": arn},
        {"Effect": "Allow", "Action": "kms:Decrypt", "Resource": KEY},
        {"Effect": "Allow", "Action": WRITE, "Resource": arn},
        {"Effect": "Allow", "Action": ["kms:Decrypt", "kms:GenerateDataKey"], "Resource": KEY},
    ] == _statements(app)


def test_the_account_s_key_needs_no_grant(stack: Stack) -> None:
    """Its policy lets in who may use the secret."""
    granted = Secret(stack, "Secret").grant_read(_role(stack))

    assert [tuple(READ)] == [tuple(one.actions) for one in granted.statements]


def test_a_key_of_the_app(stack: Stack) -> None:
    """A key is taken as well as its ARN."""
    key = Key(stack, "Key")
    secret = Secret(stack, "Secret", encryption_key=key)
    granted = secret.grant_read(_role(stack))

    assert key.key_arn == secret.template_properties()["KmsKeyId"]
    assert (key.key_arn,) == tuple(granted.statements[1].resources)


def test_a_whole_arn(app: App, stack: Stack) -> None:
    """Grants are on it as it is; the name is what stands before the suffix."""
    secret = Secret.from_secret_complete_arn(stack, "Secret", WHOLE, encryption_key=KEY)
    secret.grant_read(_role(stack))

    assert (WHOLE, "shop/orders") == (secret.secret_arn, secret.secret_name)
    assert [WHOLE, KEY] == [one["Resource"] for one in _statements(app)]


def test_a_partial_arn(app: App, stack: Stack) -> None:
    """Grants are on every suffix that Secrets Manager may have put behind it."""
    secret = Secret.from_secret_partial_arn(stack, "Secret", PARTIAL)
    secret.grant_read(_role(stack))

    assert (PARTIAL, "shop/orders") == (secret.secret_arn, secret.secret_name)
    assert [f"{PARTIAL}-??????"] == [one["Resource"] for one in _statements(app)]


def test_a_name(app: App, stack: Stack) -> None:
    """The ARN is one of the stack's account and Region."""
    secret = Secret.from_secret_name(stack, "Secret", "shop/orders")
    secret.grant_read(_role(stack))
    (statement,) = _statements(app)

    assert ":secret:shop/orders-??????" == statement["Resource"]["Fn::Join"][1][-1]


@pytest.mark.parametrize(
    ("arn", "message"),
    [
        (PARTIAL, "a whole ARN of a secret ends with a dash and six characters"),
        ("arn:aws:sqs:eu-west-1:123456789012:orders", "an ARN of secretsmanager looks like"),
    ],
)
def test_arns_of_another_form(stack: Stack, arn: str, message: str) -> None:
    """Refused where the secret is imported."""
    with pytest.raises(PropertyError, match=message) as caught:
        Secret.from_secret_complete_arn(stack, "Secret", arn)

    assert "invalid-arn" == caught.value.code


def test_a_deferred_arn(stack: Stack) -> None:
    """It is taken as whole; its name cannot be told."""
    arn = stack.add_parameter("Arn").value
    secret = Secret.from_secret_complete_arn(stack, "Secret", arn)
    with pytest.raises(PropertyError, match="the name cannot be told") as caught:
        _ = secret.secret_name

    assert "unknown-attribute" == caught.value.code
    assert arn == secret.secret_arn


def test_names(app: App, stack: Stack) -> None:
    """A given name is known; one that CloudFormation makes is cut out of the ARN."""
    named = Secret(stack, "Named", secret_name="orders")
    stack.add_output("Name", Secret(stack, "Secret").secret_name)
    parts = {
        "Fn::Split": ["-", {"Fn::Select": [6, {"Fn::Split": [":", {"Ref": "SecretA720EF05"}]}]}]
    }

    assert "orders" == named.secret_name
    template_of(app, "S").has_output(
        "Name",
        {"Fn::Join": ["", [{"Fn::Select": [0, parts]}, "-", {"Fn::Select": [1, parts]}]]},
    )


def test_references_to_values(app: App, stack: Stack) -> None:
    """CloudFormation puts the value in when it deploys."""
    secret = Secret(stack, "Secret")
    stack.add_output("All", secret.secret_value)
    stack.add_output("One", secret.secret_value_from_json("password"))
    front, arn = "{{resolve:secretsmanager:", {"Ref": "SecretA720EF05"}
    template = template_of(app, "S")

    template.has_output("All", {"Fn::Join": ["", [front, arn, ":SecretString}}"]]})
    template.has_output("One", {"Fn::Join": ["", [front, arn, ":SecretString:password}}"]]})


def test_defaults(stack: Stack) -> None:
    """A scope supplies the key and tags."""
    Secret.set_defaults(stack, encryption_key=KEY, tags={"team": "orders"})

    assert KEY == Secret(stack, "Secret", tags={"a": "b"}).encryption_key
