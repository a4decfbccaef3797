#include "ui/reports/my_day_tab.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/reports/plan_template.h"
#include "core/reports/report_reader.h"
#include "core/reports/report_service.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/reports/reports_text.h"
#include "ui/theme/theme.h"

namespace ui::reports {

using namespace core::reports;
using common::toCore;
using common::toScreen;

MyDayTab::MyDayTab(common::Environment& environment, QWidget* parent)
    : ReportTab(parent), m_environment(environment) {
    m_day = dayOf(environment.now());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    auto* head = new QHBoxLayout;
    const auto arrow = [&](const QString& sign, const QString& tip, int days) {
        auto* button = new QToolButton(this);
        button->setText(sign);
        button->setAccessibleName(tip);
        button->setToolTip(common::plainToolTip(tip));
        connect(button, &QToolButton::clicked, this, [this, days] { move(days); });
        head->addWidget(button);
    };
    arrow(QStringLiteral("‹"), tr("The day before"), -1);
    m_date = new common::PlainLabel({}, this);
    head->addWidget(m_date);
    arrow(QStringLiteral("›"), tr("The day after"), 1);
    head->addStretch(1);
    layout->addLayout(head);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(theme::kSpaceBlock);
    halves->addWidget(makeChecks(), 1);
    halves->addWidget(makeNote(), 1);
    layout->addLayout(halves, 1);
}

QWidget* MyDayTab::makeChecks() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(area);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* title = new common::PlainLabel(tr("Check list of the day"), page);
    theme::setHeading(*title);
    layout->addWidget(title);
    m_progress = common::captionLabel({}, page);
    m_progress->setObjectName(QStringLiteral("day.progress"));
    layout->addWidget(m_progress);
    for (const auto& part : checkList()) {
        layout->addSpacing(theme::kSpace);
        layout->addWidget(common::captionLabel(toScreen(part.name), page));
        for (const auto& item : part.items) {
            // An ampersand of the shop's words is none of a key.
            auto* box = new QCheckBox(toScreen(item).replace(u'&', QStringLiteral("&&")), page);
            box->setObjectName(QStringLiteral("day.check%1").arg(m_checks.size()));
            layout->addWidget(box);
            connect(box, &QCheckBox::toggled, this,
                    [this, words = toScreen(item)](bool isDone) { check(words, isDone); });
            m_checks.emplace_back(box, toScreen(item));
        }
    }
    layout->addStretch(1);
    area->setWidget(page);
    return area;
}

QWidget* MyDayTab::makeNote() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    auto* title = new common::PlainLabel(tr("My note"), page);
    theme::setHeading(*title);
    layout->addWidget(title);
    auto* hint = common::captionLabel(
        tr("Only you can read it in this program, no lead and no colleague: what went well, what "
           "you would do otherwise."),
        page);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    m_note = new QPlainTextEdit(page);
    m_note->setObjectName(QStringLiteral("day.note"));
    m_note->setAccessibleName(tr("My note"));
    m_note->setTabChangesFocus(true);
    layout->addWidget(m_note, 1);
    m_save = new QPushButton(tr("Save the note"), page);
    m_save->setObjectName(QStringLiteral("day.save"));
    theme::setPrimary(*m_save);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &MyDayTab::save);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            m_isDirty = true;
            m_save->setEnabled(true);
        }
    });
    return page;
}

void MyDayTab::move(int days) {
    save();
    m_day = std::min(m_day + std::chrono::days{days}, dayOf(m_environment.now()));
    refresh();
}

void MyDayTab::refresh() {
    m_date->setText(ReportsText::day(m_day));
    showChecks();
    showNote();
}

void MyDayTab::showChecks() {
    if (m_environment.cases.reports == nullptr) {
        return;
    }
    const auto marks = m_environment.cases.reports->checkMarks(m_environment.actor().name, m_day);
    int count = 0;
    for (const auto& [box, item] : m_checks) {
        const QSignalBlocker quiet(box);
        const bool isDone = marks.contains(toCore(item));
        box->setChecked(isDone);
        count += isDone ? 1 : 0;
    }
    m_progress->setText(tr("%1 of %2 done").arg(count).arg(m_checks.size()));
}

void MyDayTab::showNote() {
    const auto actor = m_environment.actor();
    const bool isSame = m_shownFor == actor.name && m_shownDay == m_day;
    if (m_environment.cases.reports == nullptr || (isSame && m_isDirty)) {
        return;
    }
    m_shownFor = actor.name;
    m_shownDay = m_day;
    m_isFilling = true;
    m_note->setPlainText(toScreen(m_environment.cases.reports->note(actor, m_day)));
    m_isFilling = false;
    m_isDirty = false;
    m_save->setEnabled(false);
}

void MyDayTab::check(const QString& item, bool isDone) {
    if (m_environment.cases.reportService == nullptr) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reportService, day = m_day, words = toCore(item), isDone,
         actor = m_environment.actor()] { return service->check(day, words, isDone, actor); },
        [this](const core::Result<void, ReportError>&) { showChecks(); });
}

void MyDayTab::checkNext() {
    const auto open =
        std::ranges::find_if(m_checks, [](const auto& each) { return !each.first->isChecked(); });
    if (open != m_checks.end()) {
        open->first->setChecked(true);
    }
}

void MyDayTab::save() {
    // Whoever sits here by now does not save what another one wrote.
    if (!m_isDirty || m_environment.cases.reportService == nullptr ||
        m_shownFor != m_environment.actor().name) {
        return;
    }
    m_isDirty = false;
    m_save->setEnabled(false);
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.reportService, day = m_shownDay,
         words = toCore(m_note->toPlainText()),
         actor = m_environment.actor()] { return service->writeNote(day, words, actor); },
        [this](const core::Result<void, ReportError>& outcome) {
            if (outcome) {
                Q_EMIT done(tr("The note is saved."));
            } else if (outcome.error() != ReportError::NothingChanged) {
                m_isDirty = true;
                m_save->setEnabled(true);
                Q_EMIT refused(ReportsText::refusal(outcome.error()));
            }
        });
}

std::vector<common::Command> MyDayTab::commands() {
    return {{QStringLiteral("reports.checkNext"),
             tr("Check the next item of the day"),
             QKeySequence(Qt::CTRL | Qt::Key_J),
             {},
             [this] { checkNext(); }},
            {QStringLiteral("reports.noteBefore"),
             tr("Note of the day before"),
             QKeySequence(Qt::ALT | Qt::Key_Up),
             {},
             [this] { move(-1); }},
            {QStringLiteral("reports.noteAfter"),
             tr("Note of the day after"),
             QKeySequence(Qt::ALT | Qt::Key_Down),
             {},
             [this] { move(1); }}};
}

}  // namespace ui::reports
