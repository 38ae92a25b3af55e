"""
The pytest plugin: a test's request in, the fixture `template_snapshot` out.

It lies outside of `testing/` so that a test run that does not use it pays for no import but its
own: pytest loads plugins at every start.
"""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from syrupy.assertion import SnapshotAssertion


@pytest.fixture
def template_snapshot(request: pytest.FixtureRequest) -> "SnapshotAssertion":
    """
    The stored snapshot of a template: `assert template == template_snapshot`.

    One file of sorted JSON for each, below `__snapshots__/`; `pytest --snapshot-update` writes
    it. Hashes of assets and versions do not count.
    """
    if not request.config.pluginmanager.has_plugin("syrupy"):
        pytest.fail(
            "template_snapshot needs syrupy: pip install 'stackwright[testing]'", pytrace=False
        )
    from stackwright_synth.testing.snapshot import TemplateSnapshotExtension

    snapshot: SnapshotAssertion = request.getfixturevalue("snapshot")
    return snapshot.use_extension(TemplateSnapshotExtension)
