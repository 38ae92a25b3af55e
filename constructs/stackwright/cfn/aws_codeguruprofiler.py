"""Every resource type of AWS::CodeGuruProfiler; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ProfilingGroup': r'[["agent_permissions","AgentPermissions","@ProfilingGroupAgentPermissions"],["anomaly_detection_notification_configuration","AnomalyDetectionNotificationConfiguration",["@ProfilingGroupChannel"]],["arn","Arn","j",32],["compute_platform","ComputePlatform",{"k":"s","e":["Default","AWSLambda"]},2],["profiling_group_name","ProfilingGroupName",{"k":"s","p":"^[\\w-]+$","l":[1,255]},3,["AWS::Lambda::Function.FunctionName"]],["tags","Tags",{"k":["@ProfilingGroupTag"],"l":[null,50],"x":1}]]',
    'ProfilingGroupAgentPermissions': r'[["principals","Principals",[{"k":"s","p":"^arn:aws([-\\w]*):iam::([0-9]{12}):[\\S]+$"}],1,["AWS::IAM::Role.Arn"]]]',
    'ProfilingGroupChannel': r'[["channel_id","channelId",{"k":"s","p":"[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}"}],["channel_uri","channelUri",{"k":"s","p":"^arn:aws([-\\w]*):[a-z-]+:(([a-z]+-)+[0-9]+)?:([0-9]{12}):[^.]+$"},1]]',
    'ProfilingGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ProfilingGroup': ('AWS::CodeGuruProfiler::ProfilingGroup', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["ProfilingGroupName"],"tags":["Tags","list"],"arn":"arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}"}'),
})
