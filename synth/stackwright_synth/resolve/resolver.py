"""The tree in, every stack resolved and in deployment order out."""

from stackwright.app import App
from stackwright.elements import Element
from stackwright.errors import ConstructError, SynthesisError
from stackwright.resource import Resource
from stackwright.stack import Stack
from stackwright.tags import TagEdit
from stackwright.tree import Construct
from stackwright_synth.resolve.exports import Exports
from stackwright_synth.resolve.resolved import ResolvedApp
from stackwright_synth.resolve.scope import StackScope
from stackwright_synth.resolve.values import Stage


def resolve(app: App, stage: Stage) -> ResolvedApp:
    """
    Seal the app and resolve its stacks.

    Args:
        app: The tree.
        stage: Takes an asset in and gives the hash of its content; called for assets only.

    Raises:
        SynthesisError: A deferred value, a reference or an asset that does not hold.
    """
    app.seal()
    index: dict[str, tuple[Construct, StackScope]] = {}
    exports = Exports()
    scopes: dict[str, StackScope] = {}

    def take_in(node: Construct, scope: StackScope | None, edits: tuple[TagEdit, ...]) -> None:
        edits = edits + node.tag_edits if node.tag_edits else edits
        if isinstance(node, Stack):
            scope = scopes[node.path] = StackScope(node, edits, index, exports, stage)
        elif isinstance(node, (Resource, Element)):
            if scope is None:
                raise _homeless(node)
            scope.add(node, edits)
        for child in node.children:
            take_in(child, scope, edits)

    take_in(app, None, ())
    _assert_distinct_names(scopes)
    for scope in scopes.values():
        scope.resolve_resources()
    return ResolvedApp(tuple(scopes[one].finish() for one in exports.order(list(scopes))))


def _homeless(node: Construct) -> ConstructError:
    return ConstructError(
        f"{node.path} is in no stack",
        code="no-stack",
        hint="give it a Stack, or a construct within one, as its scope",
        **node.place(),
    )


def _assert_distinct_names(scopes: dict[str, StackScope]) -> None:
    seen: dict[tuple[str, str | None, str | None], Stack] = {}
    for scope in scopes.values():
        stack = scope.stack
        place = (stack.stack_name, stack.given_account, stack.given_region)
        if place in seen:
            raise SynthesisError(
                f"two stacks have the name {stack.stack_name!r}; the other was created at "
                f"{seen[place].source}",
                code="duplicate-stack-name",
                hint="give one of them another stack_name",
                **stack.place(),
            )
        seen[place] = stack
