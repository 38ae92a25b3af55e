"""Every resource type of AWS::SupportAuthZ; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'SupportPermit': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[1,1024]},2],["name","Name",{"k":"s","p":"^[a-zA-Z0-9]{1,256}$","l":[1,256]},3],["permit","Permit","@SupportPermitPermit",3],["permit_id","PermitId","j",32],["signing_key_info","SigningKeyInfo","@SupportPermitSigningKeyInfo",3],["status","Status","j",32],["support_case_display_id","SupportCaseDisplayId",{"k":"s","p":"^[a-zA-Z0-9:/-]{1,512}$","l":[1,512]},2],["tags","Tags",{"k":["@SupportPermitTag"],"l":[null,50],"x":1}]]',
    'SupportPermitActionSet': '[["actions","Actions",{"k":[{"k":"s","p":"^[a-z][a-z0-9-]*:[A-Za-z0-9_.-]+$","l":[3,255]}],"l":[1,10]}],["all_actions","AllActions","j"]]',
    'SupportPermitCondition': '[["allow_after","AllowAfter","s"],["allow_before","AllowBefore","s"]]',
    'SupportPermitPermit': '[["actions","Actions","@SupportPermitActionSet",1],["conditions","Conditions",{"k":["@SupportPermitCondition"],"l":[null,2]}],["resources","Resources","@SupportPermitResourceSet",1]]',
    'SupportPermitResourceSet': '[["all_resources_in_region","AllResourcesInRegion","j"],["resources","Resources",{"k":[{"k":"s","p":"^[a-zA-Z0-9:/_.-]+$","l":[1,512]}],"l":[1,5]}]]',
    'SupportPermitSigningKeyInfo': '[["kms_key","KmsKey",{"k":"s","p":"^[a-zA-Z0-9/:_-]{1,512}$","l":[1,512]},1]]',
    'SupportPermitTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'SupportPermit': ('AWS::SupportAuthZ::SupportPermit', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_permit_id","PermitId","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:supportauthz:${Region}:${Account}:supportpermit/${ResourceId}"}'),
})
