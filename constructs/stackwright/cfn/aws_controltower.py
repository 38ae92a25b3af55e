"""Every resource type of AWS::ControlTower; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'EnabledBaseline': r'[["baseline_identifier","BaselineIdentifier",{"k":"s","p":"^arn:aws[0-9a-zA-Z_\\-:\\/]+$","l":[20,2048]},3],["baseline_version","BaselineVersion",{"k":"s","p":"^\\d+(?:\\.\\d+){0,2}$"},1],["enabled_baseline_identifier","EnabledBaselineIdentifier","j",32],["parameters","Parameters",["@EnabledBaselineParameter"]],["tags","Tags",["@EnabledBaselineTag"]],["target_identifier","TargetIdentifier",{"k":"s","p":"^arn:aws[0-9a-zA-Z_\\-:\\/]+$","l":[20,2048]},3]]',
    'EnabledBaselineParameter': '[["key","Key",{"k":"s","l":[1,256]}],["value","Value","j"]]',
    'EnabledBaselineTag': '[["key","Key",{"k":"s","l":[1,256]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'EnabledControl': r'[["control_identifier","ControlIdentifier",{"k":"s","p":"^arn:aws[0-9a-zA-Z_\\-:\\/]+$","l":[20,2048]},3],["parameters","Parameters",{"k":["@EnabledControlEnabledControlParameter"],"l":[1,null]}],["tags","Tags",{"k":["@EnabledControlTag"],"l":[1,50]}],["target_identifier","TargetIdentifier",{"k":"s","p":"^arn:aws[0-9a-zA-Z_\\-:\\/]+$","l":[20,2048]},3]]',
    'EnabledControlEnabledControlParameter': '[["key","Key","s",1],["value","Value","j",1]]',
    'EnabledControlTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'LandingZone': r'[["arn","Arn","j",32],["drift_status","DriftStatus","j",32],["landing_zone_identifier","LandingZoneIdentifier","j",32],["latest_available_version","LatestAvailableVersion","j",32],["manifest","Manifest","j",1],["remediation_types","RemediationTypes",{"k":[{"k":"s","e":["INHERITANCE_DRIFT"]}],"l":[1,1]}],["status","Status","j",32],["tags","Tags",["@LandingZoneTag"]],["version","Version",{"k":"s","p":"\\d+.\\d+","l":[3,10]},1]]',
    'LandingZoneTag': '[["key","Key",{"k":"s","l":[1,256]}],["value","Value",{"k":"s","l":[null,256]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'EnabledBaseline': ('AWS::ControlTower::EnabledBaseline', '{"attributes":[["attr_enabled_baseline_identifier","EnabledBaselineIdentifier","s"]],"identifier":["EnabledBaselineIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}"}'),
    'EnabledControl': ('AWS::ControlTower::EnabledControl', '{"identifier":["TargetIdentifier","ControlIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}"}'),
    'LandingZone': ('AWS::ControlTower::LandingZone', '{"attributes":[["attr_arn","Arn","s"],["attr_drift_status","DriftStatus","s"],["attr_landing_zone_identifier","LandingZoneIdentifier","s"],["attr_latest_available_version","LatestAvailableVersion","s"],["attr_status","Status","s"]],"identifier":["LandingZoneIdentifier"],"tags":["Tags","list"],"arn":"arn:${Partition}:controltower:${Region}:${Account}:landingzone/${LandingZoneId}"}'),
})
