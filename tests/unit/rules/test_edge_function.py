"""Functions that CloudFront runs at the edge."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import edge_function

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

TRUST = {
    "Statement": [{"Principal": {"Service": ["lambda.amazonaws.com", "edgelambda.amazonaws.com"]}}]
}
ROLE = ("AWS::IAM::Role", {"AssumeRolePolicyDocument": TRUST})
FINE = {"Runtime": "nodejs22.x", "Role": {"Fn::GetAtt": ["Role", "Arn"]}}


def _template(invoked: str = "Version", **given: Any) -> dict[str, Any]:
    association = {"EventType": "viewer-request", "LambdaFunctionARN": {"Ref": invoked}}
    config = {"DefaultCacheBehavior": {"LambdaFunctionAssociations": [association]}}
    return {
        "Role": ROLE,
        "Worker": ("AWS::Lambda::Function", {**FINE, **given}),
        "Version": ("AWS::Lambda::Version", {"FunctionName": {"Ref": "Worker"}}),
        "Alias": ("AWS::Lambda::Alias", {"FunctionName": {"Ref": "Worker"}, "Name": "live"}),
        "Site": ("AWS::CloudFront::Distribution", {"DistributionConfig": config}),
    }


@pytest.mark.parametrize(
    "given",
    [
        {"Runtime": "java21"},
        {"PackageType": "Image"},
        {"Architectures": ["arm64"]},
        {"Environment": {"Variables": {"AB": "x"}}},
        {"Layers": ["arn:aws:lambda:us-east-1:123456789012:layer:tools:1"]},
        {"VpcConfig": {"SubnetIds": ["subnet-1"]}},
        {"DeadLetterConfig": {"TargetArn": "arn:aws:sqs:us-east-1:123456789012:queue"}},
        {"TracingConfig": {"Mode": "Active"}},
        {"EphemeralStorage": {"Size": 513}},
        {"RuntimeManagementConfig": {"UpdateRuntimeOn": "FunctionUpdate"}},
    ],
)
def test_what_stands_against_it(judge: Judge, given: dict[str, Any]) -> None:
    """Each property that CloudFront does not take is an error at the function."""
    assert [("error", "edge-function", "Worker")] == judge(edge_function, _template(**given))


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"Runtime": "python3.13", "Architectures": ["x86_64"]},
        {"Runtime": {"Ref": "Runtime"}},
        {"EphemeralStorage": {"Size": 512}},
        {"EphemeralStorage": {"Size": {"Ref": "Size"}}},
        {"TracingConfig": {"Mode": "PassThrough"}},
        {"RuntimeManagementConfig": {"UpdateRuntimeOn": "Auto"}},
        {"Role": "arn:aws:iam::123456789012:role/edge"},
    ],
)
def test_fine(judge: Judge, given: dict[str, Any]) -> None:
    """What CloudFront takes, and what only the deployment knows."""
    assert [] == judge(edge_function, _template(**given))


def test_an_alias(judge: Judge) -> None:
    """CloudFront runs numbered versions only."""
    assert [("error", "edge-function", "Site")] == judge(edge_function, _template("Alias"))


def test_provisioned_concurrency(judge: Judge) -> None:
    """A version with provisioned concurrency cannot run at the edge."""
    template = _template()
    template["Version"][1]["ProvisionedConcurrencyConfig"] = {"ProvisionedConcurrentExecutions": 1}

    assert [("error", "edge-function", "Worker")] == judge(edge_function, template)


@pytest.mark.parametrize(("trust", "count"), [({"Statement": []}, 1), ({"Ref": "Trust"}, 0)])
def test_trust(judge: Judge, trust: Any, count: int) -> None:
    """The role trusts CloudFront's service, as far as its policy is known."""
    template = _template()
    template["Role"] = ("AWS::IAM::Role", {"AssumeRolePolicyDocument": trust})

    assert count == len(judge(edge_function, template))


def test_another_region(check: Any) -> None:
    """The stack of the function is in us-east-1, if its Region is known."""
    from stackwright import App, CfnResource, Stack

    for region, count in (("eu-west-1", 1), ("us-east-1", 0)):
        app = App()
        stack = Stack(app, "S", region=region)
        for id, (type, properties) in _template().items():
            CfnResource(stack, id, type=type, properties=properties)

        assert count == len(check(edge_function, app))
