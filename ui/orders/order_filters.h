#pragma once

#include <QHash>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "ui/common/filter_bar.h"
#include "ui/orders/order_list_view_model.h"
#include "ui/orders/overflow_bar.h"

class QComboBox;

namespace ui::orders {

/// What the list shows: a line of scopes with their counts, and a line of search and filters.
class OrderFilters final : public QWidget {
    Q_OBJECT

public:
    OrderFilters(common::Environment& environment, OrderListViewModel& list,
                 QWidget* parent = nullptr);
    void focusSearch();

Q_SIGNALS:
    /// Work goes on in the list.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeScopes();
    [[nodiscard]] QWidget* makeFilters();
    void fillShops();
    void showFilter();
    void showCounts();
    void showShare();
    /// Changes one part of the filter and lists anew.
    void change(const std::function<void(core::orders::OrderFilter&)>& edit);

    common::Environment& m_environment;
    OrderListViewModel& m_list;
    QHash<int, common::FilterButton*> m_scopes;
    common::SearchField* m_search = nullptr;
    QComboBox* m_hit = nullptr;
    QComboBox* m_flag = nullptr;
    QComboBox* m_shop = nullptr;
    QComboBox* m_sort = nullptr;
    QToolButton* m_import = nullptr;
    OverflowBar* m_scopeBar = nullptr;
    QLabel* m_share = nullptr;
    core::Subscription m_settings;
};

}  // namespace ui::orders
