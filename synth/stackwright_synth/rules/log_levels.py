"""Levels are for logs that have them."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import is_given, is_lacking, text
from stackwright_synth.rules.lookup import resources

CODE: Final = "level-without-json"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function that logs text has a least level, by which only JSON can be filtered.",
        'Set `logging_format="JSON"`, or leave the level out.',
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Lambda filters by level what is logged as JSON, and refuses levels for text, which is its
    default (https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html).
    """
    for stack, function in resources(inspection.app, "AWS::Lambda::Function"):
        logging = function.properties.get("LoggingConfig")
        if not is_document(logging):
            continue
        if text(logging.get("LogFormat")) != "Text" and not is_lacking(stack, logging, "LogFormat"):
            continue
        for name in ("ApplicationLogLevel", "SystemLogLevel"):
            if is_given(logging.get(name)):
                yield about(
                    "error",
                    CODE,
                    function,
                    f"{name} goes with the LogFormat JSON, and the function logs text",
                    hint="log JSON, or leave the level out",
                )
