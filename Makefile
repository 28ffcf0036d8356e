# SPDX-License-Identifier: Apache-2.0
#
#   make run        install what is missing, build, serve the travel assistant on 127.0.0.1:8001
#   make test       unit tests, then the real binary end to end
#   make test-heavy what CI checks beside it: the benchmarks compile, and reloads under load for SOAK_S seconds (10)
#   make lint       format, headers, the order of modules, exported symbols
#   make fmt        format the sources
#   make bench      the first figures of docs/performance.md, beside nginx, in one run
#   make bench-routing   what a decision of the router costs
#   make bench-gateway   what the gateway adds to a call of a model, beside nginx
#   make bench-instructions   instructions a request, counted by callgrind
#                   these three with OLD=path/to/slipring: this build and another one in turn
#   make bench-extraction   what reading a question costs the three agents, and their memory
#   make routing-features   the tool that tools/routing/fit.py asks for features
#   make soak       reloads under load for SOAK_S seconds (120), and what they cost
#   make bootstrap  install what is missing
#   make build      the release binary `slipring` and the plugins' .so, in .build/release/
#   make clean      remove what was built

CONFIG ?= agents.yaml
BIN := .build/release
# `make bench OLD=binary`: another build of the host to compare with.
AGAINST = $(if $(OLD),--against $(OLD))
VENV := .build/venv
# One build serves running, testing and measuring: tests use `package` access, so nothing is built twice.
SWIFT_FLAGS := -c release --explicit-target-dependency-import-check error

.PHONY: run test test-heavy unit-test e2e lint fmt bench bench-routing bench-gateway bench-instructions bench-extraction routing-features soak bootstrap build build-tests build-tools clean help
.DEFAULT_GOAL := run

run: build
	$(BIN)/slipring run --config $(CONFIG)

bootstrap:
	@scripts/bootstrap

build: bootstrap
	swift build $(SWIFT_FLAGS)

test: unit-test e2e

build-tests: bootstrap
	@scripts/bootstrap --tests
	swift build $(SWIFT_FLAGS) --build-tests

# All that `build` leaves out; see SLIPRING_BENCHMARKS in Package.swift.
build-tools: bootstrap
	SLIPRING_BENCHMARKS=1 swift build $(SWIFT_FLAGS)

test-heavy: build-tools
	@scripts/bootstrap --tests
	SOAK_S=$(or $(SOAK_S),10) SOAK_RELOADS=100 python3 Benchmarks/soak.py --quick

unit-test: build-tests
	swift test -c release --disable-testable-imports --skip-build

e2e: $(VENV)/.ready build-tests
	$(VENV)/bin/python -m pytest -q Tests/EndToEnd

$(VENV)/.ready: Tests/EndToEnd/requirements.txt
	@scripts/bootstrap --tests
	python3 -m venv $(VENV)
	$(VENV)/bin/pip --quiet install --requirement $<
	touch $@

lint: build
	@scripts/bootstrap --tests
	swift format lint --strict --parallel --recursive Package.swift Sources Plugins Tests Benchmarks tools
	scripts/check-imports
	scripts/check-headers
	scripts/check-plugins $(addprefix $(BIN)/,libWeather.so libFlight.so libCurrency.so)

fmt:
	swift format --in-place --parallel --recursive Package.swift Sources Plugins Tests Benchmarks tools

bench: build-tools
	@scripts/bootstrap --bench
	python3 Benchmarks/run.py $(AGAINST)

bench-extraction: build-tools
	@scripts/bootstrap --bench
	python3 Benchmarks/extraction.py

bench-routing: build-tools
	$(BIN)/RoutingBenchmark Tests/AgentRoutingTests/Resources/sgd-agents.json Tests/AgentRoutingTests/Resources/sgd.jsonl

bench-gateway: build
	@scripts/bootstrap --bench
	python3 Benchmarks/gateway.py $(AGAINST)

bench-instructions: build
	@scripts/bootstrap --callgrind
	python3 Benchmarks/instructions.py $(AGAINST)

routing-features: bootstrap
	SLIPRING_BENCHMARKS=1 swift build $(SWIFT_FLAGS) --product RoutingFeatures

help:
	@sed -n 's/^# *\(make .*\)/\1/p' Makefile

soak: build
	SOAK_S=$(or $(SOAK_S),120) python3 Benchmarks/soak.py

clean:
	rm -rf .build
