"""Every resource type of AWS::SDB; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'Domain': '[["description","Description","s"],["id","Id","j",32]]',
})
__getattr__ = names(__name__, _types)


class CfnDomain(TypedResource):
    schema = Schema('AWS::SDB::Domain', _types, 'Domain', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"],"arn":"arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}"}')
