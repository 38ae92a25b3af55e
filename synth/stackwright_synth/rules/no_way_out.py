"""A function reaches what it is allowed to use."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from stackwright.tokens import Document, is_document, is_list
from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside
from stackwright_synth.rules.lookup import function_of, mentioned, resources, target
from stackwright_synth.rules.policies import allows, listed, role_of, statements_by_role
from stackwright_synth.rules.ways_out import Ways

CODE: Final = "no-way-out"
PUBLIC_CODE: Final = "function-in-public-subnet"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A function may use a service that its subnets do not lead to.",
        "Give the VPC a NAT gateway, or an endpoint of the service.",
    ),
    Kind(
        PUBLIC_CODE,
        "warning",
        "A function is in a public subnet, from which it reaches nothing outside the VPC.",
        "Choose private subnets.",
    ),
)

_USED: Final[Mapping[str, tuple[str, ...]]] = {
    "dynamodb": (
        "dynamodb:GetItem",
        "dynamodb:PutItem",
        "dynamodb:Query",
        "dynamodb:Scan",
        "dynamodb:UpdateItem",
    ),
    "events": ("events:PutEvents",),
    "kinesis-streams": ("kinesis:PutRecord", "kinesis:PutRecords"),
    "lambda": ("lambda:InvokeFunction",),
    "s3": ("s3:GetObject", "s3:PutObject"),
    "secretsmanager": ("secretsmanager:GetSecretValue",),
    "sns": ("sns:Publish",),
    "sqs": ("sqs:SendMessage",),
    "ssm": ("ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"),
    "states": ("states:StartExecution",),
}
"""What code calls, by the name of the service's endpoint."""


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    From a VPC a function reaches the internet, and with it AWS, through a NAT gateway, but not
    from a public subnet, because it has no public address
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html); and services
    by their endpoints. Judged is what the role may call, but for what Lambda calls itself: it
    polls, logs and sends to destinations from outside the VPC. Nothing is said of subnets whose
    routes are not in the app, or lead elsewhere than to an internet gateway.
    """
    app = inspection.app
    ways = Ways(app)
    granted: Mapping[int, list[tuple[ResolvedStack, Document]]] | None = None
    for stack, function in resources(app, "AWS::Lambda::Function"):
        network = function.properties.get("VpcConfig")
        placed = [target(app, stack, one) for one in listed(inside(network, "SubnetIds"))]
        subnets = [one for one in placed if one is not None]
        if not subnets or len(subnets) < len(placed):
            continue
        ipv6 = inside(network, "Ipv6AllowedForDualStack") not in (None, False)
        found = {ways.of(one, ipv6=ipv6) for one in subnets}
        if "public" in found and not vars(function.construct).get("allow_public_subnet"):
            yield about(
                "warning",
                PUBLIC_CODE,
                function,
                "a function in a public subnet does not reach the internet, for it has no public "
                "address",
                hint="choose private subnets, or acknowledge it if it needs nothing from outside",
            )
            continue
        reached = ways.reached(subnets) if found <= {"none", "public"} else None
        role = None if reached is None else role_of(app, function)
        if reached is None or role is None:
            continue
        if granted is None:
            granted = statements_by_role(app)
        own = _Own(app, function)
        used = {
            service
            for place, statement in granted.get(id(role), ())
            for service, actions in _USED.items()
            if service not in reached
            and any(allows(statement, one) for one in actions if statement["Action"] != "*")
            and not own.covers(place, statement)
        }
        if used:
            yield about(
                "warning",
                CODE,
                function,
                f"it may use {', '.join(sorted(used))}, and nothing leads there from its subnets",
                hint="give the VPC a NAT gateway or an endpoint, or acknowledge it if there is one",
            )


class _Own:
    """What Lambda itself sends to, or reads, on behalf of a function."""

    def __init__(self, app: ResolvedApp, function: ResolvedResource) -> None:
        self._values: list[Any] = []
        self._resources: set[int] = set()
        for stack, one in resources(
            app,
            "AWS::Lambda::Function",
            "AWS::Lambda::EventInvokeConfig",
            "AWS::Lambda::EventSourceMapping",
        ):
            given = one.properties
            if one is function or function_of(app, stack, given.get("FunctionName")) is function:
                for name in _SENT_TO:
                    self._add(stack, given.get(name))

    def _add(self, stack: ResolvedStack, value: Any) -> None:
        self._resources.update(id(one) for one in mentioned(stack, value))
        waiting = [value]
        while waiting:
            one = waiting.pop()
            if is_document(one):
                waiting.extend(one.values())
            elif is_list(one):
                waiting.extend(one)
            self._values.append(one)

    def covers(self, stack: ResolvedStack, statement: Document) -> bool:
        """Whether *statement* is about nothing else."""
        return all(
            one in self._values
            or any(id(each) in self._resources for each in mentioned(stack, one))
            for one in listed(statement.get("Resource"))
        )


_SENT_TO: Final = (
    "DeadLetterConfig",
    "DestinationConfig",
    "FileSystemConfigs",
    "SourceAccessConfigurations",
    "AmazonManagedKafkaEventSourceConfig",
    "SelfManagedKafkaEventSourceConfig",
)
