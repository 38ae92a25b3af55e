"""Capacity providers, and what functions on them may have."""

from typing import Any

import pytest

from stackwright import Stack, minutes
from stackwright.aws_iam import Role
from stackwright.aws_lambda import (
    CapacityProvider,
    CapacityScalingPolicy,
    Code,
    Function,
    VersionOptions,
)
from stackwright.aws_logs import LogGroup
from stackwright.errors import PropertyError
from stackwright.resource import RemovalPolicy
from tests.unit.aws_lambda.stacks import make_function, only, synth

ARN = "arn:aws:lambda:eu-west-1:123456789012:capacity-provider:steady"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"
NETWORK: dict[str, Any] = {"subnets": ["subnet-0a"], "security_groups": ["sg-0a"]}


class _Network:
    """A subnet and a security group."""

    subnet_id = "subnet-0b"
    security_group_id = "sg-0b"


def _function(stack: Stack, **given: Any) -> Function:
    settings: dict[str, Any] = {"code": Code.from_bucket("code", "worker.zip"), **given}
    return make_function(stack, runtime="java25", **settings)


def test_a_bare_provider(stack: Stack) -> None:
    """It has a role that Lambda takes on, under AWS's policy."""
    provider = CapacityProvider(stack, "Steady", **NETWORK)
    stack.add_output("Name", provider.capacity_provider_name)

    (role,) = synth(stack).find_resources("AWS::IAM::Role")
    partition = {"Ref": "AWS::Partition"}
    policy = [":iam::aws:policy/AWSLambdaManagedEC2ResourceOperator"]
    assert {
        "Type": "AWS::Lambda::CapacityProvider",
        "Properties": {
            "PermissionsConfig": {"CapacityProviderOperatorRoleArn": {"Fn::GetAtt": [role, "Arn"]}},
            "VpcConfig": {"SecurityGroupIds": ["sg-0a"], "SubnetIds": ["subnet-0a"]},
        },
    } == only(stack, "AWS::Lambda::CapacityProvider")
    assert [{"Fn::Join": ["", ["arn:", partition, *policy]]}] == only(stack, "AWS::IAM::Role")[
        "Properties"
    ]["ManagedPolicyArns"]


def test_the_role_may_use_the_key_of_the_volumes(stack: Stack) -> None:
    """It is the role that runs the instances, and the provider waits for what it may."""
    provider = CapacityProvider(stack, "Steady", kms_key=KEY, **NETWORK)

    policy = provider.operator_role.default_policy
    assert policy is not None
    assert [
        {"kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:ReEncrypt*"},
        {"kms:CreateGrant"},
    ] == [{*one.actions} for one in policy.statements]
    assert {KEY} == {arn for one in policy.statements for arn in one.resources}
    (name,) = synth(stack).find_resources("AWS::IAM::Policy")
    assert name in only(stack, "AWS::Lambda::CapacityProvider")["DependsOn"]


def test_every_property(stack: Stack) -> None:
    """All that can be given arrives; networks may be constructs."""
    CapacityProvider(
        stack,
        "Steady",
        subnets=[_Network(), "subnet-0a"],
        security_groups=[_Network()],
        capacity_provider_name="steady",
        operator_role=Role.from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/operator"),
        architecture="arm64",
        allowed_instance_types=["c7g.*"],
        max_vcpu_count=12,
        scaling_policies=[CapacityScalingPolicy(70)],
        kms_key=KEY,
        instance_tags={"team": "orders"},
        log_group=LogGroup.from_log_group_name(stack, "Logs", "steady"),
        system_log_level="WARN",
        tags={"area": "shop"},
    )

    assert {
        "CapacityProviderName": "steady",
        "CapacityProviderScalingConfig": {
            "MaxVCpuCount": 12,
            "ScalingMode": "Manual",
            "ScalingPolicies": [
                {
                    "PredefinedMetricType": "LambdaCapacityProviderAverageCPUUtilization",
                    "TargetValue": 70,
                }
            ],
        },
        "InstanceRequirements": {"AllowedInstanceTypes": ["c7g.*"], "Architectures": ["arm64"]},
        "KmsKeyArn": KEY,
        "PermissionsConfig": {
            "CapacityProviderOperatorRoleArn": "arn:aws:iam::123456789012:role/operator"
        },
        "PropagateTags": {
            "ExplicitTags": [{"Key": "team", "Value": "orders"}],
            "Mode": "Explicit",
        },
        "Tags": [{"Key": "area", "Value": "shop"}],
        "TelemetryConfig": {"LoggingConfig": {"LogGroup": "steady", "SystemLogLevel": "WARN"}},
        "VpcConfig": {"SecurityGroupIds": ["sg-0b"], "SubnetIds": ["subnet-0b", "subnet-0a"]},
    } == only(stack, "AWS::Lambda::CapacityProvider")["Properties"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"subnets": []}, "subnets must have 1 to 16 subnets, got 0"),
        ({"subnets": ["subnet-0a"] * 17}, "subnets must have 1 to 16 subnets, got 17"),
        ({"security_groups": []}, "security_groups must have 1 to 5 security groups, got 0"),
        ({"security_groups": ["sg-0a"] * 6}, "1 to 5 security groups, got 6"),
        ({"max_vcpu_count": 1}, "max_vcpu_count must be from 2 to 15000, got 1"),
        ({"max_vcpu_count": 15_001}, "max_vcpu_count must be from 2 to 15000, got 15001"),
        ({"scaling_policies": []}, "scaling_policies must have 1 to 10 policies, got 0"),
        ({"allowed_instance_types": ["c7g_large"]}, "an instance type such as 'c7g.large'"),
        (
            {"allowed_instance_types": ["c7g.*"], "excluded_instance_types": ["m7g.*"]},
            "at most one of allowed_instance_types, excluded_instance_types",
        ),
        ({"capacity_provider_name": "a b"}, "1 to 140 letters, digits"),
    ],
)
def test_what_is_refused(stack: Stack, given: dict[str, Any], message: str) -> None:
    """Values out of bounds are refused, and nothing is left in the tree."""
    with pytest.raises(PropertyError, match=message):
        CapacityProvider(stack, "Steady", **{**NETWORK, **given})

    assert () == stack.children


def test_a_policy_out_of_bounds() -> None:
    """A target is a percentage."""
    with pytest.raises(PropertyError, match="target_value must be from 0 to 100 percent, got 101"):
        CapacityScalingPolicy(101)


def test_a_function_on_it(stack: Stack) -> None:
    """It may have more memory and time, and says how its environments are shared."""
    provider = CapacityProvider.from_capacity_provider_arn(stack, "Steady", ARN)
    _function(
        stack,
        capacity_provider=provider,
        memory_size=32_768,
        timeout=minutes(90),
        memory_gib_per_vcpu=4.5,
        max_concurrency_per_environment=64,
        min_execution_environments=3,
        max_execution_environments=9,
        publish_to_latest_published=True,
    )

    properties = only(stack, "AWS::Lambda::Function")["Properties"]
    wanted = (
        "CapacityProviderConfig",
        "FunctionScalingConfig",
        "MemorySize",
        "PublishToLatestPublished",
        "Timeout",
    )
    assert {
        "CapacityProviderConfig": {
            "LambdaManagedInstancesCapacityProviderConfig": {
                "CapacityProviderArn": ARN,
                "ExecutionEnvironmentMemoryGiBPerVCpu": 4.5,
                "PerExecutionEnvironmentMaxConcurrency": 64,
            }
        },
        "FunctionScalingConfig": {"MaxExecutionEnvironments": 9, "MinExecutionEnvironments": 3},
        "MemorySize": 32_768,
        "PublishToLatestPublished": True,
        "Timeout": 5_400,
    } == {name: properties[name] for name in wanted}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"memory_size": 32_769}, "memory_size must be from 2048 to 32768 MiB, got 32769"),
        ({"memory_size": 2_047}, "memory_size must be from 2048 to 32768 MiB, got 2047"),
        ({"timeout": 5_401}, "timeout must be from 1 to 5400 seconds, got 5401"),
        ({"memory_gib_per_vcpu": 1.5}, "memory_gib_per_vcpu must be from 2 to 8 GiB, got 1.5"),
        ({"max_concurrency_per_environment": 1_601}, "must be from 1 to 1600, got 1601"),
        ({"min_execution_environments": -1}, "must be from 0 to 15000, got -1"),
        (
            {"min_execution_environments": 3, "max_execution_environments": 2},
            "must be at most max_execution_environments, got 3 and 2",
        ),
        ({"min_execution_environments": 0}, "goes with max_execution_environments of 0"),
        (
            {"min_execution_environments": 0, "max_execution_environments": 2},
            "which switches it off, got 2",
        ),
    ],
)
def test_bounds_of_a_function_on_it(stack: Stack, given: dict[str, Any], message: str) -> None:
    """There are bounds with a capacity provider, too."""
    provider = CapacityProvider.from_capacity_provider_arn(stack, "Steady", ARN)
    with pytest.raises(PropertyError, match=message):
        _function(stack, capacity_provider=provider, **given)


@pytest.mark.parametrize("policy", [None, "Retain"])
def test_what_becomes_of_its_versions(stack: Stack, policy: RemovalPolicy | None) -> None:
    """Each has environments that cost, so that it goes when another takes its place."""
    _function(
        stack,
        capacity_provider=CapacityProvider.from_capacity_provider_arn(stack, "Steady", ARN),
        max_execution_environments=0,
        min_execution_environments=0,
        current_version_options=VersionOptions(removal_policy=policy),
    ).add_alias("live")

    assert (policy or "Delete") == only(stack, "AWS::Lambda::Version")["DeletionPolicy"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"memory_size": 10_241}, "memory_size must be from 128 to 10240 MiB, got 10241"),
        ({"timeout": 901}, "timeout must be from 1 to 900 seconds, got 901"),
        ({"memory_gib_per_vcpu": 4}, "memory_gib_per_vcpu goes with a capacity_provider"),
        ({"max_execution_environments": 4}, "max_execution_environments goes with a capacity"),
        ({"publish_to_latest_published": False}, "publish_to_latest_published goes with a"),
    ],
)
def test_without_a_provider(stack: Stack, given: dict[str, Any], message: str) -> None:
    """What takes a provider is refused without one; the bounds of a default are judged late."""
    with pytest.raises(PropertyError, match=message):
        _function(stack, **given)
    Function.set_defaults(stack, **given)
    with pytest.raises(PropertyError, match=message):
        _function(stack)


def test_imports(stack: Stack) -> None:
    """An import is known by its ARN and name, and not by its role."""
    provider = CapacityProvider.from_capacity_provider_arn(stack, "Steady", ARN)

    assert (ARN, "steady") == (
        provider.capacity_provider_arn,
        provider.capacity_provider_name,
    )
    with pytest.raises(PropertyError, match="the operator role of an imported capacity provider"):
        _ = provider.operator_role
