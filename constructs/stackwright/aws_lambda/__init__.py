"""Functions, versions, aliases, layers, URLs and what triggers them."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_lambda.alias import Alias as Alias
    from stackwright.aws_lambda.alias import AliasDefaults as AliasDefaults
    from stackwright.aws_lambda.alias import VersionWeight as VersionWeight
    from stackwright.aws_lambda.asynchronous import DeadLetterTopic as DeadLetterTopic
    from stackwright.aws_lambda.auto_scaling import AliasScaling as AliasScaling
    from stackwright.aws_lambda.capacity_provider import CapacityProvider as CapacityProvider
    from stackwright.aws_lambda.capacity_provider import (
        CapacityProviderDefaults as CapacityProviderDefaults,
    )
    from stackwright.aws_lambda.capacity_provider import (
        CapacityScalingPolicy as CapacityScalingPolicy,
    )
    from stackwright.aws_lambda.code import AssetCode as AssetCode
    from stackwright.aws_lambda.code import BucketCode as BucketCode
    from stackwright.aws_lambda.code import Code as Code
    from stackwright.aws_lambda.code import InlineCode as InlineCode
    from stackwright.aws_lambda.code import StorageMode as StorageMode
    from stackwright.aws_lambda.code_signing_config import CodeSigningConfig as CodeSigningConfig
    from stackwright.aws_lambda.code_signing_config import (
        CodeSigningConfigDefaults as CodeSigningConfigDefaults,
    )
    from stackwright.aws_lambda.cors import Cors as Cors
    from stackwright.aws_lambda.cors import HttpMethod as HttpMethod
    from stackwright.aws_lambda.current_version import CurrentVersion as CurrentVersion
    from stackwright.aws_lambda.deployment import Deployment as Deployment
    from stackwright.aws_lambda.destination import Destination as Destination
    from stackwright.aws_lambda.destination import Outcome as Outcome
    from stackwright.aws_lambda.docker_image_function import (
        DockerImageFunction as DockerImageFunction,
    )
    from stackwright.aws_lambda.event_invoke_config import EventInvokeConfig as EventInvokeConfig
    from stackwright.aws_lambda.event_source import EventSource as EventSource
    from stackwright.aws_lambda.event_source_mapping import EventSourceMapping as EventSourceMapping
    from stackwright.aws_lambda.event_source_mapping import (
        EventSourceMappingDefaults as EventSourceMappingDefaults,
    )
    from stackwright.aws_lambda.extensions import AdotInstrumentation as AdotInstrumentation
    from stackwright.aws_lambda.extensions import (
        ParamsAndSecretsLayerVersion as ParamsAndSecretsLayerVersion,
    )
    from stackwright.aws_lambda.file_systems import LambdaFileSystem as LambdaFileSystem
    from stackwright.aws_lambda.filter_rules import FilterRule as FilterRule
    from stackwright.aws_lambda.filters import Filter as Filter
    from stackwright.aws_lambda.function import Architecture as Architecture
    from stackwright.aws_lambda.function import Function as Function
    from stackwright.aws_lambda.function_alarms import FunctionAlarms as FunctionAlarms
    from stackwright.aws_lambda.function_alarms import (
        FunctionAlarmThresholds as FunctionAlarmThresholds,
    )
    from stackwright.aws_lambda.function_defaults import FunctionDefaults as FunctionDefaults
    from stackwright.aws_lambda.function_like import FunctionLike as FunctionLike
    from stackwright.aws_lambda.function_url import FunctionUrl as FunctionUrl
    from stackwright.aws_lambda.function_url import FunctionUrlDefaults as FunctionUrlDefaults
    from stackwright.aws_lambda.image_code import DockerImageCode as DockerImageCode
    from stackwright.aws_lambda.imported_function import ImportedFunction as ImportedFunction
    from stackwright.aws_lambda.layer_permission import (
        LayerVersionPermission as LayerVersionPermission,
    )
    from stackwright.aws_lambda.layer_version import LayerVersion as LayerVersion
    from stackwright.aws_lambda.layer_version import LayerVersionDefaults as LayerVersionDefaults
    from stackwright.aws_lambda.logging import LogFormat as LogFormat
    from stackwright.aws_lambda.logging import LogLevel as LogLevel
    from stackwright.aws_lambda.logging import SystemLogLevel as SystemLogLevel
    from stackwright.aws_lambda.management import DurableConfig as DurableConfig
    from stackwright.aws_lambda.management import ManualRuntime as ManualRuntime
    from stackwright.aws_lambda.management import RecursiveLoop as RecursiveLoop
    from stackwright.aws_lambda.management import RuntimeManagementMode as RuntimeManagementMode
    from stackwright.aws_lambda.mapping_bounds import ConsumptionMode as ConsumptionMode
    from stackwright.aws_lambda.mapping_bounds import FullDocument as FullDocument
    from stackwright.aws_lambda.mapping_bounds import MappingMetric as MappingMetric
    from stackwright.aws_lambda.mapping_metrics import MappingMetricName as MappingMetricName
    from stackwright.aws_lambda.metrics import MetricOptions as MetricOptions
    from stackwright.aws_lambda.permission import Permission as Permission
    from stackwright.aws_lambda.pollers import ProvisionedPollers as ProvisionedPollers
    from stackwright.aws_lambda.resource_policy import ResourcePolicy as ResourcePolicy
    from stackwright.aws_lambda.runtimes import Runtime as Runtime
    from stackwright.aws_lambda.schema_registry import (
        ConfluentSchemaRegistry as ConfluentSchemaRegistry,
    )
    from stackwright.aws_lambda.schema_registry import GlueSchemaRegistry as GlueSchemaRegistry
    from stackwright.aws_lambda.schema_registry import SchemaRegistry as SchemaRegistry
    from stackwright.aws_lambda.source_access import HasSecurityGroupId as HasSecurityGroupId
    from stackwright.aws_lambda.source_access import HasSubnetId as HasSubnetId
    from stackwright.aws_lambda.source_access import ReadableSecret as ReadableSecret
    from stackwright.aws_lambda.source_access import SourceAccess as SourceAccess
    from stackwright.aws_lambda.source_types import SourceAccessType as SourceAccessType
    from stackwright.aws_lambda.source_types import SourceType as SourceType
    from stackwright.aws_lambda.starting_position import Moment as Moment
    from stackwright.aws_lambda.starting_position import StartingPosition as StartingPosition
    from stackwright.aws_lambda.tracing import Tracing as Tracing
    from stackwright.aws_lambda.version import Version as Version
    from stackwright.aws_lambda.version import VersionDefaults as VersionDefaults
    from stackwright.aws_lambda.versioning import VersionOptions as VersionOptions
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "alias": "Alias AliasDefaults VersionWeight",
            "asynchronous": "DeadLetterTopic",
            "auto_scaling": "AliasScaling",
            "capacity_provider": "CapacityProvider CapacityProviderDefaults CapacityScalingPolicy",
            "code": "AssetCode BucketCode Code InlineCode StorageMode",
            "code_signing_config": "CodeSigningConfig CodeSigningConfigDefaults",
            "cors": "Cors HttpMethod",
            "current_version": "CurrentVersion",
            "deployment": "Deployment",
            "destination": "Destination Outcome",
            "docker_image_function": "DockerImageFunction",
            "event_invoke_config": "EventInvokeConfig",
            "event_source": "EventSource",
            "event_source_mapping": "EventSourceMapping EventSourceMappingDefaults",
            "extensions": "AdotInstrumentation ParamsAndSecretsLayerVersion",
            "file_systems": "LambdaFileSystem",
            "filter_rules": "FilterRule",
            "filters": "Filter",
            "function": "Architecture Function",
            "function_alarms": "FunctionAlarmThresholds FunctionAlarms",
            "function_defaults": "FunctionDefaults",
            "function_like": "FunctionLike",
            "function_url": "FunctionUrl FunctionUrlDefaults",
            "image_code": "DockerImageCode",
            "imported_function": "ImportedFunction",
            "layer_permission": "LayerVersionPermission",
            "layer_version": "LayerVersion LayerVersionDefaults",
            "logging": "LogFormat LogLevel SystemLogLevel",
            "management": "DurableConfig ManualRuntime RecursiveLoop RuntimeManagementMode",
            "mapping_bounds": "ConsumptionMode FullDocument MappingMetric",
            "mapping_metrics": "MappingMetricName",
            "metrics": "MetricOptions",
            "permission": "Permission",
            "pollers": "ProvisionedPollers",
            "resource_policy": "ResourcePolicy",
            "runtimes": "Runtime",
            "schema_registry": "ConfluentSchemaRegistry GlueSchemaRegistry SchemaRegistry",
            "source_access": "HasSecurityGroupId HasSubnetId ReadableSecret SourceAccess",
            "source_types": "SourceAccessType SourceType",
            "starting_position": "Moment StartingPosition",
            "tracing": "Tracing",
            "version": "Version VersionDefaults",
            "versioning": "VersionOptions",
        },
    )

__all__ = [
    "AdotInstrumentation",
    "Alias",
    "AliasDefaults",
    "AliasScaling",
    "Architecture",
    "AssetCode",
    "BucketCode",
    "CapacityProvider",
    "CapacityProviderDefaults",
    "CapacityScalingPolicy",
    "Code",
    "CodeSigningConfig",
    "CodeSigningConfigDefaults",
    "ConfluentSchemaRegistry",
    "ConsumptionMode",
    "Cors",
    "CurrentVersion",
    "DeadLetterTopic",
    "Deployment",
    "Destination",
    "DockerImageCode",
    "DockerImageFunction",
    "DurableConfig",
    "EventInvokeConfig",
    "EventSource",
    "EventSourceMapping",
    "EventSourceMappingDefaults",
    "Filter",
    "FilterRule",
    "FullDocument",
    "Function",
    "FunctionAlarmThresholds",
    "FunctionAlarms",
    "FunctionDefaults",
    "FunctionLike",
    "FunctionUrl",
    "FunctionUrlDefaults",
    "GlueSchemaRegistry",
    "HasSecurityGroupId",
    "HasSubnetId",
    "HttpMethod",
    "ImportedFunction",
    "InlineCode",
    "LambdaFileSystem",
    "LayerVersion",
    "LayerVersionDefaults",
    "LayerVersionPermission",
    "LogFormat",
    "LogLevel",
    "ManualRuntime",
    "MappingMetric",
    "MappingMetricName",
    "MetricOptions",
    "Moment",
    "Outcome",
    "ParamsAndSecretsLayerVersion",
    "Permission",
    "ProvisionedPollers",
    "ReadableSecret",
    "RecursiveLoop",
    "ResourcePolicy",
    "Runtime",
    "RuntimeManagementMode",
    "SchemaRegistry",
    "SourceAccess",
    "SourceAccessType",
    "SourceType",
    "StartingPosition",
    "StorageMode",
    "SystemLogLevel",
    "Tracing",
    "Version",
    "VersionDefaults",
    "VersionOptions",
    "VersionWeight",
]
