#include "ui/settings/audit_page.h"

#include <QCheckBox>
#include <QTableView>

#include "core/agents/agent_reader.h"
#include "core/events/event_repository.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"

using namespace core::agents;

TEST_CASE("the audit log shows who did what as what, and only the alerts where they are asked for") {
    support::Desk desk;
    AgentReader agents(desk.database);
    desk.environment.cases.agents = &agents;
    Actor actor{"Boss"};
    desk.environment.actor = [&actor] { return actor; };
    for (const auto* action : {"reveal", "waive_identity", "approve"}) {
        core::events::append(desk.database, {.at = desk.now,
                                             .actor = "Lin",
                                             .subjectKind = "order",
                                             .shop = 1,
                                             .subject = "1001",
                                             .action = action});
    }
    ui::settings::AuditPage page(desk.environment);
    page.load();
    auto* model = page.findChild<QTableView*>(QStringLiteral("auditTable"))->model();
    REQUIRE(model->rowCount() == 2);
    const auto cell = [&](int column) { return model->index(0, column).data().toString(); };
    CHECK(cell(ui::settings::AuditTableModel::Who) == QStringLiteral("Lin"));
    CHECK(cell(ui::settings::AuditTableModel::About).contains(QStringLiteral("1001")));
    CHECK_FALSE(cell(ui::settings::AuditTableModel::What).isEmpty());
    page.findChild<QCheckBox*>(QStringLiteral("auditAlerts"))->setChecked(true);
    CHECK(model->rowCount() == 1);
    // Somebody who sees only the own acts sees none of a colleague.
    actor = {"Wang", Role::Agent};
    page.findChild<QCheckBox*>(QStringLiteral("auditAlerts"))->setChecked(false);
    CHECK(model->rowCount() == 0);
}
