"""Every resource type of AWS::Route53RecoveryControl; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Cluster': '[["cluster_arn","ClusterArn","j",32],["cluster_endpoints","ClusterEndpoints","j",32],["name","Name",{"k":"s","l":[1,64]},3],["network_type","NetworkType",{"k":"s","e":["IPV4","DUALSTACK"]}],["status","Status","j",32],["tags","Tags",["@ClusterTag"],2]]',
    'ClusterTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ControlPanel': r'[["cluster_arn","ClusterArn",{"k":"s","p":"^[A-Za-z0-9:\\/_-]*$"},2,["AWS::Route53RecoveryControl::Cluster.ClusterArn"]],["control_panel_arn","ControlPanelArn","j",32],["default_control_panel","DefaultControlPanel","j",32],["name","Name",{"k":"s","l":[1,64]},1],["routing_control_count","RoutingControlCount","j",32],["status","Status","j",32],["tags","Tags",["@ControlPanelTag"],2]]',
    'ControlPanelTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RoutingControl': r'[["cluster_arn","ClusterArn",{"k":"s","p":"^[A-Za-z0-9:\\/_-]*$"},10,["AWS::Route53RecoveryControl::Cluster.ClusterArn"]],["control_panel_arn","ControlPanelArn",{"k":"s","p":"^[A-Za-z0-9:\\/_-]*$"},2,["AWS::Route53RecoveryControl::ControlPanel.ControlPanelArn"]],["name","Name",{"k":"s","l":[1,64]},1],["routing_control_arn","RoutingControlArn","j",32],["status","Status","j",32]]',
    'SafetyRule': '[["assertion_rule","AssertionRule","@SafetyRuleAssertionRule"],["control_panel_arn","ControlPanelArn","s",2,["AWS::Route53RecoveryControl::ControlPanel.ControlPanelArn"]],["gating_rule","GatingRule","@SafetyRuleGatingRule"],["name","Name","s"],["rule_config","RuleConfig","@SafetyRuleRuleConfig",2],["safety_rule_arn","SafetyRuleArn","j",32],["status","Status","j",32],["tags","Tags",["@SafetyRuleTag"],2]]',
    'SafetyRuleAssertionRule': '[["asserted_controls","AssertedControls",["s"],5,["AWS::Route53RecoveryControl::RoutingControl.RoutingControlArn"]],["wait_period_ms","WaitPeriodMs","i",1]]',
    'SafetyRuleGatingRule': '[["gating_controls","GatingControls",["s"],5],["target_controls","TargetControls",["s"],5],["wait_period_ms","WaitPeriodMs","i",1]]',
    'SafetyRuleRuleConfig': '[["inverted","Inverted","b",3],["threshold","Threshold","i",3],["type","Type",{"k":"s","e":["AND","OR","ATLEAST"]},3]]',
    'SafetyRuleTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Cluster': ('AWS::Route53RecoveryControl::Cluster', '{"attributes":[["attr_cluster_arn","ClusterArn","s"],["attr_cluster_endpoints","ClusterEndpoints","j"],["attr_status","Status","s"]],"identifier":["ClusterArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId}"}'),
    'ControlPanel': ('AWS::Route53RecoveryControl::ControlPanel', '{"attributes":[["attr_control_panel_arn","ControlPanelArn","s"],["attr_default_control_panel","DefaultControlPanel","b"],["attr_routing_control_count","RoutingControlCount","i"],["attr_status","Status","s"]],"identifier":["ControlPanelArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}"}'),
    'RoutingControl': ('AWS::Route53RecoveryControl::RoutingControl', '{"attributes":[["attr_routing_control_arn","RoutingControlArn","s"],["attr_status","Status","s"]],"identifier":["RoutingControlArn"],"write_only":["ClusterArn"]}'),
    'SafetyRule': ('AWS::Route53RecoveryControl::SafetyRule', '{"attributes":[["attr_safety_rule_arn","SafetyRuleArn","s"],["attr_status","Status","s"]],"identifier":["SafetyRuleArn"],"tags":["Tags","list"]}'),
})
