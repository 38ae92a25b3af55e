"""Every resource type of AWS::SES; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ConfigurationSet': '[["archiving_options","ArchivingOptions","@ConfigurationSetArchivingOptions"],["delivery_options","DeliveryOptions","@ConfigurationSetDeliveryOptions"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_-]{1,64}$"},2],["reputation_options","ReputationOptions","@ConfigurationSetReputationOptions"],["sending_options","SendingOptions","@ConfigurationSetSendingOptions"],["suppression_options","SuppressionOptions","@ConfigurationSetSuppressionOptions"],["tags","Tags",{"k":["@ConfigurationSetTag"],"l":[null,50]}],["tracking_options","TrackingOptions","@ConfigurationSetTrackingOptions"],["vdm_options","VdmOptions","@ConfigurationSetVdmOptions"]]',
    'ConfigurationSetArchivingOptions': '[["archive_arn","ArchiveArn","s"]]',
    'ConfigurationSetDashboardOptions': '[["engagement_metrics","EngagementMetrics",{"k":"s","p":"ENABLED|DISABLED"},1]]',
    'ConfigurationSetDeliveryOptions': '[["max_delivery_seconds","MaxDeliverySeconds",{"k":"n","r":[300,50400]}],["sending_pool_name","SendingPoolName","s",0,["AWS::SES::DedicatedIpPool.PoolName"]],["tls_policy","TlsPolicy",{"k":"s","p":"REQUIRE|OPTIONAL"}]]',
    'ConfigurationSetGuardianOptions': '[["optimized_shared_delivery","OptimizedSharedDelivery",{"k":"s","p":"ENABLED|DISABLED"},1]]',
    'ConfigurationSetReputationOptions': '[["reputation_metrics_enabled","ReputationMetricsEnabled","b"]]',
    'ConfigurationSetSendingOptions': '[["sending_enabled","SendingEnabled","b"]]',
    'ConfigurationSetSuppressionOptions': '[["suppressed_reasons","SuppressedReasons",[{"k":"s","p":"BOUNCE|COMPLAINT"}]],["validation_options","ValidationOptions","@ConfigurationSetSuppressionOptionsValidationOptions"]]',
    'ConfigurationSetSuppressionOptionsValidationOptions': '[["condition_threshold","ConditionThreshold","@ConfigurationSetSuppressionOptionsValidationOptionsConditionThreshold",1]]',
    'ConfigurationSetSuppressionOptionsValidationOptionsConditionThreshold': '[["condition_threshold_enabled","ConditionThresholdEnabled",{"k":"s","p":"ENABLED|DISABLED"},1],["overall_confidence_threshold","OverallConfidenceThreshold","@ConfigurationSetSuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold"]]',
    'ConfigurationSetSuppressionOptionsValidationOptionsConditionThresholdOverallConfidenceThreshold': '[["confidence_verdict_threshold","ConfidenceVerdictThreshold",{"k":"s","p":"MEDIUM|HIGH|MANAGED"},1]]',
    'ConfigurationSetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ConfigurationSetTrackingOptions': '[["custom_redirect_domain","CustomRedirectDomain","s"],["https_policy","HttpsPolicy",{"k":"s","p":"REQUIRE|REQUIRE_OPEN_ONLY|OPTIONAL"}]]',
    'ConfigurationSetVdmOptions': '[["dashboard_options","DashboardOptions","@ConfigurationSetDashboardOptions"],["guardian_options","GuardianOptions","@ConfigurationSetGuardianOptions"]]',
    'ConfigurationSetEventDestination': '[["configuration_set_name","ConfigurationSetName","s",3,["AWS::SES::ConfigurationSet.Name"]],["event_destination","EventDestination","@ConfigurationSetEventDestinationEventDestination",1],["id","Id","j",32]]',
    'ConfigurationSetEventDestinationCloudWatchDestination': '[["dimension_configurations","DimensionConfigurations",["@ConfigurationSetEventDestinationDimensionConfiguration"]]]',
    'ConfigurationSetEventDestinationDimensionConfiguration': '[["default_dimension_value","DefaultDimensionValue",{"k":"s","p":"^[a-zA-Z0-9_-]{1,256}$","l":[1,256]},1],["dimension_name","DimensionName",{"k":"s","p":"^[a-zA-Z0-9_:-]{1,256}$","l":[1,256]},1],["dimension_value_source","DimensionValueSource",{"k":"s","e":["EMAIL_HEADER","LINK_TAG","MESSAGE_TAG","emailHeader","linkTag","messageTag"]},1]]',
    'ConfigurationSetEventDestinationEventBridgeDestination': r'[["event_bus_arn","EventBusArn",{"k":"s","p":"^arn:aws[a-z0-9-]*:events:[a-z0-9-]+:\\d{12}:event-bus/[^:]+$","l":[36,1024]},1]]',
    'ConfigurationSetEventDestinationEventDestination': '[["cloud_watch_destination","CloudWatchDestination","@ConfigurationSetEventDestinationCloudWatchDestination"],["enabled","Enabled","b"],["event_bridge_destination","EventBridgeDestination","@ConfigurationSetEventDestinationEventBridgeDestination"],["kinesis_firehose_destination","KinesisFirehoseDestination","@ConfigurationSetEventDestinationKinesisFirehoseDestination"],["matching_event_types","MatchingEventTypes",["s"],1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_-]{0,64}$"},4],["sns_destination","SnsDestination","@ConfigurationSetEventDestinationSnsDestination"]]',
    'ConfigurationSetEventDestinationKinesisFirehoseDestination': '[["delivery_stream_arn","DeliveryStreamARN","s",1,["AWS::KinesisFirehose::DeliveryStream.Arn"]],["iam_role_arn","IAMRoleARN","s",1,["AWS::IAM::Role.Arn"]]]',
    'ConfigurationSetEventDestinationSnsDestination': r'[["topic_arn","TopicARN",{"k":"s","p":"^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\\d{12}:[^:]+$","l":[36,1024]},1,["AWS::SNS::Topic.Arn","AWS::SNS::Topic.TopicArn"]]]',
    'ContactList': '[["contact_list_name","ContactListName",{"k":"s","p":"^[a-zA-Z0-9_-]{1,64}$"},2],["description","Description",{"k":"s","l":[null,500]}],["tags","Tags",{"k":["@ContactListTag"],"l":[null,50]}],["topics","Topics",{"k":["@ContactListTopic"],"l":[null,20]}]]',
    'ContactListTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ContactListTopic': '[["default_subscription_status","DefaultSubscriptionStatus","s",1],["description","Description",{"k":"s","l":[null,500]}],["display_name","DisplayName",{"k":"s","l":[null,128]},1],["topic_name","TopicName",{"k":"s","p":"^[a-zA-Z0-9_-]{1,64}$"},1]]',
    'CustomVerificationEmailTemplate': '[["failure_redirection_url","FailureRedirectionURL","s",1],["from_email_address","FromEmailAddress","s",1],["success_redirection_url","SuccessRedirectionURL","s",1],["tags","Tags",{"k":["@CustomVerificationEmailTemplateTag"],"l":[null,50]}],["template_content","TemplateContent","s",1],["template_name","TemplateName",{"k":"s","l":[1,64]},3],["template_subject","TemplateSubject","s",1]]',
    'CustomVerificationEmailTemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DedicatedIpPool': '[["pool_name","PoolName",{"k":"s","p":"^[a-z0-9_-]{0,64}$"},2],["scaling_mode","ScalingMode",{"k":"s","p":"^(STANDARD|MANAGED)$"},4],["tags","Tags",{"k":["@DedicatedIpPoolTag"],"l":[null,50]}]]',
    'DedicatedIpPoolTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EmailIdentity': '[["configuration_set_attributes","ConfigurationSetAttributes","@EmailIdentityConfigurationSetAttributes"],["dkim_attributes","DkimAttributes","@EmailIdentityDkimAttributes"],["dkim_dns_token_name1","DkimDNSTokenName1","j",32],["dkim_dns_token_name2","DkimDNSTokenName2","j",32],["dkim_dns_token_name3","DkimDNSTokenName3","j",32],["dkim_dns_token_value1","DkimDNSTokenValue1","j",32],["dkim_dns_token_value2","DkimDNSTokenValue2","j",32],["dkim_dns_token_value3","DkimDNSTokenValue3","j",32],["dkim_signing_attributes","DkimSigningAttributes","@EmailIdentityDkimSigningAttributes"],["email_identity","EmailIdentity","s",3],["feedback_attributes","FeedbackAttributes","@EmailIdentityFeedbackAttributes"],["mail_from_attributes","MailFromAttributes","@EmailIdentityMailFromAttributes"],["tags","Tags",{"k":["@EmailIdentityTag"],"l":[null,50]}]]',
    'EmailIdentityConfigurationSetAttributes': '[["configuration_set_name","ConfigurationSetName","s",0,["AWS::SES::ConfigurationSet.Name"]]]',
    'EmailIdentityDkimAttributes': '[["signing_enabled","SigningEnabled","b"]]',
    'EmailIdentityDkimSigningAttributes': '[["domain_signing_private_key","DomainSigningPrivateKey","s",8],["domain_signing_selector","DomainSigningSelector","s",8],["next_signing_key_length","NextSigningKeyLength",{"k":"s","p":"RSA_1024_BIT|RSA_2048_BIT"}]]',
    'EmailIdentityFeedbackAttributes': '[["email_forwarding_enabled","EmailForwardingEnabled","b"]]',
    'EmailIdentityMailFromAttributes': '[["behavior_on_mx_failure","BehaviorOnMxFailure",{"k":"s","p":"USE_DEFAULT_VALUE|REJECT_MESSAGE"}],["mail_from_domain","MailFromDomain","s"]]',
    'EmailIdentityTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EmailIdentityCertificate': r'[["certificate_arn","CertificateArn",{"k":"s","p":"^arn:aws[a-z0-9-]*:acm:[a-z0-9-]+:\\d{12}:certificate/[^\\s]+$","l":[20,2048]},3,["AWS::ACM::Certificate.Arn"]],["email_identity","EmailIdentity",{"k":"s","l":[1,320]},3],["from_address","FromAddress",{"k":"s","l":[1,320]},3]]',
    'MailManagerAddonInstance': '[["addon_instance_arn","AddonInstanceArn","j",32],["addon_instance_id","AddonInstanceId","j",32],["addon_name","AddonName","j",32],["addon_subscription_id","AddonSubscriptionId",{"k":"s","p":"^as-[a-zA-Z0-9]{1,64}$","l":[4,67]},3],["tags","Tags",{"k":["@MailManagerAddonInstanceTag"],"l":[null,200]}]]',
    'MailManagerAddonInstanceTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MailManagerAddonSubscription': '[["addon_name","AddonName","s",3],["addon_subscription_arn","AddonSubscriptionArn","j",32],["addon_subscription_id","AddonSubscriptionId","j",32],["tags","Tags",{"k":["@MailManagerAddonSubscriptionTag"],"l":[null,200]}]]',
    'MailManagerAddonSubscriptionTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MailManagerAddressList': '[["address_list_arn","AddressListArn","j",32],["address_list_id","AddressListId","j",32],["address_list_name","AddressListName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,255]},2],["tags","Tags",{"k":["@MailManagerAddressListTag"],"l":[null,200]}]]',
    'MailManagerAddressListTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MailManagerArchive': '[["archive_arn","ArchiveArn","j",32],["archive_id","ArchiveId","j",32],["archive_name","ArchiveName",{"k":"s","p":"^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$","l":[1,64]}],["archive_state","ArchiveState","j",32],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:aws(|-cn|-us-gov|-eusc):kms:[a-z0-9-]{1,20}:[0-9]{12}:(key|alias)/.+$"},2,["AWS::KMS::Key.Arn"]],["retention","Retention","@MailManagerArchiveArchiveRetention"],["tags","Tags",{"k":["@MailManagerArchiveTag"],"l":[null,200]}]]',
    'MailManagerArchiveArchiveRetention': '[["retention_period","RetentionPeriod",{"k":"s","e":["THREE_MONTHS","SIX_MONTHS","NINE_MONTHS","ONE_YEAR","EIGHTEEN_MONTHS","TWO_YEARS","THIRTY_MONTHS","THREE_YEARS","FOUR_YEARS","FIVE_YEARS","SIX_YEARS","SEVEN_YEARS","EIGHT_YEARS","NINE_YEARS","TEN_YEARS","PERMANENT"]}]]',
    'MailManagerArchiveTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MailManagerIngressPoint': r'[["a_record","ARecord","j",32],["ingress_point_arn","IngressPointArn","j",32],["ingress_point_configuration","IngressPointConfiguration","@MailManagerIngressPointIngressPointConfiguration",8],["ingress_point_id","IngressPointId","j",32],["ingress_point_name","IngressPointName",{"k":"s","p":"^[A-Za-z0-9_\\-]+$","l":[3,63]}],["network_configuration","NetworkConfiguration","@MailManagerIngressPointNetworkConfiguration",2],["rule_set_id","RuleSetId",{"k":"s","l":[1,100]},1],["status","Status","j",32],["status_to_update","StatusToUpdate",{"k":"s","e":["ACTIVE","CLOSED"]}],["tags","Tags",{"k":["@MailManagerIngressPointTag"],"l":[null,200]}],["tls_policy","TlsPolicy",{"k":"s","e":["REQUIRED","OPTIONAL","FIPS"]}],["traffic_policy_id","TrafficPolicyId",{"k":"s","l":[1,100]},1],["type","Type",{"k":"s","e":["OPEN","AUTH","MTLS"]},3]]',
    'MailManagerIngressPointIngressPointConfiguration': r'[["secret_arn","SecretArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov|aws-eusc):secretsmanager:[a-z0-9-]+:\\d{12}:secret:[a-zA-Z0-9/_+=,.@-]+$"}],["smtp_password","SmtpPassword",{"k":"s","p":"^[A-Za-z0-9!@#$%^&*()_+\\-=\\[\\]{}|.,?]+$","l":[8,64]}],["tls_auth_configuration","TlsAuthConfiguration","@MailManagerIngressPointTlsAuthConfiguration"]]',
    'MailManagerIngressPointNetworkConfiguration': '[["private_network_configuration","PrivateNetworkConfiguration","@MailManagerIngressPointPrivateNetworkConfiguration"],["public_network_configuration","PublicNetworkConfiguration","@MailManagerIngressPointPublicNetworkConfiguration"]]',
    'MailManagerIngressPointPrivateNetworkConfiguration': '[["vpc_endpoint_id","VpcEndpointId",{"k":"s","p":"^vpce-[a-zA-Z0-9]{17}$"},1]]',
    'MailManagerIngressPointPublicNetworkConfiguration': '[["ip_type","IpType",{"k":"s","e":["IPV4","DUAL_STACK"]},1]]',
    'MailManagerIngressPointTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MailManagerIngressPointTlsAuthConfiguration': '[["trust_store","TrustStore","@MailManagerIngressPointTrustStore",1]]',
    'MailManagerIngressPointTrustStore': r'[["ca_content","CAContent",{"k":"s","l":[1,500000]},1],["crl_content","CrlContent",{"k":"s","l":[1,500000]}],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov|aws-eusc):kms:[a-z0-9-]+:\\d{12}:(key|alias)/[a-zA-Z0-9/_-]+$"},0,["AWS::KMS::Key.Arn"]]]',
    'MailManagerRelay': r'[["authentication","Authentication","@MailManagerRelayRelayAuthentication",1],["relay_arn","RelayArn","j",32],["relay_id","RelayId","j",32],["relay_name","RelayName",{"k":"s","p":"^[a-zA-Z0-9-_]+$","l":[1,100]}],["server_name","ServerName",{"k":"s","p":"^[a-zA-Z0-9-\\.]+$","l":[1,100]},1],["server_port","ServerPort",{"k":"n","r":[1,65535]},1],["tags","Tags",{"k":["@MailManagerRelayTag"],"l":[null,200]}]]',
    'MailManagerRelayRelayAuthentication': r'[["no_authentication","NoAuthentication","j"],["secret_arn","SecretArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov|aws-eusc):secretsmanager:[a-z0-9-]+:\\d{12}:secret:[a-zA-Z0-9/_+=,.@-]+$"}]]',
    'MailManagerRelayTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MailManagerRuleSet': '[["rule_set_arn","RuleSetArn","j",32],["rule_set_id","RuleSetId","j",32],["rule_set_name","RuleSetName",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,100]}],["rules","Rules",{"k":["@MailManagerRuleSetRule"],"l":[null,40]},1],["tags","Tags",{"k":["@MailManagerRuleSetTag"],"l":[null,200]}]]',
    'MailManagerRuleSetAddHeaderAction': r'[["header_name","HeaderName",{"k":"s","p":"^[xX]\\-[a-zA-Z0-9\\-]+$","l":[1,64]},1],["header_value","HeaderValue",{"k":"s","l":[1,128]},1]]',
    'MailManagerRuleSetAnalysis': r'[["analyzer","Analyzer",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$"},1],["result_field","ResultField",{"k":"s","p":"^(addon\\.)?[\\sa-zA-Z0-9_]+$","l":[1,256]},1]]',
    'MailManagerRuleSetArchiveAction': '[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["target_archive","TargetArchive",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[1,2048]},1]]',
    'MailManagerRuleSetBounceAction': r'[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["diagnostic_message","DiagnosticMessage",{"k":"s","p":"^[\\x20-\\x7e]+$","l":[1,256]},1],["message","Message",{"k":"s","p":"^[\\r\\n\\x20-\\x7e]+$","l":[1,500]}],["role_arn","RoleArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["sender","Sender",{"k":"s","p":"^[0-9A-Za-z@+.-]+$","l":[null,254]},1],["smtp_reply_code","SmtpReplyCode",{"k":"s","p":"^[45][0-9][0-9]$","l":[3,3]},1],["status_code","StatusCode",{"k":"s","p":"^[45]\\.[0-9]{1,3}\\.[0-9]{1,3}$","l":[5,9]},1]]',
    'MailManagerRuleSetDeliverToMailboxAction': '[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["mailbox_arn","MailboxArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[1,2048]},1],["role_arn","RoleArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'MailManagerRuleSetDeliverToQBusinessAction': '[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["application_id","ApplicationId",{"k":"s","p":"^[a-z0-9-]+$","l":[36,36]},1],["index_id","IndexId",{"k":"s","p":"^[a-z0-9-]+$","l":[36,36]},1],["role_arn","RoleArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'MailManagerRuleSetInvokeLambdaAction': '[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["function_arn","FunctionArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[20,2048]},1,["AWS::Lambda::Function.Arn"]],["invocation_type","InvocationType",{"k":"s","e":["EVENT","REQUEST_RESPONSE"]},1],["retry_time_minutes","RetryTimeMinutes",{"k":"i","r":[0,2160]}],["role_arn","RoleArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'MailManagerRuleSetRelayAction': '[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["mail_from","MailFrom",{"k":"s","e":["REPLACE","PRESERVE"]}],["relay","Relay",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[1,2048]},1]]',
    'MailManagerRuleSetReplaceRecipientAction': '[["replace_with","ReplaceWith",{"k":[{"k":"s","p":"^[0-9A-Za-z@+.-]+$","l":[null,254]}],"l":[1,100],"x":1}]]',
    'MailManagerRuleSetRule': '[["actions","Actions",{"k":["@MailManagerRuleSetRuleAction"],"l":[1,10]},1],["conditions","Conditions",{"k":["@MailManagerRuleSetRuleCondition"],"l":[null,10]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9_.-]+$","l":[1,32]}],["unless","Unless",{"k":["@MailManagerRuleSetRuleCondition"],"l":[null,10]}]]',
    'MailManagerRuleSetRuleAction': '[["add_header","AddHeader","@MailManagerRuleSetAddHeaderAction"],["archive","Archive","@MailManagerRuleSetArchiveAction"],["bounce","Bounce","@MailManagerRuleSetBounceAction"],["deliver_to_mailbox","DeliverToMailbox","@MailManagerRuleSetDeliverToMailboxAction"],["deliver_to_q_business","DeliverToQBusiness","@MailManagerRuleSetDeliverToQBusinessAction"],["drop","Drop","j"],["invoke_lambda","InvokeLambda","@MailManagerRuleSetInvokeLambdaAction"],["publish_to_sns","PublishToSns","@MailManagerRuleSetSnsAction"],["relay","Relay","@MailManagerRuleSetRelayAction"],["replace_recipient","ReplaceRecipient","@MailManagerRuleSetReplaceRecipientAction"],["send","Send","@MailManagerRuleSetSendAction"],["write_to_s3","WriteToS3","@MailManagerRuleSetS3Action"]]',
    'MailManagerRuleSetRuleBooleanExpression': '[["evaluate","Evaluate","@MailManagerRuleSetRuleBooleanToEvaluate",1],["operator","Operator",{"k":"s","e":["IS_TRUE","IS_FALSE"]},1]]',
    'MailManagerRuleSetRuleBooleanToEvaluate': '[["analysis","Analysis","@MailManagerRuleSetAnalysis"],["attribute","Attribute",{"k":"s","e":["READ_RECEIPT_REQUESTED","TLS","TLS_WRAPPED"]}],["is_in_address_list","IsInAddressList","@MailManagerRuleSetRuleIsInAddressList"]]',
    'MailManagerRuleSetRuleCondition': '[["boolean_expression","BooleanExpression","@MailManagerRuleSetRuleBooleanExpression"],["dmarc_expression","DmarcExpression","@MailManagerRuleSetRuleDmarcExpression"],["ip_expression","IpExpression","@MailManagerRuleSetRuleIpExpression"],["number_expression","NumberExpression","@MailManagerRuleSetRuleNumberExpression"],["string_expression","StringExpression","@MailManagerRuleSetRuleStringExpression"],["verdict_expression","VerdictExpression","@MailManagerRuleSetRuleVerdictExpression"]]',
    'MailManagerRuleSetRuleDmarcExpression': '[["operator","Operator",{"k":"s","e":["EQUALS","NOT_EQUALS"]},1],["values","Values",{"k":[{"k":"s","e":["NONE","QUARANTINE","REJECT"]}],"l":[1,10]},1]]',
    'MailManagerRuleSetRuleIpExpression': '[["evaluate","Evaluate","@MailManagerRuleSetRuleIpToEvaluate",1],["operator","Operator",{"k":"s","e":["CIDR_MATCHES","NOT_CIDR_MATCHES"]},1],["values","Values",{"k":[{"k":"s","p":"^(([0-9]|.|:|/)*)$","l":[1,43]}],"l":[1,10]},1]]',
    'MailManagerRuleSetRuleIpToEvaluate': '[["attribute","Attribute",{"k":"s","e":["SOURCE_IP"]}]]',
    'MailManagerRuleSetRuleIsInAddressList': '[["address_lists","AddressLists",{"k":["s"],"l":[1,1],"x":1},1],["attribute","Attribute",{"k":"s","e":["RECIPIENT","MAIL_FROM","SENDER","FROM","TO","CC"]},1]]',
    'MailManagerRuleSetRuleNumberExpression': '[["evaluate","Evaluate","@MailManagerRuleSetRuleNumberToEvaluate",1],["operator","Operator",{"k":"s","e":["EQUALS","NOT_EQUALS","LESS_THAN","GREATER_THAN","LESS_THAN_OR_EQUAL","GREATER_THAN_OR_EQUAL"]},1],["value","Value","n",1]]',
    'MailManagerRuleSetRuleNumberToEvaluate': '[["attribute","Attribute",{"k":"s","e":["MESSAGE_SIZE"]}]]',
    'MailManagerRuleSetRuleStringExpression': '[["evaluate","Evaluate","@MailManagerRuleSetRuleStringToEvaluate",1],["operator","Operator",{"k":"s","e":["EQUALS","NOT_EQUALS","STARTS_WITH","ENDS_WITH","CONTAINS"]},1],["values","Values",{"k":[{"k":"s","l":[1,4096]}],"l":[1,10]},1]]',
    'MailManagerRuleSetRuleStringToEvaluate': '[["analysis","Analysis","@MailManagerRuleSetAnalysis"],["attribute","Attribute",{"k":"s","e":["MAIL_FROM","HELO","RECIPIENT","SENDER","FROM","SUBJECT","TO","CC"]}],["client_certificate_attribute","ClientCertificateAttribute",{"k":"s","e":["CN","SAN_RFC822_NAME","SAN_DNS_NAME","SAN_DIRECTORY_NAME","SAN_UNIFORM_RESOURCE_IDENTIFIER","SAN_IP_ADDRESS","SAN_REGISTERED_ID","SERIAL_NUMBER"]}],["mime_header_attribute","MimeHeaderAttribute",{"k":"s","p":"^X-[a-zA-Z0-9-]{1,256}$"}]]',
    'MailManagerRuleSetRuleVerdictExpression': '[["evaluate","Evaluate","@MailManagerRuleSetRuleVerdictToEvaluate",1],["operator","Operator",{"k":"s","e":["EQUALS","NOT_EQUALS"]},1],["values","Values",{"k":[{"k":"s","e":["PASS","FAIL","GRAY","PROCESSING_FAILED"]}],"l":[1,10]},1]]',
    'MailManagerRuleSetRuleVerdictToEvaluate': '[["analysis","Analysis","@MailManagerRuleSetAnalysis"],["attribute","Attribute",{"k":"s","e":["SPF","DKIM"]}]]',
    'MailManagerRuleSetS3Action': '[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["role_arn","RoleArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["s3_bucket","S3Bucket",{"k":"s","p":"^[a-zA-Z0-9.-]+$","l":[1,62]},1,["AWS::S3::Bucket.Name"]],["s3_prefix","S3Prefix",{"k":"s","p":"^[a-zA-Z0-9!_.*\'()/-]+$","l":[1,62]}],["s3_sse_kms_key_id","S3SseKmsKeyId",{"k":"s","p":"^[a-zA-Z0-9-:/]+$","l":[20,2048]}]]',
    'MailManagerRuleSetSendAction': '[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["role_arn","RoleArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]]]',
    'MailManagerRuleSetSnsAction': r'[["action_failure_policy","ActionFailurePolicy",{"k":"s","e":["CONTINUE","DROP"]}],["encoding","Encoding",{"k":"s","e":["UTF-8","BASE64"]}],["payload_type","PayloadType",{"k":"s","e":["CONTENT","HEADERS"]}],["role_arn","RoleArn",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["topic_arn","TopicArn",{"k":"s","p":"^arn:(aws|aws-cn|aws-us-gov|aws-eusc):sns:[a-z]{2}-([a-z]+-)+\\d{1}:\\d{12}:[\\w\\-]{1,256}$","l":[20,2048]},1,["AWS::SNS::Topic.Arn"]]]',
    'MailManagerRuleSetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MailManagerTrafficPolicy': r'[["default_action","DefaultAction",{"k":"s","e":["ALLOW","DENY"]},1],["max_message_size_bytes","MaxMessageSizeBytes",{"k":"n","r":[1,null]}],["policy_statements","PolicyStatements",["@MailManagerTrafficPolicyPolicyStatement"],1],["tags","Tags",{"k":["@MailManagerTrafficPolicyTag"],"l":[null,200]}],["traffic_policy_arn","TrafficPolicyArn","j",32],["traffic_policy_id","TrafficPolicyId","j",32],["traffic_policy_name","TrafficPolicyName",{"k":"s","p":"^[A-Za-z0-9_\\-]+$","l":[3,63]}]]',
    'MailManagerTrafficPolicyIngressAnalysis': r'[["analyzer","Analyzer",{"k":"s","p":"^[a-zA-Z0-9:_/+=,@.#-]+$"},1],["result_field","ResultField",{"k":"s","p":"^(addon\\.)?[\\sa-zA-Z0-9_]+$","l":[1,256]},1]]',
    'MailManagerTrafficPolicyIngressBooleanExpression': '[["evaluate","Evaluate","@MailManagerTrafficPolicyIngressBooleanToEvaluate",1],["operator","Operator",{"k":"s","e":["IS_TRUE","IS_FALSE"]},1]]',
    'MailManagerTrafficPolicyIngressBooleanToEvaluate': '[["analysis","Analysis","@MailManagerTrafficPolicyIngressAnalysis"],["is_in_address_list","IsInAddressList","@MailManagerTrafficPolicyIngressIsInAddressList"]]',
    'MailManagerTrafficPolicyIngressIpToEvaluate': '[["attribute","Attribute",{"k":"s","e":["SENDER_IP"]}]]',
    'MailManagerTrafficPolicyIngressIpv4Expression': r'[["evaluate","Evaluate","@MailManagerTrafficPolicyIngressIpToEvaluate",1],["operator","Operator",{"k":"s","e":["CIDR_MATCHES","NOT_CIDR_MATCHES"]},1],["values","Values",[{"k":"s","p":"^((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)/([0-9]|[12][0-9]|3[0-2])$"}],1]]',
    'MailManagerTrafficPolicyIngressIpv6Expression': r'[["evaluate","Evaluate","@MailManagerTrafficPolicyIngressIpv6ToEvaluate",1],["operator","Operator",{"k":"s","e":["CIDR_MATCHES","NOT_CIDR_MATCHES"]},1],["values","Values",[{"k":"s","p":"^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9])$","l":[null,49]}],1]]',
    'MailManagerTrafficPolicyIngressIpv6ToEvaluate': '[["attribute","Attribute",{"k":"s","e":["SENDER_IPV6"]}]]',
    'MailManagerTrafficPolicyIngressIsInAddressList': '[["address_lists","AddressLists",{"k":["s"],"l":[1,1],"x":1},1],["attribute","Attribute",{"k":"s","e":["RECIPIENT"]},1]]',
    'MailManagerTrafficPolicyIngressStringExpression': '[["evaluate","Evaluate","@MailManagerTrafficPolicyIngressStringToEvaluate",1],["operator","Operator",{"k":"s","e":["EQUALS","NOT_EQUALS","STARTS_WITH","ENDS_WITH","CONTAINS"]},1],["values","Values",["s"],1]]',
    'MailManagerTrafficPolicyIngressStringToEvaluate': '[["analysis","Analysis","@MailManagerTrafficPolicyIngressAnalysis"],["attribute","Attribute",{"k":"s","e":["RECIPIENT"]}]]',
    'MailManagerTrafficPolicyIngressTlsProtocolExpression': '[["evaluate","Evaluate","@MailManagerTrafficPolicyIngressTlsProtocolToEvaluate",1],["operator","Operator",{"k":"s","e":["MINIMUM_TLS_VERSION","IS"]},1],["value","Value",{"k":"s","e":["TLS1_2","TLS1_3"]},1]]',
    'MailManagerTrafficPolicyIngressTlsProtocolToEvaluate': '[["attribute","Attribute",{"k":"s","e":["TLS_PROTOCOL"]}]]',
    'MailManagerTrafficPolicyPolicyCondition': '[["boolean_expression","BooleanExpression","@MailManagerTrafficPolicyIngressBooleanExpression"],["ip_expression","IpExpression","@MailManagerTrafficPolicyIngressIpv4Expression"],["ipv6_expression","Ipv6Expression","@MailManagerTrafficPolicyIngressIpv6Expression"],["string_expression","StringExpression","@MailManagerTrafficPolicyIngressStringExpression"],["tls_expression","TlsExpression","@MailManagerTrafficPolicyIngressTlsProtocolExpression"]]',
    'MailManagerTrafficPolicyPolicyStatement': '[["action","Action",{"k":"s","e":["ALLOW","DENY"]},1],["conditions","Conditions",{"k":["@MailManagerTrafficPolicyPolicyCondition"],"l":[1,null]},1]]',
    'MailManagerTrafficPolicyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'MultiRegionEndpoint': r'[["details","Details","@MultiRegionEndpointDetails",3],["endpoint_name","EndpointName",{"k":"s","p":"^[\\w\\-_]+$","l":[1,64]},3],["tags","Tags",{"k":["@MultiRegionEndpointTag"],"l":[null,50],"x":1}]]',
    'MultiRegionEndpointDetails': '[["route_details","RouteDetails",{"k":["@MultiRegionEndpointRouteDetails"],"l":[1,1],"x":1},1]]',
    'MultiRegionEndpointRouteDetails': '[["region","Region","s",1]]',
    'MultiRegionEndpointTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'ReceiptFilter': '[["filter","Filter","@ReceiptFilterFilter",3],["id","Id","j",32]]',
    'ReceiptFilterFilter': '[["ip_filter","IpFilter","@ReceiptFilterIpFilter",3],["name","Name","s",2]]',
    'ReceiptFilterIpFilter': '[["cidr","Cidr","s",3],["policy","Policy",{"k":"s","e":["Allow","Block"]},3]]',
    'ReceiptRule': '[["after","After","s",8],["rule","Rule","@ReceiptRuleRule",1],["rule_name","RuleName","j",32],["rule_set_name","RuleSetName","s",3]]',
    'ReceiptRuleAction': '[["add_header_action","AddHeaderAction","@ReceiptRuleAddHeaderAction"],["bounce_action","BounceAction","@ReceiptRuleBounceAction"],["connect_action","ConnectAction","@ReceiptRuleConnectAction"],["lambda_action","LambdaAction","@ReceiptRuleLambdaAction"],["s3_action","S3Action","@ReceiptRuleS3Action"],["sns_action","SNSAction","@ReceiptRuleSNSAction"],["stop_action","StopAction","@ReceiptRuleStopAction"],["workmail_action","WorkmailAction","@ReceiptRuleWorkmailAction"]]',
    'ReceiptRuleAddHeaderAction': '[["header_name","HeaderName","s",1],["header_value","HeaderValue","s",1]]',
    'ReceiptRuleBounceAction': '[["message","Message","s",1],["sender","Sender","s",1],["smtp_reply_code","SmtpReplyCode","s",1],["status_code","StatusCode","s"],["topic_arn","TopicArn","s",0,["AWS::SNS::Topic.Arn"]]]',
    'ReceiptRuleConnectAction': r'[["iam_role_arn","IAMRoleARN",{"k":"s","p":"^arn:[\\w-]+:iam::[0-9]+:role(\\u002F)([\\u0021-\\u007E]+\\u002F)?([\\w+=,.@-]+)$","l":[20,2048]},1,["AWS::IAM::Role.Arn"]],["instance_arn","InstanceARN",{"k":"s","p":"^arn:(aws|aws-us-gov):connect:[a-z]{2}-[a-z]+-[0-9-]{1}:[0-9]{1,20}:instance/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$"},1]]',
    'ReceiptRuleLambdaAction': '[["function_arn","FunctionArn","s",1,["AWS::Lambda::Function.Arn"]],["invocation_type","InvocationType",{"k":"s","e":["Event","RequestResponse"]}],["topic_arn","TopicArn","s",0,["AWS::SNS::Topic.Arn"]]]',
    'ReceiptRuleRule': '[["actions","Actions",["@ReceiptRuleAction"]],["enabled","Enabled","b"],["name","Name","s",2],["recipients","Recipients",["s"]],["scan_enabled","ScanEnabled","b"],["tls_policy","TlsPolicy",{"k":"s","e":["Optional","Require"]}]]',
    'ReceiptRuleS3Action': r'[["bucket_name","BucketName","s",1,["AWS::S3::Bucket.Name"]],["iam_role_arn","IamRoleArn",{"k":"s","p":"^arn:[\\w-]+:iam::[0-9]+:role(\\u002F)([\\u0021-\\u007E]+\\u002F)?([\\w+=,.@-]+)$","l":[20,2048]},0,["AWS::IAM::Role.Arn"]],["kms_key_arn","KmsKeyArn","s",0,["AWS::KMS::Key.Arn"]],["object_key_prefix","ObjectKeyPrefix","s"],["topic_arn","TopicArn","s",0,["AWS::SNS::Topic.Arn"]]]',
    'ReceiptRuleSNSAction': '[["encoding","Encoding",{"k":"s","e":["Base64","UTF-8"]}],["topic_arn","TopicArn","s",0,["AWS::SNS::Topic.Arn"]]]',
    'ReceiptRuleStopAction': '[["scope","Scope",{"k":"s","e":["RuleSet"]},1],["topic_arn","TopicArn","s",0,["AWS::SNS::Topic.Arn"]]]',
    'ReceiptRuleWorkmailAction': '[["organization_arn","OrganizationArn","s",1],["topic_arn","TopicArn","s",0,["AWS::SNS::Topic.Arn"]]]',
    'ReceiptRuleSet': '[["rule_set_name","RuleSetName","s",2]]',
    'Template': '[["id","Id","j",32],["tags","Tags",{"k":["@TemplateTag"],"l":[null,50]}],["template","Template","@TemplateTemplate"]]',
    'TemplateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TemplateTemplate': '[["html_part","HtmlPart","s"],["subject_part","SubjectPart","s",1],["template_name","TemplateName",{"k":"s","p":"^[a-zA-Z0-9_-]{1,64}$","l":[1,64]},2],["text_part","TextPart","s"]]',
    'Tenant': r'[["arn","Arn","j",32],["reputation_entity","ReputationEntity","@TenantReputationEntity"],["resource_associations","ResourceAssociations",["@TenantResourceAssociation"]],["suppression_attributes","SuppressionAttributes","@TenantTenantSuppressionAttributes"],["tags","Tags",{"k":["@TenantTag"],"l":[null,50]}],["tenant_name","TenantName",{"k":"s","p":"^[\\w\\-_]+$","l":[1,64]},3]]',
    'TenantReputationEntity': '[["policy","Policy","@TenantReputationPolicy",1]]',
    'TenantReputationPolicy': '[["reputation_entity_policy","ReputationEntityPolicy",{"k":"s","p":"^arn:[a-z0-9-]+:ses:[a-z0-9-]+:aws:reputation-policy/(none|standard|strict)$"},1]]',
    'TenantResourceAssociation': '[["resource_arn","ResourceArn",{"k":"s","l":[1,null]},1]]',
    'TenantTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TenantTenantSuppressionAttributes': '[["suppressed_reasons","SuppressedReasons",{"k":[{"k":"s","e":["BOUNCE","COMPLAINT"]}],"x":1},1],["suppression_scope","SuppressionScope",{"k":"s","e":["ACCOUNT","TENANT"]},1]]',
    'VdmAttributes': '[["dashboard_attributes","DashboardAttributes","@VdmAttributesDashboardAttributes"],["guardian_attributes","GuardianAttributes","@VdmAttributesGuardianAttributes"],["vdm_attributes_resource_id","VdmAttributesResourceId","j",32]]',
    'VdmAttributesDashboardAttributes': '[["engagement_metrics","EngagementMetrics",{"k":"s","p":"ENABLED|DISABLED"}]]',
    'VdmAttributesGuardianAttributes': '[["optimized_shared_delivery","OptimizedSharedDelivery",{"k":"s","p":"ENABLED|DISABLED"}]]',
})
__getattr__ = names(__name__, _types)


class CfnConfigurationSet(TypedResource):
    schema = Schema('AWS::SES::ConfigurationSet', _types, 'ConfigurationSet', '{"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}"}')


class CfnConfigurationSetEventDestination(TypedResource):
    schema = Schema('AWS::SES::ConfigurationSetEventDestination', _types, 'ConfigurationSetEventDestination', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id","ConfigurationSetName"]}')


class CfnContactList(TypedResource):
    schema = Schema('AWS::SES::ContactList', _types, 'ContactList', '{"identifier":["ContactListName"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:contact-list/${ContactListName}"}')


class CfnCustomVerificationEmailTemplate(TypedResource):
    schema = Schema('AWS::SES::CustomVerificationEmailTemplate', _types, 'CustomVerificationEmailTemplate', '{"identifier":["TemplateName"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:custom-verification-email-template/${TemplateName}"}')


class CfnDedicatedIpPool(TypedResource):
    schema = Schema('AWS::SES::DedicatedIpPool', _types, 'DedicatedIpPool', '{"identifier":["PoolName"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}"}')


class CfnEmailIdentity(TypedResource):
    schema = Schema('AWS::SES::EmailIdentity', _types, 'EmailIdentity', '{"attributes":[["attr_dkim_dns_token_name1","DkimDNSTokenName1","s"],["attr_dkim_dns_token_name2","DkimDNSTokenName2","s"],["attr_dkim_dns_token_name3","DkimDNSTokenName3","s"],["attr_dkim_dns_token_value1","DkimDNSTokenValue1","s"],["attr_dkim_dns_token_value2","DkimDNSTokenValue2","s"],["attr_dkim_dns_token_value3","DkimDNSTokenValue3","s"]],"identifier":["EmailIdentity"],"write_only":["DkimSigningAttributes.DomainSigningPrivateKey","DkimSigningAttributes.DomainSigningSelector"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}"}')


class CfnEmailIdentityCertificate(TypedResource):
    schema = Schema('AWS::SES::EmailIdentityCertificate', _types, 'EmailIdentityCertificate', '{"identifier":["EmailIdentity","FromAddress"]}')


class CfnMailManagerAddonInstance(TypedResource):
    schema = Schema('AWS::SES::MailManagerAddonInstance', _types, 'MailManagerAddonInstance', '{"attributes":[["attr_addon_instance_arn","AddonInstanceArn","s"],["attr_addon_instance_id","AddonInstanceId","s"],["attr_addon_name","AddonName","s"]],"identifier":["AddonInstanceId"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:addon-instance/${AddonInstanceId}"}')


class CfnMailManagerAddonSubscription(TypedResource):
    schema = Schema('AWS::SES::MailManagerAddonSubscription', _types, 'MailManagerAddonSubscription', '{"attributes":[["attr_addon_subscription_arn","AddonSubscriptionArn","s"],["attr_addon_subscription_id","AddonSubscriptionId","s"]],"identifier":["AddonSubscriptionId"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:addon-subscription/${AddonSubscriptionId}"}')


class CfnMailManagerAddressList(TypedResource):
    schema = Schema('AWS::SES::MailManagerAddressList', _types, 'MailManagerAddressList', '{"attributes":[["attr_address_list_arn","AddressListArn","s"],["attr_address_list_id","AddressListId","s"]],"identifier":["AddressListId"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:mailmanager-address-list/${AddressListId}"}')


class CfnMailManagerArchive(TypedResource):
    schema = Schema('AWS::SES::MailManagerArchive', _types, 'MailManagerArchive', '{"attributes":[["attr_archive_arn","ArchiveArn","s"],["attr_archive_id","ArchiveId","s"],["attr_archive_state","ArchiveState","s"]],"identifier":["ArchiveId"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:mailmanager-archive/${ArchiveId}"}')


class CfnMailManagerIngressPoint(TypedResource):
    schema = Schema('AWS::SES::MailManagerIngressPoint', _types, 'MailManagerIngressPoint', '{"attributes":[["attr_a_record","ARecord","s"],["attr_ingress_point_arn","IngressPointArn","s"],["attr_ingress_point_id","IngressPointId","s"],["attr_status","Status","s"]],"identifier":["IngressPointId"],"write_only":["IngressPointConfiguration"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:mailmanager-ingress-point/${IngressPointId}"}')


class CfnMailManagerRelay(TypedResource):
    schema = Schema('AWS::SES::MailManagerRelay', _types, 'MailManagerRelay', '{"attributes":[["attr_relay_arn","RelayArn","s"],["attr_relay_id","RelayId","s"]],"identifier":["RelayId"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:mailmanager-smtp-relay/${RelayId}"}')


class CfnMailManagerRuleSet(TypedResource):
    schema = Schema('AWS::SES::MailManagerRuleSet', _types, 'MailManagerRuleSet', '{"attributes":[["attr_rule_set_arn","RuleSetArn","s"],["attr_rule_set_id","RuleSetId","s"]],"identifier":["RuleSetId"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:mailmanager-rule-set/${RuleSetId}"}')


class CfnMailManagerTrafficPolicy(TypedResource):
    schema = Schema('AWS::SES::MailManagerTrafficPolicy', _types, 'MailManagerTrafficPolicy', '{"attributes":[["attr_traffic_policy_arn","TrafficPolicyArn","s"],["attr_traffic_policy_id","TrafficPolicyId","s"]],"identifier":["TrafficPolicyId"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:mailmanager-traffic-policy/${TrafficPolicyId}"}')


class CfnMultiRegionEndpoint(TypedResource):
    schema = Schema('AWS::SES::MultiRegionEndpoint', _types, 'MultiRegionEndpoint', '{"identifier":["EndpointName"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:multi-region-endpoint/${EndpointName}"}')


class CfnReceiptFilter(TypedResource):
    schema = Schema('AWS::SES::ReceiptFilter', _types, 'ReceiptFilter', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:ses:${Region}:${Account}:receipt-filter/${ReceiptFilterName}"}')


class CfnReceiptRule(TypedResource):
    schema = Schema('AWS::SES::ReceiptRule', _types, 'ReceiptRule', '{"attributes":[["attr_id","Id","s"],["attr_rule_name","RuleName","s"]],"identifier":["RuleName","RuleSetName"],"write_only":["After"]}')


class CfnReceiptRuleSet(TypedResource):
    schema = Schema('AWS::SES::ReceiptRuleSet', _types, 'ReceiptRuleSet', '{"identifier":["RuleSetName"],"arn":"arn:${Partition}:ses:${Region}:${Account}:receipt-rule-set/${ReceiptRuleSetName}"}')


class CfnTemplate(TypedResource):
    schema = Schema('AWS::SES::Template', _types, 'Template', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:template/${TemplateName}"}')


class CfnTenant(TypedResource):
    schema = Schema('AWS::SES::Tenant', _types, 'Tenant', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["TenantName"],"tags":["Tags","list"]}')


class CfnVdmAttributes(TypedResource):
    schema = Schema('AWS::SES::VdmAttributes', _types, 'VdmAttributes', '{"attributes":[["attr_vdm_attributes_resource_id","VdmAttributesResourceId","s"]],"identifier":["VdmAttributesResourceId"]}')
