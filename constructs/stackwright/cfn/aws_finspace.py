"""Every resource type of AWS::FinSpace; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Environment': r'[["aws_account_id","AwsAccountId","j",32],["data_bundles","DataBundles",[{"k":"s","p":"^arn:aws:finspace:[A-Za-z0-9_/.-]{0,63}:\\d*:data-bundle/[0-9A-Za-z_-]{1,128}$"}],18],["dedicated_service_account_id","DedicatedServiceAccountId","j",32],["description","Description",{"k":"s","p":"^[a-zA-Z0-9. ]{1,1000}$"}],["environment_arn","EnvironmentArn","j",32],["environment_id","EnvironmentId","j",32],["environment_url","EnvironmentUrl","j",32],["federation_mode","FederationMode",{"k":"s","e":["LOCAL","FEDERATED"]}],["federation_parameters","FederationParameters","@EnvironmentFederationParameters",2],["kms_key_id","KmsKeyId",{"k":"s","p":"^[a-zA-Z-0-9-:\\/]{1,1000}$"},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name",{"k":"s","p":"^[a-zA-Z0-9]+[a-zA-Z0-9-]*[a-zA-Z0-9]{1,255}$"},1],["sage_maker_studio_domain_url","SageMakerStudioDomainUrl","j",32],["status","Status","j",32],["superuser_parameters","SuperuserParameters","@EnvironmentSuperuserParameters",10],["tags","Tags",["@EnvironmentTag"],10]]',
    'EnvironmentFederationParameters': '[["application_call_back_url","ApplicationCallBackURL",{"k":"s","p":"^https?://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]{1,1000}"},2],["attribute_map","AttributeMap",["@EnvironmentFederationParametersAttributeMap"],10],["federation_provider_name","FederationProviderName",{"k":"s","l":[1,32]},2],["federation_urn","FederationURN","s",2],["saml_metadata_document","SamlMetadataDocument",{"k":"s","p":".*","l":[1000,10000000]},2],["saml_metadata_url","SamlMetadataURL",{"k":"s","p":"^https?://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]{1,1000}"},2]]',
    'EnvironmentFederationParametersAttributeMap': '[["key","Key",{"k":"s","l":[1,128]},2],["value","Value",{"k":"s","l":[null,256]},2]]',
    'EnvironmentSuperuserParameters': '[["email_address","EmailAddress",{"k":"s","p":"[A-Z0-9a-z._%+-]+@[A-Za-z0-9.-]+[.]+[A-Za-z]+","l":[1,128]},2],["first_name","FirstName",{"k":"s","p":"^[a-zA-Z0-9]{1,50}$","l":[1,50]},2],["last_name","LastName",{"k":"s","p":"^[a-zA-Z0-9]{1,50}$","l":[1,50]},2]]',
    'EnvironmentTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnEnvironment(TypedResource):
    schema = Schema('AWS::FinSpace::Environment', _types, 'Environment', '{"attributes":[["attr_aws_account_id","AwsAccountId","s"],["attr_dedicated_service_account_id","DedicatedServiceAccountId","s"],["attr_environment_arn","EnvironmentArn","s"],["attr_environment_id","EnvironmentId","s"],["attr_environment_url","EnvironmentUrl","s"],["attr_sage_maker_studio_domain_url","SageMakerStudioDomainUrl","s"],["attr_status","Status","s"]],"identifier":["EnvironmentId"],"write_only":["FederationParameters.AttributeMap","SuperuserParameters","Tags"],"tags":["Tags","list"],"arn":"arn:${Partition}:finspace:${Region}:${Account}:environment/${EnvironmentId}"}')
