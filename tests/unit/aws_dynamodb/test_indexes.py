"""Secondary indexes and the capacity of tables and indexes."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_dynamodb import (
    Attribute,
    GlobalSecondaryIndex,
    LocalSecondaryIndex,
    Table,
    WarmThroughput,
)
from stackwright.errors import PropertyError
from stackwright_synth.testing import template_of

PK, SK = Attribute("pk", "S"), Attribute("sk", "N")
BY_DAY = GlobalSecondaryIndex(index_name="by-day", partition_key=Attribute("day", "S"))
BY_SIZE = LocalSecondaryIndex(index_name="by-size", sort_key=Attribute("size", "N"))


def _stack() -> Stack:
    return Stack(App(), "S")


def _table(scope: Stack, **given: Any) -> Table:
    return Table(scope, "Table", partition_key=PK, **given)


def _properties(table: Table) -> dict[str, Any]:
    root: Any = table.root
    properties: Any = template_of(root, "S").resource("TableCD117FA1")["Properties"]
    found: dict[str, Any] = properties
    return found


@pytest.mark.parametrize(("given", "units"), [({}, (5, 5)), ({"read_capacity": 7}, (7, 5))])
def test_provisioned_capacity(given: dict[str, Any], units: tuple[int, int]) -> None:
    """A provisioned table has 5 units of each unless it is said; an index has the table's."""
    own = GlobalSecondaryIndex(
        index_name="own", partition_key=PK, read_capacity=1, write_capacity=2
    )
    table = _table(
        _stack(),
        billing_mode="PROVISIONED",
        global_secondary_indexes=[BY_DAY, own],
        **given,
    )

    found = _properties(table)
    capacities = [
        (one["ProvisionedThroughput"]["ReadCapacityUnits"],
         one["ProvisionedThroughput"]["WriteCapacityUnits"])
        for one in (found, *found["GlobalSecondaryIndexes"])
    ]  # fmt: skip
    assert [units, units, (1, 2)] == capacities
    assert "PROVISIONED" == found["BillingMode"]


def test_indexes() -> None:
    """Keys, projections and limits of indexes arrive; each attribute is defined once."""
    by_size = GlobalSecondaryIndex(
        index_name="sizes",
        partition_key=Attribute("size", "N"),
        sort_key=SK,
        projection_type="INCLUDE",
        non_key_attributes=["name", "price"],
        max_read_request_units=10,
        contributor_insights=False,
        warm_throughput=WarmThroughput(write_units_per_second=5000),
    )
    keys_only = LocalSecondaryIndex(
        index_name="keys", sort_key=Attribute("size", "N"), projection_type="KEYS_ONLY"
    )
    table = _table(_stack(), sort_key=SK)
    table.add_global_secondary_index(by_size)
    table.add_local_secondary_index(keys_only)

    found = _properties(table)
    assert ["pk", "sk", "size"] == [one["AttributeName"] for one in found["AttributeDefinitions"]]
    assert [
        {
            "IndexName": "sizes",
            "KeySchema": [
                {"AttributeName": "size", "KeyType": "HASH"},
                {"AttributeName": "sk", "KeyType": "RANGE"},
            ],
            "Projection": {"ProjectionType": "INCLUDE", "NonKeyAttributes": ["name", "price"]},
            "OnDemandThroughput": {"MaxReadRequestUnits": 10},
            "ContributorInsightsSpecification": {"Enabled": False},
            "WarmThroughput": {"WriteUnitsPerSecond": 5000},
        }
    ] == found["GlobalSecondaryIndexes"]
    assert [
        {
            "IndexName": "keys",
            "KeySchema": [
                {"AttributeName": "pk", "KeyType": "HASH"},
                {"AttributeName": "size", "KeyType": "RANGE"},
            ],
            "Projection": {"ProjectionType": "KEYS_ONLY"},
        }
    ] == found["LocalSecondaryIndexes"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"index_name": "ab"}, "3 to 255 letters"),
        ({"projection_type": "INCLUDE"}, "needs non_key_attributes"),
        ({"non_key_attributes": ["a"]}, "go with projection_type 'INCLUDE', got 'ALL'"),
        ({"projection_type": "INCLUDE", "non_key_attributes": []}, "1 to 100 attributes"),
        ({"projection_type": "SOME"}, "projection_type: must be one of 'ALL'"),
    ],
)
@pytest.mark.parametrize("kind", [GlobalSecondaryIndex, LocalSecondaryIndex])
def test_indexes_are_checked(kind: Any, given: dict[str, Any], message: str) -> None:
    """An index that DynamoDB would refuse is refused as it is made."""
    key = {"partition_key": PK} if kind is GlobalSecondaryIndex else {"sort_key": SK}
    whole: dict[str, Any] = {"index_name": "index", **key, **given}

    with pytest.raises(PropertyError, match=message):
        kind(**whole)


def test_warm_throughput_warms_something() -> None:
    """Neither reads nor writes is nothing to bear."""
    with pytest.raises(PropertyError, match="read_units_per_second, write_units_per_second"):
        WarmThroughput()


def test_an_index_that_does_not_fit_is_not_added() -> None:
    """After a refusal the table is as it was."""
    table = _table(_stack(), global_secondary_indexes=[BY_DAY])

    with pytest.raises(PropertyError, match="'by-day'"):
        table.add_global_secondary_index(BY_DAY)
    with pytest.raises(PropertyError, match="needs a sort_key"):
        table.add_local_secondary_index(BY_SIZE)
    assert [[BY_DAY], []] == [
        [*table.global_secondary_indexes],
        [*table.local_secondary_indexes],
    ]
