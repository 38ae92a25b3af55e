"""Where CloudFormation finds the template of a nested stack."""

from collections.abc import Iterator
from typing import Any, Final

from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection

CODE: Final = "nested-template-path"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "A nested stack names its template by a path, where CloudFormation takes a URL.",
        "Upload it, or make it a `Stack` of the app.",
    ),
)

_TYPE: Final = "AWS::CloudFormation::Stack"


def check(inspection: Inspection) -> Iterator[Finding]:
    """`TemplateURL` is the address of an object in S3; the AWS CLI replaces local paths by it."""
    for _, resource in inspection.app.by_type.get(_TYPE, ()):
        url: Any = resource.properties.get("TemplateURL")
        if isinstance(url, str) and "://" not in url and not url.startswith("{{resolve:"):
            yield about(
                "error",
                CODE,
                resource,
                f"TemplateURL must be a URL of S3, got the path {url!r}",
                hint="make it a Stack of this app, or upload it: `aws cloudformation package` does",
            )
