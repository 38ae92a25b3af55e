"""Deployed stacks in, the old versions of their functions and layers deleted out."""

from collections.abc import Generator, Iterator, Sequence
from functools import partial

from attrs import frozen

from stackwright_synth.assembly import Assembly, StackEntry
from stackwright_synth.deploy.events import (
    DeletionDeclined,
    Event,
    NothingToPrune,
    PruningPlanned,
    StackObserved,
    VersionDeleted,
    VersionKept,
)
from stackwright_synth.deploy.observe import identify
from stackwright_synth.deploy.places import Place, Places
from stackwright_synth.deploy.polling import patiently
from stackwright_synth.deploy.ports import StackResource
from stackwright_synth.deploy.published import Functions, PublishedVersion
from stackwright_synth.deploy.selection import chosen
from stackwright_synth.deploy.statuses import is_running
from stackwright_synth.deploy.version_group import VersionGroup
from stackwright_synth.deploy.world import Options, Pruning, World, agreed
from stackwright_synth.plan import busy


@frozen
class PruneOptions:
    """
    What to prune.

    Args:
        keep: How many of the newest versions of each function and layer stay.
        layers: Whether versions of layers are deleted as well.
        dry_run: Whether it is only told what would be deleted.
        yes: Whether the question is answered with yes, unasked.
    """

    keep: int = 3
    layers: bool = False
    dry_run: bool = False
    yes: bool = False


@frozen
class PruneOutcome:
    """
    What became of the versions.

    Args:
        deleted: How many were deleted.
        kept: How many were to be deleted, and Lambda kept them, because they are in use.
        complete: Whether the user agreed.
    """

    deleted: int = 0
    kept: int = 0
    complete: bool = True


def prune(
    assembly: Assembly,
    stacks: Sequence[str],
    functions: Functions,
    world: World,
    options: PruneOptions,
) -> Generator[Event, None, PruneOutcome]:
    """
    Delete old versions of the functions, and if asked of the layers, that stacks have made.

    What stays: the newest ones; what an alias gives traffic to; what a stack still has as a
    resource; and of layers, what is attached to any function of the account and Region.

    Args:
        assembly: The assembly.
        stacks: Ids or names of stacks, exactly those; none means all.
        functions: The functions and layers.
        world: The other effects.
        options: What to prune.

    Raises:
        StackBusyError: Another operation is changing one of the stacks; nothing was deleted.
        DeployError: Anything else that AWS refuses.
    """
    entries = chosen(assembly, stacks)
    yield from identify(entries, world)
    found: list[tuple[StackEntry, tuple[StackResource, ...]]] = []
    for entry in entries:
        state = world.cloudformation.stack(entry.name)
        yield StackObserved(entry.id, entry.name, state.status if state else None)
        if state is None:
            continue
        if is_running(state.status):
            raise busy(entry, state.status)
        resources = world.cloudformation.resources(entry.name)
        found.append((entry, tuple(one for one in resources if not _is_gone(one))))
    groups = _planned(assembly, found, functions, options)
    if not any(one.doomed for one in groups):
        yield NothingToPrune(groups)
        return PruneOutcome()
    yield PruningPlanned(groups)
    if options.dry_run:
        return PruneOutcome()
    question = Pruning(_count(groups, "function"), _count(groups, "layer"))
    if not agreed(question, world.confirm, Options(yes=options.yes)):
        yield DeletionDeclined(tuple(entry.id for entry, _ in found))
        return PruneOutcome(complete=False)
    return (yield from _delete(groups, functions, world))


def _is_gone(resource: StackResource) -> bool:
    """Whether the stack has let the resource go; a retained one is skipped by its deletion."""
    return resource.status in ("DELETE_COMPLETE", "DELETE_SKIPPED")


def _count(groups: Sequence[VersionGroup], kind: str) -> int:
    return sum(len(one.doomed) for one in groups if one.kind == kind)


def _planned(
    assembly: Assembly,
    found: Sequence[tuple[StackEntry, tuple[StackResource, ...]]],
    functions: Functions,
    options: PruneOptions,
) -> tuple[VersionGroup, ...]:
    everything = [one for _, resources in found for one in resources]
    named = frozenset(_named(everything, "AWS::Lambda::Version"))
    groups: list[VersionGroup] = []
    for entry, resources in found:
        places = Places(entry.id, assembly.sources.get(entry.id, {}))
        for one in resources:
            if one.type == "AWS::Lambda::Function" and one.physical_id:
                place = places.of(one.logical_id)
                groups.append(_function(entry, one.physical_id, place, functions, named, options))
    if not options.layers:
        return tuple(groups)
    used = frozenset(_attached(functions.every_version(), groups))
    current = frozenset(_named(everything, "AWS::Lambda::LayerVersion"))
    for entry, resources in found:
        places = Places(entry.id, assembly.sources.get(entry.id, {}))
        seen: set[str] = set()
        for one in resources:
            for layer, _ in _named([one], "AWS::Lambda::LayerVersion"):
                if layer not in seen:
                    seen.add(layer)
                    numbers = functions.layer_versions(layer)
                    kept = _protected(current | used, layer)
                    place = places.of(one.logical_id)
                    group = VersionGroup.of(
                        entry.id, "layer", layer, place, numbers, kept, options.keep
                    )
                    groups.append(group)
    return tuple(groups)


def _function(
    entry: StackEntry,
    name: str,
    place: Place,
    functions: Functions,
    named: frozenset[tuple[str, int]],
    options: PruneOptions,
) -> VersionGroup:
    numbers = [one.number for one in functions.versions(name) if one.number is not None]
    aliased = [one for alias in functions.aliases(name) for one in alias.versions]
    kept = _protected(named, name) | frozenset(aliased)
    return VersionGroup.of(entry.id, "function", name, place, numbers, kept, options.keep)


def _named(resources: Sequence[StackResource], type: str) -> Iterator[tuple[str, int]]:
    """The names and numbers in the ARNs that resources of *type* have."""
    for one in resources:
        if one.type == type and one.physical_id:
            yield from _name_and_number(one.physical_id)


def _name_and_number(arn: str) -> Iterator[tuple[str, int]]:
    """`arn:aws:lambda:eu-west-1:123456789012:layer:tools:3` -> `tools`, 3."""
    name, _, number = arn.rpartition(":")
    if number.isdecimal():
        yield name.rpartition(":")[2], int(number)


def _protected(named: frozenset[tuple[str, int]], name: str) -> frozenset[int]:
    return frozenset(number for one, number in named if one == name)


def _attached(
    states: Sequence[PublishedVersion], groups: Sequence[VersionGroup]
) -> Iterator[tuple[str, int]]:
    """The layer versions that something uses which is not about to be deleted."""
    doomed = {(one.name, number) for one in groups for number in one.doomed}
    for state in states:
        if (state.function, state.number) not in doomed:
            for arn in state.layers:
                yield from _name_and_number(arn)


def _delete(
    groups: Sequence[VersionGroup], functions: Functions, world: World
) -> Generator[Event, None, PruneOutcome]:
    deleted = kept = 0
    for group in groups:
        for number in group.doomed:
            reason: str | None = None
            if group.kind == "function":
                delete = partial(functions.delete_version, group.name, number)
                reason = patiently(world.clock, delete)
            else:
                remove = partial(functions.delete_layer_version, group.name, number)
                patiently(world.clock, remove)
            if reason is None:
                deleted += 1
                yield VersionDeleted(group.stack, group.kind, group.name, number)
            else:
                kept += 1
                yield VersionKept(group.stack, group.kind, group.name, number, reason)
    return PruneOutcome(deleted, kept)
