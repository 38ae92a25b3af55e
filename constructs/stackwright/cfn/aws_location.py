"""Every resource type of AWS::Location; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'APIKey': r'[["arn","Arn","j",32],["create_time","CreateTime","j",32],["description","Description",{"k":"s","l":[null,1000]}],["expire_time","ExpireTime",{"k":"s","p":"^([0-2]\\d{3})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$"}],["force_delete","ForceDelete","b",8],["force_update","ForceUpdate","b",8],["key_arn","KeyArn","j",32],["key_name","KeyName",{"k":"s","p":"^[-._\\w]+$","l":[1,100]},3],["no_expiry","NoExpiry","b",8],["restrictions","Restrictions","@APIKeyApiKeyRestrictions",1],["tags","Tags",{"k":["@APIKeyTag"],"l":[null,200],"x":1}],["update_time","UpdateTime","j",32]]',
    'APIKeyAndroidApp': r'[["certificate_fingerprint","CertificateFingerprint",{"k":"s","p":"^([A-Fa-f0-9]{2}:){19}[A-Fa-f0-9]{2}$","l":[59,59]},1],["package","Package",{"k":"s","p":"^([A-Za-z][A-Za-z\\d_]*\\.)+[A-Za-z][A-Za-z\\d_]*$","l":[1,255]},1]]',
    'APIKeyApiKeyRestrictions': r'[["allow_actions","AllowActions",{"k":[{"k":"s","p":"^(geo|geo-routes|geo-places|geo-maps):\\w*\\*?$","l":[5,200]}],"l":[1,24]},1],["allow_android_apps","AllowAndroidApps",{"k":["@APIKeyAndroidApp"],"l":[null,5]}],["allow_apple_apps","AllowAppleApps",{"k":["@APIKeyAppleApp"],"l":[null,5]}],["allow_referers","AllowReferers",{"k":[{"k":"s","p":"^([\\w!$&()*+,./:;=?@\\x60-]|%([\\dA-Fa-f]{2}|[\\dA-Fa-f]?\\*))+$","l":[null,253]}],"l":[null,5]}],["allow_resources","AllowResources",{"k":[{"k":"s","p":"(^arn(:[a-z0-9]+([.-][a-z0-9]+)*):geo(:([a-z0-9]+([.-][a-z0-9]+)*))(:[0-9]+):((\\*)|([-a-z]+[/][*-._\\w]+))$)|(^arn(:[a-z0-9]+([.-][a-z0-9]+)*):(geo-routes|geo-places|geo-maps)(:((\\*)|([a-z0-9]+([.-][a-z0-9]+)*)))::((provider[\\/][*-._\\w]+))$)","l":[null,1600]}],"l":[1,8]},1]]',
    'APIKeyAppleApp': r'[["bundle_id","BundleId",{"k":"s","p":"^[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)+$","l":[1,155]},1]]',
    'APIKeyTag': '[["key","Key",{"k":"s","p":"^[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[A-Za-z0-9 _=@:.+-/]*$","l":[null,256]},1]]',
    'GeofenceCollection': r'[["arn","Arn","j",32],["collection_arn","CollectionArn","j",32],["collection_name","CollectionName",{"k":"s","p":"^[-._\\w]+$","l":[1,100]},3],["create_time","CreateTime","j",32],["description","Description",{"k":"s","l":[null,1000]},2],["kms_key_id","KmsKeyId",{"k":"s","l":[1,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["pricing_plan","PricingPlan",{"k":"s","e":["RequestBasedUsage"]},16],["pricing_plan_data_source","PricingPlanDataSource","s",16],["tags","Tags",{"k":["@GeofenceCollectionTag"],"l":[null,200],"x":1}],["update_time","UpdateTime","j",32]]',
    'GeofenceCollectionTag': '[["key","Key",{"k":"s","p":"^[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[A-Za-z0-9 _=@:.+-/]*$","l":[null,256]},1]]',
    'Map': r'[["arn","Arn","j",32],["configuration","Configuration","@MapMapConfiguration",3],["create_time","CreateTime","j",32],["description","Description",{"k":"s","l":[null,1000]},2],["map_arn","MapArn","j",32],["map_name","MapName",{"k":"s","p":"^[-._\\w]+$","l":[1,100]},3],["pricing_plan","PricingPlan",{"k":"s","e":["RequestBasedUsage"]},2],["tags","Tags",{"k":["@MapTag"],"l":[null,200],"x":1}],["update_time","UpdateTime","j",32]]',
    'MapMapConfiguration': r'[["custom_layers","CustomLayers",{"k":[{"k":"s","p":"^[-._\\w]+$","l":[1,100]}],"l":[null,10]}],["political_view","PoliticalView",{"k":"s","p":"^[A-Z]{3}$","l":[3,3]}],["style","Style",{"k":"s","p":"^[-._\\w]+$","l":[1,100]},3]]',
    'MapTag': '[["key","Key",{"k":"s","p":"^[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[A-Za-z0-9 _=@:.+-/]*$","l":[null,256]},1]]',
    'PlaceIndex': r'[["arn","Arn","j",32],["create_time","CreateTime","j",32],["data_source","DataSource","s",3],["data_source_configuration","DataSourceConfiguration","@PlaceIndexDataSourceConfiguration",2],["description","Description",{"k":"s","l":[null,1000]},2],["index_arn","IndexArn","j",32],["index_name","IndexName",{"k":"s","p":"^[-._\\w]+$","l":[1,100]},3],["pricing_plan","PricingPlan",{"k":"s","e":["RequestBasedUsage"]},2],["tags","Tags",{"k":["@PlaceIndexTag"],"l":[null,200],"x":1}],["update_time","UpdateTime","j",32]]',
    'PlaceIndexDataSourceConfiguration': '[["intended_use","IntendedUse",{"k":"s","e":["SingleUse","Storage"]},2]]',
    'PlaceIndexTag': '[["key","Key",{"k":"s","p":"^[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[A-Za-z0-9 _=@:.+-/]*$","l":[null,256]},1]]',
    'RouteCalculator': r'[["arn","Arn","j",32],["calculator_arn","CalculatorArn","j",32],["calculator_name","CalculatorName",{"k":"s","p":"^[-._\\w]+$","l":[1,100]},3],["create_time","CreateTime","j",32],["data_source","DataSource","s",3],["description","Description",{"k":"s","l":[null,1000]},2],["pricing_plan","PricingPlan",{"k":"s","e":["RequestBasedUsage"]},2],["tags","Tags",{"k":["@RouteCalculatorTag"],"l":[null,200],"x":1}],["update_time","UpdateTime","j",32]]',
    'RouteCalculatorTag': '[["key","Key",{"k":"s","p":"^[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[A-Za-z0-9 _=@:.+-/]*$","l":[null,256]},1]]',
    'Tracker': r'[["arn","Arn","j",32],["create_time","CreateTime","j",32],["description","Description",{"k":"s","l":[null,1000]},2],["event_bridge_enabled","EventBridgeEnabled","b"],["kms_key_enable_geospatial_queries","KmsKeyEnableGeospatialQueries","b"],["kms_key_id","KmsKeyId",{"k":"s","l":[1,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["position_filtering","PositionFiltering",{"k":"s","e":["TimeBased","DistanceBased","AccuracyBased"]},2],["pricing_plan","PricingPlan",{"k":"s","e":["RequestBasedUsage"]},16],["pricing_plan_data_source","PricingPlanDataSource","s",16],["tags","Tags",{"k":["@TrackerTag"],"l":[null,200],"x":1}],["tracker_arn","TrackerArn","j",32],["tracker_name","TrackerName",{"k":"s","p":"^[-._\\w]+$","l":[1,100]},3],["update_time","UpdateTime","j",32]]',
    'TrackerTag': '[["key","Key",{"k":"s","p":"^[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"^[A-Za-z0-9 _=@:.+-/]*$","l":[null,256]},1]]',
    'TrackerConsumer': r'[["consumer_arn","ConsumerArn",{"k":"s","p":"^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?$","l":[null,1600]},3],["tracker_name","TrackerName",{"k":"s","p":"^[-._\\w]+$","l":[1,100]},3]]',
})
__getattr__ = names(__name__, _types)


class CfnAPIKey(TypedResource):
    schema = Schema('AWS::Location::APIKey', _types, 'APIKey', '{"attributes":[["attr_arn","Arn","s"],["attr_create_time","CreateTime","s"],["attr_key_arn","KeyArn","s"],["attr_update_time","UpdateTime","s"]],"identifier":["KeyName"],"write_only":["ForceDelete","ForceUpdate","NoExpiry"],"tags":["Tags","list"],"arn":"arn:${Partition}:geo:${Region}:${Account}:api-key/${KeyName}"}')


class CfnGeofenceCollection(TypedResource):
    schema = Schema('AWS::Location::GeofenceCollection', _types, 'GeofenceCollection', '{"attributes":[["attr_arn","Arn","s"],["attr_collection_arn","CollectionArn","s"],["attr_create_time","CreateTime","s"],["attr_update_time","UpdateTime","s"]],"identifier":["CollectionName"],"tags":["Tags","list"],"arn":"arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${CollectionName}"}')


class CfnMap(TypedResource):
    schema = Schema('AWS::Location::Map', _types, 'Map', '{"attributes":[["attr_arn","Arn","s"],["attr_create_time","CreateTime","s"],["attr_data_source","DataSource","s"],["attr_map_arn","MapArn","s"],["attr_update_time","UpdateTime","s"]],"identifier":["MapName"],"tags":["Tags","list"],"arn":"arn:${Partition}:geo:${Region}:${Account}:map/${MapName}"}')


class CfnPlaceIndex(TypedResource):
    schema = Schema('AWS::Location::PlaceIndex', _types, 'PlaceIndex', '{"attributes":[["attr_arn","Arn","s"],["attr_create_time","CreateTime","s"],["attr_index_arn","IndexArn","s"],["attr_update_time","UpdateTime","s"]],"identifier":["IndexName"],"tags":["Tags","list"],"arn":"arn:${Partition}:geo:${Region}:${Account}:place-index/${IndexName}"}')


class CfnRouteCalculator(TypedResource):
    schema = Schema('AWS::Location::RouteCalculator', _types, 'RouteCalculator', '{"attributes":[["attr_arn","Arn","s"],["attr_calculator_arn","CalculatorArn","s"],["attr_create_time","CreateTime","s"],["attr_update_time","UpdateTime","s"]],"identifier":["CalculatorName"],"tags":["Tags","list"],"arn":"arn:${Partition}:geo:${Region}:${Account}:route-calculator/${CalculatorName}"}')


class CfnTracker(TypedResource):
    schema = Schema('AWS::Location::Tracker', _types, 'Tracker', '{"attributes":[["attr_arn","Arn","s"],["attr_create_time","CreateTime","s"],["attr_tracker_arn","TrackerArn","s"],["attr_update_time","UpdateTime","s"]],"identifier":["TrackerName"],"tags":["Tags","list"],"arn":"arn:${Partition}:geo:${Region}:${Account}:tracker/${TrackerName}"}')


class CfnTrackerConsumer(TypedResource):
    schema = Schema('AWS::Location::TrackerConsumer', _types, 'TrackerConsumer', '{"identifier":["TrackerName","ConsumerArn"]}')
