"""Every resource type of AWS::VoiceID; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Domain': '[["description","Description",{"k":"s","l":[1,1024]}],["domain_id","DomainId","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_-]*$","l":[1,256]},1],["server_side_encryption_configuration","ServerSideEncryptionConfiguration","@DomainServerSideEncryptionConfiguration",1],["tags","Tags",{"k":["@DomainTag"],"l":[null,200]}]]',
    'DomainServerSideEncryptionConfiguration': '[["kms_key_id","KmsKeyId",{"k":"s","l":[1,2048]},1,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]]]',
    'DomainTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Domain': ('AWS::VoiceID::Domain', '{"attributes":[["attr_domain_id","DomainId","s"]],"identifier":["DomainId"],"tags":["Tags","list"],"arn":"arn:${Partition}:voiceid:${Region}:${Account}:domain/${DomainId}"}'),
})
