"""Functions that keep tenants apart."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeAlias

import pytest

from stackwright_synth.rules import tenant_isolation

Judge: TypeAlias = Callable[[ModuleType, dict[str, Any]], list[tuple[str, str, str]]]

REF = {"Ref": "Worker"}
ARN = {"Fn::GetAtt": ["Worker", "Arn"]}
PROVISIONED = {"ProvisionedConcurrentExecutions": 1}
OTHERS: dict[str, tuple[str, dict[str, Any]]] = {
    "mapping": ("AWS::Lambda::EventSourceMapping", {"FunctionName": REF}),
    "url": ("AWS::Lambda::Url", {"TargetFunctionArn": ARN}),
    "alias": (
        "AWS::Lambda::Alias",
        {"FunctionName": REF, "ProvisionedConcurrencyConfig": PROVISIONED},
    ),
    "rule": ("AWS::Events::Rule", {"Targets": [{"Id": "x", "Arn": ARN}]}),
    "topic": ("AWS::SNS::Subscription", {"Protocol": "lambda", "Endpoint": ARN}),
    "bucket": (
        "AWS::S3::Bucket",
        {"NotificationConfiguration": {"LambdaConfigurations": [{"Function": ARN}]}},
    ),
    "logs": ("AWS::Logs::SubscriptionFilter", {"DestinationArn": ARN}),
    "api": (
        "AWS::ApiGatewayV2::Integration",
        {"IntegrationUri": {"Fn::Join": ["", ["arn:x/", ARN, "/invocations"]]}},
    ),
}


def _template(mode: Any, **given: Any) -> dict[str, Any]:
    properties = {"TenancyConfig": {"TenantIsolationMode": mode}, **given}
    return {"Worker": ("AWS::Lambda::Function", properties)}


@pytest.mark.parametrize("name", OTHERS)
def test_no_tenant(judge: Judge, name: str) -> None:
    """What invokes a function and names no tenant, and what is nobody's."""
    template = {**_template("PER_TENANT"), "Other": OTHERS[name]}

    assert [("error", "tenant-isolation", "Other")] == judge(tenant_isolation, template)


def test_snapshots(judge: Judge) -> None:
    """A snapshot belongs to no tenant."""
    template = _template("PER_TENANT", SnapStart={"ApplyOn": "PublishedVersions"})

    assert [("error", "tenant-isolation", "Worker")] == judge(tenant_isolation, template)


@pytest.mark.parametrize("name", OTHERS)
def test_functions_for_everyone(judge: Judge, name: str) -> None:
    """A function that does not keep tenants apart, or that only the deployment knows of."""
    assert [] == judge(tenant_isolation, {**_template({"Ref": "Mode"}), "Other": OTHERS[name]})


def test_rest_apis_and_permissions(judge: Judge) -> None:
    """Who names the tenant may invoke it."""
    method = {"Integration": {"Uri": {"Fn::Join": ["", ["arn:x/", ARN]]}}}
    template = {
        **_template("PER_TENANT"),
        "Method": ("AWS::ApiGateway::Method", method),
        "Permission": ("AWS::Lambda::Permission", {"FunctionName": REF}),
        "Alias": ("AWS::Lambda::Alias", {"FunctionName": REF}),
    }

    assert [] == judge(tenant_isolation, template)
