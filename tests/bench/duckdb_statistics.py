#!/usr/bin/env python3
"""All figures by agent and day beside DuckDB: duckdb_statistics.py [--bin build/bench/bin] [--work DIR] [--runs N].

Prints medians of interleaved runs and the ratio, and refuses contenders that counted different figures. README.md of this
folder says what is counted. Needs node and npm, which fetches DuckDB into --work.
"""
import argparse
import csv
import datetime
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
DUCKDB = "@duckdb/node-api@1.5.6-r.1"
NULL = r"\N"
MOMENT = 1_795_694_400  # clockOfBench of statistics.cpp
DAYS = 90
# What the metrics read, each table with the type that DuckDB keeps a column in.
TABLES = {
    "conversation": ("work_conversation", "id BIGINT, shop_id INTEGER, buyer VARCHAR, owner VARCHAR, state VARCHAR, opened_at BIGINT,"
                     " closed_at BIGINT, untimed BOOLEAN, buyer_messages INTEGER, question_type INTEGER, solved VARCHAR, invited BOOLEAN,"
                     " satisfaction INTEGER, recommendation INTEGER"),
    "message": ("(SELECT *, at AS sent_at FROM work_message)", "id BIGINT, conversation_id BIGINT, side side, sender VARCHAR, owner VARCHAR, sent_at BIGINT, ordinal INTEGER,"
                " failed BOOLEAN"),
    "orders": ("mirror_order", "shop_id INTEGER, order_no VARCHAR, state VARCHAR, buyer_nick VARCHAR, created_at BIGINT, paid_at BIGINT,"
               " paid_fen BIGINT, pieces INTEGER, kinds INTEGER"),
    "item": ("mirror_item", "shop_id INTEGER, order_no VARCHAR, outer_code VARCHAR, product_id VARCHAR, title VARCHAR, quantity INTEGER"),
    "refund": ("mirror_refund", "shop_id INTEGER, order_no VARCHAR, state VARCHAR, kind VARCHAR, goods_state VARCHAR"),
    "return_case": ("work_return", "shop_id INTEGER, order_no VARCHAR, kind VARCHAR, state VARCHAR"),
    "event": ("(SELECT *, at AS done_at FROM work_event WHERE subject_kind = 'order')",
              "shop_id INTEGER, subject VARCHAR, actor VARCHAR, action VARCHAR, done_at BIGINT"),
    "alias": ("work_customer_alias", "shop_id INTEGER, nick VARCHAR, main_nick VARCHAR"),
    "exclusion": ("work_exclusion WHERE included_at IS NULL", "shop_id INTEGER, subject_kind VARCHAR, subject VARCHAR"),
    "promise": ("work_promise", "shop_id INTEGER, conversation_id BIGINT, order_no VARCHAR, owner VARCHAR, state VARCHAR, due_at BIGINT,"
                " closed_at BIGINT, missed BOOLEAN"),
    "contact": ("work_contact", "conversation_id BIGINT, direction VARCHAR, rang_at BIGINT, answered_at BIGINT, entered_by VARCHAR"),
    "complaint": ("work_complaint", "id BIGINT, shop_id INTEGER, buyer VARCHAR, order_no VARCHAR, owner VARCHAR, kind VARCHAR,"
                  " received_at BIGINT, closed_at BIGINT"),
    "review_case": ("work_review_case", "owner VARCHAR, rating VARCHAR, reviewed_at BIGINT"),
    "inspection": ("work_inspection", "agent VARCHAR, score INTEGER, inspected_at BIGINT"),
    "roster": ("work_shift_roster", "day DATE, agent VARCHAR, starts_at BIGINT, ends_at BIGINT, rest_minutes INTEGER"),
    "question_type": ("work_question_type", "id INTEGER, parent_id INTEGER, code VARCHAR"),
}


def columns_of(types):
    return [column.split()[0] for column in types.split(", ")]


def make_profile(program, profile):
    """Talks and orders as bench_statistics makes them, and what statistics_work.sql adds."""
    subprocess.run([program, profile, "fill"], check=True)
    connection = sqlite3.connect(profile / "kefu.sqlite", isolation_level=None)
    connection.executescript((HERE / "statistics_work.sql").read_text("utf-8"))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def export(profile, folder):
    """The rows as files, and the statements that load them."""
    folder.mkdir(exist_ok=True)
    connection = sqlite3.connect(f"file:{profile / 'kefu.sqlite'}?mode=ro", uri=True)
    load = ["CREATE TYPE side AS ENUM ('buyer', 'agent', 'auto', 'system');"]
    for table, (source, types) in TABLES.items():
        with open(folder / f"{table}.csv", "w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            for row in connection.execute(f"SELECT {', '.join(columns_of(types))} FROM {source}"):
                writer.writerow([NULL if cell is None else cell for cell in row])
        load.append(f"CREATE TABLE {table} ({types});")
        load.append(f"COPY {table} FROM '{folder / table}.csv' (HEADER false, NULLSTR '{NULL}');")
    connection.close()
    load.append(f"""
        CREATE MACRO local_day(second) AS (second + 28800) // 86400;
        CREATE MACRO day_number(day) AS date_diff('day', DATE '1970-01-01', day);
        CREATE MACRO local_hour(second) AS (second + 28800) % 86400 // 3600;
        SET VARIABLE from_at = {MOMENT - DAYS * 86400}; SET VARIABLE to_at = {MOMENT + 3600};
        SET VARIABLE as_of = {MOMENT * 1000};""")
    (folder / "load.sql").write_text("\n".join(load), "utf-8")


def install_duckdb(folder):
    folder.mkdir(exist_ok=True)
    if not (folder / "node_modules" / "@duckdb" / "node-api").exists():
        subprocess.run(["npm", "install", "--prefix", folder, "--no-audit", "--no-fund", DUCKDB], check=True, stdout=subprocess.DEVNULL)


class Contender:
    """A program that counts once a line and answers with its milliseconds."""

    def __init__(self, command, folder):
        self.process = subprocess.Popen([str(part) for part in command], cwd=folder, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def count(self):
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().split()
        if len(answer) != 2:
            sys.exit(f"{self.process.args[0]} ended with {self.process.wait()}")
        return tuple(float(part) for part in answer)

    def end(self):
        self.process.stdin.close()
        if self.process.wait():
            sys.exit(f"{self.process.args[0]} ended with {self.process.returncode}")


def figures_of_ours(file):
    figures, forms = {}, {}
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            agent, day, metric, form, numerator, denominator = line.rstrip("\n").split("\t")
            figures[agent, day, metric] = int(numerator), int(denominator)
            forms[metric] = form
    return figures, forms


def figures_of_duckdb(file):
    figures = {}
    with open(file, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            agent, day = row.pop("agent"), datetime.date(1970, 1, 1) + datetime.timedelta(days=int(row.pop("day")))
            for name, value in row.items():
                metric, part = name.rsplit("__", 1)
                figures.setdefault((agent, day.isoformat(), metric), {})[part] = int(value or 0)
    return {key: (parts.get("n", 0), parts.get("d", 0)) for key, parts in figures.items()}


def compare(ours, duckdb):
    """Refuses different figures; returns how many agent-days of each metric are not 0."""
    figures, forms = figures_of_ours(ours)
    others = figures_of_duckdb(duckdb)
    if {metric for *_, metric in figures} != {metric for *_, metric in others}:
        sys.exit("the contenders counted different metrics")
    filled, different = dict.fromkeys(forms, 0), []
    places = {key[:2] for key in others}
    for key in figures.keys() | others.keys():
        metric = key[2]
        mine, other = figures.get(key, (0, 0)), others.get(key, (0, 0))
        # A count has no denominator; and where all of a row is left out, DuckDB has no row to name the shop's sales in.
        if forms[metric] == "count" or metric == "sales_share" and key[:2] not in places:
            mine, other = (mine[0], 0), (other[0], 0)
        filled[metric] += mine != (0, 0)
        if mine != other:
            different.append((metric, *key[:2], mine, other))
    for difference in sorted(different)[:40]:
        print("different:", *difference)
    if different:
        sys.exit(f"{len(different)} of {len(figures)} figures are different")
    return filled


def show(results):
    print(f"\nall figures by agent and day, {DAYS} days")
    for name, runs in results.items():
        walls, processors = zip(*runs)
        print(f"  {name:8}{statistics.median(walls):9.0f} ms   processor{statistics.median(processors):9.0f} ms   runs "
              + " ".join(f"{wall:.0f}" for wall in walls))
    for part, title in enumerate(("on the wall", "of the processor")):
        ours, other = (statistics.median(run[part] for run in results[name]) for name in ("ours", "duckdb"))
        print(f"  ours ÷ DuckDB {title}: {ours / other:.2f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, default=HERE.parents[1] / "build" / "bench" / "bin")
    parser.add_argument("--work", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "kefu-bench" / "statistics")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--anew", action="store_true", help="make the profile again, though there is one")
    options = parser.parse_args()
    options.work = options.work.resolve()
    options.work.mkdir(parents=True, exist_ok=True)
    program, profile, rows = options.bin.resolve() / "bench_statistics", options.work / "profile", options.work / "rows"
    if options.anew or not (rows / "load.sql").exists():
        shutil.rmtree(rows, ignore_errors=True)
        make_profile(program, profile)
        export(profile, rows)
    install_duckdb(options.work / "duckdb")
    ours, duckdb = options.work / "ours.tsv", options.work / "duckdb.csv"
    contenders = {
        "duckdb": Contender(["node", HERE / "duckdb_statistics.mjs", rows / "load.sql", HERE / "duckdb_statistics.sql", duckdb],
                            options.work / "duckdb"),
        "ours": Contender([program, profile, "figures", ours], options.work),
    }
    results = {name: [] for name in contenders}
    for run in range(options.runs + 1):
        for name, contender in contenders.items():
            answer = contender.count()
            # The first run of each only warms up: files and memory are there afterwards.
            if run:
                results[name].append(answer)
    for contender in contenders.values():
        contender.end()
    filled = compare(ours, duckdb)
    print(f"{len(filled)} metrics agree; agent-days with a figure: " + ", ".join(f"{metric} {count}" for metric, count in filled.items()))
    show(results)


if __name__ == "__main__":
    main()
