"""Every resource type of AWS::Route53; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import ListToken, NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Integer, Other, ResourceOptions, TypedResource


class CfnCidrCollectionProps(TypedDict, total=False):
    locations: Sequence[CfnCidrCollectionLocationProps | Deferred] | Deferred | None
    """A complex type that contains information about the list of CIDR locations."""
    name: Required[str]
    """The name of a CIDR collection. A change replaces the resource."""


class CfnCidrCollectionLocationProps(TypedDict, total=False):
    """Specifies the list of CIDR blocks for a CIDR location."""
    cidr_list: Required[Sequence[str] | Deferred]
    """List of CIDR blocks."""
    location_name: Required[str]
    """The CIDR collection location name."""


class CfnCidrCollection(TypedResource):
    """Creates a CIDR collection in the current AWS account."""
    props: CfnCidrCollectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCidrCollectionProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """"The Amazon resource name (ARN) to uniquely identify the AWS resource."""
    @property
    def attr_id(self) -> StringToken:
        """The UUID of the CIDR collection."""


class CfnDNSSECProps(TypedDict, total=False):
    hosted_zone_id: Required[str]
    """A unique string (ID) that is used to identify a hosted zone. A change replaces the resource."""


class CfnDNSSEC(TypedResource):
    """The `AWS::Route53::DNSSEC` resource is used to enable DNSSEC signing in a hosted zone."""
    props: CfnDNSSECProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDNSSECProps]) -> None: ...


class CfnDelegationSetProps(TypedDict, total=False):
    ...


class CfnDelegationSet(TypedResource):
    """Resource Type definition for AWS::Route53::DelegationSet."""
    props: CfnDelegationSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDelegationSetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the delegation set."""
    @property
    def attr_caller_reference(self) -> StringToken:
        """A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet requests without risk of executing the operation twice."""
    @property
    def attr_id(self) -> StringToken:
        """The ID that Amazon Route 53 assigns to a reusable delegation set."""
    @property
    def attr_name_servers(self) -> ListToken:
        """A list of the authoritative name servers for the delegation set."""


class CfnHealthCheckProps(TypedDict, total=False):
    health_check_config: Required[CfnHealthCheckHealthCheckConfigProps | Deferred]
    """A complex type that contains detailed information about one health check."""
    health_check_tags: Sequence[CfnHealthCheckHealthCheckTagProps | Deferred] | Deferred | None
    """The `HealthCheckTags` property describes key-value pairs that are associated with an `AWS::Route53::HealthCheck` resource."""


class CfnHealthCheckAlarmIdentifierProps(TypedDict, total=False):
    """A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy."""
    name: Required[str]
    """The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether this health check is healthy."""
    region: Required[Literal["af-south-1", "ap-east-1", "ap-east-2", "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-south-2", "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-central-1", "ca-west-1", "cn-north-1", "cn-northwest-1", "eu-central-1", "eu-central-2", "eu-isoe-west-1", "eu-north-1", "eu-south-1", "eu-south-2", "eu-west-1", "eu-west-2", "eu-west-3", "eusc-de-east-1", "il-central-1", "me-central-1", "me-south-1", "mx-central-1", "sa-east-1", "us-east-1", "us-east-2", "us-gov-east-1", "us-gov-west-1", "us-iso-east-1", "us-iso-west-1", "us-isob-east-1", "us-isob-west-1", "us-isof-east-1", "us-isof-south-1", "us-west-1", "us-west-2"] | Other]
    """For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this health check is healthy, the region that the alarm was created in."""


class CfnHealthCheckHealthCheckConfigProps(TypedDict, total=False):
    """A complex type that contains information about the health check."""
    alarm_identifier: CfnHealthCheckAlarmIdentifierProps | Deferred | None
    """A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy."""
    child_health_checks: Sequence[str] | Deferred | None
    """(CALCULATED Health Checks Only) A complex type that contains one `ChildHealthCheck` element for each health check that you want to associate with a `CALCULATED` health check."""
    enable_sni: Boolean | None
    """Specify whether you want Amazon Route 53 to send the value of `FullyQualifiedDomainName` to the endpoint in the `client_hello` message during TLS negotiation."""
    failure_threshold: Integer | None
    """The number of consecutive health checks that an endpoint must pass or fail for Amazon Route 53 to change the current status of the endpoint from unhealthy to healthy or vice versa."""
    fully_qualified_domain_name: str | None
    """Amazon Route 53 behavior depends on whether you specify a value for `IPAddress`."""
    health_threshold: Integer | None
    """The number of child health checks that are associated with a `CALCULATED` health check that Amazon Route 53 must consider healthy for the `CALCULATED` health check to be considered healthy."""
    ip_address: str | None
    """The IPv4 or IPv6 IP address of the endpoint that you want Amazon Route 53 to perform health checks on."""
    insufficient_data_health_status: Literal["Healthy", "LastKnownStatus", "Unhealthy"] | Other | None
    """When CloudWatch has insufficient data about the metric to determine the alarm state, the status that you want Amazon Route 53 to assign to the health check:"""
    inverted: Boolean | None
    """Specify whether you want Amazon Route 53 to invert the status of a health check, for example, to consider a health check unhealthy when it otherwise would be considered healthy."""
    measure_latency: Boolean | None
    """Specify whether you want Amazon Route 53 to measure the latency between health checkers in multiple AWS regions and your endpoint, and to display CloudWatch latency graphs on the *Health Checks* page in the Route 53 console. A change replaces the resource."""
    port: Integer | None
    """The port on the endpoint that you want Amazon Route 53 to perform health checks on."""
    regions: Sequence[Literal["ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1", "us-east-1", "us-west-1", "us-west-2"] | Other] | Deferred | None
    """A complex type that contains one `Region` element for each region from which you want Amazon Route 53 health checkers to check the specified endpoint."""
    request_interval: Integer | None
    """The number of seconds between the time that Amazon Route 53 gets a response from your endpoint and the time that it sends the next health check request. A change replaces the resource."""
    resource_path: str | None
    """The path, if any, that you want Amazon Route 53 to request when performing health checks."""
    routing_control_arn: str | None
    """The Amazon Resource Name (ARN) for the Route 53 Application Recovery Controller routing control."""
    search_string: str | None
    """If the value of Type is `HTTP_STR_MATCH` or `HTTPS_STR_MATCH`, the string that you want Amazon Route 53 to search for in the response body from the specified resource."""
    type: Required[Literal["CALCULATED", "CLOUDWATCH_METRIC", "HTTP", "HTTP_STR_MATCH", "HTTPS", "HTTPS_STR_MATCH", "TCP", "RECOVERY_CONTROL"] | Other]
    """The type of health check that you want to create, which indicates how Amazon Route 53 determines whether an endpoint is healthy. A change replaces the resource."""


class CfnHealthCheckHealthCheckTagProps(TypedDict, total=False):
    """The `HealthCheckTag` property describes one key-value pair that is associated with an `AWS::Route53::HealthCheck` resource."""
    key: Required[str]
    """The value of `Key` depends on the operation that you want to perform:"""
    value: Required[str]
    """The value of `Value` depends on the operation that you want to perform:"""


class CfnHealthCheck(TypedResource):
    """The `AWS::Route53::HealthCheck` resource is a Route 53 resource type that contains settings for a Route 53 health check."""
    props: CfnHealthCheckProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHealthCheckProps]) -> None: ...
    @property
    def attr_health_check_id(self) -> StringToken:
        """The identifier that Amazon Route 53 assigned to the health check when you created it."""


class CfnHostedZoneProps(TypedDict, total=False):
    delegation_set_id: str | None
    """A change replaces the resource."""
    hosted_zone_config: CfnHostedZoneHostedZoneConfigProps | Deferred | None
    """A complex type that contains an optional comment."""
    hosted_zone_features: CfnHostedZoneHostedZoneFeaturesProps | Deferred | None
    """The features configuration for the hosted zone, including accelerated recovery settings and status information."""
    hosted_zone_tags: Sequence[CfnHostedZoneHostedZoneTagProps | Deferred] | Deferred | None
    """Adds, edits, or deletes tags for a health check or a hosted zone."""
    name: str | None
    """The name of the domain. A change replaces the resource."""
    query_logging_config: CfnHostedZoneQueryLoggingConfigProps | Deferred | None
    """Creates a configuration for DNS query logging."""
    vpcs: Sequence[CfnHostedZoneVPCProps | Deferred] | Deferred | None
    """*Private hosted zones:* A complex type that contains information about the VPCs that are associated with the specified hosted zone."""


class CfnHostedZoneHostedZoneConfigProps(TypedDict, total=False):
    """A complex type that contains an optional comment about your hosted zone."""
    comment: str | None
    """Any comments that you want to include about the hosted zone."""


class CfnHostedZoneHostedZoneFeaturesProps(TypedDict, total=False):
    """Represents the features configuration for a hosted zone, including the status of various features and any associated failure reasons."""
    enable_accelerated_recovery: Boolean | None


class CfnHostedZoneHostedZoneTagProps(TypedDict, total=False):
    """A complex type that contains information about a tag that you want to add or edit for the specified health check or hosted zone."""
    key: Required[str]
    """The value of `Key` depends on the operation that you want to perform:"""
    value: Required[str]
    """The value of `Value` depends on the operation that you want to perform:"""


class CfnHostedZoneQueryLoggingConfigProps(TypedDict, total=False):
    """A complex type that contains information about a configuration for DNS query logging."""
    cloud_watch_logs_log_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs to."""


class CfnHostedZoneVPCProps(TypedDict, total=False):
    """*Private hosted zones only:* A complex type that contains information about an Amazon VPC."""
    vpc_id: Required[str]
    """*Private hosted zones only:* The ID of an Amazon VPC."""
    vpc_region: Required[str]
    """*Private hosted zones only:* The region that an Amazon VPC was created in."""


class CfnHostedZone(TypedResource):
    """Creates a new public or private hosted zone."""
    props: CfnHostedZoneProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHostedZoneProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """The ID that Amazon Route 53 assigned to the hosted zone when you created it."""
    @property
    def attr_name_servers(self) -> ListToken:
        """Returns the set of name servers for the specific hosted zone."""


class CfnKeySigningKeyProps(TypedDict, total=False):
    hosted_zone_id: Required[str]
    """The unique string (ID) that is used to identify a hosted zone. A change replaces the resource."""
    key_management_service_arn: Required[str]
    """The Amazon resource name (ARN) for a customer managed customer master key (CMK) in AWS Key Management Service ( AWS ). A change replaces the resource."""
    name: Required[str]
    """A string used to identify a key-signing key (KSK). A change replaces the resource."""
    status: Required[Literal["ACTIVE", "INACTIVE"] | Other]
    """A string that represents the current key-signing key (KSK) status."""


class CfnKeySigningKey(TypedResource):
    """The `AWS::Route53::KeySigningKey` resource creates a new key-signing key (KSK) in a hosted zone."""
    props: CfnKeySigningKeyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnKeySigningKeyProps]) -> None: ...


class CfnQueryLoggingConfigProps(TypedDict, total=False):
    cloud_watch_logs_log_group_arn: Required[str]
    """The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes query logs to. A change replaces the resource."""
    hosted_zone_id: Required[str]
    """The ID of the public hosted zone that Amazon Route 53 logs queries for. A change replaces the resource."""


class CfnQueryLoggingConfig(TypedResource):
    """Resource Type definition for AWS::Route53::QueryLoggingConfig."""
    props: CfnQueryLoggingConfigProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnQueryLoggingConfigProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the query logging configuration."""
    @property
    def attr_id(self) -> StringToken:
        """The ID that Amazon Route 53 assigns to the configuration for DNS query logging."""


class CfnRecordSetProps(TypedDict, total=False):
    alias_target: CfnRecordSetAliasTargetProps | Deferred | None
    """*Alias resource record sets only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to."""
    cidr_routing_config: CfnRecordSetCidrRoutingConfigProps | Deferred | None
    """The object that is specified in resource record set object when you are linking a resource record set to a CIDR location."""
    comment: str | None
    """*Optional:* Any comments you want to include about a change batch request."""
    failover: Literal["PRIMARY", "SECONDARY"] | Other | None
    """*Failover resource record sets only:* To configure failover, you add the `Failover` element to two resource record sets."""
    geo_location: CfnRecordSetGeoLocationProps | Deferred | None
    """*Geolocation resource record sets only:* A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query."""
    geo_proximity_location: CfnRecordSetGeoProximityLocationProps | Deferred | None
    """Geoproximity resource record sets only: A complex type that lets you specify where your resources are located."""
    health_check_id: str | None
    """If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health check."""
    hosted_zone_id: str | None
    """The ID of the hosted zone that you want to create records in. A change replaces the resource."""
    hosted_zone_name: str | None
    """The name of the hosted zone that you want to create records in. A change replaces the resource."""
    multi_value_answer: Boolean | None
    """*Multivalue answer resource record sets only*: To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource and specify `true` for `MultiValueAnswer`."""
    name: Required[str]
    """The name of the record that you want to create, update, or delete. A change replaces the resource."""
    region: str | None
    """*Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to."""
    resource_records: Sequence[str] | Deferred | None
    """One or more values that correspond with the value that you specified for the `Type` property."""
    set_identifier: str | None
    """*Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A."""
    ttl: str | None
    """The resource record cache time to live (TTL), in seconds."""
    type: Required[str]
    """The DNS record type."""
    weight: Integer | None
    """*Weighted resource record sets only:* Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the current resource record set."""


class CfnRecordSetAliasTargetProps(TypedDict, total=False):
    """*Alias records only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to."""
    dns_name: Required[str]
    """*Alias records only:* The value that you specify depends on where you want to route queries:"""
    evaluate_target_health: Boolean | None
    """*Applies only to alias, failover alias, geolocation alias, latency alias, and weighted alias resource record sets:* When `EvaluateTargetHealth` is `true`, an alias resource record set inherits the health of the referenced AWS resource, such as an ELB load balancer or another resource record set in the hosted zone."""
    hosted_zone_id: Required[str]
    """*Alias resource records sets only*: The value used depends on where you want to route traffic:"""


class CfnRecordSetCidrRoutingConfigProps(TypedDict, total=False):
    """The object that is specified in resource record set object when you are linking a resource record set to a CIDR location."""
    collection_id: Required[str]
    """The CIDR collection ID."""
    location_name: Required[str]
    """The CIDR collection location name."""


class CfnRecordSetCoordinatesProps(TypedDict, total=False):
    latitude: Required[str]
    """Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth."""
    longitude: Required[str]
    """Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth."""


class CfnRecordSetGeoLocationProps(TypedDict, total=False):
    """A complex type that contains information about a geographic location."""
    continent_code: str | None
    """For geolocation resource record sets, a two-letter abbreviation that identifies a continent."""
    country_code: str | None
    """For geolocation resource record sets, the two-letter code for a country."""
    subdivision_code: str | None
    """For geolocation resource record sets, the two-letter code for a state of the United States."""


class CfnRecordSetGeoProximityLocationProps(TypedDict, total=False):
    aws_region: str | None
    """The AWS Region the resource you are directing DNS traffic to, is in."""
    bias: Integer | None
    """The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a resource."""
    coordinates: CfnRecordSetCoordinatesProps | Deferred | None
    """Contains the longitude and latitude for a geographic region."""
    local_zone_group: str | None
    """Specifies an AWS Local Zone."""


class CfnRecordSet(TypedResource):
    """Information about the record that you want to create."""
    props: CfnRecordSetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecordSetProps]) -> None: ...


class CfnRecordSetGroupProps(TypedDict, total=False):
    comment: str | None
    """*Optional:* Any comments you want to include about a change batch request."""
    hosted_zone_id: str | None
    """The ID of the hosted zone that you want to create records in. A change replaces the resource."""
    hosted_zone_name: str | None
    """The name of the hosted zone that you want to create records in. A change replaces the resource."""
    record_sets: Sequence[CfnRecordSetGroupRecordSetProps | Deferred] | Deferred | None
    """A complex type that contains one `RecordSet` element for each record that you want to create."""


class CfnRecordSetGroupAliasTargetProps(TypedDict, total=False):
    """*Alias records only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to."""
    dns_name: Required[str]
    """*Alias records only:* The value that you specify depends on where you want to route queries:"""
    evaluate_target_health: Boolean | None
    """*Applies only to alias records with any routing policy:* When `EvaluateTargetHealth` is `true`, an alias record inherits the health of the referenced AWS resource, such as an ELB load balancer or another record in the hosted zone."""
    hosted_zone_id: Required[str]
    """*Alias resource records sets only*: The value used depends on where you want to route traffic:"""


class CfnRecordSetGroupCidrRoutingConfigProps(TypedDict, total=False):
    """The object that is specified in resource record set object when you are linking a resource record set to a CIDR location."""
    collection_id: Required[str]
    """The CIDR collection ID."""
    location_name: Required[str]
    """The CIDR collection location name."""


class CfnRecordSetGroupCoordinatesProps(TypedDict, total=False):
    """A complex type that lists the coordinates for a geoproximity resource record."""
    latitude: Required[str]
    """Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth (-90 - 90)."""
    longitude: Required[str]
    """Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth (-180 - 180)."""


class CfnRecordSetGroupGeoLocationProps(TypedDict, total=False):
    """A complex type that contains information about a geographic location."""
    continent_code: str | None
    """For geolocation resource record sets, a two-letter abbreviation that identifies a continent."""
    country_code: str | None
    """For geolocation resource record sets, the two-letter code for a country."""
    subdivision_code: str | None
    """For geolocation resource record sets, the two-letter code for a state of the United States."""


class CfnRecordSetGroupGeoProximityLocationProps(TypedDict, total=False):
    """(Resource record sets only): A complex type that lets you specify where your resources are located."""
    aws_region: str | None
    """The AWS Region the resource you are directing DNS traffic to, is in."""
    bias: Integer | None
    """The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a resource."""
    coordinates: CfnRecordSetGroupCoordinatesProps | Deferred | None
    """Contains the longitude and latitude for a geographic region."""
    local_zone_group: str | None
    """Specifies an AWS Local Zone Group."""


class CfnRecordSetGroupRecordSetProps(TypedDict, total=False):
    """Information about one record that you want to create."""
    alias_target: CfnRecordSetGroupAliasTargetProps | Deferred | None
    """*Alias resource record sets only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to."""
    cidr_routing_config: CfnRecordSetGroupCidrRoutingConfigProps | Deferred | None
    """The object that is specified in resource record set object when you are linking a resource record set to a CIDR location."""
    failover: str | None
    """*Failover resource record sets only:* To configure failover, you add the `Failover` element to two resource record sets."""
    geo_location: CfnRecordSetGroupGeoLocationProps | Deferred | None
    """*Geolocation resource record sets only:* A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query."""
    geo_proximity_location: CfnRecordSetGroupGeoProximityLocationProps | Deferred | None
    """A complex type that contains information about a geographic location."""
    health_check_id: str | None
    """If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health check."""
    hosted_zone_id: str | None
    """The ID of the hosted zone that you want to create records in."""
    hosted_zone_name: str | None
    """The name of the hosted zone that you want to create records in."""
    multi_value_answer: Boolean | None
    """*Multivalue answer resource record sets only*: To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource and specify `true` for `MultiValueAnswer`."""
    name: Required[str]
    """The name of the record that you want to create, update, or delete."""
    region: str | None
    """*Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to."""
    resource_records: Sequence[str] | Deferred | None
    """Information about the records that you want to create."""
    set_identifier: str | None
    """*Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A."""
    ttl: str | None
    """The resource record cache time to live (TTL), in seconds."""
    type: Required[str]
    """The DNS record type."""
    weight: Integer | None
    """*Weighted resource record sets only:* Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the current resource record set."""


class CfnRecordSetGroup(TypedResource):
    """A complex type that contains an optional comment, the name and ID of the hosted zone that you want to make changes in, and values for the records that you want to create."""
    props: CfnRecordSetGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRecordSetGroupProps]) -> None: ...
    @property
    def attr_id(self) -> StringToken:
        """This element contains an ID that you use when performing a `GetChange` action to get detailed information about the change."""


class CfnTrafficPolicyProps(TypedDict, total=False):
    comment: str | None
    """Any comments to include about the traffic policy."""
    document: Required[str]
    """The definition of the traffic policy in JSON format. A change replaces the resource."""
    name: Required[str]
    """The name of the traffic policy. A change replaces the resource."""


class CfnTrafficPolicy(TypedResource):
    """Resource Type definition for AWS::Route53::TrafficPolicy."""
    props: CfnTrafficPolicyProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrafficPolicyProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the traffic policy."""
    @property
    def attr_id(self) -> StringToken:
        """The ID that Amazon Route 53 assigned to the traffic policy when it was created."""
    @property
    def attr_type(self) -> StringToken:
        """The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to create a traffic policy instance."""
    @property
    def attr_version(self) -> NumberToken:
        """The version number that Amazon Route 53 assigned to the traffic policy."""


class CfnTrafficPolicyInstanceProps(TypedDict, total=False):
    hosted_zone_id: Required[str]
    """The ID of the hosted zone that Amazon Route 53 creates the resource record sets in. A change replaces the resource."""
    name: Required[str]
    """The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource record sets it creates for this traffic policy instance. A change replaces the resource."""
    ttl: Required[Integer]
    """The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified hosted zone."""
    traffic_policy_id: Required[str]
    """The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone."""
    traffic_policy_version: Required[Integer]
    """The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone."""


class CfnTrafficPolicyInstance(TypedResource):
    """Resource Type definition for AWS::Route53::TrafficPolicyInstance."""
    props: CfnTrafficPolicyInstanceProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrafficPolicyInstanceProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the traffic policy instance."""
    @property
    def attr_id(self) -> StringToken:
        """The ID that Amazon Route 53 assigned to the traffic policy instance when it was created."""
    @property
    def attr_state(self) -> StringToken:
        """The current state of the traffic policy instance."""
    @property
    def attr_traffic_policy_type(self) -> StringToken:
        """The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this traffic policy instance."""
