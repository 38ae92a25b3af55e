# The commands of this project, for people, for .ci/run and for the workflow alike.
# Another interpreter: make check PYTHON=path/to/python

PYTHON ?= python3
LOWEST_PYTHON ?= $(PYTHON)
EXAMPLES := $(sort $(wildcard examples/*/))

.DEFAULT_GOAL := help
.PHONY: help check static lint format types contracts wheel test integration examples lower-bounds

help:  ## show this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */\t/' | expand -t 16

check: static test integration  ## everything that a change must pass

static: lint types contracts wheel  ## all of it that runs no code of the project

lint:  ## style and form
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

format:  ## put style and form right where a program can
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .

# Each example is a program of its own, and several have a module of the same name.
types:  ## both type checkers, strict
	$(PYTHON) -m mypy constructs/stackwright synth/stackwright_synth tests tools benchmarks
	@set -e; for folder in $(EXAMPLES); do \
		export MYPYPATH=$$(echo $$folder $$folder/functions/*/ | tr ' ' ':'); \
		echo "$(PYTHON) -m mypy $$folder"; $(PYTHON) -m mypy $$folder; \
	done
	$(PYTHON) -m pyright --pythonpath "$$($(PYTHON) -c 'import sys; print(sys.executable)')"

contracts:  ## the floors of the packages: which module may import which
	$(PYTHON) -c 'from importlinter.cli import lint_imports_command; lint_imports_command()' --no-cache

wheel:  ## what is in the wheel, and what is not
	$(PYTHON) -m pytest -q tests/house/test_wheel.py

test:  ## all tests but those that need the local emulator
	$(PYTHON) -m pytest -q -n auto -m "not integration"

integration:  ## the tests that deploy to the local emulator
	$(PYTHON) -m pytest -q -m integration

examples:  ## the examples' templates: valid, and the same bytes everywhere
	$(PYTHON) -m pytest -q tests/house/test_examples.py

# The wheel, not the checkout, with the oldest dependencies that pyproject.toml admits.
lower-bounds:  ## unit tests with the oldest supported dependencies
	@set -e; work=$$(mktemp -d); trap 'rm -rf "$$work"' EXIT; set -x; \
	$(LOWEST_PYTHON) -m venv "$$work/venv"; \
	"$$work/venv/bin/python" -m pip install -qq -c .ci/lower-bounds.txt '.[testing]' hypothesis pytest-xdist; \
	"$$work/venv/bin/python" -m pytest -q -n auto -p no:cacheprovider \
	  tests/unit tests/property --ignore=tests/unit/tools
