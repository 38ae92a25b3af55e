"""The variables of a function have names that Lambda takes."""

import re
from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside
from stackwright_synth.rules.lookup import resources

CODE: Final = "refused-variable"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "Lambda refuses the name of an environment variable.",
        "Choose another name; the message says which are allowed.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A name starts with a letter, has two or more letters, digits and underscores, and is none of
    those that Lambda sets itself
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html).
    """
    from stackwright.aws_lambda.limits import ENVIRONMENT_NAME, RESERVED_ENVIRONMENT

    fits = re.compile(ENVIRONMENT_NAME).fullmatch
    for _, function in resources(inspection.app, "AWS::Lambda::Function"):
        variables = inside(function.properties, "Environment", "Variables")
        for name in variables if is_document(variables) else ():
            if name.startswith("Fn::"):
                continue
            if name in RESERVED_ENVIRONMENT:
                problem = f"{name} is set by Lambda itself and cannot be given"
            elif not fits(name):
                problem = (
                    "a variable's name starts with a letter and has 2 or more letters, digits and "
                    f"underscores, got {name!r}"
                )
            else:
                continue
            yield about("error", CODE, function, problem, hint="choose another name")
