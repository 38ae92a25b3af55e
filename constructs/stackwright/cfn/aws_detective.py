"""Every resource type of AWS::Detective; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Graph': '[["arn","Arn","j",32],["auto_enable_members","AutoEnableMembers","b"],["tags","Tags",["@GraphTag"]]]',
    'GraphTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'MemberInvitation': r'[["disable_email_notification","DisableEmailNotification","b",8],["graph_arn","GraphArn",{"k":"s","p":"arn:aws(-[\\w]+)*:detective:(([a-z]+-)+[0-9]+):[0-9]{12}:graph:[0-9a-f]{32}"},3],["member_email_address","MemberEmailAddress",{"k":"s","p":".*@.*"},1],["member_id","MemberId",{"k":"s","p":"[0-9]{12}"},3],["message","Message",{"k":"s","l":[1,1000]},8]]',
    'OrganizationAdmin': '[["account_id","AccountId",{"k":"s","p":"[0-9]{12}"},3],["graph_arn","GraphArn","j",32]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Graph': ('AWS::Detective::Graph', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:detective:${Region}:${Account}:graph:${ResourceId}"}'),
    'MemberInvitation': ('AWS::Detective::MemberInvitation', '{"identifier":["GraphArn","MemberId"],"write_only":["DisableEmailNotification","Message"]}'),
    'OrganizationAdmin': ('AWS::Detective::OrganizationAdmin', '{"attributes":[["attr_graph_arn","GraphArn","s"]],"identifier":["AccountId"]}'),
})
