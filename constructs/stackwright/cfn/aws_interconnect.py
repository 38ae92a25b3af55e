"""Every resource type of AWS::Interconnect; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Connection': r'[["activation_key","ActivationKey","s",2],["arn","Arn","j",32],["attach_point","AttachPoint","@ConnectionAttachPoint",3],["bandwidth","Bandwidth",{"k":"s","p":"^\\d+[MG]bps$","l":[1,8]}],["billing_tier","BillingTier","j",32],["connection_id","ConnectionId","j",32],["description","Description",{"k":"s","p":"^[-a-zA-Z0-9_ ]+$","l":[1,255]}],["environment_id","EnvironmentId",{"k":"s","l":[1,32]},2],["owner_account","OwnerAccount","j",32],["provider","Provider","j",32],["remote_account","RemoteAccount","@ConnectionRemoteAccount",10],["remote_owner_account","RemoteOwnerAccount",{"k":"s","p":"^[-a-zA-Z0-9_@\\.]+$","l":[null,255]},24],["shared_id","SharedId","j",32],["state","State","j",32],["tags","Tags",{"k":["@ConnectionTag"],"x":1}],["type","Type","j",32]]',
    'ConnectionAttachPoint': '[["arn","Arn","s"],["direct_connect_gateway","DirectConnectGateway",{"k":"s","p":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}]]',
    'ConnectionRemoteAccount': r'[["identifier","Identifier",{"k":"s","p":"^[-a-zA-Z0-9_@\\.]+$","l":[null,255]},1]]',
    'ConnectionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Connection': ('AWS::Interconnect::Connection', '{"attributes":[["attr_arn","Arn","s"],["attr_billing_tier","BillingTier","i"],["attr_connection_id","ConnectionId","s"],["attr_owner_account","OwnerAccount","s"],["attr_provider","Provider","j"],["attr_shared_id","SharedId","s"],["attr_state","State","s"],["attr_type","Type","s"]],"identifier":["Arn"],"write_only":["RemoteAccount","RemoteOwnerAccount"],"tags":["Tags","list"],"arn":"arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id}"}'),
})
