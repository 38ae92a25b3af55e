"""Every resource type of AWS::CodeGuruReviewer; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'RepositoryAssociation': r'[["association_arn","AssociationArn","j",32],["bucket_name","BucketName",{"k":"s","p":"^\\S(.*\\S)?$","l":[3,63]},2,["AWS::S3::Bucket.Name"]],["connection_arn","ConnectionArn",{"k":"s","p":"arn:aws(-[\\w]+)*:.+:.+:[0-9]{12}:.+","l":[null,256]},10],["name","Name",{"k":"s","p":"^\\S[\\w.-]*$","l":[1,100]},3],["owner","Owner",{"k":"s","p":"^\\S(.*\\S)?$","l":[1,100]},10],["tags","Tags",{"k":["@RepositoryAssociationTag"],"l":[null,50]},2],["type","Type",{"k":"s","e":["CodeCommit","Bitbucket","GitHubEnterpriseServer","S3Bucket"]},3]]',
    'RepositoryAssociationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'RepositoryAssociation': ('AWS::CodeGuruReviewer::RepositoryAssociation', '{"attributes":[["attr_association_arn","AssociationArn","s"]],"identifier":["AssociationArn"],"write_only":["ConnectionArn","Owner"],"tags":["Tags","list"],"arn":"arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}"}'),
})
