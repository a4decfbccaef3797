#pragma once

#include <QObject>
#include <QTimer>

#include <set>

#include "core/promises/promise_policy.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::promises {

/// The due list: open promises of the agent or of all, and the alarm when one of the agent's comes due.
class PromiseListViewModel final : public QObject {
    Q_OBJECT

public:
    enum class Scope { Mine, All, Closed, Pool };

    explicit PromiseListViewModel(common::Environment& environment, QObject* parent = nullptr);

    void setScope(Scope scope);
    [[nodiscard]] Scope scope() const { return m_scope; }
    void refresh();
    [[nodiscard]] const std::vector<core::promises::Promise>& promises() const {
        return m_promises;
    }
    /// Of the agent: due within ten minutes or overdue.
    [[nodiscard]] int dueCount() const { return m_dueCount; }
    /// metrics.md promise_kept_rate of the agent over the last 30 days.
    [[nodiscard]] core::promises::KeptRate keptRate() const { return m_keptRate; }
    [[nodiscard]] core::Seconds now() const { return m_environment.now(); }

Q_SIGNALS:
    void changed();
    void dueCountChanged(int count);

private:
    void watch();
    /// Rings for what has come due since the last look.
    void ring(const std::vector<core::promises::Promise>& due);

    common::Environment& m_environment;
    Scope m_scope = Scope::Mine;
    std::vector<core::promises::Promise> m_promises;
    int m_dueCount = 0;
    core::promises::KeptRate m_keptRate;
    /// Due now, and told.
    std::set<core::promises::PromiseId> m_rung;
    /// Until the next promise of the agent comes due.
    QTimer m_alarm;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::promises
