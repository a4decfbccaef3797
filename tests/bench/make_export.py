#!/usr/bin/env python3
"""Makes a realistic pair of exports: make_export.py FOLDER ORDERS [--changed].

Writes orders.csv and items.csv (GB18030, quoting of the platform) and orders.utf8.csv and items.utf8.csv with the same
text for tools that read UTF-8 only. About 1.6 items an order, 85 % finished, 8 % shipped, 4 % paid, 2 % closed, 1 % unpaid.
--changed: the same export taken later, 1 % of the orders changed. Same arguments, same bytes.
"""
import datetime
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "packaging" / "dev"))
from demo_shop_words import (CITIES, COURIERS, GIVEN, ITEM_HEADER, MEMOS, MESSAGES, NICK_ENDS, NICK_STARTS,  # noqa: E402
                             ORDER_HEADER, STREETS, SURNAMES)

END = datetime.datetime(2026, 11, 20, 23, 59, 59)
YEAR = 365 * 86400
FINISHED, SHIPPED, PAID, CLOSED, UNPAID = range(5)
WORDS = ["交易成功", "卖家已发货，等待买家确认", "买家已付款，等待卖家发货", "交易关闭", "等待买家付款"]
LATER = {UNPAID: PAID, PAID: SHIPPED, SHIPPED: FINISHED}
KINDS = ["炒锅", "砂锅", "菜刀", "砧板", "玻璃杯", "米饭碗", "餐盘", "锅铲", "厨房秤", "蛋糕模具", "沥水篮", "置物架", "凉水壶", "煎锅",
         "食品夹", "密封罐", "保温壶", "筷子", "调料瓶", "蒸笼"]
LOOKS = ["加厚", "家用大号", "无涂层", "耐高温", "北欧风哑光", "304不锈钢", "婴儿辅食", "免打孔", "日式简约", "商用级", "便携折叠",
         "防烫手柄", "双层隔热", "可拆卸", "磁吸", "带盖密封", "釉下彩", "防滑底座", "多功能", "一体成型"]


def quoted(cells):
    return '","'.join(cells)


def goods():
    """400 articles: code, title, variant, price in fen."""
    made = []
    for look in LOOKS:
        for kind in KINDS:
            number = len(made)
            made.append((f"YZT-{number:04d}", f"云灶台{look}{kind}厨房用品新款{number % 7 + 1}件装送礼实用",
                         f"颜色分类：{look}色;规格：{number % 9 + 18}厘米", 990 + number * 137 % 39000))
    return made


def people(count):
    chance = random.Random(7)
    made = []
    for number in range(count):
        province, city, district, postcode = chance.choice(CITIES)
        made.append((f"{chance.choice(NICK_STARTS)}{chance.choice(NICK_ENDS)}{number}", f"buyer{number:07d}@example.com",
                     chance.choice(SURNAMES) + chance.choice(GIVEN),
                     f"{province} {city} {district} {chance.choice(STREETS)}{number % 299 + 1}号{number % 30 + 1}幢{number % 2700 + 101}室({postcode})",
                     f"'{13800000000 + number % 1000000 + 10000000 * (number // 1000000)}"))
    return made


class Writer:
    """One table in both encodings, written in pieces."""

    def __init__(self, folder, name, header):
        self.files = [(open(folder / f"{name}.csv", "wb"), "gb18030"), (open(folder / f"{name}.utf8.csv", "wb"), "utf-8")]
        self.lines = ['"' + quoted(header) + '"']

    def add(self, line):
        self.lines.append(line)
        if len(self.lines) == 5000:
            self.flush()

    def flush(self):
        text = "\n".join(self.lines) + "\n" if self.lines else ""
        for file, encoding in self.files:
            file.write(text.encode(encoding))
        self.lines.clear()

    def close(self):
        self.flush()
        for file, _ in self.files:
            file.close()


def main():
    folder, count, is_later = pathlib.Path(sys.argv[1]), int(sys.argv[2]), "--changed" in sys.argv[3:]
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(1)
    shop_goods, buyers = goods(), people(max(count * 11 // 20, 10))
    messages = [text.replace('"', '""') for text in MESSAGES]
    orders, items = Writer(folder, "orders", ORDER_HEADER), Writer(folder, "items", ITEM_HEADER)
    for index in range(count):
        kind = chance.choices(range(5), (85, 8, 4, 2, 1))[0]
        nick, account, name, address, mobile = buyers[min(int(chance.expovariate(3.0) * len(buyers)), len(buyers) - 1)]
        chosen = chance.choices(shop_goods, k=chance.choices((1, 2, 3, 4, 6), (62, 25, 8, 4, 1))[0])
        pieces = [1 if chance.random() < 0.85 else 2 for _ in chosen]
        message = chance.choice(messages) if chance.random() < 0.04 else ""
        memo = "'" + chance.choice(MEMOS) if chance.random() < 0.08 else ""
        refund = chance.random() < 0.03 and kind == FINISHED
        courier, tracking = chance.choice(COURIERS), chance.randint(10**13, 10**14 - 1)
        created = END - datetime.timedelta(seconds=index * YEAR // count)
        number = str(20_000_000_000_000_000 + (count - index) * 7_919_003 + 4242)
        if is_later and index % 100 == 7:
            kind = LATER.get(kind, kind)
            memo = memo if kind != FINISHED else "'补发 " + number[-4:]
        total = sum(item[3] * n for item, n in zip(chosen, pieces))
        back = min(total, 990) if refund else 0
        paid = f"{(total - back) / 100:.2f}" if kind not in (UNPAID, CLOSED) else "0.00"
        amount, has_paid, is_out = f"{total / 100:.2f}", kind not in (UNPAID, CLOSED), kind in (FINISHED, SHIPPED)
        state = WORDS[kind]
        orders.add('="' + quoted((
            number, nick, account, amount, "0.00", "0", amount, "0", paid, "0", state, message, name, address, "快递", "", mobile,
            f"{created:%Y-%m-%d %H:%M:%S}", f"{created + datetime.timedelta(seconds=75):%Y-%m-%d %H:%M:%S}" if has_paid else "",
            "，".join(item[1] for item in chosen), str(len(chosen)), f"No:{tracking}" if is_out else "", courier if is_out else "",
            memo, str(sum(pieces)), "0", "云灶台厨具", "买家未付款" if kind == CLOSED else "订单未关闭", "0", "0元", "",
            "手机订单" if index % 5 else "", "")) + '",="","' + quoted((
                "否", "否", "否", "", "", "", "", "", "", "", f"{back / 100:.2f}", "")) + '"')
        for (code, title, variant, price), n in zip(chosen, pieces):
            items.add('="' + quoted((number, title, f"{price / 100:.2f}", str(n), code, variant, "", memo, state, code)) + '",')
    orders.close()
    items.close()


if __name__ == "__main__":
    main()
