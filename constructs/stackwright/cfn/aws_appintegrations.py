"""Every resource type of AWS::AppIntegrations; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': r'[["application_arn","ApplicationArn","j",32],["application_config","ApplicationConfig","@ApplicationApplicationConfig"],["application_source_config","ApplicationSourceConfig","@ApplicationApplicationSourceConfig",1],["application_type","ApplicationType",{"k":"s","e":["STANDARD","SERVICE","MCP_SERVER"]}],["description","Description",{"k":"s","l":[1,1000]}],["id","Id","j",32],["iframe_config","IframeConfig","@ApplicationIframeConfig"],["initialization_timeout","InitializationTimeout",{"k":"i","r":[1,600000]}],["is_service","IsService","b"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9\\/\\._ \\-]+$","l":[1,255]},1],["namespace","Namespace",{"k":"s","p":"^[a-zA-Z0-9/\\._\\-]+$","l":[1,255]},1],["permissions","Permissions",{"k":[{"k":"s","p":"^[a-zA-Z0-9\\/\\._\\-\\*]+$","l":[1,255]}],"l":[null,150]}],["tags","Tags",{"k":["@ApplicationTag"],"l":[null,200]}]]',
    'ApplicationApplicationConfig': '[["contact_handling","ContactHandling","@ApplicationContactHandling"]]',
    'ApplicationApplicationSourceConfig': '[["external_url_config","ExternalUrlConfig","@ApplicationExternalUrlConfig",1]]',
    'ApplicationContactHandling': '[["scope","Scope",{"k":"s","e":["CROSS_CONTACTS","PER_CONTACT"]},1]]',
    'ApplicationExternalUrlConfig': r'[["access_url","AccessUrl",{"k":"s","p":"^\\w+\\:\\/\\/.*$","l":[1,1000]},1],["approved_origins","ApprovedOrigins",{"k":[{"k":"s","p":"^\\w+\\:\\/\\/.*$","l":[1,1000]}],"l":[null,50]}]]',
    'ApplicationIframeConfig': '[["allow","Allow",{"k":[{"k":"s","p":"^[a-z-]+$","l":[1,100]}],"l":[null,25]}],["sandbox","Sandbox",{"k":[{"k":"s","p":"^[a-z-]+$","l":[1,100]}],"l":[null,25]}]]',
    'ApplicationTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'DataIntegration': r'[["data_integration_arn","DataIntegrationArn","j",32],["description","Description",{"k":"s","l":[1,1000]}],["file_configuration","FileConfiguration","@DataIntegrationFileConfiguration"],["id","Id","j",32],["kms_key","KmsKey",{"k":"s","p":".*\\S.*","l":[1,255]},3],["name","Name",{"k":"s","p":"^[a-zA-Z0-9/\\._\\-]+$","l":[1,255]},1],["object_configuration","ObjectConfiguration",{"m":{"m":{"k":[{"k":"s","l":[1,255]}],"l":[1,2048]}}}],["schedule_config","ScheduleConfig","@DataIntegrationScheduleConfig",2],["source_uri","SourceURI",{"k":"s","p":"^(\\w+\\:\\/\\/[\\w.-]+[\\w/!@#+=.-]+$)|(\\w+\\:\\/\\/[\\w.-]+[\\w/!@#+=.-]+[\\w/!@#+=.-]+[\\w/!@#+=.,-]+$)","l":[1,1000]},3],["tags","Tags",{"k":["@DataIntegrationTag"],"l":[null,200]}]]',
    'DataIntegrationFileConfiguration': r'[["filters","Filters",{"m":{"k":[{"k":"s","l":[1,255]}],"l":[1,2048]}}],["folders","Folders",{"k":[{"k":"s","p":".*\\S.*","l":[1,200]}],"l":[1,10]},1]]',
    'DataIntegrationScheduleConfig': r'[["first_execution_from","FirstExecutionFrom",{"k":"s","p":".*\\S.*","l":[1,255]},2],["object","Object",{"k":"s","p":"^[a-zA-Z0-9/\\._\\-]+$","l":[1,255]},2],["schedule_expression","ScheduleExpression",{"k":"s","p":".*\\S.*","l":[1,255]},3]]',
    'DataIntegrationTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EventIntegration': r'[["description","Description",{"k":"s","l":[1,1000]}],["event_bridge_bus","EventBridgeBus",{"k":"s","p":"^[a-zA-Z0-9/\\._\\-]+$","l":[1,255]},3],["event_filter","EventFilter","@EventIntegrationEventFilter",3],["event_integration_arn","EventIntegrationArn","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9/\\._\\-]+$","l":[1,255]},3],["tags","Tags",{"k":["@EventIntegrationTag"],"l":[null,200]}]]',
    'EventIntegrationEventFilter': r'[["source","Source",{"k":"s","p":"^aws\\.(partner\\/.*|cases)$","l":[1,256]},3]]',
    'EventIntegrationTag': '[["key","Key",{"k":"s","p":"^(?!aws:)[a-zA-Z+-=._:/]+$","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::AppIntegrations::Application', '{"attributes":[["attr_application_arn","ApplicationArn","s"],["attr_id","Id","s"]],"identifier":["ApplicationArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}"}'),
    'DataIntegration': ('AWS::AppIntegrations::DataIntegration', '{"attributes":[["attr_data_integration_arn","DataIntegrationArn","s"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","list"],"arn":"arn:${Partition}:app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}"}'),
    'EventIntegration': ('AWS::AppIntegrations::EventIntegration', '{"attributes":[["attr_event_integration_arn","EventIntegrationArn","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}"}'),
})
