#pragma once

#include "core/knowledge/reply_proposal_reader.h"
#include "core/knowledge/reply_proposal_service.h"
#include "ui/applications/reply_proposal_table_model.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

class QLabel;
class QStackedLayout;

namespace ui::common {
class DataTable;
}

namespace ui::applications {

/// Quick replies that wait for a lead's word, with the text as it is now beside the proposed one, and what became of the
/// others.
class ReplyProposalsView final : public QWidget {
    Q_OBJECT

public:
    ReplyProposalsView(common::Environment& environment,
                       core::knowledge::ReplyProposalReader& reader,
                       core::knowledge::ReplyProposalService& service, QWidget* parent = nullptr);

    void refresh();
    /// What can be done with the one in front; a text: why not.
    [[nodiscard]] bool can(core::knowledge::ReplyProposalAction action) const;
    [[nodiscard]] QString barrierText(core::knowledge::ReplyProposalAction action) const;
    void act(core::knowledge::ReplyProposalAction action, const std::string& reason);
    [[nodiscard]] int waitingCount() const { return m_waiting; }

Q_SIGNALS:
    void done(const QString& text);
    void refused(const QString& text);
    /// Another one is in front, or the list was read again.
    void changed();

private:
    using Outcome = core::knowledge::ReplyProposalService::Outcome;
    [[nodiscard]] QWidget* makeTexts();
    void showCurrent();
    [[nodiscard]] const core::knowledge::ReplyProposal* current() const;

    common::Environment& m_environment;
    core::knowledge::ReplyProposalReader& m_reader;
    core::knowledge::ReplyProposalService& m_service;
    ReplyProposalTableModel m_model;
    common::DataTable* m_table;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_now = nullptr;
    QLabel* m_proposed = nullptr;
    int m_waiting = 0;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::applications
