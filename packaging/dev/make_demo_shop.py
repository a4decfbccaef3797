#!/usr/bin/env python3
"""Makes the demo shop's export files in resources/demo: make_demo_shop.py [--check].

Two exports of an invented kitchenware shop, taken 20 hours apart: order, item and refund table, GB18030, in the
platform's own quoting. Every person, number and address is made up. Times are places that the program fills in when
the demo opens (app/composition/demo_shop.cpp): `@{-7200}` seconds before now, `@{-9d 20:15:03}` days before today.
--check compares with the files instead of writing them.
"""
import datetime
import pathlib
import random
import sys

from demo_shop_words import (CITIES, CLOSING, COURIERS, GIVEN, GOODS, MEMOS, MESSAGES, NICK_ENDS, NICK_STARTS, ORDER_HEADER,
                             ITEM_HEADER, REFUND_HEADER, REFUND_REASONS, SHOP, STREETS, SURNAMES)

HOUR, DAY = 3600, 86400
FIRST_EXPORT = 20 * HOUR
# Only to spread the orders over the hours of a day; the files hold no date.
ASSUMED_NOW = datetime.datetime(2000, 7, 15, 15, 0, 0)
PAID, SHIPPED, DONE, CLOSED, UNPAID = (
    "买家已付款，等待卖家发货", "卖家已发货，等待买家确认", "交易成功", "交易关闭", "等待买家付款")

chance = random.Random(20260101)


def place(ago):
    """The placeholder of a moment `ago` seconds before now; nothing for None."""
    if ago is None:
        return ""
    if ago < 0:
        return f"@{{+{-ago}}}"
    at = ASSUMED_NOW - datetime.timedelta(seconds=ago)
    days = (ASSUMED_NOW.date() - at.date()).days
    # Moments close to now are told in seconds, so that none is in the future and none changes order.
    return f"@{{-{ago}}}" if days < 4 else f"@{{-{days}d {at:%H:%M:%S}}}"


def yuan(fen):
    return f"{fen // 100}.{fen % 100:02d}"


class Person:
    def __init__(self, number):
        self.nick = chance.choice(NICK_STARTS) + chance.choice(NICK_ENDS) + (str(number) if number % 3 else "")
        self.account = f"buyer{number:04d}@example.com"
        self.name = chance.choice(SURNAMES) + chance.choice(GIVEN)
        self.mobile = f"{chance.choice(('1380000', '1990000'))}{number:04d}"
        province, city, district, postcode = chance.choice(CITIES)
        self.area = (province, city, district)
        self.postcode = postcode
        self.street = f"{chance.choice(STREETS)}{chance.randint(1, 299)}号{chance.randint(1, 30)}幢{chance.randint(101, 2805)}室"

    def address(self, street=None):
        return f"{' '.join(self.area)} {street or self.street}({self.postcode})"


def tracking_number(courier, digits):
    """Fourteen digits in the form of the courier's numbers; resources/demo/tracking.csv tells of some of them."""
    fronts = {"韵达快递": "4", "邮政快递包裹": "9"}
    letters = {"极兔速递": "JT", "顺丰速运": "SF", "圆通速递": "YT"}
    if courier in fronts:
        return fronts[courier] + digits[2:]
    if courier in letters:
        return letters[courier] + digits[:13]
    return "7" + digits if courier == "申通快递" else digits


class Order:
    """One order's life, in seconds before now; what an export says of it depends on when it is taken."""
    count = 0

    def __init__(self, buyer, created, goods, *, paid_after=90, shipped=None, done=None, closed=None, **extra):
        Order.count += 1
        self.number = f"2{chance.randint(10**7, 10**8 - 1)}{7300 + Order.count:05d}{chance.randint(1000, 9999)}"
        self.buyer, self.created, self.goods = buyer, created, goods
        self.paid = None if paid_after is None else max(created - paid_after, 1)
        self.shipped, self.done, self.closed = shipped, done, closed
        self.discount = chance.choice((0, 0, 0, 500, 1000)) if sum(g[3] * g[4] for g in goods) > 6000 else 0
        digits = f"{chance.randint(70, 79)}{chance.randint(10**11, 10**12 - 1)}"
        self.courier = chance.choice(COURIERS)
        self.tracking = f"No:{tracking_number(self.courier, digits)}"
        self.mobile_order = chance.random() < 0.8
        self.refunds = []
        # Any field's text, or a later text with the moment it was typed.
        self.extra = extra

    def total(self):
        return sum(price * count for _, _, _, price, count in self.goods) - self.discount

    def refunded(self, now):
        return sum(refund["fen"] for refund in self.refunds if refund["finished"] is not None and refund["finished"] >= now)

    def text(self, field, fallback, now):
        value = self.extra.get(field, fallback)
        if isinstance(value, tuple):
            before, after, typed = value
            return after if typed >= now else before
        return value

    def state(self, now):
        for moment, word in ((self.closed, CLOSED), (self.done, DONE), (self.shipped, SHIPPED), (self.paid, PAID)):
            if moment is not None and moment >= now:
                return word
        return self.extra.get("open_state", UNPAID)

    def order_row(self, now):
        state, buyer = self.state(now), self.buyer
        is_paid, is_shipped = self.paid is not None and self.paid >= now, self.shipped is not None and self.shipped >= now
        total, refund = self.total(), self.refunded(now)
        quoted = [self.number, buyer.nick, buyer.account, yuan(total), "0.00", "0", yuan(total), "0",
                  yuan(total - refund if is_paid else 0), "0", state, self.text("message", "", now),
                  self.text("receiver", buyer.name, now), self.text("address", buyer.address(), now),
                  self.extra.get("shipping", "快递"), self.extra.get("phone", ""), self.text("mobile", "'" + buyer.mobile, now),
                  place(self.created), place(self.paid) if is_paid else "",
                  self.extra.get("title", "，".join(title for _, title, _, _, _ in self.goods)),
                  str(len(self.goods)), self.tracking if is_shipped else "", self.courier if is_shipped else "",
                  self.text("memo", "", now), str(sum(count for *_, count in self.goods)), "0", SHOP,
                  CLOSING[0] if state != CLOSED else CLOSING[2 if refund else 1], "0", "0元", "",
                  "手机订单" if self.mobile_order else "", "", "", "否", "否", "否", "", "",
                  self.text("changed_address", "", now), "", "", "", "", yuan(refund), "",
                  place(self.done) if self.done is not None and self.done >= now else ""]
        return row(quoted, {0, 33})

    def item_rows(self, now):
        if self.extra.get("without_items"):
            return []
        return [row([self.number, title, yuan(price), str(count), code, sku, "", self.text("memo", "", now), self.state(now), code],
                    {0}) + "," for code, title, sku, price, count in self.goods]

    def refund_rows(self, now):
        rows = []
        for refund in self.refunds:
            if refund["applied"] < now:
                continue
            over = refund["finished"] is not None and refund["finished"] >= now
            values = dict(zip(REFUND_HEADER, [""] * len(REFUND_HEADER)))
            values.update({
                "订单编号": self.number, "退款编号": refund["number"], "订单付款时间": place(self.paid),
                "买家实际支付金额": yuan(self.total()), "宝贝标题": self.goods[0][1], "买家退款金额": refund.get("raw", yuan(refund["fen"])),
                "手工退款/系统退款": "手工退款", "是否需要退货": "是" if refund["goods"] else "否",
                "退款的申请时间": place(refund["applied"]), "超时时间": "" if over else place(refund["applied"] - 5 * DAY),
                "退款状态": refund["end"] if over else refund["state"], "货物状态": "买家已收到货" if self.done else "买家未收到货",
                "客服介入状态": refund["step_in"], "买家退款原因": refund["reason"], "买家退款说明": refund["words"],
                "售中或售后": "售后" if self.done else "售中", "退款完结时间": place(refund["finished"]) if over else "",
                "完结时间": place(refund["finished"]) if over else "",
                "部分退款/全部退款": "全部退款" if refund["fen"] == self.total() else "部分退款",
                "退货物流单号": refund.get("tracking", ""), "退货物流公司": "圆通速递" if refund.get("tracking") else "",
                "商品编码": self.goods[0][0], "审核操作人": "云灶台:小禾" if over else "", "退款操作人": "云灶台:小禾" if over else "",
            })
            rows.append(row([values[name] for name in REFUND_HEADER], {0, 1}))
        return rows

    def ask_refund(self, applied, fen=None, *, finished=None, state="买家已经申请退款，等待卖家同意", end="退款成功", step_in="未介入",
                   goods=False, words="", **extra):
        self.refunds.append({"number": f"3{chance.randint(10**16, 10**17 - 1)}", "applied": applied,
                             "fen": self.total() if fen is None else fen, "finished": finished, "state": state, "end": end,
                             "step_in": step_in, "goods": goods, "reason": chance.choice(REFUND_REASONS), "words": words, **extra})
        return self


def row(cells, ids):
    """Quotes as the platform does: every cell, numbers of records as ="…", empty ones too."""
    return ",".join(("=" if at in ids else "") + '"' + cell.replace('"', '""') + '"' for at, cell in enumerate(cells))


def basket(least=1, most=3, pieces=2):
    return [(code, title, chance.choice(skus), price, chance.randint(1, pieces))
            for code, title, price, skus in chance.sample(GOODS, chance.randint(least, most))]


def good(code, count=1, price=None):
    for known, title, listed, skus in GOODS:
        if known == code:
            return (code, title, skus[0], price or listed, count)
    raise KeyError(code)


def history(people):
    """Orders that are over or on their way: the past two months."""
    orders = []
    for _ in range(230):
        hour = chance.choices(range(24), [2, 1, 0, 0, 0, 0, 1, 2, 4, 6, 7, 6, 6, 6, 6, 6, 5, 5, 6, 8, 10, 11, 9, 5])[0]
        created = chance.randint(4, 60) * DAY + (15 - hour) * HOUR + chance.randint(0, HOUR)
        shipped = created - chance.randint(5, 40) * HOUR
        done = shipped - chance.randint(3, 9) * DAY
        order = Order(chance.choice(people), created, basket(), shipped=shipped, done=done if done > 0 else None)
        if chance.random() < 0.1:
            order.extra["memo"] = "'" + chance.choice(MEMOS)
        if done > 2 * DAY and chance.random() < 0.08:
            fen = chance.choice((None, min(order.total(), 990)))
            order.ask_refund(done - HOUR, fen, finished=done - 30 * HOUR if done > 31 * HOUR else None, goods=fen is None)
        elif chance.random() < 0.03:
            order.shipped, order.done, order.closed = None, None, created - 3 * HOUR
            order.ask_refund(created - HOUR, finished=created - 3 * HOUR)
        orders.append(order)
    return orders


def under_way(people):
    """What changes between the two exports without anybody's review."""
    orders = []
    for _ in range(14):
        created = chance.randint(22, 60) * HOUR
        orders.append(Order(chance.choice(people), created, basket(), shipped=chance.randint(2, 19) * HOUR))
    for _ in range(6):
        created = chance.randint(21, 26) * HOUR
        orders.append(Order(chance.choice(people), created, basket(), paid_after=created - chance.randint(1, 18) * HOUR))
    for _ in range(4):
        orders.append(Order(chance.choice(people), chance.randint(22, 40) * HOUR, basket(), paid_after=None,
                            closed=chance.randint(1, 18) * HOUR))
    for _ in range(5):
        orders.append(Order(chance.choice(people), chance.randint(2, 15) * HOUR, basket(), paid_after=None))
    for order in chance.sample([o for o in orders if o.shipped], 2):
        order.ask_refund(order.shipped - HOUR, finished=max(order.shipped - 2 * HOUR, 600), words="不想要了，已拒收")
    return orders


def waiting(people):
    """Paid and not shipped: most pass by themselves."""
    return [Order(chance.choice(people), minutes * 60, basket(1, 2), paid_after=chance.randint(20, 600))
            for minutes in chance.sample(range(15, 44 * 60), 46)]


def conspicuous(people):
    """At least one order for every rule of the review."""
    person = iter(people)
    orders = []

    def add(hours, goods=None, **extra):
        orders.append(Order(next(person), int(hours * HOUR), goods or basket(1, 2), paid_after=extra.pop("paid_after", 75), **extra))
        return orders[-1]

    add(30, [good("YZT-GUO-32", 8), good("YZT-DAO-7", 8)])
    add(11, [good("YZT-ZHU-6L", 4)], memo="'公司采购，随货附清单")
    add(2.4, [good("YZT-TAO-12", 12)], message="单位年会用，请务必包好")
    add(26, receiver="")
    add(6, receiver="啊")
    add(41, receiver="13800")
    add(18, mobile="'")
    add(9, mobile="'1234567")
    add(3.2, mobile="'138000012", memo="'电话打不通，旺旺联系")
    add(35, address="")
    add(13, address="家里，老地方")
    add(1.5, address="浙江省 杭州市 西湖区")
    add(22, [], title="", without_items=True)
    for hours, goods in ((28, [good("YZT-BEI-3", 2)]), (7, [good("YZT-BAN-L")])):
        twin = add(hours, goods)
        orders.append(Order(twin.buyer, twin.created - 260, goods, paid_after=40))
    twin = add(4.1, [good("YZT-GUO-24")])
    other = Order(next(person), twin.created - 900, [good("YZT-GUO-24")], paid_after=55)
    other.extra.update(address=twin.buyer.address(), receiver=twin.buyer.name)
    orders.append(other)
    for index, message in enumerate(MESSAGES):
        add(1 + index * 3.3, message=message)
    for index, memo in enumerate(MEMOS):
        # Half of them typed between the two exports, on orders that the first one knows.
        add(21 + index * 1.7, memo=("", "'" + memo, (2 + index) * HOUR) if index % 2 else "'" + memo)
    for index, word in enumerate(("麻烦发顺丰，到付也可以", "请发EMS，村里只有邮政到", "不要发圆通！！谢谢")):
        add(5 + index * 8, message=word)
    for hours, state in ((33, PAID), (12, "等待卖家发货"), (0.8, "等待卖家发货")):
        add(hours, paid_after=None, shipping="货到付款", open_state=state)
    add(16, address="香港特别行政区 中西区 中环 示例道1号示例大厦2楼B室(999077)")
    add(5.5, address="海外 海外 海外 Example Street 12, Sampletown(000000)")
    add(8.2, [good("YZT-GUO-32", 1, price=9900)])
    add(20.5, [good("YZT-DAO-7", 1, price=100)], memo="'改价，老客户补差")
    add(38, ).ask_refund(24 * HOUR, step_in="客服介入处理中", words="催了三天没发货，要求平台处理")
    add(44).ask_refund(3 * HOUR, step_in="客服介入处理中", words="卖家一直不回复")
    add(27).ask_refund(10 * HOUR, words="拍错了")
    for index, hours in enumerate((25, 31, 36, 43)):
        moved = add(hours)
        moved.extra["changed_address"] = ("", f"{' '.join(moved.buyer.area)}  {chance.choice(STREETS)}{80 + index}号1幢101室",
                                          (4 + index) * HOUR)
    return orders


def after_sale(people):
    """Open refunds of goods that were received: what the return policy allows, refuses and leaves to a person."""
    person = iter(people)
    orders = []

    def add(received_days, code, **refund):
        done = int(received_days * DAY)
        order = Order(next(person), done + 5 * DAY, [good(code)], shipped=done + 3 * DAY, done=done)
        orders.append(order.ask_refund(refund.pop("applied", 6 * HOUR), **refund))

    add(3.2, "YZT-GUO-24", goods=True, reason="7天无理由退款", words="颜色和想的不一样，没用过")
    add(12.5, "YZT-BAN-L", goods=True, reason="7天无理由退款", words="不想要了")
    add(9.4, "YZT-CHE-S", goods=True, reason="质量问题", words="秤不准，放同一个东西两次差十几克")
    add(1.3, "YZT-WAN-8", goods=True, reason="商品破损", words="快递箱子压扁了，碎了两只碗")
    add(24.0, "YZT-TIE-2", goods=True, reason="质量问题", words="煎锅掉漆", applied=9 * HOUR)
    add(6.1, "YZT-LUO-2", goods=True, reason="商家发错货", words="发成了小号", applied=50 * HOUR,
        state="买家已经退货，等待卖家确认收货", tracking="YT7700000000128")
    return orders


def exports():
    people = [Person(number) for number in range(150)]
    orders = history(people) + under_way(people) + waiting(people[:110]) + conspicuous(people[40:])
    orders += after_sale(people[120:])
    files = {}
    for name, now in (("first", FIRST_EXPORT), ("later", 0)):
        # The later export goes back less far, as a shop's does.
        known = sorted((o for o in orders if o.created >= now and (now or o.created < 45 * DAY)), key=lambda o: o.created)
        rows = [order.order_row(now) for order in known]
        items = [line for order in known for line in order.item_rows(now)]
        refunds = [line for order in known for line in order.refund_rows(now)]
        if name == "first":
            # Files that were joined by hand: a header, a blank and a doubled row in the middle.
            rows[120:120] = [row([*ORDER_HEADER, "确认收货时间"], ()), "", rows[119]]
            broken = Order(people[0], 20 * DAY, basket(1, 1)).ask_refund(18 * DAY, 100, raw="12.3.4")
            refunds += broken.refund_rows(now)
        for table, header, lines in (("orders", [*ORDER_HEADER, "确认收货时间"], rows), ("items", ITEM_HEADER, items), ("refunds", REFUND_HEADER, refunds)):
            files[f"{name}_{table}.csv"] = "\n".join([row(header, ()), *lines, ""]).encode("gb18030")
    return files


def main():
    folder = pathlib.Path(__file__).resolve().parents[2] / "resources" / "demo"
    wrong = []
    for name, content in exports().items():
        file = folder / name
        if "--check" in sys.argv[1:]:
            wrong += [] if file.is_file() and file.read_bytes() == content else [name]
        else:
            file.write_bytes(content)
    if wrong:
        print("not as generated:", *wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
