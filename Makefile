# Everything from a bare Python 3.11+. `make help` lists the targets.
PYTHON ?= $(firstword $(foreach p,python3.11 python3.12 python3.13 python3,$(shell command -v $(p) 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
OUT ?= out
SAMPLES := resources/samples
DATA ?= ../shared/data/kermany/train
RUN ?= runs/default
PATHS ?= $(SAMPLES)
CSV ?= $(OUT)/lobar-results.csv

.DEFAULT_GOAL := help
.PHONY: help setup setup-train setup-gpu setup-cluster run score test test-slow check train build smoke reproducible bench screenshots translations lock clean

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

setup: $(VENV)/.app ## the app and its commands in .venv; system libraries for Qt where they miss

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Lobar needs Python 3.11 or later (set PYTHON=...)"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Lobar needs Python 3.11 or later; $(PYTHON) is older (set PYTHON=...)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { echo "Python's venv module is missing: apt-get install python3-venv"; exit 1; }

$(VENV)/.app: requirements/app.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install -q --require-hashes -r requirements/app.lock
	$(PIP) install -q --no-deps -e .
	$(BIN)/python -m desktop.system_libraries --install
	@touch $@

# Tools for tests, checks, training and the bundle; TensorFlow is among them.
$(VENV)/.dev: requirements/dev.lock $(VENV)/.app
	$(PIP) install -q --require-hashes -r requirements/dev.lock
	@touch $@

setup-train: $(VENV)/.dev ## the above, with TensorFlow and the tools for tests and checks

setup-gpu: $(VENV)/.app ## swap ONNX Runtime's CPU build for the CUDA build (Linux, NVIDIA)
	$(PIP) uninstall -q -y onnxruntime
	$(PIP) install -q 'onnxruntime-gpu[cuda,cudnn]>=1.22'
	$(BIN)/lobar info

setup-cluster: $(VENV)/.dev ## the above, with Ray for lobar score --engine ray
	$(PIP) install -q --require-hashes -r requirements/cluster.lock

run: setup ## open the app on the samples; without a display: score them and draw the window
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/lobar-desktop $(SAMPLES); \
	else \
		mkdir -p $(OUT); \
		echo "No display here: scoring the samples and drawing the window to a file instead."; \
		$(BIN)/lobar score $(SAMPLES) --csv $(OUT)/lobar-results.csv --table && \
		QT_QPA_PLATFORM=offscreen $(BIN)/lobar-desktop --screenshot $(OUT)/lobar-window.png $(SAMPLES) && \
		echo "Window: $(OUT)/lobar-window.png"; \
	fi

score: setup ## score PATHS="files or folders" into CSV=out/lobar-results.csv
	@mkdir -p $(dir $(CSV))
	$(BIN)/lobar score $(PATHS) --csv $(CSV)

test: $(VENV)/.dev ## the fast tests
	$(BIN)/python -m pytest -n auto --dist loadfile

test-slow: $(VENV)/.dev ## the tests marked slow
	$(BIN)/python -m pytest -m slow

check: $(VENV)/.dev ## lint, format, types, import rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	MYPYPATH=packaging $(BIN)/mypy --strict packaging/*.py tests/benchmarks/*.py
	$(BIN)/lint-imports

train: $(VENV)/.dev ## train, validate and publish a model from DATA (RUN=runs/default keeps the run)
	$(BIN)/lobar-train all --data $(DATA) --run $(RUN) --publish resources $(TRAIN_OPTIONS)

build: $(VENV)/.dev ## the frozen app in dist/lobar; on Linux a .deb and a .tar.xz beside it
	$(BIN)/python packaging/build.py

smoke: $(VENV)/.dev ## install the .deb in a bare Debian (root), start it there, compare its scores
	$(BIN)/python packaging/smoke.py --clean-root

reproducible: $(VENV)/.dev ## build the app twice and compare every file
	$(BIN)/python packaging/reproducible.py

bench: $(VENV)/.dev ## speed, memory and start beside their limits; writes out/bench.json
	$(BIN)/python -m tests.benchmarks.bench --data $(DATA)/../originals $(BENCH_OPTIONS)

screenshots: setup ## pictures of every screen, on the synthetic samples, in out/screenshots
	$(BIN)/python packaging/screenshots.py --out $(OUT)/screenshots

translations: $(VENV)/.dev ## collect the window's texts, keep their translations, compile
	$(BIN)/python packaging/translations.py

lock: $(VENV)/.dev ## resolve the lock files anew from pyproject.toml
	$(BIN)/python packaging/lock.py

clean: ## remove what building and testing left
	rm -rf build dist out .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
