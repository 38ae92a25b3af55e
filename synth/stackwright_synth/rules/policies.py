"""A function in, what its role may do out: as far as this app says it."""

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import Any, TypeAlias

from stackwright.tokens import Document, is_document, is_list
from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.lookup import resources, stack_of, target

_Statement: TypeAlias = tuple[ResolvedStack, Document]
_POLICIES = ("AWS::IAM::Policy", "AWS::IAM::ManagedPolicy", "AWS::IAM::RolePolicy")


def role_of(app: ResolvedApp, function: ResolvedResource) -> ResolvedResource | None:
    """The role that *function* runs with, if this app makes it."""
    return target(app, stack_of(app, function), function.properties.get("Role"))


def statements_by_role(app: ResolvedApp) -> Mapping[int, list[_Statement]]:
    """What each role is allowed, by the identity of the role; each with the stack it stands in."""
    found: dict[int, list[_Statement]] = {}
    for stack, role in resources(app, "AWS::IAM::Role"):
        for inline in listed(role.properties.get("Policies")):
            found.setdefault(id(role), []).extend((stack, one) for one in _allowing(inline))
    for stack, policy in resources(app, *_POLICIES):
        named = policy.properties.get("Roles", [policy.properties.get("RoleName")])
        for one in listed(named):
            attached = target(app, stack, one)
            if attached is not None:
                statements = [(stack, each) for each in _allowing(policy.properties)]
                found.setdefault(id(attached), []).extend(statements)
    return found


def _allowing(policy: Any) -> Iterator[Document]:
    document = policy.get("PolicyDocument") if is_document(policy) else None
    if not is_document(document):
        return
    for one in listed(document.get("Statement")):
        if is_document(one) and one.get("Effect") == "Allow":
            yield one


def allows(statement: Document, action: str) -> bool:
    """Whether *statement* names *action*, which a pattern of it may do, too."""
    wanted = action.lower()
    for one in listed(statement.get("Action")):
        pattern = one.lower() if isinstance(one, str) else ""
        if pattern == wanted:
            return True
        if ("*" in pattern or "?" in pattern) and fnmatchcase(wanted, pattern):
            return True
    return False


def listed(value: Any) -> list[Any]:
    """A list as it is, nothing as an empty one, and anything else as the only item."""
    if is_list(value):
        return [*value]
    return [] if value is None else [value]
