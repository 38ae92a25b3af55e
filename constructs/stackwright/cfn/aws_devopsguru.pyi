"""Every resource type of AWS::DevOpsGuru; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnLogAnomalyDetectionIntegrationProps(TypedDict, total=False):
    ...


class CfnLogAnomalyDetectionIntegration(TypedResource):
    """Information about the integration of DevOps Guru with CloudWatch log groups for log anomaly detection."""
    props: CfnLogAnomalyDetectionIntegrationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLogAnomalyDetectionIntegrationProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The account ID associated with the integration of DevOps Guru with CloudWatch log groups for log anomaly detection."""


class CfnNotificationChannelProps(TypedDict, total=False):
    config: Required[CfnNotificationChannelNotificationChannelConfigProps | Deferred]
    """A `NotificationChannelConfig` object that contains information about configured notification channels. A change replaces the resource."""


class CfnNotificationChannelNotificationChannelConfigProps(TypedDict, total=False):
    """Information about notification channels you have configured with DevOps Guru."""
    filters: CfnNotificationChannelNotificationFilterConfigProps | Deferred | None
    """The filter configurations for the Amazon SNS notification topic you use with DevOps Guru. A change replaces the resource."""
    sns: CfnNotificationChannelSnsChannelConfigProps | Deferred | None
    """Information about a notification channel configured in DevOps Guru to send notifications when insights are created. A change replaces the resource."""


class CfnNotificationChannelNotificationFilterConfigProps(TypedDict, total=False):
    """The filter configurations for the Amazon SNS notification topic you use with DevOps Guru."""
    message_types: Sequence[Literal["NEW_INSIGHT", "CLOSED_INSIGHT", "NEW_ASSOCIATION", "SEVERITY_UPGRADED", "NEW_RECOMMENDATION"] | Other] | Deferred | None
    """The events that you want to receive notifications for. A change replaces the resource."""
    severities: Sequence[Literal["LOW", "MEDIUM", "HIGH"] | Other] | Deferred | None
    """The severity levels that you want to receive notifications for. A change replaces the resource."""


class CfnNotificationChannelSnsChannelConfigProps(TypedDict, total=False):
    """Contains the Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic."""
    topic_arn: str | None
    """The Amazon Resource Name (ARN) of an Amazon Simple Notification Service topic. A change replaces the resource."""


class CfnNotificationChannel(TypedResource):
    """Adds a notification channel to DevOps Guru."""
    props: CfnNotificationChannelProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnNotificationChannelProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID of the notification channel."""


class CfnResourceCollectionProps(TypedDict, total=False):
    resource_collection_filter: Required[CfnResourceCollectionResourceCollectionFilterProps | Deferred]
    """Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru."""


class CfnResourceCollectionCloudFormationCollectionFilterProps(TypedDict, total=False):
    """Information about AWS CloudFormation stacks."""
    stack_names: Sequence[str] | Deferred | None
    """An array of CloudFormation stack names."""


class CfnResourceCollectionResourceCollectionFilterProps(TypedDict, total=False):
    """Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by DevOps Guru."""
    cloud_formation: CfnResourceCollectionCloudFormationCollectionFilterProps | Deferred | None
    """Information about AWS CloudFormation stacks."""
    tags: Sequence[CfnResourceCollectionTagCollectionProps | Deferred] | Deferred | None
    """The AWS tags used to filter the resources in the resource collection."""


class CfnResourceCollectionTagCollectionProps(TypedDict, total=False):
    """A collection of AWS tags."""
    app_boundary_key: str | None
    """An AWS tag *key* that is used to identify the AWS resources that DevOps Guru analyzes."""
    tag_values: Sequence[str] | Deferred | None
    """The values in an AWS tag collection."""


class CfnResourceCollection(TypedResource):
    """A collection of AWS resources supported by DevOps Guru."""
    props: CfnResourceCollectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResourceCollectionProps]) -> None: ...
    @property
    def attr_resource_collection_type(self) -> StringToken:
        """The type of AWS resource collections to return."""
