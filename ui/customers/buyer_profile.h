#pragma once

#include "ui/common/section.h"
#include "ui/customers/buyer_view_model.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui::common {
class StateChip;
}

namespace ui::customers {

/// Who it is: nick, tier, credit, what is noted, all edited in place; a field is kept when it is left.
class BuyerProfile final : public QWidget {
    Q_OBJECT

public:
    explicit BuyerProfile(BuyerViewModel& buyer, QWidget* parent = nullptr);
    /// `isOther`: another buyer; what is being typed for the same one stays.
    void showBuyer(bool isOther);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead(QVBoxLayout& layout);
    void makeFields(QVBoxLayout& layout);
    void showCredit();
    void showNicks();

    BuyerViewModel& m_buyer;
    QLabel* m_nick = nullptr;
    common::StateChip* m_tier = nullptr;
    QLabel* m_sums = nullptr;
    QLabel* m_benefit = nullptr;
    QWidget* m_credit = nullptr;
    QPlainTextEdit* m_note = nullptr;
    QLineEdit* m_tags = nullptr;
    QComboBox* m_group = nullptr;
    QWidget* m_nicks = nullptr;
};

}  // namespace ui::customers
