"""The environment variables that the modules of a handler need."""

import pytest

from stackwright_synth.handlers import Bundle, Read, Root, Variables


def _bundle(texts: dict[str, str]) -> Bundle:
    root = Root(frozenset(texts), lambda name: texts[name].encode(), "code/")
    return Bundle((root,), complete=True, version=(3, 11))


def _read(text: str, **more: str) -> list[tuple[str, bool]]:
    texts = {"app.py": text} | {f"{name}.py": content for name, content in more.items()}
    return [(one.name, one.raises) for one in Variables(_bundle(texts)).needed_by("app")]


@pytest.mark.parametrize(
    "text",
    [
        "import os\nx = os.environ['NAME']",
        "import os as o\nx = o.environ['NAME']",
        "from os import environ\nx = environ['NAME']",
        "from os import environ as env\nx = env['NAME']",
        "import os\nKEY = 'NAME'\nx = os.environ[KEY]",
        "import os\nKEY: str = 'NAME'\nx = os.environ[KEY]",
        "import os\ndef handle(event, context):\n    return os.environ['NAME']",
        "import os\ntry:\n    x = os.environ['NAME']\nexcept ValueError: ...",
        "import os\ntry: ...\nexcept KeyError:\n    x = os.environ['NAME']",
    ],
)
def test_read_or_fail(text: str) -> None:
    """A subscript of the environment fails without the variable."""
    assert [("NAME", True)] == _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "import os\nx = os.getenv('NAME')",
        "import os\nx = os.environ.get('NAME')",
        "from os import getenv\nx = getenv('NAME')",
        "from os import getenv as g\nx = int(g('NAME'))",
        "from os import environ\nx = environ.get('NAME')",
    ],
)
def test_got_without_default(text: str) -> None:
    """What is got is `None` without the variable."""
    assert [("NAME", False)] == _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "import os\nx = os.getenv('NAME', 'x')",
        "import os\nx = os.getenv('NAME', default='x')",
        "import os\nx = os.environ.get('NAME', 'x')",
        "import os\nx = os.getenv('NAME') or 'x'",
        "import os\nif os.getenv('NAME'): ...",
        "import os\nx = 1 if os.getenv('NAME') else 2",
        "import os\nx = not os.getenv('NAME')",
        "import os\nx = os.getenv('NAME') is None",
        "import os\nif (x := os.getenv('NAME')): ...",
        "import os\nx = bool(os.getenv('NAME'))",
        "import os\nwhile os.getenv('NAME'): ...",
        "import os\ntry:\n    x = os.environ['NAME']\nexcept KeyError: ...",
        "import os\ntry:\n    x = f(os.environ['NAME'])\nexcept (ValueError, KeyError): ...",
        "import os\ntry:\n    x = os.environ['NAME']\nexcept: ...",
        "import os\nwith suppress(KeyError):\n    x = os.environ['NAME']",
        "import os\nwith contextlib.suppress(KeyError):\n    x = os.environ['NAME']",
        "import os\nif 'NAME' in os.environ:\n    x = os.environ['NAME']",
        "import os\nos.environ['NAME'] = 'x'\ny = os.environ['NAME']",
        "import os\nos.environ.setdefault('NAME', 'x')\ny = os.environ['NAME']",
        "import os\nif __name__ == '__main__':\n    x = os.environ['NAME']",
        "import os\nx = os.environ[f'{y}_NAME']",
        "import os\nx = os.environ[y]",
        "import os\nKEY = 'A'\nKEY = 'NAME'\nx = os.environ[KEY]",
        "import os\ndel os.environ['NAME']",
        "environ = {}\nx = environ['NAME']",
        "os = fake\nx = os.environ['NAME']",
        "from .os import environ\nx = environ['NAME']",
    ],
)
def test_not_needed(text: str) -> None:
    """A default, a look before the use, a caught absence, or a name that only the run knows."""
    assert [] == _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "import other",
        "import other as name",
        "from other import x",
        "def handle(event, context):\n    import other",
    ],
)
def test_modules_that_are_imported(text: str) -> None:
    """What a module of the code imports from the code is read, too."""
    assert [("NAME", True)] == _read(text, other="import os\nx = os.environ['NAME']")


def test_packages_run_before_their_modules() -> None:
    """Importing a module runs the packages that it is in."""
    texts = {
        "src/__init__.py": "import os\na = os.environ['OF_PACKAGE']",
        "src/app.py": "from .inner.deep import x\nfrom ..outside import y",
        "src/inner/__init__.py": "",
        "src/inner/deep.py": "import os\nb = os.environ['OF_MODULE']",
        "src/unused.py": "import os\nc = os.environ['OF_NOBODY']",
    }

    assert (
        Read("OF_MODULE", "code/src/inner/deep.py:2", True),
        Read("OF_PACKAGE", "code/src/__init__.py:2", True),
    ) == Variables(_bundle(texts)).needed_by("src.app")


def test_what_is_set_in_another_module() -> None:
    """A variable that any of the modules sets is there."""
    other = "import os\nos.environ['NAME'] = 'x'"

    assert [] == _read("import os, other\nx = os.environ['NAME']", other=other)


def test_the_worse_reading_counts() -> None:
    """A variable that is got in one place and subscripted in another fails without it."""
    text = "import os\nx = os.getenv('NAME')\ny = os.environ['NAME']"

    assert (Read("NAME", "code/app.py:3", True),) == Variables(_bundle({"app.py": text})).needed_by(
        "app"
    )


def test_what_cannot_be_read_is_left_out() -> None:
    """A module with a mistake, or from elsewhere, has no variables that can be known."""
    assert [] == _read("import broken, boto3", broken="def (:")
