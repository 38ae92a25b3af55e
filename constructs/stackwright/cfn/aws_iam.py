"""Every resource type of AWS::IAM; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccessKey': '[["id","Id","j",32],["secret_access_key","SecretAccessKey","j",32],["serial","Serial","i",2],["status","Status","s"],["user_name","UserName","s",3]]',
    'Group': r'[["arn","Arn","j",32],["group_name","GroupName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},2],["managed_policy_arns","ManagedPolicyArns",{"k":[{"k":"s","p":"arn:(aws[a-zA-Z-]*)?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+"}],"l":[null,20],"x":1},0,["AWS::IAM::ManagedPolicy.PolicyArn"]],["path","Path",{"k":"s","p":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","l":[1,512]}],["policies","Policies",["@GroupPolicyProperty"]]]',
    'GroupPolicyProperty': '[["policy_document","PolicyDocument","j",1],["policy_name","PolicyName","s",1]]',
    'GroupPolicy': r'[["group_name","GroupName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},3],["policy_document","PolicyDocument","j"],["policy_name","PolicyName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},3]]',
    'InstanceProfile': r'[["arn","Arn","j",32],["instance_profile_name","InstanceProfileName",{"k":"s","p":"^([\\w+=,.@-]+)?$","l":[null,128]},2],["path","Path",{"k":"s","p":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","l":[1,512]},2],["roles","Roles",{"k":[{"k":"s","p":"[a-zA-Z0-9+=,.@\\-_]+"}],"l":[null,1],"x":1},1,["AWS::IAM::Role.RoleName"]]]',
    'ManagedPolicy': r'[["attachment_count","AttachmentCount","j",32],["create_date","CreateDate","j",32],["default_version_id","DefaultVersionId","j",32],["description","Description",{"k":"s","l":[null,1000]},2],["groups","Groups",{"k":["s"],"x":1},0,["AWS::IAM::Group.GroupName"]],["is_attachable","IsAttachable","j",32],["managed_policy_name","ManagedPolicyName","s",2],["path","Path",{"k":"s","p":"^((/[A-Za-z0-9\\.,\\+@=_-]+)*)/$","l":[1,512]},2],["permissions_boundary_usage_count","PermissionsBoundaryUsageCount","j",32],["policy_arn","PolicyArn","j",32],["policy_document","PolicyDocument","j",1],["policy_id","PolicyId","j",32],["roles","Roles",{"k":["s"],"x":1},0,["AWS::IAM::Role.RoleName"]],["update_date","UpdateDate","j",32],["users","Users",{"k":["s"],"x":1},0,["AWS::IAM::User.UserName"]]]',
    'OIDCProvider': '[["arn","Arn","j",32],["client_id_list","ClientIdList",[{"k":"s","l":[1,255]}]],["tags","Tags",{"k":["@OIDCProviderTag"],"l":[null,50]}],["thumbprint_list","ThumbprintList",{"k":[{"k":"s","p":"[0-9A-Fa-f]{40}","l":[40,40]}],"l":[null,5]}],["url","Url",{"k":"s","l":[1,255]},2]]',
    'OIDCProviderTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Policy': r'[["groups","Groups",["s"]],["id","Id","j",32],["policy_document","PolicyDocument","j",1],["policy_name","PolicyName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},1],["roles","Roles",["s"]],["users","Users",["s"]]]',
    'Role': r'[["arn","Arn","j",32],["assume_role_policy_document","AssumeRolePolicyDocument","j",1],["description","Description",{"k":"s","p":"^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$","l":[null,1000]}],["managed_policy_arns","ManagedPolicyArns",{"k":[{"k":"s","p":"arn:(aws[a-zA-Z-]*)?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+"}],"x":1},0,["AWS::IAM::ManagedPolicy.PolicyArn"]],["max_session_duration","MaxSessionDuration",{"k":"i","r":[3600,43200]}],["path","Path",{"k":"s","p":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","l":[1,512]},2],["permissions_boundary","PermissionsBoundary",{"k":"s","l":[20,2048]},0,["AWS::IAM::ManagedPolicy.PolicyArn"]],["policies","Policies",["@RolePolicyProperty"]],["role_id","RoleId","j",32],["role_name","RoleName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,64]},2],["tags","Tags",{"k":["@RoleTag"],"l":[null,50]}]]',
    'RolePolicyProperty': '[["policy_document","PolicyDocument","j",1],["policy_name","PolicyName","s",1]]',
    'RoleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RolePolicy': r'[["policy_document","PolicyDocument","j"],["policy_name","PolicyName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},3],["role_name","RoleName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,64]},3]]',
    'SAMLProvider': r'[["add_private_key","AddPrivateKey",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+","l":[1,16384]},10],["arn","Arn","j",32],["assertion_encryption_mode","AssertionEncryptionMode",{"k":"s","e":["Allowed","Required"]}],["name","Name",{"k":"s","p":"[\\w._-]+","l":[1,128]},2],["private_key_list","PrivateKeyList",{"k":["@SAMLProviderSAMLPrivateKey"],"l":[null,2]}],["remove_private_key","RemovePrivateKey",{"k":"s","p":"[A-Z0-9]+","l":[22,64]},10],["saml_metadata_document","SamlMetadataDocument",{"k":"s","l":[1000,10000000]}],["saml_provider_uuid","SamlProviderUUID","j",32],["tags","Tags",{"k":["@SAMLProviderTag"],"l":[null,50]}]]',
    'SAMLProviderSAMLPrivateKey': '[["key_id","KeyId",{"k":"s","p":"[A-Z0-9]+","l":[22,64]},1],["timestamp","Timestamp","s",1]]',
    'SAMLProviderTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ServerCertificate': r'[["arn","Arn","j",32],["certificate_body","CertificateBody",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+","l":[1,16384]},10],["certificate_chain","CertificateChain",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+","l":[1,2097152]},10],["path","Path",{"k":"s","p":"(\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F)","l":[1,512]}],["private_key","PrivateKey",{"k":"s","p":"[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+","l":[1,16384]},10],["server_certificate_name","ServerCertificateName",{"k":"s","p":"[\\w+=,.@-]+","l":[1,128]},2],["tags","Tags",["@ServerCertificateTag"]]]',
    'ServerCertificateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ServiceLinkedRole': r'[["aws_service_name","AWSServiceName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},10],["custom_suffix","CustomSuffix",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,64]},10],["description","Description",{"k":"s","p":"^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*$","l":[null,1000]}],["role_name","RoleName","j",32]]',
    'User': r'[["arn","Arn","j",32],["groups","Groups",{"k":["s"],"l":[null,10]},0,["AWS::IAM::Group.GroupName"]],["login_profile","LoginProfile","@UserLoginProfile"],["managed_policy_arns","ManagedPolicyArns",{"k":[{"k":"s","p":"arn:(aws[a-zA-Z-]*)?:iam::(\\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\\-_/]+"}],"l":[null,20],"x":1},0,["AWS::IAM::ManagedPolicy.PolicyArn"]],["path","Path",{"k":"s","p":"^(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)$","l":[1,512]}],["permissions_boundary","PermissionsBoundary",{"k":"s","l":[20,2048]},0,["AWS::IAM::ManagedPolicy.PolicyArn"]],["policies","Policies",["@UserPolicyProperty"]],["tags","Tags",{"k":["@UserTag"],"l":[null,50]}],["user_name","UserName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,64]},2]]',
    'UserLoginProfile': '[["password","Password","s",9],["password_reset_required","PasswordResetRequired","b"]]',
    'UserPolicyProperty': '[["policy_document","PolicyDocument","j",1],["policy_name","PolicyName","s",1]]',
    'UserTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'UserPolicy': r'[["policy_document","PolicyDocument","j"],["policy_name","PolicyName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},3],["user_name","UserName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},3]]',
    'UserToGroupAddition': '[["group_name","GroupName","s",1],["id","Id","j",32],["users","Users",["s"],1]]',
    'VirtualMFADevice': r'[["path","Path",{"k":"s","p":"(\\u002F)|(\\u002F[\\u0021-\\u007F]+\\u002F)","l":[1,512]},2],["serial_number","SerialNumber","j",32],["tags","Tags",{"k":["@VirtualMFADeviceTag"],"l":[null,50]}],["users","Users",["s"],1],["virtual_mfa_device_name","VirtualMfaDeviceName",{"k":"s","p":"[\\w+=,.@-]+","l":[1,226]},2]]',
    'VirtualMFADeviceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAccessKey(TypedResource):
    schema = Schema('AWS::IAM::AccessKey', _types, 'AccessKey', '{"attributes":[["attr_id","Id","s"],["attr_secret_access_key","SecretAccessKey","s"]],"identifier":["Id"]}')


class CfnGroup(TypedResource):
    schema = Schema('AWS::IAM::Group', _types, 'Group', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["GroupName"],"arn":"arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"}')


class CfnGroupPolicy(TypedResource):
    schema = Schema('AWS::IAM::GroupPolicy', _types, 'GroupPolicy', '{"identifier":["PolicyName","GroupName"]}')


class CfnInstanceProfile(TypedResource):
    schema = Schema('AWS::IAM::InstanceProfile', _types, 'InstanceProfile', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["InstanceProfileName"],"arn":"arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}"}')


class CfnManagedPolicy(TypedResource):
    schema = Schema('AWS::IAM::ManagedPolicy', _types, 'ManagedPolicy', '{"attributes":[["attr_attachment_count","AttachmentCount","i"],["attr_create_date","CreateDate","s"],["attr_default_version_id","DefaultVersionId","s"],["attr_is_attachable","IsAttachable","b"],["attr_permissions_boundary_usage_count","PermissionsBoundaryUsageCount","i"],["attr_policy_arn","PolicyArn","s"],["attr_policy_id","PolicyId","s"],["attr_update_date","UpdateDate","s"]],"identifier":["PolicyArn"],"arn":"arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"}')


class CfnOIDCProvider(TypedResource):
    schema = Schema('AWS::IAM::OIDCProvider', _types, 'OIDCProvider', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}"}')


class CfnPolicy(TypedResource):
    schema = Schema('AWS::IAM::Policy', _types, 'Policy', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}"}')


class CfnRole(TypedResource):
    schema = Schema('AWS::IAM::Role', _types, 'Role', '{"attributes":[["attr_arn","Arn","s"],["attr_role_id","RoleId","s"]],"identifier":["RoleName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"}')


class CfnRolePolicy(TypedResource):
    schema = Schema('AWS::IAM::RolePolicy', _types, 'RolePolicy', '{"identifier":["PolicyName","RoleName"]}')


class CfnSAMLProvider(TypedResource):
    schema = Schema('AWS::IAM::SAMLProvider', _types, 'SAMLProvider', '{"attributes":[["attr_arn","Arn","s"],["attr_saml_provider_uuid","SamlProviderUUID","s"]],"identifier":["Arn"],"write_only":["AddPrivateKey","RemovePrivateKey"],"tags":["Tags","list"],"arn":"arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}"}')


class CfnServerCertificate(TypedResource):
    schema = Schema('AWS::IAM::ServerCertificate', _types, 'ServerCertificate', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["ServerCertificateName"],"write_only":["CertificateBody","CertificateChain","PrivateKey"],"tags":["Tags","list"],"arn":"arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}"}')


class CfnServiceLinkedRole(TypedResource):
    schema = Schema('AWS::IAM::ServiceLinkedRole', _types, 'ServiceLinkedRole', '{"attributes":[["attr_role_name","RoleName","s"]],"identifier":["RoleName"],"write_only":["AWSServiceName","CustomSuffix"]}')


class CfnUser(TypedResource):
    schema = Schema('AWS::IAM::User', _types, 'User', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["UserName"],"write_only":["LoginProfile.Password"],"tags":["Tags","list"],"arn":"arn:${Partition}:iam::${Account}:user/${UserNameWithPath}"}')


class CfnUserPolicy(TypedResource):
    schema = Schema('AWS::IAM::UserPolicy', _types, 'UserPolicy', '{"identifier":["PolicyName","UserName"]}')


class CfnUserToGroupAddition(TypedResource):
    schema = Schema('AWS::IAM::UserToGroupAddition', _types, 'UserToGroupAddition', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}')


class CfnVirtualMFADevice(TypedResource):
    schema = Schema('AWS::IAM::VirtualMFADevice', _types, 'VirtualMFADevice', '{"attributes":[["attr_serial_number","SerialNumber","s"]],"identifier":["SerialNumber"],"tags":["Tags","list"],"arn":"arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}"}')
