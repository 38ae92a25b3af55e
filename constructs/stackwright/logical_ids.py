"""
The ids of a path in, a logical id out: the same that the AWS CDK makes of that path.

A stack that the CDK made can therefore be adopted in place. `Default` counts for nothing; a
single component stands bare; else the readable part (`Resource` hidden, a component that the
previous one already ends with dropped, 240 characters at most) is followed by 8 hex digits of
the MD5 of the components.
"""

import re
from collections.abc import Sequence

from stackwright.digests import md5_hex

_MAX_READABLE = 240
_MAX_LENGTH = 255


def logical_id(components: Sequence[str]) -> str:
    """
    Make the logical id of a path.

    Args:
        components: The ids below the stack, outermost first.

    Returns:
        1 to 255 letters and digits; empty when nothing of the path can be kept.
    """
    parts = [one for one in components if one != "Default"]
    if len(parts) == 1:
        bare = _alphanumeric(parts[0])
        if len(bare) <= _MAX_LENGTH:
            return bare
    digest = md5_hex("/".join(parts))[:8].upper()
    readable: list[str] = []
    previous = ""
    for part in parts:
        if previous and previous.endswith(part):
            continue
        previous = part
        if part != "Resource":
            readable.append(part)
    return _alphanumeric("".join(readable))[:_MAX_READABLE] + digest


def _alphanumeric(text: str) -> str:
    if text.isascii() and text.isalnum():
        return text
    return re.sub("[^A-Za-z0-9]", "", text)
