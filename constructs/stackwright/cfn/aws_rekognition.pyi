"""Every resource type of AWS::Rekognition; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnCollectionProps(TypedDict, total=False):
    collection_id: Required[str]
    """ID for the collection that you are creating. A change replaces the resource."""
    tags: Sequence[CfnCollectionTagProps | Deferred] | Deferred | None
    """A set of tags (key-value pairs) that you want to attach to the collection."""


class CfnCollectionTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnCollection(TypedResource):
    """The `AWS::Rekognition::Collection` type creates a server-side container called a collection."""
    props: CfnCollectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCollectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name of the collection."""


class CfnDatasetProps(TypedDict, total=False):
    dataset_type: Required[Literal["TRAIN", "TEST"] | Other]
    """The type of the dataset. A change replaces the resource."""
    project_arn: str | None
    """The ARN of the project to which the dataset belongs. A change replaces the resource."""
    tags: Sequence[CfnDatasetTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDatasetTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataset(TypedResource):
    """The AWS::Rekognition::Dataset type creates an Amazon Rekognition Custom Labels dataset."""
    props: CfnDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetProps]) -> None: ...
    @property
    def attr_dataset_arn(self) -> StringToken:
        """The ARN of the dataset."""


class CfnProjectProps(TypedDict, total=False):
    project_name: Required[str]
    """The name of the project to create. A change replaces the resource."""
    tags: Sequence[CfnProjectTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnProjectTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnProject(TypedResource):
    """The `AWS::Rekognition::Project` type creates an Amazon Rekognition Custom Labels project."""
    props: CfnProjectProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProjectProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Returns the Amazon Resource Name of the project."""


class CfnStreamProcessorProps(TypedDict, total=False):
    bounding_box_regions_of_interest: Sequence[CfnStreamProcessorBoundingBoxProps | Deferred] | Deferred | None
    """List of BoundingBox objects, each of which denotes a region of interest on screen. A change replaces the resource."""
    connected_home_settings: CfnStreamProcessorConnectedHomeSettingsProps | Deferred | None
    """Connected home settings to use on a streaming video. A change replaces the resource."""
    data_sharing_preference: CfnStreamProcessorDataSharingPreferenceProps | Deferred | None
    """Allows you to opt in or opt out to share data with Rekognition to improve model performance. A change replaces the resource."""
    face_search_settings: CfnStreamProcessorFaceSearchSettingsProps | Deferred | None
    """The input parameters used to recognize faces in a streaming video analyzed by an Amazon Rekognition stream processor. A change replaces the resource."""
    kinesis_data_stream: CfnStreamProcessorKinesisDataStreamProps | Deferred | None
    """Amazon Rekognition's Video Stream Processor takes a Kinesis video stream as input. A change replaces the resource."""
    kinesis_video_stream: Required[CfnStreamProcessorKinesisVideoStreamProps | Deferred]
    """The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream processor. A change replaces the resource."""
    kms_key_id: str | None
    """The identifier for your Amazon Key Management Service key (Amazon KMS key). A change replaces the resource."""
    name: str | None
    """The Name attribute specifies the name of the stream processor and it must be within the constraints described in the Name section of StreamProcessor. A change replaces the resource."""
    notification_channel: CfnStreamProcessorNotificationChannelProps | Deferred | None
    """The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results and completion status of a video analysis operation. A change replaces the resource."""
    polygon_regions_of_interest: Sequence[Sequence[CfnStreamProcessorPointProps | Deferred] | Deferred] | Deferred | None
    """A set of ordered lists of Point objects. A change replaces the resource."""
    role_arn: Required[str]
    """The ARN of the IAM role that allows access to the stream processor. A change replaces the resource."""
    s3_destination: CfnStreamProcessorS3DestinationProps | Deferred | None
    """The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video analysis operation. A change replaces the resource."""
    tags: Sequence[CfnStreamProcessorTagProps | Deferred] | Deferred | None
    """A set of tags (key-value pairs) that you want to attach to the stream processor."""


class CfnStreamProcessorBoundingBoxProps(TypedDict, total=False):
    """Identifies the bounding box around the label, face, text, or personal protective equipment."""
    height: Required[Number]
    """Height of the bounding box as a ratio of the overall image height. A change replaces the resource."""
    left: Required[Number]
    """Left coordinate of the bounding box as a ratio of overall image width. A change replaces the resource."""
    top: Required[Number]
    """Top coordinate of the bounding box as a ratio of overall image height. A change replaces the resource."""
    width: Required[Number]
    """Width of the bounding box as a ratio of the overall image width. A change replaces the resource."""


class CfnStreamProcessorConnectedHomeSettingsProps(TypedDict, total=False):
    """Connected home settings to use on a streaming video."""
    labels: Required[Sequence[str] | Deferred]
    """Specifies what you want to detect in the video, such as people, packages, or pets. A change replaces the resource."""
    min_confidence: Number | None
    """The minimum confidence required to label an object in the video. A change replaces the resource."""


class CfnStreamProcessorDataSharingPreferenceProps(TypedDict, total=False):
    """Allows you to opt in or opt out to share data with Rekognition to improve model performance."""
    opt_in: Required[Boolean]
    """Describes the opt-in status applied to a stream processor's data sharing policy. A change replaces the resource."""


class CfnStreamProcessorFaceSearchSettingsProps(TypedDict, total=False):
    """The input parameters used to recognize faces in a streaming video analyzed by a Amazon Rekognition stream processor."""
    collection_id: Required[str]
    """The ID of a collection that contains faces that you want to search for. A change replaces the resource."""
    face_match_threshold: Number | None
    """Minimum face match confidence score that must be met to return a result for a recognized face. A change replaces the resource."""


class CfnStreamProcessorKinesisDataStreamProps(TypedDict, total=False):
    """Amazon Rekognition Video Stream Processor take as input a Kinesis video stream (Input) and a Kinesis data stream (Output)."""
    arn: Required[str]
    """ARN of the output Amazon Kinesis Data Streams stream. A change replaces the resource."""


class CfnStreamProcessorKinesisVideoStreamProps(TypedDict, total=False):
    """The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream processor."""
    arn: Required[str]
    """ARN of the Kinesis video stream stream that streams the source video. A change replaces the resource."""


class CfnStreamProcessorNotificationChannelProps(TypedDict, total=False):
    """The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results and completion status of a video analysis operation."""
    arn: Required[str]
    """The ARN of the SNS topic that receives notifications. A change replaces the resource."""


class CfnStreamProcessorPointProps(TypedDict, total=False):
    """The X and Y coordinates of a point on an image or video frame."""
    x: Required[Number]
    """The value of the X coordinate for a point on a `Polygon`."""
    y: Required[Number]
    """The value of the Y coordinate for a point on a `Polygon`."""


class CfnStreamProcessorS3DestinationProps(TypedDict, total=False):
    """The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video analysis operation."""
    bucket_name: Required[str]
    """Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name of a stream processor's exports. A change replaces the resource."""
    object_key_prefix: str | None
    """Describes the destination Amazon Simple Storage Service (Amazon S3) object keys of a stream processor's exports. A change replaces the resource."""


class CfnStreamProcessorTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnStreamProcessor(TypedResource):
    """The `AWS::Rekognition::StreamProcessor` type creates a stream processor used to detect and recognize faces or to detect connected home labels in a streaming video."""
    props: CfnStreamProcessorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStreamProcessorProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """Amazon Resource Name for the newly created stream processor."""
    @property
    def attr_status(self) -> StringToken:
        """Current status of the Amazon Rekognition stream processor."""
    @property
    def attr_status_message(self) -> StringToken:
        """Detailed status message about the stream processor."""
