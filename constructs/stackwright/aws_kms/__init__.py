"""Keys that encrypt."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_kms.alias import Alias as Alias
    from stackwright.aws_kms.key import Key as Key
    from stackwright.aws_kms.key import KeyDefaults as KeyDefaults
    from stackwright.aws_kms.key import KeySpec as KeySpec
    from stackwright.aws_kms.key import KeyUsage as KeyUsage
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "alias": "Alias",
            "key": "Key KeyDefaults KeySpec KeyUsage",
        },
    )

__all__ = [
    "Alias",
    "Key",
    "KeyDefaults",
    "KeySpec",
    "KeyUsage",
]
