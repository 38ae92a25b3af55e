"""Every resource type of AWS::DataExchange; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'DataSet': '[["arn","Arn","j",32],["asset_type","AssetType",{"k":"s","e":["S3_SNAPSHOT","REDSHIFT_DATA_SHARE","API_GATEWAY_API","S3_DATA_ACCESS","LAKE_FORMATION_DATA_PERMISSION"]},3],["created_at","CreatedAt","j",32],["description","Description","s",1],["id","Id","j",32],["name","Name","s",1],["origin","Origin","j",32],["tags","Tags",["@DataSetTag"]],["updated_at","UpdatedAt","j",32]]',
    'DataSetTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'EventAction': '[["action","Action","@EventActionAction",1],["arn","Arn","j",32],["created_at","CreatedAt","j",32],["event","Event","@EventActionEvent",3],["event_action_id","EventActionId","j",32],["tags","Tags",{"k":["@EventActionTag"],"x":1}],["updated_at","UpdatedAt","j",32]]',
    'EventActionAction': '[["export_revision_to_s3","ExportRevisionToS3","@EventActionAutoExportRevisionToS3RequestDetails"]]',
    'EventActionAutoExportRevisionDestinationEntry': '[["bucket","Bucket","s",1],["key_pattern","KeyPattern","s"]]',
    'EventActionAutoExportRevisionToS3RequestDetails': '[["encryption","Encryption","@EventActionExportServerSideEncryption"],["revision_destination","RevisionDestination","@EventActionAutoExportRevisionDestinationEntry",1]]',
    'EventActionEvent': '[["revision_published","RevisionPublished","@EventActionRevisionPublished"]]',
    'EventActionExportServerSideEncryption': '[["kms_key_arn","KmsKeyArn","s",0,["AWS::KMS::Key.Arn"]],["type","Type",{"k":"s","e":["aws:kms","AES256"]},1]]',
    'EventActionRevisionPublished': '[["data_set_id","DataSetId",{"k":"s","p":"^[a-zA-Z0-9]{30,40}$"},1]]',
    'EventActionTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'DataSet': ('AWS::DataExchange::DataSet', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_origin","Origin","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}"}'),
    'EventAction': ('AWS::DataExchange::EventAction', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_event_action_id","EventActionId","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:dataexchange:${Region}:${Account}:event-actions/${EventActionId}"}'),
})
