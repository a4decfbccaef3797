#include "ui/quality/case_panel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/agents/rights.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/quality/case_table_model.h"
#include "ui/quality/quality_text.h"
#include "ui/theme/theme.h"

namespace ui::quality {

using namespace core::quality;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kTextLines = 3;
constexpr int kLongestTitle = 200;

}  // namespace

CasePanel::CasePanel(common::Environment& environment, QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_heading(new common::PlainLabel({}, this))
    , m_kind(new common::StateChip({}, this))
    , m_body(new QWidget(this)) {
    setObjectName(QStringLiteral("casePanel"));
    theme::setHeading(*m_heading);
    m_heading->setObjectName(QStringLiteral("quality.caseTitle"));
    auto* form = new QVBoxLayout(m_body);
    form->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    form->setSpacing(theme::kSpaceSmall);
    const auto field = [&](const QString& caption, const char* name) {
        auto* text = new QPlainTextEdit(m_body);
        text->setObjectName(QLatin1String(name));
        text->setTabChangesFocus(true);
        text->setMinimumHeight(text->fontMetrics().lineSpacing() * kTextLines);
        form->addWidget(common::captionLabel(caption, m_body));
        form->addWidget(text, 1);
        return text;
    };
    m_title = new QLineEdit(m_body);
    m_title->setObjectName(QStringLiteral("quality.caseName"));
    m_title->setMaxLength(kLongestTitle);
    form->addWidget(common::captionLabel(tr("Title, or the competitor's shop"), m_body));
    form->addWidget(m_title);
    m_story = field(tr("What happened, or what the competitor does"), "quality.story");
    m_reuse = field(tr("Worth reusing"), "quality.reuse");
    m_improve = field(tr("To improve"), "quality.improve");
    m_conclusion = field(tr("Conclusion of the review"), "quality.conclusion");
    m_keep = new QPushButton(tr("Keep the case"), m_body);
    m_keep->setObjectName(QStringLiteral("quality.keepCase"));
    theme::setPrimary(*m_keep);
    m_nominate = new QPushButton(m_body);
    m_nominate->setObjectName(QStringLiteral("quality.nominate"));
    m_open = new QPushButton(tr("Open the conversation"), m_body);
    m_open->setObjectName(QStringLiteral("quality.openConversation"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    buttons->addWidget(m_nominate);
    buttons->addWidget(m_keep);
    form->addLayout(buttons);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    head->addWidget(m_heading, 1);
    head->addWidget(m_kind);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_body, 1);
    connect(m_keep, &QPushButton::clicked, this, &CasePanel::kept);
    connect(m_nominate, &QPushButton::clicked, this, &CasePanel::nominationChosen);
    connect(m_open, &QPushButton::clicked, this, &CasePanel::conversationRequested);
    showCase(std::nullopt);
}

bool CasePanel::mayEdit() const {
    return core::agents::mayAct(m_environment.actor(), core::agents::Right::ScoreConversation);
}

void CasePanel::fill(const LibraryCase& libraryCase) {
    m_title->setText(toScreen(libraryCase.title));
    m_story->setPlainText(toScreen(libraryCase.story));
    m_reuse->setPlainText(toScreen(libraryCase.reuse));
    m_improve->setPlainText(toScreen(libraryCase.improve));
    m_conclusion->setPlainText(toScreen(libraryCase.conclusion));
    m_kind->setChip(QualityText::chip(libraryCase.kind));
}

void CasePanel::showCase(const std::optional<LibraryCase>& libraryCase) {
    const auto actor = m_environment.actor().name;
    const bool isSame = !m_isNew && m_case && libraryCase && m_case->id == libraryCase->id &&
                        m_case->version == libraryCase->version && m_shownFor == actor;
    m_isNew = false;
    m_case = libraryCase;
    m_shownFor = actor;
    m_body->setVisible(libraryCase.has_value());
    m_kind->setVisible(libraryCase.has_value());
    m_heading->setText(libraryCase ? CaseTableModel::titleOf(*libraryCase) : QString());
    if (libraryCase && !isSame) {
        fill(*libraryCase);
    }
    updateButtons();
}

void CasePanel::startBenchmark() {
    m_isNew = true;
    m_case.reset();
    fill({.kind = LibraryKind::Benchmark});
    m_heading->setText(tr("New record of a competitor"));
    m_body->show();
    m_kind->show();
    updateButtons();
    m_title->setFocus();
}

void CasePanel::updateButtons() {
    const bool isEditable = mayEdit() && (m_isNew || m_case);
    m_title->setReadOnly(!isEditable);
    for (auto* text : {m_story, m_reuse, m_improve, m_conclusion}) {
        text->setReadOnly(!isEditable);
    }
    m_keep->setVisible(isEditable);
    const bool isBest = m_case && m_case->kind == LibraryKind::Best;
    m_nominate->setVisible(isBest);
    m_open->setVisible(m_case && m_case->conversation);
    if (isBest) {
        m_nominate->setText(m_case->nominatedBy.empty() ? tr("Nominate as warm case")
                                                        : tr("Take the nomination back"));
    }
}

LibraryDraft CasePanel::draft() const {
    return {.title = toCore(m_title->text()),
            .story = toCore(m_story->toPlainText()),
            .reuse = toCore(m_reuse->toPlainText()),
            .improve = toCore(m_improve->toPlainText()),
            .conclusion = toCore(m_conclusion->toPlainText())};
}

}  // namespace ui::quality
