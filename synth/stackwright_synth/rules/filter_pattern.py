"""A filter is a pattern that Lambda can read."""

import json
from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, text
from stackwright_synth.rules.lookup import documents, resources

CODE: Final = "invalid-filter"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A filter of a mapping is no JSON, or no pattern.",
        "`FilterRule` makes what stands in patterns.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A filter is the text of a JSON object whose fields list values and rules
    (https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html).
    """
    for _, mapping in resources(inspection.app, "AWS::Lambda::EventSourceMapping"):
        for one in documents(inside(mapping.properties, "FilterCriteria", "Filters")):
            pattern = text(one.get("Pattern"))
            problem = None if pattern is None else _problem_of(pattern)
            if problem is not None:
                yield about(
                    "error",
                    CODE,
                    mapping,
                    f"the filter {pattern!r}: {problem}",
                    hint='such as \'{"body": {"kind": ["order"]}}\'',
                )


def _problem_of(pattern: str) -> str | None:
    from stackwright.aws_lambda.filters import problem_of

    try:
        parsed: object = json.loads(pattern)
    except ValueError as error:
        return f"it is no JSON: {error}"
    return problem_of(parsed) if is_document(parsed) else "it is no JSON object"
