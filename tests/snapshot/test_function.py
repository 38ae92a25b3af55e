"""Templates of functions with all that Lambda keeps for them; checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from stackwright import App, Stack, minutes
from stackwright.aws_kms import Key
from stackwright.aws_lambda import (
    AdotInstrumentation,
    CapacityProvider,
    CapacityScalingPolicy,
    Code,
    CodeSigningConfig,
    DurableConfig,
    Function,
    ParamsAndSecretsLayerVersion,
)
from stackwright.aws_signer import SigningProfile
from stackwright.cfn.aws_codeguruprofiler import CfnProfilingGroup
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts

LAYER = "arn:aws:lambda:eu-west-1:123456789012:layer"
CODE = Code.from_bucket("code", "worker.zip", object_version="7", storage_mode="REFERENCE")


def _function(stack: Stack, id: str, **given: Any) -> Function:
    return Function(stack, id, code=CODE, handler="app.handle", **given)


def _kept(stack: Stack) -> None:
    """Snapshots, signatures, durable executions, tenants, and instances of one's own."""
    Function.set_defaults(stack, runtime="python3.13")
    snapshots = _function(stack, "Quick", snap_start="PublishedVersions", recursive_loop="Allow")
    snapshots.add_alias("live")
    _function(
        stack,
        "Signed",
        runtime_management_mode="FunctionUpdate",
        code_signing_config=CodeSigningConfig(
            stack, "Signing", signing_profiles=[SigningProfile(stack, "Profile")]
        ),
    )
    key = Key(stack, "Key")
    _function(
        stack,
        "Durable",
        function_name="durable",
        durable_config=DurableConfig(minutes(90), retention_days=7, kms_key=key),
        environment={"MODE": "batch"},
        environment_encryption=key,
    )
    _function(stack, "Shared", tenancy_config="PER_TENANT")
    provider = CapacityProvider(
        stack,
        "Steady",
        subnets=["subnet-0123456789abcdef0"],
        security_groups=["sg-0123456789abcdef0"],
        architecture="arm64",
        max_vcpu_count=12,
        scaling_policies=[CapacityScalingPolicy(70)],
    )
    _function(
        stack,
        "Large",
        architecture="arm64",
        memory_size=8_192,
        capacity_provider=provider,
        memory_gib_per_vcpu=4,
        max_concurrency_per_environment=16,
        min_execution_environments=3,
        max_execution_environments=9,
    )


def _extended(stack: Stack) -> None:
    """A function with every extension."""
    Function(
        stack,
        "Worker",
        code=CODE,
        handler="app.handle",
        runtime="python3.13",
        insights_version=f"{LAYER}:LambdaInsightsExtension:53",
        params_and_secrets=ParamsAndSecretsLayerVersion(f"{LAYER}:secrets:12", cache_size=10),
        adot_instrumentation=AdotInstrumentation(
            f"{LAYER}:otel:2", exec_wrapper="/opt/otel-instrument"
        ),
        profiling_group=CfnProfilingGroup(
            stack, "Profiles", profiling_group_name="worker", compute_platform="AWSLambda"
        ),
    )


BUILDS = [_kept, _extended]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "S"))
    return template_of(app, "S")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
