"""Every resource type of AWS::SecurityLake; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnAwsLogSourceProps(TypedDict, total=False):
    accounts: Sequence[str] | Deferred | None
    """Specify the AWS account information where you want to enable Security Lake."""
    data_lake_arn: Required[str]
    """The Amazon Resource Name (ARN) used to create the data lake. A change replaces the resource."""
    source_name: Required[str]
    """The name for a AWS source. A change replaces the resource."""
    source_version: Required[str]
    """The version for a AWS source. A change replaces the resource."""


class CfnAwsLogSource(TypedResource):
    """Adds a natively supported AWS service as an AWS source."""
    props: CfnAwsLogSourceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAwsLogSourceProps]) -> None: ...


class CfnDataLakeProps(TypedDict, total=False):
    encryption_configuration: CfnDataLakeEncryptionConfigurationProps | Deferred | None
    """Provides encryption details of the Amazon Security Lake object."""
    lifecycle_configuration: CfnDataLakeLifecycleConfigurationProps | Deferred | None
    """You can customize Security Lake to store data in your preferred AWS Regions for your preferred amount of time."""
    meta_store_manager_role_arn: str | None
    """The Amazon Resource Name (ARN) used to create and update the AWS Glue table."""
    replication_configuration: CfnDataLakeReplicationConfigurationProps | Deferred | None
    """Provides replication details of Amazon Security Lake object."""
    tags: Sequence[CfnDataLakeTagProps | Deferred] | Deferred | None
    """An array of objects, one for each tag to associate with the data lake configuration."""


class CfnDataLakeEncryptionConfigurationProps(TypedDict, total=False):
    """Provides encryption details of the Amazon Security Lake object."""
    kms_key_id: str | None
    """The ID of KMS encryption key used by Amazon Security Lake to encrypt the Security Lake object."""


class CfnDataLakeExpirationProps(TypedDict, total=False):
    """Provides data expiration details of the Amazon Security Lake object."""
    days: Integer | None
    """The number of days before data expires in the Amazon Security Lake object."""


class CfnDataLakeLifecycleConfigurationProps(TypedDict, total=False):
    """Provides lifecycle details of Amazon Security Lake object."""
    expiration: CfnDataLakeExpirationProps | Deferred | None
    """Provides data expiration details of the Amazon Security Lake object."""
    transitions: Sequence[CfnDataLakeTransitionsProps | Deferred] | Deferred | None
    """Provides data storage transition details of Amazon Security Lake object."""


class CfnDataLakeReplicationConfigurationProps(TypedDict, total=False):
    """Provides replication configuration details for objects stored in the Amazon Security Lake data lake."""
    regions: Sequence[str] | Deferred | None
    """Specifies one or more centralized rollup Regions."""
    role_arn: str | None
    """Replication settings for the Amazon S3 buckets."""


class CfnDataLakeTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataLakeTransitionsProps(TypedDict, total=False):
    """Provides transition lifecycle details of the Amazon Security Lake object."""
    days: Integer | None
    """The number of days before data transitions to a different S3 Storage Class in the Amazon Security Lake object."""
    storage_class: str | None
    """The list of storage classes that you can choose from based on the data access, resiliency, and cost requirements of your workloads."""


class CfnDataLake(TypedResource):
    """Initializes an Amazon Security Lake instance with the provided (or default) configuration."""
    props: CfnDataLakeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDataLakeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the data lake."""
    @property
    def attr_s3_bucket_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon S3 bucket."""


class CfnSubscriberProps(TypedDict, total=False):
    access_types: Required[Sequence[Literal["LAKEFORMATION", "S3"] | Other] | Deferred]
    """You can choose to notify subscribers of new objects with an Amazon Simple Queue Service (Amazon SQS) queue or through messaging to an HTTPS endpoint provided by the subscriber."""
    data_lake_arn: Required[str]
    """The Amazon Resource Name (ARN) used to create the data lake. A change replaces the resource."""
    sources: Required[Sequence[CfnSubscriberSourceProps | Deferred] | Deferred]
    """Amazon Security Lake supports log and event collection for natively supported AWS services."""
    subscriber_description: str | None
    """The subscriber descriptions for a subscriber account."""
    subscriber_identity: Required[CfnSubscriberSubscriberIdentityProps | Deferred]
    """The AWS identity used to access your data."""
    subscriber_name: Required[str]
    """The name of your Amazon Security Lake subscriber account."""
    tags: Sequence[CfnSubscriberTagProps | Deferred] | Deferred | None
    """An array of objects, one for each tag to associate with the subscriber."""


class CfnSubscriberAwsLogSourceProps(TypedDict, total=False):
    """Adds a natively supported AWS service as an Amazon Security Lake source."""
    source_name: str | None
    """Source name of the natively supported AWS service that is supported as an Amazon Security Lake source."""
    source_version: str | None
    """Source version of the natively supported AWS service that is supported as an Amazon Security Lake source."""


class CfnSubscriberCustomLogSourceProps(TypedDict, total=False):
    """Third-party custom log source that meets the requirements to be added to Amazon Security Lake."""
    source_name: str | None
    """The name of the custom log source."""
    source_version: str | None
    """The source version of the custom log source."""


class CfnSubscriberSourceProps(TypedDict, total=False):
    """Sources are logs and events generated from a single system that match a specific event class in the Open Cybersecurity Schema Framework (OCSF) schema."""
    aws_log_source: CfnSubscriberAwsLogSourceProps | Deferred | None
    """The natively supported AWS service which is used a Amazon Security Lake source to collect logs and events from."""
    custom_log_source: CfnSubscriberCustomLogSourceProps | Deferred | None
    """The custom log source AWS which is used a Amazon Security Lake source to collect logs and events from."""


class CfnSubscriberSubscriberIdentityProps(TypedDict, total=False):
    """Specify the AWS account ID and external ID that the subscriber will use to access source data."""
    external_id: Required[str]
    """The external ID is a unique identifier that the subscriber provides to you."""
    principal: Required[str]
    """Principals can include accounts, users, roles, federated users, or AWS services."""


class CfnSubscriberTagProps(TypedDict, total=False):
    key: Required[str]
    """The name of the tag."""
    value: Required[str]
    """The value that is associated with the specified tag key (key)."""


class CfnSubscriber(TypedResource):
    """Creates a subscriber for accounts that are already enabled in Amazon Security Lake."""
    props: CfnSubscriberProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriberProps]) -> None: ...
    @property
    def attr_resource_share_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Amazon Security Lake subscriber."""
    @property
    def attr_resource_share_name(self) -> StringToken:
        """The ARN name of the Amazon Security Lake subscriber."""
    @property
    def attr_s3_bucket_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the S3 bucket."""
    @property
    def attr_subscriber_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Security Lake subscriber."""
    @property
    def attr_subscriber_role_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the role used to create the Security Lake subscriber."""


class CfnSubscriberNotificationProps(TypedDict, total=False):
    notification_configuration: Required[CfnSubscriberNotificationNotificationConfigurationProps | Deferred]
    """Specify the configurations you want to use for subscriber notification."""
    subscriber_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Security Lake subscriber. A change replaces the resource."""


class CfnSubscriberNotificationHttpsNotificationConfigurationProps(TypedDict, total=False):
    """Specify the configurations you want to use for HTTPS subscriber notification."""
    authorization_api_key_name: str | None
    """The key name for the notification subscription."""
    authorization_api_key_value: str | None
    """The key value for the notification subscription."""
    endpoint: Required[str]
    """The subscription endpoint in Security Lake."""
    http_method: Literal["POST", "PUT"] | Other | None
    """The HTTPS method used for the notification subscription."""
    target_role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the EventBridge API destinations IAM role that you created."""


class CfnSubscriberNotificationNotificationConfigurationProps(TypedDict, total=False):
    """Specify the configurations you want to use for subscriber notification."""
    https_notification_configuration: CfnSubscriberNotificationHttpsNotificationConfigurationProps | Deferred | None
    """The configurations used for HTTPS subscriber notification."""
    sqs_notification_configuration: Anything
    """The configurations for SQS subscriber notification."""


class CfnSubscriberNotification(TypedResource):
    """Notifies the subscriber when new data is written to the data lake for the sources that the subscriber consumes in Security Lake."""
    props: CfnSubscriberNotificationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriberNotificationProps]) -> None: ...
    @property
    def attr_subscriber_endpoint(self) -> StringToken:
        """The endpoint the subscriber should listen to for notifications"""
