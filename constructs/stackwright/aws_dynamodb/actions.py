"""What the grants of a table allow: the same actions as those of the AWS CDK."""

READ_DATA = (
    "dynamodb:BatchGetItem",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "dynamodb:Query",
    "dynamodb:GetItem",
    "dynamodb:Scan",
    "dynamodb:ConditionCheckItem",
)
WRITE_DATA = (
    "dynamodb:BatchWriteItem",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
)
DESCRIBE = "dynamodb:DescribeTable"
READ_STREAM = (
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
)
LIST_STREAMS = "dynamodb:ListStreams"

READ_KEY = ("kms:Decrypt", "kms:DescribeKey")
WRITE_KEY = ("kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*")
