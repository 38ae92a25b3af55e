"""A status of a stack in, what it means out."""

SUCCEEDED = frozenset({"CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"})
"""Statuses in which an executed change set leaves a stack when all went well."""


def is_settled(status: str) -> bool:
    """Whether no operation is changing the stack; a review is no operation."""
    return status == "REVIEW_IN_PROGRESS" or not status.endswith("_IN_PROGRESS")


def is_running(status: str) -> bool:
    """Whether an operation is changing the stack."""
    return not is_settled(status)


def meaning(status: str | None) -> str:
    """What a stack's status says about the stack, for someone whose deployment just failed."""
    match status:
        case None | "DELETE_COMPLETE":
            return "the stack is gone"
        case "ROLLBACK_COMPLETE":
            return "its creation was rolled back, and nothing of it was kept"
        case "ROLLBACK_FAILED":
            return "its creation could not be rolled back, and some resources still exist"
        case "UPDATE_ROLLBACK_COMPLETE" | "IMPORT_ROLLBACK_COMPLETE":
            return "everything is as it was before"
        case "UPDATE_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_FAILED":
            return "the way back failed too, and the stack is between two states"
        case "CREATE_FAILED" | "UPDATE_FAILED":
            return "what was done before the failure was kept"
        case "DELETE_FAILED":
            return "some of its resources still exist"
        case _:
            return "it was left as it is"


def way_out(status: str | None, name: str) -> str:
    """What to do about a stack that an operation left in a status."""
    match status:
        case "UPDATE_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_FAILED":
            return (
                "mend what the rollback failed on, run `aws cloudformation "
                f"continue-update-rollback --stack-name {name}`, then deploy again"
            )
        case "ROLLBACK_FAILED":
            return "mend the cause, destroy the stack, then deploy again"
        case "DELETE_FAILED":
            return "mend the cause, then destroy the stack again"
        case _:
            return "mend the cause, then try again"
