"""The variables of a function fit into what Lambda keeps for them."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources

CODE: Final = "environment-too-large"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "The variables of a function have more than 4,096 bytes.",
        "Put large values into a parameter, a secret or a file.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """Names and literal values together have at most 4,096 bytes."""
    for _, function in resources(inspection.app, "AWS::Lambda::Function"):
        variables = function.properties.get("Environment", {}).get("Variables", {})
        if not is_document(variables):
            continue
        size = sum(
            len(name.encode()) + (len(value.encode()) if isinstance(value, str) else 0)
            for name, value in variables.items()
        )
        from stackwright.aws_lambda.limits import ENVIRONMENT_BYTES

        if size > ENVIRONMENT_BYTES:
            yield about(
                "error",
                CODE,
                function,
                f"the environment has {size:,} bytes without deferred values, of at most "
                f"{ENVIRONMENT_BYTES:,}",
                hint="put large values into a parameter, a secret or a file of the package",
            )
