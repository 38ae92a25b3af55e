"""The fields of constructs: keywords, defaults, checks, and classes that derive from others."""

import inspect
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

import attrs
import pytest
from attrs import field

from stackwright import App, Construct, NumberToken, construct
from stackwright.checks import within
from stackwright.errors import PropertyError, PropertyTypeError


@construct
class Worker(Construct):
    """A construct with fields of many kinds."""

    handler: str
    memory_size: int | NumberToken = field(default=128, validator=within(128, 10240, "MiB"))
    environment: Mapping[str, str] | None = None
    layers: Sequence[str] = ()
    mode: Literal["fast", "slow"] = "fast"
    notes: list[str] = field(factory=list[str])
    label: str = field(init=False, default="none")


@construct
class Pair(Worker):
    """A decorated subclass, with a field of its own and one that it redefines."""

    size: int = 1
    mode: Literal["fast", "slow", "idle"] = "idle"  # type: ignore[assignment]  # pyright: ignore


class Fixed(Worker):
    """A plain subclass with an `__init__` of its own."""

    def __init__(self, scope: Construct, id: str, *, memory: int = 256) -> None:
        super().__init__(scope, id, handler="a.b", memory_size=memory)
        self.memory = memory


@construct
class Own(Construct):
    """A decorated class with an `__init__` of its own, as attrs lets one write it."""

    size: int
    color: str = "red"

    def __init__(self, scope: Construct, id: str, wanted: object) -> None:
        self.__attrs_init__(scope, id, size=wanted)  # type: ignore[attr-defined]  # pyright: ignore


@pytest.fixture
def app() -> App:
    """An empty app."""
    return App()


def test_an_unknown_keyword_is_answered_with_the_nearest(app: App) -> None:
    """A typo is met with "did you mean"; something far off with the list."""
    with pytest.raises(PropertyError) as typo:
        Worker(app, "W", handler="h", memory_sise=1)  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(PropertyError) as other:
        Worker(app, "W", handler="h", zzz=1)  # type: ignore[call-arg]  # pyright: ignore

    assert typo.value.message == "Worker has no property 'memory_sise'"
    assert typo.value.hint == "did you mean 'memory_size'?"
    expected = "it takes environment, handler, layers, memory_size, mode, notes"
    assert expected == other.value.hint


def test_an_unknown_keyword_comes_before_a_missing_one(app: App) -> None:
    """`hander="x"` is a typo, not a missing handler."""
    with pytest.raises(PropertyError) as caught:
        Worker(app, "W", hander="x")  # type: ignore[call-arg]  # pyright: ignore

    assert caught.value.hint == "did you mean 'handler'?"


def test_a_field_that_is_not_given_at_making_is_no_keyword(app: App) -> None:
    """`init=False` fields cannot be given."""
    with pytest.raises(PropertyError, match="no property 'label'"):
        Worker(app, "W", handler="h", label="x")  # type: ignore[call-arg]  # pyright: ignore


def test_fields_have_their_defaults(app: App) -> None:
    """What is not given has the class's default; a factory makes a new value each time."""
    one, two = Worker(app, "A", handler="h"), Worker(app, "B", handler="h")
    one.notes.append("x")

    assert (one.memory_size, one.environment, one.layers, one.mode) == (128, None, (), "fast")
    assert (one.notes, two.notes) == (["x"], [])
    assert one.label == "none"


def test_a_construct_keeps_what_it_was_given(app: App) -> None:
    """Given values are the very ones that were given."""
    environment = {"A": "b"}
    one = Worker(app, "A", handler="h", environment=environment, mode="slow", memory_size=256)

    assert one.environment is environment
    assert (one.mode, one.memory_size) == ("slow", 256)
    assert Worker(app, "B", handler="h").mode == "fast"


def test_a_change_of_a_field_is_checked_too(app: App) -> None:
    """Assigning a wrong value later is refused as well, at the line of the assignment."""
    one = Worker(app, "A", handler="h")
    with pytest.raises(PropertyTypeError):
        one.handler = 5  # type: ignore[assignment]  # pyright: ignore
    with pytest.raises(PropertyError, match="from 128 to 10240"):
        one.memory_size = 1

    one.memory_size = 512
    assert one.memory_size == 512


def test_a_decorated_subclass_has_all_fields(app: App) -> None:
    """Fields are inherited, checks too, and may be redefined."""
    made = Pair(app, "P", handler="h", mode="idle", size=2)

    assert (made.handler, made.mode, made.size, made.memory_size) == ("h", "idle", 2, 128)
    assert Pair(app, "Q", handler="h").mode == "idle"
    assert Worker(app, "W", handler="h").mode == "fast"
    with pytest.raises(PropertyTypeError, match="size: must be int"):
        Pair(app, "R", handler="h", size="2")  # type: ignore[arg-type]  # pyright: ignore
    with pytest.raises(PropertyError, match="from 128 to 10240"):
        Pair(app, "R", handler="h", memory_size=1)


def test_a_plain_subclass_may_have_its_own_init(app: App) -> None:
    """A user's class may take other arguments and hand on what it likes."""
    made = Fixed(app, "F", memory=512)

    assert (made.handler, made.memory_size, made.memory, made.path) == ("a.b", 512, 512, "F")
    with pytest.raises(PropertyError, match="from 128 to 10240") as caught:
        Fixed(app, "G", memory=1)
    assert caught.value.path == "G"


def test_a_decorated_class_may_have_its_own_init(app: App) -> None:
    """Its `__attrs_init__` checks as the generated `__init__` would."""
    assert (Own(app, "A", 5).size, Own(app, "B", 5).color) == (5, "red")
    with pytest.raises(PropertyTypeError, match="size: must be int"):
        Own(app, "C", "5")

    assert app.find("C") is None


def test_a_field_may_have_a_converter(app: App) -> None:
    """A converter runs before the check of the type."""

    @construct
    class Converting(Construct):
        """Takes text for a number."""

        size: int = field(converter=int)

    given: Any = "5"

    assert Converting(app, "A", size=given).size == 5


def test_a_field_may_have_a_function_as_default(app: App) -> None:
    """A default that is a function is not turned into a method."""

    @construct
    class Calling(Construct):
        """Holds a function."""

        call: Callable[[int], int] = abs
        other: Callable[[str], str] = str.upper
        own: int = field(default=attrs.Factory(lambda self: len(self.id), takes_self=True))

    made = Calling(app, "Abc")

    assert made.call(-1) == 1
    assert made.other("a") == "A"
    assert made.own == 3


def test_a_validator_sees_the_whole_construct(app: App) -> None:
    """A field's own check may look at the other fields; it runs for what is given."""

    def agrees(instance: "Both", _: object, value: int | None) -> None:
        if value is not None and instance.high is not None and instance.high < value:
            raise instance.error("low must not be above high")

    @construct
    class Both(Construct):
        """Needs two in order."""

        low: int | None = field(default=None, validator=agrees)
        high: int | None = None

    assert Both(app, "A", low=1, high=1).high == 1
    with pytest.raises(PropertyError, match="low must not be above high"):
        Both(app, "B", low=2, high=1)


def test_the_signature_is_the_fields(app: App) -> None:
    """Tools that ask for the signature see the keywords, not `**given`."""
    parameters = inspect.signature(Worker).parameters

    assert list(parameters)[:3] == ["scope", "id", "handler"]
    assert parameters["memory_size"].default == 128
