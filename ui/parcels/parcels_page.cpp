#include "ui/parcels/parcels_page.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "core/agents/rights.h"
#include "core/conversations/conversation_reader.h"
#include "core/notices/courier.h"
#include "core/notices/notice_reader.h"
#include "core/notices/notice_service.h"
#include "core/parcels/parcel_policy.h"
#include "core/promises/promise_reader.h"
#include "core/promises/promise_service.h"
#include "core/settings/settings_reader.h"
#include "core/tasks/task_reader.h"
#include "core/tasks/task_service.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/sight.h"
#include "ui/common/web_link.h"
#include "ui/parcels/parcel_view.h"
#include "ui/parcels/parcels_text.h"
#include "ui/theme/theme.h"

namespace ui::parcels {

using namespace core::parcels;
using common::Command;
using common::toScreen;
using Mode = ParcelForm::Mode;

namespace {

constexpr std::chrono::seconds kTick{15};
constexpr int kStandingWidth = 124;
constexpr int kDueWidth = 152;
constexpr int kOrderWidth = 160;
constexpr int kDetailWidth = 430;

/// Where a case stands, or why the act was refused.
std::optional<ParcelError> errorOf(const ParcelService::Outcome& outcome) {
    return outcome ? std::nullopt : std::optional(outcome.error());
}

}  // namespace

ParcelsPage::ParcelsPage(common::Environment& environment, ImportTracking importTracking,
                         QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_importTracking(std::move(importTracking))
    , m_list(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_form(new ParcelForm(environment.now, this))
    , m_view(new ParcelView(environment.now, this))
    , m_toast(new common::Toast(this)) {
    setObjectName(QStringLiteral("parcels"));
    m_table->setObjectName(QStringLiteral("parcelsTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(ParcelTableModel::Standing,
                                      new common::ChipDelegate(m_table));
    m_table->setColumnWidth(ParcelTableModel::Standing, kStandingWidth);
    m_table->setColumnWidth(ParcelTableModel::Due, kDueWidth);
    m_table->setColumnWidth(ParcelTableModel::Order, kOrderWidth);
    m_table->setYieldingColumns({ParcelTableModel::Title, ParcelTableModel::Tracking,
                                 ParcelTableModel::Courier, ParcelTableModel::LastEvent});
    m_empty = new common::EmptyState({}, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    auto* listSide = new QWidget(splitter);
    m_stack = new QStackedLayout(listSide);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    splitter->addWidget(listSide);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({width(), kDetailWidth});
    layout->addWidget(splitter, 1);
    m_ticker.setInterval(kTick);
    connect(&m_ticker, &QTimer::timeout, this, [this] { m_model.setNow(m_environment.now()); });
    connectParts();
    showDetail();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] { m_list.refresh(); });
}

QString ParcelsPage::name() const {
    //: Name of the workplace
    return tr("Parcels");
}

QString ParcelsPage::iconName() const {
    return QStringLiteral("parcel");
}

void ParcelsPage::enter() {
    m_list.refresh();
    m_table->setFocus();
}

void ParcelsPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_ticker.start();
}

void ParcelsPage::hideEvent(QHideEvent* event) {
    common::Workplace::hideEvent(event);
    m_ticker.stop();
}

QWidget* ParcelsPage::makeHead() {
    // Two lines, so that the page fits a small screen at 150 %.
    auto* head = new QWidget(this);
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const std::array bars{new common::FilterBar(head), new common::FilterBar(head)};
    auto* group = new QButtonGroup(head);
    for (std::size_t i = 0; i < std::size(kParcelScopes); ++i) {
        const auto scope = kParcelScopes[i];
        auto* bar = bars[i < std::size(kParcelScopes) / 2 ? 0 : 1];
        auto* button = new common::FilterButton(ParcelsText::of(scope), bar);
        button->setObjectName(QStringLiteral("parcels.scope%1").arg(static_cast<int>(scope)));
        button->setCheckable(true);
        button->setChecked(scope == ParcelScope::Attention);
        group->addButton(button);
        bar->add(button);
        m_scopes.emplace_back(button, scope);
        connect(button, &QToolButton::clicked, this, [this, scope] {
            auto filter = m_list.filter();
            filter.scope = scope;
            m_list.setFilter(filter);
        });
    }
    m_mine = new common::FilterButton(common::SightText::own(), bars[1]);
    m_mine->setObjectName(QStringLiteral("parcels.mine"));
    m_mine->setCheckable(true);
    bars[1]->add(m_mine);
    connect(m_mine, &QToolButton::toggled, this, [this](bool on) {
        m_list.setPart(on ? core::agents::CasePart::Own : core::agents::CasePart::All);
    });
    m_search = new common::SearchField(tr("Order, parcel, buyer"), bars[0]);
    m_search->setObjectName(QStringLiteral("parcels.search"));
    bars[0]->add(m_search, 1);
    m_import = new QPushButton(tr("Import tracking…"), bars[1]);
    m_import->setObjectName(QStringLiteral("parcels.import"));
    m_import->setEnabled(mayImport());
    common::setPlainToolTip(*m_import, tr("A courier's file with tracking number, time and text"));
    bars[1]->addSpace();
    bars[1]->add(m_import);
    for (auto* bar : bars) {
        lines->addWidget(bar);
    }
    connect(m_import, &QPushButton::clicked, this, &ParcelsPage::chooseFile);
    connect(m_search, &common::SearchField::searched, this, [this](const QString& text) {
        auto filter = m_list.filter();
        filter.text = common::toCore(text.trimmed());
        m_list.setFilter(filter);
    });
    connect(m_search, &common::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    return head;
}

QWidget* ParcelsPage::makeDetail() {
    auto* side = new QWidget(this);
    side->setMinimumWidth(kDetailWidth - 70);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form);
    layout->addWidget(m_view, 1);
    return side;
}

void ParcelsPage::connectParts() {
    connect(&m_list, &ParcelListViewModel::changed, this, &ParcelsPage::showList);
    connect(&m_list, &ParcelListViewModel::waitingCountChanged, this,
            &ParcelsPage::waitingCountChanged);
    connect(&m_list, &ParcelListViewModel::failed, this,
            [this] { refuse(tr("The list could not be read. Press F5 to try again.")); });
    connect(m_table, &common::DataTable::currentRowChanged, this, &ParcelsPage::showCurrent);
    connect(m_form, &ParcelForm::submitted, this, &ParcelsPage::submit);
    connect(m_form, &ParcelForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_view, &ParcelView::urgeRequested, this, &ParcelsPage::urge);
    connect(m_view, &ParcelView::triageRequested, this, &ParcelsPage::triage);
    connect(m_view, &ParcelView::caseRequested, this, &ParcelsPage::openCaseForm);
    connect(m_view, &ParcelView::correctionRequested, this, [this] { openForm(0, Mode::Correct); });
    connect(m_view, &ParcelView::promiseRequested, this, &ParcelsPage::promiseToTell);
    connect(m_view, &ParcelView::orderRequested, this, [this] {
        if (m_order) {
            m_environment.orderRequested.emit(*m_order);
        }
    });
    connect(m_view, &ParcelView::conversationRequested, this, &ParcelsPage::openConversation);
    connect(m_view, &ParcelView::linkRequested, this, &ParcelsPage::openLink);
    connect(m_view, &ParcelView::linkCopyRequested, this, &ParcelsPage::copyLink);
    connect(m_view, &ParcelView::formRequested, this, &ParcelsPage::openForm);
    connect(m_view, &ParcelView::stepRequested, this,
            [this](qlonglong id, qlonglong ordinal) { tickStep(id, ordinal, {}); });
    connect(m_view, &ParcelView::reopenRequested, this, &ParcelsPage::reopen);
    connect(m_view, &ParcelView::newsCopyRequested, this, &ParcelsPage::copyNews);
    connect(m_view, &ParcelView::taskRequested, this, [this](qlonglong id) {
        m_formTask = id;
        m_form->open(Mode::CompleteTask);
    });
    const auto keep = [this](core::Subscription subscription) {
        m_subscriptions.push_back(std::move(subscription));
    };
    const auto detailAgain = [this](const auto&...) { showDetail(); };
    keep(common::onScreen(m_environment.cases.parcelService->changed, this, detailAgain));
    keep(common::onScreen(m_environment.cases.taskService->changed, this, detailAgain));
    keep(common::onScreen(m_environment.promiseService.changed, this, detailAgain));
    keep(common::onScreen(m_environment.cases.noticeService->changed, this, detailAgain));
    keep(m_environment.longJobs.failed.subscribe(
        [this](core::jobs::JobQueue::Id, const std::string& job, const std::string&) {
            if (job == "tracking") {
                m_import->setEnabled(mayImport());
                refuse(tr("The tracking events could not be kept. Import the file again."));
            }
        }));
    keep(common::onScreen(m_environment.caseRequested, this,
                          [this](const std::string& kind, std::int64_t id) {
                              if (kind != "parcel") {
                                  return;
                              }
                              if (const auto found = m_environment.cases.parcels->findCase(id)) {
                                  m_environment.workplaceRequested.emit(objectName());
                                  openOrder(found->order);
                              }
                          }));
    keep(common::onScreen(m_environment.caseStartRequested, this,
                          [this](const common::CaseStart& start) {
                              if (start.kind == "parcel" && !start.orderNumber.empty()) {
                                  m_environment.workplaceRequested.emit(objectName());
                                  openOrder({start.shop, start.orderNumber});
                                  openCaseForm(m_likelyCase);
                              } else if (start.kind == "parcel_standing") {
                                  // What to do about it is chosen there.
                                  m_environment.workplaceRequested.emit(objectName());
                                  openOrder({start.shop, start.orderNumber});
                              }
                          }));
}

bool ParcelsPage::mayImport() const {
    return m_importTracking &&
           core::agents::mayAct(m_environment.actor(), core::agents::Right::ImportFiles);
}

std::vector<Command> ParcelsPage::commands() {
    const auto hasOrder = [this] { return m_order.has_value(); };
    const auto may = [this](ParcelCaseAction action) {
        return [this, action] { return canAct(action); };
    };
    const auto form = [this](Mode mode) {
        return [this, mode] {
            if (const auto* open = currentCase()) {
                openForm(open->id, mode);
            }
        };
    };
    const auto key = [](Qt::Key letter) { return QKeySequence(Qt::CTRL | Qt::SHIFT | letter); };
    return {
        {QStringLiteral("parcels.triage"),
         tr("Follow the assistant's advice, or send what is filled in"),
         QKeySequence(Qt::CTRL | Qt::Key_Return), hasOrder,
         [this] { m_form->isOpen() ? m_form->submit() : triage(); }},
        {QStringLiteral("parcels.urge"), tr("The buyer urges the shipment"), key(Qt::Key_U),
         hasOrder, [this] { urge(); }},
        {QStringLiteral("parcels.new"), tr("New exception of this parcel"), key(Qt::Key_N),
         hasOrder, [this] { openCaseForm(m_likelyCase); }},
        {QStringLiteral("parcels.contact"), tr("Record a contact with carrier or warehouse"),
         key(Qt::Key_C), may(ParcelCaseAction::Contact), form(Mode::Contact)},
        {QStringLiteral("parcels.answer"), tr("Record the answer of carrier or warehouse"),
         key(Qt::Key_A), may(ParcelCaseAction::RecordAnswer), form(Mode::Answer)},
        {QStringLiteral("parcels.tell"), tr("Tell the buyer about the exception"), key(Qt::Key_T),
         may(ParcelCaseAction::Tell), form(Mode::Tell)},
        {QStringLiteral("parcels.step"), tr("Tick the next step of the exception"), key(Qt::Key_K),
         may(ParcelCaseAction::TickStep), [this] { tickNext(); }},
        {QStringLiteral("parcels.close"), tr("Close the exception"), key(Qt::Key_D),
         may(ParcelCaseAction::Close), form(Mode::Close)},
        {QStringLiteral("parcels.withdraw"), tr("Withdraw the exception"), key(Qt::Key_W),
         may(ParcelCaseAction::Withdraw), form(Mode::Withdraw)},
        {QStringLiteral("parcels.move"), tr("Move the due time of the exception"), key(Qt::Key_M),
         may(ParcelCaseAction::Move), form(Mode::Move)},
        {QStringLiteral("parcels.assign"), tr("Hand the exception to a colleague"), key(Qt::Key_H),
         may(ParcelCaseAction::Assign), form(Mode::Assign)},
        {QStringLiteral("parcels.reopenIt"), tr("Open the closed exception again"), key(Qt::Key_R),
         may(ParcelCaseAction::Reopen), [this] { reopen(currentCase()->id); }},
        {QStringLiteral("parcels.copyNews"), tr("Copy the news that waits for the buyer"),
         key(Qt::Key_X), [this] { return m_waitingNews != 0; },
         [this] { copyNews(m_waitingNews); }},
        {QStringLiteral("parcels.taskDone"), tr("Complete the first task of the parcel"),
         key(Qt::Key_J), [this] { return m_openTask != 0; },
         [this] {
             m_formTask = m_openTask;
             m_form->open(Mode::CompleteTask);
         }},
        {QStringLiteral("parcels.correct"), tr("Correct address or phone of the parcel"),
         key(Qt::Key_E), hasOrder, [this] { openForm(0, Mode::Correct); }},
        {QStringLiteral("parcels.promise"), tr("Promise to tell the buyer when it moves on"),
         key(Qt::Key_P), hasOrder, [this] { promiseToTell(); }},
        {QStringLiteral("parcels.order"), tr("Open the order of the parcel"), key(Qt::Key_O),
         hasOrder, [this] { m_environment.orderRequested.emit(*m_order); }},
        {QStringLiteral("parcels.conversation"), tr("Open the conversation of the parcel's buyer"),
         key(Qt::Key_G), hasOrder, [this] { openConversation(); }},
        {QStringLiteral("parcels.openLink"), tr("Open the courier's page of the parcel"),
         key(Qt::Key_L), [this] { return !m_link.isEmpty(); }, [this] { openLink(); }},
        {QStringLiteral("parcels.copyLink"), tr("Copy the link to the courier's page"),
         key(Qt::Key_Y), [this] { return !m_link.isEmpty(); }, [this] { copyLink(); }},
        {QStringLiteral("parcels.import"), tr("Import tracking events"), key(Qt::Key_I),
         [this] { return mayImport(); }, [this] { chooseFile(); }},
        {QStringLiteral("parcels.showMine"),
         tr("Only my own exceptions, or all again"),
         QKeySequence(Qt::ALT | Qt::Key_M),
         {},
         [this] { m_mine->click(); }},
        {QStringLiteral("parcels.find"),
         tr("Find a parcel"),
         QKeySequence(Qt::CTRL | Qt::Key_F),
         {},
         [this] { m_search->setFocus(); }},
        {QStringLiteral("parcels.refresh"),
         tr("Read the parcels again"),
         QKeySequence(Qt::Key_F5),
         {},
         [this] { m_list.refresh(); }},
    };
}

void ParcelsPage::showList() {
    for (const auto& [button, scope] : m_scopes) {
        button->setCount(m_list.list().counts.at(scope));
        button->setChecked(scope == m_list.filter().scope);
    }
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.setParcels(m_list.takeRows(), m_environment.now());
    if (m_model.rowCount() > 0 && (wasEmpty || !m_table->currentIndex().isValid())) {
        m_table->selectRowNumber(0);
    }
    const bool isAll = m_list.filter().text.empty();
    const bool isToDo = isAll && m_list.filter().scope == ParcelScope::Attention;
    m_empty->setContent(
        {QStringLiteral("parcel"),
         isToDo  ? tr("Nothing to do")
         : isAll ? tr("Nothing here")
                 : tr("No parcel has this text"),
         isToDo  ? tr("No parcel is late, stands still or has an open exception. The others are "
                       "under “Unshipped” and “On its way”.")
         : isAll ? tr("Parcels come from the shop's orders. Import orders, and the courier's "
                      "tracking events to see parcels that stand still.")
                 : tr("Search for a piece of the order number, the tracking number or the nick."),
         {}});
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (m_model.rowCount() == 0 && m_isOfList) {
        // The last parcel left the list; what is known of it may be out of date.
        m_isOfList = false;
        m_order.reset();
        m_form->close();
        showDetail();
    }
}

void ParcelsPage::showCurrent() {
    const auto* parcel = m_model.parcel(m_table->currentIndex().row());
    if (parcel && parcel->key != m_order) {
        m_order = parcel->key;
        m_isOfList = true;
        m_form->close();
        showDetail();
    }
}

void ParcelsPage::openOrder(const core::orders::OrderKey& key) {
    m_order = key;
    m_isOfList = false;
    if (!m_table->selectKey(toScreen(key.number))) {
        m_table->clearSelection();
    }
    m_form->close();
    showDetail();
}

void ParcelsPage::showDetail() {
    auto detail =
        m_order ? m_environment.cases.parcels->detail(*m_order, m_environment.now()) : std::nullopt;
    m_conversation.reset();
    m_buyer.clear();
    m_link.clear();
    m_openTask = 0;
    m_waitingNews = 0;
    m_likelyCase = ParcelCaseKind::Lost;
    if (!detail) {
        m_order.reset();
        m_view->showParcel(std::nullopt);
        return;
    }
    const auto key = detail->parcel.key;
    m_buyer = detail->parcel.buyer;
    m_likelyCase = likelyCase(detail->parcel);
    ParcelSheet sheet{.detail = std::move(*detail),
                      .rules = m_environment.cases.parcels->rules(key.shop),
                      .tasks = m_environment.cases.tasks->about({key.shop, "order", key.number})};
    m_link = toScreen(core::notices::trackingLink(m_environment.settings.couriers(),
                                                  sheet.detail.parcel.courier,
                                                  sheet.detail.parcel.trackingNumber));
    sheet.link = m_link;
    for (const auto& parcelCase : sheet.detail.cases) {
        const core::tasks::About about{key.shop, "parcel", std::to_string(parcelCase.id)};
        auto more = m_environment.cases.tasks->about(about);
        sheet.tasks.insert(sheet.tasks.end(), std::make_move_iterator(more.begin()),
                           std::make_move_iterator(more.end()));
        sheet.notices[parcelCase.id] = m_environment.cases.notices->about(about);
        for (const auto& notice : sheet.notices[parcelCase.id]) {
            if (notice.state == core::notices::NoticeState::Waiting && m_waitingNews == 0) {
                m_waitingNews = notice.id;
            }
        }
    }
    const auto open =
        std::ranges::find(sheet.tasks, core::tasks::TaskState::Open, &core::tasks::Task::state);
    m_openTask = open == sheet.tasks.end() ? 0 : open->id;
    for (const auto& promise : m_environment.promises.ofBuyer(key.shop, {m_buyer})) {
        if (promise.state == core::promises::PromiseState::Open &&
            (promise.orderNumber.empty() || promise.orderNumber == key.number)) {
            sheet.promises.push_back(promise.what);
        }
    }
    m_conversation = m_environment.conversations.newestOf(key.shop, m_buyer);
    m_view->showParcel(sheet);
}

const ParcelCase* ParcelsPage::currentCase() const {
    return m_view->currentCase();
}

bool ParcelsPage::canAct(ParcelCaseAction action) const {
    const auto* open = currentCase();
    if (!open) {
        return false;
    }
    // What waits for an earlier step stays a live key, and says so.
    const bool isStep = action == ParcelCaseAction::Contact ||
                        action == ParcelCaseAction::RecordAnswer ||
                        action == ParcelCaseAction::Close;
    return next(*open, action) || (isStep && open->state != ParcelCaseState::Closed);
}

void ParcelsPage::openForm(qlonglong caseId, Mode mode) {
    if (!m_order) {
        return;
    }
    m_formCase = caseId;
    const bool waitsForFirst = mode == Mode::Contact || mode == Mode::Answer || mode == Mode::Close;
    if (const auto* open = currentCase(); waitsForFirst && open && open->id == caseId) {
        const auto to = next(*open, mode == Mode::Contact  ? ParcelCaseAction::Contact
                                    : mode == Mode::Answer ? ParcelCaseAction::RecordAnswer
                                                           : ParcelCaseAction::Close);
        if (!to) {
            refuse(to.error() != ParcelError::NotAllowedInState ? ParcelsText::refusal(to.error())
                   : mode == Mode::Answer
                       ? tr("Nobody was asked yet: record the contact with carrier or warehouse "
                            "first.")
                       : tr("First comes the answer of carrier or warehouse, and the news for the "
                            "buyer. What was no exception is withdrawn."));
            return;
        }
    }
    QString text;
    QString line;
    if (mode == Mode::Tell) {
        if (const auto parcel = m_environment.cases.parcels->find(*m_order, m_environment.now())) {
            text = toScreen(caseNews(*parcel, m_environment.cases.parcels->rules(m_order->shop)));
        }
    } else if (mode == Mode::Compensate) {
        text = toScreen(m_buyer);
    }
    m_form->open(mode, text, line);
}

void ParcelsPage::openCaseForm(ParcelCaseKind kind) {
    if (m_order) {
        m_form->openCase(kind);
    }
}

void ParcelsPage::perform(Act act, const QString& done) {
    common::runAct(
        m_environment.acts, this,
        [act = std::move(act), service = m_environment.cases.parcelService,
         actor = m_environment.actor()] { return act(*service, actor); },
        [this, done](const std::optional<ParcelError>& error) {
            if (takeOutcome(error)) {
                m_toast->show(done);
            }
        });
}

bool ParcelsPage::takeOutcome(const std::optional<ParcelError>& error) {
    if (error == ParcelError::IdentityNotChecked && m_order) {
        m_banner->show(
            {theme::Tone::Warning, ParcelsText::refusal(*error), tr("Open the order"),
             [this, order = *m_order] { m_environment.orderRequested.emit(order); }});
    } else if (error) {
        refuse(ParcelsText::refusal(*error));
    } else {
        m_form->close();
        m_banner->hide();
    }
    return !error;
}

void ParcelsPage::tell(const ParcelCaseTarget& target, const std::string& text) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.parcelService, target, text,
         actor = m_environment.actor()] { return service->tell(target, text, actor); },
        [this](const ParcelService::Told& told) {
            if (!takeOutcome(told ? std::nullopt : std::optional(told.error()))) {
                return;
            }
            // Other exceptions of the parcel may have news that waits: this speaks of its own.
            if (told->notice.state == core::notices::NoticeState::Waiting) {
                m_toast->show(tr("No conversation to send it to."), tr("Copy the news"),
                              [this, id = told->notice.id] { copyNews(id); });
            } else if (told->notice.state == core::notices::NoticeState::Queued) {
                m_toast->show(tr("On its way to the buyer."));
            } else {
                m_toast->show(tr("The buyer is told."));
            }
        });
}

void ParcelsPage::submit(const ParcelForm::Entry& entry) {
    const ParcelCaseTarget target{.id = m_formCase};
    const auto act = [&](auto call, const QString& done) {
        perform(
            [entry, target, call](ParcelService& service, const core::agents::Actor& actor) {
                return errorOf(call(service, entry, target, actor));
            },
            done);
    };
    switch (entry.mode) {
        case Mode::Open:
            perform(
                [entry, order = *m_order, conversation = m_conversation](
                    ParcelService& service, const core::agents::Actor& actor) {
                    return errorOf(service.open({.order = order,
                                                 .kind = entry.kind,
                                                 .description = entry.text,
                                                 .conversation = conversation},
                                                actor));
                },
                tr("The exception is open."));
            break;
        case Mode::Contact:
            act([](auto& service, const auto& in, const auto& to,
                   const auto& actor) { return service.contact(to, in.party, in.text, actor); },
                tr("The contact is recorded."));
            break;
        case Mode::Answer:
            act(
                [](auto& service, const auto& in, const auto& to, const auto& actor) {
                    return service.recordAnswer(to, in.party, in.text, actor);
                },
                tr("The answer is recorded."));
            break;
        case Mode::Tell:
            tell(target, entry.text);
            break;
        case Mode::Tick:
            tickStep(m_formCase, m_formStep, entry.line);
            break;
        case Mode::Compensate: {
            const auto sum = core::parseFen(entry.line);
            act(
                [sum](auto& service, const auto& in, const auto& to, const auto& actor) {
                    return service.compensate(to, sum.value_or(core::Fen{}), in.text, actor);
                },
                tr("The compensation is applied for."));
            break;
        }
        case Mode::Close:
            act([](auto& service, const auto& in, const auto& to,
                   const auto& actor) { return service.close(to, in.text, actor); },
                tr("The exception is closed."));
            break;
        case Mode::Withdraw:
            act([](auto& service, const auto& in, const auto& to,
                   const auto& actor) { return service.withdraw(to, in.text, actor); },
                tr("The exception is withdrawn."));
            break;
        case Mode::Move:
            act([](auto& service, const auto& in, const auto& to,
                   const auto& actor) { return service.move(to, in.dueAt, actor); },
                tr("The due time is moved."));
            break;
        case Mode::Assign:
            act([](auto& service, const auto& in, const auto& to,
                   const auto& actor) { return service.assign(to, in.line, actor); },
                tr("The exception is handed over."));
            break;
        case Mode::Correct:
            perform(
                [entry, order = *m_order](ParcelService& service,
                                          const core::agents::Actor& actor) {
                    const auto outcome = service.correct(order, entry.field, entry.line, actor);
                    return outcome ? std::nullopt : std::optional(outcome.error());
                },
                tr("The change is requested; the next hand-off file carries it."));
            break;
        case Mode::CompleteTask:
            completeTask(entry.text);
            break;
    }
}

void ParcelsPage::completeTask(const std::string& result) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.taskService, id = m_formTask, result,
         actor = m_environment.actor()] {
            return service->complete(id, 0, result, actor).has_value();
        },
        [this](bool isDone) {
            if (isDone) {
                m_form->close();
                m_toast->show(tr("The task is complete."));
            } else {
                refuse(
                    tr("Write what came of the task; if it is closed already, read again with "
                       "F5."));
            }
        });
}

void ParcelsPage::tickNext() {
    const auto* open = currentCase();
    if (!open) {
        return;
    }
    const auto step = std::ranges::find_if(open->steps, [&](const ParcelStep& candidate) {
        return !tickBarrier(*open, candidate.ordinal);
    });
    if (step == open->steps.end()) {
        return;
    }
    if (step->key == "compensate") {
        openForm(open->id, Mode::Compensate);
        return;
    }
    m_formCase = open->id;
    m_formStep = step->ordinal;
    m_form->open(Mode::Tick, toScreen(step->text));
}

void ParcelsPage::tickStep(qlonglong caseId, qlonglong ordinal, const std::string& note) {
    perform(
        [caseId, ordinal, note](ParcelService& service, const core::agents::Actor& actor) {
            return errorOf(service.tickStep({.id = caseId}, ordinal, note, actor));
        },
        tr("The step is done."));
}

void ParcelsPage::reopen(qlonglong caseId) {
    perform(
        [caseId](ParcelService& service, const core::agents::Actor& actor) {
            return errorOf(service.reopen({.id = caseId}, actor));
        },
        tr("The exception is open again."));
}

void ParcelsPage::copyNews(core::notices::NoticeId id) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.noticeService, id, actor = m_environment.actor()] {
            return service->markCopied(id, 0, actor);
        },
        [this](const core::notices::NoticeService::Outcome& copied) {
            if (!copied) {
                refuse(tr("This news cannot be copied now. Look for it under “To tell”."));
                return;
            }
            QGuiApplication::clipboard()->setText(toScreen(copied->text));
            m_banner->hide();
            m_toast->show(tr("Copied: send it to %1 by hand.").arg(toScreen(copied->buyer)));
        });
}

void ParcelsPage::urge() {
    if (!m_order) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.parcelService, order = *m_order,
         actor = m_environment.actor()] { return service->urge(order, actor); },
        [this](const ParcelService::Replied& reply) { takeReply(reply); });
}

void ParcelsPage::triage() {
    if (!m_order) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.parcelService, order = *m_order, found = m_view->finding(),
         actor = m_environment.actor()] { return service->triage(order, found, actor); },
        [this](const ParcelService::Replied& reply) { takeReply(reply); });
}

void ParcelsPage::takeReply(const ParcelService::Replied& reply) {
    if (!reply) {
        refuse(ParcelsText::refusal(reply.error()));
        return;
    }
    m_banner->hide();
    QGuiApplication::clipboard()->setText(toScreen(reply->text));
    m_toast->show(reply->task ? tr("The task is written and the reply copied.")
                              : tr("The reply is copied."));
}

void ParcelsPage::promiseToTell() {
    if (!m_order) {
        return;
    }
    const auto parcel = m_environment.cases.parcels->find(*m_order, m_environment.now());
    if (!parcel) {
        return;
    }
    if (parcel->standing == ParcelStanding::Delivered ||
        parcel->standing == ParcelStanding::DeliveredLate) {
        refuse(tr("It is delivered: there is nothing left to wait for."));
        return;
    }
    const bool isShipped = parcel->standing != ParcelStanding::Unshipped &&
                           parcel->standing != ParcelStanding::UnshippedLate;
    core::promises::PromiseDraft draft{
        .shop = m_order->shop,
        .conversation = m_conversation,
        .orderNumber = m_order->number,
        .buyer = m_buyer,
        .what = common::toCore(isShipped ? tr("Tell the buyer when the parcel is delivered")
                                         : tr("Tell the buyer when the order is shipped")),
        .awaits = isShipped ? core::promises::PromiseEvent::Delivered
                            : core::promises::PromiseEvent::Shipped};
    common::runAct(
        m_environment.acts, this,
        [&service = m_environment.promiseService, draft, actor = m_environment.actor()] {
            return service.make(draft, actor).has_value();
        },
        [this](bool isMade) {
            if (isMade) {
                m_toast->show(tr("The promise is kept track of."));
            } else {
                refuse(tr("The promise could not be made: the order names no buyer."));
            }
        });
}

void ParcelsPage::openLink() {
    if (!m_link.isEmpty()) {
        common::openLink(m_environment, *m_banner, m_link);
    }
}

void ParcelsPage::copyLink() {
    if (!m_link.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_link);
        m_toast->show(tr("The link is copied."));
    }
}

void ParcelsPage::openConversation() {
    if (m_conversation) {
        m_environment.conversationRequested.emit(*m_conversation);
    } else {
        refuse(tr("There is no conversation with this buyer yet."));
    }
}

void ParcelsPage::chooseFile() {
    const auto shops = m_environment.settings.shops();
    if (shops.empty()) {
        refuse(tr("Import the shop's orders first: tracking events belong to them."));
        return;
    }
    const auto files = m_environment.prompts->openFiles(
        this, tr("Import tracking events"), tr("Tables (*.csv *.txt *.xlsx *.xls *.zip)"));
    for (const auto& file : files) {
        importFile(m_order ? m_order->shop : shops.front().id, file);
    }
}

void ParcelsPage::importFile(core::orders::ShopId shop, const QString& file) {
    m_import->setEnabled(false);
    const auto deliver = [guard =
                              QPointer<ParcelsPage>(this)](core::importing::TrackingReport report) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, report = std::move(report)] {
                if (guard) {
                    guard->m_import->setEnabled(guard->mayImport());
                    guard->showReport(report);
                    guard->showDetail();
                    // Every list of parcels is read again, this page's too.
                    guard->m_environment.mirrorChanged.emit();
                }
            },
            Qt::QueuedConnection);
    };
    const auto utf8 = common::toCore(file);
    m_environment.longJobs.add(
        "tracking", [run = m_importTracking, shop,
                     path = std::filesystem::path(std::u8string(utf8.begin(), utf8.end())),
                     deliver](core::jobs::JobContext& job) { deliver(run(shop, path, job)); });
}

void ParcelsPage::showReport(const core::importing::TrackingReport& report) {
    const bool isWhole = report.rejected == 0 && report.unmatched == 0;
    common::Notice notice{report.refusal ? theme::Tone::Danger
                          : isWhole      ? theme::Tone::Success
                                         : theme::Tone::Warning,
                          ParcelsText::report(report),
                          {},
                          {}};
    if (report.unmatched > 0) {
        notice.action = tr("Copy the numbers");
        notice.run = [this, numbers = ParcelsText::unmatched(report)] {
            QGuiApplication::clipboard()->setText(numbers);
            m_toast->show(tr("The numbers and their rows are copied."));
        };
    }
    m_banner->show(std::move(notice));
}

void ParcelsPage::refuse(const QString& text) {
    m_banner->show({theme::Tone::Warning, text, {}, {}});
}

}  // namespace ui::parcels
