"""Every resource type of AWS::SimSpaceWeaver; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Simulation': r'[["describe_payload","DescribePayload","j",32],["maximum_duration","MaximumDuration",{"k":"s","l":[2,6]},2],["name","Name",{"k":"s","p":"[a-zA-Z0-9_\\-]{1,2048}$","l":[1,2048]},3],["role_arn","RoleArn","s",3,["AWS::IAM::Role.Arn"]],["schema_s3_location","SchemaS3Location","@SimulationS3Location",2],["snapshot_s3_location","SnapshotS3Location","@SimulationS3Location",2]]',
    'SimulationS3Location': r'[["bucket_name","BucketName",{"k":"s","p":"[a-zA-Z0-9_\\-]{3,63}$","l":[3,63]},3,["AWS::S3::Bucket.Name"]],["object_key","ObjectKey",{"k":"s","l":[3,255]},3]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Simulation': ('AWS::SimSpaceWeaver::Simulation', '{"attributes":[["attr_describe_payload","DescribePayload","s"]],"identifier":["Name"],"arn":"arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName}"}'),
})
