#include "ui/parcels/parcel_case_view.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/parcels/parcel_case_policy.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/parcels/parcels_text.h"
#include "ui/theme/theme.h"

namespace ui::parcels {

using namespace core::parcels;
using common::Format;
using common::toScreen;
using Mode = ParcelForm::Mode;

namespace {

constexpr auto kCompensate = "compensate";

QVBoxLayout* columnOf(QWidget* widget) {
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    return layout;
}

}  // namespace

ParcelCaseView::ParcelCaseView(const ParcelCase& parcelCase,
                               const std::vector<core::notices::Notice>& notices, core::Seconds now,
                               QWidget* parent)
    : QWidget(parent), m_case(parcelCase) {
    setObjectName(QStringLiteral("parcel.case"));
    auto* layout = columnOf(this);
    layout->addWidget(makeHead(now));
    if (m_case.state != ParcelCaseState::Closed) {
        layout->addWidget(makeStrip());
    }
    for (const auto& text : {m_case.description, m_case.result}) {
        if (!text.empty()) {
            layout->addWidget(common::valueLabel(toScreen(text), this));
        }
    }
    layout->addWidget(makeSteps());
    if (!m_case.contacts.empty() || !notices.empty()) {
        layout->addWidget(makeLog(notices, now));
    }
    layout->addWidget(makeActs());
}

QWidget* ParcelCaseView::makeHead(core::Seconds now) {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpace);
    auto chip = ParcelsText::chip(m_case.state);
    if (m_case.isWithdrawn) {
        chip = {tr("Withdrawn"), theme::Tone::Neutral};
    }
    layout->addWidget(new common::StateChip(
        {ParcelsText::of(m_case.kind) + QStringLiteral(" · ") + chip.text, chip.tone}, head));
    QStringList facts{toScreen(m_case.owner)};
    if (m_case.state != ParcelCaseState::Closed) {
        facts.append(Format::countdown(m_case.dueAt, now));
    }
    auto* caption = common::captionLabel(facts.join(QStringLiteral(" · ")), head);
    common::setPlainToolTip(*caption, Format::exactTime(m_case.dueAt));
    layout->addWidget(caption, 1);
    return head;
}

QWidget* ParcelCaseView::makeStrip() {
    auto* strip = new QWidget(this);
    strip->setObjectName(QStringLiteral("parcel.strip"));
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    for (const auto state : kParcelCaseStates) {
        const auto tone = state == m_case.state  ? theme::Tone::Info
                          : state < m_case.state ? theme::Tone::Success
                                                 : theme::Tone::Neutral;
        layout->addWidget(new common::StateChip({ParcelsText::of(state), tone}, strip));
    }
    layout->addStretch(1);
    return strip;
}

QWidget* ParcelCaseView::makeSteps() {
    auto* steps = new QWidget(this);
    auto* layout = columnOf(steps);
    for (const auto& step : m_case.steps) {
        auto* row = new QWidget(steps);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme::kSpace);
        QString text = toScreen(step.text);
        if (!step.note.empty()) {
            text += QStringLiteral(" · ") + toScreen(step.note);
        }
        const bool canTick = next(m_case, ParcelCaseAction::TickStep).has_value() &&
                             !tickBarrier(m_case, step.ordinal);
        if (step.doneAt) {
            line->addWidget(new common::StateChip({tr("Done"), theme::Tone::Success}, row));
        } else if (step.comesFirst) {
            //: Chip: this step comes before all others
            line->addWidget(new common::StateChip({tr("First"), theme::Tone::Danger}, row));
        } else {
            //: Chip: the step is not done yet
            line->addWidget(new common::StateChip({tr("Open", "step"), theme::Tone::Neutral}, row));
        }
        line->addWidget(common::valueLabel(text, row), 1);
        if (step.doneAt) {
            line->addWidget(common::captionLabel(toScreen(step.doneBy) + QStringLiteral(" · ") +
                                                     Format::exactTime(*step.doneAt).mid(5, 11),
                                                 row));
        } else if (canTick) {
            auto* tick = new QToolButton(row);
            tick->setObjectName(QStringLiteral("parcel.tick%1").arg(step.ordinal));
            const bool isCompensation = step.key == kCompensate;
            tick->setText(isCompensation ? tr("Compensate…") : tr("Done"));
            connect(tick, &QToolButton::clicked, this,
                    [this, isCompensation, ordinal = step.ordinal] {
                        if (isCompensation) {
                            Q_EMIT formRequested(Mode::Compensate);
                        } else {
                            Q_EMIT stepRequested(ordinal);
                        }
                    });
            line->addWidget(tick);
        }
        layout->addWidget(row);
    }
    return steps;
}

QWidget* ParcelCaseView::makeLog(const std::vector<core::notices::Notice>& notices,
                                 core::Seconds now) {
    struct Line {
        core::Seconds at;
        QString who;
        QString text;
        /// News that waits to be sent by hand; 0: none.
        core::notices::NoticeId waiting = 0;
    };
    std::vector<Line> lines;
    for (const auto& contact : m_case.contacts) {
        const QString party = ParcelsText::of(contact.party);
        lines.push_back(
            {contact.at,
             contact.isAnswer ? tr("%1 answered").arg(party) : tr("%1 asked").arg(party),
             toScreen(contact.text), 0});
    }
    for (const auto& notice : notices) {
        const bool isOut = notice.state == core::notices::NoticeState::Sent ||
                           notice.state == core::notices::NoticeState::Copied;
        const bool isWaiting = notice.state == core::notices::NoticeState::Waiting;
        const bool isOnTheWay = notice.state == core::notices::NoticeState::Queued;
        lines.push_back({notice.createdAt,
                         isOut         ? tr("Buyer told")
                         : isWaiting   ? tr("Buyer: to be sent")
                         : isOnTheWay  ? tr("Buyer: on its way")
                                       : tr("Buyer: skipped"),
                         toScreen(notice.text), isWaiting ? notice.id : 0});
    }
    std::ranges::stable_sort(lines, {}, &Line::at);
    auto* log = new QWidget(this);
    log->setObjectName(QStringLiteral("parcel.log"));
    auto* grid = new QGridLayout(log);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto& line : lines) {
        auto* time = common::captionLabel(Format::relativeTime(line.at, now), log);
        common::setPlainToolTip(*time, Format::exactTime(line.at));
        grid->addWidget(time, row, 0, Qt::AlignTop);
        grid->addWidget(common::captionLabel(line.who, log), row, 1, Qt::AlignTop);
        grid->addWidget(common::valueLabel(line.text, log), row, 2);
        if (line.waiting != 0) {
            auto* copy = new QToolButton(log);
            copy->setObjectName(QStringLiteral("parcel.copyNews"));
            copy->setText(tr("Copy", "verb"));
            common::setPlainToolTip(*copy,
                                    tr("There is no conversation: copy it and send it by hand."));
            connect(copy, &QToolButton::clicked, this, [this, id = line.waiting] {
                Q_EMIT newsCopyRequested(static_cast<qlonglong>(id));
            });
            grid->addWidget(copy, row, 3, Qt::AlignTop);
        }
        ++row;
    }
    return log;
}

QWidget* ParcelCaseView::makeActs() {
    auto* acts = new QWidget(this);
    auto* layout = new QHBoxLayout(acts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kSpaceSmall);
    const auto add = [&](const QString& text, const char* name, ParcelCaseAction action,
                         Mode mode) {
        if (!next(m_case, action)) {
            return;
        }
        auto* button = new QPushButton(text, acts);
        button->setObjectName(QStringLiteral("parcel.%1").arg(QLatin1String(name)));
        connect(button, &QPushButton::clicked, this, [this, mode] { Q_EMIT formRequested(mode); });
        layout->addWidget(button);
    };
    add(tr("Contact…"), "contact", ParcelCaseAction::Contact, Mode::Contact);
    add(tr("Answer…"), "answer", ParcelCaseAction::RecordAnswer, Mode::Answer);
    add(tr("Tell the buyer…"), "tell", ParcelCaseAction::Tell, Mode::Tell);
    //: Button: ends the exception
    add(tr("Close…"), "close", ParcelCaseAction::Close, Mode::Close);
    if (m_case.state == ParcelCaseState::Closed) {
        auto* again = new QPushButton(tr("Open again"), acts);
        again->setObjectName(QStringLiteral("parcel.reopen"));
        connect(again, &QPushButton::clicked, this, &ParcelCaseView::reopenRequested);
        layout->addWidget(again);
    } else {
        auto* more = new QToolButton(acts);
        more->setText(tr("More"));
        more->setPopupMode(QToolButton::InstantPopup);
        auto* menu = new QMenu(more);
        menu->addAction(tr("Move the due time…"), this,
                        [this] { Q_EMIT formRequested(Mode::Move); });
        menu->addAction(tr("Hand to a colleague…"), this,
                        [this] { Q_EMIT formRequested(Mode::Assign); });
        if (next(m_case, ParcelCaseAction::Withdraw)) {
            menu->addAction(tr("It was no exception…"), this,
                            [this] { Q_EMIT formRequested(Mode::Withdraw); });
        }
        more->setMenu(menu);
        layout->addWidget(more);
    }
    layout->addStretch(1);
    return acts;
}

}  // namespace ui::parcels
