#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "ui/common/data_table.h"
#include "ui/common/environment.h"
#include "ui/common/notice_banner.h"
#include "ui/common/workplace.h"
#include "ui/orders/order_acts.h"
#include "ui/orders/order_detail_view.h"
#include "ui/orders/order_filters.h"
#include "ui/orders/order_list_view_model.h"
#include "ui/orders/order_view_model.h"
#include "ui/orders/privacy_view_model.h"

class QStackedLayout;

namespace ui::common {
class EmptyState;
}

namespace ui::orders {

/// The order-review workplace: the queue on the left, the order that is open on the right, every
/// step on a key.
class ReviewPanel final : public common::Workplace {
    Q_OBJECT

public:
    explicit ReviewPanel(common::Environment& environment, QWidget* parent = nullptr);
    ~ReviewPanel() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] std::vector<common::Command> commands() override;
    void enter() override;
    [[nodiscard]] int waitingCount() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeListFoot();
    [[nodiscard]] QWidget* makeDetail();
    void setUpTable();
    void setDefaultColumns();
    void splitByDefault();
    void makeActBar();
    void connectList();
    void connectActs();
    void subscribe();

    [[nodiscard]] std::vector<common::Command> reviewCommands();
    [[nodiscard]] std::vector<common::Command> annotationCommands();
    [[nodiscard]] std::vector<common::Command> listCommands();

    void openRow(int row);
    void openOrder(const core::orders::OrderKey& key);
    /// Selects the order in the list if it is there.
    bool selectOrder(const core::orders::OrderKey& key);
    void goOn();
    void showScope();
    void showListState();
    void showFoot(const common::SelectionSummary& summary);
    void updateButtons();

    void recordConfirmation(const core::orders::OrderKey& key, const std::string& text);
    /// A case of this kind that begins with the open order.
    void startCase(const char* kind);
    void approve(bool copy);
    void submitForm();
    void review(core::orders::ReviewAction action, const QString& text = {});
    void undo();
    void approveSelection();
    void toggleFlag(core::orders::OrderFlag flag);
    void exportHandoff();
    void copy(const QString& text, const QString& notice);
    void refuse(const RefusalText& refusal);
    /// Nothing (and a banner) when there are more than one step may take.
    [[nodiscard]] std::optional<std::vector<core::orders::OrderListRow>> selectedRows();

    /// A pane narrower than this is better folded away.
    static constexpr int kLeastPane = 280;

    common::Environment& m_environment;
    OrderListViewModel m_list;
    OrderViewModel m_order;
    PrivacyViewModel m_privacy;
    OrderActs m_acts;
    OrderFilters* m_filters = nullptr;
    QSplitter* m_splitter = nullptr;
    common::DataTable* m_table = nullptr;
    QStackedLayout* m_listStack = nullptr;
    common::EmptyState* m_empty = nullptr;
    QLabel* m_foot = nullptr;
    QPushButton* m_approveSelection = nullptr;
    common::NoticeBanner* m_banner = nullptr;
    OrderDetailView* m_detail = nullptr;
    common::Toast* m_toast = nullptr;
    QTimer m_ticker;
    bool m_isSplit = false;
    bool m_wantsFocus = false;
    std::optional<core::orders::OrderScope> m_scope;
    /// Until the list of another filter is there.
    bool m_isOtherList = false;
    /// Buttons and the commands behind them.
    std::vector<std::pair<QPushButton*, std::function<bool()>>> m_buttons;
    /// The confirmation that is copied once the approval of this order is acknowledged.
    std::optional<std::pair<core::orders::OrderKey, QString>> m_copyWhenApproved;
    /// The banner tells what an act over many orders left out: opening another order leaves it there.
    bool m_isBannerOfMany = false;
    /// The order that is to be selected once the list holds it.
    std::optional<core::orders::OrderKey> m_wanted;
    std::vector<core::Subscription> m_subscriptions;
};

}  // namespace ui::orders
