"""What log events are looked for."""

import json
from collections.abc import Mapping


class FilterPattern:
    """
    Patterns for metric filters and subscriptions, as text that CloudWatch Logs takes.

    Any other pattern may be given as it is
    (https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html).
    """

    @staticmethod
    def all_events() -> str:
        """Every event."""
        return ""

    @staticmethod
    def all_terms(*terms: str) -> str:
        """Events with all of the *terms*, in any order."""
        return " ".join(map(_quoted, terms))

    @staticmethod
    def any_term(*terms: str) -> str:
        """Events with at least one of the *terms*."""
        return " ".join(f"?{_quoted(one)}" for one in terms)

    @staticmethod
    def exclude(*terms: str) -> str:
        """Events with none of the *terms*."""
        return " ".join(f"-{_quoted(one)}" for one in terms)

    @staticmethod
    def json(fields: Mapping[str, str | float | bool | None]) -> str:
        """
        Events in JSON whose fields have these values.

        Args:
            fields: Values by where they are, such as `$.level` or `$.user.id`. In a text `*`
                stands for any characters; `None` is for null.
        """
        conditions = [_condition(place, fields[place]) for place in sorted(fields)]
        return f"{{ {' && '.join(conditions)} }}"


def _condition(place: str, value: str | float | bool | None) -> str:
    selector = place if place.startswith("$") else f"$.{place}"
    if value is None:
        return f"({selector} IS NULL)"
    if isinstance(value, bool):
        return f"({selector} IS {str(value).upper()})"
    return f"({selector} = {json.dumps(value, ensure_ascii=False)})"


def _quoted(term: str) -> str:
    return json.dumps(term, ensure_ascii=False)
