"""Every resource type of AWS::MediaStore; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Container': '[["access_logging_enabled","AccessLoggingEnabled","b"],["container_name","ContainerName","s",3],["cors_policy","CorsPolicy",["@ContainerCorsRule"]],["endpoint","Endpoint","j",32],["id","Id","j",32],["lifecycle_policy","LifecyclePolicy","s"],["metric_policy","MetricPolicy","@ContainerMetricPolicy"],["policy","Policy","s"],["tags","Tags",["@ContainerTag"]]]',
    'ContainerCorsRule': '[["allowed_headers","AllowedHeaders",["s"]],["allowed_methods","AllowedMethods",["s"],2],["allowed_origins","AllowedOrigins",["s"]],["expose_headers","ExposeHeaders",["s"]],["max_age_seconds","MaxAgeSeconds","i"]]',
    'ContainerMetricPolicy': '[["container_level_metrics","ContainerLevelMetrics","s",1],["metric_policy_rules","MetricPolicyRules",["@ContainerMetricPolicyRule"]]]',
    'ContainerMetricPolicyRule': '[["object_group","ObjectGroup","s",1],["object_group_name","ObjectGroupName","s",1]]',
    'ContainerTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Container': ('AWS::MediaStore::Container', '{"attributes":[["attr_endpoint","Endpoint","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}"}'),
})
