"""Keys that encrypt."""

from stackwright.aws_kms.alias import Alias as Alias
from stackwright.aws_kms.key import Key as Key
from stackwright.aws_kms.key import KeyDefaults as KeyDefaults
from stackwright.aws_kms.key import KeySpec as KeySpec
from stackwright.aws_kms.key import KeyUsage as KeyUsage

__all__ = ["Alias", "Key", "KeyDefaults", "KeySpec", "KeyUsage"]
