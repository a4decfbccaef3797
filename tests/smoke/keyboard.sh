#!/usr/bin/env bash
# Usage: keyboard.sh KEFU_DESK KEFU KEFU_SHOP SCREENSHOT
# Twenty buyers of a simulated rush are answered and their conversations closed in a real window, with keys and nothing
# else: F4 takes whoever waits longest, Ctrl+J finds a reply, Return inserts it, Return sends it, Ctrl+Shift+X closes.
set -euo pipefail
desk=$1 kefu=$2 shop=$3 picture=$4
for tool in Xvfb openbox xdotool import jq; do
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
export HOME=$home XDG_RUNTIME_DIR=$home/run LANG=zh_CN.UTF-8 LANGUAGE=zh_CN
unset XDG_DATA_HOME XDG_STATE_HOME XDG_CONFIG_HOME QT_QPA_PLATFORM WAYLAND_DISPLAY
rest() { read -rt "$1" <> <(:) || true; }

Xvfb -displayfd 3 -screen 0 1280x720x24 3>"$home/display" 2>/dev/null &
pids+=($!)
for _ in $(seq 100); do [ -s "$home/display" ] && break; rest 0.1; done
DISPLAY=:$(cat "$home/display")
export DISPLAY
openbox 2>/dev/null &
pids+=($!)

"$desk" --demo --profile "$home/profile" &
program=$!
pids+=("$program")
for _ in $(seq 300); do
  orders=$("$kefu" check --profile "$home/profile" --json 2>/dev/null | jq '.orders // 0' || true)
  [ "${orders:-0}" -ge 100 ] && break
  rest 0.2
done
[ "${orders:-0}" -ge 100 ] || { echo "the demo shop was not imported"; exit 1; }
window=$(xdotool search --sync --onlyvisible --class kefu-desk | head -1)
[ -n "$window" ] || { echo "no window"; exit 1; }
xdotool windowactivate --sync "$window"
press() { xdotool key --clearmodifiers --delay 60 "$@"; }
count() {
  "$kefu" list --conversations --scope "$1" --limit 500 --json --profile "$home/profile" |
    jq '[.[] | select(.channel == "simulated")] | length'
}

waiting() {
  "$kefu" list --conversations --scope open --limit 500 --json --profile "$home/profile" |
    jq '[.[] | select(.channel == "simulated" and .unanswered)] | length'
}

press ctrl+2
"$shop" --profile "$home/profile" --script rush --buyers 20 --minutes 5 --speed 3 --seed 1 >"$home/report" &
buyers=$!
pids+=("$buyers")

close_it() {
  # The last of the lists of question types (where none is chosen yet) and outcomes, and that it is solved: refused
  # while the buyer waits for an answer, who is taken again in a later round.
  press ctrl+shift+x
  rest 0.3
  press End Tab End Tab Home Down ctrl+Return
  rest 0.5
}

work_one() {
  if [ "$(waiting)" -eq 0 ]; then
    # Answered and still open: the first of the list.
    press ctrl+shift+l Home Return
    rest 0.4
    close_it
    return
  fi
  press F4
  rest 0.5
  # 发货时间, by the initials of its pinyin.
  press ctrl+j
  xdotool type --delay 40 fhsj
  rest 0.5
  press Return
  rest 0.3
  press Return
  # A reply that the guard warned of, or that was stopped since the buyer wrote on, is meant the second time.
  rest 2
  press Return
  rest 0.3
  close_it
}

pictured=no
for round in $(seq 200); do
  open=$(count open)
  if [ "$open" -eq 0 ] && ! kill -0 "$buyers" 2>/dev/null; then break; fi
  if [ "$open" -eq 0 ]; then rest 1; continue; fi
  work_one
  if [ "$pictured" = no ] && [ "$(count all)" -ge 12 ]; then
    press F4
    rest 1
    import -window root "$picture"
    pictured=yes
  fi
done
wait "$buyers" || { echo "the shop lost a message"; cat "$home/report"; exit 1; }
cat "$home/report"
echo "rounds $round, open $(count open), closed $(count closed), unanswered $(count unanswered)"
[ "$(count closed)" -ge 20 ] || { echo "not all twenty were closed"; import -window root "$picture"; exit 1; }
[ "$(count open)" -eq 0 ] || { echo "some are still open"; exit 1; }
[ "$(count unanswered)" -eq 0 ] || { echo "some were closed without an answer"; exit 1; }
kill -0 "$program" || { echo "the program ended"; exit 1; }
press ctrl+q
for _ in $(seq 300); do kill -0 "$program" 2>/dev/null || break; rest 0.2; done
"$kefu" check --profile "$home/profile" >/dev/null
