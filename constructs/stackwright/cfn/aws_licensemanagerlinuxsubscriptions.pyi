"""Every resource type of AWS::LicenseManagerLinuxSubscriptions; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnSubscriptionProviderProps(TypedDict, total=False):
    secret_arn: Required[str]
    """The Amazon Resource Name (ARN) of the Secrets Manager secret that contains the access token for the third-party Linux subscription provider. A change replaces the resource."""
    subscription_provider_source: Required[Literal["RedHat"] | Other]
    """The Linux subscription provider that the registration is for. A change replaces the resource."""
    tags: Sequence[CfnSubscriptionProviderTagProps | Deferred] | Deferred | None
    """The metadata tags assigned to the registered subscription provider."""


class CfnSubscriptionProviderTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnSubscriptionProvider(TypedResource):
    """Resource Type definition for AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider."""
    props: CfnSubscriptionProviderProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSubscriptionProviderProps]) -> None: ...
    @property
    def attr_last_successful_data_retrieval_time(self) -> StringToken:
        """The timestamp from the last time that License Manager retrieved subscription details from the registered third-party Linux subscription provider."""
    @property
    def attr_subscription_provider_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the Linux subscription provider resource that you registered."""
    @property
    def attr_subscription_provider_status(self) -> StringToken:
        """The status of the third-party subscription provider access token from the last subscription data request."""
    @property
    def attr_subscription_provider_status_message(self) -> StringToken:
        """A message that describes the status of the third-party subscription provider access token."""
