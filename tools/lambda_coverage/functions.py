"""Apps that set the properties of functions, and of what belongs to them."""

from stackwright import Stack, days, minutes
from stackwright.aws_ec2 import SecurityGroup, SubnetSelection, Vpc
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_kms import Key
from stackwright.aws_lambda import (
    Alias,
    CapacityProvider,
    CapacityScalingPolicy,
    Code,
    CodeSigningConfig,
    Cors,
    DockerImageCode,
    DockerImageFunction,
    DurableConfig,
    Function,
    LambdaFileSystem,
    LayerVersion,
    ManualRuntime,
    Permission,
    Version,
    VersionOptions,
    VersionWeight,
)
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue

REGION = "eu-west-1:123456789012"
PROFILE = f"arn:aws:signer:{REGION}:/signing-profiles/shop/0a1b2c3d4e"
FILES = f"arn:aws:s3files:{REGION}:file-system/fs-0123456789abcdef0"
RUNTIME_VERSION = f"arn:aws:lambda:eu-west-1::runtime:{'0' * 64}"
IMAGE = "123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1"


def _function(stack: Stack, id: str) -> Function:
    return Function(
        stack, id, code=Code.from_inline("x = 1"), handler="index.handle", runtime="python3.13"
    )


def configured(stack: Stack) -> None:
    """A function with what goes together, in a VPC, from a bucket."""
    key, vpc = Key(stack, "Key"), Vpc(stack, "Vpc", ip_protocol="DUAL_STACK")
    group = SecurityGroup(stack, "Group", vpc=vpc)
    code = Code.from_bucket(bucket="code", key="worker.zip", object_version="7", source_kms_key=key)
    layer = LayerVersion(
        stack,
        "Layer",
        code=Code.from_bucket(
            bucket="code", key="tools.zip", object_version="7", storage_mode="REFERENCE"
        ),
        compatible_architectures=["arm64"],
        compatible_runtimes=["python3.13"],
        description="Tools.",
        layer_version_name="tools",
        license="MIT",
    )
    layer.add_permission("Us", account_id="*", organization_id="o-abcdefghij")
    Function(
        stack,
        "Worker",
        code=code,
        handler="app.handle",
        runtime="python3.13",
        architecture="arm64",
        application_log_level="WARN",
        code_signing_config=CodeSigningConfig(
            stack,
            "Signing",
            signing_profiles=[PROFILE],
            untrusted_artifact_on_deployment="Warn",
            description="Ours.",
            tags={"team": "shop"},
        ),
        dead_letter_queue=Queue(stack, "Dead"),
        description="Works.",
        durable_config=DurableConfig(execution_timeout=minutes(90), retention_days=7, kms_key=key),
        environment={"MODE": "batch"},
        environment_encryption=key,
        ephemeral_storage_size=1024,
        filesystem=LambdaFileSystem.from_s3_files_access_point_arn(
            access_point_arn=f"{FILES}/access-point/fsap-0123456789abcdef0",
            mount_path="/mnt/reports",
            direct_read="ENABLED",
            bucket_arn="arn:aws:s3:::reports",
            security_group=group,
        ),
        function_name="worker",
        ipv6_allowed_for_dual_stack=True,
        layers=[layer],
        log_group=LogGroup(stack, "Logs"),
        logging_format="JSON",
        memory_size=512,
        recursive_loop="Terminate",
        reserved_concurrent_executions=5,
        role=Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com")),
        runtime_management_mode=ManualRuntime(runtime_version_arn=RUNTIME_VERSION),
        security_groups=[group],
        system_log_level="WARN",
        tags={"team": "shop"},
        timeout=minutes(1),
        tracing="Active",
        vpc=vpc,
        vpc_subnets=SubnetSelection(subnet_type="PRIVATE_WITH_EGRESS"),
    )


def kept(stack: Stack) -> None:
    """What functions are either: snapshots, tenants, images, stored by reference, inline."""
    bucket = Code.from_bucket("code", "worker.zip", storage_mode="REFERENCE")
    quick = Function(
        stack,
        "Quick",
        code=bucket,
        handler="app.handle",
        runtime="python3.13",
        snap_start="PublishedVersions",
    )
    quick.add_alias("live")
    Function(
        stack,
        "Tenants",
        code=Code.from_asset("code"),
        handler="app.handle",
        runtime="python3.13",
        tenancy_config="PER_TENANT",
    )
    DockerImageFunction(
        stack,
        "Image",
        code=DockerImageCode.from_image_uri(
            IMAGE, command=["app.handle"], entrypoint=["/entry"], working_directory="/app"
        ),
    )


def on_instances(stack: Stack) -> None:
    """A function on instances, and the two ways to choose those."""
    provider = CapacityProvider(
        stack,
        "Steady",
        allowed_instance_types=["m7g.*"],
        architecture="arm64",
        capacity_provider_name="steady",
        instance_tags={"team": "shop"},
        kms_key=Key(stack, "Key"),
        log_group=LogGroup(stack, "Logs"),
        max_vcpu_count=12,
        operator_role=Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com")),
        scaling_policies=[
            CapacityScalingPolicy(
                target_value=70, metric="LambdaCapacityProviderAverageCPUUtilization"
            )
        ],
        security_groups=["sg-0123456789abcdef0"],
        subnets=["subnet-0123456789abcdef0"],
        system_log_level="WARN",
        tags={"team": "shop"},
    )
    CapacityProvider(
        stack,
        "Other",
        excluded_instance_types=["t*"],
        security_groups=["sg-0123456789abcdef0"],
        subnets=["subnet-0123456789abcdef0"],
    )
    large = Function(
        stack,
        "Large",
        code=Code.from_inline("x = 1"),
        handler="index.handle",
        runtime="python3.13",
        architecture="arm64",
        capacity_provider=provider,
        current_version_options=VersionOptions(
            min_execution_environments=3, max_execution_environments=9
        ),
        max_concurrency_per_environment=16,
        max_execution_environments=9,
        memory_gib_per_vcpu=4,
        memory_size=8192,
        min_execution_environments=3,
        publish_to_latest_published=True,
    )
    Version(
        stack,
        "Version",
        function=large,
        min_execution_environments=3,
        max_execution_environments=9,
    )


def invoked(stack: Stack) -> None:
    """Versions, aliases, URLs, and who may invoke."""
    worker = _function(stack, "Worker")
    version = Version(
        stack,
        "Old",
        function=worker,
        code_sha256="47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        description="The last good one.",
        provisioned_concurrent_executions=1,
        runtime_version_arn=RUNTIME_VERSION,
        update_runtime_on="Manual",
    )
    Alias(
        stack,
        "Live",
        alias_name="live",
        version=worker.current_version,
        description="What callers use.",
        additional_versions=[VersionWeight(version=version, weight=0.1)],
    )
    other = Function(
        stack,
        "Other",
        code=Code.from_inline("x = 1"),
        handler="index.handle",
        runtime="python3.13",
        current_version_options=VersionOptions(
            code_sha256="47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            description="The newest.",
            provisioned_concurrent_executions=1,
        ),
    )
    warm = Alias(
        stack,
        "Warm",
        alias_name="warm",
        version=other.current_version,
        provisioned_concurrent_executions=1,
    )
    warm.add_function_url()
    worker.add_function_url(
        auth_type="NONE",
        cors=Cors(
            allow_credentials=True,
            allow_headers=["content-type"],
            allow_methods=["GET"],
            allow_origins=["https://example.com"],
            expose_headers=["x-request-id"],
            max_age=days(1),
        ),
        invoke_mode="RESPONSE_STREAM",
    )
    Permission(
        stack,
        "Bucket",
        function=worker,
        action="lambda:InvokeFunction",
        principal="s3.amazonaws.com",
        source_account="123456789012",
        source_arn="arn:aws:s3:::orders",
    )
    Permission(stack, "Us", function=worker, principal="*", organization_id="o-abcdefghij")
    Permission(
        stack,
        "Skill",
        function=worker,
        principal="alexa-appkit.amazon.com",
        event_source_token="amzn1.ask.skill.1",
    )
    Permission(
        stack,
        "Url",
        function=worker,
        principal="123456789012",
        action="lambda:InvokeFunctionUrl",
        function_url_auth_type="AWS_IAM",
    )
    Permission(
        stack, "Through", function=worker, principal="123456789012", invoked_via_function_url=True
    )
