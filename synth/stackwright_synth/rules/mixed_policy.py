"""The policy of a function is written in one way."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, resources

CODE: Final = "mixed-resource-policy"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function has single permissions and a whole policy, which replaces them.",
        "Put everything into one of the two.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    `AWS::Lambda::ResourcePolicy` sets the whole policy of a function, so that every
    `AWS::Lambda::Permission` on it is lost, or comes and goes with the order of deployment
    (https://docs.aws.amazon.com/lambda/latest/api/API_PutResourcePolicy.html).
    """
    app = inspection.app
    whole = {
        id(function): policy
        for stack, policy in resources(app, "AWS::Lambda::ResourcePolicy")
        if (function := function_of(app, stack, policy.properties.get("ResourceArn"))) is not None
    }
    if not whole:
        return
    for stack, permission in resources(app, "AWS::Lambda::Permission"):
        function = function_of(app, stack, permission.properties.get("FunctionName"))
        policy = whole.get(id(function))
        if function is not None and policy is not None:
            yield about(
                "error",
                CODE,
                permission,
                f"{policy.path} sets the whole policy of {function.path}, and this permission "
                "is a part of the same policy: one undoes the other",
                hint="put everything into the policy, or into permissions",
            )
