"""Every resource type of AWS::ConnectCampaigns; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, ResourceOptions, TypedResource


class CfnCampaignProps(TypedDict, total=False):
    connect_instance_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Amazon Connect instance. A change replaces the resource."""
    dialer_config: Required[CfnCampaignDialerConfigProps | Deferred]
    """Contains information about the dialer configuration."""
    name: Required[str]
    """The name of the campaign."""
    outbound_call_config: Required[CfnCampaignOutboundCallConfigProps | Deferred]
    """Contains information about the outbound call configuration."""
    tags: Sequence[CfnCampaignTagProps | Deferred] | Deferred | None
    """The tags used to organize, track, or control access for this resource."""


class CfnCampaignAgentlessDialerConfigProps(TypedDict, total=False):
    """Contains agentless dialer configuration for an outbound campaign."""
    dialing_capacity: Number | None
    """The allocation of dialing capacity between multiple active campaigns."""


class CfnCampaignAnswerMachineDetectionConfigProps(TypedDict, total=False):
    """Contains information about answering machine detection."""
    await_answer_machine_prompt: Boolean | None
    """Whether waiting for answer machine prompt is enabled."""
    enable_answer_machine_detection: Required[Boolean]
    """Whether answering machine detection is enabled."""


class CfnCampaignDialerConfigProps(TypedDict, total=False):
    """Contains dialer configuration for an outbound campaign."""
    agentless_dialer_config: CfnCampaignAgentlessDialerConfigProps | Deferred | None
    """The configuration of the agentless dialer."""
    predictive_dialer_config: CfnCampaignPredictiveDialerConfigProps | Deferred | None
    """The configuration of the predictive dialer."""
    progressive_dialer_config: CfnCampaignProgressiveDialerConfigProps | Deferred | None
    """The configuration of the progressive dialer."""


class CfnCampaignOutboundCallConfigProps(TypedDict, total=False):
    """Contains outbound call configuration for an outbound campaign."""
    answer_machine_detection_config: CfnCampaignAnswerMachineDetectionConfigProps | Deferred | None
    """Whether answering machine detection has been enabled."""
    connect_contact_flow_arn: Required[str]
    """The Amazon Resource Name (ARN) of the flow."""
    connect_queue_arn: str | None
    """The Amazon Resource Name (ARN) of the queue."""
    connect_source_phone_number: str | None
    """The phone number associated with the outbound call."""


class CfnCampaignPredictiveDialerConfigProps(TypedDict, total=False):
    """Contains predictive dialer configuration for an outbound campaign."""
    bandwidth_allocation: Required[Number]
    """Bandwidth allocation for the predictive dialer."""
    dialing_capacity: Number | None
    """The allocation of dialing capacity between multiple active campaigns."""


class CfnCampaignProgressiveDialerConfigProps(TypedDict, total=False):
    """Contains progressive dialer configuration for an outbound campaign."""
    bandwidth_allocation: Required[Number]
    """Bandwidth allocation for the progressive dialer."""
    dialing_capacity: Number | None
    """The allocation of dialing capacity between multiple active campaigns."""


class CfnCampaignTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCampaign(TypedResource):
    """Contains information about an outbound campaign."""
    props: CfnCampaignProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCampaignProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the high-volume outbound campaign."""
