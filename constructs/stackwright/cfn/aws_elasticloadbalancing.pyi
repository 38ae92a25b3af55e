"""Every resource type of AWS::ElasticLoadBalancing; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, ResourceOptions, TypedResource


class CfnLoadBalancerProps(TypedDict, total=False):
    access_logging_policy: CfnLoadBalancerAccessLoggingPolicyProps | Deferred | None
    """Information about where and how access logs are stored for the load balancer."""
    app_cookie_stickiness_policy: Sequence[CfnLoadBalancerAppCookieStickinessPolicyProps | Deferred] | Deferred | None
    """Information about a policy for application-controlled session stickiness."""
    availability_zones: Sequence[str] | Deferred | None
    """The Availability Zones for a load balancer in a default VPC. A change may replace the resource."""
    connection_draining_policy: CfnLoadBalancerConnectionDrainingPolicyProps | Deferred | None
    """If enabled, the load balancer allows existing requests to complete before the load balancer shifts traffic away from a deregistered or unhealthy instance."""
    connection_settings: CfnLoadBalancerConnectionSettingsProps | Deferred | None
    """If enabled, the load balancer allows the connections to remain idle (no data is sent over the connection) for the specified duration."""
    cross_zone: Boolean | None
    """If enabled, the load balancer routes the request traffic evenly across all instances regardless of the Availability Zones."""
    health_check: CfnLoadBalancerHealthCheckProps | Deferred | None
    """The health check settings to use when evaluating the health of your EC2 instances. A change may replace the resource."""
    instances: Sequence[str] | Deferred | None
    """The IDs of the instances for the load balancer."""
    lb_cookie_stickiness_policy: Sequence[CfnLoadBalancerLBCookieStickinessPolicyProps | Deferred] | Deferred | None
    """Information about a policy for duration-based session stickiness."""
    listeners: Required[Sequence[CfnLoadBalancerListenersProps | Deferred] | Deferred]
    """The listeners for the load balancer."""
    load_balancer_name: str | None
    """The name of the load balancer. A change replaces the resource."""
    policies: Sequence[CfnLoadBalancerPoliciesProps | Deferred] | Deferred | None
    """The policies defined for your Classic Load Balancer."""
    scheme: str | None
    """The type of load balancer. A change replaces the resource."""
    security_groups: Sequence[str] | Deferred | None
    """The security groups for the load balancer."""
    subnets: Sequence[str] | Deferred | None
    """The IDs of the subnets for the load balancer. A change may replace the resource."""
    tags: Sequence[CfnLoadBalancerTagProps | Deferred] | Deferred | None
    """The tags associated with a load balancer."""


class CfnLoadBalancerAccessLoggingPolicyProps(TypedDict, total=False):
    """Specifies where and how access logs are stored for your Classic Load Balancer."""
    emit_interval: Integer | None
    """The interval for publishing the access logs."""
    enabled: Required[Boolean]
    """Specifies whether access logs are enabled for the load balancer."""
    s3_bucket_name: Required[str]
    """The name of the Amazon S3 bucket where the access logs are stored."""
    s3_bucket_prefix: str | None
    """The logical hierarchy you created for your Amazon S3 bucket, for example `my-bucket-prefix/prod`."""


class CfnLoadBalancerAppCookieStickinessPolicyProps(TypedDict, total=False):
    """Specifies a policy for application-controlled session stickiness for your Classic Load Balancer."""
    cookie_name: Required[str]
    """The name of the application cookie used for stickiness."""
    policy_name: Required[str]
    """The mnemonic name for the policy being created."""


class CfnLoadBalancerConnectionDrainingPolicyProps(TypedDict, total=False):
    """Specifies the connection draining settings for your Classic Load Balancer."""
    enabled: Required[Boolean]
    """Specifies whether connection draining is enabled for the load balancer."""
    timeout: Integer | None
    """The maximum time, in seconds, to keep the existing connections open before deregistering the instances."""


class CfnLoadBalancerConnectionSettingsProps(TypedDict, total=False):
    """Specifies the idle timeout value for your Classic Load Balancer."""
    idle_timeout: Required[Integer]
    """The time, in seconds, that the connection is allowed to be idle (no data has been sent over the connection) before it is closed by the load balancer."""


class CfnLoadBalancerHealthCheckProps(TypedDict, total=False):
    """Specifies health check settings for your Classic Load Balancer."""
    healthy_threshold: Required[str]
    """The number of consecutive health checks successes required before moving the instance to the `Healthy` state."""
    interval: Required[str]
    """The approximate interval, in seconds, between health checks of an individual instance."""
    target: Required[str]
    """The instance being checked."""
    timeout: Required[str]
    """The amount of time, in seconds, during which no response means a failed health check."""
    unhealthy_threshold: Required[str]
    """The number of consecutive health check failures required before moving the instance to the `Unhealthy` state."""


class CfnLoadBalancerLBCookieStickinessPolicyProps(TypedDict, total=False):
    """Specifies a policy for duration-based session stickiness for your Classic Load Balancer."""
    cookie_expiration_period: str | None
    """The time period, in seconds, after which the cookie should be considered stale."""
    policy_name: str | None
    """The name of the policy."""


class CfnLoadBalancerListenersProps(TypedDict, total=False):
    """Specifies a listener for your Classic Load Balancer."""
    instance_port: Required[str]
    """The port on which the instance is listening."""
    instance_protocol: str | None
    """The protocol to use for routing traffic to instances: HTTP, HTTPS, TCP, or SSL."""
    load_balancer_port: Required[str]
    """The port on which the load balancer is listening."""
    policy_names: Sequence[str] | Deferred | None
    """The names of the policies to associate with the listener."""
    protocol: Required[str]
    """The load balancer transport protocol to use for routing: HTTP, HTTPS, TCP, or SSL."""
    ssl_certificate_id: str | None
    """The Amazon Resource Name (ARN) of the server certificate."""


class CfnLoadBalancerPoliciesProps(TypedDict, total=False):
    """Specifies policies for your Classic Load Balancer."""
    attributes: Required[Sequence[CfnLoadBalancerPolicyItemProps | Deferred] | Deferred]
    """The policy attributes."""
    instance_ports: Sequence[str] | Deferred | None
    """The instance ports for the policy."""
    load_balancer_ports: Sequence[str] | Deferred | None
    """The load balancer ports for the policy."""
    policy_name: Required[str]
    """The name of the policy."""
    policy_type: Required[str]
    """The name of the policy type."""


class CfnLoadBalancerPolicyItemProps(TypedDict, total=False):
    name: str | None
    value: str | None


class CfnLoadBalancerTagProps(TypedDict, total=False):
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnLoadBalancer(TypedResource):
    """Specifies a Classic Load Balancer."""
    props: CfnLoadBalancerProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLoadBalancerProps]) -> None: ...
    @property
    def attr_canonical_hosted_zone_name(self) -> StringToken:
        """The name of the Route 53 hosted zone that is associated with the load balancer."""
    @property
    def attr_canonical_hosted_zone_name_id(self) -> StringToken:
        """The ID of the Route 53 hosted zone name that is associated with the load balancer."""
    @property
    def attr_dns_name(self) -> StringToken:
        """The DNS name for the load balancer."""
    @property
    def attr_source_security_group_group_name(self) -> StringToken:
        """The name of the security group that you can use as part of your inbound rules for your load balancer's back-end instances."""
    @property
    def attr_source_security_group_owner_alias(self) -> StringToken:
        """The owner of the source security group."""
