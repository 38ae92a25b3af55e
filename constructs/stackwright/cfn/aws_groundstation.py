"""Every resource type of AWS::GroundStation; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Config': '[["arn","Arn","j",32],["config_data","ConfigData","@ConfigConfigData",1],["id","Id","j",32],["name","Name",{"k":"s","p":"^[ a-zA-Z0-9_:-]{1,256}$"},1],["tags","Tags",["@ConfigTag"]],["type","Type","j",32]]',
    'ConfigAntennaDownlinkConfig': '[["spectrum_config","SpectrumConfig","@ConfigSpectrumConfig"]]',
    'ConfigAntennaDownlinkDemodDecodeConfig': '[["decode_config","DecodeConfig","@ConfigDecodeConfig"],["demodulation_config","DemodulationConfig","@ConfigDemodulationConfig"],["spectrum_config","SpectrumConfig","@ConfigSpectrumConfig"]]',
    'ConfigAntennaUplinkConfig': '[["spectrum_config","SpectrumConfig","@ConfigUplinkSpectrumConfig"],["target_eirp","TargetEirp","@ConfigEirp"],["transmit_disabled","TransmitDisabled","b"]]',
    'ConfigConfigData': '[["antenna_downlink_config","AntennaDownlinkConfig","@ConfigAntennaDownlinkConfig"],["antenna_downlink_demod_decode_config","AntennaDownlinkDemodDecodeConfig","@ConfigAntennaDownlinkDemodDecodeConfig"],["antenna_uplink_config","AntennaUplinkConfig","@ConfigAntennaUplinkConfig"],["dataflow_endpoint_config","DataflowEndpointConfig","@ConfigDataflowEndpointConfig"],["s3_recording_config","S3RecordingConfig","@ConfigS3RecordingConfig"],["telemetry_sink_config","TelemetrySinkConfig","@ConfigTelemetrySinkConfig"],["tracking_config","TrackingConfig","@ConfigTrackingConfig"],["uplink_echo_config","UplinkEchoConfig","@ConfigUplinkEchoConfig"]]',
    'ConfigDataflowEndpointConfig': '[["dataflow_endpoint_name","DataflowEndpointName","s"],["dataflow_endpoint_region","DataflowEndpointRegion","s"]]',
    'ConfigDecodeConfig': r'[["unvalidated_json","UnvalidatedJSON",{"k":"s","p":"^[{}\\[\\]:.,\"0-9A-z\\-_\\s]{1,8192}$"}]]',
    'ConfigDemodulationConfig': r'[["unvalidated_json","UnvalidatedJSON",{"k":"s","p":"^[{}\\[\\]:.,\"0-9A-z\\-_\\s]{1,8192}$"}]]',
    'ConfigEirp': '[["units","Units",{"k":"s","e":["dBW"]}],["value","Value","n"]]',
    'ConfigFrequency': '[["units","Units",{"k":"s","e":["GHz","MHz","kHz"]}],["value","Value","n"]]',
    'ConfigFrequencyBandwidth': '[["units","Units",{"k":"s","e":["GHz","MHz","kHz"]}],["value","Value","n"]]',
    'ConfigKinesisDataStreamData': r'[["kinesis_data_stream_arn","KinesisDataStreamArn",{"k":"s","p":"^arn:[a-z0-9-.]{1,63}:kinesis:[-a-z0-9]{1,50}:[0-9]{12}:stream/[a-zA-Z0-9_.-]{1,128}$"},1],["kinesis_role_arn","KinesisRoleArn",{"k":"s","p":"^arn:[^:\\n]+:iam::[^:\\n]+:role\\/.+$"},1]]',
    'ConfigS3RecordingConfig': r'[["bucket_arn","BucketArn",{"k":"s","p":"^arn:aws[A-Za-z0-9-]{0,64}:s3:::[A-Za-z0-9-]{1,64}$"},0,["AWS::S3::Bucket.Arn"]],["prefix","Prefix",{"k":"s","p":"^([a-zA-Z0-9_\\-=/]|\\{satellite_id\\}|\\{config\\-name}|\\{s3\\-config-id}|\\{year\\}|\\{month\\}|\\{day\\}){1,900}$"}],["role_arn","RoleArn",{"k":"s","p":"^arn:[^:\\n]+:iam::[^:\\n]+:role\\/.+$"},0,["AWS::IAM::Role.Arn"]]]',
    'ConfigSpectrumConfig': '[["bandwidth","Bandwidth","@ConfigFrequencyBandwidth"],["center_frequency","CenterFrequency","@ConfigFrequency"],["polarization","Polarization",{"k":"s","e":["LEFT_HAND","RIGHT_HAND","NONE"]}]]',
    'ConfigTag': r'[["key","Key",{"k":"s","p":"^[ a-zA-Z0-9\\+\\-=._:/@]{1,128}$"}],["value","Value",{"k":"s","p":"^[ a-zA-Z0-9\\+\\-=._:/@]{1,256}$"}]]',
    'ConfigTelemetrySinkConfig': '[["telemetry_sink_data","TelemetrySinkData","@ConfigTelemetrySinkData",1],["telemetry_sink_type","TelemetrySinkType",{"k":"s","e":["KINESIS_DATA_STREAM"]},1]]',
    'ConfigTelemetrySinkData': '[["kinesis_data_stream_data","KinesisDataStreamData","@ConfigKinesisDataStreamData"]]',
    'ConfigTrackingConfig': '[["autotrack","Autotrack",{"k":"s","e":["REQUIRED","PREFERRED","REMOVED"]}]]',
    'ConfigUplinkEchoConfig': '[["antenna_uplink_config_arn","AntennaUplinkConfigArn",{"k":"s","p":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$"}],["enabled","Enabled","b"]]',
    'ConfigUplinkSpectrumConfig': '[["center_frequency","CenterFrequency","@ConfigFrequency"],["polarization","Polarization",{"k":"s","e":["LEFT_HAND","RIGHT_HAND","NONE"]}]]',
    'DataflowEndpointGroup': '[["arn","Arn","j",32],["contact_post_pass_duration_seconds","ContactPostPassDurationSeconds",{"k":"i","r":[30,480]},2],["contact_pre_pass_duration_seconds","ContactPrePassDurationSeconds",{"k":"i","r":[30,480]},2],["endpoint_details","EndpointDetails",{"k":["@DataflowEndpointGroupEndpointDetails"],"l":[1,500]},3],["id","Id","j",32],["tags","Tags",["@DataflowEndpointGroupTag"]]]',
    'DataflowEndpointGroupAwsGroundStationAgentEndpoint': '[["agent_status","AgentStatus",{"k":"s","e":["SUCCESS","FAILED","ACTIVE","INACTIVE"]}],["audit_results","AuditResults",{"k":"s","e":["HEALTHY","UNHEALTHY"]}],["egress_address","EgressAddress","@DataflowEndpointGroupConnectionDetails"],["ingress_address","IngressAddress","@DataflowEndpointGroupRangedConnectionDetails"],["name","Name",{"k":"s","p":"^[ a-zA-Z0-9_:-]{1,256}$"}]]',
    'DataflowEndpointGroupConnectionDetails': '[["mtu","Mtu","i"],["socket_address","SocketAddress","@DataflowEndpointGroupSocketAddress"]]',
    'DataflowEndpointGroupDataflowEndpoint': '[["address","Address","@DataflowEndpointGroupSocketAddress"],["mtu","Mtu","i"],["name","Name",{"k":"s","p":"^[ a-zA-Z0-9_:-]{1,256}$"}]]',
    'DataflowEndpointGroupEndpointDetails': '[["aws_ground_station_agent_endpoint","AwsGroundStationAgentEndpoint","@DataflowEndpointGroupAwsGroundStationAgentEndpoint"],["endpoint","Endpoint","@DataflowEndpointGroupDataflowEndpoint"],["security_details","SecurityDetails","@DataflowEndpointGroupSecurityDetails"]]',
    'DataflowEndpointGroupIntegerRange': '[["maximum","Maximum","i"],["minimum","Minimum","i"]]',
    'DataflowEndpointGroupRangedConnectionDetails': '[["mtu","Mtu","i"],["socket_address","SocketAddress","@DataflowEndpointGroupRangedSocketAddress"]]',
    'DataflowEndpointGroupRangedSocketAddress': r'[["name","Name",{"k":"s","p":"^\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$","l":[7,16]}],["port_range","PortRange","@DataflowEndpointGroupIntegerRange"]]',
    'DataflowEndpointGroupSecurityDetails': '[["role_arn","RoleArn",{"k":"s","p":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$","l":[30,165]},0,["AWS::IAM::Role.Arn"]],["security_group_ids","SecurityGroupIds",["s"],0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",["s"]]]',
    'DataflowEndpointGroupSocketAddress': '[["name","Name","s"],["port","Port","i"]]',
    'DataflowEndpointGroupTag': r'[["key","Key",{"k":"s","p":"^[ a-zA-Z0-9\\+\\-=._:/@]{1,128}$"},1],["value","Value",{"k":"s","p":"^[ a-zA-Z0-9\\+\\-=._:/@]{1,256}$"},1]]',
    'DataflowEndpointGroupV2': '[["arn","Arn","j",32],["contact_post_pass_duration_seconds","ContactPostPassDurationSeconds",{"k":"i","r":[30,480]},2],["contact_pre_pass_duration_seconds","ContactPrePassDurationSeconds",{"k":"i","r":[30,480]},2],["endpoint_details","EndpointDetails","j",32],["endpoints","Endpoints",{"k":["@DataflowEndpointGroupV2CreateEndpointDetails"],"l":[1,12]},10],["id","Id","j",32],["tags","Tags",["@DataflowEndpointGroupV2Tag"]]]',
    'DataflowEndpointGroupV2ConnectionDetails': '[["mtu","Mtu",{"k":"i","r":[1400,1500]}],["socket_address","SocketAddress","@DataflowEndpointGroupV2SocketAddress",1]]',
    'DataflowEndpointGroupV2CreateEndpointDetails': '[["downlink_aws_ground_station_agent_endpoint","DownlinkAwsGroundStationAgentEndpoint","@DataflowEndpointGroupV2DownlinkAwsGroundStationAgentEndpoint"],["uplink_aws_ground_station_agent_endpoint","UplinkAwsGroundStationAgentEndpoint","@DataflowEndpointGroupV2UplinkAwsGroundStationAgentEndpoint"]]',
    'DataflowEndpointGroupV2DownlinkAwsGroundStationAgentEndpoint': '[["dataflow_details","DataflowDetails","@DataflowEndpointGroupV2DownlinkDataflowDetails",1],["name","Name",{"k":"s","p":"^[ a-zA-Z0-9_:-]{1,256}$"},1]]',
    'DataflowEndpointGroupV2DownlinkConnectionDetails': '[["agent_ip_and_port_address","AgentIpAndPortAddress","@DataflowEndpointGroupV2RangedConnectionDetails",1],["egress_address_and_port","EgressAddressAndPort","@DataflowEndpointGroupV2ConnectionDetails",1]]',
    'DataflowEndpointGroupV2DownlinkDataflowDetails': '[["agent_connection_details","AgentConnectionDetails","@DataflowEndpointGroupV2DownlinkConnectionDetails"]]',
    'DataflowEndpointGroupV2IntegerRange': '[["maximum","Maximum","i",1],["minimum","Minimum","i",1]]',
    'DataflowEndpointGroupV2RangedConnectionDetails': '[["mtu","Mtu",{"k":"i","r":[1400,1500]}],["socket_address","SocketAddress","@DataflowEndpointGroupV2RangedSocketAddress",1]]',
    'DataflowEndpointGroupV2RangedSocketAddress': r'[["name","Name",{"k":"s","p":"^\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"},1],["port_range","PortRange","@DataflowEndpointGroupV2IntegerRange",1]]',
    'DataflowEndpointGroupV2SocketAddress': '[["name","Name","s",1],["port","Port","i",1]]',
    'DataflowEndpointGroupV2Tag': r'[["key","Key",{"k":"s","p":"^[ a-zA-Z0-9\\+\\-=._:/@]{1,128}$"},1],["value","Value",{"k":"s","p":"^[ a-zA-Z0-9\\+\\-=._:/@]{1,256}$"},1]]',
    'DataflowEndpointGroupV2UplinkAwsGroundStationAgentEndpoint': '[["dataflow_details","DataflowDetails","@DataflowEndpointGroupV2UplinkDataflowDetails",1],["name","Name",{"k":"s","p":"^[ a-zA-Z0-9_:-]{1,256}$"},1]]',
    'DataflowEndpointGroupV2UplinkConnectionDetails': '[["agent_ip_and_port_address","AgentIpAndPortAddress","@DataflowEndpointGroupV2RangedConnectionDetails",1],["ingress_address_and_port","IngressAddressAndPort","@DataflowEndpointGroupV2ConnectionDetails",1]]',
    'DataflowEndpointGroupV2UplinkDataflowDetails': '[["agent_connection_details","AgentConnectionDetails","@DataflowEndpointGroupV2UplinkConnectionDetails"]]',
    'MissionProfile': r'[["arn","Arn","j",32],["contact_post_pass_duration_seconds","ContactPostPassDurationSeconds",{"k":"i","r":[0,21600]}],["contact_pre_pass_duration_seconds","ContactPrePassDurationSeconds",{"k":"i","r":[0,21600]}],["dataflow_edges","DataflowEdges",{"k":["@MissionProfileDataflowEdge"],"l":[1,500]},1],["id","Id","j",32],["minimum_viable_contact_duration_seconds","MinimumViableContactDurationSeconds",{"k":"i","r":[1,21600]},1],["name","Name",{"k":"s","p":"^[ a-zA-Z0-9_:-]{1,256}$"},1],["region","Region","j",32],["streams_kms_key","StreamsKmsKey","@MissionProfileStreamsKmsKey"],["streams_kms_role","StreamsKmsRole",{"k":"s","p":"^arn:[a-z0-9-.]{1,63}:iam::[0-9]{12}:role/[\\w+=,.@-]{1,64}$","l":[30,165]}],["tags","Tags",["@MissionProfileTag"]],["telemetry_sink_config_arn","TelemetrySinkConfigArn",{"k":"s","p":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$","l":[82,424]}],["tracking_config_arn","TrackingConfigArn",{"k":"s","p":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$","l":[82,424]},1,["AWS::GroundStation::Config.Arn"]]]',
    'MissionProfileDataflowEdge': '[["destination","Destination","s",0,["AWS::GroundStation::Config.Arn"]],["source","Source","s",0,["AWS::GroundStation::Config.Arn"]]]',
    'MissionProfileStreamsKmsKey': '[["kms_alias_arn","KmsAliasArn",{"k":"s","p":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$"}],["kms_alias_name","KmsAliasName",{"k":"s","p":"^alias/[a-zA-Z0-9:/_-]+$"}],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$"},0,["AWS::KMS::Key.Arn"]]]',
    'MissionProfileTag': r'[["key","Key",{"k":"s","p":"^[ a-zA-Z0-9\\+\\-=._:/@]{1,128}$"},1],["value","Value",{"k":"s","p":"^[ a-zA-Z0-9\\+\\-=._:/@]{1,256}$"},1]]',
})
__getattr__ = names(__name__, _types)


class CfnConfig(TypedResource):
    schema = Schema('AWS::GroundStation::Config', _types, 'Config', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_type","Type","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnDataflowEndpointGroup(TypedResource):
    schema = Schema('AWS::GroundStation::DataflowEndpointGroup', _types, 'DataflowEndpointGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}"}')


class CfnDataflowEndpointGroupV2(TypedResource):
    schema = Schema('AWS::GroundStation::DataflowEndpointGroupV2', _types, 'DataflowEndpointGroupV2', '{"attributes":[["attr_arn","Arn","s"],["attr_endpoint_details","EndpointDetails","j"],["attr_id","Id","s"]],"identifier":["Id"],"write_only":["Endpoints"],"tags":["Tags","list"],"arn":"arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}"}')


class CfnMissionProfile(TypedResource):
    schema = Schema('AWS::GroundStation::MissionProfile', _types, 'MissionProfile', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_region","Region","s"]],"identifier":["Id","Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}"}')
