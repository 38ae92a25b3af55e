"""Every resource type of AWS::NimbleStudio; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Studio': '[["admin_role_arn","AdminRoleArn","s",1,["AWS::IAM::Role.Arn"]],["display_name","DisplayName",{"k":"s","l":[null,64]},1],["home_region","HomeRegion","j",32],["sso_client_id","SsoClientId","j",32],["studio_encryption_configuration","StudioEncryptionConfiguration","@StudioStudioEncryptionConfiguration"],["studio_id","StudioId","j",32],["studio_name","StudioName",{"k":"s","p":"^[a-z0-9]*$","l":[3,64]},3],["studio_url","StudioUrl","j",32],["tags","Tags",{"m":"s"},2],["user_role_arn","UserRoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'StudioStudioEncryptionConfiguration': '[["key_arn","KeyArn",{"k":"s","p":"^arn:.*","l":[4,null]}],["key_type","KeyType",{"k":"s","e":["AWS_OWNED_KEY","CUSTOMER_MANAGED_KEY"]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Studio': ('AWS::NimbleStudio::Studio', '{"attributes":[["attr_home_region","HomeRegion","s"],["attr_sso_client_id","SsoClientId","s"],["attr_studio_id","StudioId","s"],["attr_studio_url","StudioUrl","s"]],"identifier":["StudioId"],"tags":["Tags","map"],"arn":"arn:${Partition}:nimble:${Region}:${Account}:studio/${StudioId}"}'),
})
