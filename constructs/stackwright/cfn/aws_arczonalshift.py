"""Every resource type of AWS::ARCZonalShift; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AutoshiftObserverNotificationStatus': '[["account_id","AccountId","j",32],["region","Region","j",32],["status","Status",{"k":"s","e":["ENABLED"]},3]]',
    'ZonalAutoshiftConfiguration': '[["practice_run_configuration","PracticeRunConfiguration","@ZonalAutoshiftConfigurationPracticeRunConfiguration"],["resource_identifier","ResourceIdentifier",{"k":"s","l":[8,1024]},2],["zonal_autoshift_status","ZonalAutoshiftStatus",{"k":"s","e":["ENABLED"]}]]',
    'ZonalAutoshiftConfigurationControlCondition': '[["alarm_identifier","AlarmIdentifier",{"k":"s","p":"^.*$","l":[8,1024]},1],["type","Type",{"k":"s","p":"^[a-zA-Z]*$","l":[8,10]},1]]',
    'ZonalAutoshiftConfigurationPracticeRunConfiguration': '[["blocked_dates","BlockedDates",{"k":[{"k":"s","p":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","l":[10,10]}],"l":[null,15]}],["blocked_windows","BlockedWindows",{"k":[{"k":"s","p":"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun):[0-9]{2}:[0-9]{2}-(Mon|Tue|Wed|Thu|Fri|Sat|Sun):[0-9]{2}:[0-9]{2}$","l":[19,19]}],"l":[null,15]}],["blocking_alarms","BlockingAlarms",{"k":["@ZonalAutoshiftConfigurationControlCondition"],"l":[1,1]}],["outcome_alarms","OutcomeAlarms",{"k":["@ZonalAutoshiftConfigurationControlCondition"],"l":[1,1]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AutoshiftObserverNotificationStatus': ('AWS::ARCZonalShift::AutoshiftObserverNotificationStatus', '{"attributes":[["attr_account_id","AccountId","s"],["attr_region","Region","s"]],"identifier":["AccountId","Region"]}'),
    'ZonalAutoshiftConfiguration': ('AWS::ARCZonalShift::ZonalAutoshiftConfiguration', '{"identifier":["ResourceIdentifier"]}'),
})
