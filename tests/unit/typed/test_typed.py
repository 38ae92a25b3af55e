"""What the generated classes share."""

import pickle
from datetime import timedelta
from inspect import currentframe, getframeinfo
from types import FrameType
from typing import Any

import pytest

from stackwright import App, Condition, Fn, Resource, Stack
from stackwright.cfn import aws_lambda
from stackwright.cfn.aws_cloudformation import CfnCustomResource, CfnStack
from stackwright.cfn.aws_iam import CfnRole
from stackwright.cfn.aws_lambda import CfnFunction, CfnFunctionCodeProps, CfnUrl, CfnUrlProps
from stackwright.cfn.aws_sqs import CfnQueue
from stackwright.defaults import set_defaults
from stackwright.errors import PropertyError, PropertyTypeError, SealedTreeError
from stackwright.source import SourceLocation
from stackwright.tokens import NumberToken, StringToken


@pytest.fixture
def stack() -> Stack:
    """A stack of its own."""
    return Stack(App(), "Stack")


def test_properties_become_the_document(stack: Stack) -> None:
    """Keywords are kept in `props`, and rendered by CloudFormation's names."""
    function = CfnFunction(
        stack, "Function", code={"zip_file": "x"}, role="r", environment={"variables": {"A": "1"}}
    )

    expected = {"Code": {"ZipFile": "x"}, "Role": "r", "Environment": {"Variables": {"A": "1"}}}
    assert "AWS::Lambda::Function" == function.resource_type
    assert expected == function.template_properties()
    assert stack.find("Function") is function


def test_properties_may_be_changed(stack: Stack) -> None:
    """`props` may be changed until synthesis; a name that is unknown by then is an error."""
    queue = CfnQueue(stack, "Queue", delay_seconds=1)
    queue.props["delay_seconds"] = 2
    queue.props["queue_name"] = "q"

    assert {"DelaySeconds": 2, "QueueName": "q"} == queue.template_properties()

    vars(queue)["props"]["queue_nam"] = "q"
    with pytest.raises(PropertyError, match="no property 'queue_nam'") as caught:
        queue.template_properties()
    assert ("Stack/Queue", queue.source) == (caught.value.path, caught.value.source)


def _refused(stack: Stack, **properties: Any) -> PropertyError:
    with pytest.raises(PropertyError) as caught:
        CfnFunction(stack, "Bad", **properties)
    return caught.value


@pytest.mark.parametrize(
    ("properties", "code", "message"),
    [
        (
            {"code": {"s3_bukket": "x"}, "role": "r"},
            "unknown-property",
            "there is no property 'code.s3_bukket'",
        ),
        ({"role": "r"}, "missing-property", "the property 'code' is missing"),
        (
            {"code": {}, "role": "r", "timeout": "soon"},
            "wrong-type",
            "'timeout' must be a whole number, got 'soon'",
        ),
        (
            {"code": {"s3_key": ["a"]}, "role": "r"},
            "wrong-type",
            "'code.s3_key' must be text, got ['a']",
        ),
        (
            {"code": {}, "role": "r", "file_system_configs": [{"arn": "a"}]},
            "missing-property",
            "the property 'file_system_configs[0].local_mount_path' is missing",
        ),
    ],
)
def test_mistakes_are_placed(
    stack: Stack, properties: dict[str, Any], code: str, message: str
) -> None:
    """A mistake is an error with code, path, type and the user's line; nothing joins the tree."""
    error = _refused(stack, **properties)

    assert (code, f"AWS::Lambda::Function: {message}") == (error.code, error.message)
    assert ("Stack/Bad", "AWS::Lambda::Function") == (error.path, error.resource_type)
    assert __file__ == (error.source or SourceLocation("", 0)).file
    assert () == stack.children


@pytest.mark.parametrize(
    ("properties", "hint"),
    [
        ({"code": {"s3_bukket": "x"}, "role": "r"}, "did you mean 's3_bucket'?"),
        ({"code": {}, "rol": "r"}, "did you mean 'role'?"),
        ({"code": {"S3Buckett": "x"}, "role": "r"}, "did you mean 'S3Bucket'?"),
    ],
)
def test_unknown_names_have_a_proposal(stack: Stack, properties: dict[str, Any], hint: str) -> None:
    """The nearest name that exists is proposed, at every depth."""
    assert hint == _refused(stack, **properties).hint


def test_the_line_of_a_mistake(stack: Stack) -> None:
    """The line is the one that makes the resource."""
    wrong: dict[str, Any] = {"delay": 1}
    line = getframeinfo(_frame()).lineno + 2
    with pytest.raises(PropertyError) as caught:
        CfnQueue(stack, "Bad", **wrong)

    assert SourceLocation(__file__, line) == caught.value.source


def _frame() -> FrameType:
    frame = currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"Timeout": "30"}, {"Timeout": 30}),
        ({"timeout": timedelta(minutes=1)}, {"Timeout": 60}),
        ({"reserved_concurrent_executions": 5.0}, {"ReservedConcurrentExecutions": 5}),
        ({"handler": 5}, {"Handler": "5"}),
        (
            {"vpc_config": {"ipv6_allowed_for_dual_stack": "true"}},
            {"VpcConfig": {"Ipv6AllowedForDualStack": True}},
        ),
        ({"description": True}, {"Description": "true"}),
    ],
)
def test_values_are_converted(
    stack: Stack, given: dict[str, Any], expected: dict[str, Any]
) -> None:
    """Numbers and truth values in text, and the reverse, become what the schema says."""
    function = CfnFunction(stack, "Function", code={}, role="r", **given)

    assert {"Code": {}, "Role": "r", **expected} == function.template_properties()


@pytest.mark.parametrize(
    ("given", "code", "path"),
    [
        ({"package_type": "zip"}, "unlisted-value", "package_type"),
        ({"role": "worker"}, "pattern-mismatch", "role"),
        ({"memory_size": 127}, "out-of-range", "memory_size"),
        ({"description": "x" * 257}, "odd-length", "description"),
        ({"Arn": "a"}, "read-only-property", "arn"),
        ({"code": {"s3_bucket": "b"}}, "odd-length", "code.s3_bucket"),
    ],
)
def test_doubts_at_construction(stack: Stack, given: dict[str, Any], code: str, path: str) -> None:
    """What CloudFormation may know better raises nothing, and is told with its path."""
    role = "arn:aws:iam::123456789012:role/worker"
    properties: dict[str, Any] = {"code": {}, "role": role, **given}
    function = CfnFunction(stack, "Function", **properties)

    assert (code, path) in {(one.code, one.path) for one in function.warnings_}


@pytest.mark.parametrize(
    "value",
    [
        StringToken.of("Stack/Other.Ref"),
        "{{resolve:ssm:x}}",
        {"Fn::If": ["A", {"Ref": "B"}, {"Ref": "AWS::NoValue"}]},
    ],
    ids=["token", "dynamic", "function"],
)
@pytest.mark.parametrize("name", ["package_type", "role", "memory_size", "description", "layers"])
def test_deferred_values_are_never_doubted(stack: Stack, name: str, value: object) -> None:
    """What is known only at deployment is taken everywhere."""
    role = "arn:aws:iam::123456789012:role/worker"
    given: dict[str, Any] = {"code": {}, "role": role, name: value}

    assert () == CfnFunction(stack, "Function", **given).warnings_


def test_a_wrong_type_is_a_type_error(stack: Stack) -> None:
    """A wrong type can be caught as Python's own error."""
    assert isinstance(_refused(stack, code={}, role=[]), PropertyTypeError)


def test_a_scope_must_be_a_construct() -> None:
    """A scope of another type is an error that says so."""
    scope: Any = "Stack"

    with pytest.raises(PropertyTypeError, match="scope must be a construct"):
        CfnQueue(scope, "Queue")


def test_properties_may_be_called_as_parameters(stack: Stack) -> None:
    """`scope` and `id` are positional only, so that properties may have these names."""
    given: dict[str, Any] = {"service_token": "t", "scope": "REGIONAL", "id": 7}
    resource = CfnCustomResource(stack, "Custom", **given)

    assert "Stack/Custom" == resource.path
    expected = {"ServiceToken": "t", "scope": "REGIONAL", "id": 7}
    assert expected == resource.template_properties()


def test_options_are_apart_from_properties(stack: Stack) -> None:
    """What every resource takes is given as `cfn_options`."""
    queue = CfnQueue(stack, "Queue")
    condition = Condition(stack, "Is", expression=Fn.condition_equals("a", "a"))
    function = CfnFunction(
        stack,
        "Function",
        code={},
        role="r",
        cfn_options={
            "depends_on": [queue],
            "removal_policy": "Retain",
            "condition": condition,
            "metadata": {"a": 1},
            "logical_id": "Worker",
            "overrides": {"Properties.Timeout": 5},
            "creation_policy": {"ResourceSignal": {"Count": 1}},
            "update_policy": {"CodeDeployLambdaAliasUpdate": {}},
        },
    )

    assert [queue] == [*function.depends_on]
    assert ("Retain", condition, {"a": 1}) == (
        function.removal_policy,
        function.condition,
        function.metadata,
    )
    assert ("Worker", {"Properties.Timeout": 5}) == (function.logical_id, function.overrides)
    expected: dict[str, dict[str, Any]] = {
        "CreationPolicy": {"ResourceSignal": {"Count": 1}},
        "UpdatePolicy": {"CodeDeployLambdaAliasUpdate": {}},
    }
    assert expected == function.template_attributes()


def test_unknown_options_are_refused(stack: Stack) -> None:
    """An option that does not exist is an error with a proposal."""
    options: Any = {"depend_on": []}

    with pytest.raises(PropertyError) as caught:
        CfnQueue(stack, "Queue", cfn_options=options)
    assert "did you mean 'depends_on'?" == caught.value.hint


def test_options_are_a_mapping(stack: Stack) -> None:
    """Anything else is refused in the user's words."""
    options: Any = [{"removal_policy": "Retain"}]

    with pytest.raises(PropertyTypeError, match="cfn_options must be a mapping, got"):
        CfnQueue(stack, "Queue", cfn_options=options)


def test_a_value_that_holds_itself(stack: Stack) -> None:
    """It has no end, and is refused at once."""
    document: dict[str, Any] = {}
    document["Statement"] = [document]

    with pytest.raises(PropertyError, match="nested too deeply, or holds itself"):
        CfnRole(stack, "Role", assume_role_policy_document=document)


def test_defaults_of_a_scope_reach_the_options(stack: Stack) -> None:
    """What a scope supplies to every resource holds for generated ones too."""
    set_defaults(Resource, stack, {"removal_policy": "Retain"})

    assert "Retain" == CfnQueue(stack, "Queue").removal_policy


def test_attributes_are_values(stack: Stack) -> None:
    """`ref` and `attr_...` are deferred values of the kind that the schema says."""
    queue = CfnQueue(stack, "Queue")

    assert StringToken.of("Stack/Queue.Arn") == queue.attr_arn
    assert StringToken.of("Stack/Queue.Ref") == queue.ref
    assert NumberToken("Stack/Queue.DelaySeconds") == queue.attr_delay_seconds
    nested = CfnStack(stack, "Nested", template_url="https://example.com/template.json")
    assert StringToken.of("Stack/Nested.Outputs.Url") == nested.attribute("Outputs.Url")


@pytest.mark.parametrize("name", ["attr_arm", "arn", "_private"])
def test_other_attributes_do_not_exist(stack: Stack, name: str) -> None:
    """A name that the schema does not know is no attribute of the object."""
    with pytest.raises(AttributeError, match=f"'CfnQueue' object has no attribute '{name}'"):
        getattr(CfnQueue(stack, "Queue"), name)


def test_the_logical_id_is_made_from_the_bare_path() -> None:
    """A generated resource hides no component in its path, as in the AWS CDK."""
    assert CfnQueue.hidden_id is None


def test_warnings_follow_the_properties(stack: Stack) -> None:
    """Doubts raise nothing; they are told, for the properties as they are now."""
    role = "arn:aws:iam::123456789012:role/worker"
    function = CfnFunction(stack, "Function", code={}, role=role, memory_size=3)
    (warning,) = function.warnings_
    function.props["memory_size"] = 128

    assert ("out-of-range", "memory_size") == (warning.code, warning.path)
    assert () == function.warnings_


def test_warnings_of_broken_properties_are_placed(stack: Stack) -> None:
    """Asking for doubts about properties that cannot be right is an error with the place."""
    queue = CfnQueue(stack, "Queue")
    vars(queue)["props"]["delay_seconds"] = []

    with pytest.raises(PropertyTypeError) as caught:
        _ = queue.warnings_
    assert ("Stack/Queue", queue.source) == (caught.value.path, caught.value.source)


def test_a_sealed_app_takes_no_more() -> None:
    """A generated resource cannot be made once synthesis has begun."""
    app = App()
    stack = Stack(app, "Stack")
    app.seal()

    with pytest.raises(SealedTreeError):
        CfnQueue(stack, "Queue")


def test_resources_refer_to_each_other(stack: Stack) -> None:
    """An attribute of one resource stands in the document of another."""
    role = CfnRole(stack, "Role", assume_role_policy_document={"Statement": []})
    url_properties: CfnUrlProps = {"auth_type": "NONE", "target_function_arn": role.attr_arn}
    url = CfnUrl(stack, "Url", **url_properties)

    assert {"AuthType": "NONE", "TargetFunctionArn": role.attr_arn} == url.template_properties()


def test_names_of_typed_dicts_are_dict() -> None:
    """The names of nested properties are importable, and make plain dicts."""
    made = CfnFunctionCodeProps(s3_bucket="b")

    assert {"s3_bucket": "b"} == made
    assert dict is type(made)
    assert pickle.loads(pickle.dumps(made)) == made


def test_a_class_is_made_once() -> None:
    """Asked for again, from wherever, it is the same; and it says where it belongs."""
    assert aws_lambda.CfnFunction is CfnFunction
    assert "stackwright.cfn.aws_lambda" == CfnFunction.__module__
    assert pickle.loads(pickle.dumps(CfnFunction)) is CfnFunction


@pytest.mark.parametrize("name", ["CfnFunctionCodProps", "CfnFunctionCode", "FunctionCodeProps"])
def test_other_names_do_not_exist(name: str) -> None:
    """A module has no names but those of its stub."""
    message = f"module 'stackwright.cfn.aws_lambda' has no attribute '{name}'"
    with pytest.raises(AttributeError, match=message):
        getattr(aws_lambda, name)
