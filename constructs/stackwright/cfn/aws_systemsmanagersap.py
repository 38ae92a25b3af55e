"""Every resource type of AWS::SystemsManagerSAP; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Application': r'[["application_id","ApplicationId",{"k":"s","p":"[\\w\\d\\.-]{1,60}"},1],["application_type","ApplicationType",{"k":"s","e":["HANA","SAP_ABAP"]},1],["arn","Arn","j",32],["components_info","ComponentsInfo",{"k":["@ApplicationComponentInfo"],"l":[1,null]},10],["credentials","Credentials",{"k":["@ApplicationCredential"],"l":[1,null]},10],["database_arn","DatabaseArn",{"k":"s","p":"^arn:(.+:){2,4}.+$|^arn:(.+:){1,3}.+\\/.+$"},10],["instances","Instances",{"k":[{"k":"s","p":"^i-[\\w\\d]{8}$|^i-[\\w\\d]{17}$"}],"l":[1,null]},10],["sap_instance_number","SapInstanceNumber",{"k":"s","p":"[0-9]{2}"},10],["sid","Sid",{"k":"s","p":"[A-Z][A-Z0-9]{2}"},10],["tags","Tags",["@ApplicationTag"]]]',
    'ApplicationComponentInfo': r'[["component_type","ComponentType",{"k":"s","e":["HANA","HANA_NODE","ABAP","ASCS","DIALOG","WEBDISP","WD","ERS"]}],["ec2_instance_id","Ec2InstanceId",{"k":"s","p":"^i-[\\w\\d]{8}$|^i-[\\w\\d]{17}$"}],["sid","Sid",{"k":"s","p":"[A-Z][A-Z0-9]{2}"}]]',
    'ApplicationCredential': '[["credential_type","CredentialType",{"k":"s","e":["ADMIN"]},2],["database_name","DatabaseName",{"k":"s","p":"^(?=.{1,100}$).*"},2],["secret_id","SecretId",{"k":"s","p":"^(?=.{1,100}$).*"},2]]',
    'ApplicationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Application': ('AWS::SystemsManagerSAP::Application', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"write_only":["ComponentsInfo","Credentials","DatabaseArn","Instances","SapInstanceNumber","Sid"],"tags":["Tags","list"]}'),
})
