"""Every resource type of AWS::Oam; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Other, ResourceOptions, TypedResource


class CfnLinkProps(TypedDict, total=False):
    label_template: str | None
    """Specify a friendly human-readable name to use to identify this source account when you are viewing data from it in the monitoring account. A change replaces the resource."""
    link_configuration: CfnLinkLinkConfigurationProps | Deferred | None
    """Use this structure to optionally create filters that specify that only some metric namespaces or log groups are to be shared from the source account to the monitoring account."""
    resource_types: Required[Sequence[Literal["AWS::CloudWatch::Metric", "AWS::Logs::LogGroup", "AWS::XRay::Trace", "AWS::ApplicationInsights::Application", "AWS::InternetMonitor::Monitor", "AWS::ApplicationSignals::Service", "AWS::ApplicationSignals::ServiceLevelObjective"] | Other] | Deferred]
    """An array of strings that define which types of data that the source account shares with the monitoring account."""
    sink_identifier: Required[str]
    """The ARN of the sink in the monitoring account that you want to link to. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """An array of key-value pairs to apply to the link."""


class CfnLinkLinkConfigurationProps(TypedDict, total=False):
    """Use this structure to optionally create filters that specify that only some metric namespaces or log groups are to be shared from the source account to the monitoring account."""
    log_group_configuration: CfnLinkLinkFilterProps | Deferred | None
    """Use this structure to filter which log groups are to share log events from this source account to the monitoring account."""
    metric_configuration: CfnLinkLinkFilterProps | Deferred | None
    """Use this structure to filter which metric namespaces are to be shared from the source account to the monitoring account."""


class CfnLinkLinkFilterProps(TypedDict, total=False):
    """When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the monitoring account"""
    filter: Required[str]
    """When used in `MetricConfiguration` this field specifies which metric namespaces are to be shared with the monitoring account"""


class CfnLink(TypedResource):
    """Creates a link between a source account and a sink that you have created in a monitoring account."""
    props: CfnLinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLinkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the link."""
    @property
    def attr_label(self) -> StringToken:
        """The friendly human-readable name used to identify this source account when it is viewed from the monitoring account."""


class CfnSinkProps(TypedDict, total=False):
    name: Required[str]
    """A name for the sink. A change replaces the resource."""
    policy: Anything
    """The IAM policy that grants permissions to source accounts to link to this sink."""
    tags: Mapping[str, str] | Deferred | None
    """An array of key-value pairs to apply to the sink."""


class CfnSink(TypedResource):
    """Creates or updates a *sink* in the current account, so that it can be used as a monitoring account in CloudWatch cross-account observability."""
    props: CfnSinkProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSinkProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the sink."""
