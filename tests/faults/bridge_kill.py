#!/usr/bin/env python3
"""kill -9 of a working desk: bridge_kill.py KEFU KEFU_DESK KEFU_SHOP [KILLS]

Simulated buyers write to the real desk through the bridge, replies are queued by another process, and the desk is killed
and started again under that load. In the end every message is in the database once and every reply reached the channel
once, under one own id.
"""
import collections
import json
import os
import pathlib
import random
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

KILLS = 4
BUYERS = 40
# Queued at once before a kill, so that it meets some between hand-over and acknowledgement.
BURST = 60
# How much faster the buyers live than the clock.
SPEED = 20
PATIENCE = 60

HEADS = "订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货人姓名,收货地址,联系手机,订单创建时间,宝贝标题,宝贝总数量"
ROW = "1234567890123456789,小禾,10.00,10.00,交易成功,李雷,浙江省 杭州市 西湖区 文三路1号,13800000001,2026-11-01 10:00:00,铸铁锅,1"


# A buyer who never comes to an end.
SCRIPT = {"name": "endless", "nicks": ["买家"], "products": ["铸铁锅"], "roles": [
    {"temper": "patient", "turns": [{"say": [f"第{turn}个问题"]} for turn in range(2000)], "nags": ["在吗", "人呢"]}]}


class Desk:
    """The real program on a profile, without a window."""

    def __init__(self, program, folder):
        self.command = [program, "--profile", str(folder)]
        self.socket = folder / "state" / "bridge.sock"
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.command, env=dict(os.environ, QT_QPA_PLATFORM="offscreen"),
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def kill(self):
        self.process.kill()
        self.process.wait()


class Queue:
    """Queues replies as an agent's process would have left them: due, for the channel to fetch."""

    def __init__(self, database):
        self.connection = sqlite3.connect(database, timeout=20, isolation_level=None)
        self.count = 0

    def add(self):
        threads = self.connection.execute("SELECT id, conversation_id FROM work_thread ORDER BY random() LIMIT 1").fetchall()
        for thread, conversation in threads:
            self.count += 1
            now = int(time.time() * 1000)
            self.connection.execute(
                "INSERT INTO work_outbox (own_id, conversation_id, thread_id, side, text, state, author, created_at, release_at)"
                " VALUES (?, ?, ?, 'agent', ?, 'queued', 'Lin', ?, ?)",
                (f"reply{self.count:05}", conversation, thread, f"有货，今天发货 {self.count}", now, now))

    def states(self):
        return collections.Counter(dict(self.connection.execute("SELECT state, count(*) FROM work_outbox GROUP BY state")))


def is_closed_to_strangers(folder, address):
    """Another user cannot connect even where the folders let them through; only root can try."""
    if os.geteuid() != 0:
        return address.stat().st_mode & 0o077 == 0
    folders = [folder.parent, folder, address.parent]
    modes = [entry.stat().st_mode & 0o777 for entry in folders]
    for entry in folders:
        entry.chmod(0o755)
    child = os.fork()
    if child == 0:
        os.setgroups([])
        os.setuid(65534)
        try:
            socket.socket(socket.AF_UNIX).connect(str(address))
        except PermissionError:
            os._exit(0)
        os._exit(1)
    is_refused = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    for entry, mode in zip(folders, modes):
        entry.chmod(mode)
    return is_refused


def wait_until(condition, what, pause=0.05):
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited too long: {what}"
        time.sleep(pause)


def main(kefu, desk_program, shop_program, kills=KILLS):
    random.seed(20261126)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "p"
        export = pathlib.Path(name) / "orders.csv"
        export.write_text(f"{HEADS}\n{ROW}\n", encoding="utf-8")
        subprocess.run([kefu, "import", export, "--shop", "one", "--profile", folder], check=True, stdout=subprocess.DEVNULL)
        script = pathlib.Path(name) / "endless.json"
        script.write_text(json.dumps(SCRIPT), encoding="utf-8")
        desk = Desk(desk_program, folder)
        desk.start()
        record = pathlib.Path(name) / "replies.jsonl"
        try:
            wait_until(desk.socket.exists, "the bridge")
            assert is_closed_to_strangers(folder, desk.socket), "another user may open the socket"
            shop = subprocess.Popen(
                [shop_program, "--profile", folder, "--script", script, "--buyers", str(BUYERS), "--speed", str(SPEED),
                 "--minutes", "1000", "--arrive-within", "1", "--record", record], stdout=subprocess.PIPE, text=True)
            queue = Queue(folder / "kefu.sqlite")
            wait_until(lambda: queue.connection.execute("SELECT count(*) FROM work_thread").fetchone()[0] > 0, "the first buyer")
            open_at_kills = 0
            for _ in range(int(kills)):
                end = time.monotonic() + random.uniform(0.5, 1.5)
                while time.monotonic() < end:
                    queue.add()
                    time.sleep(0.02)
                for _ in range(BURST):
                    queue.add()
                # A hand-over lasts milliseconds on a quiet machine, so there are more until one is met.
                wait_until(lambda: queue.add() or queue.states()["handed_over"] > 0, "a hand-over", 0.001)
                time.sleep(random.uniform(0, 0.02))
                desk.kill()
                open_at_kills += queue.states()["handed_over"]
                desk.start()
                before = queue.states()["delivered"]
                wait_until(lambda: queue.add() or queue.states()["delivered"] > before, "replies after a kill")
            wait_until(lambda: set(queue.states()) == {"delivered"}, "the last replies")
            shop.terminate()
            report = json.loads(shop.communicate(timeout=PATIENCE)[0])
            said = queue.connection.execute("SELECT count(*) FROM work_message WHERE side = 'buyer'").fetchone()[0]
        finally:
            desk.kill()
        heard = [json.loads(line) for line in record.read_text("utf-8").splitlines()]
        print(json.dumps(dict(report, open_at_kills=open_at_kills)), file=sys.stderr)
        assert report["messages"]["lost"] == 0 and not report["messages"]["refused"], report
        assert report["connections"] > int(kills), report
        assert open_at_kills > 0, "no kill came between hand-over and acknowledgement"
        assert said == report["messages"]["said"], f"{said} of {report['messages']['said']} messages are there"
        assert len({reply["text"] for reply in heard}) == len(heard) == queue.count, \
            f"{len(heard)} replies were sent of {queue.count} queued"
        assert len({reply["id"] for reply in heard}) == queue.count
        subprocess.run([kefu, "check", "--profile", folder], check=True, stdout=subprocess.DEVNULL)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
