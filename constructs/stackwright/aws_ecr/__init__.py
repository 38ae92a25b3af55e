"""Repositories of container images."""

from stackwright.aws_ecr.lifecycle import ExpiryRule as ExpiryRule
from stackwright.aws_ecr.repository import Repository as Repository
from stackwright.aws_ecr.repository import RepositoryDefaults as RepositoryDefaults
from stackwright.aws_ecr.repository import RepositoryEncryption as RepositoryEncryption
from stackwright.aws_ecr.repository import TagMutability as TagMutability

__all__ = [
    "ExpiryRule",
    "Repository",
    "RepositoryDefaults",
    "RepositoryEncryption",
    "TagMutability",
]
