"""What cfn-lint says, for the templates of the documents too."""

from tests.snapshot.conftest import doubts as doubts
