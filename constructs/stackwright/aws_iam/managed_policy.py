"""Managed policies: the user's own as `AWS::IAM::ManagedPolicy`, and the ones AWS keeps."""

from typing import ClassVar, TypeAlias, Unpack

from attrs import field

from stackwright.aws_iam.identity_policy import IdentityPolicy
from stackwright.aws_iam.policy import NAME
from stackwright.cfn.aws_iam import CfnManagedPolicy, CfnManagedPolicyProps
from stackwright.checks import all_of, length, matches
from stackwright.defaults import set_defaults
from stackwright.imports import check_arn, imported
from stackwright.intrinsics import Aws
from stackwright.resource import ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import Construct, construct
from stackwright.value import value


@value
class AwsManagedPolicy:
    """
    A policy that AWS keeps, and may extend.

    Args:
        name: With its path, such as `service-role/AWSLambdaBasicExecutionRole`.
    """

    name: str = field(
        kw_only=False,
        validator=matches(r"[\w+=,.@/-]+", "a name such as 'service-role/AWSLambdaRole'"),
    )

    @property
    def managed_policy_arn(self) -> str:
        """The ARN, in the partition of the stack."""
        return f"arn:{Aws.partition}:iam::aws:policy/{self.name}"


class ManagedPolicyDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the managed policies below it."""

    description: str
    path: str


@construct
class ManagedPolicy(IdentityPolicy):
    """
    A policy with an ARN of its own, for any number of roles.

    Creates `AWS::IAM::ManagedPolicy`.

    Args:
        statements: What is allowed and denied, up to 6,144 characters; more can be added until
            synthesis.
        document: A policy that is there already; its statements come first.
        roles: Whom it is attached to. Default: nobody; give it to `Role(managed_policies=...)`.
        managed_policy_name: 1 to 128 characters. Default: made by CloudFormation. A change
            replaces the policy.
        description: Up to 1,000 characters. A change replaces the policy.
        path: Begins and ends with `/`. Default: `/`. A change replaces the policy.

    Raises:
        PropertyError: A statement with principals or without resources; at synthesis, a policy
            without statements.
    """

    schema: ClassVar[Schema] = CfnManagedPolicy.schema

    given_name: str | None = field(default=None, alias="managed_policy_name", validator=NAME)
    description: str | None = field(default=None, validator=length(0, 1000))
    given_path: str | None = field(
        default=None,
        alias="path",
        validator=all_of(
            length(1, 512),
            matches("(/[A-Za-z0-9.,+@=_-]+)*/", "'/', or names each between slashes"),
        ),
    )

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[ManagedPolicyDefaults]) -> None:
        """Let the policies that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_aws_managed_policy_name(cls, name: str) -> AwsManagedPolicy:
        """A policy that AWS keeps, such as `service-role/AWSLambdaBasicExecutionRole`."""
        return AwsManagedPolicy(name)

    @classmethod
    def from_managed_policy_arn(cls, scope: Construct, id: str, arn: str) -> "ManagedPolicy":
        """A policy that is there already, by its ARN."""
        check_arn(scope, arn, "iam", "policy/")
        return imported(cls, scope, id, {"Ref": arn, "PolicyArn": arn})

    @classmethod
    def from_managed_policy_name(cls, scope: Construct, id: str, name: str) -> "ManagedPolicy":
        """A policy of the stack's account, by its name with its path, if it has one."""
        arn = Stack.of(scope).format_arn("iam", f"policy/{name}", region="")
        return imported(cls, scope, id, {"Ref": arn, "PolicyArn": arn})

    @property
    def managed_policy_arn(self) -> str:
        """The ARN."""
        return self.ref

    def properties(self) -> CfnManagedPolicyProps:
        """The properties as CloudFormation takes them."""
        return {
            "policy_document": self.rendered_document(),
            "managed_policy_name": self.given_name,
            "description": self.description,
            "path": self.given_path,
            "roles": [role.ref for role in self.roles] or None,
        }


AttachablePolicy: TypeAlias = ManagedPolicy | AwsManagedPolicy
"""A managed policy: the user's own, or one that AWS keeps."""
