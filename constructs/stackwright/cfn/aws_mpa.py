"""Every resource type of AWS::MPA; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ApprovalTeam': '[["approval_strategy","ApprovalStrategy","@ApprovalTeamApprovalStrategy",1],["approvers","Approvers",{"k":["@ApprovalTeamApprover"],"l":[1,20],"x":1},1],["arn","Arn","j",32],["creation_time","CreationTime","j",32],["description","Description",{"k":"s","l":[1,256]},1],["last_update_time","LastUpdateTime","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9._-]+$","l":[null,64]},3],["number_of_approvers","NumberOfApprovers","j",32],["policies","Policies",{"k":["@ApprovalTeamPolicy"],"l":[1,10],"x":1},3],["status","Status","j",32],["status_code","StatusCode","j",32],["status_message","StatusMessage","j",32],["tags","Tags",{"k":["@ApprovalTeamTag"],"x":1}],["update_session_arn","UpdateSessionArn","j",32],["version_id","VersionId","j",32]]',
    'ApprovalTeamApprovalStrategy': '[["m_of_n","MofN","@ApprovalTeamMofNApprovalStrategy",1]]',
    'ApprovalTeamApprover': '[["approver_id","ApproverId","j",32],["primary_identity_id","PrimaryIdentityId",{"k":"s","l":[1,100]},1],["primary_identity_source_arn","PrimaryIdentitySourceArn",{"k":"s","l":[null,1000]},1],["primary_identity_status","PrimaryIdentityStatus","j",32],["response_time","ResponseTime","j",32]]',
    'ApprovalTeamMofNApprovalStrategy': '[["min_approvals_required","MinApprovalsRequired","i",1]]',
    'ApprovalTeamPolicy': r'[["policy_arn","PolicyArn",{"k":"s","p":"^arn:.{1,63}:mpa:::aws:policy/[a-zA-Z0-9_\\.-]{1,1023}/[a-zA-Z0-9_\\.-]{1,1023}/(?:[\\d]+|\\$DEFAULT)$","l":[null,1224]},3]]',
    'ApprovalTeamTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'IdentitySource': '[["creation_time","CreationTime","j",32],["identity_source_arn","IdentitySourceArn","j",32],["identity_source_parameters","IdentitySourceParameters","@IdentitySourceIdentitySourceParameters",3],["identity_source_type","IdentitySourceType","j",32],["status","Status","j",32],["status_code","StatusCode","j",32],["status_message","StatusMessage","j",32],["tags","Tags",{"k":["@IdentitySourceTag"],"x":1}]]',
    'IdentitySourceIamIdentityCenter': '[["approval_portal_url","ApprovalPortalUrl","j",32],["instance_arn","InstanceArn",{"k":"s","p":"^arn:.+:sso:::instance/(?:sso)?ins-[a-zA-Z0-9-.]{16}$","l":[20,2048]},3],["region","Region",{"k":"s","l":[null,1000]},3]]',
    'IdentitySourceIdentitySourceParameters': '[["iam_identity_center","IamIdentityCenter","@IdentitySourceIamIdentityCenter",3]]',
    'IdentitySourceTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ApprovalTeam': ('AWS::MPA::ApprovalTeam', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_time","CreationTime","s"],["attr_last_update_time","LastUpdateTime","s"],["attr_number_of_approvers","NumberOfApprovers","i"],["attr_status","Status","s"],["attr_status_code","StatusCode","s"],["attr_status_message","StatusMessage","s"],["attr_update_session_arn","UpdateSessionArn","s"],["attr_version_id","VersionId","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}"}'),
    'IdentitySource': ('AWS::MPA::IdentitySource', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_identity_source_arn","IdentitySourceArn","s"],["attr_identity_source_type","IdentitySourceType","s"],["attr_status","Status","s"],["attr_status_code","StatusCode","s"],["attr_status_message","StatusMessage","s"],["attr_identity_source_parameters_iam_identity_center_approval_portal_url","IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl","s"]],"identifier":["IdentitySourceArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:mpa:${Region}:${Account}:identity-source/${IdentitySourceId}"}'),
})
