#include "ui/tickets/ticket_act_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/departments/department_policy.h"
#include "core/tickets/ticket_policy.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"
#include "ui/tickets/tickets_text.h"

namespace ui::tickets {

using namespace core::tickets;

namespace {

constexpr int kTextLines = 3;

/// Whom it is handed to unless the agent chooses another: who had it before, else who answers for such problems.
std::string departmentOf(const Ticket& ticket,
                         const std::vector<core::departments::Department>& departments) {
    if (!ticket.department.empty()) {
        return ticket.department;
    }
    const auto* responsible =
        core::departments::responsibleFor(dutiesFor(ticket.topic), departments);
    return responsible ? responsible->name : std::string();
}

}  // namespace

TicketActForm::TicketActForm(QWidget* parent)
    : InlineForm(Keys::ReturnSubmits, parent)
    , m_title(new common::PlainLabel({}, this))
    , m_department(new QComboBox(this))
    , m_contact(common::captionLabel({}, this))
    , m_text(new QPlainTextEdit(this))
    , m_submit(new QPushButton(this)) {
    setObjectName(QStringLiteral("ticket.actForm"));
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_department->setObjectName(QStringLiteral("ticket.department"));
    m_contact->setObjectName(QStringLiteral("ticket.contact"));
    m_contact->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("ticket.text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    m_text->installEventFilter(this);
    m_submit->setObjectName(QStringLiteral("ticket.submit"));
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("ticket.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_department, m_contact, m_text}) {
        layout->addWidget(part);
    }
    layout->addLayout(buttons);
    connect(m_department, &QComboBox::currentIndexChanged, this, [this] {
        m_contact->setText(m_department->currentData(Qt::UserRole + 1).toString());
    });
    connect(m_submit, &QPushButton::clicked, this, &TicketActForm::submit);
    connect(cancel, &QPushButton::clicked, this, &TicketActForm::close);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TicketActForm::keepText);
    hide();
}

bool TicketActForm::isNeededFor(Deed deed) {
    switch (deed) {
        case Deed::HandOver:
        case Deed::Answer:
        case Deed::TakeBack:
        case Deed::Solve:
        case Deed::Phone:
        case Deed::Pause:
        case Deed::Reopen:
        case Deed::Assign:
        case Deed::AddItem:
        case Deed::AddBuyers:
            return true;
        case Deed::Send:
        case Deed::Copy:
        case Deed::Close:
        case Deed::Resume:
        case Deed::Escalate:
        case Deed::Edit:
            return false;
    }
    return false;
}

void TicketActForm::open(const Ticket& ticket, Deed deed,
                         const std::vector<core::departments::Department>& departments) {
    m_target = {ticket.id, ticket.version};
    m_targets.clear();
    m_position.reset();
    m_deed = deed;
    switch (deed) {
        case Deed::HandOver:
            m_department->clear();
            for (const auto& each : departments) {
                m_department->addItem(tr("%1 (answers in %2)")
                                          .arg(common::toScreen(each.name),
                                               common::Format::duration(each.responseLimit)),
                                      common::toScreen(each.name));
                QStringList facts;
                for (const auto* fact : {&each.duties, &each.contact}) {
                    if (!fact->empty()) {
                        facts.append(common::toScreen(*fact));
                    }
                }
                if (!each.lead.empty()) {
                    facts.append(tr("Duty lead: %1").arg(common::toScreen(each.lead)));
                }
                m_department->setItemData(m_department->count() - 1,
                                          facts.join(QStringLiteral(" · ")), Qt::UserRole + 1);
            }
            m_department->setCurrentIndex(std::max(
                0, m_department->findData(common::toScreen(departmentOf(ticket, departments)))));
            m_contact->setText(m_department->currentData(Qt::UserRole + 1).toString());
            showParts(tr("Hand to which department?"), {}, {}, tr("Hand over", "verb"), true);
            return;
        case Deed::Answer:
            showParts(tr("What does %1 answer?").arg(common::toScreen(ticket.department)),
                      tr("The answer; it becomes a note of the conversation"), {},
                      tr("Keep the answer"), false);
            return;
        case Deed::Solve:
            showParts(tr("What is the customer told?"), tr("The result in the customer's words"),
                      common::toScreen(ticket.answer), tr("Solved"), false);
            return;
        case Deed::Phone:
            showParts(tr("Told by phone"), tr("What the customer said to it"), {},
                      tr("The customer was told"), false);
            return;
        case Deed::TakeBack:
            showParts(tr("Why is it taken back?"), tr("Reason"), {}, tr("Take back", "verb"),
                      false);
            return;
        case Deed::Pause:
            showParts(tr("What is the customer asked for?"), tr("Such as a photo or an address"),
                      {}, tr("Wait", "verb"), false);
            return;
        case Deed::Reopen:
            showParts(tr("Why is it opened again?"), tr("Reason"), {}, tr("Open again", "verb"),
                      false);
            return;
        case Deed::Assign:
            showParts(tr("Give to which colleague?"), tr("Name of the colleague"), {},
                      tr("Give", "verb"), false);
            return;
        case Deed::AddItem:
            showParts(tr("What is to be checked?"), tr("A line of the checklist"), {},
                      tr("Add", "verb"), false);
            return;
        case Deed::AddBuyers:
            showParts(tr("Whom does it concern too?"),
                      tr("One buyer a line: nick or order number; each is told once"), {},
                      tr("Add", "verb"), false);
            return;
        case Deed::Send:
        case Deed::Copy:
        case Deed::Close:
        case Deed::Resume:
        case Deed::Escalate:
        case Deed::Edit:
            close();
    }
}

void TicketActForm::openPhone(const Ticket& ticket, std::int64_t position, const QString& buyer) {
    m_target = {ticket.id, ticket.version};
    m_targets.clear();
    m_position = position;
    m_deed = Deed::Phone;
    showParts(tr("Told by phone: %1").arg(buyer), tr("What the customer said to it"), {},
              tr("The customer was told"), false);
}

void TicketActForm::openAssignAll(const std::vector<TicketTarget>& targets) {
    m_targets = targets;
    m_position.reset();
    m_deed = Deed::Assign;
    showParts(tr("Give %n tickets to which colleague?", nullptr, static_cast<int>(targets.size())),
              tr("Name of the colleague"), {}, tr("Give", "verb"), false);
}

void TicketActForm::showParts(const QString& title, const QString& hint, const QString& text,
                              const QString& submit, bool hasDepartments) {
    m_title->setText(title);
    m_text->setPlaceholderText(hint);
    const QSignalBlocker blocker(m_text);
    const auto kept = m_kept.find(key());
    m_text->setPlainText(kept == m_kept.end() ? text : kept->second);
    m_text->moveCursor(QTextCursor::End);
    m_submit->setText(submit);
    m_department->setVisible(hasDepartments);
    m_contact->setVisible(hasDepartments);
    m_text->setVisible(!hasDepartments);
    show();
    if (hasDepartments) {
        m_department->setFocus();
    } else {
        m_text->setFocus();
    }
}

TicketActForm::Key TicketActForm::key() const {
    return {m_targets.empty() ? m_target.id : 0, m_deed, m_position.value_or(-1)};
}

void TicketActForm::keepText() {
    if (isVisibleTo(parentWidget()) && !m_text->isHidden()) {
        m_kept[key()] = m_text->toPlainText();
    }
}

void TicketActForm::forget() {
    if (m_submitted) {
        m_kept.erase(*m_submitted);
        m_submitted.reset();
    }
}

void TicketActForm::keep() {
    m_submitted.reset();
}

void TicketActForm::follow(const Ticket& ticket) {
    if (ticket.id == m_target.id) {
        m_target.version = ticket.version;
    }
}

void TicketActForm::focusText() {
    if (!m_text->isHidden()) {
        m_text->setFocus();
    }
}

void TicketActForm::submit() {
    const auto text = common::toCore(m_deed == Deed::HandOver && m_targets.empty()
                                         ? m_department->currentData().toString()
                                         : m_text->toPlainText());
    m_submitted = key();
    if (m_targets.empty()) {
        Q_EMIT submitted(m_target, m_deed, text, m_position);
    } else {
        Q_EMIT assignAllRequested(m_targets, text);
    }
}

bool TicketActForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // A name and a line of a checklist have one line.
        const bool isLine = m_deed == Deed::Assign || m_deed == Deed::AddItem || !m_targets.empty();
        if (isReturn && (isLine || key->modifiers().testFlag(Qt::ControlModifier))) {
            submit();
            return true;
        }
    }
    return InlineForm::eventFilter(watched, event);
}

}  // namespace ui::tickets
