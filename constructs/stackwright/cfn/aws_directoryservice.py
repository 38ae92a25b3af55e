"""Every resource type of AWS::DirectoryService; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'MicrosoftAD': r'[["alias","Alias","j",32],["create_alias","CreateAlias","b",2],["directory_id","DirectoryId","j",32],["dns_ip_addresses","DnsIpAddresses","j",32],["edition","Edition",{"k":"s","e":["Enterprise","Standard"]},2],["enable_sso","EnableSso","b"],["name","Name",{"k":"s","p":"^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+$"},3],["password","Password",{"k":"s","p":"^(?=^.{8,64}$)((?=.*\\d)(?=.*[A-Z])(?=.*[a-z])|(?=.*\\d)(?=.*[^A-Za-z0-9\\s])(?=.*[a-z])|(?=.*[^A-Za-z0-9\\s])(?=.*[A-Z])(?=.*[a-z])|(?=.*\\d)(?=.*[A-Z])(?=.*[^A-Za-z0-9\\s]))^"},10],["short_name","ShortName",{"k":"s","p":"^[^\\\\/:*?\"<>|.]+[^\\\\/:*?\"<>|]*$"},2],["vpc_settings","VpcSettings","@MicrosoftADVpcSettings",3]]',
    'MicrosoftADVpcSettings': '[["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$"}],"x":1},1],["vpc_id","VpcId",{"k":"s","p":"^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$"},1,["AWS::EC2::VPC.Id"]]]',
    'SimpleAD': r'[["alias","Alias","j",32],["create_alias","CreateAlias","b",2],["description","Description",{"k":"s","p":"^([a-zA-Z0-9_])[\\\\a-zA-Z0-9_@#%*+=:?./!\\s-]*$","l":[null,128]},2],["directory_id","DirectoryId","j",32],["dns_ip_addresses","DnsIpAddresses","j",32],["enable_sso","EnableSso","b"],["name","Name",{"k":"s","p":"^([a-zA-Z0-9]+[\\\\.-])+([a-zA-Z0-9])+$"},3],["password","Password",{"k":"s","p":"^(?=^.{8,64}$)((?=.*\\d)(?=.*[A-Z])(?=.*[a-z])|(?=.*\\d)(?=.*[^A-Za-z0-9\\s])(?=.*[a-z])|(?=.*[^A-Za-z0-9\\s])(?=.*[A-Z])(?=.*[a-z])|(?=.*\\d)(?=.*[A-Z])(?=.*[^A-Za-z0-9\\s]))^"},10],["short_name","ShortName",{"k":"s","p":"^[^\\\\/:*?\"<>|.]+[^\\\\/:*?\"<>|]*$"},2],["size","Size",{"k":"s","e":["Large","Small"]},3],["tags","Tags",["@SimpleADTag"]],["vpc_settings","VpcSettings","@SimpleADVpcSettings",3]]',
    'SimpleADTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'SimpleADVpcSettings': '[["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$"}],"x":1},3,["AWS::EC2::Subnet.SubnetId"]],["vpc_id","VpcId",{"k":"s","p":"^(vpc-[0-9a-f]{8}|vpc-[0-9a-f]{17})$"},3,["AWS::EC2::VPC.Id","AWS::EC2::VPC.VpcId"]]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'MicrosoftAD': ('AWS::DirectoryService::MicrosoftAD', '{"attributes":[["attr_alias","Alias","s"],["attr_directory_id","DirectoryId","s"],["attr_dns_ip_addresses","DnsIpAddresses","l"],["attr_id","Id","s"]],"identifier":["DirectoryId"],"write_only":["Password"],"arn":"arn:${Partition}:ds:${Region}:${Account}:${DirectoryId}"}'),
    'SimpleAD': ('AWS::DirectoryService::SimpleAD', '{"attributes":[["attr_alias","Alias","s"],["attr_directory_id","DirectoryId","s"],["attr_dns_ip_addresses","DnsIpAddresses","l"],["attr_id","Id","s"]],"identifier":["DirectoryId"],"write_only":["Password"],"tags":["Tags","list"],"arn":"arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}"}'),
})
