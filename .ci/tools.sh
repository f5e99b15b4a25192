#!/usr/bin/env bash
# Installs what the build needs and this machine lacks: the wasm32 target, Trunk and wasm-bindgen into .tools,
# the npm packages into tests/node_modules. Does nothing, quickly, when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."
PATH="$PWD/.tools/bin:$PATH"

trunk=0.21.14 # the newest that Rust 1.95 compiles
bindgen=$(sed -n '/^name = "wasm-bindgen"$/{n;s/.*"\(.*\)"/\1/p;}' Cargo.lock) # must equal it exactly

say() { echo "· $*"; }
need() { command -v "$1" >/dev/null || { echo "Please install $2 first."; exit 1; }; }
is() { [ "$("$1" --version 2>/dev/null | cut -d' ' -f2)" = "$2" ]; }
# Debug builds of the two tools compile in a third of the time and are as quick in use.
install() { cargo install --quiet --debug --root .tools "$@"; }

need cargo "Rust 1.95 or newer (https://rustup.rs)"
need npm "Node.js 20 or newer with npm (https://nodejs.org)"
[ -d "$(rustc --print target-libdir --target wasm32-unknown-unknown)" ] || {
  say "adding Rust's wasm32-unknown-unknown target"
  rustup target add wasm32-unknown-unknown
}
is trunk "$trunk" || {
  say "compiling Trunk $trunk into .tools (about 3 minutes, once)"
  install trunk --version "$trunk" --locked --no-default-features --features rustls
}
is wasm-bindgen "$bindgen" || {
  say "compiling wasm-bindgen $bindgen into .tools (about 1 minute, once)"
  install wasm-bindgen-cli --version "$bindgen"
}
[ tests/node_modules/.package-lock.json -nt tests/package-lock.json ] || {
  say "installing the npm packages of tests/package-lock.json"
  npm ci --prefix tests --no-audit --no-fund --silent
}
