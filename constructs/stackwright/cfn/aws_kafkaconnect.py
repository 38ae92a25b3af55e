"""Every resource type of AWS::KafkaConnect; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Connector': '[["capacity","Capacity","@ConnectorCapacity",1],["connector_arn","ConnectorArn","j",32],["connector_configuration","ConnectorConfiguration",{"m":"s"},3],["connector_description","ConnectorDescription",{"k":"s","l":[null,1024]},2],["connector_name","ConnectorName",{"k":"s","l":[1,128]},3],["kafka_cluster","KafkaCluster","@ConnectorKafkaCluster",3],["kafka_cluster_client_authentication","KafkaClusterClientAuthentication","@ConnectorKafkaClusterClientAuthentication",3],["kafka_cluster_encryption_in_transit","KafkaClusterEncryptionInTransit","@ConnectorKafkaClusterEncryptionInTransit",3],["kafka_connect_version","KafkaConnectVersion","s",3],["log_delivery","LogDelivery","@ConnectorLogDelivery",2],["network_type","NetworkType",{"k":"s","e":["IPV4","DUAL"]},2],["plugins","Plugins",{"k":["@ConnectorPlugin"],"l":[1,null],"x":1},3],["service_execution_role_arn","ServiceExecutionRoleArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):iam:.*"},3,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@ConnectorTag"],"x":1}],["worker_configuration","WorkerConfiguration","@ConnectorWorkerConfiguration",2]]',
    'ConnectorApacheKafkaCluster': '[["bootstrap_servers","BootstrapServers","s",3],["vpc","Vpc","@ConnectorVpc",3]]',
    'ConnectorAutoScaling': '[["max_autoscaling_task_count","MaxAutoscalingTaskCount","i"],["max_worker_count","MaxWorkerCount","i",1],["mcu_count","McuCount",{"k":"i","e":[1,2,4,8],"r":[1,8]},1],["min_worker_count","MinWorkerCount","i",1],["scale_in_policy","ScaleInPolicy","@ConnectorScaleInPolicy",1],["scale_out_policy","ScaleOutPolicy","@ConnectorScaleOutPolicy",1]]',
    'ConnectorCapacity': '[["auto_scaling","AutoScaling","@ConnectorAutoScaling"],["provisioned_capacity","ProvisionedCapacity","@ConnectorProvisionedCapacity"]]',
    'ConnectorCloudWatchLogsLogDelivery': '[["enabled","Enabled","b",3],["log_group","LogGroup","s",2]]',
    'ConnectorCustomPlugin': '[["custom_plugin_arn","CustomPluginArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):kafkaconnect:.*"},3],["revision","Revision",{"k":"i","r":[1,9223372036854775807]},3]]',
    'ConnectorFirehoseLogDelivery': '[["delivery_stream","DeliveryStream","s",2],["enabled","Enabled","b",3]]',
    'ConnectorKafkaCluster': '[["apache_kafka_cluster","ApacheKafkaCluster","@ConnectorApacheKafkaCluster",3]]',
    'ConnectorKafkaClusterClientAuthentication': '[["authentication_type","AuthenticationType",{"k":"s","e":["NONE","IAM"]},3]]',
    'ConnectorKafkaClusterEncryptionInTransit': '[["encryption_type","EncryptionType",{"k":"s","e":["PLAINTEXT","TLS"]},3]]',
    'ConnectorLogDelivery': '[["worker_log_delivery","WorkerLogDelivery","@ConnectorWorkerLogDelivery",3]]',
    'ConnectorPlugin': '[["custom_plugin","CustomPlugin","@ConnectorCustomPlugin",3]]',
    'ConnectorProvisionedCapacity': '[["mcu_count","McuCount",{"k":"i","e":[1,2,4,8],"r":[1,8]},1],["worker_count","WorkerCount","i",1]]',
    'ConnectorS3LogDelivery': '[["bucket","Bucket","s",2],["enabled","Enabled","b",3],["prefix","Prefix","s",2]]',
    'ConnectorScaleInPolicy': '[["cpu_utilization_percentage","CpuUtilizationPercentage",{"k":"i","r":[1,100]},1]]',
    'ConnectorScaleOutPolicy': '[["cpu_utilization_percentage","CpuUtilizationPercentage",{"k":"i","r":[1,100]},1]]',
    'ConnectorTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ConnectorVpc': '[["security_groups","SecurityGroups",{"k":["s"],"x":1},3,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnets","Subnets",{"k":["s"],"l":[1,null],"x":1},3,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.Ids"]]]',
    'ConnectorWorkerConfiguration': '[["revision","Revision",{"k":"i","r":[1,9223372036854775807]},3],["worker_configuration_arn","WorkerConfigurationArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):kafkaconnect:.*"},3]]',
    'ConnectorWorkerLogDelivery': '[["cloud_watch_logs","CloudWatchLogs","@ConnectorCloudWatchLogsLogDelivery",2],["firehose","Firehose","@ConnectorFirehoseLogDelivery",2],["s3","S3","@ConnectorS3LogDelivery",2]]',
    'CustomPlugin': '[["content_type","ContentType",{"k":"s","e":["JAR","ZIP"]},3],["custom_plugin_arn","CustomPluginArn","j",32],["description","Description",{"k":"s","l":[null,1024]},2],["file_description","FileDescription","j",32],["location","Location","@CustomPluginCustomPluginLocation",3],["name","Name",{"k":"s","l":[1,128]},3],["revision","Revision","j",32],["tags","Tags",["@CustomPluginTag"]]]',
    'CustomPluginCustomPluginLocation': '[["s3_location","S3Location","@CustomPluginS3Location",1]]',
    'CustomPluginS3Location': '[["bucket_arn","BucketArn","s",1],["file_key","FileKey","s",1],["object_version","ObjectVersion","s"]]',
    'CustomPluginTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'WorkerConfiguration': '[["description","Description",{"k":"s","l":[null,1024]},2],["name","Name",{"k":"s","l":[1,128]},3],["properties_file_content","PropertiesFileContent","s",3],["revision","Revision","j",32],["tags","Tags",{"k":["@WorkerConfigurationTag"],"x":1}],["worker_configuration_arn","WorkerConfigurationArn","j",32]]',
    'WorkerConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Connector': ('AWS::KafkaConnect::Connector', '{"attributes":[["attr_connector_arn","ConnectorArn","s"]],"identifier":["ConnectorArn"],"tags":["Tags","list"]}'),
    'CustomPlugin': ('AWS::KafkaConnect::CustomPlugin', '{"attributes":[["attr_custom_plugin_arn","CustomPluginArn","s"],["attr_file_description","FileDescription","j"],["attr_revision","Revision","i"]],"identifier":["CustomPluginArn"],"tags":["Tags","list"]}'),
    'WorkerConfiguration': ('AWS::KafkaConnect::WorkerConfiguration', '{"attributes":[["attr_revision","Revision","i"],["attr_worker_configuration_arn","WorkerConfigurationArn","s"]],"identifier":["WorkerConfigurationArn"],"tags":["Tags","list"]}'),
})
