"""
The benchmark app: `python benchmarks/functions.py N FOLDER` writes templates of N functions.

In stacks of at most 50, each function has a role, a log group kept for 14 days, inline code, an
environment of three, two tags, a version, an alias, a URL with IAM authorization and CORS, a
queue with its mapping, and the policy that these need. `floor.py` writes the same documents from
literals.
"""

import sys
from pathlib import Path

from stackwright import App, Stack
from stackwright.aws_lambda import Code, Cors, Function
from stackwright.aws_lambda.event_sources import SqsEventSource
from stackwright.aws_logs import LogGroup
from stackwright.aws_sqs import Queue
from stackwright_synth.synthesis import synthesize

STACK_SIZE = 50
INLINE = "def handler(event, context): return 1"


def build(count: int) -> App:
    """An app of *count* functions."""
    app = App()
    for number in range(0, count, STACK_SIZE):
        stack = Stack(app, f"Stack{number // STACK_SIZE:02d}")
        for index in range(number, min(number + STACK_SIZE, count)):
            add_function(stack, index)
    return app


def add_function(stack: Stack, index: int) -> None:
    """One function with everything around it."""
    function = Function(
        stack,
        f"Function{index}",
        code=Code.from_inline(INLINE),
        handler="index.handler",
        runtime="python3.12",
        memory_size=256,
        timeout=10,
        environment={"STAGE": "prod", "INDEX": str(index), "STACK": stack.stack_name},
        tags={"team": "benchmarks", "index": str(index)},
        log_group=LogGroup(stack, f"Logs{index}", retention_days=14),
    )
    live = function.add_alias("live")
    live.add_function_url(cors=Cors(allow_origins=["https://example.com"]))
    queue = Queue(stack, f"Queue{index}", visibility_timeout=60)
    live.add_event_source(SqsEventSource(queue, batch_size=10))


if __name__ == "__main__":
    synthesize(build(int(sys.argv[1])), Path(sys.argv[2]))
