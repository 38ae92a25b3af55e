"""Every resource type of AWS::BCMDataExports; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Export': '[["export","Export","@ExportExport",1],["export_arn","ExportArn","j",32],["tags","Tags",{"k":["@ExportResourceTag"],"l":[null,200]}]]',
    'ExportDataQuery': r'[["query_statement","QueryStatement",{"k":"s","p":"^[\\S\\s]*$","l":[1,36000]},1],["table_configurations","TableConfigurations",{"m":{"m":{"k":"s","p":"^[\\S\\s]*$","l":[null,16384]}}}]]',
    'ExportDestinationConfigurations': '[["s3_destination","S3Destination","@ExportS3Destination",1]]',
    'ExportExport': r'[["data_query","DataQuery","@ExportDataQuery",1],["description","Description",{"k":"s","p":"^[\\S\\s]*$","l":[null,1024]}],["destination_configurations","DestinationConfigurations","@ExportDestinationConfigurations",1],["export_arn","ExportArn","j",32],["name","Name",{"k":"s","p":"^[0-9A-Za-z\\-_]+$","l":[1,128]},3],["refresh_cadence","RefreshCadence","@ExportRefreshCadence",3]]',
    'ExportRefreshCadence': '[["frequency","Frequency",{"k":"s","e":["SYNCHRONOUS"]},1]]',
    'ExportResourceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ExportS3Destination': r'[["s3_bucket","S3Bucket",{"k":"s","p":"^[\\S\\s]*$","l":[null,1024]},1,["AWS::S3::Bucket.Name"]],["s3_bucket_owner","S3BucketOwner",{"k":"s","p":"^[0-9]{12}$","l":[12,12]}],["s3_output_configurations","S3OutputConfigurations","@ExportS3OutputConfigurations",1],["s3_prefix","S3Prefix",{"k":"s","p":"^[\\S\\s]*$","l":[null,1024]},1],["s3_region","S3Region",{"k":"s","p":"^[\\S\\s]*$","l":[null,1024]},1]]',
    'ExportS3OutputConfigurations': '[["compression","Compression",{"k":"s","e":["GZIP","PARQUET","ZIP"]},1],["format","Format",{"k":"s","e":["TEXT_OR_CSV","PARQUET"]},1],["output_type","OutputType",{"k":"s","e":["CUSTOM","ATHENA","REDSHIFT"]},1],["overwrite","Overwrite",{"k":"s","e":["CREATE_NEW_REPORT","OVERWRITE_REPORT"]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Export': ('AWS::BCMDataExports::Export', '{"attributes":[["attr_export_arn","ExportArn","s"],["attr_export_export_arn","Export.ExportArn","s"]],"identifier":["ExportArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier}"}'),
})
