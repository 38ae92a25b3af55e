"""A regular expression in, short texts that match it out."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from typing import Any, Final, TypeAlias

_parser: Any = import_module("re._parser")
_Tree: TypeAlias = Iterable[tuple[Any, Any]]

_EXTRA: Final = (0, 1, 2, 3, 5, 7, 9, 11, 13, 17, 25, 31, 36, 63, 100, 200)
"""How often a part is repeated beyond its least, one attempt after the other."""

_LETTERS: Final = "a1A-_./: +=,@#~!\u2603"
_CATEGORIES: Final[dict[str, str]] = {
    "CATEGORY_DIGIT": "1",
    "CATEGORY_WORD": "a",
    "CATEGORY_SPACE": " ",
    "CATEGORY_NOT_DIGIT": "a",
    "CATEGORY_NOT_WORD": "-",
    "CATEGORY_NOT_SPACE": "a",
}


def texts(pattern: str) -> Iterator[str]:
    """Texts that probably match, ever longer ones; none if Python cannot read the pattern."""
    try:
        tree = _parser.parse(pattern)
    except (re.error, OverflowError):
        return
    for extra in _EXTRA:
        for branch in range(3):
            yield _Writer(extra, branch).written(tree)


class _Writer:
    """Writes a text for a tree, with parts repeated *extra* times and one *branch* of several."""

    def __init__(self, extra: int, branch: int) -> None:
        self.extra = extra
        self.branch = branch
        self.groups: dict[int, str] = {}

    def written(self, tree: _Tree) -> str:
        """The text for *tree*."""
        return "".join(self._part(str(operator), argument) for operator, argument in tree)

    def _part(self, operator: str, argument: Any) -> str:
        match operator:
            case "LITERAL":
                return chr(argument)
            case "NOT_LITERAL":
                return "b" if argument == ord("a") else "a"
            case "ANY":
                return "a"
            case "IN":
                return _one_of(argument)
            case "BRANCH":
                branches = argument[1]
                return self.written(branches[min(self.branch, len(branches) - 1)])
            case "SUBPATTERN":
                number, _, _, tree = argument
                text = self.groups[number] = self.written(tree)
                return text
            case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
                low, high, tree = argument
                return "".join(self.written(tree) for _ in range(min(low + self.extra, int(high))))
            case "ATOMIC_GROUP":
                return self.written(argument)
            case "GROUPREF":
                return self.groups.get(argument, "")
            case _:
                return ""  # a position or a look around, which whoever asked will judge


def _one_of(choices: Iterable[tuple[Any, Any]]) -> str:
    """A character of a set; of one that excludes, the first usual one that is not in it."""
    negated = False
    found: list[str] = []
    excluded: list[Callable[[str], bool]] = []
    for operator, argument in choices:
        match str(operator):
            case "NEGATE":
                negated = True
            case "LITERAL":
                found.append(chr(argument))
                excluded.append(partial(_within, chr(argument), chr(argument)))
            case "RANGE":
                low, high = chr(argument[0]), chr(argument[1])
                found.append(next((one for one in "a1A" if low <= one <= high), low))
                excluded.append(partial(_within, low, high))
            case "CATEGORY":
                example = _CATEGORIES[str(argument)]
                found.append(example)
                excluded.append(partial(_alike, example))
            case other:
                raise ValueError(f"{other} in a set of characters")
    if negated:
        return next(one for one in _LETTERS if not any(test(one) for test in excluded))
    return next((one for one in found if one.isalnum()), found[0])


def _within(low: str, high: str, character: str) -> bool:
    return low <= character <= high


def _alike(example: str, character: str) -> bool:
    return example.isalnum() == character.isalnum()
