"""Every resource type of AWS::Redshift; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnClusterProps(TypedDict, total=False):
    allow_version_upgrade: Boolean | None
    """If `true`, major version upgrades can be applied during the maintenance window to the Amazon Redshift engine that is running on the cluster."""
    aqua_configuration_status: Literal["auto", "disabled", "enabled"] | Other | None
    """This parameter is retired."""
    automated_snapshot_retention_period: Integer | None
    """The number of days that automated snapshots are retained."""
    availability_zone: str | None
    """The EC2 Availability Zone (AZ) in which you want Amazon Redshift to provision the cluster."""
    availability_zone_relocation: Boolean | None
    """The option to enable relocation for an Amazon Redshift cluster between Availability Zones after the cluster is created."""
    availability_zone_relocation_status: str | None
    """Describes the status of the Availability Zone relocation operation."""
    classic: Boolean | None
    """A boolean value indicating whether the resize operation is using the classic resize process."""
    cluster_identifier: str | None
    """A unique identifier for the cluster. A change replaces the resource."""
    cluster_parameter_group_name: str | None
    """The name of the parameter group to be associated with this cluster."""
    cluster_security_groups: Sequence[str] | Deferred | None
    """A list of security groups to be associated with this cluster."""
    cluster_subnet_group_name: str | None
    """The name of a cluster subnet group to be associated with this cluster. A change replaces the resource."""
    cluster_type: Required[str]
    """The type of the cluster."""
    cluster_version: str | None
    """The version of the Amazon Redshift engine software that you want to deploy on the cluster."""
    db_name: Required[str]
    """The name of the first database to be created when the cluster is created. A change replaces the resource."""
    defer_maintenance: Boolean | None
    """A Boolean indicating whether to enable the deferred maintenance window."""
    defer_maintenance_duration: Integer | None
    """An integer indicating the duration of the maintenance window in days."""
    defer_maintenance_end_time: str | None
    """A timestamp for the end of the time period when we defer maintenance."""
    defer_maintenance_start_time: str | None
    """A timestamp indicating the start time for the deferred maintenance window."""
    destination_region: str | None
    """The destination region that snapshots are automatically copied to when cross-region snapshot copy is enabled."""
    elastic_ip: str | None
    """The Elastic IP (EIP) address for the cluster."""
    encrypted: Boolean | None
    """If `true`, the data in the cluster is encrypted at rest."""
    endpoint: CfnClusterEndpointProps | Deferred | None
    """The connection endpoint."""
    enhanced_vpc_routing: Boolean | None
    """An option that specifies whether to create the cluster with enhanced VPC routing enabled."""
    hsm_client_certificate_identifier: str | None
    """Specifies the name of the HSM client certificate the Amazon Redshift cluster uses to retrieve the data encryption keys stored in an HSM."""
    hsm_configuration_identifier: str | None
    """Specifies the name of the HSM configuration that contains the information the Amazon Redshift cluster can use to retrieve and store keys in an HSM."""
    iam_roles: Sequence[str] | Deferred | None
    """A list of AWS Identity and Access Management (IAM) roles that can be used by the cluster to access other AWS services."""
    kms_key_id: str | None
    """The AWS Key Management Service (KMS) key ID of the encryption key that you want to use to encrypt data in the cluster."""
    logging_properties: CfnClusterLoggingPropertiesProps | Deferred | None
    """Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift cluster."""
    maintenance_track_name: str | None
    """An optional parameter for the name of the maintenance track for the cluster."""
    manage_master_password: Boolean | None
    """If `true`, Amazon Redshift uses AWS Secrets Manager to manage this cluster's admin credentials."""
    manual_snapshot_retention_period: Integer | None
    """The default number of days to retain a manual snapshot."""
    master_password_secret_kms_key_id: str | None
    """The ID of the AWS Key Management Service (KMS) key used to encrypt and store the cluster's admin credentials secret."""
    master_user_password: str | None
    """The password associated with the admin user account for the cluster that is being created."""
    master_username: Required[str]
    """The user name associated with the admin user account for the cluster that is being created. A change replaces the resource."""
    multi_az: Boolean | None
    """A boolean indicating whether Amazon Redshift should deploy the cluster in two Availability Zones."""
    namespace_resource_policy: Anything
    """The policy that is attached to a resource."""
    node_type: Required[str]
    """The node type to be provisioned for the cluster."""
    number_of_nodes: Integer | None
    """The number of compute nodes in the cluster."""
    owner_account: str | None
    """The AWS account used to create or copy the snapshot. A change replaces the resource."""
    port: Integer | None
    """The port number on which the cluster accepts incoming connections."""
    preferred_maintenance_window: str | None
    """The weekly time range (in UTC) during which automated cluster maintenance can occur."""
    publicly_accessible: Boolean | None
    """If `true`, the cluster can be accessed from a public network."""
    resource_action: str | None
    """The Amazon Redshift operation to be performed."""
    revision_target: str | None
    """Describes a `RevisionTarget` object."""
    rotate_encryption_key: Boolean | None
    """Rotates the encryption keys for a cluster."""
    snapshot_cluster_identifier: str | None
    """The name of the cluster the source snapshot was created from. A change replaces the resource."""
    snapshot_copy_grant_name: str | None
    """The name of the snapshot copy grant."""
    snapshot_copy_manual: Boolean | None
    """Indicates whether to apply the snapshot retention period to newly copied manual snapshots instead of automated snapshots."""
    snapshot_copy_retention_period: Integer | None
    """The number of days to retain automated snapshots in the destination AWS Region after they are copied from the source AWS Region."""
    snapshot_identifier: str | None
    """The name of the snapshot from which to create the new cluster. A change replaces the resource."""
    tags: Sequence[CfnClusterTagProps | Deferred] | Deferred | None
    """A list of tag instances."""
    vpc_security_group_ids: Sequence[str] | Deferred | None
    """A list of Virtual Private Cloud (VPC) security groups to be associated with the cluster."""


class CfnClusterEndpointProps(TypedDict, total=False):
    """Describes a connection endpoint."""


class CfnClusterLoggingPropertiesProps(TypedDict, total=False):
    """Specifies logging information, such as queries and connection attempts, for the specified Amazon Redshift cluster."""
    bucket_name: str | None
    """The name of an existing S3 bucket where the log files are to be stored."""
    log_destination_type: str | None
    """The log destination type."""
    log_exports: Sequence[str] | Deferred | None
    """The collection of exported log types."""
    s3_key_prefix: str | None
    """The prefix applied to the log file names."""


class CfnClusterTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCluster(TypedResource):
    """Specifies a cluster."""
    props: CfnClusterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterProps]) -> None: ...
    @property
    def attr_cluster_namespace_arn(self) -> StringToken:
        """The namespace Amazon Resource Name (ARN) of the cluster."""
    @property
    def attr_defer_maintenance_identifier(self) -> StringToken:
        """A unique identifier for the maintenance window."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_master_password_secret_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the cluster's admin user credentials secret."""
    @property
    def attr_endpoint_address(self) -> StringToken:
        """The connection endpoint for the Amazon Redshift cluster."""
    @property
    def attr_endpoint_port(self) -> StringToken:
        """The port number on which the Amazon Redshift cluster accepts connections."""


class CfnClusterParameterGroupProps(TypedDict, total=False):
    description: Required[str]
    """The description of the parameter group. A change replaces the resource."""
    parameter_group_family: Required[str]
    """The name of the cluster parameter group family that this cluster parameter group is compatible with. A change replaces the resource."""
    parameter_group_name: str | None
    """The name of the cluster parameter group. A change replaces the resource."""
    parameters: Sequence[CfnClusterParameterGroupParameterProps | Deferred] | Deferred | None
    """An array of parameters to be modified."""
    tags: Sequence[CfnClusterParameterGroupTagProps | Deferred] | Deferred | None
    """The list of tags for the cluster parameter group."""


class CfnClusterParameterGroupParameterProps(TypedDict, total=False):
    """Describes a parameter in a cluster parameter group."""
    parameter_name: Required[str]
    """The name of the parameter."""
    parameter_value: Required[str]
    """The value of the parameter."""


class CfnClusterParameterGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnClusterParameterGroup(TypedResource):
    """Describes a parameter group."""
    props: CfnClusterParameterGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterParameterGroupProps]) -> None: ...


class CfnClusterSecurityGroupProps(TypedDict, total=False):
    description: Required[str]
    """A description for the security group. A change replaces the resource."""
    tags: Sequence[CfnClusterSecurityGroupTagProps | Deferred] | Deferred | None
    """Specifies an arbitrary set of tags (key–value pairs) to associate with this security group."""


class CfnClusterSecurityGroupTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnClusterSecurityGroup(TypedResource):
    """Specifies a new Amazon Redshift security group."""
    props: CfnClusterSecurityGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterSecurityGroupProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnClusterSecurityGroupIngressProps(TypedDict, total=False):
    cidrip: str | None
    """The IP range to be added the Amazon Redshift security group. A change replaces the resource."""
    cluster_security_group_name: Required[str]
    """The name of the security group to which the ingress rule is added. A change replaces the resource."""
    ec2_security_group_name: str | None
    """The EC2 security group to be added the Amazon Redshift security group. A change replaces the resource."""
    ec2_security_group_owner_id: str | None
    """The AWS account number of the owner of the security group specified by the *EC2SecurityGroupName* parameter. A change replaces the resource."""


class CfnClusterSecurityGroupIngress(TypedResource):
    """Adds an inbound (ingress) rule to an Amazon Redshift security group."""
    props: CfnClusterSecurityGroupIngressProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterSecurityGroupIngressProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """Specifies an inbound (ingress) rule for an Amazon Redshift security group."""


class CfnClusterSubnetGroupProps(TypedDict, total=False):
    description: Required[str]
    """A description for the subnet group."""
    subnet_ids: Required[Sequence[str] | Deferred]
    """An array of VPC subnet IDs."""
    tags: Sequence[CfnClusterSubnetGroupTagProps | Deferred] | Deferred | None
    """Specifies an arbitrary set of tags (key–value pairs) to associate with this subnet group."""


class CfnClusterSubnetGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnClusterSubnetGroup(TypedResource):
    """Specifies an Amazon Redshift subnet group."""
    props: CfnClusterSubnetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnClusterSubnetGroupProps]) -> None: ...
    @property
    def attr_cluster_subnet_group_name(self) -> StringToken:
        """The name of the cluster subnet group."""


class CfnEndpointAccessProps(TypedDict, total=False):
    cluster_identifier: Required[str]
    """The cluster identifier of the cluster associated with the endpoint. A change replaces the resource."""
    endpoint_name: Required[str]
    """The name of the endpoint. A change replaces the resource."""
    resource_owner: str | None
    """The AWS account ID of the owner of the cluster. A change replaces the resource."""
    subnet_group_name: Required[str]
    """The subnet group name where Amazon Redshift chooses to deploy the endpoint. A change replaces the resource."""
    vpc_security_group_ids: Required[Sequence[str] | Deferred]
    """The security group that defines the ports, protocols, and sources for inbound traffic that you are authorizing into your endpoint."""


class CfnEndpointAccess(TypedResource):
    """Creates a Redshift-managed VPC endpoint."""
    props: CfnEndpointAccessProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointAccessProps]) -> None: ...
    @property
    def attr_address(self) -> StringToken:
        """The DNS address of the endpoint."""
    @property
    def attr_endpoint_create_time(self) -> StringToken:
        """The time (UTC) that the endpoint was created."""
    @property
    def attr_endpoint_status(self) -> StringToken:
        """The status of the endpoint."""
    @property
    def attr_port(self) -> NumberToken:
        """The port number on which the cluster accepts incoming connections."""
    @property
    def attr_vpc_security_groups(self) -> StringToken:
        """The security groups associated with the endpoint."""
    @property
    def attr_vpc_endpoint_network_interfaces(self) -> StringToken:
        """One or more network interfaces of the endpoint."""
    @property
    def attr_vpc_endpoint_vpc_endpoint_id(self) -> StringToken:
        """The connection endpoint ID for connecting an Amazon Redshift cluster through the proxy."""
    @property
    def attr_vpc_endpoint_vpc_id(self) -> StringToken:
        """The VPC identifier that the endpoint is associated."""


class CfnEndpointAuthorizationProps(TypedDict, total=False):
    account: Required[str]
    """The AWS account ID of either the cluster owner (grantor) or grantee. A change replaces the resource."""
    cluster_identifier: Required[str]
    """The cluster identifier. A change replaces the resource."""
    force: Boolean | None
    """Indicates whether to force the revoke action."""
    vpc_ids: Sequence[str] | Deferred | None
    """The virtual private cloud (VPC) identifiers to grant access to."""


class CfnEndpointAuthorization(TypedResource):
    """Describes an endpoint authorization for authorizing Redshift-managed VPC endpoint access to a cluster across AWS accounts."""
    props: CfnEndpointAuthorizationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEndpointAuthorizationProps]) -> None: ...
    @property
    def attr_allowed_all_vpcs(self) -> StringToken:
        """Indicates whether all VPCs in the grantee account are allowed access to the cluster."""
    @property
    def attr_allowed_vpcs(self) -> ListToken:
        """The VPCs allowed access to the cluster."""
    @property
    def attr_authorize_time(self) -> StringToken:
        """The time (UTC) when the authorization was created."""
    @property
    def attr_cluster_status(self) -> StringToken:
        """The status of the cluster."""
    @property
    def attr_endpoint_count(self) -> NumberToken:
        """The number of Redshift-managed VPC endpoints created for the authorization."""
    @property
    def attr_grantee(self) -> StringToken:
        """The AWS account ID of the grantee of the cluster."""
    @property
    def attr_grantor(self) -> StringToken:
        """The AWS account ID of the cluster owner."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the authorization action."""


class CfnEventSubscriptionProps(TypedDict, total=False):
    enabled: Boolean | None
    """A boolean value; set to `true` to activate the subscription, and set to `false` to create the subscription but not activate it."""
    event_categories: Sequence[Literal["configuration", "management", "monitoring", "security", "pending"] | Other] | Deferred | None
    """Specifies the Amazon Redshift event categories to be published by the event notification subscription."""
    severity: Literal["ERROR", "INFO"] | Other | None
    """Specifies the Amazon Redshift event severity to be published by the event notification subscription."""
    sns_topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic used to transmit the event notifications."""
    source_ids: Sequence[str] | Deferred | None
    """A list of one or more identifiers of Amazon Redshift source objects."""
    source_type: Literal["cluster", "cluster-parameter-group", "cluster-security-group", "cluster-snapshot", "scheduled-action"] | Other | None
    """The type of source that will be generating the events."""
    subscription_name: Required[str]
    """The name of the event subscription to be created. A change replaces the resource."""
    tags: Sequence[CfnEventSubscriptionTagProps | Deferred] | Deferred | None
    """A list of tag instances."""


class CfnEventSubscriptionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEventSubscription(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-eventsubscription.html"""
    props: CfnEventSubscriptionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEventSubscriptionProps]) -> None: ...
    @property
    def attr_cust_subscription_id(self) -> StringToken:
        """The name of the Amazon Redshift event notification subscription."""
    @property
    def attr_customer_aws_id(self) -> StringToken:
        """The AWS account associated with the Amazon Redshift event notification subscription."""
    @property
    def attr_event_categories_list(self) -> ListToken:
        """The list of Amazon Redshift event categories specified in the event notification subscription."""
    @property
    def attr_source_ids_list(self) -> ListToken:
        """A list of the sources that publish events to the Amazon Redshift event notification subscription."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the Amazon Redshift event notification subscription."""
    @property
    def attr_subscription_creation_time(self) -> StringToken:
        """The date and time the Amazon Redshift event notification subscription was created."""


class CfnIntegrationProps(TypedDict, total=False):
    additional_encryption_context: Mapping[str, str] | Deferred | None
    """The encryption context for the integration. A change replaces the resource."""
    integration_name: str | None
    """The name of the integration."""
    kms_key_id: str | None
    """The AWS Key Management Service ( AWS KMS) key identifier for the key used to encrypt the integration. A change replaces the resource."""
    source_arn: Required[str]
    """The Amazon Resource Name (ARN) of the database used as the source for replication. A change replaces the resource."""
    tags: Sequence[CfnIntegrationTagProps | Deferred] | Deferred | None
    """The list of tags associated with the integration."""
    target_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Redshift data warehouse to use as the target for replication. A change replaces the resource."""


class CfnIntegrationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: str | None
    """The value for the tag."""


class CfnIntegration(TypedResource):
    """Describes a zero-ETL or S3 integration."""
    props: CfnIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIntegrationProps]) -> None: ...
    @property
    def attr_create_time(self) -> StringToken:
        """The time (UTC) when the integration was created."""
    @property
    def attr_integration_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the integration."""


class CfnQEV2IdcApplicationProps(TypedDict, total=False):
    idc_display_name: Required[str]
    """The display name for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application."""
    idc_instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM Identity Center instance used to create the Amazon Redshift Query Editor (QEV2) managed application. A change replaces the resource."""
    qev2_idc_application_name: Required[str]
    """The name of the Amazon Redshift Query Editor (QEV2) application in IAM Identity Center. A change replaces the resource."""
    tags: Sequence[CfnQEV2IdcApplicationTagProps | Deferred] | Deferred | None
    """A list of tags associated with the application."""


class CfnQEV2IdcApplicationTagProps(TypedDict, total=False):
    """A tag consisting of a name/value pair for a resource."""
    key: Required[str]
    """The key, or name, for the resource tag."""
    value: Required[str]
    """The value for the resource tag."""


class CfnQEV2IdcApplication(TypedResource):
    """Creates an Amazon Redshift Query Editor (QEV2) IAM Identity Center application."""
    props: CfnQEV2IdcApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQEV2IdcApplicationProps]) -> None: ...
    @property
    def attr_idc_managed_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) IAM Identity Center managed application."""
    @property
    def attr_idc_onboard_status(self) -> StringToken:
        """The onboarding status for the Amazon Redshift Query Editor (QEV2) IAM Identity Center application."""
    @property
    def attr_qev2_idc_application_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the Amazon Redshift Query Editor (QEV2) application that integrates with IAM Identity Center."""


class CfnRedshiftIdcApplicationProps(TypedDict, total=False):
    application_type: Literal["None", "Lakehouse"] | Other | None
    """The type of application being created. A change replaces the resource."""
    authorized_token_issuer_list: Sequence[CfnRedshiftIdcApplicationAuthorizedTokenIssuerProps | Deferred] | Deferred | None
    """The token issuer list for the Amazon Redshift IAM Identity Center application instance."""
    iam_role_arn: Required[str]
    """The IAM role ARN for the Amazon Redshift IAM Identity Center application instance."""
    idc_display_name: Required[str]
    """The display name for the Amazon Redshift IAM Identity Center application instance."""
    idc_instance_arn: Required[str]
    """The Amazon resource name (ARN) of the IAM Identity Center instance where Amazon Redshift creates a new managed application. A change replaces the resource."""
    identity_namespace: str | None
    """The namespace for the Amazon Redshift IAM Identity Center application instance."""
    redshift_idc_application_name: Required[str]
    """The name of the Redshift application in IAM Identity Center. A change replaces the resource."""
    service_integrations: Sequence[CfnRedshiftIdcApplicationServiceIntegrationsUnionProps | Deferred] | Deferred | None
    """A collection of service integrations for the Redshift IAM Identity Center application."""
    sso_tag_keys: Sequence[str] | Deferred | None
    """A list of tag keys that Redshift Identity Center applications copy to IAM Identity Center. A change replaces the resource."""
    tags: Sequence[CfnRedshiftIdcApplicationTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnRedshiftIdcApplicationAuthorizedTokenIssuerProps(TypedDict, total=False):
    """The authorized token issuer for the Amazon Redshift IAM Identity Center application."""
    authorized_audiences_list: Sequence[str] | Deferred | None
    """The list of audiences for the authorized token issuer."""
    trusted_token_issuer_arn: str | None
    """The ARN for the authorized token issuer for integrating Amazon Redshift with IDC Identity Center."""


class CfnRedshiftIdcApplicationConnectProps(TypedDict, total=False):
    """The Amazon Redshift connect integration scope."""
    authorization: Required[Literal["Enabled", "Disabled"] | Other]
    """Determines whether the Amazon Redshift connect integration is enabled or disabled."""


class CfnRedshiftIdcApplicationLakeFormationQueryProps(TypedDict, total=False):
    """The Lake Formation scope."""
    authorization: Required[Literal["Enabled", "Disabled"] | Other]
    """Determines whether the query scope is enabled or disabled."""


class CfnRedshiftIdcApplicationLakeFormationScopeUnionProps(TypedDict, total=False):
    """A list of scopes set up for Lake Formation integration."""
    lake_formation_query: CfnRedshiftIdcApplicationLakeFormationQueryProps | Deferred | None
    """The Lake Formation scope."""


class CfnRedshiftIdcApplicationReadWriteAccessProps(TypedDict, total=False):
    """The S3 Access Grants scope."""
    authorization: Required[Literal["Enabled", "Disabled"] | Other]
    """Determines whether the read/write scope is enabled or disabled."""


class CfnRedshiftIdcApplicationRedshiftScopeUnionProps(TypedDict, total=False):
    """A union structure that defines the scope of Amazon Redshift service integrations."""
    connect: CfnRedshiftIdcApplicationConnectProps | Deferred | None
    """The Amazon Redshift connect integration scope."""


class CfnRedshiftIdcApplicationS3AccessGrantsScopeUnionProps(TypedDict, total=False):
    """A list of scopes set up for S3 Access Grants integration."""
    read_write_access: CfnRedshiftIdcApplicationReadWriteAccessProps | Deferred | None
    """The S3 Access Grants scope."""


class CfnRedshiftIdcApplicationServiceIntegrationsUnionProps(TypedDict, total=False):
    """A list of service integrations."""
    lake_formation: Sequence[CfnRedshiftIdcApplicationLakeFormationScopeUnionProps | Deferred] | Deferred | None
    """A list of scopes set up for Lake Formation integration."""
    redshift: Sequence[CfnRedshiftIdcApplicationRedshiftScopeUnionProps | Deferred] | Deferred | None
    """A list of scopes set up for Amazon Redshift integration."""
    s3_access_grants: Sequence[CfnRedshiftIdcApplicationS3AccessGrantsScopeUnionProps | Deferred] | Deferred | None
    """A list of scopes set up for S3 Access Grants integration."""


class CfnRedshiftIdcApplicationTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRedshiftIdcApplication(TypedResource):
    """Resource Type definition for AWS::Redshift::RedshiftIdcApplication."""
    props: CfnRedshiftIdcApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRedshiftIdcApplicationProps]) -> None: ...
    @property
    def attr_idc_managed_application_arn(self) -> StringToken:
        """The ARN for the Amazon Redshift IAM Identity Center application."""
    @property
    def attr_idc_onboard_status(self) -> StringToken:
        """The onboarding status for the Amazon Redshift IAM Identity Center application."""
    @property
    def attr_redshift_idc_application_arn(self) -> StringToken:
        """The ARN for the Redshift application that integrates with IAM Identity Center."""


class CfnScheduledActionProps(TypedDict, total=False):
    enable: Boolean | None
    """If true, the schedule is enabled."""
    end_time: str | None
    """The end time in UTC when the schedule is no longer active."""
    iam_role: str | None
    """The IAM role to assume to run the scheduled action."""
    schedule: str | None
    """The schedule for a one-time (at format) or recurring (cron format) scheduled action."""
    scheduled_action_description: str | None
    """The description of the scheduled action."""
    scheduled_action_name: Required[str]
    """The name of the scheduled action. A change replaces the resource."""
    start_time: str | None
    """The start time in UTC when the schedule is active."""
    target_action: CfnScheduledActionScheduledActionTypeProps | Deferred | None
    """A JSON format string of the Amazon Redshift API operation with input parameters."""


class CfnScheduledActionPauseClusterMessageProps(TypedDict, total=False):
    """Describes a pause cluster operation."""
    cluster_identifier: Required[str]
    """The identifier of the cluster to be paused."""


class CfnScheduledActionResizeClusterMessageProps(TypedDict, total=False):
    """Describes a resize cluster operation."""
    classic: Boolean | None
    """A boolean value indicating whether the resize operation is using the classic resize process."""
    cluster_identifier: Required[str]
    """The unique identifier for the cluster to resize."""
    cluster_type: str | None
    """The new cluster type for the specified cluster."""
    node_type: str | None
    """The new node type for the nodes you are adding."""
    number_of_nodes: Integer | None
    """The new number of nodes for the cluster."""


class CfnScheduledActionResumeClusterMessageProps(TypedDict, total=False):
    """Describes a resume cluster operation."""
    cluster_identifier: Required[str]
    """The identifier of the cluster to be resumed."""


class CfnScheduledActionScheduledActionTypeProps(TypedDict, total=False):
    """The action type that specifies an Amazon Redshift API operation that is supported by the Amazon Redshift scheduler."""
    pause_cluster: CfnScheduledActionPauseClusterMessageProps | Deferred | None
    """An action that runs a `PauseCluster` API operation."""
    resize_cluster: CfnScheduledActionResizeClusterMessageProps | Deferred | None
    """An action that runs a `ResizeCluster` API operation."""
    resume_cluster: CfnScheduledActionResumeClusterMessageProps | Deferred | None
    """An action that runs a `ResumeCluster` API operation."""


class CfnScheduledAction(TypedResource):
    """Creates a scheduled action."""
    props: CfnScheduledActionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnScheduledActionProps]) -> None: ...
    @property
    def attr_next_invocations(self) -> ListToken:
        """List of times when the scheduled action will run."""
    @property
    def attr_state(self) -> StringToken:
        """The state of the scheduled action."""


class CfnSnapshotProps(TypedDict, total=False):
    cluster_identifier: Required[str]
    """The cluster identifier for which you want a snapshot. A change replaces the resource."""
    manual_snapshot_retention_period: Integer | None
    """The number of days that a manual snapshot is retained."""
    snapshot_identifier: Required[str]
    """A unique identifier for the snapshot that you are requesting. A change replaces the resource."""
    tags: Sequence[CfnSnapshotTagProps | Deferred] | Deferred | None
    """A list of tag instances."""


class CfnSnapshotTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key, or name, for the resource tag."""
    value: Required[str]
    """The value for the resource tag."""


class CfnSnapshot(TypedResource):
    """Resource Type definition for AWS::Redshift::Snapshot."""
    props: CfnSnapshotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSnapshotProps]) -> None: ...
    @property
    def attr_availability_zone(self) -> StringToken:
        """The Availability Zone in which the cluster was created."""
    @property
    def attr_cluster_create_time(self) -> StringToken:
        """The time (UTC) when the cluster was originally created."""
    @property
    def attr_cluster_version(self) -> StringToken:
        """The version ID of the Amazon Redshift engine that is running on the cluster."""
    @property
    def attr_db_name(self) -> StringToken:
        """The name of the database that was created when the cluster was created."""
    @property
    def attr_encrypted(self) -> StringToken:
        """If true, the data in the snapshot is encrypted at rest."""
    @property
    def attr_encrypted_with_hsm(self) -> StringToken:
        """A boolean that indicates whether the snapshot data is encrypted using the HSM keys of the source cluster."""
    @property
    def attr_engine_full_version(self) -> StringToken:
        """The engine full version of the cluster at the time the snapshot was taken."""
    @property
    def attr_enhanced_vpc_routing(self) -> StringToken:
        """An option that specifies whether to create the cluster with enhanced VPC routing enabled."""
    @property
    def attr_kms_key_id(self) -> StringToken:
        """The Key Management Service (KMS) key ID of the encryption key that was used to encrypt data in the cluster from which the snapshot was taken."""
    @property
    def attr_maintenance_track_name(self) -> StringToken:
        """The name of the maintenance track for the snapshot."""
    @property
    def attr_master_username(self) -> StringToken:
        """The admin user name for the cluster."""
    @property
    def attr_node_type(self) -> StringToken:
        """The node type that the cluster is provisioned with."""
    @property
    def attr_number_of_nodes(self) -> NumberToken:
        """The number of nodes in the cluster."""
    @property
    def attr_owner_account(self) -> StringToken:
        """The Amazon Web Services account that owns the snapshot."""
    @property
    def attr_port(self) -> NumberToken:
        """The port that the cluster is listening on."""
    @property
    def attr_snapshot_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the snapshot."""
    @property
    def attr_snapshot_create_time(self) -> StringToken:
        """The time (in UTC format) when Amazon Redshift began the snapshot."""
    @property
    def attr_snapshot_type(self) -> StringToken:
        """The snapshot type."""
    @property
    def attr_status(self) -> StringToken:
        """The snapshot status."""
    @property
    def attr_vpc_id(self) -> StringToken:
        """The VPC identifier of the cluster if the snapshot is from a cluster in a VPC."""


class CfnSnapshotCopyGrantProps(TypedDict, total=False):
    kms_key_id: str | None
    """The unique identifier of the encrypted symmetric key to which to grant Amazon Redshift permission. A change replaces the resource."""
    snapshot_copy_grant_name: Required[str]
    """The name of the snapshot copy grant. A change replaces the resource."""
    tags: Sequence[CfnSnapshotCopyGrantTagProps | Deferred] | Deferred | None
    """A list of tag instances."""


class CfnSnapshotCopyGrantTagProps(TypedDict, total=False):
    key: Required[str]
    """The key, or name, for the resource tag."""
    value: Required[str]
    """The value for the resource tag."""


class CfnSnapshotCopyGrant(TypedResource):
    """Creates a snapshot copy grant that permits Amazon Redshift to use an encrypted symmetric key from AWS Key Management Service (KMS) to encrypt copied snapshots in a destination region."""
    props: CfnSnapshotCopyGrantProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSnapshotCopyGrantProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the snapshot copy grant."""


class CfnSnapshotScheduleProps(TypedDict, total=False):
    schedule_definitions: Required[Sequence[str] | Deferred]
    """The definition of the snapshot schedule."""
    schedule_description: str | None
    """The description of the snapshot schedule. A change replaces the resource."""
    schedule_identifier: Required[str]
    """A unique identifier for the snapshot schedule. A change replaces the resource."""
    tags: Sequence[CfnSnapshotScheduleTagProps | Deferred] | Deferred | None
    """An optional set of tags for the snapshot schedule."""


class CfnSnapshotScheduleTagProps(TypedDict, total=False):
    key: Required[str]
    """The key, or name, for the resource tag."""
    value: Required[str]
    """The value for the resource tag."""


class CfnSnapshotSchedule(TypedResource):
    """Creates a snapshot schedule that lets you set up automatic snapshots of your Amazon Redshift cluster at regular intervals."""
    props: CfnSnapshotScheduleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSnapshotScheduleProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the snapshot schedule."""
    @property
    def attr_associated_cluster_count(self) -> NumberToken:
        """The number of clusters associated with the schedule."""


class CfnUsageLimitProps(TypedDict, total=False):
    amount: Required[Number]
    """The limit amount."""
    breach_action: Literal["log", "emit-metric", "disable"] | Other | None
    """The action that Amazon Redshift takes when the limit is reached."""
    cluster_identifier: Required[str]
    """The identifier of the cluster that you want to limit usage. A change replaces the resource."""
    feature_type: Required[Literal["spectrum", "concurrency-scaling", "cross-region-datasharing", "extra-compute-for-automatic-optimization"] | Other]
    """The Amazon Redshift feature that you want to limit. A change replaces the resource."""
    limit_type: Required[Literal["time", "data-scanned"] | Other]
    """The type of limit. A change replaces the resource."""
    period: Literal["daily", "weekly", "monthly"] | Other | None
    """The time period that the amount applies to. A change replaces the resource."""
    tags: Sequence[CfnUsageLimitTagProps | Deferred] | Deferred | None
    """A list of tag instances."""


class CfnUsageLimitTagProps(TypedDict, total=False):
    key: Required[str]
    """The key, or name, for the resource tag."""
    value: Required[str]
    """The value for the resource tag."""


class CfnUsageLimit(TypedResource):
    """Resource Type definition for AWS::Redshift::UsageLimit."""
    props: CfnUsageLimitProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnUsageLimitProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the usage limit."""
    @property
    def attr_usage_limit_id(self) -> StringToken:
        """The identifier of the usage limit."""
