#include "core/reports/report_policy.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/reports/plan_template.h"
#include "tests/support/catch.h"

using namespace core::reports;
using core::agents::Actor;
using core::agents::Role;

namespace {

core::Seconds at(const char* text) {
    return *core::parseLocalTime(text);
}

Actor actor(const char* name, Role role, const char* team = "") {
    return {.name = name, .role = role, .capabilities = {}, .team = team};
}

WorkReport report(const char* agent, WorkReportState state, ReportScope scope = ReportScope::Own) {
    WorkReport made;
    made.agent = agent;
    made.state = state;
    made.scope = scope;
    return made;
}

}  // namespace

TEST_CASE("a report goes from draft over submitted to confirmed or back, and no other way",
          "[reports]") {
    using S = WorkReportState;
    using A = WorkReportAction;
    const std::map<std::pair<S, A>, S> allowed{
        {{S::Draft, A::Write}, S::Draft},          {{S::Draft, A::Submit}, S::Submitted},
        {{S::Submitted, A::Comment}, S::Submitted}, {{S::Submitted, A::Return}, S::Returned},
        {{S::Submitted, A::Confirm}, S::Confirmed}, {{S::Returned, A::Write}, S::Returned},
        {{S::Returned, A::Submit}, S::Submitted}};
    for (const auto state : kWorkReportStates) {
        for (const auto action : kWorkReportActions) {
            const auto to = next(state, action);
            const auto found = allowed.find({state, action});
            INFO(toWord(state) << " " << toWord(action));
            CHECK(to.has_value() == (found != allowed.end()));
            if (to && found != allowed.end()) {
                CHECK(*to == found->second);
            }
        }
    }
}

TEST_CASE("who may read and review a report", "[reports]") {
    const auto lin = actor("Lin", Role::Agent, "A");
    const auto wang = actor("Wang", Role::Agent, "A");
    const auto lead = actor("Zhao", Role::Lead, "A");
    const auto other = actor("Sun", Role::Lead, "B");
    const auto quality = actor("Qian", Role::Quality);
    const auto admin = actor("Zhou", Role::Admin);
    const auto draft = report("Lin", WorkReportState::Draft);
    const auto sent = report("Lin", WorkReportState::Submitted);
    CHECK(mayRead(lin, draft, "A"));
    for (const auto& reader : {wang, lead, other, quality, admin}) {
        INFO(reader.name);
        CHECK_FALSE(mayRead(reader, draft, "A"));
        CHECK(mayRead(reader, sent, "A") == (reader.name == "Zhao" || reader.name == "Zhou"));
        CHECK(mayReview(reader, sent, "A") == mayRead(reader, sent, "A"));
    }
    CHECK_FALSE(mayReview(lin, sent, "A"));
    CHECK(mayReview(actor("Lin", Role::Owner), sent, ""));
    const auto team = report("Zhao", WorkReportState::Submitted, ReportScope::Team);
    CHECK(mayReview(admin, team, "A"));
    CHECK_FALSE(mayRead(other, team, "B"));
    CHECK_FALSE(mayRead(wang, team, "A"));
    CHECK(barrierOf(lead, sent, "A", WorkReportAction::Write) == ReportError::NotAllowed);
    CHECK(barrierOf(lin, sent, "A", WorkReportAction::Write) == ReportError::NotAllowedInState);
    CHECK(barrierOf(lead, sent, "A", WorkReportAction::Confirm) == std::nullopt);
}

TEST_CASE("periods are whole days of the shop", "[reports]") {
    const auto wednesday = at("2026-11-25 01:30:00");
    CHECK(periodOf(ReportSpan::Day, wednesday) ==
          ReportPeriod{at("2026-11-25 00:00:00"), at("2026-11-26 00:00:00")});
    CHECK(periodOf(ReportSpan::Week, wednesday) ==
          ReportPeriod{at("2026-11-23 00:00:00"), at("2026-11-30 00:00:00")});
    CHECK(periodOf(ReportSpan::TwoWeeks, wednesday) ==
          ReportPeriod{at("2026-11-16 00:00:00"), at("2026-11-30 00:00:00")});
    CHECK(periodOf(ReportSpan::Month, at("2026-12-31 23:59:59")) ==
          ReportPeriod{at("2026-12-01 00:00:00"), at("2027-01-01 00:00:00")});
    CHECK(periodOf(ReportSpan::Week, at("2026-11-29 23:59:59")).to == at("2026-11-30 00:00:00"));
    CHECK(dayOf(wednesday) == at("2026-11-25 00:00:00"));
}

TEST_CASE("every length of plan has a template, and the check list has its parts", "[reports]") {
    for (const auto span : {ReportSpan::Day, ReportSpan::Week, ReportSpan::Month}) {
        CHECK(std::ranges::count(planTemplates(), span, &PlanTemplate::span) >= 2);
    }
    for (const auto& each : planTemplates()) {
        CHECK_FALSE(each.items.empty());
    }
    std::set<std::string> items;
    std::size_t count = 0;
    for (const auto& part : checkList()) {
        items.insert(part.items.begin(), part.items.end());
        count += part.items.size();
    }
    // A mark names its item by its words.
    CHECK(items.size() == count);
    CHECK(checkList().size() == 3);
}
