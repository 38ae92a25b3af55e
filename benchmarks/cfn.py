"""
What the generated layer costs: import of every module, construction with checks, rendering.

    python benchmarks/cfn.py

Imports are timed in fresh processes, once the core is loaded, one module after the other; a median
is taken for each. All figures are CPU time. Beside each stands what plain Python takes in the same
run: modules without a line, and a deep copy of the same properties.
"""

import copy
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from stackwright import App, Stack
from stackwright.cfn import __path__ as folder
from stackwright.cfn.aws_lambda import CfnFunction, CfnFunctionProps, CfnUrl

_IMPORTS = """
import gc, importlib, json, sys, time, stackwright, stackwright.typed, stackwright.cfn
gc.disable()  # else whichever module comes at its turn pays for all
times = {}
for name in sys.argv[1:]:
    start = time.process_time()
    importlib.import_module(name)
    times[name] = time.process_time() - start
print(json.dumps(times))
"""
_RUNS = 9
_MOST = {"aws_ec2": 2.0, "aws_quicksight": 3.0}
"""Milliseconds that an import may take; 1 for all others, 60 for all together."""

FUNCTION: CfnFunctionProps = {
    "code": {"s3_bucket": "releases", "s3_key": "worker.zip"},
    "role": "arn:aws:iam::123456789012:role/worker",
    "runtime": "python3.13",
    "handler": "worker.handle",
    "memory_size": 512,
    "timeout": 30,
    "architectures": ["arm64"],
    "environment": {"variables": {"TABLE": "orders", "QUEUE": "work", "LEVEL": "info"}},
    "dead_letter_config": {"target_arn": "arn:aws:sqs:eu-central-1:123456789012:failed"},
    "tracing_config": {"mode": "Active"},
    "vpc_config": {"subnet_ids": ["subnet-1", "subnet-2"], "security_group_ids": ["sg-1"]},
    "ephemeral_storage": {"size": 1024},
    "tags": [{"key": "team", "value": "orders"}],
}
"""A Lambda function with six nested objects and a list of one more."""


def main() -> None:
    """Measure, and print a table."""
    services = sorted(file.stem for file in Path(folder[0]).glob("*_*.py") if file.stem[0] != "_")
    times = import_milliseconds([f"stackwright.cfn.{one}" for one in services])
    for name, spent in sorted(times.items(), key=lambda item: -item[1])[:10]:
        service = name.rpartition(".")[2]
        print(f"import {service:<22}{spent:8.2f} ms, at most {_MOST.get(service, 1.0)}")
    print(f"import of one, median        {statistics.median(times.values()):8.2f} ms")
    with empty_modules(len(services)) as (place, names):
        plain = sum(import_milliseconds(names, place).values())
    together = sum(times.values())
    print(f"import of all {len(services)}            {together:8.2f} ms, at most 60")
    print(f"  as many empty modules      {plain:8.2f} ms: {together / plain:.1f} times that")
    app = App()
    CfnUrl(Stack(app, "Warm"), "Url", auth_type="NONE", target_function_arn="x")
    first = time.process_time()
    CfnFunction(Stack(app, "First"), "Function", **FUNCTION)
    first = (time.process_time() - first) * 1e3
    print(f"first of a type             {first:8.2f} ms")
    check, render = CfnFunction.schema.check, CfnFunction.schema.render
    copied = microseconds(lambda: copy.deepcopy(FUNCTION), 4000)
    for what, function, calls, most in (
        ("construct and check", constructor(app), 4000, ", at most 30"),
        ("check alone", lambda: check(FUNCTION), 10000, ""),
        ("render", lambda: render(FUNCTION), 20000, ", at most 10"),
    ):
        spent = microseconds(function, calls)
        print(f"{what:<28} {spent:8.1f} us{most}: {spent / copied:.2f} deep copies")


def constructor(app: App) -> "Callable[[], object]":
    """A function that makes one more Lambda function at each call."""
    stack = Stack(app, "Stack")
    ids = iter(f"Function{number}" for number in range(10**6))
    return lambda: CfnFunction(stack, next(ids), **FUNCTION)


def import_milliseconds(modules: list[str], place: str = "") -> dict[str, float]:
    """The median CPU time of the import of each of *modules*, some of them in *place*."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([place, *sys.path])}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", _IMPORTS, *modules]
    runs: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as cache:
        environment["PYTHONPYCACHEPREFIX"] = cache  # compiled by the first run, which is dropped
        for _ in range(_RUNS + 1):
            done = subprocess.run(command, check=True, capture_output=True, env=environment)
            runs.append(json.loads(done.stdout))
    return {name: statistics.median(run[name] for run in runs[1:]) * 1e3 for name in modules}


@contextmanager
def empty_modules(number: int) -> Generator[tuple[str, list[str]]]:
    """A place with a package of empty modules, and their names."""
    with tempfile.TemporaryDirectory() as place:
        package = Path(place, "plain")
        package.mkdir()
        names = [f"empty_{one}" for one in range(number)]
        for name in ("__init__", *names):
            (package / f"{name}.py").touch()
        yield place, [f"plain.{name}" for name in names]


def microseconds(function: "Callable[[], object]", calls: int, rounds: int = 7) -> float:
    """The CPU time of one call, of the fastest round."""
    found: list[float] = []
    for _ in range(rounds):
        start = time.process_time()
        for _ in range(calls):
            function()
        found.append((time.process_time() - start) / calls)
    return min(found) * 1e6


if __name__ == "__main__":
    main()
