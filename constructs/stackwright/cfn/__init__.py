"""
The generated layer: every property of every resource type, as CloudFormation has it.

One module a service, such as `stackwright.cfn.aws_lambda`; import the one that you need.
"""

import sys
from typing import TYPE_CHECKING

if not TYPE_CHECKING:  # checkers see the modules; this is for interpreters

    def __getattr__(name: str) -> object:
        from importlib import import_module

        module = f"{__name__}.{name}"
        try:
            if not name.startswith("_"):
                return import_module(module)
        except ModuleNotFoundError as error:
            if error.name != module:
                raise
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=sys.modules[__name__])

    def __dir__() -> list[str]:
        from pkgutil import iter_modules

        return sorted(one.name for one in iter_modules(__path__))
