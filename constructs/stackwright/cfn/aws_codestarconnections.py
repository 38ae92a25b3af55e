"""Every resource type of AWS::CodeStarConnections; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Connection': r'[["connection_arn","ConnectionArn","j",32],["connection_name","ConnectionName",{"k":"s","p":"^[\\s\\S]*$","l":[1,32]},3],["connection_status","ConnectionStatus","j",32],["host_arn","HostArn",{"k":"s","p":"arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+","l":[null,256]},2],["owner_account_id","OwnerAccountId","j",32],["provider_type","ProviderType",{"k":"s","e":["Bitbucket","GitHub","GitHubEnterpriseServer","GitLab","GitLabSelfManaged"]},2],["tags","Tags",{"k":["@ConnectionTag"],"l":[null,200]}]]',
    'ConnectionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RepositoryLink': r'[["connection_arn","ConnectionArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+","l":[null,256]},1],["encryption_key_arn","EncryptionKeyArn",{"k":"s","p":"arn:(aws|aws-us-gov|aws-cn):.+:.+:[0-9]{12}:.+","l":[1,1024]}],["owner_id","OwnerId",{"k":"s","p":"[a-za-z0-9_\\.-]+","l":[1,255]},3],["provider_type","ProviderType","j",32],["repository_link_arn","RepositoryLinkArn","j",32],["repository_link_id","RepositoryLinkId","j",32],["repository_name","RepositoryName",{"k":"s","p":"[a-za-z0-9_\\.-]+","l":[1,128]},3],["tags","Tags",{"k":["@RepositoryLinkTag"],"l":[null,200]}]]',
    'RepositoryLinkTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SyncConfiguration': r'[["branch","Branch",{"k":"s","l":[1,255]},1],["config_file","ConfigFile","s",1],["owner_id","OwnerId","j",32],["provider_type","ProviderType","j",32],["publish_deployment_status","PublishDeploymentStatus",{"k":"s","e":["ENABLED","DISABLED"]}],["repository_link_id","RepositoryLinkId",{"k":"s","p":"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"},1],["repository_name","RepositoryName","j",32],["resource_name","ResourceName",{"k":"s","p":"[a-za-z0-9_\\.-]+","l":[1,100]},3],["role_arn","RoleArn",{"k":"s","p":"^arn:aws(-[\\w]+)*:iam::\\d{12}:role/[a-zA-Z_0-9+=,.@\\-_/]+$","l":[1,1024]},1,["AWS::IAM::Role.Arn"]],["sync_type","SyncType",{"k":"s","e":["CFN_STACK_SYNC"]},3],["trigger_resource_update_on","TriggerResourceUpdateOn",{"k":"s","e":["ANY_CHANGE","FILE_CHANGE"]}]]',
})
__getattr__ = names(__name__, _types)


class CfnConnection(TypedResource):
    schema = Schema('AWS::CodeStarConnections::Connection', _types, 'Connection', '{"attributes":[["attr_connection_arn","ConnectionArn","s"],["attr_connection_status","ConnectionStatus","s"],["attr_owner_account_id","OwnerAccountId","s"]],"identifier":["ConnectionArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:codestar-connections:${Region}:${Account}:connection/${ConnectionId}"}')


class CfnRepositoryLink(TypedResource):
    schema = Schema('AWS::CodeStarConnections::RepositoryLink', _types, 'RepositoryLink', '{"attributes":[["attr_provider_type","ProviderType","s"],["attr_repository_link_arn","RepositoryLinkArn","s"],["attr_repository_link_id","RepositoryLinkId","s"]],"identifier":["RepositoryLinkArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:codestar-connections:${Region}:${Account}:repository-link/${RepositoryLinkId}"}')


class CfnSyncConfiguration(TypedResource):
    schema = Schema('AWS::CodeStarConnections::SyncConfiguration', _types, 'SyncConfiguration', '{"attributes":[["attr_owner_id","OwnerId","s"],["attr_provider_type","ProviderType","s"],["attr_repository_name","RepositoryName","s"]],"identifier":["ResourceName","SyncType"]}')
