"""Every resource type of AWS::Rekognition; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Collection': r'[["arn","Arn","j",32],["collection_id","CollectionId",{"k":"s","p":"\\A[a-zA-Z0-9_\\.\\-]+$","l":[1,255]},3],["tags","Tags",{"k":["@CollectionTag"],"l":[null,200],"x":1}]]',
    'CollectionTag': r'[["key","Key",{"k":"s","p":"\\A(?!aws:)[a-zA-Z0-9+\\-=\\._\\:\\/@]+$","l":[null,128]},1],["value","Value",{"k":"s","p":"\\A[a-zA-Z0-9+\\-=\\._\\:\\/@]+$","l":[null,256]},1]]',
    'Dataset': r'[["dataset_arn","DatasetArn","j",32],["dataset_type","DatasetType",{"k":"s","e":["TRAIN","TEST"]},3],["project_arn","ProjectArn",{"k":"s","p":"^(^arn:[a-z\\d-]+:rekognition:[a-z\\d-]+:\\d{12}:project\\/[a-zA-Z0-9_.\\-]{1,255}\\/[0-9]+$)$","l":[20,2048]},10],["tags","Tags",{"k":["@DatasetTag"],"l":[null,200],"x":1}]]',
    'DatasetTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Project': r'[["arn","Arn","j",32],["project_name","ProjectName",{"k":"s","p":"[a-zA-Z0-9][a-zA-Z0-9_\\-]*","l":[1,255]},3],["tags","Tags",{"k":["@ProjectTag"],"l":[null,200],"x":1}]]',
    'ProjectTag': r'[["key","Key",{"k":"s","p":"\\A(?!aws:)[a-zA-Z0-9+\\-=\\._\\:\\/@]+$","l":[null,128]},1],["value","Value",{"k":"s","p":"\\A[a-zA-Z0-9+\\-=\\._\\:\\/@]+$","l":[null,256]},1]]',
    'StreamProcessor': r'[["arn","Arn","j",32],["bounding_box_regions_of_interest","BoundingBoxRegionsOfInterest",{"k":["@StreamProcessorBoundingBox"],"x":1},2],["connected_home_settings","ConnectedHomeSettings","@StreamProcessorConnectedHomeSettings",2],["data_sharing_preference","DataSharingPreference","@StreamProcessorDataSharingPreference",2],["face_search_settings","FaceSearchSettings","@StreamProcessorFaceSearchSettings",2],["kinesis_data_stream","KinesisDataStream","@StreamProcessorKinesisDataStream",2],["kinesis_video_stream","KinesisVideoStream","@StreamProcessorKinesisVideoStream",3],["kms_key_id","KmsKeyId",{"k":"s","p":"^[A-Za-z0-9][A-Za-z0-9:_/+=,@.-]{0,2048}$","l":[1,2048]},2,["AWS::KMS::Alias.AliasName","AWS::KMS::Key.Arn","AWS::KMS::Key.Id"]],["name","Name",{"k":"s","p":"[a-zA-Z0-9_.\\-]+","l":[1,128]},2],["notification_channel","NotificationChannel","@StreamProcessorNotificationChannel",2],["polygon_regions_of_interest","PolygonRegionsOfInterest",{"k":[{"k":["@StreamProcessorPoint"],"l":[3,null],"x":1}],"x":1},2],["role_arn","RoleArn",{"k":"s","p":"arn:aws(-[\\w]+)*:iam::[0-9]{12}:role/.*","l":[null,2048]},3,["AWS::IAM::Role.Arn"]],["s3_destination","S3Destination","@StreamProcessorS3Destination",2],["status","Status","j",32],["status_message","StatusMessage","j",32],["tags","Tags",{"k":["@StreamProcessorTag"],"l":[null,200],"x":1}]]',
    'StreamProcessorBoundingBox': '[["height","Height",{"k":"n","r":[0,100]},3],["left","Left",{"k":"n","r":[0,100]},3],["top","Top",{"k":"n","r":[0,100]},3],["width","Width",{"k":"n","r":[0,100]},3]]',
    'StreamProcessorConnectedHomeSettings': '[["labels","Labels",{"k":[{"k":"s","l":[1,128]}],"l":[1,null],"x":1},3],["min_confidence","MinConfidence",{"k":"n","r":[0,100]},2]]',
    'StreamProcessorDataSharingPreference': '[["opt_in","OptIn","b",3]]',
    'StreamProcessorFaceSearchSettings': r'[["collection_id","CollectionId",{"k":"s","p":"\\A[a-zA-Z0-9_\\.\\-]+$","l":[null,255]},3],["face_match_threshold","FaceMatchThreshold",{"k":"n","r":[0,100]},2]]',
    'StreamProcessorKinesisDataStream': r'[["arn","Arn",{"k":"s","p":"(^arn:([a-z\\d-]+):kinesis:([a-z\\d-]+):\\d{12}:.+$)","l":[null,2048]},3]]',
    'StreamProcessorKinesisVideoStream': r'[["arn","Arn",{"k":"s","p":"(^arn:([a-z\\d-]+):kinesisvideo:([a-z\\d-]+):\\d{12}:.+$)","l":[null,2048]},3]]',
    'StreamProcessorNotificationChannel': '[["arn","Arn",{"k":"s","l":[null,2048]},3]]',
    'StreamProcessorPoint': '[["x","X","n",1],["y","Y","n",1]]',
    'StreamProcessorS3Destination': '[["bucket_name","BucketName",{"k":"s","l":[null,63]},3,["AWS::S3::Bucket.Name"]],["object_key_prefix","ObjectKeyPrefix",{"k":"s","l":[null,256]},2]]',
    'StreamProcessorTag': r'[["key","Key",{"k":"s","p":"\\A(?!aws:)[a-zA-Z0-9+\\-=\\._\\:\\/@]+$","l":[1,128]},1],["value","Value",{"k":"s","p":"\\A[a-zA-Z0-9+\\-=\\._\\:\\/@]+$","l":[null,256]},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Collection': ('AWS::Rekognition::Collection', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["CollectionId"],"tags":["Tags","list"],"arn":"arn:${Partition}:rekognition:${Region}:${Account}:collection/${CollectionId}"}'),
    'Dataset': ('AWS::Rekognition::Dataset', '{"attributes":[["attr_dataset_arn","DatasetArn","s"]],"identifier":["DatasetArn"],"write_only":["ProjectArn"],"tags":["Tags","list"]}'),
    'Project': ('AWS::Rekognition::Project', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["ProjectName"],"tags":["Tags","list"]}'),
    'StreamProcessor': ('AWS::Rekognition::StreamProcessor', '{"attributes":[["attr_arn","Arn","s"],["attr_status","Status","s"],["attr_status_message","StatusMessage","s"]],"identifier":["Name"],"tags":["Tags","list"],"arn":"arn:${Partition}:rekognition:${Region}:${Account}:streamprocessor/${Name}"}'),
})
