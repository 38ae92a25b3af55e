"""Environment variables are no place for secrets."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources

CODE: Final = "secret-in-environment"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A variable holds a secret that everybody who can see the function can read.",
        "Give the name or ARN of the secret, grant reading it, and read it at run time.",
    ),
)

_NAMES: Final = (
    "_PASSWORD",
    "_PASSWD",
    "_SECRET",
    "_SECRET_KEY",
    "_TOKEN",
    "_API_KEY",
    "_APIKEY",
    "_PRIVATE_KEY",
    "_CREDENTIAL",
    "_CREDENTIALS",
)
_SECRETS: Final = ("{{resolve:secretsmanager:", "{{resolve:ssm-secure:")


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Literal values under names such as `DB_PASSWORD`, and dynamic references to secrets, stand
    in clear in the function's configuration, and the literal ones in the template, too
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html). References to
    resources, and names that end otherwise, such as `SECRET_ARN`, are not judged.
    """
    for _, function in resources(inspection.app, "AWS::Lambda::Function"):
        environment = function.properties.get("Environment")
        variables = environment.get("Variables") if is_document(environment) else None
        if not is_document(variables):
            continue
        for name, value in variables.items():
            what = _problem(name, value)
            if what:
                yield about(
                    "warning",
                    CODE,
                    function,
                    f"the variable {name} {what}, and whoever sees the function can read it",
                    hint="give the name or ARN of the secret, and grant_read it to the function",
                )


def _problem(name: str, value: Any) -> str | None:
    text = value if isinstance(value, str) else _literal_parts(value)
    if "{{resolve:" in text and any(one in text for one in _SECRETS):
        return "holds a secret when it is deployed"
    if isinstance(value, str) and value and f"_{name.upper()}".endswith(_NAMES):
        return "is called like a secret, and holds a literal value"
    return None


def _literal_parts(value: Any) -> str:
    """The texts of a join or a substitution, for a reference may be put together of parts."""
    if is_document(value):
        for function, argument in value.items():
            if function == "Fn::Sub":
                return argument if isinstance(argument, str) else str(argument[0])
            if function == "Fn::Join":
                return "".join(one for one in argument[1] if isinstance(one, str))
    return ""
