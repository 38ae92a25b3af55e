"""Every resource type of AWS::Wickr; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Network': r'[["access_level","AccessLevel",{"k":"s","e":["STANDARD","PREMIUM"]},3],["aws_account_id","AwsAccountId","j",32],["migration_state","MigrationState","j",32],["network_arn","NetworkArn","j",32],["network_id","NetworkId","j",32],["network_name","NetworkName",{"k":"s","p":"^[\\S\\s]*$"},1],["standing","Standing","j",32]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Network': ('AWS::Wickr::Network', '{"attributes":[["attr_aws_account_id","AwsAccountId","s"],["attr_migration_state","MigrationState","i"],["attr_network_arn","NetworkArn","s"],["attr_network_id","NetworkId","s"],["attr_standing","Standing","i"]],"identifier":["NetworkArn"],"arn":"arn:${Partition}:wickr:${Region}:${Account}:network/${NetworkId}"}'),
})
