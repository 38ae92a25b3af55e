"""Every resource type of AWS::EventSchemas; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Discoverer': '[["cross_account","CrossAccount","b"],["description","Description","s"],["discoverer_arn","DiscovererArn","j",32],["discoverer_id","DiscovererId","j",32],["source_arn","SourceArn","s",3,["AWS::Events::EventBus.Arn"]],["state","State","j",32],["tags","Tags",["@DiscovererTagsEntry"]]]',
    'DiscovererTagsEntry': '[["key","Key","s",1],["value","Value","s",1]]',
    'Registry': '[["description","Description","s"],["registry_arn","RegistryArn","j",32],["registry_name","RegistryName","s",2,["AWS::EventSchemas::RegistryPolicy.RegistryName"]],["tags","Tags",["@RegistryTagsEntry"]]]',
    'RegistryTagsEntry': '[["key","Key","s",1],["value","Value","s",1]]',
    'RegistryPolicy': '[["id","Id","j",32],["policy","Policy","j",1],["registry_name","RegistryName","s",1],["revision_id","RevisionId","s"]]',
    'Schema': '[["content","Content","s",1],["description","Description","s"],["last_modified","LastModified","j",32],["registry_name","RegistryName","s",3],["schema_arn","SchemaArn","j",32],["schema_name","SchemaName","s",2],["schema_version","SchemaVersion","j",32],["tags","Tags",["@SchemaTagsEntry"]],["type","Type","s",1],["version_created_date","VersionCreatedDate","j",32]]',
    'SchemaTagsEntry': '[["key","Key","s",1],["value","Value","s",1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Discoverer': ('AWS::EventSchemas::Discoverer', '{"attributes":[["attr_cross_account","CrossAccount","b"],["attr_description","Description","s"],["attr_discoverer_arn","DiscovererArn","s"],["attr_discoverer_id","DiscovererId","s"],["attr_source_arn","SourceArn","s"],["attr_state","State","s"]],"identifier":["DiscovererArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:schemas:${Region}:${Account}:discoverer/${DiscovererId}"}'),
    'Registry': ('AWS::EventSchemas::Registry', '{"attributes":[["attr_description","Description","s"],["attr_registry_arn","RegistryArn","s"],["attr_registry_name","RegistryName","s"]],"identifier":["RegistryArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:schemas:${Region}:${Account}:registry/${RegistryName}"}'),
    'RegistryPolicy': ('AWS::EventSchemas::RegistryPolicy', '{"attributes":[["attr_id","Id","s"]],"identifier":["Id"]}'),
    'Schema': ('AWS::EventSchemas::Schema', '{"attributes":[["attr_content","Content","s"],["attr_description","Description","s"],["attr_last_modified","LastModified","s"],["attr_registry_name","RegistryName","s"],["attr_schema_arn","SchemaArn","s"],["attr_schema_name","SchemaName","s"],["attr_schema_version","SchemaVersion","s"],["attr_type","Type","s"],["attr_version_created_date","VersionCreatedDate","s"]],"identifier":["SchemaArn"],"tags":["Tags","list"]}'),
})
