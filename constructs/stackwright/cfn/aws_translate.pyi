"""Every resource type of AWS::Translate; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnParallelDataProps(TypedDict, total=False):
    description: str | None
    """A custom description for the parallel data resource. A change replaces the resource."""
    encryption_key: CfnParallelDataEncryptionKeyProps | Deferred | None
    """The encryption key used to encrypt this object. A change replaces the resource."""
    name: Required[str]
    """A custom name for the parallel data resource. A change replaces the resource."""
    parallel_data_config: Required[CfnParallelDataParallelDataConfigProps | Deferred]
    """Specifies the format and S3 location of the parallel data input file."""
    tags: Sequence[CfnParallelDataTagsProps | Deferred] | Deferred | None
    """Tags associated with the parallel data resource."""


class CfnParallelDataEncryptionKeyProps(TypedDict, total=False):
    """The encryption key used to encrypt this object."""
    id: Required[str]
    """The Amazon Resource Name (ARN) of the encryption key."""
    type: Required[Literal["KMS"] | Other]
    """The type of encryption key."""


class CfnParallelDataParallelDataConfigProps(TypedDict, total=False):
    """Specifies the format and S3 location of the parallel data input file."""
    format: Required[Literal["TSV", "CSV", "TMX"] | Other]
    """The format of the parallel data input file."""
    s3_uri: Required[str]
    """The URI of the Amazon S3 folder that contains the parallel data input file."""


class CfnParallelDataTagsProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnParallelData(TypedResource):
    """A parallel data resource in Amazon Translate used to customize machine translation output."""
    props: CfnParallelDataProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnParallelDataProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the parallel data resource."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time at which the parallel data resource was created."""
    @property
    def attr_failed_record_count(self) -> NumberToken:
        """The number of records unsuccessfully imported."""
    @property
    def attr_imported_data_size(self) -> NumberToken:
        """The number of UTF-8 characters imported from the parallel data input file."""
    @property
    def attr_imported_record_count(self) -> NumberToken:
        """The number of records successfully imported."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The time at which the parallel data resource was last updated."""
    @property
    def attr_skipped_record_count(self) -> NumberToken:
        """The number of items skipped during import."""
    @property
    def attr_source_language_code(self) -> StringToken:
        """The source language of the translations in the parallel data file."""
    @property
    def attr_status(self) -> StringToken:
        """The status of the parallel data resource."""
    @property
    def attr_target_language_codes(self) -> ListToken:
        """The language codes for the target languages available in the parallel data file."""


class CfnTerminologyProps(TypedDict, total=False):
    description: str | None
    """The description of the custom terminology."""
    encryption_key: CfnTerminologyEncryptionKeyProps | Deferred | None
    """The encryption key for the custom terminology. A change replaces the resource."""
    merge_strategy: Literal["OVERWRITE"] | Other | None
    """The merge strategy for the custom terminology."""
    name: Required[str]
    """The name of the custom terminology. A change replaces the resource."""
    tags: Sequence[CfnTerminologyTagsProps | Deferred] | Deferred | None
    """Tags associated with the terminology."""
    terminology_data: CfnTerminologyTerminologyDataProps | Deferred | None
    """The terminology data for the custom terminology being imported."""


class CfnTerminologyEncryptionKeyProps(TypedDict, total=False):
    """The encryption key for the custom terminology."""
    id: Required[str]
    """The Amazon Resource Name (ARN) of the encryption key."""
    type: Required[Literal["KMS"] | Other]
    """The type of encryption key."""


class CfnTerminologyTagsProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnTerminologyTerminologyDataProps(TypedDict, total=False):
    """The terminology data for the custom terminology being imported."""
    directionality: Literal["UNI", "MULTI"] | Other | None
    """The directionality of the terminology resource."""
    file: Required[str]
    """The file containing the custom terminology data, base64-encoded."""
    format: Required[Literal["CSV", "TMX", "TSV"] | Other]
    """The data format of the custom terminology."""


class CfnTerminology(TypedResource):
    """A custom terminology resource for Amazon Translate that enables customized translations."""
    props: CfnTerminologyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTerminologyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the custom terminology."""
    @property
    def attr_created_at(self) -> StringToken:
        """The time the terminology was created."""
    @property
    def attr_directionality(self) -> StringToken:
        """The directionality of the terminology."""
    @property
    def attr_format(self) -> StringToken:
        """The format of the terminology data."""
    @property
    def attr_last_updated_at(self) -> StringToken:
        """The time the terminology was last updated."""
    @property
    def attr_size_bytes(self) -> NumberToken:
        """The size of the terminology file in bytes."""
    @property
    def attr_source_language_code(self) -> StringToken:
        """The source language code for the custom terminology."""
    @property
    def attr_target_language_codes(self) -> ListToken:
        """The target language codes for the custom terminology."""
    @property
    def attr_term_count(self) -> NumberToken:
        """The number of terms in the custom terminology."""
