"""The macro that a resource of SAM needs."""

from collections.abc import Iterator
from typing import Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "missing-transform"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A resource of SAM stands in a template that does not name the macro of SAM.",
        "Name it with `stack.add_section`; the hint shows how.",
    ),
)

_SAM: Final = "AWS::Serverless-2016-10-31"
_TYPES: Final = frozenset(
    [
        "AWS::Serverless::Api",
        "AWS::Serverless::Application",
        "AWS::Serverless::CapacityProvider",
        "AWS::Serverless::Connector",
        "AWS::Serverless::Function",
        "AWS::Serverless::GraphQLApi",
        "AWS::Serverless::HttpApi",
        "AWS::Serverless::LayerVersion",
        "AWS::Serverless::MicrovmImage",
        "AWS::Serverless::NetworkConnector",
        "AWS::Serverless::SimpleTable",
        "AWS::Serverless::StateMachine",
        "AWS::Serverless::WebFunction",
        "AWS::Serverless::WebSocketApi",
    ]
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    CloudFormation knows no type `AWS::Serverless::...`: a macro makes other resources of it.

    It runs where `Transform` names it. A macro of one's own may write that too.
    (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-template-anatomy.html)
    """
    from stackwright.include.names import macros, own_macros

    for stack in inspection.app.stacks:
        if _SAM in macros(stack.document) or own_macros(stack.document):
            continue
        for resource in stack.resources:
            if resource.type in _TYPES:
                yield about(
                    "error",
                    CODE,
                    resource,
                    f"{resource.type} takes the macro {_SAM}, which the template does not name",
                    hint=f"stack.add_section('Transform', {_SAM!r})",
                )
                break
