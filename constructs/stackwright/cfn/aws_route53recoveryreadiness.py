"""Every resource type of AWS::Route53RecoveryReadiness; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Cell': '[["cell_arn","CellArn","j",32],["cell_name","CellName",{"k":"s","p":"[a-zA-Z0-9_]+","l":[null,64]},2],["cells","Cells",{"k":["s"],"l":[null,5]}],["parent_readiness_scopes","ParentReadinessScopes","j",32],["tags","Tags",["@CellTag"]]]',
    'CellTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ReadinessCheck': '[["readiness_check_arn","ReadinessCheckArn","j",32],["readiness_check_name","ReadinessCheckName",{"k":"s","p":"[a-zA-Z0-9_]+","l":[1,64]},2],["resource_set_name","ResourceSetName",{"k":"s","p":"[a-zA-Z0-9_]+","l":[1,64]}],["tags","Tags",["@ReadinessCheckTag"]]]',
    'ReadinessCheckTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'RecoveryGroup': '[["cells","Cells",{"k":[{"k":"s","l":[1,256]}],"l":[null,5]}],["recovery_group_arn","RecoveryGroupArn","j",32],["recovery_group_name","RecoveryGroupName",{"k":"s","p":"[a-zA-Z0-9_]+","l":[1,64]},2],["tags","Tags",["@RecoveryGroupTag"]]]',
    'RecoveryGroupTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ResourceSet': '[["resource_set_arn","ResourceSetArn","j",32],["resource_set_name","ResourceSetName","s",2],["resource_set_type","ResourceSetType",{"k":"s","p":"^AWS::[A-Za-z0-9]+::[A-Za-z0-9]+$"},3],["resources","Resources",{"k":["@ResourceSetResource"],"l":[1,6]},1],["tags","Tags",["@ResourceSetTag"]]]',
    'ResourceSetDNSTargetResource': '[["domain_name","DomainName","s"],["hosted_zone_arn","HostedZoneArn","s"],["record_set_id","RecordSetId","s"],["record_type","RecordType","s"],["target_resource","TargetResource","@ResourceSetTargetResource"]]',
    'ResourceSetNLBResource': '[["arn","Arn","s"]]',
    'ResourceSetR53ResourceRecord': '[["domain_name","DomainName","s"],["record_set_id","RecordSetId","s"]]',
    'ResourceSetResource': '[["component_id","ComponentId","s"],["dns_target_resource","DnsTargetResource","@ResourceSetDNSTargetResource"],["readiness_scopes","ReadinessScopes",["s"]],["resource_arn","ResourceArn","s"]]',
    'ResourceSetTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'ResourceSetTargetResource': '[["nlb_resource","NLBResource","@ResourceSetNLBResource"],["r53_resource","R53Resource","@ResourceSetR53ResourceRecord"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Cell': ('AWS::Route53RecoveryReadiness::Cell', '{"attributes":[["attr_cell_arn","CellArn","s"],["attr_parent_readiness_scopes","ParentReadinessScopes","l"]],"identifier":["CellName"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53-recovery-readiness::${Account}:cell/${CellName}"}'),
    'ReadinessCheck': ('AWS::Route53RecoveryReadiness::ReadinessCheck', '{"attributes":[["attr_readiness_check_arn","ReadinessCheckArn","s"]],"identifier":["ReadinessCheckName"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId}"}'),
    'RecoveryGroup': ('AWS::Route53RecoveryReadiness::RecoveryGroup', '{"attributes":[["attr_recovery_group_arn","RecoveryGroupArn","s"]],"identifier":["RecoveryGroupName"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId}"}'),
    'ResourceSet': ('AWS::Route53RecoveryReadiness::ResourceSet', '{"attributes":[["attr_resource_set_arn","ResourceSetArn","s"]],"identifier":["ResourceSetName"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId}"}'),
})
