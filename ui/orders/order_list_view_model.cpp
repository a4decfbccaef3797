#include "ui/orders/order_list_view_model.h"

#include <QCoreApplication>
#include <QPointer>

#include "core/orders/annotation_service.h"
#include "core/orders/review_service.h"
#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"

namespace ui::orders {

using namespace core::orders;

namespace {

/// Acts come in bursts (a bulk approval): one new list for all of them.
constexpr int kRefreshDelayMilliseconds = 60;

}  // namespace

OrderListViewModel::OrderListViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent)
    , m_environment(environment)
    , m_model([this](const auto& ids) { return m_environment.orders.rows(ids, m_rules); },
              environment.now) {
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(kRefreshDelayMilliseconds);
    connect(&m_refreshSoon, &QTimer::timeout, this, [this] {
        readCounts();
        list(true);
    });
    const auto reread = [this](const std::vector<OrderKey>& keys) {
        m_model.rowsChanged(keys);
        refresh();
    };
    m_subscriptions.push_back(common::onScreen(environment.reviews.changed, this, reread));
    m_subscriptions.push_back(common::onScreen(environment.annotations.changed, this, reread));
    m_subscriptions.push_back(common::onScreen(environment.mirrorChanged, this, [this] {
        m_model.allRowsChanged();
        refresh();
    }));
    m_subscriptions.push_back(common::onScreen(environment.settingsService.changed, this, [this] {
        readRules();
        m_model.allRowsChanged();
        refresh();
    }));
    m_subscriptions.push_back(environment.quickJobs.failed.subscribe(
        [this](core::jobs::JobQueue::Id id, const std::string&, const std::string&) {
            if (id == m_job) {
                finish();
                Q_EMIT failed();
            }
        }));
    readRules();
}

OrderListViewModel::~OrderListViewModel() {
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
    }
}

void OrderListViewModel::setFilter(const OrderFilter& filter) {
    if (filter == m_filter && (m_hasPiece || isListing())) {
        return;
    }
    const bool isOtherShop = filter.shop != m_filter.shop;
    m_filter = filter;
    if (isOtherShop) {
        readRules();
    }
    // Scope and search change no count, and counting a large shop holds the screen up.
    if (isOtherShop || !m_hasCounts) {
        readCounts();
    }
    Q_EMIT filterChanged();
    list(false);
}

void OrderListViewModel::refresh() {
    if (!m_refreshSoon.isActive()) {
        m_refreshSoon.start();
    }
}

std::optional<std::int64_t> OrderListViewModel::count(OrderScope scope) const {
    switch (scope) {
        case OrderScope::ReviewQueue:
            return m_counts.waiting + m_counts.asked + m_counts.held;
        case OrderScope::Waiting:
            return m_counts.waiting;
        case OrderScope::Asked:
            return m_counts.asked;
        case OrderScope::Held:
            return m_counts.held;
        case OrderScope::AutoPassed:
            return m_counts.autoPassed;
        case OrderScope::Decided:
            return m_counts.decided;
        case OrderScope::ChangedSince:
            return m_counts.changedSince;
        case OrderScope::All:
        case OrderScope::Unshipped:
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<double> OrderListViewModel::autoPassedShare() const {
    const std::int64_t all =
        m_counts.waiting + m_counts.asked + m_counts.held + m_counts.autoPassed + m_counts.decided;
    if (all == 0) {
        return std::nullopt;
    }
    return static_cast<double>(m_counts.autoPassed) / static_cast<double>(all);
}

void OrderListViewModel::list(bool isRefresh) {
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
        // A refresh that overtakes an unfinished list must not wait for it: it becomes that list.
        isRefresh = isRefresh && m_isRefresh;
    }
    m_refreshSoon.stop();
    m_isRefresh = isRefresh;
    m_pending.clear();
    m_hasPiece = isRefresh;
    const auto deliver = [guard = QPointer<OrderListViewModel>(this), generation = ++m_generation](
                             std::vector<std::int64_t> ids, bool isLast) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, generation, isLast, ids = std::move(ids)] {
                if (guard) {
                    guard->take(generation, ids, isLast);
                }
            },
            Qt::QueuedConnection);
    };
    m_job = m_environment.quickJobs.add("list", [make = m_environment.listOrders, filter = m_filter,
                                                 deliver](core::jobs::JobContext& job) {
        make(filter, job.stopToken(),
             [&deliver](std::vector<std::int64_t> ids) { deliver(std::move(ids), false); });
        deliver({}, true);
    });
    Q_EMIT listingChanged();
}

void OrderListViewModel::take(std::uint64_t generation, std::vector<std::int64_t> ids,
                              bool isLast) {
    if (generation != m_generation) {
        return;
    }
    if (m_isRefresh) {
        m_pending.insert(m_pending.end(), ids.begin(), ids.end());
        if (isLast) {
            Q_EMIT resetting();
            if (m_model.replace(std::move(m_pending))) {
                Q_EMIT wasReset();
            }
            m_pending.clear();
        }
    } else if (!m_hasPiece && (isLast || !ids.empty())) {
        m_hasPiece = true;
        m_model.reset(std::move(ids));
        Q_EMIT wasReset();
    } else {
        m_model.append(ids);
    }
    if (isLast) {
        finish();
        Q_EMIT listed();
    }
}

void OrderListViewModel::finish() {
    m_job.reset();
    Q_EMIT listingChanged();
}

void OrderListViewModel::readCounts() {
    m_hasCounts = true;
    const auto deliver = [guard = QPointer<OrderListViewModel>(this),
                          generation = ++m_countsGeneration](const ReviewCounts& counts) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, generation, counts] {
                if (guard) {
                    guard->takeCounts(generation, counts);
                }
            },
            Qt::QueuedConnection);
    };
    m_environment.quickJobs.add("counts",
                                [count = m_environment.countReviews, shop = m_filter.shop,
                                 deliver](core::jobs::JobContext&) { deliver(count(shop)); });
}

void OrderListViewModel::takeCounts(std::uint64_t generation, const ReviewCounts& counts) {
    if (generation == m_countsGeneration) {
        m_counts = counts;
        Q_EMIT countsChanged();
    }
}

void OrderListViewModel::readRules() {
    const auto shops = m_environment.settings.shops();
    const ShopId shop = m_filter.shop.value_or(shops.empty() ? 0 : shops.front().id);
    m_rules = m_environment.settings.reviewRules(shop);
}

}  // namespace ui::orders
