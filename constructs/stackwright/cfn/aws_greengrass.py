"""Every resource type of AWS::Greengrass; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ConnectorDefinition': '[["arn","Arn","j",32],["id","Id","j",32],["initial_version","InitialVersion","@ConnectorDefinitionConnectorDefinitionVersion",2],["latest_version_arn","LatestVersionArn","j",32],["name","Name","s",1],["tags","Tags","j"]]',
    'ConnectorDefinitionConnector': '[["connector_arn","ConnectorArn","s",3],["id","Id","s",3],["parameters","Parameters","j",2]]',
    'ConnectorDefinitionConnectorDefinitionVersion': '[["connectors","Connectors",["@ConnectorDefinitionConnector"],3]]',
    'ConnectorDefinitionVersion': '[["connector_definition_id","ConnectorDefinitionId","s",3],["connectors","Connectors",["@ConnectorDefinitionVersionConnector"],3],["id","Id","j",32]]',
    'ConnectorDefinitionVersionConnector': '[["connector_arn","ConnectorArn","s",3],["id","Id","s",3],["parameters","Parameters","j",2]]',
    'CoreDefinition': '[["arn","Arn","j",32],["id","Id","j",32],["initial_version","InitialVersion","@CoreDefinitionCoreDefinitionVersion",2],["latest_version_arn","LatestVersionArn","j",32],["name","Name","s",1],["tags","Tags","j"]]',
    'CoreDefinitionCore': '[["certificate_arn","CertificateArn","s",3],["id","Id","s",3],["sync_shadow","SyncShadow","b",2],["thing_arn","ThingArn","s",3]]',
    'CoreDefinitionCoreDefinitionVersion': '[["cores","Cores",["@CoreDefinitionCore"],3]]',
    'CoreDefinitionVersion': '[["core_definition_id","CoreDefinitionId","s",3],["cores","Cores",["@CoreDefinitionVersionCore"],3],["id","Id","j",32]]',
    'CoreDefinitionVersionCore': '[["certificate_arn","CertificateArn","s",3],["id","Id","s",3],["sync_shadow","SyncShadow","b",2],["thing_arn","ThingArn","s",3]]',
    'DeviceDefinition': '[["arn","Arn","j",32],["id","Id","j",32],["initial_version","InitialVersion","@DeviceDefinitionDeviceDefinitionVersion",2],["latest_version_arn","LatestVersionArn","j",32],["name","Name","s",1],["tags","Tags","j"]]',
    'DeviceDefinitionDevice': '[["certificate_arn","CertificateArn","s",3],["id","Id","s",3],["sync_shadow","SyncShadow","b",2],["thing_arn","ThingArn","s",3]]',
    'DeviceDefinitionDeviceDefinitionVersion': '[["devices","Devices",["@DeviceDefinitionDevice"],3]]',
    'DeviceDefinitionVersion': '[["device_definition_id","DeviceDefinitionId","s",3],["devices","Devices",["@DeviceDefinitionVersionDevice"],3],["id","Id","j",32]]',
    'DeviceDefinitionVersionDevice': '[["certificate_arn","CertificateArn","s",3],["id","Id","s",3],["sync_shadow","SyncShadow","b",2],["thing_arn","ThingArn","s",3]]',
    'FunctionDefinition': '[["arn","Arn","j",32],["id","Id","j",32],["initial_version","InitialVersion","@FunctionDefinitionFunctionDefinitionVersion",2],["latest_version_arn","LatestVersionArn","j",32],["name","Name","s",1],["tags","Tags","j"]]',
    'FunctionDefinitionDefaultConfig': '[["execution","Execution","@FunctionDefinitionExecution",1]]',
    'FunctionDefinitionEnvironment': '[["access_sysfs","AccessSysfs","b",2],["execution","Execution","@FunctionDefinitionExecution",2],["resource_access_policies","ResourceAccessPolicies",["@FunctionDefinitionResourceAccessPolicy"],2],["variables","Variables","j",2]]',
    'FunctionDefinitionExecution': '[["isolation_mode","IsolationMode","s",2],["run_as","RunAs","@FunctionDefinitionRunAs",2]]',
    'FunctionDefinitionFunction': '[["function_arn","FunctionArn","s",3,["AWS::Lambda::Function.Arn"]],["function_configuration","FunctionConfiguration","@FunctionDefinitionFunctionConfiguration",3],["id","Id","s",3]]',
    'FunctionDefinitionFunctionConfiguration': '[["encoding_type","EncodingType","s",2],["environment","Environment","@FunctionDefinitionEnvironment",2],["exec_args","ExecArgs","s",2],["executable","Executable","s",2],["memory_size","MemorySize","i",2],["pinned","Pinned","b"],["timeout","Timeout","i",2]]',
    'FunctionDefinitionFunctionDefinitionVersion': '[["default_config","DefaultConfig","@FunctionDefinitionDefaultConfig",2],["functions","Functions",["@FunctionDefinitionFunction"],3]]',
    'FunctionDefinitionResourceAccessPolicy': '[["permission","Permission","s",2],["resource_id","ResourceId","s",3]]',
    'FunctionDefinitionRunAs': '[["gid","Gid","i",2],["uid","Uid","i",2]]',
    'FunctionDefinitionVersion': '[["default_config","DefaultConfig","@FunctionDefinitionVersionDefaultConfig",2],["function_definition_id","FunctionDefinitionId","s",3],["functions","Functions",["@FunctionDefinitionVersionFunction"],3],["id","Id","j",32]]',
    'FunctionDefinitionVersionDefaultConfig': '[["execution","Execution","@FunctionDefinitionVersionExecution",1]]',
    'FunctionDefinitionVersionEnvironment': '[["access_sysfs","AccessSysfs","b",2],["execution","Execution","@FunctionDefinitionVersionExecution",2],["resource_access_policies","ResourceAccessPolicies",["@FunctionDefinitionVersionResourceAccessPolicy"],2],["variables","Variables","j",2]]',
    'FunctionDefinitionVersionExecution': '[["isolation_mode","IsolationMode","s",2],["run_as","RunAs","@FunctionDefinitionVersionRunAs",2]]',
    'FunctionDefinitionVersionFunction': '[["function_arn","FunctionArn","s",3,["AWS::Lambda::Function.Arn"]],["function_configuration","FunctionConfiguration","@FunctionDefinitionVersionFunctionConfiguration",3],["id","Id","s",3]]',
    'FunctionDefinitionVersionFunctionConfiguration': '[["encoding_type","EncodingType","s",2],["environment","Environment","@FunctionDefinitionVersionEnvironment",2],["exec_args","ExecArgs","s",2],["executable","Executable","s",2],["memory_size","MemorySize","i",2],["pinned","Pinned","b"],["timeout","Timeout","i",2]]',
    'FunctionDefinitionVersionResourceAccessPolicy': '[["permission","Permission","s",2],["resource_id","ResourceId","s",3]]',
    'FunctionDefinitionVersionRunAs': '[["gid","Gid","i",2],["uid","Uid","i",2]]',
    'Group': '[["arn","Arn","j",32],["id","Id","j",32],["initial_version","InitialVersion","@GroupGroupVersion",2],["latest_version_arn","LatestVersionArn","j",32],["name","Name","s",1],["role_arn","RoleArn","s",0,["AWS::IAM::Role.Arn"]],["role_attached_at","RoleAttachedAt","j",32],["tags","Tags","j"]]',
    'GroupGroupVersion': '[["connector_definition_version_arn","ConnectorDefinitionVersionArn","s",2],["core_definition_version_arn","CoreDefinitionVersionArn","s",2],["device_definition_version_arn","DeviceDefinitionVersionArn","s",2],["function_definition_version_arn","FunctionDefinitionVersionArn","s",2],["logger_definition_version_arn","LoggerDefinitionVersionArn","s",2],["resource_definition_version_arn","ResourceDefinitionVersionArn","s",2],["subscription_definition_version_arn","SubscriptionDefinitionVersionArn","s",2]]',
    'GroupVersion': '[["connector_definition_version_arn","ConnectorDefinitionVersionArn","s",2],["core_definition_version_arn","CoreDefinitionVersionArn","s",2],["device_definition_version_arn","DeviceDefinitionVersionArn","s",2],["function_definition_version_arn","FunctionDefinitionVersionArn","s",2],["group_id","GroupId","s",3],["id","Id","j",32],["logger_definition_version_arn","LoggerDefinitionVersionArn","s",2],["resource_definition_version_arn","ResourceDefinitionVersionArn","s",2],["subscription_definition_version_arn","SubscriptionDefinitionVersionArn","s",2]]',
    'LoggerDefinition': '[["arn","Arn","j",32],["id","Id","j",32],["initial_version","InitialVersion","@LoggerDefinitionLoggerDefinitionVersion",2],["latest_version_arn","LatestVersionArn","j",32],["name","Name","s",1],["tags","Tags","j"]]',
    'LoggerDefinitionLogger': '[["component","Component","s",3],["id","Id","s",3],["level","Level","s",3],["space","Space","i",2],["type","Type","s",3]]',
    'LoggerDefinitionLoggerDefinitionVersion': '[["loggers","Loggers",["@LoggerDefinitionLogger"],3]]',
    'LoggerDefinitionVersion': '[["id","Id","j",32],["logger_definition_id","LoggerDefinitionId","s",3],["loggers","Loggers",["@LoggerDefinitionVersionLogger"],3]]',
    'LoggerDefinitionVersionLogger': '[["component","Component","s",3],["id","Id","s",3],["level","Level","s",3],["space","Space","i",2],["type","Type","s",3]]',
    'ResourceDefinition': '[["arn","Arn","j",32],["id","Id","j",32],["initial_version","InitialVersion","@ResourceDefinitionResourceDefinitionVersion",2],["latest_version_arn","LatestVersionArn","j",32],["name","Name","s",1],["tags","Tags","j"]]',
    'ResourceDefinitionGroupOwnerSetting': '[["auto_add_group_owner","AutoAddGroupOwner","b",3],["group_owner","GroupOwner","s",2]]',
    'ResourceDefinitionLocalDeviceResourceData': '[["group_owner_setting","GroupOwnerSetting","@ResourceDefinitionGroupOwnerSetting",2],["source_path","SourcePath","s",3]]',
    'ResourceDefinitionLocalVolumeResourceData': '[["destination_path","DestinationPath","s",3],["group_owner_setting","GroupOwnerSetting","@ResourceDefinitionGroupOwnerSetting",2],["source_path","SourcePath","s",3]]',
    'ResourceDefinitionResourceDataContainer': '[["local_device_resource_data","LocalDeviceResourceData","@ResourceDefinitionLocalDeviceResourceData",2],["local_volume_resource_data","LocalVolumeResourceData","@ResourceDefinitionLocalVolumeResourceData",2],["s3_machine_learning_model_resource_data","S3MachineLearningModelResourceData","@ResourceDefinitionS3MachineLearningModelResourceData",2],["sage_maker_machine_learning_model_resource_data","SageMakerMachineLearningModelResourceData","@ResourceDefinitionSageMakerMachineLearningModelResourceData",2],["secrets_manager_secret_resource_data","SecretsManagerSecretResourceData","@ResourceDefinitionSecretsManagerSecretResourceData",2]]',
    'ResourceDefinitionResourceDefinitionVersion': '[["resources","Resources",["@ResourceDefinitionResourceInstance"],3]]',
    'ResourceDefinitionResourceDownloadOwnerSetting': '[["group_owner","GroupOwner","s",3],["group_permission","GroupPermission","s",3]]',
    'ResourceDefinitionResourceInstance': '[["id","Id","s",3],["name","Name","s",3],["resource_data_container","ResourceDataContainer","@ResourceDefinitionResourceDataContainer",3]]',
    'ResourceDefinitionS3MachineLearningModelResourceData': '[["destination_path","DestinationPath","s",3],["owner_setting","OwnerSetting","@ResourceDefinitionResourceDownloadOwnerSetting",2],["s3_uri","S3Uri","s",3]]',
    'ResourceDefinitionSageMakerMachineLearningModelResourceData': '[["destination_path","DestinationPath","s",3],["owner_setting","OwnerSetting","@ResourceDefinitionResourceDownloadOwnerSetting",2],["sage_maker_job_arn","SageMakerJobArn","s",3]]',
    'ResourceDefinitionSecretsManagerSecretResourceData': '[["arn","ARN","s",3],["additional_staging_labels_to_download","AdditionalStagingLabelsToDownload",["s"],2]]',
    'ResourceDefinitionVersion': '[["id","Id","j",32],["resource_definition_id","ResourceDefinitionId","s",3],["resources","Resources",["@ResourceDefinitionVersionResourceInstance"],3]]',
    'ResourceDefinitionVersionGroupOwnerSetting': '[["auto_add_group_owner","AutoAddGroupOwner","b",3],["group_owner","GroupOwner","s",2]]',
    'ResourceDefinitionVersionLocalDeviceResourceData': '[["group_owner_setting","GroupOwnerSetting","@ResourceDefinitionVersionGroupOwnerSetting",2],["source_path","SourcePath","s",3]]',
    'ResourceDefinitionVersionLocalVolumeResourceData': '[["destination_path","DestinationPath","s",3],["group_owner_setting","GroupOwnerSetting","@ResourceDefinitionVersionGroupOwnerSetting",2],["source_path","SourcePath","s",3]]',
    'ResourceDefinitionVersionResourceDataContainer': '[["local_device_resource_data","LocalDeviceResourceData","@ResourceDefinitionVersionLocalDeviceResourceData",2],["local_volume_resource_data","LocalVolumeResourceData","@ResourceDefinitionVersionLocalVolumeResourceData",2],["s3_machine_learning_model_resource_data","S3MachineLearningModelResourceData","@ResourceDefinitionVersionS3MachineLearningModelResourceData",2],["sage_maker_machine_learning_model_resource_data","SageMakerMachineLearningModelResourceData","@ResourceDefinitionVersionSageMakerMachineLearningModelResourceData",2],["secrets_manager_secret_resource_data","SecretsManagerSecretResourceData","@ResourceDefinitionVersionSecretsManagerSecretResourceData",2]]',
    'ResourceDefinitionVersionResourceDownloadOwnerSetting': '[["group_owner","GroupOwner","s",3],["group_permission","GroupPermission","s",3]]',
    'ResourceDefinitionVersionResourceInstance': '[["id","Id","s",3],["name","Name","s",3],["resource_data_container","ResourceDataContainer","@ResourceDefinitionVersionResourceDataContainer",3]]',
    'ResourceDefinitionVersionS3MachineLearningModelResourceData': '[["destination_path","DestinationPath","s",3],["owner_setting","OwnerSetting","@ResourceDefinitionVersionResourceDownloadOwnerSetting",2],["s3_uri","S3Uri","s",3]]',
    'ResourceDefinitionVersionSageMakerMachineLearningModelResourceData': '[["destination_path","DestinationPath","s",3],["owner_setting","OwnerSetting","@ResourceDefinitionVersionResourceDownloadOwnerSetting",2],["sage_maker_job_arn","SageMakerJobArn","s",3]]',
    'ResourceDefinitionVersionSecretsManagerSecretResourceData': '[["arn","ARN","s",3],["additional_staging_labels_to_download","AdditionalStagingLabelsToDownload",["s"],2]]',
    'SubscriptionDefinition': '[["arn","Arn","j",32],["id","Id","j",32],["initial_version","InitialVersion","@SubscriptionDefinitionSubscriptionDefinitionVersion",2],["latest_version_arn","LatestVersionArn","j",32],["name","Name","s",1],["tags","Tags","j"]]',
    'SubscriptionDefinitionSubscription': '[["id","Id","s",3],["source","Source","s",3],["subject","Subject","s",3],["target","Target","s",3]]',
    'SubscriptionDefinitionSubscriptionDefinitionVersion': '[["subscriptions","Subscriptions",["@SubscriptionDefinitionSubscription"],3]]',
    'SubscriptionDefinitionVersion': '[["id","Id","j",32],["subscription_definition_id","SubscriptionDefinitionId","s",3],["subscriptions","Subscriptions",["@SubscriptionDefinitionVersionSubscription"],3]]',
    'SubscriptionDefinitionVersionSubscription': '[["id","Id","s",3],["source","Source","s",3],["subject","Subject","s",3],["target","Target","s",3]]',
})
__getattr__ = names(__name__, _types)


class CfnConnectorDefinition(TypedResource):
    schema = Schema('AWS::Greengrass::ConnectorDefinition', _types, 'ConnectorDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_latest_version_arn","LatestVersionArn","s"],["attr_name","Name","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}"}')


class CfnConnectorDefinitionVersion(TypedResource):
    schema = Schema('AWS::Greengrass::ConnectorDefinitionVersion', _types, 'ConnectorDefinitionVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnCoreDefinition(TypedResource):
    schema = Schema('AWS::Greengrass::CoreDefinition', _types, 'CoreDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_latest_version_arn","LatestVersionArn","s"],["attr_name","Name","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}"}')


class CfnCoreDefinitionVersion(TypedResource):
    schema = Schema('AWS::Greengrass::CoreDefinitionVersion', _types, 'CoreDefinitionVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnDeviceDefinition(TypedResource):
    schema = Schema('AWS::Greengrass::DeviceDefinition', _types, 'DeviceDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_latest_version_arn","LatestVersionArn","s"],["attr_name","Name","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}"}')


class CfnDeviceDefinitionVersion(TypedResource):
    schema = Schema('AWS::Greengrass::DeviceDefinitionVersion', _types, 'DeviceDefinitionVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnFunctionDefinition(TypedResource):
    schema = Schema('AWS::Greengrass::FunctionDefinition', _types, 'FunctionDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_latest_version_arn","LatestVersionArn","s"],["attr_name","Name","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}"}')


class CfnFunctionDefinitionVersion(TypedResource):
    schema = Schema('AWS::Greengrass::FunctionDefinitionVersion', _types, 'FunctionDefinitionVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnGroup(TypedResource):
    schema = Schema('AWS::Greengrass::Group', _types, 'Group', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_latest_version_arn","LatestVersionArn","s"],["attr_name","Name","s"],["attr_role_arn","RoleArn","s"],["attr_role_attached_at","RoleAttachedAt","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}"}')


class CfnGroupVersion(TypedResource):
    schema = Schema('AWS::Greengrass::GroupVersion', _types, 'GroupVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnLoggerDefinition(TypedResource):
    schema = Schema('AWS::Greengrass::LoggerDefinition', _types, 'LoggerDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_latest_version_arn","LatestVersionArn","s"],["attr_name","Name","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}"}')


class CfnLoggerDefinitionVersion(TypedResource):
    schema = Schema('AWS::Greengrass::LoggerDefinitionVersion', _types, 'LoggerDefinitionVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnResourceDefinition(TypedResource):
    schema = Schema('AWS::Greengrass::ResourceDefinition', _types, 'ResourceDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_latest_version_arn","LatestVersionArn","s"],["attr_name","Name","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}"}')


class CfnResourceDefinitionVersion(TypedResource):
    schema = Schema('AWS::Greengrass::ResourceDefinitionVersion', _types, 'ResourceDefinitionVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnSubscriptionDefinition(TypedResource):
    schema = Schema('AWS::Greengrass::SubscriptionDefinition', _types, 'SubscriptionDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_latest_version_arn","LatestVersionArn","s"],["attr_name","Name","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}"}')


class CfnSubscriptionDefinitionVersion(TypedResource):
    schema = Schema('AWS::Greengrass::SubscriptionDefinitionVersion', _types, 'SubscriptionDefinitionVersion', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
