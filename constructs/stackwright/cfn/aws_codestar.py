"""Every resource type of AWS::CodeStar; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'GitHubRepository': '[["code","Code","@GitHubRepositoryCode"],["connection_arn","ConnectionArn","s"],["enable_issues","EnableIssues","b"],["id","Id","j",32],["is_private","IsPrivate","b"],["repository_access_token","RepositoryAccessToken","s"],["repository_description","RepositoryDescription","s"],["repository_name","RepositoryName","s",1],["repository_owner","RepositoryOwner","s",1]]',
    'GitHubRepositoryCode': '[["s3","S3","@GitHubRepositoryS3",1]]',
    'GitHubRepositoryS3': '[["bucket","Bucket","s",1],["key","Key","s",1],["object_version","ObjectVersion","s"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'GitHubRepository': ('AWS::CodeStar::GitHubRepository', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId}"}'),
})
