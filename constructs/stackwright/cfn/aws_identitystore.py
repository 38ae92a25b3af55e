"""Every resource type of AWS::IdentityStore; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Group': '[["description","Description",{"k":"s","l":[1,1024]}],["display_name","DisplayName",{"k":"s","l":[1,1024]},1],["group_id","GroupId","j",32],["identity_store_id","IdentityStoreId",{"k":"s","p":"^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","l":[1,36]},3]]',
    'GroupMembership': '[["group_id","GroupId",{"k":"s","p":"^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$","l":[1,47]},3],["identity_store_id","IdentityStoreId",{"k":"s","p":"^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","l":[1,36]},3],["member_id","MemberId","@GroupMembershipMemberId",3],["membership_id","MembershipId","j",32]]',
    'GroupMembershipMemberId': '[["user_id","UserId",{"k":"s","p":"^([0-9a-f]{10}-|)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}$","l":[1,47]},1]]',
    'User': '[["addresses","Addresses",{"k":["@UserAddresses"],"l":[1,1]},2],["arn","Arn","j",32],["birthdate","Birthdate",{"k":"s","l":[1,1024]}],["created_at","CreatedAt","j",32],["created_by","CreatedBy","j",32],["display_name","DisplayName",{"k":"s","l":[1,1024]}],["emails","Emails",{"k":["@UserEmails"],"l":[1,1]},2],["identity_store_id","IdentityStoreId",{"k":"s","p":"^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$","l":[1,36]},3],["locale","Locale",{"k":"s","l":[1,1024]}],["name","Name","@UserName"],["nick_name","NickName",{"k":"s","l":[1,1024]}],["phone_numbers","PhoneNumbers",{"k":["@UserPhoneNumbers"],"l":[1,1]},2],["photos","Photos",{"k":["@UserPhotos"],"l":[1,3]},2],["preferred_language","PreferredLanguage",{"k":"s","l":[1,1024]}],["profile_url","ProfileUrl",{"k":"s","l":[1,1024]}],["roles","Roles",{"k":["@UserRoles"],"l":[1,1]},2],["timezone","Timezone",{"k":"s","l":[1,1024]}],["title","Title",{"k":"s","l":[1,1024]}],["updated_at","UpdatedAt","j",32],["updated_by","UpdatedBy","j",32],["user_id","UserId","j",32],["user_name","UserName",{"k":"s","l":[1,128]},2],["user_status","UserStatus","j",32],["user_type","UserType",{"k":"s","l":[1,1024]}],["website","Website",{"k":"s","l":[1,1024]}]]',
    'UserAddresses': '[["country","Country",{"k":"s","l":[1,1024]}],["formatted","Formatted",{"k":"s","l":[1,1024]}],["locality","Locality",{"k":"s","l":[1,1024]}],["postal_code","PostalCode",{"k":"s","l":[1,1024]}],["primary","Primary","b"],["region","Region",{"k":"s","l":[1,1024]}],["street_address","StreetAddress",{"k":"s","l":[1,1024]}],["type","Type",{"k":"s","l":[1,1024]}]]',
    'UserEmails': '[["primary","Primary","b"],["type","Type",{"k":"s","l":[1,1024]}],["value","Value",{"k":"s","l":[1,1024]}]]',
    'UserName': '[["family_name","FamilyName",{"k":"s","l":[1,1024]}],["formatted","Formatted",{"k":"s","l":[1,1024]}],["given_name","GivenName",{"k":"s","l":[1,1024]}],["honorific_prefix","HonorificPrefix",{"k":"s","l":[1,1024]}],["honorific_suffix","HonorificSuffix",{"k":"s","l":[1,1024]}],["middle_name","MiddleName",{"k":"s","l":[1,1024]}]]',
    'UserPhoneNumbers': '[["primary","Primary","b"],["type","Type",{"k":"s","l":[1,1024]}],["value","Value",{"k":"s","l":[1,1024]}]]',
    'UserPhotos': '[["display","Display",{"k":"s","l":[1,1024]}],["primary","Primary","b"],["type","Type",{"k":"s","l":[1,1024]}],["value","Value",{"k":"s","l":[1,1024]},1]]',
    'UserRoles': '[["primary","Primary","b"],["type","Type",{"k":"s","l":[1,1024]}],["value","Value",{"k":"s","l":[1,1024]}]]',
})
__getattr__ = names(__name__, _types)


class CfnGroup(TypedResource):
    schema = Schema('AWS::IdentityStore::Group', _types, 'Group', '{"attributes":[["attr_group_id","GroupId","s"]],"identifier":["GroupId","IdentityStoreId"],"arn":"arn:${Partition}:identitystore:::group/${GroupId}"}')


class CfnGroupMembership(TypedResource):
    schema = Schema('AWS::IdentityStore::GroupMembership', _types, 'GroupMembership', '{"attributes":[["attr_membership_id","MembershipId","s"]],"identifier":["MembershipId","IdentityStoreId"],"arn":"arn:${Partition}:identitystore:::membership/${MembershipId}"}')


class CfnUser(TypedResource):
    schema = Schema('AWS::IdentityStore::User', _types, 'User', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_created_by","CreatedBy","s"],["attr_updated_at","UpdatedAt","s"],["attr_updated_by","UpdatedBy","s"],["attr_user_id","UserId","s"],["attr_user_status","UserStatus","s"]],"identifier":["Arn"],"arn":"arn:${Partition}:identitystore:::user/${UserId}"}')
