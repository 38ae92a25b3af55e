"""Every resource type of AWS::IoTManagedIntegrations; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AccountAssociation': '[["account_association_id","AccountAssociationId","j",32],["arn","Arn","j",32],["association_state","AssociationState","j",32],["connector_destination_id","ConnectorDestinationId",{"k":"s","p":"^[A-Za-z0-9-_]+$","l":[1,64]},3],["description","Description",{"k":"s","p":"^[A-Za-z0-9-_ ]+$","l":[1,4096]}],["general_authorization","GeneralAuthorization","@AccountAssociationGeneralAuthorization",2],["name","Name",{"k":"s","p":"^[A-Za-z0-9-_ ]+$","l":[1,128]}],["tags","Tags",{"k":["@AccountAssociationTag"],"l":[null,50],"x":1}]]',
    'AccountAssociationGeneralAuthorization': '[["auth_material_name","AuthMaterialName",{"k":"s","p":"^[a-zA-Z0-9=_+/-]+$","l":[1,100]}]]',
    'AccountAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'CloudConnector': r'[["arn","Arn","j",32],["description","Description",{"k":"s","p":"^[0-9A-Za-z_\\- ]+$","l":[1,256]}],["endpoint_config","EndpointConfig","@CloudConnectorEndpointConfig",3],["endpoint_type","EndpointType",{"k":"s","e":["LAMBDA"]},2],["id","Id","j",32],["name","Name",{"k":"s","p":"^[A-Za-z0-9-_ ]+$","l":[1,128]},1],["type","Type","j",32]]',
    'CloudConnectorEndpointConfig': '[["lambda_","Lambda","@CloudConnectorLambdaConfig"]]',
    'CloudConnectorLambdaConfig': r'[["arn","Arn",{"k":"s","p":"^(arn:aws:lambda:[0-9a-zA-Z-]+:[0-9]+:function:)?([a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?)$"},1]]',
    'CredentialLocker': '[["arn","Arn","j",32],["created_at","CreatedAt","j",32],["id","Id","j",32],["identifier","Identifier","j",32],["name","Name",{"k":"s","p":"^[A-Za-z0-9-_ ]+$","l":[1,128]},2],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,50]}]]',
    'ManagedThing': r'[["activated_at","ActivatedAt","j",32],["advertised_product_id","AdvertisedProductId","j",32],["arn","Arn","j",32],["authentication_material","AuthenticationMaterial",{"k":"s","p":"^[0-9A-Za-z!#$%&()*\\+\\-;<=>?@^_`{|}~\\/: ]+$","l":[1,512]},10],["authentication_material_type","AuthenticationMaterialType",{"k":"s","e":["WIFI_SETUP_QR_BAR_CODE","ZWAVE_QR_BAR_CODE","ZIGBEE_QR_BAR_CODE"]},10],["brand","Brand",{"k":"s","p":"^[A-Za-z0-9-_ ]+$","l":[1,128]}],["capability_report","CapabilityReport","@ManagedThingCapabilityReport"],["certificate_pem","CertificatePem","j",32],["classification","Classification",{"k":"s","l":[1,64]}],["connector_device_id","ConnectorDeviceId","j",32],["connector_policy_id","ConnectorPolicyId","j",32],["created_at","CreatedAt","j",32],["credential_locker_id","CredentialLockerId",{"k":"s","p":"^[a-zA-Z0-9]*$","l":[1,64]}],["device_specific_key","DeviceSpecificKey","j",32],["hub_network_mode","HubNetworkMode","j",32],["id","Id","j",32],["identifier","Identifier","j",32],["international_article_number","InternationalArticleNumber","j",32],["mac_address","MacAddress","j",32],["meta_data","MetaData",{"k":{"m":{"k":"s","p":"[a-zA-Z0-9_.,@/:#-]*","l":[null,800]}},"l":[1,50]}],["model","Model",{"k":"s","p":"^[A-Za-z0-9-_ ]+$","l":[1,128]}],["name","Name",{"k":"s","p":"^[A-Za-z]+$","l":[1,128]}],["owner","Owner",{"k":"s","p":"^[a-zA-Z0-9_.,@-]+$","l":[1,64]}],["parent_controller_id","ParentControllerId","j",32],["provisioning_status","ProvisioningStatus","j",32],["role","Role",{"k":"s","e":["CONTROLLER","DEVICE"]},3],["serial_number","SerialNumber",{"k":"s","p":"^[A-Za-z0-9-_ ]+$","l":[1,128]},2],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,50]}],["universal_product_code","UniversalProductCode","j",32],["updated_at","UpdatedAt","j",32],["wifi_simple_setup_configuration","WiFiSimpleSetupConfiguration","@ManagedThingWiFiSimpleSetupConfiguration"]]',
    'ManagedThingCapabilityReport': r'[["endpoints","Endpoints",{"k":["@ManagedThingCapabilityReportEndpoint"],"l":[null,50]},1],["node_id","NodeId",{"k":"s","p":"^[a-zA-Z0-9=_.,@\\+\\-/]+$","l":[1,64]}],["version","Version",{"k":"s","p":"^1\\.0\\.0$","l":[1,10]},1]]',
    'ManagedThingCapabilityReportCapability': r'[["actions","Actions",{"k":[{"k":"s","p":"^[/a-zA-Z0-9\\._ ]+$","l":[1,128]}],"l":[null,100]},1],["events","Events",{"k":[{"k":"s","p":"^[/a-zA-Z0-9\\._ ]+$","l":[1,128]}],"l":[null,100]},1],["id","Id",{"k":"s","p":"^[a-zA-Z0-9.\\/]+(@(\\d+\\.\\d+|\\$latest))?$","l":[1,128]},1],["name","Name",{"k":"s","p":"^[/a-zA-Z0-9\\._ ]+$","l":[1,128]},1],["properties","Properties",{"k":[{"k":"s","p":"^[/a-zA-Z0-9\\._ ]+$","l":[1,128]}],"l":[null,100]},1],["version","Version",{"k":"s","p":"^(0|[1-9][0-9]*)$","l":[1,64]},1]]',
    'ManagedThingCapabilityReportEndpoint': r'[["capabilities","Capabilities",{"k":["@ManagedThingCapabilityReportCapability"],"l":[null,50]},1],["device_types","DeviceTypes",{"k":[{"k":"s","p":"^[a-zA-Z0-9=_. ,@\\+\\-/]+$","l":[null,256]}],"l":[null,50]},1],["id","Id",{"k":"s","p":"^[0-9a-zA-Z]+$","l":[1,64]},1]]',
    'ManagedThingWiFiSimpleSetupConfiguration': '[["enable_as_provisionee","EnableAsProvisionee","b"],["enable_as_provisioner","EnableAsProvisioner","b"],["timeout_in_minutes","TimeoutInMinutes",{"k":"i","r":[5,15]}]]',
    'ProvisioningProfile': r'[["arn","Arn","j",32],["ca_certificate","CaCertificate",{"k":"s","p":"^-----BEGIN CERTIFICATE-----.*(.|\\\n)*-----END CERTIFICATE-----\\n?$"},10],["claim_certificate","ClaimCertificate","s",2],["id","Id","j",32],["identifier","Identifier","j",32],["name","Name",{"k":"s","p":"^[0-9A-Za-z_-]+$","l":[1,36]},2],["provisioning_type","ProvisioningType",{"k":"s","e":["FLEET_PROVISIONING","JITR"]},3],["status","Status","j",32],["tags","Tags",{"k":{"m":{"k":"s","l":[null,256]}},"l":[null,50]}]]',
})
__getattr__ = names(__name__, _types)


class CfnAccountAssociation(TypedResource):
    schema = Schema('AWS::IoTManagedIntegrations::AccountAssociation', _types, 'AccountAssociation', '{"attributes":[["attr_account_association_id","AccountAssociationId","s"],["attr_arn","Arn","s"],["attr_association_state","AssociationState","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnCloudConnector(TypedResource):
    schema = Schema('AWS::IoTManagedIntegrations::CloudConnector', _types, 'CloudConnector', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_type","Type","s"]],"identifier":["Arn"]}')


class CfnCredentialLocker(TypedResource):
    schema = Schema('AWS::IoTManagedIntegrations::CredentialLocker', _types, 'CredentialLocker', '{"attributes":[["attr_arn","Arn","s"],["attr_created_at","CreatedAt","s"],["attr_id","Id","s"],["attr_identifier","Identifier","s"]],"identifier":["Identifier"],"tags":["Tags","map"]}')


class CfnManagedThing(TypedResource):
    schema = Schema('AWS::IoTManagedIntegrations::ManagedThing', _types, 'ManagedThing', '{"attributes":[["attr_activated_at","ActivatedAt","s"],["attr_advertised_product_id","AdvertisedProductId","s"],["attr_arn","Arn","s"],["attr_certificate_pem","CertificatePem","s"],["attr_connector_device_id","ConnectorDeviceId","s"],["attr_connector_policy_id","ConnectorPolicyId","s"],["attr_created_at","CreatedAt","s"],["attr_device_specific_key","DeviceSpecificKey","s"],["attr_hub_network_mode","HubNetworkMode","s"],["attr_id","Id","s"],["attr_identifier","Identifier","s"],["attr_international_article_number","InternationalArticleNumber","s"],["attr_mac_address","MacAddress","s"],["attr_parent_controller_id","ParentControllerId","s"],["attr_provisioning_status","ProvisioningStatus","s"],["attr_universal_product_code","UniversalProductCode","s"],["attr_updated_at","UpdatedAt","s"]],"identifier":["Identifier"],"write_only":["AuthenticationMaterial","AuthenticationMaterialType"],"tags":["Tags","map"]}')


class CfnProvisioningProfile(TypedResource):
    schema = Schema('AWS::IoTManagedIntegrations::ProvisioningProfile', _types, 'ProvisioningProfile', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"],["attr_identifier","Identifier","s"],["attr_status","Status","s"]],"identifier":["Identifier"],"write_only":["CaCertificate"],"tags":["Tags","map"]}')
