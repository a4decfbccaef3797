#include "ui/quality/inspection_panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/tasks/task_reader.h"
#include "ui/common/fact_block.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_strip.h"
#include "ui/quality/card_view.h"
#include "ui/quality/deed_form.h"
#include "ui/quality/quality_text.h"
#include "ui/quality/transcript_view.h"
#include "ui/theme/theme.h"

namespace ui::quality {

using namespace core::quality;
using common::Format;
using common::toScreen;

namespace {

constexpr int kLengthToMinutes = 16;
constexpr int kFactsHeight = 130;

QString timeText(const std::optional<core::Seconds>& at) {
    return at ? Format::exactTime(*at).left(kLengthToMinutes) : QString();
}

core::tasks::About aboutOf(const Inspection& inspection) {
    return {inspection.shop, "inspection", std::to_string(inspection.id)};
}

}  // namespace

InspectionPanel::InspectionPanel(common::Environment& environment, const QualityPorts& ports,
                                 QWidget* parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_ports(ports)
    , m_reading(environment.quickJobs,
                [this](const std::optional<InspectionView>& view) { takeView(view); })
    , m_title(new common::PlainLabel({}, this))
    , m_result(new common::StateChip({}, this))
    , m_strip(new common::StateStrip(this))
    , m_form(new DeedForm(environment.now, this))
    , m_facts(new common::FactBlock(tr("How it went"), this))
    , m_transcript(new TranscriptView(this))
    , m_card(new CardView(this))
    , m_body(new QSplitter(this)) {
    setObjectName(QStringLiteral("inspectionPanel"));
    theme::setHeading(*m_title);
    m_title->setObjectName(QStringLiteral("quality.title"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_result);
    auto* facts = new QScrollArea(this);
    facts->setFrameShape(QFrame::NoFrame);
    facts->setWidgetResizable(true);
    facts->setFixedHeight(kFactsHeight);
    facts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* holder = new QWidget(facts);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_facts);
    column->addStretch(1);
    facts->setWidget(holder);
    auto* left = new QWidget(this);
    auto* talk = new QVBoxLayout(left);
    talk->setContentsMargins(0, 0, 0, 0);
    talk->setSpacing(0);
    talk->addWidget(m_transcript, 1);
    talk->addWidget(facts);
    m_body->addWidget(left);
    m_body->addWidget(m_card);
    m_body->setStretchFactor(0, 1);
    m_body->setStretchFactor(1, 1);
    m_body->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(m_form);
    layout->addWidget(m_body, 1);
    connect(m_strip, &common::StateStrip::stepChosen, this,
            [this](int act) { Q_EMIT deedChosen(static_cast<Deed>(act)); });
    connect(m_form, &DeedForm::submitted, this, &InspectionPanel::submitted);
    showInspection(std::nullopt);
}

QualityContext InspectionPanel::context() const {
    const auto actor = m_environment.actor();
    QualityContext context{.actor = actor, .now = m_environment.now()};
    if (m_inspection) {
        context.hasWritten = m_environment.cases.quality->hasPart(*m_inspection, actor.name);
        context.isOtherTeam =
            m_environment.cases.quality->otherTeams(actor).contains(m_inspection->agent);
        context.hasFollowUp = !m_environment.cases.tasks->about(aboutOf(*m_inspection)).empty();
    }
    return context;
}

void InspectionPanel::showInspection(const std::optional<Inspection>& inspection) {
    const auto actor = m_environment.actor().name;
    const bool isSame = m_inspection && inspection && m_inspection->id == inspection->id &&
                        m_inspection->version == inspection->version && m_shownFor == actor;
    if (!isSame) {
        m_form->close();
    }
    m_inspection = inspection;
    m_shownFor = actor;
    m_body->setVisible(inspection.has_value());
    m_strip->setVisible(inspection.has_value());
    if (!inspection) {
        m_reading.cancel();
        m_title->clear();
        m_result->hide();
        m_transcript->clear();
        m_card->clear();
        return;
    }
    if (!isSame) {
        m_calls.clear();
        m_satisfaction.reset();
        m_recommendation.reset();
    }
    showHead();
    showFacts();
    if (isSame) {
        return;
    }
    m_title->setText(QualityText::number(inspection->id));
    m_transcript->clear();
    m_card->clear();
    m_reading.start("list", [read = m_ports.readView, given = *inspection,
                             asOf = core::Moment{m_environment.now()}](core::jobs::JobContext&) {
        return read(given, asOf);
    });
}

void InspectionPanel::takeView(const std::optional<InspectionView>& view) {
    if (!m_inspection || !view) {
        return;
    }
    m_title->setText(tr("%1 · %2 · buyer %3")
                         .arg(QualityText::number(m_inspection->id),
                              toScreen(m_inspection->agent), toScreen(view->buyer)));
    const auto now = context();
    const bool isEditable = !barrier(*m_inspection, QualityAction::Inspect, now) ||
                            !barrier(*m_inspection, QualityAction::Decide, now);
    const auto card =
        m_inspection->card.items.empty() ? m_ports.rules(m_inspection->shop).card
                                         : m_inspection->card;
    QHash<qlonglong, QStringList> flags;
    for (const auto& [item, mark] : view->automatic) {
        for (const auto message : mark ? mark->places : std::vector<std::int64_t>{}) {
            flags[message].append(QualityText::of(item));
        }
    }
    m_calls = view->calls;
    m_satisfaction = view->satisfaction;
    m_recommendation = view->recommendation;
    showFacts();
    m_transcript->show(view->messages, flags, m_inspection->comments, isEditable);
    m_card->show(*m_inspection, card, view->automatic, isEditable);
}

void InspectionPanel::showHead() {
    m_result->setVisible(m_inspection->score.has_value());
    auto result = QualityText::result(*m_inspection);
    result.text = QualityText::score(m_inspection->score) + u' ' + result.text;
    m_result->setChip(result);
    m_strip->show(QualityText::chip(m_inspection->state),
                  QualityText::nextSteps(*m_inspection, context()));
}

void InspectionPanel::showFacts() {
    const auto& given = *m_inspection;
    std::vector<std::pair<QString, QString>> facts{
        // Whoever decides reads it first.
        {tr("Appeal"), given.appealedAt ? tr("%1: %2").arg(toScreen(given.appealedBy),
                                                           toScreen(given.appealReason))
                                        : QString()},
        {tr("Drawn for"), QualityText::reasons(given)},
        {tr("Inspected by"), given.inspectedAt ? tr("%1, %2").arg(toScreen(given.inspector),
                                                                  timeText(given.inspectedAt))
                                               : QString()},
        {tr("Told to the agent"), timeText(given.toldAt)},
        {tr("Appeal until"), given.state == QualityState::Told ? timeText(given.appealUntil)
                                                               : QString()},
        {given.isAppealGranted ? tr("Granted") : tr("Stands"),
         given.decidedAt
             ? tr("%1: %2").arg(toScreen(given.decidedBy), toScreen(given.decision))
             : QString()},
        {tr("Score before the appeal"),
         given.firstScore ? QualityText::score(given.firstScore) : QString()}};
    for (const auto& call : m_calls) {
        facts.emplace_back(tr("Call"), QualityText::call(call));
    }
    facts.emplace_back(tr("The buyer's satisfaction"),
                       m_satisfaction ? tr("%1 of 5").arg(*m_satisfaction) : QString());
    facts.emplace_back(tr("The buyer would recommend us"),
                       m_recommendation ? tr("%1 of 10").arg(*m_recommendation) : QString());
    for (const auto& task : m_environment.cases.tasks->about(aboutOf(given))) {
        facts.emplace_back(tr("Follow-up"),
                           tr("%1: %2, until %3")
                               .arg(toScreen(task.owner), toScreen(task.text),
                                    timeText(task.dueAt)));
    }
    m_facts->show(common::factGrid(facts, m_facts));
}

Marking InspectionPanel::marking() const {
    auto marking = m_card->marking();
    marking.comments = m_transcript->comments();
    return marking;
}

void InspectionPanel::focusCard() {
    m_card->focusFirstOpen();
}

}  // namespace ui::quality
