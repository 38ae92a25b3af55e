"""Files that a function shares with others: a file system in, the way to it out."""

from typing import TYPE_CHECKING

from stackwright.aws_lambda.networking import NetworkedFunction
from stackwright.cfn.aws_lambda import CfnFunctionProps
from stackwright.lazy import Room
from stackwright.tree import construct

if TYPE_CHECKING:
    from stackwright import aws_lambda as room
else:
    room = Room("stackwright.aws_lambda")  # few functions mount anything


@construct
class MountedFunction(NetworkedFunction):
    """Files that a function shares with others."""

    filesystem: "room.LambdaFileSystem | None" = None

    def compose(self) -> None:
        """Open the way to the mount targets, allow to mount, and wait for both."""
        mounted = self.filesystem
        if mounted is not None:
            if self.vpc is None:
                raise self.error(
                    "a file system is reached from within a VPC only, and there is none",
                    code="needs-vpc",
                    hint="give the vpc that it is mounted in, or filesystem=NONE",
                )
            rules = self.connections.allow_to_default_port(mounted.connections)
            self.add_dependency(*rules)
            if mounted.access_point is not None:
                self.add_dependency(mounted.access_point)
            for one in mounted.statements(self):
                self.role.add_to_policy(one)
        super().compose()

    def properties(self) -> CfnFunctionProps:
        """The properties, with the file system."""
        given = super().properties()
        mounted = self.filesystem
        if mounted is None:
            return given
        direct = mounted.direct_read
        return {
            **given,
            "file_system_configs": [
                {
                    "arn": mounted.arn,
                    "local_mount_path": mounted.local_mount_path,
                    "s3_files_config": None if direct is None else {"direct_s3_read": direct},
                }
            ],
        }
