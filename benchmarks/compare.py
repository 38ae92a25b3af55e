"""
Whole processes against the floor: `python benchmarks/compare.py [RUNS]` prints the ratios.

Each run of `functions.py` is paired with one of `floor.py`; what is printed are medians.
"""

import os
import sys
import tempfile
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from typing import NamedTuple

HERE = Path(__file__).parent
COUNTS = (1, 100, 400)


class Cost(NamedTuple):
    """What one process took: seconds of CPU, and its peak memory in MiB."""

    seconds: float
    mebibytes: float


def run(program: str, count: int, folder: str) -> Cost:
    """Run *program* once, by itself, and ask the operating system what it took."""
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = getrusage(RUSAGE_CHILDREN)
    arguments = [sys.executable, str(HERE / program), str(count), folder]
    child = os.posix_spawn(sys.executable, arguments, environment)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        raise SystemExit(f"{program} ended with {os.waitstatus_to_exitcode(status)}")
    after = getrusage(RUSAGE_CHILDREN)
    spent = (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
    return Cost(spent, usage.ru_maxrss / 1024)


def compare(runs: int) -> None:
    """Print a line for each number of functions, and what one more function costs."""
    totals: list[tuple[int, float, float]] = []
    print("   N   floor ms   ours ms   CPU ratio   peak MiB")
    with tempfile.TemporaryDirectory() as folder:
        for count in COUNTS:
            pairs = [
                (
                    run("floor.py", count, f"{folder}/floor{count}"),
                    run("functions.py", count, f"{folder}/ours{count}"),
                )
                for _ in range(runs + 1)
            ][1:]
            floor = median(one.seconds for one, _ in pairs) * 1000
            ours = median(one.seconds for _, one in pairs) * 1000
            ratio = median(mine.seconds / least.seconds for least, mine in pairs)
            peak = median(one.mebibytes for _, one in pairs)
            print(f"{count:4}   {floor:8.0f}   {ours:7.0f}   {ratio:9.2f}   {peak:8.1f}")
            totals.append((count, floor, ours))
    (low, floor_low, ours_low), (high, floor_high, ours_high) = totals[-2:]
    floor_slope = (floor_high - floor_low) / (high - low)
    slope = (ours_high - ours_low) / (high - low)
    print(f"one more function: {slope:.2f} ms, {slope / floor_slope:.2f} times the floor's")


if __name__ == "__main__":
    compare(int(sys.argv[1]) if len(sys.argv) > 1 else 9)
