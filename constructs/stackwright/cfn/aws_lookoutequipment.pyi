"""Every resource type of AWS::LookoutEquipment; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnInferenceSchedulerProps(TypedDict, total=False):
    data_delay_offset_in_minutes: Integer | None
    """A period of time (in minutes) by which inference on the data is delayed after the data starts."""
    data_input_configuration: Required[CfnInferenceSchedulerDataInputConfigurationProps | Deferred]
    """Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and dataset location."""
    data_output_configuration: Required[CfnInferenceSchedulerDataOutputConfigurationProps | Deferred]
    """Specifies configuration information for the output results for the inference scheduler, including the Amazon S3 location for the output."""
    data_upload_frequency: Required[Literal["PT5M", "PT10M", "PT15M", "PT30M", "PT1H"] | Other]
    """How often data is uploaded to the source S3 bucket for the input data."""
    inference_scheduler_name: str | None
    """The name of the inference scheduler. A change replaces the resource."""
    model_name: Required[str]
    """The name of the machine learning model used for the inference scheduler. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of a role with permission to access the data source being used for the inference."""
    server_side_kms_key_id: str | None
    """Provides the identifier of the AWS KMS key used to encrypt inference scheduler data by. A change replaces the resource."""
    tags: Sequence[CfnInferenceSchedulerTagProps | Deferred] | Deferred | None
    """Any tags associated with the inference scheduler."""


class CfnInferenceSchedulerDataInputConfigurationProps(TypedDict, total=False):
    """Specifies configuration information for the input data for the inference scheduler, including delimiter, format, and dataset location."""
    inference_input_name_configuration: CfnInferenceSchedulerInputNameConfigurationProps | Deferred | None
    """Specifies configuration information for the input data for the inference, including timestamp format and delimiter."""
    input_time_zone_offset: str | None
    """Indicates the difference between your time zone and Greenwich Mean Time (GMT)."""
    s3_input_configuration: Required[CfnInferenceSchedulerS3InputConfigurationProps | Deferred]
    """Specifies configuration information for the input data for the inference, including input data S3 location."""


class CfnInferenceSchedulerDataOutputConfigurationProps(TypedDict, total=False):
    """Specifies configuration information for the output results for the inference scheduler, including the S3 location for the output."""
    kms_key_id: str | None
    """The ID number for the AWS KMS key used to encrypt the inference output."""
    s3_output_configuration: Required[CfnInferenceSchedulerS3OutputConfigurationProps | Deferred]
    """Specifies configuration information for the output results from the inference, including output S3 location."""


class CfnInferenceSchedulerInputNameConfigurationProps(TypedDict, total=False):
    """Specifies configuration information for the input data for the inference, including timestamp format and delimiter."""
    component_timestamp_delimiter: str | None
    """Indicates the delimiter character used between items in the data."""
    timestamp_format: str | None
    """The format of the timestamp, whether Epoch time, or standard, with or without hyphens (-)."""


class CfnInferenceSchedulerS3InputConfigurationProps(TypedDict, total=False):
    """Specifies configuration information for the input data for the inference, including input data S3 location."""
    bucket: Required[str]
    prefix: str | None


class CfnInferenceSchedulerS3OutputConfigurationProps(TypedDict, total=False):
    """Specifies configuration information for the output results from the inference, including output S3 location."""
    bucket: Required[str]
    prefix: str | None


class CfnInferenceSchedulerTagProps(TypedDict, total=False):
    """A tag is a key-value pair that can be added to a resource as metadata."""
    key: Required[str]
    """The key for the specified tag."""
    value: Required[str]
    """The value for the specified tag."""


class CfnInferenceScheduler(TypedResource):
    """Creates a scheduled inference."""
    props: CfnInferenceSchedulerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnInferenceSchedulerProps]) -> None: ...
    @property
    def attr_inference_scheduler_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the inference scheduler being created."""
