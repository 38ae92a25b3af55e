"""Every resource type of AWS::SystemsManagerSAP; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnApplicationProps(TypedDict, total=False):
    application_id: Required[str]
    """The ID of the application."""
    application_type: Required[Literal["HANA", "SAP_ABAP"] | Other]
    """The type of the application."""
    components_info: Sequence[CfnApplicationComponentInfoProps | Deferred] | Deferred | None
    """This is an optional parameter for component details to which the SAP ABAP application is attached, such as Web Dispatcher. A change replaces the resource."""
    credentials: Sequence[CfnApplicationCredentialProps | Deferred] | Deferred | None
    """The credentials of the SAP application. A change replaces the resource."""
    database_arn: str | None
    """The Amazon Resource Name (ARN) of the database. A change replaces the resource."""
    instances: Sequence[str] | Deferred | None
    """The Amazon EC2 instances on which your SAP application is running. A change replaces the resource."""
    sap_instance_number: str | None
    """The SAP instance number of the application. A change replaces the resource."""
    sid: str | None
    """The System ID of the application. A change replaces the resource."""
    tags: Sequence[CfnApplicationTagProps | Deferred] | Deferred | None
    """The tags on the application."""


class CfnApplicationComponentInfoProps(TypedDict, total=False):
    """This is information about the component of your SAP application, such as Web Dispatcher."""
    component_type: Literal["HANA", "HANA_NODE", "ABAP", "ASCS", "DIALOG", "WEBDISP", "WD", "ERS"] | Other | None
    """This string is the type of the component."""
    ec2_instance_id: str | None
    """This is the Amazon EC2 instance on which your SAP component is running."""
    sid: str | None
    """This string is the SAP System ID of the component."""


class CfnApplicationCredentialProps(TypedDict, total=False):
    """The credentials of your SAP application."""
    credential_type: Literal["ADMIN"] | Other | None
    """The type of the application credentials. A change replaces the resource."""
    database_name: str | None
    """The name of the SAP HANA database. A change replaces the resource."""
    secret_id: str | None
    """The secret ID created in AWS Secrets Manager to store the credentials of the SAP application. A change replaces the resource."""


class CfnApplicationTagProps(TypedDict, total=False):
    """A key-value pair to associate with a resource."""
    key: Required[str]
    """The key name of the tag."""
    value: Required[str]
    """The value for the tag."""


class CfnApplication(TypedResource):
    """An SAP application registered with AWS Systems Manager for SAP."""
    props: CfnApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnApplicationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name of the SAP application."""
