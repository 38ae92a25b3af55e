"""Tables: keys, indexes, capacity, encryption, imports."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import NONE, App, Stack
from stackwright.aws_dynamodb import (
    Attribute,
    GlobalSecondaryIndex,
    LocalSecondaryIndex,
    Table,
    WarmThroughput,
)
from stackwright.errors import PropertyError, PropertyTypeError, SealedTreeError
from stackwright.intrinsics import Aws
from stackwright_synth.testing import template_of

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
ARN = "arn:aws:dynamodb:eu-west-1:123456789012:table/orders"
PK, SK = Attribute("pk", "S"), Attribute("sk", "N")
BY_DAY = GlobalSecondaryIndex(index_name="by-day", partition_key=Attribute("day", "S"))
BY_SIZE = LocalSecondaryIndex(index_name="by-size", sort_key=Attribute("size", "N"))


def _stack() -> Stack:
    return Stack(App(), "S")


def _table(scope: Stack, id: str = "Table", **given: Any) -> Table:
    return Table(scope, id, partition_key=given.pop("partition_key", PK), **given)


def _properties(table: Table) -> dict[str, Any]:
    root: Any = table.root
    found: Any = template_of(root, "S").find_resources("AWS::DynamoDB::Table")
    (resource,) = found.values()
    properties: dict[str, Any] = resource["Properties"]
    return properties


def test_a_bare_table() -> None:
    """A table is paid for on demand, and stays when it leaves the stack."""
    app = App()
    _table(Stack(app, "S"))
    known = {one["path"]: one["logical_id"] for one in json.loads(COMPANIONS.read_text("utf-8"))}

    expected = {
        "Type": "AWS::DynamoDB::Table",
        "Properties": {
            "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}],
            "AttributeDefinitions": [{"AttributeName": "pk", "AttributeType": "S"}],
            "BillingMode": "PAY_PER_REQUEST",
        },
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
    }
    assert expected == template_of(app, "S").resource(known["Table/Resource"])


def test_a_whole_table() -> None:
    """Every property arrives."""
    table = _table(
        _stack(),
        sort_key=SK,
        table_name="orders",
        max_read_request_units=100,
        max_write_request_units=50,
        warm_throughput=WarmThroughput(read_units_per_second=15000),
        stream="NEW_AND_OLD_IMAGES",
        kinesis_stream_arn="arn:aws:kinesis:eu-west-1:123456789012:stream/x",
        time_to_live_attribute="expires",
        point_in_time_recovery=True,
        recovery_period_in_days=7,
        encryption_key=KEY,
        deletion_protection=True,
        table_class="STANDARD_INFREQUENT_ACCESS",
        contributor_insights=True,
        tags={"team": "orders"},
    )

    expected = {
        "TableName": "orders",
        "KeySchema": [
            {"AttributeName": "pk", "KeyType": "HASH"},
            {"AttributeName": "sk", "KeyType": "RANGE"},
        ],
        "AttributeDefinitions": [
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "sk", "AttributeType": "N"},
        ],
        "BillingMode": "PAY_PER_REQUEST",
        "OnDemandThroughput": {"MaxReadRequestUnits": 100, "MaxWriteRequestUnits": 50},
        "WarmThroughput": {"ReadUnitsPerSecond": 15000},
        "StreamSpecification": {"StreamViewType": "NEW_AND_OLD_IMAGES"},
        "KinesisStreamSpecification": {
            "StreamArn": "arn:aws:kinesis:eu-west-1:123456789012:stream/x"
        },
        "TimeToLiveSpecification": {"AttributeName": "expires", "Enabled": True},
        "PointInTimeRecoverySpecification": {
            "PointInTimeRecoveryEnabled": True,
            "RecoveryPeriodInDays": 7,
        },
        "SSESpecification": {"SSEEnabled": True, "SSEType": "KMS", "KMSMasterKeyId": KEY},
        "DeletionProtectionEnabled": True,
        "TableClass": "STANDARD_INFREQUENT_ACCESS",
        "ContributorInsightsSpecification": {"Enabled": True},
        "Tags": [{"Key": "team", "Value": "orders"}],
    }
    assert expected == _properties(table)


@pytest.mark.parametrize(
    ("encryption", "expected"),
    [(None, None), ("DEFAULT", None), ("AWS_MANAGED", {"SSEEnabled": True})],
)
def test_encryption_without_a_key(encryption: Any, expected: object) -> None:
    """A key of DynamoDB needs no words; the account's own is asked for."""
    assert expected == _properties(_table(_stack(), encryption=encryption)).get("SSESpecification")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"table_name": "ab"}, "3 to 255 letters"),
        ({"read_capacity": 5}, "read_capacity goes with billing_mode 'PROVISIONED'"),
        (
            {"billing_mode": "PROVISIONED", "max_read_request_units": 5},
            "max_read_request_units goes with billing_mode 'PAY_PER_REQUEST'",
        ),
        ({"billing_mode": "PROVISIONED", "write_capacity": 0}, "write_capacity must be from 1"),
        ({"encryption": "CUSTOMER_MANAGED"}, "needs an encryption_key"),
        ({"encryption": "DEFAULT", "encryption_key": KEY}, "goes with encryption 'CUSTOMER_"),
        ({"encryption_key": "alias/orders"}, "the ARN of a KMS key"),
        ({"recovery_period_in_days": 7}, "goes with point_in_time_recovery=True"),
        (
            {"recovery_period_in_days": 36, "point_in_time_recovery": True},
            "from 1 to 35 days, got 36",
        ),
        ({"stream": "ALL"}, "stream: must be one of 'KEYS_ONLY'"),
        ({"time_to_live_attribute": ""}, "1 to 255 characters"),
        ({"partition_key": "pk"}, "partition_key: must be Attribute"),
        ({"sort_key": Attribute("pk", "N")}, "'pk' has the type 'S' in one key and 'N' in another"),
        ({"local_secondary_indexes": [BY_SIZE]}, "needs a sort_key"),
        (
            {"global_secondary_indexes": [BY_DAY, BY_DAY]},
            "two indexes of one table have the name 'by-day'",
        ),
        (
            {
                "sort_key": SK,
                "local_secondary_indexes": [
                    LocalSecondaryIndex(index_name=f"index{one}", sort_key=SK) for one in range(6)
                ],
            },
            "at most 5 local_secondary_indexes, got 6",
        ),
        (
            {
                "global_secondary_indexes": [
                    GlobalSecondaryIndex(
                        index_name=f"index{one}",
                        partition_key=PK,
                        projection_type="INCLUDE",
                        non_key_attributes=[f"a{two}" for two in range(51)],
                    )
                    for one in range(2)
                ]
            },
            "at most 100 non_key_attributes in all, got 102",
        ),
        (
            {
                "global_secondary_indexes": [
                    GlobalSecondaryIndex(index_name="own", partition_key=PK, read_capacity=1)
                ]
            },
            "the index 'own': read_capacity goes with billing_mode 'PROVISIONED'",
        ),
        ({"tags": {"aws:x": "1"}}, "no 'aws:' in front"),
    ],
)
def test_properties_are_checked(given: dict[str, Any], message: str) -> None:
    """What DynamoDB would refuse is refused as it is given, and nothing is made."""
    stack = _stack()

    with pytest.raises(PropertyError, match=message):
        _table(stack, **given)
    assert () == stack.children


@pytest.mark.parametrize(("name", "type"), [("", "S"), ("x" * 256, "S")])
def test_names_of_attributes_are_checked(name: str, type: Any) -> None:
    """An attribute has a name of 1 to 255 characters."""
    with pytest.raises(PropertyError, match="1 to 255 characters"):
        Attribute(name, type)


def test_types_of_attributes_are_checked() -> None:
    """A key holds text, a number or bytes, and nothing else."""
    wrong: Any = "SS"

    with pytest.raises(PropertyTypeError, match="type: must be one of 'S', 'N', 'B'"):
        Attribute("pk", wrong)


def test_a_sealed_table_does_not_change() -> None:
    """After synthesis has begun no index can be added."""
    table = _table(_stack(), sort_key=SK)
    properties = _properties(table)

    with pytest.raises(SealedTreeError):
        table.add_global_secondary_index(BY_DAY)
    with pytest.raises(SealedTreeError):
        table.add_local_secondary_index(BY_SIZE)
    assert "GlobalSecondaryIndexes" not in properties


def test_attributes() -> None:
    """ARN, name and stream are values of the deployment."""
    table = _table(_stack(), stream="KEYS_ONLY")

    assert "${Token[S/Table.Arn]Token}" == str.__str__(table.table_arn)
    assert "${Token[S/Table.Ref]Token}" == str.__str__(table.table_name)
    assert "${Token[S/Table.StreamArn]Token}" == str.__str__(table.table_stream_arn)


def test_a_table_without_stream_has_no_stream_arn() -> None:
    """To ask for the stream of a table that has none is an error that says what to do."""
    with pytest.raises(PropertyError, match="the table has no stream") as caught:
        _ = _table(_stack()).table_stream_arn
    assert ("no-stream", "say what it holds, such as stream='NEW_AND_OLD_IMAGES'") == (
        caught.value.code,
        caught.value.hint,
    )


def test_import_by_arn() -> None:
    """The name comes from the ARN; nothing is written, and no stream is known."""
    app = App()
    stack = Stack(app, "S")
    table = Table.from_table_arn(stack, "Imported", ARN)

    assert (ARN, "orders") == (table.table_arn, table.table_name)
    with pytest.raises(PropertyError, match="StreamArn of an imported"):
        _ = table.table_stream_arn
    template_of(app, "S").resource_count("AWS::DynamoDB::Table", 0)


def test_import_by_name() -> None:
    """The ARN is made in the stack's account and Region."""
    table = Table.from_table_name(_stack(), "Imported", "orders")

    place = f"{Aws.partition}:dynamodb:{Aws.region}:{Aws.account_id}"
    assert (f"arn:{place}:table/orders", "orders") == (table.table_arn, table.table_name)


def test_import_by_attributes() -> None:
    """A stream and a key can be known too; an ARN or a name must be."""
    stack = _stack()
    table = Table.from_table_attributes(
        stack,
        "Imported",
        table_arn=ARN,
        table_stream_arn=f"{ARN}/stream/2026",
        encryption_key=KEY,
        grant_index_permissions=True,
    )

    assert (f"{ARN}/stream/2026", KEY, True) == (
        table.table_stream_arn,
        table.encryption_key,
        table.has_indexes,
    )
    with pytest.raises(PropertyError, match="needs table_arn or table_name"):
        Table.from_table_attributes(stack, "Nothing")


def test_an_imported_table_does_not_change() -> None:
    """The indexes of a table of elsewhere are not this app's."""
    table = Table.from_table_arn(_stack(), "Imported", ARN)

    with pytest.raises(PropertyError, match="the indexes of an imported"):
        table.add_global_secondary_index(BY_DAY)
    with pytest.raises(PropertyError, match="the indexes of an imported"):
        table.add_local_secondary_index(BY_SIZE)


def test_wrong_arns_are_refused() -> None:
    """The ARN of a stream is none of a table's service, nor is a topic's."""
    with pytest.raises(PropertyError, match="an ARN of dynamodb looks like"):
        Table.from_table_arn(_stack(), "Imported", "arn:aws:sns:eu-west-1:123456789012:orders")


def test_defaults_of_a_scope() -> None:
    """A scope supplies properties; tags are united, and `NONE` wants nothing."""
    stack = _stack()
    Table.set_defaults(
        stack, point_in_time_recovery=True, stream="KEYS_ONLY", tags={"team": "orders"}
    )
    table = _table(stack, stream=NONE, tags={"cost": "7"})

    assert (True, None) == (table.point_in_time_recovery, table.stream)
    assert {"team": "orders", "cost": "7"} == table.tags
