#!/usr/bin/env bash
# Prints the path of a Chromium-like browser; as root on Debian it installs one, with a font that has Chinese.
set -euo pipefail

find_browser() {
  local candidate
  for candidate in "${CHROME:-}" chromium chromium-browser google-chrome google-chrome-stable chrome microsoft-edge \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" \
    "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"; do
    [ -n "$candidate" ] && command -v "$candidate" && return
  done
  return 1
}

find_browser && exit
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo "· installing Chromium and a Chinese font (apt-get)" >&2
  apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk >&2
  find_browser && exit
fi
echo "Please install Chromium, Chrome or Edge, or set CHROME to its path." >&2
exit 1
