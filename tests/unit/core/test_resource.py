"""Resources: the shared options, attributes, and what an imported one knows."""

from collections.abc import Mapping
from typing import Any

import pytest

from stackwright import App, CfnResource, ListToken, NumberToken, Resource, Stack, construct
from stackwright.errors import PropertyError, PropertyTypeError, TokenError
from stackwright.tokens import is_deferred
from stackwright_synth.resolve import resolve


@construct
class Queue(Resource):
    """A small resource that can be imported."""

    size: int = 1

    @property
    def resource_type(self) -> str | None:
        """A queue."""
        return "Test::Queue"

    def template_properties(self) -> dict[str, Any]:
        """The one property."""
        return {"Size": self.size}

    @property
    def tagging(self) -> None:
        """Takes no tags."""
        return

    @classmethod
    def imported_as(cls, stack: Stack, id: str, known: Mapping[str, str]) -> "Queue":
        """A queue that exists already."""
        made = cls(stack, id)
        made.known = known
        return made


@pytest.fixture
def app() -> App:
    """An app with an empty stack `S`."""
    app = App()
    Stack(app, "S")
    return app


def stack_of(app: App) -> Stack:
    """The stack `S`."""
    found = app.find("S")
    assert isinstance(found, Stack)
    return found


def body(app: App, name: str) -> dict[str, Any]:
    """The document of the resource called *name*."""
    (stack,) = resolve(app, lambda asset: "").stacks
    return stack.by_logical_id[name].body


def test_attributes_are_deferred(app: App) -> None:
    """`attribute` and `ref` are text, with views as number and list."""
    one = Queue(stack_of(app), "Q")

    assert str(one.attribute("Arn")) == "${Token[S/Q.Arn]Token}"
    assert one.ref.body == "S/Q.Ref"
    assert one.number_attribute("Size") == NumberToken("S/Q.Size")
    assert one.list_attribute("Ids") == ListToken("S/Q.Ids,list")


def test_an_imported_resource_gives_what_is_known(app: App) -> None:
    """Its attributes are plain text; it is not in the template, and may be used there."""
    arn = "arn:aws:sqs:eu-west-1:123456789012:q"
    known = Queue.imported_as(stack_of(app), "Q", {"Arn": arn, "Url": f"x{stack_of(app).region}"})
    uses = {"A": known.attribute("Arn"), "B": f"{known.attribute('Arn')}:x", "C": arn}
    uses["D"] = known.attribute("Url")
    CfnResource(stack_of(app), "R", type="A::B::C", properties=uses)

    assert known.imported
    assert not is_deferred(known.attribute("Arn"))
    assert known.attribute("Arn").split(":")[-1] == "q"
    (stack,) = resolve(app, lambda asset: "").stacks
    assert [one.path for one in stack.resources] == ["S/R"]
    assert stack.resources[0].properties == {
        "A": arn,
        "B": f"{arn}:x",
        "C": arn,
        "D": {"Fn::Join": ["", ["x", {"Ref": "AWS::Region"}]]},
    }


def test_an_imported_resource_says_what_it_does_not_know(app: App) -> None:
    """An attribute that was not given raises, and lists the known ones."""
    known = Queue.imported_as(stack_of(app), "Q", {"Url": "u", "Arn": "a"})
    for ask in (known.attribute, known.number_attribute, known.list_attribute):
        with pytest.raises(PropertyError) as caught:
            ask("Name")

        assert caught.value.message == "Name of an imported Test::Queue is not known"
        assert caught.value.code == "unknown-attribute"
        assert "Arn, Url" in (caught.value.hint or "")


def test_a_reference_made_before_the_import_was_known_is_found(app: App) -> None:
    """A deferred value of a resource that no template holds is an error."""
    queue = Queue(stack_of(app), "Q")
    CfnResource(stack_of(app), "R", type="A::B::C", properties={"A": queue.attribute("Arn")})
    queue.known = {"Url": "u"}
    with pytest.raises(TokenError, match="S/Q exists already") as caught:
        resolve(app, lambda asset: "")

    assert caught.value.path == "S/R"


def test_the_type_is_checked(app: App) -> None:
    """A raw resource needs a type of the right form."""
    for type in ("Queue", "AWS:SQS:Queue", "", "AWS::"):
        with pytest.raises(PropertyError, match="type must be a resource type such as"):
            CfnResource(stack_of(app), "R", type=type)
    with pytest.raises(PropertyError, match="CfnResource needs type"):
        CfnResource(stack_of(app), "R")  # type: ignore[call-arg]  # pyright: ignore

    for number, type in enumerate(("AWS::SQS::Queue", "Custom::X", "A::B::C::MODULE")):
        assert CfnResource(stack_of(app), f"R{number}", type=type).resource_type == type


def test_a_raw_resource_passes_its_properties_on(app: App) -> None:
    """Properties stand as given; `None` leaves one out; policies stand beside them."""
    CfnResource(
        stack_of(app),
        "R",
        type="A::B::C",
        properties={"A": 1, "B": None, "C": [True, 1.5, "x", None], "D": {"E": None}},
        creation_policy={"ResourceSignal": {"Count": 1}},
        update_policy={"UseOnlineResharding": True},
    )

    assert body(app, "R") == {
        "Type": "A::B::C",
        "Properties": {"A": 1, "C": [True, 1.5, "x"], "D": {}},
        "CreationPolicy": {"ResourceSignal": {"Count": 1}},
        "UpdatePolicy": {"UseOnlineResharding": True},
    }


def test_a_raw_resource_without_properties_has_none(app: App) -> None:
    """Nothing is written where nothing was said."""
    CfnResource(stack_of(app), "R", type="A::B::C")

    assert body(app, "R") == {"Type": "A::B::C"}


@pytest.mark.parametrize(
    ("policy", "replace"),
    [
        ("Delete", "Delete"),
        ("Retain", "Retain"),
        ("Snapshot", "Snapshot"),
        ("RetainExceptOnCreate", "Retain"),
    ],
)
def test_a_removal_policy_covers_deletion_and_replacement(
    app: App, policy: Any, replace: str
) -> None:
    """Both attributes are set; `UpdateReplacePolicy` knows no `RetainExceptOnCreate`."""
    CfnResource(stack_of(app), "A", type="A::B::C", removal_policy=policy)
    CfnResource(stack_of(app), "B", type="A::B::C").apply_removal_policy(policy)

    expected = {"Type": "A::B::C", "DeletionPolicy": policy, "UpdateReplacePolicy": replace}
    assert body(app, "A") == body(app, "B") == expected


def test_a_removal_policy_is_one_of_four(app: App) -> None:
    """Other words are refused, given or applied."""
    with pytest.raises(PropertyTypeError, match="removal_policy: must be one of 'Delete'"):
        CfnResource(stack_of(app), "A", type="A::B::C", removal_policy="Keep")  # type: ignore[arg-type]  # pyright: ignore
    made = CfnResource(stack_of(app), "A", type="A::B::C")
    with pytest.raises(PropertyTypeError, match="removal_policy: must be one of 'Delete'"):
        made.apply_removal_policy("Keep")  # type: ignore[arg-type]  # pyright: ignore


def test_a_class_may_have_a_removal_policy_of_its_own(app: App) -> None:
    """What is given wins over the class's default."""

    @construct
    class Kept(Queue):
        """Retained unless told otherwise."""

        default_removal_policy = "Retain"

    Kept(stack_of(app), "A", logical_id="A")
    Kept(stack_of(app), "B", logical_id="B", removal_policy="Delete")

    assert body(app, "A")["DeletionPolicy"] == "Retain"
    assert body(app, "B")["DeletionPolicy"] == "Delete"


def test_metadata_is_kept_beside_the_resource(app: App) -> None:
    """Given and added entries are united, and resolved."""
    one = CfnResource(stack_of(app), "A", type="A::B::C", metadata={"a": stack_of(app).region})
    one.add_metadata("b", [1])

    assert body(app, "A")["Metadata"] == {"a": {"Ref": "AWS::Region"}, "b": [1]}


def test_a_resource_that_renders_nothing_says_so(app: App) -> None:
    """The plain `Resource` has no properties of its own."""
    with pytest.raises(NotImplementedError):
        Resource(stack_of(app), "R").properties()


def test_a_logical_id_has_letters_and_digits_only(app: App) -> None:
    """A given logical id is checked."""
    for bad in ("a-b", "", "x" * 256):
        with pytest.raises(PropertyError, match="logical_id must be 1 to 255 letters"):
            CfnResource(stack_of(app), "A", type="A::B::C", logical_id=bad)
