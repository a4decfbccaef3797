#include "core/stats/statistics_reader.h"

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "core/stats/exclusion_service.h"
#include "tests/support/catch.h"
#include "tests/support/order_builder.h"
#include "tests/support/talk.h"

using namespace core::stats;
using namespace std::chrono_literals;
using core::conversations::Side;

namespace {

/// A day of a shop whose figures were worked out by hand.
struct Fixture : support::TalkingShop {
    StatisticsReader figures{database};
    ExclusionService exclusions{database, clock};
    core::jobs::JobContext job;
    core::Seconds midnight = *core::parseLocalTime("2026-11-26");

    void says(Side side, std::chrono::seconds at, const std::string& buyer,
              const std::string& agent = "Lin") {
        now = midnight + at;
        auto line = message(side, "x" + std::to_string(at.count()), buyer);
        if (side != Side::Buyer) {
            line.sender = agent;
        }
        receive(line);
    }
    StatisticsQuery query(std::vector<Metric> metrics, std::vector<Cut> cuts = {}) const {
        return {.from = midnight,
                .to = midnight + 24h,
                .asOf = core::Moment{midnight + 24h},
                .cuts = std::move(cuts),
                .metrics = std::move(metrics)};
    }
    Figure figure(Metric metric) { return figures.table(query({metric}), job)->total.front(); }
    Figure of(Metric metric, const std::string& agent) {
        auto asked = query({metric});
        asked.where = {{.cut = Cut::Agent, .key = agent}};
        return figures.table(asked, job)->total.front();
    }
    void order(const std::string& number, const std::string& buyer, std::chrono::seconds created,
               std::int64_t fen) {
        support::anOrder(number)
            .buyer(buyer)
            .fen(fen)
            .createdAfter(midnight + created - support::kFirstMoment)
            .store(database);
        database.execute("UPDATE mirror_order SET paid_at = created_at");
    }
};

}  // namespace

TEST_CASE_METHOD(Fixture, "first responses have mean, median, P90 and maximum, and name the rest",
                 "[statistics]") {
    // 10 s, 20 s, 60 s, 200 s, one unanswered, and one that the agent began.
    says(Side::Buyer, 10h, "a");
    says(Side::Agent, 10h + 10s, "a");
    says(Side::Buyer, 10h + 60s, "b");
    says(Side::Auto, 10h + 61s, "b", "robot");
    says(Side::Agent, 10h + 80s, "b");
    says(Side::Buyer, 11h, "c");
    says(Side::Agent, 11h + 60s, "c", "Wang");
    says(Side::Buyer, 12h, "d");
    says(Side::Agent, 12h + 200s, "d", "Wang");
    says(Side::Buyer, 13h, "e");
    says(Side::Agent, 14h, "f");
    const auto mean = figure(Metric::FirstResponseMean);
    CHECK(mean.numerator == 290'000);
    CHECK(mean.denominator == 4);
    CHECK(mean.value == 72.5);
    CHECK(mean.rowsCounted == 4);
    CHECK(mean.rowsLeftOut == std::map<LeftOut, std::int64_t>{{LeftOut::Unanswered, 1},
                                                              {LeftOut::NoBuyerMessage, 1}});
    CHECK(figure(Metric::FirstResponseMedian).value == 20);
    CHECK(figure(Metric::FirstResponseP90).value == 200);
    CHECK(figure(Metric::FirstResponseMax).value == 200);
    // The unanswered one stays in the denominator of a rate.
    const auto rate = figure(Metric::FirstResponseRate60);
    CHECK(rate.numerator == 3);
    CHECK(rate.denominator == 5);
    CHECK(figure(Metric::Unanswered).value == 1);
    CHECK(of(Metric::FirstResponseMean, "Wang").value == 130);
    CHECK(figure(Metric::ReplyRate).value == 0.8);
}

TEST_CASE_METHOD(Fixture, "a figure without a denominator has no value", "[statistics]") {
    std::vector<Metric> all;
    for (const auto& metric : metricCatalogue()) {
        all.push_back(metric.metric);
    }
    const auto table = figures.table(query(all, {Cut::Agent, Cut::Day}), job);
    REQUIRE(table);
    CHECK(table->rows.empty());
    for (const auto metric : all) {
        INFO(toWord(metric));
        const auto& total = table->total[static_cast<std::size_t>(metric)];
        CHECK(total.value.has_value() == (definitionOf(metric).form == Form::Count));
    }
}

TEST_CASE_METHOD(Fixture, "duty seconds and calendar seconds are two figures", "[statistics]") {
    says(Side::Buyer, 7h, "a");
    says(Side::Agent, 8h + 30s, "a");
    CHECK(figure(Metric::ResponseMean).value == 3'630);
    auto duty = query({Metric::ResponseMean});
    duty.schedule = Schedule::Duty;
    CHECK(figures.table(duty, job)->total.front().value == 30);
    // The platform knows calendar seconds only, and caps them.
    CHECK(figure(Metric::ResponseMeanPlatform).value == 600);
    CHECK(figure(Metric::ThreeMinuteRate).rowsLeftOut.at(LeftOut::OutsideHours) == 1);
}

TEST_CASE_METHOD(Fixture, "a conversation converts until the end of the day after it",
                 "[statistics]") {
    says(Side::Buyer, 10h, "a");
    says(Side::Agent, 10h + 5s, "a");
    says(Side::Buyer, 10h, "b");
    says(Side::Agent, 10h + 5s, "b", "Wang");
    order("1", "a", 47h + 59min, 3990);
    order("2", "b", 48h, 5000);
    CHECK(figure(Metric::ConsultConversion).value == 0.5);
    CHECK(figure(Metric::ConsultConversion4).value == 1);
    CHECK(of(Metric::ConsultConversion, "Lin").value == 1);
    CHECK(of(Metric::ConsultConversion, "Wang").value == 0);
    // An order from before the talk was not won by it.
    order("3", "b", 9h, 100);
    CHECK(figure(Metric::ConsultConversion).value == 0.5);
}

TEST_CASE_METHOD(Fixture, "what is excluded leaves the figures with its trace, and comes back",
                 "[statistics]") {
    says(Side::Buyer, 10h, "a");
    says(Side::Agent, 10h + 5s, "a");
    order("1", "a", 10h + 60s, 3990);
    const ExclusionTarget target{.subject = ExclusionSubject::Order, .shop = 1, .id = "1"};
    now = midnight + 240h;
    REQUIRE(exclusions.exclude(target, " a friend of 陈小平 ", lin));
    CHECK(exclusions.exclude(target, "again", lin).error() == ExclusionError::AlreadyExcluded);
    const auto conversion = figure(Metric::ConsultConversion);
    CHECK(conversion.numerator == 0);
    CHECK(conversion.rowsLeftOut.at(LeftOut::Excluded) == 1);
    const auto opened = figures.open(query({Metric::ConsultConversion}), job);
    REQUIRE(opened->leftOut.size() == 1);
    CHECK(opened->leftOut.front().id == "1");
    CHECK(opened->leftOut.front().kind == RowKind::Order);
    CHECK(figures.exclusions(false).front().reason == "a friend of 陈小平");
    REQUIRE(exclusions.include(target, wang));
    CHECK(figure(Metric::ConsultConversion).value == 1);
    CHECK(figures.exclusions(false).empty());
    CHECK(figures.exclusions(true).front().includedBy == "Wang");
    CHECK(exclusions.include(target, wang).error() == ExclusionError::NotExcluded);
    const auto told = core::events::listOf(database, "order", 1, "1");
    REQUIRE(told.size() == 2);
    CHECK(told[0].action == "exclude");
    CHECK(told[1].action == "include");
    CHECK(told[0].after.find("friend") == std::string::npos);
}

TEST_CASE_METHOD(Fixture, "a conversation may be excluded as well", "[statistics]") {
    says(Side::Buyer, 10h, "a");
    says(Side::Agent, 10h + 500s, "a");
    const auto id = reader.newestOf(1, "a").value();
    REQUIRE(exclusions.exclude({ExclusionSubject::Conversation, 1, std::to_string(id)}, "test talk",
                               lin));
    const auto mean = figure(Metric::FirstResponseMean);
    CHECK_FALSE(mean.value);
    CHECK(mean.rowsLeftOut.at(LeftOut::Excluded) == 1);
    CHECK(figure(Metric::CustomersReceived).value == 0);
}

TEST_CASE_METHOD(Fixture, "a refused exclusion leaves no trace", "[statistics]") {
    order("1", "a", 10h, 100);
    const auto before = support::dump(database);
    const ExclusionTarget target{.subject = ExclusionSubject::Order, .shop = 1, .id = "1"};
    using core::agents::Role;
    CHECK(exclusions.exclude(target, "x", {"Lin", Role::Agent}).error() ==
          ExclusionError::NotAllowed);
    CHECK(exclusions.include(target, {"Lin", Role::Senior}).error() == ExclusionError::NotAllowed);
    CHECK(exclusions.exclude(target, " ", lin).error() == ExclusionError::ReasonMissing);
    CHECK(exclusions.exclude(target, std::string(501, 'x'), lin).error() ==
          ExclusionError::ReasonTooLong);
    CHECK(exclusions.exclude({ExclusionSubject::Order, 1, "2"}, "x", lin).error() ==
          ExclusionError::NotFound);
    CHECK(exclusions.exclude({ExclusionSubject::Conversation, 1, "2"}, "x", lin).error() ==
          ExclusionError::NotFound);
    CHECK(support::dump(database) == before);
}

TEST_CASE_METHOD(Fixture, "sales are net, by the day of payment, and shared by agent",
                 "[statistics]") {
    says(Side::Buyer, 10h, "a");
    says(Side::Agent, 10h + 5s, "a");
    order("1", "a", 11h, 3000);
    order("2", "a", 12h, 1000);
    order("3", "stranger", 12h, 6000);
    const auto table = figures.table(
        query({Metric::SalesAmount, Metric::SalesShare, Metric::CustomerUnitPrice}, {Cut::Agent}),
        job);
    REQUIRE(table->rows.size() == 2);
    CHECK(table->rows[0].cuts.front().key.empty());
    CHECK(table->rows[1].cuts.front().key == "Lin");
    CHECK(table->rows[1].figures[0].value == 40);
    CHECK(table->rows[1].figures[1].value == 0.4);
    CHECK(table->rows[1].figures[2].value == 40);
    CHECK(table->total[2].value == 50);
}

TEST_CASE_METHOD(Fixture, "a complaint under another nick of the same customer is a repeated one",
                 "[statistics]") {
    FactPorts ports;
    ports.complaints = [this](auto, auto, const auto& take) {
        std::int64_t id = 0;
        for (const std::string nick : {"deer", "deer 2", "goat", "deer 3"}) {
            ++id;
            take(ComplaintFact{.id = id,
                               .shop = 1,
                               .customer = nick,
                               .agent = "Lin",
                               .createdAt = midnight + id * 1h,
                               .closedAt = midnight + id * 1h + 30min});
        }
    };
    StatisticsReader connected(database, ports);
    const auto repeated = [&] {
        return connected.table(query({Metric::RepeatComplaintRate}), job)->total.front().numerator;
    };
    CHECK(repeated() == 0);
    database.execute(
        "INSERT INTO work_customer_alias (shop_id, nick, main_nick, merged_by, merged_at) "
        "VALUES (1, 'deer 3', 'deer 2', 'Lin', 0), (1, 'deer 2', 'deer', 'Lin', 0)");
    CHECK(repeated() == 2);
}

TEST_CASE_METHOD(Fixture, "a time that begins inside an hour counts who was answered later in it",
                 "[statistics]") {
    says(Side::Buyer, 9h, "a");
    says(Side::Agent, 9h + 10min, "a");
    says(Side::Agent, 9h + 40min, "a");
    auto asked = query({Metric::HandledPerHour, Metric::AgentMessages});
    asked.from = midnight + 9h + 30min;
    const auto table = figures.table(asked, job);
    CHECK(table->total[0].numerator == 1);
    CHECK(table->total[1].numerator == 1);
}

TEST_CASE_METHOD(Fixture, "counting ends when it is cancelled, and what reading meets is told",
                 "[statistics]") {
    for (int buyer = 0; buyer < 400; ++buyer) {
        says(Side::Buyer, 8h + std::chrono::seconds{buyer}, "buyer " + std::to_string(buyer));
    }
    std::stop_source stop;
    core::jobs::JobContext stopped(stop.get_token(), [&](auto) { stop.request_stop(); });
    const auto table = figures.table(query({Metric::ResponseMean}), stopped);
    REQUIRE_FALSE(table);
    CHECK(table.error() == StatisticsError::Cancelled);

    FactPorts ports;
    ports.ordersWithCase = [](auto) -> std::unordered_set<std::string> {
        throw std::runtime_error("the disk is gone");
    };
    order("1", "buyer 1", 9h, 100);
    StatisticsReader connected(database, ports);
    CHECK_THROWS_WITH(static_cast<void>(connected.table(query({Metric::ReturnRate}), job)),
                      "the disk is gone");
    CHECK(figure(Metric::ConversationsReceived).numerator == 400);
}

TEST_CASE_METHOD(Fixture, "complaints, reviews and inspections come through ports",
                 "[statistics]") {
    says(Side::Buyer, 10h, "a");
    says(Side::Buyer, 10h, "b");
    FactPorts ports;
    ports.teamOf = [](const std::string& agent) { return agent == "Lin" ? "前台" : ""; };
    ports.complaints = [this](auto, auto, const auto& take) {
        ComplaintFact first{.id = 1, .shop = 1, .customer = "a", .agent = "Lin"};
        first.createdAt = midnight - 240h;
        first.closedAt = midnight - 200h;
        take(first);
        ComplaintFact again{.id = 2, .shop = 1, .customer = "a", .agent = "Lin"};
        again.createdAt = midnight + 2h;
        again.closedAt = midnight + 3h;
        take(again);
        ComplaintFact goods{.id = 3, .shop = 1, .customer = "b", .agent = "Wang"};
        goods.isAboutService = false;
        goods.createdAt = midnight + 2h;
        goods.closedAt = midnight + 4h;
        take(goods);
    };
    ports.reviews = [this](auto, auto, const auto& take) {
        int id = 0;
        for (const auto level :
             {ReviewLevel::Positive, ReviewLevel::Positive, ReviewLevel::Neutral, ReviewLevel::Negative}) {
            take({.id = ++id, .shop = 1, .level = level, .at = midnight + 1h});
        }
    };
    ports.inspections = [this](auto, auto, const auto& take) {
        take({.id = 1, .shop = 1, .agent = "Lin", .score = 9'000, .at = midnight});
        take({.id = 2, .shop = 1, .agent = "Lin", .score = 8'000, .at = midnight});
    };
    StatisticsReader connected(database, ports);
    const auto table = connected.table(
        query({Metric::ComplaintRate, Metric::RepeatComplaintRate, Metric::PositiveReviewRate,
               Metric::NegativeReviewRate, Metric::QaScore},
              {Cut::Team}),
        job);
    REQUIRE(table);
    CHECK(table->total[0].value == 0.5);
    CHECK(table->total[0].rowsLeftOut.at(LeftOut::NotAboutService) == 1);
    CHECK(table->total[1].value == 0.5);
    CHECK(table->total[2].value == 0.5);
    CHECK(table->total[3].value == 0.25);
    CHECK(table->total[4].value == 0.85);
    CHECK(table->rows.back().cuts.front().key == "前台");
    CHECK(table->rows.back().figures[4].value == 0.85);
}

TEST_CASE_METHOD(Fixture, "a run can be cancelled, and a wrong question is refused",
                 "[statistics]") {
    says(Side::Buyer, 10h, "a");
    std::stop_source stop;
    stop.request_stop();
    core::jobs::JobContext cancelled(stop.get_token(), [](core::jobs::Progress) {});
    CHECK(figures.table(query({Metric::ReplyRate}), cancelled).error() ==
          StatisticsError::Cancelled);
    CHECK(figures.open(query({Metric::ReplyRate}), cancelled).error() ==
          StatisticsError::Cancelled);
    CHECK(figures.table(query({}), job).error() == StatisticsError::NoMetric);
    CHECK(figures.table(query({Metric::Nps, Metric::Nps}), job).error() ==
          StatisticsError::NamedTwice);
    auto backwards = query({Metric::Nps});
    std::swap(backwards.from, backwards.to);
    CHECK(figures.table(backwards, job).error() == StatisticsError::PeriodEmpty);
}

TEST_CASE_METHOD(Fixture, "only so many rows are kept of an opened figure, the newest",
                 "[statistics]") {
    for (int i = 0; i < 20; ++i) {
        says(Side::Buyer, std::chrono::minutes{60 + i * 7 % 20}, "b" + std::to_string(i));
    }
    const auto opened = figures.open(query({Metric::ConversationsReceived}), job, 3);
    CHECK(opened->figure.value == 20);
    REQUIRE(opened->counted.size() == 3);
    CHECK(opened->counted[0].at == midnight + 79min);
    CHECK(opened->counted[2].at == midnight + 77min);
}

TEST_CASE("targets and weights make verdicts and a score", "[statistics]") {
    StatisticsSettings settings;
    settings.weights = {{Metric::FirstResponseMean, 1}, {Metric::SatisfactionShare, 3}};
    Figure slow;
    slow.value = 120;
    Figure content;
    content.value = 0.95;
    CHECK(verdictOf(Metric::FirstResponseMean, slow, settings) == TargetVerdict::Missed);
    CHECK(verdictOf(Metric::SatisfactionShare, content, settings) == TargetVerdict::Met);
    CHECK(verdictOf(Metric::SalesAmount, content, settings) == TargetVerdict::None);
    CHECK(scoreOf({Metric::FirstResponseMean, Metric::SatisfactionShare}, {slow, content},
                  settings) == 87.5);
    settings.targets[Metric::FirstResponseMean] = 120;
    CHECK(verdictOf(Metric::FirstResponseMean, slow, settings) == TargetVerdict::Met);
    settings.targets[Metric::FirstResponseMean] = std::nullopt;
    CHECK(verdictOf(Metric::FirstResponseMean, slow, settings) == TargetVerdict::None);
    CHECK(scoreOf({Metric::FirstResponseMean}, {slow}, settings) == std::nullopt);
}

TEST_CASE("targets and weights are the profile's own and survive a restart", "[statistics]") {
    auto database = support::testDatabase();
    core::settings::SettingsService service(database, [] { return support::kFirstMoment; });
    core::settings::SettingsReader settings(database);
    CHECK(settings.statisticsSettings() == defaultStatisticsSettings());
    StatisticsSettings own;
    own.targets = {{Metric::FirstResponseMean, 30.5}, {Metric::CsatMean, std::nullopt}};
    own.weights = {{Metric::SalesAmount, 2}};
    own.creditDays = std::chrono::days{4};
    REQUIRE(service.setStatisticsSettings(own, {"Lin"}));
    CHECK(settings.statisticsSettings() == own);
    CHECK(service.setStatisticsSettings(own, {"Lin"}).error() ==
          core::settings::SettingsError::NothingChanged);
    own.weights[Metric::SalesAmount] = -1;
    CHECK(service.setStatisticsSettings(own, {"Lin"}).error() ==
          core::settings::SettingsError::LimitOutOfRange);
}

TEST_CASE("who may not see the team sees the own figures", "[statistics]") {
    StatisticsQuery query{.where = {{.cut = Cut::Agent, .key = "Wang"}}};
    using core::agents::Role;
    CHECK(withinRights(query, {"Lin", Role::Lead}).where == query.where);
    // A lead of a team sees that team, whatever was asked for.
    core::agents::Actor ofNight{"Lin", Role::Lead};
    ofNight.team = "night";
    auto other = query;
    other.where.push_back({.cut = Cut::Team, .key = "day", .text = {}});
    const auto team = withinRights(other, ofNight).where;
    REQUIRE(std::ranges::count(team, Cut::Team, &CutValue::cut) == 1);
    CHECK(std::ranges::find(team, Cut::Team, &CutValue::cut)->key == "night");
    const auto own = withinRights(query, {"Lin", Role::Agent}).where;
    REQUIRE(own.size() == 1);
    CHECK(own.front().key == "Lin");
    CHECK(periodBefore({.from = core::Seconds{100s}, .to = core::Seconds{160s}}).from ==
          core::Seconds{40s});
}

TEST_CASE("every metric, cut and reason has its word", "[statistics]") {
    std::set<std::string_view> words;
    for (const auto& metric : metricCatalogue()) {
        CHECK(metricFromWord(toWord(metric.metric)) == metric.metric);
        words.insert(metric.key);
    }
    CHECK(words.size() == kMetrics);
    for (std::size_t i = 0; i < kCuts; ++i) {
        CHECK(cutFromWord(toWord(static_cast<Cut>(i))) == static_cast<Cut>(i));
    }
    std::set<std::string_view> reasons;
    for (std::size_t i = 0; i < kLeftOuts; ++i) {
        reasons.insert(toWord(static_cast<LeftOut>(i)));
    }
    CHECK(reasons.size() == kLeftOuts);
    CHECK_FALSE(metricFromWord("first_response"));
    CHECK_FALSE(cutFromWord("week"));
}
