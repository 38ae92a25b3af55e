"""Every resource type of AWS::CodeArtifact; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Domain': r'[["arn","Arn","j",32],["domain_name","DomainName",{"k":"s","p":"^([a-z][a-z0-9\\-]{0,48}[a-z0-9])$","l":[2,50]},3],["encryption_key","EncryptionKey","j",32],["name","Name","j",32],["owner","Owner","j",32],["permissions_policy_document","PermissionsPolicyDocument","j"],["tags","Tags",{"k":["@DomainTag"],"l":[null,200]}]]',
    'DomainTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'PackageGroup': r'[["arn","Arn","j",32],["contact_info","ContactInfo",{"k":"s","l":[null,1000]}],["description","Description",{"k":"s","l":[null,1000]}],["domain_name","DomainName",{"k":"s","p":"^([a-z][a-z0-9\\-]{0,48}[a-z0-9])$","l":[2,50]},3],["domain_owner","DomainOwner",{"k":"s","p":"[0-9]{12}","l":[12,12]}],["origin_configuration","OriginConfiguration","@PackageGroupOriginConfiguration"],["pattern","Pattern",{"k":"s","l":[2,520]},3],["tags","Tags",{"k":["@PackageGroupTag"],"l":[null,200]}]]',
    'PackageGroupOriginConfiguration': '[["restrictions","Restrictions","@PackageGroupRestrictions",1]]',
    'PackageGroupRestrictionType': '[["repositories","Repositories",["s"]],["restriction_mode","RestrictionMode",{"k":"s","e":["ALLOW","BLOCK","ALLOW_SPECIFIC_REPOSITORIES","INHERIT"]},1]]',
    'PackageGroupRestrictions': '[["external_upstream","ExternalUpstream","@PackageGroupRestrictionType"],["internal_upstream","InternalUpstream","@PackageGroupRestrictionType"],["publish","Publish","@PackageGroupRestrictionType"]]',
    'PackageGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Repository': r'[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,1000]}],["domain_name","DomainName",{"k":"s","p":"^([a-z][a-z0-9\\-]{0,48}[a-z0-9])$","l":[2,50]},3,["AWS::CodeArtifact::Domain.Name"]],["domain_owner","DomainOwner","j",32],["external_connections","ExternalConnections",["s"]],["name","Name","j",32],["permissions_policy_document","PermissionsPolicyDocument","j"],["repository_name","RepositoryName",{"k":"s","p":"^([A-Za-z0-9][A-Za-z0-9._\\-]{1,99})$","l":[2,100]},3],["tags","Tags",{"k":["@RepositoryTag"],"l":[null,200]}],["upstreams","Upstreams",["s"],0,["AWS::CodeArtifact::Repository.RepositoryName"]]]',
    'RepositoryTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Domain': ('AWS::CodeArtifact::Domain', '{"attributes":[["attr_arn","Arn","s"],["attr_domain_name","DomainName","s"],["attr_encryption_key","EncryptionKey","s"],["attr_name","Name","s"],["attr_owner","Owner","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:codeartifact:${Region}:${Account}:domain/${DomainName}"}'),
    'PackageGroup': ('AWS::CodeArtifact::PackageGroup', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
    'Repository': ('AWS::CodeArtifact::Repository', '{"attributes":[["attr_arn","Arn","s"],["attr_description","Description","s"],["attr_domain_name","DomainName","s"],["attr_domain_owner","DomainOwner","s"],["attr_external_connections","ExternalConnections","l"],["attr_name","Name","s"],["attr_repository_name","RepositoryName","s"],["attr_upstreams","Upstreams","l"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
})
