"""Every resource type of AWS::ManagedBlockchain; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Accessor': '[["accessor_type","AccessorType",{"k":"s","e":["BILLING_TOKEN"]},3],["arn","Arn","j",32],["billing_token","BillingToken","j",32],["creation_date","CreationDate","j",32],["id","Id","j",32],["network_type","NetworkType",{"k":"s","e":["ETHEREUM_GOERLI","ETHEREUM_MAINNET","ETHEREUM_MAINNET_AND_GOERLI","POLYGON_MAINNET","POLYGON_MUMBAI"]},2],["status","Status","j",32],["tags","Tags",{"k":["@AccessorTag"],"l":[null,50],"x":1},8]]',
    'AccessorTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'Member': '[["invitation_id","InvitationId","s"],["member_configuration","MemberConfiguration","@MemberMemberConfiguration",1],["member_id","MemberId","j",32],["network_configuration","NetworkConfiguration","@MemberNetworkConfiguration"],["network_id","NetworkId","s"]]',
    'MemberApprovalThresholdPolicy': '[["proposal_duration_in_hours","ProposalDurationInHours","i"],["threshold_comparator","ThresholdComparator","s"],["threshold_percentage","ThresholdPercentage","i"]]',
    'MemberMemberConfiguration': '[["description","Description","s"],["member_framework_configuration","MemberFrameworkConfiguration","@MemberMemberFrameworkConfiguration"],["name","Name","s",1]]',
    'MemberMemberFabricConfiguration': '[["admin_password","AdminPassword","s",1],["admin_username","AdminUsername","s",1]]',
    'MemberMemberFrameworkConfiguration': '[["member_fabric_configuration","MemberFabricConfiguration","@MemberMemberFabricConfiguration"]]',
    'MemberNetworkConfiguration': '[["description","Description","s"],["framework","Framework","s",1],["framework_version","FrameworkVersion","s",1],["name","Name","s",1],["network_framework_configuration","NetworkFrameworkConfiguration","@MemberNetworkFrameworkConfiguration"],["voting_policy","VotingPolicy","@MemberVotingPolicy",1]]',
    'MemberNetworkFabricConfiguration': '[["edition","Edition","s",1]]',
    'MemberNetworkFrameworkConfiguration': '[["network_fabric_configuration","NetworkFabricConfiguration","@MemberNetworkFabricConfiguration"]]',
    'MemberVotingPolicy': '[["approval_threshold_policy","ApprovalThresholdPolicy","@MemberApprovalThresholdPolicy"]]',
    'Node': '[["arn","Arn","j",32],["member_id","MemberId","s"],["network_id","NetworkId","s",1],["node_configuration","NodeConfiguration","@NodeNodeConfiguration",1],["node_id","NodeId","j",32]]',
    'NodeNodeConfiguration': '[["availability_zone","AvailabilityZone","s",1],["instance_type","InstanceType","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Accessor': ('AWS::ManagedBlockchain::Accessor', '{"attributes":[["attr_arn","Arn","s"],["attr_billing_token","BillingToken","s"],["attr_creation_date","CreationDate","s"],["attr_id","Id","s"],["attr_status","Status","s"]],"identifier":["Id"],"write_only":["Tags"],"tags":["Tags","list"],"arn":"arn:${Partition}:managedblockchain:${Region}:${Account}:accessors/${AccessorId}"}'),
    'Member': ('AWS::ManagedBlockchain::Member', '{"attributes":[["attr_member_id","MemberId","s"],["attr_network_id","NetworkId","s"]],"identifier":["MemberId"],"arn":"arn:${Partition}:managedblockchain:${Region}:${Account}:members/${MemberId}"}'),
    'Node': ('AWS::ManagedBlockchain::Node', '{"attributes":[["attr_arn","Arn","s"],["attr_member_id","MemberId","s"],["attr_network_id","NetworkId","s"],["attr_node_id","NodeId","s"]],"identifier":["NodeId"],"arn":"arn:${Partition}:managedblockchain:${Region}:${Account}:nodes/${NodeId}"}'),
})
