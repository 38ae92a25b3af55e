"""Functions: what is made with them, every property, what is refused."""

import json
from pathlib import Path
from typing import Any

import pytest

from stackwright import Stack, Unchecked, minutes, seconds
from stackwright.aws_iam import Policy, PolicyStatement, Role, ServicePrincipal
from stackwright.aws_lambda import Code, Function, LayerVersion
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue
from stackwright.errors import PropertyError, PropertyTypeError
from tests.unit.aws_lambda.stacks import properties_of_worker, synth

COMPANIONS = Path(__file__).parents[2] / "data" / "cdk_companions.json"
LAYER = "arn:aws:lambda:eu-west-1:123456789012:layer:tools:3"
KEY = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd"


def _function(stack: Stack, id: str = "Worker", **given: Any) -> Function:
    settings: dict[str, Any] = {
        "code": Code.from_inline("def handle(event, context): ..."),
        "handler": "index.handle",
        "runtime": "python3.13",
        **given,
    }
    return Function(stack, id, **settings)


def _statements(function: Function) -> Any:
    policies = synth(function).find_resources("AWS::IAM::Policy")
    properties: Any = policies["WorkerServiceRoleDefaultPolicyAE71B5FA"]["Properties"]
    return properties["PolicyDocument"]["Statement"]


def test_a_bare_function_has_a_role_a_policy_and_a_log_group(stack: Stack) -> None:
    """It may write to its own log group alone, and waits for the policy that says so."""
    template = synth(_function(stack))

    template.resource_count("AWS::IAM::Role", 1)
    template.resource_count("AWS::IAM::Policy", 1)
    template.resource_count("AWS::Logs::LogGroup", 1)
    assert {
        "Type": "AWS::Lambda::Function",
        "DependsOn": ["WorkerServiceRoleDefaultPolicyAE71B5FA"],
        "Properties": {
            "Code": {"ZipFile": "def handle(event, context): ..."},
            "Handler": "index.handle",
            "LoggingConfig": {"LogGroup": {"Ref": "WorkerLogGroup67ABCFFE"}},
            "Role": {"Fn::GetAtt": ["WorkerServiceRole8543584E", "Arn"]},
            "Runtime": "python3.13",
        },
    } == template.resource("Worker11F36D0F")
    template.has_resource(
        "AWS::IAM::Policy",
        {
            "PolicyDocument": {
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                        "Resource": {"Fn::GetAtt": ["WorkerLogGroup67ABCFFE", "Arn"]},
                    }
                ]
            }
        },
    )
    template.has_resource(
        "AWS::IAM::Role",
        {
            "AssumeRolePolicyDocument": {
                "Statement": [{"Principal": {"Service": "lambda.amazonaws.com"}}]
            }
        },
    )


def test_logical_ids_are_the_cdks(stack: Stack) -> None:
    """The function, its role and the role's policy have the ids that the CDK gives them."""
    known = {one["path"]: one for one in json.loads(COMPANIONS.read_text("utf-8"))}
    template = synth(_function(stack))

    for path in ("Worker", "Worker/ServiceRole", "Worker/ServiceRole/DefaultPolicy"):
        one = known[f"{path}/Resource"]
        assert one["type"] == template.resource(one["logical_id"])["Type"]


def test_a_whole_function(stack: Stack) -> None:
    """Every property arrives, durations in seconds."""
    layer = LayerVersion(stack, "Layer", code=Code.from_bucket("code", "layer.zip"))
    function = _function(
        stack,
        function_name="worker",
        description="Works.",
        memory_size=512,
        timeout=minutes(1),
        architecture="arm64",
        environment={"TABLE": "orders"},
        environment_encryption=KEY,
        layers=[layer, LAYER],
        ephemeral_storage_size=1024,
        logging_format="JSON",
        application_log_level="WARN",
        system_log_level="DEBUG",
        tracing="Active",
        dead_letter_queue=Queue(stack, "Failed"),
        reserved_concurrent_executions=0,
        recursive_loop="Terminate",
        tags={"team": "orders", "area": "shop"},
    )

    assert {
        "Architectures": ["arm64"],
        "Code": {"ZipFile": "def handle(event, context): ..."},
        "DeadLetterConfig": {"TargetArn": {"Fn::GetAtt": ["Failed178E83A2", "Arn"]}},
        "Description": "Works.",
        "Environment": {"Variables": {"TABLE": "orders"}},
        "EphemeralStorage": {"Size": 1024},
        "FunctionName": "worker",
        "Handler": "index.handle",
        "KmsKeyArn": KEY,
        "Layers": [{"Ref": "LayerB20D2F06"}, LAYER],
        "LoggingConfig": {
            "ApplicationLogLevel": "WARN",
            "LogFormat": "JSON",
            "LogGroup": {"Ref": "WorkerLogGroup67ABCFFE"},
            "SystemLogLevel": "DEBUG",
        },
        "MemorySize": 512,
        "RecursiveLoop": "Terminate",
        "ReservedConcurrentExecutions": 0,
        "Role": {"Fn::GetAtt": ["WorkerServiceRole8543584E", "Arn"]},
        "Runtime": "python3.13",
        "Tags": [{"Key": "area", "Value": "shop"}, {"Key": "team", "Value": "orders"}],
        "Timeout": 60,
        "TracingConfig": {"Mode": "Active"},
    } == properties_of_worker(function)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"memory_size": 127}, "memory_size must be from 128 to 10240 MiB, got 127"),
        ({"memory_size": 10_241}, "memory_size must be from 128 to 10240 MiB, got 10241"),
        ({"memory_size": 128.5}, "memory_size: must be int or NumberToken, got 128.5"),
        ({"timeout": 0}, "timeout must be from 1 to 900 seconds, got 0"),
        ({"timeout": minutes(16)}, "timeout must be from 1 to 900 seconds, got 960"),
        ({"timeout": seconds(1.5)}, "timeout must be a whole number of seconds"),
        ({"ephemeral_storage_size": 511}, "from 512 to 10240 MiB, got 511"),
        ({"ephemeral_storage_size": 10_241}, "from 512 to 10240 MiB, got 10241"),
        ({"reserved_concurrent_executions": -1}, "reserved_concurrent_executions must be from 0"),
        ({"description": "x" * 257}, "description must have 0 to 256 characters, got 257"),
        ({"function_name": "a b"}, "function_name must be 1 to 64 letters, digits"),
        ({"function_name": "x" * 65}, "function_name must be 1 to 64 letters, digits"),
        ({"handler": "index handle"}, "handler must be 1 to 128 characters without spaces"),
        ({"handler": "index." + "x" * 123}, "handler must be 1 to 128 characters"),
        ({"architecture": "arm"}, "architecture: must be one of 'arm64', 'x86_64'"),
        ({"tracing": "On"}, "tracing: must be one of 'Active', 'PassThrough'"),
        ({"runtime": "python3.31"}, "runtime: must be one of"),
        ({"tags": {"aws:x": "y"}}, "no 'aws:' in front"),
        ({"layers": [f"{LAYER}{one}" for one in range(6)]}, "at most 5 may be attached, got 6"),
        ({"layers": [LAYER, LAYER]}, "each may be attached once"),
        ({"layers": [LAYER.removesuffix(":3")]}, "ends in ':layer:name:number'"),
        ({"recursive_loop": "Stop"}, "recursive_loop: must be one of 'Allow', 'Terminate'"),
    ],
)
def test_bounds(stack: Stack, given: dict[str, Any], message: str) -> None:
    """A value out of bounds is refused at the user's line, and nothing is left in the tree."""
    with pytest.raises(PropertyError, match=message) as caught:
        _function(stack, **given)

    assert caught.value.path == "S/Worker"
    assert caught.value.source is not None
    assert Path(__file__).name == Path(caught.value.source.file).name
    assert () == stack.children


@pytest.mark.parametrize(
    "given",
    [
        {"memory_size": 128, "timeout": 1, "ephemeral_storage_size": 512},
        {"memory_size": 10_240, "timeout": 900, "ephemeral_storage_size": 10_240},
        {"layers": [f"{LAYER}{one}" for one in range(5)]},
        {"handler": "index." + "x" * 122, "function_name": "x" * 64, "description": "x" * 256},
    ],
)
def test_the_bounds_themselves_are_allowed(stack: Stack, given: dict[str, Any]) -> None:
    """Both ends of every range are in it."""
    assert _function(stack, **given) is stack.find("Worker")


def test_deferred_values_are_not_judged(stack: Stack) -> None:
    """A parameter may stand for a number, and deferred text for a layer or a variable."""
    memory = stack.add_parameter("Memory", type="Number")
    layer = stack.add_parameter("LayerArn")
    function = _function(stack, memory_size=memory.value_as_number, layers=[layer.value])

    properties = properties_of_worker(function)
    assert {"Ref": "Memory"} == properties["MemorySize"]
    assert [{"Ref": "LayerArn"}] == properties["Layers"]


def test_a_missing_runtime(stack: Stack) -> None:
    """Without a default of the scope a function must say what it runs on."""
    with pytest.raises(PropertyError, match="a function needs a runtime") as caught:
        _function(stack, runtime=None)

    assert "missing-property" == caught.value.code
    assert "Function.set_defaults" in (caught.value.hint or "")
    assert () == stack.children


def test_an_unchecked_runtime(stack: Stack) -> None:
    """A runtime newer than the library passes as it is."""
    function = _function(stack, runtime=Unchecked("python3.99"))

    assert "python3.99" == properties_of_worker(function)["Runtime"]


def test_a_typo_in_a_keyword(stack: Stack) -> None:
    """An unknown keyword names the one that was meant."""
    with pytest.raises(PropertyError, match="Function has no property 'memory'") as caught:
        _function(stack, memory=512)

    assert "did you mean 'memory_size'?" == caught.value.hint


def test_required_keywords(stack: Stack) -> None:
    """Code and handler have no default."""
    with pytest.raises(PropertyError, match="code, handler"):
        Function(stack, "Worker", runtime="python3.13")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


@pytest.mark.parametrize("runtime", ["java25", "provided.al2023", "dotnet10", "ruby4.0"])
def test_inline_code_is_for_node_and_python(stack: Stack, runtime: str) -> None:
    """CloudFormation writes inline code for these two only."""
    with pytest.raises(PropertyError, match=r"inline code is for Node\.js and Python") as caught:
        _function(stack, runtime=runtime)

    assert "use Code.from_asset" == caught.value.hint


def test_the_handler_of_inline_code(stack: Stack) -> None:
    """Inline code is the module index."""
    with pytest.raises(PropertyError, match=r"starts with 'index\.', got 'app\.handle'"):
        _function(stack, handler="app.handle")


def test_a_fifo_queue_for_dead_letters(stack: Stack) -> None:
    """Lambda sends dead letters to standard queues only."""
    fifo = Queue(stack, "Failed", fifo=True)
    with pytest.raises(PropertyError, match="a standard queue, got the FIFO queue S/Failed"):
        _function(stack, dead_letter_queue=fifo)


def test_what_the_configuration_needs_is_allowed(stack: Stack) -> None:
    """Tracing, the dead-letter queue and the initial policy put statements into the policy."""
    function = _function(
        stack,
        tracing="PassThrough",
        dead_letter_queue=Queue(stack, "Failed"),
        initial_policy=[PolicyStatement(actions=["s3:GetObject"], resources=["*"])],
    )
    function.add_to_role_policy(PolicyStatement(actions=["s3:ListBucket"], resources=["*"]))

    assert [
        ["logs:CreateLogStream", "logs:PutLogEvents"],
        ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
        ["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"],
        "s3:GetObject",
        "s3:ListBucket",
    ] == [one["Action"] for one in _statements(function)]


def test_a_role_that_is_given(stack: Stack) -> None:
    """It gets the statements, and no role is made; the function waits for its policy."""
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    function = _function(stack, role=role)

    template = synth(function)
    template.resource_count("AWS::IAM::Role", 1)
    assert role is function.role
    assert ["RoleDefaultPolicy5FFB7DAB"] == template.resource("Worker11F36D0F")["DependsOn"]


def test_a_role_that_must_not_change(stack: Stack) -> None:
    """It lists what it was not granted, and no policy is made."""
    role = Role.from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/r", mutable=False)
    function = _function(stack, role=role)

    template = synth(function)
    template.resource_count("AWS::IAM::Policy", 0)
    assert "arn:aws:iam::123456789012:role/r" == properties_of_worker(function)["Role"]
    assert ("logs:CreateLogStream", "logs:PutLogEvents") == role.ungranted[0].actions


def test_a_log_group_that_is_given(stack: Stack) -> None:
    """The function logs there, may write there, and makes none."""
    group = LogGroup(stack, "Logs", retention_days=7)
    function = _function(stack, log_group=group)

    template = synth(function)
    template.resource_count("AWS::Logs::LogGroup", 1)
    assert {"LogGroup": {"Ref": "Logs6819BB44"}} == properties_of_worker(function)["LoggingConfig"]
    assert {"Fn::GetAtt": ["Logs6819BB44", "Arn"]} == _statements(function)[0]["Resource"]


def test_more_variables_and_layers_later(stack: Stack) -> None:
    """`add_environment` and `add_layers` check as the constructor does."""
    function = _function(stack, environment={"AB": "1"}, layers=[LAYER])
    function.add_environment("CD", "2")
    function.add_layers(f"{LAYER}0")

    with pytest.raises(PropertyError, match="AWS_REGION is set by Lambda itself"):
        function.add_environment("AWS_REGION", "x")
    with pytest.raises(PropertyError, match="each may be attached once"):
        function.add_layers(LAYER)
    with pytest.raises(PropertyTypeError, match="str to str"):
        function.add_environment("EF", 1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    properties = properties_of_worker(function)
    assert {"Variables": {"AB": "1", "CD": "2"}} == properties["Environment"]
    assert [LAYER, f"{LAYER}0"] == properties["Layers"]


def test_attributes(stack: Stack) -> None:
    """A function gives its name, its ARN, and no qualifier."""
    function = _function(stack)
    stack.add_output("Name", function.function_name)
    stack.add_output("Arn", function.function_arn)

    template = synth(function)
    template.has_output("Name", {"Ref": "Worker11F36D0F"})
    template.has_output("Arn", {"Fn::GetAtt": ["Worker11F36D0F", "Arn"]})
    assert function.qualifier is None
    assert function is function.underlying


def test_it_waits_for_policies_attached_to_its_role(stack: Stack) -> None:
    """A policy from elsewhere in the tree is there before the function is, and goes after it."""
    worker = _function(stack)
    Policy(
        stack,
        "Extra",
        roles=[worker.role],
        statements=[PolicyStatement(actions=["s3:GetObject"], resources=["*"])],
    )

    function: Any = synth(worker).resource("Worker11F36D0F")

    assert function["DependsOn"] == ["Extra6C4EAC05", "WorkerServiceRoleDefaultPolicyAE71B5FA"]
