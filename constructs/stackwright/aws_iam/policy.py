"""Inline policies: statements and identities in, `AWS::IAM::Policy` out."""

from collections.abc import Iterator
from typing import ClassVar

from attrs import field

from stackwright.aws_iam.identity_policy import IdentityPolicy
from stackwright.cfn.aws_iam import CfnPolicy, CfnPolicyProps
from stackwright.checks import all_of, length, matches
from stackwright.digests import md5_hex
from stackwright.schema import Schema
from stackwright.tree import Construct, construct

_MAX_NAME = 128
NAME_PATTERN = r"[A-Za-z0-9_+=,.@-]+"
NAME_IN_WORDS = "letters, digits and the characters _+=,.@-"
NAME = all_of(length(1, _MAX_NAME), matches(NAME_PATTERN, NAME_IN_WORDS))


@construct
class Policy(IdentityPolicy):
    """
    A policy that is part of the roles that it is attached to.

    Creates `AWS::IAM::Policy`. All inline policies of a role together hold up to 10,240
    characters.

    Args:
        statements: What is allowed and denied; more can be added until synthesis.
        document: A policy that is there already; its statements come first.
        roles: Whom it is for; at least one by the time of synthesis.
        policy_name: 1 to 128 characters, unique among the policies of each role. Default: the
            logical id, or what is left of the path, with a hash, if that would be too long.

    Raises:
        PropertyError: A statement with principals or without resources; at synthesis, a policy
            without statements or roles.
    """

    schema: ClassVar[Schema] = CfnPolicy.schema

    given_name: str | None = field(default=None, alias="policy_name", validator=NAME)
    continued_in: "tuple[Policy, ...]" = field(init=False, default=())
    """Policies that statements of this one have moved to."""

    @property
    def policy_name(self) -> str:
        """The name."""
        if self.given_name is not None:
            return self.given_name
        if len(self.logical_id or self.path) <= _MAX_NAME - 16:
            return self.attribute("LogicalId")
        return unique_name(self.path)

    def awaited(self) -> Iterator[Construct]:
        """This policy, and those that hold what it held before."""
        yield from self.walk()
        yield from self.continued_in

    def properties(self) -> CfnPolicyProps:
        """The properties as CloudFormation takes them."""
        document = self.rendered_document()
        if not self.roles:
            raise self.error(
                "a policy must be attached to at least one role",
                code="unattached-policy",
                hint="give roles, or call attach_to_role",
            )
        return {
            "policy_document": document,
            "policy_name": self.policy_name,
            "roles": [role.ref for role in self.roles],
        }


def unique_name(path: str) -> str:
    """A name of at most 128 characters that no other *path* has."""
    readable = "".join(one if one.isascii() and one.isalnum() else "-" for one in path)
    digest = md5_hex(path)[:8].upper()
    return f"{readable[: _MAX_NAME - 9]}-{digest}"
