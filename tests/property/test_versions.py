"""
The logical id of a current version changes exactly when there is something to publish.

Two functions that differ in one thing are made, and their ids are compared.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as searching
from hypothesis import strategies as st

from stackwright import App, ResourceDocument, Stack, Tags, Unchecked
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_lambda import (
    CapacityProvider,
    Code,
    CodeSigningConfig,
    DockerImageCode,
    DockerImageFunction,
    DurableConfig,
    Function,
    LayerVersion,
)
from stackwright.aws_lambda.current_version import LOCKED, NOT_LOCKED
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue
from stackwright.cfn.aws_lambda import CfnLayerVersion
from stackwright_synth.testing import template_of

IMAGE = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/worker:v1"
PROVIDER = "arn:aws:lambda:eu-west-1:123456789012:capacity-provider"

BASE: dict[str, Any] = {
    "code": Code.from_inline("x = 1"),
    "handler": "index.handle",
    "runtime": "python3.13",
    "architecture": "arm64",
    "description": "one",
    "environment": {"TABLE": "orders"},
    "environment_encryption": "arn:aws:kms:eu-west-1:123456789012:key/1",
    "ephemeral_storage_size": 512,
    "layers": ["arn:aws:lambda:eu-west-1:123456789012:layer:tools:1"],
    "logging_format": "JSON",
    "memory_size": 128,
    "timeout": 3,
    "tracing": "Active",
    "function_name": "one",
    "recursive_loop": "Allow",
    "reserved_concurrent_executions": 1,
    "tags": {"team": "one"},
}

FROZEN: dict[str, tuple[str, object]] = {
    "architecture": ("Architectures", "x86_64"),
    "code": ("Code", Code.from_inline("x = 2")),
    "description": ("Description", "two"),
    "durable_config": ("DurableConfig", DurableConfig(60)),
    "environment": ("Environment", {"TABLE": "people"}),
    "environment_encryption": ("KmsKeyArn", "arn:aws:kms:eu-west-1:123456789012:key/2"),
    "ephemeral_storage_size": ("EphemeralStorage", 513),
    "handler": ("Handler", "index.other"),
    "layers": ("Layers", ["arn:aws:lambda:eu-west-1:123456789012:layer:tools:2"]),
    "logging_format": ("LoggingConfig", "Text"),
    "memory_size": ("MemorySize", 129),
    "runtime": ("Runtime", Unchecked("python3.99")),
    "runtime_management_mode": ("RuntimeManagementConfig", "FunctionUpdate"),
    "snap_start": ("SnapStart", "PublishedVersions"),
    "timeout": ("Timeout", 4),
    "tracing": ("TracingConfig", "PassThrough"),
}
"""What a keyword changes that a version freezes, and another value for it."""

COMMON: dict[str, tuple[str, object]] = {
    "function_name": ("FunctionName", "two"),
    "recursive_loop": ("RecursiveLoop", "Terminate"),
    "reserved_concurrent_executions": ("ReservedConcurrentExecutions", 2),
    "tags": ("Tags", {"team": "two"}),
    "tenancy_config": ("TenancyConfig", "PER_TENANT"),
}
"""The same for what holds for every version at once."""

BY_CONSTRUCT = {"CapacityProviderConfig", "DeadLetterConfig", "ImageConfig", "Role"}
"""What a function sets by a construct; a test of its own for each."""

NOT_SET = {
    "FileSystemConfigs",
    "PackageType",
    "VpcConfig",
}
"""What only an override can set, or follows from the class of the function."""

FREE_BY_CONSTRUCT = {"CodeSigningConfigArn", "FunctionScalingConfig", "PublishToLatestPublished"}
"""What a function sets by a construct and no version freezes; tests of their own."""


def _identity(change: Callable[[Function], object] = lambda _: None, **given: Any) -> str:
    """The hash at the end of the version's logical id."""
    app = App()
    function = Function(Stack(app, "S"), "Worker", **{**BASE, **given})
    function.add_alias("live")
    change(function)
    (name,) = template_of(app, "S").find_resources("AWS::Lambda::Version")
    return name[-32:]


def test_the_tables_are_whole() -> None:
    """Every property of the schema stands in one of the tables of this file."""
    assert {one for one, _ in FROZEN.values()} | BY_CONSTRUCT <= LOCKED
    assert {one for one, _ in COMMON.values()} <= NOT_LOCKED
    said = {one for one, _ in (*FROZEN.values(), *COMMON.values())} | BY_CONSTRUCT | NOT_SET
    assert LOCKED | NOT_LOCKED == said | FREE_BY_CONSTRUCT


def test_the_same_function_twice() -> None:
    """The id depends on nothing but the function."""
    assert _identity() == _identity()


@pytest.mark.parametrize("name", FROZEN)
def test_what_a_version_freezes(name: str) -> None:
    """A change of it publishes a version."""
    changed: dict[str, Any] = {name: FROZEN[name][1]}

    assert _identity() != _identity(**changed)


@pytest.mark.parametrize("name", COMMON)
def test_what_holds_for_every_version(name: str) -> None:
    """A change of it publishes nothing."""
    changed: dict[str, Any] = {name: COMMON[name][1]}

    assert _identity() == _identity(**changed)


@pytest.mark.parametrize("name", sorted(LOCKED))
def test_every_locked_property_counts(name: str) -> None:
    """However it is set: here by an override."""
    one = _identity(lambda function: function.add_override(f"Properties.{name}", "one"))
    two = _identity(lambda function: function.add_override(f"Properties.{name}", "two"))

    assert one != two


@pytest.mark.parametrize("name", sorted(NOT_LOCKED))
def test_no_other_property_counts(name: str) -> None:
    """However it is set."""
    changed = _identity(lambda function: function.add_override(f"Properties.{name}", "one"))

    assert _identity() == changed


def test_tags_of_a_scope_do_not_count() -> None:
    """Tags are the function's, not the version's."""
    assert _identity() == _identity(lambda function: Tags.of(function.scope).add("team", "two"))


def test_permissions_and_metadata_do_not_count() -> None:
    """Neither who may invoke nor what stands beside the properties is part of a version."""

    def change(function: Function) -> None:
        function.grant_invoke(ServicePrincipal("s3.amazonaws.com"))
        function.add_metadata("note", "x")
        function.apply_removal_policy("Retain")
        function.add_function_url()
        function.add_alias("more")

    assert _identity() == _identity(change)


def test_another_role() -> None:
    """The role is part of a version."""

    def change(function: Function) -> None:
        function.given_role = Role(
            function.scope, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com")
        )

    assert _identity() != _identity(change)


def test_another_dead_letter_queue() -> None:
    """The dead-letter queue is part of a version."""

    def change(function: Function) -> None:
        function.dead_letter_queue = Queue(function.scope, "Failed")

    assert _identity() != _identity(change)


def test_another_log_group() -> None:
    """Where a version logs to is part of it."""

    def change(function: Function) -> None:
        function.given_log_group = LogGroup(function.scope, "Logs")

    assert _identity() != _identity(change)


def test_signatures_do_not_count() -> None:
    """Whose signatures count is said of the function, not of a version."""

    def change(function: Function) -> None:
        function.code_signing_config = CodeSigningConfig.from_code_signing_config_arn(
            function.scope,
            "Signed",
            "arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0",
        )

    assert _identity() == _identity(change)


def _on(name: str, **given: Any) -> Callable[[Function], None]:
    """Have a function run on the instances of the provider *name*."""

    def change(function: Function) -> None:
        function.capacity_provider = CapacityProvider.from_capacity_provider_arn(
            function.scope, name, f"{PROVIDER}:{name}"
        )
        for key, value in given.items():
            setattr(function, key, value)

    return change


def test_where_it_runs() -> None:
    """A capacity provider, and how environments share it, is part of a version."""
    changes = [
        _on("one"),
        _on("two"),
        _on("one", memory_gib_per_vcpu=2),
        _on("one", max_concurrency_per_environment=2),
    ]

    assert len({_identity(), *map(_identity, changes)}) == len(changes) + 1


def test_how_the_unnumbered_version_runs_does_not_count() -> None:
    """It is said of `$LATEST.PUBLISHED`, and Lambda would find nothing to publish."""
    bounds = {"min_execution_environments": 2, "max_execution_environments": 2}

    assert _identity(_on("one")) == _identity(_on("one", **bounds))
    assert _identity(_on("one")) == _identity(_on("one", publish_to_latest_published=True))


def test_how_an_image_is_run() -> None:
    """What stands in place of the image's own is part of a version."""

    def identity(**given: Any) -> str:
        app = App()
        code = DockerImageCode.from_image_uri(IMAGE, **given)
        DockerImageFunction(Stack(app, "S"), "Worker", code=code).add_alias("live")
        (name,) = template_of(app, "S").find_resources("AWS::Lambda::Version")
        return name[-32:]

    ways: list[dict[str, Any]] = [
        {"command": ["a"]},
        {"entrypoint": ["a"]},
        {"working_directory": "a"},
    ]

    assert len({identity(), *(identity(**one) for one in ways)}) == len(ways) + 1


def test_the_salt() -> None:
    """It changes the id, and nothing else."""
    one, two = _identity(version_salt="one"), _identity(version_salt="two")

    assert len({_identity(), one, two}) == 3


def test_transforms_count() -> None:
    """What a transform makes of the function is what a version freezes."""

    def doubled(document: ResourceDocument) -> ResourceDocument:
        if document.type != "AWS::Lambda::Function":
            return document
        properties = {**document.body["Properties"], "MemorySize": 256}
        return document.with_body({**document.body, "Properties": properties})

    def change(function: Function) -> None:
        stack = function.scope
        assert isinstance(stack, Stack)
        stack.add_transform(doubled)

    assert _identity() != _identity(change)
    assert _identity(memory_size=256) == _identity(change)


def test_the_order_of_layers_counts_and_that_of_variables_does_not() -> None:
    """A later layer wins over an earlier one; a dict has no order."""
    layers = [f"arn:aws:lambda:eu-west-1:123456789012:layer:tools:{one}" for one in (1, 2)]

    assert _identity(layers=layers) != _identity(layers=layers[::-1])
    assert _identity(environment={"AA": "1", "BB": "2"}) == _identity(
        environment={"BB": "2", "AA": "1"}
    )


def _with_layer(key: str, **given: Any) -> str:
    def change(function: Function) -> None:
        code = Code.from_bucket("code", key)
        function.add_layers(LayerVersion(function.scope, "Layer", code=code, **given))

    return _identity(change)


def test_the_content_of_layers_counts() -> None:
    """A layer of this app keeps its logical id when its content changes, the version does not."""
    assert _with_layer("one.zip") == _with_layer("one.zip")
    assert _with_layer("one.zip") != _with_layer("two.zip")
    assert _with_layer("one.zip") != _with_layer("one.zip", description="two")


def test_a_layer_by_its_arn_counts() -> None:
    """A layer of this app is known by its ARN as well, of whichever class it is."""

    def identity(key: str, *, raw: bool) -> str:
        def change(function: Function) -> None:
            stack = function.scope
            if raw:
                content: Any = {"s3_bucket": "code", "s3_key": key}
                arn = CfnLayerVersion(stack, "Layer", content=content).attr_layer_version_arn
            else:
                code = Code.from_bucket("code", key)
                arn = LayerVersion(stack, "Layer", code=code).layer_version_arn
            function.add_layers(arn)

        return _identity(change)

    for raw in (False, True):
        assert identity("one.zip", raw=raw) == identity("one.zip", raw=raw)
        assert identity("one.zip", raw=raw) != identity("two.zip", raw=raw)


def test_a_layer_of_another_stack_counts() -> None:
    """Its content is looked into across stacks."""

    def identity(key: str) -> str:
        app = App()
        code = Code.from_bucket("code", key)
        layer = LayerVersion(Stack(app, "L"), "Layer", code=code)
        settings: dict[str, Any] = {**BASE, "layers": [layer]}
        function = Function(Stack(app, "S"), "Worker", **settings)
        function.add_alias("live")
        (name,) = template_of(app, "S").find_resources("AWS::Lambda::Version")
        return name

    assert identity("one.zip") == identity("one.zip")
    assert identity("one.zip") != identity("two.zip")


def test_the_content_of_an_asset_counts(tmp_path: Path) -> None:
    """The code of a folder is known by what is in it, not by its name."""

    def identity(text: str, folder: str) -> str:
        place = tmp_path / text / folder
        place.mkdir(parents=True)
        (place / "app.py").write_text(text, encoding="utf-8")
        app = App(base=tmp_path / text)
        settings: dict[str, Any] = {**BASE, "code": Code.from_asset(folder)}
        function = Function(Stack(app, "S"), "Worker", **settings)
        function.add_alias("live")
        (name,) = template_of(app, "S").find_resources("AWS::Lambda::Version")
        return name

    assert identity("one", "a") == identity("one", "b")
    assert identity("one", "c") != identity("two", "c")


_SETTINGS = st.fixed_dictionaries(
    {
        "memory_size": st.sampled_from([128, 256, 512]),
        "timeout": st.sampled_from([1, 30]),
        "environment": st.dictionaries(
            st.sampled_from(["AA", "BB"]), st.sampled_from(["1", "2"]), max_size=2
        ),
        "tags": st.dictionaries(st.sampled_from(["a", "b"]), st.text("xy", max_size=1), max_size=2),
    }
)


@searching(max_examples=60, deadline=None)
@given(one=_SETTINGS, two=_SETTINGS)
def test_any_two_functions(one: dict[str, Any], two: dict[str, Any]) -> None:
    """Their versions have the same id exactly if they differ in their tags at most."""
    same = {**one, "tags": None} == {**two, "tags": None}

    assert same == (_identity(**one) == _identity(**two))
