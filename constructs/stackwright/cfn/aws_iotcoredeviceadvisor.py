"""Every resource type of AWS::IoTCoreDeviceAdvisor; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'SuiteDefinition': '[["suite_definition_arn","SuiteDefinitionArn","j",32],["suite_definition_configuration","SuiteDefinitionConfiguration","@SuiteDefinitionSuiteDefinitionConfiguration",1],["suite_definition_id","SuiteDefinitionId","j",32],["suite_definition_version","SuiteDefinitionVersion","j",32],["tags","Tags",{"k":["@SuiteDefinitionTag"],"x":1}]]',
    'SuiteDefinitionDeviceUnderTest': '[["certificate_arn","CertificateArn",{"k":"s","l":[20,2048]}],["thing_arn","ThingArn",{"k":"s","l":[20,2048]}]]',
    'SuiteDefinitionSuiteDefinitionConfiguration': '[["device_permission_role_arn","DevicePermissionRoleArn",{"k":"s","l":[20,2048]},1],["devices","Devices",{"k":["@SuiteDefinitionDeviceUnderTest"],"l":[null,2]}],["intended_for_qualification","IntendedForQualification","b"],["root_group","RootGroup",{"k":"s","l":[1,2048]},1],["suite_definition_name","SuiteDefinitionName",{"k":"s","l":[1,256]}]]',
    'SuiteDefinitionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'SuiteDefinition': ('AWS::IoTCoreDeviceAdvisor::SuiteDefinition', '{"attributes":[["attr_suite_definition_arn","SuiteDefinitionArn","s"],["attr_suite_definition_id","SuiteDefinitionId","s"],["attr_suite_definition_version","SuiteDefinitionVersion","s"]],"identifier":["SuiteDefinitionId"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}"}'),
})
