"""How much a function may use: memory, time, `/tmp` and concurrency in, their properties out."""

from typing import TypedDict

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.checks import Seconds, duration, seconds_of, within
from stackwright.tokens import NumberToken
from stackwright.tree import construct


class SizeDefaults(TypedDict, total=False):
    """What a scope may supply."""

    ephemeral_storage_size: int | NumberToken
    memory_size: int | NumberToken
    reserved_concurrent_executions: int | NumberToken
    timeout: Seconds


@construct
class SizedFunction(FunctionPart):
    """How much one invocation may use, and how many may run at once."""

    memory_size: int | NumberToken | None = field(
        default=None, validator=within(*limits.MEMORY_MIB, "MiB")
    )
    timeout: Seconds | None = field(default=None, validator=duration(*limits.TIMEOUT_SECONDS))
    ephemeral_storage_size: int | NumberToken | None = field(
        default=None, validator=within(*limits.EPHEMERAL_STORAGE_MIB, "MiB")
    )
    reserved_concurrent_executions: int | NumberToken | None = field(
        default=None, validator=within(0, 1_000_000)
    )

    def properties(self) -> CfnFunctionProps:
        """The sizes that were given."""
        storage = self.ephemeral_storage_size
        return {
            **super().properties(),
            "ephemeral_storage": None if storage is None else {"size": storage},
            "memory_size": self.memory_size,
            "reserved_concurrent_executions": self.reserved_concurrent_executions,
            "timeout": seconds_of(self.timeout),
        }
