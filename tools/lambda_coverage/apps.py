"""
Apps in, what they set of Lambda out.

The apps consist of hand-written constructs alone, so that a property that stands in one of their
templates can be set without the generated layer.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path

from stackwright import App, Stack
from stackwright_synth.testing import Template, template_of
from tools.lambda_coverage import functions, sources
from tools.lambda_coverage.table import paths_in, schemas

BUILDS: tuple[Callable[[Stack], None], ...] = (
    functions.configured,
    functions.kept,
    functions.on_instances,
    functions.invoked,
    sources.polled,
    sources.streamed,
    sources.asynchronous,
)


def templates(base: Path) -> tuple[Template, ...]:
    """The templates of all apps; *base* is a folder that may be written to."""
    (base / "code").mkdir()
    (base / "code/app.py").write_text("def handle(event, context): ...\n", "utf-8")
    app = App(base=base)
    names = [build.__name__.replace("_", "-") for build in BUILDS]
    for name, build in zip(names, BUILDS, strict=True):
        build(Stack(app, name))
    return tuple(template_of(app, name) for name in names)


def paths_set(base: Path) -> Mapping[str, frozenset[str]]:
    """The properties that stand in the templates, by type."""
    found: dict[str, set[str]] = defaultdict(set)
    for template in templates(base):
        for type, schema in schemas().items():
            for resource in template.find_resources(type).values():
                found[type] |= paths_in(schema, resource["Properties"])
    return {type: frozenset(paths) for type, paths in found.items()}
