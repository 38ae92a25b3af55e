"""Every resource type of AWS::Outposts; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnOutpostProps(TypedDict, total=False):
    availability_zone: str | None
    """A change replaces the resource."""
    availability_zone_id: str | None
    """A change replaces the resource."""
    description: str | None
    name: Required[str]
    site_id: Required[str]
    """A change replaces the resource."""
    supported_hardware_type: Literal["RACK", "SERVER"] | Other | None
    tags: Sequence[CfnOutpostTagProps | Deferred] | Deferred | None


class CfnOutpostTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnOutpost(TypedResource):
    """Definition of AWS::Outposts::Outpost Resource Type"""
    props: CfnOutpostProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnOutpostProps]) -> None: ...
    @property
    def attr_life_cycle_status(self) -> StringToken: ...
    @property
    def attr_outpost_arn(self) -> StringToken: ...
    @property
    def attr_outpost_id(self) -> StringToken: ...
    @property
    def attr_owner_id(self) -> StringToken: ...
    @property
    def attr_site_arn(self) -> StringToken: ...


class CfnSiteProps(TypedDict, total=False):
    description: str | None
    name: Required[str]
    notes: str | None
    operating_address: CfnSiteAddressProps | Deferred | None
    """A change replaces the resource."""
    rack_physical_properties: CfnSiteRackPhysicalPropertiesProps | Deferred | None
    shipping_address: CfnSiteAddressProps | Deferred | None
    """A change replaces the resource."""
    tags: Sequence[CfnSiteTagProps | Deferred] | Deferred | None


class CfnSiteAddressProps(TypedDict, total=False):
    address_line1: Required[str]
    address_line2: str | None
    address_line3: str | None
    city: Required[str]
    contact_name: Required[str]
    contact_phone_number: Required[str]
    country_code: Required[str]
    district_or_county: str | None
    municipality: str | None
    postal_code: Required[str]
    state_or_region: Required[str]


class CfnSiteRackPhysicalPropertiesProps(TypedDict, total=False):
    fiber_optic_cable_type: Literal["SINGLE_MODE", "MULTI_MODE"] | Other | None
    maximum_supported_weight_lbs: Literal["NO_LIMIT", "MAX_1400_LBS", "MAX_1600_LBS", "MAX_1800_LBS", "MAX_2000_LBS"] | Other | None
    optical_standard: Literal["OPTIC_10GBASE_SR", "OPTIC_10GBASE_IR", "OPTIC_10GBASE_LR", "OPTIC_40GBASE_SR", "OPTIC_40GBASE_ESR", "OPTIC_40GBASE_IR4_LR4L", "OPTIC_40GBASE_LR4", "OPTIC_100GBASE_SR4", "OPTIC_100GBASE_CWDM4", "OPTIC_100GBASE_LR4", "OPTIC_100G_PSM4_MSA", "OPTIC_1000BASE_LX", "OPTIC_1000BASE_SX"] | Other | None
    power_connector: Literal["L6_30P", "IEC309", "AH530P7W", "AH532P6W", "CS8365C"] | Other | None
    power_draw_kva: Literal["POWER_5_KVA", "POWER_10_KVA", "POWER_15_KVA", "POWER_30_KVA"] | Other | None
    power_feed_drop: Literal["ABOVE_RACK", "BELOW_RACK"] | Other | None
    power_phase: Literal["SINGLE_PHASE", "THREE_PHASE"] | Other | None
    uplink_count: Literal["UPLINK_COUNT_1", "UPLINK_COUNT_2", "UPLINK_COUNT_3", "UPLINK_COUNT_4", "UPLINK_COUNT_5", "UPLINK_COUNT_6", "UPLINK_COUNT_7", "UPLINK_COUNT_8", "UPLINK_COUNT_12", "UPLINK_COUNT_16"] | Other | None
    uplink_gbps: Literal["UPLINK_1G", "UPLINK_10G", "UPLINK_40G", "UPLINK_100G"] | Other | None


class CfnSiteTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnSite(TypedResource):
    """Definition of AWS::Outposts::Site Resource Type"""
    props: CfnSiteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSiteProps]) -> None: ...
    @property
    def attr_site_arn(self) -> StringToken: ...
    @property
    def attr_site_id(self) -> StringToken: ...
