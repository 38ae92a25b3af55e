"""Every resource type of AWS::PinpointEmail; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'ConfigurationSet': '[["delivery_options","DeliveryOptions","@ConfigurationSetDeliveryOptions"],["id","Id","j",32],["name","Name","s",3],["reputation_options","ReputationOptions","@ConfigurationSetReputationOptions"],["sending_options","SendingOptions","@ConfigurationSetSendingOptions"],["tags","Tags",["@ConfigurationSetTags"]],["tracking_options","TrackingOptions","@ConfigurationSetTrackingOptions"]]',
    'ConfigurationSetDeliveryOptions': '[["sending_pool_name","SendingPoolName","s"]]',
    'ConfigurationSetReputationOptions': '[["reputation_metrics_enabled","ReputationMetricsEnabled","b"]]',
    'ConfigurationSetSendingOptions': '[["sending_enabled","SendingEnabled","b"]]',
    'ConfigurationSetTags': '[["key","Key","s"],["value","Value","s"]]',
    'ConfigurationSetTrackingOptions': '[["custom_redirect_domain","CustomRedirectDomain","s"]]',
    'ConfigurationSetEventDestination': '[["configuration_set_name","ConfigurationSetName","s",3],["event_destination","EventDestination","@ConfigurationSetEventDestinationEventDestination"],["event_destination_name","EventDestinationName","s",3],["id","Id","j",32]]',
    'ConfigurationSetEventDestinationCloudWatchDestination': '[["dimension_configurations","DimensionConfigurations",["@ConfigurationSetEventDestinationDimensionConfiguration"]]]',
    'ConfigurationSetEventDestinationDimensionConfiguration': '[["default_dimension_value","DefaultDimensionValue","s",1],["dimension_name","DimensionName","s",1],["dimension_value_source","DimensionValueSource","s",1]]',
    'ConfigurationSetEventDestinationEventDestination': '[["cloud_watch_destination","CloudWatchDestination","@ConfigurationSetEventDestinationCloudWatchDestination"],["enabled","Enabled","b"],["kinesis_firehose_destination","KinesisFirehoseDestination","@ConfigurationSetEventDestinationKinesisFirehoseDestination"],["matching_event_types","MatchingEventTypes",["s"],1],["pinpoint_destination","PinpointDestination","@ConfigurationSetEventDestinationPinpointDestination"],["sns_destination","SnsDestination","@ConfigurationSetEventDestinationSnsDestination"]]',
    'ConfigurationSetEventDestinationKinesisFirehoseDestination': '[["delivery_stream_arn","DeliveryStreamArn","s",1],["iam_role_arn","IamRoleArn","s",1,["AWS::IAM::Role.Arn"]]]',
    'ConfigurationSetEventDestinationPinpointDestination': '[["application_arn","ApplicationArn","s"]]',
    'ConfigurationSetEventDestinationSnsDestination': '[["topic_arn","TopicArn","s",1,["AWS::SNS::Topic.Arn"]]]',
    'DedicatedIpPool': '[["id","Id","j",32],["pool_name","PoolName","s",2],["tags","Tags",["@DedicatedIpPoolTags"]]]',
    'DedicatedIpPoolTags': '[["key","Key","s"],["value","Value","s"]]',
    'Identity': '[["dkim_signing_enabled","DkimSigningEnabled","b"],["feedback_forwarding_enabled","FeedbackForwardingEnabled","b"],["id","Id","j",32],["identity_dns_record_name1","IdentityDNSRecordName1","j",32],["identity_dns_record_name2","IdentityDNSRecordName2","j",32],["identity_dns_record_name3","IdentityDNSRecordName3","j",32],["identity_dns_record_value1","IdentityDNSRecordValue1","j",32],["identity_dns_record_value2","IdentityDNSRecordValue2","j",32],["identity_dns_record_value3","IdentityDNSRecordValue3","j",32],["mail_from_attributes","MailFromAttributes","@IdentityMailFromAttributes"],["name","Name","s",3],["tags","Tags",["@IdentityTags"]]]',
    'IdentityMailFromAttributes': '[["behavior_on_mx_failure","BehaviorOnMxFailure","s"],["mail_from_domain","MailFromDomain","s"]]',
    'IdentityTags': '[["key","Key","s"],["value","Value","s"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'ConfigurationSet': ('AWS::PinpointEmail::ConfigurationSet', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:configuration-set/${ConfigurationSetName}"}'),
    'ConfigurationSetEventDestination': ('AWS::PinpointEmail::ConfigurationSetEventDestination', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
    'DedicatedIpPool': ('AWS::PinpointEmail::DedicatedIpPool', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:dedicated-ip-pool/${DedicatedIPPool}"}'),
    'Identity': ('AWS::PinpointEmail::Identity', '{"attributes":[["attr_id","Id","s"],["attr_identity_dns_record_name1","IdentityDNSRecordName1","s"],["attr_identity_dns_record_name2","IdentityDNSRecordName2","s"],["attr_identity_dns_record_name3","IdentityDNSRecordName3","s"],["attr_identity_dns_record_value1","IdentityDNSRecordValue1","s"],["attr_identity_dns_record_value2","IdentityDNSRecordValue2","s"],["attr_identity_dns_record_value3","IdentityDNSRecordValue3","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:ses:${Region}:${Account}:identity/${IdentityName}"}'),
})
