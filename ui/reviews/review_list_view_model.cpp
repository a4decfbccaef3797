#include "ui/reviews/review_list_view_model.h"

#include <algorithm>
#include <utility>

#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"

namespace ui::reviews {

using namespace core::reviews;

namespace {

constexpr int kRefreshDelayMilliseconds = 30;

core::Seconds dueAt(const ReviewCase& review, const ReviewRules& rules) {
    const auto due = dueOf(review, rules);
    return due ? due->at : core::Seconds::max();
}

ReviewList readList(ReviewCaseReader& reader, const ReviewFilter& filter, const std::string& me,
                    const ReviewRules& rules, core::Seconds now) {
    ReviewList list{.reviews = reader.list(filter), .open = reader.openCounts({}, filter.sight)};
    if (!filter.isClosed) {
        std::ranges::stable_sort(list.reviews, std::ranges::less{},
                                 [&](const ReviewCase& review) { return dueAt(review, rules); });
    }
    for (const auto& [rating, count] : reader.openCounts(me, filter.sight)) {
        list.mine += count;
    }
    for (const auto& review : reader.list({.owner = me, .sight = filter.sight})) {
        list.overdue += dueAt(review, rules) < now ? 1 : 0;
    }
    return list;
}

}  // namespace

ReviewListViewModel::ReviewListViewModel(common::Environment& environment, const ReviewPorts& ports,
                                         QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_ports(ports)
    , m_reading(
          environment.quickJobs, [this](ReviewList list) { take(std::move(list)); },
          [this] { Q_EMIT failed(); }) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRefreshDelayMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReviewListViewModel::read);
    m_subscriptions.push_back(common::onScreen(environment.cases.reviewCaseService->changed, this,
                                               [this](const auto&) { refresh(); }));
    m_subscriptions.push_back(
        common::onScreen(environment.actorChanged, this, [this] { refresh(); }));
}

void ReviewListViewModel::setView(ReviewView view) {
    m_view = view;
    read();
}

void ReviewListViewModel::setSearch(const QString& text) {
    m_text = common::toCore(text.trimmed());
    read();
}

void ReviewListViewModel::refresh() {
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

ReviewFilter ReviewListViewModel::filter() const {
    ReviewFilter filter{.text = m_text, .sight = common::sightOf(m_environment)};
    switch (m_view) {
        case ReviewView::Mine:
            filter.owner = m_environment.actor().name;
            break;
        case ReviewView::Bad:
            filter.rating = Rating::Bad;
            break;
        case ReviewView::Middle:
            filter.rating = Rating::Middle;
            break;
        case ReviewView::Good:
            filter.rating = Rating::Good;
            break;
        case ReviewView::Closed:
            filter.isClosed = true;
            break;
    }
    return filter;
}

void ReviewListViewModel::read() {
    m_soon.stop();
    m_reading.start("reviews",
                    [reader = m_ports.lister, what = filter(), me = m_environment.actor().name,
                     rules = m_ports.rules, now = m_environment.now()](core::jobs::JobContext&) {
                        return readList(*reader, what, me, rules, now);
                    });
}

void ReviewListViewModel::take(ReviewList list) {
    const int before = std::exchange(m_list, std::move(list)).overdue;
    if (before != m_list.overdue) {
        Q_EMIT overdueChanged(m_list.overdue);
    }
    Q_EMIT changed();
}

}  // namespace ui::reviews
