#include "ui/team/box_pane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
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
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextWidth = 240;
constexpr int kListWidth = 640;
constexpr int kTextLines = 4;
constexpr int kAnswerLines = 3;

constexpr std::pair<SuggestionAction, const char*> kActs[]{
    {SuggestionAction::Consider, "box.consider"},
    {SuggestionAction::Accept, "box.accept"},
    {SuggestionAction::Decline, "box.decline"},
    {SuggestionAction::Complete, "box.complete"},
    {SuggestionAction::Reopen, "box.reopen"}};

QPlainTextEdit* textField(const char* name, int lines, QWidget* parent) {
    auto* field = new QPlainTextEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 2 * theme::kSpace);
    return field;
}

}  // namespace

BoxPane::BoxPane(TeamViewModel& team, common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_team(team)
    , m_model({tr("State"), tr("Written"), tr("Kind"), tr("Text"), tr("By")})
    , m_form(new TeamForm(QStringLiteral("box.form"), tr("Put it into the box"), this))
    , m_kind(new QComboBox(m_form))
    , m_formText(textField("box.text", kTextLines, m_form))
    , m_anonymous(new QCheckBox(tr("Anonymous"), m_form)) {
    auto* bar = new common::FilterBar(this);
    auto* write = new QPushButton(tr("Write…"), bar);
    write->setObjectName(QStringLiteral("box.new"));
    bar->add(write);
    bar->addSpace();
    m_kind->setObjectName(QStringLiteral("box.kind"));
    for (const auto kind : {SuggestionKind::Suggestion, SuggestionKind::Report}) {
        m_kind->addItem(TeamText::of(kind), static_cast<int>(kind));
    }
    m_anonymous->setObjectName(QStringLiteral("box.anonymous"));
    m_form->setTitle(tr("A paper for the box"));
    auto* who = new QWidget(m_form);
    auto* row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind);
    row->addWidget(m_anonymous);
    auto* note = common::captionLabel(
        tr("Your name is then stored nowhere: only the text and the week. What you write may still "
           "tell who you are."),
        who);
    note->setWordWrap(true);
    row->addWidget(note, 1);
    m_form->fields()->addRow(common::captionLabel(tr("Kind"), m_form), who);
    m_form->fields()->addRow(common::captionLabel(tr("Text"), m_form), m_formText);
    auto* splitter = new QSplitter(this);
    m_table = new common::DataTable(environment.viewStates, splitter);
    m_table->setObjectName(QStringLiteral("box"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(0, new common::ChipDelegate(m_table));
    m_table->setColumnWidth(3, kTextWidth);
    m_table->setYieldingColumns({2});
    auto* scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* detail = new QWidget(scroll);
    auto* layout = new QVBoxLayout(detail);
    layout->setContentsMargins(theme::kSpaceBlock, theme::kSpaceWide, theme::kSpaceBlock,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpace);
    m_about = common::captionLabel({}, detail);
    m_about->setWordWrap(true);
    m_text = common::valueLabel({}, detail);
    m_answer = common::valueLabel({}, detail);
    m_answer->setObjectName(QStringLiteral("box.answer"));
    m_reply = textField("box.reply", kAnswerLines, detail);
    m_reply->setPlaceholderText(tr("The answer to the writer; everybody can read it"));
    for (QWidget* part : {static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_reply)}) {
        layout->addWidget(part);
    }
    auto* buttons = new QHBoxLayout;
    for (const auto& [action, name] : kActs) {
        auto* button = new QPushButton(TeamText::of(action), detail);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, [this, action = action] { act(action); });
        buttons->addWidget(button);
        m_buttons.emplace_back(button, action);
    }
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    scroll->setWidget(detail);
    splitter->addWidget(m_table);
    splitter->addWidget(scroll);
    splitter->setSizes({kListWidth, kListWidth});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(m_form);
    all->addWidget(splitter, 1);
    connect(write, &QPushButton::clicked, this, &BoxPane::openNew);
    connect(m_kind, qOverload<int>(&QComboBox::currentIndexChanged), this, [this](int at) {
        // A report has a name under it.
        m_anonymous->setEnabled(at == 0);
        m_anonymous->setChecked(m_anonymous->isChecked() && at == 0);
    });
    connect(m_form, &TeamForm::sent, this, [this] {
        m_team.suggest({.kind = static_cast<SuggestionKind>(m_kind->currentData().toInt()),
                        .text = toCore(m_formText->toPlainText()),
                        .isAnonymous = m_anonymous->isChecked()});
    });
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] {
        m_reply->clear();
        showPaper();
    });
    connect(&m_team, &TeamViewModel::changed, this, &BoxPane::showBox);
    showPaper();
}

const Suggestion* BoxPane::current() const {
    const auto& papers = m_team.suggestions();
    const auto found =
        std::ranges::find(papers, m_table->currentKey().toLongLong(), &Suggestion::id);
    return found == papers.end() ? nullptr : &*found;
}

bool BoxPane::can(SuggestionAction action) const {
    return current() && m_team.isLead() && next(current()->state, action).has_value();
}

void BoxPane::act(SuggestionAction action) {
    if (can(action)) {
        m_team.answer({current()->id, current()->version}, action, m_reply->toPlainText());
    }
}

void BoxPane::openNew() {
    m_kind->setCurrentIndex(0);
    m_formText->clear();
    m_anonymous->setChecked(false);
    m_form->show();
    m_formText->setFocus();
}

void BoxPane::closeForm() {
    m_form->hide();
    // What was written stands nowhere else.
    m_formText->clear();
    m_reply->clear();
}

void BoxPane::showBox() {
    std::vector<common::TextRow> rows;
    for (const auto& paper : m_team.suggestions()) {
        rows.push_back(
            {.key = paper.id,
             .cells = {TeamText::chip(paper.state),
                       paper.writer.empty() ? tr("week of %1").arg(toScreen(paper.writtenOn).mid(5))
                                            : toScreen(paper.writtenOn),
                       TeamText::of(paper.kind), toScreen(paper.text),
                       paper.writer.empty() ? tr("Anonymous") : toScreen(paper.writer)}});
    }
    m_model.setRows(std::move(rows));
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    showPaper();
}

void BoxPane::showPaper() {
    const auto* paper = current();
    for (const auto& [button, action] : m_buttons) {
        button->setVisible(can(action));
    }
    m_reply->setVisible(paper && m_team.isLead() && paper->state != SuggestionState::Done);
    m_answer->setVisible(paper && !paper->answer.empty());
    if (!paper) {
        m_about->setText(
            tr("The box is empty. Write what could be better, under your name or "
               "anonymously; a lead answers it here."));
        m_text->clear();
        return;
    }
    m_about->setText(TeamText::of(paper->kind) + QStringLiteral(" · ") +
                     (paper->writer.empty() ? tr("anonymous") : toScreen(paper->writer)) +
                     QStringLiteral(" · ") + TeamText::chip(paper->state).text);
    m_text->setText(toScreen(paper->text));
    m_answer->setText(
        tr("%1 answered: %2").arg(toScreen(paper->answeredBy), toScreen(paper->answer)));
}

}  // namespace ui::team
