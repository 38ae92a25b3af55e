"""Every resource type of AWS::DataPipeline; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Pipeline': '[["activate","Activate","b"],["description","Description",{"k":"s","l":[null,1024]},2],["name","Name",{"k":"s","l":[1,1024]},3],["parameter_objects","ParameterObjects",["@PipelineParameterObject"]],["parameter_values","ParameterValues",["@PipelineParameterValue"]],["pipeline_id","PipelineId","j",32],["pipeline_objects","PipelineObjects",["@PipelinePipelineObject"]],["pipeline_tags","PipelineTags",["@PipelinePipelineTag"]]]',
    'PipelineField': '[["key","Key",{"k":"s","l":[1,256]},1],["ref_value","RefValue",{"k":"s","l":[1,256]}],["string_value","StringValue",{"k":"s","l":[null,10240]},0,["AWS::IAM::InstanceProfile.InstanceProfileName","AWS::IAM::Role.RoleName","AWS::SNS::Topic.TopicArn"]]]',
    'PipelineParameterAttribute': '[["key","Key",{"k":"s","l":[1,256]},1],["string_value","StringValue",{"k":"s","l":[null,10240]},1]]',
    'PipelineParameterObject': '[["attributes","Attributes",["@PipelineParameterAttribute"],1],["id","Id",{"k":"s","l":[1,256]},1]]',
    'PipelineParameterValue': '[["id","Id",{"k":"s","l":[1,256]},1],["string_value","StringValue",{"k":"s","l":[null,10240]},1,["AWS::EC2::Subnet.SubnetId"]]]',
    'PipelinePipelineObject': '[["fields","Fields",["@PipelineField"],1],["id","Id",{"k":"s","l":[1,1024]},1],["name","Name",{"k":"s","l":[1,1024]},1]]',
    'PipelinePipelineTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Pipeline': ('AWS::DataPipeline::Pipeline', '{"attributes":[["attr_id","Id","s"],["attr_pipeline_id","PipelineId","s"]],"identifier":["PipelineId"],"tags":["PipelineTags","list"],"arn":"arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineID}"}'),
})
