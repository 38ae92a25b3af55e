"""Every resource type of AWS::AccessAnalyzer; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Analyzer': '[["analyzer_configuration","AnalyzerConfiguration","@AnalyzerAnalyzerConfiguration",4],["analyzer_name","AnalyzerName",{"k":"s","p":"^[A-Za-z_][A-Za-z0-9_.-]*$","l":[1,1024]},2],["archive_rules","ArchiveRules",["@AnalyzerArchiveRule"]],["arn","Arn","j",32],["tags","Tags",{"k":["@AnalyzerTag"],"l":[null,50],"x":1}],["type","Type",{"k":"s","l":[null,1024]},3]]',
    'AnalyzerAnalysisRuleCriteria': '[["account_ids","AccountIds",["s"]],["resource_tags","ResourceTags",[{"k":["@AnalyzerTag"],"x":1}]]]',
    'AnalyzerAnalyzerConfiguration': '[["internal_access_configuration","InternalAccessConfiguration","@AnalyzerInternalAccessConfiguration"],["unused_access_configuration","UnusedAccessConfiguration","@AnalyzerUnusedAccessConfiguration"]]',
    'AnalyzerArchiveRule': '[["filter","Filter",{"k":["@AnalyzerFilter"],"l":[1,null]},1],["rule_name","RuleName",{"k":"s","p":"^[A-Za-z][A-Za-z0-9_.-]*$","l":[1,255]},1]]',
    'AnalyzerFilter': '[["contains","Contains",["s"]],["eq","Eq",["s"]],["exists","Exists","b"],["neq","Neq",["s"]],["property","Property","s",1]]',
    'AnalyzerInternalAccessAnalysisRuleCriteria': '[["account_ids","AccountIds",["s"]],["resource_arns","ResourceArns",["s"]],["resource_types","ResourceTypes",["s"]]]',
    'AnalyzerInternalAccessConfiguration': '[["internal_access_analysis_rule","InternalAccessAnalysisRule","@AnalyzerInternalAccessConfigurationInternalAccessAnalysisRule"]]',
    'AnalyzerInternalAccessConfigurationInternalAccessAnalysisRule': '[["inclusions","Inclusions",["@AnalyzerInternalAccessAnalysisRuleCriteria"]]]',
    'AnalyzerTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[null,255]}]]',
    'AnalyzerUnusedAccessConfiguration': '[["analysis_rule","AnalysisRule","@AnalyzerUnusedAccessConfigurationAnalysisRule"],["unused_access_age","UnusedAccessAge",{"k":"i","r":[1,365]}]]',
    'AnalyzerUnusedAccessConfigurationAnalysisRule': '[["exclusions","Exclusions",["@AnalyzerAnalysisRuleCriteria"]]]',
    'ArchiveRule': '[["analyzer_name","AnalyzerName",{"k":"s","p":"^[A-Za-z][A-Za-z0-9_.-]*$","l":[1,255]},3],["arn","Arn","j",32],["created_at","CreatedAt","j",32],["filter","Filter",{"m":"@ArchiveRuleFilter"},1],["rule_name","RuleName",{"k":"s","p":"^[A-Za-z][A-Za-z0-9_.-]*$","l":[1,255]},3],["updated_at","UpdatedAt","j",32]]',
    'ArchiveRuleFilter': '[["contains","Contains",{"k":["s"],"l":[1,20]}],["eq","Eq",{"k":["s"],"l":[1,20]}],["exists","Exists","b"],["neq","Neq",{"k":["s"],"l":[1,20]}]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Analyzer': ('AWS::AccessAnalyzer::Analyzer', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}"}'),
    'ArchiveRule': ('AWS::AccessAnalyzer::ArchiveRule', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Arn"]}'),
})
