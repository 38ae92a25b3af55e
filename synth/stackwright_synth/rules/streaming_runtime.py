"""A reply is streamed by a runtime that can."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_list
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import function_of, resources

CODE: Final = "streaming-runtime"

KINDS: Final = (
    Kind(
        CODE,
        "warning",
        "A URL streams, and the managed runtime of the function collects its reply.",
        "Use Node.js, a custom runtime, or the Lambda Web Adapter as a layer.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Of the managed runtimes only those of Node.js stream; others need a custom runtime, or a
    layer that brings one
    (https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html).
    Functions with layers and container images are not judged.
    """
    app = inspection.app
    for stack, url in resources(app, "AWS::Lambda::Url"):
        if url.properties.get("InvokeMode") != "RESPONSE_STREAM":
            continue
        function = function_of(app, stack, url.properties.get("TargetFunctionArn"))
        if function is None:
            continue
        runtime = function.properties.get("Runtime")
        layers = function.properties.get("Layers", [])
        if not isinstance(runtime, str) or not is_list(layers) or layers:
            continue
        if not runtime.startswith(("nodejs", "provided")):
            yield about(
                "warning",
                CODE,
                url,
                f"the runtime {runtime} of {function.path} collects its reply before it is sent",
                hint="use a nodejs or provided runtime, or a layer that streams",
            )
