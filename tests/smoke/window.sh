#!/usr/bin/env bash
# Usage: window.sh KEFU_DESK KEFU SCREENSHOT
# Opens the demo shop under Xvfb, works the keys, looks at the picture, starts a second time, quits, checks the profile.
set -euo pipefail
desk=$1 kefu=$2 picture=$3
for tool in Xvfb openbox xdotool import identify; do
  command -v "$tool" >/dev/null || { echo "no $tool"; exit 77; }
done

home=$(mktemp -d)
pids=()
clean_up() {
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$home"
}
trap clean_up EXIT
mkdir -m 700 "$home/run"
export HOME=$home XDG_RUNTIME_DIR=$home/run LANG=C.UTF-8 LANGUAGE=en
unset XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME QT_QPA_PLATFORM WAYLAND_DISPLAY

Xvfb -displayfd 3 -screen 0 1280x720x24 3>"$home/display" 2>/dev/null &
pids+=($!)
for _ in $(seq 100); do [ -s "$home/display" ] && break; read -rt 0.1 <> <(:) || true; done
DISPLAY=:$(cat "$home/display")
export DISPLAY
openbox 2>/dev/null &
pids+=($!)

"$desk" --demo --profile "$home/profile" &
program=$!
pids+=("$program")
# The demo shop is in once both imports have their report.
for _ in $(seq 300); do
  orders=$("$kefu" check --profile "$home/profile" --json 2>/dev/null | grep -o '"orders": *[0-9]*' | grep -o '[0-9]*$' || true)
  [ "${orders:-0}" -ge 100 ] && break
  read -rt 0.2 <> <(:) || true
done
[ "${orders:-0}" -ge 100 ] || { echo "the demo shop was not imported"; exit 1; }

# By now the window that tells of the opening is gone.
window=$(timeout 60 xdotool search --sync --onlyvisible --name 'Kefu Desk' | head -1)
[ -n "$window" ] || { echo "no window"; exit 1; }

press() { xdotool key --clearmodifiers --delay 50 "$@"; }
xdotool windowactivate --sync "$window"
press ctrl+k Escape F1 Escape ctrl+2 ctrl+1 ctrl+comma Escape
import -window "$window" "$picture"
colours=$(identify -format %k "$picture")
[ "$colours" -gt 100 ] || { echo "the window has $colours colours: nothing is painted"; exit 1; }

# A second start raises the first window and ends.
timeout 60 "$desk" --demo --profile "$home/profile"

# On a busy machine a dialog may come after the Escape that was to close it, and takes the keys.
for _ in 1 2 3 4 5; do
  press Escape ctrl+q 2>/dev/null || true
  for _ in $(seq 60); do kill -0 "$program" 2>/dev/null || break 2; read -rt 0.2 <> <(:) || true; done
done
if kill -0 "$program" 2>/dev/null; then echo "the program does not quit"; exit 1; fi
wait "$program"
"$kefu" check --profile "$home/profile"
