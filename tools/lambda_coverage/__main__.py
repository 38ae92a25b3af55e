"""
`python -m tools.lambda_coverage`: write `docs/lambda-coverage.md` from the table of properties.

    python -m tools.lambda_coverage            write the page
    python -m tools.lambda_coverage --check    write nothing; exit 1 if the page would change
"""

import argparse
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from tools.lambda_coverage.table import EVERYTHING, Row, paths, rows, schemas

PAGE = Path(__file__).parents[2] / "docs/lambda-coverage.md"

HEAD = """# The properties of Lambda

Every property of every `AWS::Lambda::*` type that CloudFormation knows, and what sets it: an
argument of a class, or a method. Event sources share many arguments, of which one is named;
[event sources](event-sources.md) has them all. A test makes apps of the hand-written constructs
that set each of them, and compares what stands in the templates with this page.

What no construct sets can be set by the generated class of the type, in
`stackwright.cfn.aws_lambda`, and by the `overrides` of every resource.

This page is made by `python -m tools.lambda_coverage` from `tools/lambda_coverage/rows.toml`.
"""


def page() -> str:
    """The text of the page."""
    return "\n".join([HEAD, *_summary(), *_sections()])


def _summary() -> Iterator[str]:
    given = rows()
    left = {one.type for one in given if one.path == EVERYTHING}
    reached = sum(1 for one in given if one.setters)
    count = sum(len(paths(one)) for one in schemas().values())
    yield (
        f"Of the {count} properties of {len(schemas())} types, constructs set {reached}; the "
        f"others belong to {len(left)} types that have no construct, each with its reason."
    )
    yield ""


def _sections() -> Iterator[str]:
    for type, group in groupby(rows(), key=lambda one: one.type):
        yield f"## {type}"
        yield ""
        yield from _section([*group])
        yield ""


def _section(listed: list[Row]) -> Iterator[str]:
    if listed[0].path == EVERYTHING:
        yield listed[0].reason or ""
        return
    yield "| Property | Set by |"
    yield "|---|---|"
    for one in listed:
        yield f"| `{one.path}` | {one.reason or ', '.join(f'`{name}`' for name in one.setters)} |"


def main(arguments: list[str]) -> int:
    """Run the command; the exit code out: 1 if the page would change."""
    parser = argparse.ArgumentParser(prog="python -m tools.lambda_coverage", description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    text = page().rstrip() + "\n"
    if options.check:
        return int(not PAGE.exists() or PAGE.read_text("utf-8") != text)
    PAGE.write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
