"""What scopes supply to functions, for type checkers: no app needs it to run."""

from collections.abc import Mapping, Sequence
from typing import Literal

from stackwright.aws_ec2 import SecurityGroup, SubnetSelection, Vpc
from stackwright.aws_iam import Role
from stackwright.aws_iam.key_arns import KeyLike
from stackwright.aws_lambda.asynchronous import DeadLetterTopic
from stackwright.aws_lambda.capacity_provider import CapacityProvider
from stackwright.aws_lambda.code_signing_config import CodeSigningConfig
from stackwright.aws_lambda.destination import Destination
from stackwright.aws_lambda.extensions import AdotInstrumentation, ParamsAndSecretsLayerVersion
from stackwright.aws_lambda.file_systems import LambdaFileSystem
from stackwright.aws_lambda.function import Architecture
from stackwright.aws_lambda.layer_version import LayerVersion
from stackwright.aws_lambda.logging import LogFormat, LogLevel, SystemLogLevel
from stackwright.aws_lambda.management import DurableConfig, RecursiveLoop, RuntimeManagementMode
from stackwright.aws_lambda.runtimes import Runtime
from stackwright.aws_lambda.tracing import Tracing
from stackwright.aws_lambda.versioning import VersionOptions
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue
from stackwright.checks import Seconds
from stackwright.resource import Resource, ResourceDefaults
from stackwright.tokens import NumberToken, StringToken
from stackwright.unchecked import Unchecked


class FunctionDefaults(ResourceDefaults, total=False):
    """What `Function.set_defaults` takes."""

    adot_instrumentation: AdotInstrumentation
    allow_all_ipv6_outbound: bool
    allow_all_outbound: bool
    allow_public_subnet: bool
    application_log_level: LogLevel
    architecture: Architecture | StringToken
    capacity_provider: CapacityProvider
    code_signing_config: CodeSigningConfig
    current_version_options: VersionOptions
    dead_letter_queue: Queue
    dead_letter_queue_enabled: bool
    dead_letter_topic: DeadLetterTopic
    durable_config: DurableConfig
    environment: Mapping[str, str]
    environment_encryption: KeyLike
    ephemeral_storage_size: int | NumberToken
    filesystem: LambdaFileSystem
    insights_version: LayerVersion | str
    ipv6_allowed_for_dual_stack: bool
    layers: Sequence[LayerVersion | str]
    log_group: LogGroup
    logging_format: LogFormat
    max_concurrency_per_environment: int | NumberToken
    max_event_age: Seconds
    max_execution_environments: int | NumberToken
    memory_gib_per_vcpu: float | NumberToken
    memory_size: int | NumberToken
    min_execution_environments: int | NumberToken
    on_failure: Destination
    on_success: Destination
    params_and_secrets: ParamsAndSecretsLayerVersion
    profiling_group: Resource | str
    publish_to_latest_published: bool
    recursive_loop: RecursiveLoop
    reserved_concurrent_executions: int | NumberToken
    retry_attempts: int | NumberToken
    role: Role
    runtime: Runtime | Unchecked
    runtime_management_mode: RuntimeManagementMode
    security_groups: Sequence[SecurityGroup]
    snap_start: Literal["PublishedVersions"]
    system_log_level: SystemLogLevel
    tags: Mapping[str, str]
    tenancy_config: Literal["PER_TENANT"]
    timeout: Seconds
    tracing: Tracing
    vpc: Vpc
    vpc_subnets: SubnetSelection
