#include "ui/quality/card_view.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/quality/quality_text.h"
#include "ui/theme/theme.h"

namespace ui::quality {

using namespace core::quality;
using common::toScreen;

namespace {

constexpr int kUnchosen = -2;
constexpr int kDoesNotApply = -1;
constexpr int kNoteLines = 2;
constexpr int kLongestComment = 500;
constexpr int kMarkWidth = 120;

void choose(QComboBox& box, int share) {
    int at = box.findData(share);
    if (at < 0) {
        box.addItem(QString::number(share), share);
        at = box.count() - 1;
    }
    box.setCurrentIndex(at);
}

}  // namespace

CardView::CardView(QWidget* parent)
    : QWidget(parent)
    , m_holder(new QWidget(this))
    , m_cause(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_score(new common::PlainLabel({}, this)) {
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_holder->setBackgroundRole(QPalette::Base);
    m_holder->setAutoFillBackground(true);
    auto* holder = new QVBoxLayout(m_holder);
    holder->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    holder->addStretch(1);
    scroll->setWidget(m_holder);
    m_cause->setObjectName(QStringLiteral("quality.rootCause"));
    m_cause->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto cause : kRootCauses) {
        m_cause->addItem(QualityText::of(cause), static_cast<int>(cause));
    }
    m_note->setObjectName(QStringLiteral("quality.note"));
    m_note->setPlaceholderText(tr("Note for the agent: what was good, what to do better"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * kNoteLines + 2 * theme::kSpace);
    m_score->setObjectName(QStringLiteral("quality.score"));
    QFont font = m_score->font();
    font.setWeight(QFont::DemiBold);
    m_score->setFont(font);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    foot->setSpacing(theme::kSpaceSmall);
    auto* line = new QHBoxLayout;
    line->addWidget(common::captionLabel(tr("Root cause"), this));
    line->addWidget(m_cause, 1);
    foot->addLayout(line);
    foot->addWidget(m_note);
    foot->addWidget(m_score);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
}

void CardView::addItem(QGridLayout& grid, const CardItem& item, const ItemMark* given,
                       const std::optional<AutomaticMark>& counted) {
    const int row = grid.rowCount();
    auto* name = common::valueLabel(toScreen(item.name), m_body);
    common::setPlainToolTip(*name, toScreen(item.hint));
    auto* weight = common::captionLabel(tr("weight %1").arg(item.weight), m_body);
    auto* mark = new QComboBox(m_body);
    mark->setObjectName(QStringLiteral("quality.mark.%1").arg(toScreen(item.key)));
    mark->setFixedWidth(kMarkWidth);
    mark->setFocusPolicy(Qt::StrongFocus);
    mark->installEventFilter(this);
    mark->addItem(tr("choose…"), kUnchosen);
    mark->addItem(tr("100 full"), 100);
    mark->addItem(tr("75 mostly"), 75);
    mark->addItem(tr("50 half"), 50);
    mark->addItem(tr("25 little"), 25);
    mark->addItem(tr("0 not at all"), 0);
    mark->addItem(tr("does not apply"), kDoesNotApply);
    auto* comment = new QLineEdit(m_body);
    comment->setObjectName(QStringLiteral("quality.comment.%1").arg(toScreen(item.key)));
    comment->setMaxLength(kLongestComment);
    comment->setPlaceholderText(item.automatic ? tr("Why it is not as counted")
                                               : tr("Comment"));
    if (given != nullptr) {
        choose(*mark, given->share ? static_cast<int>(*given->share) : kDoesNotApply);
        comment->setText(toScreen(given->comment));
    } else if (item.automatic) {
        choose(*mark, counted ? counted->share : kDoesNotApply);
    }
    QString caption = toScreen(item.hint);
    if (item.automatic) {
        caption = counted ? tr("Counted: %1 (%2 of %3)")
                                .arg(counted->share)
                                .arg(counted->good)
                                .arg(counted->all)
                          : tr("Nothing to count here");
    }
    auto* hint = common::captionLabel(caption, m_body);
    hint->setWordWrap(true);
    grid.addWidget(name, row, 0);
    grid.addWidget(weight, row, 1, Qt::AlignRight);
    grid.addWidget(mark, row, 2);
    grid.addWidget(hint, row + 1, 0);
    grid.addWidget(comment, row + 1, 1, 1, 2);
    mark->setEnabled(m_isEditable);
    comment->setReadOnly(!m_isEditable);
    comment->setVisible(m_isEditable || !comment->text().isEmpty());
    connect(mark, &QComboBox::currentIndexChanged, this, &CardView::updateScore);
    m_rows.push_back({item, mark, comment});
}

void CardView::show(const Inspection& inspection, const ScoreCard& card,
                    const std::map<AutomaticItem, std::optional<AutomaticMark>>& automatic,
                    bool isEditable) {
    clear();
    m_card = card;
    m_isEditable = isEditable;
    m_body = new QWidget(m_holder);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(0, 1);
    for (const auto group : kCardGroups) {
        auto* heading = new common::PlainLabel(QualityText::of(group), m_body);
        theme::setHeading(*heading);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 3);
        for (const auto& item : card.items) {
            if (item.group != group) {
                continue;
            }
            const auto given =
                std::ranges::find(inspection.marks, item.key, &ItemMark::key);
            std::optional<AutomaticMark> counted;
            if (item.automatic) {
                if (const auto found = automatic.find(*item.automatic);
                    found != automatic.end()) {
                    counted = found->second;
                }
            }
            addItem(*grid, item, given == inspection.marks.end() ? nullptr : &*given, counted);
        }
    }
    static_cast<QVBoxLayout*>(m_holder->layout())->insertWidget(0, m_body);
    m_cause->setCurrentIndex(m_cause->findData(static_cast<int>(inspection.rootCause)));
    m_cause->setEnabled(isEditable);
    m_note->setPlainText(toScreen(inspection.note));
    m_note->setReadOnly(!isEditable);
    updateScore();
}

void CardView::clear() {
    m_rows.clear();
    // No act starts from one of its fields, so none of them is being used just now.
    delete std::exchange(m_body, nullptr);
    m_score->clear();
}

Marking CardView::marking() const {
    Marking marking{.rootCause = static_cast<RootCause>(m_cause->currentData().toInt()),
                    .note = common::toCore(m_note->toPlainText())};
    for (const auto& row : m_rows) {
        const int share = row.mark->currentData().toInt();
        if (share != kUnchosen) {
            marking.marks.push_back({.key = row.item.key,
                                     .share = share == kDoesNotApply
                                                  ? std::nullopt
                                                  : std::optional<std::int64_t>(share),
                                     .comment = common::toCore(row.comment->text())});
        }
    }
    return marking;
}

bool CardView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CardView::focusFirstOpen() {
    for (const auto& row : m_rows) {
        if (row.mark->currentData().toInt() == kUnchosen) {
            row.mark->setFocus();
            return;
        }
    }
}

void CardView::updateScore() {
    const auto given = marking();
    const auto score = scoreOf(m_card, given.marks);
    const auto part = [&](CardGroup group) {
        return tr("%1 %2").arg(QualityText::of(group),
                               QualityText::score(scoreOf(m_card, given.marks, group)));
    };
    const auto open = static_cast<int>(m_rows.size() - given.marks.size());
    QStringList words{tr("Score %1").arg(QualityText::score(score)), part(CardGroup::Conduct),
                      part(CardGroup::Effect)};
    words.append(open > 0 ? tr("%n items to mark", nullptr, open)
                 : isPassed(m_card, score) ? tr("passed (from %1)").arg(m_card.passMark)
                                           : tr("not passed (from %1)").arg(m_card.passMark));
    m_score->setText(words.join(QStringLiteral("  ·  ")));
}

}  // namespace ui::quality
