#include "app/composition/workstation.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include "app/composition/demo_shop.h"
#include "tests/support/qt/printing.h"
#include "tests/support/qt/recording_prompts.h"
#include "tests/support/temporary_folder.h"
#include "ui/common/acts.h"
#include "ui/shell/palette_model.h"

using namespace app::composition;

namespace {

const core::Seconds kNow = *core::parseLocalTime("2027-03-01 15:30:00");

/// The demo shop's first export behind the window's environment.
struct Bench {
    support::TemporaryFolder folder;
    support::RecordingPrompts prompts;
    ui::common::MemoryViewStateStore viewStates;
    std::unique_ptr<Workstation> workstation = make();
    std::optional<core::importing::ImportReport> report;

    Bench() {
        const auto files = writeDemoShop(folder.path(), kNow);
        workstation->importInto(demoShopName(), {files.begin(), files.begin() + 3},
                                [this](const auto& ended) { report = ended; });
        REQUIRE(QTest::qWaitFor([this] { return report.has_value(); }, 60'000));
    }
    std::unique_ptr<Workstation> make() {
        return std::make_unique<Workstation>(
            std::make_unique<core::storage::Profile>(
                core::storage::profileIn(folder.path() / "profile"), [] { return kNow; }),
            [] { return kNow; }, prompts, viewStates);
    }
    void restart() {
        workstation.reset();
        workstation = make();
    }
    bool isIdle() { return !workstation->environment().longJobs.isBusy(); }
};

}  // namespace

TEST_CASE("an import into a shop ends with a report and with rows that can be corrected") {
    Bench bench;
    CHECK(bench.report->orders.added > 250);
    CHECK(bench.workstation->environment().dataAsOf() == kNow);
    const auto path = bench.folder.path() / "rejected.csv";
    const auto written = bench.workstation->environment().exportRejectedRows(1, path);
    CHECK(written == std::vector{path});
    CHECK(std::filesystem::file_size(path) > 3);
}

TEST_CASE("open orders are looked at again after a start when that was cut off") {
    Bench bench;
    auto rules = core::orders::defaultReviewRules();
    rules.enabled.clear();
    std::optional<bool> isSet;
    {
        auto& environment = bench.workstation->environment();
        ui::common::runAct(
            environment.acts, QCoreApplication::instance(),
            [&] {
                return environment.settingsService.setReviewRules(1, rules, {"Lin"}).has_value();
            },
            [&](bool done) { isSet = done; });
        REQUIRE(QTest::qWaitFor([&] { return isSet.has_value(); }, 60'000));
    }
    bench.restart();
    auto& environment = bench.workstation->environment();
    REQUIRE(environment.orders.counts(1).waiting > 0);
    bench.workstation->reviewAgain();
    REQUIRE(QTest::qWaitFor([&] { return bench.isIdle(); }, 60'000));
    CHECK(environment.orders.counts(1).waiting == 0);
    CHECK(environment.settings.reviewedRules(1) == rules);

    bench.restart();
    bench.workstation->reviewAgain();
    CHECK(bench.isIdle());
}

TEST_CASE("the palette finds commands and orders of the shop by pinyin initials") {
    Bench bench;
    bench.workstation->catchUpSearch();
    REQUIRE(QTest::qWaitFor([&] { return bench.isIdle(); }, 60'000));
    ui::common::CommandTable commands(nullptr);
    commands.add(QStringLiteral("审单"), nullptr,
                 {{QStringLiteral("a"), QStringLiteral("通过订单"), {}, {}, [] {}}});
    ui::shell::PaletteModel model(bench.workstation->environment(), commands);
    QSignalSpy settled(&model, &ui::shell::PaletteModel::settled);
    model.search(QStringLiteral("tgdd"));
    REQUIRE(model.rowCount() >= 1);
    CHECK(model.index(0).data().toString() == QStringLiteral("审单: 通过订单"));
    // The demo shop's goods are all named after it.
    model.search(QStringLiteral("yzt"));
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 10; }, 60'000));
    model.search(QStringLiteral("qqzzqq"));
    REQUIRE(QTest::qWaitFor([&] { return model.isFruitless(); }, 60'000));
}
