"""Filter policies of subscriptions: what attributes may be in, what SNS takes out."""

from math import prod
from typing import Final, Literal, TypeAlias

from stackwright.checks import fail
from stackwright.patterns import Allowed, Match, Pattern, check_pattern, leaves

FilterPolicy: TypeAlias = Pattern
"""Attribute, or field of the body, -> what it may be; all of them must hold."""

FilterPolicyScope: TypeAlias = Literal["MessageAttributes", "MessageBody"]
"""What a filter policy looks at."""

_KEYS: Final = 5
_COMBINATIONS: Final = 150


class SubscriptionFilter:
    """
    What an attribute of a message may be, under the names that the AWS CDK gives it.

    `{"kind": SubscriptionFilter.string_filter(allowlist=["order"], match_prefixes=["bulk-"])}`
    is a policy. Each gives a list of values and rules of which one must hold; lists of your own
    and those of `stackwright.patterns.Match` do as well.
    """

    @staticmethod
    def string_filter(
        *,
        allowlist: tuple[str, ...] | list[str] = (),
        denylist: tuple[str, ...] | list[str] = (),
        match_prefixes: tuple[str, ...] | list[str] = (),
        match_suffixes: tuple[str, ...] | list[str] = (),
        equals_ignore_case: tuple[str, ...] | list[str] = (),
    ) -> Allowed:
        """The attribute is listed, or is not denied, or begins or ends like one of these."""
        return [
            *allowlist,
            *(Match.anything_but(*denylist) if denylist else ()),
            *(rule for one in match_prefixes for rule in Match.prefix(one)),
            *(rule for one in match_suffixes for rule in Match.suffix(one)),
            *(rule for one in equals_ignore_case for rule in Match.equals_ignore_case(one)),
        ]

    @staticmethod
    def numeric_filter(
        *,
        allowlist: tuple[float, ...] | list[float] = (),
        between: tuple[float, float] | None = None,
        between_strict: tuple[float, float] | None = None,
        greater_than: float | None = None,
        greater_than_or_equal_to: float | None = None,
        less_than: float | None = None,
        less_than_or_equal_to: float | None = None,
    ) -> Allowed:
        """The attribute is a listed number, or one in one of the ranges."""
        bounds = (
            (">", greater_than),
            (">=", greater_than_or_equal_to),
            ("<", less_than),
            ("<=", less_than_or_equal_to),
        )
        rules: Allowed = [{"numeric": ["=", one]} for one in allowlist]
        if between is not None:
            rules.extend(Match.interval(*between))
        if between_strict is not None:
            rules.append({"numeric": [">", between_strict[0], "<", between_strict[1]]})
        rules.extend(
            {"numeric": [operator, bound]} for operator, bound in bounds if bound is not None
        )
        return rules

    @staticmethod
    def exists_filter() -> Allowed:
        """The attribute is there."""
        return Match.exists()

    @staticmethod
    def not_exists_filter() -> Allowed:
        """The attribute is not there."""
        return Match.does_not_exist()


def check_filter_policy(
    instance: object, policy: FilterPolicy | None, scope: FilterPolicyScope | None
) -> None:
    """
    See that SNS takes *policy*.

    The bounds are those of
    https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html.

    Raises:
        PropertyError: It does not, or there is a scope of nothing.
    """
    if policy is None:
        if scope is not None:
            raise fail(instance, "filter_policy_scope goes with a filter_policy")
        return
    check_pattern(instance, "filter_policy", policy)
    if len(policy) > _KEYS:
        raise fail(instance, f"filter_policy has at most {_KEYS} keys, got {len(policy)}")
    nested = [key for key, one in policy.items() if isinstance(one, dict)]
    if nested and scope != "MessageBody":
        raise fail(
            instance,
            f"filter_policy: attributes hold no fields, got a pattern in {nested[0]!r}",
            hint="say filter_policy_scope='MessageBody' to look at the body",
        )
    combinations = prod(map(len, leaves(policy)))
    if combinations > _COMBINATIONS:
        raise fail(
            instance,
            f"filter_policy: the numbers of values of all keys, multiplied, are at most "
            f"{_COMBINATIONS}, got {combinations}",
        )
