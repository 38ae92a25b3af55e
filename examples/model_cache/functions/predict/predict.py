"""
Features in, the likeliest label out, by a model of the shared file system.

The event is {"model": "fruit", "features": [4.1, 33.0]}. A model stays in memory until there is a
newer one.
"""

import json
import os
import re
from collections.abc import Mapping, Sequence
from functools import cache
from math import dist
from pathlib import Path
from typing import Any

Event = Mapping[str, Any]
Model = dict[str, list[float]]


def handle(event: Event, context: object) -> dict[str, str]:
    """Say what something is."""
    model = load(Path(os.environ["MODELS"]), event["model"])
    return {"label": nearest(model, event["features"])}


def nearest(model: Model, features: Sequence[float]) -> str:
    """The label whose centre is nearest; of two, the first by name."""
    return min(sorted(model), key=lambda label: dist(model[label], features))


def load(models: Path, name: str) -> Model:
    """
    The model as it is now.

    Raises:
        ValueError: There is none of this name.
    """
    path = models / f"{name}.json"
    if not re.fullmatch("[a-z0-9-]{1,50}", name) or not path.exists():
        raise ValueError(f"there is no model {name!r}")
    return _read(path, path.stat().st_mtime_ns)


@cache
def _read(path: Path, changed: int) -> Model:
    model: Model = json.loads(path.read_text("utf-8"))
    return model
