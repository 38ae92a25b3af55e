"""Placeholder replaced below."""

from collections.abc import Mapping
from typing import Any


class Schema:
    type: str

    def render(self, properties: Mapping[str, Any]) -> dict[str, Any]:
        raise NotImplementedError


class Tagging:
    property: str
    shape: str
