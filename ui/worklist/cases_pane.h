#pragma once

#include "core/worklist/buyer_cases_reader.h"
#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"
#include "ui/common/state_chip.h"

class QComboBox;
class QVBoxLayout;

namespace ui::common {
class EntryList;
}

namespace ui::worklist {

/// A case as its own subject says it.
struct CaseWords {
    /// The kind or topic, such as "Change of address".
    QString what;
    common::Chip state;
};

/// What other subjects say of their cases.
struct CasesPorts {
    core::worklist::BuyerCasesReader* reader = nullptr;
    std::function<CaseWords(const core::worklist::BuyerCase&)> words;
};

/// What is open for the buyer in front: requests, parcels, returns, complaints and tickets with their state and limit,
/// and new ones about an order, all from beside the talk.
class CasesPane final : public common::ConversationPane {
    Q_OBJECT

public:
    CasesPane(common::Environment& environment, CasesPorts ports, QWidget* parent = nullptr);
    [[nodiscard]] QString title() const override;
    void setContext(const common::ConversationContext& context) override;
    [[nodiscard]] std::vector<common::Command> commands() override;

private:
    [[nodiscard]] QWidget* makeStart();
    void connectParts();
    void fillOrders();
    void showCases();
    [[nodiscard]] QWidget* makeCase(const core::worklist::BuyerCase& open, QWidget* parent);
    void start(const std::string& kind);

    common::Environment& m_environment;
    CasesPorts m_ports;
    common::ConversationContext m_context;
    QComboBox* m_order;
    common::EntryList* m_list;
    std::vector<QWidget*> m_needOrder;
    QWidget* m_start = nullptr;
    std::vector<core::worklist::BuyerCase> m_cases;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::worklist
