"""Every resource type of AWS::Macie; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'AllowList': '[["arn","Arn","j",32],["criteria","Criteria","@AllowListCriteria",1],["description","Description","s"],["id","Id","j",32],["name","Name","s",1],["status","Status","j",32],["tags","Tags",["@AllowListTag"]]]',
    'AllowListCriteria': '[["regex","Regex","s"],["s3_words_list","S3WordsList","@AllowListS3WordsList"]]',
    'AllowListS3WordsList': '[["bucket_name","BucketName","s",1,["AWS::S3::Bucket.Name"]],["object_key","ObjectKey","s",1]]',
    'AllowListTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'CustomDataIdentifier': '[["arn","Arn","j",32],["description","Description","s",2],["id","Id","j",32],["ignore_words","IgnoreWords",["s"],2],["keywords","Keywords",["s"],2],["maximum_match_distance","MaximumMatchDistance","i",2],["name","Name","s",3],["regex","Regex","s",3],["tags","Tags",["@CustomDataIdentifierTag"]]]',
    'CustomDataIdentifierTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'FindingsFilter': '[["action","Action",{"k":"s","e":["ARCHIVE","NOOP"]}],["arn","Arn","j",32],["description","Description","s"],["finding_criteria","FindingCriteria","@FindingsFilterFindingCriteria",1],["id","Id","j",32],["name","Name","s",1],["position","Position","i"],["tags","Tags",["@FindingsFilterTag"]]]',
    'FindingsFilterCriterionAdditionalProperties': '[["eq","eq",["s"]],["gt","gt","i"],["gte","gte","i"],["lt","lt","i"],["lte","lte","i"],["neq","neq",["s"]]]',
    'FindingsFilterFindingCriteria': '[["criterion","Criterion",{"m":"@FindingsFilterCriterionAdditionalProperties"}]]',
    'FindingsFilterTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'Member': '[["account_id","AccountId",{"k":"s","p":"^[0-9]{12}$"},3],["administrator_account_id","AdministratorAccountId","j",32],["arn","Arn","j",32],["email","Email","s",10],["relationship_status","RelationshipStatus","j",32],["tags","Tags",{"k":["@MemberTag"],"x":1}],["updated_at","UpdatedAt","j",32]]',
    'MemberTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Session': '[["automated_discovery_status","AutomatedDiscoveryStatus","j",32],["aws_account_id","AwsAccountId","j",32],["finding_publishing_frequency","FindingPublishingFrequency",{"k":"s","e":["FIFTEEN_MINUTES","ONE_HOUR","SIX_HOURS"]}],["service_role","ServiceRole","j",32],["status","Status",{"k":"s","e":["ENABLED","PAUSED"]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'AllowList': ('AWS::Macie::AllowList', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}"}'),
    'CustomDataIdentifier': ('AWS::Macie::CustomDataIdentifier', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}"}'),
    'FindingsFilter': ('AWS::Macie::FindingsFilter', '{"attributes":[["attr_arn","Arn","s"],["attr_findings_filter_list_items","FindingsFilterListItems","j"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}"}'),
    'Member': ('AWS::Macie::Member', '{"attributes":[["attr_administrator_account_id","AdministratorAccountId","s"],["attr_arn","Arn","s"],["attr_relationship_status","RelationshipStatus","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Arn"],"write_only":["Email"],"tags":["Tags","list"],"arn":"arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}"}'),
    'Session': ('AWS::Macie::Session', '{"attributes":[["attr_automated_discovery_status","AutomatedDiscoveryStatus","s"],["attr_aws_account_id","AwsAccountId","s"],["attr_service_role","ServiceRole","s"]],"identifier":["AwsAccountId"]}'),
})
