"""Every resource type of AWS::IoTThingsGraph; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'FlowTemplate': '[["compatible_namespace_version","CompatibleNamespaceVersion","n"],["definition","Definition","@FlowTemplateDefinitionDocument",1],["id","Id","j",32]]',
    'FlowTemplateDefinitionDocument': '[["language","Language","s",1],["text","Text","s",1]]',
})
__getattr__ = names(__name__, _types)


class CfnFlowTemplate(TypedResource):
    schema = Schema('AWS::IoTThingsGraph::FlowTemplate', _types, 'FlowTemplate', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')
