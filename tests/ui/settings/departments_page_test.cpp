#include "ui/settings/departments_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>

#include "core/agents/agent_reader.h"
#include "core/agents/agent_service.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"

using namespace core::departments;
using ui::settings::DepartmentsPage;

namespace {

struct Page {
    support::Desk desk;
    core::agents::AgentReader agents{desk.database};
    core::agents::AgentService agentService{desk.database, desk.clock};
    DepartmentReader reader{desk.database};
    DepartmentService service{desk.database, desk.clock};
    std::unique_ptr<DepartmentsPage> page;

    Page() {
        desk.environment.cases.agents = &agents;
        desk.environment.cases.agentService = &agentService;
        REQUIRE(agentService.add({.name = "Boss", .role = core::agents::Role::Admin}, "1234",
                                 {"Lin"}));
        REQUIRE(agentService.add(
            {.name = "Mei", .role = core::agents::Role::Lead, .isDutyLead = true}, "1111",
            {"Lin"}));
        page = std::make_unique<DepartmentsPage>(desk.environment, reader, service);
        page->load();
        page->show();
    }
    template <class T>
    T* find(const char* name) {
        auto* found = page->findChild<T*>(QLatin1String(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void write(const char* name, const char* text) {
        auto* line = find<QLineEdit>(name);
        line->setText(QString::fromUtf8(text));
        Q_EMIT line->textEdited(line->text());
    }
    QString error() { return find<QLabel>("settingsError")->text(); }
};

}  // namespace

TEST_CASE("a department gets who answers, a lead on duty and a limit") {
    Page page;
    const auto before = page.reader.all();
    page.write("departments.contact", "王五、赵六");
    page.write("departments.lead", "王五");
    page.find<QSpinBox>("departments.minutes")->setValue(45);
    page.page->flush();
    CHECK(page.reader.all().front().contact == "王五、赵六");
    CHECK(page.reader.all().front().lead == "王五");
    CHECK(page.reader.all().front().responseLimit == std::chrono::minutes{45});
    page.find<QAbstractButton>("departments.add")->click();
    page.write("departments.name", "法务");
    page.page->flush();
    REQUIRE(page.reader.all().size() == before.size() + 1);
    CHECK(page.reader.all().back().name == "法务");
    page.find<QAbstractButton>("departments.remove")->click();
    CHECK(page.reader.all().size() == before.size());
    CHECK(page.error().isEmpty());
}

TEST_CASE("a department that cannot be kept says why, and the words stay") {
    Page page;
    const auto before = page.reader.all();
    page.write("departments.name", "");
    page.page->flush();
    CHECK(page.reader.all() == before);
    CHECK_FALSE(page.error().isEmpty());
    page.write("departments.name", "仓储");
    page.page->flush();
    CHECK(page.reader.all().front().name == "仓储");
    CHECK(page.error().isEmpty());
}

TEST_CASE("the duty is given on from the settings") {
    Page page;
    auto* duty = page.find<QComboBox>("departments.duty");
    CHECK(duty->currentText() == QStringLiteral("Mei"));
    duty->setCurrentIndex(duty->findText(QStringLiteral("Boss")));
    Q_EMIT duty->activated(duty->currentIndex());
    CHECK(page.agents.find("Boss")->isDutyLead);
    CHECK_FALSE(page.agents.find("Mei")->isDutyLead);
}
