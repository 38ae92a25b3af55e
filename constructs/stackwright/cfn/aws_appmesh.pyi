"""Every resource type of AWS::AppMesh; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnGatewayRouteProps(TypedDict, total=False):
    gateway_route_name: str | None
    """The name of the gateway route. A change replaces the resource."""
    mesh_name: Required[str]
    """The name of the service mesh that the resource resides in. A change replaces the resource."""
    mesh_owner: str | None
    """The AWS IAM account ID of the service mesh owner. A change replaces the resource."""
    spec: Required[CfnGatewayRouteGatewayRouteSpecProps | Deferred]
    """The specifications of the gateway route."""
    tags: Sequence[CfnGatewayRouteTagProps | Deferred] | Deferred | None
    """Optional metadata that you can apply to the gateway route to assist with categorization and organization."""
    virtual_gateway_name: Required[str]
    """The virtual gateway that the gateway route is associated with. A change replaces the resource."""


class CfnGatewayRouteGatewayRouteHostnameMatchProps(TypedDict, total=False):
    """An object representing the gateway route host name to match."""
    exact: str | None
    """The exact host name to match on."""
    suffix: str | None
    """The specified ending characters of the host name to match on."""


class CfnGatewayRouteGatewayRouteHostnameRewriteProps(TypedDict, total=False):
    """An object representing the gateway route host name to rewrite."""
    default_target_hostname: str | None
    """The default target host name to write to."""


class CfnGatewayRouteGatewayRouteMetadataMatchProps(TypedDict, total=False):
    """An object representing the method header to be matched."""
    exact: str | None
    """The exact method header to be matched on."""
    prefix: str | None
    """The specified beginning characters of the method header to be matched on."""
    range: CfnGatewayRouteGatewayRouteRangeMatchProps | Deferred | None
    """An object that represents the range of values to match on."""
    regex: str | None
    """The regex used to match the method header."""
    suffix: str | None
    """The specified ending characters of the method header to match on."""


class CfnGatewayRouteGatewayRouteRangeMatchProps(TypedDict, total=False):
    """An object that represents the range of values to match on."""
    end: Required[Integer]
    """The end of the range."""
    start: Required[Integer]
    """The start of the range."""


class CfnGatewayRouteGatewayRouteSpecProps(TypedDict, total=False):
    """An object that represents a gateway route specification."""
    grpc_route: CfnGatewayRouteGrpcGatewayRouteProps | Deferred | None
    """An object that represents the specification of a gRPC gateway route."""
    http2_route: CfnGatewayRouteHttpGatewayRouteProps | Deferred | None
    """An object that represents the specification of an HTTP/2 gateway route."""
    http_route: CfnGatewayRouteHttpGatewayRouteProps | Deferred | None
    """An object that represents the specification of an HTTP gateway route."""
    priority: Integer | None
    """The ordering of the gateway routes spec."""


class CfnGatewayRouteGatewayRouteTargetProps(TypedDict, total=False):
    """An object that represents a gateway route target."""
    port: Integer | None
    """The port number of the gateway route target."""
    virtual_service: Required[CfnGatewayRouteGatewayRouteVirtualServiceProps | Deferred]
    """An object that represents a virtual service gateway route target."""


class CfnGatewayRouteGatewayRouteVirtualServiceProps(TypedDict, total=False):
    """An object that represents the virtual service that traffic is routed to."""
    virtual_service_name: Required[str]
    """The name of the virtual service that traffic is routed to."""


class CfnGatewayRouteGrpcGatewayRouteProps(TypedDict, total=False):
    """An object that represents a gRPC gateway route."""
    action: Required[CfnGatewayRouteGrpcGatewayRouteActionProps | Deferred]
    """An object that represents the action to take if a match is determined."""
    match: Required[CfnGatewayRouteGrpcGatewayRouteMatchProps | Deferred]
    """An object that represents the criteria for determining a request match."""


class CfnGatewayRouteGrpcGatewayRouteActionProps(TypedDict, total=False):
    """An object that represents the action to take if a match is determined."""
    rewrite: CfnGatewayRouteGrpcGatewayRouteRewriteProps | Deferred | None
    """The gateway route action to rewrite."""
    target: Required[CfnGatewayRouteGatewayRouteTargetProps | Deferred]
    """An object that represents the target that traffic is routed to when a request matches the gateway route."""


class CfnGatewayRouteGrpcGatewayRouteMatchProps(TypedDict, total=False):
    """An object that represents the criteria for determining a request match."""
    hostname: CfnGatewayRouteGatewayRouteHostnameMatchProps | Deferred | None
    """The gateway route host name to be matched on."""
    metadata: Sequence[CfnGatewayRouteGrpcGatewayRouteMetadataProps | Deferred] | Deferred | None
    """The gateway route metadata to be matched on."""
    port: Integer | None
    """The gateway route port to be matched on."""
    service_name: str | None
    """The fully qualified domain name for the service to match from the request."""


class CfnGatewayRouteGrpcGatewayRouteMetadataProps(TypedDict, total=False):
    """An object representing the metadata of the gateway route."""
    invert: Boolean | None
    """Specify `True` to match anything except the match criteria."""
    match: CfnGatewayRouteGatewayRouteMetadataMatchProps | Deferred | None
    """The criteria for determining a metadata match."""
    name: Required[str]
    """A name for the gateway route metadata."""


class CfnGatewayRouteGrpcGatewayRouteRewriteProps(TypedDict, total=False):
    """An object that represents the gateway route to rewrite."""
    hostname: CfnGatewayRouteGatewayRouteHostnameRewriteProps | Deferred | None
    """The host name of the gateway route to rewrite."""


class CfnGatewayRouteHttpGatewayRouteProps(TypedDict, total=False):
    """An object that represents an HTTP gateway route."""
    action: Required[CfnGatewayRouteHttpGatewayRouteActionProps | Deferred]
    """An object that represents the action to take if a match is determined."""
    match: Required[CfnGatewayRouteHttpGatewayRouteMatchProps | Deferred]
    """An object that represents the criteria for determining a request match."""


class CfnGatewayRouteHttpGatewayRouteActionProps(TypedDict, total=False):
    """An object that represents the action to take if a match is determined."""
    rewrite: CfnGatewayRouteHttpGatewayRouteRewriteProps | Deferred | None
    """The gateway route action to rewrite."""
    target: Required[CfnGatewayRouteGatewayRouteTargetProps | Deferred]
    """An object that represents the target that traffic is routed to when a request matches the gateway route."""


class CfnGatewayRouteHttpGatewayRouteHeaderProps(TypedDict, total=False):
    """An object that represents the HTTP header in the gateway route."""
    invert: Boolean | None
    """Specify `True` to match anything except the match criteria."""
    match: CfnGatewayRouteHttpGatewayRouteHeaderMatchProps | Deferred | None
    """An object that represents the method and value to match with the header value sent in a request."""
    name: Required[str]
    """A name for the HTTP header in the gateway route that will be matched on."""


class CfnGatewayRouteHttpGatewayRouteHeaderMatchProps(TypedDict, total=False):
    """An object that represents the method and value to match with the header value sent in a request."""
    exact: str | None
    """The value sent by the client must match the specified value exactly."""
    prefix: str | None
    """The value sent by the client must begin with the specified characters."""
    range: CfnGatewayRouteGatewayRouteRangeMatchProps | Deferred | None
    """An object that represents the range of values to match on."""
    regex: str | None
    """The value sent by the client must include the specified characters."""
    suffix: str | None
    """The value sent by the client must end with the specified characters."""


class CfnGatewayRouteHttpGatewayRouteMatchProps(TypedDict, total=False):
    """An object that represents the criteria for determining a request match."""
    headers: Sequence[CfnGatewayRouteHttpGatewayRouteHeaderProps | Deferred] | Deferred | None
    """The client request headers to match on."""
    hostname: CfnGatewayRouteGatewayRouteHostnameMatchProps | Deferred | None
    """The host name to match on."""
    method: str | None
    """The method to match on."""
    path: CfnGatewayRouteHttpPathMatchProps | Deferred | None
    """The path to match on."""
    port: Integer | None
    """The port number to match on."""
    prefix: str | None
    """Specifies the path to match requests with."""
    query_parameters: Sequence[CfnGatewayRouteQueryParameterProps | Deferred] | Deferred | None
    """The query parameter to match on."""


class CfnGatewayRouteHttpGatewayRoutePathRewriteProps(TypedDict, total=False):
    """An object that represents the path to rewrite."""
    exact: str | None
    """The exact path to rewrite."""


class CfnGatewayRouteHttpGatewayRoutePrefixRewriteProps(TypedDict, total=False):
    """An object representing the beginning characters of the route to rewrite."""
    default_prefix: str | None
    """The default prefix used to replace the incoming route prefix when rewritten."""
    value: str | None
    """The value used to replace the incoming route prefix when rewritten."""


class CfnGatewayRouteHttpGatewayRouteRewriteProps(TypedDict, total=False):
    """An object representing the gateway route to rewrite."""
    hostname: CfnGatewayRouteGatewayRouteHostnameRewriteProps | Deferred | None
    """The host name to rewrite."""
    path: CfnGatewayRouteHttpGatewayRoutePathRewriteProps | Deferred | None
    """The path to rewrite."""
    prefix: CfnGatewayRouteHttpGatewayRoutePrefixRewriteProps | Deferred | None
    """The specified beginning characters to rewrite."""


class CfnGatewayRouteHttpPathMatchProps(TypedDict, total=False):
    """An object representing the path to match in the request."""
    exact: str | None
    """The exact path to match on."""
    regex: str | None
    """The regex used to match the path."""


class CfnGatewayRouteHttpQueryParameterMatchProps(TypedDict, total=False):
    """An object representing the query parameter to match."""
    exact: str | None
    """The exact query parameter to match on."""


class CfnGatewayRouteQueryParameterProps(TypedDict, total=False):
    """An object that represents the query parameter in the request."""
    match: CfnGatewayRouteHttpQueryParameterMatchProps | Deferred | None
    """The query parameter to match on."""
    name: Required[str]
    """A name for the query parameter that will be matched on."""


class CfnGatewayRouteTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnGatewayRoute(TypedResource):
    """Creates a gateway route."""
    props: CfnGatewayRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnGatewayRouteProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) for the gateway route."""
    @property
    def attr_gateway_route_name(self) -> StringToken:
        """The name of the gateway route."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_mesh_name(self) -> StringToken:
        """The name of the service mesh that the gateway route resides in."""
    @property
    def attr_mesh_owner(self) -> StringToken:
        """The AWS IAM account ID of the service mesh owner."""
    @property
    def attr_resource_owner(self) -> StringToken:
        """The IAM account ID of the resource owner."""
    @property
    def attr_uid(self) -> StringToken:
        """The unique identifier for the gateway route."""
    @property
    def attr_virtual_gateway_name(self) -> StringToken:
        """The name of the virtual gateway that the gateway route is associated with."""


class CfnMeshProps(TypedDict, total=False):
    mesh_name: str | None
    """The name to use for the service mesh. A change replaces the resource."""
    spec: CfnMeshMeshSpecProps | Deferred | None
    """The service mesh specification to apply."""
    tags: Sequence[CfnMeshTagProps | Deferred] | Deferred | None
    """Optional metadata that you can apply to the service mesh to assist with categorization and organization."""


class CfnMeshEgressFilterProps(TypedDict, total=False):
    """An object that represents the egress filter rules for a service mesh."""
    type: Required[str]
    """The egress filter type."""


class CfnMeshMeshServiceDiscoveryProps(TypedDict, total=False):
    """An object that represents the service discovery information for a service mesh."""
    ip_preference: str | None
    """The IP version to use to control traffic within the mesh."""


class CfnMeshMeshSpecProps(TypedDict, total=False):
    """An object that represents the specification of a service mesh."""
    egress_filter: CfnMeshEgressFilterProps | Deferred | None
    """The egress filter rules for the service mesh."""
    service_discovery: CfnMeshMeshServiceDiscoveryProps | Deferred | None
    """An object that represents the service discovery information for a service mesh."""


class CfnMeshTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnMesh(TypedResource):
    """Creates a service mesh."""
    props: CfnMeshProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnMeshProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) for the mesh."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_mesh_name(self) -> StringToken:
        """The name of the service mesh."""
    @property
    def attr_mesh_owner(self) -> StringToken:
        """The IAM account ID of the service mesh owner."""
    @property
    def attr_resource_owner(self) -> StringToken:
        """The IAM account ID of the resource owner."""
    @property
    def attr_uid(self) -> StringToken:
        """The unique identifier for the mesh."""


class CfnRouteProps(TypedDict, total=False):
    mesh_name: Required[str]
    """The name of the service mesh to create the route in. A change replaces the resource."""
    mesh_owner: str | None
    """The AWS IAM account ID of the service mesh owner. A change replaces the resource."""
    route_name: str | None
    """The name to use for the route. A change replaces the resource."""
    spec: Required[CfnRouteRouteSpecProps | Deferred]
    """The route specification to apply."""
    tags: Sequence[CfnRouteTagProps | Deferred] | Deferred | None
    """Optional metadata that you can apply to the route to assist with categorization and organization."""
    virtual_router_name: Required[str]
    """The name of the virtual router in which to create the route. A change replaces the resource."""


class CfnRouteDurationProps(TypedDict, total=False):
    """An object that represents a duration of time."""
    unit: Required[str]
    """A unit of time."""
    value: Required[Integer]
    """A number of time units."""


class CfnRouteGrpcRetryPolicyProps(TypedDict, total=False):
    """An object that represents a retry policy."""
    grpc_retry_events: Sequence[str] | Deferred | None
    """Specify at least one of the valid values."""
    http_retry_events: Sequence[str] | Deferred | None
    """Specify at least one of the following values."""
    max_retries: Required[Integer]
    """The maximum number of retry attempts."""
    per_retry_timeout: Required[CfnRouteDurationProps | Deferred]
    """The timeout for each retry attempt."""
    tcp_retry_events: Sequence[str] | Deferred | None
    """Specify a valid value."""


class CfnRouteGrpcRouteProps(TypedDict, total=False):
    """An object that represents a gRPC route type."""
    action: Required[CfnRouteGrpcRouteActionProps | Deferred]
    """An object that represents the action to take if a match is determined."""
    match: Required[CfnRouteGrpcRouteMatchProps | Deferred]
    """An object that represents the criteria for determining a request match."""
    retry_policy: CfnRouteGrpcRetryPolicyProps | Deferred | None
    """An object that represents a retry policy."""
    timeout: CfnRouteGrpcTimeoutProps | Deferred | None
    """An object that represents types of timeouts."""


class CfnRouteGrpcRouteActionProps(TypedDict, total=False):
    """An object that represents the action to take if a match is determined."""
    weighted_targets: Required[Sequence[CfnRouteWeightedTargetProps | Deferred] | Deferred]
    """An object that represents the targets that traffic is routed to when a request matches the route."""


class CfnRouteGrpcRouteMatchProps(TypedDict, total=False):
    """An object that represents the criteria for determining a request match."""
    metadata: Sequence[CfnRouteGrpcRouteMetadataProps | Deferred] | Deferred | None
    """An object that represents the data to match from the request."""
    method_name: str | None
    """The method name to match from the request."""
    port: Integer | None
    """The port number to match on."""
    service_name: str | None
    """The fully qualified domain name for the service to match from the request."""


class CfnRouteGrpcRouteMetadataProps(TypedDict, total=False):
    """An object that represents the match metadata for the route."""
    invert: Boolean | None
    """Specify `True` to match anything except the match criteria."""
    match: CfnRouteGrpcRouteMetadataMatchMethodProps | Deferred | None
    """An object that represents the data to match from the request."""
    name: Required[str]
    """The name of the route."""


class CfnRouteGrpcRouteMetadataMatchMethodProps(TypedDict, total=False):
    """An object that represents the match method."""
    exact: str | None
    """The value sent by the client must match the specified value exactly."""
    prefix: str | None
    """The value sent by the client must begin with the specified characters."""
    range: CfnRouteMatchRangeProps | Deferred | None
    """An object that represents the range of values to match on."""
    regex: str | None
    """The value sent by the client must include the specified characters."""
    suffix: str | None
    """The value sent by the client must end with the specified characters."""


class CfnRouteGrpcTimeoutProps(TypedDict, total=False):
    """An object that represents types of timeouts."""
    idle: CfnRouteDurationProps | Deferred | None
    """An object that represents an idle timeout."""
    per_request: CfnRouteDurationProps | Deferred | None
    """An object that represents a per request timeout."""


class CfnRouteHeaderMatchMethodProps(TypedDict, total=False):
    """An object that represents the method and value to match with the header value sent in a request."""
    exact: str | None
    """The value sent by the client must match the specified value exactly."""
    prefix: str | None
    """The value sent by the client must begin with the specified characters."""
    range: CfnRouteMatchRangeProps | Deferred | None
    """An object that represents the range of values to match on."""
    regex: str | None
    """The value sent by the client must include the specified characters."""
    suffix: str | None
    """The value sent by the client must end with the specified characters."""


class CfnRouteHttpPathMatchProps(TypedDict, total=False):
    """An object representing the path to match in the request."""
    exact: str | None
    """The exact path to match on."""
    regex: str | None
    """The regex used to match the path."""


class CfnRouteHttpQueryParameterMatchProps(TypedDict, total=False):
    """An object representing the query parameter to match."""
    exact: str | None
    """The exact query parameter to match on."""


class CfnRouteHttpRetryPolicyProps(TypedDict, total=False):
    """An object that represents a retry policy."""
    http_retry_events: Sequence[str] | Deferred | None
    """Specify at least one of the following values."""
    max_retries: Required[Integer]
    """The maximum number of retry attempts."""
    per_retry_timeout: Required[CfnRouteDurationProps | Deferred]
    """The timeout for each retry attempt."""
    tcp_retry_events: Sequence[str] | Deferred | None
    """Specify a valid value."""


class CfnRouteHttpRouteProps(TypedDict, total=False):
    """An object that represents an HTTP or HTTP/2 route type."""
    action: Required[CfnRouteHttpRouteActionProps | Deferred]
    """An object that represents the action to take if a match is determined."""
    match: Required[CfnRouteHttpRouteMatchProps | Deferred]
    """An object that represents the criteria for determining a request match."""
    retry_policy: CfnRouteHttpRetryPolicyProps | Deferred | None
    """An object that represents a retry policy."""
    timeout: CfnRouteHttpTimeoutProps | Deferred | None
    """An object that represents types of timeouts."""


class CfnRouteHttpRouteActionProps(TypedDict, total=False):
    """An object that represents the action to take if a match is determined."""
    weighted_targets: Required[Sequence[CfnRouteWeightedTargetProps | Deferred] | Deferred]
    """An object that represents the targets that traffic is routed to when a request matches the route."""


class CfnRouteHttpRouteHeaderProps(TypedDict, total=False):
    """An object that represents the HTTP header in the request."""
    invert: Boolean | None
    """Specify `True` to match anything except the match criteria."""
    match: CfnRouteHeaderMatchMethodProps | Deferred | None
    """The `HeaderMatchMethod` object."""
    name: Required[str]
    """A name for the HTTP header in the client request that will be matched on."""


class CfnRouteHttpRouteMatchProps(TypedDict, total=False):
    """An object that represents the requirements for a route to match HTTP requests for a virtual router."""
    headers: Sequence[CfnRouteHttpRouteHeaderProps | Deferred] | Deferred | None
    """The client request headers to match on."""
    method: str | None
    """The client request method to match on."""
    path: CfnRouteHttpPathMatchProps | Deferred | None
    """The client request path to match on."""
    port: Integer | None
    """The port number to match on."""
    prefix: str | None
    """Specifies the path to match requests with."""
    query_parameters: Sequence[CfnRouteQueryParameterProps | Deferred] | Deferred | None
    """The client request query parameters to match on."""
    scheme: str | None
    """The client request scheme to match on."""


class CfnRouteHttpTimeoutProps(TypedDict, total=False):
    """An object that represents types of timeouts."""
    idle: CfnRouteDurationProps | Deferred | None
    """An object that represents an idle timeout."""
    per_request: CfnRouteDurationProps | Deferred | None
    """An object that represents a per request timeout."""


class CfnRouteMatchRangeProps(TypedDict, total=False):
    """An object that represents the range of values to match on."""
    end: Required[Integer]
    """The end of the range."""
    start: Required[Integer]
    """The start of the range."""


class CfnRouteQueryParameterProps(TypedDict, total=False):
    """An object that represents the query parameter in the request."""
    match: CfnRouteHttpQueryParameterMatchProps | Deferred | None
    """The query parameter to match on."""
    name: Required[str]
    """A name for the query parameter that will be matched on."""


class CfnRouteRouteSpecProps(TypedDict, total=False):
    """An object that represents a route specification."""
    grpc_route: CfnRouteGrpcRouteProps | Deferred | None
    """An object that represents the specification of a gRPC route."""
    http2_route: CfnRouteHttpRouteProps | Deferred | None
    """An object that represents the specification of an HTTP/2 route."""
    http_route: CfnRouteHttpRouteProps | Deferred | None
    """An object that represents the specification of an HTTP route."""
    priority: Integer | None
    """The priority for the route."""
    tcp_route: CfnRouteTcpRouteProps | Deferred | None
    """An object that represents the specification of a TCP route."""


class CfnRouteTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnRouteTcpRouteProps(TypedDict, total=False):
    """An object that represents a TCP route type."""
    action: Required[CfnRouteTcpRouteActionProps | Deferred]
    """The action to take if a match is determined."""
    match: CfnRouteTcpRouteMatchProps | Deferred | None
    """An object that represents the criteria for determining a request match."""
    timeout: CfnRouteTcpTimeoutProps | Deferred | None
    """An object that represents types of timeouts."""


class CfnRouteTcpRouteActionProps(TypedDict, total=False):
    """An object that represents the action to take if a match is determined."""
    weighted_targets: Required[Sequence[CfnRouteWeightedTargetProps | Deferred] | Deferred]
    """An object that represents the targets that traffic is routed to when a request matches the route."""


class CfnRouteTcpRouteMatchProps(TypedDict, total=False):
    """An object representing the TCP route to match."""
    port: Integer | None
    """The port number to match on."""


class CfnRouteTcpTimeoutProps(TypedDict, total=False):
    """An object that represents types of timeouts."""
    idle: CfnRouteDurationProps | Deferred | None
    """An object that represents an idle timeout."""


class CfnRouteWeightedTargetProps(TypedDict, total=False):
    """An object that represents a target and its relative weight."""
    port: Integer | None
    """The targeted port of the weighted object."""
    virtual_node: Required[str]
    """The virtual node to associate with the weighted target."""
    weight: Required[Integer]
    """The relative weight of the weighted target."""


class CfnRoute(TypedResource):
    """Creates a route that is associated with a virtual router."""
    props: CfnRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) for the route."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_mesh_name(self) -> StringToken:
        """The name of the service mesh that the route resides in."""
    @property
    def attr_mesh_owner(self) -> StringToken:
        """The AWS IAM account ID of the service mesh owner."""
    @property
    def attr_resource_owner(self) -> StringToken:
        """The AWS IAM account ID of the resource owner."""
    @property
    def attr_route_name(self) -> StringToken:
        """The name of the route."""
    @property
    def attr_uid(self) -> StringToken:
        """The unique identifier for the route."""
    @property
    def attr_virtual_router_name(self) -> StringToken:
        """The name of the virtual router that the route is associated with."""


class CfnVirtualGatewayProps(TypedDict, total=False):
    mesh_name: Required[str]
    """The name of the service mesh that the virtual gateway resides in. A change replaces the resource."""
    mesh_owner: str | None
    """The AWS IAM account ID of the service mesh owner. A change replaces the resource."""
    spec: Required[CfnVirtualGatewayVirtualGatewaySpecProps | Deferred]
    """The specifications of the virtual gateway."""
    tags: Sequence[CfnVirtualGatewayTagProps | Deferred] | Deferred | None
    """Optional metadata that you can apply to the virtual gateway to assist with categorization and organization."""
    virtual_gateway_name: str | None
    """The name of the virtual gateway. A change replaces the resource."""


class CfnVirtualGatewayJsonFormatRefProps(TypedDict, total=False):
    """An object that represents the key value pairs for the JSON."""
    key: Required[str]
    """The specified key for the JSON."""
    value: Required[str]
    """The specified value for the JSON."""


class CfnVirtualGatewayLoggingFormatProps(TypedDict, total=False):
    """An object that represents the format for the logs."""
    json: Sequence[CfnVirtualGatewayJsonFormatRefProps | Deferred] | Deferred | None
    """The logging format for JSON."""
    text: str | None
    """The logging format for text."""


class CfnVirtualGatewaySubjectAlternativeNameMatchersProps(TypedDict, total=False):
    """An object that represents the methods by which a subject alternative name on a peer Transport Layer Security (TLS) certificate can be matched."""
    exact: Sequence[str] | Deferred | None
    """The values sent must match the specified values exactly."""


class CfnVirtualGatewaySubjectAlternativeNamesProps(TypedDict, total=False):
    """An object that represents the subject alternative names secured by the certificate."""
    match: Required[CfnVirtualGatewaySubjectAlternativeNameMatchersProps | Deferred]
    """An object that represents the criteria for determining a SANs match."""


class CfnVirtualGatewayTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVirtualGatewayVirtualGatewayAccessLogProps(TypedDict, total=False):
    """The access log configuration for a virtual gateway."""
    file: CfnVirtualGatewayVirtualGatewayFileAccessLogProps | Deferred | None
    """The file object to send virtual gateway access logs to."""


class CfnVirtualGatewayVirtualGatewayBackendDefaultsProps(TypedDict, total=False):
    """An object that represents the default properties for a backend."""
    client_policy: CfnVirtualGatewayVirtualGatewayClientPolicyProps | Deferred | None
    """A reference to an object that represents a client policy."""


class CfnVirtualGatewayVirtualGatewayClientPolicyProps(TypedDict, total=False):
    """An object that represents a client policy."""
    tls: CfnVirtualGatewayVirtualGatewayClientPolicyTlsProps | Deferred | None
    """A reference to an object that represents a Transport Layer Security (TLS) client policy."""


class CfnVirtualGatewayVirtualGatewayClientPolicyTlsProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) client policy."""
    certificate: CfnVirtualGatewayVirtualGatewayClientTlsCertificateProps | Deferred | None
    """A reference to an object that represents a virtual gateway's client's Transport Layer Security (TLS) certificate."""
    enforce: Boolean | None
    """Whether the policy is enforced."""
    ports: Sequence[Integer] | Deferred | None
    """One or more ports that the policy is enforced for."""
    validation: Required[CfnVirtualGatewayVirtualGatewayTlsValidationContextProps | Deferred]
    """A reference to an object that represents a Transport Layer Security (TLS) validation context."""


class CfnVirtualGatewayVirtualGatewayClientTlsCertificateProps(TypedDict, total=False):
    """An object that represents the virtual gateway's client's Transport Layer Security (TLS) certificate."""
    file: CfnVirtualGatewayVirtualGatewayListenerTlsFileCertificateProps | Deferred | None
    """An object that represents a local file certificate."""
    sds: CfnVirtualGatewayVirtualGatewayListenerTlsSdsCertificateProps | Deferred | None
    """A reference to an object that represents a virtual gateway's client's Secret Discovery Service certificate."""


class CfnVirtualGatewayVirtualGatewayConnectionPoolProps(TypedDict, total=False):
    """An object that represents the type of virtual gateway connection pool."""
    grpc: CfnVirtualGatewayVirtualGatewayGrpcConnectionPoolProps | Deferred | None
    """An object that represents a type of connection pool."""
    http: CfnVirtualGatewayVirtualGatewayHttpConnectionPoolProps | Deferred | None
    """An object that represents a type of connection pool."""
    http2: CfnVirtualGatewayVirtualGatewayHttp2ConnectionPoolProps | Deferred | None
    """An object that represents a type of connection pool."""


class CfnVirtualGatewayVirtualGatewayFileAccessLogProps(TypedDict, total=False):
    """An object that represents an access log file."""
    format: CfnVirtualGatewayLoggingFormatProps | Deferred | None
    """The specified format for the virtual gateway access logs."""
    path: Required[str]
    """The file path to write access logs to."""


class CfnVirtualGatewayVirtualGatewayGrpcConnectionPoolProps(TypedDict, total=False):
    """An object that represents a type of connection pool."""
    max_requests: Required[Integer]
    """Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster."""


class CfnVirtualGatewayVirtualGatewayHealthCheckPolicyProps(TypedDict, total=False):
    """An object that represents the health check policy for a virtual gateway's listener."""
    healthy_threshold: Required[Integer]
    """The number of consecutive successful health checks that must occur before declaring the listener healthy."""
    interval_millis: Required[Integer]
    """The time period in milliseconds between each health check execution."""
    path: str | None
    """The destination path for the health check request."""
    port: Integer | None
    """The destination port for the health check request."""
    protocol: Required[str]
    """The protocol for the health check request."""
    timeout_millis: Required[Integer]
    """The amount of time to wait when receiving a response from the health check, in milliseconds."""
    unhealthy_threshold: Required[Integer]
    """The number of consecutive failed health checks that must occur before declaring a virtual gateway unhealthy."""


class CfnVirtualGatewayVirtualGatewayHttp2ConnectionPoolProps(TypedDict, total=False):
    """An object that represents a type of connection pool."""
    max_requests: Required[Integer]
    """Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster."""


class CfnVirtualGatewayVirtualGatewayHttpConnectionPoolProps(TypedDict, total=False):
    """An object that represents a type of connection pool."""
    max_connections: Required[Integer]
    """Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster."""
    max_pending_requests: Integer | None
    """Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster."""


class CfnVirtualGatewayVirtualGatewayListenerProps(TypedDict, total=False):
    """An object that represents a listener for a virtual gateway."""
    connection_pool: CfnVirtualGatewayVirtualGatewayConnectionPoolProps | Deferred | None
    """The connection pool information for the listener."""
    health_check: CfnVirtualGatewayVirtualGatewayHealthCheckPolicyProps | Deferred | None
    """The health check information for the listener."""
    port_mapping: Required[CfnVirtualGatewayVirtualGatewayPortMappingProps | Deferred]
    """The port mapping information for the listener."""
    tls: CfnVirtualGatewayVirtualGatewayListenerTlsProps | Deferred | None
    """A reference to an object that represents the Transport Layer Security (TLS) properties for the listener."""


class CfnVirtualGatewayVirtualGatewayListenerTlsProps(TypedDict, total=False):
    """An object that represents the Transport Layer Security (TLS) properties for a listener."""
    certificate: Required[CfnVirtualGatewayVirtualGatewayListenerTlsCertificateProps | Deferred]
    """An object that represents a Transport Layer Security (TLS) certificate."""
    mode: Required[str]
    """Specify one of the following modes."""
    validation: CfnVirtualGatewayVirtualGatewayListenerTlsValidationContextProps | Deferred | None
    """A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context."""


class CfnVirtualGatewayVirtualGatewayListenerTlsAcmCertificateProps(TypedDict, total=False):
    """An object that represents an Certificate Manager certificate."""
    certificate_arn: Required[str]
    """The Amazon Resource Name (ARN) for the certificate."""


class CfnVirtualGatewayVirtualGatewayListenerTlsCertificateProps(TypedDict, total=False):
    """An object that represents a listener's Transport Layer Security (TLS) certificate."""
    acm: CfnVirtualGatewayVirtualGatewayListenerTlsAcmCertificateProps | Deferred | None
    """A reference to an object that represents an Certificate Manager certificate."""
    file: CfnVirtualGatewayVirtualGatewayListenerTlsFileCertificateProps | Deferred | None
    """A reference to an object that represents a local file certificate."""
    sds: CfnVirtualGatewayVirtualGatewayListenerTlsSdsCertificateProps | Deferred | None
    """A reference to an object that represents a virtual gateway's listener's Secret Discovery Service certificate."""


class CfnVirtualGatewayVirtualGatewayListenerTlsFileCertificateProps(TypedDict, total=False):
    """An object that represents a local file certificate."""
    certificate_chain: Required[str]
    """The certificate chain for the certificate."""
    private_key: Required[str]
    """The private key for a certificate stored on the file system of the mesh endpoint that the proxy is running on."""


class CfnVirtualGatewayVirtualGatewayListenerTlsSdsCertificateProps(TypedDict, total=False):
    """An object that represents the virtual gateway's listener's Secret Discovery Service certificate.The proxy must be configured with a local SDS provider via a Unix Domain Socket."""
    secret_name: Required[str]
    """A reference to an object that represents the name of the secret secret requested from the Secret Discovery Service provider representing Transport Layer Security (TLS) materials like a certificate or certificate chain."""


class CfnVirtualGatewayVirtualGatewayListenerTlsValidationContextProps(TypedDict, total=False):
    """An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context."""
    subject_alternative_names: CfnVirtualGatewaySubjectAlternativeNamesProps | Deferred | None
    """A reference to an object that represents the SANs for a virtual gateway listener's Transport Layer Security (TLS) validation context."""
    trust: Required[CfnVirtualGatewayVirtualGatewayListenerTlsValidationContextTrustProps | Deferred]
    """A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate."""


class CfnVirtualGatewayVirtualGatewayListenerTlsValidationContextTrustProps(TypedDict, total=False):
    """An object that represents a virtual gateway's listener's Transport Layer Security (TLS) validation context trust."""
    file: CfnVirtualGatewayVirtualGatewayTlsValidationContextFileTrustProps | Deferred | None
    """An object that represents a Transport Layer Security (TLS) validation context trust for a local file."""
    sds: CfnVirtualGatewayVirtualGatewayTlsValidationContextSdsTrustProps | Deferred | None
    """A reference to an object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust."""


class CfnVirtualGatewayVirtualGatewayLoggingProps(TypedDict, total=False):
    """An object that represents logging information."""
    access_log: CfnVirtualGatewayVirtualGatewayAccessLogProps | Deferred | None
    """The access log configuration."""


class CfnVirtualGatewayVirtualGatewayPortMappingProps(TypedDict, total=False):
    """An object that represents a port mapping."""
    port: Required[Integer]
    """The port used for the port mapping."""
    protocol: Required[str]
    """The protocol used for the port mapping."""


class CfnVirtualGatewayVirtualGatewaySpecProps(TypedDict, total=False):
    """An object that represents the specification of a service mesh resource."""
    backend_defaults: CfnVirtualGatewayVirtualGatewayBackendDefaultsProps | Deferred | None
    """A reference to an object that represents the defaults for backends."""
    listeners: Required[Sequence[CfnVirtualGatewayVirtualGatewayListenerProps | Deferred] | Deferred]
    """The listeners that the mesh endpoint is expected to receive inbound traffic from."""
    logging: CfnVirtualGatewayVirtualGatewayLoggingProps | Deferred | None
    """An object that represents logging information."""


class CfnVirtualGatewayVirtualGatewayTlsValidationContextProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) validation context."""
    subject_alternative_names: CfnVirtualGatewaySubjectAlternativeNamesProps | Deferred | None
    """A reference to an object that represents the SANs for a virtual gateway's listener's Transport Layer Security (TLS) validation context."""
    trust: Required[CfnVirtualGatewayVirtualGatewayTlsValidationContextTrustProps | Deferred]
    """A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate."""


class CfnVirtualGatewayVirtualGatewayTlsValidationContextAcmTrustProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate."""
    certificate_authority_arns: Required[Sequence[str] | Deferred]
    """One or more ACM Amazon Resource Name (ARN)s."""


class CfnVirtualGatewayVirtualGatewayTlsValidationContextFileTrustProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) validation context trust for a local file."""
    certificate_chain: Required[str]
    """The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is running on."""


class CfnVirtualGatewayVirtualGatewayTlsValidationContextSdsTrustProps(TypedDict, total=False):
    """An object that represents a virtual gateway's listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust."""
    secret_name: Required[str]
    """A reference to an object that represents the name of the secret for a virtual gateway's Transport Layer Security (TLS) Secret Discovery Service validation context trust."""


class CfnVirtualGatewayVirtualGatewayTlsValidationContextTrustProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) validation context trust."""
    acm: CfnVirtualGatewayVirtualGatewayTlsValidationContextAcmTrustProps | Deferred | None
    """A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate."""
    file: CfnVirtualGatewayVirtualGatewayTlsValidationContextFileTrustProps | Deferred | None
    """An object that represents a Transport Layer Security (TLS) validation context trust for a local file."""
    sds: CfnVirtualGatewayVirtualGatewayTlsValidationContextSdsTrustProps | Deferred | None
    """A reference to an object that represents a virtual gateway's Transport Layer Security (TLS) Secret Discovery Service validation context trust."""


class CfnVirtualGateway(TypedResource):
    """Creates a virtual gateway."""
    props: CfnVirtualGatewayProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVirtualGatewayProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) for the virtual gateway."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_mesh_name(self) -> StringToken:
        """The name of the service mesh that the virtual gateway resides in."""
    @property
    def attr_mesh_owner(self) -> StringToken:
        """The AWS IAM account ID of the service mesh owner."""
    @property
    def attr_resource_owner(self) -> StringToken:
        """The AWS IAM account ID of the resource owner."""
    @property
    def attr_uid(self) -> StringToken:
        """The unique identifier for the virtual gateway."""
    @property
    def attr_virtual_gateway_name(self) -> StringToken:
        """The name of the virtual gateway."""


class CfnVirtualNodeProps(TypedDict, total=False):
    mesh_name: Required[str]
    """The name of the service mesh to create the virtual node in. A change replaces the resource."""
    mesh_owner: str | None
    """The AWS IAM account ID of the service mesh owner. A change replaces the resource."""
    spec: Required[CfnVirtualNodeVirtualNodeSpecProps | Deferred]
    """The virtual node specification to apply."""
    tags: Sequence[CfnVirtualNodeTagProps | Deferred] | Deferred | None
    """Optional metadata that you can apply to the virtual node to assist with categorization and organization."""
    virtual_node_name: str | None
    """The name to use for the virtual node. A change replaces the resource."""


class CfnVirtualNodeAccessLogProps(TypedDict, total=False):
    """An object that represents the access logging information for a virtual node."""
    file: CfnVirtualNodeFileAccessLogProps | Deferred | None
    """The file object to send virtual node access logs to."""


class CfnVirtualNodeAwsCloudMapInstanceAttributeProps(TypedDict, total=False):
    """An object that represents the AWS Cloud Map attribute information for your virtual node."""
    key: Required[str]
    """The name of an AWS Cloud Map service instance attribute key."""
    value: Required[str]
    """The value of an AWS Cloud Map service instance attribute key."""


class CfnVirtualNodeAwsCloudMapServiceDiscoveryProps(TypedDict, total=False):
    """An object that represents the AWS Cloud Map service discovery information for your virtual node."""
    attributes: Sequence[CfnVirtualNodeAwsCloudMapInstanceAttributeProps | Deferred] | Deferred | None
    """A string map that contains attributes with values that you can use to filter instances by any custom attribute that you specified when you registered the instance."""
    ip_preference: str | None
    """The preferred IP version that this virtual node uses."""
    namespace_name: Required[str]
    """The HTTP name of the AWS Cloud Map namespace to use."""
    service_name: Required[str]
    """The name of the AWS Cloud Map service to use."""


class CfnVirtualNodeBackendProps(TypedDict, total=False):
    """An object that represents the backends that a virtual node is expected to send outbound traffic to."""
    virtual_service: CfnVirtualNodeVirtualServiceBackendProps | Deferred | None
    """Specifies a virtual service to use as a backend."""


class CfnVirtualNodeBackendDefaultsProps(TypedDict, total=False):
    """An object that represents the default properties for a backend."""
    client_policy: CfnVirtualNodeClientPolicyProps | Deferred | None
    """A reference to an object that represents a client policy."""


class CfnVirtualNodeClientPolicyProps(TypedDict, total=False):
    """An object that represents a client policy."""
    tls: CfnVirtualNodeClientPolicyTlsProps | Deferred | None
    """A reference to an object that represents a Transport Layer Security (TLS) client policy."""


class CfnVirtualNodeClientPolicyTlsProps(TypedDict, total=False):
    """A reference to an object that represents a Transport Layer Security (TLS) client policy."""
    certificate: CfnVirtualNodeClientTlsCertificateProps | Deferred | None
    """A reference to an object that represents a client's TLS certificate."""
    enforce: Boolean | None
    """Whether the policy is enforced."""
    ports: Sequence[Integer] | Deferred | None
    """One or more ports that the policy is enforced for."""
    validation: Required[CfnVirtualNodeTlsValidationContextProps | Deferred]
    """A reference to an object that represents a TLS validation context."""


class CfnVirtualNodeClientTlsCertificateProps(TypedDict, total=False):
    """An object that represents the client's certificate."""
    file: CfnVirtualNodeListenerTlsFileCertificateProps | Deferred | None
    """An object that represents a local file certificate."""
    sds: CfnVirtualNodeListenerTlsSdsCertificateProps | Deferred | None
    """A reference to an object that represents a client's TLS Secret Discovery Service certificate."""


class CfnVirtualNodeDnsServiceDiscoveryProps(TypedDict, total=False):
    """An object that represents the DNS service discovery information for your virtual node."""
    hostname: Required[str]
    """Specifies the DNS service discovery hostname for the virtual node."""
    ip_preference: str | None
    """The preferred IP version that this virtual node uses."""
    response_type: str | None
    """Specifies the DNS response type for the virtual node."""


class CfnVirtualNodeDurationProps(TypedDict, total=False):
    """An object that represents a duration of time."""
    unit: Required[str]
    """A unit of time."""
    value: Required[Integer]
    """A number of time units."""


class CfnVirtualNodeFileAccessLogProps(TypedDict, total=False):
    """An object that represents an access log file."""
    format: CfnVirtualNodeLoggingFormatProps | Deferred | None
    """The specified format for the logs."""
    path: Required[str]
    """The file path to write access logs to."""


class CfnVirtualNodeGrpcTimeoutProps(TypedDict, total=False):
    """An object that represents types of timeouts."""
    idle: CfnVirtualNodeDurationProps | Deferred | None
    """An object that represents an idle timeout."""
    per_request: CfnVirtualNodeDurationProps | Deferred | None
    """An object that represents a per request timeout."""


class CfnVirtualNodeHealthCheckProps(TypedDict, total=False):
    """An object that represents the health check policy for a virtual node's listener."""
    healthy_threshold: Required[Integer]
    """The number of consecutive successful health checks that must occur before declaring listener healthy."""
    interval_millis: Required[Integer]
    """The time period in milliseconds between each health check execution."""
    path: str | None
    """The destination path for the health check request."""
    port: Integer | None
    """The destination port for the health check request."""
    protocol: Required[str]
    """The protocol for the health check request."""
    timeout_millis: Required[Integer]
    """The amount of time to wait when receiving a response from the health check, in milliseconds."""
    unhealthy_threshold: Required[Integer]
    """The number of consecutive failed health checks that must occur before declaring a virtual node unhealthy."""


class CfnVirtualNodeHttpTimeoutProps(TypedDict, total=False):
    """An object that represents types of timeouts."""
    idle: CfnVirtualNodeDurationProps | Deferred | None
    """An object that represents an idle timeout."""
    per_request: CfnVirtualNodeDurationProps | Deferred | None
    """An object that represents a per request timeout."""


class CfnVirtualNodeJsonFormatRefProps(TypedDict, total=False):
    """An object that represents the key value pairs for the JSON."""
    key: Required[str]
    """The specified key for the JSON."""
    value: Required[str]
    """The specified value for the JSON."""


class CfnVirtualNodeListenerProps(TypedDict, total=False):
    """An object that represents a listener for a virtual node."""
    connection_pool: CfnVirtualNodeVirtualNodeConnectionPoolProps | Deferred | None
    """The connection pool information for the listener."""
    health_check: CfnVirtualNodeHealthCheckProps | Deferred | None
    """The health check information for the listener."""
    outlier_detection: CfnVirtualNodeOutlierDetectionProps | Deferred | None
    """The outlier detection information for the listener."""
    port_mapping: Required[CfnVirtualNodePortMappingProps | Deferred]
    """The port mapping information for the listener."""
    tls: CfnVirtualNodeListenerTlsProps | Deferred | None
    """A reference to an object that represents the Transport Layer Security (TLS) properties for a listener."""
    timeout: CfnVirtualNodeListenerTimeoutProps | Deferred | None
    """An object that represents timeouts for different protocols."""


class CfnVirtualNodeListenerTimeoutProps(TypedDict, total=False):
    """An object that represents timeouts for different protocols."""
    grpc: CfnVirtualNodeGrpcTimeoutProps | Deferred | None
    """An object that represents types of timeouts."""
    http: CfnVirtualNodeHttpTimeoutProps | Deferred | None
    """An object that represents types of timeouts."""
    http2: CfnVirtualNodeHttpTimeoutProps | Deferred | None
    """An object that represents types of timeouts."""
    tcp: CfnVirtualNodeTcpTimeoutProps | Deferred | None
    """An object that represents types of timeouts."""


class CfnVirtualNodeListenerTlsProps(TypedDict, total=False):
    """An object that represents the Transport Layer Security (TLS) properties for a listener."""
    certificate: Required[CfnVirtualNodeListenerTlsCertificateProps | Deferred]
    """A reference to an object that represents a listener's Transport Layer Security (TLS) certificate."""
    mode: Required[str]
    """Specify one of the following modes."""
    validation: CfnVirtualNodeListenerTlsValidationContextProps | Deferred | None
    """A reference to an object that represents a listener's Transport Layer Security (TLS) validation context."""


class CfnVirtualNodeListenerTlsAcmCertificateProps(TypedDict, total=False):
    """An object that represents an Certificate Manager certificate."""
    certificate_arn: Required[str]
    """The Amazon Resource Name (ARN) for the certificate."""


class CfnVirtualNodeListenerTlsCertificateProps(TypedDict, total=False):
    """An object that represents a listener's Transport Layer Security (TLS) certificate."""
    acm: CfnVirtualNodeListenerTlsAcmCertificateProps | Deferred | None
    """A reference to an object that represents an Certificate Manager certificate."""
    file: CfnVirtualNodeListenerTlsFileCertificateProps | Deferred | None
    """A reference to an object that represents a local file certificate."""
    sds: CfnVirtualNodeListenerTlsSdsCertificateProps | Deferred | None
    """A reference to an object that represents a listener's Secret Discovery Service certificate."""


class CfnVirtualNodeListenerTlsFileCertificateProps(TypedDict, total=False):
    """An object that represents a local file certificate."""
    certificate_chain: Required[str]
    """The certificate chain for the certificate."""
    private_key: Required[str]
    """The private key for a certificate stored on the file system of the virtual node that the proxy is running on."""


class CfnVirtualNodeListenerTlsSdsCertificateProps(TypedDict, total=False):
    """An object that represents the listener's Secret Discovery Service certificate."""
    secret_name: Required[str]
    """A reference to an object that represents the name of the secret requested from the Secret Discovery Service provider representing Transport Layer Security (TLS) materials like a certificate or certificate chain."""


class CfnVirtualNodeListenerTlsValidationContextProps(TypedDict, total=False):
    """An object that represents a listener's Transport Layer Security (TLS) validation context."""
    subject_alternative_names: CfnVirtualNodeSubjectAlternativeNamesProps | Deferred | None
    """A reference to an object that represents the SANs for a listener's Transport Layer Security (TLS) validation context."""
    trust: Required[CfnVirtualNodeListenerTlsValidationContextTrustProps | Deferred]
    """A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate."""


class CfnVirtualNodeListenerTlsValidationContextTrustProps(TypedDict, total=False):
    """An object that represents a listener's Transport Layer Security (TLS) validation context trust."""
    file: CfnVirtualNodeTlsValidationContextFileTrustProps | Deferred | None
    """An object that represents a Transport Layer Security (TLS) validation context trust for a local file."""
    sds: CfnVirtualNodeTlsValidationContextSdsTrustProps | Deferred | None
    """A reference to an object that represents a listener's Transport Layer Security (TLS) Secret Discovery Service validation context trust."""


class CfnVirtualNodeLoggingProps(TypedDict, total=False):
    """An object that represents the logging information for a virtual node."""
    access_log: CfnVirtualNodeAccessLogProps | Deferred | None
    """The access log configuration for a virtual node."""


class CfnVirtualNodeLoggingFormatProps(TypedDict, total=False):
    """An object that represents the format for the logs."""
    json: Sequence[CfnVirtualNodeJsonFormatRefProps | Deferred] | Deferred | None
    """The logging format for JSON."""
    text: str | None
    """The logging format for text."""


class CfnVirtualNodeOutlierDetectionProps(TypedDict, total=False):
    """An object that represents the outlier detection for a virtual node's listener."""
    base_ejection_duration: Required[CfnVirtualNodeDurationProps | Deferred]
    """The base amount of time for which a host is ejected."""
    interval: Required[CfnVirtualNodeDurationProps | Deferred]
    """The time interval between ejection sweep analysis."""
    max_ejection_percent: Required[Integer]
    """Maximum percentage of hosts in load balancing pool for upstream service that can be ejected."""
    max_server_errors: Required[Integer]
    """Number of consecutive `5xx` errors required for ejection."""


class CfnVirtualNodePortMappingProps(TypedDict, total=False):
    """An object representing a virtual node or virtual router listener port mapping."""
    port: Required[Integer]
    """The port used for the port mapping."""
    protocol: Required[str]
    """The protocol used for the port mapping."""


class CfnVirtualNodeServiceDiscoveryProps(TypedDict, total=False):
    """An object that represents the service discovery information for a virtual node."""
    aws_cloud_map: CfnVirtualNodeAwsCloudMapServiceDiscoveryProps | Deferred | None
    """Specifies any AWS Cloud Map information for the virtual node."""
    dns: CfnVirtualNodeDnsServiceDiscoveryProps | Deferred | None
    """Specifies the DNS information for the virtual node."""


class CfnVirtualNodeSubjectAlternativeNameMatchersProps(TypedDict, total=False):
    """An object that represents the methods by which a subject alternative name on a peer Transport Layer Security (TLS) certificate can be matched."""
    exact: Sequence[str] | Deferred | None
    """The values sent must match the specified values exactly."""


class CfnVirtualNodeSubjectAlternativeNamesProps(TypedDict, total=False):
    """An object that represents the subject alternative names secured by the certificate."""
    match: Required[CfnVirtualNodeSubjectAlternativeNameMatchersProps | Deferred]
    """An object that represents the criteria for determining a SANs match."""


class CfnVirtualNodeTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVirtualNodeTcpTimeoutProps(TypedDict, total=False):
    """An object that represents types of timeouts."""
    idle: CfnVirtualNodeDurationProps | Deferred | None
    """An object that represents an idle timeout."""


class CfnVirtualNodeTlsValidationContextProps(TypedDict, total=False):
    """An object that represents how the proxy will validate its peer during Transport Layer Security (TLS) negotiation."""
    subject_alternative_names: CfnVirtualNodeSubjectAlternativeNamesProps | Deferred | None
    """A reference to an object that represents the SANs for a Transport Layer Security (TLS) validation context."""
    trust: Required[CfnVirtualNodeTlsValidationContextTrustProps | Deferred]
    """A reference to where to retrieve the trust chain when validating a peer’s Transport Layer Security (TLS) certificate."""


class CfnVirtualNodeTlsValidationContextAcmTrustProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate."""
    certificate_authority_arns: Required[Sequence[str] | Deferred]
    """One or more ACM Amazon Resource Name (ARN)s."""


class CfnVirtualNodeTlsValidationContextFileTrustProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) validation context trust for a local file."""
    certificate_chain: Required[str]
    """The certificate trust chain for a certificate stored on the file system of the virtual node that the proxy is running on."""


class CfnVirtualNodeTlsValidationContextSdsTrustProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context trust."""
    secret_name: Required[str]
    """A reference to an object that represents the name of the secret for a Transport Layer Security (TLS) Secret Discovery Service validation context trust."""


class CfnVirtualNodeTlsValidationContextTrustProps(TypedDict, total=False):
    """An object that represents a Transport Layer Security (TLS) validation context trust."""
    acm: CfnVirtualNodeTlsValidationContextAcmTrustProps | Deferred | None
    """A reference to an object that represents a Transport Layer Security (TLS) validation context trust for an Certificate Manager certificate."""
    file: CfnVirtualNodeTlsValidationContextFileTrustProps | Deferred | None
    """An object that represents a Transport Layer Security (TLS) validation context trust for a local file."""
    sds: CfnVirtualNodeTlsValidationContextSdsTrustProps | Deferred | None
    """A reference to an object that represents a Transport Layer Security (TLS) Secret Discovery Service validation context trust."""


class CfnVirtualNodeVirtualNodeConnectionPoolProps(TypedDict, total=False):
    """An object that represents the type of virtual node connection pool."""
    grpc: CfnVirtualNodeVirtualNodeGrpcConnectionPoolProps | Deferred | None
    """An object that represents a type of connection pool."""
    http: CfnVirtualNodeVirtualNodeHttpConnectionPoolProps | Deferred | None
    """An object that represents a type of connection pool."""
    http2: CfnVirtualNodeVirtualNodeHttp2ConnectionPoolProps | Deferred | None
    """An object that represents a type of connection pool."""
    tcp: CfnVirtualNodeVirtualNodeTcpConnectionPoolProps | Deferred | None
    """An object that represents a type of connection pool."""


class CfnVirtualNodeVirtualNodeGrpcConnectionPoolProps(TypedDict, total=False):
    """An object that represents a type of connection pool."""
    max_requests: Required[Integer]
    """Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster."""


class CfnVirtualNodeVirtualNodeHttp2ConnectionPoolProps(TypedDict, total=False):
    """An object that represents a type of connection pool."""
    max_requests: Required[Integer]
    """Maximum number of inflight requests Envoy can concurrently support across hosts in upstream cluster."""


class CfnVirtualNodeVirtualNodeHttpConnectionPoolProps(TypedDict, total=False):
    """An object that represents a type of connection pool."""
    max_connections: Required[Integer]
    """Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster."""
    max_pending_requests: Integer | None
    """Number of overflowing requests after `max_connections` Envoy will queue to upstream cluster."""


class CfnVirtualNodeVirtualNodeSpecProps(TypedDict, total=False):
    """An object that represents the specification of a virtual node."""
    backend_defaults: CfnVirtualNodeBackendDefaultsProps | Deferred | None
    """A reference to an object that represents the defaults for backends."""
    backends: Sequence[CfnVirtualNodeBackendProps | Deferred] | Deferred | None
    """The backends that the virtual node is expected to send outbound traffic to."""
    listeners: Sequence[CfnVirtualNodeListenerProps | Deferred] | Deferred | None
    """The listener that the virtual node is expected to receive inbound traffic from."""
    logging: CfnVirtualNodeLoggingProps | Deferred | None
    """The inbound and outbound access logging information for the virtual node."""
    service_discovery: CfnVirtualNodeServiceDiscoveryProps | Deferred | None
    """The service discovery information for the virtual node."""


class CfnVirtualNodeVirtualNodeTcpConnectionPoolProps(TypedDict, total=False):
    """An object that represents a type of connection pool."""
    max_connections: Required[Integer]
    """Maximum number of outbound TCP connections Envoy can establish concurrently with all hosts in upstream cluster."""


class CfnVirtualNodeVirtualServiceBackendProps(TypedDict, total=False):
    """An object that represents a virtual service backend for a virtual node."""
    client_policy: CfnVirtualNodeClientPolicyProps | Deferred | None
    """A reference to an object that represents the client policy for a backend."""
    virtual_service_name: Required[str]
    """The name of the virtual service that is acting as a virtual node backend."""


class CfnVirtualNode(TypedResource):
    """Creates a virtual node within a service mesh."""
    props: CfnVirtualNodeProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVirtualNodeProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) for the virtual node."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_mesh_name(self) -> StringToken:
        """The name of the service mesh that the virtual node resides in."""
    @property
    def attr_mesh_owner(self) -> StringToken:
        """The AWS IAM account ID of the service mesh owner."""
    @property
    def attr_resource_owner(self) -> StringToken:
        """The AWS IAM account ID of the resource owner."""
    @property
    def attr_uid(self) -> StringToken:
        """The unique identifier for the virtual node."""
    @property
    def attr_virtual_node_name(self) -> StringToken:
        """The name of the virtual node."""


class CfnVirtualRouterProps(TypedDict, total=False):
    mesh_name: Required[str]
    """The name of the service mesh to create the virtual router in. A change replaces the resource."""
    mesh_owner: str | None
    """The AWS IAM account ID of the service mesh owner. A change replaces the resource."""
    spec: Required[CfnVirtualRouterVirtualRouterSpecProps | Deferred]
    """The virtual router specification to apply."""
    tags: Sequence[CfnVirtualRouterTagProps | Deferred] | Deferred | None
    """Optional metadata that you can apply to the virtual router to assist with categorization and organization."""
    virtual_router_name: str | None
    """The name to use for the virtual router. A change replaces the resource."""


class CfnVirtualRouterPortMappingProps(TypedDict, total=False):
    """An object representing a virtual router listener port mapping."""
    port: Required[Integer]
    """The port used for the port mapping."""
    protocol: Required[str]
    """The protocol used for the port mapping."""


class CfnVirtualRouterTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVirtualRouterVirtualRouterListenerProps(TypedDict, total=False):
    """An object that represents a virtual router listener."""
    port_mapping: Required[CfnVirtualRouterPortMappingProps | Deferred]
    """The port mapping information for the listener."""


class CfnVirtualRouterVirtualRouterSpecProps(TypedDict, total=False):
    """An object that represents the specification of a virtual router."""
    listeners: Required[Sequence[CfnVirtualRouterVirtualRouterListenerProps | Deferred] | Deferred]
    """The listeners that the virtual router is expected to receive inbound traffic from."""


class CfnVirtualRouter(TypedResource):
    """Creates a virtual router within a service mesh."""
    props: CfnVirtualRouterProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVirtualRouterProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) for the virtual router."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_mesh_name(self) -> StringToken:
        """The name of the service mesh that the virtual router resides in."""
    @property
    def attr_mesh_owner(self) -> StringToken:
        """The AWS IAM account ID of the service mesh owner."""
    @property
    def attr_resource_owner(self) -> StringToken:
        """The AWS IAM account ID of the resource owner."""
    @property
    def attr_uid(self) -> StringToken:
        """The unique identifier for the virtual router."""
    @property
    def attr_virtual_router_name(self) -> StringToken:
        """The name of the virtual router."""


class CfnVirtualServiceProps(TypedDict, total=False):
    mesh_name: Required[str]
    """The name of the service mesh to create the virtual service in. A change replaces the resource."""
    mesh_owner: str | None
    """The AWS IAM account ID of the service mesh owner. A change replaces the resource."""
    spec: Required[CfnVirtualServiceVirtualServiceSpecProps | Deferred]
    """The virtual service specification to apply."""
    tags: Sequence[CfnVirtualServiceTagProps | Deferred] | Deferred | None
    """Optional metadata that you can apply to the virtual service to assist with categorization and organization."""
    virtual_service_name: Required[str]
    """The name to use for the virtual service. A change replaces the resource."""


class CfnVirtualServiceTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnVirtualServiceVirtualNodeServiceProviderProps(TypedDict, total=False):
    """An object that represents a virtual node service provider."""
    virtual_node_name: Required[str]
    """The name of the virtual node that is acting as a service provider."""


class CfnVirtualServiceVirtualRouterServiceProviderProps(TypedDict, total=False):
    """An object that represents a virtual node service provider."""
    virtual_router_name: Required[str]
    """The name of the virtual router that is acting as a service provider."""


class CfnVirtualServiceVirtualServiceProviderProps(TypedDict, total=False):
    """An object that represents the provider for a virtual service."""
    virtual_node: CfnVirtualServiceVirtualNodeServiceProviderProps | Deferred | None
    """The virtual node associated with a virtual service."""
    virtual_router: CfnVirtualServiceVirtualRouterServiceProviderProps | Deferred | None
    """The virtual router associated with a virtual service."""


class CfnVirtualServiceVirtualServiceSpecProps(TypedDict, total=False):
    """An object that represents the specification of a virtual service."""
    provider: CfnVirtualServiceVirtualServiceProviderProps | Deferred | None
    """The App Mesh object that is acting as the provider for a virtual service."""


class CfnVirtualService(TypedResource):
    """Creates a virtual service within a service mesh."""
    props: CfnVirtualServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnVirtualServiceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The full Amazon Resource Name (ARN) for the virtual service."""
    @property
    def attr_id(self) -> StringToken: ...
    @property
    def attr_mesh_name(self) -> StringToken:
        """The name of the service mesh that the virtual service resides in."""
    @property
    def attr_mesh_owner(self) -> StringToken:
        """The AWS IAM account ID of the service mesh owner."""
    @property
    def attr_resource_owner(self) -> StringToken:
        """The AWS IAM account ID of the resource owner."""
    @property
    def attr_uid(self) -> StringToken:
        """The unique identifier for the virtual service."""
    @property
    def attr_virtual_service_name(self) -> StringToken:
        """The name of the virtual service."""
