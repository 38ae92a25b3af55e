"""The form of the ARN of a KMS key."""

from typing import Final

from stackwright.checks import matches

KEY_ARN: Final = matches(
    r"arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:key/[A-Za-z0-9-]+",
    "the ARN of a KMS key",
    hint="an alias cannot be granted: give the ARN of the key itself",
)
"""The text must be the ARN of a KMS key."""
