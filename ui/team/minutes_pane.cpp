#include "ui/team/minutes_pane.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTextDocument>

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/plain_text.h"
#include "ui/common/printed_pages.h"
#include "ui/common/section.h"
#include "ui/team/team_form.h"
#include "ui/team/team_text.h"
#include "ui/theme/theme.h"

namespace ui::team {

using namespace core::team;
using common::captionLabel;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTitleWidth = 210;
constexpr int kTimeWidth = 140;
constexpr int kListWidth = 560;
constexpr int kTextLines = 3;

QPlainTextEdit* linesField(const char* name, const QString& hint, QWidget* parent) {
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setTabChangesFocus(true);
    field->setPlaceholderText(hint);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    return field;
}

}  // namespace

MinutesPane::MinutesPane(TeamViewModel& team, common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_team(team)
    , m_environment(environment)
    , m_model({tr("State"), tr("Held"), tr("Kind"), tr("Title")})
    , m_form(new TeamForm(QStringLiteral("minutes.form"), tr("Keep the minutes"), this))
    , m_itemForm(new TeamForm(QStringLiteral("minutes.itemForm"), tr("Add the item"), this))
    , m_edit(new QPushButton(tr("Change…"), this))
    , m_item(new QPushButton(tr("Action item…"), this))
    , m_issue(new QPushButton(tr("Issue"), this))
    , m_reopen(new QPushButton(tr("Make it a draft"), this))
    , m_print(new QPushButton(tr("Print…"), this)) {
    auto* bar = new common::FilterBar(this);
    auto* take = new QPushButton(tr("Take minutes…"), bar);
    take->setObjectName(QStringLiteral("minutes.new"));
    auto* pdf = new QPushButton(tr("As PDF…"), bar);
    pdf->setObjectName(QStringLiteral("minutes.pdf"));
    m_edit->setObjectName(QStringLiteral("minutes.edit"));
    m_item->setObjectName(QStringLiteral("minutes.item"));
    m_issue->setObjectName(QStringLiteral("minutes.issue"));
    m_reopen->setObjectName(QStringLiteral("minutes.reopen"));
    m_print->setObjectName(QStringLiteral("minutes.print"));
    bar->add(take);
    bar->addSpace();
    for (auto* button : {m_item, m_edit, m_issue, m_reopen, m_print, pdf}) {
        bar->add(button);
    }
    auto* splitter = new QSplitter(this);
    m_table = new common::DataTable(environment.viewStates, splitter);
    m_table->setObjectName(QStringLiteral("minutes"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(0, new common::ChipDelegate(m_table));
    m_table->setColumnWidth(1, kTimeWidth);
    m_table->setColumnWidth(3, kTitleWidth);
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* detail = new QWidget(scroll);
    m_detail = new QVBoxLayout(detail);
    m_detail->setContentsMargins(theme::kSpaceBlock, theme::kSpaceWide, theme::kSpaceBlock,
                                 theme::kSpaceWide);
    m_text = common::valueLabel({}, detail);
    m_text->setObjectName(QStringLiteral("minutes.text"));
    m_detail->addWidget(m_text);
    m_detail->addStretch(1);
    scroll->setWidget(detail);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setSizes({kListWidth, kListWidth});
    buildForms();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(m_form);
    all->addWidget(m_itemForm);
    all->addWidget(splitter, 1);
    connect(take, &QPushButton::clicked, this, &MinutesPane::openNew);
    connect(pdf, &QPushButton::clicked, this, &MinutesPane::exportPdf);
    connect(m_edit, &QPushButton::clicked, this, &MinutesPane::openEdit);
    connect(m_item, &QPushButton::clicked, this, &MinutesPane::openItem);
    connect(m_issue, &QPushButton::clicked, this, &MinutesPane::issue);
    connect(m_reopen, &QPushButton::clicked, this, &MinutesPane::reopen);
    connect(m_print, &QPushButton::clicked, this, &MinutesPane::print);
    connect(m_table, &common::DataTable::currentRowChanged, this, &MinutesPane::showMeeting);
    connect(&m_team, &TeamViewModel::changed, this, &MinutesPane::showMeetings);
    connect(m_form, &TeamForm::sent, this, &MinutesPane::send);
    connect(m_itemForm, &TeamForm::sent, this, [this] {
        if (current()) {
            m_team.addItem(current()->id,
                           {toCore(m_itemText->text()), toCore(m_itemOwner->currentText()),
                            fromEditor(m_itemDue->dateTime())});
        }
    });
    showMeeting();
}

void MinutesPane::buildForms() {
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(QStringLiteral("minutes.kind"));
    for (const auto kind : {MeetingKind::Daily, MeetingKind::Weekly, MeetingKind::Department}) {
        m_kind->addItem(TeamText::of(kind), static_cast<int>(kind));
    }
    m_title = new QLineEdit(m_form);
    m_title->setObjectName(QStringLiteral("minutes.title"));
    m_title->setMaxLength(80);
    m_heldAt = new QDateTimeEdit(m_form);
    m_itemDue = new QDateTimeEdit(m_itemForm);
    for (auto* edit : {m_heldAt, m_itemDue}) {
        edit->setTimeSpec(Qt::UTC);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
    }
    m_attendees = linesField("minutes.attendees", tr("A name a line"), m_form);
    m_points = linesField("minutes.points", tr("What was spoken of"), m_form);
    m_decisions = linesField("minutes.decisions", tr("What was decided"), m_form);
    auto* head = new QWidget(m_form);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_title, 1);
    row->addWidget(m_heldAt);
    m_form->fields()->addRow(captionLabel(tr("Meeting"), m_form), head);
    m_form->fields()->addRow(captionLabel(tr("Attendees"), m_form), m_attendees);
    m_form->fields()->addRow(captionLabel(tr("Points"), m_form), m_points);
    m_form->fields()->addRow(captionLabel(tr("Decisions"), m_form), m_decisions);
    connect(m_kind, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        if (m_target.id == 0) {
            m_title->setText(m_kind->currentText());
        }
    });

    m_itemText = new QLineEdit(m_itemForm);
    m_itemText->setObjectName(QStringLiteral("minutes.itemText"));
    m_itemText->setMaxLength(500);
    m_itemOwner = new QComboBox(m_itemForm);
    m_itemOwner->setObjectName(QStringLiteral("minutes.itemOwner"));
    m_itemOwner->setEditable(true);
    m_itemForm->setTitle(tr("An action item: it is a task of its owner"));
    auto* who = new QWidget(m_itemForm);
    auto* second = new QHBoxLayout(who);
    second->setContentsMargins(0, 0, 0, 0);
    second->addWidget(m_itemOwner);
    second->addWidget(captionLabel(tr("Due"), who));
    second->addWidget(m_itemDue);
    second->addStretch(1);
    m_itemForm->fields()->addRow(captionLabel(tr("What is to be done"), m_itemForm), m_itemText);
    m_itemForm->fields()->addRow(captionLabel(tr("Who does it"), m_itemForm), who);
}

const Meeting* MinutesPane::current() const {
    const auto& meetings = m_team.meetings();
    const auto found =
        std::ranges::find(meetings, m_table->currentKey().toLongLong(), &Meeting::id);
    return found == meetings.end() ? nullptr : &*found;
}

bool MinutesPane::canEdit() const {
    return current() && mayEdit(*current(), m_team.actor());
}

bool MinutesPane::canIssue() const {
    return current() && m_team.isLead() && current()->state == MeetingState::Draft;
}

bool MinutesPane::canReopen() const {
    return current() && m_team.isLead() && current()->state == MeetingState::Issued;
}

bool MinutesPane::canAddItem() const {
    return current() && (m_team.isLead() || current()->takenBy == m_team.actor().name);
}

void MinutesPane::openNew() {
    m_target = {};
    m_form->setTitle(tr("New minutes"));
    fill(nullptr);
}

void MinutesPane::openEdit() {
    if (canEdit()) {
        m_target = {current()->id, current()->version};
        m_form->setTitle(tr("Change the minutes"));
        fill(current());
    }
}

void MinutesPane::openItem() {
    if (!canAddItem()) {
        return;
    }
    m_form->hide();
    m_itemText->clear();
    m_itemOwner->clear();
    m_itemOwner->addItems(m_team.people());
    m_itemDue->setDateTime(toEditor(m_team.now() + std::chrono::days{3}));
    m_itemForm->show();
    m_itemText->setFocus();
}

void MinutesPane::fill(const Meeting* meeting) {
    m_itemForm->hide();
    m_kind->setCurrentIndex(meeting ? m_kind->findData(static_cast<int>(meeting->kind)) : 0);
    m_title->setText(meeting ? toScreen(meeting->title) : m_kind->currentText());
    m_heldAt->setDateTime(toEditor(meeting ? meeting->heldAt : m_team.now()));
    m_attendees->setPlainText(meeting ? toScreen(meeting->attendees) : m_team.people().join(u'\n'));
    m_points->setPlainText(meeting ? toScreen(meeting->points) : QString());
    m_decisions->setPlainText(meeting ? toScreen(meeting->decisions) : QString());
    m_form->show();
    m_points->setFocus();
}

void MinutesPane::send() {
    m_team.saveMinutes(m_target, {.shop = m_team.firstShop(),
                                  .kind = static_cast<MeetingKind>(m_kind->currentData().toInt()),
                                  .title = toCore(m_title->text()),
                                  .heldAt = fromEditor(m_heldAt->dateTime()),
                                  .attendees = toCore(m_attendees->toPlainText()),
                                  .points = toCore(m_points->toPlainText()),
                                  .decisions = toCore(m_decisions->toPlainText())});
}

void MinutesPane::issue() {
    if (canIssue()) {
        m_team.issue({current()->id, current()->version}, false);
    }
}

void MinutesPane::reopen() {
    if (canReopen()) {
        m_team.issue({current()->id, current()->version}, true);
    }
}

void MinutesPane::closeForms() {
    m_form->hide();
    m_itemForm->hide();
}

void MinutesPane::showMeetings() {
    std::vector<common::TextRow> rows;
    for (const auto& meeting : m_team.meetings()) {
        rows.push_back({.key = meeting.id,
                        .cells = {TeamText::chip(meeting.state), TeamText::time(meeting.heldAt),
                                  TeamText::of(meeting.kind), toScreen(meeting.title)}});
    }
    m_model.setRows(std::move(rows));
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    showMeeting();
}

void MinutesPane::showMeeting() {
    const auto* meeting = current();
    m_edit->setVisible(canEdit());
    m_item->setVisible(canAddItem());
    m_issue->setVisible(canIssue());
    m_reopen->setVisible(canReopen());
    m_print->setEnabled(meeting != nullptr);
    if (m_openItems) {
        // Perhaps one of its buttons is being clicked just now.
        m_detail->removeWidget(m_openItems);
        m_openItems->hide();
        m_openItems->deleteLater();
        m_openItems = nullptr;
    }
    if (!meeting) {
        m_text->setText(
            tr("No minutes yet. Take them in the meeting; its action items become "
               "tasks, and the next minutes say what became of them."));
        return;
    }
    const auto minutes = m_team.minutes(*meeting);
    m_text->setText(TeamText::minutes(minutes));
    m_openItems = new QWidget(this);
    auto* layout = new QVBoxLayout(m_openItems);
    layout->setContentsMargins(0, theme::kSpace, 0, 0);
    for (const auto* tasks : {&minutes.followUps, &minutes.items}) {
        for (const auto& task : *tasks) {
            if (task.state != core::tasks::TaskState::Open) {
                continue;
            }
            auto* done =
                new QPushButton(tr("Done: %1…").arg(toScreen(task.text).left(40)), m_openItems);
            connect(done, &QPushButton::clicked, this, [this, task] { complete(task); });
            layout->addWidget(done, 0, Qt::AlignLeft);
        }
    }
    m_detail->insertWidget(1, m_openItems);
}

void MinutesPane::complete(const core::tasks::Task& task) {
    const auto result =
        m_environment.prompts->text(this, tr("The action item is done"),
                                    tr("What came of it? (%1)").arg(toScreen(task.text)), {});
    if (result) {
        m_team.completeItem(task.id, *result);
    }
}

void MinutesPane::completeItem() {
    if (!current()) {
        return;
    }
    const auto minutes = m_team.minutes(*current());
    for (const auto* tasks : {&minutes.followUps, &minutes.items}) {
        const auto open =
            std::ranges::find(*tasks, core::tasks::TaskState::Open, &core::tasks::Task::state);
        if (open != tasks->end()) {
            complete(*open);
            return;
        }
    }
}

void MinutesPane::print() {
    if (!current()) {
        return;
    }
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [text = TeamText::minutes(m_team.minutes(*current()))](QPrinter* printer) {
                QTextDocument document;
                document.setPlainText(text);
                document.print(printer);
            });
    dialog->open();
}

void MinutesPane::exportPdf() {
    const auto* meeting = current();
    if (!meeting) {
        return;
    }
    const QString text = TeamText::minutes(m_team.minutes(*meeting));
    const QString file = m_environment.prompts->saveFile(
        this, tr("The minutes as PDF"),
        tr("minutes") + u'-' + TeamText::time(meeting->heldAt).left(10) + QStringLiteral(".pdf"),
        QStringLiteral("PDF (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    const bool isWritten =
        common::writePdf(file, toScreen(meeting->title), [&](QPdfWriter& writer) {
            QTextDocument document;
            document.setPlainText(text);
            document.print(&writer);
        });
    m_environment.noticed.emit(isWritten ? tr("The minutes are written to %1.").arg(file)
                                         : tr("The file cannot be written. Choose another place."),
                               isWritten ? theme::Tone::Info : theme::Tone::Warning);
}

}  // namespace ui::team
