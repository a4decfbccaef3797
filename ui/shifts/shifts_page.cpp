#include "ui/shifts/shifts_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include "core/base/spreadsheet_file.h"
#include "ui/common/empty_state.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/shifts/shift_forms.h"
#include "ui/shifts/shifts_text.h"
#include "ui/shifts/week_painting.h"
#include "ui/theme/theme.h"

namespace ui::shifts {

using namespace core::shifts;
using common::Command;
using std::chrono::days;

namespace {

constexpr int kDayWidth = 118;
constexpr int kHoursWidth = 84;
constexpr std::size_t kFindingsShown = 4;

}  // namespace

ShiftsPage::ShiftsPage(common::Environment& environment, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_week(environment)
    , m_model(m_week)
    , m_banner(new common::NoticeBanner(this))
    , m_grid(new QTableView(this))
    , m_empty(new common::EmptyState({}, this))
    , m_shiftForm(new ShiftForm(m_week, this))
    , m_limitsForm(new LimitsForm(m_week, this))
    , m_rotationForm(new RotationForm(m_week, this))
    , m_findings(common::valueLabel({}, this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("shifts"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makePlanBar());
    layout->addWidget(m_banner);
    layout->addWidget(m_shiftForm);
    layout->addWidget(m_limitsForm);
    layout->addWidget(m_rotationForm);
    makeGrid();
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    m_findings->setObjectName(QStringLiteral("shifts.findings"));
    m_findings->setMargin(theme::kSpace);
    layout->addWidget(m_findings);
    connectParts();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_week.refresh(); });
}

QString ShiftsPage::name() const {
    //: The workplace of the shift plan
    return tr("Shifts");
}

QString ShiftsPage::iconName() const {
    return QStringLiteral("calendar");
}

void ShiftsPage::enter() {
    m_week.refresh();
    m_grid->setFocus();
}

QPushButton* ShiftsPage::makeButton(const QString& text, const char* name, QWidget* parent,
                                    void (ShiftsPage::*act)()) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget* ShiftsPage::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    auto* before =
        makeButton(QStringLiteral("‹"), "shifts.previous", head, &ShiftsPage::previousWeek);
    before->setToolTip(tr("The week before"));
    auto* after = makeButton(QStringLiteral("›"), "shifts.next", head, &ShiftsPage::nextWeek);
    after->setToolTip(tr("The week after"));
    const int square = before->sizeHint().height();
    before->setFixedWidth(square);
    after->setFixedWidth(square);
    m_title = common::valueLabel({}, head);
    m_title->setObjectName(QStringLiteral("shifts.title"));
    m_title->setWordWrap(false);
    m_state = new common::StateChip({}, head);
    m_state->setObjectName(QStringLiteral("shifts.state"));
    layout->addWidget(before);
    layout->addWidget(m_title);
    layout->addWidget(after);
    layout->addWidget(makeButton(tr("This week"), "shifts.today", head, &ShiftsPage::thisWeek));
    layout->addWidget(m_state);
    layout->addStretch(1);
    m_publish =
        makeButton(tr("Publish", "shift plan"), "shifts.publish", head, &ShiftsPage::publish);
    theme::setPrimary(*m_publish);
    m_withdraw =
        makeButton(tr("Withdraw", "shift plan"), "shifts.withdraw", head, &ShiftsPage::withdraw);
    m_shifts = makeButton(tr("Shifts…"), "shifts.edit", head, &ShiftsPage::openShifts);
    m_limits = makeButton(tr("Limits…"), "shifts.limits", head, &ShiftsPage::openLimits);
    for (auto* button : {m_publish, m_withdraw, m_shifts, m_limits,
                         makeButton(tr("Export…"), "shifts.export", head, &ShiftsPage::exportWeek),
                         makeButton(tr("Print…"), "shifts.print", head, &ShiftsPage::print)}) {
        layout->addWidget(button);
    }
    return head;
}

QWidget* ShiftsPage::makePlanBar() {
    m_planBar = new QWidget(this);
    auto* layout = new QHBoxLayout(m_planBar);
    layout->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpace);
    m_shift = new QComboBox(m_planBar);
    m_shift->setObjectName(QStringLiteral("shifts.chosen"));
    m_shift->setAccessibleName(tr("Which shift"));
    m_shift->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_post = new QComboBox(m_planBar);
    m_post->setObjectName(QStringLiteral("shifts.post"));
    m_post->setAccessibleName(tr("Which post"));
    for (const auto post : kPosts) {
        m_post->addItem(ShiftsText::of(post), static_cast<int>(post));
    }
    m_person = new QLineEdit(m_planBar);
    m_person->setObjectName(QStringLiteral("shifts.person"));
    m_person->setMaxLength(40);
    m_person->setPlaceholderText(tr("Add a person by name"));
    connect(m_person, &QLineEdit::returnPressed, this, [this] {
        m_week.addPerson(m_person->text());
        m_person->clear();
    });
    layout->addWidget(m_shift);
    layout->addWidget(m_post);
    layout->addWidget(
        makeButton(tr("Plan the marked days"), "shifts.put", m_planBar, &ShiftsPage::put));
    layout->addWidget(
        makeButton(tr("Off", "no shift"), "shifts.off", m_planBar, &ShiftsPage::takeOff));
    layout->addStretch(1);
    layout->addWidget(m_person);
    layout->addWidget(
        makeButton(tr("Copy last week"), "shifts.copy", m_planBar, &ShiftsPage::copyLastWeek));
    layout->addWidget(
        makeButton(tr("Rotate…"), "shifts.rotate", m_planBar, &ShiftsPage::openRotation));
    layout->addWidget(
        makeButton(tr("Clear the week"), "shifts.clear", m_planBar, &ShiftsPage::clearWeek));
    return m_planBar;
}

void ShiftsPage::makeGrid() {
    m_grid->setObjectName(QStringLiteral("shifts.grid"));
    m_grid->setModel(&m_model);
    m_grid->setItemDelegate(new common::ChipDelegate(m_grid));
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->verticalHeader()->setDefaultSectionSize(theme::rowHeight(*m_grid) + theme::kSpace);
    m_grid->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_grid->horizontalHeader()->setDefaultSectionSize(kDayWidth);
    for (int column = 0; column < WeekGridModel::kDays; ++column) {
        m_grid->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    m_grid->setColumnWidth(WeekGridModel::Hours, kHoursWidth);
    m_grid->setColumnWidth(WeekGridModel::Load, kHoursWidth);
    m_grid->installEventFilter(this);
}

void ShiftsPage::connectParts() {
    connect(&m_week, &ShiftViewModel::changed, this, &ShiftsPage::showWeek);
    connect(&m_week, &ShiftViewModel::loadChanged, &m_model, &WeekGridModel::loadChanged);
    connect(&m_week, &ShiftViewModel::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_week, &ShiftViewModel::findingsInTheWay, this, [this] {
        m_banner->show({theme::Tone::Warning,
                        tr("The plan passes %n limits; they stand below the grid. Change the plan, "
                           "or publish it all the same.",
                           nullptr, static_cast<int>(m_week.findings().size())),
                        tr("Publish all the same"), [this] { m_week.publish(true); }});
    });
    connect(&m_week, &ShiftViewModel::done, this, [this](const QString& text) {
        m_banner->hide();
        if (!text.isEmpty()) {
            openOnly(nullptr);
            m_toast->show(text);
            m_grid->setFocus();
        }
    });
    connect(m_empty, &common::EmptyState::activated, this, &ShiftsPage::openShifts);
}

std::vector<Command> ShiftsPage::commands() {
    const auto planner = [this] { return m_week.isPlanner(); };
    const auto may = [this](PlanAction action) {
        return [this, action] { return m_week.can(action); };
    };
    constexpr auto kBoth = Qt::CTRL | Qt::SHIFT;
    return {
        {QStringLiteral("shifts.put"), tr("Plan the marked days"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), planner, [this] { put(); }},
        {QStringLiteral("shifts.off"), tr("Take the marked days off"),
         QKeySequence(Qt::CTRL | Qt::Key_Delete), planner, [this] { takeOff(); }},
        {QStringLiteral("shifts.publish"), tr("Publish the week"),
         QKeySequence(kBoth | Qt::Key_Return), may(PlanAction::Publish), [this] { publish(); }},
        {QStringLiteral("shifts.withdraw"), tr("Withdraw the published week"),
         QKeySequence(kBoth | Qt::Key_W), may(PlanAction::Withdraw), [this] { withdraw(); }},
        {QStringLiteral("shifts.previous"),
         tr("The week before"),
         QKeySequence(Qt::CTRL | Qt::Key_BracketLeft),
         {},
         [this] { previousWeek(); }},
        {QStringLiteral("shifts.next"),
         tr("The week after"),
         QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
         {},
         [this] { nextWeek(); }},
        {QStringLiteral("shifts.thisWeek"),
         tr("This week"),
         QKeySequence(Qt::CTRL | Qt::Key_T),
         {},
         [this] { thisWeek(); }},
        {QStringLiteral("shifts.copyWeek"), tr("Copy the week before into this one"),
         QKeySequence(kBoth | Qt::Key_V), planner, [this] { copyLastWeek(); }},
        {QStringLiteral("shifts.clearWeek"), tr("Clear the week"),
         QKeySequence(kBoth | Qt::Key_Delete), planner, [this] { clearWeek(); }},
        {QStringLiteral("shifts.rotate"), tr("Rotate the teams over the places…"),
         QKeySequence(kBoth | Qt::Key_R), planner, [this] { openRotation(); }},
        {QStringLiteral("shifts.edit"), tr("Shifts that may be planned…"),
         QKeySequence(kBoth | Qt::Key_S), planner, [this] { openShifts(); }},
        {QStringLiteral("shifts.limits"), tr("Limits of the plan, and breaks…"),
         QKeySequence(kBoth | Qt::Key_L), [this] { return m_week.mayEditLimits(); },
         [this] { openLimits(); }},
        {QStringLiteral("shifts.export"),
         tr("Export the week…"),
         QKeySequence(Qt::CTRL | Qt::Key_E),
         {},
         [this] { exportWeek(); }},
        {QStringLiteral("shifts.print"),
         tr("Print the week…"),
         QKeySequence(Qt::CTRL | Qt::Key_P),
         {},
         [this] { print(); }},
        {QStringLiteral("shifts.refresh"),
         tr("Read the plan again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { m_week.refresh(); }},
    };
}

bool ShiftsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid && event->type() == QEvent::KeyPress && m_week.isPlanner()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int digit = key->key() - Qt::Key_1;
        if (key->modifiers() == Qt::NoModifier && digit >= 0 && digit < m_shift->count() &&
            digit < 9) {
            m_shift->setCurrentIndex(digit);
            put();
            return true;
        }
        if (key->modifiers() == Qt::NoModifier && key->key() == Qt::Key_Delete) {
            takeOff();
            return true;
        }
    }
    return common::Workplace::eventFilter(watched, event);
}

void ShiftsPage::showWeek() {
    m_model.reload();
    const bool isPlanner = m_week.isPlanner();
    m_title->setText(ShiftsText::week(m_week.monday()));
    m_state->setChip(
        isPlanner ? ShiftsText::chip(m_week.week().state)
                  : common::Chip{m_week.lines().empty() ? tr("Not published yet") : tr("Published"),
                                 theme::Tone::Info});
    m_planBar->setVisible(isPlanner);
    for (auto* button : {m_publish, m_withdraw, m_shifts}) {
        button->setVisible(isPlanner);
    }
    m_limits->setVisible(m_week.mayEditLimits());
    m_publish->setEnabled(m_week.can(PlanAction::Publish));
    m_withdraw->setEnabled(m_week.can(PlanAction::Withdraw));
    m_withdraw->setVisible(isPlanner && m_week.can(PlanAction::Withdraw));
    const auto before = m_shift->currentData();
    m_shift->clear();
    int number = 0;
    for (const auto& shift : m_week.shifts()) {
        if (shift.isActive) {
            m_shift->addItem(QStringLiteral("%1  %2").arg(++number).arg(ShiftsText::of(shift)),
                             static_cast<qlonglong>(shift.id));
        }
    }
    m_shift->setCurrentIndex(std::max(0, m_shift->findData(before)));
    m_person->setVisible(isPlanner && m_week.isNamedFreely());
    const bool hasShifts = m_shift->count() > 0;
    if (isPlanner) {
        m_empty->setContent(
            hasShifts ? common::EmptyState::Content{QStringLiteral("calendar"),
                                                    tr("Nobody to plan yet"),
                                                    tr("Add agents under Settings, or type a name "
                                                       "above and press Return."),
                                                    {}}
                      : common::EmptyState::Content{
                            QStringLiteral("calendar"), tr("No shifts yet"),
                            tr("Say which shifts there are, such as 早班 08:00–16:00; then plan "
                               "who works when and publish the week."),
                            tr("Add a shift…")});
    } else {
        m_empty->setContent({QStringLiteral("calendar"),
                             tr("Nothing is published for this week"),
                             tr("Your lead publishes the plan here."),
                             {}});
    }
    const bool isShown =
        m_model.rowCount() > 0 && (isPlanner ? hasShifts : !m_week.lines().empty());
    m_stack->setCurrentIndex(isShown ? 0 : 1);
    if (!m_grid->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_grid->setCurrentIndex(m_model.index(0, 0));
    }
    showFindings();
}

void ShiftsPage::showFindings() {
    QStringList lines;
    for (const auto& finding : m_week.findings()) {
        if (lines.size() < static_cast<int>(kFindingsShown)) {
            lines << QStringLiteral("⚠ ") + ShiftsText::of(finding, m_week.rules());
        }
    }
    if (m_week.findings().size() > kFindingsShown) {
        lines << tr("and %n more", nullptr,
                    static_cast<int>(m_week.findings().size() - kFindingsShown));
    }
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
}

std::optional<Slot> ShiftsPage::chosenSlot() const {
    if (m_shift->currentIndex() < 0) {
        return std::nullopt;
    }
    return Slot{static_cast<Post>(m_post->currentData().toInt()),
                m_shift->currentData().toLongLong()};
}

void ShiftsPage::planMarked(std::optional<Slot> slot) {
    std::vector<DutyChange> changes;
    for (const auto& index : m_grid->selectionModel()->selectedIndexes()) {
        if (index.column() < WeekGridModel::kDays) {
            changes.push_back(
                {m_week.monday() + days{index.column()}, m_model.agentOf(index.row()), slot});
        }
    }
    if (changes.empty()) {
        m_banner->show({theme::Tone::Info, tr("Mark one or more days in the grid first."), {}, {}});
        return;
    }
    m_week.plan(changes);
}

void ShiftsPage::put() {
    if (const auto slot = chosenSlot()) {
        planMarked(slot);
    } else {
        openShifts();
    }
}

void ShiftsPage::takeOff() {
    planMarked(std::nullopt);
}

void ShiftsPage::previousWeek() {
    m_week.setMonday(m_week.monday() - days{WeekGridModel::kDays});
}

void ShiftsPage::nextWeek() {
    m_week.setMonday(m_week.monday() + days{WeekGridModel::kDays});
}

void ShiftsPage::thisWeek() {
    m_week.showThisWeek();
}

void ShiftsPage::publish() {
    m_week.publish(false);
}

void ShiftsPage::withdraw() {
    m_week.withdraw();
}

void ShiftsPage::copyLastWeek() {
    m_week.copyLastWeek();
}

void ShiftsPage::clearWeek() {
    if (m_environment.prompts->confirm(
            this, tr("Clear the week"),
            tr("Everything that is planned in the shown week is taken away. What is published "
               "stays until you publish again."),
            tr("Clear the week"))) {
        m_week.clearWeek();
    }
}

void ShiftsPage::openOnly(QWidget* form) {
    for (QWidget* other : {static_cast<QWidget*>(m_shiftForm), static_cast<QWidget*>(m_limitsForm),
                           static_cast<QWidget*>(m_rotationForm)}) {
        if (other != form) {
            other->hide();
        }
    }
}

void ShiftsPage::openShifts() {
    openOnly(m_shiftForm);
    m_shiftForm->open();
}

void ShiftsPage::openLimits() {
    openOnly(m_limitsForm);
    m_limitsForm->open();
}

void ShiftsPage::openRotation() {
    openOnly(m_rotationForm);
    m_rotationForm->open();
}

void ShiftsPage::exportWeek() {
    const QString title = ShiftsText::week(m_week.monday());
    const QString file = m_environment.prompts->saveFile(
        this, tr("Export the week"), tr("shifts") + u'-' + title.left(10) + QStringLiteral(".xlsx"),
        tr("Workbook (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    const auto tell = [this, file](bool isWritten) {
        if (isWritten) {
            m_environment.noticed.emit(tr("The week is written to %1.").arg(file),
                                       theme::Tone::Info);
        } else {
            m_banner->show({theme::Tone::Warning,
                            tr("The file cannot be written. Close it where it is open, or choose "
                               "another place."),
                            {},
                            {}});
        }
    };
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        tell(WeekPainting::writePdf(file, tr("Shift plan %1").arg(title), m_model.rows()));
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [path = std::filesystem::path(file.toStdU16String()), rows = m_model.rows(),
         now = m_environment.now()] {
            try {
                core::writeSpreadsheet(path, core::cellsOf(rows), now);
                return true;
            } catch (const std::filesystem::filesystem_error&) {
                return false;
            }
        },
        tell);
}

void ShiftsPage::print() {
    auto* dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this](QPrinter* printer) {
        WeekPainting::paint(*printer, tr("Shift plan %1").arg(ShiftsText::week(m_week.monday())),
                            m_model.rows());
    });
    dialog->open();
}

}  // namespace ui::shifts
