"""Every resource type of AWS::EVS; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnEnvironmentProps(TypedDict, total=False):
    connectivity_info: CfnEnvironmentConnectivityInfoProps | Deferred | None
    """The connectivity configuration for the environment. A change replaces the resource."""
    environment_name: str | None
    """The name of the environment. A change replaces the resource."""
    hosts: Sequence[CfnEnvironmentHostInfoForCreateProps | Deferred] | Deferred | None
    """Required for environment resource creation."""
    initial_vlans: CfnEnvironmentInitialVlansProps | Deferred | None
    """> Amazon EVS is in public preview release and is subject to change."""
    kms_key_id: str | None
    """The AWS KMS key ID that AWS Secrets Manager uses to encrypt secrets that are associated with the environment. A change replaces the resource."""
    license_info: CfnEnvironmentLicenseInfoProps | Deferred | None
    """The license information that Amazon EVS requires to create an environment. A change replaces the resource."""
    service_access_security_groups: CfnEnvironmentServiceAccessSecurityGroupsProps | Deferred | None
    """The security groups that allow traffic between the Amazon EVS control plane and your VPC for service access. A change replaces the resource."""
    service_access_subnet_id: Required[str]
    """The subnet that is used to establish connectivity between the Amazon EVS control plane and VPC. A change replaces the resource."""
    site_id: str | None
    """The Broadcom Site ID that is associated with your Amazon EVS environment. A change replaces the resource."""
    tags: Sequence[CfnEnvironmentTagProps | Deferred] | Deferred | None
    """Metadata that assists with categorization and organization."""
    terms_accepted: Required[Boolean]
    """Customer confirmation that the customer has purchased and will continue to maintain the required number of VCF software licenses to cover all physical processor cores in the Amazon EVS environment. A change replaces the resource."""
    vcf_hostnames: CfnEnvironmentVcfHostnamesProps | Deferred | None
    """The DNS hostnames to be used by the VCF management appliances in your environment. A change replaces the resource."""
    vcf_version: Required[Literal["VCF-5.2.1", "VCF-5.2.2", "SELF_DEPLOYED"] | Other]
    """The VCF version of the environment. A change replaces the resource."""
    vpc_id: Required[str]
    """The VPC associated with the environment. A change replaces the resource."""


class CfnEnvironmentConnectivityInfoProps(TypedDict, total=False):
    """The connectivity configuration for the environment."""
    private_route_server_peerings: Required[Sequence[str] | Deferred]
    """The unique IDs for private route server peers."""


class CfnEnvironmentHostInfoForCreateProps(TypedDict, total=False):
    """An object that represents a host."""
    dedicated_host_id: str | None
    """The unique ID of the Amazon EC2 Dedicated Host."""
    host_name: Required[str]
    """The DNS hostname of the host."""
    instance_type: Required[Literal["i4i.metal", "i7i.metal-24xl", "i7i.metal-48xl"] | Other]
    """The EC2 instance type that represents the host."""
    key_name: Required[str]
    """The name of the SSH key that is used to access the host."""
    placement_group_id: str | None
    """The unique ID of the placement group where the host is placed."""


class CfnEnvironmentInitialVlanInfoProps(TypedDict, total=False):
    """An object that represents an initial VLAN subnet for the Amazon EVS environment."""
    cidr: Required[str]
    """The CIDR block that you provide to create an Amazon EVS VLAN subnet."""


class CfnEnvironmentInitialVlansProps(TypedDict, total=False):
    """The initial VLAN subnets for the environment."""
    edge_vtep: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """The edge VTEP VLAN subnet."""
    expansion_vlan1: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """An additional VLAN subnet that can be used to extend VCF capabilities once configured."""
    expansion_vlan2: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """An additional VLAN subnet that can be used to extend VCF capabilities once configured."""
    hcx: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """The HCX VLAN subnet."""
    hcx_network_acl_id: str | None
    """A unique ID for a network access control list that the HCX VLAN uses."""
    is_hcx_public: Boolean | None
    """Determines if the HCX VLAN that Amazon EVS provisions is public or private."""
    nsx_up_link: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """The NSX uplink VLAN subnet."""
    vmotion: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """The vMotion VLAN subnet."""
    vsan: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """The vSAN VLAN subnet."""
    vtep: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """The VTEP VLAN subnet."""
    vm_management: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """The VM management VLAN subnet."""
    vmk_management: Required[CfnEnvironmentInitialVlanInfoProps | Deferred]
    """The host VMkernel management VLAN subnet."""


class CfnEnvironmentLicenseInfoProps(TypedDict, total=False):
    """The license information that Amazon EVS requires to create an environment."""
    solution_key: Required[str]
    """The VCF solution key."""
    vsan_key: Required[str]
    """The VSAN license key."""


class CfnEnvironmentServiceAccessSecurityGroupsProps(TypedDict, total=False):
    """The security groups that allow traffic between the Amazon EVS control plane and your VPC for Amazon EVS service access."""
    security_groups: Sequence[str] | Deferred | None
    """The security groups that allow service access."""


class CfnEnvironmentTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEnvironmentVcfHostnamesProps(TypedDict, total=False):
    """The DNS hostnames that Amazon EVS uses to install VMware vCenter Server, NSX, SDDC Manager, and Cloud Builder."""
    cloud_builder: Required[str]
    """The hostname for VMware Cloud Builder."""
    nsx: Required[str]
    """The VMware NSX hostname."""
    nsx_edge1: Required[str]
    """The hostname for the first NSX Edge node."""
    nsx_edge2: Required[str]
    """The hostname for the second NSX Edge node."""
    nsx_manager1: Required[str]
    """The hostname for the first VMware NSX Manager virtual machine (VM)."""
    nsx_manager2: Required[str]
    """The hostname for the second VMware NSX Manager virtual machine (VM)."""
    nsx_manager3: Required[str]
    """The hostname for the third VMware NSX Manager virtual machine (VM)."""
    sddc_manager: Required[str]
    """The hostname for SDDC Manager."""
    vcenter: Required[str]
    """The VMware vCenter hostname."""


class CfnEnvironment(TypedResource):
    """Creates an Amazon EVS environment that runs VCF software, such as SDDC Manager, NSX Manager, and vCenter Server."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_checks(self) -> StringToken:
        """A check on the environment to identify instance health and VMware VCF licensing issues."""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the environment was created."""
    @property
    def attr_credentials(self) -> StringToken:
        """The VCF credentials that are stored as Amazon EVS managed secrets in AWS Secrets Manager."""
    @property
    def attr_environment_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) that is associated with the environment."""
    @property
    def attr_environment_id(self) -> StringToken:
        """The unique ID for the environment."""
    @property
    def attr_environment_state(self) -> StringToken:
        """The state of an environment."""
    @property
    def attr_modified_at(self) -> StringToken:
        """The date and time that the environment was modified."""
    @property
    def attr_state_details(self) -> StringToken:
        """A detailed description of the `environmentState` of an environment."""
