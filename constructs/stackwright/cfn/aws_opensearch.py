"""Every resource type of AWS::OpenSearch; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'DataSource': r'[["arn","Arn","j",32],["data_source_type","DataSourceType","@DataSourceDataSourceType",1],["description","Description",{"k":"s","p":"^([a-zA-Z0-9_])*[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$","l":[null,1000]}],["domain_name","DomainName",{"k":"s","p":"^[a-z][a-z0-9\\-]+$","l":[3,28]},3],["name","Name",{"k":"s","p":"^[a-z][a-z0-9_]+$","l":[3,80]},3],["status","Status","j",32]]',
    'DataSourceDataSourceType': '[["s3_glue_data_catalog","S3GlueDataCatalog","@DataSourceS3GlueDataCatalog"]]',
    'DataSourceS3GlueDataCatalog': r'[["role_arn","RoleArn",{"k":"s","p":"^arn:.*:iam::\\d{12}:role/.+$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'DataSource': ('AWS::OpenSearch::DataSource', '{"attributes":[["attr_arn","Arn","s"],["attr_status","Status","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}"}'),
})
