"""Every resource type of AWS::LicenseManagerUserSubscriptions; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'LicenseServerEndpoint': r'[["creation_time","CreationTime","j",32],["identity_provider_arn","IdentityProviderArn",{"k":"s","p":"^arn:[a-z0-9-\\.]{1,63}:license-manager-user-subscriptions:[a-z0-9-\\.]{1,63}:[a-z0-9-\\.]{1,63}:[a-zA-Z0-9-\\.]{1,510}/[a-zA-Z0-9-\\.]{1,510}$"},3],["license_server_endpoint_arn","LicenseServerEndpointArn","j",32],["license_server_endpoint_id","LicenseServerEndpointId","j",32],["license_server_endpoint_provisioning_status","LicenseServerEndpointProvisioningStatus","j",32],["license_server_settings","LicenseServerSettings","@LicenseServerEndpointLicenseServerSettings",10],["license_servers","LicenseServers","j",32],["server_endpoint","ServerEndpoint","j",32],["server_type","ServerType","j",32],["tags","Tags",{"k":["@LicenseServerEndpointTag"],"l":[null,50],"x":1}]]',
    'LicenseServerEndpointCredentialsProvider': '[["secrets_manager_credentials_provider","SecretsManagerCredentialsProvider","@LicenseServerEndpointSecretsManagerCredentialsProvider",1]]',
    'LicenseServerEndpointLicenseServerSettings': '[["server_settings","ServerSettings","@LicenseServerEndpointServerSettings",1],["server_type","ServerType",{"k":"s","e":["RDS_SAL"]},1]]',
    'LicenseServerEndpointRdsSalSettings': '[["rds_sal_credentials_provider","RdsSalCredentialsProvider","@LicenseServerEndpointCredentialsProvider",1]]',
    'LicenseServerEndpointSecretsManagerCredentialsProvider': '[["secret_id","SecretId",{"k":"s","l":[1,null]},1]]',
    'LicenseServerEndpointServerSettings': '[["rds_sal_settings","RdsSalSettings","@LicenseServerEndpointRdsSalSettings",1]]',
    'LicenseServerEndpointTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'LicenseServerEndpoint': ('AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_license_server_endpoint_arn","LicenseServerEndpointArn","s"],["attr_license_server_endpoint_id","LicenseServerEndpointId","s"],["attr_license_server_endpoint_provisioning_status","LicenseServerEndpointProvisioningStatus","s"],["attr_license_servers","LicenseServers","j"],["attr_server_endpoint","ServerEndpoint","j"],["attr_server_type","ServerType","s"]],"identifier":["IdentityProviderArn","LicenseServerEndpointArn"],"write_only":["LicenseServerSettings"],"tags":["Tags","list"]}'),
})
