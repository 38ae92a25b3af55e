"""Every resource type of AWS::SSMGuiConnect; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Preferences': '[["account_id","AccountId","j",32],["connection_recording_preferences","ConnectionRecordingPreferences","@PreferencesConnectionRecordingPreferences"]]',
    'PreferencesConnectionRecordingPreferences': '[["kms_key_arn","KMSKeyArn",{"k":"s","l":[1,2048]},1],["recording_destinations","RecordingDestinations","@PreferencesRecordingDestinations",1]]',
    'PreferencesRecordingDestinations': '[["s3_buckets","S3Buckets",{"k":["@PreferencesS3Bucket"],"l":[1,1],"x":1},1]]',
    'PreferencesS3Bucket': r'[["bucket_name","BucketName",{"k":"s","p":"(?=^.{3,63}$)(?!^(\\d+\\.)+\\d+$)(^(([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])\\.)*([a-z0-9]|[a-z0-9][a-z0-9\\-]*[a-z0-9])$)"},1],["bucket_owner","BucketOwner",{"k":"s","p":"^[0-9]{12}$"},1]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Preferences': ('AWS::SSMGuiConnect::Preferences', '{"attributes":[["attr_account_id","AccountId","s"]],"identifier":["AccountId"]}'),
})
