"""Who may see whom (design.md section 1, style.md 6.3)."""
import os
import re

from rule import rule
from source_tree import fault

QT = re.compile(r'<(Q[A-Za-z]|q[a-z]+\.h|Qt)')
SQL = re.compile(r"^\s*(SELECT|INSERT (OR|INTO)|REPLACE INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TEMP|TABLE|INDEX|UNIQUE|VIEW"
                 r"|TRIGGER|VIRTUAL)|DROP (TABLE|INDEX|VIEW|TRIGGER)|ALTER TABLE|PRAGMA|ATTACH|VACUUM|BEGIN\b|COMMIT\b"
                 r"|ROLLBACK\b|SAVEPOINT|WITH( RECURSIVE)? \w+( \([^)]*\))? AS)|\b(FROM|JOIN|INTO) (work|mirror)_|\bWHERE \w+ = \?")
SYSTEM_CLOCK = re.compile(r"system_clock\s*::\s*now|high_resolution_clock|currentDateTime|currentDate\b|currentTime\b"
                          r"|current(M)?SecsSinceEpoch|(?<![.>\w])time\s*\(\s*(nullptr|NULL|0|&)|gettimeofday|clock_gettime"
                          r"|timespec_get|file_clock\s*::\s*now")
SQL_CLOCK = re.compile(r"'now'|CURRENT_(TIMESTAMP|DATE|TIME)\b|unixepoch\(\)", re.I)
SOCKETS = re.compile(r"\bQ(Tcp|Udp|Ssl|Sctp)(Server|Socket)\b|\bQAbstractSocket\b|\bQNetwork(AccessManager|Request|Reply)\b"
                     r"|<(netinet/\w+|arpa/inet|netdb|winsock2?|curl/curl)\.h>|\bAF_INET6?\b")
LOCAL_SOCKETS = re.compile(r"<sys/(socket|un)\.h>|\bAF_UNIX\b")
# The stream of the programs without Qt to the bridge.
LOCAL_SOCKET_HOME = "app/kefu/local_socket.cpp"


def forbidden_includes(tree, folder, is_forbidden, why):
    return [fault(source, line, f"includes {name}: {why}")
            for source in tree.code(folder) for line, name in source.includes() if is_forbidden(name)]


@rule(wrong=[{"core/a.h": "#include <QString>"}, {"core/a/b.cpp": '#include "ui/common/x.h"'},
             {"core/a.cpp": '  #  include "app/x.h"'}, {"core/a.cpp": "#include <qglobal.h>"},
             {"core/a.cpp": "#include <QtCore/QString>"}],
      right=[{"core/a.h": "// #include <QString>\n#include <queue>\n#include \"core/b.h\""}])
def core_stands_alone(tree):
    return forbidden_includes(tree, "core", lambda name: QT.match(name) or name.startswith(('"ui/', '"app/')),
                              "core knows neither Qt nor the floors above")


@rule(wrong=[{"ui/a.h": '#include "app/x.h"'}, {"ui/a.cpp": "#include <sqlite3.h>"},
             {"ui/a.cpp": '#include "core/storage/database.h"'},
             {"ui/a.cpp": '#include "core/orders/review_repository.h"'},
             {"ui/a.cpp": '#include "core/b.h"', "core/b.h": '#include "core/c.h"',
              "core/c.h": '#include "core/storage/database.h"'}],
      right=[{"ui/a.cpp": '#include "core/b.h"', "core/b.h": '#include "core/c.h"', "core/c.h": "#include <vector>",
              "core/c.cpp": '#include "core/storage/database.h"'}])
def ui_sees_no_storage(tree):
    """Also through the headers of core, so that a screen cannot reach the database by accident."""
    faults = forbidden_includes(tree, "ui", lambda name: name.startswith('"app/'), "ui knows nothing of app")
    for source in tree.code("ui"):
        seen, waiting = set(), [(source, source.path)]
        while waiting:
            current, way = waiting.pop()
            for _, name in current.includes():
                path = name[1:-1]
                if path == "sqlite3.h" or path.startswith("core/storage/") or path.endswith("_repository.h"):
                    faults.append(f"{way} > {path}: ui must not reach the storage")
                elif path.startswith("core/") and path in tree.sources and path not in seen:
                    seen.add(path)
                    waiting.append((tree.sources[path], f"{way} > {path}"))
    return faults


@rule(wrong=[{"app/kefu/a.cpp": "#include <QString>"}, {"app/kefu/a.cpp": '#include "ui/a.h"'},
             {"app/kefu/a.cpp": '#include "app/platform/a.h"'}, {"app/simulator/a.cpp": "#include <QString>"}],
      right=[{"app/kefu/a.cpp": '#include "app/kefu/b.h"\n#include "core/b.h"', "app/desk/main.cpp": "#include <QApplication>"}])
def the_command_line_sees_only_core(tree):
    own = ('"app/kefu/', '"app/simulator/')
    return [fault for folder in ("app/kefu", "app/simulator") for fault in forbidden_includes(
        tree, folder,
        lambda name: QT.match(name) or name.startswith('"ui/') or (name.startswith('"app/') and not name.startswith(own)),
        "kefu and kefu-shop prove that core stands alone")]


BASE = ("core/base/",)
# What hangs on any record: a case's act may call these inside its own transaction.
GROUND = ("core/events/", "core/tasks/", "core/notices/", "core/attachments/")
BELOW_STORAGE = BASE + ("core/storage/", "core/events/", "core/agents/")


@rule(wrong=[{"core/base/a.h": '#include "core/orders/order.h"'}, {"core/storage/a.cpp": '#include "core/orders/order.h"'},
             {"core/orders/a.cpp": '#include "core/importing/csv.h"'},
             {"core/orders/a.cpp": '#include "core/customers/customer_repository.h"'},
             {"core/orders/review.h": '#include "core/storage/database.h"'}],
      right=[{"core/orders/a.cpp": '#include "core/orders/review_repository.h"\n#include "core/events/event_repository.h"',
              "core/orders/review_repository.h": '#include "core/storage/database.h"',
              "core/returns/a.cpp": '#include "core/tasks/task_service.h"',
              "core/importing/a.cpp": '#include "core/orders/order.h"'}])
def inside_core_the_way_is_down(tree):
    faults = []
    for source in tree.code("core"):
        subject = source.path.split("/")[1]
        for line, name in source.includes():
            path = name[1:-1]
            if not path.startswith("core/") or path.startswith(f"core/{subject}/"):
                continue
            if subject == "base" or (subject == "storage" and not path.startswith(BELOW_STORAGE)):
                faults.append(fault(source, line, f"core/{subject} must not know {path}"))
            if path.startswith("core/importing/") and subject not in ("importing", "generators"):
                faults.append(fault(source, line, f"only importing knows {path}"))
            if path.endswith(("_repository.h", "_service.h")) and not path.startswith(GROUND) and subject != "importing":
                faults.append(fault(source, line, f"{path} belongs to another subject"))
        name = os.path.basename(source.path)
        if name.endswith(".h") and not name.endswith("_repository.h") and subject not in ("storage", "events", "importing", "search"):
            faults += [fault(source, line, f"a header for others includes {path}: declare Database forward")
                       for line, path in source.includes() if path.startswith('"core/storage/')]
    return faults


@rule(wrong=[{"core/a/a_service.cpp": 'auto x = "SELECT 1 FROM work_event";'}, {"ui/a.cpp": 'f("DELETE FROM work_event");'},
             {"app/a.cpp": 'f("PRAGMA user_version");'}, {"core/a/a_policy.h": 'f("UPDATE a SET b = 1");'},
             {"core/a/a_service.cpp": 'f(R"(\n  INSERT INTO work_x VALUES (1))");'},
             {"core/a/a_service.cpp": 'f("a" " FROM mirror_order");'}],
      right=[{"core/a/a_repository.cpp": 'f("SELECT 1");', "core/a/a_reader.cpp": 'f("SELECT 1");',
              "core/storage/a.cpp": 'f("BEGIN IMMEDIATE");', "core/a/a_service.cpp": '// SELECT 1 FROM work_x\nf("Select a file");',
              "tests/core/a_test.cpp": 'f("DELETE FROM work_event");'}])
def sql_has_one_home(tree):
    return [fault(source, line, "SQL belongs to a *_repository.cpp, a *_reader.cpp, core/storage or resources/sql")
            for source in tree.code("core", "ui", "app")
            if not source.path.endswith(("_repository.cpp", "_reader.cpp")) and not source.path.startswith("core/storage/")
            for line, literal in source.literals if SQL.search(literal)]


@rule(wrong=[{"core/a.cpp": "auto n = std::chrono::system_clock::now();"}, {"ui/a.cpp": "QDateTime::currentDateTimeUtc();"},
             {"ui/a.cpp": "QDate::currentDate();"}, {"core/a.cpp": "std::time(nullptr);"}, {"ui/a.cpp": "time( 0 );"},
             {"ui/a.cpp": "QDateTime::currentMSecsSinceEpoch();"}, {"core/a/a_reader.cpp": "f(\"SELECT strftime('%s', 'now')\");"},
             {"resources/sql/1.sql": "CREATE TABLE a (b DEFAULT CURRENT_TIMESTAMP)"}],
      right=[{"core/a.cpp": "// system_clock::now\nstd::chrono::steady_clock::now(); row.time(0); runtime(0);", "app/a.cpp": "system_clock::now();"}])
def only_app_reads_the_clock(tree):
    faults = [fault(source, line, f"{found.group()}: take the time as an argument or a Clock")
              for source in tree.code("core", "ui") for line, found in source.find(SYSTEM_CLOCK, "bare")]
    faults += [fault(source, line, "SQL must not read the clock")
               for source in tree.code("core", "ui", "app") for line, literal in source.literals if SQL_CLOCK.search(literal)]
    faults += [f"{path}: SQL must not read the clock" for path, source in tree.sources.items()
               if path.startswith("resources/sql/") and SQL_CLOCK.search(source.text)]
    return faults


@rule(wrong=[{"app/a.cpp": "QTcpServer server;"}, {"ui/a.cpp": "QNetworkAccessManager net;"},
             {"core/a.cpp": "#include <sys/socket.h>"}, {"app/a.cpp": "socket(AF_INET, 0, 0);"},
             {LOCAL_SOCKET_HOME: "#include <sys/socket.h>\nsocket(AF_INET, 0, 0);"}],
      right=[{"app/a.cpp": "QLocalServer server; // no QTcpServer"},
             {LOCAL_SOCKET_HOME: "#include <sys/socket.h>\nsocket(AF_UNIX, 0, 0);"}])
def no_network(tree):
    faults = [fault(source, line, f"{found.group()}: no TCP port is ever opened")
              for source in tree.code("core", "ui", "app") for line, found in source.find(SOCKETS)]
    return faults + [fault(source, line, f"{found.group()}: only {LOCAL_SOCKET_HOME} opens one")
                     for source in tree.code("core", "ui", "app") if source.path != LOCAL_SOCKET_HOME
                     for line, found in source.find(LOCAL_SOCKETS)]


@rule(wrong=[{"core/a.h": "using namespace std;"}, {"ui/a.h": "  using namespace core::orders;"}],
      right=[{"core/a.cpp": "using namespace std::chrono_literals;", "core/a.h": "// using namespace std;\nusing std::string;"}])
def headers_open_no_namespace(tree):
    return [fault(source, line, "a header must not open a namespace for whoever includes it")
            for source in tree.code("core", "ui", "app", "tests") if source.path.endswith(".h")
            for line, _ in source.find(r"^\s*using\s+namespace\b", "bare")]


@rule(wrong=[{"core/a.h": "static Clock& instance();"}, {"ui/a.cpp": "Theme::instance().apply();"}],
      right=[{"ui/a.cpp": "instances(); // no instance()\nQCoreApplication::instance();"}])
def nothing_is_a_singleton(tree):
    return [fault(source, line, "no instance(): pass it to the constructor")
            for source in tree.code("core", "ui", "app") for line, _ in source.find(r"(?<!Application::)\binstance\s*\(\s*\)", "bare")]


@rule(wrong=[{"core/a.h": "#include <nlohmann/json.hpp>"}, {"tests/core/a_test.cpp": "#include <catch2/catch.hpp>"},
             {"core/a.cpp": "#include <expected>"}, {"core/a.cpp": "auto t = std::format(\"{}\", 1);"},
             {"core/a.h": "#include <QtWidgets>"}, {"ui/a.cpp": "#include <QtWidgets>"}],
      right=[{"core/a.cpp": "#include <nlohmann/json.hpp>", "tests/support/catch.h": "#include <catch2/catch.hpp>",
              "ui/a.cpp": "#include <QtGlobal>"}])
def costly_headers_stay_home(tree):
    faults = []
    for source in tree.code("core", "ui", "app", "tests"):
        for line, name in source.includes():
            if name.startswith("<nlohmann/") and source.path.endswith(".h"):
                faults.append(fault(source, line, "nlohmann-json in .cpp files only"))
            if name.startswith("<catch2/") and source.path != "tests/support/catch.h":
                faults.append(fault(source, line, "include tests/support/catch.h"))
            if name in ("<expected>", "<format>") or re.fullmatch(r"<Qt(Widgets|Core|Gui|Network|PrintSupport)>", name):
                faults.append(fault(source, line, f"{name} is not used here"))
        faults += [fault(source, line, "std::format is not in gcc 12") for line, _ in source.find(r"\bstd::format\b", "bare")]
    return faults
