"""What a table or an index can bear, and how it is paid for: fields in, properties out."""

from typing import Literal, Protocol, TypeAlias

from attrs import field

from stackwright.cfn.aws_dynamodb import (
    CfnTableOnDemandThroughputProps,
    CfnTableProvisionedThroughputProps,
    CfnTableWarmThroughputProps,
)
from stackwright.checks import fail, within
from stackwright.tokens import NumberToken
from stackwright.tree import Construct
from stackwright.value import value

BillingMode: TypeAlias = Literal["PAY_PER_REQUEST", "PROVISIONED"]
"""How a table is paid for: by request, or by what it can bear."""

DEFAULT_CAPACITY = 5
"""Units for reading and for writing of a provisioned table that says nothing, as in the CDK."""

_PROVISIONED = ("read_capacity", "write_capacity")
_ON_DEMAND = ("max_read_request_units", "max_write_request_units")


class HasCapacity(Protocol):
    """A table or an index."""

    @property
    def read_capacity(self) -> int | NumberToken | None: ...
    @property
    def write_capacity(self) -> int | NumberToken | None: ...
    @property
    def max_read_request_units(self) -> int | NumberToken | None: ...
    @property
    def max_write_request_units(self) -> int | NumberToken | None: ...


@value
class WarmThroughput:
    """
    What a table or an index must bear from the start, without growing into it; at a price.

    Args:
        read_units_per_second: 1 or more. Default: 12,000.
        write_units_per_second: 1 or more. Default: 4,000.
    """

    read_units_per_second: int | NumberToken | None = field(
        default=None, validator=within(1, 2**53)
    )
    write_units_per_second: int | NumberToken | None = field(
        default=None, validator=within(1, 2**53)
    )

    def __attrs_post_init__(self) -> None:
        if self.read_units_per_second is None and self.write_units_per_second is None:
            raise fail(self, "give read_units_per_second, write_units_per_second or both")

    def properties(self) -> CfnTableWarmThroughputProps:
        """The properties as CloudFormation takes them."""
        return {
            "read_units_per_second": self.read_units_per_second,
            "write_units_per_second": self.write_units_per_second,
        }


def check_capacity(table: Construct, one: HasCapacity, mode: BillingMode, prefix: str = "") -> None:
    """
    See that the capacity of *one* goes with the billing *mode*.

    Raises:
        PropertyError: It does not; placed at *table*, its message begins with *prefix*.
    """
    given = {
        "read_capacity": one.read_capacity,
        "write_capacity": one.write_capacity,
        "max_read_request_units": one.max_read_request_units,
        "max_write_request_units": one.max_write_request_units,
    }
    refused = _ON_DEMAND if mode == "PROVISIONED" else _PROVISIONED
    for name in refused:
        if given[name] is not None:
            other = "PAY_PER_REQUEST" if mode == "PROVISIONED" else "PROVISIONED"
            raise table.error(
                f"{prefix}{name} goes with billing_mode {other!r}, got {mode!r}",
                code="billing-mode",
                hint=f"give billing_mode={other!r} to the table, or leave {name} out",
            )


def provisioned(
    mode: BillingMode, read: int | NumberToken, write: int | NumberToken
) -> CfnTableProvisionedThroughputProps | None:
    """The units that are paid for whether they are used or not; `None` on demand."""
    if mode != "PROVISIONED":
        return None
    return {"read_capacity_units": read, "write_capacity_units": write}


def on_demand_limits(one: HasCapacity) -> CfnTableOnDemandThroughputProps | None:
    """The most that on-demand requests may use; `None` without limits."""
    if one.max_read_request_units is None and one.max_write_request_units is None:
        return None
    return {
        "max_read_request_units": one.max_read_request_units,
        "max_write_request_units": one.max_write_request_units,
    }
