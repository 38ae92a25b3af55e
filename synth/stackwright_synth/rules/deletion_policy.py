"""What happens to a resource that leaves its stack or is replaced."""

from collections.abc import Iterator
from typing import Final

from stackwright.spelling import did_you_mean
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "deletion-policy"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A resource has a policy for its deletion that CloudFormation does not take.",
        "Of most types nothing can be kept but the resource itself: `removal_policy='Retain'`.",
    ),
)

_ATTRIBUTES: Final = ("DeletionPolicy", "UpdateReplacePolicy")
_POLICIES: Final = ("Delete", "Retain", "Snapshot")
_KEPT_ONCE: Final = "RetainExceptOnCreate"
_WITH_SNAPSHOTS: Final = frozenset(
    [
        "AWS::DocDB::DBCluster",
        "AWS::EC2::Volume",
        "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup",
        "AWS::Neptune::DBCluster",
        "AWS::RDS::DBCluster",
        "AWS::RDS::DBInstance",
        "AWS::Redshift::Cluster",
    ]
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    `DeletionPolicy` is one of four texts, `UpdateReplacePolicy` of three; only some types have
    snapshots. What is worked out at deployment is not judged.

    (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html)
    """
    for stack in inspection.app.stacks:
        for resource in stack.resources:
            body = resource.body
            for name in [one for one in _ATTRIBUTES if one in body]:
                policy = body[name]
                if not isinstance(policy, str):
                    continue
                known = [*_POLICIES, *([_KEPT_ONCE] if name == "DeletionPolicy" else [])]
                if policy not in known:
                    message = f"{name} must be one of {', '.join(known)}, got {policy!r}"
                    yield about("error", CODE, resource, message, hint=did_you_mean(policy, known))
                elif policy == "Snapshot" and _has_no_snapshots(resource.type):
                    message = f"CloudFormation makes no snapshot of an {resource.type}"
                    hint = "keep the resource: removal_policy='Retain'"
                    yield about("error", CODE, resource, message, hint=hint)
                    break


def _has_no_snapshots(type: str) -> bool:
    return type.startswith("AWS::") and type not in _WITH_SNAPSHOTS
