#include "ui/appraisals/honours_view.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

#include "core/base/masking.h"
#include "core/conversations/conversation_reader.h"
#include "ui/appraisals/appraisals_text.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/fact_block.h"
#include "ui/common/flow_layout.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::appraisals {

using namespace core::appraisals;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTableWidth = 640;
constexpr int kCardWidth = 440;
constexpr int kFiguresWidth = 240;
constexpr int kReasonLength = 500;
/// As much as one reads out in a meeting.
constexpr std::int64_t kMessagesOfCard = 30;
enum Column { kHonour, kAgent, kState, kFigures, kColumnCount };

/// Numbers of seven digits and more become stars: phones and order numbers are nobody's to read in a meeting.
QString withoutNumbers(const QString& text) {
    constexpr int kShortest = 7;
    QString result = text;
    int first = -1;
    for (int at = 0; at <= result.size(); ++at) {
        const bool isDigit = at < result.size() && result[at].isDigit();
        if (isDigit && first < 0) {
            first = at;
        } else if (!isDigit && first >= 0) {
            if (at - first >= kShortest) {
                result.replace(first, at - first, QString(at - first, u'*'));
            }
            first = -1;
        }
    }
    return result;
}

}  // namespace

HonoursView::HonoursView(common::Environment& environment, AppraisalViewModel& appraisals,
                         const FigureWords& words, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_appraisals(appraisals)
    , m_words(words)
    , m_model({tr("Honour"), tr("Agent"), tr("State"), tr("Figures that give it")})
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_card(new QScrollArea(this)) {
    setObjectName(QStringLiteral("appraisals.honours"));
    m_table->setObjectName(QStringLiteral("appraisals.honourTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(kState, new common::ChipDelegate(m_table));
    m_table->setColumnWidth(kFigures, kFiguresWidth);
    auto* list = new QWidget(this);
    m_stack = new QStackedLayout(list);
    m_stack->addWidget(m_table);
    auto* empty = new common::EmptyState(
        {QStringLiteral("appraisal"), tr("Nobody on the board yet"),
         tr("Count the figures of the period to see whom the rules find, or nominate a colleague."),
         tr("Find candidates")},
        list);
    m_stack->addWidget(empty);
    connect(empty, &common::EmptyState::activated, &m_appraisals,
            &AppraisalViewModel::countCandidates);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(list);
    splitter->addWidget(makeCard());
    splitter->setSizes({kTableWidth, kCardWidth});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_table, &common::DataTable::currentRowChanged, this, &HonoursView::showCard);
    connect(&m_appraisals, &AppraisalViewModel::honoursChanged, this, &HonoursView::refresh);
    connect(&m_appraisals, &AppraisalViewModel::done, this, [this] {
        m_reason->clear();
        m_conversation->clear();
        m_agent->clearEditText();
    });
}

QWidget* HonoursView::makeCard() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_card->setObjectName(QStringLiteral("appraisals.card"));
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setWidgetResizable(true);
    m_card->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_card, 1);
    layout->addWidget(makeForm());
    return side;
}

QWidget* HonoursView::makeForm() {
    auto* form = new QWidget(this);
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    auto* rows = new QFormLayout;
    m_rule = new QComboBox(form);
    m_rule->setObjectName(QStringLiteral("appraisals.nominationRule"));
    m_agent = new QComboBox(form);
    m_agent->setObjectName(QStringLiteral("appraisals.nominee"));
    m_agent->setEditable(true);
    auto* nominee = new QHBoxLayout;
    nominee->addWidget(m_rule);
    nominee->addWidget(m_agent, 1);
    m_nominate = new QPushButton(tr("Nominate"), form);
    m_nominate->setObjectName(QStringLiteral("appraisals.nominate"));
    nominee->addWidget(m_nominate);
    m_reason = new QLineEdit(form);
    m_reason->setObjectName(QStringLiteral("appraisals.honourReason"));
    m_reason->setMaxLength(kReasonLength);
    m_reason->setPlaceholderText(tr("What for: concrete and true"));
    m_conversation = new QLineEdit(form);
    m_conversation->setObjectName(QStringLiteral("appraisals.honourConversation"));
    m_conversation->setPlaceholderText(tr("Number of an example conversation (may be empty)"));
    rows->addRow(common::captionLabel(tr("Reason"), form), m_reason);
    rows->addRow(common::captionLabel(tr("Conversation"), form), m_conversation);
    rows->addRow(common::captionLabel(tr("Nominate"), form), nominee);
    layout->addLayout(rows);
    auto* buttons = new QWidget(form);
    auto* flow = new common::FlowLayout(buttons, theme::kSpace, theme::kSpaceSmall);
    const auto add = [&](const QString& text, const char* name, auto act) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    m_find = add(tr("Find candidates"), "appraisals.find",
                 [this] { m_appraisals.countCandidates(); });
    m_award = add(tr("Award"), "appraisals.award", [this] { award(); });
    theme::setPrimary(*m_award);
    m_takeBack = add(tr("Decline or take back"), "appraisals.takeBack", [this] { takeBack(); });
    m_open = add(tr("Open the conversation"), "appraisals.openConversation",
                 [this] { openConversation(); });
    m_save = add(tr("Save the praise card…"), "appraisals.saveCard", [this] { saveCard(); });
    layout->addWidget(buttons);
    connect(m_nominate, &QPushButton::clicked, this, [this] {
        auto given = draft();
        given.rule = toCore(m_rule->currentData().toString());
        given.agent = toCore(m_agent->currentText().trimmed());
        m_appraisals.nominate(given);
    });
    return form;
}

void HonoursView::refresh() {
    m_lines.clear();
    std::vector<common::TextRow> rows;
    const auto rules = m_appraisals.rules();
    const auto& honours = m_appraisals.honours();
    const auto add = [&](Line line, const QString& key, const QString& name,
                         const std::string& agent, const common::Chip& chip,
                         const QString& figures) {
        rows.push_back({key, {{name}, {toScreen(agent)}, {chip}, {figures}}});
        m_lines.push_back(std::move(line));
    };
    for (const auto& rule : rules.honours) {
        for (const auto& honour : honours) {
            if (honour.rule == rule.key) {
                add({rule.key, {}, honour}, QString::number(honour.id), toScreen(honour.name),
                    honour.agent, AppraisalsText::chip(honour.state),
                    AppraisalsText::figures(honour.figures, m_words));
            }
        }
        if (!m_appraisals.candidates()) {
            continue;
        }
        const auto found = m_appraisals.candidates()->find(rule.key);
        if (found == m_appraisals.candidates()->end()) {
            continue;
        }
        for (const auto& candidate : found->second) {
            const bool isAwarded = std::ranges::any_of(honours, [&](const Honour& honour) {
                return honour.rule == rule.key && honour.agent == candidate.agent &&
                       honour.state == HonourState::Awarded;
            });
            if (!isAwarded) {
                add({rule.key, candidate, {}},
                    QString::fromStdString(rule.key + '/' + candidate.agent), toScreen(rule.name),
                    candidate.agent, {tr("Candidate"), theme::Tone::Info},
                    AppraisalsText::figures(candidate.figures, m_words));
            }
        }
    }
    m_model.setRows(std::move(rows));
    m_stack->setCurrentIndex(m_lines.empty() ? 1 : 0);
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_rule->clear();
    for (const auto& rule : rules.honours) {
        if (rule.isByNomination) {
            m_rule->addItem(toScreen(rule.name), QString::fromStdString(rule.key));
        }
    }
    const QString typed = m_agent->currentText();
    m_agent->clear();
    for (const auto& name : m_appraisals.people()) {
        m_agent->addItem(toScreen(name));
    }
    m_agent->setEditText(typed);
    showCard();
}

const HonoursView::Line* HonoursView::line() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_lines.size())
               ? &m_lines[static_cast<std::size_t>(row)]
               : nullptr;
}

const Honour* HonoursView::honour() const {
    const auto* chosen = line();
    return chosen != nullptr && chosen->honour ? &*chosen->honour : nullptr;
}

std::vector<AppraisalPainting::Line> HonoursView::conversationOf(const Honour& honour) const {
    std::vector<AppraisalPainting::Line> lines;
    if (!honour.conversation) {
        return lines;
    }
    using core::conversations::Side;
    const auto page = m_environment.conversations.transcript(*honour.conversation, 0, kMessagesOfCard);
    for (const auto& message : page.messages) {
        if (message.side == Side::Buyer) {
            lines.push_back({toScreen(core::maskName(message.sender)),
                             withoutNumbers(toScreen(message.text))});
        } else if (message.side == Side::Agent) {
            lines.push_back({toScreen(honour.agent), withoutNumbers(toScreen(message.text))});
        }
    }
    return lines;
}

void HonoursView::showCard() {
    auto* body = new QWidget(m_card);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpace);
    const auto* chosen = line();
    if (const auto* given = honour()) {
        auto* name = new common::PlainLabel(toScreen(given->name), body);
        theme::setHeading(*name, 3);
        layout->addWidget(name);
        auto* agent = new common::PlainLabel(toScreen(given->agent), body);
        theme::setHeading(*agent, 5);
        layout->addWidget(agent);
        layout->addWidget(common::factGrid(
            {{tr("Period"), AppraisalsText::of(given->period)},
             {tr("For"), toScreen(given->reason)},
             {tr("Figures"), AppraisalsText::figures(given->figures, m_words)},
             {given->state == HonourState::Awarded ? tr("Awarded by") : tr("Proposed by"),
              toScreen(given->state == HonourState::Awarded ? given->decidedBy
                                                            : given->proposedBy)},
             {tr("Not any more because"), toScreen(given->closingReason)}},
            body));
        std::vector<std::pair<QString, QString>> said;
        for (const auto& spoken : conversationOf(*given)) {
            said.emplace_back(spoken.who, spoken.text);
        }
        if (!said.empty()) {
            layout->addWidget(common::captionLabel(
                tr("From the conversation (names and numbers masked)"), body));
            layout->addWidget(common::factGrid(said, body));
        }
    } else if (chosen != nullptr) {
        auto* name = new common::PlainLabel(toScreen(chosen->candidate->agent), body);
        theme::setHeading(*name, 3);
        layout->addWidget(name);
        layout->addWidget(common::valueLabel(
            AppraisalsText::figures(chosen->candidate->figures, m_words), body));
        layout->addWidget(common::valueLabel(
            tr("By the rule a candidate. A lead awards: say what for, and perhaps an example "
               "conversation to read out."),
            body));
    }
    layout->addStretch(1);
    m_card->setWidget(body);
    updateButtons();
}

bool HonoursView::canAward() const {
    const auto* chosen = line();
    return m_appraisals.mayAppraise() && chosen != nullptr &&
           (chosen->candidate || chosen->honour->state == HonourState::Nominated);
}

bool HonoursView::canTakeBack() const {
    const auto* given = honour();
    return m_appraisals.mayAppraise() && given != nullptr &&
           (given->state == HonourState::Nominated || given->state == HonourState::Awarded);
}

bool HonoursView::hasConversation() const {
    return honour() != nullptr && honour()->conversation.has_value();
}

void HonoursView::updateButtons() {
    m_find->setEnabled(m_appraisals.mayAppraise());
    m_award->setEnabled(canAward());
    m_takeBack->setEnabled(canTakeBack());
    m_save->setEnabled(hasCard());
    m_open->setEnabled(hasConversation());
    m_nominate->setEnabled(m_rule->count() > 0);
}

HonourDraft HonoursView::draft() const {
    HonourDraft given{.period = m_appraisals.period(), .reason = toCore(m_reason->text())};
    if (const QString typed = m_conversation->text().trimmed(); !typed.isEmpty()) {
        // What is no number is a conversation that is not there.
        given.conversation = typed.toLongLong();
    }
    return given;
}

void HonoursView::award() {
    if (!canAward()) {
        return;
    }
    if (const auto* given = honour()) {
        m_appraisals.decide(*given, HonourAction::Award, {});
        return;
    }
    auto given = draft();
    given.rule = line()->rule;
    given.agent = line()->candidate->agent;
    if (given.reason.empty()) {
        m_reason->setFocus();
    }
    m_appraisals.award(given);
}

void HonoursView::takeBack() {
    if (!canTakeBack()) {
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setFocus();
    }
    m_appraisals.decide(*honour(),
                        honour()->state == HonourState::Nominated ? HonourAction::Decline
                                                                  : HonourAction::Withdraw,
                        toCore(m_reason->text()));
}

void HonoursView::askToNominate() {
    m_agent->setFocus();
}

void HonoursView::openConversation() {
    if (hasConversation()) {
        m_environment.conversationRequested.emit(*honour()->conversation);
    }
}

void HonoursView::saveCard() {
    const auto* given = honour();
    if (given == nullptr || m_environment.prompts == nullptr) {
        return;
    }
    const QString file = m_environment.prompts->saveFile(
        this, tr("Save the praise card"),
        tr("%1-%2.pdf").arg(toScreen(given->name), toScreen(given->agent)), tr("PDF (*.pdf)"));
    if (!file.isEmpty()) {
        const bool isWritten =
            AppraisalPainting::writePdf(file, *given, conversationOf(*given), m_words);
        m_environment.noticed.emit(
            isWritten ? tr("The praise card is written.")
                      : tr("The file cannot be written. Close it where it is open, or choose "
                           "another place."),
            isWritten ? theme::Tone::Info : theme::Tone::Warning);
    }
}

}  // namespace ui::appraisals
