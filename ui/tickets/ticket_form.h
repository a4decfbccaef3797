#pragma once

#include <QFrame>

#include "core/tickets/ticket_service.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::tickets {

/// A new ticket, or what is written anew in one. What is solved in the talk is recorded as done with one button (R179).
/// Ctrl+Return sends, Escape closes.
class TicketForm final : public QFrame {
    Q_OBJECT

public:
    explicit TicketForm(QWidget* parent = nullptr);

    /// What is known by now is filled in; without a buyer the nick is asked for. `result`: what was answered in the talk.
    void openNew(const core::tickets::TicketDraft& known,
                 const std::vector<std::string>& orderNumbers, const std::string& result = {});
    void openEdit(const core::tickets::Ticket& ticket);
    void close();
    /// Of the ticket that is written.
    [[nodiscard]] core::orders::ShopId shop() const;
    /// The orders of the buyer who was named just now.
    void offerOrders(const std::vector<std::string>& orderNumbers);
    /// To the field that a refusal is about.
    void focusGap();
    [[nodiscard]] bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// As if the first button was pressed.
    void submit();
    void submitDone();

Q_SIGNALS:
    void created(const core::tickets::TicketDraft& draft);
    void recordedDone(const core::tickets::TicketDraft& draft, const std::string& result);
    void edited(const core::tickets::TicketTarget& target, const core::tickets::TicketEdit& edit);
    /// A new buyer was written down.
    void buyerNamed(const QString& buyer);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildFields(QFormLayout& form);
    QPlainTextEdit* makeText(const char* name, const QString& hint);
    void showParts(bool isNew);
    void followTopic();
    [[nodiscard]] core::tickets::TicketTopic topic() const;
    [[nodiscard]] core::tickets::TicketDraft draft() const;
    [[nodiscard]] std::string followUp() const;

    core::tickets::TicketDraft m_known;
    /// Nothing: a new one.
    std::optional<core::tickets::Ticket> m_edited;
    QLabel* m_title;
    QComboBox* m_topic;
    QComboBox* m_level;
    QLineEdit* m_buyer;
    QLineEdit* m_customer;
    QCheckBox* m_withoutCustomer;
    QComboBox* m_order;
    QPlainTextEdit* m_problem = nullptr;
    QPlainTextEdit* m_progress = nullptr;
    QPlainTextEdit* m_result = nullptr;
    QCheckBox* m_followUp;
    QLabel* m_levelHint;
    QPushButton* m_submit;
    QPushButton* m_done;
    QFormLayout* m_form = nullptr;
};

}  // namespace ui::tickets
