"""A user with a state folder, a working directory and AWS settings that must not be used."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from stackwright_synth import local


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The emulator's folder; whatever runs on it in the end is stopped."""
    folder = tmp_path / "state"
    monkeypatch.setenv("STACKWRIGHT_LOCAL_DIR", str(folder))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "the-users-own")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "the-users-own")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("AWS_REGION", "mars-north-1")
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.chdir(tmp_path)
    yield folder
    local.stop(folder)
