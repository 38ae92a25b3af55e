"""Values newer than the library."""


class Unchecked(str):
    """
    Text that is passed on without a check against the known values.

    `runtime=Unchecked("python3.15")` uses a runtime that this release does not know.
    """

    __slots__ = ()
