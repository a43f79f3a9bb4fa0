#!/usr/bin/env bash
# Writes every page's samples to ./gallery and photographs them at 390 and 1280 px, light and dark.
set -euo pipefail
cd "$(dirname "$0")/.."

rm -rf gallery
"$(swift build --show-bin-path)/prongsai" gallery -o gallery
.venv/bin/python scripts/photograph.py gallery
echo "gallery: look at gallery/*.png"
