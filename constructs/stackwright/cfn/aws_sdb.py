"""Every resource type of AWS::SDB; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Domain': '[["description","Description","s"],["id","Id","j",32]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Domain': ('AWS::SDB::Domain', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}"}'),
})
