# The whole interface of this repository. What is missing is installed on first use, into .tools and tests/node_modules.

.PHONY: serve build test law bench clean tools always
.DEFAULT_GOAL := serve

port ?= 8080
with_tools := PATH="$(CURDIR)/.tools/bin:$(CURDIR)/tests/node_modules/.bin:$$PATH"
sources := $(shell find src public -type f) index.html Trunk.toml Cargo.toml Cargo.lock

## Builds what changed and serves it on this machine only.
serve: build
	@node tests/serve.mjs dist $(port)

build: dist/index.html

# The site's address goes into its pages: with one, or after one, they are written anew.
dist/index.html: $(sources) $(if $(SITE_ADDRESS)$(wildcard dist/sitemap.xml),always) | tools
	@echo "· building dist (some minutes the first time)"
	@cargo fetch --locked --quiet
	@$(with_tools) trunk --log warn build --offline

## Everything that CI checks, cheapest first.
test: tools
	@echo "· format, lints and floors"
	@cargo fmt --check
	@cargo clippy --locked --quiet --all-targets -- -D warnings
	@cargo clippy --locked --quiet --all-targets --features ssr -- -D warnings
	@cargo clippy --locked --quiet --lib --bins --features zh --target wasm32-unknown-unknown -- -D warnings
	@.ci/floors.sh
	@cargo check --locked --quiet --lib --no-default-features --target wasm32-unknown-unknown
	@echo "· tests of the lower floors, then of the page"
	@cargo test --locked --quiet
	@cargo test --locked --quiet --features ssr --lib --bins
	@$(MAKE) build
	@echo "· tests in the browser"
	@.ci/browser.sh >/dev/null
	@node --test --test-concurrency=2 --test-reporter=spec tests/e2e/*.test.mjs

## Checks the law's tables and rules, in seconds.
law:
	@cargo test --locked --quiet --test law --test law_files --test law_rules --test law_touched

## How fast: the engine natively, beside the same ledger in JavaScript, and from keystroke to painted result.
bench: build
	@cargo bench --locked --quiet --bench engine
	@benches/side_by_side/build.sh
	@node benches/side_by_side/run.mjs
	@node tests/e2e/paint.mjs

tools:
	@.ci/tools.sh

clean:
	rm -rf dist target tests/node_modules
