"""Templates that exist already: JSON or YAML in, typed resources in the tree out."""

from stackwright.include.cfn_include import CfnInclude as CfnInclude
from stackwright.include.faults import TemplateError as TemplateError
from stackwright.include.raw import RawResource as RawResource
from stackwright.include.raw import Rule as Rule

__all__ = ["CfnInclude", "RawResource", "Rule", "TemplateError"]
