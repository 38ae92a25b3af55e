"""A runtime that stays as it is, is named; and one that is named, stays."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import is_given, is_lacking, text
from stackwright_synth.rules.lookup import resources

CODE: Final = "runtime-pin"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A runtime is updated by hand and not named, or named and not updated by hand.",
        "Give `ManualRuntime(arn)`, which says both.",
    ),
)

_MANUAL: Final = "Manual"
_PLACES: Final = {
    "AWS::Lambda::Function": "RuntimeManagementConfig",
    "AWS::Lambda::Version": "RuntimePolicy",
}


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    The ARN of a runtime version is given if, and only if, the runtime is updated in the mode
    `Manual` (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html).
    """
    for type, name in _PLACES.items():
        for stack, one in resources(inspection.app, type):
            policy = one.properties.get(name)
            mode = text(policy.get("UpdateRuntimeOn")) if is_document(policy) else None
            if not is_document(policy) or mode is None:
                continue
            if mode == _MANUAL and is_lacking(stack, policy, "RuntimeVersionArn"):
                problem = "UpdateRuntimeOn Manual needs the RuntimeVersionArn of what to keep"
            elif mode != _MANUAL and is_given(policy.get("RuntimeVersionArn")):
                problem = f"RuntimeVersionArn goes with UpdateRuntimeOn Manual, got {mode}"
            else:
                continue
            yield about("error", CODE, one, problem, hint="give both, or neither")
