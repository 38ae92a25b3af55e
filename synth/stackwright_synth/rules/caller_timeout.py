"""A function is done before its caller gives up."""

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from stackwright.tokens import Document, is_document
from stackwright_synth.resolve import ResolvedApp, ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import documents, edge_associations, invoked_by, resources

CODE: Final = "timeout-beyond-caller"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A function may run longer than its caller waits for it.",
        "Lower its `timeout`, or invoke it asynchronously.",
    ),
)


class _Call(NamedTuple):
    """Who waits for a function, for how many seconds, and what names the function."""

    stack: ResolvedStack
    caller: ResolvedResource
    seconds: float
    value: Any


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    API Gateway waits 29 seconds for a REST API unless its integration says otherwise
    (https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html) and 30 for an
    HTTP API, Cognito 5
    (https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html),
    Data Firehose 300
    (https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html), CloudFront 5 at
    the viewer and 30 at the origin
    (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html).
    The function goes on, is paid for, and nobody hears of its result.
    """
    app = inspection.app
    if not any(resources(app, "AWS::Lambda::Function")):
        return
    for call in _calls(app):
        function = invoked_by(app, call.stack, call.value)
        timeout = None if function is None else function.properties.get("Timeout", 3)
        if function is not None and isinstance(timeout, int) and timeout > call.seconds:
            yield about(
                "warning",
                CODE,
                function,
                f"the function may run for {timeout} seconds, and {call.caller.path} "
                f"({call.caller.type}) waits for {call.seconds:g}",
                hint=f"give it a timeout of at most {int(call.seconds)} seconds, or have it "
                "invoked asynchronously",
            )


def _calls(app: ResolvedApp) -> Iterator[_Call]:
    from stackwright.aws_lambda import limits

    for stack, method in resources(app, "AWS::ApiGateway::Method"):
        integration = method.properties.get("Integration")
        if is_document(integration):
            seconds = _waits(integration, limits.REST_API_MILLISECONDS)
            yield _Call(stack, method, seconds, integration.get("Uri"))
    for stack, integration in resources(app, "AWS::ApiGatewayV2::Integration"):
        seconds = _waits(integration.properties, limits.HTTP_API_MILLISECONDS)
        yield _Call(stack, integration, seconds, integration.properties.get("IntegrationUri"))
    for stack, pool in resources(app, "AWS::Cognito::UserPool"):
        triggers = pool.properties.get("LambdaConfig")
        for trigger in triggers.values() if is_document(triggers) else ():
            yield _Call(stack, pool, limits.COGNITO_SECONDS, trigger)
    for stack, delivery in resources(app, "AWS::KinesisFirehose::DeliveryStream"):
        for one in _processors(delivery.properties):
            yield _Call(stack, delivery, limits.FIREHOSE_SECONDS, one)
    for stack, distribution in resources(app, "AWS::CloudFront::Distribution"):
        for association in edge_associations(distribution):
            viewer = str(association.get("EventType")).startswith("viewer")
            seconds = limits.EDGE_VIEWER_SECONDS if viewer else limits.EDGE_ORIGIN_SECONDS
            yield _Call(stack, distribution, seconds, association.get("LambdaFunctionARN"))


def _waits(integration: Document, default: int) -> float:
    """Seconds; without end if only the deployment knows."""
    milliseconds = integration.get("TimeoutInMillis", default)
    return milliseconds / 1000 if isinstance(milliseconds, int) else float("inf")


def _processors(properties: Document) -> Iterator[Any]:
    """The functions that transform what a delivery stream delivers, at any of its destinations."""
    for destination in properties.values():
        given = destination.get("ProcessingConfiguration") if is_document(destination) else None
        processors = given.get("Processors") if is_document(given) else None
        for one in documents(processors):
            if one.get("Type") == "Lambda":
                for parameter in documents(one.get("Parameters")):
                    if parameter.get("ParameterName") == "LambdaArn":
                        yield parameter.get("ParameterValue")
