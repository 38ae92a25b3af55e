"""Repositories of container images."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_ecr.lifecycle import ExpiryRule as ExpiryRule
    from stackwright.aws_ecr.repository import Repository as Repository
    from stackwright.aws_ecr.repository import RepositoryDefaults as RepositoryDefaults
    from stackwright.aws_ecr.repository import RepositoryEncryption as RepositoryEncryption
    from stackwright.aws_ecr.repository import TagMutability as TagMutability
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "lifecycle": "ExpiryRule",
            "repository": "Repository RepositoryDefaults RepositoryEncryption TagMutability",
        },
    )

__all__ = [
    "ExpiryRule",
    "Repository",
    "RepositoryDefaults",
    "RepositoryEncryption",
    "TagMutability",
]
