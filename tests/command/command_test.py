"""Calls the built `kefu` and looks at exit codes, output and the files it leaves.

Usage: command_test.py KEFU
"""
import json
import os
import pathlib
import resource
import socket
import sqlite3
import stat
import struct
import subprocess
import sys
import tempfile
import threading
import unittest

KEFU = sys.argv.pop(1)
USAGE, BROKEN, PROFILE = 64, 74, 78


class CommandTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="kefu-command-")
        self.addCleanup(self.folder.cleanup)
        self.root = pathlib.Path(self.folder.name)
        self.profile = self.root / "profile"
        self.database = self.profile / "kefu.sqlite"

    def run_bare(self, *arguments, **options):
        return subprocess.run([KEFU, *map(str, arguments)], capture_output=True, text=True, timeout=60, **options)

    def kefu(self, *arguments, **options):
        return self.run_bare("--profile", self.profile, *arguments, **options)

    def answer(self, *arguments, expected=0):
        run = self.kefu(*arguments, "--json")
        self.assertEqual(run.returncode, expected, run.stderr)
        return json.loads(run.stdout)

    def overwrite(self, at, length):
        with open(self.database, "r+b") as file:
            file.seek(at)
            file.write(b"\x5a" * length)


class Usage(CommandTest):
    def test_help_names_every_command_and_goes_to_standard_output(self):
        run = self.run_bare("--help")
        self.assertEqual(run.returncode, 0)
        for word in ("backup", "check", "--profile", "--json"):
            self.assertIn(word, run.stdout)
        self.assertEqual(run.stderr, "")

    def test_version(self):
        run = self.run_bare("--version")
        self.assertEqual(run.returncode, 0)
        self.assertRegex(run.stdout, r"^kefu \d+\.\d+\.\d+\n$")

    def test_wrong_usage_is_told_on_standard_error(self):
        for arguments in ([], ["fly"], ["check", "--fly"], ["--fly"], ["check", "too", "many"], ["check", "--profile"],
                          ["check", "--json=yes"], ["--profile=", "check"], ["check", "--to", "x"]):
            with self.subTest(arguments=arguments):
                run = self.run_bare(*arguments)
                self.assertEqual(run.returncode, USAGE)
                self.assertIn("Usage: kefu", run.stderr)
                self.assertEqual(run.stdout, "")

    def test_options_may_stand_anywhere(self):
        for arguments in (["check", "--json", f"--profile={self.profile}"],
                          ["--json", "--profile", self.profile, "check"]):
            self.assertFalse(json.loads(self.run_bare(*arguments).stdout)["exists"])

    def test_without_a_home_a_profile_must_be_named(self):
        self.assertEqual(self.run_bare("check", env={}).returncode, USAGE)

    def test_the_own_profile_lies_in_the_xdg_folders(self):
        variables = {"XDG_DATA_HOME": str(self.root / "data"), "XDG_STATE_HOME": str(self.root / "state")}
        self.assertEqual(self.run_bare("backup", env=variables).returncode, 0)
        self.assertTrue((self.root / "data/kefu-desk/kefu.sqlite").exists())
        self.assertTrue((self.root / "state/kefu-desk").is_dir())


class Check(CommandTest):
    def test_a_folder_without_a_database_is_left_without_one(self):
        self.assertEqual(self.answer("check")["exists"], False)
        self.assertFalse(self.profile.exists())

    def test_an_empty_profile_is_sound(self):
        self.answer("backup")
        report = self.answer("check")
        self.assertTrue(report["sound"])
        for count in ("events", "orders", "items", "refunds", "reviews"):
            self.assertEqual(report[count], 0)

    def test_a_damaged_database_is_told_and_left_alone(self):
        self.answer("backup")
        for at, length in ((0, 4096), (8192, 65536)):
            with self.subTest(at=at):
                self.overwrite(at, length)
                before = self.database.read_bytes()
                report = self.answer("check", expected=1)
                self.assertFalse(report["sound"])
                self.assertNotEqual(report["integrity"], "")
                self.assertIn("Damaged", self.kefu("check").stdout)
                self.assertEqual(self.database.read_bytes(), before)

    def test_a_changed_event_is_told(self):
        self.answer("backup")
        with sqlite3.connect(self.database) as database:
            database.execute("INSERT INTO work_event VALUES (1, 0, 'x', 'order', 1, '1', 'note', NULL, NULL, zeroblob(32))")
        report = self.answer("check", expected=1)
        self.assertEqual(report["broken_event"], 1)

    def test_it_works_while_another_program_writes(self):
        self.answer("backup")
        database = sqlite3.connect(self.database, isolation_level=None)
        database.execute("BEGIN IMMEDIATE")
        database.execute("INSERT INTO work_shop (name, created_at) VALUES ('x', 0)")
        self.assertTrue(self.answer("check")["sound"])
        database.execute("COMMIT")
        database.close()


class Backup(CommandTest):
    def test_a_backup_is_a_database_of_its_own(self):
        backup = self.answer("backup")
        file = pathlib.Path(backup["file"])
        self.assertEqual(file.parent, self.profile / "backups")
        self.assertEqual(file.stat().st_size, backup["bytes"])
        with sqlite3.connect(file) as copy:
            self.assertEqual(copy.execute("PRAGMA integrity_check").fetchone()[0], "ok")
        self.assertEqual(list(file.parent.iterdir()), [file])

    def test_a_file_of_ones_own_is_never_written_over(self):
        target = self.root / "mine.sqlite"
        self.assertEqual(self.answer("backup", "--to", target)["file"], str(target))
        before = target.read_bytes()
        self.assertEqual(self.kefu("backup", "--to", target).returncode, BROKEN)
        self.assertEqual(target.read_bytes(), before)

    def test_everything_is_private_whatever_the_umask(self):
        self.assertEqual(self.kefu("backup", umask=0).returncode, 0)
        for path in [self.profile, *self.profile.rglob("*")]:
            mode = stat.S_IMODE(path.stat().st_mode)
            self.assertEqual(mode, 0o700 if path.is_dir() else 0o600, path)

    def test_a_full_disk_is_an_error_and_not_a_crash(self):
        self.answer("backup")
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
        run = self.kefu("backup", preexec_fn=limit)
        self.assertEqual(run.returncode, BROKEN, run.stderr)
        self.assertEqual(len(list((self.profile / "backups").iterdir())), 1)
        self.assertTrue(self.answer("check")["sound"])

    def test_a_closed_pipe_is_an_error_and_not_a_crash(self):
        run = subprocess.run(["sh", "-c", f"'{KEFU}' --help | true"], capture_output=True, timeout=60)
        self.assertEqual(run.returncode, 0)


class Export(CommandTest):
    def annotate(self):
        self.answer("backup")
        with sqlite3.connect(self.database) as database:
            database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'mine', 0)")
            database.execute("INSERT INTO work_order_note (shop_id, order_no, text, author, created_at) "
                             "VALUES (1, '350000000000000001', '=1+1', 'Lin', 0)")
        database.close()

    def test_notes_are_handed_over_once(self):
        self.annotate()
        target = self.root / "out.csv"
        answer = self.answer("export", "--to", target, "--shop", "mine")
        self.assertEqual(answer, {"done": True, "problem": None, "file": str(target), "edits": 0, "notes": 1})
        self.assertIn('"\'350000000000000001"', target.read_text(encoding="utf-8-sig"))
        self.assertIn('"\'=1+1"', target.read_text(encoding="utf-8-sig"))
        again = self.answer("export", "--to", self.root / "again.csv", expected=1)
        self.assertEqual(again["problem"], "nothing_to_export")
        self.assertFalse((self.root / "again.csv").exists())
        self.assertTrue(self.answer("check")["sound"])

    def test_what_cannot_be_done_is_refused_and_changes_nothing(self):
        self.annotate()
        nowhere = self.answer("export", "--to", self.root / "no/out.xlsx", expected=2)
        self.assertEqual(nowhere["problem"], "file_not_writable")
        unknown = self.answer("export", "--to", self.root / "out.csv", "--shop", "other", expected=2)
        self.assertEqual(unknown["problem"], "shop_not_found")
        self.assertEqual(self.kefu("export").returncode, USAGE)
        self.assertEqual(self.answer("export", "--to", self.root / "out.xlsx")["notes"], 1)


class List(CommandTest):
    def setUp(self):
        super().setUp()
        self.answer("backup")
        with sqlite3.connect(self.database) as database:
            database.execute("INSERT INTO work_shop (id, name, created_at) VALUES (1, 'one', 0), (2, 'two', 0)")
            for shop, number, receiver, title in ((1, "1001", "张国立", "红杯子"), (1, "1002", "李雷", "a\x1b[31m\tb\nc"),
                                                  (2, "1003", "张国荣", "蓝杯子")):
                database.execute(
                    "INSERT INTO mirror_order (shop_id, order_no, platform, state, status_text, buyer_nick, receiver, "
                    "mobile, created_at, paid_at, paid_fen, title, row_hash, first_import_id, last_import_id, file_id, "
                    "file_row) VALUES (?, ?, 'taobao', 'paid', '', '云上小筑', ?, '13912345678', ?, ?, 1990, ?, 0, 1, 1, 1, 1)",
                    (shop, number, receiver, int(number), int(number), title))
            database.execute("INSERT INTO work_review (shop_id, order_no, state, hits, order_hash, entered_at) "
                             "VALUES (1, '1002', 'waiting', '[]', 0, 0)")
            for shop, state, waiting, owner in ((1, "waiting", 1, ""), (2, "answered", 0, "Lin"), (1, "closed", 1, "Lin")):
                database.execute("INSERT INTO work_conversation (shop_id, channel, buyer, owner, state, opened_at, is_waiting) "
                                 "VALUES (?, 'qianniu', '云上小筑', ?, ?, 0, ?)", (shop, owner, state, waiting))

    def test_conversations_are_listed_by_scope_and_shop_with_their_buyers_masked(self):
        def talks(*arguments):
            return [talk["conversation"] for talk in self.answer("list", "--conversations", *arguments)]

        self.assertEqual(sorted(talks()), [1, 2])
        self.assertEqual(talks("--shop", "two"), [2])
        self.assertEqual(sorted(talks("--scope", "unanswered")), [1, 3])
        self.assertEqual(talks("--scope", "closed"), [3])
        self.assertEqual(len(talks("--scope", "all", "--limit", "2")), 2)
        run = self.kefu("list", "--conversations")
        self.assertEqual(len(run.stdout.splitlines()), 2)
        self.assertNotIn("云上小筑", run.stdout)
        self.assertEqual(self.kefu("list", "--conversations", "--scope", "queue").returncode, USAGE)

    def numbers(self, *arguments):
        return [order["order"] for order in self.answer("list", *arguments)]

    def test_scopes_shops_texts_and_limits_narrow_the_list(self):
        self.assertEqual(self.numbers(), ["1002"])
        self.assertEqual(self.numbers("--scope", "all"), ["1001", "1002", "1003"])
        self.assertEqual(self.numbers("--scope", "all", "--shop", "two"), ["1003"])
        self.assertEqual(self.numbers("--scope", "unshipped", "--limit", "2"), ["1001", "1002"])
        self.assertEqual(self.numbers("--search", "张國"), ["1001", "1003"])
        self.assertEqual(self.numbers("--search", "zgr"), ["1003"])
        self.assertEqual(self.numbers("--search", "5678", "--shop", "one", "--scope", "waiting"), ["1002"])

    def test_no_name_and_no_number_of_a_person_is_told(self):
        for run in (self.kefu("list", "--scope", "all"), self.kefu("list", "--scope", "all", "--json")):
            for secret in ("张国立", "李雷", "云上小筑", "13912345678"):
                self.assertNotIn(secret, run.stdout)
            self.assertIn("1001", run.stdout)

    def test_an_order_is_one_line_whatever_its_texts_hold(self):
        lines = self.kefu("list", "--scope", "all").stdout.splitlines()
        self.assertEqual(len(lines), 3)
        self.assertNotIn("\x1b", "".join(lines))

    def test_wrong_values_are_told(self):
        for arguments in (["--scope", "nope"], ["--shop", "nope"], ["--limit", "0"], ["--limit", "x"]):
            with self.subTest(arguments=arguments):
                run = self.kefu("list", *arguments)
                self.assertEqual(run.returncode, USAGE)
                self.assertEqual(run.stdout, "")
                self.assertIn("kefu list:", run.stderr)


ORDERS = """订单编号,买家会员名,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,买家留言,收货人姓名,收货地址,联系手机,\
订单创建时间,订单付款时间,宝贝标题,宝贝种类,宝贝总数量
350000000000000001,tb_lin,39.90,0.00,39.90,39.90,"买家已付款,等待卖家发货",,王小明,江苏省 苏州市 吴中区 东方大道1号,\
'13800138001,2026-11-20 10:00:00,2026-11-20 10:01:00,保温杯,1,1
350000000000000002,tb_zhao,59.90,5.00,64.90,64.90,"买家已付款,等待卖家发货",两点后送,李想,浙江省 杭州市 西湖区 文三路2号,\
'13800138002,2026-11-20 11:00:00,2026-11-20 11:01:00,雨伞,1,1
"""


class Stats(CommandTest):
    def setUp(self):
        super().setUp()
        (self.root / "orders.csv").write_text(ORDERS, encoding="gb18030")
        self.answer("import", self.root / "orders.csv")
        with sqlite3.connect(self.database) as database:
            database.execute("INSERT INTO work_conversation (id, shop_id, channel, buyer, owner, state, opened_at, "
                             "last_message_at, messages, buyer_messages, agent_messages) VALUES "
                             "(1, 1, 'qianniu', 'tb_lin', 'Lin', 'answered', 1795140000, 1795140040000, 2, 1, 1)")
            database.execute("INSERT INTO work_thread VALUES (1, 1, 'qianniu', 'a', 1)")
            for number, side, sender, at in ((1, "buyer", "tb_lin", 0), (2, "agent", "Lin", 40)):
                database.execute("INSERT INTO work_message (conversation_id, thread_id, message_key, side, sender, owner, "
                                 "at, text) VALUES (1, 1, ?, ?, ?, 'Lin', ?, '')",
                                 (str(number), side, sender, (1795140000 + at) * 1000))
        self.days = ("--from", "2026-11-20", "--to", "2026-11-20")

    def test_figures_come_with_what_they_are_made_of(self):
        told = self.answer("stats", *self.days, "--by", "agent,day", "--metric", "first_response_mean,sales_amount,nps")
        lin = [row for row in told["rows"] if row["agent"] == "Lin"][0]
        self.assertEqual(lin["day"], "2026-11-20")
        self.assertEqual(lin["figures"]["first_response_mean"]["value"], 40)
        self.assertEqual(lin["figures"]["first_response_mean"]["denominator"], 1)
        self.assertEqual(lin["figures"]["nps"]["value"], None)
        self.assertEqual(lin["figures"]["nps"]["rows_left_out"], {"not_rated": 1})
        self.assertEqual(told["total"]["sales_amount"]["value"], 104.8)
        self.assertEqual(told["schedule"], "calendar")

    def test_every_metric_is_told_without_a_choice(self):
        told = self.answer("stats", *self.days)
        self.assertGreater(len(told["total"]), 40)
        self.assertEqual(told["rows"], [])

    def test_a_figure_opens_to_its_rows(self):
        told = self.answer("stats", *self.days, "--metric", "sales_orders", "--rows")
        self.assertEqual(sorted(row["id"] for row in told["rows"]), ["350000000000000001", "350000000000000002"])
        run = self.kefu("stats", *self.days, "--metric", "first_response_mean", "--rows")
        self.assertEqual(run.stdout.split("\t")[1:4], ["conversation", "1", "Lin"])
        self.assertEqual(self.kefu("stats", *self.days, "--rows").returncode, 2)

    def test_csv_and_workbook_hold_the_same_table(self):
        run = self.kefu("stats", *self.days, "--metric", "sales_orders", "--by", "agent", "--csv")
        self.assertEqual(run.stdout.splitlines(), ['\ufeff"agent","sales_orders","sales_orders numerator",'
                                                   '"sales_orders denominator"', '"",1,1,1', '"Lin",1,1,1', '"total",2,2,2'])
        file = self.root / "figures.xlsx"
        self.assertEqual(self.kefu("stats", *self.days, "--xlsx", file).returncode, 0)
        self.assertEqual(file.read_bytes()[:2], b"PK")
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assertEqual(self.kefu("stats", *self.days, "--xlsx", self.root / "none" / "x.xlsx").returncode, 2)

    def test_a_report_of_a_kpi_tool_stands_beside_our_figures(self):
        report = self.root / "自定义报表_客服_下单优先判定_2026-11-20至2026-11-20.csv"
        report.write_text("客服昵称,首次响应(秒),客服字数\nLin,41.0,99\n汇总,41.0,99\n", encoding="gb18030")
        answer = self.answer("stats", "--kpi", report)
        self.assertEqual(sorted(answer), ["figures", "from", "schedule", "title", "to"])
        self.assertEqual((answer["from"][:10], answer["to"][:10]), ("2026-11-20", "2026-11-21"))
        self.assertTrue(answer["title"])
        rows = answer["figures"]
        self.assertEqual([row["heading"] for row in rows], ["首次响应(秒)", "客服字数"])
        self.assertEqual(rows[0]["ours"]["value"], 40)
        self.assertEqual(rows[1]["ours"], None)
        self.assertEqual(self.kefu("stats", "--kpi", self.root / "orders.csv").returncode, 2)

    def test_wrong_values_are_told(self):
        for arguments in (["--from", "x"], ["--by", "week"], ["--metric", "speed"], ["--shop", "nope"]):
            with self.subTest(arguments=arguments):
                run = self.kefu("stats", *arguments)
                self.assertEqual(run.returncode, USAGE)
                self.assertIn("kefu stats:", run.stderr)
        self.assertEqual(self.kefu("stats", "--from", "2026-11-21", "--to", "2026-11-19").returncode, 2)


class Import(CommandTest):
    def write(self, name, text, encoding="gb18030"):
        path = self.root / name
        path.write_text(text, encoding=encoding)
        return path

    def test_an_export_is_taken_once(self):
        file = self.write("orders.csv", ORDERS)
        first = self.answer("import", file)
        self.assertEqual(first["orders"]["new"], 2)
        self.assertEqual(first["sums_fen"]["paid"], 3990 + 6490)
        second = self.answer("import", file)
        self.assertEqual((second["orders"]["new"], second["orders"]["unchanged"]), (0, 2))
        report = self.answer("check")
        self.assertTrue(report["sound"])
        self.assertEqual(report["orders"], 2)

    def test_a_bad_row_is_rejected_and_told(self):
        file = self.write("orders.csv", ORDERS.replace("64.90,64.90", "64.90,many"))
        report = self.answer("import", file, expected=1)
        self.assertEqual(report["orders"]["new"], 1)
        self.assertEqual(len(report["files"][0]["rejected_rows"]), 1)

    def test_a_file_that_is_no_export_is_refused_whole(self):
        report = self.answer("import", self.write("notes.csv", "a,b\n1,2\n"), expected=2)
        self.assertIsNotNone(report["files"][0]["refusal"])
        self.assertEqual(self.answer("check")["orders"], 0)

    def test_a_refusal_names_the_file_the_row_and_the_way_out(self):
        bad = self.root / "bad.csv"
        bad.write_bytes((ORDERS + "1000").encode() + b"\xff\xff\n")
        run = self.kefu("import", bad)
        self.assertEqual(run.returncode, 2)
        self.assertIn("bad.csv", run.stdout)
        self.assertRegex(run.stdout, r"undecodable in row \d+")
        self.assertIn("save it as UTF-8", run.stdout)

    def test_no_personal_data_is_left_beside_the_database(self):
        self.answer("import", self.write("orders.csv", ORDERS))
        for path in self.profile.rglob("*"):
            if path.is_file() and path.name != "kefu.sqlite":
                for canary in ("13800138001", "王小明", "东方大道", "tb_lin"):
                    self.assertNotIn(canary.encode(), path.read_bytes(), path)

    def test_two_programs_import_at_the_same_time(self):
        files = [self.write(f"orders-{i}.csv", ORDERS.replace("3500", f"36{i}0")) for i in range(4)]
        running = [subprocess.Popen([KEFU, "--profile", self.profile, "import", file, "--shop", "same"],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) for file in files]
        results = [(process.communicate(timeout=60)[1], process.returncode) for process in running]
        self.assertEqual(results, [("", 0)] * 4)
        report = self.answer("check")
        self.assertTrue(report["sound"])
        self.assertEqual(report["orders"], 8)


TRACKING = "运单号,时间,物流信息\nSF1019151340747,2017-07-08 10:00:00,已揽收\nSF1019151340747,2017-07-09 09:00:00,已签收\n"


class Reviews(CommandTest):
    ROWS = "评价编号,订单编号,买家会员名,评价结果,评价内容,评价时间\n1,1001,小鹿,好评,很好,2026-11-01 10:00:00\n"

    def setUp(self):
        super().setUp()
        orders = self.root / "orders.csv"
        orders.write_text(ORDERS, encoding="gb18030")
        self.answer("import", orders)

    def write(self, text):
        path = self.root / "reviews.csv"
        path.write_text(text, encoding="utf-8")
        return path

    def test_reviews_are_taken_once(self):
        first = self.answer("import-reviews", self.write(self.ROWS))["files"][0]
        self.assertEqual((first["added"], first["unchanged"]), (1, 0))
        second = self.answer("import-reviews", self.write(self.ROWS))["files"][0]
        self.assertEqual((second["added"], second["unchanged"]), (0, 1))
        self.assertTrue(self.answer("check")["sound"])

    def test_a_bad_row_and_a_file_that_is_none_are_told(self):
        run = self.kefu("import-reviews", self.write(self.ROWS + "2,1001,小鹿,不错,很好,2026-11-01 10:00:00\n"))
        self.assertEqual(run.returncode, 1)
        self.assertIn("row 3: rating", run.stdout)
        run = self.kefu("import-reviews", self.write("a,b\n1,2\n"))
        self.assertEqual(run.returncode, 2)
        self.assertIn("missing: 评价结果", run.stdout)


class Survey(CommandTest):
    def setUp(self):
        super().setUp()
        orders = self.root / "orders.csv"
        orders.write_text(ORDERS, encoding="gb18030")
        self.answer("import", orders)

    def write(self, text):
        path = self.root / "survey.csv"
        path.write_text(text, encoding="utf-8")
        return path

    def test_rows_that_cannot_be_taken_are_told_with_the_way_out(self):
        file = self.write("买家会员名,会话时间,满意度\n小满,2026-11-26 10:00:00,满意\n小满,昨天,满意\n")
        run = self.kefu("import-survey", file)
        self.assertEqual(run.returncode, 1)
        self.assertIn("row 2: no conversation", run.stdout)
        self.assertIn("row 3, 会话时间", run.stdout)
        self.assertTrue(self.answer("check")["sound"])

    def test_a_file_without_marks_is_refused_with_what_it_lacks(self):
        run = self.kefu("import-survey", self.write("a,b\n1,2\n"))
        self.assertEqual(run.returncode, 2)
        self.assertIn("missing: 服务满意度评价", run.stdout)


class Tracking(CommandTest):
    def setUp(self):
        super().setUp()
        orders = self.root / "orders.csv"
        orders.write_text(ORDERS, encoding="gb18030")
        self.answer("import", orders)

    def write(self, text):
        path = self.root / "tracking.csv"
        path.write_text(text, encoding="utf-8")
        return path

    def test_events_are_taken_once(self):
        first = self.answer("import-tracking", self.write(TRACKING))["files"][0]
        self.assertEqual((first["added"], first["known"]), (2, 0))
        second = self.answer("import-tracking", self.write(TRACKING))["files"][0]
        self.assertEqual((second["added"], second["known"]), (0, 2))
        self.assertTrue(self.answer("check")["sound"])

    def test_a_bad_row_is_rejected_and_told_with_its_row(self):
        run = self.kefu("import-tracking", self.write(TRACKING + "SF1019151340747,soon,到达\n"))
        self.assertEqual(run.returncode, 1)
        self.assertIn("tracking.csv", run.stdout)
        self.assertIn("row 4, 时间", run.stdout)

    def test_a_file_that_is_none_and_a_shop_that_is_none_are_refused(self):
        run = self.kefu("import-tracking", self.write("a,b\n1,2\n"))
        self.assertEqual(run.returncode, 2)
        self.assertIn("missing: 运单号", run.stdout)
        run = self.kefu("import-tracking", self.write(TRACKING), "--shop", "nowhere")
        self.assertEqual(run.returncode, 2)
        self.assertIn("no shop of that name", run.stderr)


class Talks(CommandTest):
    LOG = ("茶居:小雨\n2011年3月5日9:04:56  竹影: 在吗\n2011年3月5日9:05:10  茶居:小雨: 在的\n"
           "2011年3月5日9:06:00  山月: 发货了吗\n2011年3月5日9:06:01  茶居:小雨: [自动回复]稍等\n")

    def test_a_log_is_taken_once_and_counted_by_side(self):
        log = self.root / "2011-3-5.txt"
        log.write_bytes(self.LOG.encode("gb2312"))
        report = self.answer("import", log)
        self.assertEqual(report["conversations"], {"total": 2, "new": 2, "unanswered": 1, "untimed": 0})
        self.assertEqual(report["messages"], {"buyer": 2, "agent": 1, "auto": 1, "system": 0, "new": 4, "known": 0})
        self.assertEqual((report["files"][0]["table"], report["files"][0]["map"]), ("messages", "wangwang_log"))
        again = self.answer("import", log)
        self.assertEqual(again["messages"]["known"], 4)
        self.assertEqual(again["conversations"]["new"], 0)
        self.assertTrue(self.answer("check")["sound"])

    def test_lines_that_are_no_messages_are_rejected_with_their_row(self):
        log = self.root / "log.txt"
        log.write_text(self.LOG + "2011年13月5日9:06:01  竹影: 十三月\n", encoding="utf-8")
        report = self.answer("import", log, expected=1)
        (row,) = report["files"][0]["rejected_rows"]
        self.assertEqual((row["row"], row["reason"]), (6, "time_not_readable"))
        self.assertIn("row 6", self.kefu("import", log).stdout)

    def test_candidate_answers_are_refused_with_what_they_lack(self):
        file = self.root / "candidates.tsv"
        file.write_text("1\t你 好\t在 的\n0\t你 好\t不 在\n", encoding="utf-8")
        report = self.answer("import", file, expected=2)
        self.assertEqual(report["files"][0]["refusal"]["missing_columns"], ["conversation", "side", "time"])
        self.assertIn("missing: side", self.kefu("import", file).stdout)


class Profiles(CommandTest):
    def change(self, sql):
        with sqlite3.connect(self.database) as database:
            database.execute(sql)
        database.close()

    def test_a_newer_profile_is_refused_and_not_touched(self):
        self.answer("backup")
        self.change("PRAGMA user_version = 99")
        before = self.database.read_bytes()
        for command in ("backup", "check"):
            run = self.kefu(command)
            self.assertEqual(run.returncode, PROFILE)
            self.assertIn("newer version", run.stderr)
        self.assertEqual(self.database.read_bytes(), before)

    def test_a_database_of_another_program_is_refused_and_not_touched(self):
        self.profile.mkdir()
        self.change("CREATE TABLE bookmarks (url TEXT)")
        before = self.database.read_bytes()
        self.assertEqual(self.kefu("backup").returncode, PROFILE)
        self.assertEqual(self.database.read_bytes(), before)

    def test_a_damaged_profile_is_set_aside_restored_and_told(self):
        self.answer("backup")
        self.overwrite(0, 4096)
        damaged = self.database.read_bytes()
        run = self.kefu("backup", "--json")
        self.assertEqual(run.returncode, 0)
        self.assertIn("damaged", run.stderr)
        self.assertIn("restored", run.stderr)
        json.loads(run.stdout)
        aside = list(self.profile.glob("kefu.sqlite.corrupt-*"))
        self.assertEqual([file.read_bytes() for file in aside], [damaged])
        self.assertTrue(self.answer("check")["sound"])



class Bridge(CommandTest):
    """A desk that answers each line with itself in capitals, and closes after `closes_after` lines."""

    def serve(self, closes_after=None):
        (self.profile / "state").mkdir(parents=True)
        server = socket.socket(socket.AF_UNIX)
        self.addCleanup(server.close)
        server.bind(str(self.profile / "state" / "bridge.sock"))
        server.listen()

        def answer():
            connection, _ = server.accept()
            with connection, connection.makefile("rwb") as stream:
                for number, line in enumerate(stream, 1):
                    stream.write(line.upper())
                    stream.flush()
                    if number == closes_after:
                        return
        thread = threading.Thread(target=answer, daemon=True)
        thread.start()
        self.addCleanup(thread.join, 10)

    def relay(self, *arguments, given):
        return subprocess.run([KEFU, "--profile", self.profile, "bridge", *arguments], input=given, capture_output=True, timeout=60)

    def test_without_a_desk_it_says_so(self):
        run = self.relay(given=b"")
        self.assertEqual(run.returncode, 1)
        self.assertIn(b"no kefu-desk", run.stderr)

    def test_lines_go_in_and_the_last_answers_come_out(self):
        self.serve()
        run = self.relay(given=b'{"a":1}\n{"b":2}\n')
        self.assertEqual((run.returncode, run.stdout), (0, b'{"A":1}\n{"B":2}\n'))

    def test_native_frames_become_lines_and_back(self):
        self.serve()

        def frame(json_bytes):
            return struct.pack("=I", len(json_bytes)) + json_bytes
        run = self.relay("--native", "chrome-extension://abc/", given=frame(b'{"a":\n1}') + frame(b"[" + b"x" * 50_000 + b"]"))
        self.assertEqual((run.returncode, run.stdout), (0, frame(b'{"A": 1}') + frame(b"[" + b"X" * 50_000 + b"]")))

    def test_it_ends_when_the_desk_closes(self):
        self.serve(closes_after=1)
        process = subprocess.Popen([KEFU, "--profile", self.profile, "bridge"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process.stdin.write(b"a\n")
        process.stdin.flush()
        # The input stays open.
        self.assertEqual(process.wait(timeout=60), 2)
        self.assertEqual(process.stdout.read(), b"A\n")
        process.stdin.close()
        process.stdout.close()


if __name__ == "__main__":
    unittest.main()
