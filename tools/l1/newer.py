"""Sources of other versions than the pinned ones in, their content and what would pin them out."""

import base64
import gzip
import hashlib
import importlib.metadata
import io
import json
import re
import tarfile
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from attrs import frozen

from tools.l1 import wheel
from tools.l1.wheel import Schemas, SourceError

Json = dict[str, Any]

_VERSION = re.compile(r"""^__version__\s*=\s*["']([^"']+)["']""", re.MULTILINE)


@frozen
class Lint:
    """
    A release of cfn-lint.

    Args:
        schemas: What it holds.
        pin: Its version and digest, and the hash of its wheel if that was given.
    """

    schemas: Schemas
    pin: Json


@frozen
class ServiceSpec:
    """
    A release of the service specification.

    Args:
        database: What it holds.
        pin: Its version and hashes.
    """

    database: Json
    pin: Json


def lint(path: Path | None) -> Lint:
    """
    Read cfn-lint: the wheel or the folder at *path*, or the one that is installed.

    Raises:
        SourceError: It is not there, or is none.
    """
    if path is None:
        return _lint_in(_installed())
    if path.is_dir():
        return _lint_in(path / "cfnlint" if (path / "cfnlint").is_dir() else path)
    try:
        content = path.read_bytes()
        with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(path) as packed:
            packed.extractall(folder)
            found = _lint_in(Path(folder, "cfnlint"))
    except (OSError, zipfile.BadZipFile) as error:
        raise SourceError(f"{path} is no wheel of cfn-lint: {error}") from None
    hash = f"sha256:{hashlib.sha256(content).hexdigest()}"
    version, schemas = found.pin["version"], found.pin["schemas"]
    return Lint(found.schemas, {"version": version, "wheel": hash, "schemas": schemas})


def _installed() -> Path:
    try:
        found = importlib.metadata.distribution("cfn-lint")
    except importlib.metadata.PackageNotFoundError:
        raise SourceError("cfn-lint is not installed") from None
    return Path(str(found.locate_file("cfnlint")))


def _lint_in(folder: Path) -> Lint:
    try:
        found = _VERSION.search((folder / "version.py").read_text("utf-8"))
        schemas = wheel.read(folder)
    except (OSError, KeyError) as error:
        raise SourceError(f"{folder} does not hold cfn-lint: {error}") from None
    version = found[1] if found else "unknown"
    return Lint(schemas, {"version": version, "schemas": schemas.digest})


def service_spec(path: Path) -> ServiceSpec:
    """
    Read the service specification: its package as npm has it.

    Raises:
        SourceError: It is not there, or is none.
    """
    try:
        content = path.read_bytes()
        with tarfile.open(fileobj=io.BytesIO(content)) as package:
            about = json.loads(_member(package, "package/package.json"))
            packed = _member(package, "package/db.json.gz")
    except (OSError, KeyError, tarfile.TarError) as error:
        raise SourceError(f"{path} is no package of the service specification: {error}") from None
    digest = base64.b64encode(hashlib.sha512(content).digest()).decode()
    pin = {
        "version": about["version"],
        "integrity": f"sha512-{digest}",
        "database": f"sha256:{hashlib.sha256(packed).hexdigest()}",
    }
    return ServiceSpec(json.loads(gzip.decompress(packed))["schema"], pin)


def _member(package: tarfile.TarFile, name: str) -> bytes:
    found = package.extractfile(name)
    if found is None:
        raise KeyError(name)
    return found.read()
