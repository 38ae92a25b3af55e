"""Every resource type of AWS::ServerlessRepo; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    author: Required[str]
    """The name of the author publishing the app."""
    description: Required[str]
    """The description of the application."""
    home_page_url: str | None
    """A URL with more information about the application."""
    labels: Sequence[str] | Deferred | None
    """Labels to improve discovery of apps in search results."""
    license_body: str | None
    """A local text file that contains the license of the app. A change replaces the resource."""
    name: Required[str]
    """The name of the application. A change replaces the resource."""
    readme_body: str | None
    """A text readme file in Markdown language that contains a more detailed description of the application."""
    semantic_version: str | None
    """The semantic version of the application. A change replaces the resource."""
    source_code_url: str | None
    """A link to a public repository for the source code of your application. A change replaces the resource."""
    spdx_license_id: str | None
    """A valid identifier from https://spdx.org/licenses/. A change replaces the resource."""
    template_body: str | None
    """The local raw packaged AWS SAM template file of your application. A change replaces the resource."""


class CfnApplication(TypedResource):
    """Resource type definition for an AWS Serverless Application Repository application."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_application_id(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the application."""
    @property
    def attr_creation_time(self) -> StringToken:
        """The date and time this resource was created."""
    @property
    def attr_is_verified_author(self) -> StringToken:
        """Whether the author of this application has been verified."""
