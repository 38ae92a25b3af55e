"""The section `Resources` of a template in, the resources that CloudFormation makes of it out."""

from collections.abc import Iterator, Mapping
from typing import Any

from stackwright.intrinsics import LOOP
from stackwright.tokens import Document, is_document, is_list


def resources_of(section: Mapping[str, Any]) -> Iterator[Document]:
    """
    Every resource of a *section*, and what stands in its loops (`Fn::ForEach`).

    What a loop makes comes as often as the loop has items; once, if these are not known before
    the deployment. What has no type, such as a call of `Fn::Transform`, is no resource.
    """
    for name, entry in section.items():
        if is_document(entry):
            if isinstance(entry.get("Type"), str):
                yield entry
        elif name.startswith(LOOP) and is_list(entry) and len(entry) == 3:
            _, items, body = entry
            if is_document(body):
                for _ in range(len(items) if is_list(items) else 1):
                    yield from resources_of(body)
