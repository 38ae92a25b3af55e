"""How Lambda keeps the environments of a function: what was asked for in, its properties out."""

from typing import TYPE_CHECKING, Literal

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_iam.key_arns import key_arn_of
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.runtimes import SNAP_START
from stackwright.aws_lambda.sizes import SizedFunction
from stackwright.cfn.aws_lambda import (
    CfnFunctionProps,
    CfnFunctionRuntimeManagementConfigProps,
)
from stackwright.intrinsics import Aws
from stackwright.lazy import Room
from stackwright.resource import Resource
from stackwright.tree import construct
from stackwright.unchecked import Unchecked

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few functions are kept in another way


@construct
class ManagedFunction(SizedFunction):
    """How Lambda keeps, patches and isolates the environments of a function."""

    snap_start: Literal["PublishedVersions"] | None = None
    runtime_management_mode: "room.RuntimeManagementMode | None" = None
    recursive_loop: "room.RecursiveLoop | None" = None
    code_signing_config: "room.CodeSigningConfig | None" = None
    durable_config: "room.DurableConfig | None" = None
    tenancy_config: Literal["PER_TENANT"] | None = None

    def compose(self) -> None:
        """Refuse what excludes each other, and allow to keep the state of executions."""
        if self.snap_start is not None:
            self._check_snap_start()
        if self.durable_config is not None:
            self._allow_executions(self.durable_config)
        super().compose()

    def _allow_executions(self, config: "room.DurableConfig") -> None:
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
    mode: "room.RuntimeManagementMode",
) -> CfnFunctionRuntimeManagementConfigProps:
    if isinstance(mode, str):
        return {"update_runtime_on": mode}
    return {"update_runtime_on": "Manual", "runtime_version_arn": mode.runtime_version_arn}
