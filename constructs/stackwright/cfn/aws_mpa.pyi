"""Every resource type of AWS::MPA; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, ResourceOptions, TypedResource


class CfnApprovalTeamProps(TypedDict, total=False):
    approval_strategy: Required[CfnApprovalTeamApprovalStrategyProps | Deferred]
    """Contains details for how an approval team grants approval."""
    approvers: Required[Sequence[CfnApprovalTeamApproverProps | Deferred] | Deferred]
    """Contains details for an approver."""
    description: Required[str]
    """Description for the team."""
    name: Required[str]
    """Name of the team. A change replaces the resource."""
    policies: Required[Sequence[CfnApprovalTeamPolicyProps | Deferred] | Deferred]
    """Contains details for a policy. A change replaces the resource."""
    tags: Sequence[CfnApprovalTeamTagProps | Deferred] | Deferred | None
    """Tags that you have added to the specified resource."""


class CfnApprovalTeamApprovalStrategyProps(TypedDict, total=False):
    """Strategy for how an approval team grants approval."""
    m_of_n: Required[CfnApprovalTeamMofNApprovalStrategyProps | Deferred]
    """Minimum number of approvals (M) required for a total number of approvers (N)."""


class CfnApprovalTeamApproverProps(TypedDict, total=False):
    """Contains details for an approver."""
    primary_identity_id: Required[str]
    """ID for the user."""
    primary_identity_source_arn: Required[str]
    """Amazon Resource Name (ARN) for the identity source."""


class CfnApprovalTeamMofNApprovalStrategyProps(TypedDict, total=False):
    """Strategy for how an approval team grants approval."""
    min_approvals_required: Required[Integer]
    """Minimum number of approvals (M) required for a total number of approvers (N)."""


class CfnApprovalTeamPolicyProps(TypedDict, total=False):
    """Contains details for a policy."""
    policy_arn: Required[str]
    """A change replaces the resource."""


class CfnApprovalTeamTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnApprovalTeam(TypedResource):
    """Creates a new approval team."""
    props: CfnApprovalTeamProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApprovalTeamProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) for the team."""
    @property
    def attr_creation_time(self) -> StringToken:
        """Timestamp when the team was created."""
    @property
    def attr_last_update_time(self) -> StringToken:
        """Timestamp when the team was last updated."""
    @property
    def attr_number_of_approvers(self) -> NumberToken:
        """Total number of approvers in the team."""
    @property
    def attr_status(self) -> StringToken:
        """Status for the team."""
    @property
    def attr_status_code(self) -> StringToken:
        """Status code for the team."""
    @property
    def attr_status_message(self) -> StringToken:
        """Message describing the status for the team."""
    @property
    def attr_update_session_arn(self) -> StringToken:
        """Timestamp when the team was last updated."""
    @property
    def attr_version_id(self) -> StringToken:
        """Version ID for the team."""


class CfnIdentitySourceProps(TypedDict, total=False):
    identity_source_parameters: Required[CfnIdentitySourceIdentitySourceParametersProps | Deferred]
    """A `IdentitySourceParameters` object. A change replaces the resource."""
    tags: Sequence[CfnIdentitySourceTagProps | Deferred] | Deferred | None
    """Tags that you have added to the specified resource."""


class CfnIdentitySourceIamIdentityCenterProps(TypedDict, total=False):
    """SSOlong credentials."""
    instance_arn: Required[str]
    """Amazon Resource Name (ARN) for the IAM Identity Center instance. A change replaces the resource."""
    region: Required[str]
    """AWS Region where the IAM Identity Center instance is located. A change replaces the resource."""


class CfnIdentitySourceIdentitySourceParametersProps(TypedDict, total=False):
    """Contains details for the resource that provides identities to the identity source."""
    iam_identity_center: Required[CfnIdentitySourceIamIdentityCenterProps | Deferred]
    """SSOlong credentials. A change replaces the resource."""


class CfnIdentitySourceTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIdentitySource(TypedResource):
    """Creates a new identity source."""
    props: CfnIdentitySourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIdentitySourceProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """Timestamp when the identity source was created."""
    @property
    def attr_identity_source_arn(self) -> StringToken:
        """Amazon Resource Name (ARN) for the identity source."""
    @property
    def attr_identity_source_type(self) -> StringToken:
        """The type of resource that provided identities to the identity source."""
    @property
    def attr_status(self) -> StringToken:
        """Status for the identity source."""
    @property
    def attr_status_code(self) -> StringToken:
        """Status code of the identity source."""
    @property
    def attr_status_message(self) -> StringToken:
        """Message describing the status for the identity source."""
    @property
    def attr_identity_source_parameters_iam_identity_center_approval_portal_url(self) -> StringToken:
        """URL for the approval portal associated with the IAM Identity Center instance."""
