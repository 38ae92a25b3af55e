"""An assembly in, the IAM policy that deploying, updating and deleting it needs out."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple, TypedDict, cast

from stackwright.permissions import needed_for
from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.deploy.asset_bucket import asset_template
from stackwright_synth.deploy.observe import ASSET_STACK
from stackwright_synth.resources import resources_of

STACK_ACTIONS: Final = (
    "cloudformation:CreateChangeSet",
    "cloudformation:DeleteChangeSet",
    "cloudformation:DeleteStack",
    "cloudformation:DescribeChangeSet",
    "cloudformation:DescribeStackEvents",
    "cloudformation:DescribeStacks",
    "cloudformation:ExecuteChangeSet",
    "cloudformation:GetTemplate",
    "cloudformation:ListChangeSets",
    "cloudformation:ListStackResources",
    "cloudformation:UpdateTerminationProtection",
)
"""What the deployer calls for each stack."""

ASSET_ACTIONS: Final = ("s3:GetObject", "s3:ListBucket", "s3:PutObject")
"""What the deployer, and CloudFormation after it, call for what the stacks ship."""

_INLINE_TEMPLATE: Final = 51_200
_PASS_ROLE: Final = "iam:PassRole"
_ROLE_ARN: Final = re.compile(r"arn:[a-z-]+:iam::\d{12}:role/[\w+=,.@/-]+")
_LOOP_VARIABLE: Final = re.compile(r"[$&]\{[^}]*\}")
_NAME_IN_ROLE: Final = 24
"""So much of a stack's name CloudFormation keeps in the name of a role, at the least."""


class Statement(TypedDict):
    """One statement of the policy."""

    Sid: str
    Effect: str
    Action: list[str]
    Resource: list[str]


class Policy(TypedDict):
    """A policy as IAM takes it."""

    Version: str
    Statement: list[Statement]


class NeededPolicy(NamedTuple):
    """The policy, and the resource types of which nothing is known."""

    policy: Policy
    unknown: tuple[str, ...]


def needed_policy(assembly: Assembly) -> NeededPolicy:
    """
    What whoever deploys *assembly* must be allowed.

    What CloudFormation calls for the resources is allowed on every resource, for their names are
    not known before; `iam:PassRole` only on the roles that the stacks make or name, and the
    calls for the stacks only on these.
    """
    templates = [_template(assembly, stack) for stack in assembly.stacks]
    types = {resource["Type"] for template in templates for resource in _resources(template)}
    ships = any(
        stack.assets or len(assembly.template_text(stack).encode()) > _INLINE_TEMPLATE
        for stack in assembly.stacks
    )
    stacks = [
        f"arn:{_partition(stack)}:cloudformation:{stack.region or '*'}:{stack.account or '*'}"
        f":stack/{stack.name}/*"
        for stack in assembly.stacks
    ]
    partitions = sorted({_partition(stack) for stack in assembly.stacks})
    if ships:
        types |= {one["Type"] for one in _resources(json.loads(asset_template()))}
        stacks += [f"arn:{one}:cloudformation:*:*:stack/{ASSET_STACK}/*" for one in partitions]
    needed = needed_for(types)
    statements = [_allow("Stacks", STACK_ACTIONS, stacks)]
    if ships:
        buckets = [f"arn:{one}:s3:::{ASSET_STACK}-*" for one in partitions]
        statements.append(
            _allow("Assets", ASSET_ACTIONS, [*buckets, *(f"{one}/*" for one in buckets)])
        )
    called = [one for one in needed.actions if one != _PASS_ROLE]
    if called:
        statements.append(_allow("Resources", called, ["*"]))
    if _PASS_ROLE in needed.actions:
        pairs = zip(assembly.stacks, templates, strict=True)
        roles = {one for stack, template in pairs for one in _roles(stack, template)}
        statements.append(_allow("Roles", [_PASS_ROLE], sorted(roles) or ["*"]))
    return NeededPolicy({"Version": "2012-10-17", "Statement": statements}, needed.unknown)


def _allow(name: str, actions: Iterable[str], resources: Iterable[str]) -> Statement:
    return {"Sid": name, "Effect": "Allow", "Action": [*actions], "Resource": [*resources]}


def _template(assembly: Assembly, stack: StackEntry) -> Mapping[str, Any]:
    template: Mapping[str, Any] = json.loads(assembly.template_text(stack))
    return template


def _resources(template: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [*resources_of(template.get("Resources", {}))]


def _partition(stack: StackEntry) -> str:
    region = stack.region or ""
    if region.startswith("cn-"):
        return "aws-cn"
    return "aws-us-gov" if region.startswith("us-gov-") else "aws"


def _roles(stack: StackEntry, template: Mapping[str, Any]) -> Iterator[str]:
    """The roles that the stack makes, and those that its resources name."""
    for resource in _resources(template):
        if resource["Type"] == "AWS::IAM::Role":
            properties = resource.get("Properties", {})
            path = properties.get("Path", "/")
            name = properties.get("RoleName", f"{stack.name[:_NAME_IN_ROLE]}*")
            path = _LOOP_VARIABLE.sub("*", path) if isinstance(path, str) else "/*"
            name = _LOOP_VARIABLE.sub("*", name) if isinstance(name, str) else "*"
            yield f"arn:{_partition(stack)}:iam::{stack.account or '*'}:role{path}{name}"
        yield from _named_roles(resource.get("Properties"))


def _named_roles(value: object) -> Iterator[str]:
    """The whole ARNs of roles in a value."""
    if isinstance(value, str):
        if _ROLE_ARN.fullmatch(value):
            yield value
    elif isinstance(value, dict):
        for one in cast("dict[str, object]", value).values():
            yield from _named_roles(one)
    elif isinstance(value, list):
        for one in cast("list[object]", value):
            yield from _named_roles(one)
