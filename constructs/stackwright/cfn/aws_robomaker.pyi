"""Every resource type of AWS::RoboMaker; written by `python -m tools.l1`; do not edit."""

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, Other, ResourceOptions, TypedResource


class CfnFleetProps(TypedDict, total=False):
    name: str | None
    """The name of the fleet. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """The list of all tags added to the fleet."""


class CfnFleet(TypedResource):
    """> The following resource is now deprecated."""
    props: CfnFleetProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnFleetProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the fleet, such as `arn:aws:robomaker:us-west-2:123456789012:deployment-fleet/MyFleet/1539894765711`."""


class CfnRobotProps(TypedDict, total=False):
    architecture: Required[Literal["X86_64", "ARM64", "ARMHF"] | Other]
    """The architecture of the robot. A change replaces the resource."""
    fleet: str | None
    """The Amazon Resource Name (ARN) of the fleet to which the robot will be registered. A change replaces the resource."""
    greengrass_group_id: Required[str]
    """The Greengrass group associated with the robot. A change replaces the resource."""
    name: str | None
    """The name of the robot. A change replaces the resource."""
    tags: Mapping[str, str] | Deferred | None
    """A map that contains tag keys and tag values that are attached to the robot."""


class CfnRobot(TypedResource):
    """> The following resource is now deprecated."""
    props: CfnRobotProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRobotProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the robot."""


class CfnRobotApplicationProps(TypedDict, total=False):
    current_revision_id: str | None
    """The current revision id."""
    environment: str | None
    """The environment of the robot application."""
    name: str | None
    """The name of the robot application. A change replaces the resource."""
    robot_software_suite: Required[CfnRobotApplicationRobotSoftwareSuiteProps | Deferred]
    """The robot software suite used by the robot application."""
    sources: Sequence[CfnRobotApplicationSourceConfigProps | Deferred] | Deferred | None
    """The sources of the robot application."""
    tags: Mapping[str, str] | Deferred | None
    """A map that contains tag keys and tag values that are attached to the robot application."""


class CfnRobotApplicationRobotSoftwareSuiteProps(TypedDict, total=False):
    """Information about a robot software suite."""
    name: Required[Literal["ROS", "ROS2", "General"] | Other]
    """The name of the robot software suite."""
    version: Literal["Kinetic", "Melodic", "Dashing"] | Other | None
    """The version of the robot software suite."""


class CfnRobotApplicationSourceConfigProps(TypedDict, total=False):
    """Information about a source configuration."""
    architecture: Required[Literal["X86_64", "ARM64", "ARMHF"] | Other]
    """The target processor architecture for the application."""
    s3_bucket: Required[str]
    """The Amazon S3 bucket name."""
    s3_key: Required[str]
    """The s3 object key."""


class CfnRobotApplication(TypedResource):
    """The `AWS::RoboMaker::RobotApplication` resource creates an AWS RoboMaker robot application."""
    props: CfnRobotApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRobotApplicationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the robot application."""
    @property
    def attr_current_revision_id(self) -> StringToken:
        """The current revision id."""
    @property
    def attr_environment(self) -> StringToken:
        """The URI of the Docker image for the robot application."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the robot application."""


class CfnRobotApplicationVersionProps(TypedDict, total=False):
    application: Required[str]
    """The application information for the robot application. A change replaces the resource."""
    current_revision_id: str | None
    """The current revision id for the robot application. A change replaces the resource."""


class CfnRobotApplicationVersion(TypedResource):
    """The `AWS::RoboMaker::RobotApplicationVersion` resource creates an AWS RoboMaker robot version."""
    props: CfnRobotApplicationVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnRobotApplicationVersionProps]) -> None: ...
    @property
    def attr_application_version(self) -> StringToken:
        """The robot application version."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the robot application version."""


class CfnSimulationApplicationProps(TypedDict, total=False):
    current_revision_id: str | None
    """The current revision id."""
    environment: str | None
    """The environment of the simulation application."""
    name: str | None
    """The name of the simulation application. A change replaces the resource."""
    rendering_engine: CfnSimulationApplicationRenderingEngineProps | Deferred | None
    """The rendering engine for the simulation application."""
    robot_software_suite: Required[CfnSimulationApplicationRobotSoftwareSuiteProps | Deferred]
    """The robot software suite used by the simulation application."""
    simulation_software_suite: Required[CfnSimulationApplicationSimulationSoftwareSuiteProps | Deferred]
    """The simulation software suite used by the simulation application."""
    sources: Sequence[CfnSimulationApplicationSourceConfigProps | Deferred] | Deferred | None
    """The sources of the simulation application."""
    tags: Mapping[str, str] | Deferred | None
    """A map that contains tag keys and tag values that are attached to the simulation application."""


class CfnSimulationApplicationRenderingEngineProps(TypedDict, total=False):
    """Information about a rendering engine."""
    name: Required[Literal["OGRE"] | Other]
    """The name of the rendering engine."""
    version: Required[str]
    """The version of the rendering engine."""


class CfnSimulationApplicationRobotSoftwareSuiteProps(TypedDict, total=False):
    """Information about a robot software suite."""
    name: Required[Literal["ROS", "ROS2", "General"] | Other]
    """The name of the robot software suite."""
    version: Literal["Kinetic", "Melodic", "Dashing", "Foxy"] | Other | None
    """The version of the robot software suite."""


class CfnSimulationApplicationSimulationSoftwareSuiteProps(TypedDict, total=False):
    """Information about a simulation software suite."""
    name: Required[Literal["Gazebo", "RosbagPlay", "SimulationRuntime"] | Other]
    """The name of the simulation software suite."""
    version: Literal["7", "9", "11", "Kinetic", "Melodic", "Dashing", "Foxy"] | Other | None
    """The version of the simulation software suite."""


class CfnSimulationApplicationSourceConfigProps(TypedDict, total=False):
    """Information about a source configuration."""
    architecture: Required[Literal["X86_64", "ARM64", "ARMHF"] | Other]
    """The target processor architecture for the application."""
    s3_bucket: Required[str]
    """The Amazon S3 bucket name."""
    s3_key: Required[str]
    """The s3 object key."""


class CfnSimulationApplication(TypedResource):
    """The `AWS::RoboMaker::SimulationApplication` resource creates an AWS RoboMaker simulation application."""
    props: CfnSimulationApplicationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSimulationApplicationProps]) -> None: ...
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the simulation application."""
    @property
    def attr_current_revision_id(self) -> StringToken:
        """The current revision id."""
    @property
    def attr_environment(self) -> StringToken:
        """The URI of the Docker image for the robot application."""
    @property
    def attr_name(self) -> StringToken:
        """The name of the simulation application."""


class CfnSimulationApplicationVersionProps(TypedDict, total=False):
    application: Required[str]
    """The application information for the simulation application. A change replaces the resource."""
    current_revision_id: str | None
    """The current revision id for the simulation application. A change replaces the resource."""


class CfnSimulationApplicationVersion(TypedResource):
    """The `AWS::RoboMaker::SimulationApplicationVersion` resource creates a version of an AWS RoboMaker simulation application."""
    props: CfnSimulationApplicationVersionProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSimulationApplicationVersionProps]) -> None: ...
    @property
    def attr_application_version(self) -> StringToken:
        """The simulation application version."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the simulation application version."""
