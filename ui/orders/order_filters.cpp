#include "ui/orders/order_filters.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

#include "core/settings/settings_reader.h"
#include "core/settings/settings_service.h"
#include "ui/common/acts.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/orders/orders_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using namespace core::orders;

namespace {

constexpr std::array kScopes{OrderScope::ReviewQueue, OrderScope::Waiting,      OrderScope::Asked,
                             OrderScope::Held,        OrderScope::ChangedSince, OrderScope::Decided,
                             OrderScope::AutoPassed,  OrderScope::Unshipped,    OrderScope::All};
constexpr std::array kSorts{OrderSort::Urgency, OrderSort::CreatedDescending,
                            OrderSort::CreatedAscending, OrderSort::AmountDescending};

/// A combo may be narrowed to this many letters.
constexpr int kLeastLetters = 6;

/// A combo whose first entry stands for "no filter".
QComboBox* makeCombo(const QString& all, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->addItem(all);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMinimumContentsLength(kLeastLetters);
    return combo;
}

template <class Value>
std::optional<Value> chosen(const QComboBox& combo) {
    const QVariant data = combo.currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toLongLong())) : std::nullopt;
}

template <class Value>
void choose(QComboBox& combo, const std::optional<Value>& value) {
    const QSignalBlocker quiet(combo);
    combo.setCurrentIndex(value ? combo.findData(static_cast<qlonglong>(*value)) : 0);
}

}  // namespace

OrderFilters::OrderFilters(common::Environment& environment, OrderListViewModel& list,
                           QWidget* parent)
    : QWidget(parent), m_environment(environment), m_list(list) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeScopes());
    layout->addWidget(makeFilters());
    connect(&m_list, &OrderListViewModel::filterChanged, this, &OrderFilters::showFilter);
    connect(&m_list, &OrderListViewModel::countsChanged, this, &OrderFilters::showCounts);
    m_settings = common::onScreen(environment.settingsService.changed, this, [this] {
        fillShops();
        showFilter();
    });
    fillShops();
    showFilter();
}

QWidget* OrderFilters::makeScopes() {
    auto* bar = new common::FilterBar(this);
    m_scopeBar = new OverflowBar(OverflowBar::MoreButton::WhenNeeded, bar);
    bar->add(m_scopeBar, 1);
    auto* group = new QButtonGroup(bar);
    for (const OrderScope scope : kScopes) {
        auto* button = new common::FilterButton(OrdersText::of(scope), bar);
        button->setObjectName(QStringLiteral("review.scope.%1").arg(static_cast<int>(scope)));
        group->addButton(button);
        m_scopeBar->add(button);
        m_scopes.insert(static_cast<int>(scope), button);
        connect(button, &QToolButton::clicked, this,
                [this, scope] { change([scope](OrderFilter& filter) { filter.scope = scope; }); });
    }
    auto* more = m_scopeBar->setMoreText(tr("More"));
    more->setObjectName(QStringLiteral("review.moreScopes"));
    more->setAutoRaise(true);
    m_share = common::captionLabel({}, bar);
    m_share->setObjectName(QStringLiteral("review.share"));
    // Steps aside instead of keeping the window wide.
    m_share->setMinimumWidth(1);
    bar->add(m_share);
    return bar;
}

void OrderFilters::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showShare();
}

void OrderFilters::showShare() {
    // The scopes are worked with; the share is nice to know.
    m_share->setVisible(m_scopeBar->sizeHint().width() + m_share->sizeHint().width() +
                            theme::kSpace + 2 * theme::kSpaceWide <=
                        width());
}

QWidget* OrderFilters::makeFilters() {
    auto* bar = new common::FilterBar(this);
    bar->layout()->setContentsMargins(theme::kSpaceWide, 0, theme::kSpaceWide, theme::kSpace);
    m_search = new common::SearchField(tr("Number, nick, receiver, phone, parcel or item"), bar);
    m_search->setObjectName(QStringLiteral("review.search"));
    connect(m_search, &common::SearchField::searched, this, [this](const QString& text) {
        change([&text](OrderFilter& filter) { filter.text = common::toCore(text); });
    });
    connect(m_search, &common::SearchField::left, this, &OrderFilters::left);
    m_hit = makeCombo(tr("Any reason"), bar);
    m_hit->setObjectName(QStringLiteral("review.hitFilter"));
    for (int kind = 0; kind <= static_cast<int>(ReviewHitKind::PriceUnderFloor); ++kind) {
        m_hit->addItem(OrdersText::of(static_cast<ReviewHitKind>(kind)), qlonglong(kind));
    }
    m_flag = makeCombo(tr("Any flag"), bar);
    m_flag->setObjectName(QStringLiteral("review.flagFilter"));
    for (int flag = 0; flag <= static_cast<int>(OrderFlag::OutOfStock); ++flag) {
        m_flag->addItem(OrdersText::of(static_cast<OrderFlag>(flag)), qlonglong(flag));
    }
    m_shop = makeCombo(tr("All shops"), bar);
    m_shop->setObjectName(QStringLiteral("review.shopFilter"));
    m_sort = new QComboBox(bar);
    m_sort->setObjectName(QStringLiteral("review.sort"));
    m_sort->setMinimumContentsLength(kLeastLetters);
    for (const OrderSort sort : kSorts) {
        m_sort->addItem(OrdersText::of(sort), qlonglong(static_cast<int>(sort)));
    }
    m_import = new QToolButton(bar);
    m_import->setObjectName(QStringLiteral("review.importFilter"));
    m_import->setText(tr("Of one import"));
    m_import->setIcon(theme::icon(QStringLiteral("close")));
    m_import->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_import->setToolTip(tr("Shows the orders of every import again"));
    bar->add(m_search, 1);
    for (QWidget* filter :
         std::initializer_list<QWidget*>{m_import, m_hit, m_flag, m_shop, m_sort}) {
        bar->add(filter);
    }
    connect(m_hit, &QComboBox::activated, this, [this] {
        change([this](OrderFilter& filter) { filter.hit = chosen<ReviewHitKind>(*m_hit); });
    });
    connect(m_flag, &QComboBox::activated, this, [this] {
        change([this](OrderFilter& filter) { filter.flag = chosen<OrderFlag>(*m_flag); });
    });
    connect(m_shop, &QComboBox::activated, this, [this] {
        change([this](OrderFilter& filter) { filter.shop = chosen<ShopId>(*m_shop); });
    });
    connect(m_sort, &QComboBox::activated, this, [this] {
        change([this](OrderFilter& filter) {
            filter.sort = chosen<OrderSort>(*m_sort).value_or(OrderSort::Urgency);
        });
    });
    connect(m_import, &QToolButton::clicked, this, [this] {
        change([](OrderFilter& filter) {
            filter.importId.reset();
            filter.differenceKind.clear();
        });
    });
    return bar;
}

void OrderFilters::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void OrderFilters::fillShops() {
    const auto shops = m_environment.settings.shops();
    const QSignalBlocker quiet(m_shop);
    while (m_shop->count() > 1) {
        m_shop->removeItem(1);
    }
    for (const auto& shop : shops) {
        m_shop->addItem(common::toScreen(shop.name), qlonglong(shop.id));
    }
    m_shop->setVisible(shops.size() > 1);
}

void OrderFilters::showFilter() {
    const OrderFilter& filter = m_list.filter();
    m_scopes.value(static_cast<int>(filter.scope))->setChecked(true);
    choose(*m_hit, filter.hit);
    choose(*m_flag, filter.flag);
    choose(*m_shop, filter.shop);
    choose(*m_sort, std::optional(filter.sort));
    m_import->setVisible(filter.importId.has_value());
    const QString text = common::toScreen(filter.text);
    if (m_search->text().trimmed() != text.trimmed()) {
        m_search->setSearch(text);
    }
    showCounts();
}

void OrderFilters::showCounts() {
    for (const OrderScope scope : kScopes) {
        m_scopes.value(static_cast<int>(scope))->setCount(m_list.count(scope).value_or(-1));
    }
    const auto share = m_list.autoPassedShare();
    m_share->setText(share ? tr("%1 % passed automatically").arg(*share * 100, 0, 'f', 1)
                           : QString());
    showShare();
}

void OrderFilters::change(const std::function<void(OrderFilter&)>& edit) {
    OrderFilter filter = m_list.filter();
    edit(filter);
    m_list.setFilter(filter);
}

}  // namespace ui::orders
