"""Tables: keys, indexes and what is kept how in, `AWS::DynamoDB::Table` out."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias, Unpack

from attrs import field

from stackwright.aws_dynamodb.access import TableAccess
from stackwright.aws_dynamodb.attribute import Attribute, definitions, key_schema
from stackwright.aws_dynamodb.capacity import (
    DEFAULT_CAPACITY,
    BillingMode,
    WarmThroughput,
    check_capacity,
    on_demand_limits,
    provisioned,
)
from stackwright.aws_dynamodb.index_rules import check_indexes
from stackwright.aws_dynamodb.indexes import (
    GlobalSecondaryIndex,
    LocalSecondaryIndex,
)
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.key_arns import KeyLike, key_arn_of
from stackwright.cfn.aws_dynamodb import (
    CfnTable,
    CfnTableAttributeDefinitionProps,
    CfnTablePointInTimeRecoverySpecificationProps,
    CfnTableProps,
    CfnTableSSESpecificationProps,
)
from stackwright.checks import length, matches, within
from stackwright.defaults import MERGE, set_defaults
from stackwright.errors import PropertyError
from stackwright.imports import assert_own, check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import RemovalPolicy, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

StreamViewType: TypeAlias = Literal["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"]
"""What a stream says of an item that changed."""
TableClass: TypeAlias = Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"]
"""Whether storage or requests are the cheaper part."""
TableEncryption: TypeAlias = Literal["DEFAULT", "AWS_MANAGED", "CUSTOMER_MANAGED"]
"""Whose key encrypts a table."""

_UNITS = within(1, 2**53, "units")


class TableDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the tables below it."""

    billing_mode: BillingMode
    read_capacity: int | NumberToken
    write_capacity: int | NumberToken
    max_read_request_units: int | NumberToken
    max_write_request_units: int | NumberToken
    stream: StreamViewType
    time_to_live_attribute: str
    point_in_time_recovery: bool
    recovery_period_in_days: int | NumberToken
    encryption: TableEncryption
    encryption_key: KeyLike
    deletion_protection: bool
    table_class: TableClass
    contributor_insights: bool
    tags: Mapping[str, str]


@construct
class Table(TableAccess):
    """
    A table of items, found by their keys.

    Creates `AWS::DynamoDB::Table`. Unless `removal_policy` says otherwise the table stays when
    it leaves the stack.

    Args:
        partition_key: Spreads the items. A change replaces the table.
        sort_key: Orders the items of one partition. Default: none. A change replaces the table.
        table_name: 3 to 255 letters, digits, `_`, `.` and `-`. Default: made by CloudFormation.
            A change replaces the table.
        billing_mode: `PAY_PER_REQUEST`, on demand, or `PROVISIONED`. Default: on demand.
        read_capacity: Units for reading; provisioned only. Default: 5.
        write_capacity: Units for writing; provisioned only. Default: 5.
        max_read_request_units: At most so many a second; on demand only. Default: no limit but
            the quota.
        max_write_request_units: At most so many a second; on demand only. Default: no limit but
            the quota.
        warm_throughput: What the table must bear from the start.
        global_secondary_indexes: Other keys for all items; more can be added. Only one can be
            made or deleted in one deployment of a table that is there already.
        local_secondary_indexes: Other orders within each partition, at most 5. A change
            replaces the table.
        stream: What is written to the table's stream when an item changes. Default: no stream.
        kinesis_stream_arn: The Kinesis stream that changes are written to as well.
        time_to_live_attribute: The attribute that holds when an item may be deleted, in seconds
            since 1970. Default: items stay.
        point_in_time_recovery: Whether the table can be restored to any second of the last
            days, at a price. Default: no.
        recovery_period_in_days: How far back, 1 to 35. Default: 35.
        encryption: `DEFAULT`, a key of DynamoDB, free of charge; `AWS_MANAGED`, the account's
            `alias/aws/dynamodb`; or `CUSTOMER_MANAGED`, the given key. Default:
            `CUSTOMER_MANAGED` with a key, else `DEFAULT`.
        encryption_key: A KMS key, or its ARN.
        deletion_protection: Whether the table refuses to be deleted. Default: no.
        table_class: `STANDARD`, or `STANDARD_INFREQUENT_ACCESS` for much that is seldom read.
        contributor_insights: Whether the keys that are used most are reported, at a price.
        tags: Up to 50.

    Raises:
        PropertyError: A value out of range, an attribute of two types, two indexes of one name,
            capacity that does not go with the billing, or a key without encryption by it.
    """

    schema: ClassVar[Schema] = CfnTable.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    partition_key: Attribute
    sort_key: Attribute | None = None
    given_name: str | None = field(
        default=None,
        alias="table_name",
        validator=matches("[A-Za-z0-9_.-]{3,255}", "3 to 255 letters, digits, '_', '.' and '-'"),
    )
    billing_mode: BillingMode = "PAY_PER_REQUEST"
    read_capacity: int | NumberToken | None = field(default=None, validator=_UNITS)
    write_capacity: int | NumberToken | None = field(default=None, validator=_UNITS)
    max_read_request_units: int | NumberToken | None = field(default=None, validator=_UNITS)
    max_write_request_units: int | NumberToken | None = field(default=None, validator=_UNITS)
    warm_throughput: WarmThroughput | None = None
    global_secondary_indexes: Sequence[GlobalSecondaryIndex] = ()
    local_secondary_indexes: Sequence[LocalSecondaryIndex] = ()
    stream: StreamViewType | None = None
    kinesis_stream_arn: str | None = None
    time_to_live_attribute: str | None = field(default=None, validator=length(1, 255))
    point_in_time_recovery: bool | None = None
    recovery_period_in_days: int | NumberToken | None = field(
        default=None, validator=within(1, 35, "days")
    )
    encryption: TableEncryption | None = None
    deletion_protection: bool | None = None
    table_class: TableClass | None = None
    contributor_insights: bool | None = None
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[TableDefaults]) -> None:
        """Let the tables that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_table_arn(cls, scope: Construct, id: str, arn: str) -> "Table":
        """A table that is there already, without stream and indexes, by its ARN."""
        return cls.from_table_attributes(scope, id, table_arn=arn)

    @classmethod
    def from_table_name(cls, scope: Construct, id: str, name: str) -> "Table":
        """A table of the stack's account and Region, without stream and indexes, by its name."""
        return cls.from_table_attributes(scope, id, table_name=name)

    @classmethod
    def from_table_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        table_arn: str | None = None,
        table_name: str | None = None,
        table_stream_arn: str | None = None,
        encryption_key: KeyLike | None = None,
        grant_index_permissions: bool = False,
    ) -> "Table":
        """
        A table that is there already.

        Its policy cannot be added to: what only that policy could allow is listed under
        `ungranted`.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            table_arn: The ARN. Default: made from the name, in the stack's account and Region.
            table_name: Default: taken from the ARN.
            table_stream_arn: The ARN of its stream, if it has one.
            encryption_key: The KMS key that encrypts it; grants then include its use.
            grant_index_permissions: Whether grants are on its indexes too.

        Raises:
            PropertyError: Neither ARN nor name.
        """
        if table_arn is None:
            if table_name is None:
                raise scope.error("an imported table needs table_arn or table_name")
            table_arn = Stack.of(scope).format_arn("dynamodb", f"table/{table_name}")
        check_arn(scope, table_arn, "dynamodb", "table/")
        name = part_of(table_arn, "/", 1) if table_name is None else table_name
        known = {"Arn": table_arn, "Ref": name}
        if table_stream_arn is not None:
            known["StreamArn"] = table_stream_arn
        table = imported(cls, scope, id, known, encryption_key=encryption_key)
        table.has_indexes = grant_index_permissions
        return table

    def compose(self) -> None:
        """Check what the fields say together."""
        check_capacity(self, self, self.billing_mode)
        self._check_indexes()
        if self.encryption_key is not None and self.encryption not in (None, "CUSTOMER_MANAGED"):
            raise self.error(
                f"encryption_key goes with encryption 'CUSTOMER_MANAGED', got {self.encryption!r}"
            )
        if self.encryption_key is None and self.encryption == "CUSTOMER_MANAGED":
            raise self.error("encryption 'CUSTOMER_MANAGED' needs an encryption_key")
        if self.recovery_period_in_days is not None and not self.point_in_time_recovery:
            raise self.error("recovery_period_in_days goes with point_in_time_recovery=True")

    def _check_indexes(self) -> None:
        check_indexes(
            self,
            self.sort_key,
            self.billing_mode,
            self.global_secondary_indexes,
            self.local_secondary_indexes,
        )
        self._definitions()
        if self.global_secondary_indexes or self.local_secondary_indexes:
            self.open_indexes()

    def _definitions(self) -> list[CfnTableAttributeDefinitionProps]:
        keys = [self.partition_key, self.sort_key]
        for one in self.global_secondary_indexes:
            keys += [one.partition_key, one.sort_key]
        keys += [one.sort_key for one in self.local_secondary_indexes]
        return definitions(self, keys)

    def add_global_secondary_index(self, index: GlobalSecondaryIndex) -> None:
        """
        Give the items another key.

        Raises:
            PropertyError: It does not go with the table or with another index.
        """
        self.assert_open()
        assert_own(self, "indexes")
        before = self.global_secondary_indexes
        self.global_secondary_indexes = (*before, index)
        try:
            self._check_indexes()
        except PropertyError:
            self.global_secondary_indexes = before
            raise

    def add_local_secondary_index(self, index: LocalSecondaryIndex) -> None:
        """
        Give the items of each partition another order.

        Raises:
            PropertyError: It does not go with the table or with another index.
        """
        self.assert_open()
        assert_own(self, "indexes")
        before = self.local_secondary_indexes
        self.local_secondary_indexes = (*before, index)
        try:
            self._check_indexes()
        except PropertyError:
            self.local_secondary_indexes = before
            raise

    @property
    def table_stream_arn(self) -> str:
        """
        The ARN of the stream.

        Raises:
            PropertyError: The table has none.
        """
        if self.stream is None and not self.imported:
            raise self.error(
                "the table has no stream",
                code="no-stream",
                hint="say what it holds, such as stream='NEW_AND_OLD_IMAGES'",
            )
        return self.attribute("StreamArn")

    def properties(self) -> CfnTableProps:
        """The properties as CloudFormation takes them."""
        mode = self.billing_mode
        read = DEFAULT_CAPACITY if self.read_capacity is None else self.read_capacity
        write = DEFAULT_CAPACITY if self.write_capacity is None else self.write_capacity
        expires, kinesis, statements = (
            self.time_to_live_attribute,
            self.kinesis_stream_arn,
            self.policy_statements,
        )
        return {
            "table_name": self.given_name,
            "key_schema": key_schema(self.partition_key, self.sort_key),
            "attribute_definitions": self._definitions(),
            "billing_mode": mode,
            "provisioned_throughput": provisioned(mode, read, write),
            "on_demand_throughput": on_demand_limits(self),
            "warm_throughput": self.warm_throughput.properties() if self.warm_throughput else None,
            "global_secondary_indexes": [
                one.properties(mode, read, write) for one in self.global_secondary_indexes
            ]
            or None,
            "local_secondary_indexes": [
                one.properties(self.partition_key) for one in self.local_secondary_indexes
            ]
            or None,
            "stream_specification": {"stream_view_type": self.stream} if self.stream else None,
            "kinesis_stream_specification": {"stream_arn": kinesis} if kinesis else None,
            "time_to_live_specification": {"attribute_name": expires, "enabled": True}
            if expires
            else None,
            "point_in_time_recovery_specification": self._recovery(),
            "sse_specification": self._encryption(),
            "deletion_protection_enabled": self.deletion_protection,
            "table_class": self.table_class,
            "contributor_insights_specification": None
            if self.contributor_insights is None
            else {"enabled": self.contributor_insights},
            "resource_policy": {"policy_document": policy_of(self, statements)}
            if statements
            else None,
            "tags": tag_list(self.tags),
        }

    def _recovery(self) -> CfnTablePointInTimeRecoverySpecificationProps | None:
        if self.point_in_time_recovery is None:
            return None
        return {
            "point_in_time_recovery_enabled": self.point_in_time_recovery,
            "recovery_period_in_days": self.recovery_period_in_days,
        }

    def _encryption(self) -> CfnTableSSESpecificationProps | None:
        if self.encryption_key is not None:
            return {
                "sse_enabled": True,
                "sse_type": "KMS",
                "kms_master_key_id": key_arn_of(self.encryption_key),
            }
        return {"sse_enabled": True} if self.encryption == "AWS_MANAGED" else None
