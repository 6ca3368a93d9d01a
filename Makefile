# The commands people type. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help demo test unit docs browser long fmt lint tidy setup clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## Serve a simulated city at http://127.0.0.1:12345 from one file under ./var
	@.ci/setup demo
	cargo run --profile fast -p yingda -- demo

test: setup unit docs browser ## Every test: Rust on SQLite and PostgreSQL, then the browser journeys

unit:
	cargo nextest run --workspace $(if $(CI),--profile ci)

docs:
	@if grep -rqE --include='*.rs' '^ *//[/!] *```(rust)?$$' crates; \
	then cargo test --workspace --doc; else echo "doc tests: none"; fi

browser: ## The journeys in Chromium
	@if [ -f tests/browser/package.json ]; \
	then cd tests/browser && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci --no-audit --no-fund && npm test; \
	else echo "browser journeys: folder absent"; fi

long: setup ## Fuzzing, mutants of the core, measurements: too slow for every change
	@.ci/long

fmt: ## Format the Rust code
	cargo fmt --all

lint: ## Format check, clippy without warnings, house rules
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	cargo xtask tidy

tidy: ## The house rules alone
	cargo xtask tidy

setup: ## Install what the tests need and is missing
	@.ci/setup test

clean: ## Remove build output and the demo's data
	cargo clean
	rm -rf var tests/browser/node_modules tests/browser/test-results
