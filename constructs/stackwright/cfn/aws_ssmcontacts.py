"""Every resource type of AWS::SSMContacts; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Contact': r'[["alias","Alias",{"k":"s","p":"^[a-z0-9_\\-\\.]*$","l":[1,255]},3],["arn","Arn","j",32],["display_name","DisplayName",{"k":"s","p":"^[a-zA-Z0-9_\\-\\s]*$","l":[1,255]},1],["plan","Plan",["@ContactStage"],8],["tags","Tags",{"k":["@ContactTag"],"l":[null,50]}],["type","Type",{"k":"s","e":["PERSONAL","ESCALATION","ONCALL_SCHEDULE"]},3]]',
    'ContactChannelTargetInfo': '[["channel_id","ChannelId","s",1],["retry_interval_in_minutes","RetryIntervalInMinutes","i",1]]',
    'ContactContactTargetInfo': '[["contact_id","ContactId","s",1],["is_essential","IsEssential","b",1]]',
    'ContactStage': '[["duration_in_minutes","DurationInMinutes","i"],["rotation_ids","RotationIds",["s"]],["targets","Targets",["@ContactTargets"]]]',
    'ContactTag': r'[["key","Key",{"k":"s","p":"^[\\\\\\/a-zA-Z0-9_+=\\-]*$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ContactTargets': '[["channel_target_info","ChannelTargetInfo","@ContactChannelTargetInfo"],["contact_target_info","ContactTargetInfo","@ContactContactTargetInfo"]]',
    'ContactChannel': '[["arn","Arn","j",32],["channel_address","ChannelAddress","s"],["channel_name","ChannelName",{"k":"s","p":"[a-zA-Z 0-9_\\\\-+\'&amp;\\\\uD83C-\\\\uDBFF\\\\uDC00-\\\\uDFFF\\\\u2000-\\\\u3300]+","l":[1,255]}],["channel_type","ChannelType",{"k":"s","e":["SMS","VOICE","EMAIL"]},2],["contact_id","ContactId",{"k":"s","p":"arn:[-\\\\w+=\\\\/,.@]+:[-\\\\w+=\\\\/,.@]+:[-\\\\w+=\\\\/,.@]*:[0-9]+:([\\\\w+=\\\\/,.@:-]+)*","l":[1,2048]},2],["defer_activation","DeferActivation","b",8]]',
    'Plan': r'[["arn","Arn","j",32],["contact_id","ContactId",{"k":"s","p":"arn:[-\\w+=\\/,.@]+:[-\\w+=\\/,.@]+:[-\\w+=\\/,.@]*:[0-9]+:([\\w+=\\/,.@:-]+)*"},2],["rotation_ids","RotationIds",["s"],8],["stages","Stages",["@PlanStage"]]]',
    'PlanChannelTargetInfo': '[["channel_id","ChannelId","s",1],["retry_interval_in_minutes","RetryIntervalInMinutes","i",1]]',
    'PlanContactTargetInfo': '[["contact_id","ContactId","s",1],["is_essential","IsEssential","b",1]]',
    'PlanStage': '[["duration_in_minutes","DurationInMinutes","i",1],["targets","Targets",["@PlanTargets"]]]',
    'PlanTargets': '[["channel_target_info","ChannelTargetInfo","@PlanChannelTargetInfo"],["contact_target_info","ContactTargetInfo","@PlanContactTargetInfo"]]',
    'Rotation': r'[["arn","Arn","j",32],["contact_ids","ContactIds",{"k":[{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov):ssm-contacts:[-\\w+=\\/,.@]*:[0-9]+:([\\w+=\\/,.@:-]+)*$","l":[1,2048]}],"l":[1,30]},1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_]*$","l":[1,255]},1],["recurrence","Recurrence","@RotationRecurrenceSettings",1],["start_time","StartTime",{"k":"s","p":"^(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2})$"},1],["tags","Tags",{"k":["@RotationTag"],"l":[null,50]}],["time_zone_id","TimeZoneId",{"k":"s","p":"^[:a-zA-Z0-9_\\-\\s\\.\\\\/]*$","l":[1,255]},1]]',
    'RotationCoverageTime': '[["end_time","EndTime",{"k":"s","p":"^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$"},1],["start_time","StartTime",{"k":"s","p":"^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$"},1]]',
    'RotationMonthlySetting': '[["day_of_month","DayOfMonth",{"k":"i","r":[1,31]},1],["hand_off_time","HandOffTime",{"k":"s","p":"^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$"},1]]',
    'RotationRecurrenceSettings': '[["daily_settings","DailySettings",[{"k":"s","p":"^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$"}]],["monthly_settings","MonthlySettings",["@RotationMonthlySetting"]],["number_of_on_calls","NumberOfOnCalls",{"k":"i","r":[1,null]}],["recurrence_multiplier","RecurrenceMultiplier",{"k":"i","r":[1,100]}],["shift_coverages","ShiftCoverages",["@RotationShiftCoverage"]],["weekly_settings","WeeklySettings",["@RotationWeeklySetting"]]]',
    'RotationShiftCoverage': '[["coverage_times","CoverageTimes",["@RotationCoverageTime"],1],["day_of_week","DayOfWeek",{"k":"s","e":["MON","TUE","WED","THU","FRI","SAT","SUN"]},1]]',
    'RotationTag': r'[["key","Key",{"k":"s","p":"^[\\\\\\/a-zA-Z0-9_+=\\-]*$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RotationWeeklySetting': '[["day_of_week","DayOfWeek",{"k":"s","e":["MON","TUE","WED","THU","FRI","SAT","SUN"]},1],["hand_off_time","HandOffTime",{"k":"s","p":"^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$"},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Contact': ('AWS::SSMContacts::Contact', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["Plan"],"tags":["Tags","list"],"arn":"arn:${Partition}:ssm-contacts:${Region}:${Account}:contact/${ContactAlias}"}'),
    'ContactChannel': ('AWS::SSMContacts::ContactChannel', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["DeferActivation"]}'),
    'Plan': ('AWS::SSMContacts::Plan', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["RotationIds"]}'),
    'Rotation': ('AWS::SSMContacts::Rotation', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ssm-contacts:${Region}:${Account}:rotation/${RotationId}"}'),
})
