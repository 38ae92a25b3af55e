import pytest

from stackwright.source import SourceLocation
from stackwright_synth.assembly import SourceEntry
from stackwright_synth.deploy import Place, Places


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("app.py:7", SourceLocation("app.py", 7)),
        ("C:\\app\\app.py:41", SourceLocation("C:\\app\\app.py", 41)),
        ("app.py", None),
        ("app.py:", None),
        (None, None),
    ],
)
def test_line(text: str | None, source: SourceLocation | None) -> None:
    """`file:line` is read from its end; anything else is no place."""
    places = Places("Orders", {"Queue": SourceEntry("Orders/Queue", "AWS::SQS::Queue", text)})

    assert Place("Orders/Queue", source) == places.of("Queue")


def test_unknown_logical_id() -> None:
    """What the assembly does not know has no place."""
    assert Place() == Places("Orders", {}).of("Queue")
