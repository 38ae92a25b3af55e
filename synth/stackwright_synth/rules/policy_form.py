"""A policy that is written out has the elements of policies."""

from collections.abc import Collection, Iterator
from typing import Any, Final

from stackwright.spelling import did_you_mean
from stackwright.tokens import Document, is_document, is_list
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import is_open
from stackwright_synth.rules.lookup import resources

CODE: Final = "malformed-policy"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A policy that is written out has an element that policies do not have.",
        "Write it as IAM has it, in its own spelling, or make it of `PolicyStatement`.",
    ),
)

_TYPES: Final = (
    "AWS::IAM::GroupPolicy",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::IAM::RolePolicy",
    "AWS::IAM::UserPolicy",
    "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey",
    "AWS::S3::BucketPolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
)
_PROPERTIES: Final = ("AssumeRolePolicyDocument", "KeyPolicy", "PolicyDocument")
_POLICY: Final = ("Version", "Id", "Statement")
_STATEMENT: Final = (
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
)
_EFFECTS: Final = ("Allow", "Deny")


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    IAM takes the elements of its grammar and no others
    (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html). Properties
    that are free JSON are written as IAM has them, not by names in Python. What a function of
    CloudFormation gives is not judged.
    """
    for _, resource in resources(inspection.app, *_TYPES):
        for path, policy in _policies(resource.properties):
            for message, hint in _problems(path, policy):
                yield about("error", CODE, resource, message, hint=hint)


def _policies(properties: Document) -> Iterator[tuple[str, Any]]:
    """The policies among the properties of a resource, those within a role's `Policies` too."""
    for name in _PROPERTIES:
        yield name, properties.get(name)
    inline = properties.get("Policies")
    for place, one in enumerate(inline if is_list(inline) else []):
        yield f"Policies[{place}].PolicyDocument", is_document(one) and one.get("PolicyDocument")


def _problems(path: str, policy: Any) -> Iterator[tuple[str, str]]:
    if not is_document(policy) or is_open(policy):
        return
    yield from _strangers(path, policy, _POLICY)
    statements = policy.get("Statement")
    listed = statements if is_list(statements) else [statements]
    for place, one in enumerate(listed):
        if not is_document(one) or is_open(one):
            continue
        within = f"{path}.Statement[{place}]"
        yield from _strangers(within, one, _STATEMENT)
        effect = one.get("Effect")
        if isinstance(effect, str) and effect not in _EFFECTS:
            meant = did_you_mean(effect, _EFFECTS)
            yield f"{within}.Effect must be Allow or Deny, got {effect!r}", meant


def _strangers(path: str, given: Document, known: Collection[str]) -> Iterator[tuple[str, str]]:
    for name in given:
        if name not in known:
            yield f"{path} has no element {name!r}", did_you_mean(name, [*known])
