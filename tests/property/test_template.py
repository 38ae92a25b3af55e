"""The canonical JSON writer against the standard library's, on any document."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from stackwright_synth.template import render

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text(max_size=8)
    | st.floats(allow_nan=False, allow_infinity=False)
)
_KEYS = st.text(max_size=5)
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_KEYS, inner, max_size=4),
    max_leaves=12,
)
_DOCUMENTS = st.dictionaries(_KEYS, _VALUES, max_size=5)


@settings(deadline=None)
@given(_DOCUMENTS)
def test_the_bytes_are_those_of_the_standard_library(document: dict[str, object]) -> None:
    """Rendering gives what `json.dumps` with sorted keys and an indent gives, and a newline."""
    expected = json.dumps(document, sort_keys=True, indent=2, ensure_ascii=False) + "\n"

    assert expected == render(document)


@settings(deadline=None)
@given(_DOCUMENTS)
def test_reading_gives_the_document_back(document: dict[str, object]) -> None:
    """What was rendered and read again is what it was, and renders to the same bytes."""
    again = json.loads(render(document))

    assert document == again
    assert render(document) == render(again)
