#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>
#include <vector>

#include "core/base/signal.h"
#include "core/jobs/job_queue.h"
#include "core/orders/order_reader.h"
#include "ui/common/environment.h"
#include "ui/orders/order_list_model.h"

namespace ui::orders {

/// Which orders are listed, and how many there are of each kind. Lists are made in a job; a new
/// filter shows its first piece at once, and the same filter read again moves only what changed.
class OrderListViewModel final : public QObject {
    Q_OBJECT

public:
    explicit OrderListViewModel(common::Environment& environment, QObject* parent = nullptr);
    ~OrderListViewModel() override;

    [[nodiscard]] OrderListModel& model() { return m_model; }
    [[nodiscard]] const core::orders::OrderFilter& filter() const { return m_filter; }
    void setFilter(const core::orders::OrderFilter& filter);
    /// Reads the same list again, soon; several wishes become one.
    void refresh();
    [[nodiscard]] bool isListing() const { return m_job.has_value(); }
    [[nodiscard]] const core::orders::ReviewCounts& counts() const { return m_counts; }
    /// Reviews in a scope, or nothing for one that is not counted.
    [[nodiscard]] std::optional<std::int64_t> count(core::orders::OrderScope scope) const;
    /// Part of the reviewed orders that passed by themselves, 0 to 1; nothing before the first
    /// order (R082).
    [[nodiscard]] std::optional<double> autoPassedShare() const;
    /// What a rule of the list needs of the shop's settings.
    [[nodiscard]] const core::orders::ReviewRules& rules() const { return m_rules; }

Q_SIGNALS:
    void filterChanged();
    void listingChanged();
    /// The list was read again; the rows that were selected are selected still, unless they left
    /// it.
    void listed();
    /// Before a reset that would lose the selection, and after it.
    void resetting();
    void wasReset();
    void countsChanged();
    void failed();

private:
    void list(bool isRefresh);
    void take(std::uint64_t generation, std::vector<std::int64_t> ids, bool isLast);
    void finish();
    void readCounts();
    void takeCounts(std::uint64_t generation, const core::orders::ReviewCounts& counts);
    void readRules();

    common::Environment& m_environment;
    core::orders::OrderFilter m_filter;
    core::orders::ReviewRules m_rules;
    core::orders::ReviewCounts m_counts;
    bool m_hasCounts = false;
    OrderListModel m_model;
    QTimer m_refreshSoon{this};
    std::optional<core::jobs::JobQueue::Id> m_job;
    std::uint64_t m_generation = 0;
    std::uint64_t m_countsGeneration = 0;
    bool m_isRefresh = false;
    bool m_hasPiece = false;
    std::vector<std::int64_t> m_pending;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::orders
