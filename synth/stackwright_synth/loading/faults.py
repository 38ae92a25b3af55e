"""What is wrong with an app file in, the error that shows it at the user's line out."""

import ast
import os
import re
import reprlib
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Literal

import stackwright
from stackwright.app import App
from stackwright.errors import LoadError
from stackwright.source import SourceLocation

_INSTALLED = (f"{os.sep}site-packages{os.sep}", f"{os.sep}dist-packages{os.sep}")
_ROOMS = (
    "rooms are called like those of the AWS CDK, but for stackwright.aws_lambda.event_sources, "
    "stackwright.aws_lambda.destinations and filters and targets, which are in their service's"
)
_VALUES = "values are the texts of the service here: runtime='python3.13', not Runtime.PYTHON_3_13"
_IMPORTED = re.compile(r"cannot import name '(\w+)' from '(stackwright[\w.]*)'")
_PLACES = re.compile(r"__init__\(\) (missing \d+ required positional|takes \d+ positional)")
_OWN = tuple(
    os.path.dirname(file) + os.sep for file in (stackwright.__file__, os.path.dirname(__file__))
)


def not_python(error: SyntaxError | ValueError, file: Path) -> LoadError:
    """The error of text that Python cannot compile."""
    if isinstance(error, SyntaxError):
        return _syntax_error(error, file)
    return LoadError(
        f"the app file {file} is not Python: {error}",
        code="app-syntax-error",
        source=SourceLocation(str(file), 1),
    )


def failure(error: Exception | SystemExit, file: Path) -> LoadError:
    """The error of an app file that raised *error*."""
    if isinstance(error, SyntaxError) and error.filename and os.path.isfile(error.filename):
        return _syntax_error(error, file)  # of a module that the app imports
    if isinstance(error, SystemExit):
        what = "the app file ended the program"
        hint = "an app file only builds an App; let it run to its end"
    else:
        what = "the app file failed"
        hint = _hint(error, file)
    return LoadError(
        f"{what}: {_said(error, file)}", code="app-failed", source=_place(error, file), hint=hint
    )


def two_apps(apps: Sequence[App]) -> LoadError:
    """The error of a file that builds more than one app."""
    lines = " and ".join(str(app.source) for app in apps)
    return LoadError(
        f"an app file builds exactly one App, this one builds {len(apps)}: at {lines}",
        code="app-has-two-apps",
        source=apps[1].source,
        hint="put the stacks into one App, or each App into a file of its own",
    )


def no_app(content: bytes, file: Path) -> LoadError:
    """The error of a file that builds no app."""
    return LoadError(
        "the app file builds no App",
        code="app-has-no-app",
        source=SourceLocation(str(file), 1),
        hint=_why_no_app(content),
    )


def user_frame(error: BaseException, file: Path) -> traceback.FrameSummary | None:
    """The innermost frame of a file beside the app file or below that nobody has installed."""
    folder = str(file.parent) + os.sep
    found: traceback.FrameSummary | None = None
    for frame in traceback.extract_tb(error.__traceback__):
        name = frame.filename
        if (
            name.startswith(folder)
            and not name.startswith(_OWN)
            and not any(part in name for part in _INSTALLED)
        ):
            found = frame
    return found


def _syntax_error(error: SyntaxError, file: Path) -> LoadError:
    """The message of Python's own, with the line and a caret below it."""
    message = f"the app file is not valid Python: {error.msg}"
    if error.text:
        line = error.text.rstrip("\n")
        text = line.lstrip()
        column = max((error.offset or 1) - 1 - (len(line) - len(text)), 0)
        message += f"\n    {text}\n    {' ' * min(column, len(text))}^"
    return LoadError(
        message,
        code="app-syntax-error",
        source=SourceLocation(error.filename or str(file), error.lineno or 1),
        hint="mend the line; Python sometimes notices a mistake one line late",
    )


def _hint(error: BaseException, file: Path) -> str:
    ours = _name_of_ours(error)
    if ours is not None:
        return ours
    if isinstance(error, ModuleNotFoundError):
        return (
            f"install {error.name!r} into the environment that stackwright runs in, "
            f"or put it next to {file.name}"
        )
    if isinstance(error, TypeError) and _PLACES.search(str(error)):
        return (
            "a construct is made as Queue(scope, 'Orders', name=value): scope and id by position, "
            "everything else by name"
        )
    if _innermost(error).startswith(_OWN):
        return (
            f"{_called(error)}: see that it takes what it was given, and if so, run the command "
            "again with --debug and report what that shows"
        )
    return "this came from the app's own code; --debug shows the whole traceback"


def _name_of_ours(error: BaseException) -> str | None:
    """What was meant by a name that a module, a class or an object of ours does not have."""
    from stackwright.meant import name_meant  # only for those who made a mistake

    if isinstance(error, ModuleNotFoundError) and str(error.name).startswith("stackwright."):
        return f"stackwright has no such module: {_ROOMS}"
    if isinstance(error, ImportError):
        found = _IMPORTED.match(str(error))
        module = sys.modules.get(found[2]) if found else None
        return name_meant(found[1], module) if found and module else None
    if not isinstance(error, AttributeError):
        return None
    if error.obj is None or error.obj is Literal:
        return _VALUES if str(error).isupper() else None
    owner = error.obj if isinstance(error.obj, ModuleType) else type(error.obj)
    if not getattr(owner, "__module__", owner.__name__).startswith("stackwright"):
        return None
    return name_meant(str(error.name), error.obj)


def _called(error: BaseException) -> str:
    """What the user's code called of ours, with the arguments; what changed since stands so."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    while len(frames) > 1 and frames[-2].f_code.co_filename.startswith(_OWN):
        frames.pop()
    called, code = frames[-1], frames[-1].f_code
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    given = [
        f"{one}={reprlib.repr(called.f_locals[one])}"
        for one in names
        if one in called.f_locals and one not in ("self", "cls")
    ]
    name = code.co_qualname
    if "<locals>" in name:  # made for the class
        name = f"{type(called.f_locals.get('self')).__name__}.{code.co_name}"
    return f"the line called {name}({', '.join(given)}), and that failed"


def _said(error: BaseException, file: Path) -> str:
    """Type and message as Python prints them, and the user's line of code."""
    said = "".join(traceback.format_exception_only(error)).strip().replace("\n", "\n    ")
    frame = user_frame(error, file)
    return f"{said}\n    {frame.line}" if frame and frame.line else said


def _place(error: BaseException, file: Path) -> SourceLocation:
    frame = user_frame(error, file)
    if frame is None or frame.lineno is None:
        return SourceLocation(str(file), 1)
    return SourceLocation(frame.filename, frame.lineno)


def _innermost(error: BaseException) -> str:
    """The file that raised *error*."""
    return traceback.extract_tb(error.__traceback__)[-1].filename


def _why_no_app(content: bytes) -> str:
    """Guess from the text why running it made no app."""
    for node in ast.parse(content).body:
        if not any(map(_makes_app, ast.walk(node))):
            continue
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return (
                    f"{node.name}() on line {node.lineno} is never called: "
                    f"add `app = {node.name}()` at the end of the file"
                )
            case ast.If():
                return (
                    f"the App on line {node.lineno} is made only under its `if`: "
                    "build it at module level, outside `if __name__ == ...`"
                )
            case _:
                continue
    return "build one at module level: `app = App()`"


def _makes_app(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    return (isinstance(called, ast.Name) and called.id == "App") or (
        isinstance(called, ast.Attribute) and called.attr == "App"
    )
