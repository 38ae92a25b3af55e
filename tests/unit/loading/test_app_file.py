"""App files in, apps or placed errors out."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from stackwright import App
from stackwright.errors import LoadError, StackwrightError
from stackwright_synth.loading import blaming, load

APP = "from stackwright import App, Stack\napp = App()\nStack(app, 'Orders')\n"


@pytest.fixture(autouse=True)
def _as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forget the module paths and the modules that an app brings in."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    yield
    for name, module in tuple(sys.modules.items()):
        if (getattr(module, "__file__", None) or "").startswith(str(tmp_path)):
            del sys.modules[name]


def write(folder: Path, text: str, name: str = "app.py") -> Path:
    """Write an app file."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def failure(path: Path) -> LoadError:
    """The error that loading *path* raises."""
    with pytest.raises(LoadError) as caught:
        load(path)
    return caught.value


def test_app_at_module_level_is_found(tmp_path: Path) -> None:
    """A file that builds one app at module level gives that app, whatever its name."""
    app = load(write(tmp_path, APP.replace("app", "thing"), "orders.py"))

    assert ["Orders"] == [child.id for child in app.children]
    assert not app.sealed


def test_app_without_a_name_is_found(tmp_path: Path) -> None:
    """The app need not be a module variable: a call of the user's own function will do."""
    text = "from stackwright import App\ndef build():\n    App()\nbuild()\n"

    assert () == load(write(tmp_path, text)).children


def test_base_is_the_folder_of_the_file(tmp_path: Path) -> None:
    """Relative asset paths start at the app file, not at the working directory."""
    assert tmp_path.resolve() == load(write(tmp_path, APP)).base


def test_base_of_the_app_is_relative_to_the_file(tmp_path: Path) -> None:
    """An app that sets a relative base means it relative to its file."""
    text = "from stackwright import App\nApp(base='services')\n"

    assert tmp_path.resolve() / "services" == load(write(tmp_path, text)).base


def test_absolute_base_is_kept(tmp_path: Path) -> None:
    """An app that sets an absolute base keeps it."""
    text = f"from stackwright import App\nApp(base={str(tmp_path / 'x')!r})\n"

    assert tmp_path / "x" == load(write(tmp_path / "apps", text)).base


def test_modules_next_to_the_file_are_importable(tmp_path: Path) -> None:
    """The folder of the app file comes first on the module search path."""
    write(tmp_path, "NAME = 'Beside'\n", "naming.py")
    text = "from stackwright import App, Stack\nimport naming\nStack(App(), naming.NAME)\n"

    assert "Beside" == load(write(tmp_path, text)).children[0].id


def test_each_load_sees_its_own_modules(tmp_path: Path) -> None:
    """A module of the same name next to another app file is not mistaken for it."""
    text = "from stackwright import App, Stack\nimport naming\nStack(App(), naming.NAME)\n"
    for name in ("One", "Two"):
        write(tmp_path / name, f"NAME = {name!r}\n", "naming.py")
        write(tmp_path / name, text)

    found = [load(tmp_path / name / "app.py").children[0].id for name in ("One", "Two", "One")]

    assert ["One", "Two", "One"] == found


def test_modules_can_be_imported_after_loading(tmp_path: Path) -> None:
    """What the app imports only during synthesis, as in a transform, is still found."""
    write(tmp_path, "NAME = 'Late'\n", "naming.py")
    text = "from stackwright import App\ndef late():\n    import naming\n    return naming.NAME\n"
    load(write(tmp_path, text + "App().late = late\n"))

    assert "Late" == sys.modules["app"].late()


def test_search_path_does_not_grow(tmp_path: Path) -> None:
    """Loading again and again leaves one folder on the module search path."""
    file = write(tmp_path, APP)
    load(file)
    before = list(sys.path)
    load(file)

    assert before == sys.path


def test_file_may_be_named_like_a_module(tmp_path: Path) -> None:
    """An app file called like a module that is in use does not take its place."""
    import json

    load(write(tmp_path, APP, "json.py"))

    assert json is sys.modules["json"]


def test_file_knows_itself(tmp_path: Path) -> None:
    """`__file__`, `sys.argv` and `__name__` are those of the app file, which is not `__main__`."""
    text = (
        "import sys\nfrom stackwright import App, Stack\n"
        "assert __file__ == sys.argv[0]\nassert __name__ != '__main__'\n"
        "assert sys.modules[__name__].__file__ == __file__\nStack(App(), 'Here')\n"
    )
    arguments = list(sys.argv)
    load(write(tmp_path, text))

    assert arguments == sys.argv


def test_constructs_know_their_line(tmp_path: Path) -> None:
    """The source of a construct is the line of the app file."""
    file = write(tmp_path, APP)
    source = load(file).children[0].source

    assert (str(file.resolve()), 3) == source


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there is said so, by the path that was given."""
    error = failure(tmp_path / "nope.py")

    assert "app-not-found" == error.code
    assert f"there is no app file {tmp_path / 'nope.py'}" == error.message


def test_folder_instead_of_a_file(tmp_path: Path) -> None:
    """For a folder, the app file in it is proposed."""
    write(tmp_path, APP)
    error = failure(tmp_path)

    assert "app-not-found" == error.code
    assert f"did you mean {tmp_path / 'app.py'}?" == error.hint


def test_folder_without_an_app(tmp_path: Path) -> None:
    """For a folder without an app file, a file is asked for."""
    assert "give the Python file that builds the App" == failure(tmp_path).hint


def test_file_that_cannot_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that the user may not read is said so, with the system's reason."""

    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    file = write(tmp_path, APP)
    monkeypatch.setattr(Path, "read_bytes", refuse)
    error = failure(file)

    assert "app-unreadable" == error.code
    assert f"the app file {file.resolve()} cannot be read: Permission denied" == error.message


def test_syntax_error(tmp_path: Path) -> None:
    """A syntax error shows its line, with a caret where Python stopped."""
    file = write(tmp_path, "x = 1\n    y = (2 +\n")
    error = failure(file)

    assert "app-syntax-error" == error.code
    assert "the app file is not valid Python: unexpected indent" == error.message.split("\n")[0]
    assert (str(file.resolve()), 2) == error.source


def test_syntax_error_shows_a_caret(tmp_path: Path) -> None:
    """The caret stands below the character that Python complains of."""
    error = failure(write(tmp_path, "if True:\n    x = 1 +* 2\n"))

    assert (
        "the app file is not valid Python: invalid syntax\n    x = 1 +* 2\n           ^"
        == error.message
    )


def test_syntax_error_in_a_module_of_the_app(tmp_path: Path) -> None:
    """A syntax error in a module that the app imports is shown in that module."""
    helper = write(tmp_path, "def (:\n", "naming.py")
    error = failure(write(tmp_path, "import naming\n"))

    assert ("app-syntax-error", (str(helper.resolve()), 1)) == (error.code, error.source)


def test_syntax_error_of_text_that_is_no_file(tmp_path: Path) -> None:
    """A SyntaxError that the app raises by compiling text is an error of the app's line."""
    file = write(tmp_path, "x = 1\ncompile('1 +', '<text>', 'eval')\n")
    error = failure(file)

    assert ("app-failed", (str(file.resolve()), 2)) == (error.code, error.source)


@pytest.mark.parametrize("content", [b"x = '\xff'\n", b"x = 1\0\n"])
def test_file_that_is_no_text(tmp_path: Path, content: bytes) -> None:
    """A file of bytes that are no Python source is a syntax error, not a crash."""
    file = tmp_path / "app.py"
    file.write_bytes(content)

    assert "app-syntax-error" == failure(file).code


def test_other_encoding(tmp_path: Path) -> None:
    """The encoding that a file declares is obeyed."""
    text = "# -*- coding: latin-1 -*-\n" + APP.replace("Orders", "Gr\xf6\xdfe")
    file = tmp_path / "app.py"
    file.write_bytes(text.replace("Gr\xf6\xdfe'", "G', description='\xf6'").encode("latin-1"))

    assert "G" == load(file).children[0].id


def test_no_app(tmp_path: Path) -> None:
    """A file that builds nothing is told what to write."""
    error = failure(write(tmp_path, "x = 1\n"))

    assert "app-has-no-app" == error.code
    assert "build one at module level: `app = App()`" == error.hint


def test_app_in_a_function_that_nobody_calls(tmp_path: Path) -> None:
    """A function that would build the app is named."""
    text = "import stackwright\n\ndef build():\n    return stackwright.App()\n"
    error = failure(write(tmp_path, text))

    assert (
        "build() on line 3 is never called: add `app = build()` at the end of the file"
        == error.hint
    )


def test_app_for_the_main_program_only(tmp_path: Path) -> None:
    """An app under `if __name__ == "__main__"` is not built, and the hint says so."""
    text = "from stackwright import App\nif __name__ == '__main__':\n    App()\n"
    error = failure(write(tmp_path, text))

    assert "app-has-no-app" == error.code
    assert (
        "the App on line 2 is made only under its `if`: "
        "build it at module level, outside `if __name__ == ...`" == error.hint
    )


def test_two_apps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two apps, both lines are named."""
    monkeypatch.chdir(tmp_path)
    file = write(tmp_path, "from stackwright import App\none = App()\n\ntwo = App()\n")
    error = failure(file)

    assert "app-has-two-apps" == error.code
    assert (
        "an app file builds exactly one App, this one builds 2: at app.py:2 and app.py:4"
        == error.message
    )
    assert (str(file.resolve()), 4) == error.source


def test_failing_app(tmp_path: Path) -> None:
    """An exception of the app shows its type, its message and the user's innermost line."""
    helper = write(tmp_path, "import json\n\ndef read():\n    json.loads('{')\n", "reading.py")
    error = failure(write(tmp_path, "import reading\nreading.read()\n"))

    assert "app-failed" == error.code
    assert (str(helper.resolve()), 4) == error.source
    assert [
        "the app file failed: json.decoder.JSONDecodeError: Expecting property name enclosed in "
        "double quotes: line 1 column 2 (char 1)",
        "    json.loads('{')",
    ] == error.message.split("\n")


def test_missing_module(tmp_path: Path) -> None:
    """A module that is not installed is named in the hint."""
    error = failure(write(tmp_path, "import surely_not_there\n"))

    assert "app-failed" == error.code
    assert (
        "install 'surely_not_there' into the environment that stackwright runs in, "
        "or put it next to app.py" == error.hint
    )


def test_app_that_exits(tmp_path: Path) -> None:
    """An app file that ends the program is an error, even if it calls that a success."""
    file = write(tmp_path, APP + "import sys\nsys.exit(0)\n")
    error = failure(file)

    assert ("app-failed", (str(file.resolve()), 5)) == (error.code, error.source)
    assert "the app file ended the program: SystemExit: 0\n    sys.exit(0)" == error.message


def test_interruption_passes(tmp_path: Path) -> None:
    """Ctrl-C while the app file runs is not taken for an error of the app."""
    with pytest.raises(KeyboardInterrupt):
        load(write(tmp_path, "raise KeyboardInterrupt\n"))


def test_own_errors_pass_untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error about a construct is the same object that the construct raised."""
    text = APP + "from stackwright.errors import PropertyError\n"
    text += "mine = PropertyError('bad', path='Orders')\nApp.mine = mine\nraise mine\n"
    monkeypatch.setattr(App, "mine", None, raising=False)  # and taken away afterwards
    with pytest.raises(StackwrightError) as caught:
        load(write(tmp_path, text))

    assert vars(App)["mine"] is caught.value


def test_exception_without_text(tmp_path: Path) -> None:
    """An exception whose text cannot even be made is still shown."""
    text = "class Bad(Exception):\n    def __str__(self):\n        raise ValueError\nraise Bad\n"

    assert "<exception str() failed>" in failure(write(tmp_path, text)).message


def test_fault_within_the_library_is_called_so(tmp_path: Path) -> None:
    """When a library function crashes under the user's line, the hint asks for a report."""
    text = "from stackwright import App\napp = App()\napp.find(path=5)\n"
    file = write(tmp_path, text)
    error = failure(file)

    assert (str(file.resolve()), 3) == error.source
    assert (
        "the line called Construct.find(path=5), and that failed: see that it takes what it was "
        "given, and if so, run the command again with --debug and report what that shows"
        == error.hint
    )


@pytest.mark.parametrize("arguments", ["app", "'S'", "app, 'S', 'described'"])
def test_arguments_out_of_place(tmp_path: Path, arguments: str) -> None:
    """A construct without its scope or id, or with more by position, is told how it is made."""
    text = f"from stackwright import App, Stack\napp = App()\nStack({arguments})\n"
    error = failure(write(tmp_path, text))

    assert "Stack.__init__() " in error.message
    assert str(error.hint).startswith("a construct is made as Queue(scope, 'Orders', name=value)")


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("from stackwright import Duration", "durations are made by seconds(30)"),
        ("from stackwright.aws_sqs import Qeue", "did you mean 'Queue'?"),
        ("import stackwright.aws_lambda_event_sources", "stackwright has no such module"),
        ("App().add_transforms()", "did you mean 'add_transform'?"),
        ("from stackwright.aws_lambda import Runtime as R\nR.PYTHON_3_13", "values are the texts"),
        ("object().nothing", "this came from the app's own code"),
        ("from json import nothing", "this came from the app's own code"),
    ],
)
def test_names_of_other_tools(tmp_path: Path, line: str, hint: str) -> None:
    """A name that we do not have is answered with the one that we have."""
    assert str(failure(write(tmp_path, f"from stackwright import App\n{line}\n")).hint).startswith(
        hint
    )


def test_blaming_places_later_failures(tmp_path: Path) -> None:
    """What the user's code raises after loading, as in a transform, is shown at its line."""
    file = write(tmp_path, APP + "def change(document):\n    return document['x']\n")
    load(file)
    with pytest.raises(LoadError) as caught, blaming(file):
        sys.modules["app"].change({})

    assert ("app-failed", (str(file.resolve()), 5)) == (caught.value.code, caught.value.source)


def test_blaming_lets_our_own_faults_through(tmp_path: Path) -> None:
    """An exception that touched no line of the user's is not blamed on the app."""
    with pytest.raises(ZeroDivisionError), blaming(tmp_path / "app.py"):
        _ = 1 / 0
