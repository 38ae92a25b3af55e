"""Every resource type of AWS::NimbleStudio; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnStudioProps(TypedDict, total=False):
    admin_role_arn: Required[str]
    """The IAM role that Studio Admins will assume when logging in to the Nimble Studio portal."""
    display_name: Required[str]
    """A friendly name for the studio."""
    studio_encryption_configuration: CfnStudioStudioEncryptionConfigurationProps | Deferred | None
    """Configuration of the encryption method that is used for the studio."""
    studio_name: Required[str]
    """The studio name that is used in the URL of the Nimble Studio portal when accessed by Nimble Studio users. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """A change replaces the resource."""
    user_role_arn: Required[str]
    """The IAM role that Studio Users will assume when logging in to the Nimble Studio portal."""


class CfnStudioStudioEncryptionConfigurationProps(TypedDict, total=False):
    """Configuration of the encryption method that is used for the studio."""
    key_arn: str | None
    """The ARN for a KMS key that is used to encrypt studio data."""
    key_type: Required[Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"] | Other]
    """The type of KMS key that is used to encrypt studio data."""


class CfnStudio(TypedResource):
    """http://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-nimblestudio-studio.html"""
    props: CfnStudioProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnStudioProps]) -> None: ...
    @property
    def attr_home_region(self) -> StringToken:
        """The Amazon Web Services Region where the studio resource is located."""
    @property
    def attr_sso_client_id(self) -> StringToken:
        """The Amazon Web Services SSO application client ID used to integrate with Amazon Web Services SSO to enable Amazon Web Services SSO users to log in to Nimble Studio portal."""
    @property
    def attr_studio_id(self) -> StringToken: ...
    @property
    def attr_studio_url(self) -> StringToken:
        """The address of the web page for the studio."""
