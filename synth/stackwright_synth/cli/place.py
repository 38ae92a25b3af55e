"""The words that say where in AWS in; a connection to it, or to the emulator, out."""

import os
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import click
from attrs import frozen

from stackwright_synth.cli import console

if TYPE_CHECKING:
    from stackwright_synth.assembly import Assembly
    from stackwright_synth.aws import Aws
    from stackwright_synth.cli.options import Where
    from stackwright_synth.deploy import Confirm, Functions, StackOutcome, World
    from stackwright_synth.views.outcome import Call

_SECRET_KEY = "local"


@frozen
class Connection:
    """
    A connection to AWS, made when it is used.

    Args:
        world: The effects of a deployment, given who answers its questions.
        functions: Makes the port to Lambda.
        call: The command that calls an output of a stack, if it is the emulator.
    """

    world: "Callable[[Confirm], World]"
    functions: "Callable[[], Functions]"
    call: "Call | None" = None


def connect(where: "Where", assembly: "Assembly", *, as_json: bool | None) -> Connection:
    """
    Get ready to work on AWS, or on the emulator, which is started if need be.

    Args:
        where: What the user said.
        assembly: Its stacks say which account and Region the emulator should be.
        as_json: Whether stdout takes JSON lines, one of which then tells of the emulator;
            `None` if it takes something else.
    """
    if where.local and where.profile is not None:
        raise click.UsageError("--profile means nothing with --local, which has its own.")
    if where.local:
        return _connect_locally(where, assembly, as_json)
    from stackwright_synth.aws import connect as connect_to

    aws = connect_to(profile=where.profile, region=where.region)
    return Connection(partial(_world, aws), aws.functions)


def _connect_locally(where: "Where", assembly: "Assembly", as_json: bool | None) -> Connection:
    """Connect to the emulator with keys of its own; nothing of the user's settings is used."""
    from stackwright_synth import local
    from stackwright_synth.aws import Keys
    from stackwright_synth.aws import connect as connect_to
    from stackwright_synth.views import local as view

    account, region = local_place(assembly)
    emulator, new = local.start(local.state_folder(os.environ), environment=os.environ)
    if as_json:
        console.say_json({"event": "emulator-used", "new": new, **view.machine(emulator)})
    elif as_json is not None:
        console.note(view.left_running(emulator, new=new, style=console.style_of_notes()))
    aws = connect_to(
        region=where.region or region,
        endpoint=emulator.url,
        keys=Keys(account, _SECRET_KEY),
    )
    user = f"{account}:{_SECRET_KEY}"
    call = partial(_curl_line, assembly, emulator.url, user)
    return Connection(partial(_world, aws), aws.functions, call)


def _curl_line(
    assembly: "Assembly", endpoint: str, user: str, stack: "StackOutcome", output: str
) -> str | None:
    """How to call an output on the emulator, signed unless it is known to be open."""
    import json

    from stackwright_synth.local import curl_line, open_outputs

    entry = next(one for one in assembly.stacks if one.id == stack.stack)
    is_open = output in open_outputs(json.loads(assembly.template_text(entry)))
    return curl_line(stack.outputs[output], endpoint, user=None if is_open else user)


def local_place(assembly: "Assembly") -> tuple[str, str]:
    """
    The account and the Region that the emulator plays.

    Returns:
        Those that all the stacks agree on, else some that no stack has asked for; the emulator
        takes an access key of twelve digits for the account.
    """
    accounts = {stack.account for stack in assembly.stacks if stack.account}
    regions = {stack.region for stack in assembly.stacks if stack.region}
    return (
        accounts.pop() if len(accounts) == 1 else "000000000000",
        regions.pop() if len(regions) == 1 else "us-east-1",
    )


def _world(aws: "Aws", confirm: "Confirm") -> "World":
    from secrets import token_hex

    from stackwright_synth.deploy import SystemClock, World

    return World(
        cloudformation=aws.cloudformation,
        assets=aws.assets,
        identity=aws.identity,
        clock=SystemClock(),
        confirm=confirm,
        make_name=lambda: f"stackwright-{token_hex(8)}",
    )
