"""AWS Lambda applications in typed Python: what an app file imports."""

from stackwright.app import App as App
from stackwright.app import ResourceDocument as ResourceDocument
from stackwright.asset import Asset as Asset
from stackwright.defaults import NONE as NONE
from stackwright.durations import days as days
from stackwright.durations import hours as hours
from stackwright.durations import minutes as minutes
from stackwright.durations import seconds as seconds
from stackwright.elements import Condition as Condition
from stackwright.elements import Mappings as Mappings
from stackwright.elements import Output as Output
from stackwright.elements import Parameter as Parameter
from stackwright.intrinsics import Aws as Aws
from stackwright.intrinsics import Fn as Fn
from stackwright.resource import CfnResource as CfnResource
from stackwright.resource import Resource as Resource
from stackwright.stack import Stack as Stack
from stackwright.tags import Tags as Tags
from stackwright.tokens import ConditionToken as ConditionToken
from stackwright.tokens import ListToken as ListToken
from stackwright.tokens import NumberToken as NumberToken
from stackwright.tokens import StringToken as StringToken
from stackwright.tree import Construct as Construct
from stackwright.tree import construct as construct
from stackwright.unchecked import Unchecked as Unchecked

__all__ = [
    "NONE",
    "App",
    "Asset",
    "Aws",
    "CfnResource",
    "Condition",
    "ConditionToken",
    "Construct",
    "Fn",
    "ListToken",
    "Mappings",
    "NumberToken",
    "Output",
    "Parameter",
    "Resource",
    "ResourceDocument",
    "Stack",
    "StringToken",
    "Tags",
    "Unchecked",
    "construct",
    "days",
    "hours",
    "minutes",
    "seconds",
]
