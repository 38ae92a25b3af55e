"""
The runtimes of Lambda and when each is deprecated; data, as of `AS_OF`.

From the lifecycle table and the resource schema of cfn-lint 1.58.0, which follow
https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final, Literal, NamedTuple, TypeAlias

AS_OF: Final = date(2026, 10, 20)
"""The day on which the sources were made."""

Runtime: TypeAlias = Literal[
    "dotnet10",
    "dotnet6",
    "dotnet8",
    "dotnetcore1.0",
    "dotnetcore2.0",
    "dotnetcore2.1",
    "dotnetcore3.1",
    "go1.x",
    "java11",
    "java11.al2023",
    "java17",
    "java17.al2023",
    "java21",
    "java25",
    "java8",
    "java8.al2",
    "java8.al2023",
    "nodejs",
    "nodejs10.x",
    "nodejs12.x",
    "nodejs14.x",
    "nodejs16.x",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "nodejs26.x",
    "nodejs4.3",
    "nodejs4.3-edge",
    "nodejs6.10",
    "nodejs8.10",
    "provided",
    "provided.al2",
    "provided.al2023",
    "python2.7",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
    "python3.15",
    "python3.6",
    "python3.7",
    "python3.8",
    "python3.9",
    "ruby2.5",
    "ruby2.7",
    "ruby3.2",
    "ruby3.3",
    "ruby3.4",
    "ruby4.0",
]
"""The runtimes that CloudFormation knows; `Unchecked` lets a newer one through."""


SNAP_START: Final[frozenset[str]] = frozenset(
    {
        "dotnet10",
        "dotnet8",
        "java11",
        "java11.al2023",
        "java17",
        "java17.al2023",
        "java21",
        "java25",
        "python3.12",
        "python3.13",
        "python3.14",
        "python3.15",
    }
)
"""The runtimes with SnapStart: Java from 11, Python from 3.12 and .NET from 8 on."""


class Lifecycle(NamedTuple):
    """The dates of a runtime, as ISO 8601, and what to move to."""

    deprecated: str | None
    create_block: str | None
    update_block: str | None
    successor: str | None


LIFECYCLES: Final[Mapping[str, Lifecycle]] = {
    "dotnet10": Lifecycle("2028-11-14", "2028-12-14", "2029-01-15", None),
    "dotnet6": Lifecycle("2024-12-20", "2027-02-01", "2027-03-03", "dotnet10"),
    "dotnet8": Lifecycle("2026-11-10", "2027-02-01", "2027-03-03", "dotnet10"),
    "dotnetcore1.0": Lifecycle("2019-06-27", "2019-06-30", "2019-07-30", "dotnet10"),
    "dotnetcore2.0": Lifecycle("2019-05-30", "2019-04-30", "2019-05-30", "dotnet10"),
    "dotnetcore2.1": Lifecycle("2022-01-05", "2022-01-05", "2022-04-13", "dotnet10"),
    "dotnetcore3.1": Lifecycle("2023-04-03", "2023-04-03", "2023-05-03", "dotnet10"),
    "go1.x": Lifecycle("2024-01-08", "2024-02-08", "2027-03-03", "provided.al2023"),
    "java11": Lifecycle("2027-06-30", "2027-07-31", "2027-08-31", "java25"),
    "java17": Lifecycle("2027-06-30", "2027-07-31", "2027-08-31", "java25"),
    "java21": Lifecycle("2029-06-30", "2029-07-31", "2029-08-31", "java25"),
    "java25": Lifecycle("2029-06-30", "2029-07-31", "2029-08-31", None),
    "java8": Lifecycle("2024-01-08", "2024-02-08", "2027-03-03", "java25"),
    "java8.al2": Lifecycle("2027-06-30", "2027-07-31", "2027-08-31", "java25"),
    "nodejs": Lifecycle("2016-08-30", "2016-09-30", "2016-10-31", "nodejs24.x"),
    "nodejs10.x": Lifecycle("2021-07-30", "2021-07-30", "2022-02-14", "nodejs24.x"),
    "nodejs12.x": Lifecycle("2023-03-31", "2023-03-31", "2023-04-30", "nodejs24.x"),
    "nodejs14.x": Lifecycle("2023-12-04", "2024-01-09", "2027-03-03", "nodejs24.x"),
    "nodejs16.x": Lifecycle("2024-06-12", "2027-02-01", "2027-03-03", "nodejs24.x"),
    "nodejs18.x": Lifecycle("2025-09-01", "2027-02-01", "2027-03-03", "nodejs24.x"),
    "nodejs20.x": Lifecycle("2026-04-30", "2027-02-01", "2027-03-03", "nodejs24.x"),
    "nodejs22.x": Lifecycle("2027-04-30", "2027-06-01", "2027-07-01", "nodejs24.x"),
    "nodejs24.x": Lifecycle("2028-04-30", "2028-06-01", "2028-07-01", None),
    "nodejs4.3": Lifecycle("2020-03-05", "2020-02-03", "2020-03-05", "nodejs24.x"),
    "nodejs4.3-edge": Lifecycle("2020-03-05", "2019-03-31", "2019-04-30", "nodejs24.x"),
    "nodejs6.10": Lifecycle("2019-08-12", "2019-07-12", "2019-08-12", "nodejs24.x"),
    "nodejs8.10": Lifecycle("2020-03-06", "2020-02-04", "2020-03-06", "nodejs24.x"),
    "provided": Lifecycle("2024-01-08", "2024-02-08", "2027-03-03", "provided.al2023"),
    "provided.al2": Lifecycle("2026-07-31", "2027-02-01", "2027-03-03", "provided.al2023"),
    "provided.al2023": Lifecycle("2029-06-30", "2029-07-31", "2029-08-31", None),
    "python2.7": Lifecycle("2021-07-15", "2021-07-15", "2022-05-30", "python3.14"),
    "python3.10": Lifecycle("2026-10-31", "2027-02-01", "2027-03-03", "python3.14"),
    "python3.11": Lifecycle("2027-06-30", "2027-07-31", "2027-08-31", "python3.14"),
    "python3.12": Lifecycle("2028-10-31", "2028-11-30", "2029-01-10", "python3.14"),
    "python3.13": Lifecycle("2029-06-30", "2029-07-31", "2029-08-31", "python3.14"),
    "python3.14": Lifecycle("2029-06-30", "2029-07-31", "2029-08-31", None),
    "python3.6": Lifecycle("2022-07-18", "2022-07-18", "2022-08-29", "python3.14"),
    "python3.7": Lifecycle("2023-12-04", "2024-01-09", "2027-03-03", "python3.14"),
    "python3.8": Lifecycle("2024-10-14", "2027-02-01", "2027-03-03", "python3.14"),
    "python3.9": Lifecycle("2025-12-15", "2027-02-01", "2027-03-03", "python3.14"),
    "ruby2.5": Lifecycle("2021-07-30", "2021-07-30", "2022-03-31", "ruby4.0"),
    "ruby2.7": Lifecycle("2023-12-07", "2024-01-09", "2027-03-03", "ruby4.0"),
    "ruby3.2": Lifecycle("2026-03-31", "2027-02-01", "2027-03-03", "ruby4.0"),
    "ruby3.3": Lifecycle("2027-03-31", "2027-04-30", "2027-05-31", "ruby4.0"),
    "ruby3.4": Lifecycle("2028-03-31", "2028-04-30", "2028-05-31", "ruby4.0"),
    "ruby4.0": Lifecycle("2029-03-31", "2029-04-30", "2029-05-31", None),
}
"""A runtime that is not here has no announced end."""
