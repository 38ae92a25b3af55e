"""What a field of an event may be: values in, the lists that stand in a filter pattern out."""

from stackwright.aws_lambda.filters import OR, Filter


class FilterRule:
    """
    Rules for the fields of an event, under the names that the AWS CDK gives them.

    `{"body": {"kind": FilterRule.is_equal("order"), "total": FilterRule.at_least(100)}}` is a
    pattern of two rules that must both hold. Rules for one field of which one must hold are
    added: `FilterRule.begins_with("a") + FilterRule.null()`.
    """

    @staticmethod
    def is_equal(value: str | float | bool) -> list[object]:
        """The field is *value*; text to the letter, numbers by what they are worth."""
        if isinstance(value, (str, bool)):
            return [value]
        return [{"numeric": ["=", value]}]

    @staticmethod
    def equals_ignore_case(text: str) -> list[object]:
        """The field is *text*, in whatever case."""
        return [{"equals-ignore-case": text}]

    @staticmethod
    def any_of(*values: str | float | bool) -> list[object]:
        """The field is one of the *values*."""
        return [rule for value in values for rule in FilterRule.is_equal(value)]

    @staticmethod
    def not_equals(*values: str | float) -> list[object]:
        """The field is there, and is none of the *values*: all texts, or all numbers."""
        return [{"anything-but": [*values]}]

    @staticmethod
    def begins_with(text: str) -> list[object]:
        """The field is text that begins with *text*."""
        return [{"prefix": text}]

    @staticmethod
    def ends_with(text: str) -> list[object]:
        """The field is text that ends with *text*."""
        return [{"suffix": text}]

    @staticmethod
    def between(first: float, second: float) -> list[object]:
        """The field is a number above *first*, and *second* at most; as in the AWS CDK."""
        return [{"numeric": [">", first, "<=", second]}]

    @staticmethod
    def within(low: float, high: float) -> list[object]:
        """The field is a number from *low* to *high*, both included."""
        return [{"numeric": [">=", low, "<=", high]}]

    @staticmethod
    def greater_than(number: float) -> list[object]:
        """The field is a number above *number*."""
        return [{"numeric": [">", number]}]

    @staticmethod
    def at_least(number: float) -> list[object]:
        """The field is *number* or more."""
        return [{"numeric": [">=", number]}]

    @staticmethod
    def less_than(number: float) -> list[object]:
        """The field is a number below *number*."""
        return [{"numeric": ["<", number]}]

    @staticmethod
    def at_most(number: float) -> list[object]:
        """The field is *number* or less."""
        return [{"numeric": ["<=", number]}]

    @staticmethod
    def exists() -> list[object]:
        """The field is there, and holds no object."""
        return [{"exists": True}]

    @staticmethod
    def not_exists() -> list[object]:
        """The field is not there."""
        return [{"exists": False}]

    @staticmethod
    def null() -> list[object]:
        """The field is `null`."""
        return [None]

    @staticmethod
    def empty() -> list[object]:
        """The field is empty text."""
        return [""]

    @staticmethod
    def either(*patterns: Filter) -> Filter:
        """One of the *patterns*, two or more, holds: a pattern to be merged into another."""
        return {OR: [*patterns]}
