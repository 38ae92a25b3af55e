"""A question of the deployer in, the words that ask it out."""

from typing import assert_never

from stackwright_synth.deploy import ChangeSet, Deletion, Pruning, Question, Recreation


def human(question: Question) -> str:
    """The question, to be answered with yes or no."""
    match question:
        case ChangeSet():
            verb = "Create" if question.type == "CREATE" else "Change"
            return f"{verb} the stack {question.stack_name}?"
        case Recreation():
            return (
                f"Delete what the failed creation of {question.stack_name} has left "
                f"({question.status}), and create it anew?"
            )
        case Deletion(_, names):
            if len(names) == 1:
                return f"Delete the stack {names[0]} with everything in it?"
            return f"Delete the stacks {', '.join(names)} with everything in them?"
        case Pruning(functions, layers):
            counts = (functions, "function"), (layers, "layer")
            parts = [
                f"{count} {kind} version{'' if count == 1 else 's'}"
                for count, kind in counts
                if count
            ]
            return f"Delete {' and '.join(parts)}?"
        case _:
            assert_never(question)
