"""Deferred values: what works on them, what is refused, how damage is found."""

import copy
import json
import operator
import pickle
import urllib.parse
from collections.abc import Callable
from typing import Any

import pytest

from stackwright.errors import TokenError
from stackwright.tokens import (
    ConditionToken,
    KnownString,
    ListToken,
    NumberToken,
    StringToken,
    address,
    escape,
    expression,
    is_deferred,
    list_reference,
    may_hold_markers,
    pieces,
    reference,
    unescape,
)

ARN = StringToken.of("Orders/Queue.Arn")
MARKER = "${Token[Orders/Queue.Arn]Token}"

DESTRUCTIVE: dict[str, Callable[[Any], object]] = {
    "split": lambda s: s.split(","),
    "rsplit": lambda s: s.rsplit(","),
    "splitlines": lambda s: s.splitlines(),
    "partition": lambda s: s.partition(":"),
    "rpartition": lambda s: s.rpartition(":"),
    "__getitem__": lambda s: s[0],
    "__getitem__ ": lambda s: s[1:3],
    "__iter__": lambda s: list(s),
    "removeprefix": lambda s: s.removeprefix("x"),
    "removesuffix": lambda s: s.removesuffix("x"),
    "strip": lambda s: s.strip(),
    "lstrip": lambda s: s.lstrip(),
    "rstrip": lambda s: s.rstrip(),
    "upper": lambda s: s.upper(),
    "lower": lambda s: s.lower(),
    "title": lambda s: s.title(),
    "capitalize": lambda s: s.capitalize(),
    "casefold": lambda s: s.casefold(),
    "swapcase": lambda s: s.swapcase(),
    "replace": lambda s: s.replace("a", "b"),
    "translate": lambda s: s.translate({}),
    "startswith": lambda s: s.startswith("a"),
    "endswith": lambda s: s.endswith("a"),
    "find": lambda s: s.find("a"),
    "rfind": lambda s: s.rfind("a"),
    "index": lambda s: s.index("a"),
    "rindex": lambda s: s.rindex("a"),
    "count": lambda s: s.count("a"),
    "__contains__": lambda s: "a" in s,
    "isalnum": lambda s: s.isalnum(),
    "isalpha": lambda s: s.isalpha(),
    "isascii": lambda s: s.isascii(),
    "isdecimal": lambda s: s.isdecimal(),
    "isdigit": lambda s: s.isdigit(),
    "isidentifier": lambda s: s.isidentifier(),
    "islower": lambda s: s.islower(),
    "isnumeric": lambda s: s.isnumeric(),
    "isprintable": lambda s: s.isprintable(),
    "isspace": lambda s: s.isspace(),
    "istitle": lambda s: s.istitle(),
    "isupper": lambda s: s.isupper(),
    "encode": lambda s: s.encode(),
    "__len__": lambda s: len(s),
    "__int__": lambda s: int(s),
    "__float__": lambda s: float(s),
    "center": lambda s: s.center(9),
    "ljust": lambda s: s.ljust(9),
    "rjust": lambda s: s.rjust(9),
    "zfill": lambda s: s.zfill(9),
    "expandtabs": lambda s: s.expandtabs(),
    "__mul__": lambda s: s * 2,
    "__rmul__": lambda s: 2 * s,
    "a format specification": lambda s: f"{s:>9}",
}

SPOKEN = {
    "__contains__": "in needs",
    "__float__": "float()",
    "__getitem__": "indexing",
    "__int__": "int()",
    "__iter__": "a loop",
    "__len__": "len()",
    "__mul__": "repetition",
    "__rmul__": "repetition",
}

KEPT = {
    *("__str__", "__add__", "__mod__", "__rmod__", "__eq__", "__ne__", "__lt__", "__le__"),
    *("__gt__", "__ge__", "__hash__", "__getnewargs__", "__new__", "__repr__", "__format__"),
    *("__bool__", "__sizeof__", "__getattribute__", "__doc__", "format", "format_map", "join"),
    *("maketrans", "body", "of"),
}


@pytest.mark.parametrize("operation", DESTRUCTIVE)
def test_an_operation_that_needs_the_text_is_refused(operation: str) -> None:
    """Each destructive operation raises, naming itself, the value and what to do instead."""
    with pytest.raises(TokenError) as caught:
        DESTRUCTIVE[operation](ARN)

    assert SPOKEN.get(operation.strip(), operation) in caught.value.message
    assert "Orders/Queue.Arn" in caught.value.message
    assert caught.value.code == "destructive-operation"
    assert caught.value.hint is not None
    assert caught.value.hint.startswith("use ")
    assert caught.value.source is not None
    assert caught.value.source.file == __file__


def test_every_method_of_text_is_either_refused_or_kept() -> None:
    """No method of `str` is forgotten: it works on the marker as a whole, or it raises."""
    refused = {name.strip() for name in DESTRUCTIVE}

    assert set(vars(str)) - refused - KEPT == set()


@pytest.mark.parametrize(
    ("operation", "hint"),
    [
        ("split", "use Fn.select(index, Fn.split(delimiter, value))"),
        ("upper", "use text that is known now; CloudFormation cannot change it later"),
        ("startswith", "use a condition with Fn.condition_equals"),
        ("encode", "use Fn.base64(value)"),
        ("__len__", "use the value as it is"),
    ],
)
def test_the_hint_names_the_right_function(operation: str, hint: str) -> None:
    """The hint fits the kind of operation."""
    with pytest.raises(TokenError) as caught:
        DESTRUCTIVE[operation](ARN)

    assert hint == caught.value.hint


def test_text_may_be_built_around_a_token() -> None:
    """f-strings, `+`, `%`, `format` and `join` carry the marker along."""
    expected = f"a{MARKER}b"

    assert expected == f"a{ARN}b"
    assert expected == "a" + ARN + "b"
    assert expected == "a%sb" % ARN  # noqa: UP031
    assert expected == "a{}b".format(ARN)  # noqa: UP032
    assert expected == "".join(["a", ARN, "b"])
    assert f"{MARKER},{MARKER}" == ",".join([ARN, ARN])


def test_text_with_any_token_may_be_a_percent_format() -> None:
    """A marker holds no percent sign, whatever it stands for."""
    body = expression("Fn::Select", [0, "100% of {x}"])
    text = f"{StringToken.of(body)}/{StringToken.of(address('a.b:c d') + '.Arn')}/%s"

    assert "%" not in body
    assert text.replace("%s", "x") == text % "x"


def test_a_token_is_a_value_like_any_other() -> None:
    """It may be a key or an item, compared, hashed, and it is true."""
    assert {ARN: 1}[StringToken.of("Orders/Queue.Arn")] == 1
    assert [ARN] == [StringToken.of("Orders/Queue.Arn")]
    assert StringToken.of("Orders/Other.Arn") != ARN
    assert ARN in {ARN}
    assert bool(ARN) is True


def pickled(value: object) -> object:
    """The value, written and read back."""
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize(
    "value", [ARN, NumberToken("A/B.Size"), ListToken("A/B.Ids,list")], ids=repr
)
@pytest.mark.parametrize("twin", [copy.copy, copy.deepcopy, pickled])
def test_a_copy_is_the_same_value(value: Any, twin: Callable[[Any], Any]) -> None:
    """Copies and pickles are equal and of the same class."""
    made = twin(value)

    assert type(value) is type(made)
    assert value == made


def test_a_marker_survives_json() -> None:
    """What stands in a marker needs no escape in JSON."""
    body = expression("Fn::Sub", 'a "quoted"\n\\ tab\t ünïcode ☃')
    text = json.dumps({"x": StringToken.of(body)})

    assert json.loads(text) == {"x": str(StringToken.of(body))}
    assert f'{{"x": "${{Token[{body}]Token}}"}}' == text


def test_a_marker_survives_quoting_for_a_url_only_whole() -> None:
    """URL quoting changes the brackets of a marker, never its body, and is found."""
    with pytest.raises(TokenError):
        pieces(urllib.parse.quote(f"x{ARN}"))


def test_repr_says_what_it_is() -> None:
    """Printing a token is readable."""
    assert repr(ARN) == "StringToken('Orders/Queue.Arn')"
    assert str(ARN) == MARKER
    assert type(str(ARN)) is str
    assert repr(NumberToken("A.B")) == "NumberToken('A.B')"


@pytest.mark.parametrize(
    ("operation", "named"),
    [
        (lambda: str(NumberToken("A.Size")), "str()"),
        (lambda: f"{NumberToken('A.Size')}", "str()"),
        (lambda: int(NumberToken("A.Size")), "int()"),
        (lambda: float(NumberToken("A.Size")), "int()"),
        (lambda: operator.index(NumberToken("A.Size")), "int()"),
        (lambda: iter(ListToken("A.Size")), "a loop"),
        (lambda: len(ListToken("A.Size")), "a loop"),
        (lambda: ListToken("A.Size")[0], "indexing"),
        (lambda: bool(ConditionToken("A.Size")), "bool()"),
    ],
)
def test_numbers_lists_and_conditions_refuse_too(
    operation: Callable[[], object], named: str
) -> None:
    """A deferred number, list or truth value says what needs its value."""
    with pytest.raises(TokenError) as caught:
        operation()

    assert caught.value.message == f"{named} needs the text of A.Size, " + (
        "which is known only at deployment"
    )
    assert caught.value.code == "destructive-operation"


def test_a_list_token_is_true() -> None:
    """`if values:` asks whether there is a list, not what is in it."""
    assert bool(ListToken("A.Ids,list")) is True


def test_tokens_are_equal_by_class_and_body() -> None:
    """A number is not a list, though both point to the same attribute."""
    assert NumberToken("A.B") == NumberToken("A.B")
    assert NumberToken("A.B") != ListToken("A.B")
    assert hash(NumberToken("A.B")) == hash(NumberToken("A.B"))
    assert NumberToken("A.B") != "A.B"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (ARN, True),
        (f"x{ARN}", True),
        ("text", False),
        (NumberToken("A.B"), True),
        ({"a": ARN}, True),
        ({"a": {"b": ARN}}, True),
        ({"a": "b"}, False),
        (5, False),
        (None, False),
        ((1, 2), False),
    ],
    ids=repr,
)
def test_is_deferred_sees_tokens_in_text_and_mappings(value: object, expected: bool) -> None:
    """Deferred is a token, text that holds one, and a mapping that holds one."""
    assert is_deferred(value) is expected


def test_bodies_of_references() -> None:
    """An address is the path with its dots and colons hidden, then the attribute."""
    assert reference(address("Orders/my.queue:1"), "Arn") == "Orders/my~2Equeue~3A1.Arn"
    assert list_reference("A", "Ids") == "A.Ids,list"
    assert unescape(address("Orders/my.queue:1 ü")) == "Orders/my.queue:1 ü"
    assert escape("plain/Text_1.a:b,c-d") == "plain/Text_1.a:b,c-d"


def test_an_expression_takes_tokens_of_every_kind() -> None:
    """Tokens inside the arguments of a function become markers."""
    body = expression("Fn::Join", ["", [ARN, NumberToken("A.N"), {"k": ListToken("A.L,list")}]])

    assert json.loads(unescape(body.removeprefix("Fn:"))) == {
        "Fn::Join": ["", [MARKER, "${Token[A.N]Token}", {"k": "${Token[A.L,list]Token}"}]]
    }


def test_an_expression_refuses_what_is_no_template_value() -> None:
    """A function takes text, numbers, lists and mappings."""
    with pytest.raises(TokenError, match="an intrinsic function takes text"):
        expression("Fn::Join", ["", {1, 2}])


def test_expressions_do_not_depend_on_the_order_of_keys() -> None:
    """The same call is the same text, however its mappings were filled."""
    one = expression("Fn::Sub", ["t", {"a": "1", "b": "2"}])

    assert one == expression("Fn::Sub", ["t", {"b": "2", "a": "1"}])


def test_pieces_are_literals_and_bodies() -> None:
    """Text falls into literals at even and bodies at odd places."""
    assert pieces(f"a{ARN}b{ARN}") == ["a", "Orders/Queue.Arn", "b", "Orders/Queue.Arn", ""]
    assert pieces("plain") == ["plain"]


TEXT = f"prefix-{ARN}-suffix"


@pytest.mark.parametrize(
    "broken",
    [
        TEXT.upper(),
        TEXT.lower(),
        TEXT.swapcase(),
        TEXT.capitalize(),
        f"{ARN}x".title().replace("]Token}", "]token}"),
        *(TEXT[:end] for end in range(9, 7 + len(MARKER))),
        *(TEXT[start:] for start in range(8, 7 + 4)),
        *(f"{ARN}x"[start:] for start in range(1, len(MARKER) - 4)),
        *(f"{TEXT[:20]}{more}" for more in ("-x", " (x)")),
        urllib.parse.quote(TEXT),
        urllib.parse.quote_plus(TEXT),
        TEXT.replace("[", "("),
    ],
)
def test_a_damaged_marker_is_found(broken: str) -> None:
    """Case changes, cuts in front and at the end, and quoting leave traces that raise."""
    with pytest.raises(TokenError) as caught:
        pieces(broken)

    assert caught.value.code == "damaged-token"
    assert repr(broken) in caught.value.message
    assert caught.value.hint is not None


@pytest.mark.parametrize("printed", [f"{[ARN]}", f"{ARN!r}", f"{ ({'a': NumberToken('A.B')}) }"])
def test_a_token_in_text_by_its_repr_is_found(printed: str) -> None:
    """A list of tokens in an f-string is a mistake that is said."""
    with pytest.raises(TokenError, match=r"with repr\(\)") as caught:
        pieces(printed)

    assert "Fn.join" in (caught.value.hint or "")


@pytest.mark.parametrize(
    "text",
    [
        "a token",
        "${AWS::Region}-${Name}",
        "echo ${HOME} $",
        'f"Bearer {token[0]}"',
        "`${token[i]}`",
        "{token['access']}",
        "TOKEN=1",
        "$",
        f"${{{ARN}}}",
    ],
)
def test_text_that_only_looks_alike_is_let_be(text: str) -> None:
    """Shell variables, templates and code about tokens are no damaged markers."""
    assert "".join(pieces(text)[::2]) == text.replace(MARKER, "")


def test_markers_are_looked_for_only_where_they_may_be() -> None:
    """The quick test lets through all that the long one would find."""
    assert may_hold_markers(TEXT)
    assert may_hold_markers(TEXT.upper())
    assert may_hold_markers(urllib.parse.quote(TEXT))
    assert not may_hold_markers("plain text")


@pytest.mark.parametrize("operation", sorted(DESTRUCTIVE))
def test_a_known_string_is_text(operation: str) -> None:
    """What is known, where deferred text is usual, may be taken apart like any text."""
    text = "12"
    if operation in ("index", "rindex"):
        text = "12a"

    assert DESTRUCTIVE[operation](KnownString(text)) == DESTRUCTIVE[operation](text)


def test_a_known_string_is_a_string_token_by_type_only() -> None:
    """It passes where a token is wanted, and counts as known."""
    known = KnownString("arn:aws:sqs:eu-west-1:123456789012:q")

    assert isinstance(known, StringToken)
    assert not is_deferred(known)
    assert repr(known) == "'arn:aws:sqs:eu-west-1:123456789012:q'"
    assert f"{known:.3}" == "arn"
    assert not KnownString("")
