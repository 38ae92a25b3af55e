"""A change set, with each change at the construct and line that it comes from."""

from attrs import frozen

from stackwright_synth.deploy.places import Place, Places
from stackwright_synth.deploy.ports import ChangeSetState, ChangeSetType, ResourceChange


@frozen
class PlacedChange:
    """What would happen to one resource, and where that resource comes from."""

    change: ResourceChange
    place: Place

    @property
    def replaces(self) -> bool:
        """Whether the resource will, or may, be replaced by a new one."""
        return self.change.replacement in ("True", "Conditional")


@frozen
class ChangeSet:
    """
    What CloudFormation would do to a stack.

    Args:
        stack: The id of the stack in the assembly.
        stack_name: Its name.
        stack_id: Its ARN.
        name: The name of the change set.
        id: The ARN of the change set.
        type: Whether the stack would be made or changed.
        changes: What would happen to its resources. It may be empty although there is something
            to do: outputs are no resources.
    """

    stack: str
    stack_name: str
    stack_id: str
    name: str
    id: str
    type: ChangeSetType
    changes: tuple[PlacedChange, ...] = ()


def placed(
    state: ChangeSetState,
    stack: str,
    stack_name: str,
    name: str,
    type_: ChangeSetType,
    places: Places,
) -> ChangeSet:
    """Put the changes of a change set at their lines."""
    changes = tuple(PlacedChange(change, places.of(change.logical_id)) for change in state.changes)
    return ChangeSet(stack, stack_name, state.stack_id, name, state.id, type_, changes)
