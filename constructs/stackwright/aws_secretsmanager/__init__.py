"""Secrets, such as passwords and keys."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_secretsmanager.secret import Secret as Secret
    from stackwright.aws_secretsmanager.secret import SecretDefaults as SecretDefaults
    from stackwright.aws_secretsmanager.secret import SecretStringGenerator as SecretStringGenerator
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "secret": "Secret SecretDefaults SecretStringGenerator",
        },
    )

__all__ = [
    "Secret",
    "SecretDefaults",
    "SecretStringGenerator",
]
