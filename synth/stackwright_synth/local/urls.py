"""A function URL as AWS writes it in, the command that calls it on the emulator out."""

import re
from collections.abc import Mapping
from typing import TypeGuard

_FUNCTION_URL = re.compile(
    r"https://(?P<host>[a-z0-9-]+\.lambda-url\.(?P<region>[a-z0-9-]+)\.on\.aws)(?P<path>/[^']*)?"
)


def curl_line(url: str, endpoint: str, *, user: str | None = None) -> str | None:
    """
    The `curl` command for a function URL on the emulator.

    The name in the URL leads nowhere, so the request goes to the emulator's port and
    carries the name in its `Host` header.

    Args:
        url: The value of an output.
        endpoint: Where the emulator listens, such as `http://127.0.0.1:4566`.
        user: Access key and secret key, with a colon, to sign the request with; it takes
            curl 7.75. Default: not signed, which only a URL takes that is open to anyone.

    Returns:
        The command; `None` if *url* is no function URL.
    """
    found = _FUNCTION_URL.fullmatch(url)
    if found is None:
        return None
    signature = f"--aws-sigv4 aws:amz:{found['region']}:lambda -u {user} " if user else ""
    return f"curl {signature}-H 'Host: {found['host']}' '{endpoint}{found['path'] or '/'}'"


def open_outputs(template: Mapping[str, object]) -> frozenset[str]:
    """The outputs of a template that are, as they stand, function URLs open to anyone."""
    resources, outputs = _entries(template, "Resources"), _entries(template, "Outputs")
    return frozenset(
        key
        for key, output in outputs.items()
        for name in (_url_resource(output.get("Value")),)
        if name in resources and _is_open(resources[name])
    )


def _entries(template: Mapping[str, object], section: str) -> Mapping[str, Mapping[str, object]]:
    found = template.get(section)
    if not _is_mapping(found):
        return {}
    return {key: entry for key, entry in found.items() if _is_mapping(entry)}


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _url_resource(value: object) -> str:
    """The logical id in `{"Fn::GetAtt": [id, "FunctionUrl"]}`; empty for anything else."""
    match value:
        case {"Fn::GetAtt": [str(name), "FunctionUrl"]}:
            return name
        case _:
            return ""


def _is_open(resource: Mapping[str, object]) -> bool:
    match resource:
        case {"Type": "AWS::Lambda::Url", "Properties": {"AuthType": "NONE"}}:
            return True
        case _:
            return False
