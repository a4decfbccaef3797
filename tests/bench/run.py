#!/usr/bin/env python3
"""Imports side by side: run.py [--bin build/bench/bin] [--work DIR] [--orders N…] [--runs N] [--only ours,floor,iconv,shell,python].

Prints medians of interleaved runs and their ratios to the floor. README.md of this folder says what each contender does.
"""
import argparse
import os
import pathlib
import resource
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
PRAGMAS = ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -16384"]


def processor_seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def measured(command, **options):
    """Seconds on the wall and of the processor, and the peak of anonymous memory in MB."""
    os.sync()
    start, processor, peak = time.perf_counter(), processor_seconds(), 0
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=errors, **options)
        status = f"/proc/{process.pid}/status"
        while process.poll() is None:
            try:
                with open(status, encoding="ascii") as file:
                    peak = max([peak, *(int(line.split()[1]) for line in file if line.startswith("RssAnon"))])
            except OSError:
                pass
            time.sleep(0.004)
        seconds = time.perf_counter() - start
        if process.returncode:
            errors.seek(0)
            sys.exit(f"{command[0]} ended with {process.returncode}: {errors.read().decode()[-800:]}")
    return seconds, processor_seconds() - processor, peak / 1024


def database_in(profile):
    return next(profile.rglob("kefu.sqlite"))


def settle(database):
    """Writes the log back, so that a copy of the one file is whole."""
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


class Contest:
    def __init__(self, options, orders):
        self.bin, self.work, self.orders = options.bin, options.work / str(orders), orders
        self.work.mkdir(parents=True, exist_ok=True)
        self.first, self.later = self.work / "first", self.work / "later"
        for folder, more in ((self.first, []), (self.later, ["--changed"])):
            if not (folder / "items.csv").exists():
                subprocess.run([sys.executable, "-B", HERE / "make_export.py", folder, str(orders), *more], check=True)
        self.rows, self.later_rows = self.work / "rows.bin", self.work / "later_rows.bin"
        self.known = self.work / "known"

    def fresh(self, name):
        path = self.work / name
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
        return path

    def import_command(self, export, profile):
        return [self.bin / "kefu", "import", export / "orders.csv", export / "items.csv", "--shop", "bench", "--profile", profile, "--json",
                "--no-backup"]

    def empty_database(self, name):
        database = self.fresh(name) / "kefu.sqlite"
        subprocess.run([self.bin / "bench_floor", "schema", database], check=True)
        return database

    def prepare(self):
        """The typed rows of both exports, as our own import made them, and a profile that knows the first."""
        profile = self.fresh("known")
        subprocess.run(self.import_command(self.first, profile), check=True, stdout=subprocess.DEVNULL)
        settle(database_in(profile))
        subprocess.run([self.bin / "bench_floor", "dump", database_in(profile), self.rows], check=True)
        later = self.work / "known_later"
        shutil.rmtree(later, ignore_errors=True)
        shutil.copytree(profile, later)
        subprocess.run(self.import_command(self.later, later), check=True, stdout=subprocess.DEVNULL)
        subprocess.run([self.bin / "bench_floor", "dump", database_in(later), self.later_rows], check=True)
        shutil.rmtree(later)

    def ours(self):
        return measured(self.import_command(self.first, self.fresh("ours")))

    def floor(self):
        return measured([self.bin / "bench_floor", "insert", self.rows, self.empty_database("floor")])

    def iconv(self):
        """What the shell cannot do itself."""
        return measured(["sh", "-c", 'iconv -f GB18030 -t UTF-8 "$0" > "$2" && iconv -f GB18030 -t UTF-8 "$1" > "$2"',
                         self.first / "orders.csv", self.first / "items.csv", self.work / "converted.csv"])

    def shell(self):
        database = self.empty_database("shell")
        script = (HERE / "sqlite_shell.sql").read_text("utf-8")
        script = script.replace("ORDERS", str(self.first / "orders.utf8.csv")).replace("ITEMS", str(self.first / "items.utf8.csv"))
        prepared = self.work / "shell.sql"
        prepared.write_text(script, "utf-8")
        pragmas = [word for pragma in PRAGMAS for word in ("-cmd", pragma)]
        with open(prepared, "rb") as file:
            return measured(["sqlite3", "-bail", database, *pragmas], stdin=file)

    def python(self):
        return measured([sys.executable, HERE / "python_csv.py", self.first / "orders.csv", self.first / "items.csv",
                         self.empty_database("python")])

    def ours_again(self):
        profile = self.work / "again"
        shutil.rmtree(profile, ignore_errors=True)
        shutil.copytree(self.known, profile)
        return measured(self.import_command(self.later, profile))

    def upsert(self):
        profile = self.work / "upsert"
        shutil.rmtree(profile, ignore_errors=True)
        shutil.copytree(self.known, profile)
        return measured([self.bin / "bench_floor", "upsert", self.later_rows, database_in(profile)])

    def check_equal_rows(self):
        """A contender that wrote other rows would not be one."""
        sums = {}
        for name in ("ours", "floor", "shell", "python"):
            if (self.work / name).exists():
                connection = sqlite3.connect(database_in(self.work / name))
                sums[name] = connection.execute(
                    "SELECT count(*), sum(paid_fen), sum(created_at), sum(length(order_no)), (SELECT count(*) FROM mirror_item),"
                    " (SELECT sum(price_fen * quantity) FROM mirror_item), sum(length(changed_cells)), sum(length(extra)),"
                    " (SELECT sum(length(changed_cells)) FROM mirror_item), (SELECT sum(length(extra)) FROM mirror_item) FROM mirror_order"
                ).fetchone()
                connection.close()
        if len(set(sums.values())) != 1:
            sys.exit(f"the contenders wrote different rows: {sums}")


def show(title, results, base):
    print(f"\n{title}")
    if "shell" in results and "iconv" in results:
        together = [tuple(map(sum, zip(*pair))) for pair in zip(results["iconv"], results["shell"])]
        results = {**results, "iconv+shell": together}
    middles = {name: [statistics.median(values) for values in zip(*runs)] for name, runs in results.items()}
    for name, (wall, processor, _) in middles.items():
        print(f"  {name:12}{wall:8.2f} s{wall / middles[base][0]:7.2f} × {base:7} processor{processor:8.2f} s"
              f"{processor / middles[base][1]:7.2f} ×   anonymous memory{max(peak for *_, peak in results[name]):7.1f} MB   runs "
              + " ".join(f"{seconds:.2f}" for seconds, *_ in results[name]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, default=HERE.parents[1] / "build" / "bench" / "bin")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "kefu-bench")
    parser.add_argument("--orders", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default="ours,floor,iconv,shell,python")
    options = parser.parse_args()
    for orders in options.orders:
        contest = Contest(options, orders)
        contest.prepare()
        firsts = {name: [] for name in options.only.split(",")}
        seconds = {"ours_again": [], "upsert": []}
        for _ in range(options.runs):
            for results in (firsts, seconds):
                for name, runs in results.items():
                    runs.append(getattr(contest, name)())
        contest.check_equal_rows()
        show(f"{orders:,} orders, first import", firsts, "floor" if "floor" in firsts else "ours")
        show(f"{orders:,} orders, the same export with 1 % changed", seconds, "upsert")


if __name__ == "__main__":
    main()
