"""Every resource type of AWS::IoTSecureTunneling; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Tunnel': '[["description","Description","s",2],["destination_config","DestinationConfig","@TunnelDestinationConfig",2],["status","Status","j",32],["tags","Tags",["@TunnelTag"]],["timeout_config","TimeoutConfig","@TunnelTimeoutConfig",2],["tunnel_arn","TunnelArn","j",32],["tunnel_id","TunnelId","j",32]]',
    'TunnelDestinationConfig': '[["services","Services",{"k":[{"k":"s","p":"^[a-zA-Z0-9:_-]+$","l":[1,128]}],"l":[1,null]},1],["thing_name","ThingName",{"k":"s","p":"^[a-zA-Z0-9:_-]+$","l":[1,128]}]]',
    'TunnelTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TunnelTimeoutConfig': '[["max_lifetime_timeout_minutes","MaxLifetimeTimeoutMinutes",{"k":"i","r":[1,720]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Tunnel': ('AWS::IoTSecureTunneling::Tunnel', '{"attributes":[["attr_status","Status","s"],["attr_tunnel_arn","TunnelArn","s"],["attr_tunnel_id","TunnelId","s"]],"identifier":["TunnelArn"],"tags":["Tags","list"]}'),
})
