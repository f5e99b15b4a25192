#!/usr/bin/env bash
# Builds the engine for Node and the browser as the site's module is built: the same profile, the same wasm-opt.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=target/side_by_side
cargo build --locked --quiet --release --example side_by_side --target wasm32-unknown-unknown
.tools/bin/wasm-bindgen --target web --out-dir $out target/wasm32-unknown-unknown/release/examples/side_by_side.wasm
# What index.html asks of Trunk.
parameters=$(sed -n 's/.*data-wasm-opt-params="\([^"]*\)".*/\1/p' index.html)
# shellcheck disable=SC2086 # several parameters
tests/node_modules/.bin/wasm-opt -Oz $parameters $out/side_by_side_bg.wasm -o $out/side_by_side_bg.wasm
