"""Every resource type of Alexa::ASK; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Skill': '[["authentication_configuration","AuthenticationConfiguration","@SkillAuthenticationConfiguration",1],["id","Id","j",32],["skill_package","SkillPackage","@SkillSkillPackage",1],["vendor_id","VendorId","s",3]]',
    'SkillAuthenticationConfiguration': '[["client_id","ClientId","s",1],["client_secret","ClientSecret","s",1],["refresh_token","RefreshToken","s",1]]',
    'SkillOverrides': '[["manifest","Manifest","j"]]',
    'SkillSkillPackage': '[["overrides","Overrides","@SkillOverrides"],["s3_bucket","S3Bucket","s",1,["AWS::S3::Bucket.Name"]],["s3_bucket_role","S3BucketRole","s"],["s3_key","S3Key","s",1],["s3_object_version","S3ObjectVersion","s"]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Skill': ('Alexa::ASK::Skill', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
})
