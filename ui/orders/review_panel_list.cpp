// The list of the review workplace: its table, its columns and the line below it.
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "core/settings/settings_reader.h"
#include "ui/common/empty_state.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/common/state_chip.h"
#include "ui/orders/order_cell_delegate.h"
#include "ui/orders/review_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace ui::orders {

using namespace core::orders;
using common::Format;

namespace {

/// Shows every act of the detail beside the others.
constexpr int kWantedDetail = 520;

/// Whether the scope's own name says the review's state, or close to it.
bool isOneState(OrderScope scope) {
    switch (scope) {
        case OrderScope::ReviewQueue:
        case OrderScope::Waiting:
        case OrderScope::Asked:
        case OrderScope::Held:
        case OrderScope::AutoPassed:
            return true;
        case OrderScope::Decided:
        case OrderScope::ChangedSince:
        case OrderScope::All:
        case OrderScope::Unshipped:
            return false;
    }
    return false;
}

}  // namespace

void ReviewPanel::splitByDefault() {
    // A narrow window gives the list what the detail leaves of it.
    const int detail = std::max(width() * 45 / 100, std::min(width() / 2, kWantedDetail));
    m_splitter->setSizes({width() - detail, detail});
}

QWidget* ReviewPanel::makeList() {
    auto* pane = new QWidget(this);
    pane->setMinimumWidth(kLeastPane);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* stack = new QWidget(pane);
    m_listStack = new QStackedLayout(stack);
    m_table = new common::DataTable(m_environment.viewStates, stack);
    setUpTable();
    m_empty = new common::EmptyState({}, stack);
    m_empty->setObjectName(QStringLiteral("review.empty"));
    m_listStack->addWidget(m_table);
    m_listStack->addWidget(m_empty);
    layout->addWidget(stack, 1);
    layout->addWidget(makeListFoot());
    return pane;
}

void ReviewPanel::setUpTable() {
    m_table->setObjectName(QStringLiteral("review.orders"));
    m_table->setModel(&m_list.model());
    m_table->setItemDelegate(new OrderCellDelegate(m_table));
    m_table->setKeyRole(OrderListModel::KeyRole);
    m_table->setAmountRole(OrderListModel::AmountRole);
    m_table->setRowOfKey([this](const QVariant& key) {
        for (const auto& shop : m_environment.settings.shops()) {
            const auto id = m_environment.orders.findId({shop.id, common::toCore(key.toString())});
            if (const auto row = id ? m_list.model().rowOf(*id) : std::nullopt) {
                return *row;
            }
        }
        return -1;
    });
    if (!m_environment.viewStates ||
        m_environment.viewStates->load(m_table->objectName()).isEmpty()) {
        setDefaultColumns();
    }
    // What the detail beside the list shows too.
    m_table->setYieldingColumns(
        {OrderListModel::Title, OrderListModel::Buyer, OrderListModel::Review});
}

void ReviewPanel::setDefaultColumns() {
    const int unit = m_table->fontMetrics().horizontalAdvance(u'0');
    constexpr std::array<int, OrderListModel::kColumnCount> kWidths{17, 16, 12, 12, 14, 20,
                                                                    22, 12, 18, 14, 14};
    for (int column = 0; column < OrderListModel::kColumnCount; ++column) {
        m_table->setColumnWidth(column, kWidths[static_cast<std::size_t>(column)] * unit);
    }
    const auto widthOf = [this](const QString& text) {
        return common::chipsSize({{text}}, m_table->font()).width() + 2 * theme::kSpace;
    };
    const auto now = m_environment.now();
    m_table->setColumnWidth(
        OrderListModel::Due,
        widthOf(Format::countdown(now + std::chrono::hours(23) + std::chrono::minutes(59), now)));
    int why = 0;
    for (int kind = 0; kind <= static_cast<int>(ReviewHitKind::PriceUnderFloor); ++kind) {
        why = std::max(why, widthOf(OrdersText::of(static_cast<ReviewHitKind>(kind))));
    }
    // Beside the first reason how many more there are.
    m_table->setColumnWidth(OrderListModel::Hits, why + widthOf(QStringLiteral("+9")));
    for (const auto column :
         {OrderListModel::Number, OrderListModel::Receiver, OrderListModel::Flags,
          OrderListModel::Shop, OrderListModel::Created}) {
        m_table->setColumnHidden(column, true);
    }
}

void ReviewPanel::showScope() {
    m_isOtherList = true;
    const OrderScope scope = m_list.filter().scope;
    if (scope != m_scope) {
        m_scope = scope;
        // Where every row is in the same state, its column would only take room.
        m_table->setColumnShown(OrderListModel::Review, !isOneState(scope));
    }
    showListState();
}

QWidget* ReviewPanel::makeListFoot() {
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpaceSmall, theme::kSpaceWide,
                               theme::kSpaceSmall);
    layout->setSpacing(theme::kSpace);
    m_foot = common::captionLabel({}, foot);
    m_foot->setObjectName(QStringLiteral("review.summary"));
    layout->addWidget(m_foot, 1);
    auto* flag = new QToolButton(foot);
    flag->setObjectName(QStringLiteral("review.flagSelection"));
    flag->setText(tr("Flag"));
    flag->setIcon(theme::icon(QStringLiteral("flag")));
    flag->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    flag->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(flag);
    for (int each = 0; each <= static_cast<int>(OrderFlag::OutOfStock); ++each) {
        menu->addAction(OrdersText::of(static_cast<OrderFlag>(each)), this,
                        [this, each] { toggleFlag(static_cast<OrderFlag>(each)); });
    }
    flag->setMenu(menu);
    m_approveSelection = new QPushButton(tr("Approve selection"), foot);
    m_approveSelection->setObjectName(QStringLiteral("review.approveSelection"));
    connect(m_approveSelection, &QPushButton::clicked, this, &ReviewPanel::approveSelection);
    layout->addWidget(flag);
    layout->addWidget(m_approveSelection);
    return foot;
}

}  // namespace ui::orders
