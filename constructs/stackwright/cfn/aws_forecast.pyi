"""Every resource type of AWS::Forecast; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnDatasetProps(TypedDict, total=False):
    data_frequency: str | None
    """The frequency of data collection."""
    dataset_name: Required[str]
    """The name of the dataset. A change replaces the resource."""
    dataset_type: Required[Literal["TARGET_TIME_SERIES", "RELATED_TIME_SERIES", "ITEM_METADATA"] | Other]
    """The dataset type."""
    domain: Required[Literal["RETAIL", "CUSTOM", "INVENTORY_PLANNING", "EC2_CAPACITY", "WORK_FORCE", "WEB_TRAFFIC", "METRICS"] | Other]
    """The domain associated with the dataset."""
    encryption_config: CfnDatasetEncryptionConfigProps | Deferred | None
    """A Key Management Service (KMS) key and the Identity and Access Management (IAM) role that Amazon Forecast can assume to access the key."""
    schema: Required[CfnDatasetSchemaProps | Deferred]
    """The schema for the dataset."""
    tags: Sequence[CfnDatasetTagsProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDatasetAttributesProps(TypedDict, total=False):
    attribute_name: str | None
    """Name of the dataset field"""
    attribute_type: Literal["string", "integer", "float", "timestamp", "geolocation"] | Other | None
    """Data type of the field"""


class CfnDatasetEncryptionConfigProps(TypedDict, total=False):
    """An AWS Key Management Service (KMS) key and an AWS Identity and Access Management (IAM) role that Amazon Forecast can assume to access the key."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the KMS key."""
    role_arn: str | None
    """The ARN of the IAM role that Amazon Forecast can assume to access the AWS key."""


class CfnDatasetSchemaProps(TypedDict, total=False):
    """Defines the fields of a dataset."""
    attributes: Sequence[CfnDatasetAttributesProps | Deferred] | Deferred | None
    """An array of attributes specifying the name and type of each field in a dataset."""


class CfnDatasetTagsProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDataset(TypedResource):
    """Creates an Amazon Forecast dataset."""
    props: CfnDatasetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the dataset."""


class CfnDatasetGroupProps(TypedDict, total=False):
    dataset_arns: Sequence[str] | Deferred | None
    """An array of Amazon Resource Names (ARNs) of the datasets that you want to include in the dataset group."""
    dataset_group_name: Required[str]
    """The name of the dataset group. A change replaces the resource."""
    domain: Required[Literal["RETAIL", "CUSTOM", "INVENTORY_PLANNING", "EC2_CAPACITY", "WORK_FORCE", "WEB_TRAFFIC", "METRICS"] | Other]
    """The domain associated with the dataset group."""
    tags: Sequence[CfnDatasetGroupTagProps | Deferred] | Deferred | None
    """An array of key-value pairs to apply to this resource."""


class CfnDatasetGroupTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnDatasetGroup(TypedResource):
    """Creates a dataset group, which holds a collection of related datasets."""
    props: CfnDatasetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDatasetGroupProps]) -> None: ...
    @property
    def attr_dataset_group_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the dataset group."""
