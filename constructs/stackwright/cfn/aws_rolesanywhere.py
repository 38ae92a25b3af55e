"""Every resource type of AWS::RolesAnywhere; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'CRL': '[["crl_data","CrlData","s",1],["crl_id","CrlId","j",32],["enabled","Enabled","b"],["name","Name","s",1],["tags","Tags",{"k":["@CRLTag"],"l":[null,200]}],["trust_anchor_arn","TrustAnchorArn",{"k":"s","p":"^arn:aws(-[^:]+)?:rolesanywhere(:.*){2}(:trust-anchor.*)$"}]]',
    'CRLTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Profile': '[["accept_role_session_name","AcceptRoleSessionName","b"],["attribute_mappings","AttributeMappings",["@ProfileAttributeMapping"]],["duration_seconds","DurationSeconds",{"k":"n","r":[900,43200]}],["enabled","Enabled","b"],["managed_policy_arns","ManagedPolicyArns",{"k":["s"],"l":[null,50]}],["name","Name",{"k":"s","p":"^[ a-zA-Z0-9-_]*$","l":[1,255]},1],["profile_arn","ProfileArn","j",32],["profile_id","ProfileId","j",32],["require_instance_properties","RequireInstanceProperties","b",10],["role_arns","RoleArns",{"k":[{"k":"s","p":"^arn:aws(-[^:]+)?:iam(:.*){2}(:role.*)$","l":[1,1011]}],"l":[null,250]},1,["AWS::IAM::Role.Arn"]],["session_policy","SessionPolicy","s"],["tags","Tags",{"k":["@ProfileTag"],"l":[null,200]}]]',
    'ProfileAttributeMapping': '[["certificate_field","CertificateField",{"k":"s","e":["x509Subject","x509Issuer","x509SAN"]},1],["mapping_rules","MappingRules",["@ProfileMappingRule"],1]]',
    'ProfileMappingRule': '[["specifier","Specifier","s",1]]',
    'ProfileTag': '[["key","Key",{"k":"s","p":"^[ a-zA-Z0-9_.:/=+@-]*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[ a-zA-Z0-9_.:/=+@-]*$","l":[null,256]},1]]',
    'TrustAnchor': '[["enabled","Enabled","b"],["name","Name",{"k":"s","p":"^[ a-zA-Z0-9-_]*$","l":[1,255]},1],["notification_settings","NotificationSettings",{"k":["@TrustAnchorNotificationSetting"],"l":[null,50]}],["source","Source","@TrustAnchorSource",1],["tags","Tags",{"k":["@TrustAnchorTag"],"l":[null,200]}],["trust_anchor_arn","TrustAnchorArn","j",32],["trust_anchor_id","TrustAnchorId","j",32]]',
    'TrustAnchorNotificationSetting': '[["channel","Channel",{"k":"s","e":["ALL"]}],["enabled","Enabled","b",1],["event","Event",{"k":"s","e":["CA_CERTIFICATE_EXPIRY","END_ENTITY_CERTIFICATE_EXPIRY"]},1],["threshold","Threshold",{"k":"n","r":[1,360]}]]',
    'TrustAnchorSource': '[["source_data","SourceData","@TrustAnchorSourceData",1],["source_type","SourceType",{"k":"s","e":["AWS_ACM_PCA","CERTIFICATE_BUNDLE"]},1]]',
    'TrustAnchorSourceData': '[["acm_pca_arn","AcmPcaArn","s"],["x509_certificate_data","X509CertificateData","s"]]',
    'TrustAnchorTag': '[["key","Key",{"k":"s","p":"^[ a-zA-Z0-9_.:/=+@-]*$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[ a-zA-Z0-9_.:/=+@-]*$","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'CRL': ('AWS::RolesAnywhere::CRL', '{"attributes":[["attr_crl_id","CrlId","s"]],"identifier":["CrlId"],"tags":["Tags","list"],"arn":"arn:${Partition}:rolesanywhere:${Region}:${Account}:crl/${CrlId}"}'),
    'Profile': ('AWS::RolesAnywhere::Profile', '{"attributes":[["attr_profile_arn","ProfileArn","s"],["attr_profile_id","ProfileId","s"]],"identifier":["ProfileId"],"write_only":["RequireInstanceProperties"],"tags":["Tags","list"],"arn":"arn:${Partition}:rolesanywhere:${Region}:${Account}:profile/${ProfileId}"}'),
    'TrustAnchor': ('AWS::RolesAnywhere::TrustAnchor', '{"attributes":[["attr_trust_anchor_arn","TrustAnchorArn","s"],["attr_trust_anchor_id","TrustAnchorId","s"]],"identifier":["TrustAnchorId"],"tags":["Tags","list"],"arn":"arn:${Partition}:rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}"}'),
})
