#include "ui/search/search_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/format.h"
#include "ui/common/notice_banner.h"
#include "ui/common/plain_text.h"
#include "ui/search/found_elsewhere.h"
#include "ui/search/message_hit_delegate.h"
#include "ui/search/search_text.h"
#include "ui/theme/theme.h"

namespace ui::search {

using common::Format;
using core::conversations::Side;
using core::search::MessageSearchFilter;

namespace {

/// Typing that rests this long is taken for a word.
constexpr int kRestMilliseconds = 200;
constexpr int kLineLetters = 14;

}  // namespace

SearchPanel::SearchPanel(common::Environment& environment, QWidget* parent)
    : common::Workplace(parent)
    , m_environment(environment)
    , m_search(environment)
    , m_banner(new common::NoticeBanner(this)) {
    setObjectName(QStringLiteral("search"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new common::FilterBar(this);
    m_field = new common::SearchField(tr("Search what was said and noted"), head);
    m_field->setObjectName(QStringLiteral("search.text"));
    head->add(m_field, 1);
    layout->addWidget(head);
    layout->addWidget(makeFilters());
    m_elsewhere = new FoundElsewhere(environment, this);
    layout->addWidget(m_elsewhere);
    layout->addWidget(m_banner);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeFoot());
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &SearchPanel::applyFilters);
    connect(m_field, &common::SearchField::searched, this,
            [this](const QString& text) {
                m_search.setText(common::toCore(text));
                m_elsewhere->setText(common::toCore(text));
            });
    connect(m_field, &common::SearchField::left, this, [this] {
        if (m_search.model().rowCount() > 0) {
            m_list->setFocus();
        }
    });
    connect(&m_search, &MessageSearchViewModel::changed, this, &SearchPanel::showHits);
    connect(&m_search, &MessageSearchViewModel::failed, this, [this] {
        m_banner->show({theme::Tone::Warning,
                        tr("The search could not be finished. Try it again; if it stays so, check "
                           "the profile."),
                        {},
                        {}});
    });
    m_settings =
        common::onScreen(environment.settingsService.changed, this, [this] { fillShops(); });
    fillShops();
    showHits();
}

QString SearchPanel::name() const {
    return tr("Search");
}

QString SearchPanel::iconName() const {
    return QStringLiteral("search");
}

std::vector<common::Command> SearchPanel::commands() {
    return {
        {QStringLiteral("search.focus"),
         tr("Go to the search field"),
         QKeySequence(Qt::CTRL | Qt::Key_F),
         {},
         [this] { enter(); }},
        {QStringLiteral("search.open"),
         tr("Open the conversation of the hit"),
         {},
         [this] { return m_list->currentIndex().isValid(); },
         [this] { m_search.open(m_list->currentIndex().row()); }},
        {QStringLiteral("search.more"),
         tr("Show more hits"),
         {},
         [this] { return m_search.isCut(); },
         [this] { m_search.showMore(); }},
        {QStringLiteral("search.article"),
         tr("Open the first article that was found"),
         QKeySequence(Qt::ALT | Qt::Key_A),
         [this] { return m_elsewhere->hasArticles(); },
         [this] { m_elsewhere->openFirstArticle(); }},
        {QStringLiteral("search.orders"),
         tr("Show the orders that were found"),
         QKeySequence(Qt::ALT | Qt::Key_O),
         [this] { return m_elsewhere->hasOrders(); },
         [this] { m_elsewhere->openOrders(); }},
        {QStringLiteral("search.reset"),
         tr("Search everywhere again"),
         {},
         [this] { return m_search.filter() != MessageSearchFilter{}; },
         [this] { resetFilters(); }},
    };
}

void SearchPanel::enter() {
    m_field->setFocus();
    m_field->selectAll();
}

QWidget* SearchPanel::makeFilters() {
    auto* bar = new common::FilterBar(this);
    bar->layout()->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpace);
    m_side = new QComboBox(bar);
    m_side->setObjectName(QStringLiteral("search.side"));
    m_side->addItem(tr("Said by anybody"));
    for (const Side side : {Side::Buyer, Side::Agent, Side::Auto, Side::System}) {
        m_side->addItem(SearchText::of(side), static_cast<int>(side));
    }
    m_period = new QComboBox(bar);
    m_period->setObjectName(QStringLiteral("search.period"));
    const std::array<std::pair<QString, Period>, 5> periods{{{tr("At any time"), Period::Ever},
                                                             {tr("Today"), Period::Today},
                                                             {tr("Last 7 days"), Period::Week},
                                                             {tr("Last 30 days"), Period::Month},
                                                             {tr("Last 365 days"), Period::Year}}};
    for (const auto& [text, period] : periods) {
        m_period->addItem(text, static_cast<int>(period));
    }
    m_shop = new QComboBox(bar);
    m_shop->setObjectName(QStringLiteral("search.shop"));
    m_agent = makeLine(QStringLiteral("search.agent"), tr("Agent"));
    m_tag = makeLine(QStringLiteral("search.tag"), tr("Tag"));
    m_order = makeLine(QStringLiteral("search.order"), tr("Order number"));
    for (QComboBox* combo : {m_side, m_period, m_shop}) {
        bar->add(combo);
        connect(combo, &QComboBox::activated, this, &SearchPanel::applyFilters);
    }
    for (QLineEdit* line : {m_agent, m_tag, m_order}) {
        bar->add(line);
    }
    bar->addSpace();
    return bar;
}

QLineEdit* SearchPanel::makeLine(const QString& objectName, const QString& placeholder) {
    auto* line = new QLineEdit(this);
    line->setObjectName(objectName);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(placeholder);
    line->setClearButtonEnabled(true);
    line->setMaximumWidth(kLineLetters * line->fontMetrics().horizontalAdvance(u'M'));
    connect(line, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(line, &QLineEdit::returnPressed, this, &SearchPanel::applyFilters);
    return line;
}

QWidget* SearchPanel::makeList() {
    auto* box = new QWidget(this);
    m_stack = new QStackedLayout(box);
    m_list = new QListView(box);
    m_list->setObjectName(QStringLiteral("search.hits"));
    m_list->setAccessibleName(tr("Hits"));
    m_list->setModel(&m_search.model());
    m_list->setItemDelegate(new MessageHitDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { m_search.open(index.row()); });
    m_empty = new common::EmptyState({}, box);
    connect(m_empty, &common::EmptyState::activated, this, &SearchPanel::resetFilters);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    return box;
}

QWidget* SearchPanel::makeFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpaceWide,
                               theme::kSpaceSmall);
    m_count = new common::PlainLabel({}, foot);
    m_count->setObjectName(QStringLiteral("search.count"));
    theme::setMuted(*m_count);
    m_more = new QPushButton(tr("Show more"), foot);
    m_more->setObjectName(QStringLiteral("search.more"));
    connect(m_more, &QPushButton::clicked, &m_search, &MessageSearchViewModel::showMore);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_more);
    return foot;
}

void SearchPanel::fillShops() {
    const auto shops = m_environment.settings.shops();
    const QVariant before = m_shop->currentData();
    {
        const QSignalBlocker quiet(m_shop);
        m_shop->clear();
        m_shop->addItem(tr("All shops"));
        for (const auto& shop : shops) {
            m_shop->addItem(common::toScreen(shop.name), qlonglong(shop.id));
        }
        m_shop->setCurrentIndex(before.isValid() ? std::max(0, m_shop->findData(before)) : 0);
    }
    m_shop->setVisible(shops.size() > 1);
}

std::optional<core::Moment> SearchPanel::startOf(Period period) const {
    const auto now = m_environment.now();
    const auto today = std::chrono::floor<std::chrono::days>(now + core::kChinaOffset);
    const auto daysBack = [&](int days) {
        return core::Moment(core::Seconds(today - std::chrono::days(days)) - core::kChinaOffset);
    };
    switch (period) {
        case Period::Ever:
            return std::nullopt;
        case Period::Today:
            return daysBack(0);
        case Period::Week:
            return daysBack(6);
        case Period::Month:
            return daysBack(29);
        case Period::Year:
            return daysBack(364);
    }
    return std::nullopt;
}

void SearchPanel::applyFilters() {
    m_rest.stop();
    MessageSearchFilter filter;
    if (const QVariant side = m_side->currentData(); side.isValid()) {
        filter.side = static_cast<Side>(side.toInt());
    }
    if (const QVariant shop = m_shop->currentData(); shop.isValid()) {
        filter.shop = shop.toLongLong();
    }
    filter.from = startOf(static_cast<Period>(m_period->currentData().toInt()));
    filter.agent = common::toCore(m_agent->text().trimmed());
    filter.tag = common::toCore(m_tag->text().trimmed());
    filter.orderNumber = common::toCore(m_order->text().trimmed());
    m_search.setFilter(filter);
}

void SearchPanel::resetFilters() {
    for (QComboBox* combo : {m_side, m_period, m_shop}) {
        combo->setCurrentIndex(0);
    }
    for (QLineEdit* line : {m_agent, m_tag, m_order}) {
        line->clear();
    }
    applyFilters();
    m_field->setFocus();
}

void SearchPanel::showHits() {
    const int hits = m_search.model().rowCount();
    m_more->setVisible(m_search.isCut());
    m_count->setText(m_search.text().empty()  ? QString()
                     : m_search.isSearching() ? tr("Searching…")
                     : m_search.isCut()       ? tr("The newest %1 hits").arg(Format::count(hits))
                                              : tr("%n hits", nullptr, hits));
    if (hits > 0) {
        m_stack->setCurrentWidget(m_list);
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_search.model().index(0));
        }
        return;
    }
    if (m_search.text().empty()) {
        m_empty->setContent({iconName(),
                             tr("Search what was said"),
                             tr("One character is enough. Messages and notes are found by every "
                                "piece of their text, the newest first; orders and articles stand "
                                "above them."),
                             {}});
        m_stack->setCurrentWidget(m_empty);
    } else if (!m_search.isSearching()) {
        const bool isFiltered = m_search.filter() != MessageSearchFilter{};
        m_empty->setContent({iconName(), tr("Nothing was found"),
                             isFiltered ? tr("The filters above leave something out.")
                                        : tr("Nobody said or noted this. Try fewer characters."),
                             isFiltered ? tr("Search everywhere") : QString()});
        m_stack->setCurrentWidget(m_empty);
    }
}

}  // namespace ui::search
