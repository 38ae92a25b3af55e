"""A stage for the deployer: ports that answer from a script and note what they were asked."""

import hashlib
import json
from collections.abc import Callable, Generator, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

import pytest

from stackwright.errors import DeployError
from stackwright_synth.assembly import Assembly, AssetEntry, SourceEntry, StackEntry
from stackwright_synth.deploy import Options, Question, World
from stackwright_synth.deploy.events import Event
from stackwright_synth.deploy.ports import (
    ChangeSetRequest,
    ChangeSetState,
    EventPage,
    ResourceChange,
    StackEvent,
    StackResource,
    StackState,
)
from stackwright_synth.plan import Caller

T = TypeVar("T")

ARN = "arn:aws:cloudformation:eu-central-1:123456789012:stack/Orders/1"
CALLER = Caller("123456789012", "eu-central-1", "arn:aws:iam::123456789012:user/ann")
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


class Answers(Generic[T]):
    """Answers in turn; the last one again and again; an error is raised."""

    def __init__(self, *answers: T | DeployError) -> None:
        self._answers = list(answers)

    def take(self) -> T:
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, DeployError):
            raise answer
        return answer


class ScriptedCloudFormation:
    """The CloudFormation port, scripted."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.requests: list[ChangeSetRequest] = []
        self.rollbacks: list[bool] = []
        self.tokens: list[str] = []
        self.stacks: dict[str, Answers[StackState | None]] = {}
        self.templates: dict[str, Mapping[str, object]] = {}
        self.left: dict[str, tuple[StackResource, ...]] = {}
        self.created: Answers[Literal["accepted", "exists"]] = Answers("accepted")
        self.change_set_states: Answers[ChangeSetState | None] = Answers(None)
        self.names: tuple[str, ...] = ()
        self.executed: Answers[Literal["accepted", "not-executable"]] = Answers("accepted")
        self.deleted: Answers[None] = Answers(None)
        self.looks: Answers[Callable[[str], list[list[StackEvent]]]] = Answers(lambda _: [[]])
        self.pages_read = 0
        self._pages: list[list[StackEvent]] = []

    def stack(self, stack: str) -> StackState | None:
        self.calls.append(f"stack {stack}")
        return self.stacks[stack].take() if stack in self.stacks else None

    def template(self, stack: str) -> Mapping[str, object] | None:
        return self.templates.get(stack)

    def resources(self, stack: str) -> tuple[StackResource, ...]:
        return self.left.get(stack, ())

    def create_change_set(self, request: ChangeSetRequest) -> Literal["accepted", "exists"]:
        self.calls.append(f"create {request.name}")
        self.requests.append(request)
        return self.created.take()

    def change_set(self, stack: str, change_set: str) -> ChangeSetState | None:
        self.calls.append(f"describe {change_set}")
        return self.change_set_states.take()

    def change_sets(self, stack: str) -> tuple[str, ...]:
        return self.names

    def delete_change_set(self, stack: str, change_set: str) -> None:
        self.calls.append(f"delete-change-set {change_set}")

    def execute_change_set(
        self, change_set: str, *, token: str, rollback: bool
    ) -> Literal["accepted", "not-executable"]:
        self.calls.append(f"execute {change_set}")
        self.tokens.append(token)
        self.rollbacks.append(rollback)
        return self.executed.take()

    def delete_stack(self, stack: str, *, token: str) -> None:
        self.calls.append(f"delete {stack}")
        self.tokens.append(token)
        self.deleted.take()

    def protect_stack(self, stack: str, *, enabled: bool) -> None:
        self.calls.append(f"protect {stack} {enabled}")

    def events(self, stack: str, next_token: str | None) -> EventPage:
        """Serve the pages of one look after another; before an operation there is nothing yet."""
        if next_token is None:
            token = self.tokens[-1] if self.tokens else ""
            self._pages = self.looks.take()(token) if self.tokens else [[]]
        self.pages_read += 1
        index = int(next_token or 0)
        more = str(index + 1) if index + 1 < len(self._pages) else None
        return EventPage(tuple(self._pages[index]), more)


class ScriptedAssets:
    """The asset store, scripted."""

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self.uploads: list[tuple[str, str, str]] = []
        self.uploaded: Answers[Literal["uploaded", "exists"]] = Answers("uploaded")

    def holds(self, bucket: str, key: str, *, owner: str) -> bool:
        return key in self.keys

    def upload(
        self, bucket: str, key: str, path: Path, *, owner: str
    ) -> Literal["uploaded", "exists"]:
        self.uploads.append((bucket, key, owner))
        return self.uploaded.take()

    def url(self, bucket: str, key: str) -> str:
        return f"https://{bucket}.example/{key}"


class ScriptedIdentity:
    """The identity, always the same."""

    def caller(self) -> Caller:
        return CALLER


class FakeClock:
    """Time that passes only by waiting, and then at once."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.waits: list[float] = []

    def now(self) -> float:
        return self.seconds

    def ticks(
        self, *, first: float = 1.0, longest: float = 5.0, limit: float | None = None
    ) -> Iterator[None]:
        end = self.seconds + (86_400.0 if limit is None else limit)
        wait = first
        while self.seconds <= end:
            yield
            self.waits.append(wait)
            self.seconds += wait
            wait = min(wait * 2, longest)
        if limit is None:
            raise AssertionError("a day passed without an end")


class Stage:
    """The scripted world, and shorthands for what appears on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.cloudformation = ScriptedCloudFormation()
        self.assets = ScriptedAssets()
        self.clock = FakeClock()
        self.questions: list[Question] = []
        self.says: Answers[bool] = Answers(True)
        self._names = 0

    @property
    def world(self) -> World:
        return World(
            self.cloudformation,
            self.assets,
            ScriptedIdentity(),
            self.clock,
            self._confirm,
            self._name,
        )

    def arn(self, name: str = "Orders") -> str:
        """The ARN of a stack."""
        return arn(name)

    def script(self, *answers: T | DeployError) -> Answers[T]:
        """Answers in turn, the last one again and again."""
        return Answers(*answers)

    def calls(self, *kinds: str) -> list[str]:
        """The calls of some kinds, in order."""
        return [call for call in self.cloudformation.calls if call.split()[0] in kinds]

    def _confirm(self, question: Question) -> bool:
        self.questions.append(question)
        return self.says.take()

    def _name(self) -> str:
        self._names += 1
        return f"name-{self._names}"

    def entry(self, name: str = "Orders", **changes: Any) -> StackEntry:
        """A stack entry whose template is written too."""
        template = changes.pop("document", {"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}})
        file = f"{name}.template.json"
        (self.folder / file).write_text(json.dumps(template))
        return StackEntry(id=name, name=name, template=file, **changes)

    def asset(self, content: bytes = b"zip") -> AssetEntry:
        """An asset that lies in the folder."""
        content_hash = hashlib.sha256(content).hexdigest()
        path = f"{content_hash}.zip"
        (self.folder / path).write_bytes(content)
        return AssetEntry(content_hash, path, f"assets/{path}")

    def assembly(self, *entries: StackEntry, assets: tuple[AssetEntry, ...] = ()) -> Assembly:
        """An assembly in which a queue of each stack comes from line 7 of app.py."""
        source = SourceEntry("Orders/Queue", "AWS::SQS::Queue", "app.py:7")
        sources = {entry.id: {"Queue": source} for entry in entries}
        return Assembly(self.folder, entries, assets, sources)

    def state(self, status: str, name: str = "Orders", **changes: Any) -> StackState:
        """A stack in a status."""
        return StackState(id=arn(name), name=name, status=status, **changes)

    def ready(
        self, *changes: ResourceChange, name: str = "Orders", execution: str = "AVAILABLE"
    ) -> ChangeSetState:
        """A change set that was worked out."""
        return ChangeSetState("cs-arn", arn(name), "CREATE_COMPLETE", execution, None, changes)

    def will_follow(self, status: str, name: str = "Orders", before: str | None = None) -> None:
        """Script a stack whose operation has ended in *status* at the first look."""
        first = self.state(before, name) if before else None
        self.cloudformation.stacks[name] = Answers(first, self.state(status, name))
        self.cloudformation.stacks[arn(name)] = Answers(self.state(status, name))
        self.cloudformation.looks = Answers(
            lambda token: [[self.event(name, status, token=token, of_stack=True, name=name)]]
        )

    def event(
        self,
        logical_id: str,
        status: str,
        *,
        token: str | None,
        reason: str | None = None,
        at: float = 0.0,
        of_stack: bool = False,
        name: str = "Orders",
        id: str | None = None,
    ) -> StackEvent:
        """An event of a stack, *at* seconds after noon."""
        return StackEvent(
            id=id or f"{logical_id}-{status}-{at}-{token}",
            stack_id=arn(name),
            timestamp=NOON + timedelta(seconds=at),
            logical_id=logical_id,
            type="AWS::CloudFormation::Stack" if of_stack else "AWS::SQS::Queue",
            status=status,
            physical_id=arn(name) if of_stack else f"{name}-{logical_id}-X1",
            reason=reason,
            token=token,
        )

    def run(self, steps: Generator[Event, None, T]) -> tuple[list[Event], T]:
        """Run steps to their end: what they told, and what they returned."""
        told: list[Event] = []
        while True:
            try:
                told.append(next(steps))
            except StopIteration as end:
                return told, end.value

    def fails(self, steps: Generator[Event, None, T], code: str) -> tuple[list[Event], DeployError]:
        """Run steps to their error of that code: what they told before, and the error."""
        told: list[Event] = []
        while True:
            try:
                told.append(next(steps))
            except DeployError as error:
                failure = error
                break
            except StopIteration:
                pytest.fail(f"no error, but expected {code}")

        assert code == failure.code
        return told, failure


def arn(name: str) -> str:
    """The ARN of a stack."""
    return ARN.replace("Orders", name)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    """A fresh stage."""
    return Stage(tmp_path)


@pytest.fixture
def options() -> Options:
    """Ask, and roll back."""
    return Options()
