"""Scoped defaults: which scope wins, how mappings merge, what NONE means."""

import inspect
from collections.abc import Mapping
from typing import Any

import pytest
from attrs import field

from stackwright import App, CfnResource, Construct, Resource, Stack, construct
from stackwright.checks import within
from stackwright.defaults import MERGE, NONE, set_defaults
from stackwright.errors import PropertyError, PropertyTypeError, SealedTreeError
from stackwright.source import SourceLocation


def here(offset: int = 0) -> int:
    """The line of the call, plus *offset*."""
    frame = inspect.currentframe()
    assert frame is not None
    assert frame.f_back is not None
    return frame.f_back.f_lineno + offset


UNSAID: dict[str, Any] = {}
"""Hides from type checkers that a required property comes from a default."""


@construct
class Worker(Resource):
    """A resource with fields of both rules."""

    runtime: str
    memory: int | None = field(default=None, validator=within(128, 10240))
    environment: Mapping[str, str] | None = field(default=None, metadata=MERGE)
    labels: Mapping[str, str] | None = None

    @property
    def resource_type(self) -> str | None:
        """Some type."""
        return "Test::Worker"


@construct
class Special(Worker):
    """A subclass with a field of its own."""

    extra: str = "none"


class Plain(Worker):
    """A subclass of a user, not decorated."""

    def __init__(self, scope: Construct, id: str, **given: Any) -> None:
        super().__init__(scope, id, **given)


@pytest.fixture
def app() -> App:
    """An app whose stack `S` holds a group `G`."""
    app = App()
    Construct(Stack(app, "S"), "G")
    return app


def worker(app: App, **given: Any) -> Worker:
    """A worker in the group."""
    group = app.find("S/G")
    assert group is not None
    return Worker(group, f"W{len(group.children)}", **dict[str, Any]({"runtime": "r", **given}))


def defaults(app: App, path: str, **values: object) -> None:
    """Set defaults of workers at *path*."""
    scope = app.find(path) if path else app
    assert scope is not None
    set_defaults(Worker, scope, values)


def test_a_default_reaches_everything_below(app: App) -> None:
    """A scope supplies what is not given, a required property too."""
    defaults(app, "S", memory=512, runtime="python3.13")
    group = app.find("S/G")
    assert group is not None

    assert Worker(group, "W", **UNSAID).memory == 512
    assert Worker(group, "X", **UNSAID).runtime == "python3.13"


def test_a_given_value_wins(app: App) -> None:
    """What is given to the construct wins over every default."""
    defaults(app, "S", memory=512)

    assert worker(app, memory=256).memory == 256


def test_the_nearest_scope_wins(app: App) -> None:
    """A group's default wins over the stack's, and the stack's over the app's."""
    defaults(app, "", memory=128)
    assert worker(app).memory == 128
    defaults(app, "S/G", memory=1024)
    defaults(app, "S", memory=512)

    assert worker(app).memory == 1024


def test_a_default_does_not_reach_back_or_beside(app: App) -> None:
    """Constructs that were made before, or stand elsewhere, keep what they have."""
    before = worker(app)
    defaults(app, "S/G", memory=512)

    assert before.memory is None
    assert Worker(Stack(app, "T"), "W", runtime="r").memory is None


def test_the_last_call_of_one_scope_wins(app: App) -> None:
    """Calls of the same scope add up; the later value counts."""
    defaults(app, "S", memory=128, labels={"a": "1"})
    defaults(app, "S", memory=256)

    assert (worker(app).memory, worker(app).labels) == (256, {"a": "1"})


def test_mappings_that_say_so_are_merged(app: App) -> None:
    """Environments of all scopes are united, the nearer key wins; others are replaced."""
    defaults(app, "", environment={"A": "app", "B": "app"}, labels={"x": "1"})
    defaults(app, "S", environment={"B": "stack", "C": "stack"})
    made = worker(app, environment={"C": "own"}, labels={"y": "2"})

    assert made.environment == {"A": "app", "B": "stack", "C": "own"}
    assert made.labels == {"y": "2"}


def test_a_key_of_nothing_removes_what_outer_scopes_say(app: App) -> None:
    """A removed key does not come back from a scope further out."""
    defaults(app, "", environment={"A": "app", "B": "app", "C": "app"})
    defaults(app, "S", environment={"A": "stack", "B": NONE})
    made = worker(app, environment={"A": NONE, "D": "own"})

    assert made.environment == {"C": "app", "D": "own"}


def test_a_key_of_nothing_needs_no_default(app: App) -> None:
    """Removing a key that nobody set is no error, whether or not there are defaults."""
    assert worker(app, environment={"A": NONE, "B": "x"}).environment == {"B": "x"}
    defaults(app, "S", memory=128)
    assert worker(app, environment={"A": NONE, "B": "x"}).environment == {"B": "x"}


def test_a_key_of_none_is_refused(app: App) -> None:
    """What `os.environ.get` did not find must not vanish from the template."""
    with pytest.raises(PropertyTypeError, match="value of key 'A'"):
        worker(app, environment={"A": None, "B": "x"})
    with pytest.raises(PropertyTypeError, match="value of key 'A'"):
        defaults(app, "S", environment={"A": None})


def test_a_default_mapping_is_not_changed_by_what_is_given(app: App) -> None:
    """The merge makes a new mapping each time."""
    shared = {"A": "1"}
    defaults(app, "S", environment=shared)
    one, two = worker(app, environment={"B": "2"}), worker(app)

    assert shared == {"A": "1"}
    assert one.environment == {"A": "1", "B": "2"}
    assert two.environment == {"A": "1"}


def test_none_means_explicitly_nothing(app: App) -> None:
    """`NONE` keeps a scope's default away; `None` means that nothing was said."""
    defaults(app, "S", memory=512, environment={"A": "1"})

    assert worker(app, memory=NONE).memory is None
    assert worker(app, environment=NONE).environment is None
    assert worker(app, memory=None).memory == 512
    assert repr(NONE) == "NONE"


def test_none_without_any_default_is_none(app: App) -> None:
    """`NONE` means `None` where no scope supplies anything."""
    assert worker(app, memory=NONE).memory is None


def test_a_nearer_none_hides_an_outer_default(app: App) -> None:
    """A scope may say that there is nothing."""
    defaults(app, "", memory=512)
    defaults(app, "S", memory=NONE)

    assert worker(app).memory is None


def test_defaults_of_a_class_reach_its_subclasses(app: App) -> None:
    """Decorated and plain subclasses take the defaults of their parent; their own win."""
    defaults(app, "S", memory=512, runtime="r")
    stack = app.find("S")
    assert stack is not None
    set_defaults(Special, stack, {"extra": "e", "memory": 1024})

    assert Special(stack, "A", **UNSAID).memory == 1024
    assert Special(stack, "B", **UNSAID).extra == "e"
    assert Plain(stack, "C").memory == 512
    assert Worker(stack, "D", **UNSAID).memory == 512


def test_shared_options_have_defaults_too(app: App) -> None:
    """What every resource takes may be given by a scope."""
    defaults(app, "S", removal_policy="Retain")

    assert worker(app).removal_policy == "Retain"


@pytest.mark.parametrize(
    ("values", "message", "hint"),
    [
        ({"memroy": 1}, "Worker has no property 'memroy'", "did you mean 'memory'?"),
        ({"memory": 1}, "memory must be from 128 to 10240, got 1", None),
        ({"memory": "1"}, "memory: must be int, got the text '1'", None),
        (
            {"environment": {"A": 1}},
            "environment: must be a mapping of str to str, got {'A': 1} "
            "(value of key 'A' of dict is not an instance of str)",
            "write it as text: {'A': '1'}",
        ),
    ],
    ids=str,
)
def test_a_wrong_default_is_refused_at_its_own_line(
    app: App, values: dict[str, object], message: str, hint: str | None
) -> None:
    """The mistake is said where the default is set, not where a construct meets it."""
    stack = app.find("S")
    assert stack is not None
    with pytest.raises(PropertyError) as caught:
        set_defaults(Worker, stack, values)
    line = here(-1)

    assert message == caught.value.message
    assert hint == caught.value.hint
    assert caught.value.path == "S"
    assert caught.value.source == SourceLocation(__file__, line)
    assert worker(app).memory is None


def test_a_sealed_app_takes_no_defaults(app: App) -> None:
    """After sealing, defaults would reach nothing."""
    app.seal()
    with pytest.raises(SealedTreeError):
        defaults(app, "S", memory=128)


def test_every_resource_shares_options() -> None:
    """Options of all resources may be said once, for one class or for all."""
    app = App()
    stack = Stack(app, "S")
    Resource.set_shared_defaults(stack, removal_policy="Delete")

    kept = CfnResource(stack, "Kept", type="A::B::C", removal_policy="Retain")
    other = CfnResource(stack, "Other", type="A::B::C")

    assert (kept.removal_policy, other.removal_policy) == ("Retain", "Delete")
