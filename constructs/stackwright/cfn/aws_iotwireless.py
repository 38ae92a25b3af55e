"""Every resource type of AWS::IoTWireless; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Destination': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,2048]}],["expression","Expression",{"k":"s","l":[null,2048]},1],["expression_type","ExpressionType",{"k":"s","e":["RuleName","MqttTopic","SnsTopic"]},1],["name","Name",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[null,128]},3],["role_arn","RoleArn",{"k":"s","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@DestinationTag"],"l":[null,200],"x":1}]]',
    'DestinationTag': '[["key","Key",{"k":"s","l":[1,127]}],["value","Value",{"k":"s","l":[1,255]}]]',
    'DeviceProfile': '[["arn","Arn","j",32],["id","Id","j",32],["lorawan","LoRaWAN","@DeviceProfileLoRaWANDeviceProfile",2],["name","Name",{"k":"s","l":[null,256]},2],["tags","Tags",{"k":["@DeviceProfileTag"],"l":[null,200],"x":1}]]',
    'DeviceProfileLoRaWANDeviceProfile': '[["class_b_timeout","ClassBTimeout",{"k":"i","r":[0,1000]}],["class_c_timeout","ClassCTimeout",{"k":"i","r":[0,1000]}],["factory_preset_freqs_list","FactoryPresetFreqsList",{"k":[{"k":"i","r":[1000000,16700000]}],"l":[null,20]}],["mac_version","MacVersion",{"k":"s","l":[null,64]}],["max_duty_cycle","MaxDutyCycle",{"k":"i","r":[0,100]}],["max_eirp","MaxEirp",{"k":"i","r":[0,15]}],["ping_slot_dr","PingSlotDr",{"k":"i","r":[0,15]}],["ping_slot_freq","PingSlotFreq",{"k":"i","r":[1000000,16700000]}],["ping_slot_period","PingSlotPeriod",{"k":"i","r":[128,4096]}],["reg_params_revision","RegParamsRevision",{"k":"s","l":[null,64]}],["rf_region","RfRegion",{"k":"s","l":[null,64]}],["rx_data_rate2","RxDataRate2",{"k":"i","r":[0,15]}],["rx_delay1","RxDelay1",{"k":"i","r":[0,15]}],["rx_dr_offset1","RxDrOffset1",{"k":"i","r":[0,7]}],["rx_freq2","RxFreq2",{"k":"i","r":[1000000,16700000]}],["supports32_bit_f_cnt","Supports32BitFCnt","b"],["supports_class_b","SupportsClassB","b"],["supports_class_c","SupportsClassC","b"],["supports_join","SupportsJoin","b"]]',
    'DeviceProfileTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[1,256]}]]',
    'FuotaTask': '[["arn","Arn","j",32],["associate_multicast_group","AssociateMulticastGroup",{"k":"s","l":[null,256]}],["associate_wireless_device","AssociateWirelessDevice",{"k":"s","l":[null,256]}],["description","Description",{"k":"s","l":[null,2048]}],["disassociate_multicast_group","DisassociateMulticastGroup",{"k":"s","l":[null,256]}],["disassociate_wireless_device","DisassociateWirelessDevice",{"k":"s","l":[null,256]}],["firmware_update_image","FirmwareUpdateImage",{"k":"s","l":[1,2048]},1],["firmware_update_role","FirmwareUpdateRole",{"k":"s","l":[1,256]},1],["fuota_task_status","FuotaTaskStatus","j",32],["id","Id","j",32],["lorawan","LoRaWAN","@FuotaTaskLoRaWAN",1],["name","Name",{"k":"s","l":[null,256]}],["tags","Tags",{"k":["@FuotaTaskTag"],"l":[null,200],"x":1}]]',
    'FuotaTaskLoRaWAN': '[["rf_region","RfRegion",{"k":"s","e":["AS923-1","AS923-2","AS923-3","AS923-4","AU915","CN470","CN779","EU433","EU868","IN865","KR920","RU864","US915"]},1],["start_time","StartTime","j",32]]',
    'FuotaTaskTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'MulticastGroup': '[["arn","Arn","j",32],["associate_wireless_device","AssociateWirelessDevice",{"k":"s","l":[null,256]}],["description","Description",{"k":"s","l":[null,2048]}],["disassociate_wireless_device","DisassociateWirelessDevice",{"k":"s","l":[null,256]}],["id","Id","j",32],["lorawan","LoRaWAN","@MulticastGroupLoRaWAN",1],["name","Name",{"k":"s","l":[null,256]}],["status","Status","j",32],["tags","Tags",{"k":["@MulticastGroupTag"],"l":[null,200],"x":1}]]',
    'MulticastGroupLoRaWAN': '[["dl_class","DlClass",{"k":"s","e":["ClassB","ClassC"]},1],["number_of_devices_in_group","NumberOfDevicesInGroup","j",32],["number_of_devices_requested","NumberOfDevicesRequested","j",32],["rf_region","RfRegion",{"k":"s","e":["AS923-1","AS923-2","AS923-3","AS923-4","AU915","CN470","CN779","EU433","EU868","IN865","KR920","RU864","US915"]},1]]',
    'MulticastGroupTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'NetworkAnalyzerConfiguration': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,2048]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]+$","l":[1,1024]},3],["tags","Tags",{"k":["@NetworkAnalyzerConfigurationTag"],"l":[null,200],"x":1},2],["trace_content","TraceContent","@NetworkAnalyzerConfigurationTraceContent"],["wireless_devices","WirelessDevices",{"k":[{"k":"s","l":[null,256]}],"l":[null,250]}],["wireless_gateways","WirelessGateways",{"k":[{"k":"s","l":[null,256]}],"l":[null,250]}]]',
    'NetworkAnalyzerConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'NetworkAnalyzerConfigurationTraceContent': '[["log_level","LogLevel",{"k":"s","e":["INFO","ERROR","DISABLED"]}],["wireless_device_frame_info","WirelessDeviceFrameInfo",{"k":"s","e":["ENABLED","DISABLED"]}]]',
    'PartnerAccount': '[["account_linked","AccountLinked","b"],["arn","Arn","j",32],["fingerprint","Fingerprint","j",32],["partner_account_id","PartnerAccountId",{"k":"s","l":[null,256]},2],["partner_type","PartnerType",{"k":"s","e":["Sidewalk"]}],["sidewalk","Sidewalk","@PartnerAccountSidewalkAccountInfo",8],["sidewalk_response","SidewalkResponse","@PartnerAccountSidewalkAccountInfoWithFingerprint"],["sidewalk_update","SidewalkUpdate","@PartnerAccountSidewalkUpdateAccount",8],["tags","Tags",{"k":["@PartnerAccountTag"],"l":[null,200],"x":1}]]',
    'PartnerAccountSidewalkAccountInfo': '[["app_server_private_key","AppServerPrivateKey",{"k":"s","p":"[a-fA-F0-9]{64}","l":[1,4096]},1]]',
    'PartnerAccountSidewalkAccountInfoWithFingerprint': '[["amazon_id","AmazonId",{"k":"s","l":[null,2048]}],["arn","Arn","s"],["fingerprint","Fingerprint",{"k":"s","p":"[a-fA-F0-9]{64}","l":[64,64]}]]',
    'PartnerAccountSidewalkUpdateAccount': '[["app_server_private_key","AppServerPrivateKey",{"k":"s","p":"[a-fA-F0-9]{64}","l":[1,4096]}]]',
    'PartnerAccountTag': '[["key","Key",{"k":"s","l":[1,127]}],["value","Value",{"k":"s","l":[1,255]}]]',
    'ServiceProfile': '[["arn","Arn","j",32],["id","Id","j",32],["lorawan","LoRaWAN","@ServiceProfileLoRaWANServiceProfile",2],["name","Name",{"k":"s","l":[null,256]},2],["tags","Tags",{"k":["@ServiceProfileTag"],"l":[null,200],"x":1}]]',
    'ServiceProfileLoRaWANServiceProfile': '[["add_gw_metadata","AddGwMetadata","b"],["channel_mask","ChannelMask","j",32],["dev_status_req_freq","DevStatusReqFreq","j",32],["dl_bucket_size","DlBucketSize","j",32],["dl_rate","DlRate","j",32],["dl_rate_policy","DlRatePolicy","j",32],["dr_max","DrMax","j",32],["dr_min","DrMin","j",32],["hr_allowed","HrAllowed","j",32],["min_gw_diversity","MinGwDiversity","j",32],["nwk_geo_loc","NwkGeoLoc","j",32],["pr_allowed","PrAllowed","b"],["ra_allowed","RaAllowed","b"],["report_dev_status_battery","ReportDevStatusBattery","j",32],["report_dev_status_margin","ReportDevStatusMargin","j",32],["target_per","TargetPer","j",32],["ul_bucket_size","UlBucketSize","j",32],["ul_rate","UlRate","j",32],["ul_rate_policy","UlRatePolicy","j",32]]',
    'ServiceProfileTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[1,256]}]]',
    'TaskDefinition': '[["arn","Arn","j",32],["auto_create_tasks","AutoCreateTasks","b",1],["id","Id","j",32],["lorawan_update_gateway_task_entry","LoRaWANUpdateGatewayTaskEntry","@TaskDefinitionLoRaWANUpdateGatewayTaskEntry"],["name","Name",{"k":"s","l":[1,256]}],["tags","Tags",{"k":["@TaskDefinitionTag"],"l":[null,200],"x":1}],["task_definition_type","TaskDefinitionType",{"k":"s","e":["UPDATE"]}],["update","Update","@TaskDefinitionUpdateWirelessGatewayTaskCreate"]]',
    'TaskDefinitionLoRaWANGatewayVersion': '[["model","Model",{"k":"s","l":[1,4096]}],["package_version","PackageVersion",{"k":"s","l":[1,32]}],["station","Station",{"k":"s","l":[1,4096]}]]',
    'TaskDefinitionLoRaWANUpdateGatewayTaskCreate': '[["current_version","CurrentVersion","@TaskDefinitionLoRaWANGatewayVersion"],["sig_key_crc","SigKeyCrc",{"k":"i","r":[1,4294967295]}],["update_signature","UpdateSignature",{"k":"s","l":[1,4096]}],["update_version","UpdateVersion","@TaskDefinitionLoRaWANGatewayVersion"]]',
    'TaskDefinitionLoRaWANUpdateGatewayTaskEntry': '[["current_version","CurrentVersion","@TaskDefinitionLoRaWANGatewayVersion"],["update_version","UpdateVersion","@TaskDefinitionLoRaWANGatewayVersion"]]',
    'TaskDefinitionTag': '[["key","Key",{"k":"s","l":[1,127]}],["value","Value",{"k":"s","l":[1,255]}]]',
    'TaskDefinitionUpdateWirelessGatewayTaskCreate': '[["lorawan","LoRaWAN","@TaskDefinitionLoRaWANUpdateGatewayTaskCreate"],["update_data_role","UpdateDataRole",{"k":"s","l":[1,2048]}],["update_data_source","UpdateDataSource",{"k":"s","l":[1,4096]}]]',
    'WirelessDevice': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,2048]}],["destination_name","DestinationName",{"k":"s","p":"^[a-zA-Z0-9-_]+$","l":[null,128]},1],["id","Id","j",32],["last_uplink_received_at","LastUplinkReceivedAt","s"],["lorawan","LoRaWAN","@WirelessDeviceLoRaWANDevice"],["name","Name",{"k":"s","l":[null,256]}],["positioning","Positioning",{"k":"s","e":["Enabled","Disabled"]}],["tags","Tags",{"k":["@WirelessDeviceTag"],"l":[null,200],"x":1}],["thing_arn","ThingArn","s"],["thing_name","ThingName","j",32],["type","Type",{"k":"s","e":["Sidewalk","LoRaWAN"]},1]]',
    'WirelessDeviceAbpV10x': '[["dev_addr","DevAddr",{"k":"s","p":"[a-fA-F0-9]{8}"},1],["session_keys","SessionKeys","@WirelessDeviceSessionKeysAbpV10x",1]]',
    'WirelessDeviceAbpV11': '[["dev_addr","DevAddr",{"k":"s","p":"[a-fA-F0-9]{8}"},1],["session_keys","SessionKeys","@WirelessDeviceSessionKeysAbpV11",1]]',
    'WirelessDeviceApplication': '[["destination_name","DestinationName",{"k":"s","p":"[a-zA-Z0-9-_]+","l":[null,128]}],["f_port","FPort",{"k":"i","r":[1,223]}],["type","Type",{"k":"s","e":["SemtechGeolocation","SemtechGNSS","SemtechGNSSNG","SemtechWiFi"]}]]',
    'WirelessDeviceFPorts': '[["applications","Applications",{"k":["@WirelessDeviceApplication"],"x":1}]]',
    'WirelessDeviceLoRaWANDevice': '[["abp_v10x","AbpV10x","@WirelessDeviceAbpV10x"],["abp_v11","AbpV11","@WirelessDeviceAbpV11"],["dev_eui","DevEui",{"k":"s","p":"[a-f0-9]{16}"}],["device_profile_id","DeviceProfileId",{"k":"s","l":[null,256]}],["f_ports","FPorts","@WirelessDeviceFPorts"],["otaa_v10x","OtaaV10x","@WirelessDeviceOtaaV10x"],["otaa_v11","OtaaV11","@WirelessDeviceOtaaV11"],["service_profile_id","ServiceProfileId",{"k":"s","l":[null,256]}]]',
    'WirelessDeviceOtaaV10x': '[["app_eui","AppEui",{"k":"s","p":"[a-fA-F0-9]{16}"},1],["app_key","AppKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1]]',
    'WirelessDeviceOtaaV11': '[["app_key","AppKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1],["join_eui","JoinEui",{"k":"s","p":"[a-fA-F0-9]{16}"},1],["nwk_key","NwkKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1]]',
    'WirelessDeviceSessionKeysAbpV10x': '[["app_s_key","AppSKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1],["nwk_s_key","NwkSKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1]]',
    'WirelessDeviceSessionKeysAbpV11': '[["app_s_key","AppSKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1],["f_nwk_s_int_key","FNwkSIntKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1],["nwk_s_enc_key","NwkSEncKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1],["s_nwk_s_int_key","SNwkSIntKey",{"k":"s","p":"[a-fA-F0-9]{32}"},1]]',
    'WirelessDeviceTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'WirelessDeviceImportTask': '[["arn","Arn","j",32],["creation_date","CreationDate","j",32],["destination_name","DestinationName",{"k":"s","p":"[a-zA-Z0-9-_]+","l":[null,128]},1],["failed_imported_devices_count","FailedImportedDevicesCount","j",32],["id","Id","j",32],["initialized_imported_devices_count","InitializedImportedDevicesCount","j",32],["onboarded_imported_devices_count","OnboardedImportedDevicesCount","j",32],["pending_imported_devices_count","PendingImportedDevicesCount","j",32],["sidewalk","Sidewalk","@WirelessDeviceImportTaskSidewalk",1],["status","Status","j",32],["status_reason","StatusReason","j",32],["tags","Tags",{"k":["@WirelessDeviceImportTaskTag"],"l":[null,200],"x":1}]]',
    'WirelessDeviceImportTaskSidewalk': '[["device_creation_file","DeviceCreationFile",{"k":"s","l":[null,1024]},8],["device_creation_file_list","DeviceCreationFileList","j",32],["role","Role",{"k":"s","l":[null,2048]}],["sidewalk_manufacturing_sn","SidewalkManufacturingSn",{"k":"s","l":[null,64]},8]]',
    'WirelessDeviceImportTaskTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'WirelessGateway': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,2048]}],["id","Id","j",32],["last_uplink_received_at","LastUplinkReceivedAt","s"],["lorawan","LoRaWAN","@WirelessGatewayLoRaWANGateway",1],["name","Name",{"k":"s","l":[null,256]}],["tags","Tags",{"k":["@WirelessGatewayTag"],"l":[null,200],"x":1}],["thing_arn","ThingArn","s"],["thing_name","ThingName","s"]]',
    'WirelessGatewayLoRaWANGateway': r'[["gateway_eui","GatewayEui",{"k":"s","p":"^(([0-9A-Fa-f]{2}-){7}|([0-9A-Fa-f]{2}:){7}|([0-9A-Fa-f]{2}\\s){7}|([0-9A-Fa-f]{2}){7})([0-9A-Fa-f]{2})$"},1],["rf_region","RfRegion",{"k":"s","l":[null,64]},1]]',
    'WirelessGatewayTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
})
__getattr__ = names(__name__, _types)


class CfnDestination(TypedResource):
    schema = Schema('AWS::IoTWireless::Destination', _types, 'Destination', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:Destination/${DestinationName}"}')


class CfnDeviceProfile(TypedResource):
    schema = Schema('AWS::IoTWireless::DeviceProfile', _types, 'DeviceProfile', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}"}')


class CfnFuotaTask(TypedResource):
    schema = Schema('AWS::IoTWireless::FuotaTask', _types, 'FuotaTask', '{"attributes":[["attr_arn","Arn","s"],["attr_fuota_task_status","FuotaTaskStatus","s"],["attr_id","Id","s"],["attr_lorawan_start_time","LoRaWAN.StartTime","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}"}')


class CfnMulticastGroup(TypedResource):
    schema = Schema('AWS::IoTWireless::MulticastGroup', _types, 'MulticastGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_status","Status","s"],["attr_lorawan_number_of_devices_in_group","LoRaWAN.NumberOfDevicesInGroup","i"],["attr_lorawan_number_of_devices_requested","LoRaWAN.NumberOfDevicesRequested","i"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}"}')


class CfnNetworkAnalyzerConfiguration(TypedResource):
    schema = Schema('AWS::IoTWireless::NetworkAnalyzerConfiguration', _types, 'NetworkAnalyzerConfiguration', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}"}')


class CfnPartnerAccount(TypedResource):
    schema = Schema('AWS::IoTWireless::PartnerAccount', _types, 'PartnerAccount', '{"attributes":[["attr_arn","Arn","s"],["attr_fingerprint","Fingerprint","s"]],"identifier":["PartnerAccountId"],"write_only":["Sidewalk","SidewalkUpdate"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:SidewalkAccount/${AmazonId}"}')


class CfnServiceProfile(TypedResource):
    schema = Schema('AWS::IoTWireless::ServiceProfile', _types, 'ServiceProfile', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_lorawan_response","LoRaWANResponse","j"],["attr_lorawan_channel_mask","LoRaWAN.ChannelMask","s"],["attr_lorawan_dev_status_req_freq","LoRaWAN.DevStatusReqFreq","i"],["attr_lorawan_dl_bucket_size","LoRaWAN.DlBucketSize","i"],["attr_lorawan_dl_rate","LoRaWAN.DlRate","i"],["attr_lorawan_dl_rate_policy","LoRaWAN.DlRatePolicy","s"],["attr_lorawan_dr_max","LoRaWAN.DrMax","i"],["attr_lorawan_dr_min","LoRaWAN.DrMin","i"],["attr_lorawan_hr_allowed","LoRaWAN.HrAllowed","b"],["attr_lorawan_min_gw_diversity","LoRaWAN.MinGwDiversity","i"],["attr_lorawan_nwk_geo_loc","LoRaWAN.NwkGeoLoc","b"],["attr_lorawan_report_dev_status_battery","LoRaWAN.ReportDevStatusBattery","b"],["attr_lorawan_report_dev_status_margin","LoRaWAN.ReportDevStatusMargin","b"],["attr_lorawan_target_per","LoRaWAN.TargetPer","i"],["attr_lorawan_ul_bucket_size","LoRaWAN.UlBucketSize","i"],["attr_lorawan_ul_rate","LoRaWAN.UlRate","i"],["attr_lorawan_ul_rate_policy","LoRaWAN.UlRatePolicy","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}"}')


class CfnTaskDefinition(TypedResource):
    schema = Schema('AWS::IoTWireless::TaskDefinition', _types, 'TaskDefinition', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}"}')


class CfnWirelessDevice(TypedResource):
    schema = Schema('AWS::IoTWireless::WirelessDevice', _types, 'WirelessDevice', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_thing_name","ThingName","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}"}')


class CfnWirelessDeviceImportTask(TypedResource):
    schema = Schema('AWS::IoTWireless::WirelessDeviceImportTask', _types, 'WirelessDeviceImportTask', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_date","CreationDate","s"],["attr_failed_imported_devices_count","FailedImportedDevicesCount","i"],["attr_id","Id","s"],["attr_initialized_imported_devices_count","InitializedImportedDevicesCount","i"],["attr_onboarded_imported_devices_count","OnboardedImportedDevicesCount","i"],["attr_pending_imported_devices_count","PendingImportedDevicesCount","i"],["attr_status","Status","s"],["attr_status_reason","StatusReason","s"],["attr_sidewalk_device_creation_file_list","Sidewalk.DeviceCreationFileList","l"]],"identifier":["Id"],"write_only":["Sidewalk.DeviceCreationFile","Sidewalk.SidewalkManufacturingSn"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDeviceImportTask/${WirelessDeviceImportTaskId}"}')


class CfnWirelessGateway(TypedResource):
    schema = Schema('AWS::IoTWireless::WirelessGateway', _types, 'WirelessGateway', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}"}')
