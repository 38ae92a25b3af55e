"""Every resource type of AWS::Backup; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'BackupPlan': '[["backup_plan","BackupPlan","@BackupPlanBackupPlanResourceType",1],["backup_plan_arn","BackupPlanArn","j",32],["backup_plan_id","BackupPlanId","j",32],["backup_plan_tags","BackupPlanTags",{"m":"s"}],["version_id","VersionId","j",32]]',
    'BackupPlanAdvancedBackupSettingResourceType': r'[["backup_options","BackupOptions","j",1],["resource_type","ResourceType",{"k":"s","p":"^[a-zA-Z0-9\\-\\_\\.]{1,50}$"},1]]',
    'BackupPlanBackupPlanResourceType': '[["advanced_backup_settings","AdvancedBackupSettings",["@BackupPlanAdvancedBackupSettingResourceType"]],["backup_plan_name","BackupPlanName","s",1],["backup_plan_rule","BackupPlanRule",["@BackupPlanBackupRuleResourceType"],1],["scan_settings","ScanSettings",["@BackupPlanScanSettingResourceType"]]]',
    'BackupPlanBackupRuleResourceType': '[["completion_window_minutes","CompletionWindowMinutes","n"],["copy_actions","CopyActions",["@BackupPlanCopyActionResourceType"]],["enable_continuous_backup","EnableContinuousBackup","b"],["index_actions","IndexActions",["@BackupPlanIndexActionsResourceType"]],["lifecycle","Lifecycle","@BackupPlanLifecycleResourceType"],["recovery_point_tags","RecoveryPointTags",{"m":"s"}],["rule_name","RuleName","s",1],["scan_actions","ScanActions",["@BackupPlanScanActionResourceType"]],["schedule_expression","ScheduleExpression","s"],["schedule_expression_timezone","ScheduleExpressionTimezone","s"],["start_window_minutes","StartWindowMinutes","n"],["target_backup_vault","TargetBackupVault","s",1,["AWS::Backup::BackupVault.BackupVaultName"]],["target_logically_air_gapped_backup_vault_arn","TargetLogicallyAirGappedBackupVaultArn","s"]]',
    'BackupPlanCopyActionResourceType': '[["destination_backup_vault_arn","DestinationBackupVaultArn","s",1,["AWS::Backup::BackupVault.BackupVaultArn"]],["lifecycle","Lifecycle","@BackupPlanLifecycleResourceType"]]',
    'BackupPlanIndexActionsResourceType': r'[["resource_types","ResourceTypes",{"k":[{"k":"s","p":"^[a-zA-Z0-9\\-\\_\\.]{1,50}$"}],"x":1}]]',
    'BackupPlanLifecycleResourceType': '[["delete_after_days","DeleteAfterDays","n"],["move_to_cold_storage_after_days","MoveToColdStorageAfterDays","n"],["opt_in_to_archive_for_supported_resources","OptInToArchiveForSupportedResources","b"]]',
    'BackupPlanScanActionResourceType': '[["malware_scanner","MalwareScanner",{"k":"s","e":["GUARDDUTY"]}],["scan_mode","ScanMode",{"k":"s","e":["FULL_SCAN","INCREMENTAL_SCAN"]}]]',
    'BackupPlanScanSettingResourceType': r'[["malware_scanner","MalwareScanner",{"k":"s","e":["GUARDDUTY"]}],["resource_types","ResourceTypes",{"k":[{"k":"s","p":"^[a-zA-Z0-9\\-\\_\\.]{1,50}$"}],"x":1}],["scanner_role_arn","ScannerRoleArn","s",0,["AWS::IAM::Role.Arn"]]]',
    'BackupSelection': '[["backup_plan_id","BackupPlanId","s",3,["AWS::Backup::BackupPlan.BackupPlanId"]],["backup_selection","BackupSelection","@BackupSelectionBackupSelectionResourceType",3],["id","Id","j",32],["selection_id","SelectionId","j",32]]',
    'BackupSelectionBackupSelectionResourceType': r'[["conditions","Conditions","@BackupSelectionBackupSelectionResourceTypeConditions",2],["iam_role_arn","IamRoleArn","s",3,["AWS::IAM::Role.Arn"]],["list_of_tags","ListOfTags",["@BackupSelectionConditionResourceType"],2],["not_resources","NotResources",["s"],2],["resources","Resources",["s"],2,["AWS::DynamoDB::Table.Arn","AWS::S3::Bucket.Arn"]],["selection_name","SelectionName",{"k":"s","p":"^[a-zA-Z0-9\\-\\_\\.\\:]+$"},3]]',
    'BackupSelectionBackupSelectionResourceTypeConditions': '[["string_equals","StringEquals",["@BackupSelectionConditionParameter"],2],["string_like","StringLike",["@BackupSelectionConditionParameter"],2],["string_not_equals","StringNotEquals",["@BackupSelectionConditionParameter"],2],["string_not_like","StringNotLike",["@BackupSelectionConditionParameter"],2]]',
    'BackupSelectionConditionParameter': '[["condition_key","ConditionKey","s",2],["condition_value","ConditionValue","s",2]]',
    'BackupSelectionConditionResourceType': '[["condition_key","ConditionKey","s",3],["condition_type","ConditionType",{"k":"s","E":["stringequals"]},3],["condition_value","ConditionValue","s",3]]',
    'BackupVault': r'[["access_policy","AccessPolicy","j"],["backup_vault_arn","BackupVaultArn","j",32],["backup_vault_name","BackupVaultName",{"k":"s","p":"^[a-zA-Z0-9\\-\\_]{2,50}$"},3],["backup_vault_tags","BackupVaultTags",{"m":"s"}],["encryption_key_arn","EncryptionKeyArn","s",2,["AWS::KMS::Key.Arn"]],["lock_configuration","LockConfiguration","@BackupVaultLockConfigurationType"],["notifications","Notifications","@BackupVaultNotificationObjectType"]]',
    'BackupVaultLockConfigurationType': '[["changeable_for_days","ChangeableForDays","i",8],["max_retention_days","MaxRetentionDays","i"],["min_retention_days","MinRetentionDays","i",1]]',
    'BackupVaultNotificationObjectType': '[["backup_vault_events","BackupVaultEvents",["s"],1],["sns_topic_arn","SNSTopicArn","s",1,["AWS::SNS::Topic.Arn","AWS::SNS::Topic.TopicArn"]]]',
    'Framework': r'[["creation_time","CreationTime","j",32],["deployment_status","DeploymentStatus","j",32],["framework_arn","FrameworkArn","j",32],["framework_controls","FrameworkControls",{"k":["@FrameworkFrameworkControl"],"x":1},1],["framework_description","FrameworkDescription",{"k":"s","p":"\\S","l":[null,1024]}],["framework_name","FrameworkName",{"k":"s","p":"[a-zA-Z][_a-zA-Z0-9]*","l":[1,256]},2],["framework_status","FrameworkStatus","j",32],["framework_tags","FrameworkTags",["@FrameworkTag"]]]',
    'FrameworkControlInputParameter': '[["parameter_name","ParameterName","s",1],["parameter_value","ParameterValue","s",1]]',
    'FrameworkFrameworkControl': '[["control_input_parameters","ControlInputParameters",{"k":["@FrameworkControlInputParameter"],"x":1}],["control_name","ControlName","s",1],["control_scope","ControlScope","@FrameworkFrameworkControlControlScope"]]',
    'FrameworkFrameworkControlControlScope': '[["compliance_resource_ids","ComplianceResourceIds",{"k":["s"],"l":[null,100]}],["compliance_resource_types","ComplianceResourceTypes",["s"]],["tags","Tags",["@FrameworkTag"]]]',
    'FrameworkTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'LegalHold': '[["arn","Arn","j",32],["creation_date","CreationDate","j",32],["description","Description","s",3],["legal_hold_id","LegalHoldId","j",32],["recovery_point_selection","RecoveryPointSelection","@LegalHoldRecoveryPointSelection",3],["status","Status","j",32],["tags","Tags",["@LegalHoldTags"]],["title","Title","s",3]]',
    'LegalHoldRecoveryPointSelection': '[["date_range","DateRange","@LegalHoldRecoveryPointSelectionDateRange"],["resource_identifiers","ResourceIdentifiers",["s"]],["vault_names","VaultNames",["s"]]]',
    'LegalHoldRecoveryPointSelectionDateRange': '[["from_date","FromDate","s",1],["to_date","ToDate","s",1]]',
    'LegalHoldTags': '[["key","Key","s",1],["value","Value","s",1]]',
    'LogicallyAirGappedBackupVault': r'[["access_policy","AccessPolicy","j"],["backup_vault_arn","BackupVaultArn","j",32],["backup_vault_name","BackupVaultName",{"k":"s","p":"^[a-zA-Z0-9\\-\\_]{2,50}$"},3],["backup_vault_tags","BackupVaultTags",{"m":"s"}],["encryption_key_arn","EncryptionKeyArn","s",2],["max_retention_days","MaxRetentionDays","i",3],["min_retention_days","MinRetentionDays","i",3],["mpa_approval_team_arn","MpaApprovalTeamArn","s"],["notifications","Notifications","@LogicallyAirGappedBackupVaultNotificationObjectType"],["vault_state","VaultState","j",32],["vault_type","VaultType","j",32]]',
    'LogicallyAirGappedBackupVaultNotificationObjectType': '[["backup_vault_events","BackupVaultEvents",["s"],1],["sns_topic_arn","SNSTopicArn","s",1,["AWS::SNS::Topic.Arn"]]]',
    'ReportPlan': r'[["report_delivery_channel","ReportDeliveryChannel","@ReportPlanReportDeliveryChannel",1],["report_plan_arn","ReportPlanArn","j",32],["report_plan_description","ReportPlanDescription",{"k":"s","p":".*\\S.*","l":[null,1024]}],["report_plan_name","ReportPlanName",{"k":"s","p":"[a-zA-Z][_a-zA-Z0-9]*","l":[1,256]},2],["report_plan_tags","ReportPlanTags",["@ReportPlanTag"]],["report_setting","ReportSetting","@ReportPlanReportSetting",1]]',
    'ReportPlanReportDeliveryChannel': '[["formats","Formats",{"k":["s"],"x":1}],["s3_bucket_name","S3BucketName","s",1,["AWS::S3::Bucket.Name"]],["s3_key_prefix","S3KeyPrefix","s"]]',
    'ReportPlanReportSetting': '[["accounts","Accounts",{"k":["s"],"x":1}],["framework_arns","FrameworkArns",{"k":["s"],"x":1}],["organization_units","OrganizationUnits",{"k":["s"],"x":1}],["regions","Regions",{"k":["s"],"x":1}],["report_template","ReportTemplate","s",1]]',
    'ReportPlanTag': '[["key","Key",{"k":"s","l":[1,128]}],["value","Value",{"k":"s","l":[null,256]}]]',
    'RestoreTestingPlan': '[["recovery_point_selection","RecoveryPointSelection","@RestoreTestingPlanRestoreTestingRecoveryPointSelection",1],["restore_testing_plan_arn","RestoreTestingPlanArn","j",32],["restore_testing_plan_name","RestoreTestingPlanName","s",3],["schedule_expression","ScheduleExpression","s",1],["schedule_expression_timezone","ScheduleExpressionTimezone","s"],["start_window_hours","StartWindowHours","i"],["tags","Tags",{"k":["@RestoreTestingPlanTag"],"x":1}]]',
    'RestoreTestingPlanRestoreTestingRecoveryPointSelection': '[["algorithm","Algorithm",{"k":"s","e":["LATEST_WITHIN_WINDOW","RANDOM_WITHIN_WINDOW"]},1],["exclude_vaults","ExcludeVaults",["s"]],["include_vaults","IncludeVaults",["s"],1],["recovery_point_types","RecoveryPointTypes",[{"k":"s","e":["SNAPSHOT","CONTINUOUS"]}],1],["selection_window_days","SelectionWindowDays","i"]]',
    'RestoreTestingPlanTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RestoreTestingSelection': '[["iam_role_arn","IamRoleArn","s",1,["AWS::IAM::Role.Arn"]],["protected_resource_arns","ProtectedResourceArns",["s"]],["protected_resource_conditions","ProtectedResourceConditions","@RestoreTestingSelectionProtectedResourceConditions"],["protected_resource_type","ProtectedResourceType","s",3],["restore_metadata_overrides","RestoreMetadataOverrides",{"m":"s"}],["restore_testing_plan_name","RestoreTestingPlanName","s",3],["restore_testing_selection_name","RestoreTestingSelectionName","s",3],["validation_window_hours","ValidationWindowHours","i"]]',
    'RestoreTestingSelectionKeyValue': '[["key","Key","s",1],["value","Value","s",1]]',
    'RestoreTestingSelectionProtectedResourceConditions': '[["string_equals","StringEquals",["@RestoreTestingSelectionKeyValue"]],["string_not_equals","StringNotEquals",["@RestoreTestingSelectionKeyValue"]]]',
    'TieringConfiguration': '[["backup_vault_name","BackupVaultName","s",1],["creation_time","CreationTime","j",32],["last_updated_time","LastUpdatedTime","j",32],["resource_selection","ResourceSelection",["@TieringConfigurationResourceSelection"],1],["tiering_configuration_arn","TieringConfigurationArn","j",32],["tiering_configuration_name","TieringConfigurationName","s",3],["tiering_configuration_tags","TieringConfigurationTags",{"m":"s"}]]',
    'TieringConfigurationResourceSelection': '[["resource_type","ResourceType","s",1],["resources","Resources",["s"],1],["tiering_down_settings_in_days","TieringDownSettingsInDays","i",1]]',
})
__getattr__ = names(__name__, _types)


class CfnBackupPlan(TypedResource):
    schema = Schema('AWS::Backup::BackupPlan', _types, 'BackupPlan', '{"attributes":[["attr_backup_plan_arn","BackupPlanArn","s"],["attr_backup_plan_id","BackupPlanId","s"],["attr_version_id","VersionId","s"]],"identifier":["BackupPlanId"],"tags":["BackupPlanTags","map"],"arn":"arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}"}')


class CfnBackupSelection(TypedResource):
    schema = Schema('AWS::Backup::BackupSelection', _types, 'BackupSelection', '{"attributes":[["attr_backup_plan_id","BackupPlanId","s"],["attr_id","Id","s"],["attr_selection_id","SelectionId","s"]],"identifier":["Id"]}')


class CfnBackupVault(TypedResource):
    schema = Schema('AWS::Backup::BackupVault', _types, 'BackupVault', '{"attributes":[["attr_backup_vault_arn","BackupVaultArn","s"],["attr_backup_vault_name","BackupVaultName","s"],["attr_encryption_key_arn","EncryptionKeyArn","s"]],"identifier":["BackupVaultName"],"write_only":["LockConfiguration.ChangeableForDays"],"tags":["BackupVaultTags","map"],"arn":"arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}"}')


class CfnFramework(TypedResource):
    schema = Schema('AWS::Backup::Framework', _types, 'Framework', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_deployment_status","DeploymentStatus","s"],["attr_framework_arn","FrameworkArn","s"],["attr_framework_status","FrameworkStatus","s"]],"identifier":["FrameworkArn"],"tags":["FrameworkTags","list"]}')


class CfnLegalHold(TypedResource):
    schema = Schema('AWS::Backup::LegalHold', _types, 'LegalHold', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_date","CreationDate","s"],["attr_legal_hold_id","LegalHoldId","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:backup:${Region}:${Account}:legal-hold:${LegalHoldId}"}')


class CfnLogicallyAirGappedBackupVault(TypedResource):
    schema = Schema('AWS::Backup::LogicallyAirGappedBackupVault', _types, 'LogicallyAirGappedBackupVault', '{"attributes":[["attr_backup_vault_arn","BackupVaultArn","s"],["attr_backup_vault_name","BackupVaultName","s"],["attr_encryption_key_arn","EncryptionKeyArn","s"],["attr_max_retention_days","MaxRetentionDays","i"],["attr_min_retention_days","MinRetentionDays","i"],["attr_mpa_approval_team_arn","MpaApprovalTeamArn","s"],["attr_vault_state","VaultState","s"],["attr_vault_type","VaultType","s"]],"identifier":["BackupVaultName"],"tags":["BackupVaultTags","map"],"arn":"arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}"}')


class CfnReportPlan(TypedResource):
    schema = Schema('AWS::Backup::ReportPlan', _types, 'ReportPlan', '{"attributes":[["attr_report_plan_arn","ReportPlanArn","s"]],"identifier":["ReportPlanArn"],"tags":["ReportPlanTags","list"]}')


class CfnRestoreTestingPlan(TypedResource):
    schema = Schema('AWS::Backup::RestoreTestingPlan', _types, 'RestoreTestingPlan', '{"attributes":[["attr_restore_testing_plan_arn","RestoreTestingPlanArn","s"]],"identifier":["RestoreTestingPlanName"],"tags":["Tags","list"]}')


class CfnRestoreTestingSelection(TypedResource):
    schema = Schema('AWS::Backup::RestoreTestingSelection', _types, 'RestoreTestingSelection', '{"identifier":["RestoreTestingPlanName","RestoreTestingSelectionName"]}')


class CfnTieringConfiguration(TypedResource):
    schema = Schema('AWS::Backup::TieringConfiguration', _types, 'TieringConfiguration', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_last_updated_time","LastUpdatedTime","s"],["attr_tiering_configuration_arn","TieringConfigurationArn","s"]],"identifier":["TieringConfigurationName"],"tags":["TieringConfigurationTags","map"]}')
