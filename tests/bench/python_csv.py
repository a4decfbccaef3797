"""The same rows as an experienced script would take them: csv and sqlite3 of python3, GB18030, one transaction."""
import csv
import datetime
import json
import sqlite3
import sys

STATES = {"等待买家付款": "unpaid", "买家已付款，等待卖家发货": "paid", "卖家已发货，等待买家确认": "shipped", "交易成功": "finished",
          "交易关闭": "closed"}
CHINA = datetime.timezone(datetime.timedelta(hours=8))


def fen(text):
    return round(float(text) * 100) if text else None


def seconds(text):
    return int(datetime.datetime.fromisoformat(text).replace(tzinfo=CHINA).timestamp()) if text else None


def rows(path):
    with open(path, encoding="gb18030", newline="") as file:
        reader = csv.reader(file)
        next(reader)
        yield from enumerate(reader, start=2)


def text_of(**cells):
    """The cells that are not empty, as JSON."""
    kept = {name: cell for name, cell in cells.items() if cell}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":")) if kept else None


def orders(path):
    for line, c in rows(path):
        yield (1, c[0].strip('="'), "taobao", STATES.get(c[10], "unknown"), c[10], c[1], c[2] or None, fen(c[3]), fen(c[4]),
               fen(c[6]), fen(c[8]), fen(c[44]), c[12] or None, c[13] or None, c[16].lstrip("'") or None, c[14] or None,
               seconds(c[17]), seconds(c[18]), c[21].removeprefix("No:") or None, c[22] or None, c[19], int(c[20]), int(c[24]),
               c[11] or None, c[23].lstrip("'") or None, c[27] or None, 0, 1, 1, 1, line,
               text_of(订单编号=c[0], 联系手机=c[16], 物流单号=c[21], 订单备注=c[23]), text_of(是否手机订单=c[31]))


def items(path):
    last, ordinal = None, 0
    for line, c in rows(path):
        number = c[0].strip('="')
        ordinal = ordinal + 1 if number == last else 1
        last = number
        yield (1, f"{number}#{ordinal}", number, ordinal, c[1], c[5] or None, c[9] or None, fen(c[2]), int(c[3]), c[8], 0, 2, line,
               text_of(订单编号=c[0]), text_of(外部系统编号=c[4], 备注=c[7].lstrip("'")))


def main(order_file, item_file, database):
    connection = sqlite3.connect(database)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cache_size = -16384")
    with connection:
        connection.executemany(
            "INSERT INTO mirror_order (shop_id, order_no, platform, state, status_text, buyer_nick, buyer_account, goods_fen,"
            " postage_fen, total_fen, paid_fen, refund_fen, receiver, address, mobile, shipping, created_at, paid_at, tracking_no,"
            " courier, title, kinds, pieces, buyer_message, seller_memo, close_reason, row_hash, first_import_id, last_import_id,"
            " file_id, file_row, changed_cells, extra) VALUES (" + ",".join("?" * 33) + ")", orders(order_file))
        connection.executemany(
            "INSERT INTO mirror_item (shop_id, item_key, order_no, ordinal, title, sku, outer_code, price_fen, quantity,"
            " status_text, row_hash, file_id, file_row, changed_cells, extra) VALUES (" + ",".join("?" * 15) + ")", items(item_file))
    connection.close()


main(*sys.argv[1:])
