#pragma once

#include "ui/common/section.h"
#include "ui/customers/buyer_view_model.h"

namespace ui::customers {

/// Every earlier contact with the buyer in one scroll, newest first (lessons.md row 20); more is read as it is scrolled.
class BuyerContacts final : public common::Section {
    Q_OBJECT

public:
    explicit BuyerContacts(BuyerViewModel& buyer, QWidget* parent = nullptr);
    void showBuyer();

Q_SIGNALS:
    void orderRequested(const core::orders::OrderKey& key);
    void conversationRequested(core::conversations::ConversationId conversation);

private:
    void addEntries();
    [[nodiscard]] QWidget* makeEntry(const core::customers::ContactEntry& entry, QWidget* parent);

    BuyerViewModel& m_buyer;
    QVBoxLayout* m_rows = nullptr;
    /// Entries of the view-model that stand in the scroll.
    std::size_t m_shown = 0;
};

}  // namespace ui::customers
