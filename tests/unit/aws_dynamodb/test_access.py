"""Who may do what with a table: grants on data, indexes, stream and key."""

from typing import Any

import pytest

from stackwright import App, Stack
from stackwright.aws_dynamodb import Attribute, GlobalSecondaryIndex, Table
from stackwright.aws_iam import AccountPrincipal, PolicyStatement, Role, ServicePrincipal
from stackwright.errors import ConstructError, PropertyError
from stackwright_synth.testing import template_of

KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
PK = Attribute("pk", "S")
BY_DAY = GlobalSecondaryIndex(index_name="by-day", partition_key=Attribute("day", "S"))
ARN = {"Fn::GetAtt": ["TableCD117FA1", "Arn"]}
INDEXES = {"Fn::Join": ["", [ARN, "/index/*"]]}
STREAM = {"Fn::GetAtt": ["TableCD117FA1", "StreamArn"]}
OTHER = AccountPrincipal("123456789012")

READ = [
    "dynamodb:BatchGetItem",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:Query",
    "dynamodb:GetItem",
    "dynamodb:Scan",
    "dynamodb:ConditionCheckItem",
]
WRITE = [
    "dynamodb:BatchWriteItem",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
]
DESCRIBE = "dynamodb:DescribeTable"
READ_KEY = ["kms:Decrypt", "kms:DescribeKey"]
WRITE_KEY = ["kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"]


def _parts(**given: Any) -> tuple[Table, Role]:
    stack = Stack(App(), "S")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    return Table(stack, "Table", partition_key=PK, **given), role


def _statements(table: Table) -> Any:
    root: Any = table.root
    (policy,) = template_of(root, "S").find_resources("AWS::IAM::Policy").values()
    properties: Any = policy["Properties"]
    return properties["PolicyDocument"]["Statement"]


def _allow(actions: object, resource: object) -> dict[str, object]:
    return {"Effect": "Allow", "Action": actions, "Resource": resource}


@pytest.mark.parametrize(
    ("method", "actions"),
    [
        ("grant_read_data", [*READ, DESCRIBE]),
        ("grant_write_data", [*WRITE, DESCRIBE]),
        ("grant_read_write_data", [*READ, *WRITE, DESCRIBE]),
        ("grant_full_access", "dynamodb:*"),
    ],
)
def test_grants_allow_what_the_cdk_allows(method: str, actions: object) -> None:
    """Each grant allows the actions of the CDK's, on the table alone."""
    table, role = _parts()
    granted = getattr(table, method)(role)

    assert granted.success
    assert [_allow(actions, ARN)] == _statements(table)


@pytest.mark.parametrize(
    ("method", "actions"),
    [
        ("grant_read_data", READ_KEY),
        ("grant_write_data", [*READ_KEY, *WRITE_KEY]),
        ("grant_read_write_data", [*READ_KEY, *WRITE_KEY]),
        ("grant_full_access", [*READ_KEY, *WRITE_KEY]),
        ("grant_stream_read", READ_KEY),
    ],
)
def test_grants_include_the_key(method: str, actions: list[str]) -> None:
    """Who uses an encrypted table must be allowed to use its key."""
    table, role = _parts(encryption_key=KEY, stream="KEYS_ONLY")
    getattr(table, method)(role)

    assert _allow(actions, KEY) == _statements(table)[-1]


def test_any_actions() -> None:
    """`grant` allows what it is told and leaves the key alone."""
    table, role = _parts(encryption_key=KEY)
    table.grant(role, "dynamodb:GetItem", "dynamodb:PutItem")

    assert [_allow(["dynamodb:GetItem", "dynamodb:PutItem"], ARN)] == _statements(table)


def test_grants_are_on_the_indexes_too() -> None:
    """A table with indexes is granted with all of them."""
    table, role = _parts(global_secondary_indexes=[BY_DAY])
    table.grant_write_data(role)

    assert [_allow([*WRITE, DESCRIBE], [ARN, INDEXES])] == _statements(table)


def test_a_first_index_is_granted_to_those_before() -> None:
    """Who was granted the table before it had an index may use the index as well."""
    table, role = _parts()
    table.grant_write_data(role)
    table.add_global_secondary_index(BY_DAY)
    table.grant(role, "dynamodb:GetItem")

    expected = [
        _allow([*WRITE, DESCRIBE], ARN),
        _allow([*WRITE, DESCRIBE], INDEXES),
        _allow("dynamodb:GetItem", [ARN, INDEXES]),
    ]
    assert expected == _statements(table)


def test_the_stream_can_be_read() -> None:
    """Reading the stream includes finding it, for which there is no narrower resource."""
    table, role = _parts(stream="NEW_IMAGE")
    granted = table.grant_stream_read(role)

    read = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]
    expected = [_allow("dynamodb:ListStreams", "*"), _allow(read, STREAM)]
    assert (True, 2) == (granted.success, len(granted.statements))
    assert expected == _statements(table)


def test_any_actions_on_the_stream() -> None:
    """`grant_stream` allows what it is told on the stream."""
    table, role = _parts(stream="NEW_IMAGE")
    table.grant_stream(role, "dynamodb:DescribeStream")

    assert [_allow("dynamodb:DescribeStream", STREAM)] == _statements(table)


@pytest.mark.parametrize("method", ["grant_stream_read", "grant_stream"])
def test_no_stream_no_grant(method: str) -> None:
    """A stream that is not there cannot be granted, and nothing is half granted."""
    table, role = _parts()

    with pytest.raises(PropertyError, match="has no stream"):
        getattr(table, method)(role)
    assert role.default_policy is None


def test_another_account_is_let_in_by_the_table() -> None:
    """The table's own policy cannot hold its ARN: its resource is `*`."""
    table, _ = _parts(global_secondary_indexes=[BY_DAY])
    granted = table.grant(OTHER, "dynamodb:GetItem")
    root: Any = table.root

    template: Any = template_of(root, "S")
    policy = template.resource("TableCD117FA1")["Properties"]["ResourcePolicy"]["PolicyDocument"]
    account = ["arn:", {"Ref": "AWS::Partition"}, ":iam::123456789012:root"]
    expected = _allow("dynamodb:GetItem", "*") | {"Principal": {"AWS": {"Fn::Join": ["", account]}}}
    assert [expected] == policy["Statement"]
    assert (True, (table,)) == (granted.success, granted.dependables)
    template.resource_count("AWS::IAM::Policy", 0)


def test_an_index_needs_no_more_of_the_tables_policy() -> None:
    """Whom the table itself let in may use an index that comes later."""
    table, _ = _parts()
    table.grant(OTHER, "dynamodb:GetItem")
    table.add_global_secondary_index(BY_DAY)

    assert 1 == len(table.policy_statements)


def test_a_service_has_no_stream() -> None:
    """A stream has no policy that could let a principal in."""
    table, _ = _parts(stream="NEW_IMAGE")

    with pytest.raises(ConstructError, match="has no policy"):
        table.grant_stream(OTHER, "dynamodb:DescribeStream")


def test_an_imported_table_lists_what_it_lacks() -> None:
    """A role gets its statement all the same; an account cannot be let in."""
    stack = Stack(App(), "S")
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    table = Table.from_table_attributes(
        stack,
        "Table",
        table_arn="arn:aws:dynamodb:eu-west-1:123456789012:table/orders",
        grant_index_permissions=True,
    )
    to_role, to_account = (table.grant(one, "dynamodb:GetItem") for one in (role, OTHER))

    assert (True, False) == (to_role.success, to_account.success)
    assert to_account.statements == table.ungranted
    assert (table.table_arn, f"{table.table_arn}/index/*") == to_role.statements[0].resources


def test_a_statement_of_the_table_names_principals() -> None:
    """A statement about nobody is refused."""
    table, _ = _parts()

    with pytest.raises(PropertyError, match="needs principals"):
        table.add_to_resource_policy(PolicyStatement(actions=["dynamodb:*"], resources=["*"]))
    assert () == table.policy_statements
