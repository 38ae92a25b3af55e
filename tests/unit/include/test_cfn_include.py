"""A template in, typed resources in the tree out."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stackwright import App, Fn, Stack
from stackwright.aws_iam import PolicyStatement, Role, ServicePrincipal
from stackwright.cfn.aws_s3 import CfnBucket
from stackwright.cfn.aws_sns import CfnTopic
from stackwright.cfn.aws_sqs import CfnQueue
from stackwright.errors import ConstructError, SynthesisError
from stackwright.include import CfnInclude, RawResource, TemplateError
from stackwright.source import TemplateLocation
from stackwright.tokens import is_document, is_list

Take = Callable[..., CfnInclude]
Written = Callable[[], dict[str, Any]]

QUEUE = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n"


def test_resources_are_typed(take: Take) -> None:
    """A resource is of the generated class of its type, at its line of the template."""
    include = take(QUEUE)
    queue = include.get_resource("Queue", CfnQueue)

    assert "Orders/Legacy/Queue" == queue.path
    assert include.source is not None
    assert isinstance(queue.source, TemplateLocation)
    assert ("legacy.yaml", 2) == (Path(queue.source.file).name, queue.source.line)
    assert 3 == queue.source.column
    assert include.source == queue.source.included_at
    assert "conftest.py" == Path(include.source.file).name


def test_properties_can_be_changed(take: Take, written: Written) -> None:
    """What is changed in `props` is written; the logical id stays."""
    include = take(f"{QUEUE}    Properties: {{DelaySeconds: '5'}}\n")
    queue = include.get_resource("Queue")

    assert {"delay_seconds": 5} == queue.props

    queue.props["visibility_timeout"] = 30
    properties = {"DelaySeconds": 5, "VisibilityTimeout": 30}
    assert {"Queue": {"Type": "AWS::SQS::Queue", "Properties": properties}} == written()[
        "Resources"
    ]


def test_raw_resources_can_be_changed(take: Take, written: Written) -> None:
    """So can those of a resource that is left as it is."""
    include = take("Resources: {Own: {Type: 'Custom::Own', Properties: {A: 1}}}")
    own = include.get_resource("Own", RawResource)
    own.props["B"] = 2

    assert {"A": 1, "B": 2} == written()["Resources"]["Own"]["Properties"]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("Custom::Own", "untyped-resource"),
        ("A::B::C::MODULE", "untyped-resource"),
        ("AWS::New::Thing", "unknown-type"),
        ("AWS::Lambda::Nothing", "unknown-type"),
    ],
)
def test_raw_resources_are_reported(take: Take, kind: str, code: str) -> None:
    """A resource that is left as it is has a warning that says why."""
    (warning,) = take(f"Resources: {{Own: {{Type: '{kind}'}}}}").get_resource("Own").warnings_

    assert code == warning.code
    assert kind in warning.message


def test_references_from_constructs(take: Take, stack: Stack, written: Written) -> None:
    """Other constructs refer to what was taken in, and it to theirs."""
    include = take("Resources: {Data: {Type: 'AWS::S3::Bucket'}}")
    bucket = include.get_resource("Data", CfnBucket)
    role = Role(stack, "Reader", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    role.add_to_policy(PolicyStatement(actions=["s3:GetObject"], resources=[bucket.attr_arn]))
    topic = CfnTopic(stack, "Topic", topic_name=bucket.ref)
    bucket.props["bucket_name"] = role.role_name
    topic.add_dependency(include)
    resources = written()["Resources"]

    assert {"Fn::GetAtt": ["Data", "Arn"]} in _values(resources)
    assert {"Ref": "Data"} == resources["Topic"]["Properties"]["TopicName"]
    assert {"Ref": "Reader"} == {"Ref": resources["Data"]["Properties"]["BucketName"]["Ref"][:6]}


def _values(value: Any) -> list[Any]:
    """Every value within *value*."""
    inner: list[Any] = []
    if is_document(value):
        inner = [*value.values()]
    elif is_list(value):
        inner = value
    return [value, *(deep for one in inner for deep in _values(one))]


def test_attributes_are_kept(take: Take, written: Written) -> None:
    """`DependsOn` and the policies stay as they are written."""
    body = {
        "Type": "AWS::SQS::Queue",
        "DependsOn": "Other",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Snapshot",
        "Metadata": {"a": "b"},
    }
    take(f"Resources: {{Queue: {body}, Other: {{Type: 'AWS::SQS::Queue'}}}}")

    assert body == written()["Resources"]["Queue"]


def test_attributes_can_be_changed(take: Take, stack: Stack, written: Written) -> None:
    """What is given to the resource afterwards is added, or wins."""
    text = """Resources:
      Queue: {Type: 'AWS::SQS::Queue', DependsOn: Other, DeletionPolicy: Retain, Metadata: {a: b}}
      Other: {Type: 'AWS::SQS::Queue'}"""
    queue = take(text).get_resource("Queue")
    queue.add_dependency(CfnTopic(stack, "Topic"))
    queue.apply_removal_policy("Delete")
    queue.add_metadata("c", "d")
    body = written()["Resources"]["Queue"]

    assert ["Other", "Topic"] == body["DependsOn"]
    assert ("Delete", "Delete") == (body["DeletionPolicy"], body["UpdateReplacePolicy"])
    assert {"a": "b", "c": "d"} == body["Metadata"]


def test_defaults_of_the_scope(stack: Stack, take: Take, written: Written) -> None:
    """What the template says of removal wins over a default of the stack."""
    CfnQueue.set_shared_defaults(stack, removal_policy="Delete")
    take(f"{QUEUE}    DeletionPolicy: Retain\n")
    body = written()["Resources"]["Queue"]

    assert {"Type": "AWS::SQS::Queue", "DeletionPolicy": "Retain"} == body


ELEMENTS = """
AWSTemplateFormatVersion: 2010-09-09
Description: Old
Transform: AWS::LanguageExtensions
Metadata: {Owner: us}
Parameters:
  Stage: {Type: String, Default: dev}
Rules:
  Large: {Assertions: [{Assert: !Equals [!Ref Stage, dev]}]}
Mappings:
  Sizes: {a: {b: 1}}
Conditions:
  Prod: !Equals [!Ref Stage, prod]
  A&B: !Equals [a, b]
Resources:
  Queue: {Type: 'AWS::SQS::Queue', Condition: Prod}
Outputs:
  Url: {Value: !Ref Queue, Condition: Prod, Export: {Name: url}}
"""


def test_elements_can_be_changed(take: Take, stack: Stack, written: Written) -> None:
    """Parameters, conditions, mappings, rules and outputs are constructs."""
    include = take(ELEMENTS)
    include.get_parameter("Stage").default = "prod"
    include.get_condition("Prod").expression = Fn.condition_equals("a", "b")
    include.get_mapping("Sizes").table = {"a": {"b": 2}}
    include.get_rule("Large").content = {"Assertions": []}
    include.get_output("Url").export_name = "other"
    CfnQueue(stack, "Next", cfn_options={"condition": include.get_condition("A&B")})
    document = written()

    assert {"Type": "String", "Default": "prod"} == document["Parameters"]["Stage"]
    assert {"Fn::Equals": ["a", "b"]} == document["Conditions"]["Prod"]
    assert {"a": {"b": 2}} == document["Mappings"]["Sizes"]
    assert {"Assertions": []} == document["Rules"]["Large"]
    assert {"Name": "other"} == document["Outputs"]["Url"]["Export"]
    assert "A&B" == document["Resources"]["Next"]["Condition"]


def test_the_stack_takes_the_rest(take: Take, written: Written) -> None:
    """What the template says of itself, the stack says."""
    take(ELEMENTS)
    document = written()

    assert "2010-09-09" == document["AWSTemplateFormatVersion"]
    assert ("Old", {"Owner": "us"}) == (document["Description"], document["Metadata"])
    assert "AWS::LanguageExtensions" == document["Transform"]


def test_the_stacks_own_words_win(tmp_path: Path) -> None:
    """A description and metadata that the app gave stay."""
    file = tmp_path / "legacy.yaml"
    file.write_text(ELEMENTS, encoding="utf-8")
    stack = Stack(App(), "Orders", description="New", metadata={"Owner": "them", "a": 1})
    CfnInclude(stack, "Legacy", template_file=str(file))

    assert ("New", {"Owner": "them", "a": 1}) == (stack.description, stack.metadata)


def test_macros_of_two_templates(stack: Stack, tmp_path: Path, written: Written) -> None:
    """The macros of two templates run one after the other, each once."""
    for name, macros in (("a", "A"), ("b", "[B, A]"), ("c", "A")):
        file = tmp_path / f"{name}.yaml"
        file.write_text(f"Transform: {macros}\nResources: {{}}", encoding="utf-8")
        CfnInclude(stack, name, template_file=file)

    assert ["A", "B"] == written()["Transform"]


def test_two_of_one_name(stack: Stack, tmp_path: Path, written: Written) -> None:
    """Two resources of one logical id are refused, and both lines are named."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(QUEUE, encoding="utf-8")
        CfnInclude(stack, name, template_file=tmp_path / f"{name}.yaml")

    with pytest.raises(SynthesisError, match=r"a\.yaml:2:3, included at") as caught:
        written()

    assert "duplicate-logical-id" == caught.value.code
    assert "b.yaml" in str(caught.value.source)


def test_unreadable_file(stack: Stack) -> None:
    """A file that is not there is refused at the app's line."""
    with pytest.raises(TemplateError) as caught:
        CfnInclude(stack, "Legacy", template_file="nowhere.yaml")

    assert "template-unreadable" == caught.value.code
    assert caught.value.source is not None
    assert __file__ == caught.value.source.file
    assert str(Path(__file__).parent / "nowhere.yaml") in caught.value.message


def test_relative_to_the_base(tmp_path: Path) -> None:
    """A relative path starts from the app's `base`."""
    (tmp_path / "legacy.yaml").write_text(QUEUE, encoding="utf-8")
    stack = Stack(App(base=tmp_path), "Orders")

    include = CfnInclude(stack, "Legacy", template_file="legacy.yaml")

    assert ["Queue"] == [one.id for one in include.children]


def test_unknown_parts(take: Take) -> None:
    """What the template does not have is an error with a hint; so is a wrong class."""
    include = take(QUEUE)
    with pytest.raises(ConstructError, match="is not there") as caught:
        include.get_resource("Qeue")

    assert ("not-in-template", "did you mean 'Queue'?") == (caught.value.code, caught.value.hint)

    with pytest.raises(ConstructError, match="is a CfnQueue"):
        include.get_resource("Queue", CfnTopic)
    with pytest.raises(ConstructError, match=r"Outputs\.A"):
        include.get_output("A")


def test_macros_get_the_benefit_of_the_doubt(take: Take, written: Written) -> None:
    """What a macro may complete is left as it is, with a warning."""
    text = """
Transform: [Own]
Resources:
  Queue: {Type: 'AWS::SQS::Queue', Count: 3, Properties: {Unknown: !Ref Later}}
"""
    queue = take(text).get_resource("Queue", RawResource)

    assert "untyped-resource" == queue.code
    assert "'Unknown'" in queue.reason
    assert {
        "Type": "AWS::SQS::Queue",
        "Count": 3,
        "Properties": {"Unknown": {"Ref": "Later"}},
    } == written()["Resources"]["Queue"]
