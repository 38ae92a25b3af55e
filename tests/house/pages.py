"""Pages of Markdown in; the programs that they show, and what they name in backticks, out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))

_FENCE = re.compile(r"^```python *(.*)$")
_GIVEN = "<!-- given"


class Kind(Enum):
    """What a block of Python is: what its fence says after `python`."""

    APP = ""
    """A piece of an app."""

    HANDLER = "handler"
    """Code of a function."""

    TEST = "test"
    """A test of an app."""


@dataclass(frozen=True)
class Program:
    """
    Blocks of a page that belong together.

    Args:
        page: Where it stands.
        line: Where its first line is.
        kind: What it is.
        text: The code, each line at the number that it has in the page.
    """

    page: Path
    line: int
    kind: Kind
    text: str

    @property
    def name(self) -> str:
        """The page, and where in it."""
        return f"{self.page.stem.lower().replace('-', '_')}_{self.line}"


def programs(page: Path) -> list[Program]:
    """
    The programs of *page*, in order.

    The blocks after each other are one app, up to a comment `<!-- given`, whose lines come first
    in the next. A block whose fence says `python handler` or `python test` stands for itself.
    """
    lines = page.read_text(encoding="utf-8").split("\n")
    apps: list[dict[int, str]] = [{}]
    alone: list[tuple[Kind, dict[int, str]]] = []
    into: dict[int, str] | None = None
    for number, line in enumerate(lines, 1):
        if into is None and line == _GIVEN:
            into = {}
            apps.append(into)
        elif into is None and (fence := _FENCE.match(line)):
            kind = Kind(fence[1])
            into = apps[-1] if kind is Kind.APP else {}
            if kind is not Kind.APP:
                alone.append((kind, into))
        elif line in ("```", "-->"):
            into = None
        elif into is not None:
            into[number] = line
    found = [*((Kind.APP, app) for app in apps if app), *alone]
    return [Program(page, min(code), kind, _text(code)) for kind, code in found]


def _text(code: dict[int, str]) -> str:
    return "".join(f"{code.get(number, '')}\n" for number in range(1, max(code) + 1))


def prose(page: Path) -> str:
    """*page* without its blocks of code and its comments."""
    text = page.read_text(encoding="utf-8")
    return re.sub(r"^```.*?^```|^<!--.*?-->", "", text, flags=re.DOTALL | re.MULTILINE)


def quoted(page: Path) -> Iterator[str]:
    """What *page* has between backticks, outside of its blocks."""
    for found in re.finditer(r"`([^`]+)`", prose(page)):
        yield " ".join(found[1].split())
