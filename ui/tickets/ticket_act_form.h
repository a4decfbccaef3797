#pragma once

#include <QFrame>

#include <map>
#include <optional>
#include <tuple>

#include "core/departments/department.h"
#include "core/tickets/ticket_service.h"
#include "ui/common/inline_form.h"
#include "ui/tickets/ticket_deed.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui::tickets {

/// What a step on a ticket needs: words, or a department. Ctrl+Return sends, Escape closes.
class TicketActForm final : public common::InlineForm {
    Q_OBJECT

public:
    explicit TicketActForm(QWidget* parent = nullptr);

    /// Whether the deed needs this form; the others are done at once.
    [[nodiscard]] static bool isNeededFor(Deed deed);
    void open(const core::tickets::Ticket& ticket, Deed deed,
              const std::vector<core::departments::Department>& departments);
    /// Told by phone, to one buyer of several; `buyer`: who that is.
    void openPhone(const core::tickets::Ticket& ticket, std::int64_t position, const QString& buyer);
    /// One colleague for several tickets.
    void openAssignAll(const std::vector<core::tickets::TicketTarget>& targets);
    /// As if the button was pressed.
    void submit() override;
    /// What was submitted is carried out: its words are not offered again. Others come back with their step.
    void forget();
    /// What was submitted is refused: its words come back too.
    void keep();
    /// After another act of the same agent on the ticket: what is written is for this version.
    void follow(const core::tickets::Ticket& ticket);
    /// To the words that a refusal asks for.
    void focusText();

Q_SIGNALS:
    void submitted(const core::tickets::TicketTarget& target, ui::tickets::Deed deed,
                   const std::string& text, std::optional<std::int64_t> position);
    void assignAllRequested(const std::vector<core::tickets::TicketTarget>& targets,
                            const std::string& owner);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is written now, under the ticket, the step and the buyer it is for.
    void keepText();
    void showParts(const QString& title, const QString& hint, const QString& text,
                   const QString& submit, bool hasDepartments);

    core::tickets::TicketTarget m_target;
    std::vector<core::tickets::TicketTarget> m_targets;
    Deed m_deed = Deed::HandOver;
    /// Of a ticket, a step and the buyer of several, -1 for the next; the ticket 0 stands for several tickets.
    using Key = std::tuple<core::tickets::TicketId, Deed, std::int64_t>;
    [[nodiscard]] Key key() const;
    /// Written and not sent yet, while another ticket was looked at.
    std::map<Key, QString> m_kept;
    /// Sent and not answered yet.
    std::optional<Key> m_submitted;
    /// Of the buyer who is told; nothing: the next.
    std::optional<std::int64_t> m_position;
    QLabel* m_title;
    QComboBox* m_department;
    QLabel* m_contact;
    QPlainTextEdit* m_text;
    QPushButton* m_submit;
};

}  // namespace ui::tickets
