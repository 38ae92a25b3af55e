"""Every resource type of AWS::WorkspacesInstances; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnVolumeProps(TypedDict, total=False):
    availability_zone: Required[str]
    """The Availability Zone in which to create the volume A change replaces the resource."""
    encrypted: Boolean | None
    """Indicates whether the volume should be encrypted A change replaces the resource."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) A change replaces the resource."""
    kms_key_id: str | None
    """The identifier of the AWS Key Management Service (AWS KMS) customer master key (CMK) to use for Amazon EBS encryption A change replaces the resource."""
    size_in_gb: Integer | None
    """The size of the volume, in GiBs A change replaces the resource."""
    snapshot_id: str | None
    """The snapshot from which to create the volume A change replaces the resource."""
    tag_specifications: Sequence[CfnVolumeTagSpecificationProps | Deferred] | Deferred | None
    """The tags passed to EBS volume A change replaces the resource."""
    throughput: Integer | None
    """The throughput to provision for a volume, with a maximum of 1,000 MiB/s A change replaces the resource."""
    volume_type: Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | Other | None
    """The volume type A change replaces the resource."""


class CfnVolumeTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag"""
    value: Required[str]
    """The value for the tag"""


class CfnVolumeTagSpecificationProps(TypedDict, total=False):
    resource_type: Literal["instance", "volume", "spot-instances-request", "network-interface"] | Other | None
    tags: Sequence[CfnVolumeTagProps | Deferred] | Deferred | None
    """The tags to apply to the resource"""


class CfnVolume(TypedResource):
    """Resource Type definition for AWS::WorkspacesInstances::Volume - Manages WorkSpaces Volume resources"""
    props: CfnVolumeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVolumeProps]) -> None: ...
    @property
    def attr_volume_id(self) -> StringToken:
        """Unique identifier for the volume"""


class CfnVolumeAssociationProps(TypedDict, total=False):
    device: Required[str]
    """The device name for the volume attachment A change replaces the resource."""
    disassociate_mode: Literal["FORCE", "NO_FORCE"] | Other | None
    """Mode to use when disassociating the volume"""
    volume_id: Required[str]
    """ID of the volume to attach to the workspace instance A change replaces the resource."""
    workspace_instance_id: Required[str]
    """ID of the workspace instance to associate with the volume A change replaces the resource."""


class CfnVolumeAssociation(TypedResource):
    """Resource Type definition for AWS::WorkspacesInstances::VolumeAssociation"""
    props: CfnVolumeAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVolumeAssociationProps]) -> None: ...


class CfnWorkspaceInstanceProps(TypedDict, total=False):
    managed_instance: CfnWorkspaceInstanceManagedInstanceProps | Deferred | None
    """A change replaces the resource."""
    tags: Sequence[CfnWorkspaceInstanceTagProps | Deferred] | Deferred | None
    """A change may replace the resource."""


class CfnWorkspaceInstanceBlockDeviceMappingProps(TypedDict, total=False):
    device_name: str | None
    ebs: CfnWorkspaceInstanceEbsBlockDeviceProps | Deferred | None
    no_device: str | None
    virtual_name: str | None


class CfnWorkspaceInstanceCapacityReservationSpecificationProps(TypedDict, total=False):
    capacity_reservation_preference: Literal["capacity-reservations-only", "open", "none"] | Other | None
    capacity_reservation_target: CfnWorkspaceInstanceCapacityReservationTargetProps | Deferred | None


class CfnWorkspaceInstanceCapacityReservationTargetProps(TypedDict, total=False):
    capacity_reservation_id: str | None
    capacity_reservation_resource_group_arn: str | None


class CfnWorkspaceInstanceCpuOptionsRequestProps(TypedDict, total=False):
    core_count: Integer | None
    threads_per_core: Integer | None


class CfnWorkspaceInstanceCreditSpecificationRequestProps(TypedDict, total=False):
    cpu_credits: Literal["standard", "unlimited"] | Other | None


class CfnWorkspaceInstanceEbsBlockDeviceProps(TypedDict, total=False):
    encrypted: Boolean | None
    iops: Integer | None
    kms_key_id: str | None
    throughput: Integer | None
    volume_size: Integer | None
    volume_type: Literal["standard", "io1", "io2", "gp2", "sc1", "st1", "gp3"] | Other | None


class CfnWorkspaceInstanceEnclaveOptionsRequestProps(TypedDict, total=False):
    enabled: Boolean | None


class CfnWorkspaceInstanceHibernationOptionsRequestProps(TypedDict, total=False):
    configured: Boolean | None


class CfnWorkspaceInstanceIamInstanceProfileSpecificationProps(TypedDict, total=False):
    arn: str | None
    name: str | None


class CfnWorkspaceInstanceInstanceMaintenanceOptionsRequestProps(TypedDict, total=False):
    auto_recovery: Literal["disabled", "default"] | Other | None


class CfnWorkspaceInstanceInstanceMetadataOptionsRequestProps(TypedDict, total=False):
    http_endpoint: Literal["enabled", "disabled"] | Other | None
    http_protocol_ipv6: Literal["enabled", "disabled"] | Other | None
    http_put_response_hop_limit: Integer | None
    http_tokens: Literal["optional", "required"] | Other | None
    instance_metadata_tags: Literal["enabled", "disabled"] | Other | None


class CfnWorkspaceInstanceInstanceNetworkInterfaceSpecificationProps(TypedDict, total=False):
    description: str | None
    device_index: Integer | None
    groups: Sequence[str] | Deferred | None
    subnet_id: str | None


class CfnWorkspaceInstanceInstanceNetworkPerformanceOptionsRequestProps(TypedDict, total=False):
    bandwidth_weighting: Literal["default", "vpc-1", "ebs-1"] | Other | None


class CfnWorkspaceInstanceLicenseConfigurationRequestProps(TypedDict, total=False):
    license_configuration_arn: str | None


class CfnWorkspaceInstanceManagedInstanceProps(TypedDict, total=False):
    block_device_mappings: Sequence[CfnWorkspaceInstanceBlockDeviceMappingProps | Deferred] | Deferred | None
    capacity_reservation_specification: CfnWorkspaceInstanceCapacityReservationSpecificationProps | Deferred | None
    cpu_options: CfnWorkspaceInstanceCpuOptionsRequestProps | Deferred | None
    credit_specification: CfnWorkspaceInstanceCreditSpecificationRequestProps | Deferred | None
    disable_api_stop: Boolean | None
    ebs_optimized: Boolean | None
    enable_primary_ipv6: Boolean | None
    enclave_options: CfnWorkspaceInstanceEnclaveOptionsRequestProps | Deferred | None
    hibernation_options: CfnWorkspaceInstanceHibernationOptionsRequestProps | Deferred | None
    iam_instance_profile: CfnWorkspaceInstanceIamInstanceProfileSpecificationProps | Deferred | None
    image_id: Required[str]
    instance_type: Required[str]
    ipv6_address_count: Integer | None
    key_name: str | None
    license_specifications: Sequence[CfnWorkspaceInstanceLicenseConfigurationRequestProps | Deferred] | Deferred | None
    maintenance_options: CfnWorkspaceInstanceInstanceMaintenanceOptionsRequestProps | Deferred | None
    metadata_options: CfnWorkspaceInstanceInstanceMetadataOptionsRequestProps | Deferred | None
    monitoring: CfnWorkspaceInstanceRunInstancesMonitoringEnabledProps | Deferred | None
    network_interfaces: Sequence[CfnWorkspaceInstanceInstanceNetworkInterfaceSpecificationProps | Deferred] | Deferred | None
    network_performance_options: CfnWorkspaceInstanceInstanceNetworkPerformanceOptionsRequestProps | Deferred | None
    placement: CfnWorkspaceInstancePlacementProps | Deferred | None
    private_dns_name_options: CfnWorkspaceInstancePrivateDnsNameOptionsRequestProps | Deferred | None
    subnet_id: str | None
    tag_specifications: Sequence[CfnWorkspaceInstanceTagSpecificationProps | Deferred] | Deferred | None
    user_data: str | None


class CfnWorkspaceInstancePlacementProps(TypedDict, total=False):
    availability_zone: str | None
    group_id: str | None
    group_name: str | None
    partition_number: Integer | None
    tenancy: Literal["default", "dedicated", "host"] | Other | None


class CfnWorkspaceInstancePrivateDnsNameOptionsRequestProps(TypedDict, total=False):
    enable_resource_name_dns_aaaa_record: Boolean | None
    enable_resource_name_dns_a_record: Boolean | None
    hostname_type: Literal["ip-name", "resource-name"] | Other | None


class CfnWorkspaceInstanceRunInstancesMonitoringEnabledProps(TypedDict, total=False):
    enabled: Boolean | None


class CfnWorkspaceInstanceTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnWorkspaceInstanceTagSpecificationProps(TypedDict, total=False):
    resource_type: Literal["instance", "volume", "spot-instances-request", "network-interface"] | Other | None
    tags: Sequence[CfnWorkspaceInstanceTagProps | Deferred] | Deferred | None


class CfnWorkspaceInstance(TypedResource):
    """Resource Type definition for AWS::WorkspacesInstances::WorkspaceInstance"""
    props: CfnWorkspaceInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWorkspaceInstanceProps]) -> None: ...
    @property
    def attr_provision_state(self) -> StringToken:
        """The current state of the workspace instance"""
    @property
    def attr_workspace_instance_id(self) -> StringToken:
        """Unique identifier for the workspace instance"""
    @property
    def attr_ec2_managed_instance_instance_id(self) -> StringToken: ...
