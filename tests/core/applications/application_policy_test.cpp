#include "core/applications/application_policy.h"

#include "tests/support/catch.h"

using namespace core::applications;
using Fields = std::map<std::string, std::string>;

TEST_CASE("every act on an application leads where the table says, by whom it may be done") {
    using S = ApplicationState;
    using A = ApplicationAction;
    const std::map<std::pair<S, A>, S> expected{{{S::Requested, A::Approve}, S::Approved},
                                                {{S::Requested, A::Refuse}, S::Refused},
                                                {{S::Requested, A::Withdraw}, S::Withdrawn},
                                                {{S::Approved, A::Complete}, S::Done},
                                                {{S::Approved, A::Withdraw}, S::Withdrawn}};
    for (const S state : {S::Requested, S::Approved, S::Refused, S::Done, S::Withdrawn}) {
        for (const A action : {A::Approve, A::Refuse, A::Complete, A::Withdraw}) {
            for (const bool isOwn : {true, false}) {
                for (const bool isOnePerson : {true, false}) {
                    const Application application{.state = state, .requestedBy = "Lin"};
                    ApplicationRules rules = defaultApplicationRules();
                    rules.isOnePerson = isOnePerson;
                    const auto refusal =
                        barrier(application, action, {isOwn ? "Lin" : "Wang"}, rules);
                    CAPTURE(toWord(state), toWord(action), isOwn, isOnePerson);
                    const auto to = expected.find({state, action});
                    const bool decides = action == A::Approve || action == A::Refuse;
                    if (to == expected.end()) {
                        CHECK(refusal == ApplicationError::NotAllowedInState);
                    } else if (decides && isOwn && !isOnePerson) {
                        CHECK(refusal == ApplicationError::OwnRequest);
                    } else if (action == A::Withdraw && !isOwn) {
                        CHECK(refusal == ApplicationError::NotRequester);
                    } else {
                        CHECK_FALSE(refusal);
                        CHECK(*next(state, action) == to->second);
                    }
                }
            }
        }
    }
}

TEST_CASE("the fields of a kind are checked and its amount follows from them") {
    struct Case {
        ApplicationKind kind;
        Fields fields;
        /// The field at fault; empty: none.
        std::string fault;
        std::int64_t fen;
    };
    const auto given = GENERATE(values<Case>({
        {ApplicationKind::Gift,
         {{"item", "袜子"}, {"quantity", "2"}, {"value", "9.90"}},
         "",
         1'980},
        {ApplicationKind::Gift, {{"item", " "}, {"quantity", "2"}, {"value", "9.90"}}, "item", 0},
        {ApplicationKind::Gift,
         {{"item", "袜子"}, {"quantity", "0"}, {"value", "9.90"}},
         "quantity",
         0},
        {ApplicationKind::Gift,
         {{"item", "袜子"}, {"quantity", "-1"}, {"value", "9.90"}},
         "quantity",
         0},
        {ApplicationKind::Gift,
         {{"item", "袜子"}, {"quantity", "99999999"}, {"value", "1"}},
         "quantity",
         0},
        {ApplicationKind::Gift, {{"item", "袜子"}, {"quantity", "1"}, {"value", "0"}}, "value", 0},
        {ApplicationKind::FreeShipping, {{"postage", "12"}}, "", 1'200},
        {ApplicationKind::FreeShipping, {{"postage", "twelve"}}, "postage", 0},
        {ApplicationKind::FreeShipping, {}, "postage", 0},
        {ApplicationKind::BulkDeal,
         {{"item", "T恤"}, {"quantity", "100"}, {"unit_price", "25.5"}},
         "",
         255'000},
        {ApplicationKind::BulkDeal, {{"item", "T恤"}, {"quantity", "100"}}, "unit_price", 0},
        {ApplicationKind::Invoice,
         {{"type", "electronic"}, {"title", "个人"}, {"sum", "99"}},
         "",
         9'900},
        {ApplicationKind::Invoice,
         {{"type", "golden"}, {"title", "个人"}, {"sum", "99"}},
         "type",
         0},
        {ApplicationKind::Invoice,
         {{"type", "special"}, {"title", "某公司"}, {"sum", "99"}},
         "tax_number",
         0},
        {ApplicationKind::Invoice,
         {{"type", "special"}, {"title", "某公司"}, {"sum", "99"}, {"tax_number", "91330100MA2A"}},
         "tax_number",
         0},
        {ApplicationKind::Invoice,
         {{"type", "special"},
          {"title", "某公司"},
          {"sum", "99"},
          {"tax_number", "91330100MA2ABCDE12"}},
         "",
         9'900},
        {ApplicationKind::CashBack, {{"sum", "5"}, {"account", "a"}}, "", 500},
        {ApplicationKind::CashBack,
         {{"sum", "5"}, {"account", std::string(201, 'a')}},
         "account",
         0},
    }));
    CAPTURE(toWord(given.kind), given.fields);
    const auto fault = findFault(given.kind, given.fields);
    CHECK((fault ? fault->key : std::string()) == given.fault);
    if (!fault) {
        CHECK(amountOf(given.kind, given.fields) == core::Fen{given.fen});
    }
}

TEST_CASE("a limit holds for one buyer and for a day, however the grant is split") {
    const auto rules = defaultApplicationRules();
    const auto needs = [&](ApplicationKind kind, std::int64_t fen, std::int64_t toBuyer = 0,
                           std::int64_t byAgent = 0) {
        return needsDecision(kind, core::Fen{fen}, {core::Fen{toBuyer}, core::Fen{byAgent}}, rules);
    };
    CHECK_FALSE(needs(ApplicationKind::Gift, 2'000));
    CHECK(needs(ApplicationKind::Gift, 2'001));
    CHECK_FALSE(needs(ApplicationKind::CashBack, 1'000, 1'000, 1'000));
    CHECK(needs(ApplicationKind::CashBack, 1'001, 1'000, 1'000));
    CHECK_FALSE(needs(ApplicationKind::FreeShipping, 1'000, 0, 19'000));
    CHECK(needs(ApplicationKind::FreeShipping, 1'000, 0, 19'001));
    CHECK(needs(ApplicationKind::BulkDeal, 1));
    CHECK_FALSE(needs(ApplicationKind::Invoice, 100'000'000));
    CHECK(needsDecision(ApplicationKind::Gift, core::Fen{1}, {}, ApplicationRules{}));
}
