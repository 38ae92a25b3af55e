"""Every resource type of AWS::WAFv2; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Boolean, Deferred, Integer, Number, Other, ResourceOptions, TypedResource


class CfnIPSetProps(TypedDict, total=False):
    addresses: Required[Sequence[str] | Deferred]
    """Contains an array of strings that specifies zero or more IP addresses or blocks of IP addresses that you want AWS WAF to inspect for in incoming requests."""
    description: str | None
    """A description of the IP set that helps with identification."""
    ip_address_version: Required[Literal["IPV4", "IPV6"] | Other]
    """The version of the IP addresses, either `IPV4` or `IPV6`."""
    name: str | None
    """The name of the IP set. A change replaces the resource."""
    scope: Required[Literal["CLOUDFRONT", "REGIONAL"] | Other]
    """Specifies whether this is for an Amazon CloudFront distribution or for a regional application. A change replaces the resource."""
    tags: Sequence[CfnIPSetTagProps | Deferred] | Deferred | None
    """Key:value pairs associated with an AWS resource."""


class CfnIPSetTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnIPSet(TypedResource):
    """> This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019."""
    props: CfnIPSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPSetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the IP set."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the IP set."""


class CfnLoggingConfigurationProps(TypedDict, total=False):
    log_destination_configs: Required[Sequence[str] | Deferred]
    """The logging destination configuration that you want to associate with the web ACL."""
    logging_filter: CfnLoggingConfigurationLoggingFilterProps | Deferred | None
    """Filtering that specifies which web requests are kept in the logs and which are dropped."""
    redacted_fields: Sequence[CfnLoggingConfigurationFieldToMatchProps | Deferred] | Deferred | None
    """The parts of the request that you want to keep out of the logs."""
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the web ACL that you want to associate with `LogDestinationConfigs`. A change replaces the resource."""


class CfnLoggingConfigurationConditionProps(TypedDict, total=False):
    """A single match condition for a log filter."""
    action_condition: CfnLoggingConfigurationConditionActionConditionProps | Deferred | None
    """A single action condition."""
    label_name_condition: CfnLoggingConfigurationConditionLabelNameConditionProps | Deferred | None
    """A single label name condition."""


class CfnLoggingConfigurationConditionActionConditionProps(TypedDict, total=False):
    """A single action condition for a condition in a logging filter."""
    action: Required[Literal["ALLOW", "BLOCK", "COUNT", "CAPTCHA", "CHALLENGE", "MONETIZE", "EXCLUDED_AS_COUNT"] | Other]
    """The action setting that a log record must contain in order to meet the condition."""


class CfnLoggingConfigurationConditionLabelNameConditionProps(TypedDict, total=False):
    """A single label name condition for a condition in a logging filter."""
    label_name: Required[str]
    """The label name that a log record must contain in order to meet the condition."""


class CfnLoggingConfigurationFieldToMatchProps(TypedDict, total=False):
    """The parts of the request that you want to keep out of the logs."""
    method: Anything
    """Redact the indicated HTTP method."""
    query_string: Anything
    """Redact the query string."""
    single_header: CfnLoggingConfigurationFieldToMatchSingleHeaderProps | Deferred | None
    """Redact a single header."""
    uri_path: Anything
    """Redact the request URI path."""


class CfnLoggingConfigurationFieldToMatchSingleHeaderProps(TypedDict, total=False):
    """Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`."""
    name: Required[str]
    """The name of the query header to inspect."""


class CfnLoggingConfigurationFilterProps(TypedDict, total=False):
    """A single logging filter, used in `LoggingFilter`."""
    behavior: Required[Literal["KEEP", "DROP"] | Other]
    """How to handle logs that satisfy the filter's conditions and requirement."""
    conditions: Required[Sequence[CfnLoggingConfigurationConditionProps | Deferred] | Deferred]
    """Match conditions for the filter."""
    requirement: Required[Literal["MEETS_ALL", "MEETS_ANY"] | Other]
    """Logic to apply to the filtering conditions."""


class CfnLoggingConfigurationLoggingFilterProps(TypedDict, total=False):
    """Filtering that specifies which web requests are kept in the logs and which are dropped, defined for a web ACL's `LoggingConfiguration`."""
    default_behavior: Required[Literal["KEEP", "DROP"] | Other]
    """Default handling for logs that don't match any of the specified filtering conditions."""
    filters: Required[Sequence[CfnLoggingConfigurationFilterProps | Deferred] | Deferred]
    """The filters that you want to apply to the logs."""


class CfnLoggingConfiguration(TypedResource):
    """Defines an association between logging destinations and a web ACL resource, for logging from AWS WAF."""
    props: CfnLoggingConfigurationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoggingConfigurationProps]) -> None: ...
    @property
    def attr_managed_by_firewall_manager(self) -> StringToken:
        """Indicates whether the logging configuration was created by AWS Firewall Manager, as part of an AWS WAF policy configuration."""


class CfnRegexPatternSetProps(TypedDict, total=False):
    description: str | None
    """A description of the set that helps with identification."""
    name: str | None
    """The name of the set. A change replaces the resource."""
    regular_expression_list: Required[Sequence[str] | Deferred]
    """The regular expression patterns in the set."""
    scope: Required[Literal["CLOUDFRONT", "REGIONAL"] | Other]
    """Specifies whether this is for an Amazon CloudFront distribution or for a regional application. A change replaces the resource."""
    tags: Sequence[CfnRegexPatternSetTagProps | Deferred] | Deferred | None
    """Key:value pairs associated with an AWS resource."""


class CfnRegexPatternSetTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnRegexPatternSet(TypedResource):
    """> This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019."""
    props: CfnRegexPatternSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegexPatternSetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the regex pattern set."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the regex pattern set."""


class CfnRuleGroupProps(TypedDict, total=False):
    available_labels: Sequence[CfnRuleGroupLabelSummaryProps | Deferred] | Deferred | None
    """The labels that one or more rules in this rule group add to matching web requests."""
    capacity: Required[Integer]
    """The web ACL capacity units (WCUs) required for this rule group."""
    consumed_labels: Sequence[CfnRuleGroupLabelSummaryProps | Deferred] | Deferred | None
    """The labels that one or more rules in this rule group match against in label match statements."""
    custom_response_bodies: Mapping[str, CfnRuleGroupCustomResponseBodyProps | Deferred] | Deferred | None
    """A map of custom response keys and content bodies."""
    description: str | None
    """A description of the rule group that helps with identification."""
    monetization_config: CfnRuleGroupMonetizationConfigProps | Deferred | None
    """Configures monetization for the web ACL or rule group."""
    name: str | None
    """The name of the rule group. A change replaces the resource."""
    rules: Sequence[CfnRuleGroupRuleProps | Deferred] | Deferred | None
    """The rule statements used to identify the web requests that you want to allow, block, or count."""
    scope: Required[Literal["CLOUDFRONT", "REGIONAL"] | Other]
    """Specifies whether this is for an Amazon CloudFront distribution or for a regional application. A change replaces the resource."""
    tags: Sequence[CfnRuleGroupTagProps | Deferred] | Deferred | None
    """Key:value pairs associated with an AWS resource."""
    visibility_config: Required[CfnRuleGroupVisibilityConfigProps | Deferred]
    """Defines and enables Amazon CloudWatch metrics and web request sample collection."""


class CfnRuleGroupAllowActionProps(TypedDict, total=False):
    """Allow traffic towards application."""
    custom_request_handling: CfnRuleGroupCustomRequestHandlingProps | Deferred | None
    """Custom request handling."""


class CfnRuleGroupAndStatementProps(TypedDict, total=False):
    """A logical rule statement used to combine other rule statements with AND logic."""
    statements: Required[Sequence[CfnRuleGroupStatementProps | Deferred] | Deferred]
    """The statements to combine with AND logic."""


class CfnRuleGroupAsnMatchStatementProps(TypedDict, total=False):
    """A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address."""
    asn_list: Sequence[Integer] | Deferred | None
    """Contains one or more Autonomous System Numbers (ASNs)."""
    forwarded_ip_config: CfnRuleGroupForwardedIPConfigurationProps | Deferred | None
    """The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""


class CfnRuleGroupBlockActionProps(TypedDict, total=False):
    """Block traffic towards application."""
    custom_response: CfnRuleGroupCustomResponseProps | Deferred | None
    """Custom response."""


class CfnRuleGroupBodyProps(TypedDict, total=False):
    """Inspect the body of the web request."""
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other | None
    """What AWS WAF should do if the body is larger than AWS WAF can inspect."""


class CfnRuleGroupByteMatchStatementProps(TypedDict, total=False):
    """A rule statement that defines a string match search for AWS WAF to apply to web requests."""
    field_to_match: Required[CfnRuleGroupFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    positional_constraint: Required[Literal["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"] | Other]
    """The area within the portion of the web request that you want AWS WAF to search for `SearchString`."""
    pre_parse_text_transformations: Sequence[CfnRuleGroupPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    search_string: str | None
    """A string value that you want AWS WAF to search for."""
    search_string_base64: str | None
    """String to search for in a web request component, base64-encoded."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupCaptchaActionProps(TypedDict, total=False):
    """Checks valid token exists with request."""
    custom_request_handling: CfnRuleGroupCustomRequestHandlingProps | Deferred | None
    """Custom request handling."""


class CfnRuleGroupCaptchaConfigProps(TypedDict, total=False):
    """Specifies how AWS WAF should handle `CAPTCHA` evaluations."""
    immunity_time_property: CfnRuleGroupImmunityTimePropertyProps | Deferred | None
    """Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA` puzzle."""


class CfnRuleGroupChallengeActionProps(TypedDict, total=False):
    """Checks that the request has a valid token with an unexpired challenge timestamp and, if not, returns a browser challenge to the client."""
    custom_request_handling: CfnRuleGroupCustomRequestHandlingProps | Deferred | None
    """Custom request handling."""


class CfnRuleGroupChallengeConfigProps(TypedDict, total=False):
    """Specifies how AWS WAF should handle `Challenge` evaluations."""
    immunity_time_property: CfnRuleGroupImmunityTimePropertyProps | Deferred | None
    """Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a challenge."""


class CfnRuleGroupCookieMatchPatternProps(TypedDict, total=False):
    """The filter to use to identify the subset of cookies to inspect in a web request."""
    all: Anything
    """Inspect all cookies."""
    excluded_cookies: Sequence[str] | Deferred | None
    """Inspect only the cookies whose keys don't match any of the strings specified here."""
    included_cookies: Sequence[str] | Deferred | None
    """Inspect only the cookies that have a key that matches one of the strings specified here."""


class CfnRuleGroupCookiesProps(TypedDict, total=False):
    """Inspect the cookies in the web request."""
    match_pattern: Required[CfnRuleGroupCookieMatchPatternProps | Deferred]
    """The filter to use to identify the subset of cookies to inspect in a web request."""
    match_scope: Required[Literal["ALL", "KEY", "VALUE"] | Other]
    """The parts of the cookies to inspect with the rule inspection criteria."""
    oversize_handling: Required[Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other]
    """What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect."""


class CfnRuleGroupCountActionProps(TypedDict, total=False):
    """Count traffic towards application."""
    custom_request_handling: CfnRuleGroupCustomRequestHandlingProps | Deferred | None
    """Custom request handling."""


class CfnRuleGroupCryptoConfigProps(TypedDict, total=False):
    """Configures cryptocurrency payment settings."""
    payment_networks: Required[Sequence[CfnRuleGroupPaymentNetworkProps | Deferred] | Deferred]
    """List of payment network configurations."""


class CfnRuleGroupCustomHTTPHeaderProps(TypedDict, total=False):
    """A custom header for custom request and response handling."""
    name: Required[str]
    """The name of the custom header."""
    value: Required[str]
    """The value of the custom header."""


class CfnRuleGroupCustomRequestHandlingProps(TypedDict, total=False):
    """Custom request handling behavior that inserts custom headers into a web request."""
    insert_headers: Required[Sequence[CfnRuleGroupCustomHTTPHeaderProps | Deferred] | Deferred]
    """The HTTP headers to insert into the request."""


class CfnRuleGroupCustomResponseProps(TypedDict, total=False):
    """A custom response to send to the client."""
    custom_response_body_key: str | None
    """References the response body that you want AWS WAF to return to the web request client."""
    response_code: Required[Integer]
    """The HTTP status code to return to the client."""
    response_headers: Sequence[CfnRuleGroupCustomHTTPHeaderProps | Deferred] | Deferred | None
    """The HTTP headers to use in the response."""


class CfnRuleGroupCustomResponseBodyProps(TypedDict, total=False):
    """The response body to use in a custom response to a web request."""
    content: Required[str]
    """The payload of the custom response."""
    content_type: Required[Literal["TEXT_PLAIN", "TEXT_HTML", "APPLICATION_JSON"] | Other]
    """The type of content in the payload that you are defining in the `Content` string."""


class CfnRuleGroupFieldToMatchProps(TypedDict, total=False):
    """Specifies a web request component to be used in a rule match statement or in a logging configuration."""
    all_query_arguments: Anything
    """Inspect all query arguments."""
    body: CfnRuleGroupBodyProps | Deferred | None
    """Inspect the request body as plain text."""
    cookies: CfnRuleGroupCookiesProps | Deferred | None
    """Inspect the request cookies."""
    header_order: CfnRuleGroupHeaderOrderProps | Deferred | None
    """The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons."""
    headers: CfnRuleGroupHeadersProps | Deferred | None
    """Inspect the request headers."""
    ja3_fingerprint: CfnRuleGroupJA3FingerprintProps | Deferred | None
    """Available for use with Amazon CloudFront distributions and Application Load Balancers."""
    ja4_fingerprint: CfnRuleGroupJA4FingerprintProps | Deferred | None
    """Available for use with Amazon CloudFront distributions and Application Load Balancers."""
    json_body: CfnRuleGroupJsonBodyProps | Deferred | None
    """Inspect the request body as JSON."""
    method: Anything
    """Inspect the HTTP method."""
    query_string: Anything
    """Inspect the query string."""
    single_header: CfnRuleGroupFieldToMatchSingleHeaderProps | Deferred | None
    """Inspect a single header."""
    single_query_argument: CfnRuleGroupFieldToMatchSingleQueryArgumentProps | Deferred | None
    """Inspect a single query argument."""
    uri_fragment: CfnRuleGroupUriFragmentProps | Deferred | None
    """Inspect fragments of the request URI."""
    uri_path: Anything
    """Inspect the request URI path."""


class CfnRuleGroupFieldToMatchSingleHeaderProps(TypedDict, total=False):
    """Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`."""
    name: Required[str]
    """The name of the query header to inspect."""


class CfnRuleGroupFieldToMatchSingleQueryArgumentProps(TypedDict, total=False):
    """Inspect one query argument in the web request, identified by name, for example *UserName* or *SalesRegion*."""
    name: Required[str]
    """The name of the query argument to inspect."""


class CfnRuleGroupForwardedIPConfigurationProps(TypedDict, total=False):
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if the request doesn't have a valid IP address in the specified position."""
    header_name: Required[str]
    """The name of the HTTP header to use for the IP address."""


class CfnRuleGroupGeoMatchStatementProps(TypedDict, total=False):
    """A rule statement that labels web requests by country and region and that matches against web requests based on country code."""
    country_codes: Sequence[Literal["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW"] | Other] | Deferred | None
    """An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the alpha-2 country ISO codes of the ISO 3166 international standard."""
    forwarded_ip_config: CfnRuleGroupForwardedIPConfigurationProps | Deferred | None
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""


class CfnRuleGroupHeaderMatchPatternProps(TypedDict, total=False):
    """The filter to use to identify the subset of headers to inspect in a web request."""
    all: Anything
    """Inspect all headers."""
    excluded_headers: Sequence[str] | Deferred | None
    """Inspect only the headers whose keys don't match any of the strings specified here."""
    included_headers: Sequence[str] | Deferred | None
    """Inspect only the headers that have a key that matches one of the strings specified here."""


class CfnRuleGroupHeaderOrderProps(TypedDict, total=False):
    """The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons."""
    oversize_handling: Required[Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other]
    """Handling of requests containing oversize fields"""


class CfnRuleGroupHeadersProps(TypedDict, total=False):
    """Inspect all headers in the web request."""
    match_pattern: Required[CfnRuleGroupHeaderMatchPatternProps | Deferred]
    """The filter to use to identify the subset of headers to inspect in a web request."""
    match_scope: Required[Literal["ALL", "KEY", "VALUE"] | Other]
    """The parts of the headers to match with the rule inspection criteria."""
    oversize_handling: Required[Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other]
    """What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can inspect."""


class CfnRuleGroupIPSetForwardedIPConfigurationProps(TypedDict, total=False):
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if the request doesn't have a valid IP address in the specified position."""
    header_name: Required[str]
    """The name of the HTTP header to use for the IP address."""
    position: Required[Literal["FIRST", "LAST", "ANY"] | Other]
    """The position in the header to search for the IP address."""


class CfnRuleGroupIPSetReferenceStatementProps(TypedDict, total=False):
    """A rule statement used to detect web requests coming from particular IP addresses or address ranges."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the `IPSet` that this statement references."""
    ip_set_forwarded_ip_config: CfnRuleGroupIPSetForwardedIPConfigurationProps | Deferred | None
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""


class CfnRuleGroupImmunityTimePropertyProps(TypedDict, total=False):
    """Used for CAPTCHA and challenge token settings."""
    immunity_time: Required[Integer]
    """The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF."""


class CfnRuleGroupJA3FingerprintProps(TypedDict, total=False):
    """Available for use with Amazon CloudFront distributions and Application Load Balancers."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if the request doesn't have a JA3 fingerprint."""


class CfnRuleGroupJA4FingerprintProps(TypedDict, total=False):
    """Available for use with Amazon CloudFront distributions and Application Load Balancers."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if the request doesn't have a JA4 fingerprint."""


class CfnRuleGroupJsonBodyProps(TypedDict, total=False):
    """Inspect the body of the web request as JSON."""
    invalid_fallback_behavior: Literal["MATCH", "NO_MATCH", "EVALUATE_AS_STRING"] | Other | None
    """What AWS WAF should do if it fails to completely parse the JSON body."""
    match_pattern: Required[CfnRuleGroupJsonMatchPatternProps | Deferred]
    """The patterns to look for in the JSON body."""
    match_scope: Required[Literal["ALL", "KEY", "VALUE"] | Other]
    """The parts of the JSON to match against using the `MatchPattern`."""
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other | None
    """What AWS WAF should do if the body is larger than AWS WAF can inspect."""


class CfnRuleGroupJsonMatchPatternProps(TypedDict, total=False):
    """The patterns to look for in the JSON body."""
    all: Anything
    """Match all of the elements."""
    included_paths: Sequence[str] | Deferred | None
    """Match only the specified include paths."""


class CfnRuleGroupLabelProps(TypedDict, total=False):
    """A single label container."""
    name: Required[str]
    """The label string."""


class CfnRuleGroupLabelMatchStatementProps(TypedDict, total=False):
    """A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL."""
    key: Required[str]
    """The string to match against."""
    scope: Required[Literal["LABEL", "NAMESPACE"] | Other]
    """Specify whether you want to match using the label name or just the namespace."""


class CfnRuleGroupLabelSummaryProps(TypedDict, total=False):
    """List of labels used by one or more of the rules of a `RuleGroup`."""
    name: str | None
    """An individual label specification."""


class CfnRuleGroupMonetizationConfigProps(TypedDict, total=False):
    """Configures monetization for the web ACL or rule group."""
    crypto_config: CfnRuleGroupCryptoConfigProps | Deferred | None
    """Configures cryptocurrency payment settings."""
    currency_mode: Literal["REAL", "TEST"] | Other | None
    """The currency mode for monetization."""


class CfnRuleGroupMonetizeActionProps(TypedDict, total=False):
    """Monetize action for rules."""
    price_multiplier: str | None
    """The price multiplier for the monetize action."""


class CfnRuleGroupNotStatementProps(TypedDict, total=False):
    """A logical rule statement used to negate the results of another rule statement."""
    statement: Required[CfnRuleGroupStatementProps | Deferred]
    """The statement to negate."""


class CfnRuleGroupOrStatementProps(TypedDict, total=False):
    """A logical rule statement used to combine other rule statements with OR logic."""
    statements: Required[Sequence[CfnRuleGroupStatementProps | Deferred] | Deferred]
    """The statements to combine with OR logic."""


class CfnRuleGroupPaymentNetworkProps(TypedDict, total=False):
    """Configuration for a single payment network."""
    chain: Required[Literal["BASE", "SOLANA", "BASE_SEPOLIA", "SOLANA_DEVNET"] | Other]
    """The blockchain chain to use."""
    prices: Required[Sequence[CfnRuleGroupPriceProps | Deferred] | Deferred]
    """List of price configurations."""
    wallet_address: Required[str]
    """The wallet address for receiving payments."""


class CfnRuleGroupPreParseTextTransformationProps(TypedDict, total=False):
    """Text Transformation applied before parsing the query string."""
    priority: Required[Integer]
    """Priority of PreParseTextTransformation being applied."""
    type: Required[Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"] | Other]
    """Type of pre-parse text transformation."""


class CfnRuleGroupPriceProps(TypedDict, total=False):
    """A price configuration."""
    amount: Required[str]
    """The price amount."""
    currency: Required[Literal["USDC"] | Other]
    """The cryptocurrency to use for payment."""


class CfnRuleGroupRateBasedStatementProps(TypedDict, total=False):
    """A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate."""
    aggregate_key_type: Required[Literal["IP", "FORWARDED_IP", "CONSTANT", "CUSTOM_KEYS"] | Other]
    """Setting that indicates how to aggregate the request counts."""
    custom_keys: Sequence[CfnRuleGroupRateBasedStatementCustomKeyProps | Deferred] | Deferred | None
    """Specifies the aggregate keys to use in a rate-base rule."""
    evaluation_window_sec: Literal[60, 120, 300, 600] | Deferred | None
    """The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time."""
    forwarded_ip_config: CfnRuleGroupForwardedIPConfigurationProps | Deferred | None
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""
    limit: Required[Integer]
    """The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule."""
    scope_down_statement: CfnRuleGroupStatementProps | Deferred | None
    """An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the rate-based statement."""


class CfnRuleGroupRateBasedStatementCustomKeyProps(TypedDict, total=False):
    """Specifies a single custom aggregate key for a rate-base rule."""
    asn: Anything
    """Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate key."""
    cookie: CfnRuleGroupRateLimitCookieProps | Deferred | None
    """Use the value of a cookie in the request as an aggregate key."""
    forwarded_ip: Anything
    """Use the first IP address in an HTTP header as an aggregate key."""
    http_method: Anything
    """Use the request's HTTP method as an aggregate key."""
    header: CfnRuleGroupRateLimitHeaderProps | Deferred | None
    """Use the value of a header in the request as an aggregate key."""
    ip: Anything
    """Use the request's originating IP address as an aggregate key."""
    ja3_fingerprint: CfnRuleGroupRateLimitJA3FingerprintProps | Deferred | None
    """Use the request's JA3 fingerprint as an aggregate key."""
    ja4_fingerprint: CfnRuleGroupRateLimitJA4FingerprintProps | Deferred | None
    """Use the request's JA4 fingerprint as an aggregate key."""
    label_namespace: CfnRuleGroupRateLimitLabelNamespaceProps | Deferred | None
    """Use the specified label namespace as an aggregate key."""
    query_argument: CfnRuleGroupRateLimitQueryArgumentProps | Deferred | None
    """Use the specified query argument as an aggregate key."""
    query_string: CfnRuleGroupRateLimitQueryStringProps | Deferred | None
    """Use the request's query string as an aggregate key."""
    uri_path: CfnRuleGroupRateLimitUriPathProps | Deferred | None
    """Use the request's URI path as an aggregate key."""


class CfnRuleGroupRateLimitCookieProps(TypedDict, total=False):
    """Specifies a cookie as an aggregate key for a rate-based rule."""
    name: Required[str]
    """The name of the cookie to use."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupRateLimitHeaderProps(TypedDict, total=False):
    """Specifies a header as an aggregate key for a rate-based rule."""
    name: Required[str]
    """The name of the header to use."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupRateLimitJA3FingerprintProps(TypedDict, total=False):
    """Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3 fingerprint."""


class CfnRuleGroupRateLimitJA4FingerprintProps(TypedDict, total=False):
    """Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4 fingerprint."""


class CfnRuleGroupRateLimitLabelNamespaceProps(TypedDict, total=False):
    """Specifies a label namespace to use as an aggregate key for a rate-based rule."""
    namespace: Required[str]
    """The namespace to use for aggregation."""


class CfnRuleGroupRateLimitQueryArgumentProps(TypedDict, total=False):
    """Specifies a query argument in the request as an aggregate key for a rate-based rule."""
    name: Required[str]
    """The name of the query argument to use."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupRateLimitQueryStringProps(TypedDict, total=False):
    """Specifies the request's query string as an aggregate key for a rate-based rule."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupRateLimitUriPathProps(TypedDict, total=False):
    """Specifies the request's URI path as an aggregate key for a rate-based rule."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupRegexMatchStatementProps(TypedDict, total=False):
    """A rule statement used to search web request components for a match against a single regular expression."""
    field_to_match: Required[CfnRuleGroupFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnRuleGroupPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    regex_string: Required[str]
    """The string representing the regular expression."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupRegexPatternSetReferenceStatementProps(TypedDict, total=False):
    """A rule statement used to search web request components for matches with regular expressions."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references."""
    field_to_match: Required[CfnRuleGroupFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnRuleGroupPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupRuleProps(TypedDict, total=False):
    """A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some way."""
    action: CfnRuleGroupRuleActionProps | Deferred | None
    """The action that AWS WAF should take on a web request when it matches the rule statement."""
    captcha_config: CfnRuleGroupCaptchaConfigProps | Deferred | None
    """Specifies how AWS WAF should handle `CAPTCHA` evaluations."""
    challenge_config: CfnRuleGroupChallengeConfigProps | Deferred | None
    """Specifies how AWS WAF should handle `Challenge` evaluations."""
    name: Required[str]
    """The name of the rule."""
    priority: Required[Integer]
    """If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order based on the value of `Priority`."""
    rule_labels: Sequence[CfnRuleGroupLabelProps | Deferred] | Deferred | None
    """Labels to apply to web requests that match the rule match statement."""
    statement: Required[CfnRuleGroupStatementProps | Deferred]
    """The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`."""
    visibility_config: Required[CfnRuleGroupVisibilityConfigProps | Deferred]
    """Defines and enables Amazon CloudWatch metrics and web request sample collection."""


class CfnRuleGroupRuleActionProps(TypedDict, total=False):
    """The action that AWS WAF should take on a web request when it matches a rule's statement."""
    allow: CfnRuleGroupAllowActionProps | Deferred | None
    """Instructs AWS WAF to allow the web request."""
    block: CfnRuleGroupBlockActionProps | Deferred | None
    """Instructs AWS WAF to block the web request."""
    captcha: CfnRuleGroupCaptchaActionProps | Deferred | None
    """Specifies that AWS WAF should run a `CAPTCHA` check against the request:"""
    challenge: CfnRuleGroupChallengeActionProps | Deferred | None
    """Instructs AWS WAF to run a `Challenge` check against the web request."""
    count: CfnRuleGroupCountActionProps | Deferred | None
    """Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the web ACL."""
    monetize: CfnRuleGroupMonetizeActionProps | Deferred | None
    """Monetize action for rules."""


class CfnRuleGroupSizeConstraintStatementProps(TypedDict, total=False):
    """A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<)."""
    comparison_operator: Required[Literal["EQ", "NE", "LE", "LT", "GE", "GT"] | Other]
    """The operator to use to compare the request part to the size setting."""
    field_to_match: Required[CfnRuleGroupFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnRuleGroupPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    size: Required[Number]
    """The size, in byte, to compare to the request part, after any transformations."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupSqliMatchStatementProps(TypedDict, total=False):
    """A rule statement that inspects for malicious SQL code."""
    field_to_match: Required[CfnRuleGroupFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnRuleGroupPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    sensitivity_level: Literal["LOW", "HIGH"] | Other | None
    """The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroupStatementProps(TypedDict, total=False):
    """The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule."""
    and_statement: CfnRuleGroupAndStatementProps | Deferred | None
    """A logical rule statement used to combine other rule statements with AND logic."""
    asn_match_statement: CfnRuleGroupAsnMatchStatementProps | Deferred | None
    """A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address."""
    byte_match_statement: CfnRuleGroupByteMatchStatementProps | Deferred | None
    """A rule statement that defines a string match search for AWS WAF to apply to web requests."""
    geo_match_statement: CfnRuleGroupGeoMatchStatementProps | Deferred | None
    """A rule statement that labels web requests by country and region and that matches against web requests based on country code."""
    ip_set_reference_statement: CfnRuleGroupIPSetReferenceStatementProps | Deferred | None
    """A rule statement used to detect web requests coming from particular IP addresses or address ranges."""
    label_match_statement: CfnRuleGroupLabelMatchStatementProps | Deferred | None
    """A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL."""
    not_statement: CfnRuleGroupNotStatementProps | Deferred | None
    """A logical rule statement used to negate the results of another rule statement."""
    or_statement: CfnRuleGroupOrStatementProps | Deferred | None
    """A logical rule statement used to combine other rule statements with OR logic."""
    rate_based_statement: CfnRuleGroupRateBasedStatementProps | Deferred | None
    """A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate."""
    regex_match_statement: CfnRuleGroupRegexMatchStatementProps | Deferred | None
    """A rule statement used to search web request components for a match against a single regular expression."""
    regex_pattern_set_reference_statement: CfnRuleGroupRegexPatternSetReferenceStatementProps | Deferred | None
    """A rule statement used to search web request components for matches with regular expressions."""
    size_constraint_statement: CfnRuleGroupSizeConstraintStatementProps | Deferred | None
    """A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<)."""
    sqli_match_statement: CfnRuleGroupSqliMatchStatementProps | Deferred | None
    """A rule statement that inspects for malicious SQL code."""
    xss_match_statement: CfnRuleGroupXssMatchStatementProps | Deferred | None
    """A rule statement that inspects for cross-site scripting (XSS) attacks."""


class CfnRuleGroupTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnRuleGroupTextTransformationProps(TypedDict, total=False):
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""
    priority: Required[Integer]
    """Sets the relative processing order for multiple transformations."""
    type: Required[Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"] | Other]
    """For detailed descriptions of each of the transformation types, see Text transformations in the *AWS WAF Developer Guide*."""


class CfnRuleGroupUriFragmentProps(TypedDict, total=False):
    """Inspect fragments of the request URI."""
    fallback_behavior: Literal["MATCH", "NO_MATCH"] | Other | None
    """What AWS WAF should do if it fails to completely parse the JSON body."""


class CfnRuleGroupVisibilityConfigProps(TypedDict, total=False):
    """Defines and enables Amazon CloudWatch metrics and web request sample collection."""
    cloud_watch_metrics_enabled: Required[Boolean]
    """Indicates whether the associated resource sends metrics to Amazon CloudWatch."""
    metric_name: Required[str]
    """A name of the Amazon CloudWatch metric dimension."""
    sampled_requests_enabled: Required[Boolean]
    """Indicates whether AWS WAF should store a sampling of the web requests that match the rules."""


class CfnRuleGroupXssMatchStatementProps(TypedDict, total=False):
    """A rule statement that inspects for cross-site scripting (XSS) attacks."""
    field_to_match: Required[CfnRuleGroupFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnRuleGroupPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    text_transformations: Required[Sequence[CfnRuleGroupTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnRuleGroup(TypedResource):
    """> This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019."""
    props: CfnRuleGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleGroupProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the rule group."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the rule group."""
    @property
    def attr_label_namespace(self) -> StringToken:
        """The label namespace prefix for this rule group."""


class CfnWebACLProps(TypedDict, total=False):
    application_config: CfnWebACLApplicationConfigProps | Deferred | None
    """Returns a list of `ApplicationAttribute` s."""
    association_config: CfnWebACLAssociationConfigProps | Deferred | None
    """Specifies custom configurations for the associations between the web ACL and protected resources."""
    captcha_config: CfnWebACLCaptchaConfigProps | Deferred | None
    """Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings."""
    challenge_config: CfnWebACLChallengeConfigProps | Deferred | None
    """Specifies how AWS WAF should handle challenge evaluations for rules that don't have their own `ChallengeConfig` settings."""
    custom_response_bodies: Mapping[str, CfnWebACLCustomResponseBodyProps | Deferred] | Deferred | None
    """A map of custom response keys and content bodies."""
    data_protection_config: CfnWebACLDataProtectionConfigProps | Deferred | None
    """Specifies data protection to apply to the web request data for the web ACL."""
    default_action: Required[CfnWebACLDefaultActionProps | Deferred]
    """The action to perform if none of the `Rules` contained in the `WebACL` match."""
    description: str | None
    """A description of the web ACL that helps with identification."""
    monetization_config: CfnWebACLMonetizationConfigProps | Deferred | None
    """Configures monetization for the web ACL or rule group."""
    name: str | None
    """The name of the web ACL. A change replaces the resource."""
    on_source_ddos_protection_config: CfnWebACLOnSourceDDoSProtectionConfigProps | Deferred | None
    """Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers."""
    rules: Sequence[CfnWebACLRuleProps | Deferred] | Deferred | None
    """The rule statements used to identify the web requests that you want to manage."""
    scope: Required[Literal["CLOUDFRONT", "REGIONAL"] | Other]
    """Specifies whether this is for an Amazon CloudFront distribution or for a regional application. A change replaces the resource."""
    tags: Sequence[CfnWebACLTagProps | Deferred] | Deferred | None
    """Key:value pairs associated with an AWS resource."""
    token_domains: Sequence[str] | Deferred | None
    """Specifies the domains that AWS WAF should accept in a web request token."""
    visibility_config: Required[CfnWebACLVisibilityConfigProps | Deferred]
    """Defines and enables Amazon CloudWatch metrics and web request sample collection."""


class CfnWebACLAWSManagedRulesACFPRuleSetProps(TypedDict, total=False):
    """Details for your use of the account creation fraud prevention managed rule group, `AWSManagedRulesACFPRuleSet`."""
    creation_path: Required[str]
    """The path of the account creation endpoint for your application."""
    enable_regex_in_path: Boolean | None
    """Allow the use of regular expressions in the registration page path and the account creation path."""
    registration_page_path: Required[str]
    """The path of the account registration endpoint for your application."""
    request_inspection: Required[CfnWebACLRequestInspectionACFPProps | Deferred]
    """The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account creation attempts."""
    response_inspection: CfnWebACLResponseInspectionProps | Deferred | None
    """The criteria for inspecting responses to account creation requests, used by the ACFP rule group to track account creation success rates."""


class CfnWebACLAWSManagedRulesATPRuleSetProps(TypedDict, total=False):
    """Details for your use of the account takeover prevention managed rule group, `AWSManagedRulesATPRuleSet`."""
    enable_regex_in_path: Boolean | None
    """Allow the use of regular expressions in the login page path."""
    login_path: Required[str]
    """The path of the login endpoint for your application."""
    request_inspection: CfnWebACLRequestInspectionProps | Deferred | None
    """The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage."""
    response_inspection: CfnWebACLResponseInspectionProps | Deferred | None
    """The criteria for inspecting responses to login requests, used by the ATP rule group to track login failure rates."""


class CfnWebACLAWSManagedRulesAntiDDoSRuleSetProps(TypedDict, total=False):
    """Configures the use of the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`."""
    client_side_action_config: Required[CfnWebACLClientSideActionConfigProps | Deferred]
    """Configures the request handling that's applied by the managed rule group rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` during a distributed denial of service (DDoS) attack."""
    sensitivity_to_block: Literal["LOW", "MEDIUM", "HIGH"] | Other | None
    """The sensitivity that the rule group rule `DDoSRequests` uses when matching against the DDoS suspicion labeling on a request."""


class CfnWebACLAWSManagedRulesBotControlRuleSetProps(TypedDict, total=False):
    """Details for your use of the Bot Control managed rule group, `AWSManagedRulesBotControlRuleSet`."""
    enable_machine_learning: Boolean | None
    """Applies only to the targeted inspection level."""
    inspection_level: Required[Literal["COMMON", "TARGETED"] | Other]
    """The inspection level to use for the Bot Control rule group."""


class CfnWebACLAllowActionProps(TypedDict, total=False):
    """Specifies that AWS WAF should allow the request and optionally defines additional custom handling for the request."""
    custom_request_handling: CfnWebACLCustomRequestHandlingProps | Deferred | None
    """Defines custom handling for the web request."""


class CfnWebACLAndStatementProps(TypedDict, total=False):
    """A logical rule statement used to combine other rule statements with AND logic."""
    statements: Required[Sequence[CfnWebACLStatementProps | Deferred] | Deferred]
    """The statements to combine with AND logic."""


class CfnWebACLApplicationAttributeProps(TypedDict, total=False):
    """Application details defined during the web ACL creation process."""
    name: Required[str]
    """Specifies the attribute name."""
    values: Required[Sequence[str] | Deferred]
    """Specifies the attribute value."""


class CfnWebACLApplicationConfigProps(TypedDict, total=False):
    """A list of `ApplicationAttribute` s that contains information about the application."""
    attributes: Required[Sequence[CfnWebACLApplicationAttributeProps | Deferred] | Deferred]
    """Contains the attribute name and a list of values for that attribute."""


class CfnWebACLAsnMatchStatementProps(TypedDict, total=False):
    """A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address."""
    asn_list: Sequence[Integer] | Deferred | None
    """Contains one or more Autonomous System Numbers (ASNs)."""
    forwarded_ip_config: CfnWebACLForwardedIPConfigurationProps | Deferred | None
    """The configuration for inspecting IP addresses to match against an ASN in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""


class CfnWebACLAssociationConfigProps(TypedDict, total=False):
    """Specifies custom configurations for the associations between the web ACL and protected resources."""
    request_body: Mapping[str, CfnWebACLRequestBodyAssociatedResourceTypeConfigProps | Deferred] | Deferred | None
    """Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection."""


class CfnWebACLBlockActionProps(TypedDict, total=False):
    """Specifies that AWS WAF should block the request and optionally defines additional custom handling for the response to the web request."""
    custom_response: CfnWebACLCustomResponseProps | Deferred | None
    """Defines a custom response for the web request."""


class CfnWebACLBodyProps(TypedDict, total=False):
    """Inspect the body of the web request."""
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other | None
    """What AWS WAF should do if the body is larger than AWS WAF can inspect."""


class CfnWebACLByteMatchStatementProps(TypedDict, total=False):
    """A rule statement that defines a string match search for AWS WAF to apply to web requests."""
    field_to_match: Required[CfnWebACLFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    positional_constraint: Required[Literal["EXACTLY", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "CONTAINS_WORD"] | Other]
    """The area within the portion of the web request that you want AWS WAF to search for `SearchString`."""
    pre_parse_text_transformations: Sequence[CfnWebACLPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    search_string: str | None
    """A string value that you want AWS WAF to search for."""
    search_string_base64: str | None
    """String to search for in a web request component, base64-encoded."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLCaptchaActionProps(TypedDict, total=False):
    """Specifies that AWS WAF should run a `CAPTCHA` check against the request:"""
    custom_request_handling: CfnWebACLCustomRequestHandlingProps | Deferred | None
    """Defines custom handling for the web request, used when the `CAPTCHA` inspection determines that the request's token is valid and unexpired."""


class CfnWebACLCaptchaConfigProps(TypedDict, total=False):
    """Specifies how AWS WAF should handle `CAPTCHA` evaluations for rules that don't have their own `CaptchaConfig` settings."""
    immunity_time_property: CfnWebACLImmunityTimePropertyProps | Deferred | None
    """Determines how long a `CAPTCHA` timestamp in the token remains valid after the client successfully solves a `CAPTCHA` puzzle."""


class CfnWebACLChallengeActionProps(TypedDict, total=False):
    """Specifies that AWS WAF should run a `Challenge` check against the request to verify that the request is coming from a legitimate client session:"""
    custom_request_handling: CfnWebACLCustomRequestHandlingProps | Deferred | None
    """Defines custom handling for the web request, used when the challenge inspection determines that the request's token is valid and unexpired."""


class CfnWebACLChallengeConfigProps(TypedDict, total=False):
    """Specifies how AWS WAF should handle `Challenge` evaluations."""
    immunity_time_property: CfnWebACLImmunityTimePropertyProps | Deferred | None
    """Determines how long a challenge timestamp in the token remains valid after the client successfully responds to a challenge."""


class CfnWebACLClientSideActionProps(TypedDict, total=False):
    """This is part of the `AWSManagedRulesAntiDDoSRuleSet` `ClientSideActionConfig` configuration in `ManagedRuleGroupConfig`."""
    exempt_uri_regular_expressions: Sequence[CfnWebACLRegexProps | Deferred] | Deferred | None
    """The regular expression to match against the web request URI, used to identify requests that can't handle a silent browser challenge."""
    sensitivity: Literal["LOW", "MEDIUM", "HIGH"] | Other | None
    """The sensitivity that the rule group rule `ChallengeDDoSRequests` uses when matching against the DDoS suspicion labeling on a request."""
    usage_of_action: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Determines whether to use the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests` in the rule group evaluation and the related label `awswaf:managed:aws:anti-ddos:challengeable-request`."""


class CfnWebACLClientSideActionConfigProps(TypedDict, total=False):
    """This is part of the configuration for the managed rules `AWSManagedRulesAntiDDoSRuleSet` in `ManagedRuleGroupConfig`."""
    challenge: Required[CfnWebACLClientSideActionProps | Deferred]
    """Configuration for the use of the `AWSManagedRulesAntiDDoSRuleSet` rules `ChallengeAllDuringEvent` and `ChallengeDDoSRequests`."""


class CfnWebACLCookieMatchPatternProps(TypedDict, total=False):
    """The filter to use to identify the subset of cookies to inspect in a web request."""
    all: Anything
    """Inspect all cookies."""
    excluded_cookies: Sequence[str] | Deferred | None
    """Inspect only the cookies whose keys don't match any of the strings specified here."""
    included_cookies: Sequence[str] | Deferred | None
    """Inspect only the cookies that have a key that matches one of the strings specified here."""


class CfnWebACLCookiesProps(TypedDict, total=False):
    """Inspect the cookies in the web request."""
    match_pattern: Required[CfnWebACLCookieMatchPatternProps | Deferred]
    """The filter to use to identify the subset of cookies to inspect in a web request."""
    match_scope: Required[Literal["ALL", "KEY", "VALUE"] | Other]
    """The parts of the cookies to inspect with the rule inspection criteria."""
    oversize_handling: Required[Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other]
    """What AWS WAF should do if the cookies of the request are more numerous or larger than AWS WAF can inspect."""


class CfnWebACLCountActionProps(TypedDict, total=False):
    """Specifies that AWS WAF should count the request."""
    custom_request_handling: CfnWebACLCustomRequestHandlingProps | Deferred | None
    """Defines custom handling for the web request."""


class CfnWebACLCryptoConfigProps(TypedDict, total=False):
    """Configures cryptocurrency payment settings."""
    payment_networks: Required[Sequence[CfnWebACLPaymentNetworkProps | Deferred] | Deferred]
    """List of payment network configurations."""


class CfnWebACLCustomHTTPHeaderProps(TypedDict, total=False):
    """A custom header for custom request and response handling."""
    name: Required[str]
    """The name of the custom header."""
    value: Required[str]
    """The value of the custom header."""


class CfnWebACLCustomRequestHandlingProps(TypedDict, total=False):
    """Custom request handling behavior that inserts custom headers into a web request."""
    insert_headers: Required[Sequence[CfnWebACLCustomHTTPHeaderProps | Deferred] | Deferred]
    """The HTTP headers to insert into the request."""


class CfnWebACLCustomResponseProps(TypedDict, total=False):
    """A custom response to send to the client."""
    custom_response_body_key: str | None
    """References the response body that you want AWS WAF to return to the web request client."""
    response_code: Required[Integer]
    """The HTTP status code to return to the client."""
    response_headers: Sequence[CfnWebACLCustomHTTPHeaderProps | Deferred] | Deferred | None
    """The HTTP headers to use in the response."""


class CfnWebACLCustomResponseBodyProps(TypedDict, total=False):
    """The response body to use in a custom response to a web request."""
    content: Required[str]
    """The payload of the custom response."""
    content_type: Required[Literal["TEXT_PLAIN", "TEXT_HTML", "APPLICATION_JSON"] | Other]
    """The type of content in the payload that you are defining in the `Content` string."""


class CfnWebACLDataProtectProps(TypedDict, total=False):
    action: Required[Literal["SUBSTITUTION", "HASH"] | Other]
    exclude_rate_based_details: Boolean | None
    exclude_rule_match_details: Boolean | None
    field: Required[CfnWebACLFieldToProtectProps | Deferred]
    """Field in log to protect."""


class CfnWebACLDataProtectionConfigProps(TypedDict, total=False):
    """Specifies data protection to apply to the web request data for the web ACL."""
    data_protections: Required[Sequence[CfnWebACLDataProtectProps | Deferred] | Deferred]
    """An array of data protection configurations for specific web request field types."""


class CfnWebACLDefaultActionProps(TypedDict, total=False):
    """In a `WebACL`, this is the action that you want AWS WAF to perform when a web request doesn't match any of the rules in the `WebACL`."""
    allow: CfnWebACLAllowActionProps | Deferred | None
    """Specifies that AWS WAF should allow requests by default."""
    block: CfnWebACLBlockActionProps | Deferred | None
    """Specifies that AWS WAF should block requests by default."""


class CfnWebACLExcludedRuleProps(TypedDict, total=False):
    """Specifies a single rule in a rule group whose action you want to override to `Count`."""
    name: Required[str]
    """The name of the rule whose action you want to override to `Count`."""


class CfnWebACLFieldIdentifierProps(TypedDict, total=False):
    """The identifier of a field in the web request payload that contains customer data."""
    identifier: Required[str]
    """The name of the field."""


class CfnWebACLFieldToMatchProps(TypedDict, total=False):
    """Specifies a web request component to be used in a rule match statement or in a logging configuration."""
    all_query_arguments: Anything
    """Inspect all query arguments."""
    body: CfnWebACLBodyProps | Deferred | None
    """Inspect the request body as plain text."""
    cookies: CfnWebACLCookiesProps | Deferred | None
    """Inspect the request cookies."""
    header_order: CfnWebACLHeaderOrderProps | Deferred | None
    """The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons."""
    headers: CfnWebACLHeadersProps | Deferred | None
    """Inspect the request headers."""
    ja3_fingerprint: CfnWebACLJA3FingerprintProps | Deferred | None
    """Available for use with Amazon CloudFront distributions and Application Load Balancers."""
    ja4_fingerprint: CfnWebACLJA4FingerprintProps | Deferred | None
    """Available for use with Amazon CloudFront distributions and Application Load Balancers."""
    json_body: CfnWebACLJsonBodyProps | Deferred | None
    """Inspect the request body as JSON."""
    method: Anything
    """Inspect the HTTP method."""
    query_string: Anything
    """Inspect the query string."""
    single_header: CfnWebACLFieldToMatchSingleHeaderProps | Deferred | None
    """Inspect a single header."""
    single_query_argument: CfnWebACLFieldToMatchSingleQueryArgumentProps | Deferred | None
    """Inspect a single query argument."""
    uri_fragment: CfnWebACLUriFragmentProps | Deferred | None
    """Inspect fragments of the request URI."""
    uri_path: Anything
    """Inspect the request URI path."""


class CfnWebACLFieldToMatchSingleHeaderProps(TypedDict, total=False):
    """Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer`."""
    name: Required[str]
    """The name of the query header to inspect."""


class CfnWebACLFieldToMatchSingleQueryArgumentProps(TypedDict, total=False):
    """Inspect one query argument in the web request, identified by name, for example *UserName* or *SalesRegion*."""
    name: Required[str]
    """The name of the query argument to inspect."""


class CfnWebACLFieldToProtectProps(TypedDict, total=False):
    """Specifies a field type and keys to protect in stored web request data."""
    field_keys: Sequence[str] | Deferred | None
    """Specifies the keys to protect for the specified field type."""
    field_type: Required[Literal["SINGLE_HEADER", "SINGLE_COOKIE", "SINGLE_QUERY_ARGUMENT", "QUERY_STRING", "BODY"] | Other]
    """Specifies the web request component type to protect."""


class CfnWebACLForwardedIPConfigurationProps(TypedDict, total=False):
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if the request doesn't have a valid IP address in the specified position."""
    header_name: Required[str]
    """The name of the HTTP header to use for the IP address."""


class CfnWebACLGeoMatchStatementProps(TypedDict, total=False):
    """A rule statement that labels web requests by country and region and that matches against web requests based on country code."""
    country_codes: Sequence[Literal["AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW"] | Other] | Deferred | None
    """An array of two-character country codes that you want to match against, for example, `[ "US", "CN" ]`, from the alpha-2 country ISO codes of the ISO 3166 international standard."""
    forwarded_ip_config: CfnWebACLForwardedIPConfigurationProps | Deferred | None
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""


class CfnWebACLHeaderMatchPatternProps(TypedDict, total=False):
    """The filter to use to identify the subset of headers to inspect in a web request."""
    all: Anything
    """Inspect all headers."""
    excluded_headers: Sequence[str] | Deferred | None
    """Inspect only the headers whose keys don't match any of the strings specified here."""
    included_headers: Sequence[str] | Deferred | None
    """Inspect only the headers that have a key that matches one of the strings specified here."""


class CfnWebACLHeaderOrderProps(TypedDict, total=False):
    """The string containing the list of a web request's header names, ordered as they appear in the web request, separated by colons."""
    oversize_handling: Required[Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other]
    """Handling of requests containing oversize fields"""


class CfnWebACLHeadersProps(TypedDict, total=False):
    """Inspect all headers in the web request."""
    match_pattern: Required[CfnWebACLHeaderMatchPatternProps | Deferred]
    """The filter to use to identify the subset of headers to inspect in a web request."""
    match_scope: Required[Literal["ALL", "KEY", "VALUE"] | Other]
    """The parts of the headers to match with the rule inspection criteria."""
    oversize_handling: Required[Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other]
    """What AWS WAF should do if the headers determined by your match scope are more numerous or larger than AWS WAF can inspect."""


class CfnWebACLIPSetForwardedIPConfigurationProps(TypedDict, total=False):
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if the request doesn't have a valid IP address in the specified position."""
    header_name: Required[str]
    """The name of the HTTP header to use for the IP address."""
    position: Required[Literal["FIRST", "LAST", "ANY"] | Other]
    """The position in the header to search for the IP address."""


class CfnWebACLIPSetReferenceStatementProps(TypedDict, total=False):
    """A rule statement used to detect web requests coming from particular IP addresses or address ranges."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the `IPSet` that this statement references."""
    ip_set_forwarded_ip_config: CfnWebACLIPSetForwardedIPConfigurationProps | Deferred | None
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""


class CfnWebACLImmunityTimePropertyProps(TypedDict, total=False):
    """Used for CAPTCHA and challenge token settings."""
    immunity_time: Required[Integer]
    """The amount of time, in seconds, that a `CAPTCHA` or challenge timestamp is considered valid by AWS WAF."""


class CfnWebACLJA3FingerprintProps(TypedDict, total=False):
    """Available for use with Amazon CloudFront distributions and Application Load Balancers."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if the request doesn't have a JA3 fingerprint."""


class CfnWebACLJA4FingerprintProps(TypedDict, total=False):
    """Available for use with Amazon CloudFront distributions and Application Load Balancers."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if the request doesn't have a JA4 fingerprint."""


class CfnWebACLJsonBodyProps(TypedDict, total=False):
    """Inspect the body of the web request as JSON."""
    invalid_fallback_behavior: Literal["MATCH", "NO_MATCH", "EVALUATE_AS_STRING"] | Other | None
    """What AWS WAF should do if it fails to completely parse the JSON body."""
    match_pattern: Required[CfnWebACLJsonMatchPatternProps | Deferred]
    """The patterns to look for in the JSON body."""
    match_scope: Required[Literal["ALL", "KEY", "VALUE"] | Other]
    """The parts of the JSON to match against using the `MatchPattern`."""
    oversize_handling: Literal["CONTINUE", "MATCH", "NO_MATCH"] | Other | None
    """What AWS WAF should do if the body is larger than AWS WAF can inspect."""


class CfnWebACLJsonMatchPatternProps(TypedDict, total=False):
    """The patterns to look for in the JSON body."""
    all: Anything
    """Match all of the elements."""
    included_paths: Sequence[str] | Deferred | None
    """Match only the specified include paths."""


class CfnWebACLLabelProps(TypedDict, total=False):
    """A single label container."""
    name: Required[str]
    """The label string."""


class CfnWebACLLabelMatchStatementProps(TypedDict, total=False):
    """A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL."""
    key: Required[str]
    """The string to match against."""
    scope: Required[Literal["LABEL", "NAMESPACE"] | Other]
    """Specify whether you want to match using the label name or just the namespace."""


class CfnWebACLManagedRuleGroupConfigProps(TypedDict, total=False):
    """Additional information that's used by a managed rule group."""
    aws_managed_rules_acfp_rule_set: CfnWebACLAWSManagedRulesACFPRuleSetProps | Deferred | None
    """Additional configuration for using the account creation fraud prevention (ACFP) managed rule group, `AWSManagedRulesACFPRuleSet`."""
    aws_managed_rules_atp_rule_set: CfnWebACLAWSManagedRulesATPRuleSetProps | Deferred | None
    """Additional configuration for using the account takeover prevention (ATP) managed rule group, `AWSManagedRulesATPRuleSet`."""
    aws_managed_rules_anti_ddos_rule_set: CfnWebACLAWSManagedRulesAntiDDoSRuleSetProps | Deferred | None
    """Additional configuration for using the anti-DDoS managed rule group, `AWSManagedRulesAntiDDoSRuleSet`."""
    aws_managed_rules_bot_control_rule_set: CfnWebACLAWSManagedRulesBotControlRuleSetProps | Deferred | None
    """Additional configuration for using the Bot Control managed rule group."""
    login_path: str | None
    """> Instead of this setting, provide your configuration under `AWSManagedRulesATPRuleSet`."""
    password_field: CfnWebACLFieldIdentifierProps | Deferred | None
    """> Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`."""
    payload_type: Literal["JSON", "FORM_ENCODED"] | Other | None
    """> Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`."""
    username_field: CfnWebACLFieldIdentifierProps | Deferred | None
    """> Instead of this setting, provide your configuration under the request inspection configuration for `AWSManagedRulesATPRuleSet` or `AWSManagedRulesACFPRuleSet`."""


class CfnWebACLManagedRuleGroupStatementProps(TypedDict, total=False):
    """A rule statement used to run the rules that are defined in a managed rule group."""
    excluded_rules: Sequence[CfnWebACLExcludedRuleProps | Deferred] | Deferred | None
    """Rules in the referenced rule group whose actions are set to `Count`."""
    managed_rule_group_configs: Sequence[CfnWebACLManagedRuleGroupConfigProps | Deferred] | Deferred | None
    """Additional information that's used by a managed rule group."""
    name: Required[str]
    """The name of the managed rule group."""
    rule_action_overrides: Sequence[CfnWebACLRuleActionOverrideProps | Deferred] | Deferred | None
    """Action settings to use in the place of the rule actions that are configured inside the rule group."""
    scope_down_statement: CfnWebACLStatementProps | Deferred | None
    """An optional nested statement that narrows the scope of the web requests that are evaluated by the managed rule group."""
    vendor_name: Required[str]
    """The name of the managed rule group vendor."""
    version: str | None
    """The version of the managed rule group to use."""


class CfnWebACLMonetizationConfigProps(TypedDict, total=False):
    """Configures monetization for the web ACL or rule group."""
    crypto_config: CfnWebACLCryptoConfigProps | Deferred | None
    """Configures cryptocurrency payment settings."""
    currency_mode: Literal["REAL", "TEST"] | Other | None
    """The currency mode for monetization."""


class CfnWebACLMonetizeActionProps(TypedDict, total=False):
    """Monetize action for rules."""
    price_multiplier: str | None
    """The price multiplier for the monetize action."""


class CfnWebACLNotStatementProps(TypedDict, total=False):
    """A logical rule statement used to negate the results of another rule statement."""
    statement: Required[CfnWebACLStatementProps | Deferred]
    """The statement to negate."""


class CfnWebACLOnSourceDDoSProtectionConfigProps(TypedDict, total=False):
    """Configures the level of DDoS protection that applies to web ACLs associated with Application Load Balancers."""
    alb_low_reputation_mode: Required[Literal["ACTIVE_UNDER_DDOS", "ALWAYS_ON"] | Other]
    """The level of DDoS protection that applies to web ACLs associated with Application Load Balancers."""


class CfnWebACLOrStatementProps(TypedDict, total=False):
    """A logical rule statement used to combine other rule statements with OR logic."""
    statements: Required[Sequence[CfnWebACLStatementProps | Deferred] | Deferred]
    """The statements to combine with OR logic."""


class CfnWebACLOverrideActionProps(TypedDict, total=False):
    """The action to use in the place of the action that results from the rule group evaluation."""
    count: Anything
    """Override the rule group evaluation result to count only."""
    none: Anything
    """Don't override the rule group evaluation result."""


class CfnWebACLPaymentNetworkProps(TypedDict, total=False):
    """Configuration for a single payment network."""
    chain: Required[Literal["BASE", "SOLANA", "BASE_SEPOLIA", "SOLANA_DEVNET"] | Other]
    """The blockchain chain to use."""
    prices: Required[Sequence[CfnWebACLPriceProps | Deferred] | Deferred]
    """List of price configurations."""
    wallet_address: Required[str]
    """The wallet address for receiving payments."""


class CfnWebACLPreParseTextTransformationProps(TypedDict, total=False):
    """Text Transformation applied before parsing the query string."""
    priority: Required[Integer]
    """Priority of PreParseTextTransformation being applied."""
    type: Required[Literal["NONE", "URL_DECODE", "URL_DECODE_UNI", "COMBINE_DUPLICATE_QUERY_ARGS_BY_COMMA", "REPLACE_SEMICOLONS_WITH_AMPERSANDS"] | Other]
    """Type of pre-parse text transformation."""


class CfnWebACLPriceProps(TypedDict, total=False):
    """A price configuration."""
    amount: Required[str]
    """The price amount."""
    currency: Required[Literal["USDC"] | Other]
    """The cryptocurrency to use for payment."""


class CfnWebACLRateBasedStatementProps(TypedDict, total=False):
    """A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate."""
    aggregate_key_type: Required[Literal["CONSTANT", "IP", "FORWARDED_IP", "CUSTOM_KEYS"] | Other]
    """Setting that indicates how to aggregate the request counts."""
    custom_keys: Sequence[CfnWebACLRateBasedStatementCustomKeyProps | Deferred] | Deferred | None
    """Specifies the aggregate keys to use in a rate-base rule."""
    evaluation_window_sec: Literal[60, 120, 300, 600] | Deferred | None
    """The amount of time, in seconds, that AWS WAF should include in its request counts, looking back from the current time."""
    forwarded_ip_config: CfnWebACLForwardedIPConfigurationProps | Deferred | None
    """The configuration for inspecting IP addresses in an HTTP header that you specify, instead of using the IP address that's reported by the web request origin."""
    limit: Required[Integer]
    """The limit on requests during the specified evaluation window for a single aggregation instance for the rate-based rule."""
    scope_down_statement: CfnWebACLStatementProps | Deferred | None
    """An optional nested statement that narrows the scope of the web requests that are evaluated and managed by the rate-based statement."""


class CfnWebACLRateBasedStatementCustomKeyProps(TypedDict, total=False):
    """Specifies a single custom aggregate key for a rate-base rule."""
    asn: Anything
    """Use an Autonomous System Number (ASN) derived from the request's originating or forwarded IP address as an aggregate key."""
    cookie: CfnWebACLRateLimitCookieProps | Deferred | None
    """Use the value of a cookie in the request as an aggregate key."""
    forwarded_ip: Anything
    """Use the first IP address in an HTTP header as an aggregate key."""
    http_method: Anything
    """Use the request's HTTP method as an aggregate key."""
    header: CfnWebACLRateLimitHeaderProps | Deferred | None
    """Use the value of a header in the request as an aggregate key."""
    ip: Anything
    """Use the request's originating IP address as an aggregate key."""
    ja3_fingerprint: CfnWebACLRateLimitJA3FingerprintProps | Deferred | None
    """Use the request's JA3 fingerprint as an aggregate key."""
    ja4_fingerprint: CfnWebACLRateLimitJA4FingerprintProps | Deferred | None
    """Use the request's JA4 fingerprint as an aggregate key."""
    label_namespace: CfnWebACLRateLimitLabelNamespaceProps | Deferred | None
    """Use the specified label namespace as an aggregate key."""
    query_argument: CfnWebACLRateLimitQueryArgumentProps | Deferred | None
    """Use the specified query argument as an aggregate key."""
    query_string: CfnWebACLRateLimitQueryStringProps | Deferred | None
    """Use the request's query string as an aggregate key."""
    uri_path: CfnWebACLRateLimitUriPathProps | Deferred | None
    """Use the request's URI path as an aggregate key."""


class CfnWebACLRateLimitCookieProps(TypedDict, total=False):
    """Specifies a cookie as an aggregate key for a rate-based rule."""
    name: Required[str]
    """The name of the cookie to use."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLRateLimitHeaderProps(TypedDict, total=False):
    """Specifies a header as an aggregate key for a rate-based rule."""
    name: Required[str]
    """The name of the header to use."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLRateLimitJA3FingerprintProps(TypedDict, total=False):
    """Use the request's JA3 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA3 fingerprint."""


class CfnWebACLRateLimitJA4FingerprintProps(TypedDict, total=False):
    """Use the request's JA4 fingerprint derived from the TLS Client Hello of an incoming request as an aggregate key."""
    fallback_behavior: Required[Literal["MATCH", "NO_MATCH"] | Other]
    """The match status to assign to the web request if there is insufficient TSL Client Hello information to compute the JA4 fingerprint."""


class CfnWebACLRateLimitLabelNamespaceProps(TypedDict, total=False):
    """Specifies a label namespace to use as an aggregate key for a rate-based rule."""
    namespace: Required[str]
    """The namespace to use for aggregation."""


class CfnWebACLRateLimitQueryArgumentProps(TypedDict, total=False):
    """Specifies a query argument in the request as an aggregate key for a rate-based rule."""
    name: Required[str]
    """The name of the query argument to use."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLRateLimitQueryStringProps(TypedDict, total=False):
    """Specifies the request's query string as an aggregate key for a rate-based rule."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLRateLimitUriPathProps(TypedDict, total=False):
    """Specifies the request's URI path as an aggregate key for a rate-based rule."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLRegexProps(TypedDict, total=False):
    """A single regular expression."""
    regex_string: str | None
    """The string representing the regular expression."""


class CfnWebACLRegexMatchStatementProps(TypedDict, total=False):
    """A rule statement used to search web request components for a match against a single regular expression."""
    field_to_match: Required[CfnWebACLFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnWebACLPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    regex_string: Required[str]
    """The string representing the regular expression."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLRegexPatternSetReferenceStatementProps(TypedDict, total=False):
    """A rule statement used to search web request components for matches with regular expressions."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the `RegexPatternSet` that this statement references."""
    field_to_match: Required[CfnWebACLFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnWebACLPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLRequestBodyAssociatedResourceTypeConfigProps(TypedDict, total=False):
    """Customizes the maximum size of the request body that your protected CloudFront, API Gateway, Amazon Cognito, App Runner, and Verified Access resources forward to AWS WAF for inspection."""
    default_size_inspection_limit: Required[Literal["KB_16", "KB_32", "KB_48", "KB_64"] | Other]
    """Specifies the maximum size of the web request body component that an associated CloudFront, API Gateway, Amazon Cognito, App Runner, or Verified Access resource should send to AWS WAF for inspection."""


class CfnWebACLRequestInspectionProps(TypedDict, total=False):
    """The criteria for inspecting login requests, used by the ATP rule group to validate credentials usage."""
    password_field: Required[CfnWebACLFieldIdentifierProps | Deferred]
    """The name of the field in the request payload that contains your customer's password."""
    payload_type: Required[Literal["JSON", "FORM_ENCODED"] | Other]
    """The payload type for your login endpoint, either JSON or form encoded."""
    username_field: Required[CfnWebACLFieldIdentifierProps | Deferred]
    """The name of the field in the request payload that contains your customer's username."""


class CfnWebACLRequestInspectionACFPProps(TypedDict, total=False):
    """The criteria for inspecting account creation requests, used by the ACFP rule group to validate and track account creation attempts."""
    address_fields: Sequence[CfnWebACLFieldIdentifierProps | Deferred] | Deferred | None
    """The names of the fields in the request payload that contain your customer's primary physical address."""
    email_field: CfnWebACLFieldIdentifierProps | Deferred | None
    """The name of the field in the request payload that contains your customer's email."""
    password_field: CfnWebACLFieldIdentifierProps | Deferred | None
    """The name of the field in the request payload that contains your customer's password."""
    payload_type: Required[Literal["JSON", "FORM_ENCODED"] | Other]
    """The payload type for your account creation endpoint, either JSON or form encoded."""
    phone_number_fields: Sequence[CfnWebACLFieldIdentifierProps | Deferred] | Deferred | None
    """The names of the fields in the request payload that contain your customer's primary phone number."""
    username_field: CfnWebACLFieldIdentifierProps | Deferred | None
    """The name of the field in the request payload that contains your customer's username."""


class CfnWebACLResponseInspectionProps(TypedDict, total=False):
    """The criteria for inspecting responses to login requests and account creation requests, used by the ATP and ACFP rule groups to track login and account creation success and failure rates."""
    body_contains: CfnWebACLResponseInspectionBodyContainsProps | Deferred | None
    """Configures inspection of the response body for success and failure indicators."""
    header: CfnWebACLResponseInspectionHeaderProps | Deferred | None
    """Configures inspection of the response header for success and failure indicators."""
    json: CfnWebACLResponseInspectionJsonProps | Deferred | None
    """Configures inspection of the response JSON for success and failure indicators."""
    status_code: CfnWebACLResponseInspectionStatusCodeProps | Deferred | None
    """Configures inspection of the response status code for success and failure indicators."""


class CfnWebACLResponseInspectionBodyContainsProps(TypedDict, total=False):
    """Configures inspection of the response body."""
    failure_strings: Required[Sequence[str] | Deferred]
    """Strings in the body of the response that indicate a failed login or account creation attempt."""
    success_strings: Required[Sequence[str] | Deferred]
    """Strings in the body of the response that indicate a successful login or account creation attempt."""


class CfnWebACLResponseInspectionHeaderProps(TypedDict, total=False):
    """Configures inspection of the response header."""
    failure_values: Required[Sequence[str] | Deferred]
    """Values in the response header with the specified name that indicate a failed login or account creation attempt."""
    name: Required[str]
    """The name of the header to match against."""
    success_values: Required[Sequence[str] | Deferred]
    """Values in the response header with the specified name that indicate a successful login or account creation attempt."""


class CfnWebACLResponseInspectionJsonProps(TypedDict, total=False):
    """Configures inspection of the response JSON."""
    failure_values: Required[Sequence[str] | Deferred]
    """Values for the specified identifier in the response JSON that indicate a failed login or account creation attempt."""
    identifier: Required[str]
    """The identifier for the value to match against in the JSON."""
    success_values: Required[Sequence[str] | Deferred]
    """Values for the specified identifier in the response JSON that indicate a successful login or account creation attempt."""


class CfnWebACLResponseInspectionStatusCodeProps(TypedDict, total=False):
    """Configures inspection of the response status code."""
    failure_codes: Required[Sequence[Integer] | Deferred]
    """Status codes in the response that indicate a failed login or account creation attempt."""
    success_codes: Required[Sequence[Integer] | Deferred]
    """Status codes in the response that indicate a successful login or account creation attempt."""


class CfnWebACLRuleProps(TypedDict, total=False):
    """A single rule, which you can use in a `WebACL` or `RuleGroup` to identify web requests that you want to manage in some way."""
    action: CfnWebACLRuleActionProps | Deferred | None
    """The action that AWS WAF should take on a web request when it matches the rule's statement."""
    captcha_config: CfnWebACLCaptchaConfigProps | Deferred | None
    """Specifies how AWS WAF should handle `CAPTCHA` evaluations."""
    challenge_config: CfnWebACLChallengeConfigProps | Deferred | None
    """Specifies how AWS WAF should handle `Challenge` evaluations."""
    name: Required[str]
    """The name of the rule."""
    override_action: CfnWebACLOverrideActionProps | Deferred | None
    """The override action to apply to the rules in a rule group, instead of the individual rule action settings."""
    priority: Required[Integer]
    """If you define more than one `Rule` in a `WebACL`, AWS WAF evaluates each request against the `Rules` in order based on the value of `Priority`."""
    rule_labels: Sequence[CfnWebACLLabelProps | Deferred] | Deferred | None
    """Labels to apply to web requests that match the rule match statement."""
    statement: Required[CfnWebACLStatementProps | Deferred]
    """The AWS WAF processing statement for the rule, for example `ByteMatchStatement` or `SizeConstraintStatement`."""
    visibility_config: Required[CfnWebACLVisibilityConfigProps | Deferred]
    """Defines and enables Amazon CloudWatch metrics and web request sample collection."""


class CfnWebACLRuleActionProps(TypedDict, total=False):
    """The action that AWS WAF should take on a web request when it matches a rule's statement."""
    allow: CfnWebACLAllowActionProps | Deferred | None
    """Instructs AWS WAF to allow the web request."""
    block: CfnWebACLBlockActionProps | Deferred | None
    """Instructs AWS WAF to block the web request."""
    captcha: CfnWebACLCaptchaActionProps | Deferred | None
    """Specifies that AWS WAF should run a `CAPTCHA` check against the request:"""
    challenge: CfnWebACLChallengeActionProps | Deferred | None
    """Instructs AWS WAF to run a `Challenge` check against the web request."""
    count: CfnWebACLCountActionProps | Deferred | None
    """Instructs AWS WAF to count the web request and then continue evaluating the request using the remaining rules in the web ACL."""
    monetize: CfnWebACLMonetizeActionProps | Deferred | None
    """Monetize action for rules."""


class CfnWebACLRuleActionOverrideProps(TypedDict, total=False):
    """Action setting to use in the place of a rule action that is configured inside the rule group."""
    action_to_use: Required[CfnWebACLRuleActionProps | Deferred]
    """The override action to use, in place of the configured action of the rule in the rule group."""
    name: Required[str]
    """The name of the rule to override."""


class CfnWebACLRuleGroupReferenceStatementProps(TypedDict, total=False):
    """A rule statement used to run the rules that are defined in a `RuleGroup`."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the entity."""
    excluded_rules: Sequence[CfnWebACLExcludedRuleProps | Deferred] | Deferred | None
    """Rules in the referenced rule group whose actions are set to `Count`."""
    rule_action_overrides: Sequence[CfnWebACLRuleActionOverrideProps | Deferred] | Deferred | None
    """Action settings to use in the place of the rule actions that are configured inside the rule group."""


class CfnWebACLSizeConstraintStatementProps(TypedDict, total=False):
    """A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<)."""
    comparison_operator: Required[Literal["EQ", "NE", "LE", "LT", "GE", "GT"] | Other]
    """The operator to use to compare the request part to the size setting."""
    field_to_match: Required[CfnWebACLFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnWebACLPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    size: Required[Number]
    """The size, in byte, to compare to the request part, after any transformations."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLSqliMatchStatementProps(TypedDict, total=False):
    """A rule statement that inspects for malicious SQL code."""
    field_to_match: Required[CfnWebACLFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnWebACLPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    sensitivity_level: Literal["LOW", "HIGH"] | Other | None
    """The sensitivity that you want AWS WAF to use to inspect for SQL injection attacks."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACLStatementProps(TypedDict, total=False):
    """The processing guidance for a rule, used by AWS WAF to determine whether a web request matches the rule."""
    and_statement: CfnWebACLAndStatementProps | Deferred | None
    """A logical rule statement used to combine other rule statements with AND logic."""
    asn_match_statement: CfnWebACLAsnMatchStatementProps | Deferred | None
    """A rule statement that inspects web traffic based on the Autonomous System Number (ASN) associated with the request's IP address."""
    byte_match_statement: CfnWebACLByteMatchStatementProps | Deferred | None
    """A rule statement that defines a string match search for AWS WAF to apply to web requests."""
    geo_match_statement: CfnWebACLGeoMatchStatementProps | Deferred | None
    """A rule statement that labels web requests by country and region and that matches against web requests based on country code."""
    ip_set_reference_statement: CfnWebACLIPSetReferenceStatementProps | Deferred | None
    """A rule statement used to detect web requests coming from particular IP addresses or address ranges."""
    label_match_statement: CfnWebACLLabelMatchStatementProps | Deferred | None
    """A rule statement to match against labels that have been added to the web request by rules that have already run in the web ACL."""
    managed_rule_group_statement: CfnWebACLManagedRuleGroupStatementProps | Deferred | None
    """A rule statement used to run the rules that are defined in a managed rule group."""
    not_statement: CfnWebACLNotStatementProps | Deferred | None
    """A logical rule statement used to negate the results of another rule statement."""
    or_statement: CfnWebACLOrStatementProps | Deferred | None
    """A logical rule statement used to combine other rule statements with OR logic."""
    rate_based_statement: CfnWebACLRateBasedStatementProps | Deferred | None
    """A rate-based rule counts incoming requests and rate limits requests when they are coming at too fast a rate."""
    regex_match_statement: CfnWebACLRegexMatchStatementProps | Deferred | None
    """A rule statement used to search web request components for a match against a single regular expression."""
    regex_pattern_set_reference_statement: CfnWebACLRegexPatternSetReferenceStatementProps | Deferred | None
    """A rule statement used to search web request components for matches with regular expressions."""
    rule_group_reference_statement: CfnWebACLRuleGroupReferenceStatementProps | Deferred | None
    """A rule statement used to run the rules that are defined in a `RuleGroup`."""
    size_constraint_statement: CfnWebACLSizeConstraintStatementProps | Deferred | None
    """A rule statement that compares a number of bytes against the size of a request component, using a comparison operator, such as greater than (>) or less than (<)."""
    sqli_match_statement: CfnWebACLSqliMatchStatementProps | Deferred | None
    """A rule statement that inspects for malicious SQL code."""
    xss_match_statement: CfnWebACLXssMatchStatementProps | Deferred | None
    """A rule statement that inspects for cross-site scripting (XSS) attacks."""


class CfnWebACLTagProps(TypedDict, total=False):
    key: str | None
    value: str | None


class CfnWebACLTextTransformationProps(TypedDict, total=False):
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""
    priority: Required[Integer]
    """Sets the relative processing order for multiple transformations."""
    type: Required[Literal["NONE", "COMPRESS_WHITE_SPACE", "HTML_ENTITY_DECODE", "LOWERCASE", "CMD_LINE", "URL_DECODE", "BASE64_DECODE", "HEX_DECODE", "MD5", "REPLACE_COMMENTS", "ESCAPE_SEQ_DECODE", "SQL_HEX_DECODE", "CSS_DECODE", "JS_DECODE", "NORMALIZE_PATH", "NORMALIZE_PATH_WIN", "REMOVE_NULLS", "REPLACE_NULLS", "BASE64_DECODE_EXT", "URL_DECODE_UNI", "UTF8_TO_UNICODE", "REMOVE_WHITESPACE", "TRIM", "TRIM_LEFT", "TRIM_RIGHT", "REMOVE_COMMENTS_CHAR", "UPPERCASE", "CMD_LINE_WIN", "CMD_LINE_UNIX", "JS_DECODE_EXT", "SHA256"] | Other]
    """For detailed descriptions of each of the transformation types, see Text transformations in the *AWS WAF Developer Guide*."""


class CfnWebACLUriFragmentProps(TypedDict, total=False):
    """Inspect fragments of the request URI."""
    fallback_behavior: Literal["MATCH", "NO_MATCH"] | Other | None
    """What AWS WAF should do if it fails to completely parse the JSON body."""


class CfnWebACLVisibilityConfigProps(TypedDict, total=False):
    """Defines and enables Amazon CloudWatch metrics and web request sample collection."""
    cloud_watch_metrics_enabled: Required[Boolean]
    """Indicates whether the associated resource sends metrics to Amazon CloudWatch."""
    metric_name: Required[str]
    """A name of the Amazon CloudWatch metric dimension."""
    sampled_requests_enabled: Required[Boolean]
    """Indicates whether AWS WAF should store a sampling of the web requests that match the rules."""


class CfnWebACLXssMatchStatementProps(TypedDict, total=False):
    """A rule statement that inspects for cross-site scripting (XSS) attacks."""
    field_to_match: Required[CfnWebACLFieldToMatchProps | Deferred]
    """The part of the web request that you want AWS WAF to inspect."""
    pre_parse_text_transformations: Sequence[CfnWebACLPreParseTextTransformationProps | Deferred] | Deferred | None
    """Text Transformation applied before parsing the query string."""
    text_transformations: Required[Sequence[CfnWebACLTextTransformationProps | Deferred] | Deferred]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass detection."""


class CfnWebACL(TypedResource):
    """> This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019."""
    props: CfnWebACLProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebACLProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the web ACL."""
    @property
    def attr_capacity(self) -> NumberToken:
        """The web ACL capacity units (WCUs) currently being used by this web ACL."""
    @property
    def attr_id(self) -> StringToken:
        """The ID of the web ACL."""
    @property
    def attr_label_namespace(self) -> StringToken:
        """The label namespace prefix for this web ACL."""


class CfnWebACLAssociationProps(TypedDict, total=False):
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource to associate with the web ACL. A change replaces the resource."""
    web_acl_arn: Required[str]
    """The Amazon Resource Name (ARN) of the web ACL that you want to associate with the resource. A change replaces the resource."""


class CfnWebACLAssociation(TypedResource):
    """> This is the latest version of *AWS WAF*, named AWS WAF V2, released in November, 2019."""
    props: CfnWebACLAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebACLAssociationProps]) -> None: ...
