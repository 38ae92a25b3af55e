"""Every resource type of AWS::AmazonMQ; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnBrokerProps(TypedDict, total=False):
    authentication_strategy: str | None
    """Optional. A change replaces the resource."""
    auto_minor_version_upgrade: Boolean | None
    """Enables automatic upgrades to new patch versions for brokers as new versions are released and supported by Amazon MQ."""
    broker_name: Required[str]
    """Required. A change replaces the resource."""
    configuration: CfnBrokerConfigurationIdProps | Deferred | None
    """A list of information about the configuration."""
    data_replication_mode: str | None
    """Defines whether this broker is a part of a data replication pair."""
    data_replication_primary_broker_arn: str | None
    """The Amazon Resource Name (ARN) of the primary broker that is used to replicate data from in a data replication pair, and is applied to the replica broker."""
    deployment_mode: Required[str]
    """Required. A change replaces the resource."""
    encryption_options: CfnBrokerEncryptionOptionsProps | Deferred | None
    """Encryption options for the broker. A change replaces the resource."""
    engine_type: Required[str]
    """Required. A change replaces the resource."""
    engine_version: str | None
    """The broker engine version."""
    host_instance_type: Required[str]
    """Required."""
    ldap_server_metadata: CfnBrokerLdapServerMetadataProps | Deferred | None
    """Optional."""
    logs: CfnBrokerLogListProps | Deferred | None
    """Enables Amazon CloudWatch logging for brokers."""
    maintenance_window_start_time: CfnBrokerMaintenanceWindowProps | Deferred | None
    """The parameters that determine the WeeklyStartTime."""
    publicly_accessible: Required[Boolean]
    """Enables connections from applications outside of the VPC that hosts the broker's subnets. A change replaces the resource."""
    resource_share_arns: Sequence[str] | Deferred | None
    """The ARNs of the resource shares to be associated with the broker."""
    security_groups: Sequence[str] | Deferred | None
    """The list of rules (1 minimum, 125 maximum) that authorize connections to brokers."""
    storage_size: Integer | None
    """The broker's storage size in GB."""
    storage_type: str | None
    """The broker's storage type. A change replaces the resource."""
    subnet_ids: Sequence[str] | Deferred | None
    """The list of groups that define which subnets and IP ranges the broker can use from different Availability Zones. A change replaces the resource."""
    tags: Sequence[CfnBrokerTagsEntryProps | Deferred] | Deferred | None
    """Create tags when creating the broker."""
    users: Sequence[CfnBrokerUserProps | Deferred] | Deferred | None
    """The list of broker users (persons or applications) who can access queues and topics."""


class CfnBrokerConfigurationIdProps(TypedDict, total=False):
    """A list of information about the configuration."""
    id: Required[str]
    """Required."""
    revision: Required[Integer]
    """The revision number of the configuration."""


class CfnBrokerEncryptionOptionsProps(TypedDict, total=False):
    """Encryption options for the broker."""
    kms_key_id: str | None
    """The customer master key (CMK) to use for the A AWS (KMS)."""
    use_aws_owned_key: Required[Boolean]
    """Enables the use of an AWS owned CMK using AWS (KMS)."""


class CfnBrokerLdapServerMetadataProps(TypedDict, total=False):
    """Optional."""
    hosts: Required[Sequence[str] | Deferred]
    role_base: Required[str]
    role_name: str | None
    role_search_matching: Required[str]
    role_search_subtree: Boolean | None
    service_account_password: str | None
    service_account_username: Required[str]
    user_base: Required[str]
    user_role_name: str | None
    user_search_matching: Required[str]
    user_search_subtree: Boolean | None


class CfnBrokerLogListProps(TypedDict, total=False):
    """The list of information about logs to be enabled for the specified broker."""
    audit: Boolean | None
    """Enables audit logging."""
    general: Boolean | None
    """Enables general logging."""


class CfnBrokerMaintenanceWindowProps(TypedDict, total=False):
    """The parameters that determine the WeeklyStartTime."""
    day_of_week: Required[str]
    """Required."""
    time_of_day: Required[str]
    """Required."""
    time_zone: Required[str]
    """The time zone, UTC by default, in either the Country/City format, or the UTC offset format."""


class CfnBrokerTagsEntryProps(TypedDict, total=False):
    """Create tags when creating the broker."""
    key: Required[str]
    value: Required[str]


class CfnBrokerUserProps(TypedDict, total=False):
    """The list of broker users (persons or applications) who can access queues and topics."""
    console_access: Boolean | None
    """Enables access to the ActiveMQ Web Console for the ActiveMQ user."""
    groups: Sequence[str] | Deferred | None
    """The list of groups (20 maximum) to which the ActiveMQ user belongs."""
    password: Required[str]
    """Required."""
    replication_user: Boolean | None
    """Defines if this user is intended for CRDR replication purposes."""
    username: Required[str]
    """The username of the broker user."""


class CfnBroker(TypedResource):
    """Creates a broker."""
    props: CfnBrokerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnBrokerProps]) -> None: ...
    @property
    def attr_amqp_endpoints(self) -> ListToken:
        """The AMQP endpoints of each broker instance as a list of strings."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon MQ broker."""
    @property
    def attr_configuration_id(self) -> StringToken:
        """The unique ID that Amazon MQ generates for the configuration."""
    @property
    def attr_configuration_revision(self) -> StringToken:
        """The revision number of the configuration."""
    @property
    def attr_console_urls(self) -> ListToken: ...
    @property
    def attr_engine_version_current(self) -> StringToken:
        """The version in use."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_ip_addresses(self) -> ListToken:
        """The IP addresses of each broker instance as a list of strings."""
    @property
    def attr_mqtt_endpoints(self) -> ListToken:
        """The MQTT endpoints of each broker instance as a list of strings."""
    @property
    def attr_open_wire_endpoints(self) -> ListToken:
        """The OpenWire endpoints of each broker instance as a list of strings."""
    @property
    def attr_stomp_endpoints(self) -> ListToken:
        """The STOMP endpoints of each broker instance as a list of strings."""
    @property
    def attr_wss_endpoints(self) -> ListToken:
        """The WSS endpoints of each broker instance as a list of strings."""


class CfnConfigurationProps(TypedDict, total=False):
    authentication_strategy: str | None
    """Optional. A change replaces the resource."""
    data: str | None
    """Amazon MQ for Active MQ: The base64-encoded XML configuration."""
    description: str | None
    """The description of the configuration."""
    engine_type: Required[str]
    """Required. A change replaces the resource."""
    engine_version: str | None
    """The broker engine version. A change replaces the resource."""
    name: Required[str]
    """Required. A change replaces the resource."""
    tags: Sequence[CfnConfigurationTagsEntryProps | Deferred] | Deferred | None
    """Create tags when creating the configuration."""


class CfnConfigurationTagsEntryProps(TypedDict, total=False):
    """The list of all tags associated with this configuration."""
    key: Required[str]
    value: Required[str]


class CfnConfiguration(TypedResource):
    """Creates a new configuration for the specified configuration name."""
    props: CfnConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon MQ configuration."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the Amazon MQ configuration."""
    @property
    def attr_revision(self) -> StringToken:
        """The revision number of the configuration."""


class CfnConfigurationAssociationProps(TypedDict, total=False):
    broker: Required[str]
    """ID of the Broker that the configuration should be applied to A change replaces the resource."""
    configuration: Required[CfnConfigurationAssociationConfigurationIdProps | Deferred]
    """Returns information about all configurations."""


class CfnConfigurationAssociationConfigurationIdProps(TypedDict, total=False):
    """A list of information about the configuration."""
    id: Required[str]
    """Required."""
    revision: Required[Integer]
    """The revision number of the configuration."""


class CfnConfigurationAssociation(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-amazonmq-configurationassociation.html"""
    props: CfnConfigurationAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnConfigurationAssociationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the ConfigurationAssociation Resource"""
