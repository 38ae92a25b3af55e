"""Every resource type of AWS::ServerlessRepo; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': r'[["application_id","ApplicationId","j",32],["author","Author",{"k":"s","l":[1,127]},1],["creation_time","CreationTime","j",32],["description","Description",{"k":"s","l":[1,256]},1],["home_page_url","HomePageUrl","s"],["is_verified_author","IsVerifiedAuthor","j",32],["labels","Labels",{"k":["s"],"l":[null,10]}],["license_body","LicenseBody","s",10],["name","Name",{"k":"s","p":"[a-zA-Z0-9\\-]+","l":[1,140]},3],["readme_body","ReadmeBody","s",8],["semantic_version","SemanticVersion","s",10],["source_code_url","SourceCodeUrl","s",10],["spdx_license_id","SpdxLicenseId","s",2],["template_body","TemplateBody","s",10]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::ServerlessRepo::Application', '{"attributes":[["attr_application_id","ApplicationId","s"],["attr_creation_time","CreationTime","s"],["attr_is_verified_author","IsVerifiedAuthor","b"]],"identifier":["ApplicationId"],"write_only":["LicenseBody","ReadmeBody","SemanticVersion","SourceCodeUrl","TemplateBody"],"arn":"arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId}"}'),
})
