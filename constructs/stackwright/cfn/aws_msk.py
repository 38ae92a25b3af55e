"""Every resource type of AWS::MSK; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'BatchScramSecret': '[["cluster_arn","ClusterArn","s",3],["secret_arn_list","SecretArnList",["s"]]]',
    'Channel': r'[["channel_arn","ChannelArn","j",32],["channel_name","ChannelName",{"k":"s","p":"^[a-zA-Z0-9._-]+$","l":[1,64]},3],["cluster_arn","ClusterArn",{"k":"s","p":"^arn:[\\w-]+:kafka:[\\w-]+:\\d+:cluster.*\\Z"},10],["encryption_configuration","EncryptionConfiguration","@ChannelEncryptionConfiguration",2],["iceberg_destination_configuration","IcebergDestinationConfiguration","@ChannelIcebergDestinationConfiguration"],["logging_info","LoggingInfo","@ChannelChannelLoggingInfo",2],["s3_destination_configuration","S3DestinationConfiguration","@ChannelS3DestinationConfiguration"],["state_info","StateInfo","j",32],["status","Status","j",32],["tags","Tags",{"m":"s"}],["topic_configuration_list","TopicConfigurationList",{"k":["@ChannelTopicConfiguration"],"l":[1,1]},3]]',
    'ChannelCatalog': r'[["catalog_arn","CatalogArn",{"k":"s","p":"^arn:[\\w-]+:glue:[\\w-]+:\\d+:catalog.*\\Z"},2],["warehouse_location","WarehouseLocation","s",2]]',
    'ChannelChannelLoggingInfo': '[["cloud_watch_logs","CloudWatchLogs","@ChannelCloudWatchLogsLogDestination"],["firehose","Firehose","@ChannelFirehoseLogDestination"],["s3","S3","@ChannelS3LogDestination"]]',
    'ChannelCloudWatchLogsLogDestination': '[["enabled","Enabled","b",1],["log_group","LogGroup","s"]]',
    'ChannelDeadLetterQueueS3': r'[["bucket_arn","BucketArn",{"k":"s","p":"^arn:[\\w-]+:s3:::.*\\Z"},3],["error_output_prefix","ErrorOutputPrefix","s",3],["expected_bucket_owner","ExpectedBucketOwner","s",2]]',
    'ChannelDestinationTable': '[["destination_database_name","DestinationDatabaseName","s",3],["destination_table_name","DestinationTableName","s",3],["partition_spec","PartitionSpec","@ChannelPartitionSpec",2]]',
    'ChannelEncryptionConfiguration': r'[["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:[\\w-]+:kms:[\\w-]+:\\d+:key.*\\Z"},1,["AWS::KMS::Key.Arn"]]]',
    'ChannelFirehoseLogDestination': '[["delivery_stream","DeliveryStream","s"],["enabled","Enabled","b",1]]',
    'ChannelIcebergDestinationConfiguration': r'[["append_only","AppendOnly","b",3],["catalog","Catalog","@ChannelCatalog",2],["compression_type","CompressionType",{"k":"s","e":["ZSTD","SNAPPY"]},2],["data_freshness_in_seconds","DataFreshnessInSeconds",{"k":"i","r":[60,900]}],["dead_letter_queue_s3","DeadLetterQueueS3","@ChannelDeadLetterQueueS3",3],["destination_table_list","DestinationTableList",{"k":["@ChannelDestinationTable"],"l":[1,1]},3],["schema_evolution","SchemaEvolution","@ChannelSchemaEvolution",3],["service_execution_role_arn","ServiceExecutionRoleArn",{"k":"s","p":"^arn:[\\w-]+:iam::[\\w-]+:role.*\\Z"},3,["AWS::IAM::Role.Arn"]],["table_creation","TableCreation","@ChannelTableCreation",3]]',
    'ChannelPartitionSource': '[["source_name","SourceName","s",2]]',
    'ChannelPartitionSpec': '[["partition_strategy","PartitionStrategy",{"k":"s","e":["TIME_HOUR"]},3],["source_list","SourceList",["@ChannelPartitionSource"],2]]',
    'ChannelRecordConverter': '[["value_converter","ValueConverter",{"k":"s","e":["BYTE_ARRAY","JSON","JSON_SCHEMA_GSR","STRING"]},1]]',
    'ChannelRecordSchema': '[["gsr_arn","GsrArn","s",1]]',
    'ChannelS3DestinationConfiguration': r'[["data_freshness_in_seconds","DataFreshnessInSeconds",{"k":"i","r":[60,900]}],["dead_letter_queue_s3","DeadLetterQueueS3","@ChannelDeadLetterQueueS3",3],["service_execution_role_arn","ServiceExecutionRoleArn",{"k":"s","p":"^arn:[\\w-]+:iam::[\\w-]+:role.*\\Z"},3,["AWS::IAM::Role.Arn"]],["storage","Storage","@ChannelS3Storage",3]]',
    'ChannelS3LogDestination': '[["bucket","Bucket","s"],["enabled","Enabled","b",1],["prefix","Prefix","s"]]',
    'ChannelS3Storage': r'[["bucket_arn","BucketArn",{"k":"s","p":"^arn:[\\w-]+:s3:::.*\\Z"},3],["compression_type","CompressionType",{"k":"s","e":["NONE","GZIP","ZSTD"]},3],["expected_bucket_owner","ExpectedBucketOwner","s",2],["output_key_template","OutputKeyTemplate","s",2],["output_prefix","OutputPrefix","s",2],["storage_class","StorageClass",{"k":"s","e":["STANDARD","INTELLIGENT_TIERING","GLACIER_IR"]},3]]',
    'ChannelSchemaEvolution': '[["enable_schema_evolution","EnableSchemaEvolution","b",3]]',
    'ChannelTableCreation': '[["enable_table_creation","EnableTableCreation","b",3]]',
    'ChannelTopicConfiguration': r'[["record_converter","RecordConverter","@ChannelRecordConverter",1],["record_schema","RecordSchema","@ChannelRecordSchema"],["topic_arn","TopicArn",{"k":"s","p":"^arn:[\\w-]+:kafka:[\\w-]+:\\d+:topic.*\\Z"},1]]',
    'Cluster': '[["arn","Arn","j",32],["broker_node_group_info","BrokerNodeGroupInfo","@ClusterBrokerNodeGroupInfo",1],["client_authentication","ClientAuthentication","@ClusterClientAuthentication"],["cluster_name","ClusterName",{"k":"s","l":[1,64]},3],["configuration_info","ConfigurationInfo","@ClusterConfigurationInfo"],["current_version","CurrentVersion","j",32],["encryption_info","EncryptionInfo","@ClusterEncryptionInfo"],["enhanced_monitoring","EnhancedMonitoring",{"k":"s","e":["DEFAULT","PER_BROKER","PER_TOPIC_PER_BROKER","PER_TOPIC_PER_PARTITION"]}],["kafka_version","KafkaVersion",{"k":"s","l":[1,128]},1],["logging_info","LoggingInfo","@ClusterLoggingInfo"],["number_of_broker_nodes","NumberOfBrokerNodes",{"k":"i","r":[1,null]},1],["open_monitoring","OpenMonitoring","@ClusterOpenMonitoring"],["rebalancing","Rebalancing","@ClusterRebalancing"],["storage_mode","StorageMode",{"k":"s","e":["LOCAL","TIERED"]}],["tags","Tags",{"m":"s"}],["zookeeper_access","ZookeeperAccess","@ClusterZookeeperAccess",8]]',
    'ClusterAuthorizerLogs': '[["cloud_watch_logs","CloudWatchLogs","@ClusterCloudWatchLogs"],["firehose","Firehose","@ClusterFirehose"],["s3","S3","@ClusterS3"]]',
    'ClusterBrokerLogs': '[["cloud_watch_logs","CloudWatchLogs","@ClusterCloudWatchLogs"],["firehose","Firehose","@ClusterFirehose"],["s3","S3","@ClusterS3"]]',
    'ClusterBrokerNodeGroupInfo': '[["broker_az_distribution","BrokerAZDistribution",{"k":"s","e":["DEFAULT"]},2],["client_subnets","ClientSubnets",["s"],3,["AWS::EC2::Subnet.SubnetId"]],["connectivity_info","ConnectivityInfo","@ClusterConnectivityInfo"],["instance_type","InstanceType",{"k":"s","l":[5,32]},1],["security_groups","SecurityGroups",["s"],2,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["storage_info","StorageInfo","@ClusterStorageInfo"]]',
    'ClusterClientAuthentication': '[["sasl","Sasl","@ClusterSasl"],["tls","Tls","@ClusterTls"],["unauthenticated","Unauthenticated","@ClusterUnauthenticated"]]',
    'ClusterCloudWatchLogs': '[["enabled","Enabled","b",1],["log_group","LogGroup","s",0,["AWS::Logs::LogGroup.LogGroupName"]]]',
    'ClusterConfigurationInfo': '[["arn","Arn","s",1,["AWS::MSK::Configuration.Arn"]],["revision","Revision","i",1]]',
    'ClusterConnectivityInfo': '[["network_type","NetworkType",{"k":"s","e":["IPV4","DUAL"]}],["public_access","PublicAccess","@ClusterPublicAccess"],["vpc_connectivity","VpcConnectivity","@ClusterVpcConnectivity"]]',
    'ClusterEBSStorageInfo': '[["provisioned_throughput","ProvisionedThroughput","@ClusterProvisionedThroughput"],["volume_size","VolumeSize",{"k":"i","r":[1,16384]}]]',
    'ClusterEncryptionAtRest': '[["data_volume_kms_key_id","DataVolumeKMSKeyId","s",3,["AWS::KMS::Key.Arn","AWS::KMS::Key.KeyId"]]]',
    'ClusterEncryptionInTransit': '[["client_broker","ClientBroker",{"k":"s","e":["TLS","TLS_PLAINTEXT","PLAINTEXT"]}],["in_cluster","InCluster","b",2]]',
    'ClusterEncryptionInfo': '[["encryption_at_rest","EncryptionAtRest","@ClusterEncryptionAtRest",2],["encryption_in_transit","EncryptionInTransit","@ClusterEncryptionInTransit"]]',
    'ClusterFirehose': '[["delivery_stream","DeliveryStream","s"],["enabled","Enabled","b",1]]',
    'ClusterIam': '[["enabled","Enabled","b",1]]',
    'ClusterJmxExporter': '[["enabled_in_broker","EnabledInBroker","b",1]]',
    'ClusterLoggingInfo': '[["authorizer_logs","AuthorizerLogs","@ClusterAuthorizerLogs"],["broker_logs","BrokerLogs","@ClusterBrokerLogs"]]',
    'ClusterNodeExporter': '[["enabled_in_broker","EnabledInBroker","b",1]]',
    'ClusterOpenMonitoring': '[["prometheus","Prometheus","@ClusterPrometheus",1]]',
    'ClusterPrometheus': '[["jmx_exporter","JmxExporter","@ClusterJmxExporter"],["node_exporter","NodeExporter","@ClusterNodeExporter"]]',
    'ClusterProvisionedThroughput': '[["enabled","Enabled","b"],["volume_throughput","VolumeThroughput","i"]]',
    'ClusterPublicAccess': '[["type","Type",{"k":"s","l":[7,23]}]]',
    'ClusterRebalancing': '[["status","Status",{"k":"s","e":["PAUSED","ACTIVE"]},1]]',
    'ClusterS3': '[["bucket","Bucket","s"],["enabled","Enabled","b",1],["prefix","Prefix","s"]]',
    'ClusterSasl': '[["iam","Iam","@ClusterIam"],["scram","Scram","@ClusterScram"]]',
    'ClusterScram': '[["enabled","Enabled","b",1]]',
    'ClusterStorageInfo': '[["ebs_storage_info","EBSStorageInfo","@ClusterEBSStorageInfo"]]',
    'ClusterTls': '[["certificate_authority_arn_list","CertificateAuthorityArnList",["s"],0,["AWS::ACMPCA::CertificateAuthority.Arn"]],["enabled","Enabled","b"]]',
    'ClusterUnauthenticated': '[["enabled","Enabled","b",1]]',
    'ClusterVpcConnectivity': '[["client_authentication","ClientAuthentication","@ClusterVpcConnectivityClientAuthentication"]]',
    'ClusterVpcConnectivityClientAuthentication': '[["sasl","Sasl","@ClusterVpcConnectivitySasl"],["tls","Tls","@ClusterVpcConnectivityTls"]]',
    'ClusterVpcConnectivityIam': '[["enabled","Enabled","b",1]]',
    'ClusterVpcConnectivitySasl': '[["iam","Iam","@ClusterVpcConnectivityIam"],["scram","Scram","@ClusterVpcConnectivityScram"]]',
    'ClusterVpcConnectivityScram': '[["enabled","Enabled","b",1]]',
    'ClusterVpcConnectivityTls': '[["enabled","Enabled","b",1]]',
    'ClusterZookeeperAccess': '[["enabled","Enabled","b"]]',
    'ClusterPolicy': r'[["cluster_arn","ClusterArn",{"k":"s","p":"^arn:[\\w-]+:kafka:[\\w-]+:\\d+:cluster.*\\Z"},3],["current_version","CurrentVersion","j",32],["policy","Policy","j",1]]',
    'Configuration': '[["arn","Arn","j",32],["description","Description","s"],["kafka_versions_list","KafkaVersionsList",["s"],2],["latest_revision","LatestRevision","@ConfigurationLatestRevision"],["name","Name","s",3],["server_properties","ServerProperties","s",9]]',
    'ConfigurationLatestRevision': '[["creation_time","CreationTime","j",32],["description","Description","j",32],["revision","Revision","j",32]]',
    'Replicator': '[["current_version","CurrentVersion","j",32],["description","Description",{"k":"s","l":[null,1024]},2],["kafka_clusters","KafkaClusters",{"k":["@ReplicatorKafkaCluster"],"l":[2,2],"x":1},3],["log_delivery","LogDelivery","@ReplicatorLogDelivery"],["replication_info_list","ReplicationInfoList",{"k":["@ReplicatorReplicationInfo"],"l":[1,1],"x":1},1],["replicator_arn","ReplicatorArn","j",32],["replicator_name","ReplicatorName",{"k":"s","p":"^[0-9A-Za-z][0-9A-Za-z-]{0,}$","l":[1,128]},3],["service_execution_role_arn","ServiceExecutionRoleArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):iam:.*"},3,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@ReplicatorTag"],"x":1}]]',
    'ReplicatorAmazonMskCluster': '[["msk_cluster_arn","MskClusterArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):kafka:.*"},1]]',
    'ReplicatorApacheKafkaCluster': '[["apache_kafka_cluster_id","ApacheKafkaClusterId","s",1],["bootstrap_broker_string","BootstrapBrokerString","s",1]]',
    'ReplicatorCloudWatchLogs': '[["enabled","Enabled","b",1],["log_group","LogGroup","s"]]',
    'ReplicatorConsumerGroupReplication': '[["consumer_group_offset_sync_mode","ConsumerGroupOffsetSyncMode",{"k":"s","e":["LEGACY","ENHANCED"]},2],["consumer_groups_to_exclude","ConsumerGroupsToExclude",{"k":[{"k":"s","l":[null,256]}],"l":[1,100],"x":1}],["consumer_groups_to_replicate","ConsumerGroupsToReplicate",{"k":[{"k":"s","l":[null,256]}],"l":[null,100],"x":1},1],["detect_and_copy_new_consumer_groups","DetectAndCopyNewConsumerGroups","b"],["synchronise_consumer_group_offsets","SynchroniseConsumerGroupOffsets","b"]]',
    'ReplicatorFirehose': '[["delivery_stream","DeliveryStream","s"],["enabled","Enabled","b",1]]',
    'ReplicatorKafkaCluster': '[["amazon_msk_cluster","AmazonMskCluster","@ReplicatorAmazonMskCluster"],["apache_kafka_cluster","ApacheKafkaCluster","@ReplicatorApacheKafkaCluster"],["client_authentication","ClientAuthentication","@ReplicatorKafkaClusterClientAuthentication"],["encryption_in_transit","EncryptionInTransit","@ReplicatorKafkaClusterEncryptionInTransit"],["vpc_config","VpcConfig","@ReplicatorKafkaClusterClientVpcConfig"]]',
    'ReplicatorKafkaClusterClientAuthentication': '[["mtls","MTLS","@ReplicatorKafkaClusterMtlsAuthentication"],["sasl_oauth_bearer","SaslOAuthBearer","@ReplicatorKafkaClusterSaslOAuthBearerAuthentication"],["sasl_scram","SaslScram","@ReplicatorKafkaClusterSaslScramAuthentication"]]',
    'ReplicatorKafkaClusterClientVpcConfig': '[["security_group_ids","SecurityGroupIds",{"k":["s"],"l":[1,16],"x":1},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":["s"],"l":[2,3],"x":1},1]]',
    'ReplicatorKafkaClusterEncryptionInTransit': '[["encryption_type","EncryptionType",{"k":"s","e":["TLS"]},1],["root_ca_certificate","RootCaCertificate","s"]]',
    'ReplicatorKafkaClusterMtlsAuthentication': '[["secret_arn","SecretArn","s",1]]',
    'ReplicatorKafkaClusterOAuthClientCredentials': '[["token_request_secret_arn","TokenRequestSecretArn","s",1]]',
    'ReplicatorKafkaClusterOAuthClientCredentialsAssertion': '[["audience","Audience","s",1],["signing_algorithm","SigningAlgorithm",{"k":"s","e":["RS256","ES384"]},1],["token_request_secret_arn","TokenRequestSecretArn","s"]]',
    'ReplicatorKafkaClusterOAuthIamJwtBearer': '[["audience","Audience","s",1],["signing_algorithm","SigningAlgorithm",{"k":"s","e":["RS256","ES384"]},1],["token_request_secret_arn","TokenRequestSecretArn","s"]]',
    'ReplicatorKafkaClusterSaslOAuthBearerAuthentication': '[["client_credentials","ClientCredentials","@ReplicatorKafkaClusterOAuthClientCredentials"],["client_credentials_assertion","ClientCredentialsAssertion","@ReplicatorKafkaClusterOAuthClientCredentialsAssertion"],["iam_jwt_bearer","IamJwtBearer","@ReplicatorKafkaClusterOAuthIamJwtBearer"],["scope","Scope","s"],["token_endpoint_authentication_method","TokenEndpointAuthenticationMethod",{"k":"s","e":["POST","BASIC","NONE"]},1],["token_endpoint_tls_certificate_arn","TokenEndpointTlsCertificateArn","s"],["token_endpoint_url","TokenEndpointUrl","s",1]]',
    'ReplicatorKafkaClusterSaslScramAuthentication': '[["mechanism","Mechanism",{"k":"s","e":["SHA256","SHA512"]},1],["secret_arn","SecretArn","s",1]]',
    'ReplicatorLogDelivery': '[["replicator_log_delivery","ReplicatorLogDelivery","@ReplicatorReplicatorLogDelivery"]]',
    'ReplicatorReplicationInfo': '[["consumer_group_replication","ConsumerGroupReplication","@ReplicatorConsumerGroupReplication",1],["source_kafka_cluster_arn","SourceKafkaClusterArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):kafka:.*"},2],["source_kafka_cluster_id","SourceKafkaClusterId","s",2],["target_compression_type","TargetCompressionType",{"k":"s","e":["NONE","GZIP","SNAPPY","LZ4","ZSTD"]},3],["target_kafka_cluster_arn","TargetKafkaClusterArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):kafka:.*"},2],["target_kafka_cluster_id","TargetKafkaClusterId","s",2],["topic_replication","TopicReplication","@ReplicatorTopicReplication",1]]',
    'ReplicatorReplicationStartingPosition': '[["type","Type",{"k":"s","e":["LATEST","EARLIEST"]}]]',
    'ReplicatorReplicationTopicNameConfiguration': '[["type","Type",{"k":"s","e":["PREFIXED_WITH_SOURCE_CLUSTER_ALIAS","IDENTICAL"]}]]',
    'ReplicatorReplicatorLogDelivery': '[["cloud_watch_logs","CloudWatchLogs","@ReplicatorCloudWatchLogs"],["firehose","Firehose","@ReplicatorFirehose"],["s3","S3","@ReplicatorS3"]]',
    'ReplicatorS3': '[["bucket","Bucket","s"],["enabled","Enabled","b",1],["prefix","Prefix","s"]]',
    'ReplicatorTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ReplicatorTopicReplication': '[["copy_access_control_lists_for_topics","CopyAccessControlListsForTopics","b"],["copy_topic_configurations","CopyTopicConfigurations","b"],["detect_and_copy_new_topics","DetectAndCopyNewTopics","b"],["starting_position","StartingPosition","@ReplicatorReplicationStartingPosition",2],["topic_name_configuration","TopicNameConfiguration","@ReplicatorReplicationTopicNameConfiguration",2],["topics_to_exclude","TopicsToExclude",{"k":[{"k":"s","l":[null,249]}],"l":[1,100],"x":1}],["topics_to_replicate","TopicsToReplicate",{"k":[{"k":"s","l":[null,249]}],"l":[1,100],"x":1},1]]',
    'ServerlessCluster': '[["arn","Arn","j",32],["client_authentication","ClientAuthentication","@ServerlessClusterClientAuthentication",3],["cluster_name","ClusterName",{"k":"s","l":[1,64]},3],["tags","Tags",{"m":"s"},2],["vpc_configs","VpcConfigs",{"k":["@ServerlessClusterVpcConfig"],"x":1},3]]',
    'ServerlessClusterClientAuthentication': '[["sasl","Sasl","@ServerlessClusterSasl",3]]',
    'ServerlessClusterIam': '[["enabled","Enabled","b",3]]',
    'ServerlessClusterSasl': '[["iam","Iam","@ServerlessClusterIam",3]]',
    'ServerlessClusterVpcConfig': '[["security_groups","SecurityGroups",{"k":["s"],"x":1},2,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":["s"],"x":1},3,["AWS::EC2::Subnet.SubnetId"]]]',
    'Topic': '[["cluster_arn","ClusterArn","s",3],["configs","Configs","s",8],["partition_count","PartitionCount",{"k":"i","r":[1,null]},1],["replication_factor","ReplicationFactor",{"k":"i","r":[1,null]},3],["topic_arn","TopicArn","j",32],["topic_name","TopicName","s",3]]',
    'VpcConnection': r'[["arn","Arn","j",32],["authentication","Authentication",{"k":"s","e":["SASL_IAM","SASL_SCRAM","TLS"]},3],["client_subnets","ClientSubnets",[{"k":"s","p":"^(subnet-)([a-z0-9]+)\\Z"}],3],["security_groups","SecurityGroups",[{"k":"s","p":"^(sg-)([a-z0-9]+)\\Z"}],3],["tags","Tags",{"m":"s"}],["target_cluster_arn","TargetClusterArn",{"k":"s","p":"^arn:[\\w-]+:kafka:[\\w-]+:\\d+:cluster.*\\Z"},3],["vpc_id","VpcId",{"k":"s","p":"^(vpc-)([a-z0-9]+)\\Z"},3]]',
})
__getattr__ = names(__name__, _types)


class CfnBatchScramSecret(TypedResource):
    schema = Schema('AWS::MSK::BatchScramSecret', _types, 'BatchScramSecret', '{"identifier":["ClusterArn"]}')


class CfnChannel(TypedResource):
    schema = Schema('AWS::MSK::Channel', _types, 'Channel', '{"attributes":[["attr_channel_arn","ChannelArn","s"],["attr_state_info","StateInfo","j"],["attr_status","Status","s"]],"identifier":["ChannelArn"],"write_only":["ClusterArn"],"tags":["Tags","map"]}')


class CfnCluster(TypedResource):
    schema = Schema('AWS::MSK::Cluster', _types, 'Cluster', '{"attributes":[["attr_arn","Arn","s"],["attr_current_version","CurrentVersion","s"]],"identifier":["Arn"],"write_only":["ZookeeperAccess"],"tags":["Tags","map"]}')


class CfnClusterPolicy(TypedResource):
    schema = Schema('AWS::MSK::ClusterPolicy', _types, 'ClusterPolicy', '{"attributes":[["attr_current_version","CurrentVersion","s"]],"identifier":["ClusterArn"]}')


class CfnConfiguration(TypedResource):
    schema = Schema('AWS::MSK::Configuration', _types, 'Configuration', '{"attributes":[["attr_arn","Arn","s"],["attr_latest_revision_creation_time","LatestRevision.CreationTime","s"],["attr_latest_revision_description","LatestRevision.Description","s"],["attr_latest_revision_revision","LatestRevision.Revision","i"]],"identifier":["Arn"],"write_only":["ServerProperties"]}')


class CfnReplicator(TypedResource):
    schema = Schema('AWS::MSK::Replicator', _types, 'Replicator', '{"attributes":[["attr_current_version","CurrentVersion","s"],["attr_replicator_arn","ReplicatorArn","s"]],"identifier":["ReplicatorArn"],"tags":["Tags","list"]}')


class CfnServerlessCluster(TypedResource):
    schema = Schema('AWS::MSK::ServerlessCluster', _types, 'ServerlessCluster', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","map"]}')


class CfnTopic(TypedResource):
    schema = Schema('AWS::MSK::Topic', _types, 'Topic', '{"attributes":[["attr_topic_arn","TopicArn","s"]],"identifier":["TopicArn"],"write_only":["Configs"]}')


class CfnVpcConnection(TypedResource):
    schema = Schema('AWS::MSK::VpcConnection', _types, 'VpcConnection', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","map"]}')
