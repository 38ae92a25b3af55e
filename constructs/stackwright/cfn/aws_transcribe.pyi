"""Every resource type of AWS::Transcribe; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnCallAnalyticsCategoryProps(TypedDict, total=False):
    category_name: Required[str]
    """A unique name, chosen by you, for your Call Analytics category. A change replaces the resource."""
    input_type: Literal["REAL_TIME", "POST_CALL"] | Other | None
    """The input type associated with the specified category. A change replaces the resource."""
    rules: Required[Sequence[CfnCallAnalyticsCategoryRuleProps | Deferred] | Deferred]
    """Rules define a Call Analytics category."""
    tags: Sequence[CfnCallAnalyticsCategoryTagProps | Deferred] | Deferred | None
    """Tags associated with the Call Analytics category."""


class CfnCallAnalyticsCategoryAbsoluteTimeRangeProps(TypedDict, total=False):
    end_time: Integer | None
    first: Integer | None
    last: Integer | None
    start_time: Integer | None


class CfnCallAnalyticsCategoryInterruptionFilterProps(TypedDict, total=False):
    absolute_time_range: CfnCallAnalyticsCategoryAbsoluteTimeRangeProps | Deferred | None
    negate: Boolean | None
    participant_role: Literal["AGENT", "CUSTOMER"] | Other | None
    relative_time_range: CfnCallAnalyticsCategoryRelativeTimeRangeProps | Deferred | None
    threshold: Integer | None


class CfnCallAnalyticsCategoryNonTalkTimeFilterProps(TypedDict, total=False):
    absolute_time_range: CfnCallAnalyticsCategoryAbsoluteTimeRangeProps | Deferred | None
    negate: Boolean | None
    relative_time_range: CfnCallAnalyticsCategoryRelativeTimeRangeProps | Deferred | None
    threshold: Integer | None


class CfnCallAnalyticsCategoryRelativeTimeRangeProps(TypedDict, total=False):
    end_percentage: Integer | None
    first: Integer | None
    last: Integer | None
    start_percentage: Integer | None


class CfnCallAnalyticsCategoryRuleProps(TypedDict, total=False):
    interruption_filter: CfnCallAnalyticsCategoryInterruptionFilterProps | Deferred | None
    non_talk_time_filter: CfnCallAnalyticsCategoryNonTalkTimeFilterProps | Deferred | None
    sentiment_filter: CfnCallAnalyticsCategorySentimentFilterProps | Deferred | None
    transcript_filter: CfnCallAnalyticsCategoryTranscriptFilterProps | Deferred | None


class CfnCallAnalyticsCategorySentimentFilterProps(TypedDict, total=False):
    absolute_time_range: CfnCallAnalyticsCategoryAbsoluteTimeRangeProps | Deferred | None
    negate: Boolean | None
    participant_role: Literal["AGENT", "CUSTOMER"] | Other | None
    relative_time_range: CfnCallAnalyticsCategoryRelativeTimeRangeProps | Deferred | None
    sentiments: Required[Sequence[Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"] | Other] | Deferred]


class CfnCallAnalyticsCategoryTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCallAnalyticsCategoryTranscriptFilterProps(TypedDict, total=False):
    absolute_time_range: CfnCallAnalyticsCategoryAbsoluteTimeRangeProps | Deferred | None
    negate: Boolean | None
    participant_role: Literal["AGENT", "CUSTOMER"] | Other | None
    relative_time_range: CfnCallAnalyticsCategoryRelativeTimeRangeProps | Deferred | None
    targets: Required[Sequence[str] | Deferred]
    transcript_filter_type: Required[Literal["EXACT"] | Other]


class CfnCallAnalyticsCategory(TypedResource):
    """Resource type definition for AWS::Transcribe::CallAnalyticsCategory"""
    props: CfnCallAnalyticsCategoryProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCallAnalyticsCategoryProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Call Analytics category."""
    @property
    def attr_create_time(self) -> StringToken:
        """The date and time the Call Analytics category was created."""
    @property
    def attr_last_update_time(self) -> StringToken:
        """The date and time the Call Analytics category was last updated."""


class CfnMedicalVocabularyProps(TypedDict, total=False):
    language_code: Required[Literal["af-ZA", "ar-AE", "ar-SA", "da-DK", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "en-WL", "es-ES", "es-US", "fa-IR", "fr-CA", "fr-FR", "he-IL", "hi-IN", "id-ID", "it-IT", "ja-JP", "ko-KR", "ms-MY", "nl-NL", "pt-BR", "pt-PT", "ru-RU", "ta-IN", "te-IN", "tr-TR", "zh-CN", "zh-TW", "th-TH", "en-ZA", "en-NZ", "vi-VN", "sv-SE"] | Other]
    """The language code of the vocabulary entries. A change replaces the resource."""
    tags: Sequence[CfnMedicalVocabularyTagProps | Deferred] | Deferred | None
    """Tags associated with the medical vocabulary."""
    vocabulary_file_uri: str | None
    """The Amazon S3 location of the text file that contains the medical vocabulary."""
    vocabulary_name: Required[str]
    """The name of the medical vocabulary. A change replaces the resource."""


class CfnMedicalVocabularyTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnMedicalVocabulary(TypedResource):
    """Resource type definition for AWS::Transcribe::MedicalVocabulary"""
    props: CfnMedicalVocabularyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMedicalVocabularyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the medical vocabulary."""


class CfnVocabularyProps(TypedDict, total=False):
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your input file."""
    language_code: Required[Literal["ab-GE", "af-ZA", "am-ET", "ar-AE", "ar-SA", "ast-ES", "az-AZ", "ba-RU", "be-BY", "bg-BG", "bn-IN", "bs-BA", "ca-ES", "ckb-IQ", "ckb-IR", "cs-CZ", "cy-GB", "cy-WL", "da-DK", "de-CH", "de-DE", "el-GR", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-NZ", "en-US", "en-WL", "en-ZA", "es-ES", "es-MX", "es-US", "et-EE", "et-ET", "eu-ES", "fa-AF", "fa-IR", "fi-FI", "fr-CA", "fr-FR", "ga-IE", "gd-GB", "gl-ES", "gu-IN", "ha-NG", "he-IL", "hi-IN", "hr-HR", "ht-HT", "hu-HU", "hy-AM", "id-ID", "is-IS", "it-IT", "ja-JP", "jv-ID", "ka-GE", "kab-DZ", "kk-KZ", "km-KH", "kn-IN", "ko-KR", "ky-KG", "lg-IN", "lt-LT", "lv-LV", "mhr-RU", "mi-NZ", "mk-MK", "ml-IN", "mn-MN", "mr-IN", "ms-MY", "mt-MT", "my-MM", "ne-NP", "nl-NL", "no-NO", "or-IN", "pa-IN", "pl-PL", "ps-AF", "pt-BR", "pt-PT", "ro-RO", "ru-RU", "rw-RW", "si-LK", "sk-SK", "sl-SI", "so-SO", "sq-AL", "sr-RS", "su-ID", "sv-SE", "sw-BI", "sw-KE", "sw-RW", "sw-TZ", "sw-UG", "ta-IN", "te-IN", "th-TH", "tl-PH", "tr-TR", "tt-RU", "ug-CN", "uk-UA", "uz-UZ", "vi-VN", "wo-SN", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"] | Other]
    """The language code that represents the language of the entries in your custom vocabulary. A change replaces the resource."""
    phrases: Sequence[str] | Deferred | None
    """Use this parameter if you want to create your custom vocabulary by including all desired terms, as comma-separated values, within your request."""
    tags: Sequence[CfnVocabularyTagProps | Deferred] | Deferred | None
    """Adds one or more custom tags, each in the form of a key:value pair, to the custom vocabulary."""
    vocabulary_file_uri: str | None
    """The Amazon S3 location of the text file that contains your custom vocabulary."""
    vocabulary_name: Required[str]
    """A unique name, chosen by you, for your custom vocabulary. A change replaces the resource."""


class CfnVocabularyTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnVocabulary(TypedResource):
    """Creates a custom vocabulary that you can use to improve the transcription accuracy of domain-specific words and phrases."""
    props: CfnVocabularyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVocabularyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the custom vocabulary."""
    @property
    def attr_last_modified_time(self) -> StringToken:
        """The date and time the specified custom vocabulary was last modified."""
    @property
    def attr_vocabulary_state(self) -> StringToken:
        """The processing state of your custom vocabulary."""


class CfnVocabularyFilterProps(TypedDict, total=False):
    data_access_role_arn: str | None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that contains your input files."""
    language_code: Required[Literal["ab-GE", "af-ZA", "am-ET", "ar-AE", "ar-SA", "ast-ES", "az-AZ", "ba-RU", "be-BY", "bg-BG", "bn-IN", "bs-BA", "ca-ES", "ckb-IQ", "ckb-IR", "cs-CZ", "cy-GB", "cy-WL", "da-DK", "de-CH", "de-DE", "el-GR", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-NZ", "en-US", "en-WL", "en-ZA", "es-ES", "es-MX", "es-US", "et-EE", "et-ET", "eu-ES", "fa-AF", "fa-IR", "fi-FI", "fr-CA", "fr-FR", "ga-IE", "gd-GB", "gl-ES", "gu-IN", "ha-NG", "he-IL", "hi-IN", "hr-HR", "ht-HT", "hu-HU", "hy-AM", "id-ID", "is-IS", "it-IT", "ja-JP", "jv-ID", "ka-GE", "kab-DZ", "kk-KZ", "km-KH", "kn-IN", "ko-KR", "ky-KG", "lg-IN", "lt-LT", "lv-LV", "mhr-RU", "mi-NZ", "mk-MK", "ml-IN", "mn-MN", "mr-IN", "ms-MY", "mt-MT", "my-MM", "ne-NP", "nl-NL", "no-NO", "or-IN", "pa-IN", "pl-PL", "ps-AF", "pt-BR", "pt-PT", "ro-RO", "ru-RU", "rw-RW", "si-LK", "sk-SK", "sl-SI", "so-SO", "sq-AL", "sr-RS", "su-ID", "sv-SE", "sw-BI", "sw-KE", "sw-RW", "sw-TZ", "sw-UG", "ta-IN", "te-IN", "th-TH", "tl-PH", "tr-TR", "tt-RU", "ug-CN", "uk-UA", "uz-UZ", "vi-VN", "wo-SN", "zh-CN", "zh-HK", "zh-TW", "zu-ZA"] | Other]
    """The language code that represents the language of the entries in your vocabulary filter. A change replaces the resource."""
    tags: Sequence[CfnVocabularyFilterTagProps | Deferred] | Deferred | None
    """Tags associated with the vocabulary filter."""
    vocabulary_filter_file_uri: str | None
    """The Amazon S3 location of the text file that contains your custom vocabulary filter terms."""
    vocabulary_filter_name: Required[str]
    """A unique name, chosen by you, for your custom vocabulary filter. A change replaces the resource."""
    words: Sequence[str] | Deferred | None
    """Use this parameter if you want to create your custom vocabulary filter by including all desired terms, as comma-separated values, within your request."""


class CfnVocabularyFilterTagProps(TypedDict, total=False):
    key: Required[str]
    """The key of the tag."""
    value: Required[str]
    """The value of the tag."""


class CfnVocabularyFilter(TypedResource):
    """Creates a custom vocabulary filter that you can use to mask, delete, or flag specific words from your transcript."""
    props: CfnVocabularyFilterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVocabularyFilterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the vocabulary filter."""
