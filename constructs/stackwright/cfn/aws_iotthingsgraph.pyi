"""Every resource type of AWS::IoTThingsGraph; written by `python -m tools.l1`; do not edit."""

from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Number, ResourceOptions, TypedResource


class CfnFlowTemplateProps(TypedDict, total=False):
    compatible_namespace_version: Number | None
    definition: Required[CfnFlowTemplateDefinitionDocumentProps | Deferred]


class CfnFlowTemplateDefinitionDocumentProps(TypedDict, total=False):
    language: Required[str]
    text: Required[str]


class CfnFlowTemplate(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iotthingsgraph-flowtemplate.html"""
    props: CfnFlowTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFlowTemplateProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
