"""Every resource type of AWS::MediaConvert; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'CertificateAssociation': '[["arn","Arn",{"k":"s","p":"^arn:aws(-[a-z]+)*:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-f0-9-]+$","l":[20,2048]},3]]',
    'JobTemplate': '[["acceleration_settings","AccelerationSettings","@JobTemplateAccelerationSettings"],["arn","Arn","j",32],["category","Category","s"],["description","Description","s"],["hop_destinations","HopDestinations",["@JobTemplateHopDestination"]],["name","Name","s",2],["priority","Priority",{"k":"i","r":[-50,50]}],["queue","Queue","s"],["settings_json","SettingsJson","j",1],["status_update_interval","StatusUpdateInterval",{"k":"s","e":["SECONDS_10","SECONDS_12","SECONDS_120","SECONDS_15","SECONDS_180","SECONDS_20","SECONDS_240","SECONDS_30","SECONDS_300","SECONDS_360","SECONDS_420","SECONDS_480","SECONDS_540","SECONDS_60","SECONDS_600"]}],["tags","Tags","j"]]',
    'JobTemplateAccelerationSettings': '[["mode","Mode",{"k":"s","e":["DISABLED","ENABLED","PREFERRED"]},1]]',
    'JobTemplateHopDestination': '[["priority","Priority",{"k":"i","r":[-50,50]}],["queue","Queue","s"],["wait_minutes","WaitMinutes",{"k":"i","r":[1,4320]}]]',
    'Preset': '[["arn","Arn","j",32],["category","Category","s"],["description","Description","s"],["name","Name","s",2],["settings_json","SettingsJson","j",1],["tags","Tags","j"]]',
    'Queue': '[["arn","Arn","j",32],["concurrent_jobs","ConcurrentJobs","i"],["description","Description","s"],["maximum_concurrent_feeds","MaximumConcurrentFeeds",{"k":"i","r":[0,null]}],["name","Name","s",2],["pricing_plan","PricingPlan",{"k":"s","e":["ON_DEMAND","RESERVED"]}],["status","Status",{"k":"s","e":["ACTIVE","PAUSED"]}],["tags","Tags","j"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'CertificateAssociation': ('AWS::MediaConvert::CertificateAssociation', '{"identifier":["Arn"]}'),
    'JobTemplate': ('AWS::MediaConvert::JobTemplate', '{"attributes":[["attr_arn","Arn","s"],["attr_name","Name","s"]],"identifier":["Name"],"tags":["Tags","map"],"arn":"arn:${Partition}:mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}"}'),
    'Preset': ('AWS::MediaConvert::Preset', '{"attributes":[["attr_arn","Arn","s"],["attr_name","Name","s"]],"identifier":["Name"],"tags":["Tags","map"],"arn":"arn:${Partition}:mediaconvert:${Region}:${Account}:presets/${PresetName}"}'),
    'Queue': ('AWS::MediaConvert::Queue', '{"attributes":[["attr_arn","Arn","s"],["attr_name","Name","s"]],"identifier":["Name"],"tags":["Tags","map"],"arn":"arn:${Partition}:mediaconvert:${Region}:${Account}:queues/${QueueName}"}'),
})
