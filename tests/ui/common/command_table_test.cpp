#include "ui/common/command_table.h"

#include <QAction>
#include <QSignalSpy>

#include "tests/support/qt/printing.h"
#include "ui/common/view_state_store.h"

using namespace ui::common;

namespace {

struct Bench {
    MemoryViewStateStore store;
    QWidget first;
    QWidget second;
    int ran = 0;
    bool may = true;
    CommandTable table{&store};
    Bench() {
        table.add(QStringLiteral("Window"), nullptr,
                  {make("window.find", QKeySequence(Qt::CTRL | Qt::Key_K))});
        table.add(QStringLiteral("First"), &first,
                  {make("first.approve", QKeySequence(Qt::CTRL | Qt::Key_Return)),
                   make("first.note", QKeySequence())});
        table.add(QStringLiteral("Second"), &second,
                  {make("second.approve", QKeySequence(Qt::CTRL | Qt::Key_Return))});
        table.setCurrentPage(&first);
    }
    Command make(const char* id, const QKeySequence& keys) {
        return {QLatin1String(id), QLatin1String(id), keys, [this] { return may; },
                [this] { ++ran; }};
    }
};

}  // namespace

TEST_CASE("two pages may share a key but a page and the window may not") {
    Bench bench;
    const QKeySequence shared(Qt::CTRL | Qt::Key_Return);
    CHECK(bench.table.conflict(QStringLiteral("second.approve"), shared) == nullptr);
    const auto* taken = bench.table.conflict(QStringLiteral("window.find"), shared);
    REQUIRE(taken);
    CHECK(taken->command.id == QStringLiteral("first.approve"));
    CHECK_FALSE(bench.table.setShortcut(QStringLiteral("window.find"), shared));
    CHECK(bench.table.shortcut(QStringLiteral("window.find")) ==
          QKeySequence(Qt::CTRL | Qt::Key_K));
}

TEST_CASE("a key that begins another command's longer keys is a conflict") {
    Bench bench;
    CHECK(bench.table.setShortcut(QStringLiteral("first.note"),
                                  QKeySequence(Qt::CTRL | Qt::Key_M, Qt::Key_N)));
    CHECK(bench.table.conflict(QStringLiteral("first.approve"),
                               QKeySequence(Qt::CTRL | Qt::Key_M)) != nullptr);
}

TEST_CASE("edited keys are kept and can be taken back") {
    Bench bench;
    const QKeySequence keys(Qt::CTRL | Qt::Key_B);
    REQUIRE(bench.table.setShortcut(QStringLiteral("first.note"), keys));
    CHECK(bench.table.find(QStringLiteral("first.note"))->action->shortcut() == keys);
    CommandTable later(&bench.store);
    later.add(QStringLiteral("First"), nullptr, {bench.make("first.note", QKeySequence())});
    CHECK(later.shortcut(QStringLiteral("first.note")) == keys);
    later.resetShortcuts();
    CHECK(later.shortcut(QStringLiteral("first.note")).isEmpty());
}

TEST_CASE("keys of a page rest while another page is in front") {
    Bench bench;
    CHECK(bench.table.find(QStringLiteral("first.approve"))->action->isEnabled());
    CHECK_FALSE(bench.table.find(QStringLiteral("second.approve"))->action->isEnabled());
    CHECK(bench.table.find(QStringLiteral("window.find"))->action->isEnabled());
    bench.table.setCurrentPage(&bench.second);
    CHECK_FALSE(bench.table.find(QStringLiteral("first.approve"))->action->isEnabled());
    CHECK(bench.table.find(QStringLiteral("second.approve"))->action->isEnabled());
}

TEST_CASE("running a command of another page asks for that page") {
    Bench bench;
    QSignalSpy wanted(&bench.table, &CommandTable::pageWanted);
    bench.table.run(QStringLiteral("second.approve"));
    CHECK(wanted.count() == 1);
    CHECK(bench.ran == 1);
}

TEST_CASE("a command that may not be run now does nothing") {
    Bench bench;
    bench.may = false;
    bench.table.run(QStringLiteral("first.approve"));
    bench.table.find(QStringLiteral("first.approve"))->action->trigger();
    CHECK(bench.ran == 0);
    CHECK(bench.table.recent().isEmpty());
    bench.table.refreshStates();
    CHECK_FALSE(bench.table.find(QStringLiteral("first.approve"))->action->isEnabled());
}

TEST_CASE("recent commands come newest first and once") {
    Bench bench;
    for (const auto* id : {"first.note", "first.approve", "first.note"}) {
        bench.table.run(QLatin1String(id));
    }
    CHECK(bench.table.recent() ==
          QStringList{QStringLiteral("first.note"), QStringLiteral("first.approve")});
}

TEST_CASE("the next waiting buyer is opened from every page") {
    Bench bench;
    const QKeySequence keys(Qt::Key_F4);
    QWidget window;
    CommandTable table(nullptr, &window);
    table.add(QStringLiteral("First"), &bench.first,
              {bench.make("conversations.next", keys), bench.make("conversations.close", keys)});
    table.add(QStringLiteral("Second"), &bench.second,
              {bench.make("second.approve", QKeySequence(Qt::Key_F5))});
    table.setCurrentPage(&bench.second);
    QSignalSpy wanted(&table, &CommandTable::pageWanted);
    auto* next = table.find(QStringLiteral("conversations.next"))->action;
    CHECK(window.actions().contains(next));
    CHECK(next->isEnabled());
    CHECK_FALSE(table.find(QStringLiteral("conversations.close"))->action->isEnabled());
    table.refreshStates();
    CHECK(next->isEnabled());
    next->trigger();
    CHECK(bench.ran == 1);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().front().value<QWidget*>() == &bench.first);
    CHECK_FALSE(table.setShortcut(QStringLiteral("second.approve"), keys));
}

TEST_CASE("a key that is held down runs its command once") {
    Bench bench;
    REQUIRE_FALSE(bench.table.entries().empty());
    for (const auto& entry : bench.table.entries()) {
        CHECK_FALSE(entry.action->autoRepeat());
    }
}
