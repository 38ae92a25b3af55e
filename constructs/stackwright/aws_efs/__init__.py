"""File systems that functions and instances share."""

from typing import TYPE_CHECKING

from stackwright.lazy import door

if TYPE_CHECKING:
    from stackwright.aws_efs.access_point import AccessPoint as AccessPoint
    from stackwright.aws_efs.access_point import Acl as Acl
    from stackwright.aws_efs.access_point import PosixUser as PosixUser
    from stackwright.aws_efs.file_system import FileSystem as FileSystem
    from stackwright.aws_efs.file_system import FileSystemDefaults as FileSystemDefaults
    from stackwright.aws_efs.file_system import TransitionAfter as TransitionAfter
else:
    __getattr__, __dir__ = door(
        __name__,
        {
            "access_point": "AccessPoint Acl PosixUser",
            "file_system": "FileSystem FileSystemDefaults TransitionAfter",
        },
    )

__all__ = [
    "AccessPoint",
    "Acl",
    "FileSystem",
    "FileSystemDefaults",
    "PosixUser",
    "TransitionAfter",
]
