#include "ui/worklist/worklist_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "core/notices/notice_service.h"
#include "core/parcels/parcel_service.h"
#include "core/tasks/task_service.h"
#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "ui/common/data_table.h"
#include "ui/worklist/worklist_text.h"

namespace {

using namespace core::worklist;
using namespace ui::worklist;
using namespace std::chrono_literals;

struct Panel : support::Desk {
    core::tasks::TaskService tasks{database, clock};
    core::notices::NoticeService notices{database, clock,
                                         [](auto, const auto&, const auto&) { return true; }};
    core::parcels::ParcelService parcels{
        database, clock, [](auto) { return core::parcels::defaultParcelRules(); }, tasks, notices,
        {}};
    Worklist list;
    std::vector<WorkFilter> asked;
    std::vector<WorkItem> opened;
    std::vector<std::pair<WorkItem, std::string>> given;
    bool accepts = true;
    std::unique_ptr<WorklistPage> page;

    Panel() {
        list.items = {{.kind = WorkKind::Conversation,
                       .shop = 1,
                       .id = 7,
                       .buyer = "小鹿",
                       .reason = WorkReason::BuyerWaits,
                       .dueAt = now - 60s},
                      {.kind = WorkKind::Review,
                       .shop = 1,
                       .orderNumber = "1001",
                       .buyer = "小羊",
                       .reason = WorkReason::ShipByNear,
                       .dueAt = now + 3h,
                       .value = core::Fen{59'800}}};
        list.counts = {{WorkKind::Conversation, 1}, {WorkKind::Review, 1}};
        list.overdue = 1;
        environment.cases.parcelService = &parcels;
        page = std::make_unique<WorklistPage>(
            environment,
            WorklistPorts{.read =
                              [this](const WorkFilter& filter, core::Seconds, std::stop_token) {
                                  asked.push_back(filter);
                                  return list;
                              },
                          .figures = [](const std::string&,
                                        core::Seconds) { return DayFigures{.repliesSent = 12}; },
                          .targets =
                              [](const core::stats::StatisticsSettings&, const core::agents::Actor&, core::Seconds,
                                 core::jobs::JobContext&) {
                                  using core::stats::TargetVerdict;
                                  return std::vector<DayTarget>{
                                      {QStringLiteral("First response"), QStringLiteral("45 s"),
                                       QStringLiteral("60 s"), TargetVerdict::Met},
                                      {QStringLiteral("Reply rate"), QStringLiteral("90 %"),
                                       QStringLiteral("95 %"), TargetVerdict::Missed}};
                              },
                          .open = [this](const WorkItem& item) { opened.push_back(item); },
                          .assign =
                              [this](const WorkItem& item, const std::string& colleague,
                                     const core::agents::Actor&) {
                                  given.emplace_back(item, colleague);
                                  return accepts;
                              }});
        page->resize(1100, 600);
        page->show();
        REQUIRE(QTest::qWaitFor([this] { return table().model()->rowCount() == 2; }));
    }
    ui::common::DataTable& table() { return *page->findChild<ui::common::DataTable*>(); }
};

}  // namespace

TEST_CASE("the worklist shows what waits and opens it where it is worked") {
    Panel panel;
    CHECK(panel.asked.back().owner == "Lin");
    CHECK(panel.page->waitingCount() == 1);
    CHECK(panel.page->findChild<QLabel*>(QStringLiteral("worklist.figures"))
              ->text()
              .contains(QStringLiteral("12")));
    const auto& model = *panel.table().model();
    CHECK(model.index(0, WorklistTableModel::Why).data().toString() ==
          WorklistText::of(WorkReason::BuyerWaits));
    CHECK(model.index(1, WorklistTableModel::Value).data().toString() == u"¥598.00"_qs);
    panel.environment.nextWorkRequested.emit();
    REQUIRE(panel.opened.size() == 1);
    CHECK(panel.opened.front().id == 7);
    panel.table().selectRowNumber(1);
    QTest::keyClick(&panel.table(), Qt::Key_Return);
    REQUIRE(panel.opened.size() == 2);
    CHECK(panel.opened.back().orderNumber == "1001");
}

TEST_CASE("the worklist follows what is done about parcels") {
    Panel panel;
    const auto before = panel.asked.size();
    panel.parcels.changed.emit({});
    CHECK(QTest::qWaitFor([&] { return panel.asked.size() > before; }));
}

TEST_CASE("behind another page the same key asks for the worklist first") {
    Panel panel;
    panel.page->hide();
    QStringList wanted;
    const auto heard = panel.environment.workplaceRequested.subscribe(
        [&](const QString& name) { wanted.append(name); });
    panel.environment.nextWorkRequested.emit();
    CHECK(wanted == QStringList{QStringLiteral("worklist")});
    CHECK(panel.opened.empty());
}

TEST_CASE("the selection is given to a colleague, and what stays is said") {
    Panel panel;
    panel.table().selectAll();
    auto* colleague = panel.page->findChild<QLineEdit*>(QStringLiteral("worklist.colleague"));
    auto* assign = panel.page->findChild<QPushButton*>(QStringLiteral("worklist.assign"));
    QTest::mouseClick(assign, Qt::LeftButton);
    CHECK(panel.given.empty());
    colleague->setText(QStringLiteral("Wang"));
    panel.accepts = false;
    QTest::mouseClick(assign, Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(panel.given.size() == 2);
    CHECK(panel.given.front().second == "Wang");
    CHECK(colleague->text() == QStringLiteral("Wang"));
    panel.accepts = true;
    QTest::mouseClick(assign, Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(colleague->text().isEmpty());
}

TEST_CASE("every kind, reason and band of the worklist has words") {
    for (const auto kind : kWorkKinds) {
        CHECK_FALSE(WorklistText::of(kind).isEmpty());
        CHECK_FALSE(toWord(kind).empty());
    }
    for (int band = 0; band <= static_cast<int>(WorkBand::NoLimit); ++band) {
        CHECK_FALSE(WorklistText::of(static_cast<WorkBand>(band)).isEmpty());
    }
    for (int reason = 0; reason <= static_cast<int>(WorkReason::Acknowledge); ++reason) {
        CHECK_FALSE(WorklistText::of(static_cast<WorkReason>(reason)).isEmpty());
    }
}

TEST_CASE("the numbers of today stand against their targets") {
    Panel panel;
    auto* targets = panel.page->findChild<QLabel*>(QStringLiteral("worklist.targets"));
    REQUIRE(targets);
    REQUIRE(QTest::qWaitFor([&] { return targets->isVisible(); }));
    CHECK(targets->text() == QStringLiteral("First response 45 s (target 60 s) · "
                                            "Reply rate 90 % (target 95 %), missed"));
}
