"""Every resource type of AWS::PCAConnectorSCEP; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Challenge': r'[["challenge_arn","ChallengeArn","j",32],["connector_arn","ConnectorArn",{"k":"s","p":"^arn:aws(-[a-z]+)*:pca-connector-scep:[a-z]+(-[a-z]+)+-[1-9]\\d*:\\d{12}:connector\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","l":[5,200]},3],["tags","Tags",{"m":"s"}]]',
    'Connector': r'[["certificate_authority_arn","CertificateAuthorityArn",{"k":"s","p":"^arn:aws(-[a-z]+)*:acm-pca:[a-z]+(-[a-z]+)+-[1-9]\\d*:\\d{12}:certificate-authority\\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$","l":[5,200]},3],["connector_arn","ConnectorArn","j",32],["endpoint","Endpoint","j",32],["mobile_device_management","MobileDeviceManagement","@ConnectorMobileDeviceManagement",2],["open_id_configuration","OpenIdConfiguration","j",32],["tags","Tags",{"m":"s"}],["type","Type","j",32],["vpc_endpoint_id","VpcEndpointId",{"k":"s","p":"^vpce-[0-9a-f]{8}([0-9a-f]{9})?$","l":[5,200]},10]]',
    'ConnectorIntuneConfiguration': '[["azure_application_id","AzureApplicationId",{"k":"s","p":"^[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}-[a-zA-Z0-9]{2,15}$","l":[15,100]},1],["domain","Domain",{"k":"s","p":"^[a-zA-Z0-9._-]+$","l":[1,256]},1]]',
    'ConnectorMobileDeviceManagement': '[["intune","Intune","@ConnectorIntuneConfiguration"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Challenge': ('AWS::PCAConnectorSCEP::Challenge', '{"attributes":[["attr_challenge_arn","ChallengeArn","s"]],"identifier":["ChallengeArn"],"tags":["Tags","map"]}'),
    'Connector': ('AWS::PCAConnectorSCEP::Connector', '{"attributes":[["attr_connector_arn","ConnectorArn","s"],["attr_endpoint","Endpoint","s"],["attr_open_id_configuration","OpenIdConfiguration","j"],["attr_type","Type","s"]],"identifier":["ConnectorArn"],"write_only":["VpcEndpointId"],"tags":["Tags","map"],"arn":"arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}"}'),
})
