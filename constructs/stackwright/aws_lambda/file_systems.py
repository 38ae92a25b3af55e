"""File systems of functions: an access point and a path in, what it takes to mount it out."""

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from attrs import field

from stackwright.aws_iam import PolicyStatement
from stackwright.aws_lambda import limits
from stackwright.checks import all_of, fail, is_literal, length, matches
from stackwright.imports import part_of
from stackwright.lazy import Room
from stackwright.stack import Stack
from stackwright.tree import Construct
from stackwright.value import value

if TYPE_CHECKING:
    from stackwright import aws_ec2 as ec2
    from stackwright import aws_efs as efs
else:
    ec2 = Room("stackwright.aws_ec2")
    efs = Room("stackwright.aws_efs")

DirectRead: TypeAlias = Literal["AUTO", "ENABLED", "DISABLED"]
"""Whether files are read from the bucket itself; `AUTO` does from 512 MiB of memory on."""

_S3_FILES: Final = (
    r"arn:aws[-a-z]*:s3files:[0-9a-z:-]+:file-system/fs-[0-9a-f]{17,40}"
    r"/access-point/fsap-[0-9a-f]{17,40}"
)


@value
class LambdaFileSystem:
    """
    A file system as a function sees it; made by its methods.

    Args:
        arn: The access point.
        local_mount_path: Where it is seen: `/mnt/` and letters, digits, `-`, `_` and `.`, up to
            160 characters.
        read_only: Whether the function may not write.
        access_point: The access point of EFS.
        security_group: Guards the mount targets of S3 Files.
        direct_read: S3 Files only: whether files are read from the bucket itself.
        bucket_arn: The bucket behind S3 Files, which direct reads need to know.
    """

    arn: str
    local_mount_path: str = field(
        validator=all_of(
            length(1, limits.MOUNT_PATH_LENGTH),
            matches(
                r"/mnt/[a-zA-Z0-9_.-]+", "'/mnt/' and letters, digits, '-', '_' and '.' after it"
            ),
        )
    )
    read_only: bool = False
    access_point: "efs.AccessPoint | None" = None
    security_group: "ec2.SecurityGroup | None" = None
    direct_read: DirectRead | None = None
    bucket_arn: str | None = None

    def __attrs_post_init__(self) -> None:
        of_efs = self.access_point is not None
        if not of_efs and is_literal(self.arn) and not re.fullmatch(_S3_FILES, self.arn):
            raise fail(
                self,
                "an ARN of S3 Files looks like 'arn:aws:s3files:eu-west-1:123456789012:"
                f"file-system/fs-.../access-point/fsap-...', got {self.arn!r}",
            )
        if self.direct_read == "ENABLED" and self.bucket_arn is None:
            raise fail(
                self,
                "direct_read 'ENABLED' needs bucket_arn, to allow the function to read there",
            )

    @classmethod
    def from_efs_access_point(
        cls, access_point: "efs.AccessPoint", mount_path: str, *, read_only: bool = False
    ) -> "LambdaFileSystem":
        """
        A file system of EFS.

        Args:
            access_point: The entrance to it.
            mount_path: Where it is seen, such as `/mnt/models`.
            read_only: Whether the function may not write.
        """
        return cls(
            arn=access_point.access_point_arn,
            local_mount_path=mount_path,
            read_only=read_only,
            access_point=access_point,
        )

    @classmethod
    def from_s3_files_access_point_arn(
        cls,
        access_point_arn: str,
        mount_path: str,
        *,
        read_only: bool = False,
        direct_read: DirectRead | None = None,
        bucket_arn: str | None = None,
        security_group: "ec2.SecurityGroup | None" = None,
    ) -> "LambdaFileSystem":
        """
        A bucket as files, by S3 Files.

        Its mount targets must be there before the function: if the app makes them, name them in
        `depends_on` of the function.

        Args:
            access_point_arn: The entrance to it.
            mount_path: Where it is seen, such as `/mnt/reports`.
            read_only: Whether the function may not write.
            direct_read: Whether files are read from the bucket itself. Default: S3 Files' own,
                `AUTO`.
            bucket_arn: The bucket; unless direct reads are disabled, the function is allowed
                to read its objects. Needed for `ENABLED`.
            security_group: Guards the mount targets; the function is let in on port 2049.
        """
        return cls(
            arn=access_point_arn,
            local_mount_path=mount_path,
            read_only=read_only,
            direct_read=direct_read,
            bucket_arn=bucket_arn,
            security_group=security_group,
        )

    @property
    def connections(self) -> "ec2.Connections":
        """Its mount targets, as far as their security group is known."""
        if self.access_point is not None and self.access_point.file_system is not None:
            return self.access_point.file_system.connections
        groups = () if self.security_group is None else (self.security_group,)
        return ec2.Connections(groups, default_port=ec2.Port.tcp(2049))

    def statements(self, scope: Construct) -> list[PolicyStatement]:
        """What who mounts it must be allowed, as seen from *scope*."""
        if self.access_point is not None:
            return [self._of_efs(self.access_point, scope)]
        clients = ["s3files:ClientMount", *([] if self.read_only else ["s3files:ClientWrite"])]
        file_system = part_of(self.arn, "/access-point/", 0)
        allowed = [PolicyStatement(actions=clients, resources=[self.arn, file_system])]
        if self.bucket_arn is not None and self.direct_read != "DISABLED":
            reads = ["s3:GetObject", "s3:GetObjectVersion"]
            allowed.append(PolicyStatement(actions=reads, resources=[f"{self.bucket_arn}/*"]))
        return allowed

    def _of_efs(self, point: "efs.AccessPoint", scope: Construct) -> PolicyStatement:
        """Only through this access point; as root only if the access point says so."""
        known = point.file_system
        root = point.posix_user is not None and 0 in (point.posix_user.uid, point.posix_user.gid)
        extra = ["ClientWrite", *(["ClientRootAccess"] if root else [])]
        clients = ["ClientMount", *([] if self.read_only else extra)]
        return PolicyStatement(
            actions=[f"elasticfilesystem:{one}" for one in clients],
            resources=[
                Stack.of(scope).format_arn("elasticfilesystem", "file-system/*")
                if known is None
                else known.file_system_arn
            ],
            conditions={"StringEquals": {"elasticfilesystem:AccessPointArn": self.arn}},
        )
