#include "ui/complaints/complaints_page.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>
#include <utility>

#include "core/base/spreadsheet_file.h"
#include "core/complaints/complaint_reader.h"
#include "core/complaints/complaint_report.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "core/tasks/task_service.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_table_view.h"
#include "ui/complaints/complaint_act_form.h"
#include "ui/complaints/complaint_form.h"
#include "ui/complaints/complaints_text.h"
#include "ui/complaints/report_painting.h"
#include "ui/theme/theme.h"

namespace ui::complaints {

using namespace core::complaints;
using common::toCore;
using common::toScreen;

namespace {

constexpr std::int64_t kClosedShown = 500;
constexpr int kClockWidth = 170;
constexpr int kMatterWidth = 220;
constexpr int kClockMilliseconds = 30'000;

bool isFound(const Complaint& complaint, const std::string& text) {
    return text.empty() ||
           std::ranges::any_of(
               std::initializer_list<const std::string*>{&complaint.buyer, &complaint.orderNumber,
                                                         &complaint.product, &complaint.matter,
                                                         &complaint.demand},
               [&](const std::string* field) { return field->find(text) != std::string::npos; });
}

}  // namespace

ComplaintsPage::ComplaintsPage(common::Environment& environment, ComplaintPorts ports,
                               QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("complaints"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    m_clock.setInterval(kClockMilliseconds);
    connectParts();
    connectDetail();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, &ComplaintsPage::refresh);
}

QString ComplaintsPage::name() const {
    return tr("Complaints");
}

QString ComplaintsPage::iconName() const {
    return QStringLiteral("warning");
}

void ComplaintsPage::enter() {
    refresh();
    m_table->setFocus();
}

QWidget* ComplaintsPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    const std::initializer_list<std::tuple<QString, View, const char*>> views{
        {tr("Mine"), View::Mine, "mine"},
        {common::SightText::pool(), View::Pool, "pool"},
        {tr("All open"), View::All, "all"},
        {tr("Overdue"), View::Overdue, "overdue"},
        {tr("Closed"), View::Closed, "closed"}};
    for (const auto& [text, view, name] : views) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(QStringLiteral("complaints.%1").arg(QLatin1String(name)));
        button->setCheckable(true);
        button->setChecked(view == m_view);
        group->addButton(button);
        bar->add(button);
        m_views.insert(static_cast<int>(view), button);
        connect(button, &QToolButton::clicked, this, [this, view = view] {
            m_view = view;
            refresh();
        });
    }
    m_search = new common::SearchField(tr("Buyer, order, product or words"), bar);
    m_search->setObjectName(QStringLiteral("complaints.search"));
    bar->add(m_search, 1);
    auto* fresh = new QPushButton(tr("New complaint…"), bar);
    fresh->setObjectName(QStringLiteral("complaints.new"));
    connect(fresh, &QPushButton::clicked, this, [this] { startNew({}); });
    bar->add(fresh);
    return bar;
}

QWidget* ComplaintsPage::makeList() {
    m_table->setObjectName(QStringLiteral("complaintsTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new common::ChipDelegate(m_table));
    m_table->setColumnWidth(ComplaintTableModel::Clock, kClockWidth);
    m_table->setColumnWidth(ComplaintTableModel::Matter, kMatterWidth);
    m_table->setYieldingColumns({ComplaintTableModel::Order, ComplaintTableModel::ReceivedAt,
                                 ComplaintTableModel::Kind, ComplaintTableModel::Owner});
    m_empty = new common::EmptyState(
        {QStringLiteral("warning"), tr("No complaints here"),
         tr("A complaint is written down here, beside a conversation or from an order."),
         tr("New complaint…")},
        this);
    connect(m_empty, &common::EmptyState::activated, this, [this] { startNew({}); });
    auto* list = new QWidget(this);
    m_stack = new QStackedLayout(list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return list;
}

QWidget* ComplaintsPage::makeSide() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_form = new ComplaintForm(m_environment.now, side);
    m_actForm = new ComplaintActForm(m_environment.now, side);
    m_detail = new ComplaintDetail(m_environment, m_ports, m_rules, side);
    layout->addWidget(m_form);
    layout->addWidget(m_actForm);
    layout->addWidget(m_detail, 1);
    return side;
}

void ComplaintsPage::connectParts() {
    const auto again = [this](const auto&...) { refresh(); };
    auto& cases = m_environment.cases;
    m_subscriptions.push_back(common::onScreen(cases.complaintService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(m_environment.actorChanged, this, again));
    m_subscriptions.push_back(common::onScreen(cases.taskService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(cases.noticeService->changed, this, again));
    m_subscriptions.push_back(
        m_environment.caseStartRequested.subscribe([this](const common::CaseStart& start) {
            if (start.kind == "complaint") {
                startNew(start);
            }
        }));
    m_subscriptions.push_back(
        m_environment.caseRequested.subscribe([this](const std::string& kind, std::int64_t id) {
            if (kind == "complaint") {
                openComplaint(id);
            }
        }));
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] {
        closeForms();
        showCurrent();
    });
    connect(m_search, &common::SearchField::searched, this, &ComplaintsPage::refresh);
    connect(m_search, &common::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(&m_clock, &QTimer::timeout, this, &ComplaintsPage::tick);
    connect(&m_acts, &ComplaintActs::refused, this, [this](const QString& text) {
        m_banner->show({theme::Tone::Warning, text, {}, {}});
    });
    connect(&m_acts, &ComplaintActs::done, this, [this](const QString& text) {
        m_banner->hide();
        closeForms();
        m_toast->show(text);
    });
    connect(&m_acts, &ComplaintActs::made, this, [this](qlonglong id) { openComplaint(id); });
    connect(m_form, &ComplaintForm::received, &m_acts, &ComplaintActs::receive);
    connect(m_form, &ComplaintForm::edited, &m_acts, &ComplaintActs::edit);
    connect(m_form, &ComplaintForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actForm, &ComplaintActForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actForm, &ComplaintActForm::submitted, this,
            [this](const ComplaintTarget& target, Deed deed, const DeedInput& input) {
                const auto targets = selected();
                if (deed == Deed::Assign && targets.size() > 1) {
                    m_acts.assignAll(targets, input.second);
                } else {
                    m_acts.act(target, deed, input);
                }
            });
}

void ComplaintsPage::connectDetail() {
    connect(m_detail, &ComplaintDetail::deedChosen, this, &ComplaintsPage::perform);
    connect(m_detail, &ComplaintDetail::stepTicked, this, [this](qlonglong step, bool isDone) {
        if (current()) {
            m_acts.tickStep({current()->id, current()->version}, step, isDone);
        }
    });
    connect(m_detail, &ComplaintDetail::taskAnswered, this, &ComplaintsPage::finishTask);
    connect(m_detail, &ComplaintDetail::noticeSent, this,
            [this](qlonglong notice, const QString& text) { finishNotice(notice, text, true); });
    connect(m_detail, &ComplaintDetail::noticeCopied, this,
            [this](qlonglong notice, const QString& text) { finishNotice(notice, text, false); });
    connect(m_detail, &ComplaintDetail::complaintRequested, this,
            [this](qlonglong id) { openComplaint(id); });
    connect(m_detail, &ComplaintDetail::conversationRequested, this, [this] {
        if (current() && current()->conversation) {
            m_environment.conversationRequested.emit(*current()->conversation);
        }
    });
    connect(m_detail, &ComplaintDetail::orderRequested, this, [this] {
        if (current()) {
            m_environment.orderRequested.emit({current()->shop, current()->orderNumber});
        }
    });
}

std::vector<common::Command> ComplaintsPage::commands() {
    std::vector<common::Command> commands{
        {QStringLiteral("complaints.new"),
         tr("New complaint…"),
         QKeySequence(Qt::CTRL | Qt::Key_N),
         {},
         [this] { startNew({}); }},
        {QStringLiteral("complaints.keep"), tr("Keep what the open form says"),
         QKeySequence(Qt::CTRL | Qt::Key_Return),
         [this] { return m_form->isVisibleTo(this) || m_actForm->isVisibleTo(this); },
         [this] { submitForm(); }},
        {QStringLiteral("complaints.search"),
         tr("Search the complaints"),
         QKeySequence(Qt::CTRL | Qt::Key_F),
         {},
         [this] { m_search->setFocus(); }},
        {QStringLiteral("complaints.refresh"),
         tr("Read the list again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { refresh(); }},
        {QStringLiteral("complaints.report"),
         tr("Report with causes and improvements…"),
         QKeySequence(Qt::CTRL | Qt::Key_E),
         {},
         [this] { exportReport(); }},
        {QStringLiteral("complaints.help"),
         tr("How a complaint goes"),
         QKeySequence(Qt::SHIFT | Qt::Key_F1),
         {},
         [this] { showHelp(); }}};
    for (const auto& deed : kDeeds) {
        commands.push_back({QStringLiteral("complaints.%1").arg(QLatin1String(deed.name)),
                            ComplaintsText::of(deed.deed), QKeySequence(deed.keys),
                            [this, deed] { return can(deed); },
                            [this, deed] { perform(deed.deed); }});
    }
    return commands;
}

void ComplaintsPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_clock.start();
    tick();
}

void ComplaintsPage::hideEvent(QHideEvent* event) {
    m_clock.stop();
    common::Workplace::hideEvent(event);
}

void ComplaintsPage::tick() {
    m_model.setNow(m_environment.now());
    m_detail->showClock();
}

void ComplaintsPage::refresh() {
    auto& reader = *m_environment.cases.complaints;
    const auto now = m_environment.now();
    const std::string me = m_environment.actor().name;
    const auto sight = common::sightOf(m_environment, core::agents::CasePart::All,
                                       core::agents::Capability::Complaint);
    const auto pool = common::sightOf(m_environment, core::agents::CasePart::Pool);
    auto open = reader.open({}, sight);
    m_rules.known.clear();
    for (const auto& shop : m_environment.settings.shops()) {
        m_rules.known.insert_or_assign(shop.id, reader.rules(shop.id));
    }
    const auto dueAt = [this](const Complaint& complaint) {
        const auto due = dueOf(complaint, m_rules.of(complaint.shop));
        return due ? due->at : core::Seconds::max();
    };
    std::ranges::stable_sort(open, std::ranges::less{}, dueAt);
    const auto countOf = [&](const auto& isCounted) {
        return static_cast<int>(std::ranges::count_if(open, isCounted));
    };
    const auto isMine = [&](const Complaint& complaint) { return complaint.owner == me; };
    const auto isPool = [&](const Complaint& complaint) { return pool.covers(complaint.owner); };
    const auto isOverdue = [&](const Complaint& complaint) { return dueAt(complaint) < now; };
    m_views.value(static_cast<int>(View::Pool))->setCount(countOf(isPool));
    m_views.value(static_cast<int>(View::Mine))->setCount(countOf(isMine));
    m_views.value(static_cast<int>(View::All))->setCount(static_cast<std::int64_t>(open.size()));
    m_views.value(static_cast<int>(View::Overdue))->setCount(countOf(isOverdue));
    m_views.value(static_cast<int>(View::Closed))->setCount(-1);
    const int overdue = countOf(
        [&](const Complaint& complaint) { return isMine(complaint) && isOverdue(complaint); });
    auto shown = m_view == View::Closed ? reader.closed({}, kClosedShown, sight) : std::move(open);
    const auto text = toCore(m_search->text().trimmed());
    std::erase_if(shown, [&](const Complaint& complaint) {
        return (m_view == View::Mine && !isMine(complaint)) ||
               (m_view == View::Pool && !isPool(complaint)) ||
               (m_view == View::Overdue && !isOverdue(complaint)) || !isFound(complaint, text);
    });
    m_model.setComplaints(std::move(shown), m_rules, now);
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (std::exchange(m_overdue, overdue) != overdue) {
        Q_EMIT waitingCountChanged(overdue);
    }
    showCurrent();
}

const Complaint* ComplaintsPage::current() const {
    return m_model.complaint(m_table->currentIndex().row());
}

std::vector<ComplaintTarget> ComplaintsPage::selected() const {
    std::vector<ComplaintTarget> targets;
    for (const int row : m_table->selectedRowNumbers()) {
        if (const auto* complaint = m_model.complaint(row)) {
            targets.push_back({complaint->id, complaint->version});
        }
    }
    return targets;
}

void ComplaintsPage::showCurrent() {
    const auto* complaint = current();
    m_detail->showComplaint(complaint ? std::optional(*complaint) : std::nullopt);
}

bool ComplaintsPage::can(const DeedKey& deed) const {
    const auto actor = m_environment.actor();
    return current() &&
           deedBarrier(*current(), deed, {.actor = actor}, m_rules.of(current()->shop)) !=
               ComplaintError::NotAllowedInState;
}

void ComplaintsPage::perform(Deed deed) {
    if (!current()) {
        return;
    }
    m_form->close();
    if (deed == Deed::Edit) {
        m_actForm->close();
        m_form->openEdit(*current());
    } else if (ComplaintActForm::isNeededFor(deed)) {
        m_actForm->open(*current(), deed,
                        m_ports.departments ? m_ports.departments() : QStringList());
    } else {
        m_acts.act({current()->id, current()->version}, deed);
    }
}

void ComplaintsPage::startNew(const common::CaseStart& start) {
    m_environment.workplaceRequested.emit(objectName());
    ComplaintDraft known{.shop = start.shop,
                         .conversation = start.conversation,
                         .orderNumber = start.orderNumber,
                         .buyer = start.buyer};
    if (known.shop == 0) {
        const auto shops = m_environment.settings.shops();
        if (shops.empty()) {
            m_banner->show({theme::Tone::Warning,
                            tr("Name the shop first: import an export or open the settings."),
                            {},
                            {}});
            return;
        }
        known.shop = shops.front().id;
    }
    if (const auto order = m_environment.orders.find({known.shop, known.orderNumber})) {
        known.product = order->items.empty() ? std::string() : order->items.front().title;
        known.buyer = known.buyer.empty() ? order->order.buyerNick : known.buyer;
    }
    m_actForm->close();
    m_form->openNew(known);
}

void ComplaintsPage::openComplaint(ComplaintId id) {
    closeForms();
    const auto found = m_environment.cases.complaints->find(id);
    if (!found) {
        m_banner->show(
            {theme::Tone::Warning, ComplaintsText::refusal(ComplaintError::NotFound), {}, {}});
        return;
    }
    m_environment.workplaceRequested.emit(objectName());
    refresh();
    if (!m_table->selectKey(static_cast<qlonglong>(id))) {
        m_search->clear();
        m_view = isOpen(found->state) ? View::All : View::Closed;
        m_views.value(static_cast<int>(m_view))->setChecked(true);
        refresh();
        m_table->selectKey(static_cast<qlonglong>(id));
    }
    m_table->setFocus();
}

void ComplaintsPage::submitForm() {
    if (m_form->isVisibleTo(this)) {
        m_form->submit();
    } else if (m_actForm->isVisibleTo(this)) {
        m_actForm->submit();
    }
}

void ComplaintsPage::closeForms() {
    m_actForm->close();
    m_form->close();
}

void ComplaintsPage::finishTask(qlonglong task, const QString& answer) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.taskService, task, text = toCore(answer),
         actor = m_environment.actor()] { return service->complete(task, 0, text, actor); },
        [this](const core::tasks::TaskService::Outcome& outcome) {
            if (outcome) {
                m_banner->hide();
                m_toast->show(tr("The answer is kept."));
            } else {
                m_banner->show({theme::Tone::Warning,
                                outcome.error() == core::tasks::TaskError::ResultMissing
                                    ? tr("Write down what came of it first.")
                                    : tr("A colleague has finished it meanwhile."),
                                {},
                                {}});
            }
        });
}

QString ComplaintsPage::noticeRefusal(core::notices::NoticeError error) {
    using core::notices::NoticeError;
    if (error == NoticeError::CannotSend) {
        return tr("The buyer has no conversation here: copy the text instead.");
    }
    if (error == NoticeError::NoChannel) {
        return tr("This conversation cannot be sent to from here: copy the text instead.");
    }
    if (error == NoticeError::TextMissing) {
        return tr("Write a text for the buyer first.");
    }
    if (error == NoticeError::TextTooLong) {
        return tr("The text has more than 2,000 characters. Shorten it.");
    }
    if (error == NoticeError::VariableMissing) {
        return tr("A place in braces has no value: write it out.");
    }
    return tr("A colleague has told it meanwhile.");
}

void ComplaintsPage::finishNotice(qlonglong notice, const QString& text, bool isSent) {
    const auto before = m_environment.cases.notices->find(notice);
    const bool isEdited = before && toScreen(before->text) != text;
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.noticeService, notice, isSent, isEdited,
         words = toCore(text), actor = m_environment.actor()] {
            if (isEdited) {
                const auto edited = service->edit(notice, 0, words, actor);
                if (!edited) {
                    return edited;
                }
            }
            return isSent ? service->send(notice, 0, actor) : service->markCopied(notice, 0, actor);
        },
        [this, isSent](const core::notices::NoticeService::Outcome& outcome) {
            if (outcome) {
                m_banner->hide();
                m_toast->show(isSent ? tr("Sent to the buyer's conversation.")
                                     : tr("Copied; paste it where the buyer reads it."));
            } else {
                m_banner->show({theme::Tone::Warning, noticeRefusal(outcome.error()), {}, {}});
            }
        });
}

void ComplaintsPage::exportReport() {
    const auto now = m_environment.now();
    constexpr std::chrono::days kReported{30};
    auto complaints = m_environment.cases.complaints->receivedIn(now - kReported, now);
    // The file holds what the page may show, and no buyer.
    const auto sight = common::sightOf(m_environment, core::agents::CasePart::All,
                                       core::agents::Capability::Complaint);
    std::erase_if(complaints,
                  [&](const Complaint& complaint) { return !sight.covers(complaint.owner); });
    if (complaints.empty()) {
        m_banner->show({theme::Tone::Info, tr("No complaint came in within 30 days."), {}, {}});
        return;
    }
    const QString file = m_environment.prompts->saveFile(this, tr("Report of the last 30 days"),
                                                         QStringLiteral("complaints.xlsx"),
                                                         tr("Table or PDF (*.xlsx *.csv *.pdf)"));
    if (file.isEmpty()) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [complaints, now, file, path = std::filesystem::path(file.toStdU16String())] {
            if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
                return ReportPainting::writePdf(file, complaints);
            }
            try {
                core::writeSpreadsheet(path, core::cellsOf(complaintReport(complaints)), now);
                return true;
            } catch (const std::filesystem::filesystem_error&) {
                return false;
            }
        },
        [this](bool isWritten) {
            if (isWritten) {
                m_banner->hide();
                m_toast->show(tr("The report is written."));
            } else {
                m_banner->show({theme::Tone::Warning,
                                tr("The file could not be written. Choose another folder, or close "
                                   "it in other programs."),
                                {},
                                {}});
            }
        });
}

void ComplaintsPage::showHelp() {
    auto* help = new common::StateTableDialog(
        tr("How a complaint goes"),
        tr("No step is skipped, and nothing closes without the buyer's answer or the recorded "
           "attempts to get it."),
        ComplaintsText::tableRows(), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

}  // namespace ui::complaints
