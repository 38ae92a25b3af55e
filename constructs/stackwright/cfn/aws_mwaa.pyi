"""Every resource type of AWS::MWAA; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnEnvironmentProps(TypedDict, total=False):
    airflow_configuration_options: Anything
    """A list of key-value pairs containing the Airflow configuration options for your environment."""
    airflow_version: str | None
    """The version of Apache Airflow to use for the environment."""
    dag_s3_path: str | None
    """The relative path to the DAGs folder on your Amazon S3 bucket."""
    endpoint_management: Literal["CUSTOMER", "SERVICE"] | Other | None
    """Defines whether the VPC endpoints configured for the environment are created, and managed, by the customer or by Amazon MWAA. A change replaces the resource."""
    environment_class: str | None
    """The environment class type."""
    execution_role_arn: str | None
    """The Amazon Resource Name (ARN) of the execution role in IAM that allows MWAA to access AWS resources in your environment."""
    kms_key: str | None
    """The AWS Key Management Service (KMS) key to encrypt and decrypt the data in your environment. A change replaces the resource."""
    logging_configuration: CfnEnvironmentLoggingConfigurationProps | Deferred | None
    """The Apache Airflow logs being sent to CloudWatch Logs: `DagProcessingLogs`, `SchedulerLogs`, `TaskLogs`, `WebserverLogs`, `WorkerLogs`."""
    max_webservers: Integer | None
    """The maximum number of web servers that you want to run in your environment."""
    max_workers: Integer | None
    """The maximum number of workers that you want to run in your environment."""
    min_webservers: Integer | None
    """The minimum number of web servers that you want to run in your environment."""
    min_workers: Integer | None
    """The minimum number of workers that you want to run in your environment."""
    name: Required[str]
    """The name of your Amazon MWAA environment. A change replaces the resource."""
    network_configuration: CfnEnvironmentNetworkConfigurationProps | Deferred | None
    """The VPC networking components used to secure and enable network traffic between the AWS resources for your environment."""
    plugins_s3_object_version: str | None
    """The version of the plugins.zip file on your Amazon S3 bucket."""
    plugins_s3_path: str | None
    """The relative path to the `plugins.zip` file on your Amazon S3 bucket."""
    requirements_s3_object_version: str | None
    """The version of the requirements.txt file on your Amazon S3 bucket."""
    requirements_s3_path: str | None
    """The relative path to the `requirements.txt` file on your Amazon S3 bucket."""
    schedulers: Integer | None
    """The number of schedulers that you want to run in your environment."""
    source_bucket_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon S3 bucket where your DAG code and supporting files are stored."""
    startup_script_s3_object_version: str | None
    """The version of the startup shell script in your Amazon S3 bucket."""
    startup_script_s3_path: str | None
    """The relative path to the startup shell script in your Amazon S3 bucket."""
    tags: Anything
    """The key-value tag pairs associated to your environment."""
    webserver_access_mode: Literal["PRIVATE_ONLY", "PUBLIC_ONLY", "PUBLIC_AND_PRIVATE"] | Other | None
    """The Apache Airflow *Web server* access mode."""
    weekly_maintenance_window_start: str | None
    """The day and time of the week to start weekly maintenance updates of your environment in the following format: `DAY:HH:MM`."""
    worker_replacement_strategy: Literal["FORCED", "GRACEFUL"] | Other | None
    """The worker replacement strategy to use when updating the environment."""


class CfnEnvironmentLoggingConfigurationProps(TypedDict, total=False):
    """The type of Apache Airflow logs to send to CloudWatch Logs."""
    dag_processing_logs: CfnEnvironmentModuleLoggingConfigurationProps | Deferred | None
    """Defines the processing logs sent to CloudWatch Logs and the logging level to send."""
    scheduler_logs: CfnEnvironmentModuleLoggingConfigurationProps | Deferred | None
    """Defines the scheduler logs sent to CloudWatch Logs and the logging level to send."""
    task_logs: CfnEnvironmentModuleLoggingConfigurationProps | Deferred | None
    """Defines the task logs sent to CloudWatch Logs and the logging level to send."""
    webserver_logs: CfnEnvironmentModuleLoggingConfigurationProps | Deferred | None
    """Defines the web server logs sent to CloudWatch Logs and the logging level to send."""
    worker_logs: CfnEnvironmentModuleLoggingConfigurationProps | Deferred | None
    """Defines the worker logs sent to CloudWatch Logs and the logging level to send."""


class CfnEnvironmentModuleLoggingConfigurationProps(TypedDict, total=False):
    """Defines the type of logs to send for the Apache Airflow log type (e.g. `DagProcessingLogs` )."""
    cloud_watch_log_group_arn: str | None
    """The ARN of the CloudWatch Logs log group for each type of Apache Airflow log type that you have enabled."""
    enabled: Boolean | None
    """Indicates whether to enable the Apache Airflow log type (e.g. `DagProcessingLogs`) in CloudWatch Logs."""
    log_level: Literal["CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG"] | Other | None
    """Defines the Apache Airflow logs to send for the log type (e.g. `DagProcessingLogs`) to CloudWatch Logs."""


class CfnEnvironmentNetworkConfigurationProps(TypedDict, total=False):
    """The VPC networking components used to secure and enable network traffic between the AWS resources for your environment."""
    security_group_ids: Sequence[str] | Deferred | None
    """A list of one or more security group IDs."""
    subnet_ids: Sequence[str] | Deferred | None
    """A list of subnet IDs. A change replaces the resource."""


class CfnEnvironment(TypedResource):
    """The `AWS::MWAA::Environment` resource creates an Amazon Managed Workflows for Apache Airflow (MWAA) environment."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN for the Amazon MWAA environment."""
    @property
    def attr_celery_executor_queue(self) -> StringToken:
        """The queue ARN for the environment's Celery Executor."""
    @property
    def attr_database_vpc_endpoint_service(self) -> StringToken:
        """The VPC endpoint for the environment's Amazon RDS database."""
    @property
    def attr_webserver_url(self) -> StringToken:
        """The URL of your Apache Airflow UI."""
    @property
    def attr_webserver_vpc_endpoint_service(self) -> StringToken:
        """The VPC endpoint for the environment's web server."""
    @property
    def attr_logging_configuration_dag_processing_logs_cloud_watch_log_group_arn(self) -> StringToken:
        """The ARN for the CloudWatch Logs group where the Apache Airflow DAG processing logs are published."""
    @property
    def attr_logging_configuration_scheduler_logs_cloud_watch_log_group_arn(self) -> StringToken:
        """The ARN for the CloudWatch Logs group where the Apache Airflow Scheduler logs are published."""
    @property
    def attr_logging_configuration_task_logs_cloud_watch_log_group_arn(self) -> StringToken:
        """The ARN for the CloudWatch Logs group where the Apache Airflow task logs are published."""
    @property
    def attr_logging_configuration_webserver_logs_cloud_watch_log_group_arn(self) -> StringToken:
        """The ARN for the CloudWatch Logs group where the Apache Airflow Web server logs are published."""
    @property
    def attr_logging_configuration_worker_logs_cloud_watch_log_group_arn(self) -> StringToken:
        """The ARN for the CloudWatch Logs group where the Apache Airflow Worker logs are published."""
