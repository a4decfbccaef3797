#include "ui/reports/brief_tab.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/reports/report_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/job_progress.h"
#include "ui/common/plain_text.h"
#include "ui/common/prompts.h"
#include "ui/reports/brief_painting.h"
#include "ui/reports/brief_sheet.h"
#include "ui/reports/read_beside.h"
#include "ui/reports/reports_text.h"
#include "ui/theme/theme.h"

namespace ui::reports {

using namespace core::reports;

namespace {

constexpr int kLongestLesson = 500;
constexpr int kLengthOfDate = 10;

}  // namespace

BriefTab::BriefTab(common::Environment& environment, const ReportsPorts& ports, QWidget* parent)
    : ReportTab(parent), m_environment(environment), m_ports(ports), m_counter(environment, ports) {
    m_today = dayOf(environment.now());
    m_day = m_today;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeCaseForm());
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* ground = new QWidget(area);
    auto* middle = new QHBoxLayout(ground);
    middle->setContentsMargins(theme::kSpaceBlock, theme::kSpace, theme::kSpaceBlock,
                               theme::kSpaceBlock);
    m_sheet = new BriefSheet(ground);
    middle->addStretch(1);
    middle->addWidget(m_sheet, 6);
    middle->addStretch(1);
    area->setWidget(ground);
    layout->addWidget(area, 1);
    connect(&m_counter, &ReportCounter::briefCounted, this, &BriefTab::show);
    connect(&m_counter, &ReportCounter::refused, this, &BriefTab::refused);
    connect(&m_counter, &ReportCounter::progressed, m_progress, &common::JobProgress::setProgress);
    connect(&m_counter, &ReportCounter::busyChanged, this, [this] {
        if (m_counter.isBusy()) {
            m_progress->start(tr("Counting"));
        } else {
            m_progress->stop();
        }
    });
    connect(m_progress, &common::JobProgress::cancelRequested, &m_counter, &ReportCounter::cancel);
}

QWidget* BriefTab::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    const auto arrow = [&](const QString& sign, const QString& tip, int days, const char* name) {
        auto* button = new QToolButton(head);
        button->setObjectName(QLatin1String(name));
        button->setText(sign);
        button->setAccessibleName(tip);
        button->setToolTip(common::plainToolTip(tip));
        connect(button, &QToolButton::clicked, this, [this, days] { move(days); });
        layout->addWidget(button);
    };
    arrow(QStringLiteral("‹"), tr("The day before"), -1, "brief.previous");
    m_date = new common::PlainLabel({}, head);
    m_date->setObjectName(QStringLiteral("brief.date"));
    layout->addWidget(m_date);
    arrow(QStringLiteral("›"), tr("The day after"), 1, "brief.next");
    m_progress = new common::JobProgress(head);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* button = new QPushButton(text, head);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    m_case = add(tr("Case of the day…"), "brief.case", &BriefTab::openCaseForm);
    m_ways = {add(tr("Copy as text"), "brief.copy", &BriefTab::copy),
              add(tr("PDF…"), "brief.pdf", &BriefTab::exportList),
              add(tr("Print…"), "brief.print", &BriefTab::print)};
    theme::setPrimary(*m_ways.back());
    for (auto* way : m_ways) {
        way->setEnabled(false);
    }
    return head;
}

QWidget* BriefTab::makeCaseForm() {
    m_caseForm = new QFrame(this);
    m_caseForm->setObjectName(QStringLiteral("brief.caseForm"));
    auto* layout = new QHBoxLayout(m_caseForm);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpaceWide,
                               theme::kSpaceSmall);
    layout->setSpacing(theme::kSpace);
    m_candidate = new QComboBox(m_caseForm);
    m_candidate->setObjectName(QStringLiteral("brief.candidate"));
    m_candidate->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_candidate->setAccessibleName(tr("Conversation or complaint"));
    m_lesson = new QLineEdit(m_caseForm);
    m_lesson->setObjectName(QStringLiteral("brief.lesson"));
    m_lesson->setMaxLength(kLongestLesson);
    m_lesson->setPlaceholderText(tr("What is to be learned from it"));
    layout->addWidget(m_candidate, 1);
    layout->addWidget(m_lesson, 1);
    const auto add = [&](const QString& text, const char* name, auto slot) {
        auto* button = new QPushButton(text, m_caseForm);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        return button;
    };
    theme::setPrimary(*add(tr("Choose"), "brief.choose", &BriefTab::chooseCase));
    add(tr("No case"), "brief.drop", &BriefTab::dropCase);
    add(tr("Cancel"), "brief.cancelCase", [this] { m_caseForm->hide(); });
    connect(m_lesson, &QLineEdit::returnPressed, this, &BriefTab::chooseCase);
    m_caseForm->hide();
    return m_caseForm;
}

void BriefTab::refresh() {
    m_date->setText(ReportsText::day(m_day));
    m_case->setVisible(mayChoose());
    m_counter.countBrief(m_day);
}

void BriefTab::visit() {
    if (const auto today = dayOf(m_environment.now()); m_today != today) {
        m_today = today;
        m_day = today;
    }
    if (!m_brief || m_brief->day != m_day) {
        refresh();
    }
}

void BriefTab::forget() {
    m_counter.cancel();
    m_brief.reset();
    m_sheet->clear();
    m_caseForm->hide();
    for (auto* way : m_ways) {
        way->setEnabled(false);
    }
}

void BriefTab::move(int days) {
    const auto today = dayOf(m_environment.now());
    m_day = std::min(m_day + std::chrono::days{days}, today + std::chrono::days{1});
    m_caseForm->hide();
    refresh();
}

void BriefTab::show(const MorningBrief& brief) {
    m_brief = brief;
    m_sheet->setBrief(brief);
    for (auto* way : m_ways) {
        way->setEnabled(true);
    }
}

void BriefTab::copy() {
    if (m_brief) {
        QGuiApplication::clipboard()->setText(BriefPainting::digest(*m_brief));
        Q_EMIT done(tr("The brief is copied as text: paste it into the team's chat."));
    }
}

void BriefTab::exportList() {
    if (!m_brief || m_environment.prompts == nullptr) {
        return;
    }
    const QString file = m_environment.prompts->saveFile(
        this, tr("Morning brief as PDF"),
        tr("morning-brief-%1.pdf").arg(common::Format::exactTime(m_day).left(kLengthOfDate)),
        tr("PDF (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    if (BriefPainting::writePdf(file, *m_brief)) {
        Q_EMIT done(tr("The brief is in %1.").arg(QFileInfo(file).fileName()));
    } else {
        Q_EMIT refused(tr("%1 could not be written. Close it where it is open, or choose another "
                          "place.")
                           .arg(QFileInfo(file).fileName()));
    }
}

void BriefTab::print() {
    if (!m_brief) {
        return;
    }
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [brief = *m_brief](QPrinter* printer) { BriefPainting::print(*printer, brief); });
    dialog->open();
}

bool BriefTab::mayChoose() const {
    return isLead(m_environment.actor()) && m_ports.caseCandidates &&
           m_environment.cases.reportService != nullptr;
}

void BriefTab::openCaseForm() {
    if (!mayChoose()) {
        return;
    }
    readBeside(
        m_environment.quickJobs, this,
        [read = m_ports.caseCandidates, now = m_environment.now()] { return read(now); },
        [this](const std::vector<CaseCandidate>& candidates) { showCaseForm(candidates); });
}

void BriefTab::showCaseForm(const std::vector<CaseCandidate>& candidates) {
    m_candidates = candidates;
    m_candidate->clear();
    for (const auto& each : m_candidates) {
        m_candidate->addItem(QStringLiteral("%1 · %2 · %3")
                                 .arg(ReportsText::of(each.reference.source),
                                      common::toScreen(each.agent), common::toScreen(each.text)));
        if (m_brief && m_brief->caseOfDay && m_brief->caseOfDay->reference == each.reference) {
            m_candidate->setCurrentIndex(m_candidate->count() - 1);
        }
    }
    if (m_candidates.empty()) {
        Q_EMIT refused(
            tr("No conversation was closed and no complaint came lately: there is "
               "nothing to choose from."));
        return;
    }
    m_lesson->setText(m_brief && m_brief->caseOfDay ? common::toScreen(m_brief->caseOfDay->lesson)
                                                    : QString());
    m_caseForm->show();
    m_candidate->setFocus();
}

void BriefTab::chooseCase() {
    const auto place = static_cast<std::size_t>(std::max(0, m_candidate->currentIndex()));
    if (!mayChoose() || place >= m_candidates.size()) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reportService, day = m_day,
         reference = m_candidates[place].reference, lesson = common::toCore(m_lesson->text()),
         actor = m_environment.actor()] {
            return service->chooseCase(day, reference, lesson, actor);
        },
        [this](const core::Result<void, ReportError>& outcome) {
            if (!outcome) {
                Q_EMIT refused(ReportsText::refusal(outcome.error()));
                return;
            }
            m_caseForm->hide();
            Q_EMIT done(tr("The case is in the brief, with names and numbers covered."));
            refresh();
        });
}

void BriefTab::dropCase() {
    if (!mayChoose()) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reportService, day = m_day, actor = m_environment.actor()] {
            return service->dropCase(day, actor);
        },
        [this](const core::Result<void, ReportError>& outcome) {
            if (!outcome) {
                Q_EMIT refused(ReportsText::refusal(outcome.error()));
                return;
            }
            m_caseForm->hide();
            Q_EMIT done(tr("The brief of this day has no case any more."));
            refresh();
        });
}

std::vector<common::Command> BriefTab::commands() {
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    const auto hasBrief = [this] { return m_brief.has_value(); };
    const auto may = [this] { return mayChoose(); };
    return {
        {QStringLiteral("reports.dayBefore"),
         tr("Brief of the day before"),
         QKeySequence(Qt::ALT | Qt::Key_Left),
         {},
         [this] { move(-1); }},
        {QStringLiteral("reports.dayAfter"),
         tr("Brief of the day after"),
         QKeySequence(Qt::ALT | Qt::Key_Right),
         {},
         [this] { move(1); }},
        {QStringLiteral("reports.copyBrief"), tr("Copy the morning brief as text"),
         QKeySequence(kBoth | Qt::Key_C), hasBrief, [this] { copy(); }},
        {QStringLiteral("reports.chooseCase"), tr("Choose the case of the day…"),
         QKeySequence(kBoth | Qt::Key_K), may, [this] { openCaseForm(); }},
        {QStringLiteral("reports.dropCase"), tr("Take the case out of the brief"),
         QKeySequence(kBoth | Qt::Key_D),
         [this, may] { return may() && m_brief && m_brief->caseOfDay; }, [this] { dropCase(); }}};
}

}  // namespace ui::reports
