"""One stack of the tree: names, dependencies, conditions, tags, identity."""

from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from stackwright import App, Aws, CfnResource, Construct, Fn, Resource, Stack, Tags, construct
from stackwright.errors import (
    ReferenceCycleError,
    StackwrightError,
    SynthesisError,
    TokenError,
)
from stackwright.tokens import Document, StringToken
from stackwright_synth.resolve import ResolvedStack, resolve


@construct
class Queue(Resource):
    """An L2: its id ends in the hidden `Resource`, and it has a companion."""

    @property
    def resource_type(self) -> str | None:
        """A queue."""
        return "AWS::SQS::Queue"

    @property
    def tagging(self) -> None:
        """Takes no tags."""
        return

    def template_properties(self) -> Document:
        """Nothing."""
        return {}

    def compose(self) -> None:
        """Make the companion."""
        CfnResource(self, "Policy", type="AWS::SQS::QueuePolicy")


@construct
class Release(Queue):
    """Its logical id changes with the document of another resource."""

    hidden_id: ClassVar[str | None] = None

    of: Resource

    def compose(self) -> None:
        """No companion."""

    def identity(self, document: Callable[[Resource], Document]) -> str:
        """The length of the other document, as a hash would be."""
        return str(len(str(document(self.of))))


@pytest.fixture
def stack() -> Stack:
    """An empty stack."""
    return Stack(App(), "S")


def resolved(stack: Stack) -> ResolvedStack:
    """The stack, resolved."""
    app = stack.root
    assert isinstance(app, App)
    found = resolve(app, lambda asset: "").stack(stack.path)
    assert found is not None
    return found


def raw(scope: Construct, id: str, **options: Any) -> CfnResource:
    """A raw resource."""
    return CfnResource(scope, id, type="A::B::C", **options)


def bodies(stack: Stack) -> dict[str, dict[str, Any]]:
    """The documents of the stack by construct path."""
    return {one.path: one.body for one in resolved(stack).resources}


def test_names_are_made_from_the_path_below_the_stack(stack: Stack) -> None:
    """Raw resources have the bare path, others the hidden component, as in the CDK."""
    raw(stack, "Worker")
    raw(Construct(stack, "Group"), "Worker")
    Queue(stack, "Queue")
    raw(stack, "Mine", logical_id="Yours")

    assert {one.path: one.logical_id for one in resolved(stack).resources} == {
        "S/Worker": "Worker",
        "S/Group/Worker": "GroupWorkerE7AB0A95",
        "S/Queue": "Queue4A7E3555",
        "S/Queue/Policy": "QueuePolicy578A1801",
        "S/Mine": "Yours",
    }


def test_two_resources_that_meet_name_both(stack: Stack) -> None:
    """Ids that differ only in punctuation collide, and both lines are told."""
    first, second = raw(stack, "A-B"), raw(stack, "AB")
    with pytest.raises(SynthesisError) as caught:
        resolved(stack)

    assert caught.value.code == "duplicate-logical-id"
    assert caught.value.message == (
        "two parts of one template have the logical id 'AB': "
        f"S/A-B, created at {first.source}, and S/AB"
    )
    assert (caught.value.path, caught.value.source) == ("S/AB", second.source)


def test_an_override_may_meet_a_made_name(stack: Stack) -> None:
    """A given logical id collides like any other."""
    raw(stack, "A", logical_id="B")
    raw(stack, "B")
    with pytest.raises(SynthesisError, match=r"S/A, created at .*, and S/B"):
        resolved(stack)


def test_an_id_without_letters_and_digits_makes_no_name(stack: Stack) -> None:
    """No logical id can be made of punctuation alone; a given one helps."""
    made = raw(stack, "--")
    with pytest.raises(SynthesisError) as caught:
        resolved(stack)

    assert caught.value.code == "invalid-logical-id"
    assert (caught.value.path, caught.value.source) == ("S/--", made.source)
    other = Stack(App(), "S")
    raw(other, "--", logical_id="Dashes")
    assert list(resolved(other).by_logical_id) == ["Dashes"]


def test_depends_on_names_resources_sorted(stack: Stack) -> None:
    """One, several, and those added later; each once."""
    b, a = raw(stack, "B"), raw(stack, "A")
    user = raw(stack, "User", depends_on=[b])
    user.add_dependency(a, b)

    assert bodies(stack)["S/User"]["DependsOn"] == ["A", "B"]


def test_depends_on_a_subtree_is_on_every_resource_in_it(stack: Stack) -> None:
    """A construct stands for all resources below, a resource for its companions, too."""
    group = Construct(stack, "G")
    raw(group, "A")
    Queue(Construct(group, "Deep"), "Q")
    Construct(group, "Empty")
    raw(stack, "User", depends_on=[group])

    body = bodies(stack)["S/User"]
    assert body["DependsOn"] == ["GA12291FA6", "GDeepQ94A0C946", "GDeepQPolicy5F4E82F8"]


def test_depends_on_leaves_itself_and_imported_ones_out(stack: Stack) -> None:
    """A resource within the subtree that it depends on does not wait for itself."""
    group = Construct(stack, "G")
    Queue(group, "Known").known = {}
    raw(group, "User", depends_on=[group])

    assert bodies(stack)["S/G/User"]["DependsOn"] == ["GKnownPolicy7CAA7A6C"]


def test_depends_on_an_empty_subtree_is_nothing(stack: Stack) -> None:
    """Where nothing is below, nothing is written."""
    raw(stack, "User", depends_on=[Construct(stack, "G")])

    assert bodies(stack)["S/User"] == {"Type": "A::B::C"}


def test_depends_on_another_app_is_refused(stack: Stack) -> None:
    """A construct of another app, even at a path that this one has, is an error."""
    other = Stack(App(), "S")
    foreign = raw(other, "A")
    raw(stack, "A")
    user = raw(stack, "User", depends_on=[foreign])
    with pytest.raises(
        SynthesisError, match="S/User depends on S/A, which is not in this app"
    ) as e:
        resolved(stack)

    assert (e.value.path, e.value.source) == ("S/User", user.source)


def test_a_condition_covers_the_companions(stack: Stack) -> None:
    """What is below a conditional resource is made under the same condition."""
    prod = stack.add_condition("Prod", Fn.condition_equals(Aws.region, "x"))
    other = stack.add_condition("Other", Fn.condition_not(prod))
    queue = Queue(stack, "Q", condition=prod)
    raw(Construct(queue, "Group"), "Inner")
    raw(queue, "Own", condition=other)
    raw(stack, "Outside")

    assert {path: body.get("Condition") for path, body in bodies(stack).items()} == {
        "S/Q": "Prod",
        "S/Q/Policy": "Prod",
        "S/Q/Group/Inner": "Prod",
        "S/Q/Own": "Other",
        "S/Outside": None,
    }


def test_tags_reach_the_stack(stack: Stack) -> None:
    """Tags of the app and of the stack are the stack's; its own win."""
    app = stack.root
    Tags.of(app).add("team", "orders")
    Tags.of(app).add("queues", "1", include_resource_types=["AWS::SQS::Queue"])
    Tags.of(stack).add("stage", "prod")
    stack.tags = {"stage": "own"}

    assert resolved(stack).tags == {"stage": "own", "team": "orders"}


def test_identity_follows_another_document(stack: Stack) -> None:
    """A logical id may end in something that comes from another resource's document."""
    target = raw(stack, "Target", properties={"A": stack.region})
    Release(stack, "Release", of=target)
    size = len(str({"Type": "A::B::C", "Properties": {"A": {"Ref": "AWS::Region"}}}))

    assert f"Release{size}" in resolved(stack).by_logical_id


def test_identity_that_needs_itself_is_a_cycle(stack: Stack) -> None:
    """A document that refers to the name that is made from it cannot be."""
    target = raw(stack, "Target", properties={"A": StringToken.of("S/Release.Ref")})
    Release(stack, "Release", of=target)
    with pytest.raises(ReferenceCycleError, match="S/Target -> S/Target") as caught:
        resolved(stack)

    assert caught.value.source is not None
    assert caught.value.hint is not None


def test_iam_resources_need_a_capability(stack: Stack) -> None:
    """Only a stack with IAM resources asks for it."""
    raw(stack, "A")
    assert resolved(stack).capabilities == ()
    other = Stack(App(), "S")
    CfnResource(other, "R", type="AWS::IAM::Role")

    assert resolved(other).capabilities == ("CAPABILITY_NAMED_IAM",)


def test_a_stack_carries_its_options() -> None:
    """Name, place, protection and line reach the resolved stack."""
    app = App()
    stack = Stack(
        app,
        "S",
        stack_name="orders",
        account="123456789012",
        region="eu-west-1",
        termination_protection=True,
    )
    made = resolved(stack)

    assert (made.id, made.name, made.account, made.region) == (
        "S",
        "orders",
        "123456789012",
        "eu-west-1",
    )
    assert made.termination_protection
    assert made.source == stack.source


def test_a_value_of_a_plain_construct_points_nowhere(stack: Stack) -> None:
    """Only resources and parts of a template can be referred to."""
    Construct(stack, "G")
    raw(stack, "R", properties={"A": StringToken.of("S/G.Arn")})
    with pytest.raises(TokenError, match="'S/G', which is not in this app"):
        resolved(stack)


def _endless() -> Any:
    holds_itself: dict[str, Any] = {}
    holds_itself["A"] = holds_itself
    return holds_itself


ENDLESS: list[tuple[Callable[[Stack], object], str]] = [
    (lambda stack: CfnResource(stack, "Q", type="A::B::C", properties=_endless()), "S/Q"),
    (lambda stack: Queue(stack, "Q", metadata=_endless()), "S/Q"),
    (lambda stack: setattr(stack, "metadata", _endless()), "S"),
    (lambda stack: stack.add_output("O", _endless()), "S/Output:O"),
]


@pytest.mark.parametrize(("build", "path"), ENDLESS)
def test_what_holds_itself(build: Callable[[Stack], object], path: str) -> None:
    """A value without an end is refused where it stands."""
    app = App()
    build(Stack(app, "S"))
    with pytest.raises(StackwrightError, match="too deeply, or holds itself") as caught:
        resolve(app, lambda asset: "")

    assert path == caught.value.path
