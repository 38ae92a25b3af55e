"""A function does not trigger itself."""

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from stackwright.tokens import Document, is_document
from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import documents, function_of, mentioned, resources, target
from stackwright_synth.rules.policies import allows, listed, role_of, statements_by_role

CODE: Final = "self-trigger"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A function may write to what triggers it, and so invoke itself without end.",
        "Write elsewhere, or, in a bucket, below another prefix.",
    ),
)

_WRITING: Final = {
    "AWS::S3::Bucket": ("s3:PutObject",),
    "AWS::SQS::Queue": ("sqs:SendMessage",),
    "AWS::SNS::Topic": ("sns:Publish",),
    "AWS::Kinesis::Stream": ("kinesis:PutRecord", "kinesis:PutRecords"),
    "AWS::DynamoDB::Table": (
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
        "dynamodb:BatchWriteItem",
    ),
    "AWS::Logs::LogGroup": ("logs:PutLogEvents",),
}


_Trigger: TypeAlias = tuple[ResolvedResource, ResolvedResource, ResolvedResource, tuple[str, ...]]
"""What invokes a function, the function, by which resource, for which beginnings of names."""

_ANY_NAME: Final = ("",)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    What a function writes to its own bucket, queue, topic, stream, table or log group invokes it
    again. Lambda ends some of these loops after 16 rounds, and none of tables and log groups
    (https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html). A bucket is not
    judged where the role may write below another prefix only than the one that triggers.
    """
    app = inspection.app
    granted: Mapping[int, list[tuple[ResolvedStack, Document]]] | None = None
    for trigger in _triggers(app):
        source, function, by, _ = trigger
        actions = _WRITING.get(source.type, ())
        role = role_of(app, function)
        if role is None or not actions:
            continue
        if granted is None:
            granted = statements_by_role(app)
        if any(
            allows(statement, action) and _covers(stack, statement, trigger)
            for stack, statement in granted.get(id(role), ())
            for action in actions
        ):
            yield about(
                "warning",
                CODE,
                by,
                f"{source.path} triggers {function.path}, which may write to it: "
                "that may go on for ever",
                hint="write elsewhere, or acknowledge it if what is written ends the loop",
            )


def _triggers(app: ResolvedApp) -> Iterator[_Trigger]:
    for stack, mapping in resources(app, "AWS::Lambda::EventSourceMapping"):
        given = mapping.properties
        yield from _made(
            app, stack, given.get("EventSourceArn"), given.get("FunctionName"), mapping
        )
    for stack, subscription in resources(app, "AWS::SNS::Subscription"):
        given = subscription.properties
        if given.get("Protocol") == "lambda":
            yield from _made(app, stack, given.get("TopicArn"), given.get("Endpoint"), subscription)
    for stack, filter in resources(app, "AWS::Logs::SubscriptionFilter"):
        given = filter.properties
        group, arn = given.get("LogGroupName"), given.get("DestinationArn")
        yield from _made(app, stack, group, arn, filter)
    for stack, bucket in resources(app, "AWS::S3::Bucket"):
        notifications = bucket.properties.get("NotificationConfiguration")
        if is_document(notifications):
            for one in documents(notifications.get("LambdaConfigurations")):
                function = function_of(app, stack, one.get("Function"))
                if function is not None and str(one.get("Event")).startswith("s3:ObjectCreated"):
                    yield bucket, function, bucket, _prefixes(one)


def _made(
    app: ResolvedApp, stack: ResolvedStack, source: Any, invoked: Any, by: ResolvedResource
) -> Iterator[_Trigger]:
    found, function = target(app, stack, source), function_of(app, stack, invoked)
    if found is not None and function is not None:
        yield found, function, by, _ANY_NAME


def _prefixes(configuration: Any) -> tuple[str, ...]:
    """The beginnings of the names that a notification is for."""
    key = configuration.get("Filter", {}).get("S3Key", {})
    found = tuple(
        str(one.get("Value"))
        for one in documents(key.get("Rules"))
        if str(one.get("Name")).lower() == "prefix"
    )
    return found or _ANY_NAME


def _covers(stack: ResolvedStack, statement: Any, trigger: _Trigger) -> bool:
    """Whether the statement is for the source, or for everything."""
    source, _, _, prefixes = trigger
    for resource in listed(statement.get("Resource")):
        if resource == "*":
            return True
        if any(one is source for one in mentioned(stack, resource)):
            below = _below(resource)
            if any(one.startswith(below) or below.startswith(one) for one in prefixes):
                return True
    return False


def _below(resource: Any) -> str:
    """The beginning of the names that an ARN with a bucket's in front is for."""
    parts = resource.get("Fn::Join") if is_document(resource) else None
    last = parts[1][-1] if parts else ""
    return last.removeprefix("/").partition("*")[0] if isinstance(last, str) else ""
