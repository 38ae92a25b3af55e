"""A function is no larger than where it runs."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, is_lacking, number
from stackwright_synth.rules.lookup import resources

CODE: Final = "needs-capacity-provider"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function is larger, or runs longer, than one without a capacity provider may.",
        "Ask for less, or give a `capacity_provider`.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Without instances of its own a function has up to 10,240 MiB of memory, as much in `/tmp`,
    and 900 seconds (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html);
    the schema, which allows more, is that of those with a capacity provider.
    """
    from stackwright.aws_lambda import limits

    for stack, function in resources(inspection.app, "AWS::Lambda::Function"):
        given = function.properties
        if not is_lacking(stack, given, "CapacityProviderConfig"):
            continue
        for name, value, (_, high), unit in (
            ("MemorySize", given.get("MemorySize"), limits.MEMORY_MIB, "MiB"),
            ("Timeout", given.get("Timeout"), limits.TIMEOUT_SECONDS, "seconds"),
            (
                "EphemeralStorage",
                inside(given, "EphemeralStorage", "Size"),
                limits.EPHEMERAL_STORAGE_MIB,
                "MiB",
            ),
        ):
            wanted = number(value)
            if wanted is not None and wanted > high:
                yield about(
                    "error",
                    CODE,
                    function,
                    f"{name} is at most {high:,} {unit} without a capacity provider, got {value:,}",
                )
