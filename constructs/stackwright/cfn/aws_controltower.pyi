"""Every resource type of AWS::ControlTower; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Other, ResourceOptions, TypedResource


class CfnEnabledBaselineProps(TypedDict, total=False):
    baseline_identifier: Required[str]
    """The specific `Baseline` enabled as part of the `EnabledBaseline` resource. A change replaces the resource."""
    baseline_version: Required[str]
    """The enabled version of the `Baseline`."""
    parameters: Sequence[CfnEnabledBaselineParameterProps | Deferred] | Deferred | None
    """Shows the parameters that are applied when enabling this `Baseline`."""
    tags: Sequence[CfnEnabledBaselineTagProps | Deferred] | Deferred | None
    target_identifier: Required[str]
    """The target on which to enable the `Baseline`. A change replaces the resource."""


class CfnEnabledBaselineParameterProps(TypedDict, total=False):
    key: str | None
    value: Anything


class CfnEnabledBaselineTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnEnabledBaseline(TypedResource):
    """Definition of AWS::ControlTower::EnabledBaseline Resource Type"""
    props: CfnEnabledBaselineProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnabledBaselineProps]) -> None: ...
    @property
    def attr_enabled_baseline_identifier(self) -> StringToken: ...


class CfnEnabledControlProps(TypedDict, total=False):
    control_identifier: Required[str]
    """The ARN of the control. A change replaces the resource."""
    parameters: Sequence[CfnEnabledControlEnabledControlParameterProps | Deferred] | Deferred | None
    """Array of `EnabledControlParameter` objects."""
    tags: Sequence[CfnEnabledControlTagProps | Deferred] | Deferred | None
    """A set of tags to assign to the enabled control."""
    target_identifier: Required[str]
    """The ARN of the organizational unit. A change replaces the resource."""


class CfnEnabledControlEnabledControlParameterProps(TypedDict, total=False):
    """A set of parameters that configure the behavior of the enabled control."""
    key: Required[str]
    """The key of a key/value pair."""
    value: Required[Anything]
    """The value of a key/value pair."""


class CfnEnabledControlTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnEnabledControl(TypedResource):
    """The resource represents an enabled control."""
    props: CfnEnabledControlProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnabledControlProps]) -> None: ...


class CfnLandingZoneProps(TypedDict, total=False):
    manifest: Required[Anything]
    """The landing zone manifest JSON text file that specifies the landing zone configurations."""
    remediation_types: Sequence[Literal["INHERITANCE_DRIFT"] | Other] | Deferred | None
    """The types of remediation actions configured for the landing zone, such as automatic drift correction or compliance enforcement."""
    tags: Sequence[CfnLandingZoneTagProps | Deferred] | Deferred | None
    """Tags to be applied to the landing zone."""
    version: Required[str]
    """The landing zone's current deployed version."""


class CfnLandingZoneTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnLandingZone(TypedResource):
    """Creates a new landing zone."""
    props: CfnLandingZoneProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLandingZoneProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The ARN of the landing zone."""
    @property
    def attr_drift_status(self) -> StringToken:
        """The drift status of the landing zone."""
    @property
    def attr_landing_zone_identifier(self) -> StringToken:
        """The unique identifier of the landing zone."""
    @property
    def attr_latest_available_version(self) -> StringToken:
        """The latest available version of the landing zone."""
    @property
    def attr_status(self) -> StringToken:
        """The landing zone deployment status."""
