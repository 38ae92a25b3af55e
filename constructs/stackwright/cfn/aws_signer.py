"""Every resource type of AWS::Signer; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ProfilePermission': '[["action","Action","s",3],["principal","Principal","s",3],["profile_name","ProfileName",{"k":"s","p":"^[0-9a-zA-Z_]{2,64}$"},3,["AWS::Signer::SigningProfile.ProfileName"]],["profile_version","ProfileVersion",{"k":"s","p":"^[0-9a-zA-Z]{10}$","l":[10,10]},2],["statement_id","StatementId","s",3]]',
    'SigningProfile': '[["arn","Arn","j",32],["platform_id","PlatformId",{"k":"s","e":["AWSLambda-SHA384-ECDSA","Notation-OCI-SHA384-ECDSA"]},3],["profile_name","ProfileName","j",32],["profile_version","ProfileVersion","j",32],["profile_version_arn","ProfileVersionArn","j",32],["signature_validity_period","SignatureValidityPeriod","@SigningProfileSignatureValidityPeriod",2],["tags","Tags",["@SigningProfileTag"]]]',
    'SigningProfileSignatureValidityPeriod': '[["type","Type",{"k":"s","e":["DAYS","MONTHS","YEARS"]},2],["value","Value","i",2]]',
    'SigningProfileTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,127]}],["value","Value",{"k":"s","l":[1,255]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ProfilePermission': ('AWS::Signer::ProfilePermission', '{"identifier":["StatementId","ProfileName"]}'),
    'SigningProfile': ('AWS::Signer::SigningProfile', '{"attributes":[["attr_arn","Arn","s"],["attr_profile_name","ProfileName","s"],["attr_profile_version","ProfileVersion","s"],["attr_profile_version_arn","ProfileVersionArn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName}"}'),
})
