"""
Read-only checks of the whole app: an inspection in, findings out; one check a file.

A module has a `check` and the `KINDS` of what it finds. It is loaded only for an app with a
resource that it has something to say about, because most apps need few of them.
"""

from collections.abc import Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Final

from stackwright.value import evolve
from stackwright_synth.rules.contents import Contents, unchecked
from stackwright_synth.rules.finding import Finding as Finding
from stackwright_synth.rules.finding import Kind as Kind
from stackwright_synth.rules.finding import ValidationFailed as ValidationFailed
from stackwright_synth.rules.inspection import Inspection as Inspection

__all__ = [
    "REPEATED",
    "RULES",
    "Finding",
    "Inspection",
    "Kind",
    "ValidationFailed",
    "inspect",
    "kinds",
    "load",
]

_FUNCTION: Final = "AWS::Lambda::Function"
_MAPPING: Final = "AWS::Lambda::EventSourceMapping"
_INVOKE_CONFIG: Final = "AWS::Lambda::EventInvokeConfig"
_PERMISSION: Final = "AWS::Lambda::Permission"
_URL: Final = "AWS::Lambda::Url"
_DISTRIBUTION: Final = "AWS::CloudFront::Distribution"
_SAM: Final = tuple(
    f"AWS::Serverless::{one}"
    for one in (
        "Api",
        "Application",
        "CapacityProvider",
        "Connector",
        "Function",
        "GraphQLApi",
        "HttpApi",
        "LayerVersion",
        "MicrovmImage",
        "NetworkConnector",
        "SimpleTable",
        "StateMachine",
        "WebFunction",
        "WebSocketApi",
    )
)

_POLICIES: Final = (
    "AWS::IAM::GroupPolicy",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::IAM::RolePolicy",
    "AWS::IAM::UserPolicy",
    "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey",
    "AWS::S3::BucketPolicy",
    "AWS::SNS::TopicPolicy",
    "AWS::SQS::QueuePolicy",
)

RULES: Final[Mapping[str, tuple[str, ...]]] = {
    "dangling_reference": (),
    "resource_cycle": (),
    "missing_transform": _SAM,
    "template_quotas": (),
    "deletion_policy": (),
    "nested_template": ("AWS::CloudFormation::Stack.TemplateURL",),
    "unlisted_attribute": (),
    "policy_form": _POLICIES,
    "property_warnings": (),
    "function_package": (_FUNCTION,),
    "function_sizes": (
        f"{_FUNCTION}.MemorySize",
        f"{_FUNCTION}.Timeout",
        f"{_FUNCTION}.EphemeralStorage",
    ),
    "function_network": (f"{_FUNCTION}.VpcConfig", f"{_FUNCTION}.FileSystemConfigs"),
    "log_levels": (f"{_FUNCTION}.LoggingConfig",),
    "runtime_pin": (
        f"{_FUNCTION}.RuntimeManagementConfig",
        "AWS::Lambda::Version.RuntimePolicy",
    ),
    "layer_fit": (f"{_FUNCTION}.Layers", "AWS::Lambda::LayerVersionPermission"),
    "destination_kind": (
        f"{_FUNCTION}.DeadLetterConfig",
        f"{_INVOKE_CONFIG}.DestinationConfig",
        f"{_MAPPING}.DestinationConfig",
    ),
    "event_invoke_twice": (_INVOKE_CONFIG,),
    "alias_routing": (
        "AWS::Lambda::Alias.RoutingConfig",
        "AWS::Lambda::Alias.ProvisionedConcurrencyConfig",
        "AWS::Lambda::Version.ProvisionedConcurrencyConfig",
    ),
    "tenant_isolation": (f"{_FUNCTION}.TenancyConfig",),
    "durable_function": (f"{_FUNCTION}.DurableConfig",),
    "mount_order": ("AWS::EFS::MountTarget",),
    "mapping_source": (_MAPPING,),
    "mapping_terms": (_MAPPING,),
    "filter_pattern": (f"{_MAPPING}.FilterCriteria",),
    "sqs_visibility": (_MAPPING,),
    "environment_names": (f"{_FUNCTION}.Environment",),
    "environment_size": (f"{_FUNCTION}.Environment",),
    "runtime_lifecycle": (_FUNCTION,),
    "url_settings": (_URL,),
    "url_permissions": (_URL,),
    "url_qualifier": (_URL,),
    "provisioned_concurrency": (
        "AWS::ApplicationAutoScaling::ScalableTarget",
        "AWS::Lambda::Alias.ProvisionedConcurrencyConfig",
        "AWS::Lambda::Version.ProvisionedConcurrencyConfig",
    ),
    "snap_start_misfit": (f"{_FUNCTION}.SnapStart",),
    "package_contents": (f"{_FUNCTION}.Code.S3Key", f"{_FUNCTION}.Layers"),
    "handler_contract": (_FUNCTION,),
    "snap_start_version": (f"{_FUNCTION}.SnapStart",),
    "trigger_qualifier": (_PERMISSION,),
    "trigger_permission": (
        "AWS::Events::Rule",
        "AWS::Logs::SubscriptionFilter",
        "AWS::S3::Bucket.NotificationConfiguration",
        "AWS::SNS::Subscription",
    ),
    "permission_source": (_PERMISSION,),
    "mixed_policy": ("AWS::Lambda::ResourcePolicy",),
    "stream_retries": (f"{_MAPPING}.StartingPosition",),
    "filter_count": (f"{_MAPPING}.FilterCriteria",),
    "mapping_concurrency": (f"{_MAPPING}.ScalingConfig",),
    "reserved_total": (f"{_FUNCTION}.ReservedConcurrentExecutions",),
    "self_trigger": (
        _MAPPING,
        "AWS::Logs::SubscriptionFilter",
        "AWS::S3::Bucket",
        "AWS::SNS::Subscription",
    ),
    "caller_timeout": (
        "AWS::ApiGateway::Method",
        "AWS::ApiGatewayV2::Integration",
        "AWS::Cognito::UserPool",
        "AWS::KinesisFirehose::DeliveryStream",
        _DISTRIBUTION,
    ),
    "streaming_runtime": (f"{_URL}.InvokeMode",),
    "edge_function": (_DISTRIBUTION,),
    "no_way_out": ("AWS::EC2::SubnetRouteTableAssociation",),
    "unsupported_zone": ("AWS::EC2::Subnet",),
    "wrapper_script": (f"{_FUNCTION}.Environment.Variables.AWS_LAMBDA_EXEC_WRAPPER",),
    "secret_environment": (f"{_FUNCTION}.Environment",),
    "missing_grants": (),
}
"""
The modules of all checks, in the order in which findings are shown, each with what an app must
have one of: a resource of a type, or one with a property at a path. Without any it is for all.
"""

REPEATED: Final = frozenset(
    {
        "alias_routing",
        "environment_names",
        "filter_pattern",
        "function_package",
        "function_sizes",
        "log_levels",
        "mapping_source",
        "mapping_terms",
        "policy_form",
        "runtime_pin",
        "snap_start_misfit",
        "url_settings",
    }
)
"""
The modules that say of other resources what the hand-written classes say when they are made; the
resources of these do not count for them.
"""


def load(name: str) -> ModuleType:
    """The module of the rule called *name*."""
    return import_module(f"{__name__}.{name}")


def kinds() -> tuple[Kind, ...]:
    """Every kind of finding there is."""
    found: Iterable[Kind] = (kind for name in RULES for kind in load(name).KINDS)
    from stackwright_synth.rules import acknowledgements

    return (*found, *acknowledgements.KINDS)


def inspect(inspection: Inspection, *, strict: bool = False) -> tuple[Finding, ...]:
    """
    Run every check.

    Args:
        inspection: What is looked at.
        strict: Whether a warning that nobody acknowledged is an error.

    Returns:
        The warnings.

    Raises:
        ValidationFailed: There is an error; holds all findings.
    """
    app = inspection.app
    contents, doubtful = Contents(app.by_type), Contents(unchecked(inspection))
    wanted = (
        name
        for name, of in RULES.items()
        if not of or any(map((doubtful if name in REPEATED else contents).have, of))
    )
    findings = tuple(one for name in wanted for one in load(name).check(inspection))
    if inspection.root.has_acknowledgements:
        from stackwright_synth.rules import acknowledgements

        acknowledging = [one for one in inspection.constructs if one.acknowledgements]
        findings = acknowledgements.settle(findings, acknowledging, kinds())
    if strict:
        findings = tuple(evolve(one, severity="error") for one in findings)
    if any(one.severity == "error" for one in findings):
        raise ValidationFailed(findings)
    return findings
