"""A function in a VPC has a place there, and something that guards it."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import Document, is_document
from stackwright_synth.resolve import ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import is_given, is_lacking, is_open
from stackwright_synth.rules.lookup import resources

CODE: Final = "network-misfit"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function has subnets without security groups, or what needs a VPC without one.",
        "Give both, or neither; `Function(vpc=...)` does.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Subnets and security groups are given together. File systems and IPv6 need both
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html). Two empty lists take
    a function out of its VPC.
    """
    for stack, function in resources(inspection.app, "AWS::Lambda::Function"):
        for problem in _problems(stack, function.properties):
            yield about("error", CODE, function, problem)


_LISTS: Final = ("SubnetIds", "SecurityGroupIds")


def _problems(stack: ResolvedStack, given: Document) -> Iterator[str]:
    network = given.get("VpcConfig", {})
    if not is_document(network) or is_open(network) or is_open(given):
        return
    empty = {name: _is_empty(stack, network, name) for name in _LISTS}
    for name, other in (_LISTS, _LISTS[::-1]):
        if is_given(network.get(name)) and empty[other]:
            yield f"{name} go with {other}, and there are none"
    if not all(empty.values()):
        return
    if network.get("Ipv6AllowedForDualStack") is True:
        yield "Ipv6AllowedForDualStack is for functions in a VPC, and there is none"
    if is_given(given.get("FileSystemConfigs")):
        yield "a file system is reached from within a VPC only, and there is none"


def _is_empty(stack: ResolvedStack, network: Document, name: str) -> bool:
    return network.get(name) == [] or is_lacking(stack, network, name)
