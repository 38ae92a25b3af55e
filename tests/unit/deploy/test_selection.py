from typing import TYPE_CHECKING

import pytest

from stackwright.errors import DeployError
from stackwright_synth.assembly import StackEntry
from stackwright_synth.deploy import chosen, desired, with_dependencies

if TYPE_CHECKING:
    from tests.unit.deploy.conftest import Stage


def _ids(entries: tuple[StackEntry, ...]) -> list[str]:
    return [entry.id for entry in entries]


def test_all_by_default(stage: "Stage") -> None:
    """No names mean all stacks."""
    assembly = stage.assembly(stage.entry("A"), stage.entry("B"))

    assert ["A", "B"] == _ids(chosen(assembly, []))


def test_by_id_or_name_in_deployment_order(stage: "Stage") -> None:
    """A stack is named by its id or its name; the order is that of the assembly."""
    template = stage.entry().template
    assembly = stage.assembly(
        StackEntry("A", "app-a", template), StackEntry("B", "app-b", template)
    )

    assert ["A", "B"] == _ids(chosen(assembly, ["app-b", "A", "B"]))


def test_unknown_stack(stage: "Stage") -> None:
    """A name that is no stack's is an error that lists the stacks and guesses."""
    assembly = stage.assembly(stage.entry("Orders"), stage.entry("Web"))

    with pytest.raises(DeployError) as caught:
        chosen(assembly, ["Order"])

    assert "unknown-stack" == caught.value.code
    assert "there is no stack Order; the stacks are: Orders, Web" == caught.value.message
    assert "did you mean Orders?" == caught.value.hint


def test_dependencies_of_dependencies(stage: "Stage") -> None:
    """Dependencies come along to the last."""
    assembly = stage.assembly(
        stage.entry("A"),
        stage.entry("B", dependencies=("A",)),
        stage.entry("C"),
        stage.entry("D", dependencies=("B",)),
    )

    assert ["A", "B", "D"] == _ids(with_dependencies(assembly, assembly.stacks[3:]))


def test_template_that_is_lost(stage: "Stage") -> None:
    """An assembly that lost a template is an error that names the file."""
    assembly = stage.assembly(stage.entry())
    (stage.folder / "Orders.template.json").unlink()

    with pytest.raises(DeployError) as caught:
        desired(assembly, assembly.stacks)

    assert "broken-assembly" == caught.value.code
    assert "Orders.template.json" in caught.value.message
