"""How Lambda keeps a function: snapshots, runtime updates, tenants, durability, signatures."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import field

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.runtimes import SNAP_START
from stackwright.aws_lambda.sizes import SizedFunction
from stackwright.cfn.aws_lambda import (
    CfnFunctionDurableConfigProps,
    CfnFunctionProps,
    CfnFunctionRuntimeManagementConfigProps,
)
from stackwright.checks import Seconds, duration, matches, seconds_of, within
from stackwright.intrinsics import Aws
from stackwright.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.lazy import Room
from stackwright.resource import Resource
from stackwright.tokens import NumberToken
from stackwright.tree import construct
from stackwright.unchecked import Unchecked
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few functions check signatures

RecursiveLoop: TypeAlias = Literal["Allow", "Terminate"]
"""Whether Lambda lets a function that triggers itself run on."""


@value
class ManualRuntime:
    """
    A runtime that stays as it is until the user says otherwise, for rolling back an update.

    While it is given, neither the runtime nor the architecture of the function can change.

    Args:
        runtime_version_arn: Of one version of the runtime, as the log of an invocation shows
            it; it holds in one Region and for one architecture.
    """

    runtime_version_arn: str = field(
        kw_only=False,
        validator=matches(
            r"arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+::runtime:.{1,2000}",
            "the ARN of a runtime version, 'arn:aws:lambda:REGION::runtime:ID'",
        ),
    )


RuntimeManagementMode: TypeAlias = Literal["Auto", "FunctionUpdate"] | ManualRuntime
"""When Lambda patches the runtime: at once, when the function is updated, or not."""


@value
class DurableConfig:
    """
    Executions that outlive an invocation: Lambda keeps their state, and resumes them.

    Args:
        execution_timeout: For how long an execution may last, 1 to 31,622,400 seconds, which
            is 366 days.
        retention_days: For how long the history of a finished execution is kept, 1 to 90 days.
            Default: 14.
        kms_key: The KMS key that encrypts inputs, results and errors, which then lets Lambda use
            it; or its ARN, and its policy must. The role may decrypt. Default: a key of AWS's.
    """

    execution_timeout: Seconds = field(
        kw_only=False, validator=duration(*limits.DURABLE_TIMEOUT_SECONDS)
    )
    retention_days: int | NumberToken | None = field(
        default=None, validator=within(*limits.DURABLE_RETENTION_DAYS, "days")
    )
    kms_key: KeyLike | None = field(default=None, validator=KEY_ARN)

    def properties(self) -> CfnFunctionDurableConfigProps:
        """The property as the function takes it."""
        return {
            "execution_timeout": seconds_of(self.execution_timeout),
            "retention_period_in_days": self.retention_days,
            "kms_key_arn": key_arn_of(self.kms_key),
        }


@construct
class ManagedFunction(SizedFunction):
    """How Lambda keeps, patches and isolates the environments of a function."""

    snap_start: Literal["PublishedVersions"] | None = None
    runtime_management_mode: RuntimeManagementMode | None = None
    recursive_loop: RecursiveLoop | None = None
    code_signing_config: "room.CodeSigningConfig | None" = None
    durable_config: DurableConfig | None = None
    tenancy_config: Literal["PER_TENANT"] | None = None

    def compose(self) -> None:
        """Refuse what excludes each other, and allow to keep the state of executions."""
        if self.snap_start is not None:
            self._check_snap_start()
        if self.durable_config is not None:
            self._allow_executions(self.durable_config)
        super().compose()

    def _allow_executions(self, config: DurableConfig) -> None:
        states = ["lambda:CheckpointDurableExecution", "lambda:GetDurableExecutionState"]
        self.role.add_to_policy(PolicyStatement(actions=states, resources=[self._executions()]))
        key = key_arn_of(config.kms_key)
        if key is None:
            return
        from stackwright.aws_lambda.key_use import for_functions_of, let_lambda_encrypt

        let_lambda_encrypt(self, config.kms_key)
        self.role.add_to_policy(
            PolicyStatement(
                actions=["kms:Decrypt"],
                resources=[key],
                conditions=for_functions_of(self, self.given_name or "*"),
            )
        )

    def check_provisioned(self, owner: Resource) -> None:
        """
        See that environments of this function can be kept warm, as *owner* asks.

        Raises:
            PropertyError: They start from a snapshot, or belong to tenants.
        """
        for name, given in (
            ("snap_start", self.snap_start),
            ("tenancy_config", self.tenancy_config),
        ):
            if given is not None:
                raise owner.error(
                    f"provisioned_concurrent_executions and {name} exclude each other, and "
                    f"{self.path} has {name} {given!r}"
                )

    def _check_snap_start(self) -> None:
        if not isinstance(self.runtime, Unchecked) and self.runtime not in SNAP_START:
            raise self.error(
                f"snap_start is for Java from 11, Python from 3.12 and .NET from 8 on, got "
                f"{self.runtime!r}"
            )
        if self.tenancy_config is not None:
            raise self.error("snap_start and tenancy_config exclude each other")
        size = self.ephemeral_storage_size
        if isinstance(size, int) and size > limits.SNAP_START_STORAGE_MIB:
            raise self.error(
                f"snap_start takes an ephemeral_storage_size of {limits.SNAP_START_STORAGE_MIB} "
                f"MiB at most, got {size}"
            )

    def _executions(self) -> str:
        """
        What the executions of the function begin with.

        The policy exists before the function, so that only a given name can be in it.
        """
        name = "*" if self.given_name is None else f"{self.given_name}:*"
        return f"arn:{Aws.partition}:lambda:{Aws.region}:{Aws.account_id}:function:{name}"

    def properties(self) -> CfnFunctionProps:
        """The properties that were given."""
        properties = super().properties()
        if self.code_signing_config is not None:
            arn = self.code_signing_config.code_signing_config_arn
            properties["code_signing_config_arn"] = arn
        if self.durable_config is not None:
            properties["durable_config"] = self.durable_config.properties()
        if self.recursive_loop is not None:
            properties["recursive_loop"] = self.recursive_loop
        if self.runtime_management_mode is not None:
            mode = _runtime_management(self.runtime_management_mode)
            properties["runtime_management_config"] = mode
        if self.snap_start is not None:
            properties["snap_start"] = {"apply_on": self.snap_start}
        if self.tenancy_config is not None:
            properties["tenancy_config"] = {"tenant_isolation_mode": self.tenancy_config}
        return properties


def _runtime_management(
    mode: RuntimeManagementMode,
) -> CfnFunctionRuntimeManagementConfigProps:
    if isinstance(mode, ManualRuntime):
        return {"update_runtime_on": "Manual", "runtime_version_arn": mode.runtime_version_arn}
    return {"update_runtime_on": mode}
