"""Instances that Lambda manages in a VPC: network and bounds in, `CapacityProvider` out."""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, Literal, Unpack

from attrs import field

from stackwright import defaults
from stackwright.aws_iam import AwsManagedPolicy, PolicyStatement, Role, ServicePrincipal
from stackwright.aws_iam.key_arns import KEY_ARN, KeyLike, key_arn_of
from stackwright.aws_lambda import limits
from stackwright.aws_lambda.source_access import HasSecurityGroupId, HasSubnetId
from stackwright.aws_logs import LogGroup
from stackwright.cfn.aws_lambda import CfnCapacityProvider, CfnCapacityProviderProps
from stackwright.checks import all_of, at_most_one_of, each, length, matches, within
from stackwright.defaults import MERGE
from stackwright.imports import check_arn, imported, part_of
from stackwright.own_tags import own_tags, tag_list
from stackwright.resource import Resource, ResourceDefaults
from stackwright.schema import Schema
from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct, construct
from stackwright.value import value


@value
class CapacityScalingPolicy:
    """
    The load at which more instances are started.

    Args:
        target_value: 0 to 100 percent.
        metric: Of what.
    """

    target_value: float | NumberToken = field(kw_only=False, validator=within(0, 100, "percent"))
    metric: Literal[
        "LambdaCapacityProviderAverageCPUUtilization",
        "LambdaCapacityProviderAverageGPUUtilization",
    ] = "LambdaCapacityProviderAverageCPUUtilization"


class CapacityProviderDefaults(ResourceDefaults, total=False):
    """What `CapacityProvider.set_defaults` takes."""

    kms_key: KeyLike
    log_group: LogGroup
    max_vcpu_count: int | NumberToken
    operator_role: Role
    tags: Mapping[str, str]


VOLUME_ACTIONS: Final = (
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:GenerateDataKeyWithoutPlaintext",
    "kms:ReEncrypt*",
)
"""
What it takes, besides grants, to run an instance whose volumes are encrypted with a key.

From https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption-requirements.html; it is the
role that runs the instances, and AWS's policy for it says nothing of keys.
"""

_TYPES = all_of(
    length(0, limits.INSTANCE_TYPES, "instance types"),
    each(matches(r"[a-zA-Z0-9.*-]{1,30}", "an instance type such as 'c7g.large' or 'm7*'")),
)


@construct
class CapacityProvider(Resource):
    """
    Instances in a VPC that Lambda starts, patches and ends, for functions with steady load.

    Creates `AWS::Lambda::CapacityProvider` and, unless it is given, the `AWS::IAM::Role` with
    which Lambda manages the instances, under AWS's own policy for that.

    Args:
        subnets: 1 to 16 subnets, or their ids, in which instances are started. A change
            replaces the provider; so it does for the next.
        security_groups: 1 to 5 security groups of the instances, or their ids.
        capacity_provider_name: 1 to 140 letters, digits, hyphens and underscores. Default:
            made by CloudFormation. A change replaces the provider.
        operator_role: What Lambda manages the instances with. Default: a role of its own. A
            change replaces the provider.
        architecture: The instruction set of the instances. Default: Lambda's own. A change
            replaces the provider; so it does for the next two.
        allowed_instance_types: Only these, up to 400; `*` stands for anything.
        excluded_instance_types: All but these; not together with the allowed ones.
        max_vcpu_count: The most processors at once, 2 to 15,000. Default: Lambda's own, 400.
        scaling_policies: 1 to 10 loads at which more instances are started. Default: Lambda
            decides.
        kms_key: The KMS key that encrypts the volumes, or its ARN; the role is allowed to use it.
            Default: a key of AWS's. A change replaces the provider.
        instance_tags: Up to 40 tags that Lambda gives to the instances. Default: none.
        log_group: Where the provider logs to. Default: Lambda's own.
        system_log_level: The least level of that.
        tags: Up to 50.

    Raises:
        PropertyError: A value out of these bounds, or both lists of instance types.
    """

    schema: ClassVar[Schema] = CfnCapacityProvider.schema

    subnets: Sequence[HasSubnetId | str] = field(
        validator=length(*limits.CAPACITY_SUBNETS, "subnets")
    )
    security_groups: Sequence[HasSecurityGroupId | str] = field(
        validator=length(*limits.CAPACITY_SECURITY_GROUPS, "security groups")
    )
    given_name: str | None = field(
        default=None,
        alias="capacity_provider_name",
        validator=matches("[a-zA-Z0-9_-]{1,140}", "1 to 140 letters, digits, '-' and '_'"),
    )
    given_role: Role | None = field(default=None, alias="operator_role")
    architecture: Literal["arm64", "x86_64"] | None = None
    allowed_instance_types: Sequence[str] | None = field(default=None, validator=_TYPES)
    excluded_instance_types: Sequence[str] | None = field(default=None, validator=_TYPES)
    max_vcpu_count: int | NumberToken | None = field(
        default=None, validator=within(*limits.CAPACITY_VCPUS)
    )
    scaling_policies: Sequence[CapacityScalingPolicy] | None = field(
        default=None, validator=length(*limits.CAPACITY_POLICIES, "policies")
    )
    kms_key: KeyLike | None = field(default=None, validator=KEY_ARN)
    instance_tags: Mapping[str, str] | None = field(
        default=None, validator=length(0, limits.CAPACITY_TAGS, "tags")
    )
    log_group: LogGroup | None = None
    system_log_level: Literal["DEBUG", "INFO", "WARN"] | None = None
    tags: Mapping[str, str] | None = field(default=None, validator=own_tags, metadata=MERGE)

    @classmethod
    def set_defaults(cls, scope: Construct, **given: Unpack[CapacityProviderDefaults]) -> None:
        """Give every provider that is made below *scope* from now on these properties."""
        defaults.set_defaults(cls, scope, given)

    @classmethod
    def from_capacity_provider_arn(cls, scope: Construct, id: str, arn: str) -> "CapacityProvider":
        """A provider that exists already, by its ARN."""
        check_arn(scope, arn, "lambda", "capacity-provider:")
        return imported(cls, scope, id, {"Arn": arn, "Ref": part_of(arn, ":", 6)})

    def compose(self) -> None:
        """Make the role, allow it the key, and wait for it."""
        at_most_one_of(
            self,
            allowed_instance_types=self.allowed_instance_types,
            excluded_instance_types=self.excluded_instance_types,
        )
        key = key_arn_of(self.kms_key)
        if key is not None:
            self._allow_volumes(key)
        self.add_dependency(self.operator_role)

    def _allow_volumes(self, key: str) -> None:
        role = self.operator_role
        role.add_to_policy(PolicyStatement(actions=VOLUME_ACTIONS, resources=[key]))
        role.add_to_policy(
            PolicyStatement(
                actions=["kms:CreateGrant"],
                resources=[key],
                conditions={"Bool": {"kms:GrantIsForAWSResource": "true"}},
            )
        )

    @property
    def operator_role(self) -> Role:
        """
        What Lambda manages the instances with.

        Raises:
            PropertyError: The provider is imported.
        """
        if self.given_role is None:
            if self.imported:
                raise self.error(
                    "the operator role of an imported capacity provider is not known",
                    code="unknown-attribute",
                )
            self.given_role = Role(
                self,
                "OperatorRole",
                assumed_by=ServicePrincipal("lambda.amazonaws.com"),
                managed_policies=[AwsManagedPolicy("AWSLambdaManagedEC2ResourceOperator")],
            )
        return self.given_role

    @property
    def capacity_provider_arn(self) -> StringToken:
        """The ARN."""
        return self.attribute("Arn")

    @property
    def capacity_provider_name(self) -> StringToken:
        """The name."""
        return self.ref

    def properties(self) -> CfnCapacityProviderProps:
        """The properties, by their names in Python."""
        group, level = self.log_group, self.system_log_level
        logs = group is not None or level is not None
        return {
            "capacity_provider_name": self.given_name,
            "capacity_provider_scaling_config": {
                "max_vcpu_count": self.max_vcpu_count,
                "scaling_mode": "Manual" if self.scaling_policies else None,
                "scaling_policies": [
                    {"predefined_metric_type": one.metric, "target_value": one.target_value}
                    for one in self.scaling_policies
                ]
                if self.scaling_policies
                else None,
            }
            if self.max_vcpu_count is not None or self.scaling_policies
            else None,
            "instance_requirements": {
                "allowed_instance_types": self.allowed_instance_types,
                "architectures": None if self.architecture is None else [self.architecture],
                "excluded_instance_types": self.excluded_instance_types,
            }
            if self.architecture or self.allowed_instance_types or self.excluded_instance_types
            else None,
            "kms_key_arn": key_arn_of(self.kms_key),
            "permissions_config": {
                "capacity_provider_operator_role_arn": self.operator_role.role_arn
            },
            "propagate_tags": {
                "explicit_tags": tag_list(self.instance_tags),
                "mode": "Explicit",
            }
            if self.instance_tags
            else None,
            "tags": tag_list(self.tags),
            "telemetry_config": {
                "logging_config": {
                    "log_group": None if group is None else group.log_group_name,
                    "system_log_level": level,
                }
            }
            if logs
            else None,
            "vpc_config": {
                "security_group_ids": [
                    one if isinstance(one, str) else one.security_group_id
                    for one in self.security_groups
                ],
                "subnet_ids": [
                    one if isinstance(one, str) else one.subnet_id for one in self.subnets
                ],
            },
        }
