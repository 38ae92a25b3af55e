"""The handlers of the model cache, with a folder in the place of the file system."""

import os
from pathlib import Path

import predict
import pytest
import train

SAMPLES = [
    {"label": "plum", "features": [4.0, 30.0]},
    {"label": "plum", "features": [6.0, 50.0]},
    {"label": "melon", "features": [20.0, 1500.0]},
]


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty file system."""
    monkeypatch.setenv("MODELS", str(tmp_path))
    return tmp_path


def label(*features: float) -> str:
    return predict.handle({"model": "fruit", "features": features}, None)["label"]


def test_what_was_learned_is_known(models: Path) -> None:
    """A model is made by one function and read by the other; only it is on the file system."""
    made = train.handle({"model": "fruit", "samples": SAMPLES}, None)

    assert {"model": "fruit", "labels": ["melon", "plum"]} == made
    assert ["plum", "melon"] == [label(5, 60), label(18, 1200)]
    assert ["fruit.json"] == os.listdir(models)


def test_a_newer_model_is_taken(models: Path) -> None:
    """What is in memory is used only as long as there is nothing newer."""
    train.handle({"model": "fruit", "samples": SAMPLES}, None)
    assert "plum" == label(5, 60)

    train.handle({"model": "fruit", "samples": [{"label": "lime", "features": [5, 70]}]}, None)
    os.utime(models / "fruit.json", ns=(0, 1))

    assert "lime" == label(5, 60)


def test_the_model_is_the_centres() -> None:
    """Each label's centre is the mean of its samples."""
    assert {"plum": [5.0, 40.0], "melon": [20.0, 1500.0]} == train.fit(SAMPLES)


@pytest.mark.parametrize("samples", [[], [*SAMPLES, {"label": "lime", "features": [1]}]])
def test_unsound_samples_are_refused(samples: list[dict[str, object]]) -> None:
    """There are samples, and all have the same number of features."""
    with pytest.raises(ValueError, match="samples have one number of features"):
        train.fit(samples)


@pytest.mark.parametrize("name", ["../fruit", "", "Fruit", "a/b"])
def test_names_that_lead_elsewhere_are_refused(name: str, models: Path) -> None:
    """A model's name is a file's name and nothing more."""
    with pytest.raises(ValueError, match="a model's name has"):
        train.handle({"model": name, "samples": SAMPLES}, None)
    with pytest.raises(ValueError, match="there is no model"):
        predict.handle({"model": name, "features": [1, 2]}, None)

    assert [] == os.listdir(models)


def test_an_unknown_model_is_refused() -> None:
    """Before it is made there is none."""
    with pytest.raises(ValueError, match="there is no model 'fruit'"):
        label(1, 2)
