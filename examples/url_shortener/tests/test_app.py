"""The template of the URL shortener."""

from pathlib import Path

from syrupy.assertion import SnapshotAssertion

from stackwright_synth.loading import load
from stackwright_synth.testing import Template, template_of

APP = Path(__file__).parents[1] / "app.py"


def template() -> Template:
    return template_of(load(APP), "UrlShortener")


def test_template(template_snapshot: SnapshotAssertion) -> None:
    """The whole template is reviewed when it changes."""
    assert template() == template_snapshot


def test_the_url_is_public_and_leads_to_the_alias() -> None:
    """A public URL has both of its permissions."""
    made = template()

    made.has_resource("AWS::Lambda::Url", {"AuthType": "NONE", "Qualifier": "live"})
    made.resource_count("AWS::Lambda::Permission", 2)
    made.has_output("Endpoint")
