"""What tests of rules share: an app is built, the findings are collected."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import ModuleType
from typing import TypeAlias

import pytest

from stackwright import App
from stackwright_synth.assets import StagedAsset, Stager
from stackwright_synth.resolve import resolve
from stackwright_synth.rules import Finding, Inspection

Check: TypeAlias = Callable[[ModuleType, App], list[Finding]]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Resolve an app whose assets lie in `tmp_path`, and let one rule look at it."""

    def found(rule: ModuleType, app: App) -> list[Finding]:
        stager = Stager(tmp_path)
        resolved = resolve(app, stager)
        staged: Mapping[str, StagedAsset] = {one.hash: one for one in stager.staged}
        return [*rule.check(Inspection(resolved, staged, app.as_of))]

    return found
