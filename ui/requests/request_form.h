#pragma once

#include <QFrame>

#include "core/requests/request_service.h"
#include "ui/common/environment.h"

class QCheckBox;
class QComboBox;
class QCompleter;
class QDateTimeEdit;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace ui::requests {

/// A new request: the order, what is asked, and what the order's state allows instead where it forbids that. Return sends,
/// Escape closes.
class RequestForm final : public QFrame {
    Q_OBJECT

public:
    explicit RequestForm(common::Environment& environment, QWidget* parent = nullptr);

    void open(const common::CaseStart& start);
    void close();
    /// To the field that a refusal is about.
    void focusGap();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }

    /// As if the button was pressed.
    void submit();

Q_SIGNALS:
    void requested(const core::requests::RequestDraft& draft);
    /// Something else of the order is chosen instead: a return, or a gift, an invoice or a deal.
    void otherRequested(const common::CaseStart& start);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QHBoxLayout* makeButtons();
    void makeAlternatives(QHBoxLayout& row);
    void showParts();
    void showGuard();
    void choose(core::requests::Alternative alternative);
    /// Closes, and begins the other case with the order of this one.
    void beginOther(const char* kind);
    [[nodiscard]] QStringList courierNames() const;
    [[nodiscard]] core::requests::RequestKind kind() const;
    [[nodiscard]] std::optional<core::requests::StockChoice> choice() const;
    /// The order of the number that was typed, in the shop it began in or any.
    [[nodiscard]] std::optional<core::orders::OrderWithItems> order() const;

    common::Environment& m_environment;
    common::CaseStart m_start;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_number;
    QComboBox* m_kind;
    QComboBox* m_choice;
    QLineEdit* m_value;
    QDateTimeEdit* m_until;
    QLineEdit* m_reason;
    QCheckBox* m_identity;
    QLineEdit* m_identityNote;
    QLabel* m_guard;
    /// Whose order it is, so that a wrong number is seen.
    QLabel* m_about;
    /// Names of couriers to choose from while one is typed.
    QStringListModel* m_couriers;
    QCompleter* m_completer;
    std::vector<std::pair<core::requests::Alternative, QWidget*>> m_alternatives;
};

}  // namespace ui::requests
