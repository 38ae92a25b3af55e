"""Every resource type of AWS::RolesAnywhere; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Boolean, Deferred, Number, Other, ResourceOptions, TypedResource


class CfnCRLProps(TypedDict, total=False):
    crl_data: Required[str]
    """The x509 v3 specified certificate revocation list (CRL)."""
    enabled: Boolean | None
    """Specifies whether the certificate revocation list (CRL) is enabled."""
    name: Required[str]
    """The name of the certificate revocation list (CRL)."""
    tags: Sequence[CfnCRLTagProps | Deferred] | Deferred | None
    """A list of tags to attach to the certificate revocation list (CRL)."""
    trust_anchor_arn: str | None
    """The ARN of the TrustAnchor the certificate revocation list (CRL) will provide revocation for."""


class CfnCRLTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnCRL(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-rolesanywhere-crl.html"""
    props: CfnCRLProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnCRLProps]) -> None: ...
    @property
    def attr_crl_id(self) -> StringToken:
        """The unique primary identifier of the Crl"""


class CfnProfileProps(TypedDict, total=False):
    accept_role_session_name: Boolean | None
    """Used to determine if a custom role session name will be accepted in a temporary credential request."""
    attribute_mappings: Sequence[CfnProfileAttributeMappingProps | Deferred] | Deferred | None
    """A mapping applied to the authenticating end-entity certificate."""
    duration_seconds: Number | None
    """The number of seconds vended session credentials will be valid for"""
    enabled: Boolean | None
    """The enabled status of the resource."""
    managed_policy_arns: Sequence[str] | Deferred | None
    """A list of managed policy ARNs."""
    name: Required[str]
    """The customer specified name of the resource."""
    require_instance_properties: Boolean | None
    """Specifies whether instance properties are required in CreateSession requests with this profile. A change replaces the resource."""
    role_arns: Required[Sequence[str] | Deferred]
    """A list of IAM role ARNs that can be assumed when this profile is specified in a CreateSession request."""
    session_policy: str | None
    """A session policy that will applied to the trust boundary of the vended session credentials."""
    tags: Sequence[CfnProfileTagProps | Deferred] | Deferred | None
    """A list of Tags."""


class CfnProfileAttributeMappingProps(TypedDict, total=False):
    """A mapping applied to the authenticating end-entity certificate."""
    certificate_field: Required[Literal["x509Subject", "x509Issuer", "x509SAN"] | Other]
    """Fields (x509Subject, x509Issuer and x509SAN) within X.509 certificates."""
    mapping_rules: Required[Sequence[CfnProfileMappingRuleProps | Deferred] | Deferred]
    """A list of mapping entries for every supported specifier or sub-field."""


class CfnProfileMappingRuleProps(TypedDict, total=False):
    """A single mapping entry for each supported specifier or sub-field."""
    specifier: Required[str]
    """Specifier within a certificate field, such as CN, OU, or UID from the Subject field."""


class CfnProfileTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnProfile(TypedResource):
    """Creates a Profile."""
    props: CfnProfileProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnProfileProps]) -> None: ...
    @property
    def attr_profile_arn(self) -> StringToken:
        """The ARN of the profile."""
    @property
    def attr_profile_id(self) -> StringToken:
        """The unique primary identifier of the Profile"""


class CfnTrustAnchorProps(TypedDict, total=False):
    enabled: Boolean | None
    """Indicates whether the trust anchor is enabled."""
    name: Required[str]
    """The name of the trust anchor."""
    notification_settings: Sequence[CfnTrustAnchorNotificationSettingProps | Deferred] | Deferred | None
    """A list of notification settings to be associated to the trust anchor."""
    source: Required[CfnTrustAnchorSourceProps | Deferred]
    """The trust anchor type and its related certificate data."""
    tags: Sequence[CfnTrustAnchorTagProps | Deferred] | Deferred | None
    """The tags to attach to the trust anchor."""


class CfnTrustAnchorNotificationSettingProps(TypedDict, total=False):
    """Customizable notification settings that will be applied to notification events."""
    channel: Literal["ALL"] | Other | None
    """The specified channel of notification."""
    enabled: Required[Boolean]
    """Indicates whether the notification setting is enabled."""
    event: Required[Literal["CA_CERTIFICATE_EXPIRY", "END_ENTITY_CERTIFICATE_EXPIRY"] | Other]
    """The event to which this notification setting is applied."""
    threshold: Number | None
    """The number of days before a notification event."""


class CfnTrustAnchorSourceProps(TypedDict, total=False):
    """Object representing the TrustAnchor type and its related certificate data."""
    source_data: Required[CfnTrustAnchorSourceDataProps | Deferred]
    """A union object representing the data field of the TrustAnchor depending on its type"""
    source_type: Required[Literal["AWS_ACM_PCA", "CERTIFICATE_BUNDLE"] | Other]
    """The type of the TrustAnchor."""


class CfnTrustAnchorSourceDataProps(TypedDict, total=False):
    """A union object representing the data field of the TrustAnchor depending on its type"""
    acm_pca_arn: str | None
    """The root certificate of the Private Certificate Authority specified by this ARN is used in trust validation for temporary credential requests."""
    x509_certificate_data: str | None
    """The PEM-encoded data for the certificate anchor."""


class CfnTrustAnchorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnTrustAnchor(TypedResource):
    """Creates a TrustAnchor."""
    props: CfnTrustAnchorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnTrustAnchorProps]) -> None: ...
    @property
    def attr_trust_anchor_arn(self) -> StringToken:
        """The ARN of the trust anchor."""
    @property
    def attr_trust_anchor_id(self) -> StringToken:
        """The unique identifier of the trust anchor."""
