"""The page that lists every type."""

from stackwright.shapes import READ_ONLY
from tools.l1.index import index
from tools.l1.model import JSON, Property, Resource, Shape

PROPERTIES = (Property("arn", "Arn", JSON, READ_ONLY), Property("name", "Name", JSON))
THING = Resource("AWS::A::Thing", (Shape("Thing", PROPERTIES),), doc="A | B.")
OTHER = Resource("AWS::B::other", (Shape("Other", ()),), tags=("Tags", "list"))


def test_index() -> None:
    """A section for each service, a line for each type, with what can be set."""
    lines = index({"AWS::A": [THING], "AWS::B": [OTHER]}).splitlines()

    assert "2 resource types in 2 services, written by" in lines[2]
    assert "## `aws_a`: AWS::A" in lines
    assert "| `CfnThing` | 1 |  | A \\| B. |" in lines
    assert "| `CfnOther` (`AWS::B::other`) | 0 | yes |  |" in lines
