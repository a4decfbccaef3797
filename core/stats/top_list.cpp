#include "core/stats/top_list.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/base/text.h"
#include "core/base/word_table.h"
#include "core/search/folding.h"

namespace core::stats {
namespace {

constexpr WordTable<CauseSource, 3> kSources{{{CauseSource::Complaint, "complaint"},
                                              {CauseSource::Review, "review"},
                                              {CauseSource::Return, "return"}}};
constexpr WordTable<DayPart, 4> kDayParts{{{DayPart::Night, "night"},
                                           {DayPart::Morning, "morning"},
                                           {DayPart::Afternoon, "afternoon"},
                                           {DayPart::Evening, "evening"}}};
constexpr WordTable<FailureKind, 4> kFailures{{{FailureKind::MissedReply, "missed_reply"},
                                               {FailureKind::BrokenPromise, "broken_promise"},
                                               {FailureKind::WrongItem, "wrong_item"},
                                               {FailureKind::WrongAmount, "wrong_amount"}}};

constexpr std::size_t kLeastCharacters = 4;
/// Characters of which greetings consist; a text of nothing else asks nothing.
constexpr std::u32string_view kGreetings =
    U"你您好亲在吗嗎么嘛呢啊哈喽嗨有人客服老板店家掌柜的了哦helo";

bool isWordCharacter(char32_t character) {
    constexpr char32_t kFirstLetter = 0x80;
    constexpr char32_t kFirstIdeograph = 0x3400;
    constexpr char32_t kLastIdeograph = 0x9FFF;
    if (character < kFirstLetter) {
        return (character >= U'0' && character <= U'9') || (character >= U'a' && character <= U'z');
    }
    return character >= kFirstIdeograph && character <= kLastIdeograph;
}

bool saysSomething(const std::string& key) {
    const auto text = search::foldedText(key);
    return text.size() >= kLeastCharacters && std::ranges::any_of(text, [](char32_t character) {
               return kGreetings.find(character) == std::u32string_view::npos;
           });
}

/// A case with a cause, whatever it is.
struct Told {
    CauseSource source;
    orders::ShopId shop;
    std::string cause;
    std::string product;
};

std::string reasonName(const returns::ReturnCase& c) {
    const auto* reason = returns::findReason(c.reason);
    return reason == nullptr ? c.reason : reason->name;
}

std::vector<Told> causesOf(const CaseRows& rows) {
    std::vector<Told> told;
    for (const auto& complaint : rows.complaints) {
        if (!complaint.cause.empty()) {
            told.push_back(
                {CauseSource::Complaint, complaint.shop, complaint.cause, complaint.product});
        }
    }
    for (const auto& review : rows.reviews) {
        if (review.rating == reviews::Rating::Good) {
            continue;
        }
        for (const auto cause : review.causes) {
            told.push_back(
                {CauseSource::Review, review.shop, std::string(toWord(cause)), review.product});
        }
    }
    for (const auto& c : rows.returns) {
        if (!c.reason.empty()) {
            told.push_back({CauseSource::Return, c.shop, reasonName(c), c.itemTitle});
        }
    }
    return told;
}

/// The most frequent; of equals the first by name.
template <class Key>
std::pair<Key, std::int64_t> mostOf(const std::map<Key, std::int64_t>& counts) {
    std::pair<Key, std::int64_t> most{};
    for (const auto& [key, count] : counts) {
        if (count > most.second) {
            most = {key, count};
        }
    }
    return most;
}

}  // namespace

std::string_view toWord(CauseSource source) {
    return wordOf(kSources, source);
}

std::string_view toWord(DayPart part) {
    return wordOf(kDayParts, part);
}

std::string_view toWord(FailureKind kind) {
    return wordOf(kFailures, kind);
}

std::string questionKey(std::string_view text) {
    std::string key;
    for (const char32_t character : search::foldedText(text)) {
        if (isWordCharacter(character)) {
            appendUtf8(key, character);
        }
    }
    return key;
}

void QuestionCounter::take(const QuestionLine& line) {
    if (line.conversation != m_conversation) {
        m_conversation = line.conversation;
        m_key.clear();
        m_isAnswered = false;
    }
    if (line.isBuyer) {
        if (!m_key.empty()) {
            return;
        }
        auto key = questionKey(line.text);
        if (!saysSomething(key)) {
            return;
        }
        m_key = std::move(key);
        auto& question = m_questions[m_key];
        question.text = cleanText(line.text);
        question.conversation = line.conversation;
        ++question.conversations;
        return;
    }
    if (!m_key.empty() && !m_isAnswered) {
        m_questions[m_key].answer = cleanText(line.text);
        m_isAnswered = true;
    }
}

std::vector<TopQuestion> QuestionCounter::finished(std::size_t limit) const {
    std::vector<TopQuestion> list;
    for (const auto& [key, question] : m_questions) {
        if (question.conversations > 1) {
            list.push_back(question);
        }
    }
    std::ranges::stable_sort(list, [](const TopQuestion& one, const TopQuestion& other) {
        return one.conversations > other.conversations;
    });
    if (list.size() > limit) {
        list.resize(limit);
    }
    return list;
}

std::vector<TopCause> topCauses(const CaseRows& rows) {
    struct Count {
        std::int64_t cases = 0;
        std::map<std::string, std::int64_t> products;
    };
    std::map<std::tuple<CauseSource, std::string, orders::ShopId>, Count> counts;
    std::map<CauseSource, std::int64_t> all;
    for (const auto& told : causesOf(rows)) {
        auto& count = counts[{told.source, told.cause, told.shop}];
        ++count.cases;
        ++all[told.source];
        if (!told.product.empty()) {
            ++count.products[told.product];
        }
    }
    std::vector<TopCause> causes;
    for (const auto& [key, count] : counts) {
        const auto& [source, cause, shop] = key;
        const auto [product, ofProduct] = mostOf(count.products);
        causes.push_back(
            {.source = source,
             .shop = shop,
             .cause = cause,
             .cases = count.cases,
             .share = static_cast<double>(count.cases) / static_cast<double>(all[source]),
             .product = product,
             .ofProduct = ofProduct});
    }
    std::ranges::stable_sort(
        causes, [](const TopCause& one, const TopCause& other) { return one.cases > other.cases; });
    return causes;
}

std::vector<ProductIssues> productIssues(const CaseRows& rows) {
    std::map<std::string, ProductIssues> products;
    for (const auto& review : rows.reviews) {
        auto& product = products[review.product];
        switch (review.rating) {
            case reviews::Rating::Good:
                ++product.goodReviews;
                break;
            case reviews::Rating::Middle:
                ++product.middleReviews;
                break;
            case reviews::Rating::Bad:
                ++product.badReviews;
                break;
        }
    }
    for (const auto& complaint : rows.complaints) {
        ++products[complaint.product].complaints;
    }
    for (const auto& c : rows.returns) {
        auto& product = products[c.itemTitle];
        ++product.returns;
        product.failedInspections += c.inspectedAt && !c.inspectionPassed ? 1 : 0;
        product.cost += c.cost;
        if (c.paidAt && c.amount) {
            product.cost += *c.amount;
        }
    }
    std::map<std::string, std::map<std::pair<CauseSource, std::string>, std::int64_t>> causes;
    for (const auto& told : causesOf(rows)) {
        ++causes[told.product][{told.source, told.cause}];
    }
    std::vector<ProductIssues> list;
    for (auto& [name, product] : products) {
        if (product.issues() == 0 || name.empty()) {
            continue;
        }
        product.product = name;
        const auto [cause, count] = mostOf(causes[name]);
        product.source = cause.first;
        product.topCause = cause.second;
        product.ofTopCause = count;
        list.push_back(std::move(product));
    }
    std::ranges::stable_sort(list, [](const ProductIssues& one, const ProductIssues& other) {
        return one.issues() > other.issues();
    });
    return list;
}

namespace {

Figure shareFigure(std::int64_t numerator, std::int64_t denominator) {
    Figure figure{.numerator = numerator, .denominator = denominator, .rowsCounted = denominator};
    if (denominator != 0) {
        figure.value = static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    return figure;
}

CrossCell cellAgainst(std::int64_t numerator, std::int64_t denominator, const Figure& total) {
    CrossCell cell{.figure = shareFigure(numerator, denominator)};
    if (cell.figure.value && total.value) {
        cell.difference = *cell.figure.value - *total.value;
    }
    return cell;
}

}  // namespace

CrossTable reviewCausesByComplaint(const std::vector<reviews::ReviewCase>& reviews,
                                   const std::vector<complaints::Complaint>& complaints) {
    using Key = std::tuple<orders::ShopId, std::string, std::string>;
    using Kinds = std::set<complaints::ComplaintKind>;
    std::map<Key, Kinds> byOrder;
    std::map<Key, Kinds> byBuyer;
    for (const auto& complaint : complaints) {
        if (!complaint.orderNumber.empty()) {
            byOrder[{complaint.shop, complaint.orderNumber, {}}].insert(complaint.kind);
        }
        if (!complaint.buyer.empty() && !complaint.product.empty()) {
            byBuyer[{complaint.shop, complaint.buyer, complaint.product}].insert(complaint.kind);
        }
    }
    struct Count {
        std::int64_t reviews = 0;
        std::int64_t complained = 0;
        std::map<complaints::ComplaintKind, std::int64_t> kinds;
    };
    std::map<std::string, Count> counts;
    Count all;
    for (const auto& review : reviews) {
        if (review.rating == reviews::Rating::Good) {
            continue;
        }
        Kinds kinds;
        if (const auto order = byOrder.find({review.shop, review.orderNumber, {}});
            order != byOrder.end()) {
            kinds.insert(order->second.begin(), order->second.end());
        }
        if (const auto buyer = byBuyer.find({review.shop, review.buyer, review.product});
            buyer != byBuyer.end()) {
            kinds.insert(buyer->second.begin(), buyer->second.end());
        }
        // A review of several causes stands in the row of each, and once in the whole.
        std::vector<Count*> counted{&all};
        for (const auto cause : review.causes) {
            counted.push_back(&counts[std::string(toWord(cause))]);
        }
        if (review.causes.empty()) {
            counted.push_back(&counts[{}]);
        }
        for (auto* count : counted) {
            ++count->reviews;
            count->complained += kinds.empty() ? 0 : 1;
            for (const auto kind : kinds) {
                ++count->kinds[kind];
            }
        }
    }
    CrossTable table{.metric = Metric::ComplaintRate,
                     .total = shareFigure(all.complained, all.reviews)};
    for (const auto kind : complaints::kComplaintKinds) {
        table.columns.push_back({.key = std::string(toWord(kind)), .text = {}});
        table.totals.push_back(
            {.figure = shareFigure(all.kinds[kind], all.reviews), .difference = {}});
    }
    for (auto& [cause, count] : counts) {
        auto& row = table.rows.emplace_back();
        row.label.key = cause;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            // A kind of complaint is held against the same kind over all causes.
            row.cells.push_back(cellAgainst(count.kinds[complaints::kComplaintKinds[i]],
                                            count.reviews, table.totals[i].figure));
        }
        row.all = cellAgainst(count.complained, count.reviews, table.total);
        row.share = static_cast<double>(count.reviews) / static_cast<double>(all.reviews);
    }
    std::ranges::stable_sort(table.rows, [](const CrossRow& one, const CrossRow& other) {
        return one.share.value_or(0) > other.share.value_or(0);
    });
    return table;
}

DayPart dayPartOf(int hour) {
    constexpr int kHoursOfPart = 6;
    return static_cast<DayPart>(hour / kHoursOfPart);
}

std::vector<Metric> failureMetrics() {
    return {Metric::Unanswered, Metric::ConversationsReceived, Metric::PromiseKeptRate,
            Metric::SalesOrders};
}

std::vector<ServiceFailure> serviceFailures(const std::vector<Figure>& totals,
                                            const std::vector<returns::ReturnCase>& returns) {
    using returns::ReasonGroup;
    std::map<FailureKind, std::int64_t> wrong;
    for (const auto& c : returns) {
        const auto* reason = returns::findReason(c.reason);
        if (reason == nullptr) {
            continue;
        }
        if (reason->group == ReasonGroup::WrongItem || reason->group == ReasonGroup::MissingParts) {
            ++wrong[FailureKind::WrongItem];
        } else if (reason->group == ReasonGroup::PriceDifference ||
                   reason->group == ReasonGroup::Postage) {
            ++wrong[FailureKind::WrongAmount];
        }
    }
    const auto& promises = totals.at(2);
    const auto orders = totals.at(3).numerator;
    return {{FailureKind::MissedReply, totals.at(0).numerator, totals.at(1).numerator},
            {FailureKind::BrokenPromise, promises.denominator - promises.numerator,
             promises.denominator},
            {FailureKind::WrongItem, wrong[FailureKind::WrongItem], orders},
            {FailureKind::WrongAmount, wrong[FailureKind::WrongAmount], orders}};
}

}  // namespace core::stats
