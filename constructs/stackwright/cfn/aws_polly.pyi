"""Every resource type of AWS::Polly; written by `python -m tools.l1`; do not edit."""

from typing import Required, TypedDict, Unpack

from stackwright.tokens import NumberToken, StringToken
from stackwright.tree import Construct
from stackwright.typed import ResourceOptions, TypedResource


class CfnLexiconProps(TypedDict, total=False):
    content: Required[str]
    """The content of the PLS lexicon in string format."""
    name: Required[str]
    """The name of the lexicon. A change replaces the resource."""


class CfnLexicon(TypedResource):
    """Resource Type definition for AWS::Polly::Lexicon."""
    props: CfnLexiconProps
    def __init__(self, scope: Construct, id: str, /, *, cfn_options: ResourceOptions | None = None, **properties: Unpack[CfnLexiconProps]) -> None: ...
    @property
    def attr_alphabet(self) -> StringToken:
        """The phonetic alphabet used in the lexicon."""
    @property
    def attr_arn(self) -> StringToken:
        """The Amazon Resource Name (ARN) of the lexicon."""
    @property
    def attr_language_code(self) -> StringToken:
        """The language code that the lexicon applies to."""
    @property
    def attr_last_modified(self) -> StringToken:
        """The date the lexicon was last modified (ISO 8601 timestamp)."""
    @property
    def attr_lexemes_count(self) -> NumberToken:
        """The number of lexemes in the lexicon."""
    @property
    def attr_size(self) -> NumberToken:
        """The total size of the lexicon, in characters."""
