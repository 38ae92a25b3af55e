"""The code of a function is given once, with what its kind of package takes."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import Document, is_document
from stackwright_synth.resolve import ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.known import inside, is_given, is_lacking, is_open, text
from stackwright_synth.rules.lookup import resources

CODE: Final = "package-misfit"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A function has no code, or twice, or what its kind of package does not take.",
        "`Function` is for packages, `DockerImageFunction` for container images.",
    ),
)

_SOURCES: Final = ("ZipFile", "S3Bucket", "ImageUri")
_NOT_FOR_IMAGES: Final = ("Handler", "Runtime", "Layers", "CodeSigningConfigArn")
_INLINE: Final = ("nodejs", "python")


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Code is inline text, an object in a bucket, or a container image. The first two need a
    handler and a runtime; an image takes neither of them, nor layers, signatures or SnapStart
    (https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html). Inline code is for
    Node.js and Python, and lies in the module `index`.
    """
    for stack, function in resources(inspection.app, "AWS::Lambda::Function"):
        code = function.properties.get("Code")
        if is_document(code) and not is_open(code):
            for problem in _problems(stack, function.properties, code):
                yield about("error", CODE, function, problem)


def _problems(stack: ResolvedStack, given: Document, code: Document) -> Iterator[str]:
    sources = [name for name in _SOURCES if is_given(code.get(name))]
    if len(sources) > 1:
        yield f"its code is given in one way, got {' and '.join(sources)}"
    if all(is_lacking(stack, code, name) for name in _SOURCES):
        yield f"its code is given by one of {', '.join(_SOURCES)}, and none of them is there"
    if is_given(code.get("S3Bucket")) and is_lacking(stack, code, "S3Key"):
        yield "S3Bucket goes with S3Key, which is not there"
    if len(sources) != 1:
        return
    kind = text(given.get("PackageType"))
    if is_lacking(stack, given, "PackageType"):
        kind = "Zip"
    if kind not in ("Zip", "Image"):
        return
    if (kind == "Image") != (sources == ["ImageUri"]):
        yield f"its PackageType is {kind}, and its code is given by {sources[0]}"
    elif kind == "Image":
        yield from _problems_of_image(given)
    else:
        yield from _problems_of_zip(stack, given, code)


def _problems_of_image(given: Document) -> Iterator[str]:
    refused = [name for name in _NOT_FOR_IMAGES if is_given(given.get(name))]
    if inside(given, "SnapStart", "ApplyOn") == "PublishedVersions":
        refused.append("SnapStart")
    for name in refused:
        yield f"a container image takes no {name}"


def _problems_of_zip(stack: ResolvedStack, given: Document, code: Document) -> Iterator[str]:
    for name in ("Handler", "Runtime"):
        if is_lacking(stack, given, name):
            yield f"a package needs a {name}, and there is none"
    if is_given(given.get("ImageConfig")):
        yield "ImageConfig goes with container images, and its code is a package"
    runtime, handler = text(given.get("Runtime")), text(given.get("Handler"))
    if not is_given(code.get("ZipFile")) or runtime is None:
        return
    if not runtime.startswith(_INLINE):
        yield f"inline code is for Node.js and Python, got the runtime {runtime}"
    elif runtime.startswith("nodejs") and handler and not handler.startswith("index."):
        # A handler in Python that is not there is found by `handler_contract`.
        yield f"inline code is written to the module index, got the handler {handler!r}"
