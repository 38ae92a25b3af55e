"""Every resource type of AWS::ResourceExplorer2; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'DefaultViewAssociation': '[["associated_aws_principal","AssociatedAwsPrincipal","j",32],["view_arn","ViewArn","s",1]]',
    'Index': '[["arn","Arn","j",32],["index_state","IndexState","j",32],["tags","Tags",{"m":"s"}],["type","Type",{"k":"s","e":["LOCAL","AGGREGATOR"]},1]]',
    'View': r'[["filters","Filters","@ViewSearchFilter"],["included_properties","IncludedProperties",["@ViewIncludedProperty"]],["scope","Scope","s",2],["tags","Tags",{"m":"s"}],["view_arn","ViewArn","j",32],["view_name","ViewName",{"k":"s","p":"^[a-zA-Z0-9\\-]{1,64}$"},3]]',
    'ViewIncludedProperty': '[["name","Name",{"k":"s","l":[1,1011]},1]]',
    'ViewSearchFilter': '[["filter_string","FilterString",{"k":"s","l":[null,2048]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'DefaultViewAssociation': ('AWS::ResourceExplorer2::DefaultViewAssociation', '{"attributes":[["attr_associated_aws_principal","AssociatedAwsPrincipal","s"]],"identifier":["AssociatedAwsPrincipal"]}'),
    'Index': ('AWS::ResourceExplorer2::Index', '{"attributes":[["attr_arn","Arn","s"],["attr_index_state","IndexState","s"]],"identifier":["Arn"],"tags":["Tags","map"],"arn":"arn:${Partition}:resource-explorer-2:${Region}:${Account}:index/${IndexUuid}"}'),
    'View': ('AWS::ResourceExplorer2::View', '{"attributes":[["attr_view_arn","ViewArn","s"]],"identifier":["ViewArn"],"tags":["Tags","map"]}'),
})
