"""Change sets in words and as JSON."""

import pytest

from stackwright.source import SourceLocation
from stackwright_synth.deploy.change_set import ChangeSet, PlacedChange
from stackwright_synth.deploy.places import Place
from stackwright_synth.deploy.ports import ResourceChange
from stackwright_synth.views.change_set import effect, human, machine
from stackwright_synth.views.style import Style


def change(
    name: str,
    action: str,
    replacement: str | None = None,
    properties: tuple[str, ...] = (),
    line: int | None = None,
) -> PlacedChange:
    """A change of a topic, at a line of the app if one is given."""
    place = Place(f"Orders/{name}", SourceLocation("app.py", line)) if line else Place()
    made = ResourceChange(name, "AWS::SNS::Topic", action, f"id-{name}", replacement, properties)
    return PlacedChange(made, place)


def change_set(*changes: PlacedChange) -> ChangeSet:
    """A change set of the stack Orders."""
    return ChangeSet("Orders", "Orders", "arn:stack", "cs", "arn:cs", "UPDATE", changes)


ALL = change_set(
    change("New", "Add", line=3),
    change("Kept", "Modify", "False", ("Tags", "DisplayName"), line=14),
    change("Fresh", "Modify", "True", ("TopicName",), line=5),
    change("Unsure", "Modify", "Conditional", ("Policy",), line=6),
    change("Old", "Remove"),
    change("Found", "Import", line=7),
)


def test_every_kind_of_change() -> None:
    """Every change is a line; the sum comes first and names replacements loudly."""
    expected = (
        "Orders: 1 to add, 1 to import, 1 to change, 1 that may be REPLACED, "
        "1 to be REPLACED, 1 to remove\n"
        "  + New     AWS::SNS::Topic  Orders/New     app.py:3\n"
        "  ~ Kept    AWS::SNS::Topic  Orders/Kept    app.py:14  Tags, DisplayName\n"
        "  ! Fresh   AWS::SNS::Topic  Orders/Fresh   app.py:5   REPLACED because of TopicName\n"
        "  ? Unsure  AWS::SNS::Topic  Orders/Unsure  app.py:6   may be REPLACED because of Policy\n"
        "  - Old     AWS::SNS::Topic  id-Old\n"
        "  < Found   AWS::SNS::Topic  Orders/Found   app.py:7"
    )

    assert expected == human(ALL)


def test_replacement_stands_out() -> None:
    """In colour a replacement is bold and red, an addition just green."""
    made = change_set(change("New", "Add"), change("Fresh", "Modify", "True"))
    expected = (
        "\x1b[1mOrders\x1b[0m: 1 to add, 1 to be REPLACED\n"
        "\x1b[32m  + New    AWS::SNS::Topic  id-New\x1b[0m\n"
        "\x1b[1m\x1b[31m  ! Fresh  AWS::SNS::Topic  id-Fresh    REPLACED\x1b[0m\x1b[0m"
    )

    assert expected == human(made, Style(colour=True))


def test_change_of_outputs_only() -> None:
    """A change set without resource changes is no empty one."""
    assert "Orders: no resource changes, but the stack itself does" == human(change_set())


@pytest.mark.parametrize(
    ("action", "replacement", "expected"),
    [
        ("Add", None, "add"),
        ("Remove", None, "remove"),
        ("Import", None, "import"),
        ("Modify", None, "change"),
        ("Modify", "False", "change"),
        ("Modify", "True", "replace"),
        ("Modify", "Conditional", "may-replace"),
        ("Dynamic", None, "may-replace"),
        ("Dynamic", "True", "replace"),
    ],
)
def test_effect(action: str, replacement: str | None, expected: str) -> None:
    """What is not known for sure is never called harmless."""
    assert expected == effect(change("X", action, replacement))


def test_change_set_for_machines() -> None:
    """As JSON every change has its place."""
    expected = {
        "effect": "replace",
        "logical_id": "Fresh",
        "type": "AWS::SNS::Topic",
        "physical_id": "id-Fresh",
        "properties": ["TopicName"],
        "construct": "Orders/Fresh",
        "file": "app.py",
        "line": 5,
    }

    assert expected == machine(ALL)[2]
    assert machine(ALL)[4]["file"] is None
