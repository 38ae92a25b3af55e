"""SnapStart, runtime updates, durable executions and tenants: properties, refusals, permissions."""

import re
from typing import Any

import pytest

from stackwright import NONE, App, Construct, Stack, Unchecked, days, hours
from stackwright.aws_kms import Key
from stackwright.aws_lambda import (
    Code,
    DurableConfig,
    Function,
    LambdaFileSystem,
    ManualRuntime,
    Version,
)
from stackwright.aws_lambda.runtimes import LIFECYCLES, SNAP_START
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, only, properties_of_worker

RUNTIME = f"arn:aws:lambda:eu-west-1::runtime:{'07a48df201798d62' * 4}"
FILES = (
    "arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0"
    "/access-point/fsap-0123456789abcdef0"
)
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"


def _function(scope: Construct, **given: Any) -> Function:
    settings: dict[str, Any] = {"code": Code.from_bucket("code", "worker.zip"), **given}
    return make_function(scope, **settings)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"snap_start": "PublishedVersions"}, {"SnapStart": {"ApplyOn": "PublishedVersions"}}),
        (
            {"runtime_management_mode": "FunctionUpdate"},
            {"RuntimeManagementConfig": {"UpdateRuntimeOn": "FunctionUpdate"}},
        ),
        (
            {"runtime_management_mode": ManualRuntime(RUNTIME)},
            {
                "RuntimeManagementConfig": {
                    "UpdateRuntimeOn": "Manual",
                    "RuntimeVersionArn": RUNTIME,
                }
            },
        ),
        (
            {"durable_config": DurableConfig(days(366), retention_days=90, kms_key=KEY)},
            {
                "DurableConfig": {
                    "ExecutionTimeout": 31_622_400,
                    "RetentionPeriodInDays": 90,
                    "KMSKeyArn": KEY,
                }
            },
        ),
        ({"durable_config": DurableConfig(60)}, {"DurableConfig": {"ExecutionTimeout": 60}}),
        (
            {"tenancy_config": "PER_TENANT"},
            {"TenancyConfig": {"TenantIsolationMode": "PER_TENANT"}},
        ),
        ({"recursive_loop": "Allow"}, {"RecursiveLoop": "Allow"}),
    ],
    ids=str,
)
def test_properties(stack: Stack, given: dict[str, Any], expected: dict[str, Any]) -> None:
    """Each arrives as the service takes it, and `NONE` takes a scope's default away."""
    plain = Stack(App(), "S")
    Function.set_defaults(plain, **given)
    _function(plain, **dict.fromkeys(given, NONE))
    _function(stack, **given)

    (name,) = expected
    assert expected[name] == properties_of_worker(stack)[name]
    assert name not in properties_of_worker(plain)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"snap_start": "PublishedVersions", "runtime": "nodejs24.x"}, "got 'nodejs24.x'"),
        ({"snap_start": "PublishedVersions", "runtime": "python3.11"}, "Python from 3.12"),
        ({"snap_start": "PublishedVersions", "runtime": "java8.al2"}, "Java from 11"),
        (
            {"snap_start": "PublishedVersions", "ephemeral_storage_size": 513},
            "ephemeral_storage_size of 512 MiB at most, got 513",
        ),
        (
            {"snap_start": "PublishedVersions", "tenancy_config": "PER_TENANT"},
            "snap_start and tenancy_config exclude each other",
        ),
        (
            {
                "snap_start": "PublishedVersions",
                "filesystem": LambdaFileSystem.from_s3_files_access_point_arn(FILES, "/mnt/a"),
            },
            "snap_start and filesystem exclude each other",
        ),
        ({"runtime_management_mode": "Manual"}, "runtime_management_mode: must be"),
    ],
)
def test_what_excludes_each_other(stack: Stack, given: dict[str, Any], message: str) -> None:
    """What the service would refuse is refused here."""
    with pytest.raises(PropertyError, match=message):
        _function(stack, **given)


@pytest.mark.parametrize(
    "given", [{"snap_start": "PublishedVersions"}, {"tenancy_config": "PER_TENANT"}], ids=str
)
def test_no_environments_are_kept_warm(stack: Stack, given: dict[str, Any]) -> None:
    """Provisioned concurrency is refused, on aliases and on versions."""
    function = _function(stack, **given)
    (name,) = given

    message = f"provisioned_concurrent_executions and {name} exclude each other"
    with pytest.raises(PropertyError, match=message):
        function.add_alias("live", provisioned_concurrent_executions=1)
    with pytest.raises(PropertyError, match=message):
        Version(function, "Old", function=function, provisioned_concurrent_executions=1)


def test_no_url_for_tenants(stack: Stack) -> None:
    """A call through a URL would name no tenant."""
    function = _function(stack, tenancy_config="PER_TENANT")

    with pytest.raises(PropertyError, match="S/Worker keeps tenants apart and cannot have a URL"):
        function.add_function_url()


def test_snap_start_of_an_unchecked_runtime(stack: Stack) -> None:
    """A runtime newer than the library is not judged, and 512 MiB of storage are fine."""
    _function(
        stack,
        runtime=Unchecked("python3.99"),
        snap_start="PublishedVersions",
        ephemeral_storage_size=512,
    )

    assert {"ApplyOn": "PublishedVersions"} == properties_of_worker(stack)["SnapStart"]


def test_the_table_of_snap_start() -> None:
    """Java from 11, Python from 3.12 and .NET from 8 on; no other language has it."""
    without = {"dotnet6", "java8", "java8.al2", "python3.10", "python3.11"}
    late = {one for one in LIFECYCLES if one.startswith(("java", "dotnet", "python3.1"))}

    assert without == {one for one in late - SNAP_START if not one.startswith("dotnetcore")}
    assert {"dotnet", "java", "python"} == {
        language for one in SNAP_START for language in [re.sub(r"[\d.]+(al2023)?$", "", one)]
    }


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (lambda: ManualRuntime("python3.13"), "the ARN of a runtime version"),
        (lambda: DurableConfig(0), "execution_timeout must be from 1 to 31622400 seconds, got 0"),
        (lambda: DurableConfig(days(367)), "execution_timeout must be from 1 to 31622400"),
        (lambda: DurableConfig(1, retention_days=0), "retention_days must be from 1 to 90 days"),
        (lambda: DurableConfig(1, retention_days=91), "retention_days must be from 1 to 90 days"),
    ],
)
def test_bounds(value: Any, message: str) -> None:
    """Values out of bounds are refused where they are made."""
    with pytest.raises(PropertyError, match=message):
        value()


@pytest.mark.parametrize(("name", "end"), [("worker", "worker:*"), (None, "*")])
def test_a_durable_function_may_keep_its_state(stack: Stack, name: str | None, end: str) -> None:
    """On its own executions if it has a name; else, its policy being first, on the account's."""
    _function(stack, function_name=name, durable_config=DurableConfig(hours(1)))

    policy = only(stack, "AWS::IAM::Policy")
    properties: Any = policy["Properties"]
    statement = properties["PolicyDocument"]["Statement"][1]
    assert [
        "lambda:CheckpointDurableExecution",
        "lambda:GetDurableExecutionState",
    ] == statement["Action"]
    assert f":function:{end}" == statement["Resource"]["Fn::Join"][1][-1]


@pytest.mark.parametrize(("name", "end"), [("worker", "worker"), (None, "*")])
def test_a_durable_function_uses_its_key(stack: Stack, name: str | None, end: str) -> None:
    """Lambda encrypts what it keeps, and the role decrypts it; both for functions alone."""
    key = Key(stack, "Key")
    _function(stack, function_name=name, durable_config=DurableConfig(hours(1), kms_key=key))

    made = only(stack, "AWS::KMS::Key")
    properties: Any = made["Properties"]
    (service,) = properties["KeyPolicy"]["Statement"][1:]
    assert {"Service": "lambda.amazonaws.com"} == service["Principal"]
    assert ["kms:GenerateDataKey", "kms:Decrypt"] == service["Action"]
    (function,) = service["Condition"]["StringLike"].values()
    assert ":function:*" == function["Fn::Join"][1][-1]
    policy = only(stack, "AWS::IAM::Policy")
    document: Any = policy["Properties"]
    decrypted = document["PolicyDocument"]["Statement"][2]
    assert "kms:Decrypt" == decrypted["Action"]
    (own,) = decrypted["Condition"]["StringLike"].values()
    assert f":function:{end}" == own["Fn::Join"][1][-1]


def test_a_durable_function_with_the_arn_of_a_key(stack: Stack) -> None:
    """The policy of the key is somebody else's; the role may decrypt all the same."""
    _function(stack, durable_config=DurableConfig(hours(1), kms_key=KEY))

    policy = only(stack, "AWS::IAM::Policy")
    document: Any = policy["Properties"]
    assert KEY == document["PolicyDocument"]["Statement"][2]["Resource"]
