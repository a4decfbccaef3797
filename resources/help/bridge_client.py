#!/usr/bin/env python3
"""A whole client of the bridge (bridge-protocol.md): an echo shop to begin with.

    bridge_client.py ~/.local/state/kefu-desk/bridge.sock MEMORY.json "My shop"

Each line of standard input, `buyer<TAB>text`, becomes a buyer's message; each reply is printed as it
would be sent to the buyer. MEMORY.json keeps what must outlive a crash of this program.
"""
import json
import os
import queue
import socket
import sys
import threading
import time


class Memory:
    """Messages without an acknowledgement, and the replies that were sent, newest last."""

    def __init__(self, path):
        self.path = path
        try:
            with open(path, encoding="utf-8") as file:
                kept = json.load(file)
        except FileNotFoundError:
            kept = {"open": {}, "sent": [], "next": 1}
        self.open, self.sent, self.next = kept["open"], kept["sent"], kept["next"]

    def save(self):
        with open(self.path + ".new", "w", encoding="utf-8") as file:
            json.dump({"open": self.open, "sent": self.sent[-1000:], "next": self.next}, file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(self.path + ".new", self.path)


def say(stream, line):
    stream.write((json.dumps(line, ensure_ascii=False) + "\n").encode())
    stream.flush()


def message(memory, shop, buyer, text):
    line = {"type": "message", "shop": shop, "conversation": buyer, "id": f"m{memory.next}", "side": "buyer",
            "sender": buyer, "time": int(time.time() * 1000), "text": text}
    memory.next += 1
    memory.open[line["id"]] = line
    memory.save()
    return line


def hear(stream, memory, line):
    if line["type"] == "welcome":
        say(stream, {"type": "resume", "delivered": [{"id": own} for own in memory.sent[-64:]]})
        for waiting in memory.open.values():
            say(stream, waiting)
    elif line["type"] in ("ack", "refused"):
        if line["type"] == "refused":
            print(f"refused: {line['reason']}", file=sys.stderr)
        memory.open.pop(line.get("id"), None)
        memory.save()
    elif line["type"] == "reply":
        if line["id"] not in memory.sent:
            # Written down first: after a crash in between it counts as sent rather than go out twice.
            memory.sent.append(line["id"])
            memory.save()
            print(f"to {line['conversation']}: {line['text']}", flush=True)
        say(stream, {"type": "delivered", "id": line["id"]})


def talk(address, memory, shop, typed):
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(address)
        stream = connection.makefile("rwb")
        say(stream, {"type": "hello", "protocol": 1, "client": "bridge_client.py", "version": "1", "channel": "example",
                     "shops": [shop], "sends": True})
        connection.settimeout(0.2)
        rest = b""
        while True:
            try:
                piece = connection.recv(65536)
                if not piece:
                    return
                *lines, rest = (rest + piece).split(b"\n")
                for line in lines:
                    hear(stream, memory, json.loads(line))
            except socket.timeout:
                pass
            while not typed.empty():
                buyer, _, text = typed.get().partition("\t")
                say(stream, message(memory, shop, buyer, text))


def main(address, memory_path, shop):
    memory, typed = Memory(memory_path), queue.Queue()
    threading.Thread(target=lambda: [typed.put(line.rstrip("\n")) for line in sys.stdin], daemon=True).start()
    while True:
        try:
            talk(address, memory, shop, typed)
        except OSError:
            pass
        time.sleep(1)  # The desk is closed or starts again.


if __name__ == "__main__":
    main(*sys.argv[1:])
