"""The generated modules: what they say of the types that people know best."""

import ast
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stackwright import cfn
from stackwright.schema import Schema, Tagging
from stackwright.typed import TypedResource

FOLDER = Path(cfn.__path__[0])
MODULES = sorted(file.stem for file in FOLDER.glob("a*_*.py"))


def _schema(module: str, name: str) -> Schema:
    found: Schema = getattr(importlib.import_module(f"stackwright.cfn.{module}"), name).schema
    return found


def _classes(module: str) -> dict[str, type[TypedResource]]:
    found = importlib.import_module(f"stackwright.cfn.{module}")
    listed: dict[str, type] = {name: getattr(found, name) for name in dir(found)}
    return {name: one for name, one in listed.items() if issubclass(one, TypedResource)}


@pytest.mark.parametrize("module", MODULES)
def test_every_object_can_be_read(module: str) -> None:
    """Every specification is read, with every object in it, and every kind can be rendered."""
    for cls in _classes(module).values():
        pending = [cls.schema.top]
        seen: set[int] = set()
        while pending:
            shape = pending.pop()
            if id(shape) not in seen:
                seen.add(id(shape))
                assert {} == shape.render({})
                pending.extend(
                    shape.types[name] for one in shape.fields for name in _names(one.kind)
                )


def _names(kind: Any) -> list[str]:
    if isinstance(kind, str):
        return [kind[1:]] if kind[0] == "@" else []
    if isinstance(kind, list):
        return _names(kind[0])
    parts = kind.get("a", [kind.get("m", kind.get("k", "j"))])
    return [name for part in parts for name in _names(part)]


@pytest.mark.parametrize("module", MODULES)
def test_stub_and_module_have_the_same_names(module: str) -> None:
    """What the stub declares exists, and the reverse."""
    stub = ast.parse((FOLDER / f"{module}.pyi").read_text("utf-8"))
    declared = {node.name for node in stub.body if isinstance(node, ast.ClassDef)}
    found = importlib.import_module(f"stackwright.cfn.{module}")

    assert sorted(declared) == dir(found)
    assert all(isinstance(getattr(found, name), type) for name in declared)


@pytest.mark.parametrize("module", MODULES)
def test_attributes_of_stub_and_schema_are_the_same(module: str) -> None:
    """The `attr_...` properties of the stub are the attributes of the schema."""
    stub = ast.parse((FOLDER / f"{module}.pyi").read_text("utf-8"))
    declared = {
        node.name: {one.name for one in node.body if isinstance(one, ast.FunctionDef)}
        for node in stub.body
        if isinstance(node, ast.ClassDef) and not node.name.endswith("Props")
    }

    expected = {
        name: {"__init__", *cls.schema.attributes_by_name} for name, cls in _classes(module).items()
    }
    assert expected == declared


def test_manifest_lists_what_is_there() -> None:
    """The manifest names the sources with their hashes, and every type of every module."""
    manifest = json.loads((FOLDER / "manifest.json").read_text("utf-8"))

    assert ["@aws-cdk/aws-service-spec", "cfn-lint"] == sorted(manifest["sources"])
    assert MODULES == sorted(manifest["services"])
    for module, types in manifest["services"].items():
        assert types == sorted(cls.schema.type for cls in _classes(module).values())


@pytest.mark.parametrize(
    ("module", "name", "expected"),
    [
        ("aws_lambda", "CfnFunction", Tagging("Tags", "list")),
        ("aws_lambda", "CfnUrl", None),
        ("aws_lambda", "CfnEventSourceMapping", Tagging("Tags", "list")),
        ("aws_iam", "CfnRole", Tagging("Tags", "list")),
        ("aws_iam", "CfnPolicy", None),
        ("aws_logs", "CfnLogGroup", Tagging("Tags", "list")),
        ("aws_sqs", "CfnQueue", Tagging("Tags", "list")),
        ("aws_dynamodb", "CfnTable", Tagging("Tags", "list")),
        ("aws_s3", "CfnBucket", Tagging("Tags", "list")),
    ],
)
def test_tagging(module: str, name: str, expected: Tagging | None) -> None:
    """The tagging of well-known types is known."""
    assert expected == _schema(module, name).tagging


@pytest.mark.parametrize(
    ("module", "name", "attributes"),
    [
        ("aws_lambda", "CfnFunction", {"Arn"}),
        ("aws_lambda", "CfnUrl", {"FunctionArn", "FunctionUrl"}),
        ("aws_lambda", "CfnVersion", {"FunctionArn", "Version"}),
        ("aws_iam", "CfnRole", {"Arn", "RoleId"}),
        ("aws_logs", "CfnLogGroup", {"Arn"}),
        ("aws_sqs", "CfnQueue", {"Arn", "QueueName", "QueueUrl"}),
        ("aws_dynamodb", "CfnTable", {"Arn", "StreamArn"}),
        ("aws_s3", "CfnBucket", {"Arn", "DomainName", "RegionalDomainName", "WebsiteURL"}),
    ],
)
def test_attributes(module: str, name: str, attributes: set[str]) -> None:
    """The attributes that people use exist."""
    assert set() == attributes - _schema(module, name).attributes.keys()


@pytest.mark.parametrize(
    ("module", "name", "path", "expected"),
    [
        ("aws_lambda", "CfnFunction", "FunctionName", "yes"),
        ("aws_lambda", "CfnFunction", "MemorySize", "no"),
        ("aws_lambda", "CfnFunction", "DurableConfig", "maybe"),
        ("aws_sqs", "CfnQueue", "FifoQueue", "yes"),
        ("aws_sqs", "CfnQueue", "DelaySeconds", "no"),
        ("aws_iam", "CfnRole", "RoleName", "yes"),
        ("aws_iam", "CfnRole", "Policies.0.PolicyDocument", "no"),
        ("aws_s3", "CfnBucket", "BucketName", "yes"),
        ("aws_dynamodb", "CfnTable", "TableName", "yes"),
        ("aws_dynamodb", "CfnTable", "BillingMode", "no"),
    ],
)
def test_replacement(module: str, name: str, path: str, expected: str) -> None:
    """What a change replaces is known."""
    assert expected == _schema(module, name).replaces(path)


def test_names_of_well_known_properties() -> None:
    """The names that people write are the expected ones."""
    names = {
        module_name: {one.name for one in _schema(*module_name).top.fields}
        for module_name in [("aws_lambda", "CfnFunction"), ("aws_dynamodb", "CfnTable")]
    }

    lambda_names = names["aws_lambda", "CfnFunction"]
    assert {"kms_key_arn", "memory_size", "reserved_concurrent_executions"} <= lambda_names
    assert {"sse_specification", "time_to_live_specification"} <= names["aws_dynamodb", "CfnTable"]


def test_importing_a_service_reads_nothing() -> None:
    """An import parses no specification, imports no checks and no other service."""
    program = (
        "import sys, stackwright.cfn.aws_lambda as one\n"
        "print(sorted(name for name in sys.modules if 'stackwright.c' in name))\n"
        "print(vars(one.CfnFunction.schema), vars(one._types)['_read'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )

    modules, state = done.stdout.splitlines()
    assert "conformity" not in modules
    assert "stackwright.cfn.aws_lambda" in modules
    assert "stackwright.cfn.aws_s3" not in modules
    assert state.endswith(" {}")
    assert "'top'" not in state
