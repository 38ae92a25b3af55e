"""Every resource type of AWS::HealthImaging; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Datastore': '[["created_at","CreatedAt","j",32],["datastore_arn","DatastoreArn","j",32],["datastore_id","DatastoreId","j",32],["datastore_name","DatastoreName",{"k":"s","p":"^[A-Za-z0-9._/#-]+$","l":[1,256]},2],["datastore_status","DatastoreStatus","j",32],["kms_key_arn","KmsKeyArn",{"k":"s","l":[1,512]},2],["tags","Tags",{"m":{"k":"s","l":[null,256]}},2],["updated_at","UpdatedAt","j",32]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Datastore': ('AWS::HealthImaging::Datastore', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_datastore_arn","DatastoreArn","s"],["attr_datastore_id","DatastoreId","s"],["attr_datastore_status","DatastoreStatus","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["DatastoreId"],"tags":["Tags","map"],"arn":"arn:${Partition}:medical-imaging:${Region}:${Account}:datastore/${DatastoreId}"}'),
})
