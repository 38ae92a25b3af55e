"""What functions reserve, the others of the account lack."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources

CODE: Final = "reserved-concurrency-total"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "Functions reserve more than an account has by default.",
        "Reserve less, or ask AWS for more, and acknowledge it.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Each Region of an account runs 1,000 functions at once unless it was granted more, of which
    100 cannot be reserved
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html). Stacks for
    different accounts or Regions are counted apart.
    """
    totals: dict[tuple[str | None, str | None], int] = {}
    for stack, function in resources(inspection.app, "AWS::Lambda::Function"):
        reserved = function.properties.get("ReservedConcurrentExecutions")
        if not isinstance(reserved, int):
            continue
        from stackwright.aws_lambda.limits import ACCOUNT_CONCURRENCY, UNRESERVED_CONCURRENCY

        available = ACCOUNT_CONCURRENCY - UNRESERVED_CONCURRENCY
        place = (stack.account, stack.region)
        before = totals.get(place, 0)
        total = totals[place] = before + reserved
        if before <= available < total:
            yield about(
                "warning",
                CODE,
                function,
                f"with this, functions reserve {total:,} executions at once, and an account has "
                f"{available:,} to reserve unless it was granted more",
                hint="reserve less, or ask AWS for more and acknowledge this",
            )
