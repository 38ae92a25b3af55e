"""File systems that functions and instances share."""

from stackwright.aws_efs.access_point import AccessPoint as AccessPoint
from stackwright.aws_efs.access_point import Acl as Acl
from stackwright.aws_efs.access_point import PosixUser as PosixUser
from stackwright.aws_efs.file_system import FileSystem as FileSystem
from stackwright.aws_efs.file_system import FileSystemDefaults as FileSystemDefaults
from stackwright.aws_efs.file_system import TransitionAfter as TransitionAfter

__all__ = [
    "AccessPoint",
    "Acl",
    "FileSystem",
    "FileSystemDefaults",
    "PosixUser",
    "TransitionAfter",
]
