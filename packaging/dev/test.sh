#!/usr/bin/env bash
# Installs what is needed, builds and runs every test.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/dev/install.sh --tests
cmake --preset test
cmake --build --preset test
ctest --preset test -j "$(nproc)"
