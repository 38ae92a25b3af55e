"""Every resource type of AWS::CUR; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ReportDefinition': '[["additional_artifacts","AdditionalArtifacts",[{"k":"s","e":["REDSHIFT","QUICKSIGHT","ATHENA"]}]],["additional_schema_elements","AdditionalSchemaElements",[{"k":"s","e":["RESOURCES","SPLIT_COST_ALLOCATION_DATA","MANUAL_DISCOUNT_COMPATIBILITY"]}],2],["billing_view_arn","BillingViewArn",{"k":"s","p":"(arn:aws(-cn)?:billing::[0-9]{12}:billingview/)?[a-zA-Z0-9_\\\\+=\\\\.\\\\-@].{1,30}","l":[1,128]},2],["compression","Compression",{"k":"s","e":["ZIP","GZIP","Parquet"]},1],["format","Format",{"k":"s","e":["textORcsv","Parquet"]},1],["refresh_closed_reports","RefreshClosedReports","b",1],["report_name","ReportName",{"k":"s","p":"[0-9A-Za-z!\\\\-_.*\\\\\'()]+","l":[1,256]},3],["report_versioning","ReportVersioning",{"k":"s","e":["CREATE_NEW_REPORT","OVERWRITE_REPORT"]},3],["s3_bucket","S3Bucket",{"k":"s","p":"[A-Za-z0-9_\\\\.\\\\-]+","l":[1,256]},1,["AWS::S3::Bucket.BucketName","AWS::S3::Bucket.Name"]],["s3_prefix","S3Prefix",{"k":"s","p":"[0-9A-Za-z!\\\\-_.*\\\\\'()/]*","l":[1,256]},1],["s3_region","S3Region","s",1],["tags","Tags",{"k":["@ReportDefinitionTag"],"l":[null,100]}],["time_unit","TimeUnit",{"k":"s","e":["HOURLY","DAILY","MONTHLY"]},3]]',
    'ReportDefinitionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ReportDefinition': ('AWS::CUR::ReportDefinition', '{"identifier":["ReportName"],"tags":["Tags","list"],"arn":"arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName}"}'),
})
