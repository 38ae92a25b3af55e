"""Repositories: names, tags and rules in, `AWS::ECR::Repository` out."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, Literal, TypeAlias, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_ecr.lifecycle import ExpiryRule, check_rules, policy_text
from stackwright.aws_iam import (
    ArnPrincipal,
    Grant,
    Grantable,
    PolicyStatement,
    ServicePrincipal,
    grant,
)
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_iam.principals import principal_of
from stackwright.cfn.aws_ecr import CfnRepository, CfnRepositoryProps
from stackwright.checks import is_literal, length, matches
from stackwright.defaults import MERGE
from stackwright.imports import check_arn, imported, part_of
from stackwright.intrinsics import Aws
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import RemovalPolicy, Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import StringToken
from stackwright.tree import Construct, construct

TagMutability: TypeAlias = Literal[
    "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE", "MUTABLE_WITH_EXCLUSION"
]
"""Whether a tag can be moved to another image, but for the tags that filters exclude."""

RepositoryEncryption: TypeAlias = Literal["AES256", "KMS", "KMS_DSSE"]
"""A key of S3, a key of KMS, or two layers with a key of KMS."""

_PULL: Final = ("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer")
"""What Lambda does to get an image."""


class RepositoryDefaults(ResourceDefaults, total=False):
    """What `Repository.set_defaults` takes."""

    empty_on_delete: bool
    encryption: RepositoryEncryption
    encryption_key: KeyLike
    expiry_rules: Sequence[ExpiryRule]
    image_scan_on_push: bool
    image_tag_mutability: TagMutability
    tags: Mapping[str, str]


@construct
class Repository(Resource):
    """
    Where container images lie.

    It is retained when it leaves the stack, because functions need their image for as long as
    they run.

    Creates `AWS::ECR::Repository`, with its resource policy.

    Args:
        repository_name: 2 to 256 lower-case letters, digits, `.`, `_`, `-` and `/`. Default:
            made by CloudFormation. A change replaces the repository.
        image_tag_mutability: Whether a tag can be moved to another image. Default:
            `IMMUTABLE`, so that a tag always means the same code; ECR's own is `MUTABLE`.
        tag_exclusions: 1 to 5 patterns of tags, `*` standing for anything, for which it is the
            other way round; with the two modes `..._WITH_EXCLUSION`.
        image_scan_on_push: Whether a pushed image is scanned for known weaknesses. Default:
            yes.
        expiry_rules: Which images expire, in the order in which ECR looks at the rules.
            Default: none does.
        encryption: Default: `KMS` with a key, else ECR's own, `AES256`. A change replaces the
            repository.
        encryption_key: A KMS key, or its ARN. A change replaces the repository.
        empty_on_delete: Whether images are deleted with the repository, which else cannot be
            deleted. Default: no.
        tags: Up to 50.

    Raises:
        PropertyError: A value out of these bounds, a key without encryption by it, or
            exclusions without their mode.

    Attributes:
        ungranted: What should have been added to the policy of an imported repository.
    """

    schema: ClassVar[Schema] = CfnRepository.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    given_name: str | None = field(
        default=None,
        alias="repository_name",
        validator=matches(
            r"(?=.{2,256}$)[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*",
            "2 to 256 lower-case letters and digits, with '.', '_', '-' or '/' between them",
        ),
    )
    image_tag_mutability: TagMutability = "IMMUTABLE"
    tag_exclusions: Sequence[str] | None = field(default=None, validator=length(1, 5, "patterns"))
    image_scan_on_push: bool = True
    expiry_rules: Sequence[ExpiryRule] | None = field(default=None, validator=check_rules)
    encryption: RepositoryEncryption | None = None
    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    empty_on_delete: bool | None = None
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags, metadata=MERGE)
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())
    _policy: tuple[PolicyStatement, ...] = field(init=False, default=())

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[RepositoryDefaults]) -> None:
        """Give every repository that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_repository_name(cls, scope: Construct, id: str, name: str) -> "Repository":
        """A repository of the stack's account and Region that exists already, by its name."""
        arn = Stack.of(scope).format_arn("ecr", f"repository/{name}")
        uri = f"{Aws.account_id}.dkr.ecr.{Aws.region}.{Aws.url_suffix}/{name}"
        return imported(cls, scope, id, {"Arn": arn, "Ref": name, "RepositoryUri": uri})

    @classmethod
    def from_repository_arn(cls, scope: Construct, id: str, arn: str) -> "Repository":
        """
        A repository that exists already.

        Its policy cannot be added to: what only that policy could allow is listed under
        `ungranted`.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            arn: The ARN; one that is known only at deployment must be of a name without `/`.
        """
        check_arn(scope, arn, "ecr", "repository/")
        known = is_literal(arn)
        name = part_of(arn, ":repository/", 1) if known else part_of(arn, "/", 1)
        region, account = part_of(arn, ":", 3), part_of(arn, ":", 4)
        uri = f"{account}.dkr.ecr.{region}.{Aws.url_suffix}/{name}"
        return imported(cls, scope, id, {"Arn": arn, "Ref": name, "RepositoryUri": uri})

    def compose(self) -> None:
        """Check what the fields say together."""
        if self.encryption_key is not None and self.encryption == "AES256":
            raise self.error("encryption_key goes with encryption 'KMS', got 'AES256'")
        excluding = self.image_tag_mutability.endswith("_WITH_EXCLUSION")
        if excluding != (self.tag_exclusions is not None):
            raise self.error(
                "tag_exclusions go with image_tag_mutability 'IMMUTABLE_WITH_EXCLUSION' or "
                f"'MUTABLE_WITH_EXCLUSION', got {self.image_tag_mutability!r} and "
                f"{self.tag_exclusions!r}"
            )

    @property
    def repository_arn(self) -> StringToken:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def repository_name(self) -> StringToken:
        """The name."""
        return self.ref

    @property
    def repository_uri(self) -> StringToken:
        """Where images are pushed to and pulled from, without a tag."""
        return self.attribute("RepositoryUri")

    def repository_uri_for_tag_or_digest(self, tag_or_digest: str) -> str:
        """The address of one image; a digest begins with `sha256:`, deferred text is a tag."""
        digest = is_literal(tag_or_digest) and tag_or_digest.startswith("sha256:")
        mark = "@" if digest else ":"
        return f"{self.repository_uri}{mark}{tag_or_digest}"

    def add_to_resource_policy(self, statement: PolicyStatement) -> "Repository | None":
        """
        Let principals in; the policy is a property of the repository.

        Returns:
            The repository; `None` if it is imported, and lists the statement as ungranted.
        """
        self.assert_open()
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        if statement not in self._policy:
            self._policy = (*self._policy, statement)
        return self

    def allow_lambda(self, account_id: str | None = None) -> "Repository | None":
        """
        Let functions run images of this repository.

        Args:
            account_id: Of another account, whose functions and deployments may pull; 12
                digits. Default: the account of the repository.

        Returns:
            The repository; `None` if it is imported, and lists the statements as ungranted.
        """
        service = ServicePrincipal("lambda.amazonaws.com")
        if account_id is None:
            return self.add_to_resource_policy(PolicyStatement(actions=_PULL, principals=[service]))
        root = ArnPrincipal(f"arn:{Aws.partition}:iam::{account_id}:root")
        self.add_to_resource_policy(PolicyStatement(actions=_PULL, principals=[root]))
        functions = f"arn:{Aws.partition}:lambda:{Aws.region}:{account_id}:function:*"
        return self.add_to_resource_policy(
            PolicyStatement(
                actions=_PULL,
                principals=[service],
                conditions={"StringLike": {"aws:SourceArn": functions}},
            )
        )

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on this repository."""
        return grant(grantee, actions, [self.repository_arn], resource=self, own_arns=[])

    def grant_pull(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to log in, and to pull images."""
        pull = self.grant(grantee, "ecr:BatchCheckLayerAvailability", *_PULL[::-1])
        return _with_login(pull, grantee)

    def grant_push(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to log in, and to push images."""
        push = self.grant(
            grantee,
            "ecr:BatchCheckLayerAvailability",
            "ecr:CompleteLayerUpload",
            "ecr:InitiateLayerUpload",
            "ecr:PutImage",
            "ecr:UploadLayerPart",
        )
        return _with_login(push, grantee)

    def properties(self) -> CfnRepositoryProps:
        """The properties, by their names in Python."""
        encryption = self.encryption or ("KMS" if self.encryption_key else None)
        return {
            "repository_name": self.given_name,
            "empty_on_delete": self.empty_on_delete,
            "encryption_configuration": None
            if encryption is None
            else {"encryption_type": encryption, "kms_key": key_arn_of(self.encryption_key)},
            "image_scanning_configuration": {"scan_on_push": self.image_scan_on_push},
            "image_tag_mutability": self.image_tag_mutability,
            "image_tag_mutability_exclusion_filters": [
                {
                    "image_tag_mutability_exclusion_filter_type": "WILDCARD",
                    "image_tag_mutability_exclusion_filter_value": one,
                }
                for one in self.tag_exclusions
            ]
            if self.tag_exclusions
            else None,
            "lifecycle_policy": {"lifecycle_policy_text": policy_text(self.expiry_rules)}
            if self.expiry_rules
            else None,
            "repository_policy_text": policy_of(self, self._policy) if self._policy else None,
            "tags": tag_list(self.tags),
        }


def _with_login(granted: Grant, grantee: Grantable) -> Grant:
    """*granted* and the token that a login takes, which is of no repository."""
    if principal_of(grantee).identity is None:
        return granted  # a service or an account has no policy here; it logs in by its own
    return granted.combine(grant(grantee, ["ecr:GetAuthorizationToken"], ["*"]))
