"""A function finds its handler, and the variables that its code reads."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from stackwright.tokens import is_document, is_list
from stackwright_synth.handlers import Bundle, Problem, Read, Root, Variables, problem_of
from stackwright_synth.resolve import ResolvedResource, ResolvedStack
from stackwright_synth.rules.finding import Finding, Kind, Severity, about
from stackwright_synth.rules.inspection import Inspection
from stackwright_synth.rules.lookup import resources, staged_of, target

if TYPE_CHECKING:
    from stackwright_synth.assets import StagedAsset

MISSING_CODE: Final = "missing-handler"
UNREADABLE_CODE: Final = "unreadable-handler"
UNFIT_CODE: Final = "unfit-handler"
VARIABLE_CODE: Final = "missing-variable"
UNSET_CODE: Final = "unset-variable"

KINDS: Final = (
    Kind(
        MISSING_CODE,
        "error",
        "The code of a Python function has no such module or function.",
        "The message says what was looked for; the hint what is there.",
    ),
    Kind(
        UNREADABLE_CODE,
        "error",
        "Python cannot read the module of the handler.",
        "Mend the line in the message.",
    ),
    Kind(
        UNFIT_CODE,
        "warning",
        "The handler is not called as Lambda calls it: with two arguments, for its result.",
        "Define it as `def handle(event, context)`.",
    ),
    Kind(
        VARIABLE_CODE,
        "warning",
        "The code reads an environment variable that the function is not given, and would fail.",
        "Give it with `environment`, or read it with a default.",
    ),
    Kind(
        UNSET_CODE,
        "warning",
        "The code gets an environment variable that the function is not given, and takes `None`.",
        "Give it with `environment`, or a default where it is read.",
    ),
)

_CODES: Final[Mapping[str, tuple[Severity, str]]] = {
    "missing": ("error", MISSING_CODE),
    "unreadable": ("error", UNREADABLE_CODE),
    "unfit": ("warning", UNFIT_CODE),
}
_REDIRECTING: Final = ("PYTHONPATH", "AWS_LAMBDA_EXEC_WRAPPER")
"""Variables that change where modules, or the handler, are looked for."""


class _Code:
    """What a function can import, and what was found in it: functions may share both."""

    def __init__(self, bundle: Bundle) -> None:
        self._bundle = bundle
        self._variables = Variables(bundle)
        self._contracts: dict[str, tuple[Problem | None, tuple[Read, ...]]] = {}

    def contract(self, handler: str) -> tuple[Problem | None, tuple[Read, ...]]:
        """What is wrong with *handler*, and the variables that its modules read."""
        if handler not in self._contracts:
            problem = problem_of(self._bundle, handler)
            module = handler.rpartition(".")[0].replace("/", ".")
            found = problem is None or problem.flaw == "unfit"
            reads = self._variables.needed_by(module) if found else ()
            self._contracts[handler] = (problem, reads)
        return self._contracts[handler]


_Known: TypeAlias = dict[tuple[object, ...], _Code]


def check(inspection: Inspection) -> Iterator[Finding]:
    """
    The handler of a Python function is looked up in its code as Lambda looks it up
    (https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html): the module is there, can
    be read, and has the function, which takes two positional arguments and is neither a
    coroutine function nor a generator. Every variable that the handler's modules read from
    `os.environ` without a default is given to the function, or set by Lambda. Nothing is
    imported or run. What only a run can tell (a decorated handler, a star import, a variable
    whose name is computed) is not judged, nor is a module that may be in a layer of somebody
    else's.
    """
    known: _Known = {}
    for stack, function in resources(inspection.app, "AWS::Lambda::Function"):
        handler = function.properties.get("Handler")
        runtime = function.properties.get("Runtime")
        if not isinstance(handler, str) or not isinstance(runtime, str):
            continue
        if not runtime.startswith("python3."):
            continue
        given = _environment(function)
        code = _code(inspection, stack, function, given, known)
        if code is None:
            continue
        problem, reads = code.contract(handler)
        if problem is not None:
            yield _judged(function, problem)
        if given is not None and reads:
            yield from _missing(function, given, reads)


def _judged(function: ResolvedResource, problem: Problem) -> Finding:
    severity, code = _CODES[problem.flaw]
    return about(severity, code, function, problem.message, hint=problem.hint)


def _missing(
    function: ResolvedResource, given: Mapping[str, Any], reads: tuple[Read, ...]
) -> Iterator[Finding]:
    from stackwright.aws_lambda.limits import LAMBDA_ENVIRONMENT, RESERVED_ENVIRONMENT

    known = {*given, *RESERVED_ENVIRONMENT, *LAMBDA_ENVIRONMENT}
    for one in reads:
        if one.name in known:
            continue
        what = "fails without it" if one.raises else "takes None for it"
        yield about(
            "warning",
            VARIABLE_CODE if one.raises else UNSET_CODE,
            function,
            f"{one.place} reads the variable {one.name}, which the function is not given, and "
            f"{what}",
            hint=f"environment={{{one.name!r}: ...}}, or a default where it is read",
        )


def _environment(function: ResolvedResource) -> Mapping[str, Any] | None:
    """The variables that the function is given; `None` if the deployment decides."""
    environment = function.properties.get("Environment", {})
    variables = environment.get("Variables", {}) if is_document(environment) else None
    if not is_document(variables) or any(name.startswith("Fn::") for name in variables):
        return None
    return variables


def _code(
    inspection: Inspection,
    stack: ResolvedStack,
    function: ResolvedResource,
    given: Mapping[str, Any] | None,
    known: _Known,
) -> _Code | None:
    """What the function can import; those that ship the same share one, so it is read once."""
    code = function.properties.get("Code")
    inline = code.get("ZipFile") if is_document(code) else None
    own = inline if isinstance(inline, str) else staged_of(inspection, code)
    if own is None:
        return None
    attached = function.properties.get("Layers", [])
    layers = [
        None if layer is None else staged_of(inspection, layer.properties.get("Content"))
        for one in (attached if is_list(attached) else [None])
        for layer in [target(inspection.app, stack, one)]
    ]
    redirected = given is None or not given.keys().isdisjoint(_REDIRECTING)
    complete = not redirected and None not in layers
    runtime: str = function.properties["Runtime"]
    key = (runtime, complete, _mark(own), *map(_mark, layers))
    if key not in known:
        first = _inline(own) if isinstance(own, str) else _root(own, "")
        roots = [_root(one, prefix) for one in layers if one for prefix in _paths(runtime)]
        version = (3, int(runtime.removeprefix("python3.")))
        known[key] = _Code(Bundle((first, *roots), complete=complete, version=version))
    return known[key]


def _mark(part: "str | StagedAsset | None") -> str | None:
    """What tells code from other code."""
    return part if part is None or isinstance(part, str) else part.hash


def _paths(runtime: str) -> tuple[str, str]:
    """
    Where Python looks in a layer
    (https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html).
    """
    return "python/", f"python/lib/{runtime}/site-packages/"


def _inline(text: str) -> Root:
    return Root(frozenset({"index.py"}), lambda _: text.encode())


def _root(staged: "StagedAsset", prefix: str) -> Root:
    """What of an asset lies below *prefix*."""
    names = frozenset(
        one.name.removeprefix(prefix) for one in staged.files if one.name.startswith(prefix)
    )
    shown = f"{staged.asset.path.rstrip('/')}/{prefix}"
    return Root(names, lambda name: staged.read(f"{prefix}{name}"), shown)
