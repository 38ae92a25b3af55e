"""Every resource type of AWS::SupportAuthZ; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, ResourceOptions, TypedResource


class CfnSupportPermitProps(TypedDict, total=False):
    description: str | None
    """An optional description of the support permit. A change replaces the resource."""
    name: Required[str]
    """The name of the support permit. A change replaces the resource."""
    permit: Required[CfnSupportPermitPermitProps | Deferred]
    """The grant definition: which actions on which resources, optionally constrained by time conditions. A change replaces the resource."""
    signing_key_info: Required[CfnSupportPermitSigningKeyInfoProps | Deferred]
    """The signing key used by the permit. A change replaces the resource."""
    support_case_display_id: str | None
    """The support case display identifier associated with the permit. A change replaces the resource."""
    tags: Sequence[CfnSupportPermitTagProps | Deferred] | Deferred | None
    """A list of key-value pairs to apply to this resource."""


class CfnSupportPermitActionSetProps(TypedDict, total=False):
    """The set of actions a support permit grants."""
    actions: Sequence[str] | Deferred | None
    """An explicit list of actions to grant."""
    all_actions: Anything
    """Grants all actions."""


class CfnSupportPermitConditionProps(TypedDict, total=False):
    """A time-bound condition controlling when the permit is active."""
    allow_after: str | None
    """The permit is active only after this time."""
    allow_before: str | None
    """The permit is active only before this time."""


class CfnSupportPermitPermitProps(TypedDict, total=False):
    """The grant definition: which actions on which resources, optionally constrained by time conditions."""
    actions: Required[CfnSupportPermitActionSetProps | Deferred]
    """The set of actions a support permit grants."""
    conditions: Sequence[CfnSupportPermitConditionProps | Deferred] | Deferred | None
    """Optional time-bound conditions (at most two)."""
    resources: Required[CfnSupportPermitResourceSetProps | Deferred]
    """The set of resources a support permit applies to."""


class CfnSupportPermitResourceSetProps(TypedDict, total=False):
    """The set of resources a support permit applies to."""
    all_resources_in_region: Anything
    """Applies to all resources in the region."""
    resources: Sequence[str] | Deferred | None
    """An explicit list of resource ARNs."""


class CfnSupportPermitSigningKeyInfoProps(TypedDict, total=False):
    """The signing key used by the permit."""
    kms_key: Required[str]
    """The ARN of the KMS key used to sign permit grants."""


class CfnSupportPermitTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSupportPermit(TypedResource):
    """Resource Type definition for AWS::SupportAuthZ::SupportPermit."""
    props: CfnSupportPermitProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSupportPermitProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the support permit."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the support permit was created."""
    @property
    def attr_permit_id(self) -> StringToken:
        """The service-generated identifier of the support permit (the resource segment of the ARN)."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the support permit."""
