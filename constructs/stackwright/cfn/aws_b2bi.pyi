"""Every resource type of AWS::B2BI; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnCapabilityProps(TypedDict, total=False):
    configuration: Required[CfnCapabilityCapabilityConfigurationProps | Deferred]
    """Specifies a structure that contains the details for a capability."""
    instructions_documents: Sequence[CfnCapabilityS3LocationProps | Deferred] | Deferred | None
    """Specifies one or more locations in Amazon S3, each specifying an EDI document that can be used with this capability."""
    name: Required[str]
    """The display name of the capability."""
    tags: Sequence[CfnCapabilityTagProps | Deferred] | Deferred | None
    """Specifies the key-value pairs assigned to ARNs that you can use to group and search for resources by type."""
    type: Required[Literal["edi"] | Other]
    """Returns the type of the capability. A change replaces the resource."""


class CfnCapabilityCapabilityConfigurationProps(TypedDict, total=False):
    """A capability object."""
    edi: CfnCapabilityEdiConfigurationProps | Deferred | None
    """An EDI (electronic data interchange) configuration object."""


class CfnCapabilityEdiConfigurationProps(TypedDict, total=False):
    """Specifies the details for the EDI (electronic data interchange) transformation."""
    capability_direction: Literal["INBOUND", "OUTBOUND"] | Other | None
    """Specifies whether this is capability is for inbound or outbound transformations."""
    input_location: Required[CfnCapabilityS3LocationProps | Deferred]
    """Contains the Amazon S3 bucket and prefix for the location of the input file, which is contained in an `S3Location` object."""
    output_location: Required[CfnCapabilityS3LocationProps | Deferred]
    """Contains the Amazon S3 bucket and prefix for the location of the output file, which is contained in an `S3Location` object."""
    transformer_id: Required[str]
    """Returns the system-assigned unique identifier for the transformer."""
    type: Required[CfnCapabilityEdiTypeProps | Deferred]
    """Returns the type of the capability."""


class CfnCapabilityEdiTypeProps(TypedDict, total=False):
    x12_details: CfnCapabilityX12DetailsProps | Deferred | None
    """A structure that contains the X12 transaction set and version."""


class CfnCapabilityS3LocationProps(TypedDict, total=False):
    """Specifies the details for the Amazon S3 file location that is being used with AWS B2B Data Interchange."""
    bucket_name: str | None
    """Specifies the name of the Amazon S3 bucket."""
    key: str | None
    """Specifies the Amazon S3 key for the file location."""


class CfnCapabilityTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCapabilityX12DetailsProps(TypedDict, total=False):
    """A structure that contains the X12 transaction set and version."""
    transaction_set: Literal["X12_100", "X12_101", "X12_102", "X12_103", "X12_104", "X12_105", "X12_106", "X12_107", "X12_108", "X12_109", "X12_110", "X12_111", "X12_112", "X12_113", "X12_120", "X12_121", "X12_124", "X12_125", "X12_126", "X12_127", "X12_128", "X12_129", "X12_130", "X12_131", "X12_132", "X12_133", "X12_135", "X12_138", "X12_139", "X12_140", "X12_141", "X12_142", "X12_143", "X12_144", "X12_146", "X12_147", "X12_148", "X12_149", "X12_150", "X12_151", "X12_152", "X12_153", "X12_154", "X12_155", "X12_157", "X12_158", "X12_159", "X12_160", "X12_161", "X12_163", "X12_170", "X12_175", "X12_176", "X12_179", "X12_180", "X12_185", "X12_186", "X12_187", "X12_188", "X12_189", "X12_190", "X12_191", "X12_194", "X12_195", "X12_196", "X12_197", "X12_198", "X12_199", "X12_200", "X12_201", "X12_202", "X12_203", "X12_204", "X12_205", "X12_206", "X12_210", "X12_211", "X12_212", "X12_213", "X12_214", "X12_215", "X12_216", "X12_217", "X12_218", "X12_219", "X12_220", "X12_222", "X12_223", "X12_224", "X12_225", "X12_227", "X12_228", "X12_240", "X12_242", "X12_244", "X12_245", "X12_248", "X12_249", "X12_250", "X12_251", "X12_252", "X12_255", "X12_256", "X12_259", "X12_260", "X12_261", "X12_262", "X12_263", "X12_264", "X12_265", "X12_266", "X12_267", "X12_268", "X12_269", "X12_270", "X12_271", "X12_272", "X12_273", "X12_274", "X12_275", "X12_276", "X12_277", "X12_278", "X12_280", "X12_283", "X12_284", "X12_285", "X12_286", "X12_288", "X12_290", "X12_300", "X12_301", "X12_303", "X12_304", "X12_309", "X12_310", "X12_311", "X12_312", "X12_313", "X12_315", "X12_317", "X12_319", "X12_322", "X12_323", "X12_324", "X12_325", "X12_326", "X12_350", "X12_352", "X12_353", "X12_354", "X12_355", "X12_356", "X12_357", "X12_358", "X12_361", "X12_362", "X12_404", "X12_410", "X12_412", "X12_414", "X12_417", "X12_418", "X12_419", "X12_420", "X12_421", "X12_422", "X12_423", "X12_424", "X12_425", "X12_426", "X12_429", "X12_431", "X12_432", "X12_433", "X12_434", "X12_435", "X12_436", "X12_437", "X12_440", "X12_451", "X12_452", "X12_453", "X12_455", "X12_456", "X12_460", "X12_463", "X12_466", "X12_468", "X12_470", "X12_475", "X12_485", "X12_486", "X12_490", "X12_492", "X12_494", "X12_500", "X12_501", "X12_503", "X12_504", "X12_511", "X12_517", "X12_521", "X12_527", "X12_536", "X12_540", "X12_561", "X12_567", "X12_568", "X12_601", "X12_602", "X12_620", "X12_625", "X12_650", "X12_715", "X12_753", "X12_754", "X12_805", "X12_806", "X12_810", "X12_811", "X12_812", "X12_813", "X12_814", "X12_815", "X12_816", "X12_818", "X12_819", "X12_820", "X12_821", "X12_822", "X12_823", "X12_824", "X12_826", "X12_827", "X12_828", "X12_829", "X12_830", "X12_831", "X12_832", "X12_833", "X12_834", "X12_835", "X12_836", "X12_837", "X12_838", "X12_839", "X12_840", "X12_841", "X12_842", "X12_843", "X12_844", "X12_845", "X12_846", "X12_847", "X12_848", "X12_849", "X12_850", "X12_851", "X12_852", "X12_853", "X12_854", "X12_855", "X12_856", "X12_857", "X12_858", "X12_859", "X12_860", "X12_861", "X12_862", "X12_863", "X12_864", "X12_865", "X12_866", "X12_867", "X12_868", "X12_869", "X12_870", "X12_871", "X12_872", "X12_873", "X12_874", "X12_875", "X12_876", "X12_877", "X12_878", "X12_879", "X12_880", "X12_881", "X12_882", "X12_883", "X12_884", "X12_885", "X12_886", "X12_887", "X12_888", "X12_889", "X12_891", "X12_893", "X12_894", "X12_895", "X12_896", "X12_920", "X12_924", "X12_925", "X12_926", "X12_928", "X12_940", "X12_943", "X12_944", "X12_945", "X12_947", "X12_980", "X12_990", "X12_993", "X12_996", "X12_997", "X12_998", "X12_999", "X12_270_X279", "X12_271_X279", "X12_275_X210", "X12_275_X211", "X12_276_X212", "X12_277_X212", "X12_277_X214", "X12_277_X364", "X12_278_X217", "X12_820_X218", "X12_820_X306", "X12_824_X186", "X12_834_X220", "X12_834_X307", "X12_834_X318", "X12_835_X221", "X12_837_X222", "X12_837_X223", "X12_837_X224", "X12_837_X291", "X12_837_X292", "X12_837_X298", "X12_999_X231"] | Other | None
    """Returns an enumerated type where each value identifies an X12 transaction set."""
    version: Literal["VERSION_4010", "VERSION_4030", "VERSION_4050", "VERSION_4060", "VERSION_5010", "VERSION_5010_HIPAA"] | Other | None
    """Returns the version to use for the specified X12 transaction set."""


class CfnCapability(TypedResource):
    """Instantiates a capability based on the specified parameters."""
    props: CfnCapabilityProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCapabilityProps]) -> None: ...
    @property
    def attr_capability_arn(self) -> StringToken:
        """Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or transformer."""
    @property
    def attr_capability_id(self) -> StringToken:
        """Returns a system-assigned unique identifier for the capability."""
    @property
    def attr_created_at(self) -> StringToken:
        """Returns a timestamp for creation date and time of the capability."""
    @property
    def attr_modified_at(self) -> StringToken:
        """Returns a timestamp that identifies the most recent date and time that the capability was modified."""


class CfnPartnershipProps(TypedDict, total=False):
    capabilities: Required[Sequence[str] | Deferred]
    """Returns one or more capabilities associated with this partnership."""
    capability_options: CfnPartnershipCapabilityOptionsProps | Deferred | None
    """Contains the details for an Outbound EDI capability."""
    email: Required[str]
    """Specifies the email address associated with this trading partner. A change replaces the resource."""
    name: Required[str]
    """Returns the name of the partnership."""
    phone: str | None
    """Specifies the phone number associated with the partnership. A change replaces the resource."""
    profile_id: Required[str]
    """Returns the unique, system-generated identifier for the profile connected to this partnership. A change replaces the resource."""
    tags: Sequence[CfnPartnershipTagProps | Deferred] | Deferred | None
    """A key-value pair for a specific partnership."""


class CfnPartnershipCapabilityOptionsProps(TypedDict, total=False):
    """Contains the details for an Outbound EDI capability."""
    inbound_edi: CfnPartnershipInboundEdiOptionsProps | Deferred | None
    """A structure that contains the inbound EDI options for the capability."""
    outbound_edi: CfnPartnershipOutboundEdiOptionsProps | Deferred | None
    """A structure that contains the outbound EDI options."""


class CfnPartnershipInboundEdiOptionsProps(TypedDict, total=False):
    """Contains options for processing inbound EDI files."""
    x12: CfnPartnershipX12InboundEdiOptionsProps | Deferred | None
    """A structure that contains X12-specific options for processing inbound X12 EDI files."""


class CfnPartnershipOutboundEdiOptionsProps(TypedDict, total=False):
    """A container for outbound EDI options."""
    x12: CfnPartnershipX12EnvelopeProps | Deferred | None
    """A structure that contains an X12 envelope structure."""


class CfnPartnershipTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnPartnershipWrapOptionsProps(TypedDict, total=False):
    """Contains options for wrapping (line folding) in X12 EDI files."""
    line_length: Number | None
    """Specifies the maximum length of a line before wrapping occurs."""
    line_terminator: Literal["CRLF", "LF", "CR"] | Other | None
    """Specifies the character sequence used to terminate lines when wrapping."""
    wrap_by: Literal["SEGMENT", "ONE_LINE", "LINE_LENGTH"] | Other | None
    """Specifies the method used for wrapping lines in the EDI output."""


class CfnPartnershipX12AcknowledgmentOptionsProps(TypedDict, total=False):
    """Contains options for configuring X12 acknowledgments."""
    functional_acknowledgment: Required[Literal["DO_NOT_GENERATE", "GENERATE_ALL_SEGMENTS", "GENERATE_WITHOUT_TRANSACTION_SET_RESPONSE_LOOP"] | Other]
    """Specifies whether functional acknowledgments (997/999) should be generated for incoming X12 transactions."""
    technical_acknowledgment: Required[Literal["DO_NOT_GENERATE", "GENERATE_ALL_SEGMENTS"] | Other]
    """Specifies whether technical acknowledgments (TA1) should be generated for incoming X12 interchanges."""


class CfnPartnershipX12ControlNumbersProps(TypedDict, total=False):
    """Contains configuration for X12 control numbers used in X12 EDI generation."""
    starting_functional_group_control_number: Number | None
    """Specifies the starting functional group control number (GS06) to use for X12 EDI generation."""
    starting_interchange_control_number: Number | None
    """Specifies the starting interchange control number (ISA13) to use for X12 EDI generation."""
    starting_transaction_set_control_number: Number | None
    """Specifies the starting transaction set control number (ST02) to use for X12 EDI generation."""


class CfnPartnershipX12DelimitersProps(TypedDict, total=False):
    """In X12 EDI messages, delimiters are used to mark the end of segments or elements, and are defined in the interchange control header."""
    component_separator: str | None
    """The component, or sub-element, separator."""
    data_element_separator: str | None
    """The data element separator."""
    segment_terminator: str | None
    """The segment terminator."""


class CfnPartnershipX12EnvelopeProps(TypedDict, total=False):
    """A wrapper structure for an X12 definition object."""
    common: CfnPartnershipX12OutboundEdiHeadersProps | Deferred | None
    """A container for the X12 outbound EDI headers."""
    wrap_options: CfnPartnershipWrapOptionsProps | Deferred | None
    """Contains options for wrapping (line folding) in X12 EDI files."""


class CfnPartnershipX12FunctionalGroupHeadersProps(TypedDict, total=False):
    """Part of the X12 message structure."""
    application_receiver_code: str | None
    """A value representing the code used to identify the party receiving a message, at position GS-03."""
    application_sender_code: str | None
    """A value representing the code used to identify the party transmitting a message, at position GS-02."""
    responsible_agency_code: str | None
    """A code that identifies the issuer of the standard, at position GS-07."""


class CfnPartnershipX12InboundEdiOptionsProps(TypedDict, total=False):
    """Contains options specific to processing inbound X12 EDI files."""
    acknowledgment_options: CfnPartnershipX12AcknowledgmentOptionsProps | Deferred | None
    """Specifies acknowledgment options for inbound X12 EDI files."""


class CfnPartnershipX12InterchangeControlHeadersProps(TypedDict, total=False):
    """In X12, the Interchange Control Header is the first segment of an EDI document and is part of the Interchange Envelope."""
    acknowledgment_requested_code: str | None
    """Located at position ISA-14 in the header."""
    receiver_id: str | None
    """Located at position ISA-08 in the header."""
    receiver_id_qualifier: str | None
    """Located at position ISA-07 in the header."""
    repetition_separator: str | None
    """Located at position ISA-11 in the header."""
    sender_id: str | None
    """Located at position ISA-06 in the header."""
    sender_id_qualifier: str | None
    """Located at position ISA-05 in the header."""
    usage_indicator_code: str | None
    """Located at position ISA-15 in the header."""


class CfnPartnershipX12OutboundEdiHeadersProps(TypedDict, total=False):
    """A structure containing the details for an outbound EDI object."""
    control_numbers: CfnPartnershipX12ControlNumbersProps | Deferred | None
    """Specifies control number configuration for outbound X12 EDI headers."""
    delimiters: CfnPartnershipX12DelimitersProps | Deferred | None
    """The delimiters, for example semicolon ( `;` ), that separates sections of the headers for the X12 object."""
    functional_group_headers: CfnPartnershipX12FunctionalGroupHeadersProps | Deferred | None
    """The functional group headers for the X12 object."""
    gs05_time_format: Literal["HHMM", "HHMMSS", "HHMMSSDD"] | Other | None
    """Specifies the time format in the GS05 element (time) of the functional group header."""
    interchange_control_headers: CfnPartnershipX12InterchangeControlHeadersProps | Deferred | None
    """In X12 EDI messages, delimiters are used to mark the end of segments or elements, and are defined in the interchange control header."""
    validate_edi: Boolean | None
    """Specifies whether or not to validate the EDI for this X12 object: `TRUE` or `FALSE`."""


class CfnPartnership(TypedResource):
    """Creates a partnership between a customer and a trading partner, based on the supplied parameters."""
    props: CfnPartnershipProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnPartnershipProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Returns a timestamp for creation date and time of the partnership."""
    @property
    def attr_modified_at(self) -> StringToken:
        """Returns a timestamp that identifies the most recent date and time that the partnership was modified."""
    @property
    def attr_partnership_arn(self) -> StringToken:
        """Returns an Amazon Resource Name (ARN) for a specific AWS resource, such as a capability, partnership, profile, or transformer."""
    @property
    def attr_partnership_id(self) -> StringToken:
        """Returns the unique, system-generated identifier for a partnership."""
    @property
    def attr_trading_partner_id(self) -> StringToken:
        """Returns the unique, system-generated identifier for a trading partner."""


class CfnProfileProps(TypedDict, total=False):
    business_name: Required[str]
    """Returns the name for the business associated with this profile."""
    email: str | None
    logging: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specifies whether or not logging is enabled for this profile. A change replaces the resource."""
    name: Required[str]
    """Returns the display name for profile."""
    phone: Required[str]
    """Specifies the phone number associated with the profile."""
    tags: Sequence[CfnProfileTagProps | Deferred] | Deferred | None
    """A key-value pair for a specific profile."""


class CfnProfileTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnProfile(TypedResource):
    """Creates a customer profile."""
    props: CfnProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfileProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Returns the timestamp for creation date and time of the profile."""
    @property
    def attr_log_group_name(self) -> StringToken:
        """Returns the name of the logging group."""
    @property
    def attr_modified_at(self) -> StringToken:
        """Returns the timestamp that identifies the most recent date and time that the profile was modified."""
    @property
    def attr_profile_arn(self) -> StringToken:
        """Returns an Amazon Resource Name (ARN) for the profile."""
    @property
    def attr_profile_id(self) -> StringToken: ...


class CfnTransformerProps(TypedDict, total=False):
    edi_type: CfnTransformerEdiTypeProps | Deferred | None
    """Deprecated."""
    file_format: Literal["XML", "JSON", "NOT_USED"] | Other | None
    """Deprecated."""
    input_conversion: CfnTransformerInputConversionProps | Deferred | None
    """Returns a structure that contains the format options for the transformation."""
    mapping: CfnTransformerMappingProps | Deferred | None
    """Returns the structure that contains the mapping template and its language (either XSLT or JSONATA)."""
    mapping_template: str | None
    """This shape is deprecated: This is a legacy trait. Deprecated."""
    name: Required[str]
    """Returns the descriptive name for the transformer."""
    output_conversion: CfnTransformerOutputConversionProps | Deferred | None
    """Returns the `OutputConversion` object, which contains the format options for the outbound transformation."""
    sample_document: str | None
    """This shape is deprecated: This is a legacy trait. Deprecated."""
    sample_documents: CfnTransformerSampleDocumentsProps | Deferred | None
    """Returns a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify the location for your sample documents."""
    status: Required[Literal["active", "inactive"] | Other]
    """Returns the state of the newly created transformer."""
    tags: Sequence[CfnTransformerTagProps | Deferred] | Deferred | None
    """A key-value pair for a specific transformer."""


class CfnTransformerAdvancedOptionsProps(TypedDict, total=False):
    """A structure that contains advanced options for EDI processing."""
    x12: CfnTransformerX12AdvancedOptionsProps | Deferred | None
    """A structure that contains X12-specific advanced options, such as split options for processing X12 EDI files."""


class CfnTransformerEdiTypeProps(TypedDict, total=False):
    x12_details: CfnTransformerX12DetailsProps | Deferred | None
    """A structure that contains the X12 transaction set and version."""


class CfnTransformerFormatOptionsProps(TypedDict, total=False):
    """A structure that contains the X12 transaction set and version."""
    x12: CfnTransformerX12DetailsProps | Deferred | None
    """A structure that contains the X12 transaction set and version."""


class CfnTransformerInputConversionProps(TypedDict, total=False):
    """Contains the input formatting options for an inbound transformer (takes an X12-formatted EDI document as input and converts it to JSON or XML."""
    advanced_options: CfnTransformerAdvancedOptionsProps | Deferred | None
    """Specifies advanced options for the input conversion process."""
    format_options: CfnTransformerFormatOptionsProps | Deferred | None
    """A structure that contains the formatting options for an inbound transformer."""
    from_format: Required[Literal["X12"] | Other]
    """The format for the transformer input: currently on `X12` is supported."""


class CfnTransformerMappingProps(TypedDict, total=False):
    """Specifies the mapping template for the transformer."""
    template: str | None
    """A string that represents the mapping template, in the transformation language specified in `templateLanguage`."""
    template_language: Required[Literal["XSLT", "JSONATA"] | Other]
    """The transformation language for the template, either XSLT or JSONATA."""


class CfnTransformerOutputConversionProps(TypedDict, total=False):
    """Contains the formatting options for an outbound transformer (takes JSON or XML as input and converts it to an EDI document (currently only X12 format is supported)."""
    advanced_options: CfnTransformerAdvancedOptionsProps | Deferred | None
    """A structure that contains advanced options for EDI processing."""
    format_options: CfnTransformerFormatOptionsProps | Deferred | None
    """A structure that contains the X12 transaction set and version for the transformer output."""
    to_format: Required[Literal["X12"] | Other]
    """The format for the output from an outbound transformer: only X12 is currently supported."""


class CfnTransformerSampleDocumentKeysProps(TypedDict, total=False):
    """An array of the Amazon S3 keys used to identify the location for your sample documents."""
    input: str | None
    """An array of keys for your input sample documents."""
    output: str | None
    """An array of keys for your output sample documents."""


class CfnTransformerSampleDocumentsProps(TypedDict, total=False):
    """Describes a structure that contains the Amazon S3 bucket and an array of the corresponding keys used to identify the location for your sample documents."""
    bucket_name: Required[str]
    """Contains the Amazon S3 bucket that is used to hold your sample documents."""
    keys: Required[Sequence[CfnTransformerSampleDocumentKeysProps | Deferred] | Deferred]
    """Contains an array of the Amazon S3 keys used to identify the location for your sample documents."""


class CfnTransformerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTransformerX12AdvancedOptionsProps(TypedDict, total=False):
    """Contains advanced options specific to X12 EDI processing, such as splitting large X12 files into smaller units."""
    split_options: CfnTransformerX12SplitOptionsProps | Deferred | None
    """Specifies options for splitting X12 EDI files."""
    validation_options: CfnTransformerX12ValidationOptionsProps | Deferred | None
    """Specifies validation options for X12 EDI processing."""


class CfnTransformerX12CodeListValidationRuleProps(TypedDict, total=False):
    """Code list validation rule configuration."""
    codes_to_add: Sequence[str] | Deferred | None
    """Specifies a list of code values to add to the element's allowed values."""
    codes_to_remove: Sequence[str] | Deferred | None
    """Specifies a list of code values to remove from the element's allowed values."""
    element_id: Required[str]
    """Specifies the four-digit element ID to which the code list modifications apply."""


class CfnTransformerX12DetailsProps(TypedDict, total=False):
    """A structure that contains the X12 transaction set and version."""
    transaction_set: Literal["X12_100", "X12_101", "X12_102", "X12_103", "X12_104", "X12_105", "X12_106", "X12_107", "X12_108", "X12_109", "X12_110", "X12_111", "X12_112", "X12_113", "X12_120", "X12_121", "X12_124", "X12_125", "X12_126", "X12_127", "X12_128", "X12_129", "X12_130", "X12_131", "X12_132", "X12_133", "X12_135", "X12_138", "X12_139", "X12_140", "X12_141", "X12_142", "X12_143", "X12_144", "X12_146", "X12_147", "X12_148", "X12_149", "X12_150", "X12_151", "X12_152", "X12_153", "X12_154", "X12_155", "X12_157", "X12_158", "X12_159", "X12_160", "X12_161", "X12_163", "X12_170", "X12_175", "X12_176", "X12_179", "X12_180", "X12_185", "X12_186", "X12_187", "X12_188", "X12_189", "X12_190", "X12_191", "X12_194", "X12_195", "X12_196", "X12_197", "X12_198", "X12_199", "X12_200", "X12_201", "X12_202", "X12_203", "X12_204", "X12_205", "X12_206", "X12_210", "X12_211", "X12_212", "X12_213", "X12_214", "X12_215", "X12_216", "X12_217", "X12_218", "X12_219", "X12_220", "X12_222", "X12_223", "X12_224", "X12_225", "X12_227", "X12_228", "X12_240", "X12_242", "X12_244", "X12_245", "X12_248", "X12_249", "X12_250", "X12_251", "X12_252", "X12_255", "X12_256", "X12_259", "X12_260", "X12_261", "X12_262", "X12_263", "X12_264", "X12_265", "X12_266", "X12_267", "X12_268", "X12_269", "X12_270", "X12_271", "X12_272", "X12_273", "X12_274", "X12_275", "X12_276", "X12_277", "X12_278", "X12_280", "X12_283", "X12_284", "X12_285", "X12_286", "X12_288", "X12_290", "X12_300", "X12_301", "X12_303", "X12_304", "X12_309", "X12_310", "X12_311", "X12_312", "X12_313", "X12_315", "X12_317", "X12_319", "X12_322", "X12_323", "X12_324", "X12_325", "X12_326", "X12_350", "X12_352", "X12_353", "X12_354", "X12_355", "X12_356", "X12_357", "X12_358", "X12_361", "X12_362", "X12_404", "X12_410", "X12_412", "X12_414", "X12_417", "X12_418", "X12_419", "X12_420", "X12_421", "X12_422", "X12_423", "X12_424", "X12_425", "X12_426", "X12_429", "X12_431", "X12_432", "X12_433", "X12_434", "X12_435", "X12_436", "X12_437", "X12_440", "X12_451", "X12_452", "X12_453", "X12_455", "X12_456", "X12_460", "X12_463", "X12_466", "X12_468", "X12_470", "X12_475", "X12_485", "X12_486", "X12_490", "X12_492", "X12_494", "X12_500", "X12_501", "X12_503", "X12_504", "X12_511", "X12_517", "X12_521", "X12_527", "X12_536", "X12_540", "X12_561", "X12_567", "X12_568", "X12_601", "X12_602", "X12_620", "X12_625", "X12_650", "X12_715", "X12_753", "X12_754", "X12_805", "X12_806", "X12_810", "X12_811", "X12_812", "X12_813", "X12_814", "X12_815", "X12_816", "X12_818", "X12_819", "X12_820", "X12_821", "X12_822", "X12_823", "X12_824", "X12_826", "X12_827", "X12_828", "X12_829", "X12_830", "X12_831", "X12_832", "X12_833", "X12_834", "X12_835", "X12_836", "X12_837", "X12_838", "X12_839", "X12_840", "X12_841", "X12_842", "X12_843", "X12_844", "X12_845", "X12_846", "X12_847", "X12_848", "X12_849", "X12_850", "X12_851", "X12_852", "X12_853", "X12_854", "X12_855", "X12_856", "X12_857", "X12_858", "X12_859", "X12_860", "X12_861", "X12_862", "X12_863", "X12_864", "X12_865", "X12_866", "X12_867", "X12_868", "X12_869", "X12_870", "X12_871", "X12_872", "X12_873", "X12_874", "X12_875", "X12_876", "X12_877", "X12_878", "X12_879", "X12_880", "X12_881", "X12_882", "X12_883", "X12_884", "X12_885", "X12_886", "X12_887", "X12_888", "X12_889", "X12_891", "X12_893", "X12_894", "X12_895", "X12_896", "X12_920", "X12_924", "X12_925", "X12_926", "X12_928", "X12_940", "X12_943", "X12_944", "X12_945", "X12_947", "X12_980", "X12_990", "X12_993", "X12_996", "X12_997", "X12_998", "X12_999", "X12_270_X279", "X12_271_X279", "X12_275_X210", "X12_275_X211", "X12_276_X212", "X12_277_X212", "X12_277_X214", "X12_277_X364", "X12_278_X217", "X12_820_X218", "X12_820_X306", "X12_824_X186", "X12_834_X220", "X12_834_X307", "X12_834_X318", "X12_835_X221", "X12_837_X222", "X12_837_X223", "X12_837_X224", "X12_837_X291", "X12_837_X292", "X12_837_X298", "X12_999_X231"] | Other | None
    """Returns an enumerated type where each value identifies an X12 transaction set."""
    version: Literal["VERSION_4010", "VERSION_4030", "VERSION_4050", "VERSION_4060", "VERSION_5010", "VERSION_5010_HIPAA"] | Other | None
    """Returns the version to use for the specified X12 transaction set."""


class CfnTransformerX12ElementLengthValidationRuleProps(TypedDict, total=False):
    """Defines a validation rule that specifies custom length constraints for a specific X12 element."""
    element_id: Required[str]
    """Specifies the four-digit element ID to which the length constraints will be applied."""
    max_length: Required[Number]
    """Specifies the maximum allowed length for the identified element."""
    min_length: Required[Number]
    """Specifies the minimum required length for the identified element."""


class CfnTransformerX12ElementRequirementValidationRuleProps(TypedDict, total=False):
    """Defines a validation rule that modifies the requirement status of a specific X12 element within a segment."""
    element_position: Required[str]
    """Specifies the position of the element within an X12 segment for which the requirement status will be modified."""
    requirement: Required[Literal["OPTIONAL", "MANDATORY"] | Other]
    """Specifies the requirement status for the element at the specified position."""


class CfnTransformerX12SplitOptionsProps(TypedDict, total=False):
    """Contains options for splitting X12 EDI files into smaller units."""
    split_by: Literal["NONE", "TRANSACTION"] | Other | None
    """Specifies the method used to split X12 EDI files."""


class CfnTransformerX12ValidationOptionsProps(TypedDict, total=False):
    """Contains configuration options for X12 EDI validation."""
    validation_rules: Sequence[CfnTransformerX12ValidationRuleProps | Deferred] | Deferred | None
    """Specifies a list of validation rules to apply during EDI document processing."""


class CfnTransformerX12ValidationRuleProps(TypedDict, total=False):
    """Represents a single validation rule that can be applied during X12 EDI processing."""
    code_list_validation_rule: CfnTransformerX12CodeListValidationRuleProps | Deferred | None
    """Specifies a code list validation rule that modifies the allowed code values for a specific X12 element."""
    element_length_validation_rule: CfnTransformerX12ElementLengthValidationRuleProps | Deferred | None
    """Specifies an element length validation rule that defines custom length constraints for a specific X12 element."""
    element_requirement_validation_rule: CfnTransformerX12ElementRequirementValidationRuleProps | Deferred | None
    """Specifies an element requirement validation rule that modifies whether a specific X12 element is required or optional within a segment."""


class CfnTransformer(TypedResource):
    """Creates a transformer."""
    props: CfnTransformerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTransformerProps]) -> None: ...
    @property
    def attr_created_at(self) -> StringToken:
        """Returns a timestamp indicating when the transformer was created."""
    @property
    def attr_modified_at(self) -> StringToken:
        """Returns a timestamp representing the date and time for the most recent change for the transformer object."""
    @property
    def attr_transformer_arn(self) -> StringToken:
        """Returns an Amazon Resource Name (ARN) for a specific transformer."""
    @property
    def attr_transformer_id(self) -> StringToken:
        """The system-assigned unique identifier for the transformer."""
