"""What can be scaled, in the words of Application Auto Scaling."""

from typing import Literal, TypeAlias

from stackwright.unchecked import Unchecked

ServiceNamespace: TypeAlias = (
    Literal[
        "appstream",
        "cassandra",
        "comprehend",
        "custom-resource",
        "dynamodb",
        "ec2",
        "ecs",
        "elasticache",
        "elasticmapreduce",
        "kafka",
        "lambda",
        "neptune",
        "rds",
        "sagemaker",
        "workspaces",
    ]
    | Unchecked
)
"""The service that a scaled resource belongs to."""

ScalableDimension: TypeAlias = (
    Literal[
        "appstream:fleet:DesiredCapacity",
        "cassandra:table:ReadCapacityUnits",
        "cassandra:table:WriteCapacityUnits",
        "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
        "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
        "custom-resource:ResourceType:Property",
        "dynamodb:index:ReadCapacityUnits",
        "dynamodb:index:WriteCapacityUnits",
        "dynamodb:table:ReadCapacityUnits",
        "dynamodb:table:WriteCapacityUnits",
        "ec2:capacity-reservation:AvailableInstances",
        "ec2:spot-fleet-request:TargetCapacity",
        "ecs:service:DesiredCount",
        "elasticache:cache-cluster:Nodes",
        "elasticache:replication-group:NodeGroups",
        "elasticache:replication-group:Replicas",
        "elasticmapreduce:instancegroup:InstanceCount",
        "kafka:broker-storage:VolumeSize",
        "lambda:function:ProvisionedConcurrency",
        "neptune:cluster:ReadReplicaCount",
        "rds:cluster:ReadReplicaCount",
        "sagemaker:inference-component:DesiredCopyCount",
        "sagemaker:variant:DesiredInstanceCount",
        "sagemaker:variant:DesiredProvisionedConcurrency",
        "workspaces:workspacespool:DesiredUserSessions",
    ]
    | Unchecked
)
"""What of a resource is scaled."""
