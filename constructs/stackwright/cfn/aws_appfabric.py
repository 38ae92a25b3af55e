"""Every resource type of AWS::AppFabric; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AppAuthorization': '[["app","App",{"k":"s","l":[1,255]},3],["app_authorization_arn","AppAuthorizationArn","j",32],["app_authorization_identifier","AppAuthorizationIdentifier","j",32],["app_bundle_arn","AppBundleArn","j",32],["app_bundle_identifier","AppBundleIdentifier",{"k":"s","p":"^arn:.+$|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$","l":[1,1011]},3],["auth_type","AuthType",{"k":"s","e":["oauth2","apiKey"]},3],["created_at","CreatedAt","j",32],["credential","Credential","@AppAuthorizationCredential",8],["persona","Persona","j",32],["status","Status","j",32],["tags","Tags",{"k":["@AppAuthorizationTag"],"l":[null,50],"x":1}],["tenant","Tenant","@AppAuthorizationTenant",1],["updated_at","UpdatedAt","j",32]]',
    'AppAuthorizationApiKeyCredential': '[["api_key","ApiKey",{"k":"s","l":[1,2048]},1]]',
    'AppAuthorizationCredential': '[["api_key_credential","ApiKeyCredential","@AppAuthorizationApiKeyCredential"],["oauth2_credential","Oauth2Credential","@AppAuthorizationOauth2Credential"]]',
    'AppAuthorizationOauth2Credential': '[["client_id","ClientId",{"k":"s","l":[1,2048]},1],["client_secret","ClientSecret",{"k":"s","l":[1,2048]},1]]',
    'AppAuthorizationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AppAuthorizationTenant': '[["tenant_display_name","TenantDisplayName",{"k":"s","l":[1,2048]},1],["tenant_identifier","TenantIdentifier",{"k":"s","l":[1,1024]},1]]',
    'IngestionDestination': '[["app_bundle_arn","AppBundleArn",{"k":"s","p":"^arn:.+$","l":[1,1011]},3],["arn","Arn","j",32],["created_at","CreatedAt","j",32],["destination_configuration","DestinationConfiguration","@IngestionDestinationDestinationConfiguration",1],["ingestion_arn","IngestionArn",{"k":"s","p":"^arn:.+$","l":[1,1011]},3],["processing_configuration","ProcessingConfiguration","@IngestionDestinationProcessingConfiguration",3],["status","Status","j",32],["tags","Tags",{"k":["@IngestionDestinationTag"],"l":[null,50]}],["updated_at","UpdatedAt","j",32]]',
    'IngestionDestinationAuditLogDestinationConfiguration': '[["destination","Destination","@IngestionDestinationDestination",1]]',
    'IngestionDestinationAuditLogProcessingConfiguration': '[["format","Format",{"k":"s","e":["json","parquet"]},1],["schema","Schema",{"k":"s","e":["ocsf","raw"]},1]]',
    'IngestionDestinationDestination': '[["firehose_stream","FirehoseStream","@IngestionDestinationFirehoseStream"],["s3_bucket","S3Bucket","@IngestionDestinationS3Bucket"]]',
    'IngestionDestinationDestinationConfiguration': '[["audit_log","AuditLog","@IngestionDestinationAuditLogDestinationConfiguration",1]]',
    'IngestionDestinationFirehoseStream': '[["stream_name","StreamName",{"k":"s","l":[3,64]},1]]',
    'IngestionDestinationProcessingConfiguration': '[["audit_log","AuditLog","@IngestionDestinationAuditLogProcessingConfiguration",1]]',
    'IngestionDestinationS3Bucket': '[["bucket_name","BucketName",{"k":"s","l":[3,63]},1,["AWS::S3::Bucket.Name"]],["prefix","Prefix",{"k":"s","l":[1,120]}]]',
    'IngestionDestinationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AppAuthorization': ('AWS::AppFabric::AppAuthorization', '{"attributes":[["attr_app_authorization_arn","AppAuthorizationArn","s"],["attr_app_authorization_identifier","AppAuthorizationIdentifier","s"],["attr_app_bundle_arn","AppBundleArn","s"],["attr_created_at","CreatedAt","s"],["attr_persona","Persona","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["AppAuthorizationArn"],"write_only":["Credential"],"tags":["Tags","list"]}'),
    'IngestionDestination': ('AWS::AppFabric::IngestionDestination', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_status","Status","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
})
