from typing import TYPE_CHECKING

from stackwright.errors import CredentialsError, DeployError
from stackwright.source import SourceLocation
from stackwright_synth.assembly import SourceEntry
from stackwright_synth.deploy.events import ResourceProgressed
from stackwright_synth.deploy.follow import Mark, follow, mark
from stackwright_synth.deploy.places import Places

if TYPE_CHECKING:
    from stackwright_synth.deploy.ports import StackEvent
    from tests.unit.deploy.conftest import Stage

PLACES = Places("Orders", {"Queue": SourceEntry("Orders/Queue", "AWS::SQS::Queue", "app.py:7")})
MARK = Mark("token", None, frozenset())


def _steps(stage: "Stage", since: Mark = MARK) -> tuple[list[str], str | None]:
    """What was told, as `logical id status`, and the status at the end."""
    stage.cloudformation.tokens.append("token")
    told, followed = stage.run(follow("Orders", stage.arn(), since, PLACES, stage.world))
    texts = [
        f"{event.logical_id} {event.status}"
        for event in told
        if isinstance(event, ResourceProgressed)
    ]
    return texts, followed.state.status if followed.state else None


def _nothing(_: str) -> "list[list[StackEvent]]":
    return [[]]


def test_until_the_end(stage: "Stage") -> None:
    """Events are told oldest first, each once, until the stack has come to rest."""
    begin = stage.event("Orders", "UPDATE_IN_PROGRESS", token="token", of_stack=True, at=1)
    queue = stage.event("Queue", "UPDATE_COMPLETE", token="token", at=2)
    end = stage.event("Orders", "UPDATE_COMPLETE", token="token", of_stack=True, at=3)
    running, done = stage.state("UPDATE_IN_PROGRESS"), stage.state("UPDATE_COMPLETE")
    stage.cloudformation.stacks[stage.arn()] = stage.script(running, running, done)
    stage.cloudformation.looks = stage.script(
        lambda _: [[begin]], lambda _: [[queue, begin]], lambda _: [[end, queue, begin]]
    )

    told = _steps(stage)

    expected = ["Orders UPDATE_IN_PROGRESS", "Queue UPDATE_COMPLETE", "Orders UPDATE_COMPLETE"]
    assert (expected, "UPDATE_COMPLETE") == told
    assert [1.0, 2.0] == stage.clock.waits


def test_place_of_an_event(stage: "Stage") -> None:
    """An event carries the construct, the line, the reason and the names of its resource."""
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("UPDATE_COMPLETE"))
    end = stage.event("Orders", "UPDATE_COMPLETE", token="token", of_stack=True, at=3)
    queue = stage.event("Queue", "UPDATE_COMPLETE", token="token", reason="why", at=2)
    stage.cloudformation.looks = stage.script(lambda _: [[end, queue]])
    stage.cloudformation.tokens.append("token")

    (first, last), _ = stage.run(follow("Orders", stage.arn(), MARK, PLACES, stage.world))

    assert isinstance(first, ResourceProgressed)
    assert ("Orders/Queue", SourceLocation("app.py", 7)) == (first.place.path, first.place.source)
    assert ("why", "AWS::SQS::Queue", "Orders-Queue-X1") == (
        first.reason,
        first.type,
        first.physical_id,
    )
    assert not first.of_stack
    assert isinstance(last, ResourceProgressed)
    assert last.of_stack


def test_all_pages(stage: "Stage") -> None:
    """Events on later pages are told too, in the right order."""
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("CREATE_COMPLETE"))
    end = stage.event("Orders", "CREATE_COMPLETE", token="token", of_stack=True, at=9)
    pages = [
        [stage.event(f"R{number}", "CREATE_COMPLETE", token="token", at=number)]
        for number in (3, 2, 1)
    ]
    stage.cloudformation.looks = stage.script(lambda _: [[end], *pages])

    told, _ = _steps(stage)

    assert ["R1 CREATE_COMPLETE", "R2 CREATE_COMPLETE", "R3 CREATE_COMPLETE"] == told[:3]


def test_events_that_arrive_while_paging(stage: "Stage") -> None:
    """Pages that shift while they are read repeat events; each is told once, none is lost."""
    running, done = stage.state("CREATE_IN_PROGRESS"), stage.state("CREATE_COMPLETE")
    stage.cloudformation.stacks[stage.arn()] = stage.script(running, done)
    one, two, three, four = (
        stage.event(f"R{number}", "CREATE_COMPLETE", token="token", at=number)
        for number in range(1, 5)
    )
    stage.cloudformation.looks = stage.script(
        lambda _: [[three, two], [two, one]],
        lambda _: [[four, three], [three, two], [two, one]],
    )

    told, _ = _steps(stage)

    assert [f"R{number} CREATE_COMPLETE" for number in range(1, 5)] == told


def test_equal_times(stage: "Stage") -> None:
    """Events of the same moment are told apart by their ids, whenever they arrive."""
    running, done = stage.state("CREATE_IN_PROGRESS"), stage.state("CREATE_COMPLETE")
    stage.cloudformation.stacks[stage.arn()] = stage.script(running, done)
    first, second, third = (
        stage.event(name, "CREATE_COMPLETE", token="token", at=5) for name in "ABC"
    )
    stage.cloudformation.looks = stage.script(
        lambda _: [[second]], lambda _: [[second, third], [first]]
    )

    told, _ = _steps(stage)

    assert ["B CREATE_COMPLETE", "A CREATE_COMPLETE", "C CREATE_COMPLETE"] == told


def test_events_of_other_operations(stage: "Stage") -> None:
    """Events that carry another operation's token are not ours."""
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("UPDATE_COMPLETE"))
    end = stage.event("Orders", "UPDATE_COMPLETE", token="token", of_stack=True, at=9)
    theirs = stage.event("Queue", "CREATE_FAILED", token="theirs", at=8)
    stage.cloudformation.looks = stage.script(lambda _: [[end, theirs]])

    told, _ = _steps(stage)

    assert ["Orders UPDATE_COMPLETE"] == told


def test_events_without_token(stage: "Stage") -> None:
    """Without tokens, what happened after the mark is ours."""
    old = stage.event("Queue", "CREATE_COMPLETE", token=None, at=1)
    same = stage.event("Table", "CREATE_COMPLETE", token=None, at=1)
    end = stage.event("Orders", "UPDATE_COMPLETE", token=None, of_stack=True, at=9)
    older = stage.event("Queue", "CREATE_IN_PROGRESS", token=None, at=0)
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("UPDATE_COMPLETE"))
    stage.cloudformation.tokens.append("before")
    stage.cloudformation.looks = stage.script(
        lambda _: [[old, older]], lambda _: [[end, same, old, older]]
    )

    since = mark(stage.arn(), "token", stage.world)
    told, _ = _steps(stage, since)

    assert ["Table CREATE_COMPLETE", "Orders UPDATE_COMPLETE"] == told


def test_old_events_are_not_read_to_the_beginning(stage: "Stage") -> None:
    """Reading stops at the page that is older than the operation."""
    end = stage.event("Orders", "UPDATE_COMPLETE", token="token", of_stack=True, at=9)
    old = [stage.event(f"R{n}", "CREATE_COMPLETE", token="old", at=-n) for n in range(1, 6)]
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("UPDATE_COMPLETE"))
    stage.cloudformation.looks = stage.script(lambda _: [[end], *([event] for event in old)])
    since = Mark("token", end.timestamp, frozenset())

    _steps(stage, since)

    assert 2 == stage.cloudformation.pages_read


def test_known_pages_are_not_read_again(stage: "Stage") -> None:
    """A look that finds nothing new on the first page reads no other."""
    running, done = stage.state("UPDATE_IN_PROGRESS"), stage.state("UPDATE_COMPLETE")
    stage.cloudformation.stacks[stage.arn()] = stage.script(running, running, done)
    pages = [
        [stage.event(f"R{number}", "UPDATE_COMPLETE", token="token", at=-number)]
        for number in range(5)
    ]
    stage.cloudformation.looks = stage.script(lambda _: pages)

    _steps(stage)

    assert 5 + 1 + 1 == stage.cloudformation.pages_read


def test_stale_status_is_not_the_end(stage: "Stage") -> None:
    """The status of the operation before, still shown after the order, does not end anything."""
    stale, running = stage.state("UPDATE_COMPLETE"), stage.state("UPDATE_IN_PROGRESS")
    failed = stage.state("UPDATE_ROLLBACK_COMPLETE")
    stage.cloudformation.stacks[stage.arn()] = stage.script(stale, stale, running, failed)
    stage.cloudformation.looks = stage.script(lambda _: [[]])

    assert ([], "UPDATE_ROLLBACK_COMPLETE") == _steps(stage)


def test_review_is_not_the_end(stage: "Stage") -> None:
    """A new stack is under review until its creation begins."""
    review, done = stage.state("REVIEW_IN_PROGRESS"), stage.state("CREATE_COMPLETE")
    stage.cloudformation.stacks[stage.arn()] = stage.script(*[review] * 9, done)
    end = stage.event("Orders", "CREATE_COMPLETE", token="token", of_stack=True, at=9)
    stage.cloudformation.looks = stage.script(*[_nothing] * 9, lambda _: [[end]])

    assert (["Orders CREATE_COMPLETE"], "CREATE_COMPLETE") == _steps(stage)


def test_rest_without_any_event(stage: "Stage") -> None:
    """A stack at rest of which nothing is ever told is not waited for without end."""
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("UPDATE_COMPLETE"))
    stage.cloudformation.looks = stage.script(lambda _: [[]])

    assert ([], "UPDATE_COMPLETE") == _steps(stage)
    assert stage.clock.seconds < 60


def test_throttling_is_waited_out(stage: "Stage") -> None:
    """A throttled, cut or refused look is repeated, ever more slowly; nothing is told twice."""
    throttled = DeployError("slow down", code="throttled")
    cut = DeployError("cut short", code="garbled-answer")
    done = stage.state("UPDATE_COMPLETE")
    stage.cloudformation.stacks[stage.arn()] = stage.script(throttled, cut, throttled, done)
    end = stage.event("Orders", "UPDATE_COMPLETE", token="token", of_stack=True, at=3)
    stage.cloudformation.looks = stage.script(throttled, lambda _: [[end]])

    assert (["Orders UPDATE_COMPLETE"], "UPDATE_COMPLETE") == _steps(stage)
    assert [1.0, 2.0, 4.0, 1.0] == stage.clock.waits


def test_credentials_that_expire_on_the_way(stage: "Stage") -> None:
    """An error while following says that the operation goes on without us."""
    expired = CredentialsError("expired", hint="sign in again")
    running = stage.state("UPDATE_IN_PROGRESS")
    stage.cloudformation.stacks[stage.arn()] = stage.script(running, expired)
    stage.cloudformation.looks = stage.script(_nothing)

    _, error = stage.fails(
        follow("Orders", stage.arn(), MARK, PLACES, stage.world), "no-credentials"
    )

    assert "sign in again; the operation goes on in CloudFormation meanwhile" == error.hint


def test_stack_that_vanishes(stage: "Stage") -> None:
    """A stack that is not even known by its ARN any more is gone."""
    stage.cloudformation.stacks[stage.arn()] = stage.script(stage.state("DELETE_IN_PROGRESS"), None)
    stage.cloudformation.looks = stage.script(lambda _: [[]])

    assert ([], None) == _steps(stage)
