"""What the documents name in backticks and type in shells: it exists."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

import click
import pytest

from tests.house.pages import PAGES, ROOT, quoted
from tests.house.vocabulary import CODE, codes, modules, words, wrong

OWN_TESTS = {"cfn-index", "coming-from", "lambda-coverage"}
"""Pages of other things' names, each with a test of its own."""

ELSEWHERE = {
    "the AWS CDK, and what functions.md says of it": """
        application_log_level_v2 system_log_level_v2 log_removal_policy log_retention
        log_retention_retry_options log_retention_role response_only KinesisDestination""",
    "members of the generated layer": """
        data.attr_arn From queue.attr_arn worker.attr_arn worker.props""",
    "names of AWS, beyond those of the properties": """
        AWSCodeDeployRoleForLambdaLimited AWSLambdaVPCAccessExecutionRole ArnLike
        AllAtOnce Canary10Percent5Minutes CloudWatchLambdaInsightsExecutionRolePolicy
        CodeDeployDefault.Lambda DeploymentId LifecycleEventHookExecutionId
        Linear10PercentEvery1Minute""",
    "parts of templates": """
        AWSTemplateFormatVersion Delete DeletionPolicy DependsOn Globals Metadata MinLength NoEcho
        Properties Ref Retain RetainExceptOnCreate Snapshot TemplateURL Transform
        UpdateReplacePolicy""",
    "ids that constructs give, or an app of a page": """
        Age Database DefaultPolicy Duration Errors EventRule EventRule2 Jobs LatePolicy Schedule2
        ServiceRole Throttles Undelivered WorkerCurrentVersion8AEC97EC""",
    "mistakes, and other things of others": """
        code.s3_bukket timeuot Host edgelambda.amazonaws.com tool.importlinter TypedDict""",
}
"""What stands in backticks and looks as if it were of this library, but is not; what it is."""

_KNOWN_ELSEWHERE = {name for names in ELSEWHERE.values() for name in names.split()}
_LIKE_A_NAME = re.compile(r"[A-Z]\w*[a-z]\w*|[a-z]\w*_\w+|[\w.\"]+\.\w+|.*\(.*\)")
_FILE = re.compile(r".*\.(py|json|toml|md|yaml|out|zip)/?")
_KEYWORD = re.compile(r"([a-z]\w*)=(?!=)")
_NUMBERED = re.compile(r".*-\d[a-z]?")

each_page = pytest.mark.parametrize(
    "page",
    [
        pytest.param(page, id=page.relative_to(ROOT).as_posix())
        for page in PAGES
        if page.stem not in OWN_TESTS
    ],
)


@cache
def _of_aws() -> frozenset[str]:
    """The words of the generated layer: names of types, properties, attributes and values."""
    rooms = ("aws_lambda", "aws_s3", "aws_iam")
    files = (ROOT / "constructs" / "stackwright" / "cfn" / f"{room}.py" for room in rooms)
    return frozenset(word for file in files for word in re.findall(r"\w+", file.read_text("utf-8")))


def _unknown(said: str) -> Iterator[str]:
    """What is not there, of what *said* names."""
    if said in _of_aws() | words() or _FILE.fullmatch(said):
        return
    if keyword := _KEYWORD.match(said):
        if keyword[1] not in words():
            yield keyword[1]
    elif said.startswith("stackwright") and "." in said:
        yield from _unknown_module(said)
    elif _LIKE_A_NAME.fullmatch(said):
        yield from wrong(said)


def _unknown_module(said: str) -> Iterator[str]:
    room, _, name = said.partition("(")[0].rpartition(".")
    if said not in modules() and not hasattr(import_module(room), name):
        try:
            import_module(said)
        except ImportError:
            yield said


@each_page
def test_names(page: Path) -> None:
    """Classes, members, arguments and modules are those of the library."""
    unknown = {name for said in quoted(page) for name in _unknown(said)}

    assert set() == unknown - _KNOWN_ELSEWHERE


@each_page
def test_codes(page: Path) -> None:
    """What looks like a code, a kind of event or the like stands in the sources."""
    said = {one for one in quoted(page) if CODE.fullmatch(one) and not _NUMBERED.fullmatch(one)}

    assert set() == said - codes()


def _typed(page: Path) -> Iterator[str]:
    """The command lines of *page*: in backticks, and after the prompts of its blocks."""
    yield from (said for said in quoted(page) if re.match(r"stackwright -?\w", said))
    shown = re.findall(r"^\$ (.*)$", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    for line in shown:
        yield from re.findall(r"stackwright .*", line)


def _options(command: click.Command) -> set[str]:
    """What a command takes; a group also what its commands take."""
    below = command.commands.values() if isinstance(command, click.Group) else ()
    taken = (one for one in command.params if isinstance(one, click.Option))
    own = {name for one in taken for name in (*one.opts, *one.secondary_opts)}
    return {"-h", "--help", *own}.union(*map(_options, below))


@cache
def _stackwright() -> click.Group:
    """The program, with its commands."""
    rooms = (name for name in modules() if name.startswith("stackwright_synth.cli."))
    found = (vars(import_module(room)).get("command") for room in rooms)
    commands = [one for one in found if isinstance(one, click.Command)]
    return click.Group("stackwright", commands, params=[click.Option(["--version"])])


@each_page
def test_commands(page: Path) -> None:
    """Command lines are of commands that there are, and of options that these take."""
    bad: list[str] = []
    for line in _typed(page):
        command: click.Command = _stackwright()
        for word in line.split()[1:]:
            if isinstance(command, click.Group) and word in command.commands:
                command = command.commands[word]
            elif word.startswith("-") and word not in _options(command):
                bad.append(line)
    assert [] == bad


@each_page
def test_options(page: Path) -> None:
    """An option by itself is one of some command, or of a program of the project."""
    tools = "".join(file.read_text("utf-8") for file in (ROOT / "tools").rglob("*.py"))
    said = {one.split()[0] for one in quoted(page) if re.match(r"--?\w", one)}
    unknown = {one for one in said - _options(_stackwright()) if f'"{one}"' not in tools}

    assert set() == unknown


def test_the_page_on_the_command_line_has_every_option() -> None:
    """An option of several commands stands beside all of these, and no option is left out."""
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    row = r"^\| `(?:-\w`, `)?(--[\w-]+)[^|]*\| ([a-z, ]+) \|.+\|$"
    rows = re.findall(row, page, flags=re.MULTILINE)
    commands = _stackwright().commands
    shared = {
        option: sorted(name for name, one in commands.items() if option in _options(one))
        for option, _ in rows
    }

    assert shared == {option: sorted(names.split(", ")) for option, names in rows}
    assert [] == [one for one in _options(_stackwright()) if one not in page]


@each_page
def test_files(page: Path) -> None:
    """A path into the project leads to something."""
    folders = {file.name for file in ROOT.iterdir() if file.is_dir()}
    paths = [one for one in quoted(page) if re.fullmatch(r"[\w./-]+/[\w./-]*", one)]

    assert [] == [
        one for one in paths if one.split("/")[0] in folders and not (ROOT / one).exists()
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Functoin",
        "Function.add_allias",
        "Function.memory",
        "Function(memory=5)",
        "aws_s3.Buckett",
        "queue.grant_send(fn)",
        "worker.add_alias(weight=1)",
        "worker.add_alias(1, 2, 3)",
        "Schedule.cron(hours=3)",
        "metric_erors",
        "memory=512",
        "stackwright.aws_lambda.sources",
    ],
)
def test_a_wrong_name_is_seen(said: str) -> None:
    """So the tests above would fail."""
    assert [*_unknown(said)]


def test_nothing_is_elsewhere_that_is_here() -> None:
    """What is excused is named on a page, and would be a mistake otherwise."""
    wrong_somewhere = {name for page in PAGES for said in quoted(page) for name in _unknown(said)}

    assert set() == _KNOWN_ELSEWHERE - wrong_somewhere
