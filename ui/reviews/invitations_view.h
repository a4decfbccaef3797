#pragma once

#include <QWidget>

#include <optional>

#include "core/base/signal.h"
#include "core/jobs/job_queue.h"
#include "ui/common/environment.h"
#include "ui/common/latest_reading.h"
#include "ui/reviews/invitation_table_model.h"
#include "ui/reviews/review_ports.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace ui::common {
class DataTable;
class EmptyState;
}  // namespace ui::common

namespace ui::reviews {

class InvitationRulesForm;

/// Whom to ask for a review (R196): buyers of finished orders that nothing speaks against by the rules of the shop. Each
/// is looked at again in the act that sends.
class InvitationsView final : public QWidget {
    Q_OBJECT

public:
    InvitationsView(common::Environment& environment, const ReviewPorts& ports, QWidget* parent = nullptr);
    void setShop(std::optional<core::orders::ShopId> shop);
    void refresh();
    void takeFocus();
    [[nodiscard]] bool hasCurrent() const;
    /// The selected ones: one with the text as it stands, several each with the text of the rules.
    void send();
    /// The current one, for a buyer without a conversation.
    void copy();
    void editRules();
    /// Keeps the rules when their form is open; false: it is not.
    bool keepRules();

Q_SIGNALS:
    void done(const QString& text);
    void refused(const QString& text);

private:
    [[nodiscard]] QWidget* makeSide();
    [[nodiscard]] const core::reviews::InvitationFacts* current() const;
    void take(std::vector<core::reviews::InvitationFacts> candidates);
    void showCurrent();
    void invite(core::reviews::InvitationService::Way way);
    void inviteAll(const std::vector<core::orders::OrderKey>& orders);
    void saveRules(const core::reviews::InvitationRules& rules);

    common::Environment& m_environment;
    const ReviewPorts& m_ports;
    std::optional<core::orders::ShopId> m_shop;
    InvitationTableModel m_model;
    common::DataTable* m_table;
    common::EmptyState* m_empty;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_about;
    QPlainTextEdit* m_text;
    QPushButton* m_send;
    QPushButton* m_copy;
    InvitationRulesForm* m_rules = nullptr;
    std::string m_shown;
    common::LatestReading<std::vector<core::reviews::InvitationFacts>> m_reading;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::reviews
