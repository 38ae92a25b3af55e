"""Python code of functions, as text: what a handler is, and which variables its modules need."""

from stackwright_synth.handlers.bundle import Bundle as Bundle
from stackwright_synth.handlers.bundle import Module as Module
from stackwright_synth.handlers.bundle import Root as Root
from stackwright_synth.handlers.entry import Problem as Problem
from stackwright_synth.handlers.entry import problem_of as problem_of
from stackwright_synth.handlers.variables import Read as Read
from stackwright_synth.handlers.variables import Variables as Variables

__all__ = ["Bundle", "Module", "Problem", "Read", "Root", "Variables", "problem_of"]
