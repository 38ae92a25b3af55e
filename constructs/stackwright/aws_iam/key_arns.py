"""Keys that encrypt: the construct of a KMS key, or an ARN, in; its ARN out."""

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from stackwright.checks import matches
from stackwright.fields import Validator

if TYPE_CHECKING:
    import attrs

    from stackwright.aws_iam.grants import Grant
    from stackwright.aws_iam.principals import Grantable


class EncryptionKey(Protocol):
    """A KMS key whose use can be granted; `aws_kms.Key` is one."""

    @property
    def key_arn(self) -> str:
        """The ARN of the key."""
        ...

    def grant(self, grantee: "Grantable", *actions: str) -> "Grant":
        """Allow *grantee* the *actions* with the key."""
        ...


KeyLike: TypeAlias = EncryptionKey | str
"""A key, or the ARN of one; only of a key can services be let in by its own policy."""

_ARN = matches(
    r"arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:key/[A-Za-z0-9-]+",
    "the ARN of a KMS key",
    hint="an alias cannot be granted: give the ARN of the key itself",
)


def _key(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if isinstance(value, str):
        _ARN(instance, attribute, value)


KEY_ARN: Final[Validator] = _key
"""Text must be the ARN of a KMS key; a key itself is always right."""


def key_arn_of(key: KeyLike | None) -> str | None:
    """The ARN of *key*; `None` if there is none."""
    return key if key is None or isinstance(key, str) else key.key_arn
