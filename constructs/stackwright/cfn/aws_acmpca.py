"""Every resource type of AWS::ACMPCA; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Certificate': '[["api_passthrough","ApiPassthrough","@CertificateApiPassthrough",10],["arn","Arn","j",32],["certificate","Certificate","j",32],["certificate_authority_arn","CertificateAuthorityArn","s",3,["AWS::ACMPCA::CertificateAuthority.Arn"]],["certificate_signing_request","CertificateSigningRequest",{"k":"s","l":[1,null]},11,["AWS::ACMPCA::CertificateAuthority.CertificateSigningRequest"]],["signing_algorithm","SigningAlgorithm","s",11],["template_arn","TemplateArn","s",10,["AWS::ACMPCA::CertificateAuthority.Arn"]],["validity","Validity","@CertificateValidity",11],["validity_not_before","ValidityNotBefore","@CertificateValidity",10]]',
    'CertificateApiPassthrough': '[["extensions","Extensions","@CertificateExtensions",2],["subject","Subject","@CertificateSubject",2]]',
    'CertificateCustomAttribute': '[["object_identifier","ObjectIdentifier","s",3],["value","Value","s",3]]',
    'CertificateCustomExtension': '[["critical","Critical","b",2],["object_identifier","ObjectIdentifier","s",3],["value","Value","s",3]]',
    'CertificateEdiPartyName': '[["name_assigner","NameAssigner","s",3],["party_name","PartyName","s",3]]',
    'CertificateExtendedKeyUsage': '[["extended_key_usage_object_identifier","ExtendedKeyUsageObjectIdentifier","s",2],["extended_key_usage_type","ExtendedKeyUsageType","s",2]]',
    'CertificateExtensions': '[["certificate_policies","CertificatePolicies",["@CertificatePolicyInformation"],2],["custom_extensions","CustomExtensions",["@CertificateCustomExtension"],2],["extended_key_usage","ExtendedKeyUsage",["@CertificateExtendedKeyUsage"],2],["key_usage","KeyUsage","@CertificateKeyUsage",2],["subject_alternative_names","SubjectAlternativeNames",["@CertificateGeneralName"],2]]',
    'CertificateGeneralName': '[["directory_name","DirectoryName","@CertificateSubject",2],["dns_name","DnsName","s",2],["edi_party_name","EdiPartyName","@CertificateEdiPartyName",2],["ip_address","IpAddress","s",2],["other_name","OtherName","@CertificateOtherName",2],["registered_id","RegisteredId","s",2],["rfc822_name","Rfc822Name","s",2],["uniform_resource_identifier","UniformResourceIdentifier","s",2]]',
    'CertificateKeyUsage': '[["crl_sign","CRLSign","b",2],["data_encipherment","DataEncipherment","b",2],["decipher_only","DecipherOnly","b",2],["digital_signature","DigitalSignature","b",2],["encipher_only","EncipherOnly","b",2],["key_agreement","KeyAgreement","b",2],["key_cert_sign","KeyCertSign","b",2],["key_encipherment","KeyEncipherment","b",2],["non_repudiation","NonRepudiation","b",2]]',
    'CertificateOtherName': '[["type_id","TypeId","s",3],["value","Value","s",3]]',
    'CertificatePolicyInformation': '[["cert_policy_id","CertPolicyId","s",3],["policy_qualifiers","PolicyQualifiers",["@CertificatePolicyQualifierInfo"],2]]',
    'CertificatePolicyQualifierInfo': '[["policy_qualifier_id","PolicyQualifierId","s",3],["qualifier","Qualifier","@CertificateQualifier",3]]',
    'CertificateQualifier': '[["cps_uri","CpsUri","s",3]]',
    'CertificateSubject': '[["common_name","CommonName","s",2],["country","Country","s",2],["custom_attributes","CustomAttributes",["@CertificateCustomAttribute"],2],["distinguished_name_qualifier","DistinguishedNameQualifier","s",2],["generation_qualifier","GenerationQualifier","s",2],["given_name","GivenName","s",2],["initials","Initials","s",2],["locality","Locality","s",2],["organization","Organization","s",2],["organizational_unit","OrganizationalUnit","s",2],["pseudonym","Pseudonym","s",2],["serial_number","SerialNumber","s",2],["state","State","s",2],["surname","Surname","s",2],["title","Title","s",2]]',
    'CertificateValidity': '[["type","Type","s",3],["value","Value","n",3]]',
    'CertificateAuthority': '[["arn","Arn","j",32],["certificate_signing_request","CertificateSigningRequest","j",32],["csr_extensions","CsrExtensions","@CertificateAuthorityCsrExtensions",10],["key_algorithm","KeyAlgorithm","s",3],["key_storage_security_standard","KeyStorageSecurityStandard",{"k":"s","e":["CCPC_LEVEL_1_OR_HIGHER","FIPS_140_2_LEVEL_2_OR_HIGHER","FIPS_140_2_LEVEL_3_OR_HIGHER"]},10],["revocation_configuration","RevocationConfiguration","@CertificateAuthorityRevocationConfiguration",8],["signing_algorithm","SigningAlgorithm","s",3],["subject","Subject","@CertificateAuthoritySubject",11],["tags","Tags",{"k":["@CertificateAuthorityTag"],"l":[null,50]}],["type","Type","s",3],["usage_mode","UsageMode",{"k":"s","e":["GENERAL_PURPOSE","SHORT_LIVED_CERTIFICATE"]},2]]',
    'CertificateAuthorityAccessDescription': '[["access_location","AccessLocation","@CertificateAuthorityGeneralName",3],["access_method","AccessMethod","@CertificateAuthorityAccessMethod",3]]',
    'CertificateAuthorityAccessMethod': '[["access_method_type","AccessMethodType","s",2],["custom_object_identifier","CustomObjectIdentifier","s",2]]',
    'CertificateAuthorityCrlConfiguration': '[["crl_distribution_point_extension_configuration","CrlDistributionPointExtensionConfiguration","@CertificateAuthorityCrlDistributionPointExtensionConfiguration"],["crl_type","CrlType",{"k":"s","e":["COMPLETE","PARTITIONED"]}],["custom_cname","CustomCname",{"k":"s","p":"^[-a-zA-Z0-9;/?:@&=+$,%_.!~*()\']*$","l":[null,253]}],["custom_path","CustomPath",{"k":"s","p":"^(/|[-a-zA-Z0-9;?:@&=+$,%_.!~*()\']+(/[-a-zA-Z0-9;?:@&=+$,%_.!~*()\']+)*)$","l":[null,253]}],["enabled","Enabled","b",1],["expiration_in_days","ExpirationInDays",{"k":"i","r":[1,5000]}],["s3_bucket_name","S3BucketName",{"k":"s","p":"^[-a-zA-Z0-9._/]+$","l":[3,255]},0,["AWS::S3::Bucket.BucketName","AWS::S3::Bucket.Name"]],["s3_object_acl","S3ObjectAcl",{"k":"s","e":["BUCKET_OWNER_FULL_CONTROL","PUBLIC_READ"]}]]',
    'CertificateAuthorityCrlDistributionPointExtensionConfiguration': '[["omit_extension","OmitExtension","b",1]]',
    'CertificateAuthorityCsrExtensions': '[["key_usage","KeyUsage","@CertificateAuthorityKeyUsage",2],["subject_information_access","SubjectInformationAccess",["@CertificateAuthorityAccessDescription"],2]]',
    'CertificateAuthorityCustomAttribute': '[["object_identifier","ObjectIdentifier","s",3],["value","Value","s",3]]',
    'CertificateAuthorityEdiPartyName': '[["name_assigner","NameAssigner","s",2],["party_name","PartyName","s",3]]',
    'CertificateAuthorityGeneralName': '[["directory_name","DirectoryName","@CertificateAuthoritySubject",2],["dns_name","DnsName","s",2],["edi_party_name","EdiPartyName","@CertificateAuthorityEdiPartyName",2],["ip_address","IpAddress","s",2],["other_name","OtherName","@CertificateAuthorityOtherName",2],["registered_id","RegisteredId","s",2],["rfc822_name","Rfc822Name","s",2],["uniform_resource_identifier","UniformResourceIdentifier","s",2]]',
    'CertificateAuthorityKeyUsage': '[["crl_sign","CRLSign","b",2],["data_encipherment","DataEncipherment","b",2],["decipher_only","DecipherOnly","b",2],["digital_signature","DigitalSignature","b",2],["encipher_only","EncipherOnly","b",2],["key_agreement","KeyAgreement","b",2],["key_cert_sign","KeyCertSign","b",2],["key_encipherment","KeyEncipherment","b",2],["non_repudiation","NonRepudiation","b",2]]',
    'CertificateAuthorityOcspConfiguration': '[["enabled","Enabled","b",1],["ocsp_custom_cname","OcspCustomCname",{"k":"s","p":"^[-a-zA-Z0-9;/?:@&=+$,%_.!~*()\']*$","l":[null,253]}]]',
    'CertificateAuthorityOtherName': '[["type_id","TypeId","s",3],["value","Value","s",3]]',
    'CertificateAuthorityRevocationConfiguration': '[["crl_configuration","CrlConfiguration","@CertificateAuthorityCrlConfiguration"],["ocsp_configuration","OcspConfiguration","@CertificateAuthorityOcspConfiguration"]]',
    'CertificateAuthoritySubject': '[["common_name","CommonName","s",2],["country","Country","s",2],["custom_attributes","CustomAttributes",["@CertificateAuthorityCustomAttribute"],2],["distinguished_name_qualifier","DistinguishedNameQualifier","s",2],["generation_qualifier","GenerationQualifier","s",2],["given_name","GivenName","s",2],["initials","Initials","s",2],["locality","Locality","s",2],["organization","Organization","s",2],["organizational_unit","OrganizationalUnit","s",2],["pseudonym","Pseudonym","s",2],["serial_number","SerialNumber","s",2],["state","State","s",2],["surname","Surname","s",2],["title","Title","s",2]]',
    'CertificateAuthorityTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]}]]',
    'CertificateAuthorityActivation': '[["certificate","Certificate","s",9],["certificate_authority_arn","CertificateAuthorityArn","s",3,["AWS::ACMPCA::CertificateAuthority.Arn"]],["certificate_chain","CertificateChain","s",8],["complete_certificate_chain","CompleteCertificateChain","j",32],["status","Status","s"]]',
    'Permission': r'[["actions","Actions",{"k":[{"k":"s","e":["GetCertificate","IssueCertificate","ListPermissions"]}],"l":[1,3]},3],["certificate_authority_arn","CertificateAuthorityArn",{"k":"s","p":"^arn:[\\w+=/,.@-]+:acm-pca:[\\w+=/,.@-]*:[0-9]*:[\\w+=,.@-]+(/[\\w+=,.@-]+)*$","l":[5,200]},3,["AWS::ACMPCA::CertificateAuthority.Arn"]],["principal","Principal",{"k":"s","p":"^[^*]+$","l":[null,128]},3],["source_account","SourceAccount",{"k":"s","p":"^[0-9]+$","l":[12,12]},2]]',
})
__getattr__ = names(__name__, _types)


class CfnCertificate(TypedResource):
    schema = Schema('AWS::ACMPCA::Certificate', _types, 'Certificate', '{"attributes":[["attr_arn","Arn","s"],["attr_certificate","Certificate","s"]],"identifier":["Arn","CertificateAuthorityArn"],"write_only":["ApiPassthrough","CertificateSigningRequest","SigningAlgorithm","TemplateArn","Validity","ValidityNotBefore"]}')


class CfnCertificateAuthority(TypedResource):
    schema = Schema('AWS::ACMPCA::CertificateAuthority', _types, 'CertificateAuthority', '{"attributes":[["attr_arn","Arn","s"],["attr_certificate_signing_request","CertificateSigningRequest","s"]],"identifier":["Arn"],"write_only":["CsrExtensions","KeyStorageSecurityStandard","RevocationConfiguration","Subject"],"tags":["Tags","list"],"arn":"arn:${Partition}:acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}"}')


class CfnCertificateAuthorityActivation(TypedResource):
    schema = Schema('AWS::ACMPCA::CertificateAuthorityActivation', _types, 'CertificateAuthorityActivation', '{"attributes":[["attr_complete_certificate_chain","CompleteCertificateChain","s"]],"identifier":["CertificateAuthorityArn"],"write_only":["Certificate","CertificateChain"]}')


class CfnPermission(TypedResource):
    schema = Schema('AWS::ACMPCA::Permission', _types, 'Permission', '{"identifier":["CertificateAuthorityArn","Principal"]}')
