"""What the generated layer noticed when a resource was made."""

from collections.abc import Iterator

from stackwright.typed import TypedResource
from stackwright_synth.rules.finding import Finding, about
from stackwright_synth.rules.inspection import Inspection


def check(inspection: Inspection) -> Iterator[Finding]:
    """Values outside of what the schema lists are warnings: AWS may know more than it."""
    for stack in inspection.app.stacks:
        for resource in stack.resources:
            if isinstance(resource.construct, TypedResource):
                for one in resource.construct.warnings_:
                    yield about("warning", one.code, resource, one.message)
