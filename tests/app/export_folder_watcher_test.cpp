#include "app/platform/export_folder_watcher.h"

#include <QSignalSpy>

#include <chrono>

#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"

using app::platform::ExportFolderWatcher;

namespace {

struct Bench {
    support::TemporaryFolder folder;
    ui::common::MemoryViewStateStore store;
    QString path = QString::fromStdString(folder.path().string());
    /// Files are as old as the system's clock says, so the watcher's clock is the same.
    core::Seconds now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    core::Clock clock = [this] { return now; };

    QStringList arrivedAfter(ExportFolderWatcher& watcher, int looks) {
        QSignalSpy spy(&watcher, &ExportFolderWatcher::arrived);
        for (int count = 0; count < looks; ++count) {
            watcher.look();
        }
        QStringList names;
        for (const auto& call : spy) {
            for (const auto& file : call.at(1).toStringList()) {
                names.append(file.section(u'/', -1));
            }
        }
        return names;
    }
};

}  // namespace

TEST_CASE("names of half-written and foreign files are no exports") {
    CHECK(ExportFolderWatcher::isExportName(QStringLiteral("ExportOrderList.CSV")));
    CHECK(ExportFolderWatcher::isExportName(QStringLiteral("订单.xlsx")));
    for (const auto* name : {"~$orders.xlsx", "orders.csv.part", "orders.csv.crdownload",
                             "orders.tmp", ".orders.csv", "readme.txt.exe", "photo.jpg"}) {
        INFO(name);
        CHECK_FALSE(ExportFolderWatcher::isExportName(QString::fromUtf8(name)));
    }
}

TEST_CASE("a file is told once it rests between two looks and only once") {
    Bench bench;
    ExportFolderWatcher watcher(bench.store, bench.clock);
    watcher.setFolders({bench.path});
    bench.folder.write("orders.csv", "a");
    CHECK(bench.arrivedAfter(watcher, 1).isEmpty());
    bench.folder.write("orders.csv", "a,b");
    CHECK(bench.arrivedAfter(watcher, 1).isEmpty());
    CHECK(bench.arrivedAfter(watcher, 1) == QStringList{QStringLiteral("orders.csv")});
    CHECK(bench.arrivedAfter(watcher, 3).isEmpty());
}

TEST_CASE("a file renamed into place and one written anew are told") {
    Bench bench;
    ExportFolderWatcher watcher(bench.store, bench.clock);
    watcher.setFolders({bench.path});
    const auto partial = bench.folder.write("orders.csv.part", "a");
    CHECK(bench.arrivedAfter(watcher, 2).isEmpty());
    std::filesystem::rename(partial, bench.folder.path() / "orders.csv");
    CHECK(bench.arrivedAfter(watcher, 2) == QStringList{QStringLiteral("orders.csv")});
    bench.folder.write("orders.csv", "a and more");
    CHECK(bench.arrivedAfter(watcher, 2) == QStringList{QStringLiteral("orders.csv")});
}

TEST_CASE("an empty file is none yet") {
    Bench bench;
    ExportFolderWatcher watcher(bench.store, bench.clock);
    watcher.setFolders({bench.path});
    bench.folder.write("orders.csv", "");
    CHECK(bench.arrivedAfter(watcher, 3).isEmpty());
}

TEST_CASE("what was told is remembered over a restart and what came meanwhile is told") {
    Bench bench;
    {
        ExportFolderWatcher watcher(bench.store, bench.clock);
        watcher.setFolders({bench.path});
        bench.folder.write("first.csv", "a");
        CHECK(bench.arrivedAfter(watcher, 2) == QStringList{QStringLiteral("first.csv")});
    }
    bench.folder.write("second.csv", "b");
    bench.now += std::chrono::hours{100};
    ExportFolderWatcher later(bench.store, bench.clock);
    later.setFolders({bench.path});
    CHECK(bench.arrivedAfter(later, 2) == QStringList{QStringLiteral("second.csv")});
}

TEST_CASE("of a folder watched for the first time old files are left alone") {
    Bench bench;
    bench.folder.write("old.csv", "a");
    bench.now += std::chrono::hours{25};
    ExportFolderWatcher watcher(bench.store, bench.clock);
    watcher.setFolders({bench.path});
    CHECK(bench.arrivedAfter(watcher, 3).isEmpty());
}

TEST_CASE("a file that comes while the program runs is found by itself") {
    Bench bench;
    ExportFolderWatcher watcher(bench.store, bench.clock);
    watcher.setFolders({bench.path});
    QSignalSpy spy(&watcher, &ExportFolderWatcher::arrived);
    bench.folder.write("orders.csv", "a");
    REQUIRE(spy.wait(10'000));
    CHECK(spy.front().front().toString() == bench.path);
}
