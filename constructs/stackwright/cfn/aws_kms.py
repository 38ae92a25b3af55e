"""Every resource type of AWS::KMS; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Alias': '[["alias_name","AliasName",{"k":"s","p":"^(alias/)[a-zA-Z0-9:/_-]+$","l":[1,256]},3,["AWS::KMS::Alias.AliasName"]],["target_key_id","TargetKeyId",{"k":"s","l":[1,256]},1,["AWS::KMS::Key.Arn","AWS::KMS::Key.KeyId","AWS::KMS::ReplicaKey.Arn","AWS::KMS::ReplicaKey.KeyId"]]]',
    'Key': '[["arn","Arn","j",32],["bypass_policy_lockout_safety_check","BypassPolicyLockoutSafetyCheck","b",8],["description","Description",{"k":"s","l":[null,8192]}],["enable_key_rotation","EnableKeyRotation","b"],["enabled","Enabled","b"],["key_id","KeyId","j",32],["key_policy","KeyPolicy","j"],["key_spec","KeySpec",{"k":"s","e":["SYMMETRIC_DEFAULT","RSA_2048","RSA_3072","RSA_4096","ECC_NIST_P256","ECC_NIST_P384","ECC_NIST_P521","ECC_SECG_P256K1","HMAC_224","HMAC_256","HMAC_384","HMAC_512","SM2","ML_DSA_44","ML_DSA_65","ML_DSA_87","ECC_NIST_EDWARDS25519"]}],["key_usage","KeyUsage",{"k":"s","e":["ENCRYPT_DECRYPT","SIGN_VERIFY","GENERATE_VERIFY_MAC","KEY_AGREEMENT"]}],["multi_region","MultiRegion","b"],["origin","Origin",{"k":"s","e":["AWS_KMS","EXTERNAL"]}],["pending_window_in_days","PendingWindowInDays",{"k":"i","r":[7,30]},8],["rotation_period_in_days","RotationPeriodInDays",{"k":"i","r":[90,2560]},8],["tags","Tags",{"k":["@KeyTag"],"x":1}]]',
    'KeyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ReplicaKey': '[["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,8192]}],["enabled","Enabled","b"],["key_id","KeyId","j",32],["key_policy","KeyPolicy","j",1],["pending_window_in_days","PendingWindowInDays",{"k":"i","r":[7,30]},8],["primary_key_arn","PrimaryKeyArn",{"k":"s","l":[1,256]},3],["tags","Tags",{"k":["@ReplicaKeyTag"],"x":1}]]',
    'ReplicaKeyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Alias': ('AWS::KMS::Alias', '{"identifier":["AliasName"],"arn":"arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}"}'),
    'Key': ('AWS::KMS::Key', '{"attributes":[["attr_arn","Arn","s"],["attr_key_id","KeyId","s"]],"identifier":["KeyId"],"write_only":["BypassPolicyLockoutSafetyCheck","PendingWindowInDays","RotationPeriodInDays"],"tags":["Tags","list"],"arn":"arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"}'),
    'ReplicaKey': ('AWS::KMS::ReplicaKey', '{"attributes":[["attr_arn","Arn","s"],["attr_key_id","KeyId","s"]],"identifier":["KeyId"],"write_only":["PendingWindowInDays"],"tags":["Tags","list"]}'),
})
