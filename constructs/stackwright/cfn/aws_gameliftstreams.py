"""Every resource type of AWS::GameLiftStreams; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': '[["application_log_output_uri","ApplicationLogOutputUri",{"k":"s","p":"^$|^s3://([a-zA-Z0-9][a-zA-Z0-9._-]{1,61}[a-zA-Z0-9])(/[a-zA-Z0-9._-]+)*/?$","l":[null,1024]}],["application_log_paths","ApplicationLogPaths",{"k":[{"k":"s","l":[null,1024]}],"l":[null,10]}],["application_source_uri","ApplicationSourceUri",{"k":"s","l":[1,1024]},3],["arn","Arn","j",32],["description","Description",{"k":"s","p":"^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$","l":[1,80]},1],["executable_path","ExecutablePath",{"k":"s","l":[1,1024]},3],["id","Id","j",32],["runtime_environment","RuntimeEnvironment","@ApplicationRuntimeEnvironment",3],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[1,50]}]]',
    'ApplicationRuntimeEnvironment': '[["type","Type",{"k":"s","l":[1,256]},1],["version","Version",{"k":"s","l":[1,256]},1]]',
    'StreamGroup': '[["arn","Arn","j",32],["default_application","DefaultApplication","@StreamGroupDefaultApplication"],["description","Description",{"k":"s","p":"^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$","l":[1,80]},1],["id","Id","j",32],["location_configurations","LocationConfigurations",{"k":["@StreamGroupLocationConfiguration"],"l":[1,100],"x":1},1],["stream_class","StreamClass",{"k":"s","l":[1,20]},3],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[1,50]}]]',
    'StreamGroupDefaultApplication': r'[["arn","Arn",{"k":"s","p":"^arn:aws:gameliftstreams:([^:\n]*):([0-9]{12}):([^:\n]*)$","l":[1,128]}],["id","Id",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,32]},2]]',
    'StreamGroupLocationConfiguration': '[["always_on_capacity","AlwaysOnCapacity",{"k":"i","r":[0,null]}],["location_name","LocationName",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[1,20]},1],["maximum_capacity","MaximumCapacity",{"k":"i","r":[0,null]}],["on_demand_capacity","OnDemandCapacity",{"k":"i","r":[0,null]},16],["target_idle_capacity","TargetIdleCapacity",{"k":"i","r":[0,null]}],["vpc_transit_configuration","VpcTransitConfiguration","@StreamGroupVpcTransitConfiguration"]]',
    'StreamGroupVpcTransitConfiguration': r'[["ipv4_cidr_blocks","Ipv4CidrBlocks",{"k":[{"k":"s","p":"^(([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])\\.){3}([0-9]|[1-9][0-9]|1[0-9]{2}|2[0-4][0-9]|25[0-5])/([0-9]|[1-2][0-9]|3[0-2])$"}],"l":[1,5],"x":1},1],["vpc_id","VpcId",{"k":"s","l":[1,32]},1,["AWS::EC2::VPC.Id"]]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::GameLiftStreams::Application', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"],"tags":["Tags","map"],"arn":"arn:${Partition}:gameliftstreams:${Region}:${Account}:application/${ApplicationId}"}'),
    'StreamGroup': ('AWS::GameLiftStreams::StreamGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Arn"],"tags":["Tags","map"],"arn":"arn:${Partition}:gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}"}'),
})
