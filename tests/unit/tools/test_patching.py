"""Schemas and corrections in, corrected schemas out."""

from typing import Any

import pytest

from tools.l1.patching import PatchError, patched

SCHEMA: dict[str, Any] = {
    "readOnlyProperties": ["/properties/A", "/properties/B"],
    "properties": {"A": {"type": "string"}},
}


def _patched(**patch: Any) -> dict[str, Any]:
    return patched({"T": SCHEMA, "U": SCHEMA}, [{"type": "T", "reason": "because", **patch}])["T"]


@pytest.mark.parametrize(
    ("patch", "path", "expected"),
    [
        (
            {"op": "remove", "path": "/readOnlyProperties", "value": "/properties/A"},
            "readOnlyProperties",
            ["/properties/B"],
        ),
        (
            {"op": "add", "path": "/readOnlyProperties", "value": "/properties/C"},
            "readOnlyProperties",
            ["/properties/A", "/properties/B", "/properties/C"],
        ),
        ({"op": "add", "path": "/required", "value": ["A"]}, "required", ["A"]),
        ({"op": "remove", "path": "/properties/A"}, "properties", {}),
        (
            {"op": "replace", "path": "/properties/A/type", "from": "string", "value": "object"},
            "properties",
            {"A": {"type": "object"}},
        ),
    ],
)
def test_patches_apply(patch: dict[str, Any], path: str, expected: object) -> None:
    """A patch adds, removes or replaces, and changes nothing that was given."""
    before = repr(SCHEMA)

    assert expected == _patched(**patch)[path]
    assert before == repr(SCHEMA)


@pytest.mark.parametrize(
    ("patch", "message"),
    [
        ({"op": "remove", "path": "/readOnlyProperties", "value": "/x"}, "the item is not there"),
        ({"op": "remove", "path": "/required"}, "the member is not there"),
        ({"op": "remove", "path": "/definitions/X"}, "'definitions' is not there"),
        (
            {"op": "add", "path": "/readOnlyProperties", "value": "/properties/A"},
            "the item is there",
        ),
        ({"op": "add", "path": "/properties/A", "value": {}}, "the member is there"),
        (
            {"op": "replace", "path": "/properties/A/type", "from": "object", "value": "x"},
            "the value is 'string'",
        ),
        ({"op": "move", "path": "/properties/A"}, "'move' is no operation"),
        ({"op": "remove", "path": "/properties/A", "reason": ""}, "has no reason"),
        ({"op": "remove", "path": "/properties/A", "type": "V"}, "does not exist any more"),
    ],
)
def test_patches_that_no_longer_apply_are_errors(patch: dict[str, Any], message: str) -> None:
    """A patch that has nothing to mend, or says no reason, stops the generator."""
    with pytest.raises(PatchError, match=message):
        _patched(**patch)
