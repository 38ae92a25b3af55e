"""File systems: where they are mounted and how they store in, `AWS::EFS::FileSystem` out."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Final, Literal, TypeAlias, Unpack

from attrs import field

from stackwright.aws_ec2 import Connections, Port, SecurityGroup, Subnet, SubnetSelection, Vpc
from stackwright.aws_iam import AnyPrincipal, Grant, Grantable, PolicyStatement, grant
from stackwright.aws_iam.document import policy_of
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_iam.statement import check_of_resource
from stackwright.cfn.aws_efs import (
    CfnFileSystem,
    CfnFileSystemLifecyclePolicyProps,
    CfnFileSystemProps,
    CfnMountTarget,
)
from stackwright.checks import exactly_one_of, length, within
from stackwright.defaults import MERGE, set_defaults
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import RemovalPolicy, Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tags import Tags
from stackwright.tokens import NumberToken
from stackwright.tree import Construct, construct

if TYPE_CHECKING:
    from stackwright.aws_efs.access_point import AccessPoint, Acl, PosixUser

TransitionAfter: TypeAlias = Literal[
    "AFTER_1_DAY",
    "AFTER_7_DAYS",
    "AFTER_14_DAYS",
    "AFTER_30_DAYS",
    "AFTER_60_DAYS",
    "AFTER_90_DAYS",
    "AFTER_180_DAYS",
    "AFTER_270_DAYS",
    "AFTER_365_DAYS",
]
"""After how long without access a file moves to a cheaper class of storage."""

_CLIENT: Final = tuple(f"elasticfilesystem:Client{one}" for one in ("Mount", "Write", "RootAccess"))


class FileSystemDefaults(ResourceDefaults, total=False):
    """What a scope may supply to the file systems below it."""

    enable_automatic_backups: bool
    encrypted: bool
    kms_key: KeyLike
    lifecycle_policy: TransitionAfter
    performance_mode: Literal["generalPurpose", "maxIO"]
    tags: Mapping[str, str]
    throughput_mode: Literal["bursting", "elastic", "provisioned"]
    vpc_subnets: SubnetSelection


@construct
class FileSystem(Resource):
    """
    Files that functions and instances in a VPC share.

    Creates `AWS::EFS::FileSystem`; for each chosen subnet `AWS::EFS::MountTarget`, under the
    ids `EfsMountTarget1` and on; and, unless it is given, `AWS::EC2::SecurityGroup` under the id
    `EfsSecurityGroup`, which lets in what `connections` allows, on port 2049, and nothing out.

    It is encrypted, and kept when it leaves the stack. Clients need an identity that is allowed
    to mount it, and must use TLS, which everything that identifies itself does.

    Args:
        vpc: Where it is mounted.
        vpc_subnets: In which subnets, one of each availability zone. Default: the private
            ones, the first of each zone.
        security_group: Guards the mount targets. Default: a group of its own.
        file_system_name: The tag `Name`. Default: the path.
        encrypted: Whether files are encrypted where they lie. Default: yes. A change replaces
            the file system.
        kms_key: The KMS key that encrypts them, or its ARN. Default: the account's key for EFS.
            A change replaces the file system.
        lifecycle_policy: When files move to infrequent access. Default: never.
        transition_to_archive_policy: When files move to the archive, which needs `elastic`
            throughput. Default: never.
        out_of_infrequent_access_policy: Whether files move back when they are used. Default: no.
        performance_mode: `generalPurpose`, or `maxIO` for many clients at more latency.
            Default: `generalPurpose`. A change replaces the file system.
        throughput_mode: `bursting` grows with size; `elastic` is paid by use; `provisioned` is
            what is asked for. Default: `bursting`, or `provisioned` with a throughput.
        provisioned_throughput_per_second: In MiB, 1 to 3,414.
        enable_automatic_backups: Whether AWS Backup keeps daily copies. Default: no.
        allow_anonymous_access: Whether everyone who reaches a mount target may do everything
            until a statement is added. Default: no.
        tags: Up to 50.

    Attributes:
        security_group: Guards the mount targets; `None` for an import that does not know it.
        mount_targets: Where it is mounted; nothing uses it before they are there.
        ungranted: What only the policy of an imported file system could have allowed.

    Raises:
        PropertyError: Two subnets of one zone, or modes that do not go together.
    """

    schema: ClassVar[Schema] = CfnFileSystem.schema
    default_removal_policy: ClassVar[RemovalPolicy | None] = "Retain"

    vpc: Vpc
    vpc_subnets: SubnetSelection | None = None
    security_group: SecurityGroup | None = None
    file_system_name: str | None = field(default=None, validator=length(1, 256))
    encrypted: bool = True
    kms_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    lifecycle_policy: TransitionAfter | None = None
    transition_to_archive_policy: TransitionAfter | None = None
    out_of_infrequent_access_policy: Literal["AFTER_1_ACCESS"] | None = None
    performance_mode: Literal["generalPurpose", "maxIO"] | None = None
    throughput_mode: Literal["bursting", "elastic", "provisioned"] | None = None
    provisioned_throughput_per_second: int | NumberToken | None = field(
        default=None, validator=within(1, 3414, "MiB")
    )
    enable_automatic_backups: bool | None = None
    allow_anonymous_access: bool = False
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)
    mount_targets: tuple[CfnMountTarget, ...] = field(init=False, default=())
    ungranted: tuple[PolicyStatement, ...] = field(init=False, default=())
    _statements: tuple[PolicyStatement, ...] = field(init=False, default=())

    @classmethod
    def set_defaults(cls, scope: Construct, **defaults: Unpack[FileSystemDefaults]) -> None:
        """Let the file systems that are made below *scope* have these properties."""
        set_defaults(cls, scope, defaults)

    @classmethod
    def from_file_system_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        file_system_id: str | None = None,
        file_system_arn: str | None = None,
        security_group: SecurityGroup | None = None,
    ) -> "FileSystem":
        """
        A file system that is there already.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            file_system_id: The id, such as `fs-0123456789abcdef0`, or
            file_system_arn: the ARN.
            security_group: Guards its mount targets; needed to let functions in.
        """
        exactly_one_of(scope, file_system_id=file_system_id, file_system_arn=file_system_arn)
        if file_system_arn is not None:
            check_arn(scope, file_system_arn, "elasticfilesystem", "file-system/")
            file_system_id = part_of(file_system_arn, "/", 1)
        else:
            stack = Stack.of(scope)
            file_system_arn = stack.format_arn("elasticfilesystem", f"file-system/{file_system_id}")
        identity = str(file_system_id)
        known = {"Arn": file_system_arn, "FileSystemId": identity, "Ref": identity}
        return imported(cls, scope, id, known, security_group=security_group)

    def compose(self) -> None:
        """Check what the fields say together; make the security group and the mount targets."""
        self._check_modes()
        subnets = self.vpc.select_subnets(
            SubnetSelection(one_per_az=True) if self.vpc_subnets is None else self.vpc_subnets
        )
        self._check_zones(subnets)
        Tags.of(self).add("Name", (self.file_system_name or self.path)[:256])
        if self.security_group is None:
            self.security_group = SecurityGroup(
                self, "EfsSecurityGroup", vpc=self.vpc, allow_all_outbound=False
            )
        groups = [self.security_group.security_group_id]
        self.mount_targets = tuple(
            CfnMountTarget(
                self,
                f"EfsMountTarget{index}",
                file_system_id=self.file_system_id,
                security_groups=groups,
                subnet_id=one.subnet_id,
            )
            for index, one in enumerate(subnets, 1)
        )
        if not self.allow_anonymous_access:
            self._deny_without_tls()

    def _check_modes(self) -> None:
        if self.kms_key is not None and not self.encrypted:
            raise self.error("kms_key goes with encrypted=True")
        mode, throughput = self.throughput_mode, self.provisioned_throughput_per_second
        if mode == "provisioned" and throughput is None:
            raise self.error(
                "throughput_mode 'provisioned' needs provisioned_throughput_per_second"
            )
        if throughput is not None and mode not in (None, "provisioned"):
            raise self.error(
                "provisioned_throughput_per_second goes with throughput_mode 'provisioned', "
                f"got {mode!r}"
            )
        if mode == "elastic" and self.performance_mode == "maxIO":
            raise self.error("performance_mode 'maxIO' does not go with throughput_mode 'elastic'")
        if self.transition_to_archive_policy is not None and mode != "elastic":
            raise self.error(
                f"transition_to_archive_policy needs throughput_mode 'elastic', got {mode!r}"
            )

    def _check_zones(self, subnets: Sequence[Subnet]) -> None:
        zones = [one.availability_zone for one in subnets if one.has_known_zone]
        if len(set(zones)) < len(zones):
            raise self.error(
                "a file system has one mount target in each availability zone, "
                f"got {', '.join(one.path for one in subnets)}",
                hint="choose subnets with SubnetSelection(..., one_per_az=True)",
            )

    def _deny_without_tls(self) -> None:
        # A policy of any kind takes away EFS's own, which lets everyone in.
        self.add_to_resource_policy(
            PolicyStatement(
                effect="Deny",
                actions=_CLIENT,
                principals=[AnyPrincipal()],
                conditions={"Bool": {"aws:SecureTransport": "false"}},
            )
        )

    @property
    def file_system_id(self) -> str:
        """The id, such as `fs-0123456789abcdef0`."""
        return self.ref

    @property
    def file_system_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def connections(self) -> Connections:
        """Who may reach the mount targets, on port 2049."""
        groups = () if self.security_group is None else (self.security_group,)
        return Connections(groups, default_port=Port.tcp(2049))

    def add_access_point(
        self,
        id: str,
        *,
        path: str = "/",
        create_acl: "Acl | None" = None,
        posix_user: "PosixUser | None" = None,
    ) -> "AccessPoint":
        """Make an entrance of its own to a directory; see `AccessPoint`."""
        from stackwright.aws_efs.access_point import AccessPoint

        return AccessPoint(
            self,
            id,
            file_system=self,
            path=path,
            create_acl=create_acl,
            posix_user=posix_user,
        )

    def add_to_resource_policy(self, statement: PolicyStatement) -> "FileSystem | None":
        """
        Allow, or deny, the principals of *statement* what it says; it names no resources.

        Returns:
            The file system, which holds its policy; `None` for an imported one, which then
            lists the statement under `ungranted`.
        """
        self.assert_open()
        check_of_resource(self, (statement,))
        if self.imported:
            self.ungranted = (*self.ungranted, statement)
            return None
        self._statements = (*self._statements, statement)
        return self

    def grant(self, grantee: Grantable, *actions: str) -> Grant:
        """Allow *grantee* the *actions* on this file system."""
        return grant(grantee, actions, [self.file_system_arn], resource=self, own_arns=())

    def grant_read(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to mount the file system and to read."""
        return self.grant(grantee, *_CLIENT[:1])

    def grant_read_write(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to mount the file system, to read and to write."""
        return self.grant(grantee, *_CLIENT[:2])

    def grant_root_access(self, grantee: Grantable) -> Grant:
        """Allow *grantee* to mount the file system and to act as its root user."""
        return self.grant(grantee, *_CLIENT)

    def properties(self) -> CfnFileSystemProps:
        """The properties as CloudFormation takes them."""
        throughput = self.provisioned_throughput_per_second
        backups = self.enable_automatic_backups
        moves: list[CfnFileSystemLifecyclePolicyProps] = []
        if self.lifecycle_policy is not None:
            moves.append({"transition_to_ia": self.lifecycle_policy})
        if self.transition_to_archive_policy is not None:
            moves.append({"transition_to_archive": self.transition_to_archive_policy})
        if self.out_of_infrequent_access_policy is not None:
            back = self.out_of_infrequent_access_policy
            moves.append({"transition_to_primary_storage_class": back})
        return {
            "backup_policy": None
            if backups is None
            else {"status": "ENABLED" if backups else "DISABLED"},
            "encrypted": self.encrypted,
            "file_system_policy": policy_of(self, self._statements) if self._statements else None,
            "file_system_tags": tag_list(self.tags),
            "kms_key_id": key_arn_of(self.kms_key),
            "lifecycle_policies": moves or None,
            "performance_mode": self.performance_mode,
            "provisioned_throughput_in_mibps": throughput,
            "throughput_mode": "provisioned" if throughput is not None else self.throughput_mode,
        }
