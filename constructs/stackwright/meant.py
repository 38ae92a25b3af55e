"""
A refused value or keyword in, a hint at what was probably meant out.

Imported only for those who made a mistake, so that it may take its time.
"""

import types
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final, Literal, Union, cast, get_args, get_origin

from stackwright.lazy import ensure_built
from stackwright.spelling import did_you_mean
from stackwright.tokens import NumberToken, StringToken
from stackwright.typecheck import evaluated, predicate

_UNIONS: Final = (Union, types.UnionType)


def value_meant(value: object, annotation: object, owner: type) -> str | None:
    """What to give for *annotation*, whose names *owner* knows, instead of *value*."""
    alternatives = [*_alternatives(evaluated(annotation, owner))]
    texts = [one for tp in alternatives if get_origin(tp) is Literal for one in get_args(tp)]
    if isinstance(value, str) and texts:
        return _text_meant(value, [one for one in texts if isinstance(one, str)])
    by_kind = _of_kind(value, alternatives)
    if by_kind is not None:
        return by_kind
    for tp in alternatives:
        hint = _hint(value, tp, owner)
        if hint is not None:
            return hint
    return None


def name_meant(name: str, owner: object) -> str | None:
    """What *owner*, a module or an object of ours, calls *name*."""
    import difflib

    if name in _NAMES:
        return _NAMES[name]
    if hasattr(owner, "props"):
        return _of_generated(name, owner)
    known = [one for one in dir(owner) if not one.startswith("_")]
    longer = [one for one in known if one.startswith(f"{name}_")]
    close = longer[:1] or difflib.get_close_matches(name, known, 1)
    return f"did you mean {close[0]!r}?" if close else None


def _of_generated(name: str, resource: Any) -> str:
    """What a generated *resource* calls *name*: an attribute, a property."""
    import difflib

    attributes = resource.schema.attributes_by_name
    if f"attr_{name}" in attributes:
        return f"'attr_{name}' is what Fn::GetAtt gives"
    given = resource.schema.top.by_name.get(name)
    if given is not None:
        return f"props[{given.name!r}] is what was given"
    close = difflib.get_close_matches(name, dir(resource), 1)
    if close:
        return f"did you mean {close[0]!r}?"
    return "a generated class has props, ref and attr_ names; methods are for hand-written classes"


def keyword_meant(cls: type, name: str, known: Collection[str]) -> str:
    """Where *cls* has what other tools call *name*, or what *name* looks like."""
    for one in cls.__mro__:
        if name in _ELSEWHERE.get(one.__name__, {}):
            here = _ELSEWHERE[one.__name__][name]
            return f"it is {here!r} here" if here.isidentifier() else here
    return did_you_mean(name, known)


def attributes_meant(construct: object) -> str:
    """What to give of a *construct*, where text is asked for."""
    cls = type(construct)
    generated = getattr(getattr(cls, "schema", None), "attributes_by_name", {})
    if hasattr(construct, "props"):
        known = ["ref", *(one for one in ("attr_arn", "attr_id") if one in generated)]
        return f"give an attribute of it, such as {' or '.join(known)}"
    own = "".join(f"_{one.lower()}" if one.isupper() else one for one in cls.__name__)[1:]
    names = [one for one in dir(cls) if one in (f"{own}_arn", f"{own}_name", f"{own}_id")]
    return f"give an attribute of it, such as {' or '.join(names) or 'its name or its ARN'}"


def _alternatives(tp: Any) -> Iterator[Any]:
    if get_origin(tp) not in _UNIONS:
        yield tp
        return
    for one in get_args(tp):
        yield from _alternatives(one)


def _of_kind(value: object, alternatives: list[Any]) -> str | None:
    """What to take of a construct or a deferred text that is given whole."""
    numeric = NumberToken in alternatives
    if hasattr(type(value), "value_as_number"):
        return f"give what it stands for: {'value_as_number' if numeric else 'value'}"
    if isinstance(value, StringToken) and numeric:
        return "it stands for text; a parameter has a number as its value_as_number"
    if hasattr(type(value), "current_version"):
        versions = [one for one in alternatives if getattr(one, "__name__", "") == "Version"]
        return "give a version of it, such as function.current_version" if versions else None
    if isinstance(value, timedelta) and str in alternatives:
        return "write 'rate(5 minutes)', or ScheduleExpression.rate(minutes(5))"
    return None


def _text_meant(value: str, texts: list[str]) -> str | None:
    import difflib

    if value in _SYNONYMS and _SYNONYMS[value] in texts:
        return f"it is {_SYNONYMS[value]!r} here, as CloudFormation has it"
    by_case = {one.casefold(): one for one in texts}
    close = difflib.get_close_matches(value.casefold(), by_case, 1)
    return f"did you mean {by_case[close[0]]!r}?" if close else None


def _hint(value: object, tp: Any, owner: type) -> str | None:
    arguments = get_args(tp)
    if get_origin(tp) is not None and arguments:
        if _is_sequence(tp):
            return _item_hint(value, arguments[0], owner)
        return _entry_hint(value, arguments[1]) if _is_mapping(tp) else None
    if getattr(tp, "__name__", None) == "Destination":
        return "such as SqsDestination(queue), of stackwright.aws_lambda.destinations"
    if hasattr(value, "props"):
        return _import_of(value, tp)
    return (_made_by(tp) if isinstance(value, str) else None) or _made_of(tp)


def _import_of(generated: object, tp: Any) -> str | None:
    """How the hand-written class *tp* stands for a *generated* resource of its type."""
    type_name = getattr(getattr(tp, "schema", None), "type", None)
    if type_name is None or type_name != getattr(generated, "resource_type", None):
        return None
    names = sorted(one for one in dir(tp) if one.startswith("from_") and one.endswith("_arn"))
    given = "attr_arn" if names else "ref"
    names = names or sorted(one for one in dir(tp) if one.startswith("from_"))
    if not names:
        return None
    return f"refer to it with {tp.__name__}.{names[0]}(scope, id, resource.{given})"


def _item_hint(value: object, item: Any, owner: type) -> str | None:
    if predicate(item, owner)(value):
        return f"put it into a list: [{_shown(value)}]"
    if not isinstance(value, (list, tuple)):
        return None
    items: list[object] = [*value]
    wrong = [one for one in items if not predicate(item, owner)(one)]
    return value_meant(wrong[0], item, owner) if wrong else None


def _entry_hint(value: object, entry: Any) -> str | None:
    if not isinstance(value, Mapping) or entry is not str:
        return None
    entries = cast("Mapping[object, object]", value).items()
    wrong = [(key, one) for key, one in entries if not isinstance(one, str)]
    if not wrong:
        return None
    key, one = wrong[0]
    if one is None:
        return "NONE, of stackwright, removes what a scope supplies; None says nothing"
    if isinstance(one, (int, float)) and not isinstance(one, bool):
        return f"write it as text: {{{key!r}: '{one}'}}"
    if hasattr(type(one), "value_as_number"):
        return "give what it stands for: value"
    if hasattr(one, "logical_id"):
        return attributes_meant(one)
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


def _made_of(tp: Any) -> str | None:
    """How a value of ours is written."""
    if not hasattr(getattr(tp, "__init__", None), "made_of_fields") or hasattr(tp, "compose"):
        return None
    import inspect

    ensure_built(tp)
    taken = inspect.signature(tp).parameters.values()
    given = [one for one in taken if one.default is one.empty]
    needed = [f"{one.name}=..." if one.kind is one.KEYWORD_ONLY else one.name for one in given]
    return f"make one with {tp.__name__}({', '.join(needed) or '...'})"


_SYNONYMS: Final = {"DESTROY": "Delete", "RETAIN": "Retain", "DISABLED": "PassThrough"}
_NAMES: Final = {
    "Duration": "durations are made by seconds(30), minutes(5), hours(1) and days(14)",
    "Size": "sizes are whole numbers of MiB",
    "RemovalPolicy": "write removal_policy='Delete', 'Retain' or 'Snapshot'",
    "RetentionDays": "write retention_days=7",
    "CfnOutput": "stack.add_output('Name', value)",
    "CfnParameter": "stack.add_parameter('Name')",
    "SnapStartConf": "write snap_start='PublishedVersions'",
    "LoggingFormat": "write logging_format='JSON'",
    "FunctionUrlAuthType": "write auth_type='AWS_IAM' or 'NONE'",
    "FilterCriteria": "a filter is a mapping; FilterRule makes what stands in its lists",
    "LambdaFunction": "function.add_event_source(EventBridgeEventSource(...))",
    "SqsDlq": "SqsDestination(queue), of stackwright.aws_lambda.destinations",
    "SnsDlq": "SnsDestination(topic), of stackwright.aws_lambda.destinations",
    "S3OnFailureDestination": "S3Destination(bucket), of stackwright.aws_lambda.destinations",
    "KafkaDlq": "KafkaTopicDestination('topic'), of stackwright.aws_lambda.destinations",
    "S3EventSourceV2": "S3EventSource(bucket, events=[...])",
    "LambdaInsightsVersion": "insights_version takes the ARN of the layer",
    "FileSystem": "LambdaFileSystem; stackwright.aws_efs has the FileSystem",
    "SingletonFunction": "make the function once and hand it on",
    "PythonFunction": "Function with Code.from_asset",
    "add_auto_scaling": "an alias scales: function.add_alias('live').add_auto_scaling(...)",
    "add_event_source_mapping": "EventSourceMapping(scope, 'Id', target=function, ...)",
}
"""Names of the AWS CDK that are not here, and what is."""
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
