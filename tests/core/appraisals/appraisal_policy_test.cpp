#include "core/appraisals/appraisal_policy.h"

#include <set>

#include "tests/support/catch.h"

using namespace core::appraisals;
using core::agents::Actor;
using core::agents::Role;

namespace {

const Signature kSigned{"x", core::Seconds{}};

/// A sheet of Wang's in team A with everything that its state needs.
Sheet sheetIn(SheetState state) {
    Sheet sheet;
    sheet.agent = "Wang";
    sheet.team = "A";
    sheet.assessors = {"Zhao", "Li"};
    sheet.state = state;
    sheet.figures = CountedFigures{};
    return sheet;
}

/// The state table once more, as sentences a person can check.
const std::map<SheetAction, std::map<SheetState, SheetState>>& written() {
    using S = SheetState;
    using A = SheetAction;
    static const std::map<A, std::map<S, S>> kWritten{
        {A::ChangePlan, {{S::Planned, S::Planned}}},
        {A::ConfirmAsAgent, {{S::Planned, S::Agreed}}},
        {A::ConfirmAsLead, {{S::Planned, S::Agreed}}},
        {A::Count,
         {{S::Agreed, S::Agreed},
          {S::SelfAssessed, S::SelfAssessed},
          {S::Assessed, S::Assessed},
          {S::Interviewed, S::Interviewed}}},
        {A::SelfAssess, {{S::Agreed, S::SelfAssessed}}},
        {A::SkipSelfAssessment, {{S::Agreed, S::SelfAssessed}}},
        {A::Assess, {{S::SelfAssessed, S::Assessed}}},
        {A::Interview, {{S::Assessed, S::Interviewed}}},
        {A::SendBack,
         {{S::Agreed, S::Planned},
          {S::Assessed, S::SelfAssessed},
          {S::Interviewed, S::SelfAssessed}}},
        {A::SignAsAgent, {{S::Interviewed, S::Signed}}},
        {A::Object, {{S::Interviewed, S::Signed}}},
        {A::SignAsLead, {{S::Interviewed, S::Signed}}},
        {A::Close, {{S::Signed, S::Closed}}},
        {A::AddMeasure,
         {{S::Assessed, S::Assessed},
          {S::Interviewed, S::Interviewed},
          {S::Signed, S::Signed},
          {S::Closed, S::Closed}}},
        {A::Drop, {{S::Planned, S::Dropped}, {S::Agreed, S::Dropped}}}};
    return kWritten;
}

}  // namespace

TEST_CASE("every state and every action of an appraisal is the written one", "[appraisals]") {
    REQUIRE(written().size() == std::size(kSheetActions));
    for (const auto action : kSheetActions) {
        const auto& steps = written().at(action);
        for (const auto state : kSheetStates) {
            INFO(toWord(state) << ' ' << toWord(action));
            const auto* step = findStep(state, action);
            const auto expected = steps.find(state);
            REQUIRE((step != nullptr) == (expected != steps.end()));
            if (step != nullptr) {
                CHECK(step->to == expected->second);
                const bool isOfMany =
                    std::set{SheetAction::ConfirmAsAgent, SheetAction::ConfirmAsLead,
                             SheetAction::SignAsAgent, SheetAction::Object,
                             SheetAction::SignAsLead, SheetAction::Assess}
                        .contains(action);
                CHECK(step->waitsForAll == isOfMany);
            }
        }
    }
    std::set<std::pair<SheetState, SheetAction>> once;
    for (const auto& step : kSheetSteps) {
        CHECK(once.insert({step.from, step.action}).second);
    }
}

TEST_CASE("in every state every person may do what the rule gives, and nothing else",
          "[appraisals]") {
    struct Person {
        Actor actor;
        bool isAgentSide;
        bool isAssessor;
        std::optional<AppraisalError> asLead;
    };
    const auto none = std::optional<AppraisalError>();
    const std::optional role(AppraisalError::NotAllowedForRole);
    const std::optional own(AppraisalError::OwnSheet);
    const std::vector<Person> people{
        {{"Owner", Role::Owner}, true, false, none},
        {{"Boss", Role::Admin}, false, false, none},
        {{"Li", Role::Lead, {}, "A"}, false, true, none},
        {{"Sun", Role::Lead, {}, "B"}, false, false, role},
        {{"Qian", Role::Lead, {}, ""}, false, false, role},
        {{"Zhao", Role::Quality, {}, "A"}, false, true, role},
        {{"Zhou", Role::Senior, {}, "A"}, false, false, role},
        {{"Wu", Role::Agent, {}, "A"}, false, false, role},
        {{"Wang", Role::Agent, {}, "A"}, true, false, role},
        // A lead's own sheet is another lead's to decide.
        {{"Wang", Role::Lead, {}, "A"}, true, false, own},
        {{"Wang", Role::Admin}, true, false, own},
    };
    const std::set agentSide{SheetAction::ConfirmAsAgent, SheetAction::SelfAssess,
                             SheetAction::SignAsAgent, SheetAction::Object};
    for (const auto state : kSheetStates) {
        const Sheet sheet = sheetIn(state);
        for (const auto action : kSheetActions) {
            for (const auto& person : people) {
                INFO(toWord(state) << ' ' << toWord(action) << ' ' << person.actor.name << ' '
                                   << core::agents::toWord(person.actor.role));
                std::optional<AppraisalError> expected;
                if (!written().at(action).contains(state)) {
                    expected = AppraisalError::NotAllowedInState;
                } else if (agentSide.contains(action)) {
                    expected = person.isAgentSide ? none
                                                  : std::optional(AppraisalError::NotTheAgent);
                } else if (action == SheetAction::Assess) {
                    expected = person.isAssessor ? none
                                                 : std::optional(AppraisalError::NotAssessor);
                } else {
                    expected = person.asLead;
                }
                CHECK(barrier(sheet, action, person.actor) == expected);
            }
        }
    }
}

TEST_CASE("agents read their own sheets, leads those of their team, assessors theirs",
          "[appraisals]") {
    const Sheet sheet = sheetIn(SheetState::Assessed);
    CHECK(mayRead(sheet, {"Owner", Role::Owner}));
    CHECK(mayRead(sheet, {"Boss", Role::Admin}));
    CHECK(mayRead(sheet, {"Sun", Role::Lead, {}, "A"}));
    CHECK(mayRead(sheet, {"Wang", Role::Agent, {}, "A"}));
    CHECK(mayRead(sheet, {"Zhao", Role::Quality}));
    CHECK_FALSE(mayRead(sheet, {"Sun", Role::Lead, {}, "B"}));
    CHECK_FALSE(mayRead(sheet, {"Wu", Role::Agent, {}, "A"}));
    CHECK_FALSE(mayRead(sheet, {"Wu", Role::Senior, {}, "A"}));
    CHECK_FALSE(mayRead(sheet, {"Zheng", Role::Quality, {}, "A"}));
}

TEST_CASE("nobody confirms or signs twice, and figures stay once somebody signed",
          "[appraisals]") {
    const Actor owner{"Owner"};
    auto sheet = sheetIn(SheetState::Planned);
    sheet.agentConfirmed = kSigned;
    CHECK(barrier(sheet, SheetAction::ConfirmAsAgent, owner) == AppraisalError::AlreadyGiven);
    CHECK_FALSE(barrier(sheet, SheetAction::ConfirmAsLead, owner));
    sheet = sheetIn(SheetState::Agreed);
    sheet.figures.reset();
    CHECK(barrier(sheet, SheetAction::SelfAssess, owner) == AppraisalError::FiguresMissing);
    CHECK(barrier(sheet, SheetAction::SkipSelfAssessment, owner) ==
          AppraisalError::FiguresMissing);
    CHECK_FALSE(barrier(sheet, SheetAction::Count, owner));
    sheet = sheetIn(SheetState::Interviewed);
    sheet.leadSigned = kSigned;
    CHECK(barrier(sheet, SheetAction::SignAsLead, owner) == AppraisalError::AlreadyGiven);
    CHECK(barrier(sheet, SheetAction::Count, owner) == AppraisalError::AlreadySigned);
    CHECK(barrier(sheet, SheetAction::SendBack, owner) == AppraisalError::AlreadySigned);
    CHECK_FALSE(barrier(sheet, SheetAction::Object, owner));
    sheet.agentSigned = kSigned;
    CHECK(barrier(sheet, SheetAction::Object, owner) == AppraisalError::AlreadyGiven);
}

TEST_CASE("an assessor gives every item of ability and attitude one mark with a reason",
          "[appraisals]") {
    const auto definition = findSet(defaultAppraisalRules(), "service")->definition;
    std::vector<Mark> marks;
    for (const auto& group : definition.groups) {
        if (group.group != ItemGroup::Results) {
            for (const auto& item : group.items) {
                marks.push_back({item.key, 80, "看过五段会话"});
            }
        }
    }
    REQUIRE(marks.size() == 6);
    CHECK(areMarksWhole(definition, marks));
    const auto isWhole = [&](auto change) {
        auto changed = marks;
        change(changed);
        return areMarksWhole(definition, changed);
    };
    CHECK_FALSE(isWhole([](auto& m) { m.pop_back(); }));
    CHECK_FALSE(isWhole([](auto& m) { m.push_back(m.front()); }));
    CHECK_FALSE(isWhole([](auto& m) { m[0].points = 101; }));
    CHECK_FALSE(isWhole([](auto& m) { m[0].points = -1; }));
    CHECK_FALSE(isWhole([](auto& m) { m[0].reason = "  "; }));
    CHECK_FALSE(isWhole([](auto& m) { m[0].item = "first_response_mean"; }));
    CHECK(isWhole([](auto& m) { m[0].points = 0; }));
}

TEST_CASE("words of states and actions are their own", "[appraisals]") {
    std::set<std::string_view> words;
    for (const auto state : kSheetStates) {
        CHECK(sheetStateFromWord(toWord(state)) == state);
        words.insert(toWord(state));
    }
    CHECK(words.size() == std::size(kSheetStates));
    words.clear();
    for (const auto action : kSheetActions) {
        words.insert(toWord(action));
    }
    CHECK(words.size() == std::size(kSheetActions));
    CHECK_FALSE(sheetStateFromWord("gone"));
    CHECK_FALSE(measureKindFromWord("gone"));
}
