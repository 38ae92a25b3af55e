"""What a deployment came to."""

from stackwright_synth.deploy.world import Outcome, StackOutcome
from stackwright_synth.views.outcome import human, machine, outputs_document

URL = "https://abc.lambda-url.eu-central-1.on.aws/"
OUTCOME = Outcome(
    (
        StackOutcome("Data", "data", "unchanged", "CREATE_COMPLETE"),
        StackOutcome(
            "Orders", "orders", "created", "CREATE_COMPLETE", {"Url": URL, "Endpoint": "x"}
        ),
        StackOutcome("Web", "web", "skipped"),
    )
)


def test_outputs() -> None:
    """Outputs are sorted, aligned and grouped by stack; a stack without any is left out."""
    assert f"outputs of orders\n  Endpoint  x\n  Url       {URL}" == human(OUTCOME)


def test_outputs_that_can_be_called() -> None:
    """Below an output stands the command that calls it, where there is one."""
    expected = f"outputs of orders\n  Endpoint  x\n  Url       {URL}\n            curl orders Url"

    def call(stack: StackOutcome, output: str) -> str | None:
        return f"curl {stack.name} {output}" if output == "Url" else None

    assert expected == human(OUTCOME, call=call)


def test_no_outputs() -> None:
    """Without outputs there is nothing to say."""
    assert "" == human(Outcome((StackOutcome("Data", "data", "created"),)))


def test_outputs_for_programs() -> None:
    """The outputs file has every stack that is there, by name."""
    expected = {"data": {}, "orders": {"Endpoint": "x", "Url": URL}}

    assert expected == outputs_document(OUTCOME)


def test_outcome_for_machines() -> None:
    """The last JSON line says what became of each stack, and whether all was done."""
    document = machine(OUTCOME)

    assert ("finished", False) == (document["event"], document["complete"])
    assert document["stacks"] == [
        {
            "stack": "Data",
            "name": "data",
            "result": "unchanged",
            "status": "CREATE_COMPLETE",
            "outputs": {},
        },
        {
            "stack": "Orders",
            "name": "orders",
            "result": "created",
            "status": "CREATE_COMPLETE",
            "outputs": {"Url": URL, "Endpoint": "x"},
        },
        {"stack": "Web", "name": "web", "result": "skipped", "status": None, "outputs": {}},
    ]
