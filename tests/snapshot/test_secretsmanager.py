"""Templates of secrets, whole; each is checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack
from stackwright.aws_iam import Role, ServicePrincipal
from stackwright.aws_secretsmanager import Secret, SecretStringGenerator
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _secrets(stack: Stack) -> None:
    """A password, a user with one, and who may read them."""
    role = Role(stack, "Role", assumed_by=ServicePrincipal("lambda.amazonaws.com"))
    user = SecretStringGenerator(
        secret_string_template={"username": "admin"},
        generate_string_key="password",
        exclude_punctuation=True,
    )
    Secret(stack, "Password").grant_read(role)
    Secret(stack, "User", generate_secret_string=user, tags={"team": "orders"}).grant_write(role)
    Secret.from_secret_name(stack, "Theirs", "shop/orders").grant_read(role)


BUILDS: list[Callable[[Stack], None]] = [_secrets]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "Orders"))
    return template_of(app, "Orders")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
