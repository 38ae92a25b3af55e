"""
Which property of an event source mapping goes with which kind of source; data, as of `AS_OF`.

From the API model in botocore 1.44.5, the resource schema of 2026-10-20 and
https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html; ways to get into
Kafka from https://docs.aws.amazon.com/lambda/latest/dg/kafka-cluster-auth.html.
"""

import re
from collections.abc import Collection, Mapping
from datetime import date
from typing import Final, Literal, TypeAlias, get_args

AS_OF: Final = date(2026, 10, 20)
"""The day on which the sources were made."""

SourceType: TypeAlias = Literal[
    "sqs", "sqs-fifo", "kinesis", "dynamodb", "msk", "kafka", "mq", "documentdb"
]
"""The kinds of sources that Lambda polls; `kafka` is a cluster that you run yourself."""

SourceAccessType: TypeAlias = Literal[
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "IAM_AUTH",
    "IAM_OAUTHBEARER_AUTH",
    "OAUTHBEARER_AUDIENCE",
    "OAUTHBEARER_AUTH",
    "OAUTHBEARER_IDENTITY_POOL",
    "OAUTHBEARER_LOGICAL_CLUSTER",
    "OAUTHBEARER_SCOPE",
    "SASL_SCRAM_256_AUTH",
    "SASL_SCRAM_512_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "VIRTUAL_HOST",
    "VPC_SECURITY_GROUP",
    "VPC_SUBNET",
]
"""The kinds of access; the API model of botocore 1.44.5 lacks those with `OAUTHBEARER` and IAM."""

_QUEUE: Final = frozenset(
    {
        "batch_size",
        "event_source_arn",
        "filters",
        "filter_encryption",
        "max_concurrency",
        "metrics",
        "provisioned_pollers",
        "report_batch_item_failures",
    }
)
_STREAM: Final = frozenset(
    {
        "batch_size",
        "bisect_batch_on_error",
        "event_source_arn",
        "filters",
        "filter_encryption",
        "max_batching_window",
        "max_record_age",
        "metrics",
        "on_failure",
        "parallelization_factor",
        "report_batch_item_failures",
        "retry_attempts",
        "starting_position",
        "tumbling_window",
    }
)
_KAFKA: Final = frozenset(
    {
        "access",
        "batch_size",
        "bisect_batch_on_error",
        "consumer_group_id",
        "filters",
        "filter_encryption",
        "log_level",
        "max_batching_window",
        "max_record_age",
        "metrics",
        "on_failure",
        "provisioned_pollers",
        "report_batch_item_failures",
        "retry_attempts",
        "schema_registry_config",
        "starting_position",
        "starting_position_timestamp",
        "topic",
    }
)
_BROKER: Final = frozenset({"access", "batch_size", "event_source_arn", "max_batching_window"})

PROPERTIES: Final[Mapping[SourceType, frozenset[str]]] = {
    "sqs": _QUEUE | {"max_batching_window"},
    "sqs-fifo": _QUEUE,
    "kinesis": _STREAM | {"starting_position_timestamp"},
    "dynamodb": _STREAM,
    "msk": _KAFKA | {"event_source_arn"},
    "kafka": _KAFKA | {"bootstrap_servers", "consumption_mode"},
    "mq": _BROKER | {"filters", "filter_encryption", "queue"},
    "documentdb": _BROKER
    | {
        "database",
        "collection",
        "full_document",
        "starting_position",
        "starting_position_timestamp",
    },
}
"""What may be given for a kind of source; `enabled` and `tags` go with all of them."""

NEEDED: Final[Mapping[SourceType, tuple[str, ...]]] = {
    "sqs": (),
    "sqs-fifo": (),
    "kinesis": ("starting_position",),
    "dynamodb": ("starting_position",),
    "msk": ("starting_position", "topic"),
    "kafka": ("starting_position", "topic", "access"),
    "mq": ("queue", "access"),
    "documentdb": ("starting_position", "database", "access"),
}
"""What must be given for a kind of source; in queue mode no starting position of Kafka."""

KAFKAS: Final[frozenset[SourceType]] = frozenset({"msk", "kafka"})
KAFKA_METRICS: Final = frozenset({"ErrorCount", "KafkaMetrics"})
"""What only mappings of Kafka topics emit."""

ACCESS: Final[Mapping[SourceType, frozenset[SourceAccessType]]] = {
    "msk": frozenset({"CLIENT_CERTIFICATE_TLS_AUTH", "SASL_SCRAM_512_AUTH"}),
    "kafka": frozenset(get_args(SourceAccessType)) - {"VIRTUAL_HOST"},
    "mq": frozenset({"BASIC_AUTH", "VIRTUAL_HOST"}),
    "documentdb": frozenset({"BASIC_AUTH"}),
}
"""How Lambda can get into a kind of source."""

_CREDENTIALS: Final[frozenset[SourceAccessType]] = frozenset(
    {
        "BASIC_AUTH",
        "CLIENT_CERTIFICATE_TLS_AUTH",
        "IAM_AUTH",
        "IAM_OAUTHBEARER_AUTH",
        "OAUTHBEARER_AUTH",
        "SASL_SCRAM_256_AUTH",
        "SASL_SCRAM_512_AUTH",
    }
)
"""What proves to a Kafka cluster who Lambda is; brokers on the internet ask for one of them."""

_SERVICES: Final[Mapping[str, SourceType]] = {
    "dynamodb": "dynamodb",
    "kafka": "msk",
    "kinesis": "kinesis",
    "mq": "mq",
    "rds": "documentdb",
}
RESOURCES: Final[Mapping[str, SourceType]] = {
    "AWS::AmazonMQ::Broker": "mq",
    "AWS::DocDB::DBCluster": "documentdb",
    "AWS::DynamoDB::GlobalTable": "dynamodb",
    "AWS::DynamoDB::Table": "dynamodb",
    "AWS::Kinesis::Stream": "kinesis",
    "AWS::Kinesis::StreamConsumer": "kinesis",
    "AWS::MSK::Cluster": "msk",
    "AWS::MSK::ServerlessCluster": "msk",
    "AWS::SQS::Queue": "sqs",
}
"""The resources that can be sources; a FIFO queue is of the kind `sqs-fifo`."""

_ARN: Final = r"arn:[^:]+:([a-z0-9-]+):[^:]*:[^:]*:(.+)"


def source_type_of(arn: str) -> SourceType | None:
    """The kind of source that a literal *arn* names; `None` if it names none of them."""
    found = re.fullmatch(_ARN, arn)
    if found is None:
        return None
    if found[1] == "sqs":
        return "sqs-fifo" if found[2].endswith(".fifo") else "sqs"
    return _SERVICES.get(found[1])


def missing_access(kind: SourceType, given: Collection[str]) -> str | None:
    """What Lambda lacks to get into a source of this *kind*, in words; `None` if nothing."""
    if kind in ("mq", "documentdb"):
        return None if "BASIC_AUTH" in given else "BASIC_AUTH"
    if kind != "kafka":
        return None
    subnet, group = "VPC_SUBNET" in given, "VPC_SECURITY_GROUP" in given
    if subnet != group:
        return "VPC_SECURITY_GROUP besides VPC_SUBNET" if subnet else "VPC_SUBNET"
    if not subnet and not any(one in _CREDENTIALS for one in given):
        return "credentials, as its brokers are on the internet,"
    return None
