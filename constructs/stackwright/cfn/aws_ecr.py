"""Every resource type of AWS::ECR; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'PublicRepository': '[["arn","Arn","j",32],["repository_catalog_data","RepositoryCatalogData","@PublicRepositoryRepositoryCatalogData"],["repository_name","RepositoryName",{"k":"s","p":"^(?=.{2,256}$)((?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*)$","l":[2,256]},2],["repository_policy_text","RepositoryPolicyText","j"],["tags","Tags",{"k":["@PublicRepositoryTag"],"l":[null,50],"x":1}]]',
    'PublicRepositoryRepositoryCatalogData': '[["about_text","AboutText",{"k":"s","l":[null,10240]}],["architectures","Architectures",{"k":[{"k":"s","l":[1,50]}],"l":[null,50],"x":1}],["operating_systems","OperatingSystems",{"k":[{"k":"s","l":[1,50]}],"l":[null,50],"x":1}],["repository_description","RepositoryDescription",{"k":"s","l":[null,1024]}],["usage_text","UsageText",{"k":"s","l":[null,10240]}]]',
    'PublicRepositoryTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'PullThroughCacheRule': r'[["credential_arn","CredentialArn",{"k":"s","p":"^arn:[a-zA-Z-]+:secretsmanager:[a-zA-Z0-9-:]+:secret:ecr\\-pullthroughcache\\/[a-zA-Z0-9\\/_+=.@-]+$","l":[50,612]},10],["custom_role_arn","CustomRoleArn",{"k":"s","l":[null,2048]},10],["ecr_repository_prefix","EcrRepositoryPrefix",{"k":"s","p":"^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$","l":[2,30]},2],["upstream_registry","UpstreamRegistry",{"k":"s","e":["azure-container-registry","chainguard","docker-hub","ecr","ecr-public","github-container-registry","gitlab-container-registry","k8s","quay"]},10],["upstream_registry_url","UpstreamRegistryUrl","s",2],["upstream_repository_prefix","UpstreamRepositoryPrefix",{"k":"s","p":"^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$","l":[2,30]},2]]',
    'PullTimeUpdateExclusion': r'[["principal_arn","PrincipalArn",{"k":"s","p":"^arn:aws(-[a-z]+)*:iam::[0-9]{12}:(role|user)/[\\w+=,.@-]+(/[\\w+=,.@-]+)*$","l":[null,200]},3]]',
    'RegistryPolicy': '[["policy_text","PolicyText","j",1],["registry_id","RegistryId","j",32]]',
    'RegistryScanningConfiguration': '[["registry_id","RegistryId","j",32],["rules","Rules",{"k":["@RegistryScanningConfigurationScanningRule"],"l":[null,2]},1],["scan_type","ScanType",{"k":"s","e":["BASIC","ENHANCED"]},1]]',
    'RegistryScanningConfigurationRepositoryFilter': r'[["filter","Filter",{"k":"s","p":"^[a-z0-9*](?:[._\\-/a-z0-9*]?[a-z0-9*]+)*$","l":[1,255]},1],["filter_type","FilterType",{"k":"s","e":["WILDCARD"]},1]]',
    'RegistryScanningConfigurationScanningRule': '[["repository_filters","RepositoryFilters",{"k":["@RegistryScanningConfigurationRepositoryFilter"],"l":[null,100]},1],["scan_frequency","ScanFrequency",{"k":"s","e":["SCAN_ON_PUSH","CONTINUOUS_SCAN"]},1]]',
    'ReplicationConfiguration': '[["registry_id","RegistryId","j",32],["replication_configuration","ReplicationConfiguration","@ReplicationConfigurationReplicationConfiguration",1]]',
    'ReplicationConfigurationReplicationConfiguration': '[["rules","Rules",{"k":["@ReplicationConfigurationReplicationRule"],"l":[null,25]},1]]',
    'ReplicationConfigurationReplicationDestination': '[["region","Region",{"k":"s","p":"[0-9a-z-]{2,25}"},1],["registry_id","RegistryId",{"k":"s","p":"^[0-9]{12}$"},1]]',
    'ReplicationConfigurationReplicationRule': '[["destinations","Destinations",{"k":["@ReplicationConfigurationReplicationDestination"],"l":[1,100]},1],["repository_filters","RepositoryFilters",{"k":["@ReplicationConfigurationRepositoryFilter"],"l":[null,100]}]]',
    'ReplicationConfigurationRepositoryFilter': '[["filter","Filter",{"k":"s","p":"^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$","l":[2,256]},1,["AWS::ECR::Repository.RepositoryName"]],["filter_type","FilterType",{"k":"s","e":["PREFIX_MATCH"]},1]]',
    'Repository': r'[["arn","Arn","j",32],["empty_on_delete","EmptyOnDelete","b",8],["encryption_configuration","EncryptionConfiguration","@RepositoryEncryptionConfiguration",2],["image_scanning_configuration","ImageScanningConfiguration","@RepositoryImageScanningConfiguration"],["image_tag_mutability","ImageTagMutability",{"k":"s","e":["MUTABLE","IMMUTABLE","MUTABLE_WITH_EXCLUSION","IMMUTABLE_WITH_EXCLUSION"]}],["image_tag_mutability_exclusion_filters","ImageTagMutabilityExclusionFilters",{"k":["@RepositoryImageTagMutabilityExclusionFilter"],"l":[1,5]}],["lifecycle_policy","LifecyclePolicy","@RepositoryLifecyclePolicy"],["repository_name","RepositoryName",{"k":"s","p":"^(?=.{2,256}$)([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*)$","l":[2,256]},2],["repository_policy_text","RepositoryPolicyText","j"],["repository_uri","RepositoryUri","j",32],["tags","Tags",{"k":["@RepositoryTag"],"l":[null,50],"x":1}]]',
    'RepositoryEncryptionConfiguration': '[["encryption_type","EncryptionType",{"k":"s","e":["AES256","KMS","KMS_DSSE"]},3],["kms_key","KmsKey",{"k":"s","l":[1,2048]},2,["AWS::KMS::Key.Arn"]]]',
    'RepositoryImageScanningConfiguration': '[["scan_on_push","ScanOnPush","b"]]',
    'RepositoryImageTagMutabilityExclusionFilter': '[["image_tag_mutability_exclusion_filter_type","ImageTagMutabilityExclusionFilterType",{"k":"s","e":["WILDCARD"]},1],["image_tag_mutability_exclusion_filter_value","ImageTagMutabilityExclusionFilterValue",{"k":"s","p":"^[0-9a-zA-Z._*-]{1,128}","l":[1,128]},1]]',
    'RepositoryLifecyclePolicy': '[["lifecycle_policy_text","LifecyclePolicyText",{"k":"s","l":[100,30720]}],["registry_id","RegistryId",{"k":"s","p":"^[0-9]{12}$","l":[12,12]}]]',
    'RepositoryTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'RepositoryCreationTemplate': r'[["applied_for","AppliedFor",{"k":[{"k":"s","e":["REPLICATION","PULL_THROUGH_CACHE","CREATE_ON_PUSH"]}],"x":1},1],["created_at","CreatedAt","j",32],["custom_role_arn","CustomRoleArn",{"k":"s","p":"^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,-.@_]*$","l":[null,2048]},0,["AWS::IAM::Role.Arn"]],["description","Description",{"k":"s","l":[null,256]}],["encryption_configuration","EncryptionConfiguration","@RepositoryCreationTemplateEncryptionConfiguration"],["image_tag_mutability","ImageTagMutability",{"k":"s","e":["MUTABLE","IMMUTABLE","IMMUTABLE_WITH_EXCLUSION","MUTABLE_WITH_EXCLUSION"]}],["image_tag_mutability_exclusion_filters","ImageTagMutabilityExclusionFilters",{"k":["@RepositoryCreationTemplateImageTagMutabilityExclusionFilter"],"l":[1,5]}],["lifecycle_policy","LifecyclePolicy",{"k":"s","l":[100,30720]}],["prefix","Prefix",{"k":"s","p":"^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$","l":[1,256]},3],["repository_policy","RepositoryPolicy",{"k":"s","l":[null,10240]}],["resource_tags","ResourceTags",{"k":["@RepositoryCreationTemplateTag"],"l":[null,50],"x":1}],["updated_at","UpdatedAt","j",32]]',
    'RepositoryCreationTemplateEncryptionConfiguration': '[["encryption_type","EncryptionType",{"k":"s","e":["AES256","KMS","KMS_DSSE"]},1],["kms_key","KmsKey",{"k":"s","l":[1,2048]}]]',
    'RepositoryCreationTemplateImageTagMutabilityExclusionFilter': '[["image_tag_mutability_exclusion_filter_type","ImageTagMutabilityExclusionFilterType",{"k":"s","e":["WILDCARD"]},1],["image_tag_mutability_exclusion_filter_value","ImageTagMutabilityExclusionFilterValue",{"k":"s","p":"^[0-9a-zA-Z._*-]{1,128}","l":[1,128]},1]]',
    'RepositoryCreationTemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SigningConfiguration': '[["registry_id","RegistryId","j",32],["rules","Rules",{"k":["@SigningConfigurationRule"],"l":[null,50]},1]]',
    'SigningConfigurationRepositoryFilter': '[["filter","Filter",{"k":"s","p":"^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$","l":[1,256]},1],["filter_type","FilterType",{"k":"s","e":["WILDCARD_MATCH"]},1]]',
    'SigningConfigurationRule': r'[["repository_filters","RepositoryFilters",{"k":["@SigningConfigurationRepositoryFilter"],"l":[1,100]}],["signing_profile_arn","SigningProfileArn",{"k":"s","p":"^arn:aws(-[a-z]+)*:signer:[a-z0-9-]+:[0-9]{12}:\\/signing-profiles\\/[a-zA-Z0-9_]{2,}$","l":[null,200]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnPublicRepository(TypedResource):
    schema = Schema('AWS::ECR::PublicRepository', _types, 'PublicRepository', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["RepositoryName"],"tags":["Tags","list"],"arn":"arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName}"}')


class CfnPullThroughCacheRule(TypedResource):
    schema = Schema('AWS::ECR::PullThroughCacheRule', _types, 'PullThroughCacheRule', '{"identifier":["EcrRepositoryPrefix"],"write_only":["CredentialArn","CustomRoleArn","UpstreamRegistry"]}')


class CfnPullTimeUpdateExclusion(TypedResource):
    schema = Schema('AWS::ECR::PullTimeUpdateExclusion', _types, 'PullTimeUpdateExclusion', '{"identifier":["PrincipalArn"]}')


class CfnRegistryPolicy(TypedResource):
    schema = Schema('AWS::ECR::RegistryPolicy', _types, 'RegistryPolicy', '{"attributes":[["attr_registry_id","RegistryId","s"]],"identifier":["RegistryId"]}')


class CfnRegistryScanningConfiguration(TypedResource):
    schema = Schema('AWS::ECR::RegistryScanningConfiguration', _types, 'RegistryScanningConfiguration', '{"attributes":[["attr_registry_id","RegistryId","s"]],"identifier":["RegistryId"]}')


class CfnReplicationConfiguration(TypedResource):
    schema = Schema('AWS::ECR::ReplicationConfiguration', _types, 'ReplicationConfiguration', '{"attributes":[["attr_registry_id","RegistryId","s"]],"identifier":["RegistryId"]}')


class CfnRepository(TypedResource):
    schema = Schema('AWS::ECR::Repository', _types, 'Repository', '{"attributes":[["attr_arn","Arn","s"],["attr_repository_uri","RepositoryUri","s"]],"identifier":["RepositoryName"],"write_only":["EmptyOnDelete"],"tags":["Tags","list"],"arn":"arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}"}')


class CfnRepositoryCreationTemplate(TypedResource):
    schema = Schema('AWS::ECR::RepositoryCreationTemplate', _types, 'RepositoryCreationTemplate', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Prefix"]}')


class CfnSigningConfiguration(TypedResource):
    schema = Schema('AWS::ECR::SigningConfiguration', _types, 'SigningConfiguration', '{"attributes":[["attr_registry_id","RegistryId","s"]],"identifier":["RegistryId"]}')
