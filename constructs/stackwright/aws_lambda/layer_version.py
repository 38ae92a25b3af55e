"""Layers: content that functions share."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.code import Code
from stackwright.aws_lambda.runtimes import Runtime
from stackwright.cfn.aws_lambda import (
    CfnLayerVersion,
    CfnLayerVersionProps,
)
from stackwright.checks import fail, is_literal, length, matches
from stackwright.imports import imported
from stackwright.resource import RemovalPolicy, Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import StringToken
from stackwright.tree import Construct, construct
from stackwright.unchecked import Unchecked

if TYPE_CHECKING:
    from stackwright.aws_lambda.layer_permission import LayerVersionPermission

_ARN = r"arn:aws[a-zA-Z-]*:lambda:[a-z0-9-]+:(\d{12}|aws):layer:[a-zA-Z0-9_-]{1,140}:\d+"


def check_layer_arn(construct: Construct, arn: str) -> None:
    """
    See that *arn*, as far as it is known now, is that of one version of a layer.

    Raises:
        PropertyError: It is not; placed at *construct*.
    """
    if is_literal(arn) and not re.fullmatch(_ARN, arn):
        raise fail(
            construct,
            f"the ARN of a layer version ends in ':layer:name:number', got {arn!r}",
            hint="layers are attached by version; add its number",
        )


class LayerVersionDefaults(ResourceDefaults, total=False):
    """What `LayerVersion.set_defaults` takes."""

    compatible_architectures: Sequence[Literal["arm64", "x86_64"]]
    compatible_runtimes: Sequence[Runtime | Unchecked]
    license: str


@construct
class LayerVersion(Resource):
    """
    A version of a layer: a zip that is unpacked to `/opt` of the functions that attach it.

    Every property is immutable: a change publishes another version, and the number only ever
    rises. Replaced versions are retained, because functions elsewhere may use them;
    `stackwright prune --layers` deletes those that nothing uses any more.

    Creates `AWS::Lambda::LayerVersion`.

    Args:
        code: A folder or zip (`Code.from_asset`), or an object in a bucket.
        compatible_runtimes: Up to 15 runtimes; functions of another one cannot attach it.
            Default: any.
        compatible_architectures: The same for instruction sets. Default: any.
        description: Up to 256 characters.
        layer_version_name: 1 to 140 letters, digits, hyphens and underscores. Default: made by
            CloudFormation.
        license: An SPDX identifier, an address or the text; up to 512 characters.

    Raises:
        PropertyError: Inline code, or a value out of these bounds.
    """

    schema: ClassVar[Schema] = CfnLayerVersion.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    code: Code
    compatible_runtimes: Sequence[Runtime | Unchecked] | None = field(
        default=None, validator=length(0, limits.LAYER_RUNTIMES, "runtimes")
    )
    compatible_architectures: Sequence[Literal["arm64", "x86_64"]] | None = field(
        default=None, validator=length(0, 2, "architectures")
    )
    description: str | None = field(default=None, validator=length(0, limits.DESCRIPTION_LENGTH))
    layer_version_name: str | None = field(
        default=None,
        validator=matches("[a-zA-Z0-9_-]{1,140}", "1 to 140 letters, digits, '-' and '_'"),
    )
    license: str | None = field(default=None, validator=length(0, 512))

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[LayerVersionDefaults]) -> None:
        """Give every layer that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_layer_version_arn(cls, scope: Construct, id: str, arn: str) -> "LayerVersion":
        """
        A layer version that exists already.

        Args:
            scope: Where it stands in the tree.
            id: Its id there.
            arn: Its ARN, with the number at the end.

        Raises:
            PropertyError: Another ARN.
        """
        return cls.from_layer_version_attributes(scope, id, layer_version_arn=arn)

    @classmethod
    def from_layer_version_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        layer_version_arn: str,
        compatible_runtimes: Sequence[Runtime | Unchecked] | None = None,
        compatible_architectures: Sequence[Literal["arm64", "x86_64"]] | None = None,
    ) -> "LayerVersion":
        """
        A layer version that exists already, and what is known of it.

        Args:
            scope: Where it stands in the tree.
            id: Its id there.
            layer_version_arn: Its ARN, with the number at the end.
            compatible_runtimes: The runtimes that it is for. Default: any.
            compatible_architectures: The instruction sets that it is for. Default: any.

        Raises:
            PropertyError: Another ARN.
        """
        check_layer_arn(scope, layer_version_arn)
        return imported(
            cls,
            scope,
            id,
            {"Ref": layer_version_arn, "LayerVersionArn": layer_version_arn},
            compatible_runtimes=compatible_runtimes,
            compatible_architectures=compatible_architectures,
        )

    def compose(self) -> None:
        """Refuse what only a function can take: inline code, images, a key for the package."""
        if self.code.inline or self.code.image:
            kind = "inline" if self.code.inline else "an image"
            raise self.error(f"the content of a layer cannot be {kind}", hint="use Code.from_asset")
        if self.code.properties(self).get("source_kms_key_arn") is not None:
            raise self.error(
                "source_kms_key is for the code of a function; Lambda takes none for a layer"
            )

    @property
    def layer_version_arn(self) -> StringToken:
        """The ARN, with the version's number."""
        return self.ref

    def add_permission(
        self, id: str, *, account_id: str, organization_id: str | None = None
    ) -> "LayerVersionPermission":
        """
        Let an account, or an organization, use this version and each that replaces it.

        Args:
            id: The id of the `LayerVersionPermission` that is made below.
            account_id: 12 digits, or `*` for everyone.
            organization_id: Only accounts of this organization, with the account id `*`.
        """
        from stackwright.aws_lambda.layer_permission import LayerVersionPermission

        return LayerVersionPermission(
            self, id, layer=self, account_id=account_id, organization_id=organization_id
        )

    def check_fits(
        self, function: Construct, runtime: str | None, architecture: str | None
    ) -> None:
        """
        See that *function* can use this, as far as its runtime and architecture are known now.

        Raises:
            PropertyError: The layer is for others; placed at *function*.
        """
        for what, fitting, given in (
            ("runtime", self.compatible_runtimes, runtime),
            ("architecture", self.compatible_architectures, architecture or "x86_64"),
        ):
            if fitting and is_literal(given) and given not in fitting:
                raise fail(
                    function,
                    f"layers: {self.path} is for the {what} {' or '.join(fitting)}, got {given}",
                    hint="attach a layer that is; if you know that this one works, attach its "
                    "layer_version_arn, which is not checked",
                )

    def properties(self) -> CfnLayerVersionProps:
        """The properties, by their names in Python."""
        content = self.code.properties(self)
        return {
            "content": {
                "s3_bucket": content.get("s3_bucket") or "",
                "s3_key": content.get("s3_key") or "",
                "s3_object_version": content.get("s3_object_version"),
                "s3_object_storage_mode": content.get("s3_object_storage_mode"),
            },
            "compatible_runtimes": self.compatible_runtimes,
            "compatible_architectures": self.compatible_architectures,
            "description": self.description,
            "layer_name": self.layer_version_name,
            "license_info": self.license,
        }
