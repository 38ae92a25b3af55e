"""An app file in, its one `App` out."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType, ModuleType

from stackwright.app import App, collecting
from stackwright.errors import LoadError, StackwrightError
from stackwright_synth.loading.modules import module_of


def load(path: Path) -> App:
    """
    Run an app file and find the one `App` that it builds.

    The file runs as a module of its own, with its folder first on the module search path
    and `__name__` not `"__main__"`: an app is built at module level. The folder stays on the
    path, and its modules stay loaded, until the next file is loaded, which starts afresh.

    Args:
        path: A Python file that builds exactly one `App`.

    Returns:
        The app, not sealed; its `base` is the file's folder, or relative to it.

    Raises:
        LoadError: The file is missing (`app-not-found`, `app-unreadable`), is not Python
            (`app-syntax-error`), fails (`app-failed`), or does not build exactly one app
            (`app-has-no-app`, `app-has-two-apps`).
        StackwrightError: Whatever a construct of the file found wrong, untouched.
    """
    file = _existing(path)
    content = _content(file)
    code = _compiled(content, file)
    with collecting() as apps, module_of(file) as module:
        _run(code, module, file)
    app = _only(apps, content, file)
    app.base = file.parent if app.base is None else file.parent / app.base
    return app


@contextmanager
def blaming(file: Path) -> Generator[None]:
    """
    Show an exception of the user's code, such as a transform's, at the user's line.

    Raises:
        LoadError: The block raised anything but a `StackwrightError`, and it went through a
            line of *file* or of what lies beside it (`app-failed`).
    """
    try:
        yield
    except StackwrightError:
        raise
    except Exception as error:
        from stackwright_synth.loading import faults

        if faults.user_frame(error, file.resolve()) is None:
            raise
        raise faults.failure(error, file.resolve()) from error


def _existing(path: Path) -> Path:
    """The absolute path of a file that is there."""
    if path.is_dir():
        inside = path / "app.py"
        raise LoadError(
            f"the app must be a Python file, got a folder: {path}",
            code="app-not-found",
            hint=f"did you mean {inside}?"
            if inside.is_file()
            else "give the Python file that builds the App",
        )
    if not path.is_file():
        raise LoadError(
            f"there is no app file {path}",
            code="app-not-found",
            hint="give the Python file that builds the App; without one, app.py is taken "
            "from the working directory",
        )
    return path.resolve()


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise LoadError(
            f"the app file {file} cannot be read: {error.strerror}",
            code="app-unreadable",
            hint="check its permissions",
        ) from error


def _compiled(content: bytes, file: Path) -> CodeType:
    try:
        return compile(content, str(file), "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:  # the latter of a null byte, before Python 3.12
        from stackwright_synth.loading import faults

        raise faults.not_python(error, file) from error


def _run(code: CodeType, module: ModuleType, file: Path) -> None:
    try:
        exec(code, module.__dict__)
    except StackwrightError:
        raise
    except (Exception, SystemExit) as error:
        from stackwright_synth.loading import faults

        raise faults.failure(error, file) from error


def _only(apps: list[App], content: bytes, file: Path) -> App:
    if len(apps) == 1:
        return apps[0]
    from stackwright_synth.loading import faults

    raise faults.two_apps(apps) if apps else faults.no_app(content, file)
