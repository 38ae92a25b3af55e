"""Walking: links, names and the folder that never ships."""

import os
import sys
from pathlib import Path

import pytest

from stackwright.asset import Asset
from stackwright.errors import AssetError
from stackwright_synth.assets import stage, walking


@pytest.fixture
def code(tmp_path: Path) -> Path:
    """A folder with one file in a folder of its own."""
    (tmp_path / "code" / "lib").mkdir(parents=True)
    (tmp_path / "code" / "lib" / "a.py").write_text("a")
    return tmp_path / "code"


def names(code: Path, *exclude: str, leave_out: Path | None = None) -> list[str]:
    staged = stage(Asset(str(code), exclude), code, leave_out=leave_out)
    return [file.name for file in staged.files]


def refused(code: Path, *exclude: str) -> AssetError:
    with pytest.raises(AssetError) as caught:
        names(code, *exclude)
    return caught.value


def test_a_link_to_a_file_ships_the_file(code: Path) -> None:
    """A link inside the folder ships what it points to, under the link's name."""
    (code / "b.py").symlink_to("lib/a.py")

    staged = stage(Asset(str(code)), code)

    assert ["b.py", "lib/a.py"] == [file.name for file in staged.files]
    assert staged.files[0].digest == staged.files[1].digest


def test_a_link_to_a_folder_ships_the_folder(code: Path) -> None:
    """A link to a folder is walked, also by an absolute path and through another link."""
    (code / "copy").symlink_to(code / "lib")
    (code / "again").symlink_to("copy")

    assert ["again/a.py", "copy/a.py", "lib/a.py"] == names(code)


def test_links_and_files_give_the_same_hash(code: Path, tmp_path: Path) -> None:
    """Whether a file is there or linked to does not count."""
    (code / "b.py").symlink_to("lib/a.py")
    (tmp_path / "plain" / "lib").mkdir(parents=True)
    (tmp_path / "plain" / "lib" / "a.py").write_text("a")
    (tmp_path / "plain" / "b.py").write_text("a")

    one, other = (stage(Asset(name), tmp_path) for name in ("code", "plain"))

    assert one.hash == other.hash


def test_a_link_out_of_the_folder_is_refused(code: Path, tmp_path: Path) -> None:
    """A link that leads out names itself and where it points."""
    (tmp_path / "code-secrets").write_text("")
    (code / "lib" / "out").symlink_to("../../code-secrets")
    error = refused(code)

    assert "asset-link-outside" == error.code
    assert error.message == (
        f"the asset {str(code)!r} holds the link 'lib/out', which points out of the folder, "
        f"to {str(tmp_path / 'code-secrets')!r}"
    )
    assert error.hint == (
        "copy what it points to into the folder, or exclude it: exclude=['/lib/out']"
    )


def test_a_link_to_a_folder_outside_is_refused(code: Path) -> None:
    """A link to the folder above is refused before it is walked."""
    (code / "up").symlink_to("..")

    assert "asset-link-outside" == refused(code).code


def test_a_broken_link_is_refused(code: Path) -> None:
    """A link that leads nowhere cannot ship."""
    (code / "gone").symlink_to("nothing")
    error = refused(code)

    assert "asset-link-broken" == error.code
    assert "'gone', which points to 'nothing'" in error.message


@pytest.mark.parametrize("target", [".", "lib/..", "self", "lib/deep"])
def test_a_loop_is_refused(code: Path, target: str) -> None:
    """Links that go round in a circle are found, directly or through another link."""
    (code / "self").symlink_to(target)
    (code / "lib" / "deep").symlink_to("../lib")

    assert "asset-link-loop" == refused(code).code


def test_excluded_links_do_not_matter(code: Path) -> None:
    """A link that stays behind may point anywhere."""
    (code / "gone").symlink_to("nothing")
    (code / "up").symlink_to("..")

    assert ["lib/a.py"] == names(code, "/gone", "/up")


def test_the_folder_itself_may_be_a_link(code: Path, tmp_path: Path) -> None:
    """The path that the user gave may be a link; what is inside counts from its target."""
    (tmp_path / "link").symlink_to(code)
    (code / "b.py").symlink_to(code / "lib" / "a.py")

    assert ["b.py", "lib/a.py"] == names(tmp_path / "link")


def test_the_output_folder_never_ships(code: Path) -> None:
    """The folder that synthesis writes is left out under any name."""
    (code / "build").mkdir()
    (code / "build" / "manifest.json").write_text("{}")

    assert ["lib/a.py"] == names(code, leave_out=code / "build")
    assert ["build/manifest.json", "lib/a.py"] == names(code)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems take no such names")
def test_a_name_that_is_not_utf8_is_refused(code: Path) -> None:
    """A zip says its names in UTF-8, so a file must have one."""
    os.mkdir(os.fsencode(code / "lib") + b"/\xff")
    error = refused(code)

    assert "asset-name-not-utf8" == error.code
    assert r"lib/b'\xff'" in error.message


def test_names_are_kept_as_they_are(code: Path) -> None:
    """Composed and decomposed letters are different names, in the order of their bytes."""
    (code / "e\u0301.py").write_text("")
    (code / "\u00e9.py").write_text("")

    assert ["e\u0301.py", "lib/a.py", "\u00e9.py"] == names(code)


def test_a_name_beyond_the_limit_of_a_zip_is_refused(
    code: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name is measured in bytes below the folder."""
    monkeypatch.setattr(walking, "MAX_NAME_BYTES", 7)
    (code / "é.py").write_text("")
    error = refused(code)

    assert "asset-name-too-long" == error.code
    assert "8 bytes; a zip takes 7: 'lib/a.py'" in error.message
