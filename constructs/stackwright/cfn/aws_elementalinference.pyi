"""Every resource type of AWS::ElementalInference; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnDictionaryProps(TypedDict, total=False):
    entries: str | None
    language: Required[Literal["eng", "fra", "ita", "deu", "spa", "por"] | Other]
    name: Required[str]
    tags: Mapping[str, str] | Deferred | None


class CfnDictionary(TypedResource):
    """Represents a custom dictionary for improving transcription accuracy"""
    props: CfnDictionaryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDictionaryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnFeedProps(TypedDict, total=False):
    access_role_arn: str | None
    name: Required[str]
    outputs: Required[Sequence[CfnFeedGetOutputProps | Deferred] | Deferred]
    tags: Mapping[str, str] | Deferred | None


class CfnFeedAspectRatioProps(TypedDict, total=False):
    height: Required[Integer]
    width: Required[Integer]


class CfnFeedClippingConfigProps(TypedDict, total=False):
    callback_metadata: str | None
    data_source_configuration: CfnFeedDataSourceConfigurationProps | Deferred | None
    """Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an output."""


class CfnFeedCroppingConfigProps(TypedDict, total=False):
    template_groups: Sequence[CfnFeedTemplateGroupProps | Deferred] | Deferred | None


class CfnFeedDataSourceConfigurationProps(TypedDict, total=False):
    """Identifies the fixture whose event data Elemental Inference maps onto the clipping metadata for an output."""
    fixture_id: Required[str]
    """The ID of the fixture whose event data you want Elemental Inference to map onto this clipping output."""


class CfnFeedGetOutputProps(TypedDict, total=False):
    description: str | None
    name: Required[str]
    output_config: Required[CfnFeedOutputConfigProps | Deferred]
    status: Required[Literal["ENABLED", "DISABLED"] | Other]


class CfnFeedOutputConfigProps(TypedDict, total=False):
    clipping: CfnFeedClippingConfigProps | Deferred | None
    cropping: CfnFeedCroppingConfigProps | Deferred | None
    subtitling: CfnFeedSubtitlingConfigProps | Deferred | None


class CfnFeedSubtitlingConfigProps(TypedDict, total=False):
    aspect_ratio: CfnFeedAspectRatioProps | Deferred | None
    dictionary: str | None
    language: Required[Literal["eng", "eng-au", "eng-gb", "eng-us", "fra", "ita", "deu", "spa", "por"] | Other]
    profanity_filter: Literal["DISABLED", "CENSOR", "DROP"] | Other | None


class CfnFeedTemplateGroupProps(TypedDict, total=False):
    name: Required[str]
    template_uris: Required[Sequence[str] | Deferred]


class CfnFeed(TypedResource):
    """Represents a feed that receives media for inference processing"""
    props: CfnFeedProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFeedProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken: ...
    @property
    def attr_data_endpoints(self) -> ListToken: ...
    @property
    def attr_id(self) -> StringToken: ...
