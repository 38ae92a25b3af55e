"""Templates of repositories and of functions that are images; checked by cfn-lint as well."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, days
from stackwright.aws_ecr import ExpiryRule, Repository
from stackwright.aws_iam import AccountPrincipal
from stackwright.aws_lambda import DockerImageCode, DockerImageFunction
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _images(stack: Stack) -> None:
    """A repository with rules, for two functions of this account and those of another."""
    images = Repository(
        stack,
        "Images",
        image_tag_mutability="IMMUTABLE_WITH_EXCLUSION",
        tag_exclusions=["dev-*"],
        expiry_rules=[
            ExpiryRule(max_image_age=days(14), tag_status="untagged"),
            ExpiryRule(max_image_count=20, tag_patterns=["dev-*"], description="Trials."),
        ],
    )
    images.allow_lambda("210987654321")
    for id, command in (("Worker", "app.work"), ("Report", "app.report")):
        code = DockerImageCode.from_ecr(images, tag_or_digest="v1", command=[command])
        function = DockerImageFunction(stack, id, code=code, architecture="arm64")
        function.add_alias("live")
        images.grant_pull(function)
    images.grant_pull(AccountPrincipal("123456789012"))


BUILDS = [_images]


def _template(build: Callable[[Stack], None]) -> Template:
    app = App()
    build(Stack(app, "S"))
    return template_of(app, "S")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(build: Callable[[Stack], None], template_snapshot: object) -> None:
    """The template is the one that was reviewed."""
    assert _template(build) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(build: Callable[[Stack], None], doubts: "Doubts") -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build))
