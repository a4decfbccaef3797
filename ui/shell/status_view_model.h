#pragma once

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

#include "core/conversations/inbox_policy.h"
#include "core/jobs/job_queue.h"
#include "ui/common/environment.h"

namespace ui::shell {

/// What the status strip says: how old the data is, what runs, what waits to be handed off, and the
/// next promise that breaks. Reads in jobs and acts, never on the screen's thread; ticks only while
/// a countdown is shown.
class StatusViewModel final : public QObject {
    Q_OBJECT

public:
    explicit StatusViewModel(common::Environment& environment, QObject* parent = nullptr);

    [[nodiscard]] QString dataText() const;
    [[nodiscard]] QString dataToolTip() const;
    [[nodiscard]] QString handoffText() const;
    /// Who works here, and as what.
    [[nodiscard]] QString agentText() const;
    /// Who is connected to the bridge; empty: nobody.
    [[nodiscard]] QString bridgeText() const;
    [[nodiscard]] QString bridgeToolTip() const;
    [[nodiscard]] QString shipByText() const;
    [[nodiscard]] bool isShipByOverdue() const;
    /// Whose answer is due next: `Next breach in 0:42 – name`; empty while nobody waits.
    [[nodiscard]] QString breachText() const;
    [[nodiscard]] bool isBreached() const;
    /// The conversation behind breachText.
    [[nodiscard]] std::optional<core::conversations::ConversationId> nextBreach() const;
    /// The order behind shipByText.
    [[nodiscard]] std::optional<core::orders::OrderKey> nextOrder() const { return m_nextOrder; }
    void cancelJob();

public Q_SLOTS:
    /// Once a minute: `kefu import` may have brought data beside this window, which then reads anew.
    void lookForImports();
    void refresh();

Q_SIGNALS:
    void changed();
    void jobProgressed(const QString& text, qint64 done, qint64 total);
    void jobEnded();

private:
    void readWaiting();
    void judgeWaiting();
    void readHandoffs();
    void readNextShipBy();
    void takeNextShipBy();
    void jobRuns(core::jobs::JobQueue::Id id, const std::string& name,
                 core::jobs::Progress progress);
    [[nodiscard]] static QString jobText(const std::string& name);

    common::Environment& m_environment;
    QTimer m_refreshSoon;
    QTimer m_tick;
    /// Runs while a buyer waits.
    QTimer m_breachTick;
    std::vector<core::conversations::InboxEntry> m_waiting;
    std::map<core::orders::ShopId, core::conversations::ConversationRules> m_rules;
    std::optional<core::Seconds> m_dataAsOf;
    std::int64_t m_openHandoffs = 0;
    std::optional<core::Seconds> m_nextShipBy;
    std::optional<core::orders::OrderKey> m_nextOrder;
    std::optional<core::jobs::JobQueue::Id> m_runningJob;
    std::optional<core::jobs::JobQueue::Id> m_listJob;
    std::shared_ptr<std::vector<std::int64_t>> m_listed;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::shell
