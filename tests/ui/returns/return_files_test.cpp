#include "ui/returns/return_files.h"

#include <QFile>
#include <QSignalSpy>

#include "tests/support/catch.h"
#include "tests/support/qt/desk.h"
#include "tests/support/qt/printing.h"
#include "ui/returns/report_painting.h"

using namespace core::returns;
using core::Fen;
using ui::returns::ReturnFiles;

namespace {

ReturnCase aCase(core::Seconds opened) {
    return {.state = ReturnState::Closed,
            .orderNumber = "3000000000000000001",
            .openedAt = opened,
            .reason = "quality",
            .itemTitle = "马克杯 <b>红</b>",
            .amount = Fen{3'000},
            .cost = Fen{800},
            .paidAt = opened,
            .closedAt = opened,
            .feedback = "包装加气泡膜"};
}

struct Bench {
    support::TemporaryFolder folder;
    support::Desk desk;
    QWidget window;
    std::vector<std::pair<HandoffRoute, std::filesystem::path>> exported;
    core::Result<std::int64_t, ReturnHandoffError> answer = std::int64_t{2};
    std::pair<core::Seconds, core::Seconds> asked;
    ReturnFiles files{
        desk.environment,
        {.exportWaiting =
             [this](HandoffRoute route, std::optional<core::orders::ShopId>,
                    const std::filesystem::path& file, const core::agents::Actor&) {
                 exported.emplace_back(route, file);
                 return answer;
             },
         .casesBetween =
             [this](std::optional<core::orders::ShopId>, core::Seconds from, core::Seconds to) {
                 asked = {from, to};
                 return std::vector<ReturnCase>{aCase(to - std::chrono::hours{30})};
             }},
        &window};
    QSignalSpy told{&files, &ReturnFiles::finished};
    ui::theme::Tone tone = ui::theme::Tone::Neutral;
    core::Subscription heard = desk.environment.noticed.subscribe(
        [this](const QString&, ui::theme::Tone how) { tone = how; });

    QString place(const char* name) {
        desk.prompts.savePath = QString::fromStdString((folder.path() / name).string());
        return desk.prompts.savePath;
    }
    QString last() { return told.last().front().toString(); }
};

}  // namespace

TEST_CASE("a list goes to the side it is for, and the answer says what to do next") {
    Bench bench;
    bench.files.exportHandoff(HandoffRoute::Finance);
    CHECK(bench.exported.empty());
    bench.place("f.xlsx");
    bench.files.exportHandoff(HandoffRoute::Finance);
    REQUIRE(bench.exported.size() == 1);
    CHECK(bench.exported.front().first == HandoffRoute::Finance);
    CHECK(bench.last().contains(QStringLiteral("f.xlsx")));
    CHECK(bench.tone == ui::theme::Tone::Info);
    bench.answer = core::Unexpected{ReturnHandoffError::NothingToExport};
    bench.files.exportHandoff(HandoffRoute::Logistics);
    CHECK(bench.last().startsWith(QStringLiteral("Nothing waits")));
    CHECK(bench.tone == ui::theme::Tone::Warning);
    bench.answer = core::Unexpected{ReturnHandoffError::NoRight};
    bench.files.exportHandoff(HandoffRoute::Logistics);
    CHECK(bench.last().startsWith(QStringLiteral("Your role")));
}

TEST_CASE("the report of last week is written as a table or a PDF of whole pages") {
    Bench bench;
    const QString table = bench.place("r.csv");
    bench.files.exportReport(ReturnFiles::Span::Week);
    CHECK(QFile::exists(table));
    // 2017-07-08 is a Saturday; the month's money is read from its first day.
    CHECK(bench.asked.first == *core::parseLocalTime("2017-06-26"));
    CHECK(bench.asked.second == *core::parseLocalTime("2017-07-03"));
    const QString pdf = bench.place("r.pdf");
    bench.files.exportReport(ReturnFiles::Span::Month);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));
    CHECK(file.size() > 2'000);
    bench.place("no/r.pdf");
    bench.files.exportReport(ReturnFiles::Span::Month);
    CHECK(bench.last().startsWith(QStringLiteral("The file cannot be written")));
    bench.place("no/r.xlsx");
    bench.files.exportReport(ReturnFiles::Span::Month);
    CHECK(bench.last().startsWith(QStringLiteral("The file cannot be written")));
}

TEST_CASE("a long report takes as many pages as it needs") {
    Bench bench;
    std::vector<ReturnCase> cases;
    const auto from = *core::parseLocalTime("2017-07-01");
    for (int at = 0; at < 200; ++at) {
        cases.push_back(aCase(from + std::chrono::hours{at % 24}));
    }
    const auto report = makeReturnReport(cases, {from, from + std::chrono::days{7}});
    QFile file(bench.place("long.pdf"));
    REQUIRE(ui::returns::ReportPainting::writePdf(file.fileName(), report));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("/Type /Page\n") >= 4);
}

TEST_CASE("a long feedback runs over lines and pages instead of being cut") {
    Bench bench;
    const auto from = *core::parseLocalTime("2017-07-01");
    const auto pagesOf = [&](int characters, int cases) {
        std::vector<ReturnCase> rows;
        for (int at = 0; at < cases; ++at) {
            auto c = aCase(from + std::chrono::hours{at % 24});
            c.feedback.clear();
            for (int written = 0; written < characters; ++written) {
                c.feedback += "\u8f6f";
            }
            rows.push_back(c);
        }
        QFile file(bench.place("wrapped.pdf"));
        REQUIRE(ui::returns::ReportPainting::writePdf(
            file.fileName(), makeReturnReport(rows, {from, from + std::chrono::days{7}})));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().count("/Type /Page\n");
    };
    CHECK(pagesOf(10, 8) == 1);
    // Thirty times the words take many times the lines.
    CHECK(pagesOf(500, 20) > 5 * pagesOf(10, 20));
    // One row that no page holds goes on over the next ones.
    CHECK(pagesOf(5'000, 1) > 2);
}

TEST_CASE("each file has a command with a key of its own") {
    Bench bench;
    QStringList ids;
    QStringList keys;
    for (const auto& command : bench.files.commands()) {
        CHECK_FALSE(ids.contains(command.id));
        CHECK_FALSE(keys.contains(command.shortcut.toString()));
        CHECK_FALSE(command.title.isEmpty());
        ids.append(command.id);
        keys.append(command.shortcut.toString());
        bench.place("x.xlsx");
        command.run();
    }
    CHECK(bench.told.count() == 4);
}
