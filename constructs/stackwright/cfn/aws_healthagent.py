"""Every resource type of AWS::HealthAgent; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Domain': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["domain_id","DomainId","j",32],["encryption_context","EncryptionContext","j",32],["name","Name",{"k":"s","l":[1,64]},3],["status","Status","j",32],["tags","Tags",{"k":["@DomainTags"],"x":1}]]',
    'DomainTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Domain': ('AWS::HealthAgent::Domain', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_domain_id","DomainId","s"],["attr_encryption_context","EncryptionContext","j"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}"}'),
})
