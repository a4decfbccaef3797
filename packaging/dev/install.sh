#!/usr/bin/env bash
# Installs what building and testing needs from Debian 12's own packages. Asks for nothing when all is there.
set -euo pipefail
packages=(
  build-essential cmake ninja-build pkg-config ccache
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libgl1-mesa-dev
  libsqlite3-dev sqlite3 libspdlog-dev catch2 nlohmann-json3-dev libexpat1-dev libzip-dev libsodium-dev
  libxlsxwriter-dev libqcustomplot-dev unicode-data bzip2 python3 fonts-noto-cjk
)
if [ "${1:-}" = --tests ]; then
  packages+=(xvfb openbox xdotool imagemagick x11-utils zip unzip jq)
fi
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  run=()
  [ "$(id -u)" -eq 0 ] || run=(sudo)
  "${run[@]}" apt-get update
  "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
fi
