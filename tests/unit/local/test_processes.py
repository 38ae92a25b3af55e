"""Processes and who they are."""

import os
import shutil
import time

import pytest

from stackwright_synth.local.processes import end, identity, identity_by_ps

NOBODY = 2**22 + 1
"""A process id that Linux never gives."""


def test_identity_stays() -> None:
    """The same process has the same identity, and another process has another."""
    assert identity(os.getpid()) is not None
    assert identity(os.getpid()) == identity(os.getpid())
    assert identity(os.getpid()) != identity(os.getppid())


def test_no_process() -> None:
    """An id that no process has has no identity."""
    assert identity(NOBODY) is None


@pytest.mark.skipif(shutil.which("ps") is None, reason="there is no ps")
def test_identity_without_proc() -> None:
    """Where there is no `/proc`, `ps` tells."""
    assert identity_by_ps(os.getpid()) is not None
    assert identity_by_ps(os.getpid()) == identity_by_ps(os.getpid())
    assert identity_by_ps(NOBODY) is None


def test_remains_of_a_process() -> None:
    """A process that has ended and was not yet waited for is gone."""
    pid = os.posix_spawn("/bin/true", ["true"], {})
    while identity(pid) is not None:
        time.sleep(0)
    os.waitpid(pid, 0)

    assert identity(pid) is None


def test_another_process_of_the_same_id_is_left_alone() -> None:
    """This very process lives on when asked to end as somebody else."""
    end(os.getpid(), "another start", wait=time.sleep, patience=0.0)

    assert identity(os.getpid()) is not None
