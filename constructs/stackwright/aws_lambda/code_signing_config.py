"""Whose signed code may be deployed: signing profiles in, `CodeSigningConfig` out."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, Protocol, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_lambda import limits
from stackwright.cfn.aws_lambda import CfnCodeSigningConfig, CfnCodeSigningConfigProps
from stackwright.checks import length
from stackwright.defaults import MERGE
from stackwright.imports import check_arn, imported
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import StringToken
from stackwright.tree import Construct, construct


class SignsCode(Protocol):
    """What signs packages: a signing profile of AWS Signer, of this app or imported."""

    @property
    def signing_profile_version_arn(self) -> str:
        """The ARN, with the version."""
        ...


class CodeSigningConfigDefaults(ResourceDefaults, total=False):
    """What `CodeSigningConfig.set_defaults` takes."""

    tags: Mapping[str, str]
    untrusted_artifact_on_deployment: Literal["Warn", "Enforce"]


@construct
class CodeSigningConfig(Resource):
    """
    Whose signatures the code of functions, and of their layers, must bear.

    Signing happens where the package is made: give functions an object that AWS Signer has
    signed (`Code.from_bucket`), or a signed zip file (`Code.from_asset`). A folder is zipped
    without a signature.

    Creates `AWS::Lambda::CodeSigningConfig`.

    Args:
        signing_profiles: 1 to 20 signing profiles, or ARNs of their versions.
        untrusted_artifact_on_deployment: What becomes of code without a valid signature:
            `Enforce` refuses its deployment, `Warn` logs it. Default: `Enforce`; that of the
            service is `Warn`.
        description: Up to 256 characters.
        tags: Up to 50.

    Raises:
        PropertyError: No profile, or too many.
    """

    schema: ClassVar[Schema] = CfnCodeSigningConfig.schema

    signing_profiles: Sequence[SignsCode | str] = field(
        validator=length(*limits.SIGNING_PROFILES, "signing profiles")
    )
    untrusted_artifact_on_deployment: Literal["Warn", "Enforce"] = "Enforce"
    description: str | None = field(default=None, validator=length(0, limits.DESCRIPTION_LENGTH))
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags, metadata=MERGE)

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[CodeSigningConfigDefaults]) -> None:
        """Give every configuration that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_code_signing_config_arn(
        cls, scope: Construct, id: str, arn: str
    ) -> "CodeSigningConfig":
        """A configuration that exists already, by its ARN."""
        check_arn(scope, arn, "lambda", "code-signing-config:")
        return imported(cls, scope, id, {"Ref": arn, "CodeSigningConfigArn": arn})

    @property
    def code_signing_config_arn(self) -> StringToken:
        """The ARN."""
        return self.attribute("CodeSigningConfigArn")

    @property
    def code_signing_config_id(self) -> StringToken:
        """The id, such as `csc-0a1b2c3d4e5f67890`."""
        return self.attribute("CodeSigningConfigId")

    def properties(self) -> CfnCodeSigningConfigProps:
        """The properties, by their names in Python."""
        arns = [
            one if isinstance(one, str) else one.signing_profile_version_arn
            for one in self.signing_profiles
        ]
        return {
            "allowed_publishers": {"signing_profile_version_arns": arns},
            "code_signing_policies": {
                "untrusted_artifact_on_deployment": self.untrusted_artifact_on_deployment
            },
            "description": self.description,
            "tags": tag_list(self.tags),
        }
