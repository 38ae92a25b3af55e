"""Every resource type of AWS::Notifications; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'ChannelAssociation': '[["arn","Arn",{"k":"s","p":"^arn:[a-z-]{3,10}:(chatbot|consoleapp|notifications-contacts):[a-zA-Z0-9-]*:[0-9]{12}:[a-zA-Z0-9-_.@]+/[a-zA-Z0-9/_.@:-]+$"},3],["notification_configuration_arn","NotificationConfigurationArn",{"k":"s","p":"^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$"},3]]',
    'EventRule': r'[["arn","Arn","j",32],["creation_time","CreationTime","j",32],["event_pattern","EventPattern",{"k":"s","l":[null,4096]}],["event_type","EventType",{"k":"s","p":"^([a-zA-Z0-9 \\-\\(\\)])+$","l":[1,128]},3],["managed_rules","ManagedRules","j",32],["notification_configuration_arn","NotificationConfigurationArn",{"k":"s","p":"^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$"},3],["regions","Regions",{"k":[{"k":"s","p":"^([a-z]{1,4})-([a-z]{1,15}-)+([0-9])$","l":[2,25]}],"l":[1,null]},1],["source","Source",{"k":"s","p":"^aws.([a-z0-9\\-])+$","l":[1,36]},3],["status_summary_by_region","StatusSummaryByRegion","j",32]]',
    'ManagedNotificationAccountContactAssociation': r'[["contact_identifier","ContactIdentifier",{"k":"s","e":["ACCOUNT_PRIMARY","ACCOUNT_ALTERNATE_SECURITY","ACCOUNT_ALTERNATE_OPERATIONS","ACCOUNT_ALTERNATE_BILLING"]},3],["is_sensitive_events_subscribed","IsSensitiveEventsSubscribed","b"],["managed_notification_configuration_arn","ManagedNotificationConfigurationArn",{"k":"s","p":"^arn:[a-z-]{3,10}:notifications::([0-9]{12}|):managed-notification-configuration/category/[a-zA-Z0-9\\-]{3,64}/sub-category/[a-zA-Z0-9\\-]{3,64}$"},3]]',
    'ManagedNotificationAdditionalChannelAssociation': r'[["channel_arn","ChannelArn",{"k":"s","p":"^arn:[a-z-]{3,10}:(chatbot|consoleapp|notifications-contacts):[a-zA-Z0-9-]*:[0-9]{12}:[a-zA-Z0-9-_.@]+/[a-zA-Z0-9/_.@:-]+$"},3],["is_sensitive_events_subscribed","IsSensitiveEventsSubscribed","b"],["managed_notification_configuration_arn","ManagedNotificationConfigurationArn",{"k":"s","p":"^arn:[a-z-]{3,10}:notifications::([0-9]{12}|):managed-notification-configuration/category/[a-zA-Z0-9\\-]{3,64}/sub-category/[a-zA-Z0-9\\-]{3,64}$"},3]]',
    'NotificationConfiguration': r'[["aggregation_duration","AggregationDuration",{"k":"s","e":["LONG","SHORT","NONE"]}],["arn","Arn","j",32],["creation_time","CreationTime","j",32],["description","Description",{"k":"s","p":"^[^\\u0001-\\u001F\\u007F-\\u009F]*$","l":[null,256]},1],["name","Name",{"k":"s","p":"^[A-Za-z0-9_\\-]+$","l":[1,64]},1],["status","Status","j",32],["tags","Tags",["@NotificationConfigurationTag"],2]]',
    'NotificationConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'NotificationHub': '[["creation_time","CreationTime","j",32],["notification_hub_status_summary","NotificationHubStatusSummary","j",32],["region","Region",{"k":"s","l":[2,25]},3]]',
    'OrganizationalUnitAssociation': '[["notification_configuration_arn","NotificationConfigurationArn",{"k":"s","p":"^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$"},3],["organizational_unit_id","OrganizationalUnitId",{"k":"s","p":"^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"},3]]',
})
__getattr__ = names(__name__, _types)


class CfnChannelAssociation(TypedResource):
    schema = Schema('AWS::Notifications::ChannelAssociation', _types, 'ChannelAssociation', '{"identifier":["Arn","NotificationConfigurationArn"]}')


class CfnEventRule(TypedResource):
    schema = Schema('AWS::Notifications::EventRule', _types, 'EventRule', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_time","CreationTime","s"],["attr_managed_rules","ManagedRules","l"],["attr_status_summary_by_region","StatusSummaryByRegion","j"]],"identifier":["Arn"]}')


class CfnManagedNotificationAccountContactAssociation(TypedResource):
    schema = Schema('AWS::Notifications::ManagedNotificationAccountContactAssociation', _types, 'ManagedNotificationAccountContactAssociation', '{"identifier":["ManagedNotificationConfigurationArn","ContactIdentifier"]}')


class CfnManagedNotificationAdditionalChannelAssociation(TypedResource):
    schema = Schema('AWS::Notifications::ManagedNotificationAdditionalChannelAssociation', _types, 'ManagedNotificationAdditionalChannelAssociation', '{"identifier":["ChannelArn","ManagedNotificationConfigurationArn"]}')


class CfnNotificationConfiguration(TypedResource):
    schema = Schema('AWS::Notifications::NotificationConfiguration', _types, 'NotificationConfiguration', '{"attributes":[["attr_arn","Arn","s"],["attr_creation_time","CreationTime","s"],["attr_status","Status","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}"}')


class CfnNotificationHub(TypedResource):
    schema = Schema('AWS::Notifications::NotificationHub', _types, 'NotificationHub', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_notification_hub_status_summary","NotificationHubStatusSummary","j"]],"identifier":["Region"]}')


class CfnOrganizationalUnitAssociation(TypedResource):
    schema = Schema('AWS::Notifications::OrganizationalUnitAssociation', _types, 'OrganizationalUnitAssociation', '{"identifier":["NotificationConfigurationArn","OrganizationalUnitId"]}')
