#!/usr/bin/env bash
# Installs what the tests need from the system: real browsers, and programs that check the PDF.
set -euo pipefail

missing=()
need() { # need COMMAND-OR-PATH PACKAGE
  command -v "$1" >/dev/null 2>&1 || [ -e "$1" ] || missing+=("$2")
}
need chromium chromium
need firefox-esr firefox-esr
need WebKitWebDriver webkit2gtk-driver
need pdftotext poppler-utils
need qpdf qpdf
need xvfb-run xvfb
need xauth xauth

[ ${#missing[@]} -eq 0 ] && exit 0
echo "Missing system packages: ${missing[*]}"

if ! command -v apt-get >/dev/null 2>&1; then
  echo "This script knows Debian and Ubuntu (apt-get). Please install the packages above, then run it again." >&2
  exit 1
fi
run=()
if [ "$(id -u)" -ne 0 ]; then
  if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    run=(sudo)
  else
    echo "Installing them needs administrator rights. Please run: sudo bash tools/system-packages.sh" >&2
    exit 1
  fi
fi
"${run[@]}" apt-get update -q
DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}"
