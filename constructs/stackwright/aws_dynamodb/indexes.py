"""Secondary indexes: other keys for the items of a table in, their properties out."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from attrs import field

from stackwright.aws_dynamodb.attribute import Attribute, key_schema
from stackwright.aws_dynamodb.capacity import (
    BillingMode,
    WarmThroughput,
    check_capacity,
    on_demand_limits,
    provisioned,
)
from stackwright.cfn.aws_dynamodb import (
    CfnTableGlobalSecondaryIndexProps,
    CfnTableLocalSecondaryIndexProps,
    CfnTableProjectionProps,
)
from stackwright.checks import all_of, each, fail, length, matches, within
from stackwright.tokens import NumberToken
from stackwright.tree import Construct
from stackwright.value import value

ProjectionType: TypeAlias = Literal["ALL", "KEYS_ONLY", "INCLUDE"]
"""What is copied into an index."""

MAX_LOCAL_INDEXES = 5
MAX_PROJECTED = 100
"""How many attributes all indexes of a table may list with the projection `INCLUDE`."""

_NAME = matches("[A-Za-z0-9_.-]{3,255}", "3 to 255 letters, digits, '_', '.' and '-'")
_PROJECTED = all_of(length(1, MAX_PROJECTED, "attributes"), each(length(1, 255)))
_UNITS = within(1, 2**53, "units")


def _check_projection(index: "SecondaryIndex") -> None:
    if index.projection_type == "INCLUDE" and not index.non_key_attributes:
        raise fail(index, "projection_type 'INCLUDE' needs non_key_attributes")
    if index.non_key_attributes and index.projection_type != "INCLUDE":
        raise fail(
            index,
            f"non_key_attributes go with projection_type 'INCLUDE', got {index.projection_type!r}",
        )


def _projection(index: "SecondaryIndex") -> CfnTableProjectionProps:
    return {
        "projection_type": index.projection_type,
        "non_key_attributes": index.non_key_attributes,
    }


@value
class GlobalSecondaryIndex:
    """
    A second key for all items of a table, with a partition key of its own.

    Args:
        index_name: 3 to 255 letters, digits, `_`, `.` and `-`.
        partition_key: Spreads the items.
        sort_key: Orders the items of one partition. Default: none.
        projection_type: What is copied into the index: `ALL`, `KEYS_ONLY`, or `INCLUDE` for
            the keys and what is listed. A change makes the index anew.
        non_key_attributes: What `INCLUDE` copies; at most 100 in all indexes of a table.
        read_capacity: Units for reading; provisioned tables only. Default: the table's.
        write_capacity: Units for writing; provisioned tables only. Default: the table's.
        max_read_request_units: At most so many a second; on-demand tables only. Default: no
            limit but the quota.
        max_write_request_units: At most so many a second; on-demand tables only. Default: no
            limit but the quota.
        contributor_insights: Whether the keys that are used most are reported, at a price.
        warm_throughput: What the index must bear from the start.
    """

    index_name: str = field(validator=_NAME)
    partition_key: Attribute
    sort_key: Attribute | None = None
    projection_type: ProjectionType = "ALL"
    non_key_attributes: Sequence[str] | None = field(default=None, validator=_PROJECTED)
    read_capacity: int | NumberToken | None = field(default=None, validator=_UNITS)
    write_capacity: int | NumberToken | None = field(default=None, validator=_UNITS)
    max_read_request_units: int | NumberToken | None = field(default=None, validator=_UNITS)
    max_write_request_units: int | NumberToken | None = field(default=None, validator=_UNITS)
    contributor_insights: bool | None = None
    warm_throughput: WarmThroughput | None = None

    def __attrs_post_init__(self) -> None:
        _check_projection(self)

    def check_capacity(self, table: Construct, mode: BillingMode) -> None:
        """
        See that the capacity goes with the billing of the table.

        Raises:
            PropertyError: It does not; placed at *table*.
        """
        check_capacity(table, self, mode, f"the index {self.index_name!r}: ")

    def properties(
        self, mode: BillingMode, read: int | NumberToken, write: int | NumberToken
    ) -> CfnTableGlobalSecondaryIndexProps:
        """
        The properties as CloudFormation takes them.

        Args:
            mode: How the table is paid for.
            read: The table's units for reading.
            write: The table's units for writing.
        """
        return {
            "index_name": self.index_name,
            "key_schema": key_schema(self.partition_key, self.sort_key),
            "projection": _projection(self),
            "provisioned_throughput": provisioned(
                mode,
                read if self.read_capacity is None else self.read_capacity,
                write if self.write_capacity is None else self.write_capacity,
            ),
            "on_demand_throughput": on_demand_limits(self),
            "contributor_insights_specification": None
            if self.contributor_insights is None
            else {"enabled": self.contributor_insights},
            "warm_throughput": self.warm_throughput.properties() if self.warm_throughput else None,
        }


@value
class LocalSecondaryIndex:
    """
    A second order for the items of each partition; the table must have a sort key itself.

    Args:
        index_name: 3 to 255 letters, digits, `_`, `.` and `-`.
        sort_key: Orders the items of one partition.
        projection_type: What is copied into the index: `ALL`, `KEYS_ONLY`, or `INCLUDE` for
            the keys and what is listed.
        non_key_attributes: What `INCLUDE` copies; at most 100 in all indexes of a table.
    """

    index_name: str = field(validator=_NAME)
    sort_key: Attribute
    projection_type: ProjectionType = "ALL"
    non_key_attributes: Sequence[str] | None = field(default=None, validator=_PROJECTED)

    def __attrs_post_init__(self) -> None:
        _check_projection(self)

    def properties(self, partition_key: Attribute) -> CfnTableLocalSecondaryIndexProps:
        """The properties as CloudFormation takes them, for a table with *partition_key*."""
        return {
            "index_name": self.index_name,
            "key_schema": key_schema(partition_key, self.sort_key),
            "projection": _projection(self),
        }


SecondaryIndex: TypeAlias = GlobalSecondaryIndex | LocalSecondaryIndex
"""An index of either kind."""
