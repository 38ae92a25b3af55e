"""
Samples in, a model on the shared file system out.

The event is {"model": "fruit", "samples": [{"label": "plum", "features": [4.0, 30.0]}, ...]}. The
model is the centre of each label's samples. It is made in /tmp, copied beside its place, and moved
there: who reads it finds the old model or the new one, and never half of one.
"""

import json
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

Event = Mapping[str, Any]
Model = dict[str, list[float]]


def handle(event: Event, context: object) -> dict[str, object]:
    """Make a model, and put it where the others find it."""
    model = fit(event["samples"])
    publish(Path(os.environ["MODELS"]), event["model"], model)
    return {"model": event["model"], "labels": sorted(model)}


def fit(samples: Sequence[Mapping[str, Any]]) -> Model:
    """
    The centre of each label's samples.

    Raises:
        ValueError: There are no samples, or not all have the same number of features.
    """
    found: dict[str, list[Sequence[float]]] = {}
    for sample in samples:
        found.setdefault(sample["label"], []).append(sample["features"])
    sizes = {len(features) for group in found.values() for features in group}
    if len(sizes) != 1:
        raise ValueError(f"samples have one number of features, got {sorted(sizes)}")
    return {
        label: [sum(column) / len(group) for column in zip(*group, strict=True)]
        for label, group in found.items()
    }


def publish(models: Path, name: str, model: Model) -> None:
    """
    Put a model in its place, at once.

    Raises:
        ValueError: The name would lead elsewhere.
    """
    if not re.fullmatch("[a-z0-9-]{1,50}", name):
        raise ValueError(f"a model's name has 1 to 50 of a-z, 0-9 and '-', got {name!r}")
    with TemporaryDirectory() as scratch:
        made = Path(scratch, "model.json")
        made.write_text(json.dumps(model, sort_keys=True), "utf-8")
        beside = models / f".{name}.{os.getpid()}"
        shutil.copyfile(made, beside)
        beside.replace(models / f"{name}.json")
