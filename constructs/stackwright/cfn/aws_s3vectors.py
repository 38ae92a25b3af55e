"""Every resource type of AWS::S3Vectors; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Index': '[["creation_time","CreationTime","j",32],["data_type","DataType",{"k":"s","e":["float32"]},3],["dimension","Dimension",{"k":"i","r":[1,4096]},3],["distance_metric","DistanceMetric",{"k":"s","e":["cosine","euclidean"]},3],["encryption_configuration","EncryptionConfiguration","@IndexEncryptionConfiguration",2],["index_arn","IndexArn","j",32],["index_name","IndexName",{"k":"s","l":[3,63]},2],["metadata_configuration","MetadataConfiguration","@IndexMetadataConfiguration",2],["tags","Tags",{"k":["@IndexTag"],"x":1}],["vector_bucket_arn","VectorBucketArn",{"k":"s","p":"^arn:aws[-a-z0-9]*:s3vectors:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]$"},2],["vector_bucket_name","VectorBucketName",{"k":"s","l":[3,63]},2]]',
    'IndexEncryptionConfiguration': '[["kms_key_arn","KmsKeyArn",{"k":"s","p":"^(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)$","l":[1,2048]},0,["AWS::KMS::Key.Arn"]],["sse_type","SseType",{"k":"s","e":["AES256","aws:kms"]}]]',
    'IndexMetadataConfiguration': '[["non_filterable_metadata_keys","NonFilterableMetadataKeys",{"k":[{"k":"s","l":[1,63]}],"l":[1,10],"x":1}]]',
    'IndexTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'VectorBucket': '[["creation_time","CreationTime","j",32],["encryption_configuration","EncryptionConfiguration","@VectorBucketEncryptionConfiguration",2],["tags","Tags",{"k":["@VectorBucketTag"],"x":1}],["vector_bucket_arn","VectorBucketArn","j",32],["vector_bucket_name","VectorBucketName",{"k":"s","l":[3,63]},2]]',
    'VectorBucketEncryptionConfiguration': '[["kms_key_arn","KmsKeyArn",{"k":"s","p":"^(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)$","l":[1,2048]},0,["AWS::KMS::Key.Arn"]],["sse_type","SseType",{"k":"s","e":["AES256","aws:kms"]}]]',
    'VectorBucketTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'VectorBucketPolicy': '[["policy","Policy","j",1],["vector_bucket_arn","VectorBucketArn",{"k":"s","p":"^arn:aws[-a-z0-9]*:s3vectors:[a-z0-9-]+:[0-9]{12}:bucket/[a-z0-9][a-z0-9-.]{1,61}[a-z0-9]$"},2],["vector_bucket_name","VectorBucketName",{"k":"s","l":[3,63]},10]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Index': ('AWS::S3Vectors::Index', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_index_arn","IndexArn","s"]],"identifier":["IndexArn"],"tags":["Tags","list"]}'),
    'VectorBucket': ('AWS::S3Vectors::VectorBucket', '{"attributes":[["attr_creation_time","CreationTime","s"],["attr_vector_bucket_arn","VectorBucketArn","s"]],"identifier":["VectorBucketArn"],"tags":["Tags","list"],"arn":"arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}"}'),
    'VectorBucketPolicy': ('AWS::S3Vectors::VectorBucketPolicy', '{"identifier":["VectorBucketArn"],"write_only":["VectorBucketName"]}'),
})
