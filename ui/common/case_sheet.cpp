#include "ui/common/case_sheet.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/flow_layout.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/theme/theme.h"

namespace ui::common {

QWidget* historyGrid(const std::vector<HistoryLine>& lines, core::Seconds now, QWidget* parent) {
    auto* body = new QWidget(parent);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& line : lines) {
        auto* time = captionLabel(Format::relativeTime(line.at, now), body);
        setPlainToolTip(*time, Format::exactTime(line.at));
        grid->addWidget(time, row, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(line.what, body), row, 1);
        grid->addWidget(captionLabel(line.who, body), row, 2, Qt::AlignTop | Qt::AlignRight);
        ++row;
    }
    return body;
}

CaseSheet::CaseSheet(const QString& subject, QWidget* parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_title(new PlainLabel({}, this))
    , m_chip(new StateChip({}, this))
    , m_clock(new StateChip({}, this))
    , m_strip(new StateStrip(this)) {
    setObjectName(subject + QStringLiteral("Detail"));
    theme::setHeading(*m_title);
    m_title->setObjectName(subject + QStringLiteral(".title"));
    m_clock->setObjectName(subject + QStringLiteral(".clock"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    head->setSpacing(theme::kSpace);
    head->addWidget(m_title, 1);
    head->addWidget(m_clock);
    head->addWidget(m_chip);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget(scroll);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->setAutoFillBackground(true);
    auto* blocks = new QVBoxLayout(m_page);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(0);
    blocks->addStretch(1);
    scroll->setWidget(m_page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(scroll, 1);
    setFilled(false);
}

FactBlock* CaseSheet::addBlock(const QString& title) {
    auto* block = new FactBlock(title, m_page);
    auto* blocks = static_cast<QVBoxLayout*>(m_page->layout());
    blocks->insertWidget(blocks->count() - 1, block);
    return block;
}

void CaseSheet::setFilled(bool isFilled) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_chip, m_clock, m_strip, m_page}) {
        part->setVisible(isFilled);
    }
}

void CaseSheet::showHead(const QString& title, const Chip& chip) {
    setFilled(true);
    m_title->setText(title);
    m_chip->setChip(chip);
    // The blocks' new bodies show themselves behind this call: only then their height is known to
    // the scroll area.
    QMetaObject::invokeMethod(
        m_page, [page = m_page] { page->updateGeometry(); }, Qt::QueuedConnection);
}

void CaseSheet::showNothing() {
    setFilled(false);
    m_title->setText({});
}

void CaseSheet::showClock(const std::optional<Clock>& clock) {
    m_clock->setVisible(clock.has_value());
    if (clock) {
        m_clock->setChip(clock->chip);
        setPlainToolTip(*m_clock, clock->due ? Format::exactTime(*clock->due) : QString());
    }
}

QWidget* CaseSheet::factsWithWays(const std::vector<std::pair<QString, QString>>& facts,
                                  bool hasConversation, bool hasOrder,
                                  const std::vector<Way>& more) {
    auto* body = factGrid(facts, m_page);
    std::vector<Way> ways{
        {tr("Open the conversation"), m_subject + QStringLiteral(".openConversation"),
         hasConversation, [this] { Q_EMIT conversationRequested(); }},
        {tr("Open the order"), m_subject + QStringLiteral(".openOrder"), hasOrder,
         [this] { Q_EMIT orderRequested(); }}};
    ways.insert(ways.end(), more.begin(), more.end());
    auto* line = new QWidget(body);
    auto* flow = new FlowLayout(line, theme::kSpace, theme::kSpaceSmall);
    for (const auto& way : ways) {
        auto* button = new QPushButton(way.text, line);
        button->setObjectName(way.objectName);
        button->setEnabled(way.isOffered);
        connect(button, &QPushButton::clicked, this, way.go);
        flow->addWidget(button);
    }
    auto* grid = static_cast<QGridLayout*>(body->layout());
    grid->addWidget(line, grid->rowCount(), 0, 1, 2);
    return body;
}

}  // namespace ui::common
