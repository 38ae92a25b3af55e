"""What ships fits into a function, and has what the runtime starts."""

from collections.abc import Iterator
from typing import Final

from stackwright.tokens import is_list
from stackwright_synth.rules.finding import Finding, Kind, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources, staged_of, target

CODE: Final = "package-too-large"
BOOTSTRAP_CODE: Final = "missing-bootstrap"

KINDS: Final = (
    Kind(
        CODE,
        "error",
        "Code and layers of a function are larger than Lambda unpacks.",
        "Exclude what it does not need.",
    ),
    Kind(
        BOOTSTRAP_CODE,
        "error",
        "A custom runtime finds no executable file `bootstrap`.",
        "Name the program so, and set its executable bit.",
    ),
)


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    Code and layers have at most 250 MiB unzipped, and the package or a layer of a
    `provided` runtime holds an executable `bootstrap`.
    """
    app = inspection.app
    for stack, function in resources(app, "AWS::Lambda::Function"):
        code = staged_of(inspection, function.properties.get("Code"))
        layers = function.properties.get("Layers", [])
        listed = is_list(layers)
        attached = [target(app, stack, one) for one in layers] if listed else []
        known = [
            staged
            for layer in attached
            if layer is not None
            and (staged := staged_of(inspection, layer.properties.get("Content"))) is not None
        ]
        parts = known if code is None else [code, *known]
        from stackwright.aws_lambda.limits import UNZIPPED_BYTES

        size = sum(one.unzipped_size for one in parts)
        if size > UNZIPPED_BYTES:
            yield about(
                "error",
                CODE,
                function,
                f"code and layers have {size:,} bytes unzipped, of at most {UNZIPPED_BYTES:,}",
                hint="exclude what the function does not need, or use a container image",
            )
        runtime = function.properties.get("Runtime")
        all_known = listed and code is not None and len(known) == len(attached)
        if (
            isinstance(runtime, str)
            and runtime.startswith("provided")
            and all_known
            and not any(one.has_executable("bootstrap") for one in parts)
        ):
            yield about(
                "error",
                BOOTSTRAP_CODE,
                function,
                f"the runtime {runtime} starts an executable file 'bootstrap', and neither the "
                "package nor a layer has one at its root",
                hint="name the program 'bootstrap' and set its executable bit",
            )
