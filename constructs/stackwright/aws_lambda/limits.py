"""
The limits of Lambda: data, as of `AS_OF`.

From the resource schemas of that day, botocore 1.44.5 and the quotas page
https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html. The schemas allow
more memory, storage and time than the service grants to functions without a capacity provider.
"""

from datetime import date
from typing import Final

AS_OF: Final = date(2026, 10, 20)
"""The day on which the sources were made."""

MEMORY_MIB: Final = (128, 10_240)
TIMEOUT_SECONDS: Final = (1, 900)
MANAGED_MEMORY_MIB: Final = (2_048, 32_768)
"""
What a function may have that runs with a capacity provider; so the next. The least is from
https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-scaling.html.
"""
MANAGED_TIMEOUT_SECONDS: Final = (1, 5_400)
EPHEMERAL_STORAGE_MIB: Final = (512, 10_240)
SNAP_START_STORAGE_MIB: Final = 512
"""The largest `/tmp` of which Lambda takes a snapshot."""
ENVIRONMENT_BYTES: Final = 4_096
INLINE_CODE_BYTES: Final = 4 * 1024 * 1024
UNZIPPED_BYTES: Final = 250 * 1024 * 1024
LAYERS: Final = 5
LAYER_RUNTIMES: Final = 15
DESCRIPTION_LENGTH: Final = 256
DURABLE_TIMEOUT_SECONDS: Final = (1, 31_622_400)
DURABLE_RETENTION_DAYS: Final = (1, 90)
DURABLE_POLLED_SECONDS: Final = 900
"""An execution that a mapping starts lasts this long at most."""
IMAGE_ARGUMENTS: Final = 1_500
IMAGE_DIRECTORY_LENGTH: Final = 1_000
SIGNING_PROFILES: Final = (1, 20)

CAPACITY_SUBNETS: Final = (1, 16)
CAPACITY_SECURITY_GROUPS: Final = (1, 5)
CAPACITY_VCPUS: Final = (2, 15_000)
CAPACITY_POLICIES: Final = (1, 10)
CAPACITY_TAGS: Final = 40
INSTANCE_TYPES: Final = 400
MEMORY_GIB_PER_VCPU: Final = (2, 8)
CONCURRENCY_PER_ENVIRONMENT: Final = (1, 1_600)
EXECUTION_ENVIRONMENTS: Final = (0, 15_000)
"""Of a function with a capacity provider."""
SUBNETS: Final = 16
SECURITY_GROUPS: Final = 5
MOUNT_PATH_LENGTH: Final = 160

PARAMETERS_AND_SECRETS_CACHE: Final = (0, 1_000)
PARAMETERS_AND_SECRETS_TTL_SECONDS: Final = (0, 300)
"""Of the extension, by https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html."""
PORTS: Final = (1, 65_535)

ENVIRONMENT_NAME: Final = "[a-zA-Z][a-zA-Z0-9_]+"
"""What a name in the environment of a function looks like."""
RESERVED_ENVIRONMENT: Final = frozenset(
    {
        "_HANDLER",
        "_X_AMZN_TRACE_ID",
        "AWS_ACCESS_KEY",
        "AWS_ACCESS_KEY_ID",
        "AWS_DEFAULT_REGION",
        "AWS_EXECUTION_ENV",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        "AWS_LAMBDA_FUNCTION_NAME",
        "AWS_LAMBDA_FUNCTION_VERSION",
        "AWS_LAMBDA_INITIALIZATION_TYPE",
        "AWS_LAMBDA_LOG_GROUP_NAME",
        "AWS_LAMBDA_LOG_STREAM_NAME",
        "AWS_LAMBDA_RUNTIME_API",
        "AWS_REGION",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "LAMBDA_RUNTIME_DIR",
        "LAMBDA_TASK_ROOT",
    }
)
"""Names that the execution environment sets itself and refuses from its configuration."""

LAMBDA_ENVIRONMENT: Final = frozenset(
    {
        "AWS_XRAY_CONTEXT_MISSING",
        "AWS_XRAY_DAEMON_ADDRESS",
        "LANG",
        "LD_LIBRARY_PATH",
        "PATH",
        "PYTHONPATH",
        "TZ",
    }
)
"""
Names that the execution environment sets, and that its configuration may set otherwise
(https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html).
"""

CORS_MAX_AGE_SECONDS: Final = 86_400
CORS_ITEMS: Final = 100
CORS_ORIGIN_LENGTH: Final = 253
CORS_HEADER_LENGTH: Final = 1_024

BATCH_WINDOW_SECONDS: Final = (0, 300)
BATCH_SIZE: Final = (1, 10_000)
FIFO_BATCH_SIZE: Final = (1, 10)
QUEUE_BATCH_WITHOUT_WINDOW: Final = 10
"""The largest batch of a standard queue that needs no batching window."""
QUEUE_CONCURRENCY: Final = (2, 1_000)
RECORD_AGE_SECONDS: Final = (60, 604_800)
EVENT_AGE_SECONDS: Final = (60, 21_600)
"""For how long an asynchronous invocation is tried."""
EVENT_RETRIES: Final = (0, 2)
POLICY_LENGTH: Final = 20_480
RETRY_ATTEMPTS: Final = (-1, 10_000)
PARALLELIZATION: Final = (1, 10)
TUMBLING_WINDOW_SECONDS: Final = (0, 900)
FILTERS: Final = 5
"""The quota of an account that has not asked for more; 10 can be granted."""
FILTERS_ON_REQUEST: Final = 10
FILTER_LENGTH: Final = 4_096
KAFKA_GROUP_LENGTH: Final = (1, 200)
POLLERS: Final = (1, 2_000)
QUEUE_POLLERS: Final = (2, 10_000)
LEAST_POLLERS: Final = (1, 200)
"""What the least number of provisioned pollers may be; the others bound the greatest too."""

ACCOUNT_CONCURRENCY: Final = 1_000
"""Executions at once that a Region of an account has, unless it was granted more."""
UNRESERVED_CONCURRENCY: Final = 100
"""How many of them cannot be reserved."""
UNSUPPORTED_ZONES: Final = frozenset({"use1-az3"})
"""Ids of availability zones that functions cannot be placed in."""

REST_API_MILLISECONDS: Final = 29_000
HTTP_API_MILLISECONDS: Final = 30_000
COGNITO_SECONDS: Final = 5
FIREHOSE_SECONDS: Final = 300
EDGE_VIEWER_SECONDS: Final = 5
EDGE_ORIGIN_SECONDS: Final = 30
"""How long callers wait for a function that they invoke."""

EDGE_REGION: Final = "us-east-1"
EDGE_STORAGE_MIB: Final = 512
"""What functions that CloudFront runs at the edge are held to."""
