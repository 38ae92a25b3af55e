"""Every resource type of AWS::SQS; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Queue': '[["arn","Arn","j",32],["content_based_deduplication","ContentBasedDeduplication","b"],["deduplication_scope","DeduplicationScope","s"],["delay_seconds","DelaySeconds",{"k":"i","r":[0,900]}],["fifo_queue","FifoQueue","b",2],["fifo_throughput_limit","FifoThroughputLimit","s"],["kms_data_key_reuse_period_seconds","KmsDataKeyReusePeriodSeconds",{"k":"i","r":[60,86400]}],["kms_master_key_id","KmsMasterKeyId","s",0,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id","AWS::KMS::Key.KeyId"]],["maximum_message_size","MaximumMessageSize",{"k":"i","r":[1024,1048576]}],["message_retention_period","MessageRetentionPeriod",{"k":"i","r":[60,1209600]}],["queue_name","QueueName","s",2],["queue_url","QueueUrl","j",32],["receive_message_wait_time_seconds","ReceiveMessageWaitTimeSeconds",{"k":"i","r":[0,20]}],["redrive_allow_policy","RedriveAllowPolicy","j"],["redrive_policy","RedrivePolicy","j"],["sqs_managed_sse_enabled","SqsManagedSseEnabled","b"],["tags","Tags",["@QueueTag"]],["visibility_timeout","VisibilityTimeout",{"k":"i","r":[0,43200]}]]',
    'QueueTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'QueueInlinePolicy': '[["policy_document","PolicyDocument","j",1],["queue","Queue","s",3]]',
    'QueuePolicy': '[["id","Id","j",32],["policy_document","PolicyDocument","j",1],["queues","Queues",["s"],1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Queue': ('AWS::SQS::Queue', '{"attributes":[["attr_arn","Arn","s"],["attr_content_based_deduplication","ContentBasedDeduplication","b"],["attr_deduplication_scope","DeduplicationScope","s"],["attr_delay_seconds","DelaySeconds","i"],["attr_fifo_queue","FifoQueue","b"],["attr_fifo_throughput_limit","FifoThroughputLimit","s"],["attr_kms_data_key_reuse_period_seconds","KmsDataKeyReusePeriodSeconds","i"],["attr_kms_master_key_id","KmsMasterKeyId","s"],["attr_maximum_message_size","MaximumMessageSize","i"],["attr_message_retention_period","MessageRetentionPeriod","i"],["attr_queue_name","QueueName","s"],["attr_queue_url","QueueUrl","s"],["attr_receive_message_wait_time_seconds","ReceiveMessageWaitTimeSeconds","i"],["attr_sqs_managed_sse_enabled","SqsManagedSseEnabled","b"],["attr_visibility_timeout","VisibilityTimeout","i"]],"identifier":["QueueUrl"],"tags":["Tags","list"],"arn":"arn:${Partition}:sqs:${Region}:${Account}:${QueueName}"}'),
    'QueueInlinePolicy': ('AWS::SQS::QueueInlinePolicy', '{"identifier":["Queue"]}'),
    'QueuePolicy': ('AWS::SQS::QueuePolicy', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
})
