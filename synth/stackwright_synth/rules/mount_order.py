"""A file system can be mounted before a function mounts it."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import documents, resources, stack_of, target

CODE: Final = "mount-target-order"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function may be made before the mount targets of its file system, and then fails.",
        "Name the mount targets in its `depends_on`, or give the file system as `filesystem`.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Lambda makes a function only when the file system has a mount target in its zones
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html). A reference to
    the access point does not wait for those of the same stack, so that the function has to.
    """
    app = inspection.app
    for stack, function in resources(app, "AWS::Lambda::Function"):
        for one in documents(function.properties.get("FileSystemConfigs")):
            system = _file_system(app, target(app, stack, one.get("Arn")))
            if system is None:
                continue
            awaited = _awaited(stack, function)
            for place, mount in resources(app, "AWS::EFS::MountTarget"):
                mounted = target(app, place, mount.properties.get("FileSystemId"))
                if place is stack and mounted is system and mount.logical_id not in awaited:
                    yield about(
                        "error",
                        CODE,
                        function,
                        f"it may be made before {mount.path}, and cannot mount {system.path} then",
                        hint="name the mount target in depends_on of the function",
                    )


def _file_system(app: ResolvedApp, point: ResolvedResource | None) -> ResolvedResource | None:
    if point is None or point.type != "AWS::EFS::AccessPoint":
        return None
    return target(app, stack_of(app, point), point.properties.get("FileSystemId"))


def _awaited(stack: ResolvedStack, resource: ResolvedResource) -> set[str]:
    """The logical ids of what is there before *resource*."""
    found: set[str] = set()
    waiting = [resource]
    while waiting:
        for name in waiting.pop().references:
            more = stack.by_logical_id.get(name)
            if more is not None and name not in found:
                found.add(name)
                waiting.append(more)
    return found
