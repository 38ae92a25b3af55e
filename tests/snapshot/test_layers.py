"""Templates of shared layers and of URLs behind CloudFront, whole; checked by cfn-lint as well."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stackwright import App, Stack, minutes
from stackwright.aws_lambda import Code, Cors, Function, LayerVersion
from stackwright_synth.testing import Template, template_of

if TYPE_CHECKING:
    from tests.snapshot.conftest import Doubts


def _shared(stack: Stack) -> None:
    """A layer for an account and an organization, attached by itself and by its ARN."""
    layer = LayerVersion(
        stack,
        "Tools",
        code=Code.from_asset("layer"),
        compatible_runtimes=["python3.12", "python3.13"],
        compatible_architectures=["arm64"],
        license="Apache-2.0",
    )
    layer.add_permission("Account", account_id="123456789012")
    layer.add_permission("Org", account_id="*", organization_id="o-abcdefghij")
    for id, attached in (("Worker", layer), ("Other", layer.layer_version_arn)):
        Function(
            stack,
            id,
            code=Code.from_inline("x = 1"),
            handler="index.handle",
            runtime="python3.13",
            architecture="arm64",
            layers=[attached],
        ).add_alias("live")


def _behind_cloudfront(stack: Stack) -> None:
    """A streaming URL that one distribution may call, and browsers of every origin."""
    function = Function(
        stack,
        "Stream",
        code=Code.from_inline("x = 1"),
        handler="index.handle",
        runtime="nodejs22.x",
    )
    url = function.add_alias("live").add_function_url(
        cors=Cors.any_origin(max_age=minutes(10)), invoke_mode="RESPONSE_STREAM"
    )
    url.grant_cloudfront("arn:aws:cloudfront::123456789012:distribution/EDFDVBD632BHDS5")
    control = url.add_origin_access_control()
    stack.add_output("Origin", url.domain_name)
    stack.add_output("Control", control.attr_id)


BUILDS: list[Callable[[Stack], None]] = [_shared, _behind_cloudfront]


def _template(build: Callable[[Stack], None], tmp_path: Path) -> Template:
    (tmp_path / "layer").mkdir()
    (tmp_path / "layer" / "tool.py").write_text("x = 1\n", "utf-8")
    app = App(base=tmp_path)
    build(Stack(app, "Orders"))
    return template_of(app, "Orders")


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates(
    build: Callable[[Stack], None], tmp_path: Path, template_snapshot: object
) -> None:
    """The template is the one that was reviewed."""
    assert _template(build, tmp_path) == template_snapshot


@pytest.mark.parametrize("build", BUILDS, ids=lambda one: one.__name__.strip("_"))
def test_templates_are_clean(
    build: Callable[[Stack], None], tmp_path: Path, doubts: "Doubts"
) -> None:
    """cfn-lint finds no error and no warning."""
    assert [] == doubts(_template(build, tmp_path))
