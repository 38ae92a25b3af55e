"""Every resource type of AWS::ARCZonalShift; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnAutoshiftObserverNotificationStatusProps(TypedDict, total=False):
    status: Required[Literal["ENABLED"] | Other]
    """A change replaces the resource."""


class CfnAutoshiftObserverNotificationStatus(TypedResource):
    """Definition of AWS::ARCZonalShift::AutoshiftObserverNotificationStatus Resource Type"""
    props: CfnAutoshiftObserverNotificationStatusProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAutoshiftObserverNotificationStatusProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """User account id, used as part of the primary identifier for the resource"""
    @property
    def attr_region(self) -> StringToken:
        """Region, used as part of the primary identifier for the resource"""


class CfnZonalAutoshiftConfigurationProps(TypedDict, total=False):
    practice_run_configuration: CfnZonalAutoshiftConfigurationPracticeRunConfigurationProps | Deferred | None
    """A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a practice run, as well as any blocked dates or blocked windows for the practice run."""
    resource_identifier: str | None
    """The identifier for the resource that AWS shifts traffic for. A change replaces the resource."""
    zonal_autoshift_status: Literal["ENABLED"] | Other | None
    """When zonal autoshift is `ENABLED`, you authorize AWS to shift away resource traffic for an application from an Availability Zone during events, on your behalf, to help reduce time to recovery."""


class CfnZonalAutoshiftConfigurationControlConditionProps(TypedDict, total=False):
    """A control condition is an alarm that you specify for a practice run."""
    alarm_identifier: Required[str]
    """The Amazon Resource Name (ARN) for an Amazon CloudWatch alarm that you specify as a control condition for a practice run."""
    type: Required[str]
    """The type of alarm specified for a practice run."""


class CfnZonalAutoshiftConfigurationPracticeRunConfigurationProps(TypedDict, total=False):
    """A practice run configuration for a resource includes the Amazon CloudWatch alarms that you've specified for a practice run, as well as any blocked dates or blocked windows for the practice run."""
    blocked_dates: Sequence[str] | Deferred | None
    """An array of one or more dates that you can specify when AWS does not start practice runs for a resource."""
    blocked_windows: Sequence[str] | Deferred | None
    """An array of one or more days and times that you can specify when ARC does not start practice runs for a resource."""
    blocking_alarms: Sequence[CfnZonalAutoshiftConfigurationControlConditionProps | Deferred] | Deferred | None
    """An optional alarm that you can specify that blocks practice runs when the alarm is in an `ALARM` state."""
    outcome_alarms: Required[Sequence[CfnZonalAutoshiftConfigurationControlConditionProps | Deferred] | Deferred]
    """The alarm that you specify to monitor the health of your application during practice runs."""


class CfnZonalAutoshiftConfiguration(TypedResource):
    """The zonal autoshift configuration for a resource includes the practice run configuration and the status for running autoshifts, zonal autoshift status."""
    props: CfnZonalAutoshiftConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnZonalAutoshiftConfigurationProps]) -> None: ...
