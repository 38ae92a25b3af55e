"""What became of templates in, the lines that report it out."""

from collections import Counter
from collections.abc import Iterator, Sequence

from tools.roundtrip.running import Outcome


def report(outcomes: Sequence[Outcome], skipped: int) -> Iterator[str]:
    """The figures, then what is raw, what was refused by kind of mistake, and what differs."""
    refused = [one for one in outcomes if one.refusal]
    taken = [one for one in outcomes if not one.refusal]
    resources = sum(one.resources for one in outcomes)
    raw = Counter(kind for one in taken for kind in one.raw)
    differing = sum(one.differing for one in taken)
    lost = sum(one.resources for one in refused)
    accepted = resources - lost - differing
    yield f"templates  {len(outcomes)}: {len(taken)} taken in, {len(refused)} refused"
    yield f"           {skipped} files are no templates"
    yield (
        f"resources  {resources}: {accepted} accepted ({raw.total()} of them raw), "
        f"{lost} in refused templates, {differing} differ"
    )
    if resources:
        yield f"           {100 * accepted / resources:.3f} % accepted"
    if raw:
        yield from ("", "raw")
        for (kind, code), count in sorted(raw.items(), key=lambda one: (-one[1], one[0])):
            yield f"  {count:6}  {code}  {kind}"
    if refused:
        yield from ("", "refused")
        yield from _refused(refused)
    differences = [(one, each) for one in taken for each in one.differences]
    if differences:
        yield from ("", "differ")
        for one, each in differences:
            yield f"  {one.file}  {'.'.join(each.path)}: {each.before!r} became {each.after!r}"


def _refused(refused: Sequence[Outcome]) -> Iterator[str]:
    """The refusals by kind of mistake, the most frequent first."""
    by_code: dict[str, list[str]] = {}
    for one in refused:
        if one.refusal:
            line = f"{one.refusal.place}: {one.refusal.message}"
            by_code.setdefault(one.refusal.code, []).append(line)
    for code, lines in sorted(by_code.items(), key=lambda one: (-len(one[1]), one[0])):
        yield f"  {len(lines)}  {code}"
        yield from (f"        {line}" for line in lines)
