#pragma once

#include <QDialog>
#include <QStandardItemModel>

#include "core/customers/customer.h"
#include "core/jobs/job_queue.h"
#include "ui/common/environment.h"

class QLabel;

namespace ui::common {
class DataTable;
}

namespace ui::customers {

/// R210: the buyers of a shop who came back, and what share of all they are. Return shows the orders of one.
class RepeatBuyersDialog final : public QDialog {
    Q_OBJECT

public:
    enum Column { Buyer, Orders, Paid, Last };

    RepeatBuyersDialog(common::Environment& environment, core::orders::ShopId shop,
                       QWidget* parent = nullptr);
    ~RepeatBuyersDialog() override;

private:
    void read();
    void show(const core::customers::RepeatPurchases& purchases);
    void openOrders(int row);

    common::Environment& m_environment;
    core::orders::ShopId m_shop;
    QStandardItemModel m_model;
    QLabel* m_rate;
    common::DataTable* m_table;
    std::optional<core::jobs::JobQueue::Id> m_job;
};

}  // namespace ui::customers
