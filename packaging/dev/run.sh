#!/usr/bin/env bash
# Installs what is needed, builds and opens the workstation on the demo shop.
set -euo pipefail
cd "$(dirname "$0")/../.."
packaging/dev/install.sh
cmake --preset release
cmake --build --preset release
exec build/release/bin/kefu-desk --demo "$@"
