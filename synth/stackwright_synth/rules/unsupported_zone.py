"""Lambda is not in every availability zone."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_document, is_list
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources, target

CODE: Final = "unsupported-zone"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A subnet of a function is in an availability zone that Lambda is not in.",
        "Choose a subnet in another zone.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Functions cannot be in a subnet of the zone `use1-az3`
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html). Zones are told by
    their ids: names such as `us-east-1a` mean another zone in each account.
    """
    app = inspection.app
    for stack, function in resources(app, "AWS::Lambda::Function"):
        placed = function.properties.get("VpcConfig")
        subnets = placed.get("SubnetIds") if is_document(placed) else None
        for one in subnets if is_list(subnets) else []:
            subnet = target(app, stack, one)
            zone = None if subnet is None else subnet.properties.get("AvailabilityZoneId")
            from stackwright.aws_lambda.limits import UNSUPPORTED_ZONES

            if subnet is not None and isinstance(zone, str) and zone in UNSUPPORTED_ZONES:
                yield about(
                    "error",
                    CODE,
                    function,
                    f"{subnet.path} is in the zone {zone}, where Lambda cannot place functions",
                    hint="choose a subnet in another zone",
                )
