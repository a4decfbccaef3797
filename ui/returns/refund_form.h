#pragma once

#include <QFrame>

#include <map>

#include "core/agents/actor.h"
#include "core/returns/refund_calculator.h"
#include "core/returns/refund_limits.h"
#include "ui/common/inline_form.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui::returns {

/// What the refund form was filled in with.
struct RefundAmount {
    core::Fen amount;
    /// Of a coupon: what it costs the shop beside the amount.
    core::Fen cost;
    /// Every line of the sum, in words.
    std::string note;
    std::string payMethod;
    core::returns::RefundChoice choice;
};

/// The amount of a refund: pieces, postage, price difference, compensation and coupon with the sum, its bound and who
/// must sign, all live (R136, R140). Ctrl+Return takes it, Escape closes.
class RefundForm final : public common::InlineForm {
    Q_OBJECT

public:
    struct Terms {
        core::returns::RefundBasis basis;
        /// Everything but the amount, which the form fills in.
        core::returns::RefundFacts facts;
        core::agents::Role role = core::agents::Role::Owner;
        core::returns::RefundChoice choice;
        /// What the buyer asks for; nothing: no sum.
        std::optional<core::Fen> claimed;
        /// The way the buyer paid; empty: not known.
        std::string payMethod;
        /// The sum is not signed without it: false for the platform's own refund, which it sends back itself.
        bool asksPayMethod = false;
        /// Who fills it in asked for it, and signs nothing.
        bool isOwnRequest = false;
    };

    explicit RefundForm(QWidget* parent = nullptr);
    void open(const Terms& terms);
    /// Nothing: a field holds no sum of money.
    [[nodiscard]] std::optional<core::returns::RefundChoice> choice() const;
    void submit() override;

Q_SIGNALS:
    void amountChosen(const ui::returns::RefundAmount& amount);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildItems();
    QLineEdit* addMoney(QGridLayout& grid, const QString& name, const QString& label, core::Fen amount);
    void recount();
    [[nodiscard]] QString noteOf(const core::returns::RefundSum& sum) const;

    Terms m_terms;
    std::optional<core::returns::RefundSum> m_sum;
    QWidget* m_fields = nullptr;
    std::map<std::string, QSpinBox*> m_pieces;
    std::map<std::string, QLabel*> m_itemAmounts;
    QLineEdit* m_postage = nullptr;
    QLineEdit* m_returnPostage = nullptr;
    QLineEdit* m_priceDifference = nullptr;
    QLineEdit* m_compensation = nullptr;
    QLineEdit* m_coupon = nullptr;
    QComboBox* m_payMethod;
    QLabel* m_total;
    QLabel* m_signing;
    QLabel* m_error;
    QPushButton* m_cancel;
    QPushButton* m_submit;
};

}  // namespace ui::returns
