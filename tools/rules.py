"""
`python -m tools.rules`: write `docs/rules.md` from the modules of the rules.

    python -m tools.rules            write the page
    python -m tools.rules --check    write nothing; exit 1 if the page would change
"""

import argparse
import inspect
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

from stackwright_synth.rules import RULES, acknowledgements, load
from stackwright_synth.rules.finding import Kind

PAGE = Path(__file__).parents[1] / "docs/rules.md"

HEAD = """# Rules

Rules look at the whole app, after it was put together and before anything is written. All
findings are shown together. An error stops the synthesis; a warning does not, for AWS may know
more than this version. `--strict` takes warnings for errors.

A warning that is right as it is can be acknowledged, at the construct or at one above it:

<!-- given
from stackwright import App, Stack, seconds
from stackwright.aws_lambda import Code, Function
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_sqs import Queue

app = App()
stack = Stack(app, "Orders")
worker = Function(
    stack, "Worker", code=Code.from_asset("src"), handler="worker.handle", runtime="python3.13",
    timeout=seconds(30),
)
-->

```python
orders = Queue(stack, "Queue", visibility_timeout=seconds(60))
worker.add_event_source(SqsEventSource(orders, report_batch_item_failures=True))
orders.acknowledge("visibility-timeout", reason="the handler is idempotent")
```

An acknowledgement of what no rule has, or of what is not found there, is a warning itself. Values
that only the deployment knows are not judged. Dates are judged at `App(as_of=...)`, never by the
clock.

This page is made by `python -m tools.rules` from the modules of `stackwright_synth.rules`.
"""


TAIL = """## What no rule says

**What is refused at the line that makes it.** The constructs of `stackwright.aws_lambda` see to
most of this while the app file runs, with the codes of [errors](errors.md): a value out of range,
a property that the source does not have, two that exclude each other. Rules find the same in
resources of the generated layer, in included templates, and in what overrides and transforms
change. What the schema itself says of a value (`odd-length`, `out-of-range`, `pattern-mismatch`,
`unlisted-value`) is not said again: more than 16 subnets, a digits-only name of an alias, a sixth
target of a rule.

**What only a deployment can tell.**

- An update that replaces a function with a name of its own fails, because the name is taken.
  Whether an update replaces a resource depends on what is deployed: the change set says so
  (`REPLACED because of ...`) before anything happens, and CloudFormation refuses it.
- Whether a function is new. So a runtime that is closed for new functions, and not yet for
  updates, is a warning.
- While a runtime is updated by hand, neither it nor the architecture may change.
- How many executions and filters an account was granted: the defaults are warned of, and can be
  acknowledged.
- What another app or another account adds: a permission, an endpoint, a policy of a role that is
  not changed here.

**What code does.** Which hosts on the internet a function calls is said nowhere in an app; judged
are the services of AWS that its role may use (`no-way-out`). `NODE_OPTIONS` and its like for
another language do nothing, and are not looked for.
"""


def page(rules: Iterable[ModuleType]) -> str:
    """The text of the page: a table of all codes, then what each rule goes by."""
    modules = [*rules, acknowledgements]
    kinds = sorted(kind for module in modules for kind in kinds_of(module))
    rows = [f"| `{one.code}` | {one.severity} | {one.meaning} | {one.remedy} |" for one in kinds]
    table = ["| Code | Severity | Meaning | What to do |", "|---|---|---|---|", *rows]
    return "\n".join([HEAD, "## Codes", "", *table, "", *_sections(modules), TAIL])


def kinds_of(module: ModuleType) -> tuple[Kind, ...]:
    """What the findings of a module may be."""
    found: tuple[Kind, ...] = module.KINDS
    return found


def _sections(modules: Iterable[ModuleType]) -> Iterator[str]:
    yield "## What they go by"
    yield ""
    for module in modules:
        title = inspect.getdoc(module) or ""
        codes = ", ".join(f"`{one.code}`" for one in kinds_of(module))
        judge = module.settle if module is acknowledgements else module.check
        text = inspect.getdoc(judge) or ""
        yield f"**{title.splitlines()[0]}** {codes}"
        yield ""
        yield text.partition("\n\nArgs:")[0]
        yield ""


def main(arguments: list[str]) -> int:
    """Run the command; the exit code out: 1 if the page would change."""
    parser = argparse.ArgumentParser(prog="python -m tools.rules", description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    text = page(map(load, RULES)).rstrip() + "\n"
    if options.check:
        return int(not PAGE.exists() or PAGE.read_text("utf-8") != text)
    PAGE.write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
