"""Keys: their policy, rotation, names and grants."""

from typing import Any

import pytest

from stackwright import App, Stack, days
from stackwright.aws_dynamodb import Attribute, Table
from stackwright.aws_iam import AccountPrincipal, PolicyDocument, PolicyStatement, Role
from stackwright.aws_iam import ServicePrincipal as Service
from stackwright.aws_kms import Key
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

ARN = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
KEY = {"Fn::GetAtt": ["Key961B73FD", "Arn"]}
ROOT = {
    "Effect": "Allow",
    "Action": "kms:*",
    "Resource": "*",
    "Principal": {
        "AWS": {
            "Fn::Join": [
                "",
                ["arn:", {"Ref": "AWS::Partition"}, ":iam::", {"Ref": "AWS::AccountId"}, ":root"],
            ]
        }
    },
}


@pytest.fixture
def stack() -> Stack:
    """A stack `S`."""
    return Stack(App(), "S")


def _resource(stack: Stack, type: str) -> Any:
    app = stack.root
    assert isinstance(app, App)
    (found,) = template_of(app, "S").find_resources(type).values()
    return found


def _policy(stack: Stack) -> Any:
    return _resource(stack, "AWS::KMS::Key")["Properties"]["KeyPolicy"]["Statement"]


def _role(stack: Stack) -> Role:
    return Role(stack, "Role", assumed_by=Service("lambda.amazonaws.com"))


def test_a_key_rotates_stays_and_locks_nobody_out(stack: Stack) -> None:
    """The account's own policies decide who uses it, and it has the CDK's logical id."""
    key = Key(stack, "Key")
    stack.add_output("Id", key.key_id)
    app = stack.root
    assert isinstance(app, App)

    assert {
        "Type": "AWS::KMS::Key",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "EnableKeyRotation": True,
            "KeyPolicy": {"Version": "2012-10-17", "Statement": [ROOT]},
        },
    } == template_of(app, "S").resource("Key961B73FD")


def test_all_properties(stack: Stack) -> None:
    """Durations are whole days in the template."""
    Key(
        stack,
        "Key",
        description="Orders.",
        enabled=False,
        rotation_period=days(90),
        key_spec="SYMMETRIC_DEFAULT",
        key_usage="ENCRYPT_DECRYPT",
        multi_region=True,
        pending_window=days(7),
        tags={"team": "orders"},
    )

    assert {
        "Description": "Orders.",
        "Enabled": False,
        "EnableKeyRotation": True,
        "RotationPeriodInDays": 90,
        "KeySpec": "SYMMETRIC_DEFAULT",
        "KeyUsage": "ENCRYPT_DECRYPT",
        "MultiRegion": True,
        "PendingWindowInDays": 7,
        "KeyPolicy": {"Version": "2012-10-17", "Statement": [ROOT]},
        "Tags": [{"Key": "team", "Value": "orders"}],
    } == _resource(stack, "AWS::KMS::Key")["Properties"]


def test_a_key_that_signs_is_not_rotated(stack: Stack) -> None:
    """KMS cannot, so that it is not asked to, and asking is refused."""
    Key(stack, "Key", key_spec="ECC_NIST_P256", key_usage="SIGN_VERIFY")
    with pytest.raises(PropertyError, match="RSA_2048 cannot be rotated"):
        Key(stack, "Other", key_spec="RSA_2048", enable_key_rotation=True)

    assert "EnableKeyRotation" not in _resource(stack, "AWS::KMS::Key")["Properties"]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"rotation_period": days(89)}, "rotation_period must be 90 to 2560 whole days"),
        ({"rotation_period": days(90.5)}, "rotation_period must be 90 to 2560 whole days"),
        ({"pending_window": days(31)}, "pending_window must be 7 to 30 whole days"),
        ({"enable_key_rotation": False, "rotation_period": days(90)}, "goes with enable_key"),
        ({"alias": "alias/aws/sqs"}, "alias_name must be 'alias/'"),
        ({"policy": PolicyDocument([PolicyStatement(actions=["kms:*"])])}, "needs principals"),
    ],
)
def test_what_kms_refuses(stack: Stack, given: dict[str, Any], said: str) -> None:
    """It is refused here, and nothing joins the tree."""
    with pytest.raises(PropertyError, match=said):
        Key(stack, "Key", **given)

    assert () == stack.children


def test_names(stack: Stack) -> None:
    """`alias/` may be left out; more names can be added."""
    key = Key(stack, "Key", alias="orders")
    other = key.add_alias("alias/shop/orders")
    stack.add_output("Name", other.alias_name)
    stack.add_output("Arn", other.alias_arn)
    app = stack.root
    assert isinstance(app, App)
    template = template_of(app, "S")

    assert [
        {"AliasName": "alias/orders", "TargetKeyId": KEY},
        {"AliasName": "alias/shop/orders", "TargetKeyId": KEY},
    ] == [one["Properties"] for one in template.find_resources("AWS::KMS::Alias").values()]
    assert ["Key/Alias", "Key/Aliasshop--orders"] == [
        one.path.removeprefix("S/") for one in key.children
    ]


def test_roles_get_statements_of_their_own(stack: Stack) -> None:
    """The policy of the key is not changed."""
    key, role = Key(stack, "Key"), _role(stack)
    key.grant_decrypt(role)
    key.grant_encrypt(role)
    key.grant_encrypt_decrypt(role)
    encrypt = ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"]

    assert [ROOT] == _policy(stack)
    policy = _resource(stack, "AWS::IAM::Policy")["Properties"]["PolicyDocument"]["Statement"]
    assert [
        {"Effect": "Allow", "Action": "kms:Decrypt", "Resource": KEY},
        {"Effect": "Allow", "Action": encrypt, "Resource": KEY},
        {"Effect": "Allow", "Action": ["kms:Decrypt", *encrypt], "Resource": KEY},
    ] == policy


def test_services_are_let_in_by_the_key(stack: Stack) -> None:
    """Its policy calls the key `*`, so that it does not refer to itself."""
    key = Key(stack, "Key")
    granted = key.grant_decrypt(AccountPrincipal("123456789012"))

    assert (True, (key,)) == (granted.success, granted.dependables)
    assert ("kms:Decrypt", "*") == (_policy(stack)[1]["Action"], _policy(stack)[1]["Resource"])


def test_a_policy_of_the_users_own(stack: Stack) -> None:
    """It takes the place of the default, and grants are added to it."""
    own = PolicyStatement(
        actions=["kms:*"], resources=["*"], principals=[AccountPrincipal("123456789012")]
    )
    key = Key(stack, "Key", policy=PolicyDocument([own]))
    key.grant_decrypt(Service("sns.amazonaws.com"))

    assert ["kms:*", "kms:Decrypt"] == [one["Action"] for one in _policy(stack)]
    assert ROOT not in _policy(stack)


def test_an_imported_key(stack: Stack) -> None:
    """Roles can be granted its use; services cannot, which it lists."""
    key = Key.from_key_arn(stack, "Key", ARN)
    to_role, to_service = (
        key.grant_decrypt(_role(stack)),
        key.grant_decrypt(Service("s3.amazonaws.com")),
    )

    assert (ARN, "1234abcd") == (key.key_arn, key.key_id)
    assert (True, False) == (to_role.success, to_service.success)
    assert to_service.statements == key.ungranted
    with pytest.raises(PropertyError, match="an ARN of kms looks like"):
        Key.from_key_arn(stack, "Alias", "arn:aws:kms:eu-west-1:123456789012:alias/orders")


def test_what_a_key_encrypts_refers_to_it(stack: Stack) -> None:
    """Queues and tables take the key itself, and their grants include its use."""
    key, role = Key(stack, "Key"), _role(stack)
    Queue(stack, "Queue", encryption_master_key=key).grant_consume_messages(role)
    Table(stack, "Table", partition_key=Attribute("pk", "S"), encryption_key=key).grant_read_data(
        role
    )
    statements = _resource(stack, "AWS::IAM::Policy")["Properties"]["PolicyDocument"]["Statement"]

    assert KEY == _resource(stack, "AWS::SQS::Queue")["Properties"]["KmsMasterKeyId"]
    table = _resource(stack, "AWS::DynamoDB::Table")["Properties"]
    assert KEY == table["SSESpecification"]["KMSMasterKeyId"]
    assert [
        {"Effect": "Allow", "Action": "kms:Decrypt", "Resource": KEY},
        {"Effect": "Allow", "Action": ["kms:Decrypt", "kms:DescribeKey"], "Resource": KEY},
    ] == [one for one in statements if one["Resource"] == KEY]


def test_a_service_that_sends_to_an_encrypted_queue_may_use_the_key(stack: Stack) -> None:
    """With the key itself the grant succeeds; with its ARN it could not."""
    queue = Queue(stack, "Queue", encryption_master_key=Key(stack, "Key"))
    granted = queue.grant_send_messages(Service("sns.amazonaws.com"))

    assert granted.success
    assert {
        "Effect": "Allow",
        "Action": ["kms:Decrypt", "kms:GenerateDataKey"],
        "Resource": "*",
        "Principal": {"Service": "sns.amazonaws.com"},
    } == _policy(stack)[1]


def test_cloudwatch_logs_may_use_the_key_of_a_log_group(stack: Stack) -> None:
    """For log groups of this account and Region only."""
    LogGroup(stack, "Logs", encryption_key=Key(stack, "Key"))
    region, account = {"Ref": "AWS::Region"}, {"Ref": "AWS::AccountId"}
    groups = ["arn:", {"Ref": "AWS::Partition"}, ":logs:", region, ":", account, ":log-group:*"]

    assert KEY == _resource(stack, "AWS::Logs::LogGroup")["Properties"]["KmsKeyId"]
    assert {
        "Effect": "Allow",
        "Action": [
            "kms:Encrypt",
            "kms:Decrypt",
            "kms:ReEncrypt*",
            "kms:GenerateDataKey*",
            "kms:DescribeKey",
        ],
        "Resource": "*",
        "Principal": {
            "Service": {"Fn::Join": ["", ["logs.", region, ".", {"Ref": "AWS::URLSuffix"}]]}
        },
        "Condition": {
            "ArnLike": {"kms:EncryptionContext:aws:logs:arn": {"Fn::Join": ["", groups]}}
        },
    } == _policy(stack)[1]


def test_what_is_no_key_is_refused(stack: Stack) -> None:
    """An alias, or another construct, at the user's line."""
    with pytest.raises(PropertyError, match="must be the ARN of a KMS key"):
        Queue(stack, "Named", encryption_master_key="alias/orders")
    with pytest.raises(PropertyError, match="encryption_master_key"):
        Queue(stack, "Other", encryption_master_key=stack)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_defaults_of_a_scope(stack: Stack) -> None:
    """A scope can say how often its keys are rotated."""
    Key.set_defaults(stack, rotation_period=days(180))
    Key(stack, "Key")

    assert 180 == _resource(stack, "AWS::KMS::Key")["Properties"]["RotationPeriodInDays"]
