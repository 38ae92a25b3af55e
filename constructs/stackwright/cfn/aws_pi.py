"""Every resource type of AWS::PI; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'PerfReports': '[["analysis_report_id","AnalysisReportId","j",32],["arn","Arn","j",32],["create_time","CreateTime","j",32],["end_time","EndTime","s",3],["identifier","Identifier",{"k":"s","p":"^[a-zA-Z0-9-]+$","l":[null,256]},3],["service_type","ServiceType",{"k":"s","e":["RDS","DOCDB"]},3],["start_time","StartTime","s",3],["status","Status","j",32],["tags","Tags",{"k":["@PerfReportsTag"],"l":[null,200],"x":1},2]]',
    'PerfReportsTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'PerfReports': ('AWS::PI::PerfReports', '{"attributes":[["attr_analysis_report_id","AnalysisReportId","s"],["attr_arn","Arn","s"],["attr_create_time","CreateTime","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
})
