"""An app in, the services that invoke its functions of their own accord out."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.known import inside
from stackwright_synth.rules.lookup import documents, resources


class Call(NamedTuple):
    """
    A service that invokes something.

    Args:
        principal: The service.
        stack: Where it is told to.
        source: The resource that tells it.
        invoked: A reference to what it invokes.
    """

    principal: str
    stack: ResolvedStack
    source: ResolvedResource
    invoked: Any


def calls(app: ResolvedApp) -> Iterator[Call]:
    """Every rule, topic, bucket and subscription of logs that invokes something."""
    for stack, rule in resources(app, "AWS::Events::Rule"):
        for one in documents(rule.properties.get("Targets")):
            yield Call("events.amazonaws.com", stack, rule, one.get("Arn"))
    for stack, topic in resources(app, "AWS::SNS::Subscription"):
        if topic.properties.get("Protocol") == "lambda":
            yield Call("sns.amazonaws.com", stack, topic, topic.properties.get("Endpoint"))
    for stack, bucket in resources(app, "AWS::S3::Bucket"):
        configurations = inside(
            bucket.properties, "NotificationConfiguration", "LambdaConfigurations"
        )
        for one in documents(configurations):
            yield Call("s3.amazonaws.com", stack, bucket, one.get("Function"))
    for stack, filter in resources(app, "AWS::Logs::SubscriptionFilter"):
        arn = filter.properties.get("DestinationArn")
        yield Call("logs.amazonaws.com", stack, filter, arn)
