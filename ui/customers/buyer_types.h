#pragma once

#include <QWidget>

#include <optional>
#include <vector>

#include "core/customers/handling_cards.h"
#include "ui/common/section.h"
#include "ui/customers/buyer_view_model.h"

class QComboBox;
class QToolButton;

namespace ui::customers {

/// Personality, behaviour and experience of the buyer, each with the card that says how to treat it (R207–R209).
class BuyerTypes final : public common::Section {
    Q_OBJECT

public:
    explicit BuyerTypes(BuyerViewModel& buyer, QWidget* parent = nullptr);
    void showBuyer(bool isOther);

Q_SIGNALS:
    void insertRequested(const QString& text);

private:
    enum Type { Personality, Behaviour, Experience, kTypeCount };
    struct Line {
        QComboBox* choice = nullptr;
        QToolButton* card = nullptr;
    };
    void addLine(QLayout& rows, Type type, const QString& caption, const char* name);
    void choose(Type type, int value);
    void showCard();
    [[nodiscard]] std::optional<core::customers::HandlingCard> cardOf(Type type) const;
    [[nodiscard]] QWidget* makeCard(const core::customers::HandlingCard& card);

    BuyerViewModel& m_buyer;
    Line m_lines[kTypeCount];
    QWidget* m_cards;
    /// Whose card is unfolded.
    std::optional<Type> m_open;
};

}  // namespace ui::customers
