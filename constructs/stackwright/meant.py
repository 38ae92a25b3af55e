"""
A refused value or keyword in, a hint at what was probably meant out.

Imported only for those who made a mistake, so that it may take its time.
"""

import types
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, Literal, Union, get_args, get_origin

from stackwright.spelling import did_you_mean
from stackwright.typecheck import evaluated, predicate

_UNIONS: Final = (Union, types.UnionType)


def value_meant(value: object, annotation: object, owner: type) -> str | None:
    """What to give for *annotation*, whose names *owner* knows, instead of *value*."""
    alternatives = [*_alternatives(evaluated(annotation, owner))]
    texts = [one for tp in alternatives if get_origin(tp) is Literal for one in get_args(tp)]
    if isinstance(value, str) and texts:
        return _text_meant(value, [one for one in texts if isinstance(one, str)])
    for tp in alternatives:
        hint = _hint(value, tp, owner)
        if hint is not None:
            return hint
    return None


def keyword_meant(cls: type, name: str, known: Collection[str]) -> str:
    """Where *cls* has what other tools call *name*, or what *name* looks like."""
    for one in cls.__mro__:
        if name in _ELSEWHERE.get(one.__name__, {}):
            return _ELSEWHERE[one.__name__][name]
    return did_you_mean(name, known)


def _alternatives(tp: Any) -> Iterator[Any]:
    if get_origin(tp) not in _UNIONS:
        yield tp
        return
    for one in get_args(tp):
        yield from _alternatives(one)


def _text_meant(value: str, texts: list[str]) -> str | None:
    import difflib

    by_case = {one.casefold(): one for one in texts}
    close = difflib.get_close_matches(value.casefold(), by_case, 1)
    return f"did you mean {by_case[close[0]]!r}?" if close else None


def _hint(value: object, tp: Any, owner: type) -> str | None:
    arguments = get_args(tp)
    if get_origin(tp) is not None and arguments:
        if _is_sequence(tp) and predicate(arguments[0], owner)(value):
            return f"put it into a list: [{_shown(value)}]"
        if _is_mapping(tp) and isinstance(value, Mapping) and None in value.values():
            return "NONE, of stackwright, removes what a scope supplies; None says nothing"
        return None
    if isinstance(value, str):
        return _made_by(tp)
    if isinstance(value, dict) and hasattr(getattr(tp, "__init__", None), "made_of_fields"):
        return f"a mapping is not enough: {tp.__name__}(...) checks what it is given"
    return None


def _shown(value: object) -> str:
    return str.__repr__(value) if isinstance(value, str) else repr(value)


def _is_sequence(tp: Any) -> bool:
    origin = get_origin(tp)
    return isinstance(origin, type) and issubclass(origin, Sequence)


def _is_mapping(tp: Any) -> bool:
    origin = get_origin(tp)
    return isinstance(origin, type) and issubclass(origin, Mapping)


def _made_by(tp: Any) -> str | None:
    """The methods that make a *tp* of an ARN, a name, a path."""
    if not isinstance(tp, type) or not tp.__module__.startswith("stackwright."):
        return None
    names = sorted(one for one in dir(tp) if one.startswith("from_"))
    if not names:
        return None
    return f"make one with {' or '.join(f'{tp.__name__}.{one}' for one in names)}"


_WARM: Final = (
    "environments are kept warm for an alias: "
    "function.add_alias('live', provisioned_concurrent_executions=...)"
)
_RETENTION: Final = (
    "log_group=LogGroup(...), or for all functions LogGroup.set_defaults(scope, retention_days=7)"
)
_TRIGGER: Final = "function.add_event_source(...), or that of an alias"
_STATEMENTS: Final = "initial_policy=[PolicyStatement(...)], or a grant_ method of the resource"
_IMAGE: Final = "DockerImageFunction(..., code=DockerImageCode.from_ecr(...))"
_ROLE: Final = "role=Role(...), which takes it"
_POLLED: Final = {
    "metrics_config": "metrics=['EventCount']",
    "maximum_batching_window": "max_batching_window",
    "provisioned_poller_config": "provisioned_pollers=ProvisionedPollers(...)",
    "filter_criteria": "filters=[...], a list of patterns",
    "function_response_types": "report_batch_item_failures=True",
    "support_s3_on_failure_destination": "leave it out: on_failure=S3Destination(bucket) is enough",
}
_ELSEWHERE: Final[Mapping[str, Mapping[str, str]]] = {
    "Function": {
        "provisioned_concurrency": _WARM,
        "provisioned_concurrent_executions": _WARM,
        "auto_publish_alias": "function.add_alias('live')",
        "deployment_preference": "function.add_alias('live', deployment='AllAtOnce')",
        "events": _TRIGGER,
        "event_sources": _TRIGGER,
        "function_url": "function.add_function_url()",
        "url": "function.add_function_url()",
        "log_retention": _RETENTION,
        "log_retention_in_days": _RETENTION,
        "log_removal_policy": "LogGroup.set_defaults(scope, removal_policy='Delete')",
        "log_format": "logging_format",
        "iam_role_statements": _STATEMENTS,
        "policies": _STATEMENTS,
        "managed_policies": _ROLE,
        "permissions_boundary": _ROLE,
        "dead_letter_config": "dead_letter_queue, or on_failure, which tells the cause as well",
        "on_error": "dead_letter_queue, or on_failure, which tells the cause as well",
        "event_invoke_config": "on_success, on_failure, max_event_age and retry_attempts",
        "image": _IMAGE,
        "image_uri": _IMAGE,
        "package_type": _IMAGE,
        "kms_key_arn": "environment_encryption",
        "profiling": "profiling_group=CfnProfilingGroup(...), or its ARN",
        "vpc_config": "vpc, vpc_subnets and security_groups",
        "subnets": "vpc, and vpc_subnets to choose among its subnets",
    },
    "Version": {"lambda_": "function"},
    "VersionOptions": {
        "on_failure": "function.current_version.configure_async_invoke(...)",
        "on_success": "function.current_version.configure_async_invoke(...)",
        "retry_attempts": "function.current_version.configure_async_invoke(...)",
        "max_event_age": "function.current_version.configure_async_invoke(...)",
    },
    "PolledSource": _POLLED,
    "EventSourceMapping": {
        **_POLLED,
        "kafka_topic": "topic",
        "kafka_consumer_group_id": "consumer_group_id",
        "kafka_bootstrap_servers": "bootstrap_servers",
        "source_access_configurations": "access=[SourceAccess(...)]",
    },
    "SnsEventSource": {
        "filter_policy_with_message_body": "filter_policy, with filter_policy_scope='MessageBody'",
    },
    "CapacityProvider": {
        "scaling_options": "scaling_policies=[CapacityScalingPolicy(...)]",
        "instance_type_filter": "allowed_instance_types or excluded_instance_types",
        "propagate_tags": "instance_tags",
    },
}
"""What the AWS CDK, SAM and the Serverless Framework call otherwise, and where it is here."""
