"""Every resource type of AWS::DeviceFarm; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'DevicePool': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[1,16384]}],["max_devices","MaxDevices","i"],["name","Name",{"k":"s","l":[1,256]},1],["project_arn","ProjectArn",{"k":"s","p":"^arn:.+","l":[32,1011]},3],["rules","Rules",["@DevicePoolRule"],1],["tags","Tags",["@DevicePoolTag"]]]',
    'DevicePoolRule': '[["attribute","Attribute",{"k":"s","e":["ARN","PLATFORM","FORM_FACTOR","MANUFACTURER","REMOTE_ACCESS_ENABLED","REMOTE_DEBUG_ENABLED","APPIUM_VERSION","INSTANCE_ARN","INSTANCE_LABELS","FLEET_TYPE","OS_VERSION","MODEL","AVAILABILITY"]}],["operator","Operator",{"k":"s","e":["EQUALS","LESS_THAN","LESS_THAN_OR_EQUALS","GREATER_THAN","GREATER_THAN_OR_EQUALS","IN","NOT_IN","CONTAINS"]}],["value","Value","s"]]',
    'DevicePoolTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'InstanceProfile': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[1,16384]}],["exclude_app_packages_from_cleanup","ExcludeAppPackagesFromCleanup",[{"k":"s","l":[1,256]}]],["name","Name",{"k":"s","l":[1,256]},1],["package_cleanup","PackageCleanup","b"],["reboot_after_use","RebootAfterUse","b"],["tags","Tags",["@InstanceProfileTag"]]]',
    'InstanceProfileTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'NetworkProfile': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[1,16384]}],["downlink_bandwidth_bits","DownlinkBandwidthBits",{"k":"i","r":[0,104857600]}],["downlink_delay_ms","DownlinkDelayMs",{"k":"i","r":[0,2000]}],["downlink_jitter_ms","DownlinkJitterMs",{"k":"i","r":[0,2000]}],["downlink_loss_percent","DownlinkLossPercent",{"k":"i","r":[0,100]}],["name","Name",{"k":"s","l":[1,256]},1],["project_arn","ProjectArn",{"k":"s","p":"^arn:.+","l":[32,1011]},3],["tags","Tags",["@NetworkProfileTag"]],["uplink_bandwidth_bits","UplinkBandwidthBits",{"k":"i","r":[0,104857600]}],["uplink_delay_ms","UplinkDelayMs",{"k":"i","r":[0,2000]}],["uplink_jitter_ms","UplinkJitterMs",{"k":"i","r":[0,2000]}],["uplink_loss_percent","UplinkLossPercent",{"k":"i","r":[0,100]}]]',
    'NetworkProfileTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Project': '[["arn","Arn","j",32],["default_job_timeout_minutes","DefaultJobTimeoutMinutes",{"k":"i","r":[5,150]}],["environment_variables","EnvironmentVariables",{"k":["@ProjectEnvironmentVariable"],"l":[1,32],"x":1}],["execution_role_arn","ExecutionRoleArn",{"k":"s","p":"^arn:[^:]*:iam::[0-9]{12}:role/.+","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["name","Name",{"k":"s","l":[1,256]},1],["tags","Tags",["@ProjectTag"]],["vpc_config","VpcConfig","@ProjectVpcConfig"]]',
    'ProjectEnvironmentVariable': '[["name","Name",{"k":"s","p":"[a-zA-Z_][a-zA-Z_0-9]*","l":[1,256]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ProjectTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ProjectVpcConfig': r'[["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":"^sg-[0-9a-fA-F]{8,}$","l":[1,4096]}],"l":[1,5]},1,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^subnet-[0-9a-fA-F]{8,}$","l":[1,4096]}],"l":[1,8]},1],["vpc_id","VpcId",{"k":"s","p":".*\\S.*","l":[1,4096]},1,["AWS::EC2::VPC.Id"]]]',
    'TestGridProject': r'[["arn","Arn","j",32],["description","Description",{"k":"s","p":".*\\S.*","l":[1,2048]}],["name","Name",{"k":"s","p":".*\\S.*","l":[1,64]},1],["tags","Tags",["@TestGridProjectTag"]],["vpc_config","VpcConfig","@TestGridProjectVpcConfig",8]]',
    'TestGridProjectTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'TestGridProjectVpcConfig': r'[["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":".*\\S.*","l":[1,4096]}],"l":[1,5]},1,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":".*\\S.*","l":[1,4096]}],"l":[1,8]},1],["vpc_id","VpcId",{"k":"s","p":".*\\S.*","l":[1,4096]},1,["AWS::EC2::VPC.Id"]]]',
    'Upload': '[["arn","Arn","j",32],["category","Category","j",32],["content_type","ContentType",{"k":"s","l":[null,64]},2],["created","Created","j",32],["name","Name",{"k":"s","l":[null,256]},3],["project_arn","ProjectArn",{"k":"s","p":"^arn:.+:devicefarm:.+","l":[32,1011]},3],["status","Status","j",32],["type","Type",{"k":"s","e":["ANDROID_APP","IOS_APP","WEB_APP","EXTERNAL_DATA","APPIUM_JAVA_JUNIT_TEST_PACKAGE","APPIUM_JAVA_TESTNG_TEST_PACKAGE","APPIUM_PYTHON_TEST_PACKAGE","APPIUM_NODE_TEST_PACKAGE","APPIUM_RUBY_TEST_PACKAGE","APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE","APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE","APPIUM_WEB_PYTHON_TEST_PACKAGE","APPIUM_WEB_NODE_TEST_PACKAGE","APPIUM_WEB_RUBY_TEST_PACKAGE","CALABASH_TEST_PACKAGE","INSTRUMENTATION_TEST_PACKAGE","UIAUTOMATION_TEST_PACKAGE","UIAUTOMATOR_TEST_PACKAGE","XCTEST_TEST_PACKAGE","XCTEST_UI_TEST_PACKAGE","APPIUM_JAVA_JUNIT_TEST_SPEC","APPIUM_JAVA_TESTNG_TEST_SPEC","APPIUM_PYTHON_TEST_SPEC","APPIUM_NODE_TEST_SPEC","APPIUM_RUBY_TEST_SPEC","APPIUM_WEB_JAVA_JUNIT_TEST_SPEC","APPIUM_WEB_JAVA_TESTNG_TEST_SPEC","APPIUM_WEB_PYTHON_TEST_SPEC","APPIUM_WEB_NODE_TEST_SPEC","APPIUM_WEB_RUBY_TEST_SPEC","INSTRUMENTATION_TEST_SPEC","XCTEST_UI_TEST_SPEC"]},3]]',
    'VPCEConfiguration': '[["arn","Arn","j",32],["service_dns_name","ServiceDnsName",{"k":"s","l":[1,2048]},1],["tags","Tags",["@VPCEConfigurationTag"]],["vpce_configuration_description","VpceConfigurationDescription",{"k":"s","l":[1,2048]}],["vpce_configuration_name","VpceConfigurationName",{"k":"s","l":[1,1024]},1],["vpce_service_name","VpceServiceName",{"k":"s","l":[1,2048]},1]]',
    'VPCEConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnDevicePool(TypedResource):
    schema = Schema('AWS::DeviceFarm::DevicePool', _types, 'DevicePool', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:devicefarm:${Region}:${Account}:devicepool:${ResourceId}"}')


class CfnInstanceProfile(TypedResource):
    schema = Schema('AWS::DeviceFarm::InstanceProfile', _types, 'InstanceProfile', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:devicefarm:${Region}:${Account}:instanceprofile:${ResourceId}"}')


class CfnNetworkProfile(TypedResource):
    schema = Schema('AWS::DeviceFarm::NetworkProfile', _types, 'NetworkProfile', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:devicefarm:${Region}:${Account}:networkprofile:${ResourceId}"}')


class CfnProject(TypedResource):
    schema = Schema('AWS::DeviceFarm::Project', _types, 'Project', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:devicefarm:${Region}:${Account}:project:${ProjectId}"}')


class CfnTestGridProject(TypedResource):
    schema = Schema('AWS::DeviceFarm::TestGridProject', _types, 'TestGridProject', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["VpcConfig"],"tags":["Tags","list"],"arn":"arn:${Partition}:devicefarm:${Region}:${Account}:testgrid-project:${ResourceId}"}')


class CfnUpload(TypedResource):
    schema = Schema('AWS::DeviceFarm::Upload', _types, 'Upload', '{"attributes":[["attr_arn","Arn","s"],["attr_category","Category","s"],["attr_created","Created","s"],["attr_status","Status","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:devicefarm:${Region}:${Account}:upload:${ResourceId}"}')


class CfnVPCEConfiguration(TypedResource):
    schema = Schema('AWS::DeviceFarm::VPCEConfiguration', _types, 'VPCEConfiguration', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:devicefarm:${Region}:${Account}:vpceconfiguration:${ResourceId}"}')
