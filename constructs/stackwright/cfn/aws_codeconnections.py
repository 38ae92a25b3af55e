"""Every resource type of AWS::CodeConnections; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Connection': r'[["connection_arn","ConnectionArn","j",32],["connection_name","ConnectionName",{"k":"s","p":"^[\\s\\S]*$","l":[1,32]},3],["connection_status","ConnectionStatus","j",32],["host_arn","HostArn",{"k":"s","p":"arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+","l":[null,256]},2],["owner_account_id","OwnerAccountId","j",32],["provider_type","ProviderType",{"k":"s","e":["AzureDevOps","Bitbucket","GitHub","GitHubEnterpriseServer","GitLab","GitLabSelfManaged"]},2],["tags","Tags",{"k":["@ConnectionTag"],"l":[null,200]}]]',
    'ConnectionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Host': '[["host_arn","HostArn","j",32],["host_id","HostId","j",32],["name","Name",{"k":"s","l":[1,64]},3],["provider_endpoint","ProviderEndpoint",{"k":"s","l":[1,512]},1],["provider_type","ProviderType",{"k":"s","e":["Bitbucket","GitHub","GitHubEnterpriseServer","GitLab","GitLabSelfManaged","AzureDevOps"]},3],["status","Status","j",32],["tags","Tags",{"k":["@HostTag"],"l":[null,200],"x":1}],["vpc_configuration","VpcConfiguration","@HostVpcConfiguration"]]',
    'HostTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'HostVpcConfiguration': r'[["security_group_ids","SecurityGroupIds",{"k":[{"k":"s","p":"^sg-\\w{8}(\\w{9})?$","l":[11,20]}],"l":[1,10]},1,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^subnet-\\w{8}(\\w{9})?$","l":[15,24]}],"l":[1,10]},1],["tls_certificate","TlsCertificate",{"k":"s","p":"^[\\s\\S]*$","l":[1,16384]}],["vpc_id","VpcId",{"k":"s","p":"^vpc-\\w{8}(\\w{9})?$","l":[12,21]},1,["AWS::EC2::VPC.Id"]]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Connection': ('AWS::CodeConnections::Connection', '{"attributes":[["attr_connection_arn","ConnectionArn","s"],["attr_connection_status","ConnectionStatus","s"],["attr_owner_account_id","OwnerAccountId","s"]],"identifier":["ConnectionArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}"}'),
    'Host': ('AWS::CodeConnections::Host', '{"attributes":[["attr_host_arn","HostArn","s"],["attr_host_id","HostId","s"],["attr_status","Status","s"]],"identifier":["HostArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:codeconnections:${Region}:${Account}:host/${HostId}"}'),
})
