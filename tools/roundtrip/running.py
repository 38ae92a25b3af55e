"""A file in, what becomes of it as a template that is taken in and written out again out."""

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

from stackwright import App, Stack
from stackwright.errors import StackwrightError
from stackwright.include import CfnInclude, RawResource
from stackwright.include.faults import Fault
from stackwright.include.reading import read
from stackwright.source import TemplateLocation
from stackwright.tokens import is_document
from stackwright_synth.resolve import resolve
from stackwright_synth.template import render
from tools.roundtrip.comparing import Difference, differences

_LOOKS_LIKE_ONE = re.compile(
    rb"""AWSTemplateFormatVersion|^["']?\s*["']?Resources["']?\s*:(?s:.*)Type["']?\s*:\s*["']?AWS::""",
    re.MULTILINE,
)


class Refusal(NamedTuple):
    """Why a template was not taken in."""

    code: str
    message: str
    place: str


class Outcome(NamedTuple):
    """
    What became of a template.

    Args:
        file: The template.
        resources: How many it has; 0 if it could not be read.
        raw: The types of those that were left as they are, each with the reason's code.
        refusal: Why it was not taken in.
        differences: What came out different.
    """

    file: Path
    resources: int
    raw: tuple[tuple[str, str], ...] = ()
    refusal: Refusal | None = None
    differences: tuple[Difference, ...] = ()

    @property
    def differing(self) -> int:
        """How many resources came out different."""
        return len({one.path[1] for one in self.differences if one.path[0] == "Resources"})


def run(file: Path) -> Outcome | None:
    """Take the template in *file* in and write it out; `None` if it is no template."""
    content = file.read_bytes()
    if b"Resources" not in content and b"AWSTemplateFormatVersion" not in content:
        return None
    try:
        template, _ = read(file)
    except Fault as fault:
        if not _LOOKS_LIKE_ONE.search(content[:100_000]):
            return None
        place = f"{file}:{fault.spot[0]}:{fault.spot[1]}" if fault.spot else str(file)
        return Outcome(file, 0, refusal=Refusal(fault.code, fault.text, place))
    resources: Any = template.get("Resources")
    if not is_document(resources) or not _has_types(resources):
        return None
    count = len(resources)
    try:
        app = App()
        stack = Stack(app, "Taken")
        include = CfnInclude(stack, "In", template_file=file.absolute())
        resolved = resolve(app, lambda _: "").stacks[0]
        written = json.loads(render(resolved.document))
    except StackwrightError as error:
        return Outcome(file, count, refusal=Refusal(error.code, error.message, _place(error, file)))
    except Exception as error:
        message = f"{type(error).__name__}: {error}"
        return Outcome(file, count, refusal=Refusal("internal", message, str(file)))
    raw = tuple((one.type, one.code) for one in include.children if isinstance(one, RawResource))
    return Outcome(file, count, raw, None, tuple(differences(template, written)))


def _has_types(resources: dict[str, Any]) -> bool:
    return any(
        name.startswith("Fn::") or (is_document(one) and "Type" in one)
        for name, one in resources.items()
    )


def _place(error: StackwrightError, file: Path) -> str:
    source = error.source
    if not isinstance(source, TemplateLocation):
        return str(file)
    return f"{file}:{source.line}:{source.column}"
