"""Every resource type of AWS::LicenseManager; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Grant': '[["allowed_operations","AllowedOperations",{"k":[{"k":"s","e":["CheckInLicense","CheckoutBorrowLicense","CheckoutLicense","CreateGrant","CreateToken","ExtendConsumptionLicense","ListPurchasedLicenses"]}],"l":[1,8],"x":1},8],["grant_arn","GrantArn","j",32],["grant_name","GrantName","s"],["home_region","HomeRegion","s"],["license_arn","LicenseArn",{"k":"s","p":"^arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$","l":[null,2048]}],["principals","Principals",{"k":[{"k":"s","p":"^arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$","l":[null,2048]}],"l":[1,1],"x":1},8],["status","Status",{"k":"s","e":["ACTIVE","DELETED","DISABLED","FAILED_WORKFLOW","PENDING_ACCEPT","PENDING_DELETE","PENDING_WORKFLOW","REJECTED","WORKFLOW_COMPLETED"]},8],["tags","Tags",["@GrantTag"]],["version","Version","j",32]]',
    'GrantTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'License': '[["beneficiary","Beneficiary","s",1],["consumption_configuration","ConsumptionConfiguration","@LicenseConsumptionConfiguration",1],["entitlements","Entitlements",{"k":["@LicenseEntitlement"],"x":1},1],["home_region","HomeRegion","s",1],["issuer","Issuer","@LicenseIssuerData",1],["license_arn","LicenseArn","j",32],["license_metadata","LicenseMetadata",{"k":["@LicenseMetadata"],"x":1}],["license_name","LicenseName","s",1],["product_name","ProductName","s",1],["product_sku","ProductSKU",{"k":"s","l":[1,1024]},1],["status","Status","s"],["tags","Tags",["@LicenseTag"]],["validity","Validity","@LicenseValidityDateFormat",1],["version","Version","j",32]]',
    'LicenseBorrowConfiguration': '[["allow_early_check_in","AllowEarlyCheckIn","b",1],["max_time_to_live_in_minutes","MaxTimeToLiveInMinutes","i",1]]',
    'LicenseConsumptionConfiguration': '[["borrow_configuration","BorrowConfiguration","@LicenseBorrowConfiguration"],["provisional_configuration","ProvisionalConfiguration","@LicenseProvisionalConfiguration"],["renew_type","RenewType",{"k":"s","e":["Monthly","None","Weekly"]}]]',
    'LicenseEntitlement': '[["allow_check_in","AllowCheckIn","b"],["max_count","MaxCount","i"],["name","Name","s",1],["overage","Overage","b"],["unit","Unit",{"k":"s","e":["Bits","Bits/Second","Bytes","Bytes/Second","Count","Count/Second","Gigabits","Gigabits/Second","Gigabytes","Gigabytes/Second","Kilobits","Kilobits/Second","Kilobytes","Kilobytes/Second","Megabits","Megabits/Second","Megabytes","Megabytes/Second","Microseconds","Milliseconds","None","Percent","Seconds","Terabits","Terabits/Second","Terabytes","Terabytes/Second"]},1],["value","Value","s"]]',
    'LicenseIssuerData': '[["name","Name","s",1],["sign_key","SignKey","s"]]',
    'LicenseMetadata': '[["name","Name","s",1],["value","Value","s",1]]',
    'LicenseProvisionalConfiguration': '[["max_time_to_live_in_minutes","MaxTimeToLiveInMinutes","i",1]]',
    'LicenseTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'LicenseValidityDateFormat': r'[["begin","Begin",{"k":"s","p":"^(-?(?:[1-9][0-9]*)?[0-9]{4})-(1[0-2]|0[1-9])-(3[0-1]|0[1-9]|[1-2][0-9])T(2[0-3]|[0-1][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|[+-](?:2[ 0-3]|[0-1][0-9]):[0-5][0-9])+$","l":[null,50]},1],["end","End",{"k":"s","p":"^(-?(?:[1-9][0-9]*)?[0-9]{4})-(1[0-2]|0[1-9])-(3[0-1]|0[1-9]|[1-2][0-9])T(2[0-3]|[0-1][0-9]):([0-5][0-9]):([0-5][0-9])(\\.[0-9]+)?(Z|[+-](?:2[ 0-3]|[0-1][0-9]):[0-5][0-9])+$","l":[null,50]},1]]',
    'LicenseAssetGroup': '[["associated_license_asset_ruleset_arns","AssociatedLicenseAssetRulesetARNs",[{"k":"s","p":"^arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$","l":[null,2048]}],1],["description","Description",{"k":"s","l":[null,1024]}],["license_asset_group_arn","LicenseAssetGroupArn","j",32],["license_asset_group_configurations","LicenseAssetGroupConfigurations",["@LicenseAssetGroupLicenseAssetGroupConfiguration"],3],["name","Name",{"k":"s","l":[null,128]},1],["properties","Properties",["@LicenseAssetGroupLicenseAssetGroupProperty"]],["tags","Tags",{"k":["@LicenseAssetGroupTag"],"x":1}]]',
    'LicenseAssetGroupLicenseAssetGroupConfiguration': '[["usage_dimension","UsageDimension","s"]]',
    'LicenseAssetGroupLicenseAssetGroupProperty': '[["key","Key","s"],["value","Value","s"]]',
    'LicenseAssetGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'LicenseAssetRuleSet': '[["description","Description",{"k":"s","l":[null,1024]}],["license_asset_ruleset_arn","LicenseAssetRulesetArn","j",32],["name","Name",{"k":"s","l":[null,128]},1],["rules","Rules",["@LicenseAssetRuleSetLicenseAssetRule"],1],["tags","Tags",{"k":["@LicenseAssetRuleSetTag"],"x":1}]]',
    'LicenseAssetRuleSetAndRuleStatement': '[["matching_rule_statements","MatchingRuleStatements",["@LicenseAssetRuleSetMatchingRuleStatement"]]]',
    'LicenseAssetRuleSetInstanceRuleStatement': '[["and_rule_statement","AndRuleStatement","@LicenseAssetRuleSetAndRuleStatement"],["matching_rule_statement","MatchingRuleStatement","@LicenseAssetRuleSetMatchingRuleStatement"],["or_rule_statement","OrRuleStatement","@LicenseAssetRuleSetOrRuleStatement"]]',
    'LicenseAssetRuleSetLicenseAssetRule': '[["rule_statement","RuleStatement","@LicenseAssetRuleSetRuleStatement",1]]',
    'LicenseAssetRuleSetLicenseConfigurationRuleStatement': '[["and_rule_statement","AndRuleStatement","@LicenseAssetRuleSetAndRuleStatement"],["matching_rule_statement","MatchingRuleStatement","@LicenseAssetRuleSetMatchingRuleStatement"],["or_rule_statement","OrRuleStatement","@LicenseAssetRuleSetOrRuleStatement"]]',
    'LicenseAssetRuleSetLicenseRuleStatement': '[["and_rule_statement","AndRuleStatement","@LicenseAssetRuleSetAndRuleStatement"],["matching_rule_statement","MatchingRuleStatement","@LicenseAssetRuleSetMatchingRuleStatement"],["or_rule_statement","OrRuleStatement","@LicenseAssetRuleSetOrRuleStatement"]]',
    'LicenseAssetRuleSetMatchingRuleStatement': '[["constraint","Constraint","s",1],["key_to_match","KeyToMatch","s",1],["value_to_match","ValueToMatch",["s"],1]]',
    'LicenseAssetRuleSetOrRuleStatement': '[["matching_rule_statements","MatchingRuleStatements",["@LicenseAssetRuleSetMatchingRuleStatement"]]]',
    'LicenseAssetRuleSetRuleStatement': '[["instance_rule_statement","InstanceRuleStatement","@LicenseAssetRuleSetInstanceRuleStatement"],["license_configuration_rule_statement","LicenseConfigurationRuleStatement","@LicenseAssetRuleSetLicenseConfigurationRuleStatement"],["license_rule_statement","LicenseRuleStatement","@LicenseAssetRuleSetLicenseRuleStatement"]]',
    'LicenseAssetRuleSetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'LicenseConfiguration': '[["description","Description","s"],["disassociate_when_not_found","DisassociateWhenNotFound","b"],["license_configuration_arn","LicenseConfigurationArn","j",32],["license_configuration_id","LicenseConfigurationId","j",32],["license_count","LicenseCount","i"],["license_count_hard_limit","LicenseCountHardLimit","b"],["license_counting_type","LicenseCountingType",{"k":"s","e":["vCPU","Instance","Core","Socket"]},3],["license_expiry","LicenseExpiry","i"],["license_rules","LicenseRules",["s"],2],["name","Name","s",1],["owner_account_id","OwnerAccountId","j",32],["product_information_list","ProductInformationList",["@LicenseConfigurationProductInformation"]],["status","Status","j",32],["tags","Tags",{"k":["@LicenseConfigurationTag"],"x":1}]]',
    'LicenseConfigurationProductInformation': '[["product_information_filter_list","ProductInformationFilterList",["@LicenseConfigurationProductInformationFilter"],1],["resource_type","ResourceType","s",1]]',
    'LicenseConfigurationProductInformationFilter': '[["product_information_filter_comparator","ProductInformationFilterComparator","s",1],["product_information_filter_name","ProductInformationFilterName","s",1],["product_information_filter_value","ProductInformationFilterValue",["s"]]]',
    'LicenseConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ReportGenerator': '[["arn","Arn","j",32],["create_time","CreateTime","j",32],["description","Description","s"],["report_context","ReportContext","@ReportGeneratorReportContext",1],["report_creator_account","ReportCreatorAccount","j",32],["report_frequency","ReportFrequency","@ReportGeneratorReportFrequency",1],["report_generator_name","ReportGeneratorName",{"k":"s","l":[1,100]},1],["report_type","ReportType",[{"k":"s","e":["LicenseConfigurationSummaryReport","LicenseConfigurationUsageReport","LicenseAssetGroupUsageReport"]}],1],["s3_location","S3Location","j",32],["tags","Tags",{"k":["@ReportGeneratorTag"],"x":1}]]',
    'ReportGeneratorReportContext': '[["license_asset_group_arns","LicenseAssetGroupArns",[{"k":"s","p":"^arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$","l":[null,2048]}]],["license_configuration_arns","LicenseConfigurationArns",[{"k":"s","p":"^arn:aws[a-zA-Z-]*:[A-Za-z0-9][A-Za-z0-9_/.-]{0,62}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9_/.-]{0,63}:[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,1023}$","l":[null,2048]}]],["report_end_date","ReportEndDate","s"],["report_start_date","ReportStartDate","s"]]',
    'ReportGeneratorReportFrequency': '[["period","Period",{"k":"s","e":["DAY","WEEK","MONTH","ONE_TIME"]}],["value","Value","i"]]',
    'ReportGeneratorTag': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__ = names(__name__, _types)


class CfnGrant(TypedResource):
    schema = Schema('AWS::LicenseManager::Grant', _types, 'Grant', '{"attributes":[["attr_grant_arn","GrantArn","s"],["attr_version","Version","s"]],"identifier":["GrantArn"],"write_only":["AllowedOperations","Principals","Status"],"tags":["Tags","list"],"arn":"arn:${Partition}:license-manager::${Account}:grant:${GrantId}"}')


class CfnLicense(TypedResource):
    schema = Schema('AWS::LicenseManager::License', _types, 'License', '{"attributes":[["attr_license_arn","LicenseArn","s"],["attr_version","Version","s"]],"identifier":["LicenseArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:license-manager::${Account}:license:${LicenseId}"}')


class CfnLicenseAssetGroup(TypedResource):
    schema = Schema('AWS::LicenseManager::LicenseAssetGroup', _types, 'LicenseAssetGroup', '{"attributes":[["attr_license_asset_group_arn","LicenseAssetGroupArn","s"]],"identifier":["LicenseAssetGroupArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:license-manager:${Region}:${Account}:license-asset-group:${LicenseAssetGroupId}"}')


class CfnLicenseAssetRuleSet(TypedResource):
    schema = Schema('AWS::LicenseManager::LicenseAssetRuleSet', _types, 'LicenseAssetRuleSet', '{"attributes":[["attr_license_asset_ruleset_arn","LicenseAssetRulesetArn","s"]],"identifier":["LicenseAssetRulesetArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:license-manager:${Region}:${Account}:license-asset-ruleset:${LicenseAssetRulesetId}"}')


class CfnLicenseConfiguration(TypedResource):
    schema = Schema('AWS::LicenseManager::LicenseConfiguration', _types, 'LicenseConfiguration', '{"attributes":[["attr_license_configuration_arn","LicenseConfigurationArn","s"],["attr_license_configuration_id","LicenseConfigurationId","s"],["attr_owner_account_id","OwnerAccountId","s"],["attr_status","Status","s"]],"identifier":["LicenseConfigurationArn"],"tags":["Tags","list"]}')


class CfnReportGenerator(TypedResource):
    schema = Schema('AWS::LicenseManager::ReportGenerator', _types, 'ReportGenerator', '{"attributes":[["attr_arn","Arn","s"],["attr_create_time","CreateTime","s"],["attr_report_creator_account","ReportCreatorAccount","s"],["attr_s3_location","S3Location","j"]],"identifier":["Arn"],"tags":["Tags","list"]}')
