#include "core/stats/figure.h"

#include "core/base/word_table.h"

namespace core::stats {
namespace {

constexpr WordTable<Cut, kCuts> kCutWords{{{Cut::Agent, "agent"},
                                           {Cut::Team, "team"},
                                           {Cut::Shop, "shop"},
                                           {Cut::Channel, "channel"},
                                           {Cut::QuestionType, "question_type"},
                                           {Cut::Product, "product"},
                                           {Cut::Hour, "hour"},
                                           {Cut::Day, "day"}}};
constexpr WordTable<LeftOut, kLeftOuts> kLeftOutWords{
    {{LeftOut::Excluded, "excluded"},
     {LeftOut::Untimed, "untimed"},
     {LeftOut::Unanswered, "unanswered"},
     {LeftOut::UnansweredThatDay, "unanswered_that_day"},
     {LeftOut::OutsideHours, "outside_hours"},
     {LeftOut::NoBuyerMessage, "no_buyer_message"},
     {LeftOut::Unclassified, "unclassified"},
     {LeftOut::NotPreSale, "not_pre_sale"},
     {LeftOut::NotPaid, "not_paid"},
     {LeftOut::NoPaymentTime, "no_payment_time"},
     {LeftOut::NotClosed, "not_closed"},
     {LeftOut::NotRated, "not_rated"},
     {LeftOut::NotYetDue, "not_yet_due"},
     {LeftOut::Withdrawn, "withdrawn"},
     {LeftOut::NotDelivered, "not_delivered"},
     {LeftOut::Outgoing, "outgoing"},
     {LeftOut::NotAboutService, "not_about_service"},
     {LeftOut::OrderUnknown, "order_unknown"}}};
constexpr WordTable<RowKind, 8> kRowWords{{{RowKind::Conversation, "conversation"},
                                           {RowKind::Order, "order"},
                                           {RowKind::Promise, "promise"},
                                           {RowKind::Call, "call"},
                                           {RowKind::Complaint, "complaint"},
                                           {RowKind::Review, "review"},
                                           {RowKind::Inspection, "inspection"},
                                           {RowKind::Work, "work"}}};

}  // namespace

std::string_view toWord(Cut cut) {
    return wordOf(kCutWords, cut);
}

std::optional<Cut> cutFromWord(std::string_view word) {
    return valueOf(kCutWords, word);
}

std::string_view toWord(LeftOut reason) {
    return wordOf(kLeftOutWords, reason);
}

std::string_view toWord(RowKind kind) {
    return wordOf(kRowWords, kind);
}

}  // namespace core::stats
