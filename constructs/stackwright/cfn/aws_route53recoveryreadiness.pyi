"""Every resource type of AWS::Route53RecoveryReadiness; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnCellProps(TypedDict, total=False):
    cell_name: str | None
    """The name of the cell to create. A change replaces the resource."""
    cells: Sequence[str] | Deferred | None
    """A list of cell Amazon Resource Names (ARNs) contained within this cell, for use in nested cells."""
    tags: Sequence[CfnCellTagProps | Deferred] | Deferred | None
    """A collection of tags associated with a resource."""


class CfnCellTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCell(TypedResource):
    """Creates a cell in recovery group in Amazon Route 53 Application Recovery Controller."""
    props: CfnCellProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCellProps]) -> None: ...
    @property
    def attr_cell_arn(self) -> StringToken:
        """The ARN of the cell."""
    @property
    def attr_parent_readiness_scopes(self) -> ListToken:
        """The readiness scope for the cell, which can be the Amazon Resource Name (ARN) of a cell or the ARN of a recovery group."""


class CfnReadinessCheckProps(TypedDict, total=False):
    readiness_check_name: str | None
    """The name of the readiness check to create. A change replaces the resource."""
    resource_set_name: str | None
    """The name of the resource set to check."""
    tags: Sequence[CfnReadinessCheckTagProps | Deferred] | Deferred | None
    """A collection of tags associated with a resource."""


class CfnReadinessCheckTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnReadinessCheck(TypedResource):
    """Creates a readiness check in Amazon Route 53 Application Recovery Controller."""
    props: CfnReadinessCheckProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReadinessCheckProps]) -> None: ...
    @property
    def attr_readiness_check_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the readiness check."""


class CfnRecoveryGroupProps(TypedDict, total=False):
    cells: Sequence[str] | Deferred | None
    """A list of the cell Amazon Resource Names (ARNs) in the recovery group."""
    recovery_group_name: str | None
    """The name of the recovery group to create. A change replaces the resource."""
    tags: Sequence[CfnRecoveryGroupTagProps | Deferred] | Deferred | None
    """A collection of tags associated with a resource."""


class CfnRecoveryGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRecoveryGroup(TypedResource):
    """Creates a recovery group in Amazon Route 53 Application Recovery Controller."""
    props: CfnRecoveryGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecoveryGroupProps]) -> None: ...
    @property
    def attr_recovery_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the recovery group."""


class CfnResourceSetProps(TypedDict, total=False):
    resource_set_name: str | None
    """The name of the resource set to create. A change replaces the resource."""
    resource_set_type: Required[str]
    """The resource type of the resources in the resource set. A change replaces the resource."""
    resources: Required[Sequence[CfnResourceSetResourceProps | Deferred] | Deferred]
    """A list of resource objects in the resource set."""
    tags: Sequence[CfnResourceSetTagProps | Deferred] | Deferred | None
    """A tag to associate with the parameters for a resource set."""


class CfnResourceSetDNSTargetResourceProps(TypedDict, total=False):
    """A component for DNS/routing control readiness checks and architecture checks."""
    domain_name: str | None
    """The domain name that acts as an ingress point to a portion of the customer application."""
    hosted_zone_arn: str | None
    """The hosted zone Amazon Resource Name (ARN) that contains the DNS record with the provided name of the target resource."""
    record_set_id: str | None
    """The Amazon Route 53 record set ID that uniquely identifies a DNS record, given a name and a type."""
    record_type: str | None
    """The type of DNS record of the target resource."""
    target_resource: CfnResourceSetTargetResourceProps | Deferred | None
    """The target resource that the Route 53 record points to."""


class CfnResourceSetNLBResourceProps(TypedDict, total=False):
    """The Network Load Balancer resource that a DNS target resource points to."""
    arn: str | None
    """The Network Load Balancer resource Amazon Resource Name (ARN)."""


class CfnResourceSetR53ResourceRecordProps(TypedDict, total=False):
    """The Amazon Route 53 resource that a DNS target resource record points to."""
    domain_name: str | None
    """The DNS target domain name."""
    record_set_id: str | None
    """The Amazon Route 53 Resource Record Set ID."""


class CfnResourceSetResourceProps(TypedDict, total=False):
    """The resource element of a resource set."""
    component_id: str | None
    """The component identifier of the resource, generated when DNS target resource is used."""
    dns_target_resource: CfnResourceSetDNSTargetResourceProps | Deferred | None
    """A component for DNS/routing control readiness checks."""
    readiness_scopes: Sequence[str] | Deferred | None
    """The recovery group Amazon Resource Name (ARN) or the cell ARN that the readiness checks for this resource set are scoped to."""
    resource_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS resource."""


class CfnResourceSetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnResourceSetTargetResourceProps(TypedDict, total=False):
    """The target resource that the Route 53 record points to."""
    nlb_resource: CfnResourceSetNLBResourceProps | Deferred | None
    """The Network Load Balancer resource that a DNS target resource points to."""
    r53_resource: CfnResourceSetR53ResourceRecordProps | Deferred | None
    """The Route 53 resource that a DNS target resource record points to."""


class CfnResourceSet(TypedResource):
    """Creates a resource set in Amazon Route 53 Application Recovery Controller."""
    props: CfnResourceSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceSetProps]) -> None: ...
    @property
    def attr_resource_set_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the resource set."""
