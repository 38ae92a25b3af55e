"""Every resource type of AWS::S3Outposts; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AccessPoint': r'[["arn","Arn","j",32],["bucket","Bucket",{"k":"s","p":"^arn:[^:]+:s3-outposts:[a-zA-Z0-9\\-]+:\\d{12}:outpost\\/[^:]+\\/bucket\\/[^:]+$","l":[20,2048]},3],["name","Name",{"k":"s","p":"^[a-z0-9]([a-z0-9\\\\-]*[a-z0-9])?$","l":[3,50]},3],["policy","Policy","j"],["vpc_configuration","VpcConfiguration","@AccessPointVpcConfiguration",3]]',
    'AccessPointVpcConfiguration': '[["vpc_id","VpcId",{"k":"s","l":[1,1024]},2,["AWS::EC2::VPC.Id"]]]',
    'Bucket': r'[["arn","Arn","j",32],["bucket_name","BucketName",{"k":"s","p":"(?=^.{3,63}$)(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)","l":[3,63]},3],["lifecycle_configuration","LifecycleConfiguration","@BucketLifecycleConfiguration"],["outpost_id","OutpostId",{"k":"s","p":"^(op-[a-f0-9]{17}|\\d{12}|ec2)$"},3],["tags","Tags",{"k":["@BucketTag"],"x":1}]]',
    'BucketAbortIncompleteMultipartUpload': '[["days_after_initiation","DaysAfterInitiation",{"k":"i","r":[0,null]},1]]',
    'BucketFilterAndOperator': '[["prefix","Prefix","s"],["tags","Tags",{"k":["@BucketFilterTag"],"l":[1,null],"x":1}]]',
    'BucketFilterTag': '[["key","Key",{"k":"s","l":[1,1024]},1],["value","Value",{"k":"s","l":[1,1024]},1]]',
    'BucketLifecycleConfiguration': '[["rules","Rules",{"k":["@BucketRule"],"x":1},1]]',
    'BucketRule': r'[["abort_incomplete_multipart_upload","AbortIncompleteMultipartUpload","@BucketAbortIncompleteMultipartUpload"],["expiration_date","ExpirationDate",{"k":"s","p":"^([0-2]\\d{3})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$"}],["expiration_in_days","ExpirationInDays",{"k":"i","r":[1,null]}],["filter","Filter","@BucketRuleFilter"],["id","Id",{"k":"s","l":[null,255]}],["status","Status",{"k":"s","e":["Enabled","Disabled"]}]]',
    'BucketRuleFilter': '[["and_operator","AndOperator","@BucketFilterAndOperator"],["prefix","Prefix","s"],["tag","Tag","@BucketFilterTag"]]',
    'BucketTag': '[["key","Key",{"k":"s","l":[1,1024]},1],["value","Value",{"k":"s","l":[1,1024]},1]]',
    'BucketPolicy': r'[["bucket","Bucket",{"k":"s","p":"^arn:[^:]+:s3-outposts:[a-zA-Z0-9\\-]+:\\d{12}:outpost\\/[^:]+\\/bucket\\/[^:]+$","l":[20,2048]},3],["policy_document","PolicyDocument","j",1]]',
    'Endpoint': r'[["access_type","AccessType",{"k":"s","e":["CustomerOwnedIp","Private"]},2],["arn","Arn","j",32],["cidr_block","CidrBlock","j",32],["creation_time","CreationTime","j",32],["customer_owned_ipv4_pool","CustomerOwnedIpv4Pool",{"k":"s","p":"^ipv4pool-coip-([0-9a-f]{17})$"},2],["failed_reason","FailedReason","@EndpointFailedReason"],["id","Id","j",32],["network_interfaces","NetworkInterfaces","j",32],["outpost_id","OutpostId",{"k":"s","p":"^(op-[a-f0-9]{17}|\\d{12}|ec2)$"},3],["security_group_id","SecurityGroupId",{"k":"s","p":"^sg-([0-9a-f]{8}|[0-9a-f]{17})$","l":[1,100]},3,["AWS::EC2::SecurityGroup.Id"]],["status","Status","j",32],["subnet_id","SubnetId",{"k":"s","p":"^subnet-([0-9a-f]{8}|[0-9a-f]{17})$","l":[1,100]},3,["AWS::EC2::Subnet.Id"]]]',
    'EndpointFailedReason': '[["error_code","ErrorCode","s"],["message","Message","s"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AccessPoint': ('AWS::S3Outposts::AccessPoint', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"]}'),
    'Bucket': ('AWS::S3Outposts::Bucket', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
    'BucketPolicy': ('AWS::S3Outposts::BucketPolicy', '{"identifier":["Bucket"]}'),
    'Endpoint': ('AWS::S3Outposts::Endpoint', '{"attributes":[["attr_arn","Arn","s"],["attr_cidr_block","CidrBlock","s"],["attr_creation_time","CreationTime","s"],["attr_id","Id","s"],["attr_network_interfaces","NetworkInterfaces","j"],["attr_status","Status","s"]],"identifier":["Arn"]}'),
})
