"""Expiry rules: the text that ECR takes, what is refused."""

import json
from typing import Any

import pytest

from stackwright import days
from stackwright.aws_ecr import ExpiryRule
from stackwright.aws_ecr.lifecycle import policy_text
from stackwright.errors import PropertyError


def test_rules_are_numbered_in_order() -> None:
    """The order of the rules is their priority."""
    text = policy_text(
        [
            ExpiryRule(max_image_age=days(7), tag_status="untagged", description="Leftovers."),
            ExpiryRule(max_image_count=5, tag_prefixes=["v"]),
            ExpiryRule(max_image_count=9, tag_patterns=["rc-*"]),
            ExpiryRule(max_image_count=50),
        ]
    )

    expire = {"type": "expire"}
    more = {"countType": "imageCountMoreThan"}
    assert {
        "rules": [
            {
                "rulePriority": 1,
                "description": "Leftovers.",
                "selection": {
                    "tagStatus": "untagged",
                    "countType": "sinceImagePushed",
                    "countNumber": 7,
                    "countUnit": "days",
                },
                "action": expire,
            },
            {
                "rulePriority": 2,
                "selection": {"tagStatus": "tagged", "tagPrefixList": ["v"], **more}
                | {"countNumber": 5},
                "action": expire,
            },
            {
                "rulePriority": 3,
                "selection": {"tagStatus": "tagged", "tagPatternList": ["rc-*"], **more}
                | {"countNumber": 9},
                "action": expire,
            },
            {
                "rulePriority": 4,
                "selection": {"tagStatus": "any", **more} | {"countNumber": 50},
                "action": expire,
            },
        ]
    } == json.loads(text)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "exactly one of max_image_count, max_image_age must be given, got none"),
        ({"max_image_count": 1, "max_image_age": days(1)}, "got max_image_count and max_image_"),
        ({"max_image_count": 0}, "max_image_count must be from 1"),
        ({"max_image_age": days(1) / 2}, "a whole number of days, 1 or more"),
        ({"max_image_age": days(1.5)}, "a whole number of days, 1 or more"),
        ({"max_image_count": 1, "tag_prefixes": ["a"], "tag_patterns": ["b"]}, "got both"),
        (
            {"max_image_count": 1, "tag_status": "untagged", "tag_prefixes": ["a"]},
            "tag_status 'untagged' cannot be",
        ),
        ({"max_image_count": 1, "tag_status": "tagged"}, "needs tag_prefixes or tag_patterns"),
    ],
)
def test_what_is_refused(given: dict[str, Any], message: str) -> None:
    """A rule has one bound, and tags only of tagged images."""
    with pytest.raises(PropertyError, match=message):
        ExpiryRule(**given)
