"""Every resource type of AWS::IoTThingsGraph; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'FlowTemplate': '[["compatible_namespace_version","CompatibleNamespaceVersion","n"],["definition","Definition","@FlowTemplateDefinitionDocument",1],["id","Id","j",32]]',
    'FlowTemplateDefinitionDocument': '[["language","Language","s",1],["text","Text","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'FlowTemplate': ('AWS::IoTThingsGraph::FlowTemplate', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
})
