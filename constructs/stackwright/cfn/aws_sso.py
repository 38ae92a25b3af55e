"""Every resource type of AWS::SSO; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Application': r'[["application_arn","ApplicationArn","j",32],["application_provider_arn","ApplicationProviderArn",{"k":"s","p":"^arn:aws(-[a-z]{1,5}){0,3}:sso::aws:applicationProvider/[a-zA-Z0-9-/]+$","l":[10,1224]},3],["description","Description",{"k":"s","l":[1,128]}],["identity_store_arn","IdentityStoreArn","j",32],["instance_arn","InstanceArn",{"k":"s","p":"^arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$","l":[10,1224]},3],["name","Name",{"k":"s","p":"^[\\w+=,.@-]+$","l":[null,255]},1],["portal_options","PortalOptions","@ApplicationPortalOptionsConfiguration"],["status","Status",{"k":"s","e":["ENABLED","DISABLED"]}],["tags","Tags",{"k":["@ApplicationTag"],"l":[null,75]}]]',
    'ApplicationPortalOptionsConfiguration': '[["sign_in_options","SignInOptions","@ApplicationSignInOptions"],["visibility","Visibility",{"k":"s","e":["ENABLED","DISABLED"]}]]',
    'ApplicationSignInOptions': r'[["application_url","ApplicationUrl",{"k":"s","p":"^http(s)?:\\/\\/[-a-zA-Z0-9+&@#\\/%?=~_|!:,.;]*[-a-zA-Z0-9+&bb@#\\/%?=~_|]$","l":[1,512]}],["origin","Origin",{"k":"s","e":["IDENTITY_CENTER","APPLICATION"]},1]]',
    'ApplicationTag': r'[["key","Key",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[\\w+=,.@-]+$","l":[null,256]},1]]',
    'ApplicationAssignment': r'[["application_arn","ApplicationArn",{"k":"s","p":"arn:aws(-[a-z]{1,5}){0,3}:sso::\\d{12}:application/(sso)?ins-[a-zA-Z0-9-.]{16}/apl-[a-zA-Z0-9]{16}","l":[10,1224]},3],["principal_id","PrincipalId",{"k":"s","p":"^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$","l":[1,47]},3],["principal_type","PrincipalType",{"k":"s","e":["USER","GROUP"]},3]]',
    'Assignment': r'[["instance_arn","InstanceArn",{"k":"s","p":"arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}","l":[10,1224]},3],["permission_set_arn","PermissionSetArn",{"k":"s","p":"arn:aws(-[a-z]{1,5}){0,3}:sso:::permissionSet/(sso)?ins-[a-zA-Z0-9-.]{16}/ps-[a-zA-Z0-9-./]{16}","l":[10,1224]},3],["principal_id","PrincipalId",{"k":"s","p":"^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$","l":[1,47]},3],["principal_type","PrincipalType",{"k":"s","e":["USER","GROUP"]},3],["target_id","TargetId",{"k":"s","p":"\\d{12}"},3],["target_type","TargetType",{"k":"s","e":["AWS_ACCOUNT"]},3]]',
    'Instance': r'[["identity_store_id","IdentityStoreId","j",32],["instance_arn","InstanceArn","j",32],["name","Name",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,32]}],["owner_account_id","OwnerAccountId","j",32],["status","Status","j",32],["tags","Tags",{"k":["@InstanceTag"],"l":[null,75]}]]',
    'InstanceTag': r'[["key","Key",{"k":"s","p":"[\\w+=,.@-]+","l":[1,128]},1],["value","Value",{"k":"s","p":"[\\w+=,.@-]+","l":[null,256]},1]]',
    'InstanceAccessControlAttributeConfiguration': '[["access_control_attributes","AccessControlAttributes",{"k":["@InstanceAccessControlAttributeConfigurationAccessControlAttribute"],"l":[null,50]}],["instance_access_control_attribute_configuration","InstanceAccessControlAttributeConfiguration","@InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration",16],["instance_arn","InstanceArn",{"k":"s","p":"arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}","l":[10,1224]},3]]',
    'InstanceAccessControlAttributeConfigurationAccessControlAttribute': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value","@InstanceAccessControlAttributeConfigurationAccessControlAttributeValue",1]]',
    'InstanceAccessControlAttributeConfigurationAccessControlAttributeValue': '[["source","Source",{"k":[{"k":"s","l":[null,256]}],"l":[null,1]},1]]',
    'InstanceAccessControlAttributeConfigurationInstanceAccessControlAttributeConfiguration': '[["access_control_attributes","AccessControlAttributes",{"k":["@InstanceAccessControlAttributeConfigurationAccessControlAttribute"],"l":[null,50]},1]]',
    'PermissionSet': '[["customer_managed_policy_references","CustomerManagedPolicyReferences",{"k":["@PermissionSetCustomerManagedPolicyReference"],"l":[null,25]}],["description","Description",{"k":"s","p":"[\\\\u0009\\\\u000A\\\\u000D\\\\u0020-\\\\u007E\\\\u00A1-\\\\u00FF]*","l":[1,700]}],["inline_policy","InlinePolicy","j"],["instance_arn","InstanceArn",{"k":"s","p":"arn:aws(-[a-z]{1,5}){0,3}:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}","l":[10,1224]},3],["managed_policies","ManagedPolicies",{"k":[{"k":"s","l":[20,2048]}],"l":[null,25]}],["name","Name",{"k":"s","p":"[\\\\w+=,.@-]+","l":[1,32]},3],["permission_set_arn","PermissionSetArn","j",32],["permissions_boundary","PermissionsBoundary","@PermissionSetPermissionsBoundary"],["relay_state_type","RelayStateType",{"k":"s","p":"[a-zA-Z0-9&amp;$@#\\\\/%?=~\\\\-_\'&quot;|!:,.;*+\\\\[\\\\]\\\\ \\\\(\\\\)\\\\{\\\\}]+","l":[1,240]}],["session_duration","SessionDuration",{"k":"s","p":"^(-?)P(?=\\\\d|T\\\\d)(?:(\\\\d+)Y)?(?:(\\\\d+)M)?(?:(\\\\d+)([DW]))?(?:T(?:(\\\\d+)H)?(?:(\\\\d+)M)?(?:(\\\\d+(?:\\\\.\\\\d+)?)S)?)?$","l":[1,100]}],["tags","Tags",{"k":["@PermissionSetTag"],"l":[null,50]}]]',
    'PermissionSetCustomerManagedPolicyReference': r'[["name","Name",{"k":"s","p":"[\\w+=,.@-]+","l":[1,128]},1],["path","Path",{"k":"s","p":"((/[A-Za-z0-9\\.,\\+@=_-]+)*)/","l":[1,512]}]]',
    'PermissionSetPermissionsBoundary': '[["customer_managed_policy_reference","CustomerManagedPolicyReference","@PermissionSetCustomerManagedPolicyReference"],["managed_policy_arn","ManagedPolicyArn",{"k":"s","l":[20,2048]}]]',
    'PermissionSetTag': r'[["key","Key",{"k":"s","p":"[\\w+=,.@-]+","l":[1,128]},1],["value","Value",{"k":"s","p":"[\\w+=,.@-]+","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnApplication(TypedResource):
    schema = Schema('AWS::SSO::Application', _types, 'Application', '{"attributes":[["attr_application_arn","ApplicationArn","s"],["attr_identity_store_arn","IdentityStoreArn","s"]],"identifier":["ApplicationArn"],"tags":["Tags","list"]}')


class CfnApplicationAssignment(TypedResource):
    schema = Schema('AWS::SSO::ApplicationAssignment', _types, 'ApplicationAssignment', '{"identifier":["ApplicationArn","PrincipalType","PrincipalId"]}')


class CfnAssignment(TypedResource):
    schema = Schema('AWS::SSO::Assignment', _types, 'Assignment', '{"identifier":["InstanceArn","TargetId","TargetType","PermissionSetArn","PrincipalType","PrincipalId"]}')


class CfnInstance(TypedResource):
    schema = Schema('AWS::SSO::Instance', _types, 'Instance', '{"attributes":[["attr_identity_store_id","IdentityStoreId","s"],["attr_instance_arn","InstanceArn","s"],["attr_owner_account_id","OwnerAccountId","s"],["attr_status","Status","s"]],"identifier":["InstanceArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:sso:::instance/${InstanceId}"}')


class CfnInstanceAccessControlAttributeConfiguration(TypedResource):
    schema = Schema('AWS::SSO::InstanceAccessControlAttributeConfiguration', _types, 'InstanceAccessControlAttributeConfiguration', '{"identifier":["InstanceArn"]}')


class CfnPermissionSet(TypedResource):
    schema = Schema('AWS::SSO::PermissionSet', _types, 'PermissionSet', '{"attributes":[["attr_permission_set_arn","PermissionSetArn","s"]],"identifier":["InstanceArn","PermissionSetArn"],"tags":["Tags","list"]}')
