"""Every resource type of AWS::HealthLake; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'DataTransformationProfile': '[["arn","Arn","j",32],["kms_key_id","KmsKeyId",{"k":"s","l":[1,2048]},10,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["profile_description","ProfileDescription",{"k":"s","l":[null,1000]},2],["profile_id","ProfileId","j",32],["profile_name","ProfileName",{"k":"s","l":[1,256]},3],["source","Source","@DataTransformationProfileSource",10],["source_format","SourceFormat",{"k":"s","e":["CCDA","CSV"]},3],["tags","Tags",{"k":["@DataTransformationProfileTag"],"x":1}],["target_format","TargetFormat","j",32]]',
    'DataTransformationProfileExistingVersionedProfileSource': '[["profile_id","ProfileId","s",1],["version","Version","i",1]]',
    'DataTransformationProfileProfileMappingSource': '[["profile_mapping","ProfileMapping",{"m":"s"},1]]',
    'DataTransformationProfileSource': '[["existing_versioned_profile_id","ExistingVersionedProfileId","@DataTransformationProfileExistingVersionedProfileSource"],["profile_mapping","ProfileMapping","@DataTransformationProfileProfileMappingSource"],["starter_profile","StarterProfile","@DataTransformationProfileStarterProfileSource"]]',
    'DataTransformationProfileStarterProfileSource': '[["starter_profile_name","StarterProfileName","s",1]]',
    'DataTransformationProfileTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'FHIRDatastore': '[["analytics_configuration","AnalyticsConfiguration","@FHIRDatastoreAnalyticsConfiguration"],["created_at","CreatedAt","j",32],["datastore_arn","DatastoreArn","j",32],["datastore_endpoint","DatastoreEndpoint","j",32],["datastore_id","DatastoreId","j",32],["datastore_name","DatastoreName",{"k":"s","l":[1,256]},2],["datastore_status","DatastoreStatus","j",32],["datastore_type_version","DatastoreTypeVersion",{"k":"s","e":["R4"]},3],["identity_provider_configuration","IdentityProviderConfiguration","@FHIRDatastoreIdentityProviderConfiguration",2],["nlp_configuration","NlpConfiguration","@FHIRDatastoreNlpConfiguration"],["preload_data_config","PreloadDataConfig","@FHIRDatastorePreloadDataConfig",2],["profile_configuration","ProfileConfiguration","@FHIRDatastoreProfileConfiguration"],["sse_configuration","SseConfiguration","@FHIRDatastoreSseConfiguration",2],["tags","Tags",{"k":["@FHIRDatastoreTag"],"l":[null,200]}]]',
    'FHIRDatastoreAnalyticsConfiguration': '[["status","Status",{"k":"s","e":["ENABLED","PAUSED"]},1]]',
    'FHIRDatastoreIdentityProviderConfiguration': r'[["authorization_strategy","AuthorizationStrategy",{"k":"s","e":["SMART_ON_FHIR_V1","AWS_AUTH","SMART_ON_FHIR"]},3],["fine_grained_authorization_enabled","FineGrainedAuthorizationEnabled","b",2],["idp_lambda_arn","IdpLambdaArn",{"k":"s","p":"arn:aws[-a-z]*:lambda:[a-z]{2}-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9\\-_\\.]+(:(\\$LATEST|[a-zA-Z0-9\\-_]+))?","l":[49,256]},2],["metadata","Metadata","s",2]]',
    'FHIRDatastoreKmsEncryptionConfig': r'[["cmk_type","CmkType",{"k":"s","e":["CUSTOMER_MANAGED_KMS_KEY","AWS_OWNED_KMS_KEY"]},3],["kms_key_id","KmsKeyId",{"k":"s","p":"(arn:aws((-us-gov)|(-iso)|(-iso-b)|(-cn))?:kms:)?([a-z]{2}-[a-z]+(-[a-z]+)?-\\d:)?(\\d{12}:)?(((key/)?[a-zA-Z0-9-_]+)|(alias/[a-zA-Z0-9:/_-]+))","l":[1,400]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]]]',
    'FHIRDatastoreNlpConfiguration': '[["status","Status",{"k":"s","e":["ENABLED","DISABLED"]},1]]',
    'FHIRDatastorePreloadDataConfig': '[["preload_data_type","PreloadDataType",{"k":"s","e":["SYNTHEA"]},3]]',
    'FHIRDatastoreProfileConfiguration': '[["default_profiles","DefaultProfiles",{"k":[{"k":"s","l":[null,10000]}],"x":1},1]]',
    'FHIRDatastoreSseConfiguration': '[["kms_encryption_config","KmsEncryptionConfig","@FHIRDatastoreKmsEncryptionConfig",3]]',
    'FHIRDatastoreTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'DataTransformationProfile': ('AWS::HealthLake::DataTransformationProfile', '{"attributes":[["attr_arn","Arn","s"],["attr_profile_id","ProfileId","s"],["attr_target_format","TargetFormat","s"]],"identifier":["Arn"],"write_only":["KmsKeyId","Source"],"tags":["Tags","list"],"arn":"arn:${Partition}:healthlake:${Region}:${Account}:dataTransformationProfile/${ProfileId}"}'),
    'FHIRDatastore': ('AWS::HealthLake::FHIRDatastore', '{"attributes":[["attr_datastore_arn","DatastoreArn","s"],["attr_datastore_endpoint","DatastoreEndpoint","s"],["attr_datastore_id","DatastoreId","s"],["attr_datastore_status","DatastoreStatus","s"],["attr_created_at_nanos","CreatedAt.Nanos","i"],["attr_created_at_seconds","CreatedAt.Seconds","s"]],"identifier":["DatastoreId"],"tags":["Tags","list"],"arn":"arn:${Partition}:healthlake:${Region}:${Account}:datastore/fhir/${DatastoreId}"}'),
})
