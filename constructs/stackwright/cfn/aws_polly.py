"""Every resource type of AWS::Polly; written by `python -m tools.l1`; do not edit."""

from stackwright.shapes import Types
from stackwright.typed import members

_types = Types({
    'Lexicon': '[["alphabet","Alphabet","j",32],["arn","Arn","j",32],["content","Content","s",1],["language_code","LanguageCode","j",32],["last_modified","LastModified","j",32],["lexemes_count","LexemesCount","j",32],["name","Name",{"k":"s","p":"^[0-9A-Za-z]{1,20}$"},3],["size","Size","j",32]]',
})
__getattr__, __dir__ = members(__name__, _types, {
    'Lexicon': ('AWS::Polly::Lexicon', '{"attributes":[["attr_alphabet","Alphabet","s"],["attr_arn","Arn","s"],["attr_language_code","LanguageCode","s"],["attr_last_modified","LastModified","s"],["attr_lexemes_count","LexemesCount","i"],["attr_size","Size","i"]],"identifier":["Arn"]}'),
})
