"""Policies that a role is given as it is used: statements in, the policies that hold them out."""

from collections.abc import Iterator

from attrs import field

from stackwright.aws_iam.identity import Identity
from stackwright.aws_iam.policy import Policy, unique_name
from stackwright.aws_iam.statement import PolicyStatement, check_of_identity
from stackwright.resource import Resource
from stackwright.stack import Stack
from stackwright.tokens import OPEN
from stackwright.tree import Construct, construct


@construct
class RolePolicies(Identity):
    """
    What a role has for those who allow it something; use `Role`.

    Attributes:
        default_policy: Holds the statements that were added, once there are any.
        late_policy: Holds those about resources that wait for what runs under the role.
    """

    default_policy: Policy | None = field(init=False, default=None)
    late_policy: Policy | None = field(init=False, default=None)
    _set_apart: tuple[Resource, ...] = field(init=False, default=())

    def add_to_policy(self, statement: PolicyStatement) -> Policy | None:
        """
        Allow, or deny, the role what *statement* says.

        Returns:
            The policy that holds it, made with the first statement; `None` for an imported
            role that must not change, which then lists the statement under `ungranted`.
        """
        self.assert_open()
        check_of_identity(self, (statement,))
        if not self.mutable:
            self.ungranted = (*self.ungranted, statement)
            return None
        if self._set_apart and any(_is_about(statement, one) for one in self._set_apart):
            return self._add_late(statement)
        if self.default_policy is None:
            id = "Policy" if self.imported else "DefaultPolicy"
            self.default_policy = self._make_policy(id, statement)
        else:
            self.default_policy.add_statements(statement)
        return self.default_policy

    def _add_late(self, statement: PolicyStatement) -> Policy:
        if self.late_policy is None:
            self.late_policy = self._make_policy("LatePolicy", statement)
        else:
            self.late_policy.add_statements(statement)
        return self.late_policy

    def _make_policy(self, id: str, statement: PolicyStatement) -> Policy:
        if not self.imported:
            return Policy(self, id, statements=[statement], roles=[self])
        stack = Stack.of(self)
        # Two stacks may import one role; each must have a policy name of its own on it.
        path = f"{stack.stack_name}{self.path[len(stack.path) :]}"
        name = unique_name(path + id.removesuffix("Policy"))
        return Policy(self, id, statements=[statement], roles=[self], policy_name=name)

    def set_apart(self, resource: Resource) -> None:
        """
        Keep what the role may do with *resource* in a policy that is not waited for.

        For a resource that is made after what runs under the role, as a bucket is that invokes
        a function: a function waits for the policies of its role, so that the function, the
        policy and the bucket would each wait for the next. It holds for statements that are
        there and for those to come, if they name the resource by its attributes.
        """
        self.assert_open()
        if resource in self._set_apart:
            return
        self._set_apart = (*self._set_apart, resource)
        policy = self.default_policy
        if policy is None:
            return
        late = tuple(one for one in policy.statements if _is_about(one, resource))
        policy.statements = tuple(one for one in policy.statements if one not in late)
        for one in late:
            policy.continued_in = (self._add_late(one),)

    def awaited(self) -> Iterator[Construct]:
        """
        What must exist before the role may do what it should: the policies attached to it.

        All of them but the one about resources that are made later.
        """
        yield from (one for one in self.walk() if one is not self.late_policy)
        yield from (one for one in self.attached if one.scope is not self)


def _is_about(statement: PolicyStatement, resource: Resource) -> bool:
    """Whether *statement* names *resource* by one of its attributes."""
    named = f"{OPEN}{resource.address}."
    return any(str.__contains__(text, named) for text in statement.resources)
