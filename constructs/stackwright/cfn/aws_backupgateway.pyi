"""Every resource type of AWS::BackupGateway; written by `python -m tools.l1`; do not edit."""

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnHypervisorProps(TypedDict, total=False):
    host: str | None
    """The server host of the hypervisor."""
    kms_key_arn: str | None
    """The Amazon Resource Name (ARN) of the AWS Key Management Service used to encrypt the hypervisor. A change replaces the resource."""
    log_group_arn: str | None
    """The Amazon Resource Name (ARN) of the group of gateways within the requested log."""
    name: str | None
    """The name of the hypervisor."""
    password: str | None
    """The password for the hypervisor."""
    tags: Sequence[CfnHypervisorTagProps | Deferred] | Deferred | None
    """The tags of the hypervisor configuration to import. A change replaces the resource."""
    username: str | None
    """The username for the hypervisor."""


class CfnHypervisorTagProps(TypedDict, total=False):
    key: Required[str]
    value: Required[str]


class CfnHypervisor(TypedResource):
    """Represents the hypervisor's permissions to which the gateway will connect."""
    props: CfnHypervisorProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnHypervisorProps]) -> None: ...
    @property
    def attr_hypervisor_arn(self) -> StringToken:
        """Returns `HypervisorArn`, an Amazon Resource Name (ARN) that uniquely identifies a Hypervisor."""
