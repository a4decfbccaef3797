#include "ui/reviews/reviews_page.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

#include "core/conversations/conversation_reader.h"
#include "core/notices/notice_service.h"
#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/data_table.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/common/state_table_view.h"
#include "ui/reviews/invitations_view.h"
#include "ui/reviews/review_act_form.h"
#include "ui/reviews/review_detail.h"
#include "ui/reviews/review_figures.h"
#include "ui/reviews/review_form.h"
#include "ui/reviews/review_import.h"
#include "ui/reviews/reviews_text.h"
#include "ui/theme/theme.h"

namespace ui::reviews {

using namespace core::reviews;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kRatingWidth = 70;
constexpr int kStateWidth = 110;
constexpr int kClockWidth = 215;
constexpr int kTextWidth = 240;
constexpr int kClockMilliseconds = 30'000;

}  // namespace

ReviewsPage::ReviewsPage(common::Environment& environment, ReviewPorts ports, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_model(m_ports.rules)
    , m_list(environment, m_ports)
    , m_acts(environment)
    , m_banner(new common::NoticeBanner(this))
    , m_table(new common::DataTable(environment.viewStates, this))
    , m_toast(new common::Toast(this))
    , m_import(new ReviewImport(environment, this))
    , m_pages(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("reviews"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_import);
    m_invitations = new InvitationsView(environment, m_ports, m_pages);
    m_figures = new ReviewFiguresView(environment, m_ports, m_pages);
    m_pages->addWidget(makeDesk());
    m_pages->addWidget(m_invitations);
    m_pages->addWidget(m_figures);
    layout->addWidget(m_pages, 1);
    m_clock.setInterval(kClockMilliseconds);
    connectParts();
    connectForms();
    connectOthers();
    // After the first paint: the window stands before any table is read.
    QTimer::singleShot(0, this, [this] {
        loadShops();
        refresh();
    });
}

QString ReviewsPage::name() const {
    return tr("Reviews");
}

QString ReviewsPage::iconName() const {
    return QStringLiteral("star");
}

void ReviewsPage::enter() {
    loadShops();
    refresh();
    if (isDesk()) {
        m_table->setFocus();
    } else if (m_sheet == Sheet::Invitations) {
        m_invitations->takeFocus();
    }
}

QWidget* ReviewsPage::makeHead() {
    auto* bar = new common::FilterBar(this);
    auto* group = new QButtonGroup(bar);
    const std::initializer_list<std::tuple<QString, Sheet, const char*>> sheets{
        {tr("Mine"), Sheet::Mine, "mine"},
        {tr("Bad"), Sheet::Bad, "bad"},
        {tr("Middle"), Sheet::Middle, "middle"},
        {tr("Good"), Sheet::Good, "good"},
        {tr("Closed"), Sheet::Closed, "closed"},
        {tr("Ask for reviews"), Sheet::Invitations, "invitations"},
        {tr("Causes and products"), Sheet::Figures, "figures"}};
    for (const auto& [text, sheet, name] : sheets) {
        auto* button = new common::FilterButton(text, bar);
        button->setObjectName(QStringLiteral("reviews.%1").arg(QLatin1String(name)));
        button->setCheckable(true);
        button->setChecked(sheet == m_sheet);
        group->addButton(button);
        bar->add(button);
        m_sheets.insert(static_cast<int>(sheet), button);
        connect(button, &QToolButton::clicked, this, [this, sheet = sheet] { showSheet(sheet); });
    }
    m_search = new common::SearchField(tr("Words, product, buyer, order"), bar);
    m_search->setObjectName(QStringLiteral("reviews.search"));
    bar->add(m_search, 1);
    m_shop = new QComboBox(bar);
    m_shop->setObjectName(QStringLiteral("reviews.shop"));
    bar->add(m_shop);
    auto* import = new QPushButton(tr("Import…"), bar);
    import->setObjectName(QStringLiteral("reviews.import"));
    connect(import, &QPushButton::clicked, this, &ReviewsPage::importFile);
    bar->add(import);
    auto* fresh = new QPushButton(tr("New…"), bar);
    fresh->setObjectName(QStringLiteral("reviews.new"));
    connect(fresh, &QPushButton::clicked, this, [this] { startNew({}); });
    bar->add(fresh);
    return bar;
}

QWidget* ReviewsPage::makeDesk() {
    auto* splitter = new QSplitter(m_pages);
    splitter->addWidget(makeList());
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 4);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

QWidget* ReviewsPage::makeList() {
    m_table->setObjectName(QStringLiteral("reviewsTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new common::ChipDelegate(m_table));
    m_table->setColumnWidth(ReviewTableModel::Rating, kRatingWidth);
    m_table->setColumnWidth(ReviewTableModel::State, kStateWidth);
    m_table->setColumnWidth(ReviewTableModel::Clock, kClockWidth);
    m_table->setColumnWidth(ReviewTableModel::Text, kTextWidth);
    m_table->setYieldingColumns({ReviewTableModel::Order, ReviewTableModel::ReviewedAt,
                                 ReviewTableModel::Owner, ReviewTableModel::Causes,
                                 ReviewTableModel::Product});
    m_empty = new common::EmptyState(
        {QStringLiteral("star"), tr("No reviews here"),
         tr("Import the review export of the platform, or write one down by hand."),
         tr("Import…")},
        this);
    connect(m_empty, &common::EmptyState::activated, this, &ReviewsPage::importFile);
    auto* list = new QWidget(this);
    m_stack = new QStackedLayout(list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    return list;
}

QWidget* ReviewsPage::makeSide() {
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_form = new ReviewForm(m_environment.now, side);
    m_actForm = new ReviewActForm(m_environment.now, side);
    m_detail = new ReviewDetail(m_environment, m_ports.rules, side);
    layout->addWidget(m_form);
    layout->addWidget(m_actForm);
    layout->addWidget(m_detail, 1);
    return side;
}

void ReviewsPage::connectParts() {
    // A reply that was copied elsewhere.
    m_subscriptions.push_back(common::onScreen(m_environment.cases.noticeService->changed, this,
                                               [this](const auto&) { showCurrent(); }));
    m_subscriptions.push_back(
        common::onScreen(m_environment.mirrorChanged, this, [this] { loadShops(); }));
    m_subscriptions.push_back(
        m_environment.caseStartRequested.subscribe([this](const common::CaseStart& start) {
            if (start.kind == "review") {
                startNew(start);
            }
        }));
    m_subscriptions.push_back(
        m_environment.caseRequested.subscribe([this](const std::string& kind, std::int64_t id) {
            if (kind == "review") {
                openReview(id);
            }
        }));
    connect(&m_list, &ReviewListViewModel::changed, this, &ReviewsPage::showList);
    connect(&m_list, &ReviewListViewModel::overdueChanged, this,
            &ReviewsPage::waitingCountChanged);
    connect(&m_list, &ReviewListViewModel::failed, this,
            [this] { warn(tr("The list could not be read. Read it again with F5.")); });
    connect(m_table, &common::DataTable::currentRowChanged, this, [this] {
        const auto* review = current();
        // A refresh takes the row away and brings it back: the form stays with its review.
        if (review && std::exchange(m_front, review->id) != review->id) {
            m_actForm->close();
        }
        showCurrent();
    });
    connect(m_search, &common::SearchField::searched, this, [this](const QString& text) {
        if (!isDesk()) {
            showSheet(Sheet::Mine);
        }
        m_list.setSearch(text);
    });
    connect(m_search, &common::SearchField::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_shop, &QComboBox::currentIndexChanged, this,
            [this] { m_invitations->setShop(shop()); });
    connect(&m_clock, &QTimer::timeout, this, &ReviewsPage::tick);
}

void ReviewsPage::connectForms() {
    connect(&m_acts, &ReviewActs::refused, this, &ReviewsPage::warn);
    connect(&m_acts, &ReviewActs::done, this, &ReviewsPage::finishAct);
    connect(&m_acts, &ReviewActs::made, this, [this](qlonglong id) {
        m_banner->hide();
        m_toast->show(tr("The review is written down."));
        openReview(id);
    });
    connect(m_form, &ReviewForm::entered, &m_acts, &ReviewActs::enter);
    connect(m_form, &ReviewForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actForm, &ReviewActForm::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actForm, &ReviewActForm::submitted, this, &ReviewsPage::submitAct);
    connect(m_detail, &ReviewDetail::deedChosen, this, &ReviewsPage::perform);
    connect(m_detail, &ReviewDetail::replyCopied, this, &ReviewsPage::copyReply);
    connect(m_detail, &ReviewDetail::conversationRequested, this, [this] {
        const auto* review = current();
        const auto talk = review ? m_environment.conversations.newestOf(review->shop, review->buyer)
                                 : std::nullopt;
        if (talk) {
            m_environment.conversationRequested.emit(*talk);
        }
    });
    connect(m_detail, &ReviewDetail::orderRequested, this, [this] {
        if (current()) {
            m_environment.orderRequested.emit({current()->shop, current()->orderNumber});
        }
    });
}

void ReviewsPage::connectOthers() {
    connect(m_import, &ReviewImport::refused, this, &ReviewsPage::warn);
    connect(m_import, &ReviewImport::closed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_invitations, &InvitationsView::refused, this, &ReviewsPage::warn);
    connect(m_invitations, &InvitationsView::done, this, [this](const QString& text) {
        m_banner->hide();
        m_toast->show(text);
    });
}

std::vector<common::Command> ReviewsPage::commands() {
    auto commands = pageCommands();
    for (auto& command : sheetCommands()) {
        commands.push_back(std::move(command));
    }
    for (const auto& deed : kDeeds) {
        commands.push_back({QStringLiteral("reviews.%1").arg(QLatin1String(deed.name)),
                            ReviewsText::of(deed.deed), QKeySequence(deed.keys),
                            [this, deed] { return can(deed); },
                            [this, deed] { perform(deed.deed); }});
    }
    return commands;
}

std::vector<common::Command> ReviewsPage::pageCommands() {
    return {{QStringLiteral("reviews.new"),
             tr("New review…"),
             QKeySequence(Qt::CTRL | Qt::Key_N),
             {},
             [this] { startNew({}); }},
            {QStringLiteral("reviews.import"),
             tr("Import reviews…"),
             QKeySequence(Qt::CTRL | Qt::Key_I),
             {},
             [this] { importFile(); }},
            {QStringLiteral("reviews.keep"), tr("Keep what the open form says"),
             QKeySequence(Qt::CTRL | Qt::Key_Return),
             [this] {
                 return m_form->isVisible() || m_actForm->isVisible() ||
                        m_sheet == Sheet::Invitations;
             },
             [this] { submitForm(); }},
            {QStringLiteral("reviews.search"),
             tr("Search the reviews"),
             QKeySequence(Qt::CTRL | Qt::Key_F),
             {},
             [this] { m_search->setFocus(); }},
            {QStringLiteral("reviews.refresh"),
             tr("Read the list again"),
             QKeySequence(Qt::Key_F5),
             {},
             [this] { refresh(); }},
            {QStringLiteral("reviews.copyReply"), tr("Copy the reply"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
             [this] { return isDesk() && current() && !current()->reply.empty(); },
             [this] { copyReply(); }},
            {QStringLiteral("reviews.openConversation"), tr("Open the conversation"),
             QKeySequence(Qt::ALT | Qt::Key_C), [this] { return isDesk() && current(); },
             [this] { Q_EMIT m_detail->conversationRequested(); }},
            {QStringLiteral("reviews.openOrder"), tr("Open the order"),
             QKeySequence(Qt::ALT | Qt::Key_O),
             [this] { return isDesk() && current() && !current()->orderNumber.empty(); },
             [this] { Q_EMIT m_detail->orderRequested(); }},
            {QStringLiteral("reviews.help"),
             tr("How a review goes"),
             QKeySequence(Qt::SHIFT | Qt::Key_F1),
             {},
             [this] { showHelp(); }}};
}

std::vector<common::Command> ReviewsPage::sheetCommands() {
    std::vector<common::Command> commands;
    const std::initializer_list<std::tuple<QString, Sheet, const char*, Qt::Key>> sheets{
        {tr("Show mine"), Sheet::Mine, "mine", Qt::Key_1},
        {tr("Show the bad ones"), Sheet::Bad, "bad", Qt::Key_2},
        {tr("Show the middle ones"), Sheet::Middle, "middle", Qt::Key_3},
        {tr("Show the good ones"), Sheet::Good, "good", Qt::Key_4},
        {tr("Show the closed ones"), Sheet::Closed, "closed", Qt::Key_5},
        {tr("Ask for reviews"), Sheet::Invitations, "invitations", Qt::Key_6},
        {tr("Causes and products"), Sheet::Figures, "figures", Qt::Key_7}};
    for (const auto& [text, sheet, name, key] : sheets) {
        commands.push_back({QStringLiteral("reviews.show.%1").arg(QLatin1String(name)), text,
                            QKeySequence(Qt::ALT | key), {},
                            [this, sheet = sheet] { showSheet(sheet); }});
    }
    commands.push_back({QStringLiteral("reviews.copyInvitation"), tr("Copy the invitation"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                        [this] {
                            return m_sheet == Sheet::Invitations && m_invitations->hasCurrent();
                        },
                        [this] { m_invitations->copy(); }});
    commands.push_back({QStringLiteral("reviews.invitationRules"),
                        tr("Rules of invitations…"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                        {},
                        [this] {
                            showSheet(Sheet::Invitations);
                            m_invitations->editRules();
                        }});
    commands.push_back({QStringLiteral("reviews.period"), tr("Figures of a longer time"),
                        QKeySequence(Qt::ALT | Qt::Key_8),
                        [this] { return m_sheet == Sheet::Figures; },
                        [this] { m_figures->nextPeriod(); }});
    return commands;
}

void ReviewsPage::showEvent(QShowEvent* event) {
    common::Workplace::showEvent(event);
    m_clock.start();
    tick();
}

void ReviewsPage::hideEvent(QHideEvent* event) {
    m_clock.stop();
    common::Workplace::hideEvent(event);
}

void ReviewsPage::tick() {
    m_model.setNow(m_environment.now());
    m_detail->showClock();
}

bool ReviewsPage::isDesk() const {
    return m_sheet != Sheet::Invitations && m_sheet != Sheet::Figures;
}

void ReviewsPage::showSheet(Sheet sheet) {
    m_sheet = sheet;
    m_sheets.value(static_cast<int>(sheet))->setChecked(true);
    closeForms();
    switch (sheet) {
        case Sheet::Mine:
            m_list.setView(ReviewView::Mine);
            break;
        case Sheet::Bad:
            m_list.setView(ReviewView::Bad);
            break;
        case Sheet::Middle:
            m_list.setView(ReviewView::Middle);
            break;
        case Sheet::Good:
            m_list.setView(ReviewView::Good);
            break;
        case Sheet::Closed:
            m_list.setView(ReviewView::Closed);
            break;
        case Sheet::Invitations:
            m_pages->setCurrentWidget(m_invitations);
            m_invitations->refresh();
            m_invitations->takeFocus();
            return;
        case Sheet::Figures:
            m_pages->setCurrentWidget(m_figures);
            m_figures->refresh();
            return;
    }
    m_pages->setCurrentIndex(0);
    m_table->setFocus();
}

void ReviewsPage::refresh() {
    m_list.refresh();
    if (m_sheet == Sheet::Invitations) {
        m_invitations->refresh();
    } else if (m_sheet == Sheet::Figures) {
        m_figures->refresh();
    }
}

void ReviewsPage::showList() {
    const auto& list = m_list.list();
    const auto countOf = [&](Rating rating) {
        const auto found = list.open.find(rating);
        return found == list.open.end() ? 0 : found->second;
    };
    m_sheets.value(static_cast<int>(Sheet::Mine))->setCount(list.mine);
    m_sheets.value(static_cast<int>(Sheet::Bad))->setCount(countOf(Rating::Bad));
    m_sheets.value(static_cast<int>(Sheet::Middle))->setCount(countOf(Rating::Middle));
    m_sheets.value(static_cast<int>(Sheet::Good))->setCount(countOf(Rating::Good));
    m_model.setReviews(list.reviews, m_environment.now());
    if (m_wanted && m_table->selectKey(static_cast<qlonglong>(*m_wanted))) {
        m_wanted.reset();
    }
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRowNumber(0);
    }
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (!current()) {
        m_actForm->close();
    }
    showCurrent();
}

void ReviewsPage::loadShops() {
    const auto before = m_shop->currentData();
    const QSignalBlocker blocker(m_shop);
    m_shop->clear();
    for (const auto& shop : m_environment.settings.shops()) {
        m_shop->addItem(toScreen(shop.name), static_cast<qlonglong>(shop.id));
    }
    m_shop->setCurrentIndex(std::max(0, m_shop->findData(before)));
    m_shop->setVisible(m_shop->count() > 1);
    if (m_shop->currentData() != before) {
        m_invitations->setShop(shop());
    }
}

std::optional<core::orders::ShopId> ReviewsPage::shop() const {
    const auto chosen = m_shop->currentData();
    return chosen.isValid() ? std::optional<core::orders::ShopId>(chosen.toLongLong())
                            : std::nullopt;
}

const ReviewCase* ReviewsPage::current() const {
    return m_model.review(m_table->currentIndex().row());
}

std::vector<ReviewCaseTarget> ReviewsPage::selected() const {
    std::vector<ReviewCaseTarget> targets;
    for (const int row : m_table->selectedRowNumbers()) {
        if (const auto* review = m_model.review(row)) {
            targets.push_back({review->id, review->version});
        }
    }
    return targets;
}

void ReviewsPage::showCurrent() {
    const auto* review = current();
    m_detail->showReview(review ? std::optional(*review) : std::nullopt);
}

bool ReviewsPage::can(const DeedKey& deed) const {
    return isDesk() && current() &&
           deedBarrier(*current(), deed, m_environment.actor(), m_ports.rules) !=
               ReviewError::NotAllowedInState;
}

void ReviewsPage::perform(Deed deed) {
    if (!current()) {
        return;
    }
    m_form->close();
    const auto targets = selected();
    if (ReviewActForm::isNeededFor(deed)) {
        m_actForm->open(*current(), deed, static_cast<int>(targets.size()));
    } else {
        submitAct({current()->id, current()->version}, deed, {});
    }
}

void ReviewsPage::submitAct(const ReviewCaseTarget& target, Deed deed, const DeedInput& input) {
    const auto targets = selected();
    if (targets.size() > 1) {
        m_acts.actAll(targets, deed, input);
    } else {
        m_acts.act(target, deed, input);
    }
}

void ReviewsPage::finishAct(const QString& text, Deed deed) {
    const bool goesOn = deed == Deed::Reply && m_actForm->isOpen() && current() &&
                        current()->rating == Rating::Good && selected().size() <= 1;
    m_banner->hide();
    closeForms();
    m_toast->show(text);
    if (goesOn) {
        replyToNext();
    }
}

void ReviewsPage::replyToNext() {
    const int rows = m_model.rowCount();
    for (int step = 1; step < rows; ++step) {
        const int row = (m_table->currentIndex().row() + step) % rows;
        const auto* review = m_model.review(row);
        if (review->rating == Rating::Good && review->state == ReviewCaseState::Received) {
            m_table->selectRowNumber(row);
            perform(Deed::Reply);
            return;
        }
    }
}

void ReviewsPage::copyReply() {
    if (current()) {
        QGuiApplication::clipboard()->setText(toScreen(current()->reply));
        m_acts.markCopied(*current());
    }
}

void ReviewsPage::startNew(const common::CaseStart& start) {
    m_environment.workplaceRequested.emit(objectName());
    loadShops();
    const auto chosen = start.shop != 0 ? std::optional(start.shop) : shop();
    if (!chosen) {
        warn(tr("Name the shop first: import an export or open the settings."));
        return;
    }
    if (!isDesk()) {
        showSheet(Sheet::Mine);
    }
    ReviewRow known{.orderNumber = start.orderNumber, .buyer = start.buyer};
    if (const auto order = m_environment.orders.find({*chosen, known.orderNumber})) {
        known.product = order->items.empty() ? order->order.title : order->items.front().title;
        known.buyer = known.buyer.empty() ? order->order.buyerNick : known.buyer;
    }
    m_actForm->close();
    m_form->open(*chosen, known);
}

void ReviewsPage::openReview(ReviewCaseId id) {
    closeForms();
    const auto found = m_environment.cases.reviewCases->find(id);
    if (!found) {
        warn(ReviewsText::refusal(ReviewError::NotFound));
        return;
    }
    m_environment.workplaceRequested.emit(objectName());
    m_wanted = id;
    m_search->clear();
    m_list.setSearch({});
    if (found->state == ReviewCaseState::Closed) {
        showSheet(Sheet::Closed);
        return;
    }
    switch (found->rating) {
        case Rating::Bad:
            showSheet(Sheet::Bad);
            break;
        case Rating::Middle:
            showSheet(Sheet::Middle);
            break;
        case Rating::Good:
            showSheet(Sheet::Good);
            break;
    }
}

void ReviewsPage::importFile() {
    loadShops();
    const auto chosen = shop();
    if (chosen) {
        m_banner->hide();
        m_import->choose(*chosen);
    } else {
        warn(tr("Name the shop first: import an export or open the settings."));
    }
}

void ReviewsPage::submitForm() {
    if (m_form->isOpen()) {
        m_form->submit();
    } else if (m_actForm->isOpen()) {
        m_actForm->submit();
    } else if (m_sheet == Sheet::Invitations && !m_invitations->keepRules()) {
        m_invitations->send();
    }
}

void ReviewsPage::closeForms() {
    m_actForm->close();
    m_form->close();
}

void ReviewsPage::warn(const QString& text) {
    m_banner->show({theme::Tone::Warning, text, {}, {}});
}

void ReviewsPage::showHelp() {
    auto* help = new common::StateTableDialog(
        tr("How a review goes"),
        tr("Time first: a bad review is contacted within two hours. No step is skipped, and a "
           "middle or bad one is closed with its causes."),
        ReviewsText::stateTable(), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

}  // namespace ui::reviews
