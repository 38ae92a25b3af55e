"""Every resource type of AWS::SSMIncidents; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnReplicationSetProps(TypedDict, total=False):
    deletion_protected: Boolean | None
    """Determines if the replication set deletion protection is enabled or not."""
    regions: Required[Sequence[CfnReplicationSetReplicationRegionProps | Deferred] | Deferred]
    """Specifies the Regions of the replication set."""
    tags: Sequence[CfnReplicationSetTagProps | Deferred] | Deferred | None
    """A list of tags to add to the replication set."""


class CfnReplicationSetRegionConfigurationProps(TypedDict, total=False):
    """The `RegionConfiguration` property specifies the Region and AWS Key Management Service key to add to the replication set."""
    sse_kms_key_id: Required[str]
    """The AWS Key Management Service key ID to use to encrypt your replication set."""


class CfnReplicationSetReplicationRegionProps(TypedDict, total=False):
    """The `ReplicationRegion` property type specifies the Region and AWS Key Management Service key to add to the replication set."""
    region_configuration: CfnReplicationSetRegionConfigurationProps | Deferred | None
    """Specifies the Region configuration."""
    region_name: str | None
    """Specifies the region name to add to the replication set."""


class CfnReplicationSetTagProps(TypedDict, total=False):
    """A key-value pair to tag a resource."""
    key: Required[str]
    value: Required[str]


class CfnReplicationSet(TypedResource):
    """The `AWS::SSMIncidents::ReplicationSet` resource specifies a set of AWS Regions that Incident Manager data is replicated to and the AWS Key Management Service ( AWS key used to encrypt the data."""
    props: CfnReplicationSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnReplicationSetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the ReplicationSet."""


class CfnResponsePlanProps(TypedDict, total=False):
    actions: Sequence[CfnResponsePlanActionProps | Deferred] | Deferred | None
    """The actions that the response plan starts at the beginning of an incident."""
    chat_channel: CfnResponsePlanChatChannelProps | Deferred | None
    """The chat channel used for collaboration during an incident."""
    display_name: str | None
    """The human readable name of the response plan."""
    engagements: Sequence[str] | Deferred | None
    """The Amazon Resource Name (ARN) for the contacts and escalation plans that the response plan engages during an incident."""
    incident_template: Required[CfnResponsePlanIncidentTemplateProps | Deferred]
    """Details used to create an incident when using this response plan."""
    integrations: Sequence[CfnResponsePlanIntegrationProps | Deferred] | Deferred | None
    """Information about third-party services integrated into the response plan."""
    name: Required[str]
    """The name of the response plan. A change replaces the resource."""
    tags: Sequence[CfnResponsePlanTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnResponsePlanActionProps(TypedDict, total=False):
    """The `Action` property type specifies the configuration to launch."""
    ssm_automation: CfnResponsePlanSsmAutomationProps | Deferred | None
    """Details about the Systems Manager automation document that will be used as a runbook during an incident."""


class CfnResponsePlanChatChannelProps(TypedDict, total=False):
    """The chat channel used for collaboration during an incident."""
    chatbot_sns: Sequence[str] | Deferred | None
    """The Amazon targets that uses to notify the chat channel of updates to an incident."""


class CfnResponsePlanDynamicSsmParameterProps(TypedDict, total=False):
    """When you add a runbook to a response plan, you can specify the parameters for the runbook to use at runtime."""
    key: Required[str]
    """The key parameter to use when running the Systems Manager Automation runbook."""
    value: Required[CfnResponsePlanDynamicSsmParameterValueProps | Deferred]
    """The dynamic parameter value."""


class CfnResponsePlanDynamicSsmParameterValueProps(TypedDict, total=False):
    """The dynamic parameter value."""
    variable: Literal["INCIDENT_RECORD_ARN", "INVOLVED_RESOURCES"] | Other | None
    """Variable dynamic parameters."""


class CfnResponsePlanIncidentTemplateProps(TypedDict, total=False):
    """The `IncidentTemplate` property type specifies details used to create an incident when using this response plan."""
    dedupe_string: str | None
    """Used to create only one incident record for an incident."""
    impact: Required[Integer]
    """Defines the impact to the customers."""
    incident_tags: Sequence[CfnResponsePlanTagProps | Deferred] | Deferred | None
    """Tags to assign to the template."""
    notification_targets: Sequence[CfnResponsePlanNotificationTargetItemProps | Deferred] | Deferred | None
    """The Amazon Simple Notification Service ( Amazon) targets that uses to notify the chat channel of updates to an incident."""
    summary: str | None
    """The summary describes what has happened during the incident."""
    title: Required[str]
    """The title of the incident is a brief and easily recognizable."""


class CfnResponsePlanIntegrationProps(TypedDict, total=False):
    """Information about third-party services integrated into a response plan."""
    pager_duty_configuration: CfnResponsePlanPagerDutyConfigurationProps | Deferred | None
    """Information about the PagerDuty service where the response plan creates an incident."""


class CfnResponsePlanNotificationTargetItemProps(TypedDict, total=False):
    """The Amazon topic that's used by to notify the incidents chat channel."""
    sns_topic_arn: str | None
    """The Amazon Resource Name (ARN) of the Amazon topic."""


class CfnResponsePlanPagerDutyConfigurationProps(TypedDict, total=False):
    """Details about the PagerDuty configuration for a response plan."""
    name: Required[str]
    """The name of the PagerDuty configuration."""
    pager_duty_incident_configuration: Required[CfnResponsePlanPagerDutyIncidentConfigurationProps | Deferred]
    """Details about the PagerDuty service associated with the configuration."""
    secret_id: Required[str]
    """The ID of the AWS Secrets Manager secret that stores your PagerDuty key, either a General Access REST API Key or User Token REST API Key, and other user credentials."""


class CfnResponsePlanPagerDutyIncidentConfigurationProps(TypedDict, total=False):
    """Details about the PagerDuty service where the response plan creates an incident."""
    service_id: Required[str]
    """The ID of the PagerDuty service that the response plan associates with an incident when it launches."""


class CfnResponsePlanSsmAutomationProps(TypedDict, total=False):
    """The `SsmAutomation` property type specifies details about the Systems Manager Automation runbook that will be used as the runbook during an incident."""
    document_name: Required[str]
    """The automation document's name."""
    document_version: str | None
    """The version of the runbook to use when running."""
    dynamic_parameters: Sequence[CfnResponsePlanDynamicSsmParameterProps | Deferred] | Deferred | None
    """The key-value pairs to resolve dynamic parameter values when processing a Systems Manager Automation runbook."""
    parameters: Sequence[CfnResponsePlanSsmParameterProps | Deferred] | Deferred | None
    """The key-value pair parameters to use when running the runbook."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the role that the automation document will assume when running commands."""
    target_account: Literal["IMPACTED_ACCOUNT", "RESPONSE_PLAN_OWNER_ACCOUNT"] | Other | None
    """The account that the automation document will be run in."""


class CfnResponsePlanSsmParameterProps(TypedDict, total=False):
    """The key-value pair parameters to use when running the Automation runbook."""
    key: Required[str]
    """The key parameter to use when running the Automation runbook."""
    values: Required[Sequence[str] | Deferred]
    """The value parameter to use when running the Automation runbook."""


class CfnResponsePlanTagProps(TypedDict, total=False):
    """A key-value pair to tag a resource."""
    key: Required[str]
    value: Required[str]


class CfnResponsePlan(TypedResource):
    """The `AWS::SSMIncidents::ResponsePlan` resource specifies the details of the response plan that are used when creating an incident."""
    props: CfnResponsePlanProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnResponsePlanProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the response plan."""
