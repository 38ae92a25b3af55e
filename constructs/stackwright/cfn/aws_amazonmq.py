"""Every resource type of AWS::AmazonMQ; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Broker': '[["amqp_endpoints","AmqpEndpoints","j",32],["arn","Arn","j",32],["authentication_strategy","AuthenticationStrategy",{"k":"s","E":["config_managed","ldap","simple"]},2],["auto_minor_version_upgrade","AutoMinorVersionUpgrade","b"],["broker_name","BrokerName",{"k":"s","p":"^[0-9A-Za-z_-]{1,50}$"},3],["configuration","Configuration","@BrokerConfigurationId",8],["configuration_id","ConfigurationId","j",32],["configuration_revision","ConfigurationRevision","j",32],["console_urls","ConsoleURLs","j",32],["data_replication_mode","DataReplicationMode",{"k":"s","E":["crdr","none"]}],["data_replication_primary_broker_arn","DataReplicationPrimaryBrokerArn",{"k":"s","p":"^arn:.*"},8],["deployment_mode","DeploymentMode",{"k":"s","E":["active_standby_multi_az","cluster_multi_az","single_instance"]},3],["encryption_options","EncryptionOptions","@BrokerEncryptionOptions",2],["engine_type","EngineType",{"k":"s","E":["activemq","rabbitmq"]},3],["engine_version","EngineVersion","s",8],["engine_version_current","EngineVersionCurrent","j",32],["host_instance_type","HostInstanceType","s",1],["id","Id","j",32],["ip_addresses","IpAddresses","j",32],["ldap_server_metadata","LdapServerMetadata","@BrokerLdapServerMetadata"],["logs","Logs","@BrokerLogList"],["maintenance_window_start_time","MaintenanceWindowStartTime","@BrokerMaintenanceWindow"],["mqtt_endpoints","MqttEndpoints","j",32],["open_wire_endpoints","OpenWireEndpoints","j",32],["publicly_accessible","PubliclyAccessible","b",3],["resource_share_arns","ResourceShareArns",{"k":[{"k":"s","p":"^arn:.*"}],"x":1}],["security_groups","SecurityGroups",{"k":["s"],"l":[1,5]},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["stomp_endpoints","StompEndpoints","j",32],["storage_size","StorageSize","i"],["storage_type","StorageType",{"k":"s","E":["EBS","EFS"]},2],["subnet_ids","SubnetIds",["s"],2],["tags","Tags",["@BrokerTagsEntry"]],["users","Users",["@BrokerUser"],8],["wss_endpoints","WssEndpoints","j",32]]',
    'BrokerConfigurationId': '[["id","Id","s",1],["revision","Revision","i",1]]',
    'BrokerEncryptionOptions': '[["kms_key_id","KmsKeyId","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["use_aws_owned_key","UseAwsOwnedKey","b",1]]',
    'BrokerLdapServerMetadata': '[["hosts","Hosts",["s"],1],["role_base","RoleBase","s",1],["role_name","RoleName","s"],["role_search_matching","RoleSearchMatching","s",1],["role_search_subtree","RoleSearchSubtree","b"],["service_account_password","ServiceAccountPassword","s",8],["service_account_username","ServiceAccountUsername","s",1],["user_base","UserBase","s",1],["user_role_name","UserRoleName","s"],["user_search_matching","UserSearchMatching","s",1],["user_search_subtree","UserSearchSubtree","b"]]',
    'BrokerLogList': '[["audit","Audit","b"],["general","General","b"]]',
    'BrokerMaintenanceWindow': '[["day_of_week","DayOfWeek",{"k":"s","E":["friday","monday","saturday","sunday","thursday","tuesday","wednesday"]},1],["time_of_day","TimeOfDay",{"k":"s","p":"^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$"},1],["time_zone","TimeZone","s",1]]',
    'BrokerTagsEntry': '[["key","Key","s",1],["value","Value","s",1]]',
    'BrokerUser': '[["console_access","ConsoleAccess","b"],["groups","Groups",{"k":[{"k":"s","p":"^[A-Za-z0-9._~-]{2,100}$"}],"l":[null,20]}],["password","Password",{"k":"s","p":"^[^,:=]+$","l":[12,null]},1],["replication_user","ReplicationUser","b"],["username","Username",{"k":"s","p":"^[A-Za-z0-9_.~-]{2,100}$"},1]]',
    'Configuration': '[["arn","Arn","j",32],["authentication_strategy","AuthenticationStrategy",{"k":"s","E":["config_managed","ldap","simple"]},2],["data","Data","s",8],["description","Description","s"],["engine_type","EngineType",{"k":"s","E":["activemq","rabbitmq"]},3],["engine_version","EngineVersion","s",2],["id","Id","j",32],["name","Name","s",3],["revision","Revision","j",32],["tags","Tags",["@ConfigurationTagsEntry"]]]',
    'ConfigurationTagsEntry': '[["key","Key","s",1],["value","Value","s",1]]',
    'ConfigurationAssociation': '[["broker","Broker","s",3],["configuration","Configuration","@ConfigurationAssociationConfigurationId",1],["id","Id","j",32]]',
    'ConfigurationAssociationConfigurationId': '[["id","Id","s",1],["revision","Revision","i",1]]',
})
__getattr__ = names(__name__, _types)


class CfnBroker(TypedResource):
    schema = Schema('AWS::AmazonMQ::Broker', _types, 'Broker', '{"attributes":[["attr_amqp_endpoints","AmqpEndpoints","l"],["attr_arn","Arn","s"],["attr_configuration_id","ConfigurationId","s"],["attr_configuration_revision","ConfigurationRevision","s"],["attr_console_urls","ConsoleURLs","l"],["attr_engine_version_current","EngineVersionCurrent","s"],["attr_id","Id","s"],["attr_ip_addresses","IpAddresses","l"],["attr_mqtt_endpoints","MqttEndpoints","l"],["attr_open_wire_endpoints","OpenWireEndpoints","l"],["attr_stomp_endpoints","StompEndpoints","l"],["attr_wss_endpoints","WssEndpoints","l"]],"identifier":["Id"],"write_only":["Configuration","DataReplicationPrimaryBrokerArn","EngineVersion","LdapServerMetadata.ServiceAccountPassword","Users"],"tags":["Tags","list"]}')


class CfnConfiguration(TypedResource):
    schema = Schema('AWS::AmazonMQ::Configuration', _types, 'Configuration', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_revision","Revision","s"]],"identifier":["Id"],"write_only":["Data"],"tags":["Tags","list"],"arn":"arn:${Partition}:mq:${Region}:${Account}:configuration:${ConfigurationId}"}')


class CfnConfigurationAssociation(TypedResource):
    schema = Schema('AWS::AmazonMQ::ConfigurationAssociation', _types, 'ConfigurationAssociation', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
