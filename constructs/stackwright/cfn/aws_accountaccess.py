"""Every resource type of AWS::AccountAccess; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': '[["application_arn","ApplicationArn","j",32],["created_at","CreatedAt","j",32],["identity_source","IdentitySource","@ApplicationIdentitySource",3],["status","Status","j",32],["tags","Tags",{"k":["@ApplicationTag"],"l":[null,50],"x":1}],["tenant_id","TenantId","j",32],["updated_at","UpdatedAt","j",32]]',
    'ApplicationIdentityCenter': '[["application_arn","ApplicationArn","j",32],["instance_arn","InstanceArn",{"k":"s","p":"^arn:[a-z0-9-]+:sso:::instance/(sso)?ins-[a-zA-Z0-9-.]{16}$","l":[10,1224]},1]]',
    'ApplicationIdentitySource': '[["identity_center","IdentityCenter","@ApplicationIdentityCenter",1]]',
    'ApplicationTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[null,255]},1]]',
    'Entitlement': '[["application_arn","ApplicationArn",{"k":"s","p":"^arn:[a-z0-9-]+:account-access:[a-z0-9]+(-[a-z0-9]+)*:[0-9]{12}:application/[a-zA-Z0-9-]+$","l":[49,2048]},3],["created_at","CreatedAt","j",32],["entitlement","Entitlement","@EntitlementEntitlement",3],["entitlement_id","EntitlementId","j",32]]',
    'EntitlementEntitlement': '[["principal_role","PrincipalRole","@EntitlementPrincipalRoleEntitlement",1]]',
    'EntitlementIdentityCenterPrincipal': '[["group_id","GroupId",{"k":"s","p":"^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$","l":[1,47]}],["user_id","UserId",{"k":"s","p":"^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$","l":[1,47]}]]',
    'EntitlementPrincipal': '[["identity_center","IdentityCenter","@EntitlementIdentityCenterPrincipal",1]]',
    'EntitlementPrincipalRoleEntitlement': r'[["account","Account","j",32],["principal","Principal","@EntitlementPrincipal",1],["role_arn","RoleArn",{"k":"s","p":"^arn:[a-z0-9-]+:iam::[0-9]{12}:role\\/([a-zA-Z0-9+=,.@_-]+\\/)*[a-zA-Z0-9+=,.@_-]+$"},1,["AWS::IAM::Role.Arn"]]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::AccountAccess::Application', '{"attributes":[["attr_application_arn","ApplicationArn","s"],["attr_created_at","CreatedAt","s"],["attr_status","Status","s"],["attr_tenant_id","TenantId","s"],["attr_updated_at","UpdatedAt","s"],["attr_identity_source_identity_center_application_arn","IdentitySource.IdentityCenter.ApplicationArn","s"]],"identifier":["ApplicationArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:account-access:${Region}:${Account}:application/${ResourceId}"}'),
    'Entitlement': ('AWS::AccountAccess::Entitlement', '{"attributes":[["attr_created_at","CreatedAt","s"],["attr_entitlement_id","EntitlementId","s"],["attr_entitlement_principal_role_account","Entitlement.PrincipalRole.Account","s"]],"identifier":["ApplicationArn","EntitlementId"]}'),
})
