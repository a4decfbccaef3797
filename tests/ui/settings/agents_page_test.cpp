#include "ui/settings/agents_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/settings/posts_page.h"

using namespace core::agents;

namespace {

struct Bench {
    support::Desk desk;
    AgentReader agents{desk.database};
    AgentService service{desk.database, desk.clock};
    Actor actor{"Boss"};
    std::unique_ptr<ui::settings::AgentsPage> page;

    Bench() {
        desk.environment.cases.agents = &agents;
        desk.environment.cases.agentService = &service;
        desk.environment.actor = [this] { return actor; };
        page = std::make_unique<ui::settings::AgentsPage>(desk.environment);
        page->load();
    }
    template <class Widget>
    Widget* find(const char* name) {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        REQUIRE(found);
        return found;
    }
    void press(const char* name) { find<QPushButton>(name)->click(); }
    void add(const QString& name, const QString& post, Role role, const QString& pin) {
        press("agentAdd");
        find<QLineEdit>("agentFormName")->setText(name);
        auto* posts = find<QComboBox>("agentFormPost");
        posts->setCurrentIndex(posts->findData(post));
        Q_EMIT posts->activated(posts->currentIndex());
        if (post.isEmpty()) {
            auto* roles = find<QComboBox>("agentFormRole");
            roles->setCurrentIndex(roles->findData(static_cast<int>(role)));
        }
        find<QLineEdit>("agentNewPin")->setText(pin);
        find<QLineEdit>("agentNewPinAgain")->setText(pin);
        press("agentSave");
    }
    void choose(int row) {
        auto* table = find<QTableView>("agentsTable");
        table->selectRow(row);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    QString error() {
        const auto* label = find<QLabel>("settingsError");
        return label->isHidden() ? QString() : label->text();
    }
};

}  // namespace

TEST_CASE("an admin is added first, then others with posts and PINs") {
    Bench bench;
    bench.add(QStringLiteral("Lin"), {}, Role::Agent, {});
    CHECK(bench.error().contains(QStringLiteral("Add yourself first")));
    bench.press("agentCancel");
    bench.add(QStringLiteral("Boss"), {}, Role::Admin, QStringLiteral("1234"));
    CHECK(bench.error().isEmpty());
    bench.add(QStringLiteral("Lin"), QStringLiteral("handu_vip"), Role::Agent,
              QStringLiteral("4321"));
    CHECK(bench.error().isEmpty());
    const auto lin = bench.agents.find("Lin");
    REQUIRE(lin);
    CHECK(lin->role == Role::Senior);
    CHECK(lin->hasPin);
    auto* model = bench.find<QTableView>("agentsTable")->model();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->index(1, 1).data().toString() == QStringLiteral("VIP专席"));
    CHECK(model->index(1, 2).data().toString() == QStringLiteral("Senior agent"));
    bench.choose(1);
    bench.press("agentRetire");
    CHECK_FALSE(bench.agents.find("Lin")->isActive);
    bench.choose(0);
    bench.press("agentRetire");
    CHECK(bench.error().contains(QStringLiteral("last admin")));
}

TEST_CASE("the agents say to whom level 1 goes while none of them is duty lead") {
    Bench bench;
    const auto* hint = bench.find<QLabel>("noDutyLead");
    CHECK(hint->isHidden());
    bench.add(QStringLiteral("Boss"), {}, Role::Admin, QStringLiteral("1234"));
    bench.add(QStringLiteral("何组长"), {}, Role::Lead, QStringLiteral("4321"));
    CHECK_FALSE(hint->isHidden());
    CHECK(hint->text().contains(QStringLiteral("何组长")));
    const auto lead = *bench.agents.find("何组长");
    REQUIRE(bench.service.putOnDuty({lead.id, lead.version}, {"Boss", Role::Admin}));
    bench.page->load();
    CHECK(hint->isHidden());
}

TEST_CASE("who is no admin sees the agents, changes none but the own PIN, and is told why") {
    Bench bench;
    bench.add(QStringLiteral("Boss"), {}, Role::Admin, QStringLiteral("1234"));
    bench.add(QStringLiteral("Lin"), {}, Role::Agent, QStringLiteral("4321"));
    bench.actor = {"Lin", Role::Agent};
    bench.page->load();
    bench.choose(0);
    for (const char* name : {"agentAdd", "agentEdit", "agentRetire", "agentPin"}) {
        CHECK_FALSE(bench.find<QPushButton>(name)->isEnabled());
    }
    CHECK(bench.find<QPushButton>("agentAdd")->toolTip().contains(QStringLiteral("Agent")));
    CHECK_FALSE(bench.find<QSpinBox>("lockAfter")->isEnabled());
    bench.choose(1);
    bench.press("agentPin");
    bench.find<QLineEdit>("agentCurrentPin")->setText(QStringLiteral("4321"));
    bench.find<QLineEdit>("agentNewPin")->setText(QStringLiteral("5678"));
    bench.find<QLineEdit>("agentNewPinAgain")->setText(QStringLiteral("5679"));
    bench.press("agentSave");
    CHECK(bench.error().contains(QStringLiteral("differ")));
    bench.find<QLineEdit>("agentNewPinAgain")->setText(QStringLiteral("5678"));
    bench.press("agentSave");
    CHECK(bench.error().isEmpty());
    CHECK(bench.service.signIn(bench.agents.find("Lin")->id, "5678"));
}

TEST_CASE("when the window locks is a setting") {
    Bench bench;
    CHECK(bench.find<QSpinBox>("lockAfter")->value() == 10);
    bench.find<QSpinBox>("lockAfter")->setValue(0);
    bench.page->flush();
    CHECK(bench.desk.settings.lockAfter() == std::chrono::minutes{0});
}

TEST_CASE("each post shows its duties, its role and the limits that core enforces") {
    Bench bench;
    ui::settings::PostsPage page(bench.desk.environment);
    auto* preset = page.findChild<QComboBox*>(QStringLiteral("postPreset"));
    auto* post = page.findChild<QComboBox*>(QStringLiteral("postChoice"));
    REQUIRE(preset->count() == 2);
    for (int at = 0; at < 2; ++at) {
        preset->setCurrentIndex(at);
        Q_EMIT preset->activated(at);
        CHECK(post->count() == 7);
        for (int which = 0; which < post->count(); ++which) {
            post->setCurrentIndex(which);
            Q_EMIT post->activated(which);
            CHECK_FALSE(page.findChild<QLabel*>(QStringLiteral("postDuties"))->text().isEmpty());
            CHECK_FALSE(page.findChild<QLabel*>(QStringLiteral("postRole"))->text().isEmpty());
        }
    }
    CHECK(page.findChild<QLabel*>(QStringLiteral("postLimits"))->text().contains(QStringLiteral("none")));
}
