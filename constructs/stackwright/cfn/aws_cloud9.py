"""Every resource type of AWS::Cloud9; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'EnvironmentEC2': r'[["arn","Arn","j",32],["automatic_stop_time_minutes","AutomaticStopTimeMinutes",{"k":"i","r":[0,20160]},10],["connection_type","ConnectionType",{"k":"s","e":["CONNECT_SSH","CONNECT_SSM"]},2],["description","Description",{"k":"s","l":[1,200]}],["environment_id","EnvironmentId","j",32],["image_id","ImageId",{"k":"s","l":[null,512]},10],["instance_type","InstanceType",{"k":"s","p":"^[a-z]+[1-9][.][a-z0-9]+$","l":[5,20]},10],["name","Name",{"k":"s","l":[1,60]}],["owner_arn","OwnerArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov|aws-iso|aws-iso-b):(iam|sts)::\\d+:(root|(user\\/[\\w+=/:,.@-]{1,64}|federated-user\\/[\\w+=/:,.@-]{2,32}|assumed-role\\/[\\w+=:,.@-]{1,64}\\/[\\w+=,.@-]{1,64}))$"},2],["repositories","Repositories",["@EnvironmentEC2Repository"],10],["subnet_id","SubnetId",{"k":"s","p":"^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$","l":[15,24]},10,["AWS::EC2::Subnet.Id"]],["tags","Tags",{"k":["@EnvironmentEC2Tag"],"l":[null,200],"x":1}]]',
    'EnvironmentEC2Repository': '[["path_component","PathComponent",{"k":"s","l":[null,1000]},1],["repository_url","RepositoryUrl",{"k":"s","l":[null,1000]},1]]',
    'EnvironmentEC2Tag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'EnvironmentEC2': ('AWS::Cloud9::EnvironmentEC2', '{"attributes":[["attr_arn","Arn","s"],["attr_environment_id","EnvironmentId","s"],["attr_id","Id","s"],["attr_name","Name","s"]],"identifier":["EnvironmentId"],"write_only":["AutomaticStopTimeMinutes","ImageId","InstanceType","Repositories","SubnetId"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloud9:${Region}:${Account}:environment:${ResourceId}"}'),
})
