"""For the tests of users: a template to ask, and expectations to ask with."""

from stackwright_synth.testing._template_of import template_of as template_of
from stackwright_synth.testing.match import Match as Match
from stackwright_synth.testing.template import Template as Template

__all__ = ["Match", "Template", "template_of"]
