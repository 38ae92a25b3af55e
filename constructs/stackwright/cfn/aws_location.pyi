"""Every resource type of AWS::Location; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnAPIKeyProps(TypedDict, total=False):
    description: str | None
    """Updates the description for the API key resource."""
    expire_time: str | None
    """The optional timestamp for when the API key resource will expire in ISO 8601 format."""
    force_delete: Boolean | None
    """ForceDelete bypasses an API key's expiry conditions and deletes the key."""
    force_update: Boolean | None
    """The boolean flag to be included for updating `ExpireTime` or Restrictions details."""
    key_name: Required[str]
    """A custom name for the API key resource. A change replaces the resource."""
    no_expiry: Boolean | None
    """Whether the API key should expire."""
    restrictions: Required[CfnAPIKeyApiKeyRestrictionsProps | Deferred]
    """The API key restrictions for the API key resource."""
    tags: Sequence[CfnAPIKeyTagProps | Deferred] | Deferred | None
    """Applies one or more tags to the map resource."""


class CfnAPIKeyAndroidAppProps(TypedDict, total=False):
    certificate_fingerprint: Required[str]
    package: Required[str]


class CfnAPIKeyApiKeyRestrictionsProps(TypedDict, total=False):
    """API Restrictions on the allowed actions, resources, and referers for an API key resource."""
    allow_actions: Required[Sequence[str] | Deferred]
    """A list of allowed actions that an API key resource grants permissions to perform."""
    allow_android_apps: Sequence[CfnAPIKeyAndroidAppProps | Deferred] | Deferred | None
    allow_apple_apps: Sequence[CfnAPIKeyAppleAppProps | Deferred] | Deferred | None
    allow_referers: Sequence[str] | Deferred | None
    """An optional list of allowed HTTP referers for which requests must originate from."""
    allow_resources: Required[Sequence[str] | Deferred]
    """A list of allowed resource ARNs that a API key bearer can perform actions on."""


class CfnAPIKeyAppleAppProps(TypedDict, total=False):
    bundle_id: Required[str]


class CfnAPIKeyTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnAPIKey(TypedResource):
    """The API key resource in your AWS account, which lets you grant actions for Amazon Location resources to the API key bearer."""
    props: CfnAPIKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnAPIKeyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the resource."""
    @property
    def attr_create_time(self) -> StringToken:
        """The timestamp for when the API key resource was created in ISO 8601 format: YYYY-MM-DDThh:mm:ss.sssZ."""
    @property
    def attr_key_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the API key resource."""
    @property
    def attr_update_time(self) -> StringToken:
        """The timestamp for when the API key resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""


class CfnGeofenceCollectionProps(TypedDict, total=False):
    collection_name: Required[str]
    """A custom name for the geofence collection. A change replaces the resource."""
    description: str | None
    """An optional description for the geofence collection. A change replaces the resource."""
    kms_key_id: str | None
    """A key identifier for an AWS KMS customer managed key. A change replaces the resource."""
    pricing_plan: Literal["RequestBasedUsage"] | Other | None
    """Deprecated."""
    pricing_plan_data_source: str | None
    """This shape is deprecated since 2022-02-01: Deprecated. Deprecated."""
    tags: Sequence[CfnGeofenceCollectionTagProps | Deferred] | Deferred | None
    """Applies one or more tags to the geofence collection."""


class CfnGeofenceCollectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnGeofenceCollection(TypedResource):
    """The `AWS::Location::GeofenceCollection` resource specifies the ability to detect and act when a tracked device enters or exits a defined geographical boundary known as a geofence."""
    props: CfnGeofenceCollectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGeofenceCollectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the geofence collection resource."""
    @property
    def attr_collection_arn(self) -> StringToken:
        """Synonym for `Arn`."""
    @property
    def attr_create_time(self) -> StringToken:
        """The timestamp for when the geofence collection resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""
    @property
    def attr_update_time(self) -> StringToken:
        """The timestamp for when the geofence collection resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""


class CfnMapProps(TypedDict, total=False):
    configuration: Required[CfnMapMapConfigurationProps | Deferred]
    """Specifies the `MapConfiguration`, including the map style, for the map resource that you create. A change replaces the resource."""
    description: str | None
    """An optional description for the map resource. A change replaces the resource."""
    map_name: Required[str]
    """The name for the map resource. A change replaces the resource."""
    pricing_plan: Literal["RequestBasedUsage"] | Other | None
    """No longer used. A change replaces the resource."""
    tags: Sequence[CfnMapTagProps | Deferred] | Deferred | None
    """Applies one or more tags to the map resource."""


class CfnMapMapConfigurationProps(TypedDict, total=False):
    """Specifies the map tile style selected from an available provider."""
    custom_layers: Sequence[str] | Deferred | None
    """Specifies the custom layers for the style."""
    political_view: str | None
    """Specifies the map political view selected from an available data provider."""
    style: Required[str]
    """Specifies the map style selected from an available data provider. A change replaces the resource."""


class CfnMapTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnMap(TypedResource):
    """The `AWS::Location::Map` resource specifies a map resource in your AWS account, which provides map tiles of different styles sourced from global location data providers."""
    props: CfnMapProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMapProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the map resource."""
    @property
    def attr_create_time(self) -> StringToken:
        """The timestamp for when the map resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""
    @property
    def attr_data_source(self) -> StringToken: ...
    @property
    def attr_map_arn(self) -> StringToken:
        """Synonym for `Arn`."""
    @property
    def attr_update_time(self) -> StringToken:
        """The timestamp for when the map resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""


class CfnPlaceIndexProps(TypedDict, total=False):
    data_source: Required[str]
    """Specifies the geospatial data provider for the new place index. A change replaces the resource."""
    data_source_configuration: CfnPlaceIndexDataSourceConfigurationProps | Deferred | None
    """Specifies the data storage option requesting Places. A change replaces the resource."""
    description: str | None
    """The optional description for the place index resource. A change replaces the resource."""
    index_name: Required[str]
    """The name of the place index resource. A change replaces the resource."""
    pricing_plan: Literal["RequestBasedUsage"] | Other | None
    """No longer used. A change replaces the resource."""
    tags: Sequence[CfnPlaceIndexTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnPlaceIndexDataSourceConfigurationProps(TypedDict, total=False):
    """Specifies the data storage option requesting Places."""
    intended_use: Literal["SingleUse", "Storage"] | Other | None
    """Specifies how the results of an operation will be stored by the caller. A change replaces the resource."""


class CfnPlaceIndexTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnPlaceIndex(TypedResource):
    """Specifies a place index resource in your AWS account."""
    props: CfnPlaceIndexProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPlaceIndexProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the place index resource."""
    @property
    def attr_create_time(self) -> StringToken:
        """The timestamp for when the place index resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""
    @property
    def attr_index_arn(self) -> StringToken:
        """Synonym for `Arn`."""
    @property
    def attr_update_time(self) -> StringToken:
        """The timestamp for when the place index resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""


class CfnRouteCalculatorProps(TypedDict, total=False):
    calculator_name: Required[str]
    """The name of the route calculator resource. A change replaces the resource."""
    data_source: Required[str]
    """Specifies the data provider of traffic and road network data. A change replaces the resource."""
    description: str | None
    """The optional description for the route calculator resource. A change replaces the resource."""
    pricing_plan: Literal["RequestBasedUsage"] | Other | None
    """No longer used. A change replaces the resource."""
    tags: Sequence[CfnRouteCalculatorTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnRouteCalculatorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnRouteCalculator(TypedResource):
    """Specifies a route calculator resource in your AWS account."""
    props: CfnRouteCalculatorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteCalculatorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the route calculator resource."""
    @property
    def attr_calculator_arn(self) -> StringToken:
        """Synonym for `Arn`."""
    @property
    def attr_create_time(self) -> StringToken:
        """The timestamp for when the route calculator resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""
    @property
    def attr_update_time(self) -> StringToken:
        """The timestamp for when the route calculator resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""


class CfnTrackerProps(TypedDict, total=False):
    description: str | None
    """An optional description for the tracker resource. A change replaces the resource."""
    event_bridge_enabled: Boolean | None
    kms_key_enable_geospatial_queries: Boolean | None
    kms_key_id: str | None
    """A key identifier for an AWS KMS customer managed key. A change replaces the resource."""
    position_filtering: Literal["TimeBased", "DistanceBased", "AccuracyBased"] | Other | None
    """Specifies the position filtering for the tracker resource. A change replaces the resource."""
    pricing_plan: Literal["RequestBasedUsage"] | Other | None
    """Deprecated."""
    pricing_plan_data_source: str | None
    """This shape is deprecated since 2022-02-01: Deprecated. Deprecated."""
    tags: Sequence[CfnTrackerTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""
    tracker_name: Required[str]
    """The name for the tracker resource. A change replaces the resource."""


class CfnTrackerTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnTracker(TypedResource):
    """Specifies a tracker resource in your AWS account, which lets you receive current and historical location of devices."""
    props: CfnTrackerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrackerProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) for the tracker resource."""
    @property
    def attr_create_time(self) -> StringToken:
        """The timestamp for when the tracker resource was created in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""
    @property
    def attr_tracker_arn(self) -> StringToken:
        """Synonym for `Arn`."""
    @property
    def attr_update_time(self) -> StringToken:
        """The timestamp for when the tracker resource was last updated in ISO 8601 format: `YYYY-MM-DDThh:mm:ss.sssZ`."""


class CfnTrackerConsumerProps(TypedDict, total=False):
    consumer_arn: Required[str]
    """The Amazon Resource Name (ARN) for the geofence collection to be associated to tracker resource. A change replaces the resource."""
    tracker_name: Required[str]
    """The name for the tracker resource. A change replaces the resource."""


class CfnTrackerConsumer(TypedResource):
    """The `AWS::Location::TrackerConsumer` resource specifies an association between a geofence collection and a tracker resource."""
    props: CfnTrackerConsumerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrackerConsumerProps]) -> None: ...
