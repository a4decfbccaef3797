#include "core/reports/work_tally.h"

#include <algorithm>
#include <random>

#include "core/reports/brief.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"

using namespace core::reports;
using namespace std::chrono_literals;

namespace {

const core::Seconds kFrom = support::kFirstMoment;
const ReportPeriod kPeriod{kFrom, kFrom + 24h};

/// Counted again in the plainest way: for each agent, every record once that has such a line.
std::int64_t naive(const std::vector<WorkFact>& facts, const std::string& agent,
                   const std::vector<std::pair<std::string, std::string>>& kinds) {
    std::int64_t count = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto isOne = [&](const WorkFact& fact) {
            return fact.agent == agent && fact.at >= kPeriod.from && fact.at < kPeriod.to &&
                   std::ranges::find(kinds, std::pair{fact.subjectKind, fact.action}) !=
                       kinds.end();
        };
        if (!isOne(facts[i])) {
            continue;
        }
        bool isFirst = true;
        for (std::size_t j = 0; j < i; ++j) {
            isFirst = isFirst && !(isOne(facts[j]) && facts[j].subject == facts[i].subject &&
                                   facts[j].shop == facts[i].shop &&
                                   facts[j].subjectKind == facts[i].subjectKind);
        }
        count += isFirst ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("pre-filled figures are those of a plain count", "[reports]") {
    std::mt19937 random(7);
    const auto pick = [&random](const std::vector<std::string>& from) {
        return from[random() % from.size()];
    };
    for (int shop = 0; shop < 40; ++shop) {
        std::vector<WorkFact> facts;
        for (int i = 0; i < 120; ++i) {
            facts.push_back(
                {.agent = pick({"Lin", "Wang", "system"}),
                 .subjectKind = pick({"conversation", "order", "return", "ticket", "complaint",
                                      "parcel", "task", "promise"}),
                 .shop = static_cast<std::int64_t>(random() % 2),
                 .subject = std::to_string(random() % 9),
                 .action = pick({"close", "approve", "reject", "complete", "open"}),
                 .at = kFrom - 6h + std::chrono::seconds(random() % (36 * 3600))});
        }
        std::vector<core::promises::Promise> promises;
        for (int i = 0; i < 30; ++i) {
            core::promises::Promise promise;
            promise.owner = pick({"Lin", "Wang"});
            promise.dueAt = kFrom - 6h + std::chrono::seconds(random() % (36 * 3600));
            if (random() % 2 == 0) {
                promise.state = core::promises::PromiseState::Kept;
                promise.closedAt = *promise.dueAt + std::chrono::seconds(random() % 200) - 100s;
            }
            promises.push_back(promise);
        }
        auto figures = tallyWork(facts, promises, kPeriod, kPeriod.to);
        for (const std::string agent : {"Lin", "Wang", "system"}) {
            const auto own = figures[agent];
            CHECK(own.conversationsClosed == naive(facts, agent, {{"conversation", "close"}}));
            CHECK(own.ordersReviewed ==
                  naive(facts, agent, {{"order", "approve"}, {"order", "reject"}}));
            CHECK(own.casesEnded == naive(facts, agent,
                                          {{"return", "close"},
                                           {"ticket", "close"},
                                           {"complaint", "close"},
                                           {"parcel", "close"}}));
            CHECK(own.tasksDone == naive(facts, agent, {{"task", "complete"}}));
            std::int64_t due = 0;
            std::int64_t kept = 0;
            for (const auto& promise : promises) {
                if (promise.owner == agent && *promise.dueAt >= kPeriod.from &&
                    *promise.dueAt < kPeriod.to) {
                    ++due;
                    kept += promise.state == core::promises::PromiseState::Kept &&
                                    *promise.closedAt <= *promise.dueAt
                                ? 1
                                : 0;
                }
            }
            CHECK(own.promisesDue == due);
            CHECK(own.promisesKept == kept);
        }
    }
}

TEST_CASE("figures of the statistics join those of the event book", "[reports]") {
    using core::stats::Metric;
    core::stats::StatisticsTable table;
    table.query = figuresQuery(kPeriod, kPeriod.to, {"Lin"});
    CHECK(table.query.cuts == std::vector{core::stats::Cut::Agent});
    const auto row = [&](const std::string& agent, std::int64_t factor) {
        core::stats::StatisticsRow made;
        made.cuts.push_back({core::stats::Cut::Agent, agent, {}});
        for (const auto metric : table.query.metrics) {
            core::stats::Figure figure;
            figure.numerator = factor * (static_cast<std::int64_t>(metric) + 1);
            figure.denominator = factor;
            made.figures.push_back(figure);
        }
        table.rows.push_back(made);
    };
    row("", 9);
    row("Lin", 2);
    row("Wang", 3);
    FiguresByAgent figures;
    figures["Lin"].tasksDone = 4;
    addFigures(figures, table);
    CHECK(figures.size() == 2);
    const auto of = [](Metric metric) { return static_cast<std::int64_t>(metric) + 1; };
    CHECK(figures["Lin"].tasksDone == 4);
    CHECK(figures["Lin"].consultations == 2 * of(Metric::ConversationsReceived));
    CHECK(figures["Lin"].replies == 2 * of(Metric::AgentMessages));
    CHECK(figures["Wang"].responseMilliseconds == 3 * of(Metric::FirstResponseMean));
    CHECK(figures["Wang"].responses == 3);
    CHECK(figures["Wang"].sales == core::Fen{3 * of(Metric::SalesAmount)});

    WorkReport own;
    own.agent = "Sun";
    CHECK(prefill(figures, own, {}) == std::vector<AgentFigures>{{"Sun", {}}});
    own.scope = ReportScope::Team;
    CHECK(prefill(figures, own, {}).size() == 2);
    CHECK(prefill(figures, own, {"Wang"}).size() == 1);
    const auto sum = sumOf(prefill(figures, own, {}));
    CHECK(sum.consultations == figures["Lin"].consultations + figures["Wang"].consultations);
    CHECK(sum.responses == 5);
    CHECK(meanResponse(sum) == Approx(static_cast<double>(sum.responseMilliseconds) / 5000.0));
    CHECK(meanResponse({}) == std::nullopt);
}

TEST_CASE("a case of the day covers the buyer's name, phones and long numbers", "[reports]") {
    const std::string text = "我是陈小平，电话13812345678或138 1234 5678，订单350000000000000001，36码，"
                             "3天没到，价格199";
    const auto masked = maskedText(text, {"陈小平", ""});
    CHECK(masked.find("陈小平") == std::string::npos);
    CHECK(masked.find("12345678") == std::string::npos);
    CHECK(masked.find("1234 5678") == std::string::npos);
    CHECK(masked.find("350000") == std::string::npos);
    CHECK(masked.find("36码") != std::string::npos);
    CHECK(masked.find("价格199") != std::string::npos);
    // A name whose cover holds it again does not loop.
    CHECK(maskedText("**", {"*"}).size() >= 2);
}

TEST_CASE("the brief shows yesterday beside the day before, with the target", "[reports]") {
    using core::stats::Metric;
    const auto query = briefQuery(kFrom, kFrom + 9h, {"Lin"});
    CHECK(query.from == kFrom - 24h);
    CHECK(query.to == kFrom);
    core::stats::StatisticsTable table;
    table.query = query;
    table.total.resize(query.metrics.size());
    auto before = table;
    for (std::size_t i = 0; i < query.metrics.size(); ++i) {
        table.total[i].value = static_cast<double>(i);
        before.total[i].value = static_cast<double>(i) + 100;
    }
    MorningBrief brief;
    core::stats::StatisticsSettings settings;
    settings.targets[Metric::SalesAmount] = 500.0;
    fillBlocks(brief, table, before, settings);
    REQUIRE(brief.blocks[0].front().metric == Metric::SalesAmount);
    CHECK(brief.blocks[0].front().target == 500.0);
    CHECK(brief.blocks[0].front().verdict == core::stats::TargetVerdict::Missed);
    std::size_t lines = 0;
    for (const auto& block : brief.blocks) {
        for (const auto& figure : block) {
            CHECK(figure.value == static_cast<double>(lines));
            CHECK(figure.before == static_cast<double>(lines) + 100);
            ++lines;
        }
    }
    CHECK(lines == query.metrics.size());
}
