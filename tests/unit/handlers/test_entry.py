"""The handler of a function, looked up in its modules."""

import sys

import pytest

from stackwright_synth.handlers import Bundle, Problem, Root, problem_of

TWO = "def handle(event, context):\n    return 1\n"


def _bundle(*layers: dict[str, str], complete: bool = True, minor: int = 11) -> Bundle:
    roots = [_root(texts, shown) for texts, shown in zip(layers, ("code/", "layer/"), strict=False)]
    return Bundle(tuple(roots), complete=complete, version=(3, minor))


def _root(texts: dict[str, str], shown: str) -> Root:
    return Root(frozenset(texts), lambda name: texts[name].encode(), shown)


def _problem(handler: str, texts: dict[str, str]) -> Problem:
    found = problem_of(_bundle(texts), handler)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("handler", "file"),
    [
        ("app.handle", "app.py"),
        ("src/app.handle", "src/app.py"),
        ("src.app.handle", "src/app.py"),
        ("src.handle", "src/__init__.py"),
    ],
)
def test_found(handler: str, file: str) -> None:
    """A module or a package, in a folder or not, with dots or with slashes."""
    assert problem_of(_bundle({file: TWO}), handler) is None


def test_found_in_a_layer() -> None:
    """What the function itself does not ship is looked for in its layers."""
    assert problem_of(_bundle({"other.py": ""}, {"app.py": TWO}), "app.handle") is None


def test_own_code_comes_first() -> None:
    """The function's own module hides that of a layer."""
    found = problem_of(_bundle({"app.py": ""}, {"app.py": TWO}), "app.handle")

    assert found is not None
    assert "code/app.py defines none" in found.message


@pytest.mark.parametrize(
    "text",
    [
        "from inner import handle",
        "from inner import work as handle",
        "from .inner import handle",
        "from outside import handle",
        "from inner import *",
        "import outside as handle",
        "handle = make(1)",
        "handle = print",
        "handle = lambda event, context: 1",
        "def work(event, context): ...\nhandle = work",
        "if x:\n    def handle(e, c): ...\nelse:\n    def handle(e, c): ...",
        "try:\n    from outside import handle\nexcept ImportError:\n    handle = None",
        "with x() as handle: ...",
        "for handle in (1, 2): ...",
        "class handle:\n    def __init__(self, event, context): ...",
        "@wrap\ndef handle(one): ...",
        "@wrap\nasync def handle(): ...",
        "def handle(*args): ...",
        "def handle(event, context, more=None): ...",
        "def handle(event=None, context=None, *, key=1, **more): ...",
        "def handle(event, context):\n    def inner():\n        yield 1\n    return [*inner()]",
        "def __getattr__(name): ...",
        "globals()['handle'] = 1",
    ],
)
def test_nothing_to_say(text: str) -> None:
    """What is right, and what only the run can tell, is no problem."""
    texts = {"app.py": text, "inner.py": f"{TWO}\nwork = handle\n"}

    assert problem_of(_bundle(texts), "app.handle") is None


@pytest.mark.parametrize("handler", ["handle", "app.", ".handle", "app.my-handle", "my-app.handle"])
def test_form(handler: str) -> None:
    """A handler is a module and a function."""
    found = _problem(handler, {"app.py": TWO})

    assert "missing" == found.flaw
    assert f"the handler {handler!r} is not of the form 'module.function'" == found.message


def test_no_module() -> None:
    """The module is not there, and one that is nearly called so is."""
    found = _problem("ap.handle", {"app.py": TWO})

    assert (
        Problem(
            "missing",
            "the handler 'ap.handle' is in the module 'ap', and the code has neither ap.py nor "
            "such a package",
            "did you mean 'app.handle'?",
        )
        == found
    )


def test_no_module_but_in_a_folder() -> None:
    """A module of that name further down is what was meant."""
    assert "did you mean 'src.app.handle'?" == _problem("app.handle", {"src/app.py": TWO}).hint


def test_nothing_like_it() -> None:
    """Without a near name the hint says how handlers are counted."""
    hint = _problem("app.handle", {"zzzzzz.txt": ""}).hint

    assert "a handler counts from the root of the code: 'app.handle' is in app.py" == hint


def test_what_another_ships_is_not_judged() -> None:
    """A module that is not there may be in a layer that the app does not make."""
    assert problem_of(_bundle({"other.py": ""}, complete=False), "app.handle") is None


@pytest.mark.parametrize(
    "file", ["app.pyc", "app.cpython-313-x86_64-linux-gnu.so", "app/__init__.pyc"]
)
def test_compiled_modules_are_not_judged(file: str) -> None:
    """A compiled module is there, and cannot be read."""
    assert problem_of(_bundle({file: ""}), "app.handle") is None


def test_compiled_namesakes_do_not_count() -> None:
    """Another module whose name begins alike is another module."""
    assert problem_of(_bundle({"apple.pyc": ""}), "app.handle") is not None


def test_no_function() -> None:
    """The module is there, and the function is not; one that is nearly called so is."""
    found = _problem("app.handler", {"app.py": TWO})

    assert (
        Problem(
            "missing",
            "the handler 'app.handler' needs a function 'handler', and code/app.py defines none",
            "did you mean 'app.handle'?",
        )
        == found
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "def outer():\n    def handle(event, context): ...",
        "class App:\n    def handle(self, event, context): ...",
    ],
)
def test_not_in_the_module(text: str) -> None:
    """A function inside of another thing is not there."""
    found = _problem("app.handle", {"app.py": text})

    assert ("missing", "define it in code/app.py") == (found.flaw, found.hint)


@pytest.mark.parametrize("text", ["from inner import gone as handle", "handle = gone"])
def test_taken_from_where_it_is_not(text: str) -> None:
    """An import or an assignment of what is not there gives nothing."""
    found = _problem("app.handle", {"app.py": text, "inner.py": "x = 1"})

    assert ("missing", "code/app.py takes it from where it is not") == (found.flaw, found.hint)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("def handle(): ...", "cannot be called with two arguments: ()"),
        ("def handle(event): ...", "cannot be called with two arguments: (event)"),
        ("def handle(a, b, c): ...", "cannot be called with two arguments: (a, b, c)"),
        ("def handle(a, b, *, c): ...", "cannot be called with two arguments: (a, b, *, c)"),
        ("def handle(a, *, b=1): ...", "cannot be called with two arguments: (a, *, b=1)"),
        ("handle = lambda event: 1", "cannot be called with two arguments: (event)"),
        ("async def handle(event, context): ...", "is a coroutine function"),
        ("def handle(event, context):\n    yield 1", "is a generator"),
        ("def handle(event, context):\n    if x:\n        yield from y", "is a generator"),
        ("handle = 3", "is no function"),
    ],
)
def test_unfit(text: str, what: str) -> None:
    """Lambda calls it with two arguments, and takes what it returns."""
    found = _problem("app.handle", {"app.py": f"\n{text}\n"})

    assert "unfit" == found.flaw
    assert f"the handler 'handle' at code/app.py:2 {what}" == found.message


def test_unfit_elsewhere() -> None:
    """What another module of the code defines is judged there."""
    texts = {"app.py": "from src.inner import handle", "src/inner.py": "\n\ndef handle(): ..."}

    assert "at code/src/inner.py:3 cannot be called" in _problem("app.handle", texts).message


def test_relative_imports() -> None:
    """A package imports from beside itself."""
    texts = {"src/__init__.py": "from .inner import handle", "src/inner.py": "def handle(): ..."}

    assert "at code/src/inner.py:1 cannot be called" in _problem("src.handle", texts).message


def test_imports_in_a_circle_end() -> None:
    """Two modules that import the same name from each other are not followed for ever."""
    texts = {"app.py": "from b import handle", "b.py": "from app import handle"}

    assert problem_of(_bundle(texts), "app.handle") is None


def test_unreadable() -> None:
    """A mistake of syntax is said with its line."""
    found = _problem("app.handle", {"app.py": "x = 1\ndef handle(:\n"})

    assert "unreadable" == found.flaw
    assert found.message.startswith(
        "Python 3.11 cannot read code/app.py of the handler 'app.handle': "
    )
    assert found.message.endswith("(line 2)")


def test_too_new_for_the_runtime() -> None:
    """Syntax that the runtime does not have yet is a mistake there."""
    texts = {"app.py": f"match x:\n    case 1: ...\n{TWO}"}

    assert problem_of(_bundle(texts, minor=10), "app.handle") is None
    found = problem_of(_bundle(texts, minor=9), "app.handle")
    assert found is not None
    assert "unreadable" == found.flaw


def test_newer_than_this_python_is_not_judged() -> None:
    """What this Python cannot read, a newer one may."""
    minor = sys.version_info[1] + 1

    assert problem_of(_bundle({"app.py": "x ~ y"}, minor=minor), "app.handle") is None


def test_warnings_of_the_parser_are_not_shown() -> None:
    """What Python would warn of in the user's code is no matter of ours."""
    assert problem_of(_bundle({"app.py": f"x = '\\d'\n{TWO}"}), "app.handle") is None
