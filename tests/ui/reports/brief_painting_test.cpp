#include "ui/reports/brief_painting.h"

#include <QImage>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <numeric>
#include <random>

#include "tests/support/qt/printing.h"
#include "tests/support/temporary_folder.h"

using namespace core::reports;
using namespace ui::reports;
using namespace std::chrono_literals;

namespace {

MorningBrief briefOf(std::mt19937& random, int longest) {
    const auto upTo = [&random](int most) {
        return most == 0 ? 0 : static_cast<int>(random() % static_cast<unsigned>(most + 1));
    };
    const auto words = [&](int letters) {
        std::string text;
        for (int i = 0; i < letters; ++i) {
            text += i % 17 == 16 ? "\n" : "长";
        }
        return text;
    };
    MorningBrief brief;
    brief.day = *core::parseLocalTime("2026-11-26 00:00:00");
    brief.shop = words(upTo(longest));
    for (std::size_t i = 0; i < brief.blocks.size(); ++i) {
        for (const auto metric : metricsOf(kBriefBlocks[i])) {
            brief.blocks[i].push_back({.metric = metric,
                                       .value = 123456789.5,
                                       .before = std::nullopt,
                                       .target = 0.6,
                                       .verdict = core::stats::TargetVerdict::Missed});
        }
    }
    const auto items = [&](core::worklist::WorkKind kind) {
        std::vector<core::worklist::WorkItem> made;
        for (int i = upTo(longest); i > 0; --i) {
            core::worklist::WorkItem item;
            item.kind = kind;
            item.text = words(upTo(400));
            item.owner = words(upTo(30));
            item.dueAt = brief.day + std::chrono::hours(upTo(40)) - 20h;
            made.push_back(item);
        }
        return made;
    };
    brief.tasks = items(core::worklist::WorkKind::Task);
    brief.promises = items(core::worklist::WorkKind::Promise);
    brief.overdueCases = items(core::worklist::WorkKind::Complaint);
    if (random() % 4 != 0) {
        CaseOfDay chosen;
        chosen.lesson = words(upTo(4 * longest));
        for (int i = upTo(longest); i > 0; --i) {
            chosen.lines.push_back({i % 2 == 0, words(upTo(500))});
        }
        brief.caseOfDay = chosen;
    }
    for (int i = upTo(longest); i > 0; --i) {
        brief.notices.push_back({words(upTo(60)), words(upTo(600))});
    }
    return brief;
}

std::size_t pagesOf(const std::string& pdf) {
    std::size_t pages = 0;
    for (auto at = pdf.find("/Type /Page"); at != std::string::npos;
         at = pdf.find("/Type /Page", at + 1)) {
        pages += pdf.substr(at, 12) != "/Type /Pages" ? 1 : 0;
    }
    return pages;
}

}  // namespace

TEST_CASE("the morning brief fits one page, whatever is in it", "[reports]") {
    std::mt19937 random(3);
    QImage paper(840, 1188, QImage::Format_RGB32);
    const QRectF page(70, 70, 700, 1038);
    for (int i = 0; i < 60; ++i) {
        const auto brief = briefOf(random, i < 20 ? 3 : 200);
        paper.fill(Qt::white);
        QPainter painter(&paper);
        const double end = BriefPainting::paint(painter, page, brief);
        painter.end();
        INFO("brief " << i);
        CHECK(end <= page.bottom());
        CHECK(end > page.top() + page.height() / 3);
        // Nothing is drawn over the edge.
        bool isClean = true;
        for (int x = 0; x < paper.width(); ++x) {
            isClean = isClean && paper.pixel(x, 1150) == 0xffffffff && paper.pixel(x, 30) == 0xffffffff;
        }
        CHECK(isClean);
    }
    const support::TemporaryFolder folder;
    for (int i = 0; i < 4; ++i) {
        const auto brief = briefOf(random, i == 0 ? 0 : 150);
        const auto file = folder.path() / "brief.pdf";
        REQUIRE(BriefPainting::writePdf(QString::fromStdString(file.string()), brief));
        CHECK(pagesOf(support::readFile(file)) == 1);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setPageSize(QPageSize(QPageSize::A4));
        const auto printed = folder.path() / "printed.pdf";
        printer.setOutputFileName(QString::fromStdString(printed.string()));
        BriefPainting::print(printer, brief);
        CHECK(pagesOf(support::readFile(printed)) == 1);
    }
}

TEST_CASE("lists share the room of the page", "[reports]") {
    std::mt19937 random(5);
    CHECK(shareLines({3, 100, 2}, 15) == std::vector<int>{3, 10, 2});
    CHECK(shareLines({3, 1}, 15) == std::vector<int>{3, 1});
    CHECK(shareLines({5, 5}, 0) == std::vector<int>{0, 0});
    CHECK(shareLines({5, 5}, -3) == std::vector<int>{0, 0});
    for (int i = 0; i < 200; ++i) {
        std::vector<int> needed(random() % 6);
        for (int& each : needed) {
            each = static_cast<int>(random() % 50);
        }
        const int room = static_cast<int>(random() % 80);
        const auto given = shareLines(needed, room);
        const int all = std::accumulate(needed.begin(), needed.end(), 0);
        CHECK(std::accumulate(given.begin(), given.end(), 0) == std::min(all, room));
        for (std::size_t one = 0; one < given.size(); ++one) {
            CHECK(given[one] <= needed[one]);
            for (std::size_t other = 0; other < given.size(); ++other) {
                // Who is short has at most one line less than anybody.
                CHECK((given[one] == needed[one] || given[other] <= given[one] + 1));
            }
        }
    }
}

TEST_CASE("the digest says what the page says, without an end", "[reports]") {
    std::mt19937 random(9);
    auto brief = briefOf(random, 200);
    brief.tasks.resize(30);
    brief.tasks.front().text = "给小满回电";
    brief.complaints.received = 7;
    const QString digest = BriefPainting::digest(brief);
    CHECK(digest.contains(QStringLiteral("2026-11-26")));
    CHECK(digest.contains(QStringLiteral("给小满回电")));
    CHECK(digest.contains(QStringLiteral("7")));
    CHECK(digest.contains(QStringLiteral("18 ")));
    CHECK(digest.count(u'\n') < 140);
}
