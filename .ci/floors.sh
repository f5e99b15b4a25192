#!/usr/bin/env bash
# The floors below the page must build without the page's crates in sight.
set -euo pipefail
tree=$(cargo tree --locked --no-default-features --edges normal)
if grep -E ' (leptos|web-sys|wasm-bindgen|js-sys)[a-z_-]* v' <<<"$tree"; then
  echo "The lower floors depend on the crates above: only the feature \`ui\` may bring them in."
  exit 1
fi
