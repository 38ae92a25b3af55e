"""The file of permissions."""

import json
from typing import Any

from tools.l1.permissions import permissions

SCHEMAS: dict[str, dict[str, Any]] = {
    "AWS::A::B": {
        "handlers": {
            "create": {"permissions": ["a:CreateB", "EC2:CreateTags"]},
            "read": {"permissions": ["a:GetB"]},
            "update": {"permissions": ["a:GetB", "a:CreateB", "s3:REST.PUT.OBJECT"]},
            "delete": {"permissions": ["a:GetB"]},
            "list": {"permissions": ["a:ListB"]},
        },
        "tagging": {"permissions": ["a:TagB"]},
    },
    "AWS::A::Old": {"tagging": {"permissions": ["a:TagOld"]}},
    "AWS::A::Unwanted": {"handlers": {"create": {"permissions": ["a:CreateUnwanted"]}}},
}


def test_permissions() -> None:
    """Actions stand under what they are for; what is no action, or nothing known, is left out."""
    text = permissions(SCHEMAS, ["AWS::A::Old", "AWS::A::B"])

    expected = {"c": "ec2:CreateTags", "cu": "a:CreateB", "rud": "a:GetB", "cru": "a:TagB"}
    assert {"AWS::A::B": expected} == json.loads(text)


def test_a_line_a_type() -> None:
    """Each type has a line of its own, so that a change of one is a change of one line."""
    text = permissions(SCHEMAS, SCHEMAS)

    assert ['"AWS::A::B"', '"AWS::A::Unwanted"'] == [
        line.partition(": ")[0] for line in text.splitlines()[1:-1]
    ]
