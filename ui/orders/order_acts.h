#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "core/orders/review_service.h"
#include "ui/common/environment.h"
#include "ui/orders/orders_text.h"

namespace ui::orders {

/// One step of a review as the screen asks for it.
struct ReviewAct {
    core::orders::ReviewAction action = core::orders::ReviewAction::Approve;
    /// Question, answer or reason; empty where the step has none.
    std::string text;
    /// Hold only.
    core::Seconds until{};
    /// Approve only: the cash-on-delivery checks that are ticked.
    std::set<std::string> ticked;
};

/// Runs the acts of the workplace on the writer thread, tells their outcome in words, and knows how
/// to take the last one back by its counter-act.
class OrderActs final : public QObject {
    Q_OBJECT

public:
    explicit OrderActs(common::Environment& environment, QObject* parent = nullptr);

    void review(const core::orders::ReviewTarget& target, const ReviewAct& act);
    void approveAll(const std::vector<core::orders::ReviewTarget>& targets);
    void addNote(const core::orders::OrderKey& key, const std::string& text);
    void setFlag(const std::vector<core::orders::OrderKey>& keys, core::orders::OrderFlag flag,
                 bool on);
    void requestEdit(const core::orders::OrderKey& key, core::orders::OrderField field,
                     const std::string& after);
    void withdrawEdit(std::int64_t id);
    /// A lead lets the edit be asked for without an identity check.
    void waiveIdentity(const core::orders::OrderKey& key, const std::string& reason);
    void exportHandoff(std::optional<core::orders::ShopId> shop, const std::string& file);

    [[nodiscard]] bool canUndo() const { return m_undo != nullptr; }
    void undoLast();

Q_SIGNALS:
    /// `canUndo`: undoLast() takes it back.
    void done(const QString& text, bool canUndo);
    void refused(const ui::orders::RefusalText& refusal);
    /// What an act over many orders left as it was, after `done` told of the others.
    void leftOut(const ui::orders::RefusalText& refusal);
    /// A step of this order's review was taken.
    void stepTaken(const core::orders::OrderKey& key, core::orders::ReviewAction action);
    /// The order was not as it was shown: it has to be read again.
    void outdated(const core::orders::OrderKey& key);

private:
    using Outcome = core::orders::ReviewService::Outcome;
    Outcome run(const core::orders::ReviewTarget& target, const ReviewAct& act,
                const core::agents::Actor& actor);
    void finish(const core::orders::ReviewTarget& target, core::orders::ReviewAction action,
                const Outcome& outcome);
    void undoReviews(std::vector<core::orders::ReviewTarget> targets);
    void tellLeftOut(const core::orders::BulkOutcome& outcome, std::size_t asked);
    void tellApproved(const std::vector<core::orders::ReviewTarget>& targets,
                      const std::vector<core::orders::OrderKey>& done);
    void refuse(core::orders::ReviewError error, const core::orders::OrderKey& key);
    void tell(const QString& text, std::function<void()> undo = nullptr);

    common::Environment& m_environment;
    std::function<void()> m_undo;
};

}  // namespace ui::orders
