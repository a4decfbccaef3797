#include "core/worklist/work_item.h"

#include <algorithm>
#include <tuple>

#include "core/base/word_table.h"

namespace core::worklist {
namespace {

using namespace std::chrono_literals;

constexpr WordTable<WorkKind, 14> kWords{{
    {WorkKind::Conversation, "conversation"},
    {WorkKind::Complaint, "complaint"},
    {WorkKind::Ticket, "ticket"},
    {WorkKind::Return, "return"},
    {WorkKind::Parcel, "parcel"},
    {WorkKind::Request, "request"},
    {WorkKind::Promise, "promise"},
    {WorkKind::Task, "task"},
    {WorkKind::Review, "order"},
    {WorkKind::Application, "application"},
    {WorkKind::Notice, "notice"},
    {WorkKind::Handover, "handover"},
    {WorkKind::BuyerReview, "review"},
    {WorkKind::Learning, "learning"},
}};

}  // namespace

std::string_view toWord(WorkKind kind) {
    return wordOf(kWords, kind);
}

WorkBand bandOf(const WorkItem& item, Seconds now, std::chrono::minutes utcOffset) {
    if (!item.dueAt) {
        return WorkBand::NoLimit;
    }
    if (*item.dueAt < now) {
        return WorkBand::Overdue;
    }
    const auto left = *item.dueAt - now;
    if (left <= 10min) {
        return WorkBand::TenMinutes;
    }
    if (left <= 1h) {
        return WorkBand::Hour;
    }
    const auto dayOf = [&](Seconds at) {
        return std::chrono::floor<std::chrono::days>(at + utcOffset);
    };
    return dayOf(*item.dueAt) == dayOf(now) ? WorkBand::Today : WorkBand::Later;
}

void sortByUrgency(std::vector<WorkItem>& items, Seconds now, std::chrono::minutes utcOffset) {
    const auto key = [&](const WorkItem& item) {
        return std::tuple(bandOf(item, now, utcOffset), -item.value.value,
                          item.dueAt.value_or(Seconds::max()), item.kind, item.id);
    };
    std::ranges::stable_sort(items, [&](const WorkItem& left, const WorkItem& right) {
        const auto one = key(left);
        const auto other = key(right);
        return one != other ? one < other : left.orderNumber < right.orderNumber;
    });
}

}  // namespace core::worklist
