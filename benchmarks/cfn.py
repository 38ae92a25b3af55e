"""
What the generated layer costs: import of a module, construction with checks, rendering.

    python benchmarks/cfn.py

Imports are timed in fresh processes, once the core is loaded. All figures are CPU time.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from stackwright import App, Stack
from stackwright.cfn import __path__ as folder
from stackwright.cfn.aws_lambda import CfnFunction, CfnFunctionProps, CfnUrl

_IMPORT = """
import time, stackwright, stackwright.typed
start = time.process_time()
import stackwright.cfn.{module}
print(time.process_time() - start)
"""

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
    for module in sorted(file.stem for file in Path(folder[0]).glob("aws_*.py")):
        print(f"import {module:<22}{import_milliseconds(module):8.2f} ms")
    app = App()
    CfnUrl(Stack(app, "Warm"), "Url", auth_type="NONE", target_function_arn="x")
    first = time.process_time()
    CfnFunction(Stack(app, "First"), "Function", **FUNCTION)
    first = (time.process_time() - first) * 1e3
    print(f"first of a type             {first:8.2f} ms")
    print(f"construct and check         {microseconds(constructor(app), 4000):8.1f} us")
    check, render = CfnFunction.schema.check, CfnFunction.schema.render
    print(f"check alone                 {microseconds(lambda: check(FUNCTION), 10000):8.1f} us")
    print(f"render                      {microseconds(lambda: render(FUNCTION), 20000):8.1f} us")


def constructor(app: App) -> "Callable[[], object]":
    """A function that makes one more Lambda function at each call."""
    stack = Stack(app, "Stack")
    ids = iter(f"Function{number}" for number in range(10**6))
    return lambda: CfnFunction(stack, next(ids), **FUNCTION)


def import_milliseconds(module: str, runs: int = 9) -> float:
    """The median CPU time of an import."""
    command = [sys.executable, "-c", _IMPORT.format(module=module)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with tempfile.TemporaryDirectory() as folder:
        environment["PYTHONPYCACHEPREFIX"] = folder  # compiled by the first run, which is dropped
        runner = partial(subprocess.run, command, check=True, capture_output=True, env=environment)
        times = [float(runner().stdout) for _ in range(runs + 1)]
    return statistics.median(times[1:]) * 1e3


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
