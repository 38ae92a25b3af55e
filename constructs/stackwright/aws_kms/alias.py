"""Names of keys that people can read."""

from typing import ClassVar

from attrs import field

from stackwright.aws_iam.key_arns import EncryptionKey
from stackwright.cfn.aws_kms import CfnAlias, CfnAliasProps
from stackwright.checks import matches
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import construct


@construct
class Alias(Resource):
    """
    A name for a key, which can move to another key.

    Policies are about the key and not about its names, so that nothing is granted to an alias.

    Creates `AWS::KMS::Alias`.

    Args:
        alias_name: `alias/` and 1 to 250 letters, digits and the characters `/_-`; not
            `alias/aws/...`, which are AWS's own. A change replaces the alias.
        target_key: What it stands for.
    """

    schema: ClassVar[Schema] = CfnAlias.schema

    given_name: str = field(
        alias="alias_name",
        validator=matches(
            r"alias/(?!aws/)[a-zA-Z0-9/_-]{1,250}",
            "'alias/' and 1 to 250 letters, digits and the characters '/_-', but not 'alias/aws/'",
        ),
    )
    target_key: EncryptionKey

    @property
    def alias_name(self) -> str:
        """The name, with `alias/` in front."""
        return self.ref

    @property
    def alias_arn(self) -> str:
        """The ARN."""
        return Stack.of(self).format_arn("kms", self.alias_name)

    def properties(self) -> CfnAliasProps:
        """The properties as CloudFormation takes them."""
        return {"alias_name": self.given_name, "target_key_id": self.target_key.key_arn}
