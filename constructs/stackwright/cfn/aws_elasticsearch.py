"""Every resource type of AWS::Elasticsearch; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Domain': '[["access_policies","AccessPolicies","j"],["advanced_options","AdvancedOptions",{"m":"s"}],["advanced_security_options","AdvancedSecurityOptions","@DomainAdvancedSecurityOptionsInput",4],["arn","Arn","j",32],["cognito_options","CognitoOptions","@DomainCognitoOptions"],["domain_arn","DomainArn","j",32],["domain_endpoint","DomainEndpoint","j",32],["domain_endpoint_options","DomainEndpointOptions","@DomainDomainEndpointOptions"],["domain_name","DomainName","s",2],["ebs_options","EBSOptions","@DomainEBSOptions"],["elasticsearch_cluster_config","ElasticsearchClusterConfig","@DomainElasticsearchClusterConfig"],["elasticsearch_version","ElasticsearchVersion","s",4],["encryption_at_rest_options","EncryptionAtRestOptions","@DomainEncryptionAtRestOptions",4],["id","Id","j",32],["log_publishing_options","LogPublishingOptions",{"m":"@DomainLogPublishingOption"}],["node_to_node_encryption_options","NodeToNodeEncryptionOptions","@DomainNodeToNodeEncryptionOptions",4],["snapshot_options","SnapshotOptions","@DomainSnapshotOptions"],["tags","Tags",["@DomainTag"]],["vpc_options","VPCOptions","@DomainVPCOptions"]]',
    'DomainAdvancedSecurityOptionsInput': '[["anonymous_auth_enabled","AnonymousAuthEnabled","b"],["enabled","Enabled","b",2],["internal_user_database_enabled","InternalUserDatabaseEnabled","b"],["master_user_options","MasterUserOptions","@DomainMasterUserOptions"]]',
    'DomainCognitoOptions': '[["enabled","Enabled","b"],["identity_pool_id","IdentityPoolId","s"],["role_arn","RoleArn","s",0,["AWS::IAM::Role.Arn"]],["user_pool_id","UserPoolId","s"]]',
    'DomainColdStorageOptions': '[["enabled","Enabled","b"]]',
    'DomainDomainEndpointOptions': '[["custom_endpoint","CustomEndpoint","s"],["custom_endpoint_certificate_arn","CustomEndpointCertificateArn","s"],["custom_endpoint_enabled","CustomEndpointEnabled","b"],["enforce_https","EnforceHTTPS","b"],["tls_security_policy","TLSSecurityPolicy","s"]]',
    'DomainEBSOptions': '[["ebs_enabled","EBSEnabled","b"],["iops","Iops","i"],["volume_size","VolumeSize","i"],["volume_type","VolumeType","s"]]',
    'DomainElasticsearchClusterConfig': '[["cold_storage_options","ColdStorageOptions","@DomainColdStorageOptions"],["dedicated_master_count","DedicatedMasterCount","i"],["dedicated_master_enabled","DedicatedMasterEnabled","b"],["dedicated_master_type","DedicatedMasterType","s"],["instance_count","InstanceCount","i"],["instance_type","InstanceType","s"],["warm_count","WarmCount","i"],["warm_enabled","WarmEnabled","b"],["warm_type","WarmType","s"],["zone_awareness_config","ZoneAwarenessConfig","@DomainZoneAwarenessConfig"],["zone_awareness_enabled","ZoneAwarenessEnabled","b"]]',
    'DomainEncryptionAtRestOptions': '[["enabled","Enabled","b",4],["kms_key_id","KmsKeyId","s",2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]]]',
    'DomainLogPublishingOption': '[["cloud_watch_logs_log_group_arn","CloudWatchLogsLogGroupArn","s"],["enabled","Enabled","b"]]',
    'DomainMasterUserOptions': '[["master_user_arn","MasterUserARN","s"],["master_user_name","MasterUserName","s"],["master_user_password","MasterUserPassword","s"]]',
    'DomainNodeToNodeEncryptionOptions': '[["enabled","Enabled","b",4]]',
    'DomainSnapshotOptions': '[["automated_snapshot_start_hour","AutomatedSnapshotStartHour","i"]]',
    'DomainTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'DomainVPCOptions': '[["security_group_ids","SecurityGroupIds",{"k":["s"],"x":1},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":["s"],"x":1}]]',
    'DomainZoneAwarenessConfig': '[["availability_zone_count","AvailabilityZoneCount","i"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Domain': ('AWS::Elasticsearch::Domain', '{"attributes":[["attr_arn","Arn","s"],["attr_domain_arn","DomainArn","s"],["attr_domain_endpoint","DomainEndpoint","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}"}'),
})
