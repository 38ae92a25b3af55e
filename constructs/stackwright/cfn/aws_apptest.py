"""Every resource type of AWS::AppTest; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'TestCase': r'[["creation_time","CreationTime","j",32],["description","Description",{"k":"s","l":[null,1000]}],["last_update_time","LastUpdateTime","j",32],["latest_version","LatestVersion","j",32],["name","Name",{"k":"s","p":"^[A-Za-z][A-Za-z0-9_\\-]{1,59}$"},3],["status","Status","j",32],["steps","Steps",{"k":["@TestCaseStep"],"l":[1,20]},1],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,200]}],["test_case_arn","TestCaseArn","j",32],["test_case_id","TestCaseId","j",32],["test_case_version","TestCaseVersion","j",32]]',
    'TestCaseBatch': r'[["batch_job_name","BatchJobName",{"k":"s","p":"^\\S{1,1000}$"},1],["batch_job_parameters","BatchJobParameters",{"m":"s"}],["export_data_set_names","ExportDataSetNames",[{"k":"s","p":"^\\S{1,100}$"}]]]',
    'TestCaseCloudFormationAction': r'[["action_type","ActionType",{"k":"s","e":["Create","Delete"]}],["resource","Resource",{"k":"s","p":"^\\S{1,1000}$"},1]]',
    'TestCaseCompareAction': '[["input","Input","@TestCaseInput",1],["output","Output","@TestCaseOutput"]]',
    'TestCaseDataSet': r'[["ccsid","Ccsid",{"k":"s","p":"^\\S{1,50}$"},1],["format","Format",{"k":"s","e":["FIXED","VARIABLE","LINE_SEQUENTIAL"]},1],["length","Length","n",1],["name","Name",{"k":"s","p":"^\\S{1,100}$"},1],["type","Type",{"k":"s","e":["PS"]},1]]',
    'TestCaseDatabaseCDC': '[["source_metadata","SourceMetadata","@TestCaseSourceDatabaseMetadata",1],["target_metadata","TargetMetadata","@TestCaseTargetDatabaseMetadata",1]]',
    'TestCaseFileMetadata': '[["data_sets","DataSets",["@TestCaseDataSet"]],["database_cdc","DatabaseCDC","@TestCaseDatabaseCDC"]]',
    'TestCaseInput': '[["file","File","@TestCaseInputFile"]]',
    'TestCaseInputFile': r'[["file_metadata","FileMetadata","@TestCaseFileMetadata",1],["source_location","SourceLocation",{"k":"s","p":"^\\S{1,1000}$"},1],["target_location","TargetLocation",{"k":"s","p":"^\\S{1,1000}$"},1]]',
    'TestCaseM2ManagedActionProperties': r'[["force_stop","ForceStop","b"],["import_data_set_location","ImportDataSetLocation",{"k":"s","p":"^\\S{1,1000}$"}]]',
    'TestCaseM2ManagedApplicationAction': r'[["action_type","ActionType",{"k":"s","e":["Configure","Deconfigure"]},1],["properties","Properties","@TestCaseM2ManagedActionProperties"],["resource","Resource",{"k":"s","p":"^\\S{1,1000}$"},1]]',
    'TestCaseM2NonManagedApplicationAction': r'[["action_type","ActionType",{"k":"s","e":["Configure","Deconfigure"]},1],["resource","Resource",{"k":"s","p":"^\\S{1,1000}$"},1]]',
    'TestCaseMainframeAction': r'[["action_type","ActionType","@TestCaseMainframeActionType",1],["properties","Properties","@TestCaseMainframeActionProperties"],["resource","Resource",{"k":"s","p":"^\\S{1,1000}$"},1]]',
    'TestCaseMainframeActionProperties': r'[["dms_task_arn","DmsTaskArn",{"k":"s","p":"^\\S{1,1000}$"}]]',
    'TestCaseMainframeActionType': '[["batch","Batch","@TestCaseBatch"],["tn3270","Tn3270","@TestCaseTN3270"]]',
    'TestCaseOutput': '[["file","File","@TestCaseOutputFile"]]',
    'TestCaseOutputFile': '[["file_location","FileLocation",{"k":"s","l":[null,1024]}]]',
    'TestCaseResourceAction': '[["cloud_formation_action","CloudFormationAction","@TestCaseCloudFormationAction"],["m2_managed_application_action","M2ManagedApplicationAction","@TestCaseM2ManagedApplicationAction"],["m2_non_managed_application_action","M2NonManagedApplicationAction","@TestCaseM2NonManagedApplicationAction"]]',
    'TestCaseScript': '[["script_location","ScriptLocation",{"k":"s","l":[null,1024]},1],["type","Type",{"k":"s","e":["Selenium"]},1]]',
    'TestCaseSourceDatabaseMetadata': '[["capture_tool","CaptureTool",{"k":"s","e":["Precisely","AWS DMS"]},1],["type","Type",{"k":"s","e":["z/OS-DB2"]},1]]',
    'TestCaseStep': r'[["action","Action","@TestCaseStepAction",1],["description","Description",{"k":"s","l":[null,1000]}],["name","Name",{"k":"s","p":"^[A-Za-z][A-Za-z0-9_\\-]{1,59}$"},1]]',
    'TestCaseStepAction': '[["compare_action","CompareAction","@TestCaseCompareAction"],["mainframe_action","MainframeAction","@TestCaseMainframeAction"],["resource_action","ResourceAction","@TestCaseResourceAction"]]',
    'TestCaseTN3270': r'[["export_data_set_names","ExportDataSetNames",[{"k":"s","p":"^\\S{1,100}$"}]],["script","Script","@TestCaseScript",1]]',
    'TestCaseTargetDatabaseMetadata': '[["capture_tool","CaptureTool",{"k":"s","e":["Precisely","AWS DMS"]},1],["type","Type",{"k":"s","e":["PostgreSQL"]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'TestCase': ('AWS::AppTest::TestCase', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_last_update_time","LastUpdateTime","s"],["attr_latest_version","LatestVersion","j"],["attr_status","Status","s"],["attr_test_case_arn","TestCaseArn","s"],["attr_test_case_id","TestCaseId","s"],["attr_test_case_version","TestCaseVersion","n"]],"identifier":["TestCaseId"],"tags":["Tags","map"],"arn":"arn:${Partition}:apptest:${Region}:${Account}:testcase/${TestCaseId}"}'),
})
