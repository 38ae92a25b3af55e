"""Every resource type of AWS::IoT; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccountAuditConfiguration': '[["account_id","AccountId",{"k":"s","l":[12,12]},3],["audit_check_configurations","AuditCheckConfigurations","@AccountAuditConfigurationAuditCheckConfigurations",1],["audit_notification_target_configurations","AuditNotificationTargetConfigurations","@AccountAuditConfigurationAuditNotificationTargetConfigurations"],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'AccountAuditConfigurationAuditCheckConfiguration': '[["enabled","Enabled","b"]]',
    'AccountAuditConfigurationAuditCheckConfigurations': '[["authenticated_cognito_role_overly_permissive_check","AuthenticatedCognitoRoleOverlyPermissiveCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["ca_certificate_expiring_check","CaCertificateExpiringCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["ca_certificate_key_quality_check","CaCertificateKeyQualityCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["conflicting_client_ids_check","ConflictingClientIdsCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["device_certificate_age_check","DeviceCertificateAgeCheck","@AccountAuditConfigurationDeviceCertAgeAuditCheckConfiguration"],["device_certificate_expiring_check","DeviceCertificateExpiringCheck","@AccountAuditConfigurationDeviceCertExpirationAuditCheckConfiguration"],["device_certificate_key_quality_check","DeviceCertificateKeyQualityCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["device_certificate_shared_check","DeviceCertificateSharedCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["intermediate_ca_revoked_for_active_device_certificates_check","IntermediateCaRevokedForActiveDeviceCertificatesCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["iot_policy_potential_mis_configuration_check","IoTPolicyPotentialMisConfigurationCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["iot_policy_overly_permissive_check","IotPolicyOverlyPermissiveCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["iot_role_alias_allows_access_to_unused_services_check","IotRoleAliasAllowsAccessToUnusedServicesCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["iot_role_alias_overly_permissive_check","IotRoleAliasOverlyPermissiveCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["logging_disabled_check","LoggingDisabledCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["revoked_ca_certificate_still_active_check","RevokedCaCertificateStillActiveCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["revoked_device_certificate_still_active_check","RevokedDeviceCertificateStillActiveCheck","@AccountAuditConfigurationAuditCheckConfiguration"],["unauthenticated_cognito_role_overly_permissive_check","UnauthenticatedCognitoRoleOverlyPermissiveCheck","@AccountAuditConfigurationAuditCheckConfiguration"]]',
    'AccountAuditConfigurationAuditNotificationTarget': '[["enabled","Enabled","b"],["role_arn","RoleArn",{"k":"s","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["target_arn","TargetArn",{"k":"s","l":[null,2048]}]]',
    'AccountAuditConfigurationAuditNotificationTargetConfigurations': '[["sns","Sns","@AccountAuditConfigurationAuditNotificationTarget"]]',
    'AccountAuditConfigurationCertAgeCheckCustomConfiguration': '[["cert_age_threshold_in_days","CertAgeThresholdInDays",{"k":"s","l":[1,64]}]]',
    'AccountAuditConfigurationCertExpirationCheckCustomConfiguration': '[["cert_expiration_threshold_in_days","CertExpirationThresholdInDays",{"k":"s","l":[1,64]}]]',
    'AccountAuditConfigurationDeviceCertAgeAuditCheckConfiguration': '[["configuration","Configuration","@AccountAuditConfigurationCertAgeCheckCustomConfiguration"],["enabled","Enabled","b"]]',
    'AccountAuditConfigurationDeviceCertExpirationAuditCheckConfiguration': '[["configuration","Configuration","@AccountAuditConfigurationCertExpirationCheckCustomConfiguration"],["enabled","Enabled","b"]]',
    'Authorizer': r'[["arn","Arn","j",32],["authorizer_function_arn","AuthorizerFunctionArn",{"k":"s","p":"^[\\s\\S]*$","l":[null,2048]},1],["authorizer_name","AuthorizerName",{"k":"s","p":"[\\w=,@-]+","l":[1,128]},2],["enable_caching_for_http","EnableCachingForHttp","b"],["signing_disabled","SigningDisabled","b",2],["status","Status",{"k":"s","e":["ACTIVE","INACTIVE"]}],["tags","Tags",{"k":["@AuthorizerTag"],"x":1}],["token_key_name","TokenKeyName",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[1,128]}],["token_signing_public_keys","TokenSigningPublicKeys",{"m":{"k":"s","l":[null,5120]}}]]',
    'AuthorizerTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'BillingGroup': '[["arn","Arn","j",32],["billing_group_name","BillingGroupName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["billing_group_properties","BillingGroupProperties","@BillingGroupBillingGroupProperties"],["id","Id","j",32],["tags","Tags",{"k":["@BillingGroupTag"],"l":[null,50],"x":1}]]',
    'BillingGroupBillingGroupProperties': '[["billing_group_description","BillingGroupDescription",{"k":"s","l":[null,2028]}]]',
    'BillingGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'CACertificate': r'[["arn","Arn","j",32],["auto_registration_status","AutoRegistrationStatus",{"k":"s","e":["ENABLE","DISABLE"]}],["ca_certificate_pem","CACertificatePem",{"k":"s","p":"[\\s\\S]*","l":[1,65536]},3],["certificate_mode","CertificateMode",{"k":"s","e":["DEFAULT","SNI_ONLY"]},2],["id","Id","j",32],["registration_config","RegistrationConfig","@CACertificateRegistrationConfig"],["remove_auto_registration","RemoveAutoRegistration","b",8],["status","Status",{"k":"s","e":["ACTIVE","INACTIVE"]},1],["tags","Tags",{"k":["@CACertificateTag"],"x":1}],["verification_certificate_pem","VerificationCertificatePem",{"k":"s","p":"[\\s\\S]*","l":[1,65536]},10]]',
    'CACertificateRegistrationConfig': r'[["role_arn","RoleArn",{"k":"s","p":"arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["template_body","TemplateBody",{"k":"s","p":"[\\s\\S]*","l":[null,10240]}],["template_name","TemplateName",{"k":"s","p":"^[0-9A-Za-z_-]+$","l":[1,36]}]]',
    'CACertificateTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'Certificate': r'[["arn","Arn","j",32],["ca_certificate_pem","CACertificatePem",{"k":"s","p":"^[\\s\\S]*$","l":[1,65536]},10],["certificate_mode","CertificateMode",{"k":"s","e":["DEFAULT","SNI_ONLY"]},2],["certificate_pem","CertificatePem",{"k":"s","p":"^[\\s\\S]*$","l":[1,65536]},2],["certificate_signing_request","CertificateSigningRequest",{"k":"s","p":"^[\\s\\S]*$","l":[1,4096]},10],["id","Id","j",32],["status","Status",{"k":"s","e":["ACTIVE","INACTIVE","REVOKED","PENDING_TRANSFER","PENDING_ACTIVATION"]},1]]',
    'CertificateProvider': r'[["account_default_for_operations","AccountDefaultForOperations",{"k":[{"k":"s","e":["CreateCertificateFromCsr"]}],"l":[1,1],"x":1},1],["arn","Arn","j",32],["certificate_provider_name","CertificateProviderName",{"k":"s","p":"[\\w=,@-]+","l":[1,128]},2],["lambda_function_arn","LambdaFunctionArn",{"k":"s","p":"^[\\s\\S]*$","l":[1,170]},1,["AWS::Lambda::Function.Arn"]],["tags","Tags",{"k":["@CertificateProviderTag"],"l":[null,50],"x":1}]]',
    'CertificateProviderTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'Command': '[["command_arn","CommandArn","j",32],["command_id","CommandId",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[1,64]},3],["created_at","CreatedAt","s"],["deprecated","Deprecated","b"],["description","Description",{"k":"s","l":[null,2028]}],["display_name","DisplayName",{"k":"s","l":[null,64]}],["last_updated_at","LastUpdatedAt","s",8],["mandatory_parameters","MandatoryParameters",{"k":["@CommandCommandParameter"],"l":[1,null]}],["namespace","Namespace",{"k":"s","e":["AWS-IoT","AWS-IoT-FleetWise"]}],["payload","Payload","@CommandCommandPayload"],["payload_template","PayloadTemplate",{"k":"s","l":[null,32768]},2],["pending_deletion","PendingDeletion","b"],["preprocessor","Preprocessor","@CommandCommandPreprocessor",2],["role_arn","RoleArn",{"k":"s","l":[20,2028]},0,["AWS::IAM::Role.Arn"]],["tags","Tags",["@CommandTag"]]]',
    'CommandAwsJsonSubstitutionCommandPreprocessorConfig': '[["output_format","OutputFormat",{"k":"s","e":["JSON","CBOR"]},1]]',
    'CommandCommandParameter': '[["default_value","DefaultValue","@CommandCommandParameterValue"],["description","Description",{"k":"s","l":[null,2028]}],["name","Name",{"k":"s","p":"^[.$a-zA-Z0-9_-]+$","l":[1,192]},1],["type","Type",{"k":"s","e":["STRING","INTEGER","DOUBLE","LONG","UNSIGNEDLONG","BOOLEAN","BINARY"]}],["value","Value","@CommandCommandParameterValue"],["value_conditions","ValueConditions",{"k":["@CommandCommandParameterValueCondition"],"l":[1,null]}]]',
    'CommandCommandParameterValue': r'[["b","B","b"],["bin","BIN",{"k":"s","l":[1,null]}],["d","D","n"],["i","I","i"],["l","L",{"k":"s","p":"^-?\\d+$","l":[null,19]}],["s","S",{"k":"s","l":[1,null]}],["ul","UL",{"k":"s","p":"^[0-9]*$","l":[1,20]}]]',
    'CommandCommandParameterValueComparisonOperand': '[["number","Number",{"k":"s","l":[1,null]}],["number_range","NumberRange","@CommandCommandParameterValueNumberRange"],["numbers","Numbers",{"k":[{"k":"s","l":[1,null]}],"l":[1,10]}],["string","String",{"k":"s","l":[1,null]}],["strings","Strings",{"k":[{"k":"s","l":[1,null]}],"l":[1,10]}]]',
    'CommandCommandParameterValueCondition': '[["comparison_operator","ComparisonOperator",{"k":"s","e":["EQUALS","NOT_EQUALS","LESS_THAN","LESS_THAN_EQUALS","GREATER_THAN","GREATER_THAN_EQUALS","IN_SET","NOT_IN_SET","IN_RANGE","NOT_IN_RANGE"]},1],["operand","Operand","@CommandCommandParameterValueComparisonOperand",1]]',
    'CommandCommandParameterValueNumberRange': '[["max","Max",{"k":"s","l":[1,null]},1],["min","Min",{"k":"s","l":[1,null]},1]]',
    'CommandCommandPayload': '[["content","Content","s"],["content_type","ContentType",{"k":"s","l":[1,null]}]]',
    'CommandCommandPreprocessor': '[["aws_json_substitution","AwsJsonSubstitution","@CommandAwsJsonSubstitutionCommandPreprocessorConfig"]]',
    'CommandTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'CustomMetric': '[["display_name","DisplayName",{"k":"s","l":[null,128]}],["metric_arn","MetricArn","j",32],["metric_name","MetricName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["metric_type","MetricType",{"k":"s","e":["string-list","ip-address-list","number-list","number"]},3],["tags","Tags",{"k":["@CustomMetricTag"],"l":[null,50],"x":1}]]',
    'CustomMetricTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Dimension': '[["arn","Arn","j",32],["name","Name",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["string_values","StringValues",{"k":[{"k":"s","l":[1,256]}],"l":[1,5],"x":1},1],["tags","Tags",{"k":["@DimensionTag"],"l":[null,50],"x":1}],["type","Type",{"k":"s","e":["TOPIC_FILTER"]},3]]',
    'DimensionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'DomainConfiguration': r'[["application_protocol","ApplicationProtocol",{"k":"s","e":["SECURE_MQTT","MQTT_WSS","HTTPS","DEFAULT"]}],["arn","Arn","j",32],["authentication_type","AuthenticationType",{"k":"s","e":["AWS_X509","CUSTOM_AUTH","AWS_SIGV4","CUSTOM_AUTH_X509","DEFAULT"]}],["authorizer_config","AuthorizerConfig","@DomainConfigurationAuthorizerConfig"],["client_certificate_config","ClientCertificateConfig","@DomainConfigurationClientCertificateConfig"],["domain_configuration_name","DomainConfigurationName",{"k":"s","p":"^[\\w.-]+$","l":[1,128]},2],["domain_configuration_status","DomainConfigurationStatus",{"k":"s","e":["ENABLED","DISABLED"]}],["domain_name","DomainName",{"k":"s","p":"^[\\s\\S]*$","l":[1,253]},2],["domain_type","DomainType","j",32],["server_certificate_arns","ServerCertificateArns",{"k":[{"k":"s","p":"^arn:aws(-cn|-us-gov|-iso-b|-iso)?:acm:[a-z]{2}-(gov-|iso-|isob-)?[a-z]{4,9}-\\d{1}:\\d{12}:certificate/[a-zA-Z0-9/-]+$","l":[1,2048]}],"l":[null,1]},10],["server_certificate_config","ServerCertificateConfig","@DomainConfigurationServerCertificateConfig"],["server_certificates","ServerCertificates","j",32],["service_type","ServiceType",{"k":"s","e":["DATA","CREDENTIAL_PROVIDER","JOBS"]},2],["tags","Tags",{"k":["@DomainConfigurationTag"],"x":1}],["tls_config","TlsConfig","@DomainConfigurationTlsConfig"],["validation_certificate_arn","ValidationCertificateArn",{"k":"s","p":"^arn:aws(-cn|-us-gov|-iso-b|-iso)?:acm:[a-z]{2}-(gov-|iso-|isob-)?[a-z]{4,9}-\\d{1}:\\d{12}:certificate/[a-zA-Z0-9/-]+$","l":[1,2048]},10]]',
    'DomainConfigurationAuthorizerConfig': r'[["allow_authorizer_override","AllowAuthorizerOverride","b"],["default_authorizer_name","DefaultAuthorizerName",{"k":"s","p":"^[\\w=,@-]+$","l":[1,128]}]]',
    'DomainConfigurationClientCertificateConfig': r'[["client_certificate_callback_arn","ClientCertificateCallbackArn",{"k":"s","p":"^[\\s\\S]*$","l":[1,170]}]]',
    'DomainConfigurationServerCertificateConfig': r'[["enable_ocsp_check","EnableOCSPCheck","b"],["ocsp_authorized_responder_arn","OcspAuthorizedResponderArn",{"k":"s","p":"^arn:aws(-cn|-us-gov|-iso-b|-iso)?:acm:[a-z]{2}-(gov-|iso-|isob-)?[a-z]{4,9}-\\d{1}:\\d{12}:certificate/[a-zA-Z0-9/-]+$","l":[1,2048]}],["ocsp_lambda_arn","OcspLambdaArn",{"k":"s","l":[1,170]}]]',
    'DomainConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DomainConfigurationTlsConfig': r'[["security_policy","SecurityPolicy",{"k":"s","p":"^[\\s\\S]*$","l":[null,128]}]]',
    'EncryptionConfiguration': '[["account_id","AccountId","j",32],["configuration_details","ConfigurationDetails","j",32],["encryption_type","EncryptionType",{"k":"s","e":["CUSTOMER_MANAGED_KMS_KEY","AWS_OWNED_KMS_KEY"]},1],["kms_access_role_arn","KmsAccessRoleArn",{"k":"s","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["kms_key_arn","KmsKeyArn",{"k":"s","l":[20,2048]},0,["AWS::KMS::Key.Arn"]],["last_modified_date","LastModifiedDate","j",32]]',
    'FleetMetric': r'[["aggregation_field","AggregationField",{"k":"s","l":[1,null]}],["aggregation_type","AggregationType","@FleetMetricAggregationType"],["creation_date","CreationDate","j",32],["description","Description",{"k":"s","l":[null,1024]}],["index_name","IndexName",{"k":"s","p":"^[a-zA-Z0-9:_-]+$","l":[1,128]}],["last_modified_date","LastModifiedDate","j",32],["metric_arn","MetricArn","j",32],["metric_name","MetricName",{"k":"s","p":"^[a-zA-Z0-9_\\-\\.]+$","l":[1,128]},3],["period","Period",{"k":"i","r":[60,86400]}],["query_string","QueryString",{"k":"s","l":[1,null]}],["query_version","QueryVersion","s"],["tags","Tags",{"k":["@FleetMetricTag"],"l":[null,50],"x":1}],["unit","Unit",{"k":"s","e":["Bits","Bits/Second","Bytes","Bytes/Second","Count","Count/Second","Gigabits","Gigabits/Second","Gigabytes","Gigabytes/Second","Kilobits","Kilobits/Second","Kilobytes","Kilobytes/Second","Megabits","Megabits/Second","Megabytes","Megabytes/Second","Microseconds","Milliseconds","None","Percent","Seconds","Terabits","Terabits/Second","Terabytes","Terabytes/Second"]}],["version","Version","j",32]]',
    'FleetMetricAggregationType': '[["name","Name",{"k":"s","e":["Cardinality","Percentiles","Statistics"]},1],["values","Values",[{"k":"s","p":"^[a-zA-Z0-9]+$","l":[1,12]}],1]]',
    'FleetMetricTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Job': '[["abort_config","AbortConfig","@JobAbortConfig"],["arn","Arn","j",32],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[1,2028]}],["destination_package_versions","DestinationPackageVersions",[{"k":"s","p":"^arn:[!-~]+$","l":[1,1600]}],2],["document","Document",{"k":"s","l":[null,32768]},10],["document_parameters","DocumentParameters",{"m":{"k":"s","l":[1,30720]}},2],["document_source","DocumentSource",{"k":"s","l":[1,1350]},2],["job_executions_retry_config","JobExecutionsRetryConfig","@JobJobExecutionsRetryConfig",2],["job_executions_rollout_config","JobExecutionsRolloutConfig","@JobJobExecutionsRolloutConfig"],["job_id","JobId",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[1,64]},3],["job_template_arn","JobTemplateArn",{"k":"s","p":"^arn:[!-~]+$","l":[1,1600]},2],["presigned_url_config","PresignedUrlConfig","@JobPresignedUrlConfig"],["scheduling_config","SchedulingConfig","@JobSchedulingConfig",2],["tags","Tags",{"k":["@JobTag"],"x":1}],["target_selection","TargetSelection",{"k":"s","e":["CONTINUOUS","SNAPSHOT"]},2],["targets","Targets",{"k":[{"k":"s","l":[null,2048]}],"l":[1,null]},3],["timeout_config","TimeoutConfig","@JobTimeoutConfig"]]',
    'JobAbortConfig': '[["criteria_list","CriteriaList",{"k":["@JobAbortCriteria"],"l":[1,null]},1]]',
    'JobAbortCriteria': '[["action","Action",{"k":"s","e":["CANCEL"]},1],["failure_type","FailureType",{"k":"s","e":["FAILED","REJECTED","TIMED_OUT","ALL"]},1],["min_number_of_executed_things","MinNumberOfExecutedThings",{"k":"i","r":[1,null]},1],["threshold_percentage","ThresholdPercentage",{"k":"n","r":[null,100]},1]]',
    'JobExponentialRolloutRate': '[["base_rate_per_minute","BaseRatePerMinute",{"k":"i","r":[1,1000]},1],["increment_factor","IncrementFactor",{"k":"n","r":[1.1,5]},1],["rate_increase_criteria","RateIncreaseCriteria","@JobRateIncreaseCriteria",1]]',
    'JobJobExecutionsRetryConfig': '[["criteria_list","CriteriaList",{"k":["@JobRetryCriteria"],"l":[1,2]},1]]',
    'JobJobExecutionsRolloutConfig': '[["exponential_rate","ExponentialRate","@JobExponentialRolloutRate"],["maximum_per_minute","MaximumPerMinute",{"k":"i","r":[1,null]}]]',
    'JobMaintenanceWindow': '[["duration_in_minutes","DurationInMinutes",{"k":"i","r":[1,1430]},1],["start_time","StartTime",{"k":"s","l":[1,256]},1]]',
    'JobPresignedUrlConfig': '[["expires_in_sec","ExpiresInSec",{"k":"i","r":[60,3600]}],["role_arn","RoleArn",{"k":"s","l":[20,2048]},0,["AWS::IAM::Role.Arn"]]]',
    'JobRateIncreaseCriteria': '[["number_of_notified_things","NumberOfNotifiedThings",{"k":"i","r":[1,null]}],["number_of_succeeded_things","NumberOfSucceededThings",{"k":"i","r":[1,null]}]]',
    'JobRetryCriteria': '[["failure_type","FailureType",{"k":"s","e":["FAILED","TIMED_OUT","ALL"]},1],["number_of_retries","NumberOfRetries",{"k":"i","r":[0,10]},1]]',
    'JobSchedulingConfig': '[["end_behavior","EndBehavior",{"k":"s","e":["STOP_ROLLOUT","CANCEL","FORCE_CANCEL"]}],["end_time","EndTime",{"k":"s","l":[1,64]}],["maintenance_windows","MaintenanceWindows",["@JobMaintenanceWindow"]],["start_time","StartTime",{"k":"s","l":[1,64]}]]',
    'JobTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'JobTimeoutConfig': '[["in_progress_timeout_in_minutes","InProgressTimeoutInMinutes","i"]]',
    'JobTemplate': '[["abort_config","AbortConfig","@JobTemplateAbortConfig",10],["arn","Arn","j",32],["description","Description",{"k":"s","l":[null,2028]},3],["destination_package_versions","DestinationPackageVersions",[{"k":"s","p":"^arn:[!-~]+$","l":[1,1600]}],10],["document","Document",{"k":"s","l":[null,32768]},10],["document_source","DocumentSource",{"k":"s","l":[1,1350]},10],["job_arn","JobArn","s",10],["job_executions_retry_config","JobExecutionsRetryConfig","@JobTemplateJobExecutionsRetryConfig",10],["job_executions_rollout_config","JobExecutionsRolloutConfig","@JobTemplateJobExecutionsRolloutConfig",10],["job_template_id","JobTemplateId",{"k":"s","p":"[a-zA-Z0-9_-]+","l":[1,64]},3],["maintenance_windows","MaintenanceWindows",["@JobTemplateMaintenanceWindow"],10],["presigned_url_config","PresignedUrlConfig","@JobTemplatePresignedUrlConfig",10],["tags","Tags",{"k":["@JobTemplateTag"],"l":[null,50],"x":1},2],["timeout_config","TimeoutConfig","@JobTemplateTimeoutConfig",10]]',
    'JobTemplateAbortConfig': '[["criteria_list","CriteriaList",{"k":["@JobTemplateAbortCriteria"],"l":[1,null]},3]]',
    'JobTemplateAbortCriteria': '[["action","Action",{"k":"s","e":["CANCEL"]},3],["failure_type","FailureType",{"k":"s","e":["FAILED","REJECTED","TIMED_OUT","ALL"]},3],["min_number_of_executed_things","MinNumberOfExecutedThings",{"k":"i","r":[1,null]},3],["threshold_percentage","ThresholdPercentage",{"k":"n","r":[null,100]},3]]',
    'JobTemplateExponentialRolloutRate': '[["base_rate_per_minute","BaseRatePerMinute",{"k":"i","r":[1,null]},3],["increment_factor","IncrementFactor",{"k":"n","r":[1,5]},3],["rate_increase_criteria","RateIncreaseCriteria","@JobTemplateRateIncreaseCriteria",3]]',
    'JobTemplateJobExecutionsRetryConfig': '[["retry_criteria_list","RetryCriteriaList",{"k":["@JobTemplateRetryCriteria"],"l":[1,2]}]]',
    'JobTemplateJobExecutionsRolloutConfig': '[["exponential_rollout_rate","ExponentialRolloutRate","@JobTemplateExponentialRolloutRate",2],["maximum_per_minute","MaximumPerMinute",{"k":"i","r":[1,null]},2]]',
    'JobTemplateMaintenanceWindow': '[["duration_in_minutes","DurationInMinutes",{"k":"i","r":[1,1430]}],["start_time","StartTime",{"k":"s","l":[1,256]}]]',
    'JobTemplatePresignedUrlConfig': '[["expires_in_sec","ExpiresInSec",{"k":"i","r":[60,3600]},2],["role_arn","RoleArn",{"k":"s","l":[20,2048]},3]]',
    'JobTemplateRateIncreaseCriteria': '[["number_of_notified_things","NumberOfNotifiedThings",{"k":"i","r":[1,null]},2],["number_of_succeeded_things","NumberOfSucceededThings",{"k":"i","r":[1,null]},2]]',
    'JobTemplateRetryCriteria': '[["failure_type","FailureType",{"k":"s","e":["FAILED","TIMED_OUT","ALL"]}],["number_of_retries","NumberOfRetries",{"k":"i","r":[0,10]}]]',
    'JobTemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'JobTemplateTimeoutConfig': '[["in_progress_timeout_in_minutes","InProgressTimeoutInMinutes",{"k":"i","r":[1,10080]},3]]',
    'Logging': '[["account_id","AccountId",{"k":"s","p":"^[0-9]{12}$","l":[12,12]},3],["default_log_level","DefaultLogLevel",{"k":"s","e":["ERROR","WARN","INFO","DEBUG","DISABLED"]},1],["event_configurations","EventConfigurations",["@LoggingEventConfiguration"]],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'LoggingEventConfiguration': r'[["event_type","EventType",{"k":"s","l":[1,512]},1],["log_destination","LogDestination",{"k":"s","p":"^(?!aws/)[a-zA-Z0-9_\\-/.#]+$","l":[1,512]}],["log_level","LogLevel",{"k":"s","e":["ERROR","WARN","INFO","DEBUG","DISABLED"]}]]',
    'MitigationAction': '[["action_name","ActionName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["action_params","ActionParams","@MitigationActionActionParams",1],["mitigation_action_arn","MitigationActionArn","j",32],["mitigation_action_id","MitigationActionId","j",32],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@MitigationActionTag"],"l":[null,50],"x":1}]]',
    'MitigationActionActionParams': '[["add_things_to_thing_group_params","AddThingsToThingGroupParams","@MitigationActionAddThingsToThingGroupParams"],["enable_iot_logging_params","EnableIoTLoggingParams","@MitigationActionEnableIoTLoggingParams"],["publish_finding_to_sns_params","PublishFindingToSnsParams","@MitigationActionPublishFindingToSnsParams"],["replace_default_policy_version_params","ReplaceDefaultPolicyVersionParams","@MitigationActionReplaceDefaultPolicyVersionParams"],["update_ca_certificate_params","UpdateCACertificateParams","@MitigationActionUpdateCACertificateParams"],["update_device_certificate_params","UpdateDeviceCertificateParams","@MitigationActionUpdateDeviceCertificateParams"]]',
    'MitigationActionAddThingsToThingGroupParams': '[["override_dynamic_groups","OverrideDynamicGroups","b"],["thing_group_names","ThingGroupNames",{"k":[{"k":"s","p":"^[a-zA-Z0-9:_-]+$","l":[1,128]}],"l":[1,10],"x":1},1]]',
    'MitigationActionEnableIoTLoggingParams': '[["log_level","LogLevel",{"k":"s","e":["DEBUG","INFO","ERROR","WARN","UNSET_VALUE"]},1],["role_arn_for_logging","RoleArnForLogging",{"k":"s","l":[11,2048]},1]]',
    'MitigationActionPublishFindingToSnsParams': '[["topic_arn","TopicArn",{"k":"s","l":[11,2048]},1,["AWS::SNS::Topic.Arn"]]]',
    'MitigationActionReplaceDefaultPolicyVersionParams': '[["template_name","TemplateName",{"k":"s","e":["BLANK_POLICY","UNSET_VALUE"]},1]]',
    'MitigationActionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'MitigationActionUpdateCACertificateParams': '[["action","Action",{"k":"s","e":["DEACTIVATE","UNSET_VALUE"]},1]]',
    'MitigationActionUpdateDeviceCertificateParams': '[["action","Action",{"k":"s","e":["DEACTIVATE","UNSET_VALUE"]},1]]',
    'Policy': r'[["arn","Arn","j",32],["id","Id","j",32],["policy_document","PolicyDocument","j",1],["policy_name","PolicyName",{"k":"s","p":"^[\\w+=,.@-]+$","l":[1,128]},2],["tags","Tags",{"k":["@PolicyTag"],"x":1}]]',
    'PolicyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PolicyPrincipalAttachment': '[["policy_name","PolicyName","s",3],["principal","Principal","s",3]]',
    'ProvisioningTemplate': r'[["description","Description",{"k":"s","l":[null,500]}],["enabled","Enabled","b"],["pre_provisioning_hook","PreProvisioningHook","@ProvisioningTemplateProvisioningHook"],["provisioning_role_arn","ProvisioningRoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@ProvisioningTemplateTag"],"x":1}],["template_arn","TemplateArn","j",32],["template_body","TemplateBody",{"k":"s","p":"^[\\s\\S]*$","l":[null,10240]},1],["template_name","TemplateName",{"k":"s","p":"^[0-9A-Za-z_-]+$","l":[1,36]},2],["template_type","TemplateType",{"k":"s","e":["FLEET_PROVISIONING","JITP"]},2]]',
    'ProvisioningTemplateProvisioningHook': '[["payload_version","PayloadVersion",{"k":"s","p":"^[0-9-]+$","l":[10,32]}],["target_arn","TargetArn",{"k":"s","l":[null,2048]},0,["AWS::Lambda::Function.Arn"]]]',
    'ProvisioningTemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ResourceSpecificLogging': r'[["log_level","LogLevel",{"k":"s","e":["ERROR","WARN","INFO","DEBUG","DISABLED"]},1],["target_id","TargetId","j",32],["target_name","TargetName",{"k":"s","p":"[a-zA-Z0-9.:\\s_\\-]+","l":[1,128]},3],["target_type","TargetType",{"k":"s","e":["THING_GROUP","CLIENT_ID","SOURCE_IP","PRINCIPAL_ID","EVENT_TYPE"]},3]]',
    'RoleAlias': r'[["credential_duration_seconds","CredentialDurationSeconds",{"k":"i","r":[900,43200]}],["role_alias","RoleAlias",{"k":"s","p":"[\\w=,@-]+","l":[1,128]},2],["role_alias_arn","RoleAliasArn","j",32],["role_arn","RoleArn",{"k":"s","p":"arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@RoleAliasTag"],"x":1}]]',
    'RoleAliasTag': '[["key","Key",{"k":"s","l":[1,127]},1],["value","Value",{"k":"s","l":[1,255]},1]]',
    'ScheduledAudit': '[["day_of_month","DayOfMonth",{"k":"s","p":"^([1-9]|[12][0-9]|3[01])$|^LAST$|^UNSET_VALUE$"}],["day_of_week","DayOfWeek",{"k":"s","e":["SUN","MON","TUE","WED","THU","FRI","SAT","UNSET_VALUE"]}],["frequency","Frequency",{"k":"s","e":["DAILY","WEEKLY","BIWEEKLY","MONTHLY"]},1],["scheduled_audit_arn","ScheduledAuditArn","j",32],["scheduled_audit_name","ScheduledAuditName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["tags","Tags",{"k":["@ScheduledAuditTag"],"l":[null,50],"x":1}],["target_check_names","TargetCheckNames",{"k":["s"],"x":1},1]]',
    'ScheduledAuditTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'SecurityProfile': '[["additional_metrics_to_retain_v2","AdditionalMetricsToRetainV2",{"k":["@SecurityProfileMetricToRetain"],"x":1}],["alert_targets","AlertTargets",{"m":"@SecurityProfileAlertTarget"}],["behaviors","Behaviors",{"k":["@SecurityProfileBehavior"],"l":[null,100],"x":1}],["metrics_export_config","MetricsExportConfig","@SecurityProfileMetricsExportConfig"],["security_profile_arn","SecurityProfileArn","j",32],["security_profile_description","SecurityProfileDescription",{"k":"s","l":[null,1000]}],["security_profile_name","SecurityProfileName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["tags","Tags",{"k":["@SecurityProfileTag"],"l":[null,50],"x":1}],["target_arns","TargetArns",{"k":[{"k":"s","l":[null,2048]}],"x":1}]]',
    'SecurityProfileAlertTarget': '[["alert_target_arn","AlertTargetArn",{"k":"s","l":[null,2048]},1],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'SecurityProfileBehavior': '[["criteria","Criteria","@SecurityProfileBehaviorCriteria"],["export_metric","ExportMetric","b"],["metric","Metric",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]}],["metric_dimension","MetricDimension","@SecurityProfileMetricDimension"],["name","Name",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},1],["suppress_alerts","SuppressAlerts","b"]]',
    'SecurityProfileBehaviorCriteria': '[["comparison_operator","ComparisonOperator",{"k":"s","e":["less-than","less-than-equals","greater-than","greater-than-equals","in-cidr-set","not-in-cidr-set","in-port-set","not-in-port-set","in-set","not-in-set"]}],["consecutive_datapoints_to_alarm","ConsecutiveDatapointsToAlarm",{"k":"i","r":[1,10]}],["consecutive_datapoints_to_clear","ConsecutiveDatapointsToClear",{"k":"i","r":[1,10]}],["duration_seconds","DurationSeconds","i"],["ml_detection_config","MlDetectionConfig","@SecurityProfileMachineLearningDetectionConfig"],["statistical_threshold","StatisticalThreshold","@SecurityProfileStatisticalThreshold"],["value","Value","@SecurityProfileMetricValue"]]',
    'SecurityProfileMachineLearningDetectionConfig': '[["confidence_level","ConfidenceLevel",{"k":"s","e":["LOW","MEDIUM","HIGH"]}]]',
    'SecurityProfileMetricDimension': '[["dimension_name","DimensionName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},1],["operator","Operator",{"k":"s","e":["IN","NOT_IN"]}]]',
    'SecurityProfileMetricToRetain': '[["export_metric","ExportMetric","b"],["metric","Metric",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},1],["metric_dimension","MetricDimension","@SecurityProfileMetricDimension"]]',
    'SecurityProfileMetricValue': r'[["cidrs","Cidrs",{"k":[{"k":"s","p":"^[a-fA-F0-9:\\.\\/]+$","l":[2,43]}],"x":1}],["count","Count","s"],["number","Number","n"],["numbers","Numbers",{"k":["n"],"x":1}],["ports","Ports",{"k":[{"k":"i","r":[0,65535]}],"x":1}],["strings","Strings",{"k":["s"],"x":1}]]',
    'SecurityProfileMetricsExportConfig': '[["mqtt_topic","MqttTopic",{"k":"s","l":[1,512]},1],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'SecurityProfileStatisticalThreshold': '[["statistic","Statistic",{"k":"s","e":["Average","p0","p0.1","p0.01","p1","p10","p50","p90","p99","p99.9","p99.99","p100"]}]]',
    'SecurityProfileTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'SoftwarePackage': '[["description","Description",{"k":"s","l":[null,1024]}],["package_arn","PackageArn","j",32],["package_name","PackageName",{"k":"s","p":"^[a-zA-Z0-9-_.]+$","l":[1,128]},2],["tags","Tags",{"k":["@SoftwarePackageTag"],"l":[null,50],"x":1}]]',
    'SoftwarePackageTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'SoftwarePackageVersion': '[["artifact","Artifact","@SoftwarePackageVersionPackageVersionArtifact"],["attributes","Attributes",{"m":{"k":"s","l":[1,null]}}],["description","Description",{"k":"s","l":[null,1024]}],["error_reason","ErrorReason","j",32],["package_name","PackageName",{"k":"s","p":"^[a-zA-Z0-9-_.]+$","l":[1,128]},3],["package_version_arn","PackageVersionArn","j",32],["recipe","Recipe",{"k":"s","l":[null,3072]}],["sbom","Sbom","@SoftwarePackageVersionSbom"],["sbom_validation_status","SbomValidationStatus","j",32],["status","Status","j",32],["tags","Tags",{"k":["@SoftwarePackageVersionTag"],"l":[null,50],"x":1}],["version_name","VersionName",{"k":"s","p":"^[a-zA-Z0-9-_.]+$","l":[1,64]},2]]',
    'SoftwarePackageVersionPackageVersionArtifact': '[["s3_location","S3Location","@SoftwarePackageVersionS3Location",1]]',
    'SoftwarePackageVersionS3Location': '[["bucket","Bucket",{"k":"s","l":[1,null]},1],["key","Key",{"k":"s","l":[1,null]},1],["version","Version","s",1]]',
    'SoftwarePackageVersionSbom': '[["s3_location","S3Location","@SoftwarePackageVersionS3Location",1]]',
    'SoftwarePackageVersionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'Stream': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["description","Description",{"k":"s","l":[null,2028]}],["files","Files",{"k":["@StreamStreamFile"],"l":[1,50]},1],["last_updated_at","LastUpdatedAt","j",32],["role_arn","RoleArn",{"k":"s","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["stream_id","StreamId",{"k":"s","p":"^[a-zA-Z0-9_-]+$","l":[1,128]},3],["stream_version","StreamVersion","j",32],["tags","Tags",["@StreamTag"]]]',
    'StreamS3Location': '[["bucket","Bucket",{"k":"s","l":[1,null]}],["key","Key",{"k":"s","l":[1,null]}],["version","Version","s"]]',
    'StreamStreamFile': '[["file_id","FileId",{"k":"i","r":[0,255]}],["s3_location","S3Location","@StreamS3Location"]]',
    'StreamTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Thing': '[["arn","Arn","j",32],["attribute_payload","AttributePayload","@ThingAttributePayload"],["id","Id","j",32],["thing_name","ThingName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2]]',
    'ThingAttributePayload': '[["attributes","Attributes",{"m":"s"}]]',
    'ThingGroup': '[["arn","Arn","j",32],["id","Id","j",32],["parent_group_name","ParentGroupName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["query_string","QueryString",{"k":"s","l":[1,1000]}],["tags","Tags",{"k":["@ThingGroupTag"],"l":[null,50],"x":1}],["thing_group_name","ThingGroupName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["thing_group_properties","ThingGroupProperties","@ThingGroupThingGroupProperties"]]',
    'ThingGroupAttributePayload': '[["attributes","Attributes",{"m":"s"}]]',
    'ThingGroupTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ThingGroupThingGroupProperties': '[["attribute_payload","AttributePayload","@ThingGroupAttributePayload"],["thing_group_description","ThingGroupDescription",{"k":"s","l":[null,2028]}]]',
    'ThingPrincipalAttachment': '[["principal","Principal","s",3],["thing_name","ThingName","s",3],["thing_principal_type","ThingPrincipalType","s",2]]',
    'ThingType': '[["arn","Arn","j",32],["deprecate_thing_type","DeprecateThingType","b"],["id","Id","j",32],["tags","Tags",{"k":["@ThingTypeTag"],"l":[null,50],"x":1}],["thing_type_name","ThingTypeName",{"k":"s","p":"[a-zA-Z0-9:_-]+","l":[1,128]},2],["thing_type_properties","ThingTypeProperties","@ThingTypeThingTypeProperties",2]]',
    'ThingTypePropagatingAttribute': '[["connection_attribute","ConnectionAttribute",{"k":"s","e":["iot:ClientId","iot:Thing.ThingName"]}],["thing_attribute","ThingAttribute",{"k":"s","p":"[a-zA-Z0-9_.,@/:#-]+","l":[null,128]}],["user_property_key","UserPropertyKey",{"k":"s","p":"[a-zA-Z0-9:$.]+","l":[null,128]},1]]',
    'ThingTypeTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[1,256]},1]]',
    'ThingTypeThingTypeProperties': '[["mqtt5_configuration","Mqtt5Configuration","@ThingTypeThingTypePropertiesMqtt5Configuration"],["searchable_attributes","SearchableAttributes",{"k":[{"k":"s","p":"[a-zA-Z0-9_.,@/:#-]+","l":[null,128]}],"l":[null,3],"x":1},2],["thing_type_description","ThingTypeDescription",{"k":"s","l":[null,2028]},2]]',
    'ThingTypeThingTypePropertiesMqtt5Configuration': '[["propagating_attributes","PropagatingAttributes",{"k":["@ThingTypePropagatingAttribute"],"x":1}]]',
    'TopicRule': '[["arn","Arn","j",32],["rule_name","RuleName",{"k":"s","p":"^[a-zA-Z0-9_]+$","l":[1,128]},2],["tags","Tags",["@TopicRuleTag"]],["topic_rule_payload","TopicRulePayload","@TopicRuleTopicRulePayload",1]]',
    'TopicRuleAction': '[["cloudwatch_alarm","CloudwatchAlarm","@TopicRuleCloudwatchAlarmAction"],["cloudwatch_logs","CloudwatchLogs","@TopicRuleCloudwatchLogsAction"],["cloudwatch_metric","CloudwatchMetric","@TopicRuleCloudwatchMetricAction"],["dynamodb","DynamoDB","@TopicRuleDynamoDBAction"],["dynamodbv2","DynamoDBv2","@TopicRuleDynamoDBv2Action"],["elasticsearch","Elasticsearch","@TopicRuleElasticsearchAction"],["firehose","Firehose","@TopicRuleFirehoseAction"],["http","Http","@TopicRuleHttpAction"],["influxdb","InfluxDB","@TopicRuleInfluxDBAction"],["iot_analytics","IotAnalytics","@TopicRuleIotAnalyticsAction"],["iot_events","IotEvents","@TopicRuleIotEventsAction"],["iot_site_wise","IotSiteWise","@TopicRuleIotSiteWiseAction"],["kafka","Kafka","@TopicRuleKafkaAction"],["kinesis","Kinesis","@TopicRuleKinesisAction"],["lambda_","Lambda","@TopicRuleLambdaAction"],["location","Location","@TopicRuleLocationAction"],["open_search","OpenSearch","@TopicRuleOpenSearchAction"],["republish","Republish","@TopicRuleRepublishAction"],["s3","S3","@TopicRuleS3Action"],["sns","Sns","@TopicRuleSnsAction"],["sqs","Sqs","@TopicRuleSqsAction"],["step_functions","StepFunctions","@TopicRuleStepFunctionsAction"],["timestream","Timestream","@TopicRuleTimestreamAction"]]',
    'TopicRuleAssetPropertyTimestamp': '[["offset_in_nanos","OffsetInNanos","s"],["time_in_seconds","TimeInSeconds","s",1]]',
    'TopicRuleAssetPropertyValue': '[["quality","Quality","s"],["timestamp","Timestamp","@TopicRuleAssetPropertyTimestamp",1],["value","Value","@TopicRuleAssetPropertyVariant",1]]',
    'TopicRuleAssetPropertyVariant': '[["boolean_value","BooleanValue","s"],["double_value","DoubleValue","s"],["integer_value","IntegerValue","s"],["string_value","StringValue","s"]]',
    'TopicRuleBatchConfig': '[["batch_across_topics","BatchAcrossTopics","b"],["max_batch_open_ms","MaxBatchOpenMs",{"k":"i","r":[5,200]}],["max_batch_size","MaxBatchSize",{"k":"i","r":[2,10]}],["max_batch_size_bytes","MaxBatchSizeBytes",{"k":"i","r":[100,131072]}]]',
    'TopicRuleCloudwatchAlarmAction': '[["alarm_name","AlarmName","s",1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["state_reason","StateReason","s",1],["state_value","StateValue","s",1]]',
    'TopicRuleCloudwatchLogsAction': '[["batch_mode","BatchMode","b"],["log_group_name","LogGroupName","s",1,["AWS::Logs::LogGroup.Name"]],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'TopicRuleCloudwatchMetricAction': '[["metric_name","MetricName","s",1],["metric_namespace","MetricNamespace","s",1],["metric_timestamp","MetricTimestamp","s"],["metric_unit","MetricUnit","s",1],["metric_value","MetricValue","s",1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'TopicRuleDynamoDBAction': '[["hash_key_field","HashKeyField","s",1],["hash_key_type","HashKeyType",{"k":"s","e":["NUMBER","STRING"]}],["hash_key_value","HashKeyValue","s",1],["payload_field","PayloadField","s"],["range_key_field","RangeKeyField","s"],["range_key_type","RangeKeyType",{"k":"s","e":["NUMBER","STRING"]}],["range_key_value","RangeKeyValue","s"],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["table_name","TableName","s",1]]',
    'TopicRuleDynamoDBv2Action': '[["put_item","PutItem","@TopicRulePutItemInput"],["role_arn","RoleArn","s",0,["AWS::IAM::Role.Arn"]]]',
    'TopicRuleElasticsearchAction': '[["endpoint","Endpoint",{"k":"s","p":"^https?://"},1],["id","Id","s",1],["index","Index","s",1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["type","Type","s",1]]',
    'TopicRuleFirehoseAction': r'[["batch_mode","BatchMode","b"],["delivery_stream_name","DeliveryStreamName","s",1,["AWS::KinesisFirehose::DeliveryStream.DeliveryStreamName"]],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["separator","Separator",{"k":"s","p":"^([\\n\\t])|(\\r\\n)|(,)$"}]]',
    'TopicRuleHttpAction': '[["auth","Auth","@TopicRuleHttpAuthorization"],["batch_config","BatchConfig","@TopicRuleBatchConfig"],["confirmation_url","ConfirmationUrl",{"k":"s","l":[null,2000]}],["enable_batching","EnableBatching","b"],["headers","Headers",{"k":["@TopicRuleHttpActionHeader"],"l":[null,100],"x":1}],["url","Url",{"k":"s","l":[null,2000]},1]]',
    'TopicRuleHttpActionHeader': '[["key","Key",{"k":"s","l":[1,256]},1],["value","Value","s",1]]',
    'TopicRuleHttpAuthorization': '[["sigv4","Sigv4","@TopicRuleSigV4Authorization"]]',
    'TopicRuleInfluxDBAction': r'[["batch_config","BatchConfig","@TopicRuleInfluxDBBatchConfig"],["database_name","DatabaseName",{"k":"s","p":"^[^_\\\"][^\\\"]+$","l":[2,64]},1],["destination_arn","DestinationArn","s",1],["organization","Organization",{"k":"s","l":[1,64]}],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["table_name","TableName",{"k":"s","p":"^[^_].*$","l":[1,1024]},1],["tags","Tags",{"m":"s"}],["timestamp_unit","TimestampUnit",{"k":"s","e":["ms","ns","s","us"]}]]',
    'TopicRuleInfluxDBBatchConfig': '[["batch_across_topics","BatchAcrossTopics","b"],["max_batch_open_ms","MaxBatchOpenMs",{"k":"i","r":[5,1000]}],["max_batch_size","MaxBatchSize",{"k":"i","r":[1,500]}],["max_batch_size_bytes","MaxBatchSizeBytes",{"k":"i","r":[100,131072]}]]',
    'TopicRuleIotAnalyticsAction': '[["batch_mode","BatchMode","b"],["channel_name","ChannelName","s",1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'TopicRuleIotEventsAction': '[["batch_mode","BatchMode","b"],["input_name","InputName",{"k":"s","l":[1,128]},1,["AWS::IoTEvents::Input.InputName"]],["message_id","MessageId",{"k":"s","l":[null,128]}],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'TopicRuleIotSiteWiseAction': '[["put_asset_property_value_entries","PutAssetPropertyValueEntries",{"k":["@TopicRulePutAssetPropertyValueEntry"],"l":[1,null],"x":1},1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'TopicRuleKafkaAction': '[["client_properties","ClientProperties",{"k":{"m":"s"},"l":[1,null]},1],["destination_arn","DestinationArn","s",1],["headers","Headers",{"k":["@TopicRuleKafkaActionHeader"],"l":[1,100],"x":1}],["key","Key","s"],["partition","Partition","s"],["topic","Topic","s",1]]',
    'TopicRuleKafkaActionHeader': '[["key","Key",{"k":"s","l":[null,16384]},1],["value","Value",{"k":"s","l":[null,16384]},1]]',
    'TopicRuleKinesisAction': '[["partition_key","PartitionKey","s"],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["stream_name","StreamName","s",1]]',
    'TopicRuleLambdaAction': '[["function_arn","FunctionArn","s",0,["AWS::Lambda::Alias.Id","AWS::Lambda::Function.Arn"]]]',
    'TopicRuleLocationAction': '[["device_id","DeviceId","s",1],["latitude","Latitude","s",1],["longitude","Longitude","s",1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["timestamp","Timestamp","@TopicRuleTimestamp"],["tracker_name","TrackerName","s",1]]',
    'TopicRuleOpenSearchAction': '[["endpoint","Endpoint",{"k":"s","p":"^https?://"},1],["id","Id","s",1],["index","Index","s",1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["type","Type","s",1]]',
    'TopicRulePutAssetPropertyValueEntry': '[["asset_id","AssetId","s"],["entry_id","EntryId","s"],["property_alias","PropertyAlias",{"k":"s","l":[1,null]}],["property_id","PropertyId","s"],["property_values","PropertyValues",{"k":["@TopicRuleAssetPropertyValue"],"l":[1,null],"x":1},1]]',
    'TopicRulePutItemInput': '[["table_name","TableName","s",1,["AWS::DynamoDB::Table.TableName"]]]',
    'TopicRuleRepublishAction': '[["headers","Headers","@TopicRuleRepublishActionHeaders"],["qos","Qos",{"k":"i","r":[0,1]}],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["topic","Topic","s",1]]',
    'TopicRuleRepublishActionHeaders': '[["content_type","ContentType",{"k":"s","l":[null,1024]}],["correlation_data","CorrelationData",{"k":"s","l":[null,1024]}],["message_expiry","MessageExpiry",{"k":"s","l":[null,1024]}],["payload_format_indicator","PayloadFormatIndicator",{"k":"s","l":[null,1024]}],["response_topic","ResponseTopic",{"k":"s","l":[null,1024]}],["user_properties","UserProperties",{"k":["@TopicRuleUserProperty"],"l":[1,100]}]]',
    'TopicRuleS3Action': '[["bucket_name","BucketName","s",1,["AWS::S3::Bucket.BucketName","AWS::S3::Bucket.Name"]],["canned_acl","CannedAcl",{"k":"s","e":["private","public-read","public-read-write","aws-exec-read","authenticated-read","bucket-owner-read","bucket-owner-full-control","log-delivery-write"]}],["key","Key","s",1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'TopicRuleSigV4Authorization': '[["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["service_name","ServiceName","s",1],["signing_region","SigningRegion","s",1]]',
    'TopicRuleSnsAction': '[["message_format","MessageFormat",{"k":"s","e":["JSON","RAW"]}],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["target_arn","TargetArn","s",1,["AWS::SNS::Topic.TopicArn"]]]',
    'TopicRuleSqsAction': '[["queue_url","QueueUrl","s",1,["AWS::SQS::Queue.QueueUrl"]],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["use_base64","UseBase64","b"]]',
    'TopicRuleStepFunctionsAction': '[["execution_name_prefix","ExecutionNamePrefix","s"],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["state_machine_name","StateMachineName","s",1]]',
    'TopicRuleTag': '[["key","Key","s",1],["value","Value","s",1]]',
    'TopicRuleTimestamp': '[["unit","Unit","s"],["value","Value","s",1]]',
    'TopicRuleTimestreamAction': '[["database_name","DatabaseName","s",1],["dimensions","Dimensions",{"k":["@TopicRuleTimestreamDimension"],"l":[1,128]},1],["role_arn","RoleArn","s",1,["AWS::IAM::Role.Arn"]],["table_name","TableName","s",1],["timestamp","Timestamp","@TopicRuleTimestreamTimestamp"]]',
    'TopicRuleTimestreamDimension': '[["name","Name","s",1],["value","Value","s",1]]',
    'TopicRuleTimestreamTimestamp': '[["unit","Unit","s",1],["value","Value","s",1]]',
    'TopicRuleTopicRulePayload': '[["actions","Actions",{"k":["@TopicRuleAction"],"l":[null,10]},1],["aws_iot_sql_version","AwsIotSqlVersion","s"],["description","Description","s"],["error_action","ErrorAction","@TopicRuleAction"],["rule_disabled","RuleDisabled","b"],["sql","Sql","s",1]]',
    'TopicRuleUserProperty': '[["key","Key",{"k":"s","l":[null,1024]},1],["value","Value",{"k":"s","l":[null,1024]},1]]',
    'TopicRuleDestination': '[["arn","Arn","j",32],["http_url_properties","HttpUrlProperties","@TopicRuleDestinationHttpUrlDestinationSummary",2],["influxdb_properties","InfluxDBProperties","@TopicRuleDestinationInfluxDBDestinationProperties",2],["status","Status",{"k":"s","e":["ENABLED","IN_PROGRESS","DISABLED"]}],["status_reason","StatusReason","j",32],["vpc_properties","VpcProperties","@TopicRuleDestinationVpcDestinationProperties",2]]',
    'TopicRuleDestinationHttpUrlDestinationSummary': '[["confirmation_url","ConfirmationUrl","s",2]]',
    'TopicRuleDestinationInfluxDBDestinationProperties': '[["endpoint","Endpoint","s",1],["influxdb_version","InfluxDBVersion","s",1],["secret_id","SecretId","s",1],["secret_key","SecretKey","s"],["secret_type","SecretType","s"]]',
    'TopicRuleDestinationVpcDestinationProperties': '[["role_arn","RoleArn","s",2,["AWS::IAM::Role.Arn"]],["security_groups","SecurityGroups",{"k":["s"],"x":1},2,["AWS::EC2::SecurityGroup.Id","AWS::EC2::SecurityGroup.Ids"]],["subnet_ids","SubnetIds",{"k":["s"],"x":1},2],["vpc_id","VpcId","s",2,["AWS::EC2::VPC.Id"]]]',
})
__getattr__ = names(__name__, _types)


class CfnAccountAuditConfiguration(TypedResource):
    schema = Schema('AWS::IoT::AccountAuditConfiguration', _types, 'AccountAuditConfiguration', '{"identifier":["AccountId"]}')


class CfnAuthorizer(TypedResource):
    schema = Schema('AWS::IoT::Authorizer', _types, 'Authorizer', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["AuthorizerName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:authorizer/${AuthorizerName}"}')


class CfnBillingGroup(TypedResource):
    schema = Schema('AWS::IoT::BillingGroup', _types, 'BillingGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["BillingGroupName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:billinggroup/${BillingGroupName}"}')


class CfnCACertificate(TypedResource):
    schema = Schema('AWS::IoT::CACertificate', _types, 'CACertificate', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"write_only":["RemoveAutoRegistration","VerificationCertificatePem"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:cacert/${CACertificate}"}')


class CfnCertificate(TypedResource):
    schema = Schema('AWS::IoT::Certificate', _types, 'Certificate', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"write_only":["CACertificatePem","CertificateSigningRequest"],"arn":"arn:${Partition}:iot:${Region}:${Account}:cert/${CertificateId}"}')


class CfnCertificateProvider(TypedResource):
    schema = Schema('AWS::IoT::CertificateProvider', _types, 'CertificateProvider', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["CertificateProviderName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${CertificateProviderName}"}')


class CfnCommand(TypedResource):
    schema = Schema('AWS::IoT::Command', _types, 'Command', '{"attributes":[["attr_command_arn","CommandArn","s"]],"identifier":["CommandId"],"write_only":["LastUpdatedAt"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:command/${CommandId}"}')


class CfnCustomMetric(TypedResource):
    schema = Schema('AWS::IoT::CustomMetric', _types, 'CustomMetric', '{"attributes":[["attr_metric_arn","MetricArn","s"]],"identifier":["MetricName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}"}')


class CfnDimension(TypedResource):
    schema = Schema('AWS::IoT::Dimension', _types, 'Dimension', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:dimension/${DimensionName}"}')


class CfnDomainConfiguration(TypedResource):
    schema = Schema('AWS::IoT::DomainConfiguration', _types, 'DomainConfiguration', '{"attributes":[["attr_arn","Arn","s"],["attr_domain_type","DomainType","s"],["attr_server_certificates","ServerCertificates","j"]],"identifier":["DomainConfigurationName"],"write_only":["ServerCertificateArns","ValidationCertificateArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}"}')


class CfnEncryptionConfiguration(TypedResource):
    schema = Schema('AWS::IoT::EncryptionConfiguration', _types, 'EncryptionConfiguration', '{"attributes":[["attr_account_id","AccountId","s"],["attr_configuration_details","ConfigurationDetails","j"],["attr_last_modified_date","LastModifiedDate","s"]],"identifier":["AccountId"]}')


class CfnFleetMetric(TypedResource):
    schema = Schema('AWS::IoT::FleetMetric', _types, 'FleetMetric', '{"attributes":[["attr_creation_date","CreationDate","s"],["attr_last_modified_date","LastModifiedDate","s"],["attr_metric_arn","MetricArn","s"],["attr_version","Version","n"]],"identifier":["MetricName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}"}')


class CfnJob(TypedResource):
    schema = Schema('AWS::IoT::Job', _types, 'Job', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"]],"identifier":["Arn"],"write_only":["Document"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:job/${JobId}"}')


class CfnJobTemplate(TypedResource):
    schema = Schema('AWS::IoT::JobTemplate', _types, 'JobTemplate', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["JobTemplateId"],"write_only":["AbortConfig","DestinationPackageVersions","Document","DocumentSource","JobArn","JobExecutionsRetryConfig","JobExecutionsRolloutConfig","MaintenanceWindows","PresignedUrlConfig","TimeoutConfig"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}"}')


class CfnLogging(TypedResource):
    schema = Schema('AWS::IoT::Logging', _types, 'Logging', '{"identifier":["AccountId"]}')


class CfnMitigationAction(TypedResource):
    schema = Schema('AWS::IoT::MitigationAction', _types, 'MitigationAction', '{"attributes":[["attr_mitigation_action_arn","MitigationActionArn","s"],["attr_mitigation_action_id","MitigationActionId","s"]],"identifier":["ActionName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:mitigationaction/${MitigationActionName}"}')


class CfnPolicy(TypedResource):
    schema = Schema('AWS::IoT::Policy', _types, 'Policy', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:policy/${PolicyName}"}')


class CfnPolicyPrincipalAttachment(TypedResource):
    schema = Schema('AWS::IoT::PolicyPrincipalAttachment', _types, 'PolicyPrincipalAttachment', '{"attributes":[["attr_id","Id","s"]],"identifier":["PolicyName","Principal"]}')


class CfnProvisioningTemplate(TypedResource):
    schema = Schema('AWS::IoT::ProvisioningTemplate', _types, 'ProvisioningTemplate', '{"attributes":[["attr_template_arn","TemplateArn","s"]],"identifier":["TemplateName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:provisioningtemplate/${TemplateName}"}')


class CfnResourceSpecificLogging(TypedResource):
    schema = Schema('AWS::IoT::ResourceSpecificLogging', _types, 'ResourceSpecificLogging', '{"attributes":[["attr_target_id","TargetId","s"]],"identifier":["TargetId"]}')


class CfnRoleAlias(TypedResource):
    schema = Schema('AWS::IoT::RoleAlias', _types, 'RoleAlias', '{"attributes":[["attr_role_alias_arn","RoleAliasArn","s"]],"identifier":["RoleAlias"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:rolealias/${RoleAlias}"}')


class CfnScheduledAudit(TypedResource):
    schema = Schema('AWS::IoT::ScheduledAudit', _types, 'ScheduledAudit', '{"attributes":[["attr_scheduled_audit_arn","ScheduledAuditArn","s"]],"identifier":["ScheduledAuditName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduledAuditName}"}')


class CfnSecurityProfile(TypedResource):
    schema = Schema('AWS::IoT::SecurityProfile', _types, 'SecurityProfile', '{"attributes":[["attr_security_profile_arn","SecurityProfileArn","s"]],"identifier":["SecurityProfileName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}"}')


class CfnSoftwarePackage(TypedResource):
    schema = Schema('AWS::IoT::SoftwarePackage', _types, 'SoftwarePackage', '{"attributes":[["attr_package_arn","PackageArn","s"]],"identifier":["PackageName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:package/${PackageName}"}')


class CfnSoftwarePackageVersion(TypedResource):
    schema = Schema('AWS::IoT::SoftwarePackageVersion', _types, 'SoftwarePackageVersion', '{"attributes":[["attr_error_reason","ErrorReason","s"],["attr_package_version_arn","PackageVersionArn","s"],["attr_sbom_validation_status","SbomValidationStatus","s"],["attr_status","Status","s"]],"identifier":["PackageName","VersionName"],"tags":["Tags","list"]}')


class CfnStream(TypedResource):
    schema = Schema('AWS::IoT::Stream', _types, 'Stream', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_last_updated_at","LastUpdatedAt","s"],["attr_stream_version","StreamVersion","i"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:stream/${StreamId}"}')


class CfnThing(TypedResource):
    schema = Schema('AWS::IoT::Thing', _types, 'Thing', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["ThingName"],"arn":"arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}"}')


class CfnThingGroup(TypedResource):
    schema = Schema('AWS::IoT::ThingGroup', _types, 'ThingGroup', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["ThingGroupName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:thinggroup/${ThingGroupName}"}')


class CfnThingPrincipalAttachment(TypedResource):
    schema = Schema('AWS::IoT::ThingPrincipalAttachment', _types, 'ThingPrincipalAttachment', '{"identifier":["ThingName","Principal"]}')


class CfnThingType(TypedResource):
    schema = Schema('AWS::IoT::ThingType', _types, 'ThingType', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["ThingTypeName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:thingtype/${ThingTypeName}"}')


class CfnTopicRule(TypedResource):
    schema = Schema('AWS::IoT::TopicRule', _types, 'TopicRule', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["RuleName"],"tags":["Tags","list"],"arn":"arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}"}')


class CfnTopicRuleDestination(TypedResource):
    schema = Schema('AWS::IoT::TopicRuleDestination', _types, 'TopicRuleDestination', '{"attributes":[["attr_arn","Arn","s"],["attr_status_reason","StatusReason","s"]],"identifier":["Arn"]}')
