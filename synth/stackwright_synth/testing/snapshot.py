"""A template in, the text of its snapshot out; syrupy stores and compares it. Needs syrupy."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from syrupy.extensions.json import JSONSnapshotExtension

from stackwright_synth.testing.differing import is_mapping
from stackwright_synth.testing.normalising import normalised
from stackwright_synth.testing.template import Template

if TYPE_CHECKING:
    from syrupy.types import PropertyFilter, PropertyMatcher, SerializableData, SerializedData


class TemplateSnapshotExtension(JSONSnapshotExtension):
    """
    Snapshots of templates: one file of sorted JSON for each.

    Hashes of assets and versions are replaced by placeholders, so that a snapshot changes when
    the infrastructure does, and not with every edit of the code.
    """

    def serialize(
        self,
        data: "SerializableData",
        *,
        exclude: "PropertyFilter | None" = None,
        include: "PropertyFilter | None" = None,
        matcher: "PropertyMatcher | None" = None,
    ) -> "SerializedData":
        """Write a `Template`, or a template as a mapping, as JSON."""
        return super().serialize(
            normalised(_document(data)), exclude=exclude, include=include, matcher=matcher
        )


def _document(data: object) -> Mapping[str, object]:
    if isinstance(data, Template):
        return data.document
    if is_mapping(data):
        return {str(key): one for key, one in data.items()}
    raise TypeError(f"template_snapshot takes a Template or a mapping, got {data!r}")
