"""Plans in words and as JSON."""

from typing import Literal

from stackwright_synth.assembly import SourceEntry, StackEntry
from stackwright_synth.diff import diff
from stackwright_synth.plan import Action, Caller, InlineTemplate, ObservedStack, Plan, StackPlan
from stackwright_synth.views.plan import has_changes, human, machine
from stackwright_synth.views.style import Style

SOURCES = {
    "Orders": {
        "Table": SourceEntry("Orders/Table", "AWS::DynamoDB::Table", "app.py:9"),
        "Topic": SourceEntry("Orders/Topic", "AWS::SNS::Topic", "app.py:5"),
    }
}
BEFORE: dict[str, object] = {
    "Resources": {
        "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a", "X": [1]}},
        "Old": {"Type": "AWS::SNS::Topic"},
    },
    "Outputs": {"Name": {"Value": "x"}},
}
AFTER: dict[str, object] = {
    "Description": "orders",
    "Resources": {
        "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "b", "X": []}},
        "Topic": {"Type": "AWS::SNS::Topic"},
    },
    "Outputs": {"Name": {"Value": "y", "Description": "long " * 40}},
}


def replaces(type: str, path: str) -> Literal["no", "maybe", "yes"]:
    """A table is replaced with its name."""
    return "yes" if (type, path) == ("AWS::DynamoDB::Table", "TableName") else "no"


def may_replace(type: str, path: str) -> Literal["no", "maybe", "yes"]:
    """Anything may be replaced."""
    return "maybe"


def plan(
    before: dict[str, object] | None, after: dict[str, object], action: Action = "update"
) -> Plan:
    """A plan for the stack Orders."""
    stack = StackPlan(
        StackEntry("Orders", "orders", "Orders.template.json"),
        action,
        InlineTemplate("{}"),
        current=ObservedStack("arn", "UPDATE_COMPLETE") if action == "update" else None,
        changes=None if before is None else diff(before, after),
    )
    return Plan(Caller("1", "eu-central-1", "arn"), (stack,))


def test_every_change() -> None:
    """Entries and values that differ are shown, resources first, with their lines."""
    expected = f"""\
Orders: to be updated
  - Old  AWS::SNS::Topic
  ! Table  AWS::DynamoDB::Table  Orders/Table  app.py:9  REPLACED
      Properties.TableName: "a" -> "b"
      Properties.X.0: 1 goes
  + Topic  AWS::SNS::Topic  Orders/Topic  app.py:5
  + Description
  ~ Outputs.Name
      Description: "{("long " * 40)[:56]}... is new
      Value: "x" -> "y\""""

    assert expected == human(plan(BEFORE, AFTER), SOURCES, replaces)


def test_replacement_stands_out() -> None:
    """In colour the line of a replaced resource is bold and red."""
    text = human(plan(BEFORE, AFTER), SOURCES, replaces, Style(colour=True))

    assert "  \x1b[1m\x1b[31m! Table" in text


def test_possible_replacement() -> None:
    """What may be replaced is said so, and a new type always replaces."""
    after: dict[str, object] = {**AFTER, "Resources": {"Table": {"Type": "AWS::SNS::Topic"}}}

    assert "? Table  AWS::DynamoDB::Table  Orders/Table  app.py:9  may be REPLACED" in human(
        plan(BEFORE, AFTER), SOURCES, may_replace
    )
    assert "! Table  AWS::SNS::Topic  Orders/Table  app.py:9  REPLACED" in human(
        plan(BEFORE, after), SOURCES, replaces
    )


def test_new_stack() -> None:
    """Of a stack that is not there everything is new."""
    made = plan({}, {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}, "create")
    expected = "Orders: to be created\n  + Topic  AWS::SNS::Topic  Orders/Topic  app.py:5"

    assert expected == human(made, SOURCES, replaces)
    assert has_changes(made)


def test_nothing_differs() -> None:
    """The same template is no change."""
    made = plan(BEFORE, BEFORE, "nothing-known")

    assert "Orders: no changes of the template" == human(made, SOURCES, replaces)
    assert not has_changes(made)


def test_deployed_template_is_unknown() -> None:
    """A deployed template that cannot be compared is said so and counts as a change."""
    made = plan(None, AFTER)

    assert (
        "Orders: to be updated\n"
        "  what is deployed cannot be compared: it has no template in JSON"
        == human(made, SOURCES, replaces)
    )
    assert has_changes(made)
    assert machine(made, SOURCES, replaces)[0]["changes"] is None


def test_plan_for_machines() -> None:
    """As JSON every difference has its path and both values; what is absent has no key."""
    document = machine(plan(BEFORE, AFTER), SOURCES, replaces)[0]
    changes = {change["key"]: change for change in document["changes"] or ()}

    assert ("Orders", "orders", "update", "UPDATE_COMPLETE") == (
        document["stack"],
        document["name"],
        document["action"],
        document["status"],
    )
    assert changes["Table"] == {
        "section": "Resources",
        "key": "Table",
        "effect": "replace",
        "type": "AWS::DynamoDB::Table",
        "construct": "Orders/Table",
        "file": "app.py",
        "line": 9,
        "differences": [
            {"path": ["Properties", "TableName"], "before": "a", "after": "b"},
            {"path": ["Properties", "X", 0], "before": 1},
        ],
    }
