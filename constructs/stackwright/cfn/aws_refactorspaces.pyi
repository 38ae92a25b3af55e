"""Every resource type of AWS::RefactorSpaces; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    api_gateway_proxy: CfnApplicationApiGatewayProxyInputProps | Deferred | None
    """The endpoint URL of the Amazon API Gateway proxy. A change replaces the resource."""
    environment_identifier: Required[str]
    """The unique identifier of the environment. A change replaces the resource."""
    name: Required[str]
    """The name of the application. A change replaces the resource."""
    proxy_type: Required[Literal["API_GATEWAY"] | Other]
    """The proxy type of the proxy created within the application. A change replaces the resource."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """The tags assigned to the application."""
    vpc_id: Required[str]
    """The ID of the virtual private cloud (VPC). A change replaces the resource."""


class CfnApplicationApiGatewayProxyInputProps(TypedDict, total=False):
    """A wrapper object holding the Amazon API Gateway endpoint input."""
    endpoint_type: Literal["REGIONAL", "PRIVATE"] | Other | None
    """The type of endpoint to use for the API Gateway proxy. A change replaces the resource."""
    stage_name: str | None
    """The name of the API Gateway stage. A change replaces the resource."""


class CfnApplicationTagProps(TypedDict, total=False):
    """A label for tagging Environment resource"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnApplication(TypedResource):
    """> AWS Migration Hub is no longer open to new customers as of November 7, 2025."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_api_gateway_id(self) -> StringToken:
        """The resource ID of the ABP for the proxy."""
    @property
    def attr_application_identifier(self) -> StringToken:
        """The unique identifier of the application."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the application."""
    @property
    def attr_nlb_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Network Load Balancer."""
    @property
    def attr_nlb_name(self) -> StringToken:
        """The name of the Network Load Balancer configured by the API Gateway proxy."""
    @property
    def attr_proxy_url(self) -> StringToken:
        """The endpoint URL of the ABPlong proxy."""
    @property
    def attr_stage_name(self) -> StringToken:
        """The name of the ABP stage."""
    @property
    def attr_vpc_link_id(self) -> StringToken:
        """The `VpcLink` ID of the ABP proxy."""


class CfnEnvironmentProps(TypedDict, total=False):
    description: str | None
    """A description of the environment. A change replaces the resource."""
    name: str | None
    """The name of the environment. A change replaces the resource."""
    network_fabric_type: Literal["TRANSIT_GATEWAY", "NONE"] | Other | None
    """The network fabric type of the environment. A change replaces the resource."""
    tags: Sequence[CfnEnvironmentTagProps | Deferred] | Deferred | None
    """The tags assigned to the environment."""


class CfnEnvironmentTagProps(TypedDict, total=False):
    """A label for tagging Environment resource"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnEnvironment(TypedResource):
    """> AWS Migration Hub is no longer open to new customers as of November 7, 2025."""
    props: CfnEnvironmentProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnEnvironmentProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the environment."""
    @property
    def attr_environment_identifier(self) -> StringToken:
        """The unique identifier of the environment."""
    @property
    def attr_transit_gateway_id(self) -> StringToken:
        """The ID of the AWS Transit Gateway set up by the environment."""


class CfnRouteProps(TypedDict, total=False):
    application_identifier: Required[str]
    """The unique identifier of the application. A change replaces the resource."""
    default_route: CfnRouteDefaultRouteInputProps | Deferred | None
    """Configuration for the default route type."""
    environment_identifier: Required[str]
    """The unique identifier of the environment. A change replaces the resource."""
    route_type: Required[Literal["DEFAULT", "URI_PATH"] | Other]
    """The route type of the route. A change replaces the resource."""
    service_identifier: Required[str]
    """The unique identifier of the service. A change replaces the resource."""
    tags: Sequence[CfnRouteTagProps | Deferred] | Deferred | None
    """The tags assigned to the route."""
    uri_path_route: CfnRouteUriPathRouteInputProps | Deferred | None
    """The configuration for the URI path route type."""


class CfnRouteDefaultRouteInputProps(TypedDict, total=False):
    """The configuration for the default route type."""
    activation_state: Required[Literal["INACTIVE", "ACTIVE"] | Other]
    """If set to `ACTIVE`, traffic is forwarded to this route’s service after the route is created."""


class CfnRouteTagProps(TypedDict, total=False):
    """A label for tagging Environment resource"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnRouteUriPathRouteInputProps(TypedDict, total=False):
    """The configuration for the URI path route type."""
    activation_state: Required[Literal["INACTIVE", "ACTIVE"] | Other]
    """If set to `ACTIVE`, traffic is forwarded to this route’s service after the route is created."""
    append_source_path: Boolean | None
    """If set to `true`, this option appends the source path to the service URL endpoint. A change replaces the resource."""
    include_child_paths: Boolean | None
    """Indicates whether to match all subpaths of the given source path. A change replaces the resource."""
    methods: Sequence[Literal["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"] | Other] | Deferred | None
    """A list of HTTP methods to match. A change replaces the resource."""
    source_path: str | None
    """This is the path that Refactor Spaces uses to match traffic. A change replaces the resource."""


class CfnRoute(TypedResource):
    """Creates an AWS Migration Hub Refactor Spaces route."""
    props: CfnRouteProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRouteProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the route."""
    @property
    def attr_path_resource_to_id(self) -> StringToken:
        """A mapping of ABPlong path resources to resource IDs."""
    @property
    def attr_route_identifier(self) -> StringToken:
        """The unique identifier of the route."""


class CfnServiceProps(TypedDict, total=False):
    application_identifier: Required[str]
    """The unique identifier of the application. A change replaces the resource."""
    description: str | None
    """A description of the service. A change replaces the resource."""
    endpoint_type: Required[Literal["LAMBDA", "URL"] | Other]
    """The endpoint type of the service. A change replaces the resource."""
    environment_identifier: Required[str]
    """The unique identifier of the environment. A change replaces the resource."""
    lambda_endpoint: CfnServiceLambdaEndpointInputProps | Deferred | None
    """A summary of the configuration for the AWS Lambda endpoint type. A change replaces the resource."""
    name: Required[str]
    """The name of the service. A change replaces the resource."""
    tags: Sequence[CfnServiceTagProps | Deferred] | Deferred | None
    """The tags assigned to the service."""
    url_endpoint: CfnServiceUrlEndpointInputProps | Deferred | None
    """The summary of the configuration for the URL endpoint type. A change replaces the resource."""
    vpc_id: str | None
    """The ID of the virtual private cloud (VPC). A change replaces the resource."""


class CfnServiceLambdaEndpointInputProps(TypedDict, total=False):
    """The input for the AWS Lambda endpoint type."""
    arn: Required[str]
    """The Amazon Resource Name (ARN) of the Lambda function or alias. A change replaces the resource."""


class CfnServiceTagProps(TypedDict, total=False):
    """A label for tagging Environment resource"""
    key: Required[str]
    """A string used to identify this tag"""
    value: Required[str]
    """A string containing the value for the tag"""


class CfnServiceUrlEndpointInputProps(TypedDict, total=False):
    """The configuration for the URL endpoint type."""
    health_url: str | None
    """The health check URL of the URL endpoint type. A change replaces the resource."""
    url: Required[str]
    """The URL to route traffic to. A change replaces the resource."""


class CfnService(TypedResource):
    """> AWS Migration Hub is no longer open to new customers as of November 7, 2025."""
    props: CfnServiceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnServiceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the service."""
    @property
    def attr_service_identifier(self) -> StringToken:
        """The unique identifier of the service."""
