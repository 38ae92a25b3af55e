"""Every resource type of AWS::AppRunner; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AutoScalingConfiguration': r'[["auto_scaling_configuration_arn","AutoScalingConfigurationArn","j",32],["auto_scaling_configuration_name","AutoScalingConfigurationName",{"k":"s","p":"[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}","l":[4,32]},2],["auto_scaling_configuration_revision","AutoScalingConfigurationRevision","j",32],["latest","Latest","j",32],["max_concurrency","MaxConcurrency",{"k":"i","r":[1,200]},2],["max_size","MaxSize",{"k":"i","r":[1,null]},2],["min_size","MinSize",{"k":"i","r":[1,25]},2],["tags","Tags",["@AutoScalingConfigurationTag"],2]]',
    'AutoScalingConfigurationTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+$","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'ObservabilityConfiguration': r'[["latest","Latest","j",32],["observability_configuration_arn","ObservabilityConfigurationArn","j",32],["observability_configuration_name","ObservabilityConfigurationName",{"k":"s","p":"[A-Za-z0-9][A-Za-z0-9\\-_]{3,31}","l":[4,32]},2],["observability_configuration_revision","ObservabilityConfigurationRevision","j",32],["tags","Tags",["@ObservabilityConfigurationTag"],10],["trace_configuration","TraceConfiguration","@ObservabilityConfigurationTraceConfiguration",2]]',
    'ObservabilityConfigurationTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+$","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'ObservabilityConfigurationTraceConfiguration': '[["vendor","Vendor",{"k":"s","e":["AWSXRAY"]},3]]',
    'Service': r'[["auto_scaling_configuration_arn","AutoScalingConfigurationArn",{"k":"s","p":"arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}","l":[1,1011]},8],["encryption_configuration","EncryptionConfiguration","@ServiceEncryptionConfiguration",2],["health_check_configuration","HealthCheckConfiguration","@ServiceHealthCheckConfiguration"],["instance_configuration","InstanceConfiguration","@ServiceInstanceConfiguration"],["network_configuration","NetworkConfiguration","@ServiceNetworkConfiguration"],["observability_configuration","ObservabilityConfiguration","@ServiceServiceObservabilityConfiguration"],["service_arn","ServiceArn","j",32],["service_id","ServiceId","j",32],["service_name","ServiceName",{"k":"s","p":"[A-Za-z0-9][A-Za-z0-9-_]{3,39}","l":[4,40]},2],["service_url","ServiceUrl","j",32],["source_configuration","SourceConfiguration","@ServiceSourceConfiguration",1],["status","Status","j",32],["tags","Tags",["@ServiceTag"],10]]',
    'ServiceAuthenticationConfiguration': r'[["access_role_arn","AccessRoleArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:role/[\\w+=,.@-]{1,64}","l":[29,1024]},0,["AWS::IAM::Role.Arn"]],["connection_arn","ConnectionArn",{"k":"s","p":"arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}","l":[1,1011]}]]',
    'ServiceCodeConfiguration': '[["code_configuration_values","CodeConfigurationValues","@ServiceCodeConfigurationValues"],["configuration_source","ConfigurationSource",{"k":"s","e":["REPOSITORY","API"]},1]]',
    'ServiceCodeConfigurationValues': r'[["build_command","BuildCommand",{"k":"s","p":"^[^\\x0a\\x0d]+$"}],["port","Port",{"k":"s","l":[null,51200]}],["runtime","Runtime",{"k":"s","e":["PYTHON_3","NODEJS_12","NODEJS_14","CORRETTO_8","CORRETTO_11","NODEJS_16","GO_1","DOTNET_6","PHP_81","RUBY_31","PYTHON_311","NODEJS_18","NODEJS_22"]},1],["runtime_environment_secrets","RuntimeEnvironmentSecrets",["@ServiceKeyValuePair"]],["runtime_environment_variables","RuntimeEnvironmentVariables",["@ServiceKeyValuePair"]],["start_command","StartCommand",{"k":"s","p":"^[^\\x0a\\x0d]+$"}]]',
    'ServiceCodeRepository': r'[["code_configuration","CodeConfiguration","@ServiceCodeConfiguration"],["repository_url","RepositoryUrl",{"k":"s","l":[null,51200]},1],["source_code_version","SourceCodeVersion","@ServiceSourceCodeVersion",1],["source_directory","SourceDirectory",{"k":"s","p":"[^\\x00]+","l":[1,4096]}]]',
    'ServiceEgressConfiguration': r'[["egress_type","EgressType",{"k":"s","e":["DEFAULT","VPC"]},1],["vpc_connector_arn","VpcConnectorArn",{"k":"s","p":"arn:aws(-[\\w]+)*:[a-z0-9-\\\\.]{0,63}:[a-z0-9-\\\\.]{0,63}:[0-9]{12}:(\\w|\\/|-){1,1011}","l":[44,1011]},0,["AWS::AppRunner::VpcConnector.VpcConnectorArn"]]]',
    'ServiceEncryptionConfiguration': r'[["kms_key","KmsKey",{"k":"s","p":"arn:aws(-[\\w]+)*:kms:[a-z\\-]+-[0-9]{1}:[0-9]{12}:key\\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}","l":[null,256]},3]]',
    'ServiceHealthCheckConfiguration': '[["healthy_threshold","HealthyThreshold",{"k":"i","r":[1,20]}],["interval","Interval",{"k":"i","r":[1,20]}],["path","Path",{"k":"s","l":[1,null]}],["protocol","Protocol",{"k":"s","e":["TCP","HTTP"]}],["timeout","Timeout",{"k":"i","r":[1,20]}],["unhealthy_threshold","UnhealthyThreshold",{"k":"i","r":[1,20]}]]',
    'ServiceImageConfiguration': r'[["port","Port",{"k":"s","l":[null,51200]}],["runtime_environment_secrets","RuntimeEnvironmentSecrets",["@ServiceKeyValuePair"]],["runtime_environment_variables","RuntimeEnvironmentVariables",["@ServiceKeyValuePair"]],["start_command","StartCommand",{"k":"s","p":"^[^\\x0a\\x0d]+$"}]]',
    'ServiceImageRepository': r'[["image_configuration","ImageConfiguration","@ServiceImageConfiguration"],["image_identifier","ImageIdentifier",{"k":"s","p":"([0-9]{12}.dkr.ecr.[a-z\\-]+-[0-9]{1}.amazonaws.com\\/.*)|(^public\\.ecr\\.aws\\/.+\\/.+)","l":[1,1024]},1],["image_repository_type","ImageRepositoryType",{"k":"s","e":["ECR","ECR_PUBLIC"]},1]]',
    'ServiceIngressConfiguration': '[["is_publicly_accessible","IsPubliclyAccessible","b",1]]',
    'ServiceInstanceConfiguration': r'[["cpu","Cpu",{"k":"s","p":"256|512|1024|2048|4096|(0.25|0.5|1|2|4) vCPU","l":[3,9]}],["instance_role_arn","InstanceRoleArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):iam::[0-9]{12}:role/[\\w+=,.@-]{1,64}","l":[29,1024]},0,["AWS::IAM::Role.Arn"]],["memory","Memory",{"k":"s","p":"512|1024|2048|3072|4096|6144|8192|10240|12288|(0.5|1|2|3|4|6|8|10|12) GB","l":[3,6]}]]',
    'ServiceKeyValuePair': '[["name","Name","s"],["value","Value","s"]]',
    'ServiceNetworkConfiguration': '[["egress_configuration","EgressConfiguration","@ServiceEgressConfiguration"],["ingress_configuration","IngressConfiguration","@ServiceIngressConfiguration"],["ip_address_type","IpAddressType",{"k":"s","e":["IPV4","DUAL_STACK"]}]]',
    'ServiceServiceObservabilityConfiguration': r'[["observability_configuration_arn","ObservabilityConfigurationArn",{"k":"s","p":"arn:aws(-[\\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\\w|/|-){1,1011}","l":[1,1011]}],["observability_enabled","ObservabilityEnabled","b",1]]',
    'ServiceSourceCodeVersion': '[["type","Type",{"k":"s","e":["BRANCH"]},1],["value","Value",{"k":"s","l":[null,51200]},1]]',
    'ServiceSourceConfiguration': '[["authentication_configuration","AuthenticationConfiguration","@ServiceAuthenticationConfiguration"],["auto_deployments_enabled","AutoDeploymentsEnabled","b"],["code_repository","CodeRepository","@ServiceCodeRepository"],["image_repository","ImageRepository","@ServiceImageRepository"]]',
    'ServiceTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+$","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'VpcConnector': r'[["security_groups","SecurityGroups",{"k":[{"k":"s","l":[null,51200]}],"x":1},2,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnets","Subnets",{"k":[{"k":"s","l":[null,51200]}],"l":[1,null],"x":1},3,["AWS::EC2::Subnet.Id","AWS::EC2::Subnet.Ids"]],["tags","Tags",["@VpcConnectorTag"],10],["vpc_connector_arn","VpcConnectorArn","j",32],["vpc_connector_name","VpcConnectorName",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9-\\\\_]{3,39}$","l":[4,40]},2],["vpc_connector_revision","VpcConnectorRevision","j",32]]',
    'VpcConnectorTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+$","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'VpcIngressConnection': r'[["domain_name","DomainName","j",32],["ingress_vpc_configuration","IngressVpcConfiguration","@VpcIngressConnectionIngressVpcConfiguration",1],["service_arn","ServiceArn",{"k":"s","p":"arn:aws(-[\\w]+)*:[a-z0-9-\\.]{0,63}:[a-z0-9-\\.]{0,63}:[0-9]{12}:(\\w|/|-){1,1011}","l":[1,1011]},3],["status","Status","j",32],["tags","Tags",["@VpcIngressConnectionTag"],10],["vpc_ingress_connection_arn","VpcIngressConnectionArn","j",32],["vpc_ingress_connection_name","VpcIngressConnectionName",{"k":"s","p":"[A-Za-z0-9][A-Za-z0-9\\-_]{3,39}","l":[4,40]},2]]',
    'VpcIngressConnectionIngressVpcConfiguration': '[["vpc_endpoint_id","VpcEndpointId",{"k":"s","l":[null,51200]},1],["vpc_id","VpcId",{"k":"s","l":[null,51200]},1,["AWS::EC2::VPC.Id"]]]',
    'VpcIngressConnectionTag': '[["key","Key",{"k":"s","p":"^(?!aws:).+$","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
})
__getattr__ = names(__name__, _types)


class CfnAutoScalingConfiguration(TypedResource):
    schema = Schema('AWS::AppRunner::AutoScalingConfiguration', _types, 'AutoScalingConfiguration', '{"attributes":[["attr_auto_scaling_configuration_arn","AutoScalingConfigurationArn","s"],["attr_auto_scaling_configuration_revision","AutoScalingConfigurationRevision","i"],["attr_latest","Latest","b"]],"identifier":["AutoScalingConfigurationArn"],"tags":["Tags","list"]}')


class CfnObservabilityConfiguration(TypedResource):
    schema = Schema('AWS::AppRunner::ObservabilityConfiguration', _types, 'ObservabilityConfiguration', '{"attributes":[["attr_latest","Latest","b"],["attr_observability_configuration_arn","ObservabilityConfigurationArn","s"],["attr_observability_configuration_revision","ObservabilityConfigurationRevision","i"]],"identifier":["ObservabilityConfigurationArn"],"write_only":["Tags"],"tags":["Tags","list"]}')


class CfnService(TypedResource):
    schema = Schema('AWS::AppRunner::Service', _types, 'Service', '{"attributes":[["attr_service_arn","ServiceArn","s"],["attr_service_id","ServiceId","s"],["attr_service_url","ServiceUrl","s"],["attr_status","Status","s"]],"identifier":["ServiceArn"],"write_only":["AutoScalingConfigurationArn","Tags"],"tags":["Tags","list"]}')


class CfnVpcConnector(TypedResource):
    schema = Schema('AWS::AppRunner::VpcConnector', _types, 'VpcConnector', '{"attributes":[["attr_vpc_connector_arn","VpcConnectorArn","s"],["attr_vpc_connector_revision","VpcConnectorRevision","i"]],"identifier":["VpcConnectorArn"],"write_only":["Tags"],"tags":["Tags","list"]}')


class CfnVpcIngressConnection(TypedResource):
    schema = Schema('AWS::AppRunner::VpcIngressConnection', _types, 'VpcIngressConnection', '{"attributes":[["attr_domain_name","DomainName","s"],["attr_status","Status","s"],["attr_vpc_ingress_connection_arn","VpcIngressConnectionArn","s"]],"identifier":["VpcIngressConnectionArn"],"write_only":["Tags"],"tags":["Tags","list"]}')
