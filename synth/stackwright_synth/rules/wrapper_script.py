"""A wrapper script wraps a managed runtime."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources

CODE: Final = "wrapper-without-runtime"
VARIABLE: Final = "AWS_LAMBDA_EXEC_WRAPPER"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A wrapper script is set for a runtime that takes no notice of it.",
        "Start the wrapper from `bootstrap`.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    `AWS_LAMBDA_EXEC_WRAPPER` is for managed runtimes; the `provided` ones run `bootstrap` and
    nothing else (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-modify.html).
    """
    for _, function in resources(inspection.app, "AWS::Lambda::Function"):
        runtime = function.properties.get("Runtime")
        environment = function.properties.get("Environment")
        variables = environment.get("Variables") if is_document(environment) else None
        if not isinstance(runtime, str) or not runtime.startswith("provided"):
            continue
        if is_document(variables) and VARIABLE in variables:
            yield about(
                "warning",
                CODE,
                function,
                f"{VARIABLE} has no effect with the runtime {runtime}, which starts bootstrap",
                hint="start the wrapper from bootstrap",
            )
