# Everything a person does here. `make help` explains.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup build serve test quick walls lint format fuzz gallery record bench nightly clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install what building and testing need (Debian packages, a Python environment in .venv)
	@scripts/setup.sh test

build: ## compile the program
	@scripts/setup.sh build
	@swift build --product prongsai

serve: build ## run the site with invented data on http://127.0.0.1:8080
	@exec "$$(swift build --show-bin-path)/prongsai" serve --demo --data data

test: ## walls, every Swift test, the fuzzers' short run, the browser tests
	@scripts/test.sh

quick: ## test the pure rooms alone, in seconds
	@PRONGSAI_PURE=1 swift test --disable-xctest --scratch-path .build-pure

walls: ## check that no room imports what it may not
	@scripts/walls.py

lint: ## the formatter must have nothing to say
	@swift format lint --strict --parallel --recursive Package.swift Plugins Sources Tests Benchmarks Fuzz

format: ## let the formatter rewrite the sources
	@swift format format --in-place --parallel --recursive Package.swift Plugins Sources Tests Benchmarks Fuzz

fuzz: ## throw random bytes at every parser; SECONDS_EACH=60 for each
	@Fuzz/run.sh all $${SECONDS_EACH:-60}

gallery: build ## write every page's samples to ./gallery and photograph them (390 and 1280 px, light and dark)
	@scripts/setup.sh test
	@scripts/gallery.sh

record: ## rewrite the committed documents that tests compare (schema, routes, rule list, settings)
	@PRONGSAI_RECORD=1 swift test --disable-xctest
	@PRONGSAI_RECORD=1 .venv/bin/python -m pytest -q Tests/CommandLine/test_help_page.py

bench: ## measure in a release build; writes docs/contributing/figures.md
	@scripts/setup.sh bench
	@scripts/bench.sh

nightly: ## what takes longer: sanitizer builds and ten minutes of each fuzzer
	@scripts/nightly.sh

clean: ## remove what was built here
	@rm -rf .build .build-* .venv gallery
