"""Extensions: the layers, variables and permissions that each brings."""

from datetime import timedelta
from typing import Any

import pytest

from stackwright import NONE, Construct, Stack, minutes
from stackwright.aws_lambda import (
    AdotInstrumentation,
    Code,
    Function,
    LayerVersion,
    ParamsAndSecretsLayerVersion,
)
from stackwright.aws_logs import LogGroup
from stackwright.cfn.aws_codeguruprofiler import CfnProfilingGroup
from stackwright.errors import PropertyError
from tests.unit.aws_lambda.stacks import make_function, only, properties_of_worker

TOOLS = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"
INSIGHTS = "arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:53"
SECRETS = (
    "arn:aws:lambda:eu-west-1:015030872274:layer:AWS-Parameters-and-Secrets-Lambda-Extension:12"
)
ADOT = "arn:aws:lambda:eu-west-1:901920570463:layer:aws-otel-python-amd64-ver-1-32-0:2"
GROUP = "arn:aws:codeguru-profiler:eu-west-1:123456789012:profilingGroup/worker"


def _function(scope: Construct, **given: Any) -> Function:
    settings: dict[str, Any] = {"code": Code.from_bucket("code", "worker.zip"), **given}
    return make_function(scope, **settings)


def _statements(stack: Stack) -> list[Any]:
    policy = only(stack, "AWS::IAM::Policy")
    properties: Any = policy["Properties"]
    return list(properties["PolicyDocument"]["Statement"])


@pytest.mark.parametrize("imported", [True, False])
def test_insights(stack: Stack, imported: bool) -> None:
    """The layer comes after the user's own, and its log group may be written to."""
    layer: Any = INSIGHTS
    if imported:
        layer = LayerVersion.from_layer_version_arn(stack, "Insights", INSIGHTS)
    _function(stack, layers=[TOOLS], insights_version=layer)

    assert [TOOLS, INSIGHTS] == properties_of_worker(stack)["Layers"]
    statement = _statements(stack)[1]
    assert [
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
    ] == statement["Action"]
    assert ":log-group:/aws/lambda-insights:*" == statement["Resource"]["Fn::Join"][1][-1]


def test_settings_of_the_cache(stack: Stack) -> None:
    """What is given becomes variables, as the extension spells them."""
    extension = ParamsAndSecretsLayerVersion(
        SECRETS,
        cache_enabled=False,
        cache_size=0,
        http_port=8080,
        log_level="warn",
        max_connections=5,
        parameter_store_timeout=timedelta(milliseconds=1500),
        parameter_store_ttl=minutes(5),
        secrets_manager_timeout=timedelta(0),
        secrets_manager_ttl=0,
    )
    _function(stack, environment={"MODE": "batch"}, params_and_secrets=extension)

    properties = properties_of_worker(stack)
    assert [SECRETS] == properties["Layers"]
    assert {
        "MODE": "batch",
        "PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED": "false",
        "PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE": "0",
        "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT": "8080",
        "PARAMETERS_SECRETS_EXTENSION_LOG_LEVEL": "warn",
        "PARAMETERS_SECRETS_EXTENSION_MAX_CONNECTIONS": "5",
        "SECRETS_MANAGER_TIMEOUT_MILLIS": "0",
        "SECRETS_MANAGER_TTL": "0",
        "SSM_PARAMETER_STORE_TIMEOUT_MILLIS": "1500",
        "SSM_PARAMETER_STORE_TTL": "300",
    } == properties["Environment"]["Variables"]


def test_the_extension_knows_its_own_defaults(stack: Stack) -> None:
    """What is not given is not said."""
    _function(stack, params_and_secrets=ParamsAndSecretsLayerVersion(SECRETS))

    assert "Environment" not in properties_of_worker(stack)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"cache_size": 1_001}, "cache_size must be from 0 to 1000, got 1001"),
        ({"http_port": 0}, "http_port must be from 1 to 65535, got 0"),
        ({"max_connections": 0}, "max_connections must be from 1"),
        ({"parameter_store_ttl": 301}, "parameter_store_ttl must be from 0 to 300 seconds"),
        ({"secrets_manager_ttl": -1}, "secrets_manager_ttl must be from 0 to 300 seconds"),
        ({"log_level": "loud"}, "log_level: must be one of"),
    ],
)
def test_bounds_of_the_settings(given: dict[str, Any], message: str) -> None:
    """What the extension would not take is refused where it is said."""
    with pytest.raises(PropertyError, match=message):
        ParamsAndSecretsLayerVersion(SECRETS, **given)


def test_instrumentation(stack: Stack) -> None:
    """The layer is attached, and its script starts the runtime."""
    _function(
        stack, adot_instrumentation=AdotInstrumentation(ADOT, exec_wrapper="/opt/otel-instrument")
    )

    properties = properties_of_worker(stack)
    assert [ADOT] == properties["Layers"]
    assert {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/otel-instrument"} == properties["Environment"][
        "Variables"
    ]


@pytest.mark.parametrize("construct", [True, False])
def test_profiling(stack: Stack, construct: bool) -> None:
    """The agent is told its group, and may send profiles to it."""
    group: Any = GROUP
    arn: Any = GROUP
    if construct:
        group = CfnProfilingGroup(stack, "Profiles", profiling_group_name="worker")
        arn = {"Fn::GetAtt": ["Profiles", "Arn"]}
    _function(stack, profiling_group=group)

    assert {
        "AWS_CODEGURU_PROFILER_ENABLED": "TRUE",
        "AWS_CODEGURU_PROFILER_GROUP_ARN": arn,
    } == properties_of_worker(stack)["Environment"]["Variables"]
    assert {
        "Effect": "Allow",
        "Action": ["codeguru-profiler:ConfigureAgent", "codeguru-profiler:PostAgentProfile"],
        "Resource": arn,
    } == _statements(stack)[1]


def test_a_group_of_something_else(stack: Stack) -> None:
    """Profiles are kept by a profiling group alone."""
    logs = LogGroup(stack, "Logs")

    with pytest.raises(PropertyError, match="profiling_group is a AWS::CodeGuruProfiler::Prof"):
        _function(stack, profiling_group=logs)


PYTHON_WRAPPER = AdotInstrumentation(ADOT, exec_wrapper="/opt/otel-instrument")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"insights_version": TOOLS}, "a version of the layer LambdaInsightsExtension, got"),
        ({"insights_version": INSIGHTS, "layers": [f"{TOOLS}{one}" for one in range(5)]}, "got 6"),
        (
            {"adot_instrumentation": AdotInstrumentation(ADOT, exec_wrapper="/opt/otel-handler")},
            "of Python takes the exec_wrapper '/opt/otel-instrument', got '/opt/otel-handler'",
        ),
        (
            {"adot_instrumentation": PYTHON_WRAPPER, "runtime": "provided.al2023"},
            "wraps a managed runtime, got 'provided.al2023'",
        ),
        (
            {
                "adot_instrumentation": PYTHON_WRAPPER,
                "environment": {"AWS_LAMBDA_EXEC_WRAPPER": "/opt/mine"},
            },
            "AWS_LAMBDA_EXEC_WRAPPER is set for an extension",
        ),
        ({"profiling_group": GROUP, "runtime": "nodejs24.x"}, "is for Java and Python, got"),
        ({"profiling_group": TOOLS}, "an ARN of codeguru-profiler looks like"),
        (
            {
                "profiling_group": GROUP,
                "environment": {"AWS_CODEGURU_PROFILER_ENABLED": "FALSE"},
            },
            "AWS_CODEGURU_PROFILER_ENABLED is set for an extension",
        ),
    ],
)
def test_what_is_refused(stack: Stack, given: dict[str, Any], message: str) -> None:
    """What would not work is refused, and nothing is left in the tree."""
    with pytest.raises(PropertyError, match=message):
        _function(stack, **given)

    assert () == stack.children


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("insights_version", INSIGHTS),
        ("params_and_secrets", ParamsAndSecretsLayerVersion(SECRETS, cache_size=5)),
        ("adot_instrumentation", PYTHON_WRAPPER),
        ("profiling_group", GROUP),
    ],
)
def test_none_is_explicitly_nothing(stack: Stack, name: str, given: Any) -> None:
    """`NONE` takes the default of a scope away."""
    settings: dict[str, Any] = {name: given}
    Function.set_defaults(stack, **settings)
    _function(stack, **{name: NONE})

    assert {"Layers", "Environment"}.isdisjoint(properties_of_worker(stack))
    assert 1 == len(_statements(stack))
