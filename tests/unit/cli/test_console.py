"""Where text goes, and when it is coloured."""

import io
import sys

import pytest

from stackwright_synth.cli import console


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def test_results_and_notes(capsys: pytest.CaptureFixture[str]) -> None:
    """Results go to stdout, everything else to stderr."""
    console.say("result")
    console.note("progress")

    assert ("result\n", "progress\n") == capsys.readouterr()


def test_json_is_one_line_of_real_letters(capsys: pytest.CaptureFixture[str]) -> None:
    """JSON is a line by itself, and not only ASCII."""
    console.say_json({"a": "ü"})

    assert '{"a": "ü"}\n' == capsys.readouterr().out


@pytest.mark.parametrize(
    ("stream", "environment", "colour"),
    [
        (Terminal(), {"TERM": "xterm"}, True),
        (io.StringIO(), {"TERM": "xterm"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (Terminal(), {"TERM": "xterm", "NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "xterm", "NO_COLOR": ""}, True),
    ],
)
def test_colour(
    stream: io.StringIO,
    environment: dict[str, str],
    colour: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Colour is for terminals that can, unless `NO_COLOR` says something."""
    for name in ("TERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(sys, "stderr", stream)

    assert colour == console.style().colour
    assert colour == console.style_of_notes().colour


def test_interactive(monkeypatch: pytest.MonkeyPatch) -> None:
    """Questions need a terminal to be read from and one to be written to."""
    found: list[bool] = []
    for stdin in (Terminal(), io.StringIO()):
        for stderr in (Terminal(), io.StringIO()):
            monkeypatch.setattr(sys, "stdin", stdin)
            monkeypatch.setattr(sys, "stderr", stderr)
            found.append(console.is_interactive())

    assert [True, False, False, False] == found


def test_live(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines move only on a terminal that can."""
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm")
    on_terminal = console.is_live()
    monkeypatch.setenv("TERM", "dumb")

    assert (True, False) == (on_terminal, console.is_live())
