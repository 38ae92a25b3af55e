"""Every resource type of AWS::BackupGateway; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Hypervisor': r'[["host","Host",{"k":"s","p":"^.+$","l":[3,128]}],["hypervisor_arn","HypervisorArn","j",32],["kms_key_arn","KmsKeyArn",{"k":"s","p":"^(^arn:(aws|aws-cn|aws-us-gov):kms:([a-zA-Z0-9-]+):([0-9]+):(key|alias)/(\\S+)$)|(^alias/(\\S+)$)$","l":[50,500]},10,["AWS::KMS::Key.Arn"]],["log_group_arn","LogGroupArn",{"k":"s","p":"^$|^arn:(aws|aws-cn|aws-us-gov):logs:([a-zA-Z0-9-]+):([0-9]+):log-group:[a-zA-Z0-9_\\-\\/\\.]+:\\*$","l":[null,2048]},8],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-]*$","l":[1,100]},8],["password","Password",{"k":"s","p":"^[ -~]+$","l":[1,100]},8],["tags","Tags",["@HypervisorTag"],2],["username","Username",{"k":"s","p":"^[ -\\.0-\\[\\]-~]*[!-\\.0-\\[\\]-~][ -\\.0-\\[\\]-~]*$","l":[1,100]},8]]',
    'HypervisorTag': r'[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","p":"^[^\\x00]*$","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Hypervisor': ('AWS::BackupGateway::Hypervisor', '{"attributes":[["attr_hypervisor_arn","HypervisorArn","s"]],"identifier":["HypervisorArn"],"write_only":["KmsKeyArn","LogGroupArn","Name","Password","Username"],"tags":["Tags","list"],"arn":"arn:${Partition}:backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}"}'),
})
