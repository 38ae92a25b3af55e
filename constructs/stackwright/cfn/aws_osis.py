"""Every resource type of AWS::OSIS; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Pipeline': r'[["buffer_options","BufferOptions","@PipelineBufferOptions"],["encryption_at_rest_options","EncryptionAtRestOptions","@PipelineEncryptionAtRestOptions"],["ingest_endpoint_urls","IngestEndpointUrls","j",32],["log_publishing_options","LogPublishingOptions","@PipelineLogPublishingOptions"],["max_units","MaxUnits",{"k":"i","r":[1,384]},1],["min_units","MinUnits",{"k":"i","r":[1,384]},1],["pipeline_arn","PipelineArn","j",32],["pipeline_configuration_body","PipelineConfigurationBody",{"k":"s","l":[1,100000]},1],["pipeline_name","PipelineName",{"k":"s","p":"[a-z][a-z0-9\\-]+","l":[3,28]},3],["pipeline_role_arn","PipelineRoleArn",{"k":"s","p":"^arn:(aws|aws\\-cn|aws\\-us\\-gov|aws\\-iso|aws\\-iso\\-b|aws\\-iso\\-e|aws\\-iso\\-f):iam::[0-9]+:role\\/.*$","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["resource_policy","ResourcePolicy","@PipelineResourcePolicy"],["tags","Tags",{"k":["@PipelineTag"],"x":1}],["vpc_endpoint_service","VpcEndpointService","j",32],["vpc_endpoints","VpcEndpoints","j",32],["vpc_options","VpcOptions","@PipelineVpcOptions",8]]',
    'PipelineBufferOptions': '[["persistent_buffer_enabled","PersistentBufferEnabled","b",1]]',
    'PipelineEncryptionAtRestOptions': '[["kms_key_arn","KmsKeyArn",{"k":"s","l":[7,2048]},1,["AWS::KMS::Key.Arn"]]]',
    'PipelineLogPublishingOptions': '[["cloud_watch_log_destination","CloudWatchLogDestination","@PipelineLogPublishingOptionsCloudWatchLogDestination"],["is_logging_enabled","IsLoggingEnabled","b"]]',
    'PipelineLogPublishingOptionsCloudWatchLogDestination': r'[["log_group","LogGroup",{"k":"s","p":"\\/aws\\/vendedlogs\\/[\\.\\-_/#A-Za-z0-9]+","l":[1,512]},1]]',
    'PipelineResourcePolicy': '[["policy","Policy","j",1]]',
    'PipelineTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PipelineVpcOptions': r'[["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":"sg-\\w{8}(\\w{9})?","l":[11,20]}],"l":[1,12]},0,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"subnet-\\w{8}(\\w{9})?","l":[15,24]}],"l":[1,12]},1],["vpc_attachment_options","VpcAttachmentOptions","@PipelineVpcOptionsVpcAttachmentOptions"],["vpc_endpoint_management","VpcEndpointManagement",{"k":"s","e":["CUSTOMER","SERVICE"]}]]',
    'PipelineVpcOptionsVpcAttachmentOptions': r'[["attach_to_vpc","AttachToVpc","b",1],["cidr_block","CidrBlock",{"k":"s","p":"^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)/(3[0-2]|[12]?[0-9])$"},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Pipeline': ('AWS::OSIS::Pipeline', '{"attributes":[["attr_ingest_endpoint_urls","IngestEndpointUrls","l"],["attr_pipeline_arn","PipelineArn","s"],["attr_vpc_endpoint_service","VpcEndpointService","s"],["attr_vpc_endpoints","VpcEndpoints","j"]],"identifier":["PipelineArn"],"write_only":["VpcOptions"],"tags":["Tags","list"],"arn":"arn:${Partition}:osis:${Region}:${Account}:pipeline/${PipelineName}"}'),
})
