"""Every resource type of AWS::MediaConvert; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnCertificateAssociationProps(TypedDict, total=False):
    arn: Required[str]
    """The ARN of the ACM certificate to associate with MediaConvert. A change replaces the resource."""


class CfnCertificateAssociation(TypedResource):
    """Associates an AWS Certificate Manager (ACM) certificate with AWS Elemental MediaConvert to enable encryption for content delivery."""
    props: CfnCertificateAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCertificateAssociationProps]) -> None: ...


class CfnJobTemplateProps(TypedDict, total=False):
    acceleration_settings: CfnJobTemplateAccelerationSettingsProps | Deferred | None
    """Accelerated transcoding can significantly speed up jobs with long, visually complex content."""
    category: str | None
    """Optional."""
    description: str | None
    """Optional."""
    hop_destinations: Sequence[CfnJobTemplateHopDestinationProps | Deferred] | Deferred | None
    """Optional."""
    name: str | None
    """Name of the output group A change replaces the resource."""
    priority: Integer | None
    """Specify the relative priority for this job."""
    queue: str | None
    """Optional."""
    settings_json: Required[Anything]
    """Specify, in JSON format, the transcoding job settings for this job template."""
    status_update_interval: Literal["SECONDS_10", "SECONDS_12", "SECONDS_120", "SECONDS_15", "SECONDS_180", "SECONDS_20", "SECONDS_240", "SECONDS_30", "SECONDS_300", "SECONDS_360", "SECONDS_420", "SECONDS_480", "SECONDS_540", "SECONDS_60", "SECONDS_600"] | Other | None
    """Specify how often MediaConvert sends STATUS_UPDATE events to Amazon CloudWatch Events."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""


class CfnJobTemplateAccelerationSettingsProps(TypedDict, total=False):
    """Accelerated transcoding can significantly speed up jobs with long, visually complex content."""
    mode: Required[Literal["DISABLED", "ENABLED", "PREFERRED"] | Other]
    """Specify the conditions when the service will run your job with accelerated transcoding."""


class CfnJobTemplateHopDestinationProps(TypedDict, total=False):
    """Optional."""
    priority: Integer | None
    """Optional."""
    queue: str | None
    """Optional unless the job is submitted on the default queue."""
    wait_minutes: Integer | None
    """Required for setting up a job to use queue hopping."""


class CfnJobTemplate(TypedResource):
    """The AWS::MediaConvert::JobTemplate resource is an AWS Elemental MediaConvert resource type that you can use to generate transcoding jobs."""
    props: CfnJobTemplateProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnJobTemplateProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the job template, such as `arn:aws:mediaconvert:us-west-2:123456789012`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the job template, such as `Streaming stack DASH`."""


class CfnPresetProps(TypedDict, total=False):
    category: str | None
    """The new category for the preset, if you are changing it."""
    description: str | None
    """The new description for the preset, if you are changing it."""
    name: str | None
    """The name of the preset that you are modifying. A change replaces the resource."""
    settings_json: Required[Anything]
    """Specify, in JSON format, the transcoding job settings for this output preset."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""


class CfnPreset(TypedResource):
    """The AWS::MediaConvert::Preset resource is an AWS Elemental MediaConvert resource type that you can use to specify encoding settings for a single output in a transcoding job."""
    props: CfnPresetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPresetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the output preset, such as `arn:aws:mediaconvert:us-west-2:123456789012`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the output preset, such as `HEVC high res`."""


class CfnQueueProps(TypedDict, total=False):
    concurrent_jobs: Integer | None
    """Specify the maximum number of jobs your queue can process concurrently."""
    description: str | None
    """Optional."""
    maximum_concurrent_feeds: Integer | None
    """Specify the maximum number of Elemental Inference feeds MediaConvert can process concurrently."""
    name: str | None
    """The name of the queue that you are creating. A change replaces the resource."""
    pricing_plan: Literal["ON_DEMAND", "RESERVED"] | Other | None
    """When you use CloudFormation, you can create only on-demand queues."""
    status: Literal["ACTIVE", "PAUSED"] | Other | None
    """Initial state of the queue."""
    tags: Anything
    """An array of key-value pairs to apply to this resource."""


class CfnQueue(TypedResource):
    """The AWS::MediaConvert::Queue resource is an AWS Elemental MediaConvert resource type that you can use to manage the resources that are available to your account for parallel processing of jobs."""
    props: CfnQueueProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueueProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the queue, such as `arn:aws:mediaconvert:us-west-2:123456789012`."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the queue, such as `Queue 2`."""
