"""When images go: rules in, the text of a lifecycle policy out."""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Literal

from attrs import field

from stackwright.checks import exactly_one_of, fail, length, within
from stackwright.value import value


def _whole_days(instance: object, _: Any, given: timedelta | None) -> None:
    if given is not None and (given < timedelta(days=1) or given % timedelta(days=1)):
        raise fail(instance, f"max_image_age is a whole number of days, 1 or more, got {given}")


@value
class ExpiryRule:
    """
    Which images of a repository expire.

    Args:
        max_image_count: Images beyond this many, the oldest first; 1 or more. Either this or
            the next is given.
        max_image_age: Images that were pushed longer ago; whole days.
        tag_status: Which images: `any`, `tagged` or `untagged`. Default: `tagged` with one of
            the next two, else `any`.
        tag_prefixes: Only images with tags that begin so.
        tag_patterns: Only images with tags that match, `*` standing for anything.
        description: For people.

    Raises:
        PropertyError: Both bounds or none, or tags of untagged images.
    """

    max_image_count: int | None = field(default=None, validator=within(1, 1_000_000))
    max_image_age: timedelta | None = field(default=None, validator=_whole_days)
    tag_status: Literal["any", "tagged", "untagged"] | None = None
    tag_prefixes: Sequence[str] = ()
    tag_patterns: Sequence[str] = ()
    description: str | None = field(default=None, validator=length(1, 256))

    def __attrs_post_init__(self) -> None:
        exactly_one_of(self, max_image_count=self.max_image_count, max_image_age=self.max_image_age)
        if self.tag_prefixes and self.tag_patterns:
            raise fail(self, "at most one of tag_prefixes, tag_patterns may be given, got both")
        named = bool(self.tag_prefixes or self.tag_patterns)
        if named and self.tag_status not in (None, "tagged"):
            raise fail(self, f"tags are given, so that tag_status {self.tag_status!r} cannot be")
        if self.tag_status == "tagged" and not named:
            raise fail(self, "tag_status 'tagged' needs tag_prefixes or tag_patterns")

    @property
    def status(self) -> str:
        """Which images, said in full."""
        if self.tag_status is not None:
            return self.tag_status
        return "tagged" if self.tag_prefixes or self.tag_patterns else "any"

    def document(self, priority: int) -> dict[str, object]:
        """The rule as ECR takes it."""
        selection: dict[str, object] = {"tagStatus": self.status}
        if self.tag_prefixes:
            selection["tagPrefixList"] = [*self.tag_prefixes]
        if self.tag_patterns:
            selection["tagPatternList"] = [*self.tag_patterns]
        if self.max_image_age is None:
            selection |= {"countType": "imageCountMoreThan", "countNumber": self.max_image_count}
        else:
            days = self.max_image_age.days
            selection |= {
                "countType": "sinceImagePushed",
                "countNumber": days,
                "countUnit": "days",
            }
        said: dict[str, object] = {"rulePriority": priority}
        if self.description is not None:
            said["description"] = self.description
        return {**said, "selection": selection, "action": {"type": "expire"}}


def check_rules(instance: object, _: Any, rules: Sequence[ExpiryRule] | None) -> None:
    """A rule for any image must come last, because ECR looks at it last."""
    for one in (rules or ())[:-1]:
        if one.status == "any":
            raise fail(
                instance,
                "expiry_rules: a rule for any image comes last, and there is one at most",
                hint="ECR takes the rules in order, and one for any image after all others",
            )


def policy_text(rules: Sequence[ExpiryRule]) -> str:
    """The policy of *rules*, in the order in which ECR looks at them."""
    listed = [one.document(priority) for priority, one in enumerate(rules, 1)]
    return json.dumps({"rules": listed}, separators=(",", ":"))
