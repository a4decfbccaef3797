#!/usr/bin/env python3
"""Start of kefu-desk against an empty Qt window: start.py [--bin build/bench/bin] [--orders N] [--runs N] [--idle SECONDS].

Both programs start in turn under Xvfb, with warm files, kefu-desk on a profile of that many orders. Prints medians until the first
window is painted, on the wall and of the processor, their ratios, and what a started program keeps of memory and does when idle.
"""
import argparse
import os
import pathlib
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


class Screen:
    """A virtual screen of its own, without a window manager: a window is painted as soon as it is shown."""

    def __enter__(self):
        reader, writer = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x720x24"], pass_fds=[writer],
                                        stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as told:
            os.environ["DISPLAY"] = ":" + told.readline().strip()
        return self

    def __exit__(self, *_):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


class Started:
    """A running program and when its windows were first painted."""

    def __init__(self, command, clock, home):
        reader, writer = os.pipe()
        environment = os.environ | {"LD_PRELOAD": str(clock), "PAINT_CLOCK": str(writer), "HOME": str(home), "XDG_RUNTIME_DIR": str(home),
                                    "QT_QPA_PLATFORM": "xcb"}
        self.begin = time.monotonic()
        self.process = subprocess.Popen([str(part) for part in command], stdin=subprocess.PIPE, pass_fds=[writer], env=environment)
        os.close(writer)
        self.told = os.fdopen(reader)

    def painted(self, last):
        """Seconds on the wall and of the processor until the first window and until the one named `last` were painted."""
        seen = []
        for line in self.told:
            name, wall, processor = line.rsplit(" ", 2)
            seen.append((float(wall) - self.begin, float(processor)))
            if name.startswith(last):
                return seen[0], seen[-1]
        sys.exit(f"no window {last} was painted")

    def quit(self):
        self.process.stdin.close()
        self.process.wait()
        self.told.close()

    def settle(self):
        """Waits until nothing runs any more in the background."""
        worked = -1
        while (now := sum(map(int, pathlib.Path(f"/proc/{self.process.pid}/stat").read_text("ascii", "replace").split()[13:15]))) > worked:
            worked = now
            time.sleep(2)

    def tasks(self, key):
        return sum(int(line.split()[1]) for status in pathlib.Path(f"/proc/{self.process.pid}/task").glob("*/status")
                   for line in status.read_text("ascii", "replace").splitlines() if line.startswith(key))

    def resident(self):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text("ascii", "replace")
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def make_profile(options):
    """An export of that many orders, imported, and a profile that asks nothing at its first start."""
    work = options.work / str(options.orders)
    profile, export = work / "start", work / "first"
    if (profile / "made").exists():
        return profile
    shutil.rmtree(profile, ignore_errors=True)
    if not (export / "items.csv").exists():
        subprocess.run([sys.executable, "-B", HERE / "make_export.py", export, str(options.orders)], check=True)
    subprocess.run([options.bin / "kefu", "import", export / "orders.csv", export / "items.csv", "--shop", "bench", "--profile", profile,
                    "--json"], check=True, stdout=subprocess.DEVNULL)
    connection = sqlite3.connect(next(profile.rglob("kefu.sqlite")))
    connection.execute("INSERT OR REPLACE INTO work_setting VALUES (0, 'set_up', 'true', 0)")
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    (profile / "made").touch()
    return profile


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, default=HERE.parents[1] / "build" / "bench" / "bin")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "kefu-bench")
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--idle", type=float, default=10)
    options = parser.parse_args()
    profile = make_profile(options)
    clock = options.bin / "libbench_paint_clock.so"
    desk = [options.bin / "kefu-desk", "--profile", profile]
    empty = [options.bin / "bench_empty_window"]
    results = {"empty window": [], "first window": [], "main window": []}
    with Screen(), tempfile.TemporaryDirectory() as home:
        # The first start of all indexes what the import left to search for.
        started = Started(desk, clock, home)
        started.painted("mainWindow")
        started.settle()
        started.quit()
        for _ in range(options.runs):
            started = Started(empty, clock, home)
            results["empty window"].append(started.painted("emptyWindow")[0])
            started.quit()
            started = Started(desk, clock, home)
            first, main_window = started.painted("mainWindow")
            results["first window"].append(first)
            results["main window"].append(main_window)
            started.quit()
        started = Started(desk, clock, home)
        started.painted("mainWindow")
        started.settle()
        before = started.tasks("voluntary_ctxt_switches")
        time.sleep(options.idle)
        wakes, resident = started.tasks("voluntary_ctxt_switches") - before, started.resident()
        started.quit()
    middles = {name: [statistics.median(values) * 1000 for values in zip(*runs)] for name, runs in results.items()}
    base = middles["empty window"]
    print(f"{options.orders:,} orders, start to paint, median of {options.runs} starts in turn")
    for name, (wall, processor) in middles.items():
        print(f"  {name:13} wall{wall:7.1f} ms{wall / base[0]:6.2f} ×   processor{processor:7.1f} ms{processor / base[1]:6.2f} ×")
    print(f"  resident memory after start {resident:.1f} MB, {wakes / options.idle:.1f} wake-ups a second when idle")


if __name__ == "__main__":
    main()
