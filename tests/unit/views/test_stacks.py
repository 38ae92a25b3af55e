"""Lists of stacks."""

from pathlib import Path

from stackwright import App, Construct, Stack
from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.views.stacks import human, rows_of_app, rows_of_assembly


def test_stacks_of_an_app() -> None:
    """Stacks are found at any depth, with where they must go."""
    app = App()
    Stack(app, "Orders", region="eu-central-1", account="123456789012")
    Stack(Construct(app, "Live"), "Web", stack_name="web")
    rows = rows_of_app(app)

    assert rows == [
        {
            "id": "Orders",
            "name": "Orders",
            "account": "123456789012",
            "region": "eu-central-1",
        },
        {"id": "Live/Web", "name": "web", "account": None, "region": None},
    ]
    assert "Orders         123456789012/eu-central-1\nLive/Web  web" == human(rows)


def test_stacks_of_an_assembly() -> None:
    """An assembly gives the same list without the app."""
    stack = StackEntry("Orders", "orders", "Orders.template.json", region="eu-central-1")
    rows = rows_of_assembly(Assembly(Path("out"), (stack,), (), {}))

    assert rows == [{"id": "Orders", "name": "orders", "account": None, "region": "eu-central-1"}]


def test_no_stacks() -> None:
    """An app without stacks is said so."""
    assert "there are no stacks" == human(rows_of_app(App()))
