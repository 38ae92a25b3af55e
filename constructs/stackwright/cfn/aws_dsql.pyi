"""Every resource type of AWS::DSQL; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, ResourceOptions, TypedResource


class CfnClusterProps(TypedDict, total=False):
    deletion_protection_enabled: Boolean | None
    """Whether deletion protection is enabled on this cluster."""
    kms_encryption_key: str | None
    """The KMS key that encrypts data on the cluster."""
    multi_region_properties: CfnClusterMultiRegionPropertiesProps | Deferred | None
    """Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster settings."""
    policy_document: str | None
    """A resource-based policy document in JSON format."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """A map of key and value pairs this cluster is tagged with."""


class CfnClusterMultiRegionPropertiesProps(TypedDict, total=False):
    """Defines the structure for multi-Region cluster configurations, containing the witness Region and peered cluster settings."""
    clusters: Sequence[str] | Deferred | None
    """The set of peered clusters that form the multi-Region cluster configuration."""
    witness_region: str | None
    """The Region that serves as the witness Region for a multi-Region cluster."""


class CfnClusterTagProps(TypedDict, total=False):
    """A map of key and value pairs to use to tag your cluster."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCluster(TypedResource):
    """The `AWS::DSQL::Cluster` resource specifies an cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The timestamp when the cluster was created, in ISO 8601 format."""
    @property
    def attr_encryption_details(self) -> StringToken:
        """The encryption configuration details for the cluster."""
    @property
    def attr_endpoint(self) -> StringToken:
        """The connection endpoint for the created cluster."""
    @property
    def attr_identifier(self) -> StringToken:
        """The unique identifier assigned to the cluster upon creation."""
    @property
    def attr_policy_version(self) -> StringToken:
        """The version number of the cluster's resource based policy"""
    @property
    def attr_resource_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the cluster."""
    @property
    def attr_status(self) -> StringToken:
        """The current status of the cluster."""
    @property
    def attr_vpc_endpoint(self) -> StringToken:
        """The DSQL cluster VPC endpoint."""
    @property
    def attr_vpc_endpoint_service_name(self) -> StringToken:
        """The VPC Endpoint Service name for the cluster."""
