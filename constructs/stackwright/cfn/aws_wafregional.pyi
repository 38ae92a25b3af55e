"""Every resource type of AWS::WAFRegional; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnByteMatchSetProps(TypedDict, total=False):
    byte_match_tuples: Sequence[CfnByteMatchSetByteMatchTupleProps | Deferred] | Deferred | None
    """Specifies the bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search for in web requests, the location in requests that you want AWS WAF to search, and other settings."""
    name: Required[str]
    """A friendly name or description of the `ByteMatchSet`. A change replaces the resource."""


class CfnByteMatchSetByteMatchTupleProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    field_to_match: Required[CfnByteMatchSetFieldToMatchProps | Deferred]
    """The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string."""
    positional_constraint: Required[str]
    """Within the portion of a web request that you want to search (for example, in the query string, if any), specify where you want AWS WAF to search."""
    target_string: str | None
    """The value that you want AWS WAF to search for."""
    target_string_base64: str | None
    """The base64-encoded value that AWS WAF searches for."""
    text_transformation: Required[str]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF."""


class CfnByteMatchSetFieldToMatchProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    data: str | None
    """When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer`."""
    type: Required[str]
    """The part of the web request that you want AWS WAF to search for a specified string."""


class CfnByteMatchSet(TypedResource):
    """> This is *AWS WAF Classic* documentation."""
    props: CfnByteMatchSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnByteMatchSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnGeoMatchSetProps(TypedDict, total=False):
    geo_match_constraints: Sequence[CfnGeoMatchSetGeoMatchConstraintProps | Deferred] | Deferred | None
    """An array of `GeoMatchConstraint` objects, which contain the country that you want AWS WAF to search for."""
    name: Required[str]
    """A friendly name or description of the `GeoMatchSet`. A change replaces the resource."""


class CfnGeoMatchSetGeoMatchConstraintProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    type: Required[str]
    """The type of geographical area you want AWS WAF to search for."""
    value: Required[str]
    """The country that you want AWS WAF to search for."""


class CfnGeoMatchSet(TypedResource):
    """> AWS WAF Classic support will end on September 30, 2025."""
    props: CfnGeoMatchSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGeoMatchSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnIPSetProps(TypedDict, total=False):
    ip_set_descriptors: Sequence[CfnIPSetIPSetDescriptorProps | Deferred] | Deferred | None
    """The IP address type ( `IPV4` or `IPV6`) and the IP address range (in CIDR notation) that web requests originate from."""
    name: Required[str]
    """A friendly name or description of the `IPSet`. A change replaces the resource."""


class CfnIPSetIPSetDescriptorProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    type: Required[str]
    """Specify `IPV4` or `IPV6`."""
    value: Required[str]
    """Specify an IPv4 address by using CIDR notation."""


class CfnIPSet(TypedResource):
    """> AWS WAF Classic support will end on September 30, 2025."""
    props: CfnIPSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnIPSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnRateBasedRuleProps(TypedDict, total=False):
    match_predicates: Sequence[CfnRateBasedRulePredicateProps | Deferred] | Deferred | None
    """The `Predicates` object contains one `Predicate` element for each `ByteMatchSet`, `IPSet`, or `SqlInjectionMatchSet>` object that you want to include in a `RateBasedRule`."""
    metric_name: Required[str]
    """A name for the metrics for a `RateBasedRule`. A change replaces the resource."""
    name: Required[str]
    """A friendly name or description for a `RateBasedRule`. A change replaces the resource."""
    rate_key: Required[str]
    """The field that AWS WAF uses to determine if requests are likely arriving from single source and thus subject to rate monitoring. A change replaces the resource."""
    rate_limit: Required[Integer]
    """The maximum number of requests, which have an identical value in the field specified by the `RateKey`, allowed in a five-minute period."""


class CfnRateBasedRulePredicateProps(TypedDict, total=False):
    """Specifies the `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, and `SizeConstraintSet` objects that you want to add to a `Rule` and, for each object, indicates whether you want to negate the settings, for example, requests that do NOT originate from the IP address 192.0.2.44."""
    data_id: Required[str]
    """A unique identifier for a predicate in a `Rule`, such as `ByteMatchSetId` or `IPSetId`."""
    negated: Required[Boolean]
    """Set `Negated` to `False` if you want AWS WAF to allow, block, or count requests based on the settings in the specified `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, or `SizeConstraintSet`."""
    type: Required[str]
    """The type of predicate in a `Rule`, such as `ByteMatch` or `IPSet`."""


class CfnRateBasedRule(TypedResource):
    """> This is *AWS WAF Classic* documentation."""
    props: CfnRateBasedRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRateBasedRuleProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnRegexPatternSetProps(TypedDict, total=False):
    name: Required[str]
    """A friendly name or description of the `RegexPatternSet`. A change replaces the resource."""
    regex_pattern_strings: Required[Sequence[str] | Deferred]
    """Specifies the regular expression (regex) patterns that you want AWS WAF to search for, such as `B[a@]dB[o0]t`."""


class CfnRegexPatternSet(TypedResource):
    """The `RegexPatternSet` specifies the regular expression (regex) pattern that you want AWS WAF to search for, such as `B[a@]dB[o0]t`."""
    props: CfnRegexPatternSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRegexPatternSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnRuleProps(TypedDict, total=False):
    metric_name: Required[str]
    """A name for the metrics for this `Rule`. A change replaces the resource."""
    name: Required[str]
    """The friendly name or description for the `Rule`. A change replaces the resource."""
    predicates: Sequence[CfnRulePredicateProps | Deferred] | Deferred | None
    """The `Predicates` object contains one `Predicate` element for each `ByteMatchSet`, `IPSet`, or `SqlInjectionMatchSet` object that you want to include in a `Rule`."""


class CfnRulePredicateProps(TypedDict, total=False):
    """Specifies the `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, and `SizeConstraintSet` objects that you want to add to a `Rule` and, for each object, indicates whether you want to negate the settings, for example, requests that do NOT originate from the IP address 192.0.2.44."""
    data_id: Required[str]
    """A unique identifier for a predicate in a `Rule`, such as `ByteMatchSetId` or `IPSetId`."""
    negated: Required[Boolean]
    """Set `Negated` to `False` if you want AWS WAF to allow, block, or count requests based on the settings in the specified `ByteMatchSet`, `IPSet`, `SqlInjectionMatchSet`, `XssMatchSet`, `RegexMatchSet`, `GeoMatchSet`, or `SizeConstraintSet`."""
    type: Required[str]
    """The type of predicate in a `Rule`, such as `ByteMatch` or `IPSet`."""


class CfnRule(TypedResource):
    """> This is *AWS WAF Classic* documentation."""
    props: CfnRuleProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRuleProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnSizeConstraintSetProps(TypedDict, total=False):
    name: Required[str]
    """The name, if any, of the `SizeConstraintSet`. A change replaces the resource."""
    size_constraints: Sequence[CfnSizeConstraintSetSizeConstraintProps | Deferred] | Deferred | None
    """The size constraint and the part of the web request to check."""


class CfnSizeConstraintSetFieldToMatchProps(TypedDict, total=False):
    """The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string."""
    data: str | None
    """When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer`."""
    type: Required[str]
    """The part of the web request that you want AWS WAF to search for a specified string."""


class CfnSizeConstraintSetSizeConstraintProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    comparison_operator: Required[str]
    """The type of comparison you want AWS WAF to perform."""
    field_to_match: Required[CfnSizeConstraintSetFieldToMatchProps | Deferred]
    """The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string."""
    size: Required[Integer]
    """The size in bytes that you want AWS WAF to compare against the size of the specified `FieldToMatch`."""
    text_transformation: Required[str]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF."""


class CfnSizeConstraintSet(TypedResource):
    """> AWS WAF Classic support will end on September 30, 2025."""
    props: CfnSizeConstraintSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSizeConstraintSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnSqlInjectionMatchSetProps(TypedDict, total=False):
    name: Required[str]
    """The name, if any, of the `SqlInjectionMatchSet`. A change replaces the resource."""
    sql_injection_match_tuples: Sequence[CfnSqlInjectionMatchSetSqlInjectionMatchTupleProps | Deferred] | Deferred | None
    """Specifies the parts of web requests that you want to inspect for snippets of malicious SQL code."""


class CfnSqlInjectionMatchSetFieldToMatchProps(TypedDict, total=False):
    """The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string."""
    data: str | None
    """When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer`."""
    type: Required[str]
    """The part of the web request that you want AWS WAF to search for a specified string."""


class CfnSqlInjectionMatchSetSqlInjectionMatchTupleProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    field_to_match: Required[CfnSqlInjectionMatchSetFieldToMatchProps | Deferred]
    """The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string."""
    text_transformation: Required[str]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF."""


class CfnSqlInjectionMatchSet(TypedResource):
    """> AWS WAF Classic support will end on September 30, 2025."""
    props: CfnSqlInjectionMatchSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSqlInjectionMatchSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnWebACLProps(TypedDict, total=False):
    default_action: Required[CfnWebACLActionProps | Deferred]
    """The action to perform if none of the `Rules` contained in the `WebACL` match."""
    metric_name: Required[str]
    """A name for the metrics for this `WebACL`. A change replaces the resource."""
    name: Required[str]
    """A friendly name or description of the `WebACL`. A change replaces the resource."""
    rules: Sequence[CfnWebACLRuleProps | Deferred] | Deferred | None
    """An array that contains the action for each `Rule` in a `WebACL`, the priority of the `Rule`, and the ID of the `Rule`."""


class CfnWebACLActionProps(TypedDict, total=False):
    """Specifies the action AWS WAF takes when a web request matches or doesn't match all rule conditions."""
    type: Required[str]
    """For actions that are associated with a rule, the action that AWS WAF takes when a web request matches all conditions in a rule."""


class CfnWebACLRuleProps(TypedDict, total=False):
    """A combination of `ByteMatchSet`, `IPSet`, and/or `SqlInjectionMatchSet` objects that identify the web requests that you want to allow, block, or count."""
    action: Required[CfnWebACLActionProps | Deferred]
    """The action that AWS WAF takes when a web request matches all conditions in the rule, such as allow, block, or count the request."""
    priority: Required[Integer]
    """The order in which AWS WAF evaluates the rules in a web ACL."""
    rule_id: Required[str]
    """The ID of an AWS WAF Regional rule to associate with a web ACL."""


class CfnWebACL(TypedResource):
    """> This is *AWS WAF Classic* documentation."""
    props: CfnWebACLProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebACLProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnWebACLAssociationProps(TypedDict, total=False):
    resource_arn: Required[str]
    """The Amazon Resource Name (ARN) of the resource to protect with the web ACL. A change replaces the resource."""
    web_acl_id: Required[str]
    """A unique identifier (ID) for the web ACL. A change replaces the resource."""


class CfnWebACLAssociation(TypedResource):
    """> This is *AWS WAF Classic* documentation."""
    props: CfnWebACLAssociationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebACLAssociationProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnXssMatchSetProps(TypedDict, total=False):
    name: Required[str]
    """The name, if any, of the `XssMatchSet`. A change replaces the resource."""
    xss_match_tuples: Sequence[CfnXssMatchSetXssMatchTupleProps | Deferred] | Deferred | None
    """Specifies the parts of web requests that you want to inspect for cross-site scripting attacks."""


class CfnXssMatchSetFieldToMatchProps(TypedDict, total=False):
    """The part of a web request that you want AWS WAF to inspect, such as a specific header or a query string."""
    data: str | None
    """When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer`."""
    type: Required[str]
    """The part of the web request that you want AWS WAF to search for a specified string."""


class CfnXssMatchSetXssMatchTupleProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    field_to_match: Required[CfnXssMatchSetFieldToMatchProps | Deferred]
    """The part of a web request that you want AWS WAF to inspect, such as a specified header or a query string."""
    text_transformation: Required[str]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF."""


class CfnXssMatchSet(TypedResource):
    """> AWS WAF Classic support will end on September 30, 2025."""
    props: CfnXssMatchSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnXssMatchSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
