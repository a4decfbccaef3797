#include "ui/parcels/parcel_view.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

#include "ui/common/double_click.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/parcels/parcel_case_view.h"
#include "ui/parcels/parcels_text.h"
#include "ui/theme/theme.h"

namespace ui::parcels {

using namespace core::parcels;
using common::Format;
using common::toScreen;

namespace {

constexpr std::size_t kEventsShown = 30;
constexpr std::size_t kHappeningsShown = 30;

QString minute(core::Seconds at) {
    return Format::exactTime(at).left(16);
}

/// A grid of captions and values.
class Facts final {
public:
    explicit Facts(QWidget* parent)
        : m_widget(new QWidget(parent)), m_grid(new QGridLayout(m_widget)) {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(theme::kSpaceWide);
        m_grid->setVerticalSpacing(theme::kSpaceSmall);
        m_grid->setColumnStretch(1, 1);
    }
    void add(const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            m_grid->addWidget(common::captionLabel(name, m_widget), m_row, 0, Qt::AlignTop);
            m_grid->addWidget(common::valueLabel(value, m_widget), m_row, 1);
            ++m_row;
        }
    }
    [[nodiscard]] QWidget* widget() const { return m_widget; }

private:
    QWidget* m_widget;
    QGridLayout* m_grid;
    int m_row = 0;
};

}  // namespace

ParcelView::ParcelView(core::Clock now, QWidget* parent)
    : QScrollArea(parent), m_now(std::move(now)) {
    setObjectName(QStringLiteral("parcel.view"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
}

TriageFinding ParcelView::finding() const {
    return m_finding ? static_cast<TriageFinding>(m_finding->currentData().toInt())
                     : TriageFinding::NoStatus;
}

const ParcelCase* ParcelView::currentCase() const {
    return m_sheet && !m_sheet->detail.cases.empty() ? &m_sheet->detail.cases.front() : nullptr;
}

void ParcelView::showParcel(const std::optional<ParcelSheet>& sheet) {
    m_sheet = sheet;
    m_finding = nullptr;
    m_advice = nullptr;
    m_reply = nullptr;
    m_suggested = nullptr;
    m_body = new QWidget;
    m_body->setBackgroundRole(QPalette::Base);
    m_body->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceWide, theme::kSpaceWide,
                               theme::kSpaceWide);
    layout->setSpacing(theme::kSpaceBlock);
    if (m_sheet) {
        layout->addWidget(makeFacts());
        layout->addWidget(makeActs());
        // An open exception is the work; the assistant is for a parcel that nobody works on yet.
        const auto* first = currentCase();
        const bool isWorked = first && first->state != ParcelCaseState::Closed;
        if (isWorked) {
            addBlock(*layout, tr("Exceptions"), makeCases());
            addBlock(*layout, tr("Tasks"), makeTasks());
        }
        addBlock(*layout, tr("Assistant: where is my parcel?"), makeAssistant());
        if (!isWorked) {
            addBlock(*layout, tr("Exceptions"), makeCases());
            addBlock(*layout, tr("Tasks"), makeTasks());
        }
        addBlock(*layout, tr("Tracking events"), makeEvents());
        addBlock(*layout, tr("What happened"), makeTimeline());
    } else {
        auto* empty = common::captionLabel(tr("Choose a parcel in the list."), m_body);
        empty->setAlignment(Qt::AlignCenter);
        layout->addWidget(empty);
    }
    layout->addStretch(1);
    // Perhaps one of the old body's buttons is being clicked just now.
    if (auto* old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(m_body);
    m_body->show();
    if (m_sheet) {
        showAdvice();
    }
}

void ParcelView::addBlock(QVBoxLayout& layout, const QString& title, QWidget* body) {
    if (!body) {
        return;
    }
    auto* block = new QWidget(m_body);
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace);
    auto* heading = new common::PlainLabel(title, block);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column->addWidget(heading);
    column->addWidget(body);
    layout.addWidget(block);
}

QWidget* ParcelView::makeFacts() {
    const auto& parcel = m_sheet->detail.parcel;
    auto* facts = new QWidget(m_body);
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::kSpace);
    for (const auto& chip : ParcelsText::chips(parcel)) {
        head->addWidget(new common::StateChip(chip, facts));
    }
    if (parcel.dueAt) {
        auto* due = common::captionLabel(Format::countdown(*parcel.dueAt, m_now()), facts);
        common::setPlainToolTip(*due, Format::exactTime(*parcel.dueAt));
        head->addWidget(due);
    }
    head->addStretch(1);
    column->addLayout(head);
    Facts grid(facts);
    grid.add(tr("Order", "noun"), toScreen(parcel.key.number));
    grid.add(tr("Buyer"), toScreen(parcel.buyer));
    grid.add(tr("Item"), toScreen(parcel.title));
    if (parcel.paidAt) {
        grid.add(tr("Paid"), minute(*parcel.paidAt));
    }
    if (const auto promised = promisedShipping(parcel, m_sheet->rules)) {
        grid.add(tr("Ship by"), minute(*promised));
    }
    if (parcel.shippedAt) {
        grid.add(tr("Shipped"), minute(*parcel.shippedAt));
    } else if (parcel.seenShippedAt) {
        grid.add(tr("Shipped"), tr("before %1, when an import saw it").arg(
                                    minute(*parcel.seenShippedAt)));
    }
    QString number = toScreen(parcel.courier);
    if (!parcel.trackingNumber.empty()) {
        number += QLatin1Char(' ') + toScreen(parcel.trackingNumber);
    }
    grid.add(tr("Parcel"), number.trimmed());
    for (const auto& promise : m_sheet->promises) {
        grid.add(tr("Promised"), toScreen(promise));
    }
    column->addWidget(grid.widget());
    if (m_sheet->detail.looksForeign) {
        auto* warning = new QHBoxLayout;
        warning->addWidget(
            new common::StateChip({tr("Check the number"), theme::Tone::Warning}, facts));
        auto* text = common::captionLabel(
            tr("It looks like none of this courier's numbers. It may still be right."), facts);
        text->setWordWrap(true);
        warning->addWidget(text, 1);
        column->addLayout(warning);
    }
    return facts;
}

QWidget* ParcelView::makeActs() {
    auto* acts = new QWidget(m_body);
    auto* grid = new QGridLayout(acts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kSpaceSmall);
    int count = 0;
    const auto add = [&](const QString& text, const char* name, auto signal) {
        auto* button = new QPushButton(text, acts);
        button->setObjectName(QStringLiteral("parcel.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this, signal);
        grid->addWidget(button, count / 3, count % 3);
        ++count;
        return button;
    };
    const auto& parcel = m_sheet->detail.parcel;
    const auto urging = urgeCase(parcel, m_sheet->rules, m_now());
    auto* urge = add(tr("Buyer urges"), "urge", [this] { Q_EMIT urgeRequested(); });
    urge->setEnabled(urging.has_value());
    common::setPlainToolTip(*urge, urging ? ParcelsText::of(*urging) + QLatin1Char('\n') +
                                                toScreen(replyTo(*urging, parcel, m_sheet->rules))
                                          : QString());
    add(tr("New exception…"), "new", [this] {
        Q_EMIT caseRequested(likelyCase(m_sheet->detail.parcel));
    });
    add(tr("Correct the address…"), "correct", [this] { Q_EMIT correctionRequested(); });
    add(tr("Promise to tell"), "promise", [this] { Q_EMIT promiseRequested(); });
    add(tr("Open the order"), "order", [this] { Q_EMIT orderRequested(); });
    add(tr("Open the conversation"), "conversation", [this] { Q_EMIT conversationRequested(); });
    auto* page = add(tr("Courier's page"), "openLink", [this] { Q_EMIT linkRequested(); });
    auto* copy = add(tr("Copy its link"), "copyLink", [this] { Q_EMIT linkCopyRequested(); });
    for (auto* button : {page, copy}) {
        button->setEnabled(!m_sheet->link.isEmpty());
        common::setPlainToolTip(*button,
                                m_sheet->link.isEmpty()
                                    ? tr("No query link is known: settings, “Couriers”.")
                                    : m_sheet->link);
    }
    grid->setColumnStretch(3, 1);
    return acts;
}

QWidget* ParcelView::makeAssistant() {
    auto* assistant = new QWidget(m_body);
    auto* column = new QVBoxLayout(assistant);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace);
    m_finding = new QComboBox(assistant);
    m_finding->setObjectName(QStringLiteral("parcel.finding"));
    m_finding->setAccessibleName(tr("What the courier's page shows"));
    for (const auto finding : {TriageFinding::NoStatus, TriageFinding::Moving,
                               TriageFinding::Doubtful, TriageFinding::Signed}) {
        m_finding->addItem(ParcelsText::of(finding), static_cast<int>(finding));
    }
    const auto guess = findingOf(m_sheet->detail.parcel, m_sheet->rules, m_now());
    m_finding->setCurrentIndex(m_finding->findData(static_cast<int>(guess)));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kSpace);
    row->addWidget(common::captionLabel(tr("The courier's page shows"), assistant));
    row->addWidget(m_finding);
    row->addStretch(1);
    column->addLayout(row);
    m_advice = common::valueLabel({}, assistant);
    m_advice->setObjectName(QStringLiteral("parcel.advice"));
    column->addWidget(m_advice);
    m_reply = common::valueLabel({}, assistant);
    m_reply->setObjectName(QStringLiteral("parcel.reply"));
    theme::setMuted(*m_reply);
    column->addWidget(m_reply);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kSpaceSmall);
    auto* act = new QPushButton(tr("Write the task, copy the reply"), assistant);
    act->setObjectName(QStringLiteral("parcel.triage"));
    theme::setPrimary(*act);
    // It would be written down twice.
    common::ignoreSecondClick(*act);
    connect(act, &QPushButton::clicked, this, &ParcelView::triageRequested);
    buttons->addWidget(act);
    m_suggested = new QPushButton(assistant);
    m_suggested->setObjectName(QStringLiteral("parcel.suggested"));
    connect(m_suggested, &QPushButton::clicked, this, [this] {
        const auto advice = triage(m_sheet->detail.parcel, finding(), m_sheet->rules, m_now());
        if (advice.suggests) {
            Q_EMIT caseRequested(*advice.suggests);
        }
    });
    buttons->addWidget(m_suggested);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_finding, &QComboBox::currentIndexChanged, this, &ParcelView::showAdvice);
    return assistant;
}

void ParcelView::showAdvice() {
    const auto& parcel = m_sheet->detail.parcel;
    const auto advice = triage(parcel, finding(), m_sheet->rules, m_now());
    QString text = ParcelsText::advice(advice);
    if (advice.taskDue) {
        text += QLatin1Char(' ') + tr("Task due %1.").arg(minute(*advice.taskDue));
    }
    m_advice->setText(text);
    m_reply->setText(toScreen(replyTo(advice, parcel, m_sheet->rules)));
    m_suggested->setVisible(advice.suggests.has_value());
    if (advice.suggests) {
        m_suggested->setText(tr("Open an exception: %1…").arg(ParcelsText::of(*advice.suggests)));
    }
}

QWidget* ParcelView::makeCases() {
    if (m_sheet->detail.cases.empty()) {
        return nullptr;
    }
    auto* cases = new QWidget(m_body);
    auto* column = new QVBoxLayout(cases);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpaceBlock);
    for (const auto& parcelCase : m_sheet->detail.cases) {
        auto* view =
            new ParcelCaseView(parcelCase, m_sheet->notices[parcelCase.id], m_now(), cases);
        const auto id = static_cast<qlonglong>(parcelCase.id);
        connect(view, &ParcelCaseView::formRequested, this,
                [this, id](ParcelForm::Mode mode) { Q_EMIT formRequested(id, mode); });
        connect(view, &ParcelCaseView::stepRequested, this,
                [this, id](qlonglong ordinal) { Q_EMIT stepRequested(id, ordinal); });
        connect(view, &ParcelCaseView::newsCopyRequested, this, &ParcelView::newsCopyRequested);
        connect(view, &ParcelCaseView::reopenRequested, this,
                [this, id] { Q_EMIT reopenRequested(id); });
        column->addWidget(view);
    }
    return cases;
}

QWidget* ParcelView::makeTasks() {
    if (m_sheet->tasks.empty()) {
        return nullptr;
    }
    auto* tasks = new QWidget(m_body);
    auto* column = new QVBoxLayout(tasks);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kSpace);
    for (const auto& task : m_sheet->tasks) {
        auto* row = new QWidget(tasks);
        row->setObjectName(QStringLiteral("parcel.task"));
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(theme::kSpaceSmall);
        auto* line = new QHBoxLayout;
        line->setSpacing(theme::kSpace);
        lines->addLayout(line);
        const bool isOpen = task.state == core::tasks::TaskState::Open;
        line->addWidget(new common::StateChip(
            {ParcelsText::of(task.kind), isOpen ? theme::Tone::Warning : theme::Tone::Success},
            row));
        QString text = toScreen(task.text);
        if (!task.result.empty()) {
            text += QStringLiteral(" → ") + toScreen(task.result);
        }
        lines->addWidget(common::valueLabel(text, row));
        if (isOpen) {
            line->addWidget(common::captionLabel(Format::countdown(task.dueAt, m_now()), row));
        }
        line->addStretch(1);
        if (isOpen) {
            auto* done = new QToolButton(row);
            done->setObjectName(QStringLiteral("parcel.taskDone"));
            done->setText(tr("Done…"));
            connect(done, &QToolButton::clicked, this,
                    [this, id = task.id] { Q_EMIT taskRequested(static_cast<qlonglong>(id)); });
            line->addWidget(done);
        }
        column->addWidget(row);
    }
    return tasks;
}

QWidget* ParcelView::makeEvents() {
    const auto& events = m_sheet->detail.events;
    if (events.empty()) {
        auto* none = common::captionLabel(
            tr("None imported. Import the courier's file to see the parcel move."), m_body);
        none->setWordWrap(true);
        return none;
    }
    Facts grid(m_body);
    for (std::size_t i = 0; i < std::min(kEventsShown, events.size()); ++i) {
        const auto& event = events[i];
        QString text = toScreen(event.text);
        if (!event.place.empty()) {
            text += QStringLiteral(" · ") + toScreen(event.place);
        }
        const QString state = ParcelsText::of(event.state);
        const bool isSaid = state.isEmpty() || text.contains(state);
        grid.add(minute(event.at), isSaid ? text : state + QStringLiteral(" · ") + text);
    }
    return grid.widget();
}

QWidget* ParcelView::makeTimeline() {
    Facts grid(m_body);
    std::size_t shown = 0;
    const auto& timeline = m_sheet->detail.timeline;
    for (auto event = timeline.rbegin(); event != timeline.rend() && shown < kHappeningsShown;
         ++event) {
        const QString what = ParcelsText::happening(*event);
        if (!what.isEmpty()) {
            grid.add(minute(event->at), what + QStringLiteral(" · ") + toScreen(event->actor));
            ++shown;
        }
    }
    if (shown == 0) {
        delete grid.widget();
        return nullptr;
    }
    return grid.widget();
}

}  // namespace ui::parcels
