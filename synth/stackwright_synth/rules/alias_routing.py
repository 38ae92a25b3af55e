"""An alias shares its traffic, or keeps environments warm, as Lambda can."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import Document
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, is_given, number
from stackwright_synth.rules.lookup import documents, resources

CODE: Final = "alias-misfit"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "An alias shares its traffic, or keeps environments warm, in a way that Lambda refuses.",
        "The message says what is possible.",
    ),
)

_LATEST: Final = "$LATEST"


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    An alias shares its traffic between two published versions, with a weight from 0 to 1
    (https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html). Provisioned
    concurrency is 1 or more, of a published version, and excludes weights
    (https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html).
    """
    for _, alias in resources(inspection.app, "AWS::Lambda::Alias"):
        given = alias.properties
        for problem in (*_problems_of_weights(given), *_problems_of_executions(given)):
            yield about("error", CODE, alias, problem)
    for _, version in resources(inspection.app, "AWS::Lambda::Version"):
        for problem in _problems_of_executions(version.properties):
            yield about("error", CODE, version, problem)


def _problems_of_weights(given: Document) -> Iterator[str]:
    weights = documents(inside(given, "RoutingConfig", "AdditionalVersionWeights"))
    weights = [one for one in weights if is_given(one)]
    if not weights:
        return
    if len(weights) > 1:
        yield f"an alias shares its traffic with one more version, got {len(weights)}"
    main = given.get("FunctionVersion")
    for one in weights:
        version, weight = one.get("FunctionVersion"), number(one.get("FunctionWeight"))
        if weight is not None and not 0 <= weight <= 1:
            yield f"a weight is from 0 to 1, got {weight}"
        if _LATEST in (main, version):
            yield f"traffic is shared between published versions, got {_LATEST}"
        elif main == version:
            yield "traffic is shared with another version, got the same one"
    if is_given(given.get("ProvisionedConcurrencyConfig")):
        yield "RoutingConfig and ProvisionedConcurrencyConfig exclude each other"


def _problems_of_executions(given: Document) -> Iterator[str]:
    config = given.get("ProvisionedConcurrencyConfig")
    executions = number(inside(config, "ProvisionedConcurrentExecutions"))
    if executions is not None and executions < 1:
        yield f"ProvisionedConcurrentExecutions is 1 or more, got {executions}"
    if is_given(config) and given.get("FunctionVersion") == _LATEST:
        yield f"environments are provisioned for published versions, got {_LATEST}"
