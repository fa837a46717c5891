# Two commands matter: `make serve` and `make test`. Both install what is missing and are quick when nothing is.

PORT ?= 8080
BASE ?= /
export PATH := $(CURDIR)/.tools/bin:$(HOME)/.cargo/bin:$(PATH)

# Where the Rust of rust-toolchain.toml is installed under the name of its channel only, that one is taken, and nothing is fetched.
RUST := $(shell sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
ifeq ($(RUSTUP_TOOLCHAIN)$(findstring $(RUST)-,$(shell rustup toolchain list 2>/dev/null)),)
ifneq ($(findstring rustc $(RUST) ,$(shell rustup run stable rustc --version 2>/dev/null)),)
export RUSTUP_TOOLCHAIN := stable
endif
endif

SOURCES := $(shell find src public scripts/hooks scripts/map-engine index.html Trunk.toml Cargo.toml Cargo.lock \
	package-lock.json -path public/vendor -prune -o -print 2>/dev/null)

.PHONY: audit help serve test build compile check storage e2e dev dev-build shots icons bench bench-app node rust npm trunk split browser serve-compile

help:
	@echo "make serve   install what is missing, build, serve at http://localhost:$(PORT)/  (PORT=, BASE=/some/path/)"
	@echo "make test    install what is missing, run every test layer, print the counts"
	@echo "make build   the release build, in dist/: as small as it gets, split, within its size budget"
	@echo "make check   format, clippy, native tests: the quick round"
	@echo "make storage / make e2e   one browser layer alone"
	@echo "make dev     a debug build with its checks, served at http://localhost:$(PORT)/, without the service worker"
	@echo "make dev-build   builds again while 'make dev' serves; reload the page to see it"
	@echo "make shots   screenshots of the release build into docs/screenshots"
	@echo "make bench   map analysis and deciding beside their peers: times, ratios, bars"
	@echo "make bench-app   ten thousand marks beside Leaflet, a large import, half a gigabyte of basemap, finding a service, a result of 500 ballots, on the built app (DIST=)"
	@echo "make audit   known weaknesses of crates and npm packages; needs a network"
	@echo "make icons   PNG icons from public/icons/icon.svg"

# The whole app, offline use included, from a profile that compiles soon (Cargo.toml). Not split and not made small: `make build` does that.
serve: target/serve-dist/index.html
	@node scripts/serve.mjs --root target/serve-dist --port $(PORT) --base $(BASE)

WASM := wasm32-unknown-unknown
# Erased component types: with dozens of screens, one copy of each generic view costs far more than a little dynamic dispatch.
ERASED := --cfg erase_components

# On a bare machine the tools compile beside the app.
target/serve-dist/index.html: $(SOURCES) | rust npm
	@$(MAKE) --no-print-directory -j2 trunk serve-compile
	@RUSTFLAGS="$(ERASED)" BUILD_PROFILE=serve trunk build --cargo-profile serve --features page --dist target/serve-dist

# Page and worker with the same features, so that what they share is compiled once. MAKEFLAGS would have cargo share make's two jobs.
serve-compile: rust
	@MAKEFLAGS= RUSTFLAGS="$(ERASED)" cargo build --profile serve --locked --target $(WASM) --features page --bins

# The tools are a layer of their own: what needs none of them goes on while they compile.
test: rust
	@node scripts/test.mjs

build: dist/index.html

# Split into parts (src/ui/shell/parts.rs), for which the linker has to keep its relocations; the hook strips them.
# Paths of this machine stay out of what people download.
CARGO_HOME ?= $(HOME)/.cargo
RELEASE_FLAGS := $(ERASED) --cfg split -Clink-args=--emit-relocs \
	--remap-path-prefix=$(CARGO_HOME)/registry/src= --remap-path-prefix=$(CURDIR)=

# What Trunk will ask cargo for, asked before Trunk is there.
compile: rust
	@RUSTFLAGS="$(RELEASE_FLAGS)" cargo build --release --locked --target $(WASM) --features page --bin catchment
	@RUSTFLAGS="$(RELEASE_FLAGS)" cargo build --release --locked --target $(WASM) --bin worker

dist/index.html: $(SOURCES) | rust trunk split npm
	@RUSTFLAGS="$(RELEASE_FLAGS)" trunk build --release

check: rust
	@node scripts/test.mjs format clippy page native

storage: rust trunk browser
	@node scripts/test.mjs storage

e2e: rust trunk split npm browser
	@node scripts/test.mjs build e2e

dev: dev-build
	@node scripts/serve.mjs --root target/dev-dist --port $(PORT) --base $(BASE)

# While `make dev` serves: build again, then reload the page.
dev-build: rust trunk npm
	@RUSTFLAGS="$(ERASED)" trunk build --features page --dist target/dev-dist

shots: browser build
	@node scripts/shots.mjs

icons: npm browser
	@node scripts/icons.mjs

bench: rust npm
	@npm install --prefix benches/peers --no-audit --no-fund --no-package-lock
	@node benches/run.mjs
	@node benches/analysis.mjs

# These look at the built app: dist, or the build in DIST.
bench-app: npm browser
	@npm install --prefix benches/peers --no-audit --no-fund --no-package-lock
	@node benches/marks.mjs
	@node benches/basemap.mjs
	@node benches/finder.mjs
	@node benches/result.mjs

audit: rust
	@node scripts/audit.mjs

node:
	@command -v node >/dev/null || { echo "Node.js 20 or later is missing. Install it: https://nodejs.org or apt-get install nodejs npm"; exit 1; }

# What is missing is installed, each part quickly when it is there (scripts/setup.mjs).
rust npm trunk split browser: node
	@MAKEFLAGS= node scripts/setup.mjs $@
