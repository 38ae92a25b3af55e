"""The tree of an app in words and as JSON."""

import pytest

from stackwright import App, CfnResource, Construct, Stack
from stackwright.source import SourceLocation
from stackwright_synth.views.tree import human, machine


@pytest.fixture
def app() -> App:
    """A stack with a group and a topic in it, and an empty stack."""
    app = App()
    stack = Stack(app, "Orders")
    group = Construct(stack, "Group")
    topic = CfnResource(group, "Topic", type="AWS::SNS::Topic")
    other = Stack(app, "Web")
    for line, node in enumerate((stack, group, topic, other), 1):
        node.source = SourceLocation("app.py", line)
    return app


def test_whole_tree(app: App) -> None:
    """Every construct is a line: id, type or class, and where it was made."""
    expected = """\
Orders     Stack            app.py:1
  Group    Construct        app.py:2
    Topic  AWS::SNS::Topic  app.py:3
Web        Stack            app.py:4"""

    assert expected == human(app)


def test_upper_levels(app: App) -> None:
    """Only so many levels as asked for are shown."""
    assert "Orders  Stack  app.py:1\nWeb     Stack  app.py:4" == human(app, depth=1)
    assert [[], []] == [node["children"] for node in machine(app, depth=1)]


def test_empty_app() -> None:
    """An app without a construct is said so."""
    assert "the app is empty" == human(App())


def test_tree_for_machines(app: App) -> None:
    """As JSON a construct holds those below it."""
    group = machine(app)[0]["children"][0]

    assert group == {
        "id": "Group",
        "path": "Orders/Group",
        "kind": "Construct",
        "type": None,
        "file": "app.py",
        "line": 2,
        "children": [
            {
                "id": "Topic",
                "path": "Orders/Group/Topic",
                "kind": "CfnResource",
                "type": "AWS::SNS::Topic",
                "file": "app.py",
                "line": 3,
                "children": [],
            }
        ],
    }
