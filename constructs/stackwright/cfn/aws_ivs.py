"""Every resource type of AWS::IVS; written by `python -m tools.l1`; do not edit."""

from stackwright.schema import Schema
from stackwright.shapes import Types
from stackwright.typed import TypedResource, names

_types = Types({
    'AdConfiguration': '[["arn","Arn","j",32],["media_tailor_playback_configurations","MediaTailorPlaybackConfigurations",{"k":["@AdConfigurationMediaTailorPlaybackConfiguration"],"l":[1,3]},1],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]}],["post_roll_configuration","PostRollConfiguration","@AdConfigurationPostRollConfiguration"],["tags","Tags",{"k":["@AdConfigurationTag"],"l":[null,50],"x":1}]]',
    'AdConfigurationMediaTailorPlaybackConfiguration': '[["playback_configuration_arn","PlaybackConfigurationArn",{"k":"s","p":"^arn:aws:mediatailor:[a-z0-9-]+:[0-9]+:playbackConfiguration/[a-zA-Z0-9-]+$","l":[null,128]}]]',
    'AdConfigurationPostRollConfiguration': '[["duration_seconds","DurationSeconds",{"k":"i","r":[1,300]},1],["enabled","Enabled","b",1]]',
    'AdConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'Channel': '[["arn","Arn","j",32],["authorized","Authorized","b"],["container_format","ContainerFormat",{"k":"s","e":["TS","FRAGMENTED_MP4"]}],["ingest_endpoint","IngestEndpoint","j",32],["insecure_ingest","InsecureIngest","b"],["latency_mode","LatencyMode",{"k":"s","e":["NORMAL","LOW"]}],["multitrack_input_configuration","MultitrackInputConfiguration","@ChannelMultitrackInputConfiguration"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]}],["playback_url","PlaybackUrl","j",32],["preset","Preset",{"k":"s","e":["","HIGHER_BANDWIDTH_DELIVERY","CONSTRAINED_BANDWIDTH_DELIVERY"]}],["recording_configuration_arn","RecordingConfigurationArn",{"k":"s","p":"^$|arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$","l":[null,128]},0,["AWS::IVS::RecordingConfiguration.Arn"]],["tags","Tags",{"k":["@ChannelTag"],"l":[null,50],"x":1}],["type","Type",{"k":"s","e":["STANDARD","BASIC","ADVANCED_SD","ADVANCED_HD"]}]]',
    'ChannelMultitrackInputConfiguration': '[["enabled","Enabled","b"],["maximum_resolution","MaximumResolution",{"k":"s","e":["SD","HD","FULL_HD"]}],["policy","Policy",{"k":"s","e":["ALLOW","REQUIRE"]}]]',
    'ChannelTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EncoderConfiguration': '[["arn","Arn","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]},2],["tags","Tags",{"k":["@EncoderConfigurationTag"],"l":[null,50],"x":1}],["video","Video","@EncoderConfigurationVideo",2]]',
    'EncoderConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'EncoderConfigurationVideo': '[["bitrate","Bitrate",{"k":"i","r":[1,8500000]},2],["framerate","Framerate",{"k":"n","r":[1,60]},2],["height","Height",{"k":"i","r":[2,1920]},2],["width","Width",{"k":"i","r":[2,1920]},2]]',
    'IngestConfiguration': '[["arn","Arn","j",32],["ingest_protocol","IngestProtocol",{"k":"s","e":["RTMP","RTMPS"]},2],["insecure_ingest","InsecureIngest","b",10],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]},2],["participant_id","ParticipantId","j",32],["stage_arn","StageArn",{"k":"s","p":"^arn:aws:ivs:[a-z0-9-]+:[0-9]+:stage/[a-zA-Z0-9-]+$","l":[null,128]}],["state","State","j",32],["stream_key","StreamKey","j",32],["tags","Tags",{"k":["@IngestConfigurationTag"],"l":[null,50],"x":1}],["user_id","UserId","s",2]]',
    'IngestConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PlaybackKeyPair': '[["arn","Arn","j",32],["fingerprint","Fingerprint","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]},2],["public_key_material","PublicKeyMaterial","s",10],["tags","Tags",{"k":["@PlaybackKeyPairTag"],"l":[null,50],"x":1}]]',
    'PlaybackKeyPairTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PlaybackRestrictionPolicy': '[["allowed_countries","AllowedCountries",{"k":[{"k":"s","l":[2,2]}],"x":1}],["allowed_origins","AllowedOrigins",[{"k":"s","l":[null,128]}]],["arn","Arn","j",32],["enable_strict_origin_enforcement","EnableStrictOriginEnforcement","b"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]}],["tags","Tags",{"k":["@PlaybackRestrictionPolicyTag"],"l":[null,50],"x":1}]]',
    'PlaybackRestrictionPolicyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'PublicKey': r'[["arn","Arn","j",32],["fingerprint","Fingerprint","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]},2],["public_key_material","PublicKeyMaterial",{"k":"s","p":"-----BEGIN PUBLIC KEY-----\\r?\\n([a-zA-Z0-9+/=\\r\\n]+)\\r?\\n-----END PUBLIC KEY-----(\\r?\\n)?"},2],["tags","Tags",{"k":["@PublicKeyTag"],"l":[null,50],"x":1}]]',
    'PublicKeyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RecordingConfiguration': '[["arn","Arn","j",32],["destination_configuration","DestinationConfiguration","@RecordingConfigurationDestinationConfiguration",3],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]},2],["recording_reconnect_window_seconds","RecordingReconnectWindowSeconds",{"k":"i","r":[0,300]},2],["rendition_configuration","RenditionConfiguration","@RecordingConfigurationRenditionConfiguration",2],["state","State","j",32],["tags","Tags",{"k":["@RecordingConfigurationTag"],"l":[null,50],"x":1}],["thumbnail_configuration","ThumbnailConfiguration","@RecordingConfigurationThumbnailConfiguration",2]]',
    'RecordingConfigurationDestinationConfiguration': '[["s3","S3","@RecordingConfigurationS3DestinationConfiguration",2]]',
    'RecordingConfigurationRenditionConfiguration': '[["rendition_selection","RenditionSelection",{"k":"s","e":["ALL","NONE","CUSTOM"]},2],["renditions","Renditions",{"k":[{"k":"s","e":["FULL_HD","HD","SD","LOWEST_RESOLUTION"]}],"l":[null,4],"x":1},2]]',
    'RecordingConfigurationS3DestinationConfiguration': '[["bucket_name","BucketName",{"k":"s","p":"^[a-z0-9-.]+$","l":[3,63]},3,["AWS::S3::Bucket.BucketName","AWS::S3::Bucket.Name"]]]',
    'RecordingConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'RecordingConfigurationThumbnailConfiguration': '[["recording_mode","RecordingMode",{"k":"s","e":["INTERVAL","DISABLED"]},2],["resolution","Resolution",{"k":"s","e":["FULL_HD","HD","SD","LOWEST_RESOLUTION"]},2],["storage","Storage",{"k":[{"k":"s","e":["SEQUENTIAL","LATEST"]}],"l":[null,2],"x":1},2],["target_interval_seconds","TargetIntervalSeconds",{"k":"i","r":[1,60]},2]]',
    'Stage': '[["active_session_id","ActiveSessionId","j",32],["arn","Arn","j",32],["auto_participant_recording_configuration","AutoParticipantRecordingConfiguration","@StageAutoParticipantRecordingConfiguration"],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]}],["tags","Tags",{"k":["@StageTag"],"l":[null,50],"x":1}]]',
    'StageAutoParticipantRecordingConfiguration': '[["hls_configuration","HlsConfiguration","@StageHlsConfiguration"],["media_types","MediaTypes",{"k":[{"k":"s","e":["AUDIO_VIDEO","AUDIO_ONLY"]}],"l":[null,1],"x":1}],["recording_reconnect_window_seconds","RecordingReconnectWindowSeconds",{"k":"i","r":[0,300]}],["storage_configuration_arn","StorageConfigurationArn",{"k":"s","p":"^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$","l":[null,128]},1],["thumbnail_configuration","ThumbnailConfiguration","@StageThumbnailConfiguration"]]',
    'StageHlsConfiguration': '[["participant_recording_hls_configuration","ParticipantRecordingHlsConfiguration","@StageParticipantRecordingHlsConfiguration"]]',
    'StageParticipantRecordingHlsConfiguration': '[["target_segment_duration_seconds","TargetSegmentDurationSeconds",{"k":"i","r":[2,10]}]]',
    'StageTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'StageThumbnailConfiguration': '[["participant_thumbnail_configuration","ParticipantThumbnailConfiguration","@StageThumbnailConfigurationParticipantThumbnailConfiguration"]]',
    'StageThumbnailConfigurationParticipantThumbnailConfiguration': '[["recording_mode","RecordingMode",{"k":"s","e":["INTERVAL","DISABLED"]}],["storage","Storage",{"k":[{"k":"s","e":["SEQUENTIAL","LATEST"]}],"l":[null,2],"x":1}],["target_interval_seconds","TargetIntervalSeconds",{"k":"i","r":[1,86400]}]]',
    'StorageConfiguration': '[["arn","Arn","j",32],["name","Name",{"k":"s","p":"^[a-zA-Z0-9-_]*$","l":[null,128]},2],["s3","S3","@StorageConfigurationS3StorageConfiguration",3],["tags","Tags",{"k":["@StorageConfigurationTag"],"l":[null,50],"x":1}]]',
    'StorageConfigurationS3StorageConfiguration': '[["bucket_name","BucketName",{"k":"s","p":"^[a-z0-9-.]+$","l":[3,63]},3,["AWS::S3::Bucket.Name"]]]',
    'StorageConfigurationTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
    'StreamKey': '[["arn","Arn","j",32],["channel_arn","ChannelArn",{"k":"s","p":"^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$","l":[1,128]},3,["AWS::IVS::Channel.Arn"]],["tags","Tags",{"k":["@StreamKeyTag"],"l":[null,50],"x":1}],["value","Value","j",32]]',
    'StreamKeyTag': '[["key","Key",{"k":"s","l":[1,128]},1],["value","Value",{"k":"s","l":[null,256]},1]]',
})
__getattr__ = names(__name__, _types)


class CfnAdConfiguration(TypedResource):
    schema = Schema('AWS::IVS::AdConfiguration', _types, 'AdConfiguration', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"]}')


class CfnChannel(TypedResource):
    schema = Schema('AWS::IVS::Channel', _types, 'Channel', '{"attributes":[["attr_arn","Arn","s"],["attr_ingest_endpoint","IngestEndpoint","s"],["attr_playback_url","PlaybackUrl","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:channel/${ResourceId}"}')


class CfnEncoderConfiguration(TypedResource):
    schema = Schema('AWS::IVS::EncoderConfiguration', _types, 'EncoderConfiguration', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:encoder-configuration/${ResourceId}"}')


class CfnIngestConfiguration(TypedResource):
    schema = Schema('AWS::IVS::IngestConfiguration', _types, 'IngestConfiguration', '{"attributes":[["attr_arn","Arn","s"],["attr_participant_id","ParticipantId","s"],["attr_state","State","s"],["attr_stream_key","StreamKey","s"]],"identifier":["Arn"],"write_only":["InsecureIngest"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:ingest-configuration/${ResourceId}"}')


class CfnPlaybackKeyPair(TypedResource):
    schema = Schema('AWS::IVS::PlaybackKeyPair', _types, 'PlaybackKeyPair', '{"attributes":[["attr_arn","Arn","s"],["attr_fingerprint","Fingerprint","s"]],"identifier":["Arn"],"write_only":["PublicKeyMaterial"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:playback-key/${ResourceId}"}')


class CfnPlaybackRestrictionPolicy(TypedResource):
    schema = Schema('AWS::IVS::PlaybackRestrictionPolicy', _types, 'PlaybackRestrictionPolicy', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}"}')


class CfnPublicKey(TypedResource):
    schema = Schema('AWS::IVS::PublicKey', _types, 'PublicKey', '{"attributes":[["attr_arn","Arn","s"],["attr_fingerprint","Fingerprint","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:public-key/${ResourceId}"}')


class CfnRecordingConfiguration(TypedResource):
    schema = Schema('AWS::IVS::RecordingConfiguration', _types, 'RecordingConfiguration', '{"attributes":[["attr_arn","Arn","s"],["attr_state","State","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:recording-configuration/${ResourceId}"}')


class CfnStage(TypedResource):
    schema = Schema('AWS::IVS::Stage', _types, 'Stage', '{"attributes":[["attr_active_session_id","ActiveSessionId","s"],["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:stage/${ResourceId}"}')


class CfnStorageConfiguration(TypedResource):
    schema = Schema('AWS::IVS::StorageConfiguration', _types, 'StorageConfiguration', '{"attributes":[["attr_arn","Arn","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:storage-configuration/${ResourceId}"}')


class CfnStreamKey(TypedResource):
    schema = Schema('AWS::IVS::StreamKey', _types, 'StreamKey', '{"attributes":[["attr_arn","Arn","s"],["attr_value","Value","s"]],"identifier":["Arn"],"tags":["Tags","list"],"arn":"arn:${Partition}:ivs:${Region}:${Account}:stream-key/${ResourceId}"}')
