"""Entrances to a file system: a directory and a user in, `AWS::EFS::AccessPoint` out."""

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from attrs import field

from stackwright.aws_efs.file_system import FileSystem
from stackwright.cfn.aws_efs import CfnAccessPoint, CfnAccessPointProps
from stackwright.checks import (
    all_of,
    each,
    exactly_one_of,
    fail,
    is_literal,
    length,
    matches,
    within,
)
from stackwright.defaults import MERGE
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource
from stackwright.schema import Schema
from stackwright.stack import Stack
from stackwright.tree import Construct, construct
from stackwright.value import value

_HIGHEST_ID = 4_294_967_295
_ID = within(0, _HIGHEST_ID)


@value
class PosixUser:
    """
    Whom all access through an access point counts as.

    Args:
        uid: The number of the user, 0 to 4,294,967,295. With 0, what it writes needs
            `elasticfilesystem:ClientRootAccess`.
        gid: The number of the group.
        secondary_gids: Up to 16 more groups.
    """

    uid: int = field(kw_only=False, validator=_ID)
    gid: int = field(kw_only=False, validator=_ID)
    secondary_gids: Sequence[int] = field(
        default=(), validator=[length(0, 16, "groups"), each(_ID)]
    )


@value
class Acl:
    """
    How a directory that is not there yet is made.

    Args:
        owner_uid: The number of the user who owns it.
        owner_gid: The number of the group that owns it.
        permissions: In octal, such as `750`.
    """

    owner_uid: int = field(kw_only=False, validator=_ID)
    owner_gid: int = field(kw_only=False, validator=_ID)
    permissions: str = field(
        kw_only=False, validator=matches("[0-7]{3,4}", "3 or 4 octal digits such as '750'")
    )


@construct
class AccessPoint(Resource):
    """
    An entrance to a file system, at a directory and as a user of its own.

    Creates `AWS::EFS::AccessPoint`. What depends on an access point waits for the mount targets
    of its file system, too, without which nothing can enter.

    Args:
        file_system: Where it leads to. A change replaces the access point.
        path: The directory that is seen as the root, with up to 4 levels and 100 characters.
            Default: `/`, the whole file system. A change replaces the access point.
        create_acl: How the directory is made if it is not there; without it, what enters fails
            until somebody makes the directory. A change replaces the access point.
        posix_user: Whom all access counts as. Default: as the client says. A change replaces
            the access point.
        tags: Up to 50.

    Raises:
        PropertyError: A path that EFS does not take, or one with `create_acl` that is `/`.
    """

    schema: ClassVar[Schema] = CfnAccessPoint.schema

    given_file_system: FileSystem = field(alias="file_system")
    directory: str = field(
        default="/",
        alias="path",
        validator=all_of(
            length(1, 100),
            matches(r"/|(/[^/\x00$#<>;`|&?{}^*\n]+){1,4}", "'/', or up to 4 names with '/' before"),
        ),
    )
    create_acl: Acl | None = None
    posix_user: PosixUser | None = None
    tags: Mapping[str, str] | None = field(default=None, metadata=MERGE, validator=own_tags)

    @classmethod
    def from_access_point_id(cls, scope: Construct, id: str, access_point_id: str) -> "AccessPoint":
        """An access point that is there already, by its id."""
        return cls.from_access_point_attributes(scope, id, access_point_id=access_point_id)

    @classmethod
    def from_access_point_attributes(
        cls,
        scope: Construct,
        id: str,
        *,
        access_point_id: str | None = None,
        access_point_arn: str | None = None,
        file_system: FileSystem | None = None,
    ) -> "AccessPoint":
        """
        An access point that is there already.

        Args:
            scope: Where the construct belongs.
            id: Unique among its siblings.
            access_point_id: The id, such as `fsap-0123456789abcdef0`, or
            access_point_arn: the ARN.
            file_system: Where it leads to; without it, a function that mounts it opens no
                security group, and waits for no mount target.
        """
        exactly_one_of(scope, access_point_id=access_point_id, access_point_arn=access_point_arn)
        if access_point_arn is not None:
            check_arn(scope, access_point_arn, "elasticfilesystem", "access-point/")
            access_point_id = part_of(access_point_arn, "/", 1)
        else:
            stack = Stack.of(scope)
            access_point_arn = stack.format_arn(
                "elasticfilesystem", f"access-point/{access_point_id}"
            )
        identity = str(access_point_id)
        known = {"AccessPointId": identity, "Arn": access_point_arn, "Ref": identity}
        given = {} if file_system is None else {"file_system": file_system}
        return imported(cls, scope, id, known, **given)

    def compose(self) -> None:
        """Check what the fields say together."""
        if self.create_acl is not None and is_literal(self.directory) and self.directory == "/":
            raise fail(
                self,
                "create_acl is for a directory that is not there yet, got the path '/'",
                hint="give a path such as '/data'",
            )

    @property
    def access_point_id(self) -> str:
        """The id, such as `fsap-0123456789abcdef0`."""
        return self.attribute("AccessPointId")

    @property
    def access_point_arn(self) -> str:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def file_system(self) -> FileSystem | None:
        """Where it leads to, as far as it is known."""
        found: FileSystem | None = vars(self).get("given_file_system")
        return found

    def awaited(self) -> Iterator[Construct]:
        """The access point, and the mount targets through which it is reached."""
        yield self
        if self.file_system is not None:
            yield from self.file_system.mount_targets

    def properties(self) -> CfnAccessPointProps:
        """The properties as CloudFormation takes them."""
        user, acl = self.posix_user, self.create_acl
        return {
            "access_point_tags": tag_list(self.tags),
            "file_system_id": self.given_file_system.file_system_id,
            "posix_user": None
            if user is None
            else {
                "gid": str(user.gid),
                "secondary_gids": [str(one) for one in user.secondary_gids] or None,
                "uid": str(user.uid),
            },
            "root_directory": {
                "creation_info": None
                if acl is None
                else {
                    "owner_gid": str(acl.owner_gid),
                    "owner_uid": str(acl.owner_uid),
                    "permissions": acl.permissions,
                },
                "path": self.directory,
            },
        }
