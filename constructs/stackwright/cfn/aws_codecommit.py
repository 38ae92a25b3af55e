"""Every resource type of AWS::CodeCommit; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Repository': r'[["arn","Arn","j",32],["clone_url_http","CloneUrlHttp","j",32],["clone_url_ssh","CloneUrlSsh","j",32],["code","Code","@RepositoryCode",8],["kms_key_id","KmsKeyId",{"k":"s","p":"^[a-zA-Z0-9:/_-]+$","l":[1,100]},0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name","j",32],["repository_description","RepositoryDescription",{"k":"s","l":[1,1000]}],["repository_id","RepositoryId","j",32],["repository_name","RepositoryName",{"k":"s","p":"^[a-zA-Z0-9._\\-]+(?<!\\.git)$","l":[1,100]},1],["tags","Tags",{"k":["@RepositoryTag"],"x":1}],["triggers","Triggers",["@RepositoryRepositoryTrigger"],4]]',
    'RepositoryCode': '[["branch_name","BranchName",{"k":"s","l":[1,256]}],["s3","S3","@RepositoryS3",1]]',
    'RepositoryRepositoryTrigger': '[["branches","Branches",[{"k":"s","l":[1,256]}]],["custom_data","CustomData","s"],["destination_arn","DestinationArn","s",1],["events","Events",[{"k":"s","e":["all","createReference","deleteReference","updateReference"]}],1],["name","Name","s",1]]',
    'RepositoryS3': '[["bucket","Bucket",{"k":"s","l":[3,63]},1],["key","Key",{"k":"s","l":[1,1024]},1],["object_version","ObjectVersion",{"k":"s","l":[1,1024]}]]',
    'RepositoryTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Repository': ('AWS::CodeCommit::Repository', '{"attributes":[["attr_arn","Arn","s"],["attr_clone_url_http","CloneUrlHttp","s"],["attr_clone_url_ssh","CloneUrlSsh","s"],["attr_name","Name","s"],["attr_repository_id","RepositoryId","s"]],"identifier":["RepositoryId"],"write_only":["Code"],"tags":["Tags","list"],"arn":"arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}"}'),
})
