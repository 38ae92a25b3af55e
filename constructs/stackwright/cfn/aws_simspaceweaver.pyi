"""Every resource type of AWS::SimSpaceWeaver; written by `python -m tools.l1`; do not edit."""

from typing import Required, TypedDict, Unpack

from stackwright.tokens import StringToken
from stackwright.tree import Construct
from stackwright.typed import Deferred, ResourceOptions, TypedResource


class CfnSimulationProps(TypedDict, total=False):
    maximum_duration: str | None
    """The maximum running time of the simulation, specified as a number of minutes (m or M), hours (h or H), or days (d or D). A change replaces the resource."""
    name: Required[str]
    """The name of the simulation. A change replaces the resource."""
    role_arn: Required[str]
    """The Amazon Resource Name (ARN) of the AWS Identity and Access Management ( IAM) role that the simulation assumes to perform actions. A change replaces the resource."""
    schema_s3_location: CfnSimulationS3LocationProps | Deferred | None
    """The location of the simulation schema in Amazon Simple Storage Service ( Amazon S3 ). A change replaces the resource."""
    snapshot_s3_location: CfnSimulationS3LocationProps | Deferred | None
    """The location of the snapshot in Amazon Simple Storage Service ( Amazon S3 ). A change replaces the resource."""


class CfnSimulationS3LocationProps(TypedDict, total=False):
    """A location in Amazon Simple Storage Service ( Amazon S3) where SimSpace Weaver stores simulation data, such as your app .zip files and schema file."""
    bucket_name: Required[str]
    """The name of an Amazon S3 bucket. A change replaces the resource."""
    object_key: Required[str]
    """The key name of an object in Amazon S3. A change replaces the resource."""


class CfnSimulation(TypedResource):
    """Use the `AWS::SimSpaceWeaver::Simulation` resource to specify a simulation that CloudFormation starts in the AWS Cloud, in your AWS account."""
    props: CfnSimulationProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnSimulationProps]) -> None: ...
    @property
    def attr_describe_payload(self) -> StringToken:
        """The JSON blob that the DescribeSimulation action returns."""
