"""How much a function may use, and on which instances: their properties out."""

from typing import TYPE_CHECKING, Any, Final

from attrs import field

from stackwright.aws_lambda import limits
from stackwright.aws_lambda.function_part import FunctionPart
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.checks import Seconds, all_of, seconds_of, whole_seconds, within
from stackwright.fields import Validator
from stackwright.lazy import Room
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few functions have instances of their own


_OF_PROVIDERS: Final = (
    "memory_gib_per_vcpu",
    "max_concurrency_per_environment",
    "min_execution_environments",
    "max_execution_environments",
    "publish_to_latest_published",
)


def _within(own: tuple[int, int], managed: tuple[int, int], unit: str) -> Validator:
    """Within *own*, with a capacity provider within *managed*; a scope's default within either."""
    with_provider = f"{managed[0]:,} to {managed[1]:,} with a capacity_provider"
    plain = within(*own, unit, hint=with_provider)
    wide = within(*managed, unit)
    either = within(min(*own, *managed), max(*own, *managed), unit)

    def check(instance: object, attribute: Any, value: object) -> None:
        judge = either
        if isinstance(instance, SizedFunction):
            judge = plain if instance.capacity_provider is None else wide
        judge(instance, attribute, value)

    return check


def check_environments(
    owner: Construct, least: int | NumberToken | None, most: int | NumberToken | None
) -> None:
    """
    See that the bounds of the execution environments of *owner* fit together.

    By https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-scaling.html, 0 as
    the least switches a version off, and goes with 0 as the most only.

    Raises:
        PropertyError: The least is above the most, or 0 without it.
    """
    if isinstance(least, int) and isinstance(most, int) and least > most:
        raise owner.error(
            "min_execution_environments must be at most max_execution_environments, got "
            f"{least} and {most}"
        )
    if least == 0 and (most is None or (isinstance(most, int) and most > 0)):
        raise owner.error(
            "min_execution_environments of 0 goes with max_execution_environments of 0, which "
            f"switches it off, got {most!r}",
            hint="give at least 1; Lambda's own least is 3",
        )


@construct
class SizedFunction(FunctionPart):
    """How much one invocation may use, how many may run at once, and on what."""

    memory_size: int | NumberToken | None = field(
        default=None, validator=_within(limits.MEMORY_MIB, limits.MANAGED_MEMORY_MIB, "MiB")
    )
    timeout: Seconds | None = field(
        default=None,
        validator=all_of(
            whole_seconds,
            _within(limits.TIMEOUT_SECONDS, limits.MANAGED_TIMEOUT_SECONDS, "seconds"),
        ),
    )
    ephemeral_storage_size: int | NumberToken | None = field(
        default=None, validator=within(*limits.EPHEMERAL_STORAGE_MIB, "MiB")
    )
    reserved_concurrent_executions: int | NumberToken | None = field(
        default=None, validator=within(0, 1_000_000)
    )
    capacity_provider: "room.CapacityProvider | None" = None
    memory_gib_per_vcpu: float | NumberToken | None = field(
        default=None, validator=within(*limits.MEMORY_GIB_PER_VCPU, "GiB")
    )
    max_concurrency_per_environment: int | NumberToken | None = field(
        default=None, validator=within(*limits.CONCURRENCY_PER_ENVIRONMENT)
    )
    min_execution_environments: int | NumberToken | None = field(
        default=None, validator=within(*limits.EXECUTION_ENVIRONMENTS)
    )
    max_execution_environments: int | NumberToken | None = field(
        default=None, validator=within(*limits.EXECUTION_ENVIRONMENTS)
    )
    publish_to_latest_published: bool | None = None

    def compose(self) -> None:
        """Refuse what takes a capacity provider without one, and bounds that cross."""
        if self.capacity_provider is None:
            self._refuse_managed_sizes()
        check_environments(self, self.min_execution_environments, self.max_execution_environments)
        super().compose()

    def _refuse_managed_sizes(self) -> None:
        for name in _OF_PROVIDERS:
            if vars(self).get(name) is not None:
                raise self.error(
                    f"{name} goes with a capacity_provider, got none",
                    hint="functions without one are sized by memory_size and timeout",
                )

    def properties(self) -> CfnFunctionProps:
        """The sizes that were given."""
        properties = super().properties()
        properties["memory_size"] = self.memory_size
        properties["reserved_concurrent_executions"] = self.reserved_concurrent_executions
        properties["timeout"] = seconds_of(self.timeout)
        if self.ephemeral_storage_size is not None:
            properties["ephemeral_storage"] = {"size": self.ephemeral_storage_size}
        if self.capacity_provider is not None:
            self._add_capacity(properties, self.capacity_provider)
        return properties

    def _add_capacity(
        self, properties: CfnFunctionProps, provider: "room.CapacityProvider"
    ) -> None:
        properties["publish_to_latest_published"] = self.publish_to_latest_published
        properties["capacity_provider_config"] = {
            "lambda_managed_instances_capacity_provider_config": {
                "capacity_provider_arn": provider.capacity_provider_arn,
                "execution_environment_memory_gib_per_vcpu": self.memory_gib_per_vcpu,
                "per_execution_environment_max_concurrency": self.max_concurrency_per_environment,
            }
        }
        low, high = self.min_execution_environments, self.max_execution_environments
        if low is not None or high is not None:
            properties["function_scaling_config"] = {
                "min_execution_environments": low,
                "max_execution_environments": high,
            }
