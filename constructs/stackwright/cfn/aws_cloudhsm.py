"""Every resource type of AWS::CloudHSM; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Cluster': r'[["arn","Arn","j",32],["backup_policy","BackupPolicy","j",32],["backup_retention_policy","BackupRetentionPolicy","@ClusterBackupRetentionPolicy"],["cluster_id","ClusterId","j",32],["hsm_type","HsmType",{"k":"s","p":"^((p|)hsm[0-9][a-z.]*\\.[a-zA-Z]+)$","l":[null,32]},3],["mode","Mode",{"k":"s","e":["FIPS","NON_FIPS"]},2],["network_type","NetworkType",{"k":"s","e":["IPV4","DUALSTACK"]},2],["security_group","SecurityGroup","j",32],["state","State","j",32],["subnet_ids","SubnetIds",{"k":[{"k":"s","p":"^subnet-[0-9a-fA-F]{8,17}$"}],"l":[1,10]},10],["subnet_mapping","SubnetMapping","j",32],["tags","Tags",{"k":["@ClusterTags"],"l":[1,50]}],["vpc_id","VpcId","j",32]]',
    'ClusterBackupRetentionPolicy': '[["type","Type",{"k":"s","e":["DAYS"]}],["value","Value",{"k":"s","p":"^[0-9]+$","l":[1,3]}]]',
    'ClusterTags': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Cluster': ('AWS::CloudHSM::Cluster', '{"attributes":[["attr_arn","Arn","s"],["attr_backup_policy","BackupPolicy","s"],["attr_cluster_id","ClusterId","s"],["attr_security_group","SecurityGroup","s"],["attr_state","State","s"],["attr_subnet_mapping","SubnetMapping","j"],["attr_vpc_id","VpcId","s"]],"identifier":["Arn"],"write_only":["SubnetIds"],"tags":["Tags","list"],"arn":"arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}"}'),
})
