#include "ui/customers/repeat_buyers_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPointer>
#include <QVBoxLayout>

#include "core/orders/order_reader.h"
#include "ui/common/data_table.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::customers {

using common::Format;
using core::customers::RepeatPurchases;

namespace {

constexpr QSize kUsual(640, 460);
constexpr int kBuyerWidth = 220;

}  // namespace

RepeatBuyersDialog::RepeatBuyersDialog(common::Environment& environment,
                                       core::orders::ShopId shop, QWidget* parent)
    : QDialog(parent)
    , m_environment(environment)
    , m_shop(shop)
    , m_rate(new common::PlainLabel(tr("Counting…")))
    , m_table(new common::DataTable(environment.viewStates, this)) {
    setObjectName(QStringLiteral("repeatBuyers"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Buyers who came back"));
    resize(kUsual);
    m_rate->setObjectName(QStringLiteral("repeatRate"));
    m_rate->setWordWrap(true);
    m_model.setHorizontalHeaderLabels(
        {tr("Buyer"), tr("Paid orders"), tr("Paid"), tr("Last order")});
    m_table->setObjectName(QStringLiteral("repeatTable"));
    m_table->setModel(&m_model);
    m_table->setColumnWidth(Buyer, kBuyerWidth);
    auto* hint = new common::PlainLabel(tr("Return shows the buyer's orders."));
    theme::setMuted(*hint);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_table, &common::DataTable::rowActivated, this, &RepeatBuyersDialog::openOrders);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_rate);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    read();
}

RepeatBuyersDialog::~RepeatBuyersDialog() {
    if (m_job) {
        m_environment.quickJobs.cancel(*m_job);
    }
}

void RepeatBuyersDialog::read() {
    m_job = m_environment.quickJobs.add(
        "list", [read = m_environment.readRepeatPurchases, shop = m_shop,
                 guard = QPointer<RepeatBuyersDialog>(this)](core::jobs::JobContext&) {
            const auto purchases = read ? read(shop) : RepeatPurchases{};
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [guard, purchases] {
                    if (guard) {
                        guard->show(purchases);
                    }
                },
                Qt::QueuedConnection);
        });
}

void RepeatBuyersDialog::show(const RepeatPurchases& purchases) {
    m_job.reset();
    if (purchases.buyers == 0) {
        m_rate->setText(tr("Nobody has paid an order yet. Import the shop's orders first."));
        return;
    }
    const double share =
        100.0 * static_cast<double>(purchases.repeat) / static_cast<double>(purchases.buyers);
    m_rate->setText(tr("Repeat purchase rate %1 %: %2 of %3 buyers with a paid order paid for two "
                       "or more.")
                        .arg(share, 0, 'f', 1)
                        .arg(Format::count(purchases.repeat), Format::count(purchases.buyers)));
    for (const auto& buyer : purchases.list) {
        const QStringList texts{common::toScreen(buyer.nick), Format::count(buyer.paidCount),
                                Format::money(buyer.paid),
                                buyer.lastOrderAt ? Format::exactTime(*buyer.lastOrderAt)
                                                  : QString()};
        QList<QStandardItem*> row;
        for (const auto& text : texts) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
        }
        for (const auto column : {Orders, Paid}) {
            row.at(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        row.first()->setData(texts.first(), Qt::UserRole);
        m_model.appendRow(row);
    }
    m_table->selectRowNumber(0);
    m_table->setFocus();
}

void RepeatBuyersDialog::openOrders(int row) {
    const auto* item = m_model.item(row, Buyer);
    if (item != nullptr) {
        m_environment.ordersRequested.emit({.scope = core::orders::OrderScope::All,
                                            .shop = m_shop,
                                            .text = common::toCore(item->text())});
        accept();
    }
}

}  // namespace ui::customers
