"""Overrides, transforms and tags: applied to the document of one resource."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import pytest

from stackwright import NONE, App, CfnResource, Resource, ResourceDocument, Stack, Tags, construct
from stackwright.errors import PropertyError, SynthesisError, TokenError
from stackwright.schema import Tagging
from stackwright.source import SourceLocation
from stackwright_synth.resolve import resolve


def here(offset: int = 0) -> int:
    """The line of the call, plus *offset*."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno + offset


GIVEN = {"A": {"B": 1, "C.D": 2}, "L": [{"K": "a"}, {"K": "b"}], "T": "text"}


def body(app: App, name: str = "R") -> dict[str, Any]:
    """The document of the resource called *name*."""
    (stack,) = resolve(app, lambda asset: "").stacks
    return stack.by_logical_id[name].body


def overridden(overrides: Mapping[str, object]) -> dict[str, Any]:
    """The document of a resource with the properties above and these overrides."""
    app = App()
    CfnResource(Stack(app, "S"), "R", type="A::B::C", properties=GIVEN, overrides=overrides)
    return body(app)


@pytest.mark.parametrize(
    ("path", "value", "expected"),
    [
        ("T", 5, {**GIVEN, "T": 5}),
        ("New", {"x": 1}, {**GIVEN, "New": {"x": 1}}),
        ("New.Deep.Er", 1, {**GIVEN, "New": {"Deep": {"Er": 1}}}),
        ("A.B", 9, {**GIVEN, "A": {"B": 9, "C.D": 2}}),
        ("A.C\\.D", 9, {**GIVEN, "A": {"B": 1, "C.D": 9}}),
        ("L.1.K", "z", {**GIVEN, "L": [{"K": "a"}, {"K": "z"}]}),
        ("L.2", {"K": "c"}, {**GIVEN, "L": [{"K": "a"}, {"K": "b"}, {"K": "c"}]}),
        ("L.2.K", "c", {**GIVEN, "L": [{"K": "a"}, {"K": "b"}, {"K": "c"}]}),
        ("L.0", NONE, {**GIVEN, "L": [{"K": "b"}]}),
        ("L.0.K", NONE, {**GIVEN, "L": [{}, {"K": "b"}]}),
        ("T", NONE, {"A": GIVEN["A"], "L": GIVEN["L"]}),
        ("A.C\\.D", NONE, {**GIVEN, "A": {"B": 1}}),
        ("Missing", NONE, GIVEN),
        ("Missing.Deep", NONE, GIVEN),
        ("L.2", NONE, GIVEN),
        ("L.2.K", NONE, GIVEN),
    ],
    ids=repr,
)
def test_an_override_sets_or_removes(path: str, value: object, expected: dict[str, object]) -> None:
    """Paths lead through mappings and lists; `NONE` removes, and makes nothing on the way."""
    assert overridden({f"Properties.{path}": value}) == {"Type": "A::B::C", "Properties": expected}


def test_overrides_reach_the_whole_document() -> None:
    """Attributes beside the properties may be set and removed, too."""
    overrides = {"DeletionPolicy": "Retain", "Properties": NONE, "Type": "X::Y::Z"}

    assert overridden(overrides) == {"Type": "X::Y::Z", "DeletionPolicy": "Retain"}


def test_overrides_may_be_deferred_and_added_later() -> None:
    """Values are resolved; `add_override` adds to those given, the later wins."""
    app = App()
    stack = Stack(app, "S")
    made = CfnResource(stack, "R", type="A::B::C", overrides={"Properties.A": 1})
    made.add_override("Properties.A", f"x{stack.region}")
    made.add_override("Properties.B", 2)

    region = {"Ref": "AWS::Region"}
    assert body(app)["Properties"] == {"A": {"Fn::Join": ["", ["x", region]]}, "B": 2}


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("Properties.T.x", 1, "goes through 'x', where the document holds 'text'"),
        ("Properties.L.x", 1, "needs an index from 0 to 2, got 'x'"),
        ("Properties.L.3", 1, "needs an index from 0 to 2, got '3'"),
        ("Properties.L.-1", 1, "needs an index from 0 to 2, got '-1'"),
        ("", 1, "the override '' has an empty part"),
        ("Properties..A", 1, "has an empty part"),
        ("Properties.A.", 1, "has an empty part"),
        ("Properties.A", None, "the override 'Properties.A' has no value"),
        ("Timeout", 5, "the override 'Timeout' is none of a resource: it has Type, Properties,"),
        ("properties.Timeout", 5, "'properties.Timeout' is none of a resource"),
        ("Type", NONE, "must leave a Type"),
        ("Type", 5, "must leave a Type"),
    ],
)
def test_a_bad_override_is_refused(path: str, value: object, message: str) -> None:
    """A path that leads nowhere names itself and is placed at the resource."""
    with pytest.raises(PropertyError) as caught:
        overridden({path: value})

    assert message in caught.value.message
    assert caught.value.code == "invalid-override"
    assert caught.value.path == "S/R"
    assert caught.value.source is not None
    assert caught.value.source.file == __file__


Change = Callable[[ResourceDocument], Any]


def adding(text: str) -> Change:
    """A transform that appends *text* to the property `Order`."""

    def change(document: ResourceDocument) -> ResourceDocument:
        properties = document.body.get("Properties", {})
        order = properties.get("Order", "") + text
        body = {**document.body, "Properties": {**properties, "Order": order}}
        return document.with_body(body)

    return change


def test_transforms_run_in_order_the_stacks_before_the_apps() -> None:
    """Each sees what the one before it made; overrides are done before."""
    app = App()
    stack = Stack(app, "S")
    app.add_transform(adding("c"))
    stack.add_transform(adding("a"))
    stack.add_transform(adding("b"))
    CfnResource(stack, "R", type="A::B::C", overrides={"Properties.Order": "0"})
    CfnResource(Stack(app, "T"), "R", type="A::B::C")
    first, second = resolve(app, lambda asset: "").stacks

    assert first.resources[0].properties == {"Order": "0abc"}
    assert second.resources[0].properties == {"Order": "c"}


def test_a_transform_sees_the_finished_document() -> None:
    """It is told logical id, path and type, and nothing deferred is left."""
    app = App()
    stack = Stack(app, "S")
    seen: list[ResourceDocument] = []

    def note(document: ResourceDocument) -> ResourceDocument:
        seen.append(document)
        return document

    stack.add_transform(note)
    CfnResource(stack, "My-R", type="A::B::C", properties={"A": stack.region})
    resolve(app, lambda asset: "")

    document = {"Type": "A::B::C", "Properties": {"A": {"Ref": "AWS::Region"}}}
    assert seen == [ResourceDocument("MyR", "S/My-R", "A::B::C", document)]


def test_a_transform_may_use_deferred_values() -> None:
    """What a transform puts in is resolved, and damage in it is found."""

    def put(value: str) -> Change:
        return lambda document: document.with_body({**document.body, "Metadata": {"v": value}})

    app = App()
    stack = Stack(app, "S")
    stack.add_transform(put(f"x{stack.region}"))
    CfnResource(stack, "R", type="A::B::C")
    broken = App()
    Stack(broken, "S").add_transform(put(stack.region.__str__().upper()))
    CfnResource(broken.children[0], "R", type="A::B::C")

    joined = {"Fn::Join": ["", ["x", {"Ref": "AWS::Region"}]]}
    assert body(app)["Metadata"] == {"v": joined}
    with pytest.raises(TokenError):
        resolve(broken, lambda asset: "")


def failing(document: ResourceDocument) -> ResourceDocument:
    """A transform with a mistake in it."""
    raise KeyError("Handler")


MISBEHAVING: list[tuple[Callable[[Any], Any], str]] = [
    (lambda document: None, "a transform returns a ResourceDocument, got None"),
    (lambda document: document.body, "a transform returns a ResourceDocument, got {"),
    (failing, "the transform failing failed: KeyError: 'Handler'"),
    (
        lambda document: ResourceDocument("Other", document.path, document.type, document.body),
        "a transform must not change logical ids, got 'Other'",
    ),
    (
        lambda document: document.with_body({}),
        "a transform must leave a body with a Type, got {}",
    ),
    (
        lambda document: document.with_body(None),
        "a transform must leave a body with a Type, got None",
    ),
]


@pytest.mark.parametrize(("change", "message"), MISBEHAVING)
def test_a_misbehaving_transform_is_refused(change: Change, message: str) -> None:
    """The mistake is told with the resource that it was met at, not as a traceback."""
    app = App()
    stack = Stack(app, "S")
    stack.add_transform(change)
    CfnResource(stack, "R", type="A::B::C")
    line = here(-1)
    with pytest.raises(SynthesisError) as caught:
        resolve(app, lambda asset: "")

    assert message in caught.value.message
    assert caught.value.code == "invalid-transform"
    assert (caught.value.path, caught.value.resource_type) == ("S/R", "A::B::C")
    assert caught.value.source == SourceLocation(__file__, line)


@construct
class Tagged(Resource):
    """A resource whose tags stand in some form."""

    shape: ClassVar[Any] = "list"
    hidden_id: ClassVar[str | None] = None

    own: object = None

    @property
    def resource_type(self) -> str | None:
        """Some type."""
        return "Test::Tagged"

    @property
    def tagging(self) -> Tagging | None:
        """In the form of the class."""
        return Tagging("Tags", self.shape)

    def template_properties(self) -> dict[str, Any]:
        """Its own tags."""
        return {"Tags": self.own}


@construct
class MapTagged(Tagged):
    """Tags as a mapping."""

    shape: ClassVar[Any] = "map"


@construct
class GroupTagged(Tagged):
    """Tags as auto scaling groups have them."""

    shape: ClassVar[Any] = "asg"


def tags_of(cls: type[Tagged], own: object) -> Any:
    """The tags in the template, with `b` from the stack."""
    app = App()
    stack = Stack(app, "S")
    Tags.of(stack).add("b", "2")
    cls(stack, "R", own=own)
    return body(app).get("Properties", {}).get("Tags")


def test_tags_stand_in_the_form_of_the_type() -> None:
    """Lists of pairs, mappings, and pairs that say whether they propagate."""
    pair = {"Key": "b", "Value": "2"}

    assert tags_of(Tagged, None) == [pair]
    assert tags_of(Tagged, [{"Key": "a", "Value": "1"}]) == [{"Key": "a", "Value": "1"}, pair]
    assert tags_of(Tagged, [{"Key": "b", "Value": "own"}]) == [{"Key": "b", "Value": "own"}]
    assert tags_of(MapTagged, None) == {"b": "2"}
    assert tags_of(MapTagged, {"a": "1"}) == {"a": "1", "b": "2"}
    assert tags_of(GroupTagged, None) == [{**pair, "PropagateAtLaunch": True}]


def test_own_tags_keep_what_they_say() -> None:
    """A pair that does not propagate stays so; one without a value has an empty one."""
    quiet = {"Key": "a", "Value": "1", "PropagateAtLaunch": False}

    assert tags_of(GroupTagged, [quiet])[0] == quiet
    assert tags_of(Tagged, [{"Key": "a"}])[0] == {"Key": "a", "Value": ""}


def test_tags_that_are_not_known_stay_as_they_are() -> None:
    """A deferred list of tags cannot be added to."""
    stack = Stack(App(), "S")
    deferred = stack.add_parameter("Tags").value_as_list

    app = App()
    inner = Stack(app, "S")
    Tags.of(inner).add("b", "2")
    tags = inner.add_parameter("Tags", type="CommaDelimitedList")
    Tagged(inner, "R", own=tags.value_as_list)

    assert str(deferred.body).endswith("Ref,list")
    assert body(app)["Properties"] == {"Tags": {"Ref": "Tags"}}


def test_a_removed_last_tag_leaves_no_empty_list() -> None:
    """Where no tag is left, the property goes."""
    app = App()
    stack = Stack(app, "S")
    Tags.of(stack).remove("a")
    Tagged(stack, "R", own=[{"Key": "a", "Value": "1"}])

    assert body(app) == {"Type": "Test::Tagged"}
