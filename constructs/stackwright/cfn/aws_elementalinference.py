"""Every resource type of AWS::ElementalInference; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Dictionary': '[["arn","Arn","j",32],["entries","Entries",{"k":"s","l":[null,40960]},8],["id","Id","j",32],["language","Language",{"k":"s","e":["eng","fra","ita","deu","spa","por"]},1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$"},1],["tags","Tags",{"m":{"k":"s","l":[null,256]}}]]',
    'Feed': r'[["access_role_arn","AccessRoleArn",{"k":"s","p":"^arn:aws[a-z\\-]*:iam::[0-9]{12}:role/.+$","l":[32,255]},0,["AWS::IAM::Role.Arn"]],["arn","Arn","j",32],["data_endpoints","DataEndpoints","j",32],["id","Id","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$"},1],["outputs","Outputs",["@FeedGetOutput"],1],["tags","Tags",{"m":{"k":"s","l":[null,256]}}]]',
    'FeedAspectRatio': '[["height","Height","i",1],["width","Width","i",1]]',
    'FeedClippingConfig': '[["callback_metadata","CallbackMetadata",{"k":"s","p":"^[\\\\w \\\\-\\\\.\',@:;]*$","l":[null,1024]}],["data_source_configuration","DataSourceConfiguration","@FeedDataSourceConfiguration"]]',
    'FeedCroppingConfig': '[["template_groups","TemplateGroups",{"k":["@FeedTemplateGroup"],"l":[1,4]}]]',
    'FeedDataSourceConfiguration': '[["fixture_id","FixtureId",{"k":"s","l":[1,128]},1]]',
    'FeedGetOutput': '[["description","Description",{"k":"s","p":"^[\\\\w \\\\-\\\\.\',@:;]*$","l":[null,1024]}],["name","Name",{"k":"s","p":"^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$"},1],["output_config","OutputConfig","@FeedOutputConfig",1],["status","Status",{"k":"s","e":["ENABLED","DISABLED"]},1]]',
    'FeedOutputConfig': '[["clipping","Clipping","@FeedClippingConfig"],["cropping","Cropping","@FeedCroppingConfig"],["subtitling","Subtitling","@FeedSubtitlingConfig"]]',
    'FeedSubtitlingConfig': '[["aspect_ratio","AspectRatio","@FeedAspectRatio"],["dictionary","Dictionary",{"k":"s","p":"^[a-zA-Z0-9]+$","l":[1,19]}],["language","Language",{"k":"s","e":["eng","eng-au","eng-gb","eng-us","fra","ita","deu","spa","por"]},1],["profanity_filter","ProfanityFilter",{"k":"s","e":["DISABLED","CENSOR","DROP"]}]]',
    'FeedTemplateGroup': '[["name","Name",{"k":"s","p":"^[a-zA-Z0-9]([a-zA-Z0-9-_]{0,126}[a-zA-Z0-9])?$"},1],["template_uris","TemplateUris",{"k":[{"k":"s","p":"^s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+$","l":[10,255]}],"l":[1,2]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Dictionary': ('AWS::ElementalInference::Dictionary', '{"attributes":[["attr_arn","Arn","s"],["attr_id","Id","s"]],"identifier":["Id"],"write_only":["Entries"],"tags":["Tags","map"],"arn":"arn:${Partition}:elemental-inference:${Region}:${Account}:dictionary/${Id}"}'),
    'Feed': ('AWS::ElementalInference::Feed', '{"attributes":[["attr_arn","Arn","s"],["attr_data_endpoints","DataEndpoints","l"],["attr_id","Id","s"]],"identifier":["Id"],"tags":["Tags","map"],"arn":"arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id}"}'),
})
