"""What a generated class shows in an interpreter, and what it says of a wrong name."""

import inspect
import pickle
from pathlib import Path
from typing import Any

import pytest

import stackwright.cfn
from stackwright import App, Construct, Stack
from stackwright.cfn import aws_sqs, aws_wafv2
from stackwright.cfn.aws_cloudformation import CfnCustomResource
from stackwright.cfn.aws_s3 import CfnBucket
from stackwright.cfn.aws_sqs import CfnQueue
from stackwright.errors import PropertyError
from stackwright.meant import name_meant


@pytest.fixture
def stack() -> Stack:
    """A stack of its own."""
    return Stack(App(), "Stack")


class Own(CfnBucket):
    """A bucket of our own."""

    def __init__(self, scope: Construct, id: str, *, label: str) -> None:
        self.early = label
        super().__init__(scope, id, bucket_name=label)
        self.label = label


def test_the_signature_lists_the_properties() -> None:
    """Required ones have no default; what is read-only cannot be given."""
    taken = inspect.signature(CfnCustomResource).parameters

    assert ["scope", "id", "cfn_options"] == [*taken][:3]
    assert "str" == taken["service_token"].annotation
    assert inspect.Parameter.empty is taken["service_token"].default
    assert "arn" not in inspect.signature(CfnBucket).parameters
    assert (
        "Sequence[CfnBucketTagProps] | None"
        == inspect.signature(CfnBucket).parameters["tags"].annotation
    )


def test_a_property_that_is_called_like_a_parameter() -> None:
    """The scope of a web ACL is a keyword; what it belongs to has another name."""
    taken = inspect.signature(aws_wafv2.CfnWebACL).parameters

    assert ["_scope", "id"] == [*taken][:2]
    assert inspect.Parameter.KEYWORD_ONLY is taken["scope"].kind


def test_the_description_lists_properties_and_attributes() -> None:
    """`help()` says what the class takes and gives."""
    description = inspect.getdoc(CfnQueue) or ""

    assert "A resource of the type `AWS::SQS::Queue`." == description.partition("\n")[0]
    assert "    fifo_queue: bool (a change replaces the resource)" in description
    assert "    attr_delay_seconds: integer" in description


def test_a_class_of_ones_own(stack: Stack) -> None:
    """It has its own signature and description, and attributes as it likes."""
    own = Own(stack, "Own", label="orders")

    assert ["scope", "id", "label"] == [*inspect.signature(Own).parameters]
    assert "A bucket of our own." == inspect.getdoc(Own)
    assert ("orders", "orders", {"BucketName": "orders"}) == (
        own.early,
        own.label,
        own.template_properties(),
    )


def test_completion(stack: Stack) -> None:
    """Modules, classes and attributes are listed for those who complete names."""
    files = Path(stackwright.cfn.__path__[0]).glob("a*_*.py")

    assert {file.stem for file in files} == {*dir(stackwright.cfn)}
    assert {"attr_arn", "ref", "props"} <= {*dir(CfnQueue(stack, "Queue"))}


def test_all_names_of_a_module() -> None:
    """`from module import *` brings the classes and the names of their objects."""
    names: dict[str, Any] = {}
    exec("from stackwright.cfn.aws_sqs import *", names)

    assert CfnQueue is names["CfnQueue"]
    assert {*dir(aws_sqs)} <= {*names}


def test_modules_are_attributes() -> None:
    """A module need not be imported by its own name."""
    found: object = getattr(stackwright.cfn, "aws_kinesisvideo")  # noqa: B009

    assert inspect.ismodule(found)
    with pytest.raises(AttributeError, match="no attribute 'aws_s33'") as caught:
        getattr(stackwright.cfn, "aws_s33")  # noqa: B009
    assert "did you mean 'aws_s3'?" == name_meant("aws_s33", caught.value.obj)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("arn", "'attr_arn' is what Fn::GetAtt gives"),
        ("attr_arm", "did you mean 'attr_arn'?"),
        ("bucket_name", "props['bucket_name'] is what was given"),
        ("BucketName", "props['bucket_name'] is what was given"),
        ("propz", "did you mean 'props'?"),
        ("grant_read", "methods are for hand-written classes"),
    ],
)
def test_names_that_are_not_there(stack: Stack, name: str, hint: str) -> None:
    """The hint says where the attribute or the property is."""
    with pytest.raises(AttributeError) as caught:
        getattr(CfnBucket(stack, "Bucket"), name)

    assert name == caught.value.name
    assert (name_meant(name, caught.value.obj) or "").endswith(hint)


@pytest.mark.parametrize("name", ["bucket_name", "BucketName"])
def test_properties_are_no_attributes(stack: Stack, name: str) -> None:
    """A property that is assigned to the object would be lost, so that is an error."""
    bucket = CfnBucket(stack, "Bucket")
    with pytest.raises(PropertyError) as caught:
        setattr(bucket, name, "orders")

    assert "set it by props['bucket_name'] = ..." == caught.value.hint
    assert Path(__file__).name == Path(getattr(caught.value.source, "file", "")).name
    bucket.props = {"bucket_name": "orders"}
    bucket.removal_policy = "Retain"
    assert {"BucketName": "orders"} == bucket.template_properties()


@pytest.mark.parametrize("name", ["depends_on", "removal_policy", "logical_id", "update_policy"])
def test_options_are_no_properties(stack: Stack, name: str) -> None:
    """An option that is given as a keyword is sent to where options go."""
    given: Any = {name: "x"}
    with pytest.raises(PropertyError, match=f"no property '{name}'") as caught:
        CfnBucket(stack, "Bucket", **given)

    assert f"it is no property: cfn_options={{{name!r}: ...}}" == caught.value.hint


def test_a_resource_can_be_pickled(stack: Stack) -> None:
    """A copy has the properties of the original."""
    bucket = CfnBucket(stack, "Bucket", bucket_name="orders")
    copy = pickle.loads(pickle.dumps(bucket))

    assert {"BucketName": "orders"} == copy.template_properties()
