"""Every resource type of AWS::Textract; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Adapter': '[["adapter_id","AdapterId","j",32],["adapter_name","AdapterName",{"k":"s","p":"^[a-zA-Z0-9-_]+$","l":[1,128]},1],["arn","Arn","j",32],["auto_update","AutoUpdate",{"k":"s","e":["ENABLED","DISABLED"]}],["creation_time","CreationTime","j",32],["description","Description",{"k":"s","p":"^[a-zA-Z0-9\\\\s!\\"\\\\#\\\\$%\'&\\\\(\\\\)\\\\*\\\\+\\\\,\\\\-\\\\./:;=\\\\?@\\\\[\\\\\\\\\\\\]\\\\^_`\\\\{\\\\|\\\\}~><]+$","l":[1,256]}],["feature_types","FeatureTypes",{"k":[{"k":"s","e":["QUERIES"]}],"l":[1,null]},3],["tags","Tags",{"k":["@AdapterTag"],"l":[null,200]}]]',
    'AdapterTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Adapter': ('AWS::Textract::Adapter', '{"attributes":[["attr_adapter_id","AdapterId","s"],["attr_arn","Arn","s"],["attr_creation_time","CreationTime","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}"}'),
})
