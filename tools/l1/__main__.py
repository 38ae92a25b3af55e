"""
`python -m tools.l1`: write the generated layer, or look at newer sources of it.

    python -m tools.l1                          from the installed cfn-lint and the kept overlay
    python -m tools.l1 --check                  write nothing; exit 1 if a file would change
    python -m tools.l1 --service-spec PACKAGE   renew the overlay first

    python -m tools.l1 --report                 what the installed cfn-lint would change, if it
                                                is newer than the pinned one; write nothing
    python -m tools.l1 --report --cfn-lint PATH --service-spec PACKAGE
                                                the same of a wheel or folder of cfn-lint, and of
                                                a package of the service specification
    python -m tools.l1 --pin --cfn-lint WHEEL --service-spec PACKAGE
                                                pin them; either may be left out

A package comes from npm (`npm pack @aws-cdk/aws-service-spec@VERSION`), a wheel from PyPI
(`pip download --no-deps cfn-lint==VERSION`).

Exit codes: 0 success; 1 a file would change, or a person must look at the report (something was
removed, retyped or is newly required, or a patch is obsolete); 2 a source is not right.
"""

import argparse
import sys
from pathlib import Path
from typing import Any

from attrs import evolve

from tools.l1 import files, newer, overlay, reporting
from tools.l1.generating import CollisionError, models, written
from tools.l1.index import index
from tools.l1.patching import PatchError
from tools.l1.wheel import SourceError

Json = dict[str, Any]

_ROOT = Path(__file__).parents[2]
_OUTPUT = _ROOT / "constructs/stackwright/cfn"
_INDEX = _ROOT / "docs/cfn-index.md"
_LINT = "cfn-lint"
_SPEC = "@aws-cdk/aws-service-spec"


def main(arguments: list[str]) -> int:
    """Run the command; the exit code out."""
    options = _options(arguments)
    try:
        if options.report:
            return _report(options)
        if options.pin:
            return _pin(options)
        return _write(options)
    except (SourceError, PatchError, CollisionError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tools.l1",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--check", action="store_true")
    action.add_argument("--report", action="store_true")
    action.add_argument("--pin", action="store_true")
    parser.add_argument("--cfn-lint", type=Path, metavar="PATH")
    parser.add_argument("--service-spec", type=Path, metavar="PACKAGE")
    parser.add_argument("--output", type=Path, default=_OUTPUT, metavar="FOLDER")
    parser.add_argument("--index", type=Path, default=_INDEX, metavar="FILE")
    options = parser.parse_args(arguments)
    if options.cfn_lint and not (options.report or options.pin):
        parser.error("--cfn-lint goes with --report or --pin; what is generated is installed")
    if options.pin and not (options.cfn_lint or options.service_spec):
        parser.error("--pin needs --cfn-lint, --service-spec or both")
    return options


def _write(options: argparse.Namespace) -> int:
    pins = files.pins()
    if options.service_spec:
        pin = pins[_SPEC]
        content = files.content(options.service_spec)
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


def _report(options: argparse.Namespace) -> int:
    pins = files.pins()
    found = newer.lint(options.cfn_lint)
    sources = evolve(
        files.kept_sources(found.schemas), pins={**pins, _LINT: {**pins[_LINT], **found.pin}}
    )
    if options.service_spec:
        spec = newer.service_spec(options.service_spec)
        extracted = overlay.extract(spec.database, pins["excluded_services"])
        by_type = {type: one for service in extracted.values() for type, one in service.items()}
        sources = evolve(sources, overlay=by_type, pins={**sources.pins, _SPEC: spec.pin})
    report = reporting.compared(files.texts_in(options.output), pins, sources)
    print(reporting.human(report))
    return 1 if report.serious else 0


def _pin(options: argparse.Namespace) -> int:
    pins: Json = files.pins()
    if options.cfn_lint:
        pin = newer.lint(options.cfn_lint).pin
        if "wheel" not in pin:
            raise SourceError(f"{options.cfn_lint} is no wheel, whose hash is to be pinned")
        pins[_LINT] = pin
    if options.service_spec:
        pins[_SPEC] = newer.service_spec(options.service_spec).pin
    files.write_pins(pins)
    for name in (_LINT, _SPEC):
        print(f"{name}: {pins[name]['version']}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
