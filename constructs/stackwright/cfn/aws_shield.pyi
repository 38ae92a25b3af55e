"""Every resource type of AWS::Shield; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Anything, Deferred, Other, ResourceOptions, TypedResource


class CfnDRTAccessProps(TypedDict, total=False):
    log_bucket_list: Sequence[str] | Deferred | None
    """Authorizes the Shield Response Team (SRT) to access the specified Amazon S3 bucket containing log data such as Application Load Balancer access logs, CloudFront logs, or logs from third party sources."""
    role_arn: Required[str]
    """Authorizes the Shield Response Team (SRT) using the specified role, to access your AWS account to assist with DDoS attack mitigation during potential attacks."""


class CfnDRTAccess(TypedResource):
    """Provides permissions for the AWS Shield Advanced Shield response team (SRT) to access your account and your resource protections, to help you mitigate potential distributed denial of service (DDoS) attacks."""
    props: CfnDRTAccessProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnDRTAccessProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The ID of the account that submitted the template."""


class CfnProactiveEngagementProps(TypedDict, total=False):
    emergency_contact_list: Required[Sequence[CfnProactiveEngagementEmergencyContactProps | Deferred] | Deferred]
    """The list of email addresses and phone numbers that the Shield Response Team (SRT) can use to contact you for escalations to the SRT and to initiate proactive customer support, plus any relevant notes."""
    proactive_engagement_status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Specifies whether proactive engagement is enabled or disabled."""


class CfnProactiveEngagementEmergencyContactProps(TypedDict, total=False):
    """Contact information that the SRT can use to contact you if you have proactive engagement enabled, for escalations to the SRT and to initiate proactive customer support."""
    contact_notes: str | None
    """Additional notes regarding the contact."""
    email_address: Required[str]
    """The email address for the contact."""
    phone_number: str | None
    """The phone number for the contact."""


class CfnProactiveEngagement(TypedResource):
    """Authorizes the Shield Response Team (SRT) to use email and phone to notify contacts about escalations to the SRT and to initiate proactive customer support."""
    props: CfnProactiveEngagementProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProactiveEngagementProps]) -> None: ...
    @property
    def attr_account_id(self) -> StringToken:
        """The ID of the account that submitted the template."""


class CfnProtectionProps(TypedDict, total=False):
    application_layer_automatic_response_configuration: CfnProtectionApplicationLayerAutomaticResponseConfigurationProps | Deferred | None
    """The automatic application layer DDoS mitigation settings for the protection."""
    health_check_arns: Sequence[str] | Deferred | None
    """The ARN (Amazon Resource Name) of the health check to associate with the protection."""
    name: Required[str]
    """The name of the protection. A change replaces the resource."""
    resource_arn: Required[str]
    """The ARN (Amazon Resource Name) of the AWS resource that is protected. A change replaces the resource."""
    tags: Sequence[CfnProtectionTagProps | Deferred] | Deferred | None
    """Key:value pairs associated with an AWS resource."""


class CfnProtectionApplicationLayerAutomaticResponseConfigurationProps(TypedDict, total=False):
    """The automatic application layer DDoS mitigation settings for a `Protection`."""
    action: Required[CfnProtectionApplicationLayerAutomaticResponseConfigurationActionProps | Deferred]
    """Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of the protected resource in response to DDoS attacks."""
    status: Required[Literal["ENABLED", "DISABLED"] | Other]
    """Indicates whether automatic application layer DDoS mitigation is enabled for the protection."""


class CfnProtectionApplicationLayerAutomaticResponseConfigurationActionProps(TypedDict, total=False):
    """Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of the protected resource in response to DDoS attacks."""
    block: Anything
    """Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Block` action."""
    count: Anything
    """Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Count` action."""


class CfnProtectionTagProps(TypedDict, total=False):
    """A tag associated with an AWS resource."""
    key: Required[str]
    """Part of the key:value pair that defines a tag."""
    value: Required[str]
    """Part of the key:value pair that defines a tag."""


class CfnProtection(TypedResource):
    """Enables AWS Shield Advanced for a specific AWS resource."""
    props: CfnProtectionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProtectionProps]) -> None: ...
    @property
    def attr_protection_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) of the new protection."""
    @property
    def attr_protection_id(self) -> StringToken:
        """The ID of the new protection."""


class CfnProtectionGroupProps(TypedDict, total=False):
    aggregation: Required[Literal["SUM", "MEAN", "MAX"] | Other]
    """Defines how AWS Shield combines resource data for the group in order to detect, mitigate, and report events."""
    members: Sequence[str] | Deferred | None
    """The ARNs (Amazon Resource Names) of the resources to include in the protection group."""
    pattern: Required[Literal["ALL", "ARBITRARY", "BY_RESOURCE_TYPE"] | Other]
    """The criteria to use to choose the protected resources for inclusion in the group."""
    protection_group_id: Required[str]
    """The name of the protection group. A change replaces the resource."""
    resource_type: Literal["CLOUDFRONT_DISTRIBUTION", "ROUTE_53_HOSTED_ZONE", "ELASTIC_IP_ALLOCATION", "CLASSIC_LOAD_BALANCER", "APPLICATION_LOAD_BALANCER", "GLOBAL_ACCELERATOR"] | Other | None
    """The resource type to include in the protection group."""
    tags: Sequence[CfnProtectionGroupTagProps | Deferred] | Deferred | None
    """Key:value pairs associated with an AWS resource."""


class CfnProtectionGroupTagProps(TypedDict, total=False):
    """A tag associated with an AWS resource."""
    key: Required[str]
    """Part of the key:value pair that defines a tag."""
    value: Required[str]
    """Part of the key:value pair that defines a tag."""


class CfnProtectionGroup(TypedResource):
    """Creates a grouping of protected resources so they can be handled as a collective."""
    props: CfnProtectionGroupProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProtectionGroupProps]) -> None: ...
    @property
    def attr_protection_group_arn(self) -> StringToken:
        """The ARN (Amazon Resource Name) of the new protection group."""
