"""Every resource type of AWS::QLDB; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Ledger': '[["deletion_protection","DeletionProtection","b"],["id","Id","j",32],["kms_key","KmsKey","s"],["name","Name","s",2],["permissions_mode","PermissionsMode","s",1],["tags","Tags",["@LedgerTag"]]]',
    'LedgerTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'Stream': r'[["arn","Arn","j",32],["exclusive_end_time","ExclusiveEndTime","s",2],["id","Id","j",32],["inclusive_start_time","InclusiveStartTime","s",3],["kinesis_configuration","KinesisConfiguration","@StreamKinesisConfiguration",3],["ledger_name","LedgerName","s",3],["role_arn","RoleArn",{"k":"s","p":"arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*"},3,["AWS::IAM::Role.Arn"]],["stream_name","StreamName","s",3],["tags","Tags",{"k":["@StreamTag"],"l":[null,50],"x":1}]]',
    'StreamKinesisConfiguration': '[["aggregation_enabled","AggregationEnabled","b",2],["stream_arn","StreamArn","j",2,["AWS::Kinesis::Stream.Arn"]]]',
    'StreamTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Ledger': ('AWS::QLDB::Ledger', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}"}'),
    'Stream': ('AWS::QLDB::Stream', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["LedgerName","Id"],"tags":["Tags","list"]}'),
})
