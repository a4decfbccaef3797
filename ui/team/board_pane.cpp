#include "ui/team/board_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include "ui/common/data_table.h"
#include "ui/common/filter_bar.h"
#include "ui/common/plain_text.h"
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

constexpr AnnouncementKind kKinds[]{AnnouncementKind::Promotion, AnnouncementKind::NewProduct,
                                    AnnouncementKind::Rule, AnnouncementKind::Instruction,
                                    AnnouncementKind::Other};
constexpr int kTitleWidth = 210;
constexpr int kTimeWidth = 130;
constexpr int kListWidth = 640;
constexpr int kTextLines = 4;
constexpr std::chrono::days kUsualLength{7};

}  // namespace

BoardPane::BoardPane(TeamViewModel& team, common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_team(team)
    , m_environment(environment)
    , m_model({tr("State"), tr("Kind"), tr("Title"), tr("Valid until"), tr("Have read")})
    , m_search(new common::SearchField(tr("Search the board"), this))
    , m_all(new QCheckBox(tr("All, with those that are over"), this))
    , m_form(new TeamForm(QStringLiteral("board.form"), tr("Put it on the board"), this))
    , m_read(new QPushButton(this))
    , m_new(new QPushButton(tr("New paper…"), this))
    , m_edit(new QPushButton(tr("Change…"), this))
    , m_takeDown(new QPushButton(tr("Take down"), this)) {
    auto* bar = new common::FilterBar(this);
    m_search->setObjectName(QStringLiteral("board.search"));
    m_all->setObjectName(QStringLiteral("board.all"));
    bar->add(m_search);
    bar->add(m_all);
    bar->addSpace();
    m_read->setObjectName(QStringLiteral("board.read"));
    m_new->setObjectName(QStringLiteral("board.new"));
    m_edit->setObjectName(QStringLiteral("board.edit"));
    m_takeDown->setObjectName(QStringLiteral("board.takeDown"));
    bar->add(m_new);
    auto* splitter = new QSplitter(this);
    m_table = new common::DataTable(environment.viewStates, splitter);
    m_table->setObjectName(QStringLiteral("board"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(0, new common::ChipDelegate(m_table));
    m_table->setColumnWidth(2, kTitleWidth);
    m_table->setColumnWidth(3, kTimeWidth);
    m_table->setYieldingColumns({1});
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* detail = new QWidget(scroll);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpaceWide, theme::kSpaceBlock,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpace);
    m_title = common::valueLabel({}, detail);
    theme::setHeading(*m_title);
    m_about = captionLabel({}, detail);
    m_about->setWordWrap(true);
    m_text = common::valueLabel({}, detail);
    m_text->setObjectName(QStringLiteral("board.text"));
    m_count = common::valueLabel({}, detail);
    m_count->setObjectName(QStringLiteral("board.count"));
    theme::setMuted(*m_count);
    theme::setPrimary(*m_read);
    auto* acts = new QHBoxLayout;
    for (auto* button : {m_read, m_edit, m_takeDown}) {
        acts->addWidget(button);
    }
    acts->addStretch(1);
    for (auto* label : {m_title, m_about, m_text}) {
        layout->addWidget(label);
    }
    layout->addLayout(acts);
    layout->addWidget(m_count);
    layout->addStretch(1);
    scroll->setWidget(detail);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setSizes({kListWidth, kListWidth});
    buildForm();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(m_form);
    all->addWidget(splitter, 1);
    const auto choose = [this] {
        m_team.setBoard(m_all->isChecked() || !m_search->text().trimmed().isEmpty()
                            ? BoardScope::All
                            : BoardScope::Current,
                        m_search->text());
    };
    connect(m_search, &common::SearchField::searched, this, choose);
    connect(m_search, &common::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_all, &QCheckBox::toggled, this, choose);
    connect(m_table, &common::DataTable::currentRowChanged, this, &BoardPane::showPaper);
    connect(&m_team, &TeamViewModel::changed, this, &BoardPane::showBoard);
    connect(m_read, &QPushButton::clicked, this, &BoardPane::read);
    connect(m_new, &QPushButton::clicked, this, &BoardPane::openNew);
    connect(m_edit, &QPushButton::clicked, this, &BoardPane::openEdit);
    connect(m_takeDown, &QPushButton::clicked, this, &BoardPane::takeDown);
    connect(m_form, &TeamForm::sent, this, &BoardPane::send);
    showPaper();
}

void BoardPane::buildForm() {
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(QStringLiteral("board.kind"));
    for (const auto kind : kKinds) {
        m_kind->addItem(TeamText::of(kind), static_cast<int>(kind));
    }
    m_formTitle = new QLineEdit(m_form);
    m_formTitle->setObjectName(QStringLiteral("board.title"));
    m_formTitle->setMaxLength(80);
    m_formText = new QPlainTextEdit(m_form);
    m_formText->setObjectName(QStringLiteral("board.formText"));
    m_formText->setTabChangesFocus(true);
    m_formText->setFixedHeight(m_formText->fontMetrics().lineSpacing() * kTextLines +
                               2 * theme::kSpace);
    m_for = new QComboBox(m_form);
    m_for->setObjectName(QStringLiteral("board.for"));
    m_from = new QDateTimeEdit(m_form);
    m_until = new QDateTimeEdit(m_form);
    m_until->setObjectName(QStringLiteral("board.until"));
    for (auto* edit : {m_from, m_until}) {
        edit->setTimeSpec(Qt::UTC);
        edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
        edit->setCalendarPopup(true);
    }
    m_hasEnd = new QCheckBox(tr("until"), m_form);
    m_confirm = new QCheckBox(tr("Everybody must confirm it"), m_form);
    m_confirm->setObjectName(QStringLiteral("board.mustConfirm"));
    connect(m_hasEnd, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    auto* head = new QWidget(m_form);
    auto* first = new QHBoxLayout(head);
    first->setContentsMargins(0, 0, 0, 0);
    first->addWidget(m_kind);
    first->addWidget(m_formTitle, 1);
    auto* valid = new QWidget(m_form);
    auto* row = new QHBoxLayout(valid);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from);
    row->addWidget(m_hasEnd);
    row->addWidget(m_until);
    row->addWidget(captionLabel(tr("For"), valid));
    row->addWidget(m_for);
    row->addWidget(m_confirm);
    row->addStretch(1);
    m_form->fields()->addRow(captionLabel(tr("Title"), m_form), head);
    m_form->fields()->addRow(captionLabel(tr("Text"), m_form), m_formText);
    m_form->fields()->addRow(captionLabel(tr("Valid from"), m_form), valid);
}

const BoardLine* BoardPane::current() const {
    const auto key = m_table->currentKey().toLongLong();
    const auto& board = m_team.board();
    const auto found = std::ranges::find_if(
        board, [key](const BoardLine& line) { return line.announcement.id == key; });
    return found == board.end() ? nullptr : &*found;
}

bool BoardPane::canRead() const {
    const auto* line = current();
    if (!line || validityOf(line->announcement, m_team.now()) != Validity::Valid) {
        return false;
    }
    const auto* mark = line->mark ? &*line->mark : nullptr;
    return isUnread(line->announcement, mark) || awaitsConfirmation(line->announcement, mark);
}

bool BoardPane::canEdit() const {
    return current() && m_team.isLead() &&
           current()->announcement.state == AnnouncementState::Posted;
}

void BoardPane::read() {
    if (canRead()) {
        m_team.read(current()->announcement.id, current()->announcement.mustConfirm);
    }
}

void BoardPane::openNew() {
    if (m_team.isLead()) {
        m_target = {};
        m_form->setTitle(tr("A new paper"));
        fill(nullptr);
    }
}

void BoardPane::openEdit() {
    if (canEdit()) {
        const auto& paper = current()->announcement;
        m_target = {paper.id, paper.version};
        m_form->setTitle(tr("Change the paper; another wording is read anew"));
        fill(&paper);
    }
}

void BoardPane::takeDown() {
    if (canEdit()) {
        m_team.takeDown({current()->announcement.id, current()->announcement.version});
    }
}

void BoardPane::focusSearch() {
    m_search->setFocus();
}

void BoardPane::closeForm() {
    m_form->hide();
}

void BoardPane::fill(const Announcement* paper) {
    m_for->clear();
    m_for->addItem(tr("Everybody"), QString());
    for (const auto& team : m_team.teams()) {
        m_for->addItem(team, team);
    }
    const auto now = m_team.now();
    m_kind->setCurrentIndex(paper ? m_kind->findData(static_cast<int>(paper->kind)) : 0);
    m_formTitle->setText(paper ? toScreen(paper->title) : QString());
    m_formText->setPlainText(paper ? toScreen(paper->text) : QString());
    m_for->setCurrentIndex(paper ? std::max(0, m_for->findData(toScreen(paper->team))) : 0);
    m_from->setDateTime(toEditor(paper ? paper->validFrom : now));
    m_hasEnd->setChecked(!paper || paper->validUntil);
    m_until->setDateTime(
        toEditor(paper && paper->validUntil ? *paper->validUntil : now + kUsualLength));
    m_until->setEnabled(m_hasEnd->isChecked());
    m_confirm->setChecked(paper && paper->mustConfirm);
    m_form->show();
    m_formTitle->setFocus();
}

void BoardPane::send() {
    AnnouncementDraft draft{.kind = static_cast<AnnouncementKind>(m_kind->currentData().toInt()),
                            .title = toCore(m_formTitle->text()),
                            .text = toCore(m_formText->toPlainText()),
                            .team = toCore(m_for->currentData().toString()),
                            .validFrom = fromEditor(m_from->dateTime()),
                            .mustConfirm = m_confirm->isChecked()};
    if (m_hasEnd->isChecked()) {
        draft.validUntil = fromEditor(m_until->dateTime());
    }
    m_team.savePaper(m_target, draft);
}

void BoardPane::showBoard() {
    std::vector<common::TextRow> rows;
    for (const auto& line : m_team.board()) {
        const auto& paper = line.announcement;
        rows.push_back(
            {.key = paper.id,
             .cells = {TeamText::standing(line, m_team.now()), TeamText::of(paper.kind),
                       toScreen(paper.title),
                       paper.validUntil ? TeamText::time(*paper.validUntil) : tr("no end"),
                       tr("%1 of %2")
                           .arg(paper.mustConfirm ? line.count.confirmed : line.count.read)
                           .arg(line.count.of)}});
    }
    m_model.setRows(std::move(rows));
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_new->setVisible(m_team.isLead());
    showPaper();
}

void BoardPane::showPaper() {
    const auto* line = current();
    m_read->setVisible(canRead());
    m_edit->setVisible(canEdit());
    m_takeDown->setVisible(canEdit());
    m_count->setVisible(line != nullptr);
    if (!line) {
        m_title->setText(tr("Nothing on the board"));
        m_about->setText(m_team.isLead()
                             ? tr("Put up promotions, new products and rules with the days they "
                                  "are valid; everybody sees them here.")
                             : tr("Leads put up promotions, new products and rules here."));
        m_text->clear();
        return;
    }
    const auto& paper = line->announcement;
    m_title->setText(toScreen(paper.title));
    m_about->setText(
        tr("%1 · %2 · by %3 · valid from %4 until %5")
            .arg(TeamText::of(paper.kind),
                 paper.team.empty() ? tr("for everybody") : tr("for %1").arg(toScreen(paper.team)),
                 toScreen(paper.postedBy), TeamText::time(paper.validFrom),
                 paper.validUntil ? TeamText::time(*paper.validUntil) : tr("no end")));
    m_text->setText(toScreen(paper.text));
    m_read->setText(paper.mustConfirm ? tr("I have read it and confirm") : tr("I have read it"));
    QString count = tr("%1 of %2 have read it").arg(line->count.read).arg(line->count.of);
    if (paper.mustConfirm) {
        count += QStringLiteral(", ") + tr("%1 confirmed").arg(line->count.confirmed);
    }
    if (m_team.isLead()) {
        const auto missing = m_team.missingReaders(paper);
        if (!missing.isEmpty()) {
            count += u'\n' + tr("Not yet: %1").arg(missing.join(QStringLiteral("、")));
        }
    }
    m_count->setText(count);
}

}  // namespace ui::team
