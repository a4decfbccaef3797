#include "ui/settings/complaint_rules_page.h"

#include <QLabel>
#include <QSpinBox>

#include "core/complaints/complaint_reader.h"
#include "core/complaints/complaint_service.h"
#include "core/notices/notice_service.h"
#include "core/settings/case_rules_reader.h"
#include "core/settings/case_rules_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"

namespace {

using namespace core::complaints;
using namespace std::chrono_literals;

struct Page {
    support::Desk desk;
    core::settings::CaseRulesReader rules{desk.database};
    core::settings::CaseRulesService keep{desk.database, desk.clock};
    core::tasks::TaskService tasks{desk.database, desk.clock};
    core::notices::NoticeService notices{desk.database, desk.clock,
                                         [](auto, const auto&, const auto&) { return true; }};
    ComplaintReader complaints{desk.database, [this](auto shop) { return rules.complaintRules(shop); }};
    ComplaintService service{
        desk.database, desk.clock, [this](auto shop) { return rules.complaintRules(shop); },
        ComplaintService::Ports{.tasks = tasks,
                                .notices = notices,
                                .begin = {},
                                .isDone = {},
                                .saveRules = [this](auto shop, const auto& changed,
                                                    const auto& actor) {
                                    return keep.setComplaintRules(shop, changed, actor).has_value();
                                }}};
    std::unique_ptr<ui::settings::ComplaintRulesPage> page;

    Page() {
        desk.environment.cases.complaints = &complaints;
        desk.environment.cases.complaintService = &service;
        page = std::make_unique<ui::settings::ComplaintRulesPage>(desk.environment);
        page->load();
    }
    QSpinBox* box(const char* name) { return page->findChild<QSpinBox*>(QLatin1String(name)); }
};

}  // namespace

TEST_CASE("limits of complaints are edited, kept and followed at once") {
    Page page;
    const auto received = page.service.receive({.shop = 1,
                                                .receivedAt = page.desk.now,
                                                .buyer = "小鹿",
                                                .matter = "碎了",
                                                .demand = "退款"},
                                               {"Lin"});
    REQUIRE(received);
    int told = 0;
    const auto heard = page.service.changed.subscribe([&](const auto&) { ++told; });
    page.box("complaintAcknowledge.normal")->setValue(25);
    page.box("complaintTrendCount")->setValue(4);
    page.page->flush();
    CHECK(page.complaints.rules(1).limits.at(ComplaintLevel::Normal).acknowledge == 25min);
    CHECK(page.complaints.rules(1).trendCount == 4);
    CHECK(told == 1);
    const auto due = dueOf(*received, page.complaints.rules(1));
    REQUIRE(due);
    CHECK(due->at == page.desk.now + 25min);
}

TEST_CASE("limits of complaints that make no sense, or are not this role's, are not kept") {
    Page page;
    page.box("complaintSolve.dispute")->setValue(6);
    page.page->flush();
    CHECK(page.complaints.rules(1) == defaultComplaintRules());
    page.box("complaintSolve.dispute")->setValue(20);
    page.desk.environment.actor = [] {
        return core::agents::Actor{"Wei", core::agents::Role::Agent};
    };
    page.page->flush();
    CHECK(page.complaints.rules(1) == defaultComplaintRules());
}
