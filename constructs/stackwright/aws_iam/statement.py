"""One statement of a policy: who may or may not do what to which resources, and when."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal

from attrs import field

from stackwright.aws_iam.principals import STAR, Conditions, Principal, merged_conditions
from stackwright.checks import at_most_one_of, each, exactly_one_of, fail, matches
from stackwright.errors import PropertyTypeError
from stackwright.tokens import Document
from stackwright.tree import Construct
from stackwright.value import value

_ACTIONS = each(
    matches(r"\*|[A-Za-z0-9-]+:[A-Za-z0-9*?]+", "an action such as 's3:GetObject', or '*'")
)
_RESOURCES = each(
    matches(r"\*|arn:.+", "an ARN or '*'", hint="most constructs have their ARN as an attribute")
)


def _texts(items: Sequence[str]) -> Sequence[str]:
    return tuple(items) if isinstance(items, list) else items


def _principals(items: Sequence[Principal]) -> Sequence[Principal]:
    return tuple(items) if isinstance(items, list) else items


@value
class PolicyStatement:
    """
    One statement of a policy.

    It is rendered as the AWS CDK does it: a list of one item stands as the item, the order of
    several is kept, and what is named twice stands once.

    Args:
        actions: What is allowed or denied, such as `s3:GetObject`; `*` and `?` are wildcards.
        resources: ARNs, wildcards within, or `*`. A trust policy has none.
        effect: Whether the statement allows or denies. Default: it allows.
        not_actions: Everything but these, in place of `actions`.
        not_resources: Everything but these, in place of `resources`.
        principals: Whom the policy of a resource, or a trust policy, is about. The policy of
            an identity has none.
        not_principals: Everyone but these, in place of `principals`.
        conditions: What must hold: operator -> condition key -> value or values.
        sid: The name of the statement: letters and digits, unique within its policy.

    Raises:
        PropertyError: No action, an action or ARN that is none, both of a pair, or principals
            whose conditions do not go together.
    """

    actions: Sequence[str] = field(default=(), converter=_texts, validator=_ACTIONS)
    resources: Sequence[str] = field(default=(), converter=_texts, validator=_RESOURCES)
    effect: Literal["Allow", "Deny"] = "Allow"
    not_actions: Sequence[str] = field(default=(), converter=_texts, validator=_ACTIONS)
    not_resources: Sequence[str] = field(default=(), converter=_texts, validator=_RESOURCES)
    principals: Sequence[Principal] = field(default=(), converter=_principals)
    not_principals: Sequence[Principal] = field(default=(), converter=_principals)
    conditions: Conditions = field(factory=dict[str, Mapping[str, object]])
    sid: str | None = field(default=None, validator=matches("[A-Za-z0-9]+", "letters and digits"))

    def __attrs_post_init__(self) -> None:
        if bool(self.actions) == bool(self.not_actions):
            exactly_one_of(self, actions=self.actions or None, not_actions=self.not_actions or None)
        if self.resources and self.not_resources:
            at_most_one_of(self, resources=self.resources, not_resources=self.not_resources)
        if self.principals or self.not_principals:
            at_most_one_of(
                self,
                principals=self.principals or None,
                not_principals=self.not_principals or None,
            )
            self._check_principals()

    def _check_principals(self) -> None:
        parts = self._parts()
        if len(parts) > 1 and any(STAR in one.fragment() for one in parts):
            raise fail(self, "StarPrincipal is everyone and stands alone")
        first = parts[0].all_conditions()
        if any(one.all_conditions() != first for one in parts):
            raise fail(
                self,
                "the principals of one statement must have the same conditions",
                hint="make a statement for each",
            )
        try:
            merged_conditions(first, self.conditions)
        except ValueError as error:
            raise fail(
                self, f"the statement and its principal want different values for {error}"
            ) from None

    def _parts(self) -> list[Principal]:
        named = (*self.principals, *self.not_principals)
        return [part for one in named for part in one.parts()]

    def document(self) -> Document:
        """The statement as a policy takes it; deferred values stand in it."""
        parts = self._parts()
        conditions = self.conditions
        if parts:
            conditions = merged_conditions(parts[0].all_conditions(), conditions)
        statement: Document = {"Effect": self.effect}
        if self.sid is not None:
            statement["Sid"] = self.sid
        for name, items in (
            ("Action", self.actions),
            ("NotAction", self.not_actions),
            ("Resource", self.resources),
            ("NotResource", self.not_resources),
        ):
            if items:
                statement[name] = _one_or_several(items)
        if parts:
            name = "Principal" if self.principals else "NotPrincipal"
            statement[name] = _principal_element(parts)
        if conditions:
            statement["Condition"] = conditions
        return statement


def _one_or_several(items: Iterable[str]) -> str | list[str]:
    distinct = list(dict.fromkeys(items))
    return distinct[0] if len(distinct) == 1 else distinct


def _principal_element(parts: Sequence[Principal]) -> str | Mapping[str, str | list[str]]:
    kinds: dict[str, list[str]] = {}
    for part in parts:
        for kind, name in part.fragment().items():
            if kind == STAR:
                return name
            kinds.setdefault(kind, []).append(name)
    return {kind: _one_or_several(names) for kind, names in kinds.items()}


def check_of_identity(owner: Construct, statements: Iterable[PolicyStatement]) -> None:
    """
    See that *statements* can stand in a policy of an identity.

    Raises:
        PropertyError: One names principals, or no resources, or is no `PolicyStatement`; placed
            at *owner*.
    """
    for one in statements:
        _assert_statement(owner, one)
        if one.principals or one.not_principals:
            raise owner.error(
                "the policy of an identity is about that identity: its statements name no "
                f"principals, got {_named(one)}",
                hint="leave principals out, or put the statement into a resource's policy",
            )
        if not (one.resources or one.not_resources):
            raise owner.error(
                f"a statement needs resources, got only {_actions(one)}",
                hint="give their ARNs, or '*' for all",
            )


def _assert_statement(owner: Construct, given: object) -> None:
    if not isinstance(given, PolicyStatement):
        raise PropertyTypeError(
            f"a statement must be PolicyStatement, got {given!r}",
            hint="such as PolicyStatement(actions=['s3:GetObject'], resources=[arn])",
            **owner.place(),
        )


def check_of_resource(owner: Construct, statements: Iterable[PolicyStatement]) -> None:
    """
    See that *statements* can stand in the policy of a resource.

    Raises:
        PropertyError: One names no principals; placed at *owner*.
    """
    for one in statements:
        _assert_statement(owner, one)
        if not (one.principals or one.not_principals):
            raise owner.error(
                f"a statement of a resource's policy needs principals, got only {_actions(one)}",
                hint="say whom it is about, such as ServicePrincipal('sns.amazonaws.com')",
            )


def check_of_trust(owner: Construct, statements: Iterable[PolicyStatement]) -> None:
    """
    See that *statements* can stand in the trust policy of a role.

    Raises:
        PropertyError: One names no principals, or it names resources; placed at *owner*.
    """
    check_of_resource(owner, statements)
    for one in statements:
        if one.resources or one.not_resources:
            raise owner.error(
                f"a statement of a trust policy names no resources, got {_actions(one)}",
                hint="leave resources out: the role itself is meant",
            )


def _actions(statement: PolicyStatement) -> str:
    return ", ".join(map(str.__str__, (*statement.actions, *statement.not_actions)))


def _named(statement: PolicyStatement) -> str:
    named = (*statement.principals, *statement.not_principals)
    return ", ".join(type(one).__name__ for one in named)
