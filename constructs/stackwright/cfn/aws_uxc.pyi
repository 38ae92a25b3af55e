"""Every resource type of AWS::UXC; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnAccountCustomizationProps(TypedDict, total=False):
    account_color: Literal["none", "pink", "purple", "darkBlue", "lightBlue", "teal", "green", "yellow", "orange", "red"] | Other | None
    """The color theme assigned to the account for visual identification in the AWS Console."""
    visible_regions: Sequence[str] | Deferred | None
    """A list of AWS region identifiers visible to the account in the AWS Console."""
    visible_services: Sequence[str] | Deferred | None
    """A list of AWS service identifiers visible to the account in the AWS Console."""


class CfnAccountCustomization(TypedResource):
    """Resource schema for managing AWS account-level UX customization settings, including account color, visible services, and visible regions."""
    props: CfnAccountCustomizationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAccountCustomizationProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The AWS account ID that this customization belongs to."""
