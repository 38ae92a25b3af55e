"""Every resource type of AWS::EC2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnApplicationStatusCheckProps(TypedDict, total=False):
    aggregation: Literal["included", "excluded"] | Other | None
    """Whether this check is included in the rolled-up application status."""
    device_index: Integer | None
    """The network interface device index used for the health check."""
    failure_threshold: Integer | None
    """The number of consecutive failed probes required to mark the instance unhealthy."""
    health_check_paths: Sequence[CfnApplicationStatusCheckHealthCheckPathProps | Deferred] | Deferred | None
    """The source/destination network paths used for the health check."""
    initialization_grace_period_seconds: Integer | None
    """Seconds to wait after instance launch before beginning health checks."""
    interval: Integer | None
    """The interval, in seconds, between health check probes. A change replaces the resource."""
    ip_scope: Literal["private"] | Other | None
    """The IP scope used for the health check. A change replaces the resource."""
    ip_version: Literal["ipv4", "ipv6"] | Other | None
    """The IP version used for the health check."""
    path: str | None
    """The HTTP path used for the health check."""
    port: Required[Integer]
    """The port used for the health check."""
    protocol: Required[Literal["http", "https"] | Other]
    """The network protocol used for the health check."""
    status_code_matcher: str | None
    """The HTTP status codes considered successful (e.g., "200-299")."""
    success_threshold: Integer | None
    """The number of consecutive successful probes required to mark the instance healthy."""
    tags: Sequence[CfnApplicationStatusCheckTagProps | Deferred] | Deferred | None
    """Tags to apply to the application status check."""
    timeout: Integer | None
    """The timeout, in seconds, for each health check probe."""


class CfnApplicationStatusCheckHealthCheckPathProps(TypedDict, total=False):
    destinations: Sequence[CfnApplicationStatusCheckHealthCheckPathDestinationProps | Deferred] | Deferred | None
    source: CfnApplicationStatusCheckHealthCheckPathSourceProps | Deferred | None


class CfnApplicationStatusCheckHealthCheckPathDestinationProps(TypedDict, total=False):
    security_group_id: str | None
    subnet_id: str | None


class CfnApplicationStatusCheckHealthCheckPathSourceProps(TypedDict, total=False):
    security_group_id: str | None
    subnet_id: str | None


class CfnApplicationStatusCheckTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnApplicationStatusCheck(TypedResource):
    """An application status check monitors an HTTP or HTTPS endpoint on Amazon EC2 instances and reports application-layer health."""
    props: CfnApplicationStatusCheckProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationStatusCheckProps]) -> None: ...
    @property
    def attr_application_status_check_id(self) -> StringToken:
        """The unique identifier of the application status check."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the application status check."""
    @property
    def attr_creation_time(self) -> StringToken:
        """When the application status check was created (ISO 8601)."""


class CfnCapacityManagerDataExportProps(TypedDict, total=False):
    output_format: Required[Literal["csv", "parquet"] | Other]
    """The file format of the exported data. A change replaces the resource."""
    s3_bucket_name: Required[str]
    """The name of the S3 bucket where export files are delivered. A change replaces the resource."""
    s3_bucket_prefix: str | None
    """The S3 key prefix used for organizing export files within the bucket. A change replaces the resource."""
    schedule: Required[Literal["hourly"] | Other]
    """The frequency at which data exports are generated. A change replaces the resource."""
    tags: Sequence[CfnCapacityManagerDataExportTagProps | Deferred] | Deferred | None
    """The tags associated with the data export configuration."""


class CfnCapacityManagerDataExportTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCapacityManagerDataExport(TypedResource):
    """Creates a new data export configuration for EC2 Capacity Manager."""
    props: CfnCapacityManagerDataExportProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityManagerDataExportProps]) -> None: ...
    @property
    def attr_capacity_manager_data_export_id(self) -> StringToken:
        """The unique identifier for the data export configuration."""


class CfnCapacityReservationProps(TypedDict, total=False):
    availability_zone: str | None
    """The Availability Zone in which to create the Capacity Reservation. A change replaces the resource."""
    availability_zone_id: str | None
    """The ID of the Availability Zone in which the capacity is reserved. A change replaces the resource."""
    ebs_optimized: Boolean | None
    """Indicates whether the Capacity Reservation supports EBS-optimized instances. A change replaces the resource."""
    end_date: str | None
    """The date and time at which the Capacity Reservation expires."""
    end_date_type: Literal["limited", "unlimited"] | Other | None
    """Indicates the way in which the Capacity Reservation ends."""
    ephemeral_storage: Boolean | None
    """*Deprecated.* A change replaces the resource."""
    instance_count: Required[Integer]
    """The number of instances for which to reserve capacity."""
    instance_match_criteria: Literal["open", "targeted"] | Other | None
    """Indicates the type of instance launches that the Capacity Reservation accepts. A change replaces the resource."""
    instance_platform: Required[Literal["Linux with SQL Server Enterprise", "Linux with SQL Server Standard", "Linux with SQL Server Web", "Linux/UNIX", "RHEL with HA", "RHEL with HA and SQL Server Enterprise", "RHEL with HA and SQL Server Standard", "RHEL with SQL Server Enterprise", "RHEL with SQL Server Standard", "RHEL with SQL Server Web", "Red Hat Enterprise Linux", "SUSE Linux", "Ubuntu Pro", "Windows", "Windows with SQL Server", "Windows with SQL Server Enterprise", "Windows with SQL Server Standard", "Windows with SQL Server Web"] | Other]
    """The type of operating system for which to reserve capacity. A change replaces the resource."""
    instance_type: Required[str]
    """The instance type for which to reserve capacity. A change replaces the resource."""
    out_post_arn: str | None
    """> Not supported for future-dated Capacity Reservations. A change replaces the resource."""
    placement_group_arn: str | None
    """> Not supported for future-dated Capacity Reservations. A change replaces the resource."""
    tag_specifications: Sequence[CfnCapacityReservationTagSpecificationProps | Deferred] | Deferred | None
    """The tags to apply to the Capacity Reservation during launch. A change replaces the resource."""
    tenancy: Literal["dedicated", "default"] | Other | None
    """Indicates the tenancy of the Capacity Reservation. A change replaces the resource."""
    unused_reservation_billing_owner_id: str | None
    """The ID of the AWS account to which to assign billing of the unused capacity of the Capacity Reservation."""


class CfnCapacityReservationTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCapacityReservationTagSpecificationProps(TypedDict, total=False):
    """An array of key-value pairs to apply to this resource."""
    resource_type: Literal["application-status-check", "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-cancellation-quote", "capacity-reservation-fleet", "capacity-reservation-modification-quote", "carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-internet-registry-association", "ipam-policy", "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task", "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network", "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group", "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway"] | Other | None
    """The type of resource to tag. A change replaces the resource."""
    tags: Sequence[CfnCapacityReservationTagProps | Deferred] | Deferred | None
    """The tags to apply to the resource. A change replaces the resource."""


class CfnCapacityReservation(TypedResource):
    """Creates a new Capacity Reservation with the specified attributes."""
    props: CfnCapacityReservationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityReservationProps]) -> None: ...
    @property
    def attr_availability_zone(self) -> StringToken:
        """Returns the Availability Zone in which the capacity is reserved."""
    @property
    def attr_availability_zone_id(self) -> StringToken: ...
    @property
    def attr_available_instance_count(self) -> NumberToken:
        """Returns the remaining capacity, which indicates the number of instances that can be launched in the Capacity Reservation."""
    @property
    def attr_capacity_allocation_set(self) -> StringToken: ...
    @property
    def attr_capacity_reservation_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Capacity Reservation."""
    @property
    def attr_capacity_reservation_fleet_id(self) -> StringToken:
        """The ID of the Capacity Reservation Fleet to which the Capacity Reservation belongs."""
    @property
    def attr_commitment_info(self) -> StringToken: ...
    @property
    def attr_create_date(self) -> StringToken:
        """The date and time the Capacity Reservation was created."""
    @property
    def attr_delivery_preference(self) -> StringToken:
        """The delivery method for a future-dated Capacity Reservation."""
    @property
    def attr_ebs_optimized(self) -> StringToken: ...
    @property
    def attr_end_date(self) -> StringToken: ...
    @property
    def attr_end_date_type(self) -> StringToken: ...
    @property
    def attr_ephemeral_storage(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the Capacity Reservation."""
    @property
    def attr_instance_count(self) -> NumberToken: ...
    @property
    def attr_instance_match_criteria(self) -> StringToken: ...
    @property
    def attr_instance_platform(self) -> StringToken: ...
    @property
    def attr_instance_type(self) -> StringToken:
        """Returns the type of instance for which the capacity is reserved."""
    @property
    def attr_out_post_arn(self) -> StringToken: ...
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the AWS account that owns the Capacity Reservation."""
    @property
    def attr_placement_group_arn(self) -> StringToken: ...
    @property
    def attr_reservation_type(self) -> StringToken:
        """The type of Capacity Reservation."""
    @property
    def attr_start_date(self) -> StringToken:
        """The date and time the Capacity Reservation was started."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the Capacity Reservation."""
    @property
    def attr_tenancy(self) -> StringToken:
        """Returns the tenancy of the Capacity Reservation."""
    @property
    def attr_total_instance_count(self) -> NumberToken:
        """Returns the total number of instances for which the Capacity Reservation reserves capacity."""
    @property
    def attr_unused_reservation_billing_owner_id(self) -> StringToken: ...


class CfnCapacityReservationFleetProps(TypedDict, total=False):
    allocation_strategy: str | None
    """The strategy used by the Capacity Reservation Fleet to determine which of the specified instance types to use. A change replaces the resource."""
    end_date: str | None
    """The date and time at which the Capacity Reservation Fleet expires. A change replaces the resource."""
    instance_match_criteria: Literal["open"] | Other | None
    """Indicates the type of instance launches that the Capacity Reservation Fleet accepts. A change replaces the resource."""
    instance_type_specifications: Sequence[CfnCapacityReservationFleetInstanceTypeSpecificationProps | Deferred] | Deferred | None
    """Information about the instance types for which to reserve the capacity. A change replaces the resource."""
    no_remove_end_date: Boolean | None
    """Used to add an end date to a Capacity Reservation Fleet that has no end date and time."""
    remove_end_date: Boolean | None
    """Used to remove an end date from a Capacity Reservation Fleet that is configured to end automatically at a specific date and time."""
    tag_specifications: Sequence[CfnCapacityReservationFleetTagSpecificationProps | Deferred] | Deferred | None
    """The tags to assign to the Capacity Reservation Fleet. A change replaces the resource."""
    tenancy: Literal["default"] | Other | None
    """Indicates the tenancy of the Capacity Reservation Fleet. A change replaces the resource."""
    total_target_capacity: Integer | None
    """The total number of capacity units to be reserved by the Capacity Reservation Fleet."""


class CfnCapacityReservationFleetInstanceTypeSpecificationProps(TypedDict, total=False):
    """Specifies information about an instance type to use in a Capacity Reservation Fleet."""
    availability_zone: str | None
    """The Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A change replaces the resource."""
    availability_zone_id: str | None
    """The ID of the Availability Zone in which the Capacity Reservation Fleet reserves the capacity. A change replaces the resource."""
    ebs_optimized: Boolean | None
    """Indicates whether the Capacity Reservation Fleet supports EBS-optimized instances types. A change replaces the resource."""
    instance_platform: Literal["Linux with SQL Server Enterprise", "Linux with SQL Server Standard", "Linux with SQL Server Web", "Linux/UNIX", "RHEL with HA", "RHEL with HA and SQL Server Enterprise", "RHEL with HA and SQL Server Standard", "RHEL with SQL Server Enterprise", "RHEL with SQL Server Standard", "RHEL with SQL Server Web", "Red Hat Enterprise Linux", "SUSE Linux", "Ubuntu Pro", "Windows", "Windows with SQL Server", "Windows with SQL Server Enterprise", "Windows with SQL Server Standard", "Windows with SQL Server Web"] | Other | None
    """The type of operating system for which the Capacity Reservation Fleet reserves capacity. A change replaces the resource."""
    instance_type: str | None
    """The instance type for which the Capacity Reservation Fleet reserves capacity. A change replaces the resource."""
    priority: Integer | None
    """The priority to assign to the instance type. A change replaces the resource."""
    weight: Number | None
    """The number of capacity units provided by the specified instance type. A change replaces the resource."""


class CfnCapacityReservationFleetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCapacityReservationFleetTagSpecificationProps(TypedDict, total=False):
    """The tags to apply to a resource when the resource is being created."""
    resource_type: Literal["application-status-check", "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-cancellation-quote", "capacity-reservation-fleet", "capacity-reservation-modification-quote", "carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-internet-registry-association", "ipam-policy", "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task", "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network", "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group", "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway"] | Other | None
    """The type of resource to tag on creation. A change replaces the resource."""
    tags: Sequence[CfnCapacityReservationFleetTagProps | Deferred] | Deferred | None
    """The tags to apply to the resource. A change replaces the resource."""


class CfnCapacityReservationFleet(TypedResource):
    """Creates a new Capacity Reservation Fleet with the specified attributes."""
    props: CfnCapacityReservationFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapacityReservationFleetProps]) -> None: ...
    @property
    def attr_capacity_reservation_fleet_id(self) -> StringToken:
        """The ID of the Capacity Reservation Fleet."""


class CfnCarrierGatewayProps(TypedDict, total=False):
    tags: Sequence[CfnCarrierGatewayTagProps | Deferred] | Deferred | None
    """The tags assigned to the carrier gateway."""
    vpc_id: Required[str]
    """The ID of the VPC associated with the carrier gateway. A change replaces the resource."""


class CfnCarrierGatewayTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnCarrierGateway(TypedResource):
    """Creates a carrier gateway."""
    props: CfnCarrierGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCarrierGatewayProps]) -> None: ...
    @property
    def attr_carrier_gateway_id(self) -> StringToken:
        """The ID of the carrier gateway."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The AWS account ID of the owner of the carrier gateway."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the carrier gateway."""


class CfnClientVpnAuthorizationRuleProps(TypedDict, total=False):
    access_group_id: str | None
    """The ID of the group to grant access to, for example, the Active Directory group or identity provider (IdP) group. A change replaces the resource."""
    authorize_all_groups: Boolean | None
    """Indicates whether to grant access to all clients. A change replaces the resource."""
    client_vpn_endpoint_id: Required[str]
    """The ID of the Client VPN endpoint. A change replaces the resource."""
    description: str | None
    """A brief description of the authorization rule. A change replaces the resource."""
    target_network_cidr: Required[str]
    """The IPv4 address range, in CIDR notation, of the network for which access is being authorized. A change replaces the resource."""


class CfnClientVpnAuthorizationRule(TypedResource):
    """Specifies an ingress authorization rule to add to a Client VPN endpoint."""
    props: CfnClientVpnAuthorizationRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClientVpnAuthorizationRuleProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the Client VPN Authorization Rule."""


class CfnClientVpnEndpointProps(TypedDict, total=False):
    authentication_options: Required[Sequence[CfnClientVpnEndpointClientAuthenticationRequestProps | Deferred] | Deferred]
    """Information about the authentication method to be used to authenticate clients. A change replaces the resource."""
    authorization_policy: CfnClientVpnEndpointAuthorizationPolicyProps | Deferred | None
    client_cidr_block: str | None
    """The IPv4 address range, in CIDR notation, from which to assign client IP addresses. A change replaces the resource."""
    client_connect_options: CfnClientVpnEndpointClientConnectOptionsProps | Deferred | None
    """The options for managing connection authorization for new client connections."""
    client_login_banner_options: CfnClientVpnEndpointClientLoginBannerOptionsProps | Deferred | None
    """Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN session is established."""
    client_route_enforcement_options: CfnClientVpnEndpointClientRouteEnforcementOptionsProps | Deferred | None
    """Client route enforcement is a feature of the Client VPN service that helps enforce administrator defined routes on devices connected through the VPN."""
    connection_log_options: Required[CfnClientVpnEndpointConnectionLogOptionsProps | Deferred]
    """Information about the client connection logging options."""
    description: str | None
    """A brief description of the Client VPN endpoint."""
    device_posture_options: CfnClientVpnEndpointDevicePostureOptionsProps | Deferred | None
    disconnect_on_session_timeout: Boolean | None
    """Indicates whether the client VPN session is disconnected after the maximum `sessionTimeoutHours` is reached."""
    dns_servers: Sequence[str] | Deferred | None
    """Information about the DNS servers to be used for DNS resolution."""
    endpoint_ip_address_type: str | None
    """The IP address type of the Client VPN endpoint. A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """The IDs of one or more security groups to apply to the target network."""
    self_service_portal: str | None
    """Specify whether to enable the self-service portal for the Client VPN endpoint."""
    server_certificate_arn: Required[str]
    """The ARN of the server certificate."""
    session_timeout_hours: Integer | None
    """The maximum VPN session duration time in hours."""
    split_tunnel: Boolean | None
    """Indicates whether split-tunnel is enabled on the AWS Client VPN endpoint."""
    tag_specifications: Sequence[CfnClientVpnEndpointTagSpecificationProps | Deferred] | Deferred | None
    """The tags to apply to the Client VPN endpoint during creation. A change replaces the resource."""
    traffic_ip_address_type: str | None
    """The IP address type of the Client VPN endpoint. A change replaces the resource."""
    transit_gateway_configuration: CfnClientVpnEndpointTransitGatewayConfigurationProps | Deferred | None
    """A change replaces the resource."""
    transport_protocol: str | None
    """The transport protocol to be used by the VPN session. A change replaces the resource."""
    vpc_id: str | None
    """The ID of the VPC to associate with the Client VPN endpoint."""
    vpn_port: Integer | None
    """The port number to assign to the Client VPN endpoint for TCP and UDP traffic."""


class CfnClientVpnEndpointAuthorizationPolicyProps(TypedDict, total=False):
    description: str | None
    policy_document: Required[str]
    shadow_mode: str | None


class CfnClientVpnEndpointCertificateAuthenticationRequestProps(TypedDict, total=False):
    """Information about the client certificate to be used for authentication."""
    client_root_certificate_chain_arn: Required[str]
    """The ARN of the client certificate."""


class CfnClientVpnEndpointClientAuthenticationRequestProps(TypedDict, total=False):
    """Describes the authentication method to be used by a Client VPN endpoint."""
    active_directory: CfnClientVpnEndpointDirectoryServiceAuthenticationRequestProps | Deferred | None
    """Information about the Active Directory to be used, if applicable."""
    federated_authentication: CfnClientVpnEndpointFederatedAuthenticationRequestProps | Deferred | None
    """Information about the IAM SAML identity provider, if applicable."""
    mutual_authentication: CfnClientVpnEndpointCertificateAuthenticationRequestProps | Deferred | None
    """Information about the authentication certificates to be used, if applicable."""
    type: Required[str]
    """The type of client authentication to be used."""


class CfnClientVpnEndpointClientConnectOptionsProps(TypedDict, total=False):
    """Indicates whether client connect options are enabled."""
    enabled: Required[Boolean]
    """Indicates whether client connect options are enabled."""
    lambda_function_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Lambda function used for connection authorization."""


class CfnClientVpnEndpointClientLoginBannerOptionsProps(TypedDict, total=False):
    """Options for enabling a customizable text banner that will be displayed on AWS provided clients when a VPN session is established."""
    banner_text: str | None
    """Customizable text that will be displayed in a banner on AWS provided clients when a VPN session is established."""
    enabled: Required[Boolean]
    """Enable or disable a customizable text banner that will be displayed on AWS provided clients when a VPN session is established."""


class CfnClientVpnEndpointClientRouteEnforcementOptionsProps(TypedDict, total=False):
    """Client Route Enforcement is a feature of Client VPN that helps enforce administrator defined routes on devices connected through the VPN."""
    enforced: Boolean | None
    """Enable or disable Client Route Enforcement."""


class CfnClientVpnEndpointConnectionLogOptionsProps(TypedDict, total=False):
    """Describes the client connection logging options for the Client VPN endpoint."""
    cloudwatch_log_group: str | None
    """The name of the CloudWatch Logs log group."""
    cloudwatch_log_stream: str | None
    """The name of the CloudWatch Logs log stream to which the connection data is published."""
    enabled: Required[Boolean]
    """Indicates whether connection logging is enabled."""
    include_authorization_policy_context: Boolean | None


class CfnClientVpnEndpointDevicePostureOptionsProps(TypedDict, total=False):
    enabled: Required[Boolean]
    trust_providers: Required[Sequence[CfnClientVpnEndpointDevicePostureTrustProviderProps | Deferred] | Deferred]


class CfnClientVpnEndpointDevicePostureTrustProviderProps(TypedDict, total=False):
    public_signing_key_url: str | None
    tenant_id: Required[str]
    trust_provider_type: Required[str]


class CfnClientVpnEndpointDirectoryServiceAuthenticationRequestProps(TypedDict, total=False):
    """Describes the Active Directory to be used for client authentication."""
    directory_id: Required[str]
    """The ID of the Active Directory to be used for authentication."""


class CfnClientVpnEndpointFederatedAuthenticationRequestProps(TypedDict, total=False):
    """The IAM SAML identity provider used for federated authentication."""
    saml_provider_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM SAML identity provider."""
    self_service_saml_provider_arn: str | None
    """The Amazon Resource Name (ARN) of the IAM SAML identity provider for the self-service portal."""


class CfnClientVpnEndpointTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnClientVpnEndpointTagSpecificationProps(TypedDict, total=False):
    """Specifies the tags to apply to the Client VPN endpoint."""
    resource_type: Required[str]
    """The type of resource to tag."""
    tags: Required[Sequence[CfnClientVpnEndpointTagProps | Deferred] | Deferred]
    """The tags to apply to the resource."""


class CfnClientVpnEndpointTransitGatewayConfigurationProps(TypedDict, total=False):
    availability_zone_ids: Sequence[str] | Deferred | None
    availability_zones: Sequence[str] | Deferred | None
    transit_gateway_id: Required[str]


class CfnClientVpnEndpoint(TypedResource):
    """Specifies a Client VPN endpoint."""
    props: CfnClientVpnEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClientVpnEndpointProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnClientVpnRouteProps(TypedDict, total=False):
    client_vpn_endpoint_id: Required[str]
    """The ID of the Client VPN endpoint to which to add the route. A change replaces the resource."""
    description: str | None
    """A brief description of the route. A change replaces the resource."""
    destination_cidr_block: Required[str]
    """The IPv4 address range, in CIDR notation, of the route destination. A change replaces the resource."""
    target_vpc_subnet_id: str | None
    """The ID of the subnet through which you want to route traffic. A change replaces the resource."""


class CfnClientVpnRoute(TypedResource):
    """Specifies a network route to add to a Client VPN endpoint."""
    props: CfnClientVpnRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClientVpnRouteProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The CloudFormation-generated identifier for this Client VPN route, derived from the logical resource id and client request token."""


class CfnClientVpnTargetNetworkAssociationProps(TypedDict, total=False):
    availability_zone: str | None
    """A change replaces the resource."""
    availability_zone_id: str | None
    """A change replaces the resource."""
    client_vpn_endpoint_id: Required[str]
    """The ID of the Client VPN endpoint. A change replaces the resource."""
    subnet_id: str | None
    """The ID of the subnet to associate with the Client VPN endpoint. A change replaces the resource."""


class CfnClientVpnTargetNetworkAssociation(TypedResource):
    """Specifies a target network to associate with a Client VPN endpoint."""
    props: CfnClientVpnTargetNetworkAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClientVpnTargetNetworkAssociationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnCustomerGatewayProps(TypedDict, total=False):
    bgp_asn: Integer | None
    """For customer gateway devices that support BGP, specify the device's ASN. A change replaces the resource."""
    bgp_asn_extended: Number | None
    """For customer gateway devices that support BGP, specify the device's ASN. A change replaces the resource."""
    certificate_arn: str | None
    """The Amazon Resource Name (ARN) for the customer gateway certificate. A change replaces the resource."""
    device_name: str | None
    """The name of customer gateway device. A change replaces the resource."""
    ip_address: Required[str]
    """The IP address for the customer gateway device's outside interface. A change replaces the resource."""
    tags: Sequence[CfnCustomerGatewayTagProps | Deferred] | Deferred | None
    """One or more tags for the customer gateway."""
    type: Required[str]
    """The type of VPN connection that this customer gateway supports ( `ipsec.1` ). A change replaces the resource."""


class CfnCustomerGatewayTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnCustomerGateway(TypedResource):
    """Specifies a customer gateway."""
    props: CfnCustomerGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCustomerGatewayProps]) -> None: ...
    @property
    def attr_customer_gateway_id(self) -> StringToken:
        """The ID of the customer gateway."""


class CfnDHCPOptionsProps(TypedDict, total=False):
    domain_name: str | None
    """This value is used to complete unqualified DNS hostnames. A change replaces the resource."""
    domain_name_servers: Sequence[str] | Deferred | None
    """The IPv4 addresses of up to four domain name servers, or `AmazonProvidedDNS`. A change replaces the resource."""
    ipv6_address_preferred_lease_time: Integer | None
    """A value (in seconds, minutes, hours, or years) for how frequently a running instance with an IPv6 assigned to it goes through DHCPv6 lease renewal. A change replaces the resource."""
    netbios_name_servers: Sequence[str] | Deferred | None
    """The IPv4 addresses of up to four NetBIOS name servers. A change replaces the resource."""
    netbios_node_type: Literal[1, 2, 4, 8] | Deferred | None
    """The NetBIOS node type (1, 2, 4, or 8). A change replaces the resource."""
    ntp_servers: Sequence[str] | Deferred | None
    """The IPv4 addresses of up to four Network Time Protocol (NTP) servers. A change replaces the resource."""
    tags: Sequence[CfnDHCPOptionsTagProps | Deferred] | Deferred | None
    """Any tags assigned to the DHCP options set."""


class CfnDHCPOptionsTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnDHCPOptions(TypedResource):
    """Specifies a set of DHCP options for your VPC."""
    props: CfnDHCPOptionsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDHCPOptionsProps]) -> None: ...
    @property
    def attr_dhcp_options_id(self) -> StringToken:
        """The ID of the DHCP options set."""


class CfnEC2FleetProps(TypedDict, total=False):
    context: str | None
    """Reserved."""
    excess_capacity_termination_policy: Literal["termination", "no-termination"] | Other | None
    """Indicates whether running instances should be terminated if the total target capacity of the EC2 Fleet is decreased below the current size of the EC2 Fleet."""
    launch_template_configs: Required[Sequence[CfnEC2FleetFleetLaunchTemplateConfigRequestProps | Deferred] | Deferred]
    """The configuration for the EC2 Fleet. A change replaces the resource."""
    on_demand_options: CfnEC2FleetOnDemandOptionsRequestProps | Deferred | None
    """Describes the configuration of On-Demand Instances in an EC2 Fleet. A change replaces the resource."""
    replace_unhealthy_instances: Boolean | None
    """Indicates whether EC2 Fleet should replace unhealthy Spot Instances. A change replaces the resource."""
    reserved_capacity_options: CfnEC2FleetReservedCapacityOptionsRequestProps | Deferred | None
    """A change replaces the resource."""
    spot_options: CfnEC2FleetSpotOptionsRequestProps | Deferred | None
    """Describes the configuration of Spot Instances in an EC2 Fleet. A change replaces the resource."""
    tag_specifications: Sequence[CfnEC2FleetTagSpecificationProps | Deferred] | Deferred | None
    """The key-value pair for tagging the EC2 Fleet request on creation. A change replaces the resource."""
    target_capacity_specification: Required[CfnEC2FleetTargetCapacitySpecificationRequestProps | Deferred]
    """The number of units to request."""
    terminate_instances_with_expiration: Boolean | None
    """Indicates whether running instances should be terminated when the EC2 Fleet expires. A change replaces the resource."""
    type: Literal["maintain", "request", "instant"] | Other | None
    """The fleet type. A change replaces the resource."""
    valid_from: str | None
    """The start date and time of the request, in UTC format (for example, *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). A change replaces the resource."""
    valid_until: str | None
    """The end date and time of the request, in UTC format (for example, *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). A change replaces the resource."""


class CfnEC2FleetAcceleratorCountRequestProps(TypedDict, total=False):
    """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance."""
    max: Integer | None
    """The maximum number of accelerators. A change replaces the resource."""
    min: Integer | None
    """The minimum number of accelerators. A change replaces the resource."""


class CfnEC2FleetAcceleratorTotalMemoryMiBRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of total accelerator memory, in MiB."""
    max: Integer | None
    """The maximum amount of accelerator memory, in MiB. A change replaces the resource."""
    min: Integer | None
    """The minimum amount of accelerator memory, in MiB. A change replaces the resource."""


class CfnEC2FleetBaselineEbsBandwidthMbpsRequestProps(TypedDict, total=False):
    """The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps."""
    max: Integer | None
    """The maximum baseline bandwidth, in Mbps. A change replaces the resource."""
    min: Integer | None
    """The minimum baseline bandwidth, in Mbps. A change replaces the resource."""


class CfnEC2FleetBaselinePerformanceFactorsRequestProps(TypedDict, total=False):
    """The baseline performance to consider, using an instance family as a baseline reference."""
    cpu: CfnEC2FleetCpuPerformanceFactorRequestProps | Deferred | None
    """The CPU performance to consider, using an instance family as the baseline reference."""


class CfnEC2FleetBlockDeviceMappingProps(TypedDict, total=False):
    """Describes a block device mapping, which defines the EBS volumes and instance store volumes to attach to an instance at launch."""
    device_name: str | None
    """The device name."""
    ebs: CfnEC2FleetEbsBlockDeviceProps | Deferred | None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""
    no_device: str | None
    """To omit the device from the block device mapping, specify an empty string."""
    virtual_name: str | None
    """The virtual device name ( `ephemeral` N)."""


class CfnEC2FleetCapacityRebalanceProps(TypedDict, total=False):
    """The Spot Instance replacement strategy to use when Amazon EC2 emits a rebalance notification signal that your Spot Instance is at an elevated risk of being interrupted."""
    replacement_strategy: Literal["launch", "launch-before-terminate"] | Other | None
    """The replacement strategy to use. A change replaces the resource."""
    termination_delay: Integer | None
    """The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a new replacement Spot Instance. A change replaces the resource."""


class CfnEC2FleetCapacityReservationOptionsRequestProps(TypedDict, total=False):
    """Describes the strategy for using unused Capacity Reservations for fulfilling On-Demand capacity."""
    usage_strategy: Literal["use-capacity-reservations-first"] | Other | None
    """Indicates whether to use unused Capacity Reservations for fulfilling On-Demand capacity. A change replaces the resource."""


class CfnEC2FleetCapacityReservationTargetRequestProps(TypedDict, total=False):
    capacity_reservation_ids: Sequence[str] | Deferred | None
    capacity_reservation_resource_group_arns: Sequence[str] | Deferred | None


class CfnEC2FleetCpuPerformanceFactorRequestProps(TypedDict, total=False):
    """The CPU performance to consider, using an instance family as the baseline reference."""
    references: Sequence[CfnEC2FleetPerformanceFactorReferenceRequestProps | Deferred] | Deferred | None
    """Specify an instance family to use as the baseline reference for CPU performance."""


class CfnEC2FleetEbsBlockDeviceProps(TypedDict, total=False):
    """Describes a block device for an EBS volume."""
    delete_on_termination: Boolean | None
    """Indicates whether the EBS volume is deleted on instance termination."""
    encrypted: Boolean | None
    """Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS)."""
    kms_key_id: str | None
    """Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption."""
    multi_availability_zone_configuration: CfnEC2FleetMultiAvailabilityZoneConfigurationProps | Deferred | None
    snapshot_id: str | None
    """The ID of the snapshot."""
    volume_size: Integer | None
    """The size of the volume, in GiBs."""
    volume_type: Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"] | Other | None
    """The volume type."""


class CfnEC2FleetFleetLaunchTemplateConfigRequestProps(TypedDict, total=False):
    """Specifies a launch template and overrides for an EC2 Fleet."""
    launch_template_specification: CfnEC2FleetFleetLaunchTemplateSpecificationRequestProps | Deferred | None
    """The launch template to use. A change replaces the resource."""
    overrides: Sequence[CfnEC2FleetFleetLaunchTemplateOverridesRequestProps | Deferred] | Deferred | None
    """Any parameters that you specify override the same parameters in the launch template. A change replaces the resource."""


class CfnEC2FleetFleetLaunchTemplateOverridesRequestProps(TypedDict, total=False):
    """Specifies overrides for a launch template for an EC2 Fleet."""
    availability_zone: str | None
    """The Availability Zone in which to launch the instances. A change replaces the resource."""
    availability_zone_id: str | None
    """The ID of the Availability Zone in which to launch the instances."""
    block_device_mappings: Sequence[CfnEC2FleetBlockDeviceMappingProps | Deferred] | Deferred | None
    """The block device mappings, which define the EBS volumes and instance store volumes to attach to the instance at launch."""
    iam_instance_profile: CfnEC2FleetIamInstanceProfileSpecificationProps | Deferred | None
    instance_requirements: CfnEC2FleetInstanceRequirementsRequestProps | Deferred | None
    """The attributes for the instance types. A change replaces the resource."""
    instance_type: str | None
    """The instance type. A change replaces the resource."""
    key_name: str | None
    max_price: str | None
    """The maximum price per unit hour that you are willing to pay for a Spot Instance. A change replaces the resource."""
    metadata_options: CfnEC2FleetInstanceMetadataOptionsRequestProps | Deferred | None
    network_interfaces: Sequence[CfnEC2FleetNetworkInterfaceSpecificationRequestProps | Deferred] | Deferred | None
    placement: CfnEC2FleetPlacementProps | Deferred | None
    """The location where the instance launched, if applicable. A change replaces the resource."""
    priority: Number | None
    """The priority for the launch template override. A change replaces the resource."""
    subnet_id: str | None
    """The IDs of the subnets in which to launch the instances. A change replaces the resource."""
    weighted_capacity: Number | None
    """The number of units provided by the specified instance type. A change replaces the resource."""


class CfnEC2FleetFleetLaunchTemplateSpecificationRequestProps(TypedDict, total=False):
    """Specifies the launch template to be used by the EC2 Fleet for configuring Amazon EC2 instances."""
    launch_template_id: str | None
    """The ID of the launch template. A change replaces the resource."""
    launch_template_name: str | None
    """The name of the launch template. A change replaces the resource."""
    launch_template_specification_user_data: str | None
    version: Required[str]
    """The launch template version number, `$Latest`, or `$Default`. A change replaces the resource."""


class CfnEC2FleetIamInstanceProfileSpecificationProps(TypedDict, total=False):
    arn: str | None
    name: str | None


class CfnEC2FleetInstanceMetadataOptionsRequestProps(TypedDict, total=False):
    http_endpoint: Literal["disabled", "enabled"] | Other | None
    http_put_response_hop_limit: Integer | None
    http_tokens: Literal["optional", "required"] | Other | None


class CfnEC2FleetInstanceRequirementsRequestProps(TypedDict, total=False):
    """The attributes for the instance types."""
    accelerator_count: CfnEC2FleetAcceleratorCountRequestProps | Deferred | None
    """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. A change replaces the resource."""
    accelerator_manufacturers: Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"] | Other] | Deferred | None
    """Indicates whether instance types must have accelerators by specific manufacturers. A change replaces the resource."""
    accelerator_names: Sequence[Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"] | Other] | Deferred | None
    """The accelerators that must be on the instance type. A change replaces the resource."""
    accelerator_total_memory_mib: CfnEC2FleetAcceleratorTotalMemoryMiBRequestProps | Deferred | None
    """The minimum and maximum amount of total accelerator memory, in MiB. A change replaces the resource."""
    accelerator_types: Sequence[Literal["gpu", "fpga", "inference", "media"] | Other] | Deferred | None
    """The accelerator types that must be on the instance type. A change replaces the resource."""
    allowed_instance_types: Sequence[str] | Deferred | None
    """The instance types to apply your specified attributes against. A change replaces the resource."""
    bare_metal: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether bare metal instance types must be included, excluded, or required. A change replaces the resource."""
    baseline_ebs_bandwidth_mbps: CfnEC2FleetBaselineEbsBandwidthMbpsRequestProps | Deferred | None
    """The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. A change replaces the resource."""
    baseline_performance_factors: CfnEC2FleetBaselinePerformanceFactorsRequestProps | Deferred | None
    """The baseline performance to consider, using an instance family as a baseline reference."""
    burstable_performance: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether burstable performance T instance types are included, excluded, or required. A change replaces the resource."""
    cpu_manufacturers: Sequence[Literal["intel", "amd", "amazon-web-services", "apple"] | Other] | Deferred | None
    """The CPU manufacturers to include. A change replaces the resource."""
    excluded_instance_types: Sequence[str] | Deferred | None
    """The instance types to exclude. A change replaces the resource."""
    instance_generations: Sequence[Literal["current", "previous"] | Other] | Deferred | None
    """Indicates whether current or previous generation instance types are included. A change replaces the resource."""
    local_storage: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether instance types with instance store volumes are included, excluded, or required. A change replaces the resource."""
    local_storage_types: Sequence[Literal["hdd", "ssd"] | Other] | Deferred | None
    """The type of local storage that is required. A change replaces the resource."""
    max_spot_price_as_percentage_of_optimal_on_demand_price: Integer | None
    """[Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price."""
    memory_gib_per_vcpu: CfnEC2FleetMemoryGiBPerVCpuRequestProps | Deferred | None
    """The minimum and maximum amount of memory per vCPU, in GiB. A change replaces the resource."""
    memory_mib: CfnEC2FleetMemoryMiBRequestProps | Deferred | None
    """The minimum and maximum amount of memory, in MiB. A change replaces the resource."""
    network_bandwidth_gbps: CfnEC2FleetNetworkBandwidthGbpsRequestProps | Deferred | None
    """The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). A change replaces the resource."""
    network_interface_count: CfnEC2FleetNetworkInterfaceCountRequestProps | Deferred | None
    """The minimum and maximum number of network interfaces. A change replaces the resource."""
    on_demand_max_price_percentage_over_lowest_price: Integer | None
    """[Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. A change replaces the resource."""
    require_encryption_in_transit: Boolean | None
    """Specifies whether instance types must support encrypting in-transit traffic between instances."""
    require_hibernate_support: Boolean | None
    """Indicates whether instance types must support hibernation for On-Demand Instances. A change replaces the resource."""
    spot_max_price_percentage_over_lowest_price: Integer | None
    """[Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price. A change replaces the resource."""
    total_local_storage_gb: CfnEC2FleetTotalLocalStorageGBRequestProps | Deferred | None
    """The minimum and maximum amount of total local storage, in GB. A change replaces the resource."""
    vcpu_count: CfnEC2FleetVCpuCountRangeRequestProps | Deferred | None
    """The minimum and maximum number of vCPUs. A change replaces the resource."""


class CfnEC2FleetIpv6AddressRequestProps(TypedDict, total=False):
    ipv6_address: str | None


class CfnEC2FleetMaintenanceStrategiesProps(TypedDict, total=False):
    """The strategies for managing your Spot Instances that are at an elevated risk of being interrupted."""
    capacity_rebalance: CfnEC2FleetCapacityRebalanceProps | Deferred | None
    """The strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted. A change replaces the resource."""


class CfnEC2FleetMemoryGiBPerVCpuRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of memory per vCPU, in GiB."""
    max: Number | None
    """The maximum amount of memory per vCPU, in GiB. A change replaces the resource."""
    min: Number | None
    """The minimum amount of memory per vCPU, in GiB. A change replaces the resource."""


class CfnEC2FleetMemoryMiBRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of memory, in MiB."""
    max: Integer | None
    """The maximum amount of memory, in MiB. A change replaces the resource."""
    min: Integer | None
    """The minimum amount of memory, in MiB. A change replaces the resource."""


class CfnEC2FleetMultiAvailabilityZoneConfigurationProps(TypedDict, total=False):
    configuration_type: str | None
    standby_availability_zones: Sequence[CfnEC2FleetStandbyAvailabilityZoneProps | Deferred] | Deferred | None


class CfnEC2FleetNetworkBandwidthGbpsRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps)."""
    max: Number | None
    """The maximum amount of network bandwidth, in Gbps. A change replaces the resource."""
    min: Number | None
    """The minimum amount of network bandwidth, in Gbps. A change replaces the resource."""


class CfnEC2FleetNetworkInterfaceCountRequestProps(TypedDict, total=False):
    """The minimum and maximum number of network interfaces."""
    max: Integer | None
    """The maximum number of network interfaces. A change replaces the resource."""
    min: Integer | None
    """The minimum number of network interfaces. A change replaces the resource."""


class CfnEC2FleetNetworkInterfaceSpecificationRequestProps(TypedDict, total=False):
    associate_public_ip_address: Boolean | None
    delete_on_termination: Boolean | None
    description: str | None
    device_index: Integer | None
    groups: Sequence[str] | Deferred | None
    interface_type: str | None
    ipv6_address_count: Integer | None
    ipv6_addresses: Sequence[CfnEC2FleetIpv6AddressRequestProps | Deferred] | Deferred | None
    network_card_index: Integer | None
    network_interface_id: str | None
    private_ip_address: str | None
    private_ip_addresses: Sequence[CfnEC2FleetPrivateIpAddressSpecificationRequestProps | Deferred] | Deferred | None
    secondary_private_ip_address_count: Integer | None
    subnet_id: str | None


class CfnEC2FleetOnDemandOptionsRequestProps(TypedDict, total=False):
    """Specifies the allocation strategy of On-Demand Instances in an EC2 Fleet."""
    allocation_strategy: Literal["lowest-price", "prioritized"] | Other | None
    """The strategy that determines the order of the launch template overrides to use in fulfilling On-Demand capacity. A change replaces the resource."""
    capacity_reservation_options: CfnEC2FleetCapacityReservationOptionsRequestProps | Deferred | None
    """The strategy for using unused Capacity Reservations for fulfilling On-Demand capacity. A change replaces the resource."""
    max_total_price: str | None
    """The maximum amount per hour for On-Demand Instances that you're willing to pay. A change replaces the resource."""
    min_target_capacity: Integer | None
    """The minimum target capacity for On-Demand Instances in the fleet. A change replaces the resource."""
    single_availability_zone: Boolean | None
    """Indicates that the fleet launches all On-Demand Instances into a single Availability Zone. A change replaces the resource."""
    single_instance_type: Boolean | None
    """Indicates that the fleet uses a single instance type to launch all On-Demand Instances in the fleet. A change replaces the resource."""


class CfnEC2FleetPerformanceFactorReferenceRequestProps(TypedDict, total=False):
    """Specify an instance family to use as the baseline reference for CPU performance."""
    instance_family: str | None
    """The instance family to use as a baseline reference."""


class CfnEC2FleetPlacementProps(TypedDict, total=False):
    """Describes the placement of an instance."""
    affinity: str | None
    """The affinity setting for the instance on the Dedicated Host. A change replaces the resource."""
    availability_zone: str | None
    """The Availability Zone of the instance. A change replaces the resource."""
    group_name: str | None
    """The name of the placement group that the instance is in. A change replaces the resource."""
    host_id: str | None
    """The ID of the Dedicated Host on which the instance resides. A change replaces the resource."""
    host_resource_group_arn: str | None
    """The ARN of the host resource group in which to launch the instances. A change replaces the resource."""
    partition_number: Integer | None
    """The number of the partition that the instance is in. A change replaces the resource."""
    spread_domain: str | None
    """Reserved for future use. A change replaces the resource."""
    tenancy: Literal["dedicated", "default", "host"] | Other | None
    """The tenancy of the instance. A change replaces the resource."""


class CfnEC2FleetPrivateIpAddressSpecificationRequestProps(TypedDict, total=False):
    primary: Boolean | None
    private_ip_address: str | None


class CfnEC2FleetReservedCapacityFallbackOptionsRequestProps(TypedDict, total=False):
    market_types: Sequence[Literal["on-demand"] | Other] | Deferred | None


class CfnEC2FleetReservedCapacityOptionsRequestProps(TypedDict, total=False):
    allocation_strategy: Literal["prioritized"] | Other | None
    capacity_reservation_target: CfnEC2FleetCapacityReservationTargetRequestProps | Deferred | None
    reservation_types: Sequence[Literal["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation"] | Other] | Deferred | None
    reserved_capacity_fallback_options: CfnEC2FleetReservedCapacityFallbackOptionsRequestProps | Deferred | None


class CfnEC2FleetSpotOptionsRequestProps(TypedDict, total=False):
    """Specifies the configuration of Spot Instances for an EC2 Fleet."""
    allocation_strategy: Literal["lowest-price", "lowestPrice", "diversified", "capacityOptimized", "capacity-optimized", "capacityOptimizedPrioritized", "capacity-optimized-prioritized", "priceCapacityOptimized", "price-capacity-optimized"] | Other | None
    """Indicates how to allocate the target Spot Instance capacity across the Spot Instance pools specified by the EC2 Fleet. A change replaces the resource."""
    instance_interruption_behavior: Literal["hibernate", "stop", "terminate"] | Other | None
    """The behavior when a Spot Instance is interrupted. A change replaces the resource."""
    instance_pools_to_use_count: Integer | None
    """The number of Spot pools across which to allocate your target Spot capacity. A change replaces the resource."""
    maintenance_strategies: CfnEC2FleetMaintenanceStrategiesProps | Deferred | None
    """The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. A change replaces the resource."""
    max_total_price: str | None
    """The maximum amount per hour for Spot Instances that you're willing to pay. A change replaces the resource."""
    min_target_capacity: Integer | None
    """The minimum target capacity for Spot Instances in the fleet. A change replaces the resource."""
    single_availability_zone: Boolean | None
    """Indicates that the fleet launches all Spot Instances into a single Availability Zone. A change replaces the resource."""
    single_instance_type: Boolean | None
    """Indicates that the fleet uses a single instance type to launch all Spot Instances in the fleet. A change replaces the resource."""


class CfnEC2FleetStandbyAvailabilityZoneProps(TypedDict, total=False):
    availability_zone: str | None
    availability_zone_id: str | None


class CfnEC2FleetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEC2FleetTagSpecificationProps(TypedDict, total=False):
    """Specifies the tags to apply to a resource when the resource is being created for an EC2 Fleet."""
    resource_type: Literal["client-vpn-endpoint", "customer-gateway", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "import-image-task", "import-snapshot-task", "instance", "internet-gateway", "key-pair", "launch-template", "local-gateway-route-table-vpc-association", "natgateway", "network-acl", "network-insights-analysis", "network-insights-path", "network-interface", "placement-group", "reserved-instances", "route-table", "security-group", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-route-table", "volume", "vpc", "vpc-flow-log", "vpc-peering-connection", "vpn-connection", "vpn-gateway"] | Other | None
    """The type of resource to tag. A change replaces the resource."""
    tags: Sequence[CfnEC2FleetTagProps | Deferred] | Deferred | None
    """The tags to apply to the resource. A change replaces the resource."""


class CfnEC2FleetTargetCapacitySpecificationRequestProps(TypedDict, total=False):
    """Specifies the number of units to request for an EC2 Fleet."""
    default_target_capacity_type: Literal["on-demand", "spot", "capacity-block", "reserved-capacity"] | Other | None
    """The default target capacity type. A change replaces the resource."""
    on_demand_target_capacity: Integer | None
    """The number of On-Demand units to request."""
    spot_target_capacity: Integer | None
    """The number of Spot units to request."""
    target_capacity_unit_type: Literal["vcpu", "memory-mib", "units"] | Other | None
    """The unit for the target capacity. A change replaces the resource."""
    total_target_capacity: Required[Integer]
    """The number of units to request, filled using the default target capacity type."""


class CfnEC2FleetTotalLocalStorageGBRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of total local storage, in GB."""
    max: Number | None
    """The maximum amount of total local storage, in GB. A change replaces the resource."""
    min: Number | None
    """The minimum amount of total local storage, in GB. A change replaces the resource."""


class CfnEC2FleetVCpuCountRangeRequestProps(TypedDict, total=False):
    """The minimum and maximum number of vCPUs."""
    max: Integer | None
    """The maximum number of vCPUs. A change replaces the resource."""
    min: Integer | None
    """The minimum number of vCPUs. A change replaces the resource."""


class CfnEC2Fleet(TypedResource):
    """Specifies the configuration information to launch a fleet--or group--of instances."""
    props: CfnEC2FleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEC2FleetProps]) -> None: ...
    @property
    def attr_fleet_id(self) -> StringToken:
        """The ID of the EC2 Fleet."""


class CfnEIPProps(TypedDict, total=False):
    address: str | None
    """An Elastic IP address or a carrier IP address in a Wavelength Zone. A change replaces the resource."""
    domain: str | None
    """The network ( `vpc` ). A change replaces the resource."""
    instance_id: str | None
    """The ID of the instance."""
    ipam_pool_id: str | None
    """The ID of an IPAM pool which has an Amazon-provided or BYOIP public IPv4 CIDR provisioned to it. A change replaces the resource."""
    network_border_group: str | None
    """A unique set of Availability Zones, Local Zones, or Wavelength Zones from which AWS advertises IP addresses. A change replaces the resource."""
    public_ipv4_pool: str | None
    """The ID of an address pool that you own."""
    tags: Sequence[CfnEIPTagProps | Deferred] | Deferred | None
    """Any tags assigned to the Elastic IP address."""
    transfer_address: str | None
    """The Elastic IP address you are accepting for transfer. A change replaces the resource."""


class CfnEIPTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnEIP(TypedResource):
    """Specifies an Elastic IP (EIP) address and can, optionally, associate it with an Amazon EC2 instance."""
    props: CfnEIPProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEIPProps]) -> None: ...
    @property
    def attr_allocation_id(self) -> StringToken:
        """The ID that AWS assigns to represent the allocation of the address for use with Amazon VPC."""
    @property
    def attr_public_ip(self) -> StringToken:
        """The Elastic IP address."""


class CfnEIPAssociationProps(TypedDict, total=False):
    allocation_id: str | None
    """The allocation ID. A change replaces the resource."""
    eip: str | None
    """Deprecated. A change replaces the resource."""
    instance_id: str | None
    """The ID of the instance. A change replaces the resource."""
    network_interface_id: str | None
    """The ID of the network interface. A change replaces the resource."""
    private_ip_address: str | None
    """The primary or secondary private IP address to associate with the Elastic IP address. A change replaces the resource."""


class CfnEIPAssociation(TypedResource):
    """Associates an Elastic IP address with an instance or a network interface."""
    props: CfnEIPAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEIPAssociationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the association."""


class CfnEgressOnlyInternetGatewayProps(TypedDict, total=False):
    tags: Sequence[CfnEgressOnlyInternetGatewayTagProps | Deferred] | Deferred | None
    """The tags assigned to the egress-only internet gateway."""
    vpc_id: Required[str]
    """The ID of the VPC for which to create the egress-only internet gateway. A change replaces the resource."""


class CfnEgressOnlyInternetGatewayTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnEgressOnlyInternetGateway(TypedResource):
    """[IPv6 only] Specifies an egress-only internet gateway for your VPC."""
    props: CfnEgressOnlyInternetGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEgressOnlyInternetGatewayProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the egress-only internet gateway."""


class CfnEnclaveCertificateIamRoleAssociationProps(TypedDict, total=False):
    certificate_arn: Required[str]
    """The ARN of the ACM certificate with which to associate the IAM role. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the IAM role to associate with the ACM certificate. A change replaces the resource."""


class CfnEnclaveCertificateIamRoleAssociation(TypedResource):
    """Associates an AWS Identity and Access Management (IAM) role with an Certificate Manager (ACM) certificate."""
    props: CfnEnclaveCertificateIamRoleAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnclaveCertificateIamRoleAssociationProps]) -> None: ...
    @property
    def attr_certificate_s3_bucket_name(self) -> StringToken:
        """The name of the Amazon S3 bucket to which the certificate was uploaded."""
    @property
    def attr_certificate_s3_object_key(self) -> StringToken:
        """The Amazon S3 object key where the certificate, certificate chain, and encrypted private key bundle are stored."""
    @property
    def attr_encryption_kms_key_id(self) -> StringToken:
        """The ID of the AWS KMS key used to encrypt the private key of the certificate."""


class CfnFlowLogProps(TypedDict, total=False):
    deliver_cross_account_role: str | None
    """The ARN of the IAM role that allows the service to publish flow logs across accounts. A change replaces the resource."""
    deliver_logs_permission_arn: str | None
    """The ARN of the IAM role that allows Amazon EC2 to publish flow logs to the log destination. A change replaces the resource."""
    destination_options: CfnFlowLogDestinationOptionsProps | Deferred | None
    """The destination options. A change replaces the resource."""
    log_destination: str | None
    """The destination for the flow log data. A change replaces the resource."""
    log_destination_type: Literal["cloud-watch-logs", "s3", "kinesis-data-firehose"] | Other | None
    """The type of destination for the flow log data. A change replaces the resource."""
    log_format: str | None
    """The fields to include in the flow log record, in the order in which they should appear. A change replaces the resource."""
    log_group_name: str | None
    """The name of a new or existing CloudWatch Logs log group where Amazon EC2 publishes your flow logs. A change replaces the resource."""
    max_aggregation_interval: Integer | None
    """The maximum interval of time during which a flow of packets is captured and aggregated into a flow log record. A change replaces the resource."""
    resource_id: Required[str]
    """The ID of the resource to monitor. A change replaces the resource."""
    resource_type: Required[Literal["NetworkInterface", "Subnet", "VPC", "TransitGateway", "TransitGatewayAttachment", "RegionalNatGateway"] | Other]
    """The type of resource to monitor. A change replaces the resource."""
    tag_field_specifications: Sequence[CfnFlowLogTagFieldSpecificationProps | Deferred] | Deferred | None
    """The resource types and associated tags for EC2 resources associated with the EC2 Tags feature for log enrichment. A change replaces the resource."""
    tags: Sequence[CfnFlowLogTagProps | Deferred] | Deferred | None
    """The tags to apply to the flow logs."""
    traffic_type: Literal["ACCEPT", "ALL", "REJECT"] | Other | None
    """The type of traffic to monitor (accepted traffic, rejected traffic, or all traffic). A change replaces the resource."""


class CfnFlowLogDestinationOptionsProps(TypedDict, total=False):
    """Describes the destination options for a flow log."""
    file_format: Required[Literal["plain-text", "parquet"] | Other]
    """The format for the flow log. A change replaces the resource."""
    hive_compatible_partitions: Required[Boolean]
    """Indicates whether to use Hive-compatible prefixes for flow logs stored in Amazon S3. A change replaces the resource."""
    per_hour_partition: Required[Boolean]
    """Indicates whether to partition the flow log per hour. A change replaces the resource."""


class CfnFlowLogTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnFlowLogTagFieldSpecificationProps(TypedDict, total=False):
    resource_type: Required[Literal["auto-scaling-group", "instance", "network-interface"] | Other]
    tag_keys: Required[Sequence[str] | Deferred]


class CfnFlowLog(TypedResource):
    """Specifies a VPC flow log that captures IP traffic for a specified network interface, subnet, or VPC."""
    props: CfnFlowLogProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowLogProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the flow log."""


class CfnFpgaImageProps(TypedDict, total=False):
    description: str | None
    """A description for the AFI."""
    input_storage_location: CfnFpgaImageStorageLocationProps | Deferred | None
    """Describes a storage location in Amazon S3. A change replaces the resource."""
    logs_storage_location: CfnFpgaImageStorageLocationProps | Deferred | None
    """Describes a storage location in Amazon S3. A change replaces the resource."""
    name: str | None
    """A name for the AFI."""
    tags: Sequence[CfnFpgaImageTagProps | Deferred] | Deferred | None
    """The tags assigned to the FPGA image."""


class CfnFpgaImageStorageLocationProps(TypedDict, total=False):
    """Describes a storage location in Amazon S3."""
    bucket: str | None
    """The name of the S3 bucket."""
    key: str | None
    """The key."""


class CfnFpgaImageTagProps(TypedDict, total=False):
    """A tag consisting of a key-value pair."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnFpgaImage(TypedResource):
    """Creates and manages an Amazon FPGA Image (AFI) from a design checkpoint (DCP)."""
    props: CfnFpgaImageProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFpgaImageProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the FPGA image."""
    @property
    def attr_create_time(self) -> StringToken:
        """The date and time the AFI was created."""
    @property
    def attr_data_retention_support(self) -> StringToken:
        """Indicates whether data retention support is enabled for the AFI."""
    @property
    def attr_fpga_image_global_id(self) -> StringToken:
        """The global FPGA image identifier (AGFI ID)."""
    @property
    def attr_fpga_image_id(self) -> StringToken:
        """The FPGA image identifier (AFI ID)."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the AWS account that owns the AFI."""
    @property
    def attr_public(self) -> StringToken:
        """Indicates whether the AFI is public."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the AFI (pending | available | failed | unavailable)."""
    @property
    def attr_update_time(self) -> StringToken:
        """The time of the most recent update to the AFI."""


class CfnGatewayRouteTableAssociationProps(TypedDict, total=False):
    gateway_id: Required[str]
    """The ID of the gateway. A change replaces the resource."""
    route_table_id: Required[str]
    """The ID of the route table."""


class CfnGatewayRouteTableAssociation(TypedResource):
    """Associates a virtual private gateway or internet gateway with a route table."""
    props: CfnGatewayRouteTableAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayRouteTableAssociationProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """The ID of the route table association."""


class CfnHostProps(TypedDict, total=False):
    asset_id: str | None
    """The ID of the Outpost hardware asset on which the Dedicated Host is allocated. A change replaces the resource."""
    auto_placement: Literal["on", "off"] | Other | None
    """Indicates whether the host accepts any untargeted instance launches that match its instance type configuration, or if it only accepts Host tenancy instance launches that specify its unique host ID."""
    availability_zone: Required[str]
    """The Availability Zone in which to allocate the Dedicated Host. A change replaces the resource."""
    host_maintenance: Literal["on", "off"] | Other | None
    """Indicates whether host maintenance is enabled or disabled for the Dedicated Host."""
    host_recovery: Literal["on", "off"] | Other | None
    """Indicates whether to enable or disable host recovery for the Dedicated Host."""
    instance_family: str | None
    """The instance family supported by the Dedicated Host. A change replaces the resource."""
    instance_type: str | None
    """Specifies the instance type to be supported by the Dedicated Hosts. A change replaces the resource."""
    outpost_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Outpost on which the Dedicated Host is allocated. A change replaces the resource."""
    tags: Sequence[CfnHostTagProps | Deferred] | Deferred | None
    """Any tags assigned to the Dedicated Host."""


class CfnHostTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnHost(TypedResource):
    """Allocates a fully dedicated physical server for launching EC2 instances."""
    props: CfnHostProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHostProps]) -> None: ...
    @property
    def attr_host_id(self) -> StringToken:
        """The ID of the host."""


class CfnIPAMProps(TypedDict, total=False):
    default_resource_discovery_organizational_unit_exclusions: Sequence[CfnIPAMIpamOrganizationalUnitExclusionProps | Deferred] | Deferred | None
    """If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being managed by IPAM."""
    description: str | None
    """The description for the IPAM."""
    enable_private_gua: Boolean | None
    """Enable this option to use your own GUA ranges as private IPv6 addresses."""
    metered_account: Literal["ipam-owner", "resource-owner"] | Other | None
    """A metered account is an AWS account that is charged for active IP addresses managed in IPAM."""
    operating_regions: Sequence[CfnIPAMIpamOperatingRegionProps | Deferred] | Deferred | None
    """The operating Regions for an IPAM."""
    tags: Sequence[CfnIPAMTagProps | Deferred] | Deferred | None
    """The key/value combination of a tag assigned to the resource."""
    tier: Literal["free", "advanced"] | Other | None
    """IPAM is offered in a Free Tier and an Advanced Tier."""


class CfnIPAMIpamOperatingRegionProps(TypedDict, total=False):
    """The operating Regions for an IPAM."""
    region_name: Required[str]
    """The name of the operating Region."""


class CfnIPAMIpamOrganizationalUnitExclusionProps(TypedDict, total=False):
    """If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being managed by IPAM."""
    organizations_entity_path: Required[str]
    """An AWS Organizations entity path."""


class CfnIPAMTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIPAM(TypedResource):
    """IPAM is a VPC feature that you can use to automate your IP address management workflows including assigning, tracking, troubleshooting, and auditing IP addresses across AWS Regions and accounts throughout your AWS Organization."""
    props: CfnIPAMProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the IPAM."""
    @property
    def attr_default_resource_discovery_association_id(self) -> StringToken:
        """The ID of the default resource discovery association."""
    @property
    def attr_default_resource_discovery_id(self) -> StringToken:
        """The ID of the default resource discovery."""
    @property
    def attr_ipam_id(self) -> StringToken:
        """The ID of the IPAM."""
    @property
    def attr_private_default_scope_id(self) -> StringToken:
        """The ID of the default private scope."""
    @property
    def attr_public_default_scope_id(self) -> StringToken:
        """The ID of the default public scope."""
    @property
    def attr_resource_discovery_association_count(self) -> NumberToken:
        """The number of resource discovery associations."""
    @property
    def attr_scope_count(self) -> NumberToken:
        """The number of scopes."""


class CfnIPAMAllocationProps(TypedDict, total=False):
    cidr: str | None
    """The CIDR you would like to allocate from the IPAM pool. A change replaces the resource."""
    description: str | None
    """A description for the allocation. A change replaces the resource."""
    ipam_pool_id: Required[str]
    """The ID of the IPAM pool from which you would like to allocate a CIDR. A change replaces the resource."""
    netmask_length: Integer | None
    """The netmask length of the CIDR you would like to allocate from the IPAM pool. A change replaces the resource."""


class CfnIPAMAllocation(TypedResource):
    """In IPAM, an allocation is a CIDR assignment from an IPAM pool to another IPAM pool or to a resource."""
    props: CfnIPAMAllocationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMAllocationProps]) -> None: ...
    @property
    def attr_ipam_pool_allocation_id(self) -> StringToken:
        """The ID of an allocation."""


class CfnIPAMPoolProps(TypedDict, total=False):
    address_family: Required[str]
    """The address family of the pool. A change replaces the resource."""
    allocation_default_netmask_length: Integer | None
    """The default netmask length for allocations added to this pool."""
    allocation_max_netmask_length: Integer | None
    """The maximum netmask length possible for CIDR allocations in this IPAM pool to be compliant."""
    allocation_min_netmask_length: Integer | None
    """The minimum netmask length required for CIDR allocations in this IPAM pool to be compliant."""
    allocation_resource_tags: Sequence[CfnIPAMPoolTagProps | Deferred] | Deferred | None
    """Tags that are required for resources that use CIDRs from this IPAM pool."""
    auto_import: Boolean | None
    """If selected, IPAM will continuously look for resources within the CIDR range of this pool and automatically import them as allocations into your IPAM."""
    aws_service: str | None
    """Limits which service in AWS that the pool can be used in. A change replaces the resource."""
    description: str | None
    """The description of the IPAM pool."""
    ipam_scope_id: Required[str]
    """The ID of the scope in which you would like to create the IPAM pool. A change replaces the resource."""
    locale: str | None
    """The locale of the IPAM pool. A change replaces the resource."""
    provisioned_cidrs: Sequence[CfnIPAMPoolProvisionedCidrProps | Deferred] | Deferred | None
    """Information about the CIDRs provisioned to an IPAM pool."""
    public_ip_source: str | None
    """The IP address source for pools in the public scope. A change replaces the resource."""
    publicly_advertisable: Boolean | None
    """Determines if a pool is publicly advertisable. A change replaces the resource."""
    source_ipam_pool_id: str | None
    """The ID of the source IPAM pool. A change replaces the resource."""
    source_resource: CfnIPAMPoolSourceResourceProps | Deferred | None
    """The resource used to provision CIDRs to a resource planning pool. A change replaces the resource."""
    tags: Sequence[CfnIPAMPoolTagProps | Deferred] | Deferred | None
    """The key/value combination of a tag assigned to the resource."""


class CfnIPAMPoolProvisionedCidrProps(TypedDict, total=False):
    """The CIDR provisioned to the IPAM pool."""
    cidr: Required[str]
    """The CIDR provisioned to the IPAM pool."""


class CfnIPAMPoolSourceResourceProps(TypedDict, total=False):
    """The resource used to provision CIDRs to a resource planning pool."""
    resource_id: Required[str]
    """The source resource ID."""
    resource_owner: Required[str]
    """The source resource owner."""
    resource_region: Required[str]
    """The source resource Region."""
    resource_type: Required[str]
    """The source resource type."""


class CfnIPAMPoolTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIPAMPool(TypedResource):
    """In IPAM, a pool is a collection of contiguous IP addresses CIDRs."""
    props: CfnIPAMPoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMPoolProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the IPAM pool."""
    @property
    def attr_ipam_arn(self) -> StringToken:
        """The ARN of the IPAM."""
    @property
    def attr_ipam_pool_id(self) -> StringToken:
        """The ID of the IPAM pool."""
    @property
    def attr_ipam_scope_arn(self) -> StringToken:
        """The ARN of the scope of the IPAM pool."""
    @property
    def attr_ipam_scope_type(self) -> StringToken:
        """The scope of the IPAM."""
    @property
    def attr_pool_depth(self) -> NumberToken:
        """The depth of pools in your IPAM pool."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the IPAM pool."""
    @property
    def attr_state_message(self) -> StringToken:
        """A message related to the failed creation of an IPAM pool."""


class CfnIPAMPoolCidrProps(TypedDict, total=False):
    cidr: str | None
    """The CIDR provisioned to the IPAM pool. A change replaces the resource."""
    ipam_pool_id: Required[str]
    """The ID of the IPAM pool. A change replaces the resource."""
    netmask_length: Integer | None
    """The netmask length of the CIDR you'd like to provision to a pool. A change replaces the resource."""


class CfnIPAMPoolCidr(TypedResource):
    """A CIDR provisioned to an IPAM pool."""
    props: CfnIPAMPoolCidrProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMPoolCidrProps]) -> None: ...
    @property
    def attr_ipam_pool_cidr_id(self) -> StringToken:
        """The IPAM pool CIDR ID."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the CIDR."""


class CfnIPAMPrefixListResolverProps(TypedDict, total=False):
    address_family: Required[Literal["ipv4", "ipv6"] | Other]
    """The address family of the address space in this Prefix List Resolver. A change replaces the resource."""
    description: str | None
    ipam_id: str | None
    """The Id of the IPAM this Prefix List Resolver is a part of. A change replaces the resource."""
    rules: Sequence[CfnIPAMPrefixListResolverIpamPrefixListResolverRuleProps | Deferred] | Deferred | None
    """Rules define the business logic for selecting CIDRs from IPAM."""
    tags: Sequence[CfnIPAMPrefixListResolverTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnIPAMPrefixListResolverIpamPrefixListResolverRuleProps(TypedDict, total=False):
    """CIDR selection rules define the business logic for selecting CIDRs from IPAM."""
    conditions: Sequence[CfnIPAMPrefixListResolverIpamPrefixListResolverRuleConditionProps | Deferred] | Deferred | None
    """Two of the rule types allow you to add conditions to the rules."""
    ipam_scope_id: str | None
    """This rule will only match resources that are in this IPAM Scope."""
    resource_type: Literal["vpc", "subnet", "eip", "public-ipv4-pool"] | Other | None
    """The resourceType property only applies to ipam-resource-cidr rules; this property specifies what type of resources this rule will apply to, such as VPCs or Subnets."""
    rule_type: Required[Literal["static-cidr", "ipam-resource-cidr", "ipam-pool-cidr"] | Other]
    """There are three rule types: (1) Static CIDR: A fixed list of CIDRs that don't change (like a manual list replicated across Regions)."""
    static_cidr: str | None
    """A fixed CIDR that doesn't change"""


class CfnIPAMPrefixListResolverIpamPrefixListResolverRuleConditionProps(TypedDict, total=False):
    """Two of the rule types allow you to add conditions to the rules."""
    cidr: str | None
    """Condition for the IPAM Resource CIDR rule type."""
    ipam_pool_id: str | None
    """Condition for the IPAM Pool CIDR rule type."""
    operation: Literal["equals", "not-equals", "subnet-of"] | Other | None
    """Equals, Not equals, or Subnet Of."""
    resource_id: str | None
    """Condition for the IPAM Resource CIDR rule type."""
    resource_owner: str | None
    """Condition for the IPAM Resource CIDR rule type."""
    resource_region: str | None
    """Condition for the IPAM Resource CIDR rule type."""
    resource_tag: CfnIPAMPrefixListResolverTagProps | Deferred | None
    """A key-value pair to associate with a resource."""


class CfnIPAMPrefixListResolverTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIPAMPrefixListResolver(TypedResource):
    """Resource Type definition for AWS::EC2::IPAMPrefixListResolver"""
    props: CfnIPAMPrefixListResolverProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMPrefixListResolverProps]) -> None: ...
    @property
    def attr_ipam_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the IPAM this Prefix List Resolver is a part of."""
    @property
    def attr_ipam_prefix_list_resolver_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the IPAM Prefix List Resolver"""
    @property
    def attr_ipam_prefix_list_resolver_id(self) -> StringToken:
        """Id of the IPAM Prefix List Resolver."""


class CfnIPAMPrefixListResolverTargetProps(TypedDict, total=False):
    desired_version: Integer | None
    """The desired version of the Prefix List Resolver that this Target should synchronize with."""
    ipam_prefix_list_resolver_id: Required[str]
    """The Id of the IPAM Prefix List Resolver associated with this Target. A change replaces the resource."""
    prefix_list_id: Required[str]
    """The Id of the Managed Prefix List. A change replaces the resource."""
    prefix_list_region: Required[str]
    """The region that the Managed Prefix List is located in. A change replaces the resource."""
    tags: Sequence[CfnIPAMPrefixListResolverTargetTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    track_latest_version: Required[Boolean]
    """Indicates whether this Target automatically tracks the latest version of the Prefix List Resolver."""


class CfnIPAMPrefixListResolverTargetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIPAMPrefixListResolverTarget(TypedResource):
    """Resource Type definition for AWS::EC2::IPAMPrefixListResolverTarget"""
    props: CfnIPAMPrefixListResolverTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMPrefixListResolverTargetProps]) -> None: ...
    @property
    def attr_ipam_prefix_list_resolver_target_arn(self) -> StringToken:
        """Id of the IPAM Prefix List Resolver Target."""
    @property
    def attr_ipam_prefix_list_resolver_target_id(self) -> StringToken:
        """Id of the IPAM Prefix List Resolver Target."""


class CfnIPAMResourceDiscoveryProps(TypedDict, total=False):
    description: str | None
    """The resource discovery description."""
    operating_regions: Sequence[CfnIPAMResourceDiscoveryIpamOperatingRegionProps | Deferred] | Deferred | None
    """The operating Regions for the resource discovery."""
    organizational_unit_exclusions: Sequence[CfnIPAMResourceDiscoveryIpamResourceDiscoveryOrganizationalUnitExclusionProps | Deferred] | Deferred | None
    """If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being managed by IPAM."""
    tags: Sequence[CfnIPAMResourceDiscoveryTagProps | Deferred] | Deferred | None
    """A tag is a label that you assign to an AWS resource."""


class CfnIPAMResourceDiscoveryIpamOperatingRegionProps(TypedDict, total=False):
    """The operating Regions for an IPAM."""
    region_name: Required[str]
    """The name of the operating Region."""


class CfnIPAMResourceDiscoveryIpamResourceDiscoveryOrganizationalUnitExclusionProps(TypedDict, total=False):
    """If your IPAM is integrated with AWS Organizations, you can exclude an organizational unit (OU) from being managed by IPAM."""
    organizations_entity_path: Required[str]
    """An AWS Organizations entity path."""


class CfnIPAMResourceDiscoveryTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIPAMResourceDiscovery(TypedResource):
    """A resource discovery is an IPAM component that enables IPAM to manage and monitor resources that belong to the owning account."""
    props: CfnIPAMResourceDiscoveryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMResourceDiscoveryProps]) -> None: ...
    @property
    def attr_ipam_resource_discovery_arn(self) -> StringToken:
        """The resource discovery ARN."""
    @property
    def attr_ipam_resource_discovery_id(self) -> StringToken:
        """The resource discovery ID."""
    @property
    def attr_ipam_resource_discovery_region(self) -> StringToken:
        """The resource discovery Region."""
    @property
    def attr_is_default(self) -> StringToken:
        """Defines if the resource discovery is the default."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The owner ID."""
    @property
    def attr_state(self) -> StringToken:
        """The resource discovery's state."""


class CfnIPAMResourceDiscoveryAssociationProps(TypedDict, total=False):
    ipam_id: Required[str]
    """The IPAM ID. A change replaces the resource."""
    ipam_resource_discovery_id: Required[str]
    """The resource discovery ID. A change replaces the resource."""
    tags: Sequence[CfnIPAMResourceDiscoveryAssociationTagProps | Deferred] | Deferred | None
    """A tag is a label that you assign to an AWS resource."""


class CfnIPAMResourceDiscoveryAssociationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIPAMResourceDiscoveryAssociation(TypedResource):
    """An IPAM resource discovery association."""
    props: CfnIPAMResourceDiscoveryAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMResourceDiscoveryAssociationProps]) -> None: ...
    @property
    def attr_ipam_arn(self) -> StringToken:
        """The IPAM ARN."""
    @property
    def attr_ipam_region(self) -> StringToken:
        """The IPAM home Region."""
    @property
    def attr_ipam_resource_discovery_association_arn(self) -> StringToken:
        """The resource discovery association ARN."""
    @property
    def attr_ipam_resource_discovery_association_id(self) -> StringToken:
        """The resource discovery association ID."""
    @property
    def attr_is_default(self) -> StringToken:
        """Defines if the resource discovery is the default."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The owner ID."""
    @property
    def attr_resource_discovery_status(self) -> StringToken:
        """The resource discovery status."""
    @property
    def attr_state(self) -> StringToken:
        """The lifecycle state of the association when you associate or disassociate a resource discovery."""


class CfnIPAMScopeProps(TypedDict, total=False):
    description: str | None
    """The description of the scope."""
    external_authority_configuration: CfnIPAMScopeIpamScopeExternalAuthorityConfigurationProps | Deferred | None
    """The configuration that links an Amazon VPC IPAM scope to an external authority system."""
    ipam_id: Required[str]
    """The ID of the IPAM for which you're creating this scope. A change replaces the resource."""
    tags: Sequence[CfnIPAMScopeTagProps | Deferred] | Deferred | None
    """The key/value combination of a tag assigned to the resource."""


class CfnIPAMScopeIpamScopeExternalAuthorityConfigurationProps(TypedDict, total=False):
    """The configuration that links an Amazon VPC IPAM scope to an external authority system."""
    external_resource_identifier: Required[str]
    """The identifier for the external resource managing this scope."""
    ipam_scope_external_authority_type: Required[Literal["infoblox"] | Other]
    """The type of external authority managing this scope."""


class CfnIPAMScopeTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnIPAMScope(TypedResource):
    """In IPAM, a scope is the highest-level container within IPAM."""
    props: CfnIPAMScopeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPAMScopeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the scope."""
    @property
    def attr_ipam_arn(self) -> StringToken:
        """The ARN of an IPAM."""
    @property
    def attr_ipam_scope_id(self) -> StringToken:
        """The ID of an IPAM scope."""
    @property
    def attr_ipam_scope_type(self) -> StringToken:
        """The type of the scope."""
    @property
    def attr_is_default(self) -> StringToken:
        """Defines if the scope is the default scope or not."""
    @property
    def attr_pool_count(self) -> NumberToken:
        """The number of pools in a scope."""


class CfnIPv4PoolProps(TypedDict, total=False):
    tags: Sequence[CfnIPv4PoolTagProps | Deferred] | Deferred | None
    """Any tags assigned to the public IPv4 pool."""


class CfnIPv4PoolTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnIPv4Pool(TypedResource):
    """Resource Type definition for AWS::EC2::IPv4Pool."""
    props: CfnIPv4PoolProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPv4PoolProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the public IPv4 pool."""
    @property
    def attr_description(self) -> StringToken:
        """A description of the public IPv4 pool."""
    @property
    def attr_network_border_group(self) -> StringToken:
        """The name of the location from which the address pool is advertised."""
    @property
    def attr_pool_id(self) -> StringToken:
        """The ID of the public IPv4 pool."""
    @property
    def attr_total_address_count(self) -> NumberToken:
        """The total number of addresses in the pool."""
    @property
    def attr_total_available_address_count(self) -> NumberToken:
        """The total number of available addresses in the pool."""


class CfnInstanceProps(TypedDict, total=False):
    additional_info: str | None
    """This property is reserved for internal use. A change may replace the resource."""
    affinity: Literal["default", "host"] | Other | None
    """Indicates whether the instance is associated with a dedicated host. A change may replace the resource."""
    availability_zone: str | None
    """The Availability Zone of the instance. A change replaces the resource."""
    block_device_mappings: Sequence[CfnInstanceBlockDeviceMappingProps | Deferred] | Deferred | None
    """The block device mapping entries that defines the block devices to attach to the instance at launch. A change may replace the resource."""
    cpu_options: CfnInstanceCpuOptionsProps | Deferred | None
    """The CPU options for the instance. A change replaces the resource."""
    credit_specification: CfnInstanceCreditSpecificationProps | Deferred | None
    """The credit option for CPU usage of the burstable performance instance."""
    disable_api_termination: Boolean | None
    """Indicates whether termination protection is enabled for the instance."""
    ebs_optimized: Boolean | None
    """Indicates whether the instance is optimized for Amazon EBS I/O. A change may replace the resource."""
    elastic_gpu_specifications: Sequence[CfnInstanceElasticGpuSpecificationProps | Deferred] | Deferred | None
    """An elastic GPU to associate with the instance. A change replaces the resource."""
    elastic_inference_accelerators: Sequence[CfnInstanceElasticInferenceAcceleratorProps | Deferred] | Deferred | None
    """An elastic inference accelerator to associate with the instance. A change replaces the resource."""
    enclave_options: CfnInstanceEnclaveOptionsProps | Deferred | None
    """Indicates whether the instance is enabled for AWS Nitro Enclaves. A change replaces the resource."""
    hibernation_options: CfnInstanceHibernationOptionsProps | Deferred | None
    """Indicates whether an instance is enabled for hibernation. A change replaces the resource."""
    host_id: str | None
    """If you specify host for the `Affinity` property, the ID of a dedicated host that the instance is associated with. A change may replace the resource."""
    host_resource_group_arn: str | None
    """The ARN of the host resource group in which to launch the instances. A change replaces the resource."""
    iam_instance_profile: str | None
    """The name of an IAM instance profile."""
    image_id: str | None
    """The ID of the AMI. A change replaces the resource."""
    instance_initiated_shutdown_behavior: Literal["stop", "terminate"] | Other | None
    """Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for system shutdown)."""
    instance_type: str | None
    """The instance type. A change may replace the resource."""
    ipv6_address_count: Integer | None
    """The number of IPv6 addresses to associate with the primary network interface. A change replaces the resource."""
    ipv6_addresses: Sequence[CfnInstanceInstanceIpv6AddressProps | Deferred] | Deferred | None
    """The IPv6 addresses from the range of the subnet to associate with the primary network interface. A change replaces the resource."""
    kernel_id: str | None
    """The ID of the kernel. A change may replace the resource."""
    key_name: str | None
    """The name of the key pair. A change replaces the resource."""
    launch_template: CfnInstanceLaunchTemplateSpecificationProps | Deferred | None
    """The launch template. A change replaces the resource."""
    license_specifications: Sequence[CfnInstanceLicenseSpecificationProps | Deferred] | Deferred | None
    """The license configurations. A change replaces the resource."""
    metadata_options: CfnInstanceMetadataOptionsProps | Deferred | None
    """The metadata options for the instance."""
    monitoring: Boolean | None
    """Specifies whether detailed monitoring is enabled for the instance."""
    network_interfaces: Sequence[CfnInstanceNetworkInterfaceProps | Deferred] | Deferred | None
    """The network interfaces to associate with the instance. A change replaces the resource."""
    placement_group_name: str | None
    """The name of an existing placement group that you want to launch the instance into (cluster | partition | spread). A change replaces the resource."""
    private_dns_name_options: CfnInstancePrivateDnsNameOptionsProps | Deferred | None
    """The options for the instance hostname. A change may replace the resource."""
    private_ip_address: str | None
    """The primary IPv4 address. A change replaces the resource."""
    propagate_tags_to_volume_on_creation: Boolean | None
    """Indicates whether to assign the tags specified in the `Tags` property to the volumes specified in the `BlockDeviceMappings` property."""
    ramdisk_id: str | None
    """The ID of the RAM disk to select. A change may replace the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """The IDs of the security groups. A change may replace the resource."""
    security_groups: Sequence[str] | Deferred | None
    """[Default VPC] The names of the security groups. A change replaces the resource."""
    source_dest_check: Boolean | None
    """Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of any traffic that it receives."""
    ssm_associations: Sequence[CfnInstanceSsmAssociationProps | Deferred] | Deferred | None
    """The SSM document and parameter values in AWS Systems Manager to associate with this instance."""
    subnet_id: str | None
    """The ID of the subnet to launch the instance into. A change replaces the resource."""
    tags: Sequence[CfnInstanceTagProps | Deferred] | Deferred | None
    """The tags to add to the instance."""
    tenancy: str | None
    """The tenancy of the instance. A change may replace the resource."""
    user_data: str | None
    """The parameters or scripts to store as user data. A change may replace the resource."""
    volumes: Sequence[CfnInstanceVolumeProps | Deferred] | Deferred | None
    """The volumes to attach to the instance."""


class CfnInstanceAssociationParameterProps(TypedDict, total=False):
    """Specifies input parameter values for an SSM document in AWS Systems Manager."""
    key: Required[str]
    """The name of an input parameter that is in the associated SSM document."""
    value: Required[Sequence[str] | Deferred]
    """The value of an input parameter."""


class CfnInstanceBlockDeviceMappingProps(TypedDict, total=False):
    """Specifies a block device mapping for an instance."""
    device_name: Required[str]
    """The device name."""
    ebs: CfnInstanceEbsProps | Deferred | None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""
    no_device: Anything
    """To omit the device from the block device mapping, specify an empty string."""
    virtual_name: str | None
    """The virtual device name ( `ephemeral` N)."""


class CfnInstanceCpuOptionsProps(TypedDict, total=False):
    """Specifies the CPU options for the instance."""
    core_count: Integer | None
    """The number of CPU cores for the instance."""
    threads_per_core: Integer | None
    """The number of threads per CPU core."""


class CfnInstanceCreditSpecificationProps(TypedDict, total=False):
    """Specifies the credit option for CPU usage of a T instance."""
    cpu_credits: str | None
    """The credit option for CPU usage of the instance."""


class CfnInstanceEbsProps(TypedDict, total=False):
    """Specifies a block device for an EBS volume."""
    delete_on_termination: Boolean | None
    """Indicates whether the EBS volume is deleted on instance termination."""
    encrypted: Boolean | None
    """Indicates whether the volume should be encrypted."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS)."""
    kms_key_id: str | None
    """The identifier of the AWS KMS key to use for Amazon EBS encryption. A change replaces the resource."""
    snapshot_id: str | None
    """The ID of the snapshot."""
    volume_size: Integer | None
    """The size of the volume, in GiBs."""
    volume_type: Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"] | Other | None
    """The volume type."""


class CfnInstanceElasticGpuSpecificationProps(TypedDict, total=False):
    """> Amazon Elastic Graphics reached end of life on January 8, 2024."""
    type: Required[str]
    """The type of Elastic Graphics accelerator."""


class CfnInstanceElasticInferenceAcceleratorProps(TypedDict, total=False):
    """> Amazon Elastic Inference is no longer available."""
    count: Integer | None
    """The number of elastic inference accelerators to attach to the instance."""
    type: Required[str]
    """The type of elastic inference accelerator."""


class CfnInstanceEnaSrdSpecificationProps(TypedDict, total=False):
    """ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances."""
    ena_srd_enabled: Boolean | None
    """Indicates whether ENA Express is enabled for the network interface."""
    ena_srd_udp_specification: CfnInstanceEnaSrdUdpSpecificationProps | Deferred | None
    """Configures ENA Express for UDP network traffic."""


class CfnInstanceEnaSrdUdpSpecificationProps(TypedDict, total=False):
    """ENA Express is compatible with both TCP and UDP transport protocols."""
    ena_srd_udp_enabled: Boolean | None
    """Indicates whether UDP traffic to and from the instance uses ENA Express."""


class CfnInstanceEnclaveOptionsProps(TypedDict, total=False):
    """Indicates whether the instance is enabled for AWS Nitro Enclaves."""
    enabled: Boolean | None
    """If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled for AWS Nitro Enclaves."""


class CfnInstanceHibernationOptionsProps(TypedDict, total=False):
    """Specifies the hibernation options for the instance."""
    configured: Boolean | None
    """Set to `true` to enable your instance for hibernation."""


class CfnInstanceInstanceIpv6AddressProps(TypedDict, total=False):
    """Specifies the IPv6 address for the instance."""
    ipv6_address: Required[str]
    """The IPv6 address."""


class CfnInstanceLaunchTemplateSpecificationProps(TypedDict, total=False):
    """Specifies a launch template to use when launching an Amazon EC2 instance."""
    launch_template_id: str | None
    """The ID of the launch template."""
    launch_template_name: str | None
    """The name of the launch template."""
    version: str | None
    """The version number of the launch template."""


class CfnInstanceLicenseSpecificationProps(TypedDict, total=False):
    """Specifies the license configuration to use."""
    license_configuration_arn: Required[str]
    """The Amazon Resource Name (ARN) of the license configuration."""


class CfnInstanceMetadataOptionsProps(TypedDict, total=False):
    """Specifies the metadata options for the instance."""
    http_endpoint: Literal["disabled", "enabled"] | Other | None
    """Enables or disables the HTTP metadata endpoint on your instances."""
    http_protocol_ipv6: Literal["disabled", "enabled"] | Other | None
    """Enables or disables the IPv6 endpoint for the instance metadata service."""
    http_put_response_hop_limit: Integer | None
    """The maximum number of hops that the metadata token can travel."""
    http_tokens: Literal["optional", "required"] | Other | None
    """Indicates whether IMDSv2 is required."""
    instance_metadata_tags: Literal["disabled", "enabled"] | Other | None
    """Set to `enabled` to allow access to instance tags from the instance metadata."""


class CfnInstanceNetworkInterfaceProps(TypedDict, total=False):
    """Specifies a network interface that is to be attached to an instance."""
    associate_carrier_ip_address: Boolean | None
    """Indicates whether to assign a carrier IP address to the network interface."""
    associate_public_ip_address: Boolean | None
    """Indicates whether to assign a public IPv4 address to an instance."""
    delete_on_termination: Boolean | None
    """Indicates whether the network interface is deleted when the instance is terminated."""
    description: str | None
    """The description of the network interface."""
    device_index: Required[str]
    """The position of the network interface in the attachment order."""
    ena_srd_specification: CfnInstanceEnaSrdSpecificationProps | Deferred | None
    """Configures ENA Express for UDP network traffic."""
    group_set: Sequence[str] | Deferred | None
    """The IDs of the security groups for the network interface."""
    ipv6_address_count: Integer | None
    """A number of IPv6 addresses to assign to the network interface."""
    ipv6_addresses: Sequence[CfnInstanceInstanceIpv6AddressProps | Deferred] | Deferred | None
    """The IPv6 addresses to assign to the network interface."""
    network_interface_id: str | None
    """The ID of the network interface, when attaching an existing network interface."""
    private_ip_address: str | None
    """The private IPv4 address of the network interface."""
    private_ip_addresses: Sequence[CfnInstancePrivateIpAddressSpecificationProps | Deferred] | Deferred | None
    """One or more private IPv4 addresses to assign to the network interface."""
    secondary_private_ip_address_count: Integer | None
    """The number of secondary private IPv4 addresses."""
    subnet_id: str | None
    """The ID of the subnet associated with the network interface."""


class CfnInstancePrivateDnsNameOptionsProps(TypedDict, total=False):
    """The type of hostnames to assign to instances in the subnet at launch."""
    enable_resource_name_dns_aaaa_record: Boolean | None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records."""
    enable_resource_name_dns_a_record: Boolean | None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS A records."""
    hostname_type: Literal["ip-name", "resource-name"] | Other | None
    """The type of hostnames to assign to instances in the subnet at launch."""


class CfnInstancePrivateIpAddressSpecificationProps(TypedDict, total=False):
    """Specifies a secondary private IPv4 address for a network interface."""
    primary: Required[Boolean]
    """Indicates whether the private IPv4 address is the primary private IPv4 address."""
    private_ip_address: Required[str]
    """The private IPv4 address."""


class CfnInstanceSsmAssociationProps(TypedDict, total=False):
    """Specifies the SSM document and parameter values in AWS Systems Manager to associate with an instance."""
    association_parameters: Sequence[CfnInstanceAssociationParameterProps | Deferred] | Deferred | None
    """The input parameter values to use with the associated SSM document."""
    document_name: Required[str]
    """The name of an SSM document to associate with the instance."""


class CfnInstanceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnInstanceVolumeProps(TypedDict, total=False):
    """Specifies a volume to attach to an instance."""
    device: Required[str]
    """The device name (for example, `/dev/sdh` or `xvdh` )."""
    volume_id: Required[str]
    """The ID of the EBS volume."""


class CfnInstance(TypedResource):
    """Specifies an EC2 instance."""
    props: CfnInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceProps]) -> None: ...
    @property
    def attr_additional_info(self) -> StringToken:
        """This property is reserved for internal use."""
    @property
    def attr_affinity(self) -> StringToken:
        """Indicates whether the instance is associated with a dedicated host."""
    @property
    def attr_availability_zone(self) -> StringToken:
        """The Availability Zone of the instance."""
    @property
    def attr_disable_api_termination(self) -> StringToken:
        """If you set this parameter to true, you can't terminate the instance using the Amazon EC2 console, CLI, or API; otherwise, you can."""
    @property
    def attr_ebs_optimized(self) -> StringToken:
        """Indicates whether the instance is optimized for Amazon EBS I/O."""
    @property
    def attr_host_id(self) -> StringToken:
        """If you specify host for the Affinity property, the ID of a dedicated host that the instance is associated with."""
    @property
    def attr_host_resource_group_arn(self) -> StringToken:
        """The ARN of the host resource group in which to launch the instances."""
    @property
    def attr_iam_instance_profile(self) -> StringToken:
        """The IAM instance profile."""
    @property
    def attr_image_id(self) -> StringToken:
        """The ID of the AMI."""
    @property
    def attr_instance_id(self) -> StringToken:
        """The ID of the instance."""
    @property
    def attr_instance_initiated_shutdown_behavior(self) -> StringToken:
        """Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for system shutdown)."""
    @property
    def attr_instance_type(self) -> StringToken:
        """The instance type."""
    @property
    def attr_ipv6_address_count(self) -> NumberToken:
        """[EC2-VPC] The number of IPv6 addresses to associate with the primary network interface."""
    @property
    def attr_kernel_id(self) -> StringToken:
        """The ID of the kernel."""
    @property
    def attr_key_name(self) -> StringToken:
        """The name of the key pair."""
    @property
    def attr_monitoring(self) -> StringToken:
        """Specifies whether detailed monitoring is enabled for the instance."""
    @property
    def attr_placement_group_name(self) -> StringToken:
        """The name of an existing placement group that you want to launch the instance into (cluster | partition | spread)."""
    @property
    def attr_private_dns_name(self) -> StringToken:
        """The private DNS name of the specified instance."""
    @property
    def attr_private_ip(self) -> StringToken:
        """The private IP address of the specified instance."""
    @property
    def attr_private_ip_address(self) -> StringToken:
        """[EC2-VPC] The primary IPv4 address."""
    @property
    def attr_propagate_tags_to_volume_on_creation(self) -> StringToken:
        """Indicates whether to assign the tags from the instance to all of the volumes attached to the instance at launch."""
    @property
    def attr_public_dns_name(self) -> StringToken:
        """The public DNS name of the specified instance."""
    @property
    def attr_public_ip(self) -> StringToken:
        """The public IP address of the specified instance."""
    @property
    def attr_ramdisk_id(self) -> StringToken:
        """The ID of the RAM disk to select."""
    @property
    def attr_security_group_ids(self) -> ListToken:
        """The IDs of the security groups."""
    @property
    def attr_security_groups(self) -> ListToken:
        """the names of the security groups."""
    @property
    def attr_source_dest_check(self) -> StringToken:
        """Specifies whether to enable an instance launched in a VPC to perform NAT."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the instance"""
    @property
    def attr_subnet_id(self) -> StringToken:
        """[EC2-VPC] The ID of the subnet to launch the instance into."""
    @property
    def attr_tenancy(self) -> StringToken:
        """The tenancy of the instance (if the instance is running in a VPC)."""
    @property
    def attr_user_data(self) -> StringToken:
        """The user data to make available to the instance."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC in which the instance is running."""


class CfnInstanceConnectEndpointProps(TypedDict, total=False):
    client_token: str | None
    """Unique, case-sensitive identifier that you provide to ensure the idempotency of the request. A change replaces the resource."""
    preserve_client_ip: Boolean | None
    """Indicates whether the client IP address is preserved as the source. A change replaces the resource."""
    security_group_ids: Sequence[str] | Deferred | None
    """One or more security groups to associate with the endpoint. A change replaces the resource."""
    subnet_id: Required[str]
    """The ID of the subnet in which to create the EC2 Instance Connect Endpoint. A change replaces the resource."""
    tags: Sequence[CfnInstanceConnectEndpointTagProps | Deferred] | Deferred | None
    """The tags to apply to the EC2 Instance Connect Endpoint during creation."""


class CfnInstanceConnectEndpointTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    value: Required[str]


class CfnInstanceConnectEndpoint(TypedResource):
    """Creates an EC2 Instance Connect Endpoint."""
    props: CfnInstanceConnectEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceConnectEndpointProps]) -> None: ...
    @property
    def attr_availability_zone(self) -> StringToken:
        """The Availability Zone of the EC2 Instance Connect Endpoint"""
    @property
    def attr_availability_zone_id(self) -> StringToken:
        """The ID of the Availability Zone of the EC2 Instance Connect Endpoint"""
    @property
    def attr_created_at(self) -> StringToken:
        """The date and time that the EC2 Instance Connect Endpoint was created"""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the EC2 Instance Connect Endpoint."""
    @property
    def attr_instance_connect_endpoint_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the EC2 Instance Connect Endpoint"""
    @property
    def attr_network_interface_ids(self) -> ListToken:
        """The ID of the elastic network interface that Amazon EC2 automatically created when creating the EC2 Instance Connect Endpoint"""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the AWS account that created the EC2 Instance Connect Endpoint"""
    @property
    def attr_public_dns_names(self) -> StringToken:
        """The public DNS names of the endpoint, including IPv4-only and dualstack DNS names."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the EC2 Instance Connect Endpoint"""
    @property
    def attr_state_message(self) -> StringToken:
        """The message for the current state of the EC2 Instance Connect Endpoint."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC in which the EC2 Instance Connect Endpoint was created"""


class CfnInstanceEventWindowProps(TypedDict, total=False):
    cron_expression: str | None
    """The cron expression defined for the event window."""
    name: str | None
    """The name of the event window."""
    tags: Sequence[CfnInstanceEventWindowTagProps | Deferred] | Deferred | None
    """The tags applied to the event window."""
    time_ranges: Sequence[CfnInstanceEventWindowTimeRangeProps | Deferred] | Deferred | None
    """The time ranges of the event window."""


class CfnInstanceEventWindowTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnInstanceEventWindowTimeRangeProps(TypedDict, total=False):
    """A time range during which an AWS-initiated maintenance event may occur."""
    end_hour: Integer | None
    """The hour when the time range ends."""
    end_week_day: Literal["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] | Other | None
    """The day on which the time range ends."""
    start_hour: Integer | None
    """The hour when the time range begins."""
    start_week_day: Literal["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] | Other | None
    """The day on which the time range begins."""


class CfnInstanceEventWindow(TypedResource):
    """Resource type definition for AWS::EC2::InstanceEventWindow."""
    props: CfnInstanceEventWindowProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInstanceEventWindowProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the event window."""
    @property
    def attr_instance_event_window_id(self) -> StringToken:
        """The ID of the event window."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the event window."""


class CfnInternetGatewayProps(TypedDict, total=False):
    tags: Sequence[CfnInternetGatewayTagProps | Deferred] | Deferred | None
    """Any tags to assign to the internet gateway."""


class CfnInternetGatewayTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnInternetGateway(TypedResource):
    """Allocates an internet gateway for use with a VPC."""
    props: CfnInternetGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInternetGatewayProps]) -> None: ...
    @property
    def attr_internet_gateway_id(self) -> StringToken:
        """The ID of the internet gateway."""


class CfnIpPoolRouteTableAssociationProps(TypedDict, total=False):
    public_ipv4_pool: Required[str]
    """The ID of a public IPv4 address pool. A change replaces the resource."""
    route_table_id: Required[str]
    """The ID of a route table. A change replaces the resource."""


class CfnIpPoolRouteTableAssociation(TypedResource):
    """A route server association is the connection established between a route server and a VPC."""
    props: CfnIpPoolRouteTableAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIpPoolRouteTableAssociationProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """The ID of a route table association."""


class CfnIpamExternalResourceVerificationTokenProps(TypedDict, total=False):
    ipam_id: Required[str]
    """The ID of the IPAM that will create the token. A change replaces the resource."""
    tags: Sequence[CfnIpamExternalResourceVerificationTokenTagProps | Deferred] | Deferred | None
    """The tags for the token."""


class CfnIpamExternalResourceVerificationTokenTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnIpamExternalResourceVerificationToken(TypedResource):
    """A verification token is an AWS-generated random value that you can use to prove ownership of an external resource."""
    props: CfnIpamExternalResourceVerificationTokenProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIpamExternalResourceVerificationTokenProps]) -> None: ...
    @property
    def attr_ipam_arn(self) -> StringToken:
        """The ARN of the IPAM that created the token."""
    @property
    def attr_ipam_external_resource_verification_token_arn(self) -> StringToken:
        """The ARN of the IPAM external resource verification token."""
    @property
    def attr_ipam_external_resource_verification_token_id(self) -> StringToken:
        """The ID of the token."""
    @property
    def attr_ipam_region(self) -> StringToken:
        """The Region of the IPAM that created the token."""
    @property
    def attr_not_after(self) -> StringToken:
        """The token expiration."""
    @property
    def attr_state(self) -> StringToken:
        """The token state."""
    @property
    def attr_status(self) -> StringToken:
        """The token status."""
    @property
    def attr_token_name(self) -> StringToken:
        """The token name."""
    @property
    def attr_token_value(self) -> StringToken:
        """The token value."""


class CfnIpamInternetRegistryAssociationProps(TypedDict, total=False):
    description: str | None
    """A description for the internet registry association. A change replaces the resource."""
    ipam_id: Required[str]
    """The ID of the IPAM to associate with the internet registry. A change replaces the resource."""
    organization_handle: Required[str]
    """The organization handle at the internet registry (for example, a RIPE NCC organization ID or ARIN Org ID). A change replaces the resource."""
    rir: Required[Literal["RIPE", "APNIC", "ARIN", "LACNIC"] | Other]
    """The Regional Internet Registry to associate with. A change replaces the resource."""
    tags: Sequence[CfnIpamInternetRegistryAssociationTagProps | Deferred] | Deferred | None
    """The tags assigned to the internet registry association."""


class CfnIpamInternetRegistryAssociationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnIpamInternetRegistryAssociation(TypedResource):
    """An association between an IPAM and a Regional Internet Registry (RIR) for delegated Resource Public Key Infrastructure (RPKI) management."""
    props: CfnIpamInternetRegistryAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIpamInternetRegistryAssociationProps]) -> None: ...
    @property
    def attr_child_request_xml(self) -> StringToken:
        """The XML content for the child request to be submitted to the internet registry to complete the BPKI setup."""
    @property
    def attr_ipam_internet_registry_association_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the internet registry association."""
    @property
    def attr_ipam_internet_registry_association_id(self) -> StringToken:
        """The ID of the internet registry association."""
    @property
    def attr_ipam_region(self) -> StringToken:
        """The Amazon Web Services Region of the IPAM."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the Amazon Web Services account that owns the internet registry association."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the internet registry association."""


class CfnKeyPairProps(TypedDict, total=False):
    key_format: Literal["pem", "ppk"] | Other | None
    """The format of the key pair. A change replaces the resource."""
    key_name: Required[str]
    """A unique name for the key pair. A change replaces the resource."""
    key_type: Literal["rsa", "ed25519"] | Other | None
    """The type of key pair. A change replaces the resource."""
    public_key_material: str | None
    """The public key material. A change replaces the resource."""
    tags: Sequence[CfnKeyPairTagProps | Deferred] | Deferred | None
    """The tags to apply to the key pair. A change replaces the resource."""


class CfnKeyPairTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnKeyPair(TypedResource):
    """Specifies a key pair for use with an Amazon Elastic Compute Cloud instance as follows:"""
    props: CfnKeyPairProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKeyPairProps]) -> None: ...
    @property
    def attr_key_fingerprint(self) -> StringToken:
        """If you created the key pair using Amazon EC2:"""
    @property
    def attr_key_pair_id(self) -> StringToken:
        """The ID of the key pair."""


class CfnLaunchTemplateProps(TypedDict, total=False):
    launch_template_data: Required[CfnLaunchTemplateLaunchTemplateDataProps | Deferred]
    """The information for the launch template."""
    launch_template_name: str | None
    """A name for the launch template. A change replaces the resource."""
    tag_specifications: Sequence[CfnLaunchTemplateLaunchTemplateTagSpecificationProps | Deferred] | Deferred | None
    """The tags to apply to the launch template on creation."""
    version_description: str | None
    """A description for the first version of the launch template."""


class CfnLaunchTemplateAcceleratorCountProps(TypedDict, total=False):
    """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance."""
    max: Integer | None
    """The maximum number of accelerators."""
    min: Integer | None
    """The minimum number of accelerators."""


class CfnLaunchTemplateAcceleratorTotalMemoryMiBProps(TypedDict, total=False):
    """The minimum and maximum amount of total accelerator memory, in MiB."""
    max: Integer | None
    """The maximum amount of accelerator memory, in MiB."""
    min: Integer | None
    """The minimum amount of accelerator memory, in MiB."""


class CfnLaunchTemplateBaselineEbsBandwidthMbpsProps(TypedDict, total=False):
    """The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps."""
    max: Integer | None
    """The maximum baseline bandwidth, in Mbps."""
    min: Integer | None
    """The minimum baseline bandwidth, in Mbps."""


class CfnLaunchTemplateBaselinePerformanceFactorsProps(TypedDict, total=False):
    """The baseline performance to consider, using an instance family as a baseline reference."""
    cpu: CfnLaunchTemplateCpuProps | Deferred | None
    """The CPU performance to consider, using an instance family as the baseline reference."""


class CfnLaunchTemplateBlockDeviceMappingProps(TypedDict, total=False):
    """Specifies a block device mapping for a launch template."""
    device_name: str | None
    """The device name (for example, /dev/sdh or xvdh)."""
    ebs: CfnLaunchTemplateEbsProps | Deferred | None
    """Parameters used to automatically set up EBS volumes when the instance is launched."""
    no_device: str | None
    """To omit the device from the block device mapping, specify an empty string."""
    virtual_name: str | None
    """The virtual device name (ephemeralN)."""


class CfnLaunchTemplateCapacityReservationSpecificationProps(TypedDict, total=False):
    """Specifies an instance's Capacity Reservation targeting option."""
    capacity_reservation_preference: Literal["capacity-reservations-only", "none", "open"] | Other | None
    """Indicates the instance's Capacity Reservation preferences."""
    capacity_reservation_target: CfnLaunchTemplateCapacityReservationTargetProps | Deferred | None
    """Information about the target Capacity Reservation or Capacity Reservation group."""


class CfnLaunchTemplateCapacityReservationTargetProps(TypedDict, total=False):
    """Specifies a target Capacity Reservation."""
    capacity_reservation_id: str | None
    """The ID of the Capacity Reservation in which to run the instance."""
    capacity_reservation_resource_group_arn: str | None
    """The ARN of the Capacity Reservation resource group in which to run the instance."""


class CfnLaunchTemplateConnectionTrackingSpecificationProps(TypedDict, total=False):
    """A security group connection tracking specification that enables you to set the idle timeout for connection tracking on an Elastic network interface."""
    tcp_established_timeout: Integer | None
    """Timeout (in seconds) for idle TCP connections in an established state."""
    udp_stream_timeout: Integer | None
    """Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response transaction."""
    udp_timeout: Integer | None
    """Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single request-response transaction."""


class CfnLaunchTemplateCpuProps(TypedDict, total=False):
    """Specifies the CPU performance to consider when using an instance family as the baseline reference."""
    references: Sequence[CfnLaunchTemplateReferenceProps | Deferred] | Deferred | None
    """The instance family to use as the baseline reference for CPU performance."""


class CfnLaunchTemplateCpuOptionsProps(TypedDict, total=False):
    """Specifies the CPU options for an instance."""
    amd_sev_snp: Literal["enabled", "disabled"] | Other | None
    """Indicates whether to enable the instance for AMD SEV-SNP."""
    core_count: Integer | None
    """The number of CPU cores for the instance."""
    nested_virtualization: Literal["enabled", "disabled"] | Other | None
    """Indicates whether the instance is enabled for nested virtualization."""
    threads_per_core: Integer | None
    """The number of threads per CPU core."""


class CfnLaunchTemplateCreditSpecificationProps(TypedDict, total=False):
    """Specifies the credit option for CPU usage of a T2, T3, or T3a instance."""
    cpu_credits: str | None
    """The credit option for CPU usage of a T instance."""


class CfnLaunchTemplateEbsProps(TypedDict, total=False):
    """Parameters for a block device for an EBS volume in an Amazon EC2 launch template."""
    delete_on_termination: Boolean | None
    """Indicates whether the EBS volume is deleted on instance termination."""
    ebs_card_index: Integer | None
    encrypted: Boolean | None
    """Indicates whether the EBS volume is encrypted."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS)."""
    kms_key_id: str | None
    """Identifier (key ID, key alias, key ARN, or alias ARN) of the customer managed KMS key to use for EBS encryption."""
    snapshot_id: str | None
    """The ID of the snapshot."""
    throughput: Integer | None
    """The throughput to provision for a `gp3` volume, with a maximum of 2,000 MiB/s."""
    volume_initialization_rate: Integer | None
    """Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume."""
    volume_size: Integer | None
    """The size of the volume, in GiBs."""
    volume_type: Literal["gp2", "gp3", "io1", "io2", "sc1", "st1", "standard"] | Other | None
    """The volume type."""


class CfnLaunchTemplateEnaSrdSpecificationProps(TypedDict, total=False):
    """ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances."""
    ena_srd_enabled: Boolean | None
    """Indicates whether ENA Express is enabled for the network interface."""
    ena_srd_udp_specification: CfnLaunchTemplateEnaSrdUdpSpecificationProps | Deferred | None
    """Configures ENA Express for UDP network traffic."""


class CfnLaunchTemplateEnaSrdUdpSpecificationProps(TypedDict, total=False):
    """ENA Express is compatible with both TCP and UDP transport protocols."""
    ena_srd_udp_enabled: Boolean | None
    """Indicates whether UDP traffic to and from the instance uses ENA Express."""


class CfnLaunchTemplateEnclaveOptionsProps(TypedDict, total=False):
    """Indicates whether the instance is enabled for AWS Nitro Enclaves."""
    enabled: Boolean | None
    """If this parameter is set to `true`, the instance is enabled for AWS Nitro Enclaves; otherwise, it is not enabled for AWS Nitro Enclaves."""


class CfnLaunchTemplateHibernationOptionsProps(TypedDict, total=False):
    """Specifies whether your instance is configured for hibernation."""
    configured: Boolean | None
    """If you set this parameter to `true`, the instance is enabled for hibernation."""


class CfnLaunchTemplateIamInstanceProfileProps(TypedDict, total=False):
    """Specifies an IAM instance profile, which is a container for an IAM role for your instance."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the instance profile."""
    name: str | None
    """The name of the instance profile."""


class CfnLaunchTemplateInstanceMarketOptionsProps(TypedDict, total=False):
    """Specifies the market (purchasing) option for an instance."""
    market_type: Literal["capacity-block", "interruptible-capacity-reservation", "on-demand", "spot"] | Other | None
    """The market type."""
    spot_options: CfnLaunchTemplateSpotOptionsProps | Deferred | None
    """The options for Spot Instances."""


class CfnLaunchTemplateInstanceRequirementsProps(TypedDict, total=False):
    """The attributes for the instance types."""
    accelerator_count: CfnLaunchTemplateAcceleratorCountProps | Deferred | None
    """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance."""
    accelerator_manufacturers: Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"] | Other] | Deferred | None
    """Indicates whether instance types must have accelerators by specific manufacturers."""
    accelerator_names: Sequence[Literal["a100", "a10g", "gaudi-hl-205", "h100", "inferentia", "inferentia2", "k520", "k80", "l4", "l40s", "m60", "radeon-pro-v520", "t4", "t4g", "trainium", "trainium2", "u30", "v100", "vu9p"] | Other] | Deferred | None
    """The accelerators that must be on the instance type."""
    accelerator_total_memory_mib: CfnLaunchTemplateAcceleratorTotalMemoryMiBProps | Deferred | None
    """The minimum and maximum amount of total accelerator memory, in MiB."""
    accelerator_types: Sequence[Literal["fpga", "gpu", "inference", "media"] | Other] | Deferred | None
    """The accelerator types that must be on the instance type."""
    allowed_instance_types: Sequence[str] | Deferred | None
    """The instance types to apply your specified attributes against."""
    bare_metal: Literal["excluded", "included", "required"] | Other | None
    """Indicates whether bare metal instance types must be included, excluded, or required."""
    baseline_ebs_bandwidth_mbps: CfnLaunchTemplateBaselineEbsBandwidthMbpsProps | Deferred | None
    """The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps."""
    baseline_performance_factors: CfnLaunchTemplateBaselinePerformanceFactorsProps | Deferred | None
    """The baseline performance to consider, using an instance family as a baseline reference."""
    burstable_performance: Literal["excluded", "included", "required"] | Other | None
    """Indicates whether burstable performance T instance types are included, excluded, or required."""
    cpu_manufacturers: Sequence[Literal["amazon-web-services", "amd", "apple", "intel"] | Other] | Deferred | None
    """The CPU manufacturers to include."""
    excluded_instance_types: Sequence[str] | Deferred | None
    """The instance types to exclude."""
    instance_generations: Sequence[Literal["current", "previous"] | Other] | Deferred | None
    """Indicates whether current or previous generation instance types are included."""
    local_storage: Literal["excluded", "included", "required"] | Other | None
    """Indicates whether instance types with instance store volumes are included, excluded, or required."""
    local_storage_types: Sequence[Literal["hdd", "ssd"] | Other] | Deferred | None
    """The type of local storage that is required."""
    max_spot_price_as_percentage_of_optimal_on_demand_price: Integer | None
    """[Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price."""
    memory_gib_per_vcpu: CfnLaunchTemplateMemoryGiBPerVCpuProps | Deferred | None
    """The minimum and maximum amount of memory per vCPU, in GiB."""
    memory_mib: CfnLaunchTemplateMemoryMiBProps | Deferred | None
    """The minimum and maximum amount of memory, in MiB."""
    network_bandwidth_gbps: CfnLaunchTemplateNetworkBandwidthGbpsProps | Deferred | None
    """The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps)."""
    network_interface_count: CfnLaunchTemplateNetworkInterfaceCountProps | Deferred | None
    """The minimum and maximum number of network interfaces."""
    on_demand_max_price_percentage_over_lowest_price: Integer | None
    """[Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price."""
    require_hibernate_support: Boolean | None
    """Indicates whether instance types must support hibernation for On-Demand Instances."""
    spot_max_price_percentage_over_lowest_price: Integer | None
    """[Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price."""
    total_local_storage_gb: CfnLaunchTemplateTotalLocalStorageGBProps | Deferred | None
    """The minimum and maximum amount of total local storage, in GB."""
    vcpu_count: CfnLaunchTemplateVCpuCountProps | Deferred | None
    """The minimum and maximum number of vCPUs."""


class CfnLaunchTemplateIpv4PrefixSpecificationProps(TypedDict, total=False):
    """Specifies an IPv4 prefix for a network interface."""
    ipv4_prefix: str | None
    """The IPv4 prefix."""


class CfnLaunchTemplateIpv6AddProps(TypedDict, total=False):
    """Specifies an IPv6 address in an Amazon EC2 launch template."""
    ipv6_address: str | None
    """One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet."""


class CfnLaunchTemplateIpv6PrefixSpecificationProps(TypedDict, total=False):
    """Specifies an IPv6 prefix for a network interface."""
    ipv6_prefix: str | None
    """The IPv6 prefix."""


class CfnLaunchTemplateLaunchTemplateDataProps(TypedDict, total=False):
    """The information to include in the launch template."""
    block_device_mappings: Sequence[CfnLaunchTemplateBlockDeviceMappingProps | Deferred] | Deferred | None
    """The block device mapping."""
    capacity_reservation_specification: CfnLaunchTemplateCapacityReservationSpecificationProps | Deferred | None
    """The Capacity Reservation targeting option."""
    cpu_options: CfnLaunchTemplateCpuOptionsProps | Deferred | None
    """The CPU options for the instance."""
    credit_specification: CfnLaunchTemplateCreditSpecificationProps | Deferred | None
    """The credit option for CPU usage of the instance."""
    disable_api_stop: Boolean | None
    """Indicates whether to enable the instance for stop protection."""
    disable_api_termination: Boolean | None
    """Indicates whether termination protection is enabled for the instance."""
    ebs_optimized: Boolean | None
    """Indicates whether the instance is optimized for Amazon EBS I/O."""
    enclave_options: CfnLaunchTemplateEnclaveOptionsProps | Deferred | None
    """Indicates whether the instance is enabled for AWS Nitro Enclaves."""
    hibernation_options: CfnLaunchTemplateHibernationOptionsProps | Deferred | None
    """Indicates whether an instance is enabled for hibernation."""
    iam_instance_profile: CfnLaunchTemplateIamInstanceProfileProps | Deferred | None
    """The name or Amazon Resource Name (ARN) of an IAM instance profile."""
    image_id: str | None
    """The ID of the AMI."""
    instance_initiated_shutdown_behavior: Literal["stop", "terminate"] | Other | None
    """Indicates whether an instance stops or terminates when you initiate shutdown from the instance (using the operating system command for system shutdown)."""
    instance_market_options: CfnLaunchTemplateInstanceMarketOptionsProps | Deferred | None
    """The market (purchasing) option for the instances."""
    instance_requirements: CfnLaunchTemplateInstanceRequirementsProps | Deferred | None
    """The attributes for the instance types."""
    instance_type: str | None
    """The instance type."""
    kernel_id: str | None
    """The ID of the kernel."""
    key_name: str | None
    """The name of the key pair."""
    license_specifications: Sequence[CfnLaunchTemplateLicenseSpecificationProps | Deferred] | Deferred | None
    """The license configurations."""
    maintenance_options: CfnLaunchTemplateMaintenanceOptionsProps | Deferred | None
    """The maintenance options of your instance."""
    metadata_options: CfnLaunchTemplateMetadataOptionsProps | Deferred | None
    """The metadata options for the instance."""
    monitoring: CfnLaunchTemplateMonitoringProps | Deferred | None
    """The monitoring for the instance."""
    network_interfaces: Sequence[CfnLaunchTemplateNetworkInterfaceProps | Deferred] | Deferred | None
    """The network interfaces for the instance."""
    network_performance_options: CfnLaunchTemplateNetworkPerformanceOptionsProps | Deferred | None
    """The settings for the network performance options for the instance."""
    placement: CfnLaunchTemplatePlacementProps | Deferred | None
    """The placement for the instance."""
    private_dns_name_options: CfnLaunchTemplatePrivateDnsNameOptionsProps | Deferred | None
    """The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be handled."""
    ram_disk_id: str | None
    """The ID of the RAM disk."""
    security_group_ids: Sequence[str] | Deferred | None
    """The IDs of the security groups."""
    security_groups: Sequence[str] | Deferred | None
    """The names of the security groups."""
    tag_specifications: Sequence[CfnLaunchTemplateTagSpecificationProps | Deferred] | Deferred | None
    """The tags to apply to resources that are created during instance launch."""
    user_data: str | None
    """The user data to make available to the instance."""


class CfnLaunchTemplateLaunchTemplateTagSpecificationProps(TypedDict, total=False):
    """Specifies the tags to apply to the launch template during creation."""
    resource_type: Literal["application-status-check", "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-cancellation-quote", "capacity-reservation-fleet", "capacity-reservation-modification-quote", "carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-internet-registry-association", "ipam-policy", "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task", "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network", "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group", "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway"] | Other | None
    """The type of resource."""
    tags: Sequence[CfnLaunchTemplateTagProps | Deferred] | Deferred | None
    """The tags for the resource."""


class CfnLaunchTemplateLicenseSpecificationProps(TypedDict, total=False):
    """Specifies a license configuration for an instance."""
    license_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the license configuration."""


class CfnLaunchTemplateMaintenanceOptionsProps(TypedDict, total=False):
    """The maintenance options of your instance."""
    auto_recovery: Literal["default", "disabled"] | Other | None
    """Disables the automatic recovery behavior of your instance or sets it to default."""


class CfnLaunchTemplateMemoryGiBPerVCpuProps(TypedDict, total=False):
    """The minimum and maximum amount of memory per vCPU, in GiB."""
    max: Number | None
    """The maximum amount of memory per vCPU, in GiB."""
    min: Number | None
    """The minimum amount of memory per vCPU, in GiB."""


class CfnLaunchTemplateMemoryMiBProps(TypedDict, total=False):
    """The minimum and maximum amount of memory, in MiB."""
    max: Integer | None
    """The maximum amount of memory, in MiB."""
    min: Integer | None
    """The minimum amount of memory, in MiB."""


class CfnLaunchTemplateMetadataOptionsProps(TypedDict, total=False):
    """The metadata options for the instance."""
    http_endpoint: Literal["disabled", "enabled"] | Other | None
    """Enables or disables the HTTP metadata endpoint on your instances."""
    http_protocol_ipv6: Literal["disabled", "enabled"] | Other | None
    """Enables or disables the IPv6 endpoint for the instance metadata service."""
    http_put_response_hop_limit: Integer | None
    """The desired HTTP PUT response hop limit for instance metadata requests."""
    http_tokens: Literal["optional", "required"] | Other | None
    """Indicates whether IMDSv2 is required."""
    instance_metadata_tags: Literal["disabled", "enabled"] | Other | None
    """Set to `enabled` to allow access to instance tags from the instance metadata."""


class CfnLaunchTemplateMonitoringProps(TypedDict, total=False):
    """Specifies whether detailed monitoring is enabled for an instance."""
    enabled: Boolean | None
    """Specify `true` to enable detailed monitoring."""


class CfnLaunchTemplateNetworkBandwidthGbpsProps(TypedDict, total=False):
    """The minimum and maximum amount of network bandwidth, in gigabits per second (Gbps)."""
    max: Number | None
    """The maximum amount of network bandwidth, in Gbps."""
    min: Number | None
    """The minimum amount of network bandwidth, in Gbps."""


class CfnLaunchTemplateNetworkInterfaceProps(TypedDict, total=False):
    """Specifies the parameters for a network interface."""
    associate_carrier_ip_address: Boolean | None
    """Associates a Carrier IP address with eth0 for a new network interface."""
    associate_public_ip_address: Boolean | None
    """Associates a public IPv4 address with eth0 for a new network interface."""
    connection_tracking_specification: CfnLaunchTemplateConnectionTrackingSpecificationProps | Deferred | None
    """A connection tracking specification for the network interface."""
    delete_on_termination: Boolean | None
    """Indicates whether the network interface is deleted when the instance is terminated."""
    description: str | None
    """A description for the network interface."""
    device_index: Integer | None
    """The device index for the network interface attachment."""
    ena_queue_count: Integer | None
    """The number of ENA queues to be created with the instance."""
    ena_srd_specification: CfnLaunchTemplateEnaSrdSpecificationProps | Deferred | None
    """The ENA Express configuration for the network interface."""
    groups: Sequence[str] | Deferred | None
    """The IDs of one or more security groups."""
    interface_type: str | None
    """The type of network interface."""
    ipv4_prefix_count: Integer | None
    """The number of IPv4 prefixes to be automatically assigned to the network interface."""
    ipv4_prefixes: Sequence[CfnLaunchTemplateIpv4PrefixSpecificationProps | Deferred] | Deferred | None
    """One or more IPv4 prefixes to be assigned to the network interface."""
    ipv6_address_count: Integer | None
    """The number of IPv6 addresses to assign to a network interface."""
    ipv6_addresses: Sequence[CfnLaunchTemplateIpv6AddProps | Deferred] | Deferred | None
    """One or more specific IPv6 addresses from the IPv6 CIDR block range of your subnet."""
    ipv6_prefix_count: Integer | None
    """The number of IPv6 prefixes to be automatically assigned to the network interface."""
    ipv6_prefixes: Sequence[CfnLaunchTemplateIpv6PrefixSpecificationProps | Deferred] | Deferred | None
    """One or more IPv6 prefixes to be assigned to the network interface."""
    network_card_index: Integer | None
    """The index of the network card."""
    network_interface_id: str | None
    """The ID of the network interface."""
    primary_ipv6: Boolean | None
    """The primary IPv6 address of the network interface."""
    private_ip_address: str | None
    """The primary private IPv4 address of the network interface."""
    private_ip_addresses: Sequence[CfnLaunchTemplatePrivateIpAddProps | Deferred] | Deferred | None
    """One or more private IPv4 addresses."""
    secondary_private_ip_address_count: Integer | None
    """The number of secondary private IPv4 addresses to assign to a network interface."""
    subnet_id: str | None
    """The ID of the subnet for the network interface."""


class CfnLaunchTemplateNetworkInterfaceCountProps(TypedDict, total=False):
    """The minimum and maximum number of network interfaces."""
    max: Integer | None
    """The maximum number of network interfaces."""
    min: Integer | None
    """The minimum number of network interfaces."""


class CfnLaunchTemplateNetworkPerformanceOptionsProps(TypedDict, total=False):
    """Contains settings for the network performance options for the instance."""
    bandwidth_weighting: Literal["default", "ebs-1", "vpc-1"] | Other | None
    """Specify the bandwidth weighting option to boost the associated type of baseline bandwidth, as follows:"""


class CfnLaunchTemplatePlacementProps(TypedDict, total=False):
    """Specifies the placement of an instance."""
    affinity: str | None
    """The affinity setting for an instance on a Dedicated Host."""
    availability_zone: str | None
    """The Availability Zone for the instance."""
    group_id: str | None
    """The Group Id of a placement group."""
    group_name: str | None
    """The name of the placement group for the instance."""
    host_id: str | None
    """The ID of the Dedicated Host for the instance."""
    host_resource_group_arn: str | None
    """The ARN of the host resource group in which to launch the instances."""
    partition_number: Integer | None
    """The number of the partition the instance should launch in."""
    spread_domain: str | None
    """Reserved for future use."""
    tenancy: Literal["dedicated", "default", "host"] | Other | None
    """The tenancy of the instance."""


class CfnLaunchTemplatePrivateDnsNameOptionsProps(TypedDict, total=False):
    """The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries should be handled."""
    enable_resource_name_dns_aaaa_record: Boolean | None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS AAAA records."""
    enable_resource_name_dns_a_record: Boolean | None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS A records."""
    hostname_type: Literal["ip-name", "resource-name"] | Other | None
    """The type of hostname for EC2 instances."""


class CfnLaunchTemplatePrivateIpAddProps(TypedDict, total=False):
    """Specifies a secondary private IPv4 address for a network interface."""
    primary: Boolean | None
    """Indicates whether the private IPv4 address is the primary private IPv4 address."""
    private_ip_address: str | None
    """The private IPv4 address."""


class CfnLaunchTemplateReferenceProps(TypedDict, total=False):
    """Specifies an instance family to use as the baseline reference for CPU performance."""
    instance_family: str | None
    """The instance family to use as a baseline reference."""


class CfnLaunchTemplateSpotOptionsProps(TypedDict, total=False):
    """Specifies options for Spot Instances."""
    block_duration_minutes: Integer | None
    """Deprecated."""
    instance_interruption_behavior: Literal["hibernate", "stop", "terminate"] | Other | None
    """The behavior when a Spot Instance is interrupted."""
    max_price: str | None
    """The maximum hourly price you're willing to pay for a Spot Instance."""
    spot_instance_type: Literal["one-time", "persistent"] | Other | None
    """The Spot Instance request type."""
    valid_until: str | None
    """The end date of the request, in UTC format ( *YYYY-MM-DD* T *HH:MM:SS* Z)."""


class CfnLaunchTemplateTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnLaunchTemplateTagSpecificationProps(TypedDict, total=False):
    """Specifies the tags to apply to resources that are created during instance launch."""
    resource_type: Literal["application-status-check", "capacity-block", "capacity-manager-data-export", "capacity-reservation", "capacity-reservation-cancellation-quote", "capacity-reservation-fleet", "capacity-reservation-modification-quote", "carrier-gateway", "client-vpn-endpoint", "coip-pool", "customer-gateway", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-connect-endpoint", "instance-event-window", "internet-gateway", "ipam", "ipam-external-resource-verification-token", "ipam-internet-registry-association", "ipam-policy", "ipam-pool", "ipam-pool-allocation", "ipam-prefix-list-resolver", "ipam-prefix-list-resolver-target", "ipam-resource-discovery", "ipam-resource-discovery-association", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-route-table-virtual-interface-group-association", "local-gateway-route-table-vpc-association", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "mac-modification-task", "natgateway", "network-acl", "network-insights-access-scope", "network-insights-access-scope-analysis", "network-insights-analysis", "network-insights-path", "network-interface", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-server", "route-server-endpoint", "route-server-peer", "route-table", "secondary-interface", "secondary-network", "secondary-subnet", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-filter-rule", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-metering-policy", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "verified-access-endpoint", "verified-access-endpoint-target", "verified-access-group", "verified-access-instance", "verified-access-policy", "verified-access-trust-provider", "volume", "vpc", "vpc-block-public-access-exclusion", "vpc-encryption-control", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-connection-device-type", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-flow-log", "vpc-peering-connection", "vpn-concentrator", "vpn-connection", "vpn-connection-device-type", "vpn-gateway"] | Other | None
    """The type of resource to tag."""
    tags: Sequence[CfnLaunchTemplateTagProps | Deferred] | Deferred | None
    """The tags to apply to the resource."""


class CfnLaunchTemplateTotalLocalStorageGBProps(TypedDict, total=False):
    """The minimum and maximum amount of total local storage, in GB."""
    max: Number | None
    """The maximum amount of total local storage, in GB."""
    min: Number | None
    """The minimum amount of total local storage, in GB."""


class CfnLaunchTemplateVCpuCountProps(TypedDict, total=False):
    """The minimum and maximum number of vCPUs."""
    max: Integer | None
    """The maximum number of vCPUs."""
    min: Integer | None
    """The minimum number of vCPUs."""


class CfnLaunchTemplate(TypedResource):
    """Specifies the properties for creating a launch template."""
    props: CfnLaunchTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLaunchTemplateProps]) -> None: ...
    @property
    def attr_default_version_number(self) -> StringToken:
        """The default version of the launch template, such as 2."""
    @property
    def attr_latest_version_number(self) -> StringToken:
        """The latest version of the launch template, such as `5`."""
    @property
    def attr_launch_template_id(self) -> StringToken:
        """The ID of the launch template."""


class CfnLocalGatewayRouteProps(TypedDict, total=False):
    destination_cidr_block: str | None
    """The CIDR block used for destination matches. A change replaces the resource."""
    local_gateway_route_table_id: str | None
    """The ID of the local gateway route table. A change replaces the resource."""
    local_gateway_virtual_interface_group_id: str | None
    """The ID of the virtual interface group."""
    network_interface_id: str | None
    """The ID of the network interface."""


class CfnLocalGatewayRoute(TypedResource):
    """Creates a static route for the specified local gateway route table."""
    props: CfnLocalGatewayRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocalGatewayRouteProps]) -> None: ...
    @property
    def attr_state(self) -> StringToken:
        """The state of the local gateway route table."""
    @property
    def attr_type(self) -> StringToken:
        """The type of local gateway route."""


class CfnLocalGatewayRouteTableProps(TypedDict, total=False):
    local_gateway_id: Required[str]
    """The ID of the local gateway. A change replaces the resource."""
    mode: Literal["coip", "direct-vpc-routing"] | Other | None
    """The mode of the local gateway route table. A change replaces the resource."""
    tags: Sequence[CfnLocalGatewayRouteTableTagProps | Deferred] | Deferred | None
    """The tags assigned to the local gateway route table."""


class CfnLocalGatewayRouteTableTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnLocalGatewayRouteTable(TypedResource):
    """Describes a local gateway route table."""
    props: CfnLocalGatewayRouteTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocalGatewayRouteTableProps]) -> None: ...
    @property
    def attr_local_gateway_route_table_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the local gateway route table."""
    @property
    def attr_local_gateway_route_table_id(self) -> StringToken:
        """The ID of the local gateway route table."""
    @property
    def attr_outpost_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Outpost."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the AWS account that owns the local gateway route table."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the local gateway route table."""


class CfnLocalGatewayRouteTableVPCAssociationProps(TypedDict, total=False):
    local_gateway_route_table_id: Required[str]
    """The ID of the local gateway route table. A change replaces the resource."""
    tags: Sequence[CfnLocalGatewayRouteTableVPCAssociationTagProps | Deferred] | Deferred | None
    """The tags assigned to the association."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""


class CfnLocalGatewayRouteTableVPCAssociationTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnLocalGatewayRouteTableVPCAssociation(TypedResource):
    """Associates the specified VPC with the specified local gateway route table."""
    props: CfnLocalGatewayRouteTableVPCAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocalGatewayRouteTableVPCAssociationProps]) -> None: ...
    @property
    def attr_local_gateway_id(self) -> StringToken:
        """The ID of the local gateway."""
    @property
    def attr_local_gateway_route_table_vpc_association_id(self) -> StringToken:
        """The ID of the association."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the association."""


class CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationProps(TypedDict, total=False):
    local_gateway_route_table_id: Required[str]
    """The ID of the local gateway route table. A change replaces the resource."""
    local_gateway_virtual_interface_group_id: Required[str]
    """The ID of the virtual interface group. A change replaces the resource."""
    tags: Sequence[CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationTagProps | Deferred] | Deferred | None
    """The tags assigned to the association."""


class CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociation(TypedResource):
    """Describes an association between a local gateway route table and a virtual interface group."""
    props: CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocalGatewayRouteTableVirtualInterfaceGroupAssociationProps]) -> None: ...
    @property
    def attr_local_gateway_id(self) -> StringToken:
        """The ID of the local gateway."""
    @property
    def attr_local_gateway_route_table_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the local gateway route table for the virtual interface group."""
    @property
    def attr_local_gateway_route_table_virtual_interface_group_association_id(self) -> StringToken:
        """The ID of the association."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the AWS account that owns the local gateway virtual interface group association."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the association."""


class CfnLocalGatewayVirtualInterfaceProps(TypedDict, total=False):
    local_address: Required[str]
    """The local address. A change replaces the resource."""
    local_gateway_virtual_interface_group_id: Required[str]
    """The ID of the local gateway virtual interface group. A change replaces the resource."""
    outpost_lag_id: Required[str]
    """The Outpost LAG ID. A change replaces the resource."""
    peer_address: Required[str]
    """The peer address. A change replaces the resource."""
    peer_bgp_asn: Integer | None
    """The peer BGP ASN. A change replaces the resource."""
    peer_bgp_asn_extended: Integer | None
    """The extended 32-bit ASN of the BGP peer for use with larger ASN values. A change replaces the resource."""
    tags: Sequence[CfnLocalGatewayVirtualInterfaceTagProps | Deferred] | Deferred | None
    """The tags assigned to the virtual interface."""
    vlan: Required[Integer]
    """The ID of the VLAN. A change replaces the resource."""


class CfnLocalGatewayVirtualInterfaceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnLocalGatewayVirtualInterface(TypedResource):
    """Describes a local gateway virtual interface."""
    props: CfnLocalGatewayVirtualInterfaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocalGatewayVirtualInterfaceProps]) -> None: ...
    @property
    def attr_configuration_state(self) -> StringToken:
        """The current state of the local gateway virtual interface."""
    @property
    def attr_local_bgp_asn(self) -> NumberToken:
        """The Border Gateway Protocol (BGP) Autonomous System Number (ASN) of the local gateway."""
    @property
    def attr_local_gateway_id(self) -> StringToken:
        """The ID of the local gateway."""
    @property
    def attr_local_gateway_virtual_interface_id(self) -> StringToken:
        """The ID of the virtual interface."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the AWS account that owns the local gateway virtual interface."""


class CfnLocalGatewayVirtualInterfaceGroupProps(TypedDict, total=False):
    local_bgp_asn: Integer | None
    """The Autonomous System Number(ASN) for the local Border Gateway Protocol (BGP). A change replaces the resource."""
    local_bgp_asn_extended: Integer | None
    """The extended 32-bit ASN for the local BGP configuration. A change replaces the resource."""
    local_gateway_id: Required[str]
    """The ID of the local gateway. A change replaces the resource."""
    tags: Sequence[CfnLocalGatewayVirtualInterfaceGroupTagProps | Deferred] | Deferred | None
    """The tags assigned to the virtual interface group."""


class CfnLocalGatewayVirtualInterfaceGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: str | None
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnLocalGatewayVirtualInterfaceGroup(TypedResource):
    """Describes a local gateway virtual interface group."""
    props: CfnLocalGatewayVirtualInterfaceGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLocalGatewayVirtualInterfaceGroupProps]) -> None: ...
    @property
    def attr_configuration_state(self) -> StringToken:
        """The current state of the local gateway virtual interface group."""
    @property
    def attr_local_gateway_virtual_interface_group_arn(self) -> StringToken:
        """The Amazon Resource Number (ARN) of the local gateway virtual interface group."""
    @property
    def attr_local_gateway_virtual_interface_group_id(self) -> StringToken:
        """The ID of the virtual interface group."""
    @property
    def attr_local_gateway_virtual_interface_ids(self) -> ListToken:
        """The IDs of the virtual interfaces."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the AWS account that owns the local gateway virtual interface group."""


class CfnNatGatewayProps(TypedDict, total=False):
    allocation_id: str | None
    """[Public NAT gateway only] The allocation ID of the Elastic IP address that's associated with the NAT gateway. A change replaces the resource."""
    availability_mode: Literal["regional", "zonal"] | Other | None
    """Indicates whether this is a zonal (single-AZ) or regional (multi-AZ) NAT gateway. A change replaces the resource."""
    availability_zone_addresses: Sequence[CfnNatGatewayAvailabilityZoneAddressProps | Deferred] | Deferred | None
    """For regional NAT gateways only: Specifies which Availability Zones you want the NAT gateway to support and the Elastic IP addresses (EIPs) to use in each AZ."""
    connectivity_type: Literal["private", "public"] | Other | None
    """Indicates whether the NAT gateway supports public or private connectivity. A change replaces the resource."""
    max_drain_duration_seconds: Integer | None
    """The maximum amount of time to wait (in seconds) before forcibly releasing the IP addresses if connections are still in progress."""
    private_ip_address: str | None
    """The private IPv4 address to assign to the NAT gateway. A change replaces the resource."""
    secondary_allocation_ids: Sequence[str] | Deferred | None
    """Secondary EIP allocation IDs."""
    secondary_private_ip_address_count: Integer | None
    """[Private NAT gateway only] The number of secondary private IPv4 addresses you want to assign to the NAT gateway."""
    secondary_private_ip_addresses: Sequence[str] | Deferred | None
    """Secondary private IPv4 addresses."""
    subnet_id: str | None
    """The ID of the subnet in which the NAT gateway is located. A change replaces the resource."""
    tags: Sequence[CfnNatGatewayTagProps | Deferred] | Deferred | None
    """The tags for the NAT gateway."""
    vpc_id: str | None
    """The ID of the VPC in which the NAT gateway is located. A change replaces the resource."""


class CfnNatGatewayAvailabilityZoneAddressProps(TypedDict, total=False):
    """For regional NAT gateways only: The configuration specifying which Elastic IP address (EIP) to use for handling outbound NAT traffic from a specific Availability Zone."""
    allocation_ids: Required[Sequence[str] | Deferred]
    """The allocation IDs of the Elastic IP addresses (EIPs) to be used for handling outbound NAT traffic in this specific Availability Zone."""
    availability_zone: str | None
    """For regional NAT gateways only: The Availability Zone where this specific NAT gateway configuration will be active."""
    availability_zone_id: str | None
    """For regional NAT gateways only: The ID of the Availability Zone where this specific NAT gateway configuration will be active."""


class CfnNatGatewayTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnNatGateway(TypedResource):
    """Specifies a network address translation (NAT) gateway in the specified subnet."""
    props: CfnNatGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNatGatewayProps]) -> None: ...
    @property
    def attr_auto_provision_zones(self) -> StringToken:
        """For regional NAT gateways only: Indicates whether AWS automatically manages AZ coverage."""
    @property
    def attr_auto_scaling_ips(self) -> StringToken:
        """For regional NAT gateways only: Indicates whether AWS automatically allocates additional Elastic IP addresses (EIPs) in an AZ when the NAT gateway needs more ports due to increased concurrent connections to a single destination from that AZ."""
    @property
    def attr_eni_id(self) -> StringToken:
        """The ID of the network interface."""
    @property
    def attr_nat_gateway_id(self) -> StringToken:
        """The ID of the NAT gateway."""
    @property
    def attr_route_table_id(self) -> StringToken:
        """For regional NAT gateways only, this is the ID of the NAT gateway."""


class CfnNetworkAclProps(TypedDict, total=False):
    tags: Sequence[CfnNetworkAclTagProps | Deferred] | Deferred | None
    """The tags for the network ACL."""
    vpc_id: Required[str]
    """The ID of the VPC for the network ACL. A change replaces the resource."""


class CfnNetworkAclTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnNetworkAcl(TypedResource):
    """Specifies a network ACL for your VPC."""
    props: CfnNetworkAclProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkAclProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the network ACL."""


class CfnNetworkAclEntryProps(TypedDict, total=False):
    cidr_block: str | None
    """The IPv4 CIDR range to allow or deny, in CIDR notation (for example, 172.16.0.0/24)."""
    egress: Boolean | None
    """Whether this rule applies to egress traffic from the subnet ( `true`) or ingress traffic to the subnet ( `false` ). A change replaces the resource."""
    icmp: CfnNetworkAclEntryIcmpProps | Deferred | None
    """The Internet Control Message Protocol (ICMP) code and type."""
    ipv6_cidr_block: str | None
    """The IPv6 network range to allow or deny, in CIDR notation."""
    network_acl_id: Required[str]
    """The ID of the ACL for the entry. A change replaces the resource."""
    port_range: CfnNetworkAclEntryPortRangeProps | Deferred | None
    """The range of port numbers for the UDP/TCP protocol."""
    protocol: Required[Integer]
    """The IP protocol that the rule applies to."""
    rule_action: Required[str]
    """Whether to allow or deny traffic that matches the rule; valid values are "allow" or "deny"."""
    rule_number: Required[Integer]
    """Rule number to assign to the entry, such as 100. A change replaces the resource."""


class CfnNetworkAclEntryIcmpProps(TypedDict, total=False):
    """Describes the ICMP type and code."""
    code: Integer | None
    """The Internet Control Message Protocol (ICMP) code."""
    type: Integer | None
    """The Internet Control Message Protocol (ICMP) type."""


class CfnNetworkAclEntryPortRangeProps(TypedDict, total=False):
    """Describes a range of ports."""
    from_: Integer | None
    """The first port in the range."""
    to: Integer | None
    """The last port in the range."""


class CfnNetworkAclEntry(TypedResource):
    """Specifies an entry, known as a rule, in a network ACL with a rule number you specify."""
    props: CfnNetworkAclEntryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkAclEntryProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the network ACL entry."""


class CfnNetworkInsightsAccessScopeProps(TypedDict, total=False):
    exclude_paths: Sequence[CfnNetworkInsightsAccessScopeAccessScopePathRequestProps | Deferred] | Deferred | None
    """The paths to exclude. A change replaces the resource."""
    match_paths: Sequence[CfnNetworkInsightsAccessScopeAccessScopePathRequestProps | Deferred] | Deferred | None
    """The paths to match. A change replaces the resource."""
    tags: Sequence[CfnNetworkInsightsAccessScopeTagProps | Deferred] | Deferred | None
    """The tags."""


class CfnNetworkInsightsAccessScopeAccessScopePathRequestProps(TypedDict, total=False):
    """Describes a path."""
    destination: CfnNetworkInsightsAccessScopePathStatementRequestProps | Deferred | None
    """The destination. A change replaces the resource."""
    source: CfnNetworkInsightsAccessScopePathStatementRequestProps | Deferred | None
    """The source. A change replaces the resource."""
    through_resources: Sequence[CfnNetworkInsightsAccessScopeThroughResourcesStatementRequestProps | Deferred] | Deferred | None
    """The through resources. A change replaces the resource."""


class CfnNetworkInsightsAccessScopePacketHeaderStatementRequestProps(TypedDict, total=False):
    """Describes a packet header statement."""
    destination_addresses: Sequence[str] | Deferred | None
    """The destination addresses. A change replaces the resource."""
    destination_ports: Sequence[str] | Deferred | None
    """The destination ports. A change replaces the resource."""
    destination_prefix_lists: Sequence[str] | Deferred | None
    """The destination prefix lists. A change replaces the resource."""
    protocols: Sequence[Literal["tcp", "udp"] | Other] | Deferred | None
    """The protocols. A change replaces the resource."""
    source_addresses: Sequence[str] | Deferred | None
    """The source addresses. A change replaces the resource."""
    source_ports: Sequence[str] | Deferred | None
    """The source ports. A change replaces the resource."""
    source_prefix_lists: Sequence[str] | Deferred | None
    """The source prefix lists. A change replaces the resource."""


class CfnNetworkInsightsAccessScopePathStatementRequestProps(TypedDict, total=False):
    """Describes a path statement."""
    packet_header_statement: CfnNetworkInsightsAccessScopePacketHeaderStatementRequestProps | Deferred | None
    """The packet header statement. A change replaces the resource."""
    resource_statement: CfnNetworkInsightsAccessScopeResourceStatementRequestProps | Deferred | None
    """The resource statement. A change replaces the resource."""


class CfnNetworkInsightsAccessScopeResourceStatementRequestProps(TypedDict, total=False):
    """Describes a resource statement."""
    resource_types: Sequence[str] | Deferred | None
    """The resource types. A change replaces the resource."""
    resources: Sequence[str] | Deferred | None
    """The resources. A change replaces the resource."""


class CfnNetworkInsightsAccessScopeTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnNetworkInsightsAccessScopeThroughResourcesStatementRequestProps(TypedDict, total=False):
    """Describes a through resource statement."""
    resource_statement: CfnNetworkInsightsAccessScopeResourceStatementRequestProps | Deferred | None
    """The resource statement. A change replaces the resource."""


class CfnNetworkInsightsAccessScope(TypedResource):
    """Describes a Network Access Scope."""
    props: CfnNetworkInsightsAccessScopeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkInsightsAccessScopeProps]) -> None: ...
    @property
    def attr_created_date(self) -> StringToken:
        """The creation date."""
    @property
    def attr_network_insights_access_scope_arn(self) -> StringToken:
        """The ARN of the Network Access Scope."""
    @property
    def attr_network_insights_access_scope_id(self) -> StringToken:
        """The ID of the Network Access Scope."""
    @property
    def attr_updated_date(self) -> StringToken:
        """The last updated date."""


class CfnNetworkInsightsAccessScopeAnalysisProps(TypedDict, total=False):
    network_insights_access_scope_id: Required[str]
    """The ID of the Network Access Scope. A change replaces the resource."""
    tags: Sequence[CfnNetworkInsightsAccessScopeAnalysisTagProps | Deferred] | Deferred | None
    """The tags."""


class CfnNetworkInsightsAccessScopeAnalysisTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnNetworkInsightsAccessScopeAnalysis(TypedResource):
    """Describes a Network Access Scope analysis."""
    props: CfnNetworkInsightsAccessScopeAnalysisProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkInsightsAccessScopeAnalysisProps]) -> None: ...
    @property
    def attr_analyzed_eni_count(self) -> NumberToken:
        """The number of network interfaces analyzed."""
    @property
    def attr_end_date(self) -> StringToken:
        """The end date of the analysis."""
    @property
    def attr_findings_found(self) -> StringToken:
        """Indicates whether there are findings (true | false | unknown)."""
    @property
    def attr_network_insights_access_scope_analysis_arn(self) -> StringToken:
        """The ARN of the Network Access Scope analysis."""
    @property
    def attr_network_insights_access_scope_analysis_id(self) -> StringToken:
        """The ID of the Network Access Scope analysis."""
    @property
    def attr_start_date(self) -> StringToken:
        """The start date of the analysis."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the analysis (running | succeeded | failed)."""
    @property
    def attr_status_message(self) -> StringToken:
        """The status message."""


class CfnNetworkInsightsAnalysisProps(TypedDict, total=False):
    additional_accounts: Sequence[str] | Deferred | None
    """The member accounts that contain resources that the path can traverse."""
    filter_in_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARN) of the resources that the path must traverse. A change replaces the resource."""
    filter_out_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARN) of the resources that the path must ignore. A change replaces the resource."""
    network_insights_path_id: Required[str]
    """The ID of the path. A change replaces the resource."""
    tags: Sequence[CfnNetworkInsightsAnalysisTagProps | Deferred] | Deferred | None
    """The tags to apply."""


class CfnNetworkInsightsAnalysisTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnNetworkInsightsAnalysis(TypedResource):
    """Specifies a network insights analysis."""
    props: CfnNetworkInsightsAnalysisProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkInsightsAnalysisProps]) -> None: ...
    @property
    def attr_alternate_path_hints(self) -> StringToken:
        """Potential intermediate components."""
    @property
    def attr_explanations(self) -> StringToken:
        """The explanations."""
    @property
    def attr_forward_path_components(self) -> StringToken:
        """The components in the path from source to destination."""
    @property
    def attr_network_insights_analysis_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the network insights analysis."""
    @property
    def attr_network_insights_analysis_id(self) -> StringToken:
        """The ID of the network insights analysis."""
    @property
    def attr_network_path_found(self) -> StringToken:
        """Indicates whether the destination is reachable from the source."""
    @property
    def attr_return_path_components(self) -> StringToken:
        """The components in the path from destination to source."""
    @property
    def attr_start_date(self) -> StringToken:
        """The time the analysis started."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the network insights analysis."""
    @property
    def attr_status_message(self) -> StringToken:
        """The status message, if the status is `failed`."""
    @property
    def attr_suggested_accounts(self) -> ListToken:
        """The IDs of potential intermediate accounts."""


class CfnNetworkInsightsPathProps(TypedDict, total=False):
    destination: str | None
    """The ID or ARN of the destination. A change replaces the resource."""
    destination_ip: str | None
    """The IP address of the destination. A change replaces the resource."""
    destination_port: Integer | None
    """The destination port. A change replaces the resource."""
    filter_at_destination: CfnNetworkInsightsPathPathFilterProps | Deferred | None
    """Scopes the analysis to network paths that match specific filters at the destination. A change replaces the resource."""
    filter_at_source: CfnNetworkInsightsPathPathFilterProps | Deferred | None
    """Scopes the analysis to network paths that match specific filters at the source. A change replaces the resource."""
    protocol: Required[Literal["tcp", "udp"] | Other]
    """The protocol. A change replaces the resource."""
    source: Required[str]
    """The ID or ARN of the source. A change replaces the resource."""
    source_ip: str | None
    """The IP address of the source. A change replaces the resource."""
    tags: Sequence[CfnNetworkInsightsPathTagProps | Deferred] | Deferred | None
    """The tags to add to the path."""


class CfnNetworkInsightsPathFilterPortRangeProps(TypedDict, total=False):
    """Describes a port range."""
    from_port: Integer | None
    """The first port in the range. A change replaces the resource."""
    to_port: Integer | None
    """The last port in the range. A change replaces the resource."""


class CfnNetworkInsightsPathPathFilterProps(TypedDict, total=False):
    """Describes a set of filters for a path analysis."""
    destination_address: str | None
    """The destination IPv4 address. A change replaces the resource."""
    destination_port_range: CfnNetworkInsightsPathFilterPortRangeProps | Deferred | None
    """The destination port range. A change replaces the resource."""
    source_address: str | None
    """The source IPv4 address. A change replaces the resource."""
    source_port_range: CfnNetworkInsightsPathFilterPortRangeProps | Deferred | None
    """The source port range. A change replaces the resource."""


class CfnNetworkInsightsPathTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnNetworkInsightsPath(TypedResource):
    """Specifies a path to analyze for reachability."""
    props: CfnNetworkInsightsPathProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkInsightsPathProps]) -> None: ...
    @property
    def attr_created_date(self) -> StringToken:
        """The time stamp when the path was created."""
    @property
    def attr_destination_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the destination."""
    @property
    def attr_network_insights_path_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the path."""
    @property
    def attr_network_insights_path_id(self) -> StringToken:
        """The ID of the path."""
    @property
    def attr_source_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the source."""


class CfnNetworkInterfaceProps(TypedDict, total=False):
    connection_tracking_specification: CfnNetworkInterfaceConnectionTrackingSpecificationProps | Deferred | None
    """A connection tracking specification for the network interface. A change may replace the resource."""
    description: str | None
    """A description for the network interface."""
    enable_primary_ipv6: Boolean | None
    """If you’re modifying a network interface in a dual-stack or IPv6-only subnet, you have the option to assign a primary IPv6 IP address. A change may replace the resource."""
    group_set: Sequence[str] | Deferred | None
    """The IDs of the security groups associated with this network interface."""
    interface_type: str | None
    """The type of network interface. A change replaces the resource."""
    ipv4_prefix_count: Integer | None
    """The number of IPv4 prefixes to be automatically assigned to the network interface."""
    ipv4_prefixes: Sequence[CfnNetworkInterfaceIpv4PrefixSpecificationProps | Deferred] | Deferred | None
    """The IPv4 delegated prefixes that are assigned to the network interface."""
    ipv6_address_count: Integer | None
    """The number of IPv6 addresses to assign to the network interface."""
    ipv6_addresses: Sequence[CfnNetworkInterfaceInstanceIpv6AddressProps | Deferred] | Deferred | None
    """The IPv6 addresses from the IPv6 CIDR block range of your subnet to assign to the network interface."""
    ipv6_prefix_count: Integer | None
    """The number of IPv6 prefixes to be automatically assigned to the network interface."""
    ipv6_prefixes: Sequence[CfnNetworkInterfaceIpv6PrefixSpecificationProps | Deferred] | Deferred | None
    """The IPv6 delegated prefixes that are assigned to the network interface."""
    private_ip_address: str | None
    """The private IPv4 address to assign to the network interface as the primary private IP address. A change replaces the resource."""
    private_ip_addresses: Sequence[CfnNetworkInterfacePrivateIpAddressSpecificationProps | Deferred] | Deferred | None
    """The private IPv4 addresses to assign to the network interface. A change may replace the resource."""
    public_ip_dns_hostname_type_specification: Literal["public-dual-stack-dns-name", "public-ipv4-dns-name", "public-ipv6-dns-name"] | Other | None
    """Public IP DNS hostname type"""
    secondary_private_ip_address_count: Integer | None
    """The number of secondary private IPv4 addresses to assign to a network interface."""
    source_dest_check: Boolean | None
    """Enable or disable source/destination checks, which ensure that the instance is either the source or the destination of any traffic that it receives."""
    subnet_id: Required[str]
    """The ID of the subnet to associate with the network interface. A change replaces the resource."""
    tags: Sequence[CfnNetworkInterfaceTagProps | Deferred] | Deferred | None
    """The tags to apply to the network interface."""


class CfnNetworkInterfaceConnectionTrackingSpecificationProps(TypedDict, total=False):
    """Configurable options for connection tracking on a network interface."""
    tcp_established_timeout: Integer | None
    """Timeout (in seconds) for idle TCP connections in an established state."""
    udp_stream_timeout: Integer | None
    """Timeout (in seconds) for idle UDP flows classified as streams which have seen more than one request-response transaction."""
    udp_timeout: Integer | None
    """Timeout (in seconds) for idle UDP flows that have seen traffic only in a single direction or a single request-response transaction."""


class CfnNetworkInterfaceInstanceIpv6AddressProps(TypedDict, total=False):
    """Describes the IPv6 addresses to associate with the network interface."""
    ipv6_address: Required[str]
    """An IPv6 address to associate with the network interface."""


class CfnNetworkInterfaceIpv4PrefixSpecificationProps(TypedDict, total=False):
    """Describes an IPv4 prefix."""
    ipv4_prefix: Required[str]
    """The IPv4 prefix."""


class CfnNetworkInterfaceIpv6PrefixSpecificationProps(TypedDict, total=False):
    """Describes the IPv6 prefix."""
    ipv6_prefix: Required[str]
    """The IPv6 prefix."""


class CfnNetworkInterfacePrivateIpAddressSpecificationProps(TypedDict, total=False):
    """Describes a secondary private IPv4 address for a network interface."""
    primary: Required[Boolean]
    """Sets the private IP address as the primary private address. A change may replace the resource."""
    private_ip_address: Required[str]
    """The private IP address of the network interface. A change may replace the resource."""


class CfnNetworkInterfaceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnNetworkInterface(TypedResource):
    """Describes a network interface in an Amazon EC2 instance for AWS CloudFormation."""
    props: CfnNetworkInterfaceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkInterfaceProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the network interface."""
    @property
    def attr_primary_ipv6_address(self) -> StringToken:
        """The primary IPv6 address of the network interface."""
    @property
    def attr_primary_private_ip_address(self) -> StringToken:
        """The primary private IP address of the network interface."""
    @property
    def attr_public_ip_dns_name_options(self) -> StringToken:
        """Describes the public hostname type options, including public hostname type, IPv4-enabled public hostname, IPv6-enabled public hostname, and dual-stack public hostname."""
    @property
    def attr_secondary_private_ip_addresses(self) -> ListToken:
        """The secondary private IP addresses of the network interface."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC."""


class CfnNetworkInterfaceAttachmentProps(TypedDict, total=False):
    delete_on_termination: Boolean | None
    """Whether to delete the network interface when the instance terminates."""
    device_index: Required[str]
    """The network interface's position in the attachment order. A change replaces the resource."""
    ena_queue_count: Integer | None
    """The number of ENA queues created with the instance."""
    ena_srd_specification: CfnNetworkInterfaceAttachmentEnaSrdSpecificationProps | Deferred | None
    """Configures ENA Express for the network interface that this action attaches to the instance."""
    instance_id: Required[str]
    """The ID of the instance to which you will attach the ENI. A change replaces the resource."""
    network_interface_id: Required[str]
    """The ID of the ENI that you want to attach. A change replaces the resource."""


class CfnNetworkInterfaceAttachmentEnaSrdSpecificationProps(TypedDict, total=False):
    """ENA Express uses AWS Scalable Reliable Datagram (SRD) technology to increase the maximum bandwidth used per stream and minimize tail latency of network traffic between EC2 instances."""
    ena_srd_enabled: Boolean | None
    """Indicates whether ENA Express is enabled for the network interface."""
    ena_srd_udp_specification: CfnNetworkInterfaceAttachmentEnaSrdSpecificationEnaSrdUdpSpecificationProps | Deferred | None
    """Configures ENA Express for UDP network traffic."""


class CfnNetworkInterfaceAttachmentEnaSrdSpecificationEnaSrdUdpSpecificationProps(TypedDict, total=False):
    """ENA Express is compatible with both TCP and UDP transport protocols."""
    ena_srd_udp_enabled: Boolean | None
    """Indicates whether UDP traffic to and from the instance uses ENA Express."""


class CfnNetworkInterfaceAttachment(TypedResource):
    """Attaches an elastic network interface (ENI) to an Amazon EC2 instance."""
    props: CfnNetworkInterfaceAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkInterfaceAttachmentProps]) -> None: ...
    @property
    def attr_attachment_id(self) -> StringToken:
        """The ID of the network interface attachment."""


class CfnNetworkInterfacePermissionProps(TypedDict, total=False):
    aws_account_id: Required[str]
    """The AWS account ID. A change replaces the resource."""
    network_interface_id: Required[str]
    """The ID of the network interface. A change replaces the resource."""
    permission: Required[str]
    """The type of permission to grant: `INSTANCE-ATTACH` or `EIP-ASSOCIATE`. A change replaces the resource."""


class CfnNetworkInterfacePermission(TypedResource):
    """Specifies a permission for the network interface, For example, you can grant an AWS -authorized account permission to attach the network interface to an instance in their account."""
    props: CfnNetworkInterfacePermissionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkInterfacePermissionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnNetworkPerformanceMetricSubscriptionProps(TypedDict, total=False):
    destination: Required[str]
    """The Region or Availability Zone that's the target for the subscription. A change replaces the resource."""
    metric: Required[str]
    """The metric used for the subscription. A change replaces the resource."""
    source: Required[str]
    """The Region or Availability Zone that's the source for the subscription. A change replaces the resource."""
    statistic: Required[str]
    """The statistic used for the subscription. A change replaces the resource."""


class CfnNetworkPerformanceMetricSubscription(TypedResource):
    """Describes Infrastructure Performance subscriptions."""
    props: CfnNetworkPerformanceMetricSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNetworkPerformanceMetricSubscriptionProps]) -> None: ...


class CfnPlacementGroupProps(TypedDict, total=False):
    parent_group_id: str | None
    """The ID of a parent placement group. A change replaces the resource."""
    partition_count: Integer | None
    """The number of partitions. A change replaces the resource."""
    spread_level: Literal["host", "rack"] | Other | None
    """Determines how placement groups spread instances. A change replaces the resource."""
    strategy: Literal["cluster", "partition", "precision-time", "spread"] | Other | None
    """The placement strategy. A change replaces the resource."""
    tags: Sequence[CfnPlacementGroupTagProps | Deferred] | Deferred | None
    """The tags to apply to the new placement group. A change replaces the resource."""


class CfnPlacementGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPlacementGroup(TypedResource):
    """Specifies a placement group in which to launch instances."""
    props: CfnPlacementGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPlacementGroupProps]) -> None: ...
    @property
    def attr_group_id(self) -> StringToken:
        """The ID of the placement group."""
    @property
    def attr_group_name(self) -> StringToken:
        """The name of the placement group."""


class CfnPrefixListProps(TypedDict, total=False):
    address_family: Required[Literal["IPv4", "IPv6"] | Other]
    """The IP address type."""
    entries: Sequence[CfnPrefixListEntryProps | Deferred] | Deferred | None
    """The entries for the prefix list."""
    max_entries: Integer | None
    """The maximum number of entries for the prefix list."""
    prefix_list_name: Required[str]
    """A name for the prefix list."""
    tags: Sequence[CfnPrefixListTagProps | Deferred] | Deferred | None
    """The tags for the prefix list."""


class CfnPrefixListEntryProps(TypedDict, total=False):
    """An entry for a prefix list."""
    cidr: Required[str]
    """The CIDR block."""
    description: str | None
    """A description for the entry."""


class CfnPrefixListTagProps(TypedDict, total=False):
    key: Required[str]
    value: str | None


class CfnPrefixList(TypedResource):
    """Specifies a managed prefix list."""
    props: CfnPrefixListProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPrefixListProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the prefix list."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the owner of the prefix list."""
    @property
    def attr_prefix_list_id(self) -> StringToken:
        """The ID of the prefix list."""
    @property
    def attr_version(self) -> NumberToken:
        """The version of the prefix list."""


class CfnRouteProps(TypedDict, total=False):
    carrier_gateway_id: str | None
    """The ID of the carrier gateway."""
    core_network_arn: str | None
    """The Amazon Resource Name (ARN) of the core network."""
    destination_cidr_block: str | None
    """The IPv4 CIDR address block used for the destination match. A change replaces the resource."""
    destination_ipv6_cidr_block: str | None
    """The IPv6 CIDR block used for the destination match. A change replaces the resource."""
    destination_prefix_list_id: str | None
    """The ID of a prefix list used for the destination match. A change replaces the resource."""
    egress_only_internet_gateway_id: str | None
    """[IPv6 traffic only] The ID of an egress-only internet gateway."""
    gateway_id: str | None
    """The ID of an internet gateway or virtual private gateway attached to your VPC."""
    instance_id: str | None
    """The ID of a NAT instance in your VPC."""
    local_gateway_id: str | None
    """The ID of the local gateway."""
    nat_gateway_id: str | None
    """[IPv4 traffic only] The ID of a NAT gateway."""
    network_interface_id: str | None
    """The ID of a network interface."""
    odb_network_arn: str | None
    """The Amazon Resource Name (ARN) of the ODB network."""
    route_table_id: Required[str]
    """The ID of the route table for the route. A change replaces the resource."""
    transit_gateway_id: str | None
    """The ID of a transit gateway."""
    vpc_endpoint_id: str | None
    """The ID of a VPC endpoint."""
    vpc_peering_connection_id: str | None
    """The ID of a VPC peering connection."""


class CfnRoute(TypedResource):
    """Specifies a route in a route table."""
    props: CfnRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteProps]) -> None: ...
    @property
    def attr_cidr_block(self) -> StringToken:
        """The IPv4 CIDR block."""


class CfnRouteServerProps(TypedDict, total=False):
    amazon_side_asn: Required[Integer]
    """The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance. A change replaces the resource."""
    persist_routes: Literal["enable", "disable"] | Other | None
    """Indicates whether routes should be persisted after all BGP sessions are terminated."""
    persist_routes_duration: Integer | None
    """The number of minutes a route server will wait after BGP is re-established to unpersist the routes in the FIB and RIB."""
    sns_notifications_enabled: Boolean | None
    """Indicates whether SNS notifications are enabled for the route server."""
    tags: Sequence[CfnRouteServerTagProps | Deferred] | Deferred | None
    """Any tags assigned to the route server."""


class CfnRouteServerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRouteServer(TypedResource):
    """Specifies a route server to manage dynamic routing in a VPC."""
    props: CfnRouteServerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteServerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the route server."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the route server."""


class CfnRouteServerAssociationProps(TypedDict, total=False):
    route_server_id: Required[str]
    """The ID of the associated route server. A change replaces the resource."""
    vpc_id: Required[str]
    """The ID of the associated VPC. A change replaces the resource."""


class CfnRouteServerAssociation(TypedResource):
    """Specifies the association between a route server and a VPC."""
    props: CfnRouteServerAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteServerAssociationProps]) -> None: ...


class CfnRouteServerEndpointProps(TypedDict, total=False):
    route_server_id: Required[str]
    """The ID of the route server associated with this endpoint. A change replaces the resource."""
    subnet_id: Required[str]
    """The ID of the subnet to place the route server endpoint into. A change replaces the resource."""
    tags: Sequence[CfnRouteServerEndpointTagProps | Deferred] | Deferred | None
    """Any tags assigned to the route server endpoint."""


class CfnRouteServerEndpointTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRouteServerEndpoint(TypedResource):
    """Creates a new endpoint for a route server in a specified subnet."""
    props: CfnRouteServerEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteServerEndpointProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN for the endpoint."""
    @property
    def attr_eni_address(self) -> StringToken:
        """The IP address of the Elastic network interface for the endpoint."""
    @property
    def attr_eni_id(self) -> StringToken:
        """The ID of the Elastic network interface for the endpoint."""
    @property
    def attr_id(self) -> StringToken:
        """The unique identifier of the route server endpoint."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC containing the endpoint."""


class CfnRouteServerPeerProps(TypedDict, total=False):
    bgp_options: Required[CfnRouteServerPeerBgpOptionsProps | Deferred]
    """The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional Forwarding Detection) settings. A change replaces the resource."""
    peer_address: Required[str]
    """The IPv4 address of the peer device. A change replaces the resource."""
    route_server_endpoint_id: Required[str]
    """The ID of the route server endpoint associated with this peer. A change replaces the resource."""
    tags: Sequence[CfnRouteServerPeerTagProps | Deferred] | Deferred | None
    """Any tags assigned to the route server peer."""


class CfnRouteServerPeerBgpOptionsProps(TypedDict, total=False):
    """The BGP configuration options for this peer, including ASN (Autonomous System Number) and BFD (Bidrectional Forwarding Detection) settings."""
    peer_asn: Integer | None
    """The Border Gateway Protocol (BGP) Autonomous System Number (ASN) for the appliance."""
    peer_liveness_detection: Literal["bfd", "bgp-keepalive"] | Other | None
    """The liveness detection protocol used for the BGP peer."""


class CfnRouteServerPeerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRouteServerPeer(TypedResource):
    """Specifies a BGP peer configuration for a route server endpoint."""
    props: CfnRouteServerPeerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteServerPeerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the route server peer."""
    @property
    def attr_endpoint_eni_address(self) -> StringToken:
        """The IP address of the Elastic network interface for the route server endpoint."""
    @property
    def attr_endpoint_eni_id(self) -> StringToken:
        """The ID of the Elastic network interface for the route server endpoint."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the route server peer."""
    @property
    def attr_route_server_id(self) -> StringToken:
        """The ID of the route server associated with this peer."""
    @property
    def attr_subnet_id(self) -> StringToken:
        """The ID of the subnet containing the route server peer."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC containing the route server peer."""


class CfnRouteServerPropagationProps(TypedDict, total=False):
    route_server_id: Required[str]
    """The ID of the route server configured for route propagation. A change replaces the resource."""
    route_table_id: Required[str]
    """The ID of the route table configured for route server propagation. A change replaces the resource."""


class CfnRouteServerPropagation(TypedResource):
    """Specifies route propagation from a route server to a route table."""
    props: CfnRouteServerPropagationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteServerPropagationProps]) -> None: ...


class CfnRouteTableProps(TypedDict, total=False):
    tags: Sequence[CfnRouteTableTagProps | Deferred] | Deferred | None
    """Any tags assigned to the route table."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""


class CfnRouteTableTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnRouteTable(TypedResource):
    """Specifies a route table for the specified VPC."""
    props: CfnRouteTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteTableProps]) -> None: ...
    @property
    def attr_route_table_id(self) -> StringToken:
        """The ID of the route table."""


class CfnSecondaryNetworkProps(TypedDict, total=False):
    ipv4_cidr_block: Required[str]
    """The IPv4 CIDR block for the secondary network. A change replaces the resource."""
    network_type: Required[Literal["rdma"] | Other]
    """The type of secondary network. A change replaces the resource."""
    tags: Sequence[CfnSecondaryNetworkTagProps | Deferred] | Deferred | None
    """The tags for the secondary network."""


class CfnSecondaryNetworkTagProps(TypedDict, total=False):
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnSecondaryNetwork(TypedResource):
    """Resource Type definition for AWS::EC2::SecondaryNetwork."""
    props: CfnSecondaryNetworkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecondaryNetworkProps]) -> None: ...
    @property
    def attr_ipv4_cidr_block_associations(self) -> StringToken:
        """Information about the IPv4 CIDR blocks associated with the secondary network."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The ID of the Amazon Web Services account that owns the secondary network."""
    @property
    def attr_secondary_network_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the secondary network."""
    @property
    def attr_secondary_network_id(self) -> StringToken:
        """The ID of the secondary network."""


class CfnSecurityGroupProps(TypedDict, total=False):
    group_description: Required[str]
    """A description for the security group. A change replaces the resource."""
    group_name: str | None
    """The name of the security group. A change replaces the resource."""
    security_group_egress: Sequence[CfnSecurityGroupEgressPropertyProps | Deferred] | Deferred | None
    """The outbound rules associated with the security group."""
    security_group_ingress: Sequence[CfnSecurityGroupIngressPropertyProps | Deferred] | Deferred | None
    """The inbound rules associated with the security group."""
    tags: Sequence[CfnSecurityGroupTagProps | Deferred] | Deferred | None
    """Any tags assigned to the security group."""
    vpc_id: str | None
    """The ID of the VPC for the security group. A change replaces the resource."""


class CfnSecurityGroupEgressPropertyProps(TypedDict, total=False):
    """Adds the specified outbound (egress) rule to a security group."""
    cidr_ip: str | None
    """The IPv4 address range, in CIDR format."""
    cidr_ipv6: str | None
    """The IPv6 address range, in CIDR format."""
    description: str | None
    """A description for the security group rule."""
    destination_prefix_list_id: str | None
    """The prefix list IDs for the destination AWS service."""
    destination_security_group_id: str | None
    """The ID of the destination VPC security group."""
    from_port: Integer | None
    """If the protocol is TCP or UDP, this is the start of the port range."""
    ip_protocol: Required[str]
    """The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6`) or number (see Protocol Numbers )."""
    to_port: Integer | None
    """If the protocol is TCP or UDP, this is the end of the port range."""


class CfnSecurityGroupIngressPropertyProps(TypedDict, total=False):
    """Adds an inbound (ingress) rule to a security group."""
    cidr_ip: str | None
    """The IPv4 address range, in CIDR format."""
    cidr_ipv6: str | None
    """The IPv6 address range, in CIDR format."""
    description: str | None
    """Updates the description of an ingress (inbound) security group rule."""
    from_port: Integer | None
    """If the protocol is TCP or UDP, this is the start of the port range."""
    ip_protocol: Required[str]
    """The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6`) or number (see Protocol Numbers )."""
    source_prefix_list_id: str | None
    """The ID of a prefix list."""
    source_security_group_id: str | None
    """The ID of the security group."""
    source_security_group_name: str | None
    """[Default VPC] The name of the source security group."""
    source_security_group_owner_id: str | None
    """[nondefault VPC] The AWS account ID for the source security group, if the source security group is in a different account."""
    to_port: Integer | None
    """If the protocol is TCP or UDP, this is the end of the port range."""


class CfnSecurityGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSecurityGroup(TypedResource):
    """Specifies a security group."""
    props: CfnSecurityGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityGroupProps]) -> None: ...
    @property
    def attr_group_description(self) -> StringToken:
        """A description for the security group."""
    @property
    def attr_group_id(self) -> StringToken:
        """The ID of the security group, such as `sg-94b3a1f6`."""
    @property
    def attr_group_name(self) -> StringToken:
        """The name of the security group."""
    @property
    def attr_id(self) -> StringToken:
        """The group name or group ID depending on whether the SG is created in default or specific VPC"""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC, such as `vpc-0669f8f9`."""


class CfnSecurityGroupEgressProps(TypedDict, total=False):
    cidr_ip: str | None
    """The IPv4 address range, in CIDR format. A change replaces the resource."""
    cidr_ipv6: str | None
    """The IPv6 address range, in CIDR format. A change replaces the resource."""
    description: str | None
    """The description of an egress (outbound) security group rule."""
    destination_prefix_list_id: str | None
    """The prefix list IDs for an AWS service. A change replaces the resource."""
    destination_security_group_id: str | None
    """The ID of the security group. A change replaces the resource."""
    from_port: Integer | None
    """If the protocol is TCP or UDP, this is the start of the port range. A change replaces the resource."""
    group_id: Required[str]
    """The ID of the security group. A change replaces the resource."""
    ip_protocol: Required[str]
    """The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6`) or number (see Protocol Numbers ). A change replaces the resource."""
    to_port: Integer | None
    """If the protocol is TCP or UDP, this is the end of the port range. A change replaces the resource."""


class CfnSecurityGroupEgress(TypedResource):
    """Adds the specified outbound (egress) rule to a security group."""
    props: CfnSecurityGroupEgressProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityGroupEgressProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnSecurityGroupIngressProps(TypedDict, total=False):
    cidr_ip: str | None
    """The IPv4 address range, in CIDR format. A change replaces the resource."""
    cidr_ipv6: str | None
    """The IPv6 address range, in CIDR format. A change replaces the resource."""
    description: str | None
    """Updates the description of an ingress (inbound) security group rule."""
    from_port: Integer | None
    """The start of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 type number. A change replaces the resource."""
    group_id: str | None
    """The ID of the security group. A change replaces the resource."""
    group_name: str | None
    """[Default VPC] The name of the security group. A change replaces the resource."""
    ip_protocol: Required[str]
    """The IP protocol name ( `tcp`, `udp`, `icmp`, `icmpv6`) or number (see Protocol Numbers ). A change replaces the resource."""
    source_prefix_list_id: str | None
    """The ID of a prefix list. A change replaces the resource."""
    source_security_group_id: str | None
    """The ID of the security group. A change replaces the resource."""
    source_security_group_name: str | None
    """[Default VPC] The name of the source security group. A change replaces the resource."""
    source_security_group_owner_id: str | None
    """[nondefault VPC] The AWS account ID for the source security group, if the source security group is in a different account. A change replaces the resource."""
    to_port: Integer | None
    """The end of port range for the TCP and UDP protocols, or an ICMP/ICMPv6 code. A change replaces the resource."""


class CfnSecurityGroupIngress(TypedResource):
    """Adds an inbound (ingress) rule to a security group."""
    props: CfnSecurityGroupIngressProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityGroupIngressProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The Security Group Rule Id"""


class CfnSecurityGroupVpcAssociationProps(TypedDict, total=False):
    group_id: Required[str]
    """The association's security group ID. A change replaces the resource."""
    vpc_id: Required[str]
    """The association's VPC ID. A change replaces the resource."""


class CfnSecurityGroupVpcAssociation(TypedResource):
    """A security group association with a VPC."""
    props: CfnSecurityGroupVpcAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSecurityGroupVpcAssociationProps]) -> None: ...
    @property
    def attr_state(self) -> StringToken:
        """The association's state."""
    @property
    def attr_state_reason(self) -> StringToken:
        """The association's state reason."""
    @property
    def attr_vpc_owner_id(self) -> StringToken:
        """The AWS account ID of the owner of the VPC."""


class CfnSnapshotBlockPublicAccessProps(TypedDict, total=False):
    state: Required[Literal["block-all-sharing", "block-new-sharing"] | Other]
    """The mode in which to enable block public access for snapshots for the Region."""


class CfnSnapshotBlockPublicAccess(TypedResource):
    """Specifies the state of the *block public access for snapshots* setting for the Region."""
    props: CfnSnapshotBlockPublicAccessProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSnapshotBlockPublicAccessProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """`Ref` returns the ID of the AWS account."""


class CfnSpotFleetProps(TypedDict, total=False):
    spot_fleet_request_config_data: Required[CfnSpotFleetSpotFleetRequestConfigDataProps | Deferred]
    """Describes the configuration of a Spot Fleet request."""
    tags: Sequence[CfnSpotFleetTagProps | Deferred] | Deferred | None
    """The tags for a Spot Fleet resource."""


class CfnSpotFleetAcceleratorCountRequestProps(TypedDict, total=False):
    """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance."""
    max: Integer | None
    """The maximum number of accelerators. A change replaces the resource."""
    min: Integer | None
    """The minimum number of accelerators. A change replaces the resource."""


class CfnSpotFleetAcceleratorTotalMemoryMiBRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of total accelerator memory, in MiB."""
    max: Integer | None
    """The maximum amount of accelerator memory, in MiB. A change replaces the resource."""
    min: Integer | None
    """The minimum amount of accelerator memory, in MiB. A change replaces the resource."""


class CfnSpotFleetBaselineEbsBandwidthMbpsRequestProps(TypedDict, total=False):
    """The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps."""
    max: Integer | None
    """The maximum baseline bandwidth, in Mbps. A change replaces the resource."""
    min: Integer | None
    """The minimum baseline bandwidth, in Mbps. A change replaces the resource."""


class CfnSpotFleetBaselinePerformanceFactorsRequestProps(TypedDict, total=False):
    """The baseline performance to consider, using an instance family as a baseline reference."""
    cpu: CfnSpotFleetCpuPerformanceFactorRequestProps | Deferred | None
    """The CPU performance to consider, using an instance family as the baseline reference."""


class CfnSpotFleetBlockDeviceMappingProps(TypedDict, total=False):
    """Specifies a block device mapping."""
    device_name: Required[str]
    """The device name. A change replaces the resource."""
    ebs: CfnSpotFleetEbsBlockDeviceProps | Deferred | None
    """Parameters used to automatically set up EBS volumes when the instance is launched. A change replaces the resource."""
    no_device: str | None
    """To omit the device from the block device mapping, specify an empty string. A change replaces the resource."""
    virtual_name: str | None
    """The virtual device name ( `ephemeral` N). A change replaces the resource."""


class CfnSpotFleetClassicLoadBalancerProps(TypedDict, total=False):
    """Specifies a Classic Load Balancer."""
    name: Required[str]
    """The name of the load balancer. A change replaces the resource."""


class CfnSpotFleetClassicLoadBalancersConfigProps(TypedDict, total=False):
    """Specifies the Classic Load Balancers to attach to a Spot Fleet."""
    classic_load_balancers: Required[Sequence[CfnSpotFleetClassicLoadBalancerProps | Deferred] | Deferred]
    """One or more Classic Load Balancers. A change replaces the resource."""


class CfnSpotFleetCpuPerformanceFactorRequestProps(TypedDict, total=False):
    """The CPU performance to consider, using an instance family as the baseline reference."""
    references: Sequence[CfnSpotFleetPerformanceFactorReferenceRequestProps | Deferred] | Deferred | None
    """Specify an instance family to use as the baseline reference for CPU performance."""


class CfnSpotFleetEbsBlockDeviceProps(TypedDict, total=False):
    """Describes a block device for an EBS volume."""
    delete_on_termination: Boolean | None
    """Indicates whether the EBS volume is deleted on instance termination. A change replaces the resource."""
    encrypted: Boolean | None
    """Indicates whether the encryption state of an EBS volume is changed while being restored from a backing snapshot. A change replaces the resource."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS). A change replaces the resource."""
    snapshot_id: str | None
    """The ID of the snapshot. A change replaces the resource."""
    volume_size: Integer | None
    """The size of the volume, in GiBs. A change replaces the resource."""
    volume_type: str | None
    """The volume type. A change replaces the resource."""


class CfnSpotFleetFleetLaunchTemplateSpecificationProps(TypedDict, total=False):
    """Specifies the launch template to be used by the Spot Fleet request for configuring Amazon EC2 instances."""
    launch_template_id: str | None
    """The ID of the launch template. A change replaces the resource."""
    launch_template_name: str | None
    """The name of the launch template. A change replaces the resource."""
    version: Required[str]
    """The version number of the launch template. A change replaces the resource."""


class CfnSpotFleetGroupIdentifierProps(TypedDict, total=False):
    """Describes a security group."""
    group_id: Required[str]
    """The ID of the security group. A change replaces the resource."""


class CfnSpotFleetIamInstanceProfileSpecificationProps(TypedDict, total=False):
    """Describes an IAM instance profile."""
    arn: str | None
    """The Amazon Resource Name (ARN) of the instance profile. A change replaces the resource."""


class CfnSpotFleetInstanceIpv6AddressProps(TypedDict, total=False):
    """Describes an IPv6 address."""
    ipv6_address: Required[str]
    """The IPv6 address. A change replaces the resource."""


class CfnSpotFleetInstanceNetworkInterfaceSpecificationProps(TypedDict, total=False):
    """Describes a network interface."""
    associate_public_ip_address: Boolean | None
    """Indicates whether to assign a public IPv4 address to an instance you launch in a VPC. A change replaces the resource."""
    delete_on_termination: Boolean | None
    """Indicates whether the network interface is deleted when the instance is terminated. A change replaces the resource."""
    description: str | None
    """The description of the network interface. A change replaces the resource."""
    device_index: Integer | None
    """The position of the network interface in the attachment order. A change replaces the resource."""
    groups: Sequence[str] | Deferred | None
    """The IDs of the security groups for the network interface. A change replaces the resource."""
    ipv6_address_count: Integer | None
    """A number of IPv6 addresses to assign to the network interface. A change replaces the resource."""
    ipv6_addresses: Sequence[CfnSpotFleetInstanceIpv6AddressProps | Deferred] | Deferred | None
    """The IPv6 addresses to assign to the network interface. A change replaces the resource."""
    network_interface_id: str | None
    """The ID of the network interface. A change replaces the resource."""
    private_ip_addresses: Sequence[CfnSpotFleetPrivateIpAddressSpecificationProps | Deferred] | Deferred | None
    """The private IPv4 addresses to assign to the network interface. A change replaces the resource."""
    secondary_private_ip_address_count: Integer | None
    """The number of secondary private IPv4 addresses. A change replaces the resource."""
    subnet_id: str | None
    """The ID of the subnet associated with the network interface. A change replaces the resource."""


class CfnSpotFleetInstanceRequirementsRequestProps(TypedDict, total=False):
    """The attributes for the instance types."""
    accelerator_count: CfnSpotFleetAcceleratorCountRequestProps | Deferred | None
    """The minimum and maximum number of accelerators (GPUs, FPGAs, or AWS Inferentia chips) on an instance. A change replaces the resource."""
    accelerator_manufacturers: Sequence[Literal["amazon-web-services", "amd", "habana", "nvidia", "xilinx"] | Other] | Deferred | None
    """Indicates whether instance types must have accelerators by specific manufacturers. A change replaces the resource."""
    accelerator_names: Sequence[Literal["a10g", "a100", "h100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "t4g", "vu9p", "v100", "l40s", "l4", "gaudi-hl-205", "inferentia2", "trainium", "trainium2", "u30"] | Other] | Deferred | None
    """The accelerators that must be on the instance type. A change replaces the resource."""
    accelerator_total_memory_mib: CfnSpotFleetAcceleratorTotalMemoryMiBRequestProps | Deferred | None
    """The minimum and maximum amount of total accelerator memory, in MiB. A change replaces the resource."""
    accelerator_types: Sequence[Literal["gpu", "fpga", "inference", "media"] | Other] | Deferred | None
    """The accelerator types that must be on the instance type. A change replaces the resource."""
    allowed_instance_types: Sequence[str] | Deferred | None
    """The instance types to apply your specified attributes against. A change replaces the resource."""
    bare_metal: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether bare metal instance types must be included, excluded, or required. A change replaces the resource."""
    baseline_ebs_bandwidth_mbps: CfnSpotFleetBaselineEbsBandwidthMbpsRequestProps | Deferred | None
    """The minimum and maximum baseline bandwidth to Amazon EBS, in Mbps. A change replaces the resource."""
    baseline_performance_factors: CfnSpotFleetBaselinePerformanceFactorsRequestProps | Deferred | None
    """The baseline performance to consider, using an instance family as a baseline reference."""
    burstable_performance: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether burstable performance T instance types are included, excluded, or required. A change replaces the resource."""
    cpu_manufacturers: Sequence[Literal["intel", "amd", "amazon-web-services", "apple"] | Other] | Deferred | None
    """The CPU manufacturers to include. A change replaces the resource."""
    excluded_instance_types: Sequence[str] | Deferred | None
    """The instance types to exclude. A change replaces the resource."""
    instance_generations: Sequence[Literal["current", "previous"] | Other] | Deferred | None
    """Indicates whether current or previous generation instance types are included. A change replaces the resource."""
    local_storage: Literal["included", "required", "excluded"] | Other | None
    """Indicates whether instance types with instance store volumes are included, excluded, or required. A change replaces the resource."""
    local_storage_types: Sequence[Literal["hdd", "ssd"] | Other] | Deferred | None
    """The type of local storage that is required. A change replaces the resource."""
    max_spot_price_as_percentage_of_optimal_on_demand_price: Integer | None
    """[Price protection] The price protection threshold for Spot Instances, as a percentage of an identified On-Demand price."""
    memory_gib_per_vcpu: CfnSpotFleetMemoryGiBPerVCpuRequestProps | Deferred | None
    """The minimum and maximum amount of memory per vCPU, in GiB. A change replaces the resource."""
    memory_mib: CfnSpotFleetMemoryMiBRequestProps | Deferred | None
    """The minimum and maximum amount of memory, in MiB. A change replaces the resource."""
    network_bandwidth_gbps: CfnSpotFleetNetworkBandwidthGbpsRequestProps | Deferred | None
    """The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps). A change replaces the resource."""
    network_interface_count: CfnSpotFleetNetworkInterfaceCountRequestProps | Deferred | None
    """The minimum and maximum number of network interfaces. A change replaces the resource."""
    on_demand_max_price_percentage_over_lowest_price: Integer | None
    """[Price protection] The price protection threshold for On-Demand Instances, as a percentage higher than an identified On-Demand price. A change replaces the resource."""
    require_encryption_in_transit: Boolean | None
    """Specifies whether instance types must support encrypting in-transit traffic between instances."""
    require_hibernate_support: Boolean | None
    """Indicates whether instance types must support hibernation for On-Demand Instances. A change replaces the resource."""
    spot_max_price_percentage_over_lowest_price: Integer | None
    """[Price protection] The price protection threshold for Spot Instances, as a percentage higher than an identified Spot price. A change replaces the resource."""
    total_local_storage_gb: CfnSpotFleetTotalLocalStorageGBRequestProps | Deferred | None
    """The minimum and maximum amount of total local storage, in GB. A change replaces the resource."""
    vcpu_count: CfnSpotFleetVCpuCountRangeRequestProps | Deferred | None
    """The minimum and maximum number of vCPUs. A change replaces the resource."""


class CfnSpotFleetLaunchTemplateConfigProps(TypedDict, total=False):
    """Specifies a launch template and overrides."""
    launch_template_specification: CfnSpotFleetFleetLaunchTemplateSpecificationProps | Deferred | None
    """The launch template to use. A change replaces the resource."""
    overrides: Sequence[CfnSpotFleetLaunchTemplateOverridesProps | Deferred] | Deferred | None
    """Any parameters that you specify override the same parameters in the launch template. A change replaces the resource."""


class CfnSpotFleetLaunchTemplateOverridesProps(TypedDict, total=False):
    """Specifies overrides for a launch template."""
    availability_zone: str | None
    """The Availability Zone in which to launch the instances. A change replaces the resource."""
    availability_zone_id: str | None
    """The ID of the Availability Zone in which to launch the instances."""
    instance_requirements: CfnSpotFleetInstanceRequirementsRequestProps | Deferred | None
    """The instance requirements. A change replaces the resource."""
    instance_type: str | None
    """The instance type. A change replaces the resource."""
    priority: Number | None
    """The priority for the launch template override. A change replaces the resource."""
    spot_price: str | None
    """The maximum price per unit hour that you are willing to pay for a Spot Instance. A change replaces the resource."""
    subnet_id: str | None
    """The ID of the subnet in which to launch the instances. A change replaces the resource."""
    weighted_capacity: Number | None
    """The number of units provided by the specified instance type. A change replaces the resource."""


class CfnSpotFleetLoadBalancersConfigProps(TypedDict, total=False):
    """Specifies the Classic Load Balancers and target groups to attach to a Spot Fleet request."""
    classic_load_balancers_config: CfnSpotFleetClassicLoadBalancersConfigProps | Deferred | None
    """The Classic Load Balancers. A change replaces the resource."""
    target_groups_config: CfnSpotFleetTargetGroupsConfigProps | Deferred | None
    """The target groups. A change replaces the resource."""


class CfnSpotFleetMemoryGiBPerVCpuRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of memory per vCPU, in GiB."""
    max: Number | None
    """The maximum amount of memory per vCPU, in GiB. A change replaces the resource."""
    min: Number | None
    """The minimum amount of memory per vCPU, in GiB. A change replaces the resource."""


class CfnSpotFleetMemoryMiBRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of memory, in MiB."""
    max: Integer | None
    """The maximum amount of memory, in MiB. A change replaces the resource."""
    min: Integer | None
    """The minimum amount of memory, in MiB. A change replaces the resource."""


class CfnSpotFleetNetworkBandwidthGbpsRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of baseline network bandwidth, in gigabits per second (Gbps)."""
    max: Number | None
    """The maximum amount of network bandwidth, in Gbps. A change replaces the resource."""
    min: Number | None
    """The minimum amount of network bandwidth, in Gbps. A change replaces the resource."""


class CfnSpotFleetNetworkInterfaceCountRequestProps(TypedDict, total=False):
    """The minimum and maximum number of network interfaces."""
    max: Integer | None
    """The maximum number of network interfaces. A change replaces the resource."""
    min: Integer | None
    """The minimum number of network interfaces. A change replaces the resource."""


class CfnSpotFleetPerformanceFactorReferenceRequestProps(TypedDict, total=False):
    """Specify an instance family to use as the baseline reference for CPU performance."""
    instance_family: str | None
    """The instance family to use as a baseline reference."""


class CfnSpotFleetPrivateIpAddressSpecificationProps(TypedDict, total=False):
    """Describes a secondary private IPv4 address for a network interface."""
    primary: Boolean | None
    """Indicates whether the private IPv4 address is the primary private IPv4 address. A change replaces the resource."""
    private_ip_address: Required[str]
    """The private IPv4 address. A change replaces the resource."""


class CfnSpotFleetSpotCapacityRebalanceProps(TypedDict, total=False):
    """The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted."""
    replacement_strategy: Literal["launch", "launch-before-terminate"] | Other | None
    """The replacement strategy to use. A change replaces the resource."""
    termination_delay: Integer | None
    """The amount of time (in seconds) that Amazon EC2 waits before terminating the old Spot Instance after launching a new replacement Spot Instance. A change replaces the resource."""


class CfnSpotFleetSpotFleetLaunchSpecificationProps(TypedDict, total=False):
    """Specifies the launch specification for one or more Spot Instances."""
    block_device_mappings: Sequence[CfnSpotFleetBlockDeviceMappingProps | Deferred] | Deferred | None
    """One or more block devices that are mapped to the Spot Instances. A change replaces the resource."""
    ebs_optimized: Boolean | None
    """Indicates whether the instances are optimized for EBS I/O. A change replaces the resource."""
    iam_instance_profile: CfnSpotFleetIamInstanceProfileSpecificationProps | Deferred | None
    """The IAM instance profile. A change replaces the resource."""
    image_id: Required[str]
    """The ID of the AMI. A change replaces the resource."""
    instance_requirements: CfnSpotFleetInstanceRequirementsRequestProps | Deferred | None
    """The attributes for the instance types. A change replaces the resource."""
    instance_type: str | None
    """The instance type. A change replaces the resource."""
    kernel_id: str | None
    """The ID of the kernel. A change replaces the resource."""
    key_name: str | None
    """The name of the key pair. A change replaces the resource."""
    monitoring: CfnSpotFleetSpotFleetMonitoringProps | Deferred | None
    """Enable or disable monitoring for the instances. A change replaces the resource."""
    network_interfaces: Sequence[CfnSpotFleetInstanceNetworkInterfaceSpecificationProps | Deferred] | Deferred | None
    """The network interfaces. A change replaces the resource."""
    placement: CfnSpotFleetSpotPlacementProps | Deferred | None
    """The placement information. A change replaces the resource."""
    ramdisk_id: str | None
    """The ID of the RAM disk. A change replaces the resource."""
    security_groups: Sequence[CfnSpotFleetGroupIdentifierProps | Deferred] | Deferred | None
    """The security groups. A change replaces the resource."""
    spot_price: str | None
    """The maximum price per unit hour that you are willing to pay for a Spot Instance. A change replaces the resource."""
    subnet_id: str | None
    """The IDs of the subnets in which to launch the instances. A change replaces the resource."""
    tag_specifications: Sequence[CfnSpotFleetSpotFleetTagSpecificationProps | Deferred] | Deferred | None
    """The tags to apply during creation. A change replaces the resource."""
    user_data: str | None
    """The base64-encoded user data that instances use when starting up. A change replaces the resource."""
    weighted_capacity: Number | None
    """The number of units provided by the specified instance type. A change replaces the resource."""


class CfnSpotFleetSpotFleetMonitoringProps(TypedDict, total=False):
    """Describes whether monitoring is enabled."""
    enabled: Boolean | None
    """Enables monitoring for the instance. A change replaces the resource."""


class CfnSpotFleetSpotFleetRequestConfigDataProps(TypedDict, total=False):
    """Specifies the configuration of a Spot Fleet request."""
    allocation_strategy: Literal["capacityOptimized", "capacityOptimizedPrioritized", "diversified", "lowestPrice", "priceCapacityOptimized"] | Other | None
    """The strategy that determines how to allocate the target Spot Instance capacity across the Spot Instance pools specified by the Spot Fleet launch configuration. A change replaces the resource."""
    context: str | None
    """Reserved."""
    excess_capacity_termination_policy: Literal["Default", "NoTermination", "default", "noTermination"] | Other | None
    """Indicates whether running Spot Instances should be terminated if you decrease the target capacity of the Spot Fleet request below the current size of the Spot Fleet."""
    iam_fleet_role: Required[str]
    """The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that grants the Spot Fleet the permission to request, launch, terminate, and tag instances on your behalf. A change replaces the resource."""
    instance_interruption_behavior: Literal["hibernate", "stop", "terminate"] | Other | None
    """The behavior when a Spot Instance is interrupted. A change replaces the resource."""
    instance_pools_to_use_count: Integer | None
    """The number of Spot pools across which to allocate your target Spot capacity. A change replaces the resource."""
    launch_specifications: Sequence[CfnSpotFleetSpotFleetLaunchSpecificationProps | Deferred] | Deferred | None
    """The launch specifications for the Spot Fleet request. A change replaces the resource."""
    launch_template_configs: Sequence[CfnSpotFleetLaunchTemplateConfigProps | Deferred] | Deferred | None
    """The launch template and overrides. A change replaces the resource."""
    load_balancers_config: CfnSpotFleetLoadBalancersConfigProps | Deferred | None
    """One or more Classic Load Balancers and target groups to attach to the Spot Fleet request. A change replaces the resource."""
    on_demand_allocation_strategy: str | None
    """The order of the launch template overrides to use in fulfilling On-Demand capacity. A change replaces the resource."""
    on_demand_max_total_price: str | None
    """The maximum amount per hour for On-Demand Instances that you're willing to pay. A change replaces the resource."""
    on_demand_target_capacity: Integer | None
    """The number of On-Demand units to request. A change replaces the resource."""
    replace_unhealthy_instances: Boolean | None
    """Indicates whether Spot Fleet should replace unhealthy instances. A change replaces the resource."""
    spot_maintenance_strategies: CfnSpotFleetSpotMaintenanceStrategiesProps | Deferred | None
    """The strategies for managing your Spot Instances that are at an elevated risk of being interrupted. A change replaces the resource."""
    spot_max_total_price: str | None
    """The maximum amount per hour for Spot Instances that you're willing to pay. A change replaces the resource."""
    spot_price: str | None
    """The maximum price per unit hour that you are willing to pay for a Spot Instance. A change replaces the resource."""
    tag_specifications: Sequence[CfnSpotFleetSpotFleetTagSpecificationProps | Deferred] | Deferred | None
    """The key-value pair for tagging the Spot Fleet request on creation. A change replaces the resource."""
    target_capacity: Required[Integer]
    """The number of units to request for the Spot Fleet."""
    target_capacity_unit_type: Literal["vcpu", "memory-mib", "units"] | Other | None
    """The unit for the target capacity."""
    terminate_instances_with_expiration: Boolean | None
    """Indicates whether running Spot Instances are terminated when the Spot Fleet request expires. A change replaces the resource."""
    type: Literal["maintain", "request"] | Other | None
    """The type of request. A change replaces the resource."""
    valid_from: str | None
    """The start date and time of the request, in UTC format ( *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). A change replaces the resource."""
    valid_until: str | None
    """The end date and time of the request, in UTC format ( *YYYY* - *MM* - *DD* T *HH*: *MM*: *SS* Z). A change replaces the resource."""


class CfnSpotFleetSpotFleetTagSpecificationProps(TypedDict, total=False):
    """The tags for a Spot Fleet resource."""
    resource_type: Literal["client-vpn-endpoint", "customer-gateway", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-gpu", "elastic-ip", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "import-image-task", "import-snapshot-task", "instance", "internet-gateway", "key-pair", "launch-template", "local-gateway-route-table-vpc-association", "natgateway", "network-acl", "network-insights-analysis", "network-insights-path", "network-interface", "placement-group", "reserved-instances", "route-table", "security-group", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-route-table", "volume", "vpc", "vpc-flow-log", "vpc-peering-connection", "vpn-connection", "vpn-gateway"] | Other | None
    """The type of resource. A change replaces the resource."""
    tags: Sequence[CfnSpotFleetTagProps | Deferred] | Deferred | None
    """The tags. A change replaces the resource."""


class CfnSpotFleetSpotMaintenanceStrategiesProps(TypedDict, total=False):
    """The strategies for managing your Spot Instances that are at an elevated risk of being interrupted."""
    capacity_rebalance: CfnSpotFleetSpotCapacityRebalanceProps | Deferred | None
    """The Spot Instance replacement strategy to use when Amazon EC2 emits a signal that your Spot Instance is at an elevated risk of being interrupted. A change replaces the resource."""


class CfnSpotFleetSpotPlacementProps(TypedDict, total=False):
    """Describes Spot Instance placement."""
    availability_zone: str | None
    """The Availability Zone. A change replaces the resource."""
    availability_zone_id: str | None
    """The ID of the Availability Zone."""
    group_name: str | None
    """The name of the placement group. A change replaces the resource."""
    tenancy: Literal["dedicated", "default", "host"] | Other | None
    """The tenancy of the instance (if the instance is running in a VPC). A change replaces the resource."""


class CfnSpotFleetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSpotFleetTargetGroupProps(TypedDict, total=False):
    """Describes a load balancer target group."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the target group. A change replaces the resource."""


class CfnSpotFleetTargetGroupsConfigProps(TypedDict, total=False):
    """Describes the target groups to attach to a Spot Fleet."""
    target_groups: Required[Sequence[CfnSpotFleetTargetGroupProps | Deferred] | Deferred]
    """One or more target groups. A change replaces the resource."""


class CfnSpotFleetTotalLocalStorageGBRequestProps(TypedDict, total=False):
    """The minimum and maximum amount of total local storage, in GB."""
    max: Number | None
    """The maximum amount of total local storage, in GB. A change replaces the resource."""
    min: Number | None
    """The minimum amount of total local storage, in GB. A change replaces the resource."""


class CfnSpotFleetVCpuCountRangeRequestProps(TypedDict, total=False):
    """The minimum and maximum number of vCPUs."""
    max: Integer | None
    """The maximum number of vCPUs. A change replaces the resource."""
    min: Integer | None
    """The minimum number of vCPUs. A change replaces the resource."""


class CfnSpotFleet(TypedResource):
    """Specifies a Spot Fleet request."""
    props: CfnSpotFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSpotFleetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the Spot Fleet."""


class CfnSqlHaStandbyDetectedInstanceProps(TypedDict, total=False):
    instance_id: Required[str]
    """The ID of the EC2 instance to enable for SQL Server high availability standby detection. A change replaces the resource."""
    sql_server_credentials: str | None
    """The ARN of the AWS Secrets Manager secret containing SQL Server access credentials to the EC2 instance."""


class CfnSqlHaStandbyDetectedInstance(TypedResource):
    """Resource Type definition for AWS::EC2::SqlHaStandbyDetectedInstance"""
    props: CfnSqlHaStandbyDetectedInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSqlHaStandbyDetectedInstanceProps]) -> None: ...
    @property
    def attr_ha_status(self) -> StringToken:
        """The SQL Server high availability status of the EC2 instance."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The timestamp when the EC2 instance's SQL Server high availability status was last updated."""
    @property
    def attr_sql_server_license_usage(self) -> StringToken:
        """The SQL Server license type of the EC2 instance."""


class CfnSubnetProps(TypedDict, total=False):
    assign_ipv6_address_on_creation: Boolean | None
    """Indicates whether a network interface created in this subnet receives an IPv6 address."""
    availability_zone: str | None
    """The Availability Zone of the subnet. A change replaces the resource."""
    availability_zone_id: str | None
    """The AZ ID of the subnet. A change replaces the resource."""
    cidr_block: str | None
    """The IPv4 CIDR block assigned to the subnet. A change replaces the resource."""
    enable_dns64: Boolean | None
    """Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic IPv6 addresses for IPv4-only destinations."""
    enable_lni_at_device_index: Integer | None
    """Indicates the device position for local network interfaces in this subnet."""
    ipv4_ipam_pool_id: str | None
    """An IPv4 IPAM pool ID for the subnet. A change replaces the resource."""
    ipv4_netmask_length: Integer | None
    """An IPv4 netmask length for the subnet. A change replaces the resource."""
    ipv6_cidr_block: str | None
    """The IPv6 CIDR block. A change may replace the resource."""
    ipv6_ipam_pool_id: str | None
    """An IPv6 IPAM pool ID for the subnet. A change replaces the resource."""
    ipv6_native: Boolean | None
    """Indicates whether this is an IPv6 only subnet. A change replaces the resource."""
    ipv6_netmask_length: Integer | None
    """An IPv6 netmask length for the subnet. A change replaces the resource."""
    map_public_ip_on_launch: Boolean | None
    """Indicates whether instances launched in this subnet receive a public IPv4 address."""
    outpost_arn: str | None
    """The Amazon Resource Name (ARN) of the Outpost. A change replaces the resource."""
    private_dns_name_options_on_launch: CfnSubnetPrivateDnsNameOptionsOnLaunchProps | Deferred | None
    """The hostname type for EC2 instances launched into this subnet and how DNS A and AAAA record queries to the instances should be handled."""
    tags: Sequence[CfnSubnetTagProps | Deferred] | Deferred | None
    """Any tags assigned to the subnet."""
    vpc_id: Required[str]
    """The ID of the VPC the subnet is in. A change replaces the resource."""


class CfnSubnetPrivateDnsNameOptionsOnLaunchProps(TypedDict, total=False):
    """Specifies the options for instance hostnames."""
    enable_resource_name_dns_aaaa_record: Boolean | None
    """Indicates whether to respond to DNS queries for instance hostname with DNS AAAA records."""
    enable_resource_name_dns_a_record: Boolean | None
    """Indicates whether to respond to DNS queries for instance hostnames with DNS A records."""
    hostname_type: str | None
    """The type of hostname for EC2 instances."""


class CfnSubnetTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnSubnet(TypedResource):
    """Specifies a subnet for the specified VPC."""
    props: CfnSubnetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubnetProps]) -> None: ...
    @property
    def attr_assign_ipv6_address_on_creation(self) -> StringToken:
        """Indicates whether a network interface created in this subnet receives an IPv6 address."""
    @property
    def attr_availability_zone(self) -> StringToken:
        """The Availability Zone of this subnet."""
    @property
    def attr_availability_zone_id(self) -> StringToken:
        """The Availability Zone ID of this subnet."""
    @property
    def attr_block_public_access_states(self) -> StringToken: ...
    @property
    def attr_cidr_block(self) -> StringToken:
        """The IPv4 CIDR blocks that are associated with the subnet."""
    @property
    def attr_enable_dns64(self) -> StringToken:
        """Indicates whether DNS queries made to the Amazon-provided DNS Resolver in this subnet should return synthetic IPv6 addresses for IPv4-only destinations."""
    @property
    def attr_enable_lni_at_device_index(self) -> NumberToken:
        """Indicates the device position for local network interfaces in this subnet."""
    @property
    def attr_ipv4_ipam_pool_id(self) -> StringToken:
        """An IPv4 IPAM pool ID for the subnet."""
    @property
    def attr_ipv4_netmask_length(self) -> NumberToken:
        """An IPv4 netmask length for the subnet."""
    @property
    def attr_ipv6_cidr_block(self) -> StringToken:
        """The IPv6 CIDR block."""
    @property
    def attr_ipv6_cidr_blocks(self) -> ListToken:
        """The IPv6 CIDR blocks that are associated with the subnet."""
    @property
    def attr_ipv6_ipam_pool_id(self) -> StringToken:
        """An IPv6 IPAM pool ID for the subnet."""
    @property
    def attr_ipv6_native(self) -> StringToken:
        """Indicates whether this is an IPv6 only subnet."""
    @property
    def attr_ipv6_netmask_length(self) -> NumberToken:
        """An IPv6 netmask length for the subnet."""
    @property
    def attr_map_public_ip_on_launch(self) -> StringToken:
        """Indicates whether instances launched in this subnet receive a public IPv4 address."""
    @property
    def attr_network_acl_association_id(self) -> StringToken:
        """The ID of the network ACL that is associated with the subnet's VPC, such as `acl-5fb85d36`."""
    @property
    def attr_outpost_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Outpost."""
    @property
    def attr_subnet_id(self) -> StringToken:
        """The ID of the subnet."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the subnet's VPC, such as `vpc-11ad4878`."""


class CfnSubnetCidrBlockProps(TypedDict, total=False):
    ipv6_cidr_block: str | None
    """The IPv6 network range for the subnet, in CIDR notation. A change replaces the resource."""
    ipv6_ipam_pool_id: str | None
    """An IPv6 IPAM pool ID for the subnet. A change replaces the resource."""
    ipv6_netmask_length: Integer | None
    """An IPv6 netmask length for the subnet. A change replaces the resource."""
    subnet_id: Required[str]
    """The ID of the subnet. A change replaces the resource."""


class CfnSubnetCidrBlock(TypedResource):
    """Associates a CIDR block with your subnet."""
    props: CfnSubnetCidrBlockProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubnetCidrBlockProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the association."""
    @property
    def attr_ip_source(self) -> StringToken:
        """The source that allocated the IP address space."""
    @property
    def attr_ipv6_address_attribute(self) -> StringToken:
        """Public IPv6 addresses are those advertised on the internet from AWS."""


class CfnSubnetCidrReservationProps(TypedDict, total=False):
    cidr: Required[str]
    """The IPv4 or IPv6 CIDR range to reserve. A change replaces the resource."""
    description: str | None
    """The description of the subnet CIDR reservation. A change replaces the resource."""
    reservation_type: Required[Literal["prefix", "explicit"] | Other]
    """The type of reservation. A change replaces the resource."""
    subnet_id: Required[str]
    """The identifier of the subnet the CIDR range is reserved in. A change replaces the resource."""
    tags: Sequence[CfnSubnetCidrReservationTagProps | Deferred] | Deferred | None
    """The tags assigned to the subnet CIDR reservation."""


class CfnSubnetCidrReservationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnSubnetCidrReservation(TypedResource):
    """Resource Type definition for a CIDR range reserved inside an Amazon EC2 subnet."""
    props: CfnSubnetCidrReservationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubnetCidrReservationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the subnet CIDR reservation."""
    @property
    def attr_owner_id(self) -> StringToken:
        """The identifier of the AWS account that owns the subnet CIDR reservation."""
    @property
    def attr_subnet_cidr_reservation_id(self) -> StringToken:
        """The identifier of the subnet CIDR reservation."""


class CfnSubnetNetworkAclAssociationProps(TypedDict, total=False):
    network_acl_id: Required[str]
    """The ID of the network ACL. A change replaces the resource."""
    subnet_id: Required[str]
    """The ID of the subnet. A change replaces the resource."""


class CfnSubnetNetworkAclAssociation(TypedResource):
    """Associates a subnet with a network ACL."""
    props: CfnSubnetNetworkAclAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubnetNetworkAclAssociationProps]) -> None: ...
    @property
    def attr_association_id(self) -> StringToken:
        """Returns the value of this object's AssociationId property."""


class CfnSubnetRouteTableAssociationProps(TypedDict, total=False):
    route_table_id: Required[str]
    """The ID of the route table. A change replaces the resource."""
    subnet_id: Required[str]
    """The ID of the subnet. A change replaces the resource."""


class CfnSubnetRouteTableAssociation(TypedResource):
    """Associates a subnet with a route table."""
    props: CfnSubnetRouteTableAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubnetRouteTableAssociationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the subnet route table association."""


class CfnTrafficMirrorFilterProps(TypedDict, total=False):
    description: str | None
    """The description of the Traffic Mirror filter. A change replaces the resource."""
    network_services: Sequence[Literal["amazon-dns"] | Other] | Deferred | None
    """The network service traffic that is associated with the Traffic Mirror filter."""
    tags: Sequence[CfnTrafficMirrorFilterTagProps | Deferred] | Deferred | None
    """The tags to assign to a Traffic Mirror filter."""


class CfnTrafficMirrorFilterTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTrafficMirrorFilter(TypedResource):
    """Specifies a Traffic Mirror filter."""
    props: CfnTrafficMirrorFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrafficMirrorFilterProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of a traffic mirror filter."""


class CfnTrafficMirrorFilterRuleProps(TypedDict, total=False):
    description: str | None
    """The description of the Traffic Mirror rule."""
    destination_cidr_block: Required[str]
    """The destination CIDR block to assign to the Traffic Mirror rule."""
    destination_port_range: CfnTrafficMirrorFilterRuleTrafficMirrorPortRangeProps | Deferred | None
    """The destination port range."""
    protocol: Integer | None
    """The protocol, for example UDP, to assign to the Traffic Mirror rule."""
    rule_action: Required[str]
    """The action to take on the filtered traffic."""
    rule_number: Required[Integer]
    """The number of the Traffic Mirror rule."""
    source_cidr_block: Required[str]
    """The source CIDR block to assign to the Traffic Mirror rule."""
    source_port_range: CfnTrafficMirrorFilterRuleTrafficMirrorPortRangeProps | Deferred | None
    """The source port range."""
    tags: Sequence[CfnTrafficMirrorFilterRuleTagProps | Deferred] | Deferred | None
    """Tags on Traffic Mirroring filter rules."""
    traffic_direction: Required[str]
    """The type of traffic."""
    traffic_mirror_filter_id: Required[str]
    """The ID of the filter that this rule is associated with. A change replaces the resource."""


class CfnTrafficMirrorFilterRuleTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTrafficMirrorFilterRuleTrafficMirrorPortRangeProps(TypedDict, total=False):
    """Describes the Traffic Mirror port range."""
    from_port: Required[Integer]
    """The start of the Traffic Mirror port range."""
    to_port: Required[Integer]
    """The end of the Traffic Mirror port range."""


class CfnTrafficMirrorFilterRule(TypedResource):
    """Creates a Traffic Mirror filter rule."""
    props: CfnTrafficMirrorFilterRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrafficMirrorFilterRuleProps]) -> None: ...
    @property
    def attr_traffic_mirror_filter_rule_id(self) -> StringToken:
        """The ID of the Traffic Mirror rule."""


class CfnTrafficMirrorSessionProps(TypedDict, total=False):
    description: str | None
    """The description of the Traffic Mirror session."""
    network_interface_id: Required[str]
    """The ID of the source network interface. A change replaces the resource."""
    owner_id: str | None
    """The ID of the account that owns the Traffic Mirror session."""
    packet_length: Integer | None
    """The number of bytes in each packet to mirror."""
    session_number: Required[Integer]
    """The session number determines the order in which sessions are evaluated when an interface is used by multiple sessions."""
    tags: Sequence[CfnTrafficMirrorSessionTagProps | Deferred] | Deferred | None
    """The tags to assign to a Traffic Mirror session."""
    traffic_mirror_filter_id: Required[str]
    """The ID of the Traffic Mirror filter."""
    traffic_mirror_target_id: Required[str]
    """The ID of the Traffic Mirror target."""
    virtual_network_id: Integer | None
    """The VXLAN ID for the Traffic Mirror session."""


class CfnTrafficMirrorSessionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a traffic mirror session resource."""
    key: Required[str]
    value: Required[str]


class CfnTrafficMirrorSession(TypedResource):
    """Creates a Traffic Mirror session."""
    props: CfnTrafficMirrorSessionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrafficMirrorSessionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of a Traffic Mirror session."""


class CfnTrafficMirrorTargetProps(TypedDict, total=False):
    description: str | None
    """The description of the Traffic Mirror target. A change replaces the resource."""
    gateway_load_balancer_endpoint_id: str | None
    """The ID of the Gateway Load Balancer endpoint. A change replaces the resource."""
    network_interface_id: str | None
    """The network interface ID that is associated with the target. A change replaces the resource."""
    network_load_balancer_arn: str | None
    """The Amazon Resource Name (ARN) of the Network Load Balancer that is associated with the target. A change replaces the resource."""
    tags: Sequence[CfnTrafficMirrorTargetTagProps | Deferred] | Deferred | None
    """The tags to assign to the Traffic Mirror target."""


class CfnTrafficMirrorTargetTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTrafficMirrorTarget(TypedResource):
    """Specifies a target for your Traffic Mirror session."""
    props: CfnTrafficMirrorTargetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrafficMirrorTargetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnTransitGatewayProps(TypedDict, total=False):
    amazon_side_asn: Integer | None
    """A private Autonomous System Number (ASN) for the Amazon side of a BGP session. A change replaces the resource."""
    association_default_route_table_id: str | None
    """The ID of the default association route table."""
    auto_accept_shared_attachments: str | None
    """Enable or disable automatic acceptance of attachment requests."""
    default_route_table_association: str | None
    """Enable or disable automatic association with the default association route table."""
    default_route_table_propagation: str | None
    """Enable or disable automatic propagation of routes to the default propagation route table."""
    description: str | None
    """The description of the transit gateway."""
    dns_support: str | None
    """Enable or disable DNS support."""
    encryption_support: Literal["disable", "enable"] | Other | None
    """Enable or disable encryption support."""
    multicast_support: str | None
    """Indicates whether multicast is enabled on the transit gateway A change replaces the resource."""
    propagation_default_route_table_id: str | None
    """The ID of the default propagation route table."""
    security_group_referencing_support: str | None
    """Enables you to reference a security group across VPCs attached to a transit gateway (TGW)."""
    tags: Sequence[CfnTransitGatewayTagProps | Deferred] | Deferred | None
    """The tags for the transit gateway."""
    transit_gateway_cidr_blocks: Sequence[str] | Deferred | None
    """The transit gateway CIDR blocks."""
    vpn_ecmp_support: str | None
    """Enable or disable Equal Cost Multipath Protocol support."""


class CfnTransitGatewayTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTransitGateway(TypedResource):
    """Specifies a transit gateway."""
    props: CfnTransitGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayProps]) -> None: ...
    @property
    def attr_encryption_support_state(self) -> StringToken:
        """The encryption support state of the transit gateway."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the transit gateway."""
    @property
    def attr_transit_gateway_arn(self) -> StringToken: ...


class CfnTransitGatewayAttachmentProps(TypedDict, total=False):
    options: CfnTransitGatewayAttachmentOptionsProps | Deferred | None
    """The VPC attachment options."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The IDs of one or more subnets."""
    tags: Sequence[CfnTransitGatewayAttachmentTagProps | Deferred] | Deferred | None
    """The tags for the attachment."""
    transit_gateway_id: Required[str]
    """The ID of the transit gateway. A change replaces the resource."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""


class CfnTransitGatewayAttachmentOptionsProps(TypedDict, total=False):
    """Describes the VPC attachment options."""
    appliance_mode_support: Literal["disable", "enable"] | Other | None
    """Enable or disable appliance mode support."""
    dns_support: Literal["disable", "enable"] | Other | None
    """Enable or disable DNS support."""
    ipv6_support: Literal["disable", "enable"] | Other | None
    """Enable or disable IPv6 support."""
    security_group_referencing_support: Literal["disable", "enable"] | Other | None
    """Enables you to reference a security group across VPCs attached to a transit gateway (TGW)."""


class CfnTransitGatewayAttachmentTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTransitGatewayAttachment(TypedResource):
    """Attaches a VPC to a transit gateway."""
    props: CfnTransitGatewayAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayAttachmentProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the attachment."""


class CfnTransitGatewayConnectProps(TypedDict, total=False):
    options: Required[CfnTransitGatewayConnectTransitGatewayConnectOptionsProps | Deferred]
    """The Connect attachment options. A change replaces the resource."""
    tags: Sequence[CfnTransitGatewayConnectTagProps | Deferred] | Deferred | None
    """The tags for the attachment."""
    transport_transit_gateway_attachment_id: Required[str]
    """The ID of the attachment from which the Connect attachment was created. A change replaces the resource."""


class CfnTransitGatewayConnectTagProps(TypedDict, total=False):
    key: str | None
    """The key of the tag."""
    value: str | None
    """The value of the tag."""


class CfnTransitGatewayConnectTransitGatewayConnectOptionsProps(TypedDict, total=False):
    """Describes the Connect attachment options."""
    protocol: Literal["gre"] | Other | None
    """The tunnel protocol. A change replaces the resource."""


class CfnTransitGatewayConnect(TypedResource):
    """Creates a Connect attachment from a specified transit gateway attachment."""
    props: CfnTransitGatewayConnectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayConnectProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the attachment."""
    @property
    def attr_transit_gateway_attachment_id(self) -> StringToken:
        """The ID of the transit gateway attachment."""
    @property
    def attr_transit_gateway_id(self) -> StringToken:
        """The ID of the transit gateway."""


class CfnTransitGatewayConnectPeerProps(TypedDict, total=False):
    connect_peer_configuration: Required[CfnTransitGatewayConnectPeerTransitGatewayConnectPeerConfigurationProps | Deferred]
    """The Connect peer details. A change replaces the resource."""
    tags: Sequence[CfnTransitGatewayConnectPeerTagProps | Deferred] | Deferred | None
    """The tags for the Connect peer."""
    transit_gateway_attachment_id: Required[str]
    """The ID of the Connect attachment. A change replaces the resource."""


class CfnTransitGatewayConnectPeerTagProps(TypedDict, total=False):
    key: str | None
    """The key of the tag."""
    value: str | None
    """The value of the tag."""


class CfnTransitGatewayConnectPeerTransitGatewayConnectPeerConfigurationProps(TypedDict, total=False):
    """Describes the Connect peer details."""
    inside_cidr_blocks: Required[Sequence[str] | Deferred]
    """The range of interior BGP peer IP addresses. A change replaces the resource."""
    peer_address: Required[str]
    """The Connect peer IP address on the appliance side of the tunnel. A change replaces the resource."""
    transit_gateway_address: str | None
    """The Connect peer IP address on the transit gateway side of the tunnel. A change replaces the resource."""


class CfnTransitGatewayConnectPeer(TypedResource):
    """Describes a transit gateway Connect peer."""
    props: CfnTransitGatewayConnectPeerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayConnectPeerProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the Connect peer."""
    @property
    def attr_transit_gateway_connect_peer_id(self) -> StringToken:
        """The ID of the Connect peer."""
    @property
    def attr_connect_peer_configuration_bgp_configurations(self) -> StringToken:
        """The BGP configuration details."""
    @property
    def attr_connect_peer_configuration_protocol(self) -> StringToken:
        """The tunnel protocol."""


class CfnTransitGatewayMeteringPolicyProps(TypedDict, total=False):
    middlebox_attachment_ids: Sequence[str] | Deferred | None
    """The IDs of the middlebox attachments associated with the metering policy."""
    tags: Sequence[CfnTransitGatewayMeteringPolicyTagProps | Deferred] | Deferred | None
    """The tags assigned to the transit gateway metering policy."""
    transit_gateway_id: Required[str]
    """The ID of the transit gateway associated with the metering policy. A change replaces the resource."""


class CfnTransitGatewayMeteringPolicyTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTransitGatewayMeteringPolicy(TypedResource):
    """Describes a transit gateway metering policy."""
    props: CfnTransitGatewayMeteringPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayMeteringPolicyProps]) -> None: ...
    @property
    def attr_state(self) -> StringToken:
        """The state of the transit gateway metering policy."""
    @property
    def attr_transit_gateway_metering_policy_id(self) -> StringToken:
        """The ID of the transit gateway metering policy."""
    @property
    def attr_update_effective_at(self) -> StringToken:
        """The date and time when the metering policy update becomes effective."""


class CfnTransitGatewayMeteringPolicyEntryProps(TypedDict, total=False):
    destination_cidr_block: str | None
    """Describes an IPv4 CIDR block. A change replaces the resource."""
    destination_port_range: str | None
    """Describes a range of ports. A change replaces the resource."""
    destination_transit_gateway_attachment_id: str | None
    """The ID of the source attachment through which traffic leaves a transit gateway A change replaces the resource."""
    destination_transit_gateway_attachment_type: Literal["vpc", "vpn", "direct-connect-gateway", "peering", "network-function", "vpn-concentrator", "client-vpn"] | Other | None
    """The type of the attachment through which traffic leaves a transit gateway A change replaces the resource."""
    metered_account: Required[Literal["source-attachment-owner", "destination-attachment-owner", "transit-gateway-owner"] | Other]
    """The AWS account ID to which the metered traffic is attributed. A change replaces the resource."""
    policy_rule_number: Required[Integer]
    """The rule number of the metering policy entry. A change replaces the resource."""
    protocol: str | None
    """The protocol of the traffic A change replaces the resource."""
    source_cidr_block: str | None
    """Describes an IPv4 CIDR block. A change replaces the resource."""
    source_port_range: str | None
    """Describes a range of ports. A change replaces the resource."""
    source_transit_gateway_attachment_id: str | None
    """The ID of the source attachment through which traffic enters a transit gateway A change replaces the resource."""
    source_transit_gateway_attachment_type: Literal["vpc", "vpn", "direct-connect-gateway", "peering", "network-function", "vpn-concentrator", "client-vpn"] | Other | None
    """The type of the attachment through which traffic enters a transit gateway A change replaces the resource."""
    transit_gateway_metering_policy_id: Required[str]
    """The ID of the transit gateway metering policy for which the entry is being created A change replaces the resource."""


class CfnTransitGatewayMeteringPolicyEntry(TypedResource):
    """Creates an entry in a transit gateway metering policy to define traffic measurement rules."""
    props: CfnTransitGatewayMeteringPolicyEntryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayMeteringPolicyEntryProps]) -> None: ...
    @property
    def attr_state(self) -> StringToken:
        """The state of the metering policy entry."""
    @property
    def attr_update_effective_at(self) -> StringToken:
        """The date and time when the metering policy entry update becomes effective."""


class CfnTransitGatewayMulticastDomainProps(TypedDict, total=False):
    options: CfnTransitGatewayMulticastDomainOptionsProps | Deferred | None
    """The options for the transit gateway multicast domain."""
    tags: Sequence[CfnTransitGatewayMulticastDomainTagProps | Deferred] | Deferred | None
    """The tags for the transit gateway multicast domain."""
    transit_gateway_id: Required[str]
    """The ID of the transit gateway. A change replaces the resource."""


class CfnTransitGatewayMulticastDomainOptionsProps(TypedDict, total=False):
    """The options for the transit gateway multicast domain."""
    auto_accept_shared_associations: Literal["disable", "enable"] | Other | None
    """Indicates whether to automatically accept cross-account subnet associations that are associated with the transit gateway multicast domain."""
    igmpv2_support: Literal["disable", "enable"] | Other | None
    """Specify whether to enable Internet Group Management Protocol (IGMP) version 2 for the transit gateway multicast domain."""
    static_sources_support: Literal["disable", "enable"] | Other | None
    """Specify whether to enable support for statically configuring multicast group sources for a domain."""


class CfnTransitGatewayMulticastDomainTagProps(TypedDict, total=False):
    key: str | None
    """The key of the tag."""
    value: str | None
    """The value of the tag."""


class CfnTransitGatewayMulticastDomain(TypedResource):
    """Creates a multicast domain using the specified transit gateway."""
    props: CfnTransitGatewayMulticastDomainProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayMulticastDomainProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the multicast domain was created."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the multicast domain."""
    @property
    def attr_transit_gateway_multicast_domain_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the multicast domain."""
    @property
    def attr_transit_gateway_multicast_domain_id(self) -> StringToken:
        """The ID of the multicast domain."""


class CfnTransitGatewayMulticastDomainAssociationProps(TypedDict, total=False):
    subnet_id: Required[str]
    """The IDs of the subnets to associate with the transit gateway multicast domain. A change replaces the resource."""
    transit_gateway_attachment_id: Required[str]
    """The ID of the transit gateway attachment. A change replaces the resource."""
    transit_gateway_multicast_domain_id: Required[str]
    """The ID of the transit gateway multicast domain. A change replaces the resource."""


class CfnTransitGatewayMulticastDomainAssociation(TypedResource):
    """Associates the specified subnets and transit gateway attachments with the specified transit gateway multicast domain."""
    props: CfnTransitGatewayMulticastDomainAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayMulticastDomainAssociationProps]) -> None: ...
    @property
    def attr_resource_id(self) -> StringToken:
        """The ID of the resource."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The type of resource, for example a VPC attachment."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the resource."""


class CfnTransitGatewayMulticastGroupMemberProps(TypedDict, total=False):
    group_ip_address: Required[str]
    """The IP address assigned to the transit gateway multicast group. A change replaces the resource."""
    network_interface_id: Required[str]
    """The group members' network interface IDs to register with the transit gateway multicast group. A change replaces the resource."""
    transit_gateway_multicast_domain_id: Required[str]
    """The ID of the transit gateway multicast domain. A change replaces the resource."""


class CfnTransitGatewayMulticastGroupMember(TypedResource):
    """Registers members (network interfaces) with the transit gateway multicast group."""
    props: CfnTransitGatewayMulticastGroupMemberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayMulticastGroupMemberProps]) -> None: ...
    @property
    def attr_group_member(self) -> StringToken:
        """Information about the registered transit gateway multicast domain group members."""
    @property
    def attr_group_source(self) -> StringToken:
        """Indicates that the resource is a transit gateway multicast domain group member."""
    @property
    def attr_member_type(self) -> StringToken:
        """The type of group member, for example static."""
    @property
    def attr_resource_id(self) -> StringToken:
        """The ID of the resource."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The type of resource, for example a VPC attachment."""
    @property
    def attr_source_type(self) -> StringToken: ...
    @property
    def attr_subnet_id(self) -> StringToken:
        """The ID of the subnet."""
    @property
    def attr_transit_gateway_attachment_id(self) -> StringToken:
        """The ID of the transit gateway attachment."""


class CfnTransitGatewayMulticastGroupSourceProps(TypedDict, total=False):
    group_ip_address: Required[str]
    """The IP address assigned to the transit gateway multicast group. A change replaces the resource."""
    network_interface_id: Required[str]
    """The group sources' network interface IDs to register with the transit gateway multicast group. A change replaces the resource."""
    transit_gateway_multicast_domain_id: Required[str]
    """The ID of the transit gateway multicast domain. A change replaces the resource."""


class CfnTransitGatewayMulticastGroupSource(TypedResource):
    """Registers sources (network interfaces) with the specified transit gateway multicast domain."""
    props: CfnTransitGatewayMulticastGroupSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayMulticastGroupSourceProps]) -> None: ...
    @property
    def attr_group_member(self) -> StringToken:
        """Information about the registered transit gateway multicast domain group members."""
    @property
    def attr_group_source(self) -> StringToken:
        """Indicates that the resource is a transit gateway group member."""
    @property
    def attr_member_type(self) -> StringToken: ...
    @property
    def attr_resource_id(self) -> StringToken:
        """The ID of the resource."""
    @property
    def attr_resource_type(self) -> StringToken:
        """The type of resource, for example a VPC attachment."""
    @property
    def attr_source_type(self) -> StringToken:
        """The type of source."""
    @property
    def attr_subnet_id(self) -> StringToken:
        """The ID of the subnet."""
    @property
    def attr_transit_gateway_attachment_id(self) -> StringToken:
        """The ID of the transit gateway attachment."""


class CfnTransitGatewayPeeringAttachmentProps(TypedDict, total=False):
    peer_account_id: Required[str]
    """The ID of the AWS account that owns the transit gateway. A change replaces the resource."""
    peer_region: Required[str]
    """The Region where the transit gateway that you want to create the peer for is located. A change replaces the resource."""
    peer_transit_gateway_id: Required[str]
    """The ID of the transit gateway in the PeerRegion. A change replaces the resource."""
    tags: Sequence[CfnTransitGatewayPeeringAttachmentTagProps | Deferred] | Deferred | None
    """The tags for the transit gateway peering attachment."""
    transit_gateway_id: Required[str]
    """The ID of the transit gateway peering attachment. A change replaces the resource."""


class CfnTransitGatewayPeeringAttachmentTagProps(TypedDict, total=False):
    key: str | None
    """The key of the tag."""
    value: str | None
    """The value of the tag."""


class CfnTransitGatewayPeeringAttachment(TypedResource):
    """Requests a transit gateway peering attachment between the specified transit gateway (requester) and a peer transit gateway (accepter)."""
    props: CfnTransitGatewayPeeringAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayPeeringAttachmentProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The time the transit gateway peering attachment was created."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the transit gateway peering attachment."""
    @property
    def attr_transit_gateway_attachment_id(self) -> StringToken:
        """The ID of the transit gateway peering attachment."""
    @property
    def attr_status_code(self) -> StringToken:
        """The status code."""
    @property
    def attr_status_message(self) -> StringToken:
        """The status message, if applicable."""


class CfnTransitGatewayPolicyTableProps(TypedDict, total=False):
    tags: Sequence[CfnTransitGatewayPolicyTableTagProps | Deferred] | Deferred | None
    transit_gateway_id: Required[str]
    """The Id of transit gateway A change replaces the resource."""


class CfnTransitGatewayPolicyTableTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTransitGatewayPolicyTable(TypedResource):
    """AWS::EC2::TransitGatewayPolicyTable Resource Definition"""
    props: CfnTransitGatewayPolicyTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayPolicyTableProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """Creation time of the transit gateway policy table"""
    @property
    def attr_state(self) -> StringToken:
        """State of the transit gateway policy table"""
    @property
    def attr_transit_gateway_policy_table_id(self) -> StringToken:
        """The Id of transit gateway policy table."""


class CfnTransitGatewayPolicyTableAssociationProps(TypedDict, total=False):
    transit_gateway_attachment_id: Required[str]
    """The ID of transit gateway attachment. A change replaces the resource."""
    transit_gateway_policy_table_id: Required[str]
    """The ID of transit gateway policy table. A change replaces the resource."""


class CfnTransitGatewayPolicyTableAssociation(TypedResource):
    """AWS::EC2::TransitGatewayPolicyTableAssociation Resource Definition"""
    props: CfnTransitGatewayPolicyTableAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayPolicyTableAssociationProps]) -> None: ...
    @property
    def attr_state(self) -> StringToken:
        """The state of the transit gateway policy table association."""


class CfnTransitGatewayPolicyTableEntryProps(TypedDict, total=False):
    policy_rule: Required[CfnTransitGatewayPolicyTableEntryTransitGatewayPolicyRuleProps | Deferred]
    """The policy rule associated with the entry."""
    policy_rule_number: Required[str]
    """The rule number for the policy table entry. A change replaces the resource."""
    target_route_table_id: Required[str]
    """The ID of the target route table."""
    transit_gateway_policy_table_id: Required[str]
    """The ID of the transit gateway policy table. A change replaces the resource."""


class CfnTransitGatewayPolicyTableEntryTransitGatewayPolicyRuleProps(TypedDict, total=False):
    destination_cidr_block: str | None
    """The destination CIDR block for the transit gateway policy rule."""
    destination_port_range: str | None
    """The destination port range for the transit gateway policy rule."""
    protocol: str | None
    """The protocol for the transit gateway policy rule."""
    source_cidr_block: str | None
    """The source CIDR block for the transit gateway policy rule."""
    source_port_range: str | None
    """The source port range for the transit gateway policy rule."""


class CfnTransitGatewayPolicyTableEntry(TypedResource):
    """AWS::EC2::TransitGatewayPolicyTableEntry Resource Definition"""
    props: CfnTransitGatewayPolicyTableEntryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayPolicyTableEntryProps]) -> None: ...
    @property
    def attr_state(self) -> StringToken:
        """The state of the policy table entry."""


class CfnTransitGatewayRouteProps(TypedDict, total=False):
    blackhole: Boolean | None
    """Indicates whether to drop traffic that matches this route. A change replaces the resource."""
    destination_cidr_block: Required[str]
    """The CIDR block used for destination matches. A change replaces the resource."""
    transit_gateway_attachment_id: str | None
    """The ID of the attachment. A change replaces the resource."""
    transit_gateway_route_table_id: Required[str]
    """The ID of the transit gateway route table. A change replaces the resource."""


class CfnTransitGatewayRoute(TypedResource):
    """Specifies a static route for a transit gateway route table."""
    props: CfnTransitGatewayRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayRouteProps]) -> None: ...


class CfnTransitGatewayRouteTableProps(TypedDict, total=False):
    tags: Sequence[CfnTransitGatewayRouteTableTagProps | Deferred] | Deferred | None
    """Any tags assigned to the route table. A change replaces the resource."""
    transit_gateway_id: Required[str]
    """The ID of the transit gateway. A change replaces the resource."""


class CfnTransitGatewayRouteTableTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the associated tag key-value pair"""
    value: Required[str]
    """The value of the associated tag key-value pair"""


class CfnTransitGatewayRouteTable(TypedResource):
    """Specifies a route table for a transit gateway."""
    props: CfnTransitGatewayRouteTableProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayRouteTableProps]) -> None: ...
    @property
    def attr_transit_gateway_route_table_id(self) -> StringToken:
        """The ID of the transit gateway route table."""


class CfnTransitGatewayRouteTableAssociationProps(TypedDict, total=False):
    transit_gateway_attachment_id: Required[str]
    """The ID of the attachment. A change replaces the resource."""
    transit_gateway_route_table_id: Required[str]
    """The ID of the route table for the transit gateway. A change replaces the resource."""


class CfnTransitGatewayRouteTableAssociation(TypedResource):
    """Associates the specified attachment with the specified transit gateway route table."""
    props: CfnTransitGatewayRouteTableAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayRouteTableAssociationProps]) -> None: ...


class CfnTransitGatewayRouteTablePropagationProps(TypedDict, total=False):
    transit_gateway_attachment_id: Required[str]
    """The ID of the attachment. A change replaces the resource."""
    transit_gateway_route_table_id: Required[str]
    """The ID of the propagation route table. A change replaces the resource."""


class CfnTransitGatewayRouteTablePropagation(TypedResource):
    """Enables the specified attachment to propagate routes to the specified propagation route table."""
    props: CfnTransitGatewayRouteTablePropagationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayRouteTablePropagationProps]) -> None: ...


class CfnTransitGatewayVpcAttachmentProps(TypedDict, total=False):
    add_subnet_ids: Sequence[str] | Deferred | None
    """The IDs of one or more subnets to add."""
    options: CfnTransitGatewayVpcAttachmentOptionsProps | Deferred | None
    """The VPC attachment options."""
    remove_subnet_ids: Sequence[str] | Deferred | None
    """The IDs of one or more subnets to remove."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """The IDs of the subnets. A change replaces the resource."""
    tags: Sequence[CfnTransitGatewayVpcAttachmentTagProps | Deferred] | Deferred | None
    """The tags for the VPC attachment."""
    transit_gateway_id: Required[str]
    """The ID of the transit gateway. A change replaces the resource."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""


class CfnTransitGatewayVpcAttachmentOptionsProps(TypedDict, total=False):
    """Describes the VPC attachment options."""
    appliance_mode_support: Literal["disable", "enable"] | Other | None
    """Enable or disable appliance mode support."""
    dns_support: Literal["disable", "enable"] | Other | None
    """Enable or disable DNS support."""
    ipv6_support: Literal["disable", "enable"] | Other | None
    """Enable or disable IPv6 support."""
    security_group_referencing_support: Literal["disable", "enable"] | Other | None
    """Enables you to reference a security group across VPCs attached to a transit gateway (TGW)."""


class CfnTransitGatewayVpcAttachmentTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTransitGatewayVpcAttachment(TypedResource):
    """Specifies a VPC attachment."""
    props: CfnTransitGatewayVpcAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransitGatewayVpcAttachmentProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the attachment."""


class CfnVPCProps(TypedDict, total=False):
    cidr_block: str | None
    """The IPv4 network range for the VPC, in CIDR notation. A change replaces the resource."""
    enable_dns_hostnames: Boolean | None
    """Indicates whether the instances launched in the VPC get DNS hostnames."""
    enable_dns_support: Boolean | None
    """Indicates whether the DNS resolution is supported for the VPC."""
    instance_tenancy: Literal["dedicated", "default", "host"] | Other | None
    """The allowed tenancy of instances launched into the VPC. A change may replace the resource."""
    ipv4_ipam_pool_id: str | None
    """The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR. A change replaces the resource."""
    ipv4_netmask_length: Integer | None
    """The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager (IPAM) pool. A change replaces the resource."""
    tags: Sequence[CfnVPCTagProps | Deferred] | Deferred | None
    """The tags for the VPC."""
    vpc_encryption_control: CfnVPCVpcEncryptionControlProps | Deferred | None
    """Describes the configuration and state of VPC encryption controls. A change replaces the resource."""


class CfnVPCTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnVPCVpcEncryptionControlProps(TypedDict, total=False):
    """Describes the configuration and state of VPC encryption controls."""
    egress_only_internet_gateway_exclusion: Literal["enable", "disable"] | Other | None
    elastic_file_system_exclusion: Literal["enable", "disable"] | Other | None
    internet_gateway_exclusion: Literal["enable", "disable"] | Other | None
    lambda_exclusion: Literal["enable", "disable"] | Other | None
    mode: Literal["monitor", "enforce"] | Other | None
    """The encryption mode for the VPC Encryption Control configuration."""
    nat_gateway_exclusion: Literal["enable", "disable"] | Other | None
    virtual_private_gateway_exclusion: Literal["enable", "disable"] | Other | None
    vpc_lattice_exclusion: Literal["enable", "disable"] | Other | None
    vpc_peering_exclusion: Literal["enable", "disable"] | Other | None


class CfnVPC(TypedResource):
    """Specifies a virtual private cloud (VPC)."""
    props: CfnVPCProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCProps]) -> None: ...
    @property
    def attr_cidr_block(self) -> StringToken:
        """The primary IPv4 CIDR block for the VPC."""
    @property
    def attr_cidr_block_associations(self) -> ListToken:
        """The association IDs of the IPv4 CIDR blocks for the VPC."""
    @property
    def attr_default_network_acl(self) -> StringToken:
        """The ID of the default network ACL for the VPC."""
    @property
    def attr_default_security_group(self) -> StringToken:
        """The ID of the default security group for the VPC."""
    @property
    def attr_enable_dns_hostnames(self) -> StringToken:
        """Indicates whether the instances launched in the VPC get DNS hostnames."""
    @property
    def attr_enable_dns_support(self) -> StringToken:
        """Indicates whether the DNS resolution is supported for the VPC."""
    @property
    def attr_instance_tenancy(self) -> StringToken:
        """The allowed tenancy of instances launched into the VPC. + `default`: An instance launched into the VPC runs on shared hardware by default, unless you explicitly specify a different tenancy during instance launch. + `dedicated`: An instance launched into the VPC runs on dedicated hardware by default, unless you explicitly specify a tenancy of `host` during instance launch."""
    @property
    def attr_ipv4_ipam_pool_id(self) -> StringToken:
        """The ID of an IPv4 IPAM pool you want to use for allocating this VPC's CIDR."""
    @property
    def attr_ipv4_netmask_length(self) -> NumberToken:
        """The netmask length of the IPv4 CIDR you want to allocate to this VPC from an Amazon VPC IP Address Manager (IPAM) pool."""
    @property
    def attr_ipv6_cidr_blocks(self) -> ListToken:
        """The IPv6 CIDR blocks for the VPC."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The ID of the VPC."""
    @property
    def attr_vpc_encryption_control_state(self) -> StringToken:
        """The current state of the VPC Encryption Control configuration."""
    @property
    def attr_vpc_encryption_control_state_message(self) -> StringToken:
        """A message providing additional information about the encryption control state."""
    @property
    def attr_vpc_encryption_control_vpc_encryption_control_id(self) -> StringToken:
        """The ID of the VPC Encryption Control configuration."""
    @property
    def attr_vpc_encryption_control_vpc_id(self) -> StringToken:
        """The ID of the VPC associated with the encryption control configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_egress_only_internet_gateway_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_elastic_file_system_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_internet_gateway_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_internet_gateway_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_lambda_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_lambda_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_nat_gateway_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_nat_gateway_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_virtual_private_gateway_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_lattice_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_peering_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_vpc_encryption_control_resource_exclusions_vpc_peering_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""


class CfnVPCBlockPublicAccessExclusionProps(TypedDict, total=False):
    internet_gateway_exclusion_mode: Required[Literal["allow-bidirectional", "allow-egress"] | Other]
    """The desired VPC Block Public Access mode for a specific VPC or subnet exclusion."""
    subnet_id: str | None
    """The ID of the subnet you want to exclude. A change replaces the resource."""
    tags: Sequence[CfnVPCBlockPublicAccessExclusionTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    vpc_id: str | None
    """The ID of the VPC you want to exclude. A change replaces the resource."""


class CfnVPCBlockPublicAccessExclusionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVPCBlockPublicAccessExclusion(TypedResource):
    """Create a VPC Block Public Access (BPA) exclusion."""
    props: CfnVPCBlockPublicAccessExclusionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCBlockPublicAccessExclusionProps]) -> None: ...
    @property
    def attr_exclusion_id(self) -> StringToken:
        """The ID of the exclusion."""


class CfnVPCBlockPublicAccessOptionsProps(TypedDict, total=False):
    internet_gateway_block_mode: Required[Literal["block-bidirectional", "block-ingress"] | Other]
    """The desired VPC Block Public Access mode for internet gateways in your account."""


class CfnVPCBlockPublicAccessOptions(TypedResource):
    """VPC Block Public Access (BPA) enables you to block resources in VPCs and subnets that you own in a Region from reaching or being reached from the internet through internet gateways and egress-only internet gateways."""
    props: CfnVPCBlockPublicAccessOptionsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCBlockPublicAccessOptionsProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The ID of the AWS account."""
    @property
    def attr_exclusions_allowed(self) -> StringToken:
        """Determines if exclusions are allowed."""


class CfnVPCCidrBlockProps(TypedDict, total=False):
    amazon_provided_ipv6_cidr_block: Boolean | None
    """Requests an Amazon-provided IPv6 CIDR block with a /56 prefix length for the VPC. A change replaces the resource."""
    cidr_block: str | None
    """An IPv4 CIDR block to associate with the VPC. A change replaces the resource."""
    ipv4_ipam_pool_id: str | None
    """Associate a CIDR allocated from an IPv4 IPAM pool to a VPC. A change replaces the resource."""
    ipv4_netmask_length: Integer | None
    """The netmask length of the IPv4 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool. A change replaces the resource."""
    ipv6_cidr_block: str | None
    """An IPv6 CIDR block from the IPv6 address pool. A change replaces the resource."""
    ipv6_cidr_block_network_border_group: str | None
    """The name of the location from which we advertise the IPV6 CIDR block. A change replaces the resource."""
    ipv6_ipam_pool_id: str | None
    """Associates a CIDR allocated from an IPv6 IPAM pool to a VPC. A change replaces the resource."""
    ipv6_netmask_length: Integer | None
    """The netmask length of the IPv6 CIDR you would like to associate from an Amazon VPC IP Address Manager (IPAM) pool. A change replaces the resource."""
    ipv6_pool: str | None
    """The ID of an IPv6 address pool from which to allocate the IPv6 CIDR block. A change replaces the resource."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""


class CfnVPCCidrBlock(TypedResource):
    """Associates a CIDR block with your VPC."""
    props: CfnVPCCidrBlockProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCCidrBlockProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The Id of the VPC associated CIDR Block."""
    @property
    def attr_ip_source(self) -> StringToken:
        """The source that allocated the IP address space."""
    @property
    def attr_ipv6_address_attribute(self) -> StringToken:
        """Public IPv6 addresses are those advertised on the internet from AWS."""


class CfnVPCDHCPOptionsAssociationProps(TypedDict, total=False):
    dhcp_options_id: Required[str]
    """The ID of the DHCP options set, or `default` to associate no DHCP options with the VPC. A change replaces the resource."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""


class CfnVPCDHCPOptionsAssociation(TypedResource):
    """Associates a set of DHCP options with a VPC, or associates no DHCP options with the VPC."""
    props: CfnVPCDHCPOptionsAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCDHCPOptionsAssociationProps]) -> None: ...


class CfnVPCEncryptionControlProps(TypedDict, total=False):
    egress_only_internet_gateway_exclusion_input: Literal["enable", "disable"] | Other | None
    """Specifies whether to exclude egress-only internet gateway traffic from encryption enforcement."""
    elastic_file_system_exclusion_input: Literal["enable", "disable"] | Other | None
    """Specifies whether to exclude Elastic File System traffic from encryption enforcement."""
    internet_gateway_exclusion_input: Literal["enable", "disable"] | Other | None
    """Specifies whether to exclude internet gateway traffic from encryption enforcement."""
    lambda_exclusion_input: Literal["enable", "disable"] | Other | None
    """Specifies whether to exclude Lambda function traffic from encryption enforcement."""
    mode: Literal["monitor", "enforce"] | Other | None
    """The encryption mode for the VPC Encryption Control configuration."""
    nat_gateway_exclusion_input: Literal["enable", "disable"] | Other | None
    """Specifies whether to exclude NAT gateway traffic from encryption enforcement."""
    tags: Sequence[CfnVPCEncryptionControlTagProps | Deferred] | Deferred | None
    """The tags assigned to the VPC Encryption Control configuration."""
    virtual_private_gateway_exclusion_input: Literal["enable", "disable"] | Other | None
    """Specifies whether to exclude virtual private gateway traffic from encryption enforcement."""
    vpc_id: str | None
    """The ID of the VPC for which to create the encryption control configuration. A change replaces the resource."""
    vpc_lattice_exclusion_input: Literal["enable", "disable"] | Other | None
    """Specifies whether to exclude VPC Lattice traffic from encryption enforcement."""
    vpc_peering_exclusion_input: Literal["enable", "disable"] | Other | None
    """Specifies whether to exclude VPC peering connection traffic from encryption enforcement."""


class CfnVPCEncryptionControlTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVPCEncryptionControl(TypedResource):
    """Describes the configuration and state of VPC encryption controls."""
    props: CfnVPCEncryptionControlProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCEncryptionControlProps]) -> None: ...
    @property
    def attr_state(self) -> StringToken:
        """The current state of the VPC Encryption Control configuration."""
    @property
    def attr_state_message(self) -> StringToken:
        """A message providing additional information about the encryption control state."""
    @property
    def attr_vpc_encryption_control_id(self) -> StringToken:
        """The ID of the VPC Encryption Control configuration."""
    @property
    def attr_resource_exclusions_egress_only_internet_gateway_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_resource_exclusions_egress_only_internet_gateway_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_resource_exclusions_elastic_file_system_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_resource_exclusions_elastic_file_system_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_resource_exclusions_internet_gateway_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_resource_exclusions_internet_gateway_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_resource_exclusions_lambda_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_resource_exclusions_lambda_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_resource_exclusions_nat_gateway_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_resource_exclusions_nat_gateway_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_resource_exclusions_virtual_private_gateway_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_resource_exclusions_virtual_private_gateway_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_resource_exclusions_vpc_lattice_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_resource_exclusions_vpc_lattice_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""
    @property
    def attr_resource_exclusions_vpc_peering_state(self) -> StringToken:
        """The current state of the exclusion configuration."""
    @property
    def attr_resource_exclusions_vpc_peering_state_message(self) -> StringToken:
        """A message providing additional information about the exclusion state."""


class CfnVPCEndpointProps(TypedDict, total=False):
    dns_options: CfnVPCEndpointDnsOptionsSpecificationProps | Deferred | None
    """Describes the DNS options for an endpoint."""
    ip_address_type: Literal["ipv4", "ipv6", "dualstack", "not-specified"] | Other | None
    """The supported IP address types."""
    policy_document: Anything
    """An endpoint policy, which controls access to the service from the VPC."""
    private_dns_enabled: Boolean | None
    """Indicate whether to associate a private hosted zone with the specified VPC."""
    resource_configuration_arn: str | None
    """The Amazon Resource Name (ARN) of the resource configuration. A change replaces the resource."""
    route_table_ids: Sequence[str] | Deferred | None
    """The IDs of the route tables."""
    security_group_ids: Sequence[str] | Deferred | None
    """The IDs of the security groups to associate with the endpoint network interfaces."""
    service_name: str | None
    """The name of the endpoint service. A change replaces the resource."""
    service_network_arn: str | None
    """The Amazon Resource Name (ARN) of the service network. A change replaces the resource."""
    service_region: str | None
    """Describes a Region. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """The IDs of the subnets in which to create endpoint network interfaces."""
    tags: Sequence[CfnVPCEndpointTagProps | Deferred] | Deferred | None
    """The tags to associate with the endpoint."""
    vpc_endpoint_type: Literal["Interface", "Gateway", "GatewayLoadBalancer", "ServiceNetwork", "Resource", "Tunnel"] | Other | None
    """The type of endpoint. A change replaces the resource."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""


class CfnVPCEndpointDnsOptionsSpecificationProps(TypedDict, total=False):
    """Describes the DNS options for an endpoint."""
    dns_record_ip_type: Literal["ipv4", "ipv6", "dualstack", "service-defined", "not-specified"] | Other | None
    """The DNS records created for the endpoint."""
    private_dns_only_for_inbound_resolver_endpoint: Literal["OnlyInboundResolver", "AllResolvers", "NotSpecified"] | Other | None
    """Indicates whether to enable private DNS only for inbound endpoints."""
    private_dns_preference: Literal["VERIFIED_DOMAINS_ONLY", "ALL_DOMAINS", "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS", "SPECIFIED_DOMAINS_ONLY"] | Other | None
    """The preference for which private domains have a private hosted zone created for and associated with the specified VPC. A change replaces the resource."""
    private_dns_specified_domains: Sequence[str] | Deferred | None
    """Indicates which of the private domains to create private hosted zones for and associate with the specified VPC. A change replaces the resource."""


class CfnVPCEndpointTagProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnVPCEndpoint(TypedResource):
    """Specifies a VPC endpoint."""
    props: CfnVPCEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCEndpointProps]) -> None: ...
    @property
    def attr_creation_timestamp(self) -> StringToken:
        """The date and time the VPC endpoint was created."""
    @property
    def attr_dns_entries(self) -> ListToken:
        """(Interface endpoints) The DNS entries for the endpoint."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the VPC endpoint."""
    @property
    def attr_network_interface_ids(self) -> ListToken:
        """(Interface endpoints) The network interface IDs."""


class CfnVPCEndpointConnectionNotificationProps(TypedDict, total=False):
    connection_events: Required[Sequence[str] | Deferred]
    """The endpoint events for which to receive notifications."""
    connection_notification_arn: Required[str]
    """The ARN of the SNS topic for the notifications."""
    service_id: str | None
    """The ID of the endpoint service. A change replaces the resource."""
    vpc_endpoint_id: str | None
    """The ID of the endpoint. A change replaces the resource."""


class CfnVPCEndpointConnectionNotification(TypedResource):
    """Specifies a connection notification for a VPC endpoint or VPC endpoint service."""
    props: CfnVPCEndpointConnectionNotificationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCEndpointConnectionNotificationProps]) -> None: ...
    @property
    def attr_vpc_endpoint_connection_notification_id(self) -> StringToken:
        """The ID of the notification."""


class CfnVPCEndpointServiceProps(TypedDict, total=False):
    acceptance_required: Boolean | None
    """Indicates whether requests from service consumers to create an endpoint to your service must be accepted."""
    contributor_insights_enabled: Boolean | None
    """Indicates whether to enable the built-in Contributor Insights rules provided by AWS PrivateLink."""
    gateway_load_balancer_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the Gateway Load Balancers."""
    network_load_balancer_arns: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARNs) of the Network Load Balancers."""
    payer_responsibility: str | None
    """The entity that is responsible for the endpoint costs."""
    private_dns_name: str | None
    private_dns_name_configuration: CfnVPCEndpointServicePrivateDnsNameConfigurationProps | Deferred | None
    supported_ip_address_types: Sequence[Literal["ipv4", "ipv6"] | Other] | Deferred | None
    """The supported IP address types."""
    supported_regions: Sequence[str] | Deferred | None
    """The Regions from which service consumers can access the service."""
    tags: Sequence[CfnVPCEndpointServiceTagProps | Deferred] | Deferred | None
    """The tags to associate with the service."""


class CfnVPCEndpointServicePrivateDnsNameConfigurationProps(TypedDict, total=False):
    ...


class CfnVPCEndpointServiceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVPCEndpointService(TypedResource):
    """Creates a VPC endpoint service configuration to which service consumers ( AWS accounts, users, and IAM roles) can connect."""
    props: CfnVPCEndpointServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCEndpointServiceProps]) -> None: ...
    @property
    def attr_service_id(self) -> StringToken:
        """The ID of the endpoint service."""
    @property
    def attr_private_dns_name_configuration_name(self) -> StringToken: ...
    @property
    def attr_private_dns_name_configuration_state(self) -> StringToken: ...
    @property
    def attr_private_dns_name_configuration_type(self) -> StringToken: ...
    @property
    def attr_private_dns_name_configuration_value(self) -> StringToken: ...


class CfnVPCEndpointServicePermissionsProps(TypedDict, total=False):
    allowed_principals: Sequence[str] | Deferred | None
    """The Amazon Resource Names (ARN) of one or more principals (for example, users, IAM roles, and AWS accounts )."""
    service_id: Required[str]
    """The ID of the service. A change replaces the resource."""


class CfnVPCEndpointServicePermissions(TypedResource):
    """Grant or revoke permissions for service consumers (users, IAM roles, and AWS accounts) to connect to a VPC endpoint service."""
    props: CfnVPCEndpointServicePermissionsProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCEndpointServicePermissionsProps]) -> None: ...


class CfnVPCGatewayAttachmentProps(TypedDict, total=False):
    internet_gateway_id: str | None
    """The ID of the internet gateway."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""
    vpn_gateway_id: str | None
    """The ID of the virtual private gateway."""


class CfnVPCGatewayAttachment(TypedResource):
    """Attaches an internet gateway, or a virtual private gateway to a VPC, enabling connectivity between the internet and the VPC."""
    props: CfnVPCGatewayAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCGatewayAttachmentProps]) -> None: ...
    @property
    def attr_attachment_type(self) -> StringToken:
        """Used to identify if this resource is an Internet Gateway or Vpn Gateway Attachment"""


class CfnVPCPeeringConnectionProps(TypedDict, total=False):
    assume_role_region: str | None
    """The Region code to use when calling Security Token Service (STS) to assume the PeerRoleArn, if provided. A change replaces the resource."""
    peer_owner_id: str | None
    """The AWS account ID of the owner of the accepter VPC. A change replaces the resource."""
    peer_region: str | None
    """The Region code for the accepter VPC, if the accepter VPC is located in a Region other than the Region in which you make the request. A change replaces the resource."""
    peer_role_arn: str | None
    """The Amazon Resource Name (ARN) of the VPC peer role for the peering connection in another AWS account. A change replaces the resource."""
    peer_vpc_id: Required[str]
    """The ID of the VPC with which you are creating the VPC peering connection. A change replaces the resource."""
    tags: Sequence[CfnVPCPeeringConnectionTagProps | Deferred] | Deferred | None
    """Any tags assigned to the resource."""
    vpc_id: Required[str]
    """The ID of the VPC. A change replaces the resource."""


class CfnVPCPeeringConnectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVPCPeeringConnection(TypedResource):
    """Requests a VPC peering connection between two VPCs: a requester VPC that you own and an accepter VPC with which to create the connection."""
    props: CfnVPCPeeringConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPCPeeringConnectionProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the peering connection."""


class CfnVPNConcentratorProps(TypedDict, total=False):
    tags: Sequence[CfnVPNConcentratorTagProps | Deferred] | Deferred | None
    """Any tags assigned to the VPN concentrator."""
    transit_gateway_id: str | None
    """The ID of the transit gateway associated with the VPN concentrator. A change replaces the resource."""
    type: Required[str]
    """The type of VPN concentrator. A change replaces the resource."""


class CfnVPNConcentratorTagProps(TypedDict, total=False):
    """Describes a tag."""
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnVPNConcentrator(TypedResource):
    """Describes a VPN concentrator."""
    props: CfnVPNConcentratorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPNConcentratorProps]) -> None: ...
    @property
    def attr_transit_gateway_attachment_id(self) -> StringToken:
        """The ID of the transit gateway attachment for the VPN concentrator."""
    @property
    def attr_vpn_concentrator_id(self) -> StringToken:
        """The ID of the VPN concentrator to associate with the VPN connection."""


class CfnVPNConnectionProps(TypedDict, total=False):
    customer_gateway_id: Required[str]
    """The ID of the customer gateway at your end of the VPN connection. A change replaces the resource."""
    enable_acceleration: Boolean | None
    """Indicate whether to enable acceleration for the VPN connection. A change replaces the resource."""
    local_ipv4_network_cidr: str | None
    """The IPv4 CIDR on the customer gateway (on-premises) side of the VPN connection. A change replaces the resource."""
    local_ipv6_network_cidr: str | None
    """The IPv6 CIDR on the customer gateway (on-premises) side of the VPN connection. A change replaces the resource."""
    outside_ip_address_type: str | None
    """The type of IP address assigned to the outside interface of the customer gateway device. A change replaces the resource."""
    pre_shared_key_storage: Literal["Standard", "SecretsManager"] | Other | None
    """Describes the storage location for an instance store-backed AMI. A change replaces the resource."""
    remote_ipv4_network_cidr: str | None
    """The IPv4 CIDR on the AWS side of the VPN connection. A change replaces the resource."""
    remote_ipv6_network_cidr: str | None
    """The IPv6 CIDR on the AWS side of the VPN connection. A change replaces the resource."""
    static_routes_only: Boolean | None
    """Indicates whether the VPN connection uses static routes only. A change replaces the resource."""
    tags: Sequence[CfnVPNConnectionTagProps | Deferred] | Deferred | None
    """Any tags assigned to the VPN connection."""
    transit_gateway_id: str | None
    """The ID of the transit gateway associated with the VPN connection. A change replaces the resource."""
    transport_transit_gateway_attachment_id: str | None
    """The transit gateway attachment ID to use for the VPN tunnel. A change replaces the resource."""
    tunnel_bandwidth: Literal["standard", "large"] | Other | None
    """The desired bandwidth specification for the VPN tunnel, used when creating or modifying VPN connection options to set the tunnel's throughput capacity."""
    tunnel_inside_ip_version: str | None
    """Indicate whether the VPN tunnels process IPv4 or IPv6 traffic. A change replaces the resource."""
    type: Required[str]
    """The type of VPN connection. A change replaces the resource."""
    vpn_concentrator_id: str | None
    """The ID of the VPN concentrator to associate with the VPN connection. A change replaces the resource."""
    vpn_gateway_id: str | None
    """The ID of the virtual private gateway at the AWS side of the VPN connection. A change replaces the resource."""
    vpn_tunnel_options_specifications: Sequence[CfnVPNConnectionVpnTunnelOptionsSpecificationProps | Deferred] | Deferred | None
    """The tunnel options for the VPN connection. A change replaces the resource."""


class CfnVPNConnectionCloudwatchLogOptionsSpecificationProps(TypedDict, total=False):
    """Options for sending VPN tunnel logs to CloudWatch."""
    bgp_log_enabled: Boolean | None
    """Specifies whether to enable BGP logging for the VPN connection."""
    bgp_log_group_arn: str | None
    """The Amazon Resource Name (ARN) of the CloudWatch log group where BGP logs will be sent."""
    bgp_log_output_format: Literal["json", "text"] | Other | None
    """The desired output format for BGP logs to be sent to CloudWatch."""
    log_enabled: Boolean | None
    """Enable or disable VPN tunnel logging feature."""
    log_group_arn: str | None
    """The Amazon Resource Name (ARN) of the CloudWatch log group to send logs to."""
    log_output_format: Literal["json", "text"] | Other | None
    """Set log format."""


class CfnVPNConnectionIKEVersionsRequestListValueProps(TypedDict, total=False):
    """The IKE version that is permitted for the VPN tunnel."""
    value: Literal["ikev1", "ikev2"] | Other | None
    """The IKE version."""


class CfnVPNConnectionPhase1DHGroupNumbersRequestListValueProps(TypedDict, total=False):
    """Specifies a Diffie-Hellman group number for the VPN tunnel for phase 1 IKE negotiations."""
    value: Literal[2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] | Deferred | None
    """The Diffie-Hellmann group number."""


class CfnVPNConnectionPhase1EncryptionAlgorithmsRequestListValueProps(TypedDict, total=False):
    """Specifies the encryption algorithm for the VPN tunnel for phase 1 IKE negotiations."""
    value: Literal["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"] | Other | None
    """The value for the encryption algorithm."""


class CfnVPNConnectionPhase1IntegrityAlgorithmsRequestListValueProps(TypedDict, total=False):
    """Specifies the integrity algorithm for the VPN tunnel for phase 1 IKE negotiations."""
    value: Literal["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"] | Other | None
    """The value for the integrity algorithm."""


class CfnVPNConnectionPhase2DHGroupNumbersRequestListValueProps(TypedDict, total=False):
    """Specifies a Diffie-Hellman group number for the VPN tunnel for phase 2 IKE negotiations."""
    value: Literal[2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] | Deferred | None
    """The Diffie-Hellmann group number."""


class CfnVPNConnectionPhase2EncryptionAlgorithmsRequestListValueProps(TypedDict, total=False):
    """Specifies the encryption algorithm for the VPN tunnel for phase 2 IKE negotiations."""
    value: Literal["AES128", "AES256", "AES128-GCM-16", "AES256-GCM-16"] | Other | None
    """The encryption algorithm."""


class CfnVPNConnectionPhase2IntegrityAlgorithmsRequestListValueProps(TypedDict, total=False):
    """Specifies the integrity algorithm for the VPN tunnel for phase 2 IKE negotiations."""
    value: Literal["SHA1", "SHA2-256", "SHA2-384", "SHA2-512"] | Other | None
    """The integrity algorithm."""


class CfnVPNConnectionTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnVPNConnectionVpnTunnelLogOptionsSpecificationProps(TypedDict, total=False):
    """Options for logging VPN tunnel activity."""
    cloudwatch_log_options: CfnVPNConnectionCloudwatchLogOptionsSpecificationProps | Deferred | None
    """Options for sending VPN tunnel logs to CloudWatch."""


class CfnVPNConnectionVpnTunnelOptionsSpecificationProps(TypedDict, total=False):
    """The tunnel options for a single VPN tunnel."""
    dpd_timeout_action: Literal["clear", "none", "restart"] | Other | None
    """The action to take after DPD timeout occurs."""
    dpd_timeout_seconds: Integer | None
    """The number of seconds after which a DPD timeout occurs."""
    enable_tunnel_lifecycle_control: Boolean | None
    """Turn on or off tunnel endpoint lifecycle control feature."""
    ike_versions: Sequence[CfnVPNConnectionIKEVersionsRequestListValueProps | Deferred] | Deferred | None
    """The IKE versions that are permitted for the VPN tunnel."""
    log_options: CfnVPNConnectionVpnTunnelLogOptionsSpecificationProps | Deferred | None
    """Options for logging VPN tunnel activity."""
    phase1_dh_group_numbers: Sequence[CfnVPNConnectionPhase1DHGroupNumbersRequestListValueProps | Deferred] | Deferred | None
    """One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 1 IKE negotiations."""
    phase1_encryption_algorithms: Sequence[CfnVPNConnectionPhase1EncryptionAlgorithmsRequestListValueProps | Deferred] | Deferred | None
    """One or more encryption algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations."""
    phase1_integrity_algorithms: Sequence[CfnVPNConnectionPhase1IntegrityAlgorithmsRequestListValueProps | Deferred] | Deferred | None
    """One or more integrity algorithms that are permitted for the VPN tunnel for phase 1 IKE negotiations."""
    phase1_lifetime_seconds: Integer | None
    """The lifetime for phase 1 of the IKE negotiation, in seconds."""
    phase2_dh_group_numbers: Sequence[CfnVPNConnectionPhase2DHGroupNumbersRequestListValueProps | Deferred] | Deferred | None
    """One or more Diffie-Hellman group numbers that are permitted for the VPN tunnel for phase 2 IKE negotiations."""
    phase2_encryption_algorithms: Sequence[CfnVPNConnectionPhase2EncryptionAlgorithmsRequestListValueProps | Deferred] | Deferred | None
    """One or more encryption algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations."""
    phase2_integrity_algorithms: Sequence[CfnVPNConnectionPhase2IntegrityAlgorithmsRequestListValueProps | Deferred] | Deferred | None
    """One or more integrity algorithms that are permitted for the VPN tunnel for phase 2 IKE negotiations."""
    phase2_lifetime_seconds: Integer | None
    """The lifetime for phase 2 of the IKE negotiation, in seconds."""
    pre_shared_key: str | None
    """The pre-shared key (PSK) to establish initial authentication between the virtual private gateway and customer gateway. A change replaces the resource."""
    rekey_fuzz_percentage: Integer | None
    """The percentage of the rekey window (determined by `RekeyMarginTimeSeconds`) during which the rekey time is randomly selected."""
    rekey_margin_time_seconds: Integer | None
    """The margin time, in seconds, before the phase 2 lifetime expires, during which the AWS side of the VPN connection performs an IKE rekey."""
    replay_window_size: Integer | None
    """The number of packets in an IKE replay window."""
    startup_action: Literal["add", "start"] | Other | None
    """The action to take when the establishing the tunnel for the VPN connection."""
    tunnel_inside_cidr: str | None
    """The range of inside IP addresses for the tunnel. A change replaces the resource."""
    tunnel_inside_ipv6_cidr: str | None
    """The range of inside IPv6 addresses for the tunnel."""


class CfnVPNConnection(TypedResource):
    """Specifies a VPN connection between a virtual private gateway and a VPN customer gateway or a transit gateway and a VPN customer gateway."""
    props: CfnVPNConnectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPNConnectionProps]) -> None: ...
    @property
    def attr_vpn_connection_id(self) -> StringToken:
        """The ID of the VPN connection."""


class CfnVPNConnectionRouteProps(TypedDict, total=False):
    destination_cidr_block: Required[str]
    """The CIDR block associated with the local subnet of the customer network. A change replaces the resource."""
    vpn_connection_id: Required[str]
    """The ID of the VPN connection. A change replaces the resource."""


class CfnVPNConnectionRoute(TypedResource):
    """Specifies a static route for a VPN connection between an existing virtual private gateway and a VPN customer gateway."""
    props: CfnVPNConnectionRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPNConnectionRouteProps]) -> None: ...


class CfnVPNGatewayProps(TypedDict, total=False):
    amazon_side_asn: Integer | None
    """The private Autonomous System Number (ASN) for the Amazon side of a BGP session. A change replaces the resource."""
    tags: Sequence[CfnVPNGatewayTagProps | Deferred] | Deferred | None
    """Any tags assigned to the virtual private gateway."""
    type: Required[str]
    """The type of VPN connection the virtual private gateway supports. A change replaces the resource."""


class CfnVPNGatewayTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnVPNGateway(TypedResource):
    """Specifies a virtual private gateway."""
    props: CfnVPNGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPNGatewayProps]) -> None: ...
    @property
    def attr_vpn_gateway_id(self) -> StringToken:
        """The ID of the VPN gateway."""


class CfnVPNGatewayRoutePropagationProps(TypedDict, total=False):
    route_table_ids: Required[Sequence[str] | Deferred]
    """The ID of the route table."""
    vpn_gateway_id: Required[str]
    """The ID of the virtual private gateway that is attached to a VPC."""


class CfnVPNGatewayRoutePropagation(TypedResource):
    """Enables a virtual private gateway (VGW) to propagate routes to the specified route table of a VPC."""
    props: CfnVPNGatewayRoutePropagationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVPNGatewayRoutePropagationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the VPN gateway."""


class CfnVerifiedAccessEndpointProps(TypedDict, total=False):
    application_domain: str | None
    """The DNS name for users to reach your application. A change replaces the resource."""
    attachment_type: Required[Literal["vpc"] | Other]
    """The type of attachment used to provide connectivity between the AWS Verified Access endpoint and the application. A change replaces the resource."""
    cidr_options: CfnVerifiedAccessEndpointCidrOptionsProps | Deferred | None
    """The options for a CIDR endpoint."""
    description: str | None
    """A description for the AWS Verified Access endpoint."""
    domain_certificate_arn: str | None
    """The ARN of a public TLS/SSL certificate imported into or created with ACM. A change replaces the resource."""
    endpoint_domain_prefix: str | None
    """A custom identifier that is prepended to the DNS name that is generated for the endpoint. A change replaces the resource."""
    endpoint_type: Required[Literal["cidr", "load-balancer", "network-interface", "rds"] | Other]
    """The type of AWS Verified Access endpoint. A change replaces the resource."""
    load_balancer_options: CfnVerifiedAccessEndpointLoadBalancerOptionsProps | Deferred | None
    """The load balancer details if creating the AWS Verified Access endpoint as `load-balancer` type."""
    network_interface_options: CfnVerifiedAccessEndpointNetworkInterfaceOptionsProps | Deferred | None
    """The options for network-interface type endpoint."""
    policy_document: str | None
    """The Verified Access policy document."""
    policy_enabled: Boolean | None
    """The status of the Verified Access policy."""
    rds_options: CfnVerifiedAccessEndpointRdsOptionsProps | Deferred | None
    """The options for an RDS endpoint."""
    security_group_ids: Sequence[str] | Deferred | None
    """The IDs of the security groups for the endpoint. A change replaces the resource."""
    sse_specification: CfnVerifiedAccessEndpointSseSpecificationProps | Deferred | None
    """The options for additional server side encryption."""
    tags: Sequence[CfnVerifiedAccessEndpointTagProps | Deferred] | Deferred | None
    """The tags."""
    verified_access_group_id: Required[str]
    """The ID of the AWS Verified Access group."""


class CfnVerifiedAccessEndpointCidrOptionsProps(TypedDict, total=False):
    """Describes the CIDR options for a Verified Access endpoint."""
    cidr: str | None
    """The CIDR. A change replaces the resource."""
    port_ranges: Sequence[CfnVerifiedAccessEndpointPortRangeProps | Deferred] | Deferred | None
    """The port ranges."""
    protocol: Literal["http", "https", "tcp"] | Other | None
    """The protocol. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """The IDs of the subnets. A change replaces the resource."""


class CfnVerifiedAccessEndpointLoadBalancerOptionsProps(TypedDict, total=False):
    """Describes the load balancer options when creating an AWS Verified Access endpoint using the `load-balancer` type."""
    load_balancer_arn: str | None
    """The ARN of the load balancer. A change replaces the resource."""
    port: Integer | None
    """The IP port number."""
    port_ranges: Sequence[CfnVerifiedAccessEndpointPortRangeProps | Deferred] | Deferred | None
    """The port ranges."""
    protocol: Literal["http", "https", "tcp"] | Other | None
    """The IP protocol."""
    subnet_ids: Sequence[str] | Deferred | None
    """The IDs of the subnets."""


class CfnVerifiedAccessEndpointNetworkInterfaceOptionsProps(TypedDict, total=False):
    """Describes the network interface options when creating an AWS Verified Access endpoint using the `network-interface` type."""
    network_interface_id: str | None
    """The ID of the network interface. A change replaces the resource."""
    port: Integer | None
    """The IP port number."""
    port_ranges: Sequence[CfnVerifiedAccessEndpointPortRangeProps | Deferred] | Deferred | None
    """The port ranges."""
    protocol: Literal["http", "https", "tcp"] | Other | None
    """The IP protocol."""


class CfnVerifiedAccessEndpointPortRangeProps(TypedDict, total=False):
    """Describes the port range for a Verified Access endpoint."""
    from_port: Integer | None
    """The start of the port range."""
    to_port: Integer | None
    """The end of the port range."""


class CfnVerifiedAccessEndpointRdsOptionsProps(TypedDict, total=False):
    """Describes the RDS options for a Verified Access endpoint."""
    port: Integer | None
    """The port."""
    protocol: Literal["http", "https", "tcp"] | Other | None
    """The protocol. A change replaces the resource."""
    rds_db_cluster_arn: str | None
    """The ARN of the DB cluster. A change replaces the resource."""
    rds_db_instance_arn: str | None
    """The ARN of the RDS instance. A change replaces the resource."""
    rds_db_proxy_arn: str | None
    """The ARN of the RDS proxy. A change replaces the resource."""
    rds_endpoint: str | None
    """The RDS endpoint."""
    subnet_ids: Sequence[str] | Deferred | None
    """The IDs of the subnets."""


class CfnVerifiedAccessEndpointSseSpecificationProps(TypedDict, total=False):
    """AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys."""
    customer_managed_key_enabled: Boolean | None
    """Enable or disable the use of customer managed KMS keys for server side encryption."""
    kms_key_arn: str | None
    """The ARN of the KMS key."""


class CfnVerifiedAccessEndpointTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVerifiedAccessEndpoint(TypedResource):
    """An AWS Verified Access endpoint specifies the application that AWS Verified Access provides access to."""
    props: CfnVerifiedAccessEndpointProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVerifiedAccessEndpointProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time."""
    @property
    def attr_device_validation_domain(self) -> StringToken:
        """Use this to construct the redirect URI to add to your OIDC provider's allow list."""
    @property
    def attr_endpoint_domain(self) -> StringToken:
        """The DNS name generated for the endpoint."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The last updated time."""
    @property
    def attr_status(self) -> StringToken:
        """The endpoint status."""
    @property
    def attr_verified_access_endpoint_id(self) -> StringToken:
        """The ID of the Verified Access endpoint."""
    @property
    def attr_verified_access_instance_id(self) -> StringToken:
        """The instance identifier."""


class CfnVerifiedAccessGroupProps(TypedDict, total=False):
    description: str | None
    """A description for the AWS Verified Access group."""
    policy_document: str | None
    """The Verified Access policy document."""
    policy_enabled: Boolean | None
    """The status of the Verified Access policy."""
    sse_specification: CfnVerifiedAccessGroupSseSpecificationProps | Deferred | None
    """The options for additional server side encryption."""
    tags: Sequence[CfnVerifiedAccessGroupTagProps | Deferred] | Deferred | None
    """The tags."""
    verified_access_instance_id: Required[str]
    """The ID of the AWS Verified Access instance."""


class CfnVerifiedAccessGroupSseSpecificationProps(TypedDict, total=False):
    """AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys."""
    customer_managed_key_enabled: Boolean | None
    """Enable or disable the use of customer managed KMS keys for server side encryption."""
    kms_key_arn: str | None
    """The ARN of the KMS key."""


class CfnVerifiedAccessGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVerifiedAccessGroup(TypedResource):
    """An AWS Verified Access group is a collection of AWS Verified Access endpoints who's associated applications have similar security requirements."""
    props: CfnVerifiedAccessGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVerifiedAccessGroupProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The last updated time."""
    @property
    def attr_owner(self) -> StringToken:
        """The ID of the AWS account that owns the group."""
    @property
    def attr_verified_access_group_arn(self) -> StringToken:
        """The ARN of the Verified Access group."""
    @property
    def attr_verified_access_group_id(self) -> StringToken:
        """The ID of the Verified Access group."""


class CfnVerifiedAccessInstanceProps(TypedDict, total=False):
    cidr_endpoints_custom_sub_domain: str | None
    """The custom subdomain."""
    description: str | None
    """A description for the AWS Verified Access instance."""
    fips_enabled: Boolean | None
    """Indicates whether support for Federal Information Processing Standards (FIPS) is enabled on the instance."""
    logging_configurations: CfnVerifiedAccessInstanceVerifiedAccessLogsProps | Deferred | None
    """The logging configuration for the Verified Access instances."""
    tags: Sequence[CfnVerifiedAccessInstanceTagProps | Deferred] | Deferred | None
    """The tags."""
    verified_access_trust_provider_ids: Sequence[str] | Deferred | None
    """The IDs of the AWS Verified Access trust providers."""
    verified_access_trust_providers: Sequence[CfnVerifiedAccessInstanceVerifiedAccessTrustProviderProps | Deferred] | Deferred | None
    """The IDs of the AWS Verified Access trust providers."""


class CfnVerifiedAccessInstanceTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVerifiedAccessInstanceVerifiedAccessLogsProps(TypedDict, total=False):
    """Describes the options for Verified Access logs."""
    cloud_watch_logs: CfnVerifiedAccessInstanceVerifiedAccessLogsCloudWatchLogsProps | Deferred | None
    """CloudWatch Logs logging destination."""
    include_trust_context: Boolean | None
    """Indicates whether to include trust data sent by trust providers in the logs."""
    kinesis_data_firehose: CfnVerifiedAccessInstanceVerifiedAccessLogsKinesisDataFirehoseProps | Deferred | None
    """Kinesis logging destination."""
    log_version: str | None
    """The logging version."""
    s3: CfnVerifiedAccessInstanceVerifiedAccessLogsS3Props | Deferred | None
    """Amazon S3 logging options."""


class CfnVerifiedAccessInstanceVerifiedAccessLogsCloudWatchLogsProps(TypedDict, total=False):
    """Options for CloudWatch Logs as a logging destination."""
    enabled: Boolean | None
    """Indicates whether logging is enabled."""
    log_group: str | None
    """The ID of the CloudWatch Logs log group."""


class CfnVerifiedAccessInstanceVerifiedAccessLogsKinesisDataFirehoseProps(TypedDict, total=False):
    """Options for Kinesis as a logging destination."""
    delivery_stream: str | None
    """The ID of the delivery stream."""
    enabled: Boolean | None
    """Indicates whether logging is enabled."""


class CfnVerifiedAccessInstanceVerifiedAccessLogsS3Props(TypedDict, total=False):
    """Options for Amazon S3 as a logging destination."""
    bucket_name: str | None
    """The bucket name."""
    bucket_owner: str | None
    """The AWS account number that owns the bucket."""
    enabled: Boolean | None
    """Indicates whether logging is enabled."""
    prefix: str | None
    """The bucket prefix."""


class CfnVerifiedAccessInstanceVerifiedAccessTrustProviderProps(TypedDict, total=False):
    """A trust provider is a third-party entity that creates, maintains, and manages identity information for users and devices."""
    description: str | None
    """A description for the AWS Verified Access trust provider."""
    device_trust_provider_type: str | None
    """The type of device-based trust provider."""
    trust_provider_type: str | None
    """The type of Verified Access trust provider."""
    user_trust_provider_type: str | None
    """The type of user-based trust provider."""
    verified_access_trust_provider_id: str | None
    """The ID of the AWS Verified Access trust provider."""


class CfnVerifiedAccessInstance(TypedResource):
    """An AWS Verified Access instance is a regional entity that evaluates application requests and grants access only when your security requirements are met."""
    props: CfnVerifiedAccessInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVerifiedAccessInstanceProps]) -> None: ...
    @property
    def attr_cidr_endpoints_custom_sub_domain_name_servers(self) -> ListToken:
        """The name servers."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The last updated time."""
    @property
    def attr_verified_access_instance_id(self) -> StringToken:
        """The ID of the Verified Access instance."""


class CfnVerifiedAccessTrustProviderProps(TypedDict, total=False):
    description: str | None
    """A description for the AWS Verified Access trust provider."""
    device_options: CfnVerifiedAccessTrustProviderDeviceOptionsProps | Deferred | None
    """The options for device-identity trust provider. A change replaces the resource."""
    device_trust_provider_type: Literal["crowdstrike", "jamf", "jumpcloud"] | Other | None
    """The type of device-based trust provider. A change replaces the resource."""
    native_application_oidc_options: CfnVerifiedAccessTrustProviderNativeApplicationOidcOptionsProps | Deferred | None
    """The OpenID Connect (OIDC) options."""
    oidc_options: CfnVerifiedAccessTrustProviderOidcOptionsProps | Deferred | None
    """The options for an OpenID Connect-compatible user-identity trust provider."""
    policy_reference_name: Required[str]
    """The identifier to be used when working with policy rules. A change replaces the resource."""
    sse_specification: CfnVerifiedAccessTrustProviderSseSpecificationProps | Deferred | None
    """The options for additional server side encryption."""
    tags: Sequence[CfnVerifiedAccessTrustProviderTagProps | Deferred] | Deferred | None
    """The tags."""
    trust_provider_type: Required[Literal["device", "user"] | Other]
    """The type of Verified Access trust provider. A change replaces the resource."""
    user_trust_provider_type: Literal["iam-identity-center", "oidc"] | Other | None
    """The type of user-based trust provider. A change replaces the resource."""


class CfnVerifiedAccessTrustProviderDeviceOptionsProps(TypedDict, total=False):
    """Describes the options for an AWS Verified Access device-identity based trust provider."""
    public_signing_key_url: str | None
    """The URL AWS Verified Access will use to verify the authenticity of the device tokens."""
    tenant_id: str | None
    """The ID of the tenant application with the device-identity provider. A change replaces the resource."""


class CfnVerifiedAccessTrustProviderNativeApplicationOidcOptionsProps(TypedDict, total=False):
    """Describes the OpenID Connect (OIDC) options."""
    authorization_endpoint: str | None
    """The authorization endpoint of the IdP."""
    client_id: str | None
    """The OAuth 2.0 client identifier."""
    client_secret: str | None
    """The OAuth 2.0 client secret."""
    issuer: str | None
    """The OIDC issuer identifier of the IdP."""
    public_signing_key_endpoint: str | None
    """The public signing key endpoint."""
    scope: str | None
    """The set of user claims to be requested from the IdP."""
    token_endpoint: str | None
    """The token endpoint of the IdP."""
    user_info_endpoint: str | None
    """The user info endpoint of the IdP."""


class CfnVerifiedAccessTrustProviderOidcOptionsProps(TypedDict, total=False):
    """Describes the options for an OpenID Connect-compatible user-identity trust provider."""
    authorization_endpoint: str | None
    """The OIDC authorization endpoint."""
    client_id: str | None
    """The client identifier."""
    client_secret: str | None
    """The client secret."""
    issuer: str | None
    """The OIDC issuer."""
    scope: str | None
    """The OpenID Connect (OIDC) scope specified."""
    token_endpoint: str | None
    """The OIDC token endpoint."""
    user_info_endpoint: str | None
    """The OIDC user info endpoint."""


class CfnVerifiedAccessTrustProviderSseSpecificationProps(TypedDict, total=False):
    """AWS Verified Access provides server side encryption by default to data at rest using AWS -owned KMS keys."""
    customer_managed_key_enabled: Boolean | None
    """Enable or disable the use of customer managed KMS keys for server side encryption."""
    kms_key_arn: str | None
    """The ARN of the KMS key."""


class CfnVerifiedAccessTrustProviderTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnVerifiedAccessTrustProvider(TypedResource):
    """A trust provider is a third-party entity that creates, maintains, and manages identity information for users and devices."""
    props: CfnVerifiedAccessTrustProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVerifiedAccessTrustProviderProps]) -> None: ...
    @property
    def attr_creation_time(self) -> StringToken:
        """The creation time."""
    @property
    def attr_last_updated_time(self) -> StringToken:
        """The last updated time."""
    @property
    def attr_verified_access_trust_provider_id(self) -> StringToken:
        """The ID of the Verified Access trust provider."""


class CfnVolumeProps(TypedDict, total=False):
    auto_enable_io: Boolean | None
    """Indicates whether the volume is auto-enabled for I/O operations."""
    availability_zone: str | None
    """The ID of the Availability Zone in which to create the volume."""
    availability_zone_id: str | None
    """The ID of the Availability Zone in which to create the volume."""
    encrypted: Boolean | None
    """Indicates whether the volume should be encrypted."""
    iops: Integer | None
    """The number of I/O operations per second (IOPS) to provision for the volume."""
    kms_key_id: str | None
    """The identifier of the AWS KMS key to use for Amazon EBS encryption."""
    multi_attach_enabled: Boolean | None
    """Indicates whether Amazon EBS Multi-Attach is enabled."""
    outpost_arn: str | None
    """The Amazon Resource Name (ARN) of the Outpost on which to create the volume."""
    size: Integer | None
    """The size of the volume, in GiBs."""
    snapshot_id: str | None
    """The snapshot from which to create the volume."""
    source_volume_id: str | None
    """The ID of the source EBS volume to copy."""
    tags: Sequence[CfnVolumeTagProps | Deferred] | Deferred | None
    """The tags to apply to the volume during creation."""
    throughput: Integer | None
    """The throughput to provision for a volume, with a maximum of 1,000 MiB/s."""
    volume_initialization_rate: Integer | None
    """Specifies the Amazon EBS Provisioned Rate for Volume Initialization (volume initialization rate), in MiB/s, at which to download the snapshot blocks from Amazon S3 to the volume."""
    volume_type: str | None
    """The volume type."""


class CfnVolumeTagProps(TypedDict, total=False):
    """Specifies a tag."""
    key: Required[str]
    """The tag key."""
    value: Required[str]
    """The tag value."""


class CfnVolume(TypedResource):
    """Specifies an Amazon Elastic Block Store (Amazon EBS) volume."""
    props: CfnVolumeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVolumeProps]) -> None: ...
    @property
    def attr_volume_id(self) -> StringToken:
        """The ID of the volume."""


class CfnVolumeAttachmentProps(TypedDict, total=False):
    device: str | None
    """The device name (for example, `/dev/sdh` or `xvdh` ). A change replaces the resource."""
    ebs_card_index: Integer | None
    """The index of the EBS card. A change replaces the resource."""
    instance_id: Required[str]
    """The ID of the instance to which the volume attaches. A change replaces the resource."""
    volume_id: Required[str]
    """The ID of the Amazon EBS volume. A change replaces the resource."""


class CfnVolumeAttachment(TypedResource):
    """Attaches an Amazon EBS volume to a running instance and exposes it to the instance with the specified device name."""
    props: CfnVolumeAttachmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVolumeAttachmentProps]) -> None: ...
