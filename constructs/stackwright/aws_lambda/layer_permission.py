"""Who may use a layer."""

from typing import ClassVar

from attrs import field

from stackwright.aws_lambda.layer_version import LayerVersion
from stackwright.cfn.aws_lambda import CfnLayerVersionPermission, CfnLayerVersionPermissionProps
from stackwright.checks import matches
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.tokens import Document
from stackwright.tree import construct


@construct
class LayerVersionPermission(Resource):
    """
    The permission to use a layer; made by `LayerVersion.add_permission`.

    A permission covers one version. Because every property is immutable and it refers to the
    version, a new version of the layer brings a permission of its own, and the old version
    keeps the one that it has. When the permission leaves the app, nobody can use the version
    that is current then any more, except through functions that have it attached already.

    Creates `AWS::Lambda::LayerVersionPermission`.

    Args:
        layer: The layer.
        account_id: 12 digits, or `*` for everyone.
        organization_id: Only accounts of this organization; with the account id `*`.

    Raises:
        PropertyError: An organization together with an account.
    """

    schema: ClassVar[Schema] = CfnLayerVersionPermission.schema
    hidden_id: ClassVar[str | None] = None

    layer: LayerVersion
    account_id: str = field(validator=matches(r"[0-9]{12}|\*", "12 digits or '*'"))
    organization_id: str | None = field(
        default=None, validator=matches("o-[a-z0-9]{10,32}", "an organization id, 'o-...'")
    )

    def compose(self) -> None:
        """Refuse an organization beside an account."""
        if self.organization_id is not None and self.account_id != "*":
            raise self.error(
                f"organization_id goes with the account id '*', got {self.account_id!r}"
            )

    def template_attributes(self) -> Document:
        """A replaced permission stays with its version; a removed one is revoked."""
        if self.removal_policy is not None:
            return {}
        return {"DeletionPolicy": "Delete", "UpdateReplacePolicy": "Retain"}

    def properties(self) -> CfnLayerVersionPermissionProps:
        """The properties, by their names in Python."""
        return {
            "action": "lambda:GetLayerVersion",
            "layer_version_arn": self.layer.layer_version_arn,
            "principal": self.account_id,
            "organization_id": self.organization_id,
        }
