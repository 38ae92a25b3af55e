"""Every resource type of AWS::MediaStore; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnContainerProps(TypedDict, total=False):
    access_logging_enabled: Boolean | None
    """The state of access logging on the container."""
    container_name: Required[str]
    """The name for the container. A change replaces the resource."""
    cors_policy: Sequence[CfnContainerCorsRuleProps | Deferred] | Deferred | None
    """> End of support notice: On November 13, 2025, AWS will discontinue support for AWS Elemental MediaStore."""
    lifecycle_policy: str | None
    """> End of support notice: On November 13, 2025, AWS will discontinue support for AWS Elemental MediaStore."""
    metric_policy: CfnContainerMetricPolicyProps | Deferred | None
    """The metric policy that is associated with the container."""
    policy: str | None
    """Creates an access policy for the specified container to restrict the users and clients that can access it."""
    tags: Sequence[CfnContainerTagProps | Deferred] | Deferred | None


class CfnContainerCorsRuleProps(TypedDict, total=False):
    """A rule for a CORS policy."""
    allowed_headers: Sequence[str] | Deferred | None
    """Specifies which headers are allowed in a preflight `OPTIONS` request through the `Access-Control-Request-Headers` header."""
    allowed_methods: Sequence[str] | Deferred | None
    """Identifies an HTTP method that the origin that is specified in the rule is allowed to execute. A change replaces the resource."""
    allowed_origins: Sequence[str] | Deferred | None
    """One or more response headers that you want users to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object)."""
    expose_headers: Sequence[str] | Deferred | None
    """One or more headers in the response that you want users to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object)."""
    max_age_seconds: Integer | None
    """The time in seconds that your browser caches the preflight response for the specified resource."""


class CfnContainerMetricPolicyProps(TypedDict, total=False):
    """The metric policy that is associated with the container."""
    container_level_metrics: Required[str]
    """A setting to enable or disable metrics at the container level."""
    metric_policy_rules: Sequence[CfnContainerMetricPolicyRuleProps | Deferred] | Deferred | None
    """A parameter that holds an array of rules that enable metrics at the object level."""


class CfnContainerMetricPolicyRuleProps(TypedDict, total=False):
    """A setting that enables metrics at the object level."""
    object_group: Required[str]
    """A path or file name that defines which objects to include in the group."""
    object_group_name: Required[str]
    """A name that allows you to refer to the object group."""


class CfnContainerTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnContainer(TypedResource):
    """The AWS::MediaStore::Container resource specifies a storage container to hold objects."""
    props: CfnContainerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnContainerProps]) -> None: ...
    @property
    def attr_endpoint(self) -> StringToken:
        """The DNS endpoint of the container."""
    @property
    def attr_id(self) -> StringToken: ...
