"""How Lambda gets into brokers and clusters: secrets, subnets and literals in, permissions out."""

from typing import TYPE_CHECKING, Final, Protocol

from attrs import field

from stackwright.aws_lambda.source_types import SourceAccessType
from stackwright.checks import fail, length
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright.aws_iam import Grant, Grantable

WITHOUT_URI: Final[frozenset[SourceAccessType]] = frozenset({"IAM_AUTH", "IAM_OAUTHBEARER_AUTH"})
"""What is done with the role of the function alone."""


class ReadableSecret(Protocol):
    """A secret that a role can be allowed to read, such as `aws_secretsmanager.Secret`."""

    @property
    def secret_arn(self) -> str:
        """The ARN."""
        ...

    def grant_read(self, grantee: "Grantable") -> "Grant":
        """Allow *grantee* to read it, and to use its key for that."""
        ...


class HasSubnetId(Protocol):
    """A subnet, as a construct."""

    @property
    def subnet_id(self) -> str:
        """Such as `subnet-0123456789abcdef0`."""
        ...


class HasSecurityGroupId(Protocol):
    """A security group, as a construct."""

    @property
    def security_group_id(self) -> str:
        """Such as `sg-0123456789abcdef0`."""
        ...


@value
class SourceAccess:
    """
    How Lambda gets into a broker or a cluster.

    Args:
        type: What `uri` is.
        uri: The ARN of a secret, `subnet:ID`, `security_group:ID`, a virtual host, or what an
            identity provider is asked for; not for `IAM_AUTH` and `IAM_OAUTHBEARER_AUTH`.
    """

    type: SourceAccessType = field(kw_only=False)
    uri: str | None = field(default=None, kw_only=False, validator=length(1, 200))

    def __attrs_post_init__(self) -> None:
        if (self.type in WITHOUT_URI) != (self.uri is None):
            without = ", ".join(sorted(WITHOUT_URI))
            got = "none" if self.uri is None else repr(self.uri)
            raise fail(self, f"uri goes with every type but {without}; {self.type} got {got}")


def subnet_access(subnet: str | HasSubnetId) -> SourceAccess:
    """Access from *subnet*, a construct or an id."""
    id = subnet if isinstance(subnet, str) else subnet.subnet_id
    return SourceAccess("VPC_SUBNET", f"subnet:{id}")


def security_group_access(group: str | HasSecurityGroupId) -> SourceAccess:
    """Access with the rules of *group*, a construct or an id."""
    id = group if isinstance(group, str) else group.security_group_id
    return SourceAccess("VPC_SECURITY_GROUP", f"security_group:{id}")
