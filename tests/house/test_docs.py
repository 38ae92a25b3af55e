"""The documents: found from the index, with links that lead somewhere."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
DOCUMENTS = sorted(
    [
        *ROOT.glob("*.md"),
        *DOCS.rglob("*.md"),
        *(ROOT / ".github").glob("*.md"),
        *(ROOT / "benchmarks").glob("*.md"),
        *(ROOT / "examples").glob("*/*.md"),
    ]
)


def _links(document: Path) -> list[str]:
    """The links to files; without the part after `#`."""
    text = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets: list[str] = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text)
    return [target for target in targets if "://" not in target]


def test_index_is_whole() -> None:
    """Every document can be found from `docs/README.md`."""
    indexed = {(DOCS / link).resolve() for link in _links(DOCS / "README.md")}
    documents = {file.resolve() for file in DOCS.rglob("*.md")} - {(DOCS / "README.md").resolve()}

    assert set() == documents - indexed


@pytest.mark.parametrize(
    "document", [pytest.param(one, id=str(one.relative_to(ROOT))) for one in DOCUMENTS]
)
def test_links_lead_somewhere(document: Path) -> None:
    """A link to a file of the project is to one that exists."""
    dead = [link for link in _links(document) if not (document.parent / link).exists()]

    assert [] == dead
