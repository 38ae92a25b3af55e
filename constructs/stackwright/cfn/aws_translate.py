"""Every resource type of AWS::Translate; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ParallelData': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[null,256]},2],["encryption_key","EncryptionKey","@ParallelDataEncryptionKey",2],["failed_record_count","FailedRecordCount","j",32],["imported_data_size","ImportedDataSize","j",32],["imported_record_count","ImportedRecordCount","j",32],["last_updated_at","LastUpdatedAt","j",32],["name","Name",{"k":"s","p":"^([A-Za-z0-9-]_?)+$","l":[1,256]},3],["parallel_data_config","ParallelDataConfig","@ParallelDataParallelDataConfig",1],["skipped_record_count","SkippedRecordCount","j",32],["source_language_code","SourceLanguageCode","j",32],["status","Status","j",32],["tags","Tags",{"k":["@ParallelDataTags"],"l":[null,200]}],["target_language_codes","TargetLanguageCodes","j",32]]',
    'ParallelDataEncryptionKey': r'[["id","Id",{"k":"s","p":"^(arn:aws((-us-gov)|(-iso)|(-iso-b)|(-cn))?:kms:)?([a-z]{2}-[a-z]+(-[a-z]+)?-\\d:)?(\\d{12}:)?(((key/)?[a-zA-Z0-9-_]+)|(alias/[a-zA-Z0-9:/_-]+))$","l":[1,400]},1],["type","Type",{"k":"s","e":["KMS"]},1]]',
    'ParallelDataParallelDataConfig': r'[["format","Format",{"k":"s","e":["TSV","CSV","TMX"]},1],["s3_uri","S3Uri",{"k":"s","p":"^s3://[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9](/.*)?$","l":[null,1024]},1]]',
    'ParallelDataTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Terminology': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[null,256]}],["directionality","Directionality","j",32],["encryption_key","EncryptionKey","@TerminologyEncryptionKey",2],["format","Format","j",32],["last_updated_at","LastUpdatedAt","j",32],["merge_strategy","MergeStrategy",{"k":"s","e":["OVERWRITE"]},8],["name","Name",{"k":"s","p":"^([A-Za-z0-9-]_?)+$","l":[1,256]},3],["size_bytes","SizeBytes","j",32],["source_language_code","SourceLanguageCode","j",32],["tags","Tags",{"k":["@TerminologyTags"],"l":[null,200]}],["target_language_codes","TargetLanguageCodes","j",32],["term_count","TermCount","j",32],["terminology_data","TerminologyData","@TerminologyTerminologyData",8]]',
    'TerminologyEncryptionKey': r'[["id","Id",{"k":"s","p":"^(arn:aws((-us-gov)|(-iso)|(-iso-b)|(-cn))?:kms:)?([a-z]{2}-[a-z]+(-[a-z]+)?-\\d:)?(\\d{12}:)?(((key/)?[a-zA-Z0-9-_]+)|(alias/[a-zA-Z0-9:/_-]+))$","l":[1,400]},1],["type","Type",{"k":"s","e":["KMS"]},1]]',
    'TerminologyTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TerminologyTerminologyData': '[["directionality","Directionality",{"k":"s","e":["UNI","MULTI"]}],["file","File","s",1],["format","Format",{"k":"s","e":["CSV","TMX","TSV"]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnParallelData(TypedResource):
    schema = Schema('AWS::Translate::ParallelData', _types, 'ParallelData', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_failed_record_count","FailedRecordCount","i"],["attr_imported_data_size","ImportedDataSize","i"],["attr_imported_record_count","ImportedRecordCount","i"],["attr_last_updated_at","LastUpdatedAt","s"],["attr_skipped_record_count","SkippedRecordCount","i"],["attr_source_language_code","SourceLanguageCode","s"],["attr_status","Status","s"],["attr_target_language_codes","TargetLanguageCodes","l"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName}"}')


class CfnTerminology(TypedResource):
    schema = Schema('AWS::Translate::Terminology', _types, 'Terminology', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_directionality","Directionality","s"],["attr_format","Format","s"],["attr_last_updated_at","LastUpdatedAt","s"],["attr_size_bytes","SizeBytes","i"],["attr_source_language_code","SourceLanguageCode","s"],["attr_target_language_codes","TargetLanguageCodes","l"],["attr_term_count","TermCount","i"]],"identifier":["Arn"],"write_only":["MergeStrategy","TerminologyData"],"tags":["Tags","list"]}')
