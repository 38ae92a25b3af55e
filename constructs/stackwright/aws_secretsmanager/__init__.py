"""Secrets, such as passwords and keys."""

from stackwright.aws_secretsmanager.secret import Secret as Secret
from stackwright.aws_secretsmanager.secret import SecretDefaults as SecretDefaults
from stackwright.aws_secretsmanager.secret import SecretStringGenerator as SecretStringGenerator

__all__ = [
    "Secret",
    "SecretDefaults",
    "SecretStringGenerator",
]
