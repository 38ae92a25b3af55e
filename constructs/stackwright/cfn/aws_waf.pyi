"""Every resource type of AWS::WAF; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnByteMatchSetProps(TypedDict, total=False):
    byte_match_tuples: Sequence[CfnByteMatchSetByteMatchTupleProps | Deferred] | Deferred | None
    """Specifies the bytes (typically a string that corresponds with ASCII characters) that you want AWS WAF to search for in web requests, the location in requests that you want AWS WAF to search, and other settings."""
    name: Required[str]
    """The name of the `ByteMatchSet`. A change replaces the resource."""


class CfnByteMatchSetByteMatchTupleProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    field_to_match: Required[CfnByteMatchSetFieldToMatchProps | Deferred]
    """The part of a web request that you want to inspect, such as a specified header or a query string."""
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


class CfnIPSetProps(TypedDict, total=False):
    ip_set_descriptors: Sequence[CfnIPSetIPSetDescriptorProps | Deferred] | Deferred | None
    """The IP address type ( `IPV4` or `IPV6`) and the IP address range (in CIDR notation) that web requests originate from."""
    name: Required[str]
    """The name of the `IPSet`. A change replaces the resource."""


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


class CfnRuleProps(TypedDict, total=False):
    metric_name: Required[str]
    """The name of the metrics for this `Rule`. A change replaces the resource."""
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
    size_constraints: Required[Sequence[CfnSizeConstraintSetSizeConstraintProps | Deferred] | Deferred]
    """The size constraint and the part of the web request to check."""


class CfnSizeConstraintSetFieldToMatchProps(TypedDict, total=False):
    """The part of a web request that you want to inspect, such as a specified header or a query string."""
    data: str | None
    """When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer`."""
    type: Required[str]
    """The part of the web request that you want AWS WAF to search for a specified string."""


class CfnSizeConstraintSetSizeConstraintProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    comparison_operator: Required[str]
    """The type of comparison you want AWS WAF to perform."""
    field_to_match: Required[CfnSizeConstraintSetFieldToMatchProps | Deferred]
    """The part of a web request that you want to inspect, such as a specified header or a query string."""
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
    """The part of a web request that you want to inspect, such as a specified header or a query string."""
    data: str | None
    """When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer`."""
    type: Required[str]
    """The part of the web request that you want AWS WAF to search for a specified string."""


class CfnSqlInjectionMatchSetSqlInjectionMatchTupleProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    field_to_match: Required[CfnSqlInjectionMatchSetFieldToMatchProps | Deferred]
    """The part of a web request that you want to inspect, such as a specified header or a query string."""
    text_transformation: Required[str]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF."""


class CfnSqlInjectionMatchSet(TypedResource):
    """> AWS WAF Classic support will end on September 30, 2025."""
    props: CfnSqlInjectionMatchSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSqlInjectionMatchSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnWebACLProps(TypedDict, total=False):
    default_action: Required[CfnWebACLWafActionProps | Deferred]
    """The action to perform if none of the `Rules` contained in the `WebACL` match."""
    metric_name: Required[str]
    """The name of the metrics for this `WebACL`. A change replaces the resource."""
    name: Required[str]
    """A friendly name or description of the `WebACL`. A change replaces the resource."""
    rules: Sequence[CfnWebACLActivatedRuleProps | Deferred] | Deferred | None
    """An array that contains the action for each `Rule` in a `WebACL`, the priority of the `Rule`, and the ID of the `Rule`."""


class CfnWebACLActivatedRuleProps(TypedDict, total=False):
    """The `ActivatedRule` object in an `UpdateWebACL` request specifies a `Rule` that you want to insert or delete, the priority of the `Rule` in the `WebACL`, and the action that you want AWS WAF to take when a web request matches the `Rule` ( `ALLOW`, `BLOCK`, or `COUNT` )."""
    action: CfnWebACLWafActionProps | Deferred | None
    """Specifies the action that Amazon CloudFront or AWS WAF takes when a web request matches the conditions in the `Rule`."""
    priority: Required[Integer]
    """Specifies the order in which the `Rules` in a `WebACL` are evaluated."""
    rule_id: Required[str]
    """The `RuleId` for a `Rule`."""


class CfnWebACLWafActionProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    type: Required[str]
    """Specifies how you want AWS WAF to respond to requests that match the settings in a `Rule`."""


class CfnWebACL(TypedResource):
    """> This is *AWS WAF Classic* documentation."""
    props: CfnWebACLProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnWebACLProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...


class CfnXssMatchSetProps(TypedDict, total=False):
    name: Required[str]
    """The name, if any, of the `XssMatchSet`. A change replaces the resource."""
    xss_match_tuples: Required[Sequence[CfnXssMatchSetXssMatchTupleProps | Deferred] | Deferred]
    """Specifies the parts of web requests that you want to inspect for cross-site scripting attacks."""


class CfnXssMatchSetFieldToMatchProps(TypedDict, total=False):
    """The part of a web request that you want to inspect, such as a specified header or a query string."""
    data: str | None
    """When the value of `Type` is `HEADER`, enter the name of the header that you want AWS WAF to search, for example, `User-Agent` or `Referer`."""
    type: Required[str]
    """The part of the web request that you want AWS WAF to search for a specified string."""


class CfnXssMatchSetXssMatchTupleProps(TypedDict, total=False):
    """> AWS WAF Classic support will end on September 30, 2025."""
    field_to_match: Required[CfnXssMatchSetFieldToMatchProps | Deferred]
    """The part of a web request that you want to inspect, such as a specified header or a query string."""
    text_transformation: Required[str]
    """Text transformations eliminate some of the unusual formatting that attackers use in web requests in an effort to bypass AWS WAF."""


class CfnXssMatchSet(TypedResource):
    """> AWS WAF Classic support will end on September 30, 2025."""
    props: CfnXssMatchSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnXssMatchSetProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken: ...
