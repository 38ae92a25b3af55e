"""Every resource type of AWS::Route53Profiles; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Profile': '[["arn","Arn","j",32],["client_token","ClientToken","j",32],["id","Id","j",32],["name","Name",{"k":"s","p":"^(?!^[0-9]+$)([a-zA-Z0-9\\\\-_\' \']+)$","l":[1,64]},3],["share_status","ShareStatus","j",32],["tags","Tags",{"k":["@ProfileTag"],"l":[null,200]}]]',
    'ProfileTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ProfileAssociation': '[["arn","Arn","s",8],["id","Id","j",32],["name","Name","s",3],["profile_id","ProfileId","s",3],["resource_id","ResourceId","s",3],["tags","Tags",["@ProfileAssociationTag"]]]',
    'ProfileAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ProfileResourceAssociation': '[["id","Id","j",32],["name","Name","s",3],["profile_id","ProfileId","s",3],["resource_arn","ResourceArn","s",3],["resource_properties","ResourceProperties","s"],["resource_type","ResourceType","j",32]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Profile': ('AWS::Route53Profiles::Profile', '{"attributes":[["attr_arn","Arn","s"],["attr_client_token","ClientToken","s"],["attr_id","Id","s"],["attr_share_status","ShareStatus","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53profiles:${Region}:${Account}:profile/${ResourceId}"}'),
    'ProfileAssociation': ('AWS::Route53Profiles::ProfileAssociation', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"write_only":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53profiles:${Region}:${Account}:profile-association/${ResourceId}"}'),
    'ProfileResourceAssociation': ('AWS::Route53Profiles::ProfileResourceAssociation', '{"attributes":[["attr_id","Id","s"],["attr_resource_type","ResourceType","s"]],"identifier":["Id"]}'),
})
