"""Every resource type of AWS::DevOpsGuru; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'LogAnomalyDetectionIntegration': '[["account_id","AccountId","j",32]]',
    'NotificationChannel': '[["config","Config","@NotificationChannelNotificationChannelConfig",3],["id","Id","j",32]]',
    'NotificationChannelNotificationChannelConfig': '[["filters","Filters","@NotificationChannelNotificationFilterConfig",2],["sns","Sns","@NotificationChannelSnsChannelConfig",2]]',
    'NotificationChannelNotificationFilterConfig': '[["message_types","MessageTypes",{"k":[{"k":"s","e":["NEW_INSIGHT","CLOSED_INSIGHT","NEW_ASSOCIATION","SEVERITY_UPGRADED","NEW_RECOMMENDATION"]}],"l":[1,5]},2],["severities","Severities",{"k":[{"k":"s","e":["LOW","MEDIUM","HIGH"]}],"l":[1,3]},2]]',
    'NotificationChannelSnsChannelConfig': r'[["topic_arn","TopicArn",{"k":"s","p":"^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\\d{12}:[^:]+$","l":[36,1024]},2,["AWS::SNS::Topic.Arn","AWS::SNS::Topic.TopicArn"]]]',
    'ResourceCollection': '[["resource_collection_filter","ResourceCollectionFilter","@ResourceCollectionResourceCollectionFilter",1],["resource_collection_type","ResourceCollectionType","j",32]]',
    'ResourceCollectionCloudFormationCollectionFilter': '[["stack_names","StackNames",{"k":[{"k":"s","p":"^[a-zA-Z*]+[a-zA-Z0-9-]*$","l":[1,128]}],"l":[1,1000]}]]',
    'ResourceCollectionResourceCollectionFilter': '[["cloud_formation","CloudFormation","@ResourceCollectionCloudFormationCollectionFilter"],["tags","Tags",["@ResourceCollectionTagCollection"]]]',
    'ResourceCollectionTagCollection': '[["app_boundary_key","AppBoundaryKey",{"k":"s","l":[1,128]}],["tag_values","TagValues",{"k":[{"k":"s","l":[1,256]}],"l":[1,1000]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'LogAnomalyDetectionIntegration': ('AWS::DevOpsGuru::LogAnomalyDetectionIntegration', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId"]}'),
    'NotificationChannel': ('AWS::DevOpsGuru::NotificationChannel', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
    'ResourceCollection': ('AWS::DevOpsGuru::ResourceCollection', '{"attributes":[["attr_resource_collection_type","ResourceCollectionType","s"]],"identifier":["ResourceCollectionType"]}'),
})
