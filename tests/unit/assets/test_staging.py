"""Staging: hashes, sizes, and what cannot ship."""

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from stackwright.asset import Asset
from stackwright.errors import AssetError
from stackwright.source import SourceLocation
from stackwright_synth.assets import StagedAsset, stage, staging

LINE = SourceLocation("app.py", 7)


def declared(path: str = "code", *exclude: str) -> Asset:
    return Asset(path, exclude, LINE, "Orders/Worker")


def fill(folder: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def refused(asset: Asset, base: Path) -> AssetError:
    with pytest.raises(AssetError) as caught:
        stage(asset, base)
    return caught.value


def test_files_are_listed_in_the_order_of_their_names(tmp_path: Path) -> None:
    """Names are below the folder, with forward slashes, sorted by their bytes."""
    fill(tmp_path / "code", {"b.py": "bb", "a/z.py": "z", "a.py": "", "é.py": "x", "Z.py": "y"})

    staged = stage(declared(), tmp_path)

    assert ["Z.py", "a.py", "a/z.py", "b.py", "é.py"] == [file.name for file in staged.files]
    assert 5 == staged.unzipped_size


def test_the_hash_is_the_documented_one(tmp_path: Path) -> None:
    """The hash can be worked out by hand from modes, contents and names."""
    fill(tmp_path / "code", {"a.py": "x", "é/b": "y"})
    (tmp_path / "code" / "é" / "b").chmod(0o700)

    x, y = (hashlib.sha256(content).hexdigest() for content in (b"x", b"y"))
    text = f"stackwright-asset-1\n644 {x} 4:a.py\n755 {y} 4:é/b\n"
    assert hashlib.sha256(text.encode()).hexdigest() == stage(declared(), tmp_path).hash


def test_order_times_umask_and_place_do_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same files have the same hash, however, when and where they were made."""
    files = {"a.py": "1", "b/c.py": "2", "b/d.py": "3"}
    one = fill(tmp_path / "one", files)
    former = os.umask(0o077)
    try:
        other = fill(tmp_path / "deep" / "other", dict(reversed(files.items())))
    finally:
        os.umask(former)
    os.utime(other / "a.py", (0, 0))
    first = stage(declared(str(one)), tmp_path)
    monkeypatch.chdir(tmp_path / "deep")

    second = stage(declared("other"), Path())

    assert first.hash == second.hash


@pytest.mark.parametrize(
    "other",
    [
        {"a.py": "2", "b.py": "1"},
        {"a.py": "12", "b.py": ""},
        {"a.py": "1", "c.py": "2"},
        {"a.py": "1"},
        {"x/a.py": "1", "x/b.py": "2"},
    ],
)
def test_content_and_layout_count(tmp_path: Path, other: dict[str, str]) -> None:
    """Another content, name or number of files is another hash."""
    fill(tmp_path / "one", {"a.py": "1", "b.py": "2"})
    fill(tmp_path / "other", other)

    assert stage(declared("one"), tmp_path).hash != stage(declared("other"), tmp_path).hash


def test_the_executable_bit_counts(tmp_path: Path) -> None:
    """A file that its owner may execute has mode 755 and another hash; the rest does not count."""
    file = fill(tmp_path / "code", {"bootstrap": "#!"}) / "bootstrap"
    plain = stage(declared(), tmp_path)
    file.chmod(0o666)
    writable = stage(declared(), tmp_path)
    file.chmod(0o744)
    executable = stage(declared(), tmp_path)

    assert plain.hash == writable.hash != executable.hash
    assert (0o644, 0o755) == (plain.files[0].mode, executable.files[0].mode)
    assert (False, True) == (
        plain.has_executable("bootstrap"),
        executable.has_executable("bootstrap"),
    )
    assert not executable.has_executable("other")


def test_a_large_file_is_hashed_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is read in several pieces has the hash and the size of its whole content."""
    monkeypatch.setattr(staging, "CHUNK", 3)
    fill(tmp_path / "code", {"a": "1234567"})

    staged = stage(declared(), tmp_path)

    assert hashlib.sha256(b"1234567").hexdigest() == staged.files[0].digest
    assert 7 == staged.unzipped_size


def archive(file: Path, files: dict[str, int]) -> Path:
    with zipfile.ZipFile(file, "w") as made:
        made.mkdir("folder")
        for name, mode in files.items():
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            made.writestr(entry, "content")
    return file


@pytest.mark.parametrize("name", ["code.zip", "code.ZIP", "app.jar"])
def test_a_zip_is_taken_as_it_is(tmp_path: Path, name: str) -> None:
    """A zip's hash is that of its bytes; its files, sizes and modes come from its directory."""
    file = archive(tmp_path / name, {"b.py": 0o644, "bootstrap": 0o755, "a.py": 0})

    staged = stage(declared(name), tmp_path)

    assert hashlib.sha256(file.read_bytes()).hexdigest() == staged.hash
    assert ["a.py", "b.py", "bootstrap"] == [one.name for one in staged.files]
    assert 21 == staged.unzipped_size
    assert staged.has_executable("bootstrap")
    assert not staged.has_executable("a.py")
    assert str(file) == staged.archive


def test_a_folder_may_be_called_like_a_zip(tmp_path: Path) -> None:
    """What is a folder is zipped, whatever its name."""
    fill(tmp_path / "code.zip", {"a.py": ""})

    assert stage(declared("code.zip"), tmp_path).archive is None


def test_the_key_holds_the_hash(tmp_path: Path) -> None:
    """The key is the same in the assembly, in the bucket and in the declaration's own form."""
    fill(tmp_path / "code", {"a.py": ""})
    staged = stage(declared(), tmp_path)

    assert f"assets/{staged.hash}.zip" == staged.key


def test_every_error_says_where_and_what_to_do(tmp_path: Path) -> None:
    """A mistake is located at the construct and the user's line, with a hint."""
    error = refused(declared("nowhere"), tmp_path)

    assert "asset-not-found" == error.code
    assert f"the asset 'nowhere' does not exist: there is no '{tmp_path / 'nowhere'}'" == (
        error.message
    )
    assert ("Orders/Worker", LINE) == (error.path, error.source)
    assert error.hint == "a path counts from the folder of the app file; check its spelling"


@pytest.mark.parametrize("path", ["", "a\0b", "file.zip/"])
def test_a_path_that_cannot_be_is_not_found(tmp_path: Path, path: str) -> None:
    """An empty path, a null byte and a file taken for a folder are no crash."""
    archive(tmp_path / "file.zip", {"a": 0o644})

    if path == "file.zip/":  # the slash means nothing to us
        assert stage(declared(path), tmp_path).archive is not None
    else:
        assert "asset-not-found" == refused(declared(path), tmp_path).code


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    """A folder without files, or with nothing but excluded ones, cannot ship."""
    (tmp_path / "code" / "deep").mkdir(parents=True)
    empty = refused(declared(), tmp_path)
    fill(tmp_path / "code", {"a.md": ""})
    excluded = refused(declared("code", "*.md"), tmp_path)

    assert ("asset-empty", "asset-empty") == (empty.code, excluded.code)
    assert excluded.hint == "put the code there, or loosen the exclude patterns"


def test_a_single_file_is_refused(tmp_path: Path) -> None:
    """A file that is not a zip is an error that points to its folder."""
    fill(tmp_path, {"handler.py": ""})
    error = refused(declared("handler.py"), tmp_path)

    assert "asset-not-zip" == error.code
    assert error.hint == "point to the folder that it lies in, or to a .zip or .jar file"


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04 cut off"])
def test_a_damaged_zip_is_refused(tmp_path: Path, content: bytes) -> None:
    """A file that is called like a zip must be one."""
    (tmp_path / "code.zip").write_bytes(content)

    assert "asset-not-zip" == refused(declared("code.zip"), tmp_path).code


def test_an_empty_zip_is_refused(tmp_path: Path) -> None:
    """A zip without a single file cannot ship."""
    archive(tmp_path / "code.zip", {})

    assert "asset-empty" == refused(declared("code.zip"), tmp_path).code


def test_a_special_file_is_refused(tmp_path: Path) -> None:
    """A pipe is neither read (which would wait forever) nor left out without a word."""
    os.mkfifo(tmp_path / "pipe.zip")
    fill(tmp_path / "code", {"a.py": ""})
    os.mkfifo(tmp_path / "code" / "pipe")

    assert "asset-special-file" == refused(declared("pipe.zip"), tmp_path).code
    assert "asset-special-file" == refused(declared(), tmp_path).code


def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the operating system keeps from us is named."""
    fill(tmp_path / "code", {"a.py": ""})

    def forbidden(path: str, *_: object, **__: object) -> object:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(staging, "open", forbidden, raising=False)
    error = refused(declared(), tmp_path)

    assert "asset-unreadable" == error.code
    assert error.message == (
        f"the asset 'code' cannot be read: '{tmp_path / 'code' / 'a.py'}' Permission denied"
    )


def test_an_absolute_path_stands_for_itself(tmp_path: Path) -> None:
    """The base counts for relative paths only."""
    fill(tmp_path / "code", {"a.py": ""})

    staged: StagedAsset = stage(declared(str(tmp_path / "code")), tmp_path / "elsewhere")

    assert ["a.py"] == [file.name for file in staged.files]


def test_nothing_heavy_is_imported_for_a_folder(tmp_path: Path) -> None:
    """Staging a folder without patterns needs neither zipfile nor pathspec."""
    fill(tmp_path / "code", {"a.py": ""})
    script = (
        "import sys\nfrom pathlib import Path\n"
        "from stackwright.asset import Asset\nfrom stackwright_synth.assets import stage\n"
        f"stage(Asset('code'), Path({str(tmp_path)!r}))\n"
        "print(sorted({'zipfile', 'pathspec', 'shutil', 'cattrs'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert "[]\n" == done.stdout
