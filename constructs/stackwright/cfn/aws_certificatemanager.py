"""Every resource type of AWS::CertificateManager; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Account': '[["account_id","AccountId","j",32],["expiry_events_configuration","ExpiryEventsConfiguration","@AccountExpiryEventsConfiguration",1]]',
    'AccountExpiryEventsConfiguration': '[["days_before_expiry","DaysBeforeExpiry",{"k":"i","r":[1,45]}]]',
    'AcmeDomainValidation': r'[["acme_endpoint_arn","AcmeEndpointArn",{"k":"s","p":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$","l":[1,200]},3],["arn","Arn","j",32],["domain_name","DomainName",{"k":"s","p":"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$","l":[1,253]},3],["prevalidation_options","PrevalidationOptions","@AcmeDomainValidationPrevalidationOptions",1],["tags","Tags",{"k":["@AcmeDomainValidationTags"],"l":[1,50]}]]',
    'AcmeDomainValidationDnsPrevalidationOptions': '[["domain_scope","DomainScope","@AcmeDomainValidationDomainScope"],["hosted_zone_id","HostedZoneId","s",2]]',
    'AcmeDomainValidationDomainScope': '[["exact_domain","ExactDomain","s"],["subdomains","Subdomains","s"],["wildcards","Wildcards","s"]]',
    'AcmeDomainValidationPrevalidationOptions': '[["dns_prevalidation","DnsPrevalidation","@AcmeDomainValidationDnsPrevalidationOptions",1]]',
    'AcmeDomainValidationTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AcmeEndpoint': '[["acme_endpoint_arn","AcmeEndpointArn","j",32],["authorization_behavior","AuthorizationBehavior",{"k":"s","e":["PRE_APPROVED"]},3],["certificate_authority","CertificateAuthority","@AcmeEndpointCertificateAuthority",1],["certificate_tags","CertificateTags",{"k":["@AcmeEndpointTag"],"l":[1,50]},2],["contact","Contact",{"k":"s","e":["NOT_REQUIRED","REQUIRED"]}],["endpoint_url","EndpointUrl","j",32],["tags","Tags",{"k":["@AcmeEndpointTags"],"l":[1,50]}]]',
    'AcmeEndpointCertificateAuthority': '[["public_certificate_authority","PublicCertificateAuthority","@AcmeEndpointPublicCertificateAuthority",1]]',
    'AcmeEndpointPublicCertificateAuthority': '[["allowed_key_algorithms","AllowedKeyAlgorithms",["s"]]]',
    'AcmeEndpointTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AcmeEndpointTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'AcmeExternalAccountBinding': '[["acme_endpoint_arn","AcmeEndpointArn",{"k":"s","p":"^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$","l":[1,200]},3],["acme_external_account_binding_arn","AcmeExternalAccountBindingArn","j",32],["expiration","Expiration","@AcmeExternalAccountBindingExpiration",10],["role_arn","RoleArn",{"k":"s","p":"^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$","l":[1,2048]},3,["AWS::IAM::Role.Arn"]],["tags","Tags",{"k":["@AcmeExternalAccountBindingTags"],"l":[1,50]}]]',
    'AcmeExternalAccountBindingExpiration': '[["type","Type",{"k":"s","e":["DAYS","HOURS","MINUTES"]},1],["value","Value","i",1]]',
    'AcmeExternalAccountBindingTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Certificate': '[["certificate_arn","CertificateArn","j",32],["certificate_authority_arn","CertificateAuthorityArn","s",2],["certificate_export","CertificateExport",{"k":"s","e":["ENABLED","DISABLED"]},2],["certificate_transparency_logging_preference","CertificateTransparencyLoggingPreference",{"k":"s","e":["ENABLED","DISABLED"]}],["domain_name","DomainName","s",3],["domain_validation_options","DomainValidationOptions",["@CertificateDomainValidationOption"],2],["id","Id","j",0,["AWS::ACM::Certificate.Arn"]],["key_algorithm","KeyAlgorithm","s",2],["subject_alternative_names","SubjectAlternativeNames",["s"],2],["tags","Tags",{"k":["@CertificateTag"],"l":[1,50]}],["validation_method","ValidationMethod","s",10]]',
    'CertificateDomainValidationOption': '[["domain_name","DomainName","s"],["hosted_zone_id","HostedZoneId","s",8],["validation_domain","ValidationDomain","s"]]',
    'CertificateTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Account': ('AWS::CertificateManager::Account', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId"]}'),
    'AcmeDomainValidation': ('AWS::CertificateManager::AcmeDomainValidation', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}'),
    'AcmeEndpoint': ('AWS::CertificateManager::AcmeEndpoint', '{"attributes":[["attr_acme_endpoint_arn","AcmeEndpointArn","s"],["attr_endpoint_url","EndpointUrl","s"]],"identifier":["AcmeEndpointArn"],"tags":["Tags","list"]}'),
    'AcmeExternalAccountBinding': ('AWS::CertificateManager::AcmeExternalAccountBinding', '{"attributes":[["attr_acme_external_account_binding_arn","AcmeExternalAccountBindingArn","s"]],"identifier":["AcmeExternalAccountBindingArn"],"write_only":["Expiration"],"tags":["Tags","list"]}'),
    'Certificate': ('AWS::CertificateManager::Certificate', '{"attributes":[["attr_certificate_arn","CertificateArn","s"]],"identifier":["CertificateArn"],"write_only":["DomainValidationOptions.*.HostedZoneId","ValidationMethod"],"tags":["Tags","list"],"arn":"arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}"}'),
})
