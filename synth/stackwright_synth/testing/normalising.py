"""
A template in, the same template without what changes with every edit of the code out.

The hash in the key of an asset becomes `assets/<asset:1>.zip`, numbered in the order of the
sorted template. The hash at the end of a version's logical id becomes `<version>`, wherever the
id stands: as a key, in `Ref` and `Fn::GetAtt`, in the name of an export. If two versions differ
in the hash alone, the second is `<version:2>`.
"""

import re
from collections.abc import Callable, Mapping

from stackwright_synth.testing.differing import is_mapping, is_sequence

_ASSET = re.compile(r"(?<=assets/)[0-9a-f]{64}(?=\.zip)")
_VERSION = re.compile(r"(.*?)[0-9a-f]{32}")


def normalised(document: Mapping[str, object]) -> dict[str, object]:
    """Replace the hashes in a template by placeholders."""
    versions = _version_ids(document)
    if versions:
        pattern = re.compile("|".join(sorted(versions, key=len, reverse=True)))
        document = _rewritten_members(
            document, lambda text: pattern.sub(lambda found: versions[found[0]], text)
        )
    assets: dict[str, str] = {}

    def placeholder(found: re.Match[str]) -> str:
        return assets.setdefault(found[0], f"<asset:{len(assets) + 1}>")

    return _rewritten_members(document, lambda text: _ASSET.sub(placeholder, text))


def _version_ids(document: Mapping[str, object]) -> dict[str, str]:
    """The logical ids of versions that end in a hash, and what to write instead."""
    resources = document.get("Resources")
    replaced: dict[str, str] = {}
    if not is_mapping(resources):
        return replaced
    for logical_id, resource in sorted(resources.items(), key=lambda member: str(member[0])):
        if not is_mapping(resource) or resource.get("Type") != "AWS::Lambda::Version":
            continue
        found = _VERSION.fullmatch(str(logical_id))
        if found:
            placeholder, number = f"{found[1]}<version>", 1
            while placeholder in replaced.values():
                number += 1
                placeholder = f"{found[1]}<version:{number}>"
            replaced[str(logical_id)] = placeholder
    return replaced


def _rewritten_members(
    document: Mapping[str, object], change: Callable[[str], str]
) -> dict[str, object]:
    return {change(key): _rewritten(one, change) for key, one in sorted(document.items())}


def _rewritten(value: object, change: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return change(value)
    if is_mapping(value):
        return _rewritten_members({str(key): one for key, one in value.items()}, change)
    if is_sequence(value):
        return [_rewritten(one, change) for one in value]
    return value
