"""Every resource type of AWS::SNS; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Subscription': '[["arn","Arn","j",32],["delivery_policy","DeliveryPolicy","j"],["endpoint","Endpoint","s",2,["AWS::KinesisFirehose::DeliveryStream.Arn","AWS::Lambda::Alias.Id","AWS::Lambda::Function.Arn","AWS::Lambda::Version.FunctionArn","AWS::SQS::Queue.Arn"]],["filter_policy","FilterPolicy","j"],["filter_policy_scope","FilterPolicyScope","s"],["protocol","Protocol","s",3],["raw_message_delivery","RawMessageDelivery","b"],["redrive_policy","RedrivePolicy","j"],["region","Region","s",12],["replay_policy","ReplayPolicy","j"],["subscription_role_arn","SubscriptionRoleArn","s",0,["AWS::IAM::Role.Arn"]],["topic_arn","TopicArn","s",3,["AWS::SNS::Topic.Arn","AWS::SNS::Topic.TopicArn"]]]',
    'Topic': '[["archive_policy","ArchivePolicy","j"],["content_based_deduplication","ContentBasedDeduplication","b"],["data_protection_policy","DataProtectionPolicy","j"],["delivery_status_logging","DeliveryStatusLogging",{"k":["@TopicLoggingConfig"],"x":1}],["display_name","DisplayName","s"],["fifo_throughput_scope","FifoThroughputScope","s"],["fifo_topic","FifoTopic","b",2],["kms_master_key_id","KmsMasterKeyId","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id","AWS::KMS::Key.KeyId"]],["maximum_message_size","MaximumMessageSize",{"k":"i","r":[1024,1048576]}],["signature_version","SignatureVersion","s"],["subscription","Subscription",["@TopicSubscription"]],["tags","Tags",["@TopicTag"]],["topic_arn","TopicArn","j",32],["topic_name","TopicName",{"k":"s","l":[null,256]},2],["tracing_config","TracingConfig","s"]]',
    'TopicLoggingConfig': '[["failure_feedback_role_arn","FailureFeedbackRoleArn","s",0,["AWS::IAM::Role.Arn"]],["protocol","Protocol",{"k":"s","e":["http/s","sqs","lambda","firehose","application"]},1],["success_feedback_role_arn","SuccessFeedbackRoleArn","s",0,["AWS::IAM::Role.Arn"]],["success_feedback_sample_rate","SuccessFeedbackSampleRate","s"]]',
    'TopicSubscription': '[["endpoint","Endpoint","s",1,["AWS::Lambda::Function.Arn","AWS::SQS::Queue.Arn"]],["protocol","Protocol","s",1]]',
    'TopicTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'TopicInlinePolicy': '[["policy_document","PolicyDocument","j",1],["topic_arn","TopicArn","s",3,["AWS::SNS::Topic.Arn"]]]',
    'TopicPolicy': '[["id","Id","j",32],["policy_document","PolicyDocument","j",1],["topics","Topics",["s"],1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Subscription': ('AWS::SNS::Subscription', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["Region"]}'),
    'Topic': ('AWS::SNS::Topic', '{"attributes":[["attr_content_based_deduplication","ContentBasedDeduplication","b"],["attr_display_name","DisplayName","s"],["attr_fifo_throughput_scope","FifoThroughputScope","s"],["attr_fifo_topic","FifoTopic","b"],["attr_kms_master_key_id","KmsMasterKeyId","s"],["attr_maximum_message_size","MaximumMessageSize","i"],["attr_signature_version","SignatureVersion","s"],["attr_topic_arn","TopicArn","s"],["attr_topic_name","TopicName","s"],["attr_tracing_config","TracingConfig","s"]],"identifier":["TopicArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:sns:${Region}:${Account}:${TopicName}"}'),
    'TopicInlinePolicy': ('AWS::SNS::TopicInlinePolicy', '{"identifier":["TopicArn"]}'),
    'TopicPolicy': ('AWS::SNS::TopicPolicy', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
})
