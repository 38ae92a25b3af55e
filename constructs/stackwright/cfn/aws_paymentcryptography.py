"""Every resource type of AWS::PaymentCryptography; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Alias': '[["alias_name","AliasName",{"k":"s","p":"^alias/[a-zA-Z0-9/_-]+$","l":[7,256]},3],["key_arn","KeyArn",{"k":"s","p":"^arn:aws:payment-cryptography:[a-z]{2}-[a-z]{1,16}-[0-9]+:[0-9]{12}:key/[0-9a-zA-Z]{16,64}$","l":[70,150]}]]',
    'Key': r'[["derive_key_usage","DeriveKeyUsage",{"k":"s","e":["TR31_B0_BASE_DERIVATION_KEY","TR31_C0_CARD_VERIFICATION_KEY","TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY","TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS","TR31_E1_EMV_MKEY_CONFIDENTIALITY","TR31_E2_EMV_MKEY_INTEGRITY","TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS","TR31_E5_EMV_MKEY_CARD_PERSONALIZATION","TR31_E6_EMV_MKEY_OTHER","TR31_K0_KEY_ENCRYPTION_KEY","TR31_K1_KEY_BLOCK_PROTECTION_KEY","TR31_M3_ISO_9797_3_MAC_KEY","TR31_M1_ISO_9797_1_MAC_KEY","TR31_M6_ISO_9797_5_CMAC_KEY","TR31_M7_HMAC_KEY","TR31_P0_PIN_ENCRYPTION_KEY","TR31_P1_PIN_GENERATION_KEY","TR31_V1_IBM3624_PIN_VERIFICATION_KEY","TR31_V2_VISA_PIN_VERIFICATION_KEY"]}],["enabled","Enabled","b"],["exportable","Exportable","b",1],["key_attributes","KeyAttributes","@KeyKeyAttributes",1],["key_check_value_algorithm","KeyCheckValueAlgorithm",{"k":"s","e":["CMAC","ANSI_X9_24","HMAC","SHA_1"]}],["key_identifier","KeyIdentifier","j",32],["key_origin","KeyOrigin","j",32],["key_state","KeyState","j",32],["policy","Policy",{"k":"s","p":"^[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+$","l":[1,20480]}],["replication_regions","ReplicationRegions",[{"k":"s","p":"^[a-z]{2}-[a-z]{1,16}-[0-9]+$"}],8],["replication_status","ReplicationStatus","j",32],["tags","Tags",{"k":["@KeyTag"],"l":[null,200]}]]',
    'KeyKeyAttributes': '[["key_algorithm","KeyAlgorithm",{"k":"s","e":["TDES_2KEY","TDES_3KEY","AES_128","AES_192","AES_256","HMAC_SHA256","HMAC_SHA384","HMAC_SHA512","HMAC_SHA224","RSA_2048","RSA_3072","RSA_4096","ECC_NIST_P256","ECC_NIST_P384","ECC_NIST_P521"]},1],["key_class","KeyClass",{"k":"s","e":["SYMMETRIC_KEY","ASYMMETRIC_KEY_PAIR","PRIVATE_KEY","PUBLIC_KEY"]},1],["key_modes_of_use","KeyModesOfUse","@KeyKeyModesOfUse",1],["key_usage","KeyUsage",{"k":"s","e":["TR31_B0_BASE_DERIVATION_KEY","TR31_C0_CARD_VERIFICATION_KEY","TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY","TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION","TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS","TR31_E1_EMV_MKEY_CONFIDENTIALITY","TR31_E2_EMV_MKEY_INTEGRITY","TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS","TR31_E5_EMV_MKEY_CARD_PERSONALIZATION","TR31_E6_EMV_MKEY_OTHER","TR31_K0_KEY_ENCRYPTION_KEY","TR31_K1_KEY_BLOCK_PROTECTION_KEY","TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT","TR31_M0_ISO_16609_MAC_KEY","TR31_M3_ISO_9797_3_MAC_KEY","TR31_M1_ISO_9797_1_MAC_KEY","TR31_M6_ISO_9797_5_CMAC_KEY","TR31_M7_HMAC_KEY","TR31_P0_PIN_ENCRYPTION_KEY","TR31_P1_PIN_GENERATION_KEY","TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE","TR31_V1_IBM3624_PIN_VERIFICATION_KEY","TR31_V2_VISA_PIN_VERIFICATION_KEY","TR31_K2_TR34_ASYMMETRIC_KEY"]},1]]',
    'KeyKeyModesOfUse': '[["decrypt","Decrypt","b"],["derive_key","DeriveKey","b"],["encrypt","Encrypt","b"],["generate","Generate","b"],["no_restrictions","NoRestrictions","b"],["sign","Sign","b"],["unwrap","Unwrap","b"],["verify","Verify","b"],["wrap","Wrap","b"]]',
    'KeyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAlias(TypedResource):
    schema = Schema('AWS::PaymentCryptography::Alias', _types, 'Alias', '{"identifier":["AliasName"],"arn":"arn:${Partition}:payment-cryptography:${Region}:${Account}:alias/${Alias}"}')


class CfnKey(TypedResource):
    schema = Schema('AWS::PaymentCryptography::Key', _types, 'Key', '{"attributes":[["attr_key_identifier","KeyIdentifier","s"],["attr_key_origin","KeyOrigin","s"],["attr_key_state","KeyState","s"],["attr_replication_status","ReplicationStatus","j"]],"identifier":["KeyIdentifier"],"write_only":["ReplicationRegions"],"tags":["Tags","list"],"arn":"arn:${Partition}:payment-cryptography:${Region}:${Account}:key/${KeyId}"}')
