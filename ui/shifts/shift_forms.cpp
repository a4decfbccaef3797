#include "ui/shifts/shift_forms.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/shifts/shifts_text.h"
#include "ui/theme/theme.h"

namespace ui::shifts {

using namespace core::shifts;
using common::captionLabel;
using std::chrono::minutes;

namespace {

constexpr int kMostSlots = 6;
constexpr int kMostName = 40;
constexpr int kGroupsWidth = 720;

minutes timeOf(const QTimeEdit& edit) {
    return minutes{edit.time().hour() * 60 + edit.time().minute()};
}

QTime timeOf(minutes at) {
    return QTime(0, 0).addSecs(static_cast<int>(at.count() % (24 * 60)) * 60);
}

QSpinBox* numberField(const char* name, int least, int most, QWidget* parent) {
    auto* field = new QSpinBox(parent);
    field->setObjectName(QLatin1String(name));
    field->setRange(least, most);
    return field;
}

QDoubleSpinBox* hoursField(const char* name, double least, double most, QWidget* parent) {
    auto* field = new QDoubleSpinBox(parent);
    field->setObjectName(QLatin1String(name));
    field->setRange(least, most);
    field->setDecimals(1);
    field->setSingleStep(0.5);
    return field;
}

minutes minutesOf(const QDoubleSpinBox& field) {
    return minutes{qRound(field.value() * 60)};
}

double hoursOf(minutes length) {
    return static_cast<double>(length.count()) / 60;
}

}  // namespace

PlanForm::PlanForm(const QString& objectName, const QString& title, const QString& send,
                   QWidget* parent)
    : QFrame(parent), m_fields(new QFormLayout), m_buttons(new QHBoxLayout) {
    setObjectName(objectName);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    auto* heading = new common::PlainLabel(title, this);
    theme::setHeading(*heading, 0);
    layout->addWidget(heading);
    m_fields->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addLayout(m_fields);
    auto* submit = new QPushButton(send, this);
    submit->setObjectName(objectName + QStringLiteral(".send"));
    theme::setPrimary(*submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(objectName + QStringLiteral(".cancel"));
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(submit);
    layout->addLayout(m_buttons);
    connect(submit, &QPushButton::clicked, this, &PlanForm::sent);
    connect(cancel, &QPushButton::clicked, this, &QFrame::hide);
    hide();
}

void PlanForm::addButton(QPushButton* button) {
    m_buttons->insertWidget(0, button);
}

void PlanForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT sent();
    } else if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void PlanForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

ShiftForm::ShiftForm(ShiftViewModel& week, QWidget* parent)
    : PlanForm(QStringLiteral("shifts.shiftForm"), tr("Shifts that may be planned"),
               tr("Keep the shift"), parent)
    , m_week(week)
    , m_shift(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_rest(numberField("shifts.rest", 0, 480, this))
    , m_retire(new QPushButton(this)) {
    m_shift->setObjectName(QStringLiteral("shifts.shift"));
    m_name->setObjectName(QStringLiteral("shifts.name"));
    m_name->setMaxLength(kMostName);
    m_from->setObjectName(QStringLiteral("shifts.from"));
    m_to->setObjectName(QStringLiteral("shifts.to"));
    for (auto* edit : {m_from, m_to}) {
        edit->setDisplayFormat(QStringLiteral("HH:mm"));
    }
    m_retire->setObjectName(QStringLiteral("shifts.retire"));
    addButton(m_retire);
    auto* times = new QWidget(this);
    auto* row = new QHBoxLayout(times);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_from);
    row->addWidget(captionLabel(tr("to", "times"), times));
    row->addWidget(m_to);
    row->addWidget(captionLabel(tr("An end before the beginning lies on the next day."), times));
    m_rest->setSuffix(tr(" min"));
    fields()->addRow(captionLabel(tr("Shift", "work"), this), m_shift);
    fields()->addRow(captionLabel(tr("Name"), this), m_name);
    fields()->addRow(captionLabel(tr("Time"), this), times);
    fields()->addRow(captionLabel(tr("Break inside it"), this), m_rest);
    connect(m_shift, qOverload<int>(&QComboBox::currentIndexChanged), this, &ShiftForm::showChosen);
    connect(this, &PlanForm::sent, this, &ShiftForm::send);
    connect(m_retire, &QPushButton::clicked, this, [this] {
        if (const auto* shift = chosen()) {
            m_week.setShiftActive(shift->id, !shift->isActive);
            hide();
        }
    });
}

void ShiftForm::open() {
    m_shift->clear();
    m_shift->addItem(tr("A new shift"), 0);
    for (const auto& shift : m_week.shifts()) {
        m_shift->addItem(
            shift.isActive ? ShiftsText::of(shift) : tr("%1 (retired)").arg(ShiftsText::of(shift)),
            static_cast<qlonglong>(shift.id));
    }
    showChosen();
    show();
    m_name->setFocus();
}

const Shift* ShiftForm::chosen() const {
    const auto& shifts = m_week.shifts();
    const auto found = std::ranges::find(shifts, m_shift->currentData().toLongLong(), &Shift::id);
    return found == shifts.end() ? nullptr : &*found;
}

void ShiftForm::showChosen() {
    const auto* shift = chosen();
    m_name->setText(shift ? common::toScreen(shift->name) : QString());
    m_from->setTime(timeOf(shift ? shift->from : std::chrono::hours{8}));
    m_to->setTime(timeOf(shift ? shift->to : std::chrono::hours{16}));
    m_rest->setValue(shift ? static_cast<int>(shift->rest.count()) : 60);
    m_retire->setVisible(shift != nullptr);
    m_retire->setText(shift && !shift->isActive ? tr("Offer it again")
                                                : tr("Do not offer it any more"));
}

void ShiftForm::send() {
    const auto* shift = chosen();
    ShiftDraft draft{.name = common::toCore(m_name->text()),
                     .from = timeOf(*m_from),
                     .to = timeOf(*m_to),
                     .rest = minutes{m_rest->value()}};
    if (draft.to <= draft.from) {
        draft.to += std::chrono::hours{24};
    }
    m_week.saveShift(shift ? shift->id : 0, shift ? shift->version : 0, draft);
}

LimitsForm::LimitsForm(ShiftViewModel& week, QWidget* parent)
    : PlanForm(QStringLiteral("shifts.limitsForm"), tr("Limits of the plan, and breaks"),
               tr("Keep the limits"), parent)
    , m_week(week)
    , m_day(hoursField("shifts.mostADay", 1, 16, this))
    , m_total(hoursField("shifts.mostAWeek", 1, 112, this))
    , m_rest(hoursField("shifts.leastRest", 0, 24, this))
    , m_breakAfter(numberField("shifts.breakAfter", 0, 480, this))
    , m_putOff(numberField("shifts.putOff", 1, 120, this)) {
    for (auto* field : {m_day, m_total, m_rest}) {
        field->setSuffix(tr(" h"));
    }
    for (auto* field : {m_breakAfter, m_putOff}) {
        field->setSuffix(tr(" min"));
    }
    m_breakAfter->setSpecialValueText(tr("Never"));
    fields()->addRow(captionLabel(tr("Work in a day, at most"), this), m_day);
    fields()->addRow(captionLabel(tr("Work in a week, at most"), this), m_total);
    fields()->addRow(captionLabel(tr("Rest between two shifts, at least"), this), m_rest);
    fields()->addRow(captionLabel(tr("Remind of a break after work without a pause of"), this),
                     m_breakAfter);
    fields()->addRow(captionLabel(tr("Put the reminder off by"), this), m_putOff);
    connect(this, &PlanForm::sent, this, &LimitsForm::send);
}

void LimitsForm::open() {
    const auto& rules = m_week.rules();
    m_day->setValue(hoursOf(rules.mostADay));
    m_total->setValue(hoursOf(rules.mostAWeek));
    m_rest->setValue(hoursOf(rules.leastRest));
    m_breakAfter->setValue(static_cast<int>(rules.breakAfter.count()));
    m_putOff->setValue(static_cast<int>(rules.putOff.count()));
    show();
    m_day->setFocus();
}

void LimitsForm::send() {
    m_week.setRules({.mostADay = minutesOf(*m_day),
                     .mostAWeek = minutesOf(*m_total),
                     .leastRest = minutesOf(*m_rest),
                     .breakAfter = minutes{m_breakAfter->value()},
                     .putOff = minutes{m_putOff->value()}});
}

RotationForm::RotationForm(ShiftViewModel& week, QWidget* parent)
    : PlanForm(QStringLiteral("shifts.rotationForm"), tr("Rotate the teams over the places"),
               tr("Plan the weeks"), parent)
    , m_week(week)
    , m_groups(common::valueLabel({}, this))
    , m_weeks(numberField("shifts.weeks", 1, 26, this))
    , m_turn(numberField("shifts.turn", 1, 8, this))
    , m_workdays(numberField("shifts.workdays", 1, 7, this)) {
    m_groups->setObjectName(QStringLiteral("shifts.groups"));
    m_groups->setMinimumWidth(kGroupsWidth);
    auto* places = new QWidget(this);
    auto* grid = new QGridLayout(places);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::kSpaceSmall);
    for (int at = 0; at < kMostSlots; ++at) {
        auto* shift = new QComboBox(places);
        shift->setObjectName(QStringLiteral("shifts.slotShift%1").arg(at));
        auto* post = new QComboBox(places);
        post->setObjectName(QStringLiteral("shifts.slotPost%1").arg(at));
        for (const auto given : kPosts) {
            post->addItem(ShiftsText::of(given), static_cast<int>(given));
        }
        grid->addWidget(captionLabel(QString::number(at + 1), places), at / 3, at % 3 * 3);
        grid->addWidget(shift, at / 3, at % 3 * 3 + 1);
        grid->addWidget(post, at / 3, at % 3 * 3 + 2);
        m_slots.emplace_back(shift, post);
    }
    fields()->addRow(captionLabel(tr("Who rotates"), this), m_groups);
    fields()->addRow(captionLabel(tr("Places, in turn"), this), places);
    auto* numbers = new QWidget(this);
    auto* row = new QHBoxLayout(numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_weeks);
    row->addWidget(captionLabel(tr("Weeks in one place"), numbers));
    row->addWidget(m_turn);
    row->addWidget(captionLabel(tr("Working days a week"), numbers));
    row->addWidget(m_workdays);
    fields()->addRow(captionLabel(tr("Weeks from the shown one on"), this), numbers);
    m_weeks->setValue(4);
    m_workdays->setValue(5);
    connect(this, &PlanForm::sent, this, &RotationForm::send);
}

void RotationForm::open() {
    QStringList names;
    for (const auto& group : m_week.groups()) {
        names << (group.name.empty() ? tr("without a team (%1)").arg(group.members.size())
                                     : QStringLiteral("%1 (%2)")
                                           .arg(common::toScreen(group.name))
                                           .arg(group.members.size()));
    }
    m_groups->setText(names.isEmpty() ? tr("Nobody yet") : names.join(QStringLiteral(" → ")));
    for (std::size_t at = 0; at < m_slots.size(); ++at) {
        auto& [shift, post] = m_slots[at];
        const auto before = shift->currentData();
        shift->clear();
        shift->addItem(tr("None", "place"), 0);
        for (const auto& given : m_week.shifts()) {
            if (given.isActive) {
                shift->addItem(ShiftsText::of(given), static_cast<qlonglong>(given.id));
            }
        }
        // The first time each shift is a place of the front office.
        const int known = shift->findData(before);
        shift->setCurrentIndex(
            before.isValid() && known >= 0
                ? known
                : (static_cast<int>(at) + 1 < shift->count() ? static_cast<int>(at) + 1 : 0));
    }
    show();
    m_slots.front().first->setFocus();
}

void RotationForm::send() {
    Rotation rotation{.groups = m_week.groups(),
                      .start = m_week.monday(),
                      .weeksPerTurn = m_turn->value(),
                      .workdays = m_workdays->value()};
    for (const auto& [shift, post] : m_slots) {
        if (const auto id = shift->currentData().toLongLong(); id != 0) {
            rotation.slots.push_back({static_cast<Post>(post->currentData().toInt()), id});
        }
    }
    m_week.rotate(rotation, m_weeks->value());
}

}  // namespace ui::shifts
