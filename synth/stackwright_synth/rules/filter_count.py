"""How many filters an account may use."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document, is_list
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources

CODE: Final = "many-filters"

KINDS: Final = (
    Kind(
        CODE,
        "error or warning",
        "A mapping has more filters than the default quota, or than any quota, allows.",
        "Join patterns: the values of a key are alternatives.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    A mapping has up to 5 filters, or 10 where AWS was asked for more
    (https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html).
    """
    for _, mapping in resources(inspection.app, "AWS::Lambda::EventSourceMapping"):
        criteria = mapping.properties.get("FilterCriteria")
        filters = criteria.get("Filters") if is_document(criteria) else None
        if not is_list(filters):
            continue
        from stackwright.aws_lambda.limits import FILTERS, FILTERS_ON_REQUEST

        count = len(filters)
        if count > FILTERS:
            refused = count > FILTERS_ON_REQUEST
            yield about(
                "error" if refused else "warning",
                CODE,
                mapping,
                f"the mapping has {count} filters, and an account may use {FILTERS}"
                + (f", or {FILTERS_ON_REQUEST} on request" if refused else " unless it asked"),
                hint="join patterns: the values of a key are alternatives",
            )
