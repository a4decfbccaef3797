#!/usr/bin/env python3
"""Hundreds of talks at once through the bridge: bridge.py KEFU KEFU_DESK KEFU_SHOP [BUYERS] [SECONDS]

Starts the real desk without a window and the simulated shop, and asks the desk `ping` all the while: it is answered on the
thread of the screen, so the answer's time is what a key press would wait. Prints one JSON object.
"""
import json
import os
import pathlib
import socket
import subprocess
import sys
import tempfile
import time

HEADS = "订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货人姓名,收货地址,联系手机,订单创建时间,宝贝标题,宝贝总数量"
ROW = "1234567890123456789,小禾,10.00,10.00,交易成功,李雷,浙江省 杭州市 西湖区 文三路1号,13800000001,2026-11-01 10:00:00,铸铁锅,1"
# Buyers type so much faster than people.
SPEED = 20


def pings(address, shop):
    """Milliseconds of every answer until the shop ends."""
    times = []
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(address))
        while shop.poll() is None:
            begin = time.perf_counter()
            client.sendall(b'{"type":"ping"}\n')
            while not client.recv(4096).endswith(b"\n"):
                pass
            times.append((time.perf_counter() - begin) * 1000)
            time.sleep(0.02)
    return sorted(times)


def main(kefu, desk_program, shop_program, buyers="300", seconds="20"):
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "p"
        export = pathlib.Path(name) / "orders.csv"
        export.write_text(f"{HEADS}\n{ROW}\n", encoding="utf-8")
        subprocess.run([kefu, "import", export, "--shop", "one", "--profile", folder], check=True, stdout=subprocess.DEVNULL)
        desk = subprocess.Popen([desk_program, "--profile", folder], env=dict(os.environ, QT_QPA_PLATFORM="offscreen"))
        address = folder / "state" / "bridge.sock"
        while not address.exists():
            assert desk.poll() is None, "the desk ended"
            time.sleep(0.05)
        minutes = float(seconds) * SPEED / 60
        shop = subprocess.Popen([shop_program, "--profile", folder, "--script", "load", "--buyers", buyers, "--speed", str(SPEED),
                                 "--minutes", str(minutes), "--arrive-within", str(minutes / 4)], stdout=subprocess.PIPE, text=True)
        times = pings(address, shop)
        report = json.loads(shop.stdout.read())
        desk.terminate()
        desk.wait()
        report["screen_answers_after_ms"] = {"median": times[len(times) // 2], "p99": times[len(times) * 99 // 100],
                                             "longest": times[-1], "asked": len(times)}
        print(json.dumps(report, indent=1))


if __name__ == "__main__":
    main(*sys.argv[1:])
