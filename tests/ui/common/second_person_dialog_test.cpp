#include "ui/common/second_person_dialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"

using namespace core::agents;
using ui::common::SecondPersonDialog;

namespace {

struct Bench {
    support::Desk desk;
    AgentReader agents{desk.database};
    AgentService service{desk.database, desk.clock};
    std::string reason;
    std::string second;
    QPointer<SecondPersonDialog> dialog;

    Bench() {
        desk.environment.cases.agents = &agents;
        desk.environment.cases.agentService = &service;
        desk.environment.actor = [] { return Actor{"Sun", Role::Admin}; };
        (void)service.add({.name = "Sun", .role = Role::Admin}, "1111", {"Boss"});
    }
    void open() {
        dialog = new SecondPersonDialog(
            desk.environment, QStringLiteral("Emergency"), QStringLiteral("What it is about"),
            [this](const std::string& why, const Witness& who) {
                reason = why;
                second = who.actor().name;
            },
            nullptr);
        dialog->open();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = dialog->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    QString error() { return find<QLabel>("secondPerson.error")->text(); }
    void sign(const char* pin) {
        find<QLineEdit>("secondPerson.pin")->setText(QLatin1String(pin));
        find<QPushButton>("secondPerson.sign")->click();
        QTest::qWait(0);
    }
};

}  // namespace

TEST_CASE("a second person signs with the own PIN and a reason, and nothing happens before") {
    Bench bench;
    (void)bench.service.add({.name = "Li", .role = Role::Lead}, "2222", {"Boss"});
    (void)bench.service.add({.name = "Qian", .role = Role::Quality}, "3333", {"Boss"});
    bench.open();
    // Neither whoever acts nor an inspector.
    CHECK(bench.find<QComboBox>("secondPerson.agent")->count() == 1);
    bench.sign("2222");
    CHECK_FALSE(bench.error().isEmpty());
    CHECK(bench.second.empty());
    bench.find<QLineEdit>("secondPerson.reason")->setText(QStringLiteral("快递员在楼下"));
    bench.sign("0000");
    CHECK(bench.second.empty());
    CHECK(bench.find<QLineEdit>("secondPerson.pin")->text().isEmpty());
    bench.sign("2222");
    CHECK(bench.second == "Li");
    CHECK(bench.reason == "快递员在楼下");
    CHECK(QTest::qWaitFor([&] { return bench.dialog.isNull(); }));
}

TEST_CASE("where nobody else works the dialog says so instead of asking for a PIN") {
    Bench bench;
    bench.open();
    CHECK_FALSE(bench.find<QPushButton>("secondPerson.sign")->isEnabled());
    CHECK_FALSE(bench.error().isEmpty());
    delete bench.dialog;
}
