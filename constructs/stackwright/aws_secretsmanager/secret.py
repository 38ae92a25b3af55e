"""Secrets: how their value is made in, `AWS::SecretsManager::Secret` out."""

import json
from collections.abc import Mapping
from typing import ClassVar, Unpack

from attrs import field

from stackwright.aws_iam import Grant, Grantable, grant, grant_key_use
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.cfn.aws_secretsmanager import (
    CfnSecret,
    CfnSecretGenerateSecretStringProps,
    CfnSecretProps,
)
from stackwright.checks import fail, is_literal, length, matches, within
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import RemovalPolicy, Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct
from stackwright.value import value

_READ = ("secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret")
_WRITE = ("secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret")
_ANY_SUFFIX = "-??????"
"""Secrets Manager puts a dash and six characters at the end of an ARN."""


@value
class SecretStringGenerator:
    """
    How Secrets Manager makes up a password.

    Args:
        password_length: 1 to 4,096 characters. Default: 32.
        exclude_characters: Characters that are not to be in it. Default: none.
        exclude_lowercase: Whether it has no lowercase letters. Default: no.
        exclude_uppercase: Whether it has no uppercase letters. Default: no.
        exclude_numbers: Whether it has no digits. Default: no.
        exclude_punctuation: Whether it has no punctuation. Default: no.
        include_space: Whether it may have spaces. Default: no.
        require_each_included_type: Whether it has one character of each kind. Default: yes.
        secret_string_template: What the password is put into, such as `{"username": "admin"}`.
            Goes with `generate_string_key`. Default: the secret is the password alone.
        generate_string_key: Under which key, such as `password`.
    """

    password_length: int | NumberToken | None = field(
        default=None, validator=within(1, 4096, "characters")
    )
    exclude_characters: str | None = field(default=None, validator=length(0, 4096))
    exclude_lowercase: bool | None = None
    exclude_uppercase: bool | None = None
    exclude_numbers: bool | None = None
    exclude_punctuation: bool | None = None
    include_space: bool | None = None
    require_each_included_type: bool | None = None
    secret_string_template: Mapping[str, object] | None = None
    generate_string_key: str | None = field(default=None, validator=length(1, 10_240))

    def __attrs_post_init__(self) -> None:
        template, key = self.secret_string_template, self.generate_string_key
        if (template is None) != (key is None):
            raise fail(
                self,
                "secret_string_template and generate_string_key go together; give both, or neither",
            )
        if template is not None and key in template:
            raise fail(
                self,
                f"generate_string_key {key!r} stands in secret_string_template already",
                hint="leave it out there: Secrets Manager puts the password under it",
            )

    def properties(self) -> CfnSecretGenerateSecretStringProps:
        """The rules as CloudFormation takes them."""
        template = self.secret_string_template
        return {
            "password_length": self.password_length,
            "exclude_characters": self.exclude_characters,
            "exclude_lowercase": self.exclude_lowercase,
            "exclude_uppercase": self.exclude_uppercase,
            "exclude_numbers": self.exclude_numbers,
            "exclude_punctuation": self.exclude_punctuation,
            "include_space": self.include_space,
            "require_each_included_type": self.require_each_included_type,
            "secret_string_template": None
            if template is None
            else json.dumps(template, sort_keys=True, separators=(",", ":")),
            "generate_string_key": self.generate_string_key,
        }


class SecretDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the secrets below it."""

    description: str
    encryption_key: KeyLike
    tags: Mapping[str, str]


@construct
class Secret(Resource):
    """
    A secret, whose value Secrets Manager makes up and keeps.

    Creates `AWS::SecretsManager::Secret`. Unless `removal_policy` says otherwise the secret
    stays when it leaves the stack. A value of your own is put into it after the deployment, so
    that it never stands in a template.

    Args:
        secret_name: 1 to 512 letters, digits and the characters `/_+=.@-`. Default: made by
            CloudFormation. A change replaces the secret.
        description: Up to 2,048 characters.
        generate_secret_string: How the value is made up. Default: a password of 32 characters.
            A change makes a new value.
        encryption_key: A KMS key, or its ARN. Default: the account's `aws/secretsmanager`, which
            other accounts cannot use.
        tags: Up to 50.
    """

    schema: ClassVar[Schema] = CfnSecret.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    given_name: str | None = field(
        default=None,
        alias="secret_name",
        validator=matches(
            "[A-Za-z0-9/_+=.@-]{1,512}", "1 to 512 letters, digits and the characters /_+=.@-"
        ),
    )
    description: str | None = field(default=None, validator=length(0, 2048))
    generate_secret_string: SecretStringGenerator = field(factory=SecretStringGenerator)
    encryption_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    partial: bool = field(init=False, default=False)
    """Whether the ARN of an imported secret lacks its last seven characters."""

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[SecretDefaults]) -> None:
        """Let the secrets that are made below *scope* from now on have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_secret_complete_arn(
        cls, scope: Construct, id: str, arn: str, *, encryption_key: KeyLike | None = None
    ) -> "Secret":
        """
        A secret that is there already, by its whole ARN.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            arn: With the dash and the six characters at its end.
            encryption_key: The KMS key that encrypts it, or its ARN; grants then include its
                use.
        """
        check_arn(scope, arn, "secretsmanager", "secret:")
        if is_literal(arn) and not _has_suffix(arn):
            raise scope.error(
                f"a whole ARN of a secret ends with a dash and six characters, got {arn!r}",
                code="invalid-arn",
                hint="use from_secret_partial_arn",
            )
        return imported(cls, scope, id, {"Ref": arn}, encryption_key=encryption_key)

    @classmethod
    def from_secret_partial_arn(
        cls, scope: Construct, id: str, arn: str, *, encryption_key: KeyLike | None = None
    ) -> "Secret":
        """A secret that is there already, by its ARN without the dash and six characters."""
        check_arn(scope, arn, "secretsmanager", "secret:")
        secret = imported(cls, scope, id, {"Ref": arn}, encryption_key=encryption_key)
        secret.partial = True
        return secret

    @classmethod
    def from_secret_name(
        cls, scope: Construct, id: str, name: str, *, encryption_key: KeyLike | None = None
    ) -> "Secret":
        """A secret of the stack's account and Region, by its name."""
        arn = Stack.of(scope).format_arn("secretsmanager", f"secret:{name}")
        return cls.from_secret_partial_arn(scope, id, arn, encryption_key=encryption_key)

    @property
    def secret_arn(self) -> str:
        """The ARN; of a secret that was imported without it, all but the last characters."""
        return self.ref

    @property
    def secret_name(self) -> str:
        """
        The name.

        Raises:
            PropertyError: The secret is imported by a whole ARN that is known only at deployment.
        """
        if self.given_name is not None:
            return self.given_name
        named = part_of(self.secret_arn, ":", 6)
        if self.partial:
            return named
        if is_literal(named):
            return named[: -len(_ANY_SUFFIX)]
        if self.imported:
            raise self.error(
                "the name cannot be told from a whole ARN that is known only at deployment",
                code="unknown-attribute",
                hint="import the secret by its name",
            )
        # CloudFormation makes names of the logical id, a dash and twelve characters.
        return f"{part_of(named, '-', 0)}-{part_of(named, '-', 1)}"

    @property
    def secret_value(self) -> str:
        """
        A reference that CloudFormation replaces by the value when it deploys.

        Where it is put the value can be read: in the environment of a function by everyone who
        may see its configuration. Give a function the ARN and `grant_read` instead.
        """
        return f"{{{{resolve:secretsmanager:{self.secret_arn}:SecretString}}}}"

    def secret_value_from_json(self, key: str) -> str:
        """The same for what stands under *key* of a value that is JSON; see `secret_value`."""
        return f"{{{{resolve:secretsmanager:{self.secret_arn}:SecretString:{key}}}}}"

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on the secret; the key is not included."""
        arn = f"{self.secret_arn}{_ANY_SUFFIX}" if self.partial else self.secret_arn
        return grant(grantee, actions, [arn])

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to read the value and the description, and to use the key for it."""
        return self._with_key(self.grant(grantee, *_READ), "kms:Decrypt")

    def grant_write(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to put a new value, and to use the key for it."""
        written = self.grant(grantee, *_WRITE)
        return self._with_key(written, "kms:Decrypt", "kms:GenerateDataKey")

    def _with_key(self, granted: Grant, *actions: str) -> Grant:
        if self.encryption_key is None:
            return granted
        return granted.combine(grant_key_use(granted.grantee, actions, self.encryption_key))

    def properties(self) -> CfnSecretProps:
        """The properties as CloudFormation takes them."""
        return {
            "name": self.given_name,
            "description": self.description,
            "generate_secret_string": self.generate_secret_string.properties(),
            "kms_key_id": key_arn_of(self.encryption_key),
            "tags": tag_list(self.tags),
        }


def _has_suffix(arn: str) -> bool:
    dash, suffix = arn[-7:-6], arn[-6:]
    return dash == "-" and suffix.isalnum()
