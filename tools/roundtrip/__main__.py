"""
`python -m tools.roundtrip FOLDER`: take every template of a folder in, and write it out again.

    python -m tools.roundtrip FOLDER [FOLDER ...]    exit 1 if one is refused or comes out different

Templates are files `*.json`, `*.yaml`, `*.yml` and `*.template` that have resources; others are
counted and left alone. What may differ is listed in docs/include.md.
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.roundtrip.reporting import report
from tools.roundtrip.running import Outcome, run

_SUFFIXES = frozenset([".json", ".yaml", ".yml", ".template"])


def main(arguments: list[str]) -> int:
    """Run the command; the exit code out: 1 if a template is refused or differs, 2 if none is."""
    parser = argparse.ArgumentParser(prog="python -m tools.roundtrip", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    folders: list[Path] = parser.parse_args(arguments).folders
    for folder in folders:
        if not folder.is_dir():
            print(f"error: there is no folder {folder}", file=sys.stderr)
            return 2
    outcomes: list[Outcome] = []
    skipped = 0
    for file in _files(folders):
        outcome = run(file)
        if outcome is None:
            skipped += 1
        else:
            outcomes.append(outcome)
    for line in report(outcomes, skipped):
        print(line)
    return 1 if any(one.refusal or one.differences for one in outcomes) else 0


def _files(folders: list[Path]) -> Iterator[Path]:
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.suffix.lower() in _SUFFIXES and file.is_file():
                yield file


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
