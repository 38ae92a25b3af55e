"""What cfn-lint says of the templates that were reviewed."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from stackwright_synth.testing import Template

Doubts: TypeAlias = Callable[[Template], list[str]]


@pytest.fixture(scope="session")
def doubts() -> Doubts:
    """The errors and warnings of all rules, in a Region that has what the templates use."""
    api: Any = import_module("cfnlint.api")  # neither has types
    collection: Any = import_module("cfnlint.rules")
    rules = collection.RulesCollection()
    rules.create_from_directory(str(Path(collection.__file__).parent))

    def found(template: Template) -> list[str]:
        matches = api.lint(template.to_json(), rules, config={"regions": ["eu-west-1"]})
        return [str(one) for one in matches]

    return found
