"""The promise of docs/versions.md: its lists are the code's, its recipe gives the logical id."""

import hashlib
import json
import re
from pathlib import Path
from typing import Any

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright.aws_lambda.current_version import LOCKED, NOT_LOCKED
from stackwright_synth.testing import template_of

DOCUMENT = Path(__file__).parents[2] / "docs" / "versions.md"


def quoted() -> list[frozenset[str]]:
    """The names in each quotation of the document."""
    text = DOCUMENT.read_text(encoding="utf-8")
    blocks = re.findall(r"(?:^>.*\n)+", text, flags=re.MULTILINE)
    return [frozenset(re.findall(r"`(\w+)`", block)) for block in blocks]


def test_lists() -> None:
    """The properties that count, and those that do not, are the documented ones."""
    assert [LOCKED, NOT_LOCKED] == quoted()


def test_recipe(tmp_path: Path) -> None:
    """The logical id can be worked out from the template as the document says."""
    (tmp_path / "code.py").write_text("")
    app = App(base=tmp_path)
    stack = Stack(app, "Orders")
    code = Code.from_asset(".")
    layer = LayerVersion(stack, "Layer", code=code, description="naïve")
    worker = Function(
        stack,
        "Worker",
        code=code,
        handler="code.handle",
        runtime="python3.13",
        layers=[layer],
        reserved_concurrent_executions=5,
        version_salt="one",
    )
    stack.add_output("Version", worker.current_version.version)
    template = template_of(app, "Orders")

    def only(type: str) -> tuple[str, dict[str, Any]]:
        ((name, resource),) = template.find_resources(type).items()
        properties: Any = resource["Properties"]
        return name, properties

    function = only("AWS::Lambda::Function")[1]
    frozen = {name: value for name, value in function.items() if name in quoted()[0]}
    text = json.dumps(
        [frozen, [only("AWS::Lambda::LayerVersion")[1]], "one"],
        sort_keys=True,
        separators=(",", ":"),
    )
    digits = hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

    assert f"WorkerCurrentVersion8AEC97EC{digits}" == only("AWS::Lambda::Version")[0]
