"""
`python -m tools.l1`: write the generated layer.

    python -m tools.l1                              from the installed cfn-lint and the kept overlay
    python -m tools.l1 --check                      write nothing; exit 1 if a file would change
    python -m tools.l1 --service-spec PATH          renew the overlay first

PATH is the package of npm (`npm pack @aws-cdk/aws-service-spec@VERSION`) or its `db.json.gz`.
"""

import argparse
import sys
from pathlib import Path

from tools.l1 import files, overlay
from tools.l1.generating import CollisionError, models, written
from tools.l1.index import index
from tools.l1.patching import PatchError
from tools.l1.wheel import SourceError

_ROOT = Path(__file__).parents[2]
_OUTPUT = _ROOT / "constructs/stackwright/cfn"
_INDEX = _ROOT / "docs/cfn-index.md"


def main(arguments: list[str]) -> int:
    """Run the command; the exit code out: 1 if a file would change, 2 if a source is not right."""
    try:
        return _run(arguments)
    except (SourceError, PatchError, CollisionError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.l1", description=__doc__)
    parser.add_argument("--service-spec", type=Path, metavar="PATH")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--output", type=Path, default=_OUTPUT, metavar="FOLDER")
    parser.add_argument("--index", type=Path, default=_INDEX, metavar="FILE")
    options = parser.parse_args(arguments)
    pins = files.pins()
    if options.service_spec:
        pin = pins["@aws-cdk/aws-service-spec"]
        content = options.service_spec.read_bytes()
        db = overlay.database(content, pin["integrity"], pin["database"])
        files.write_overlay(overlay.extract(db, pins["excluded_services"]))
    sources = files.sources()
    resources = models(sources, pins["excluded_services"])
    texts, page = written(sources, resources), index(resources)
    changed = files.changes(options.output, texts)
    page_changed = not files.holds(options.index, page)
    for name in [*changed, *([options.index.name] if page_changed else [])]:
        print(name)
    if options.check:
        return 1 if changed or page_changed else 0
    files.write(options.output, texts)
    options.index.write_text(page, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
