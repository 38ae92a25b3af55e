"""
Text in, the MD5 that names are made of out; not for security.

`hashlib` takes 3 ms to import, because it loads OpenSSL; the module below it does not.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import md5
else:
    try:
        from _md5 import md5
    except ImportError:  # an interpreter built without it
        from hashlib import md5


def md5_hex(text: str) -> str:
    """The MD5 of *text* in UTF-8, as 32 lower-case hex digits."""
    return md5(text.encode(), usedforsecurity=False).hexdigest()
