"""Every resource type of AWS::InternetMonitor; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Monitor': r'[["created_at","CreatedAt","j",32],["health_events_config","HealthEventsConfig","@MonitorHealthEventsConfig"],["include_linked_accounts","IncludeLinkedAccounts","b",8],["internet_measurements_log_delivery","InternetMeasurementsLogDelivery","@MonitorInternetMeasurementsLogDelivery"],["linked_account_id","LinkedAccountId",{"k":"s","p":"^(\\d{12})$","l":[12,12]},8],["max_city_networks_to_monitor","MaxCityNetworksToMonitor",{"k":"i","r":[1,500000]}],["modified_at","ModifiedAt","j",32],["monitor_arn","MonitorArn","j",32],["monitor_name","MonitorName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,255]},3],["processing_status","ProcessingStatus","j",32],["processing_status_info","ProcessingStatusInfo","j",32],["resources","Resources",[{"k":"s","p":"^arn:.*","l":[20,2048]}]],["resources_to_add","ResourcesToAdd",[{"k":"s","l":[20,2048]}],8],["resources_to_remove","ResourcesToRemove",[{"k":"s","l":[20,2048]}],8],["status","Status",{"k":"s","e":["PENDING","ACTIVE","INACTIVE","ERROR"]}],["tags","Tags",["@MonitorTag"]],["traffic_percentage_to_monitor","TrafficPercentageToMonitor",{"k":"i","r":[1,100]}]]',
    'MonitorHealthEventsConfig': '[["availability_local_health_events_config","AvailabilityLocalHealthEventsConfig","@MonitorLocalHealthEventsConfig"],["availability_score_threshold","AvailabilityScoreThreshold",{"k":"n","r":[0.0,100.0]}],["performance_local_health_events_config","PerformanceLocalHealthEventsConfig","@MonitorLocalHealthEventsConfig"],["performance_score_threshold","PerformanceScoreThreshold",{"k":"n","r":[0.0,100.0]}]]',
    'MonitorInternetMeasurementsLogDelivery': '[["s3_config","S3Config","@MonitorS3Config"]]',
    'MonitorLocalHealthEventsConfig': '[["health_score_threshold","HealthScoreThreshold",{"k":"n","r":[0.0,100.0]}],["min_traffic_impact","MinTrafficImpact",{"k":"n","r":[0.0,100.0]}],["status","Status",{"k":"s","e":["ENABLED","DISABLED"]}]]',
    'MonitorS3Config': '[["bucket_name","BucketName",{"k":"s","l":[3,null]},0,["AWS::S3::Bucket.Name"]],["bucket_prefix","BucketPrefix","s"],["log_delivery_status","LogDeliveryStatus",{"k":"s","e":["ENABLED","DISABLED"]}]]',
    'MonitorTag': '[["key","Key","s"],["value","Value","s"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Monitor': ('AWS::InternetMonitor::Monitor', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_modified_at","ModifiedAt","s"],["attr_monitor_arn","MonitorArn","s"],["attr_processing_status","ProcessingStatus","s"],["attr_processing_status_info","ProcessingStatusInfo","s"]],"identifier":["MonitorName"],"write_only":["IncludeLinkedAccounts","LinkedAccountId","ResourcesToAdd","ResourcesToRemove"],"tags":["Tags","list"],"arn":"arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}"}'),
})
