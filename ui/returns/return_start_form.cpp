#include "ui/returns/return_start_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

#include "core/customers/customer_reader.h"
#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/returns/form_fields.h"
#include "ui/returns/returns_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;
using common::toCore;
using common::toScreen;

namespace {

constexpr std::int64_t kOrdersOffered = 20;
constexpr CompensationForm kForms[]{CompensationForm::Money, CompensationForm::PriceDifference,
                                    CompensationForm::Postage, CompensationForm::Coupon,
                                    CompensationForm::Gift};

}  // namespace

ReturnStartForm::ReturnStartForm(common::Environment& environment, QWidget* parent)
    : InlineForm(Keys::ReturnSubmits, parent)
    , m_environment(environment)
    , m_kind(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_item(new QComboBox(this))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_claimed(new QLineEdit(this))
    , m_goods(new QCheckBox(tr("The goods come back"), this))
    , m_promised(new QCheckBox(this))
    , m_origin(common::captionLabel({}, this))
    , m_known(common::captionLabel({}, this))
    , m_error(new common::PlainLabel({}, this))
    , m_submit(new QPushButton(tr("Open the case"), this)) {
    setObjectName(QStringLiteral("returns.start"));
    m_kind->setObjectName(QStringLiteral("returns.start.kind"));
    m_order->setObjectName(QStringLiteral("returns.start.order"));
    m_item->setObjectName(QStringLiteral("returns.start.item"));
    m_reason->setObjectName(QStringLiteral("returns.start.reason"));
    m_note->setObjectName(QStringLiteral("returns.start.note"));
    m_claimed->setObjectName(QStringLiteral("returns.start.claimed"));
    m_form->setObjectName(QStringLiteral("returns.start.form"));
    m_goods->setObjectName(QStringLiteral("returns.start.goods"));
    m_promised->setObjectName(QStringLiteral("returns.start.promised"));
    m_origin->setObjectName(QStringLiteral("returns.start.origin"));
    m_submit->setObjectName(QStringLiteral("returns.start.submit"));
    for (const auto kind : kReturnKinds) {
        m_kind->addItem(ReturnsText::of(kind), static_cast<int>(kind));
    }
    for (const auto form : kForms) {
        m_form->addItem(ReturnsText::of(form), static_cast<int>(form));
    }
    for (const auto& reason : returnReasons()) {
        m_reason->addItem(toScreen(reason.name), QString::fromStdString(reason.key));
    }
    m_reason->setPlaceholderText(tr("Why it comes back"));
    m_order->setEditable(true);
    for (auto* box : {m_order, m_item, m_reason}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_note->setMaxLength(static_cast<int>(kLongestReturnText));
    m_note->setPlaceholderText(tr("In the buyer's words"));
    m_claimed->setPlaceholderText(tr("What the buyer asks for, in yuan"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    const auto put = [this, grid](int row, int column, const QString& caption, QWidget* field) {
        grid->addWidget(common::captionLabel(caption, this), row, 2 * column);
        grid->addWidget(field, row, 2 * column + 1);
    };
    put(0, 0, tr("Kind"), m_kind);
    put(0, 1, tr("Compensated with"), m_form);
    put(1, 0, tr("Order", "noun"), m_order);
    put(1, 1, tr("Item"), m_item);
    put(2, 0, tr("Reason"), m_reason);
    put(2, 1, tr("Claim"), m_claimed);
    put(3, 0, tr("Note", "noun"), m_note);
    grid->addWidget(m_goods, 3, 3);
    grid->addWidget(m_promised, 4, 3);
    m_known->setObjectName(QStringLiteral("returns.start.known"));
    m_known->setWordWrap(true);
    grid->addWidget(m_known, 4, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->addWidget(m_origin);
    layout->addLayout(grid);
    m_error->setWordWrap(true);
    m_error->hide();
    layout->addWidget(m_error);
    theme::setPrimary(*m_submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &ReturnStartForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ReturnStartForm::close);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReturnStartForm::showKind);
    connect(m_order, &QComboBox::currentTextChanged, this, &ReturnStartForm::showItems);
    hide();
}

void ReturnStartForm::open(const common::CaseStart& start) {
    m_start = start;
    if (m_start.shop == 0) {
        const auto shops = m_environment.settings.shops();
        m_start.shop = shops.empty() ? 0 : shops.front().id;
    }
    m_order->clear();
    // Without an item to remove, the number of the case before would stay.
    m_order->clearEditText();
    if (!start.buyer.empty()) {
        if (const auto customer = m_environment.customers.find(m_start.shop, start.buyer)) {
            for (const auto& order : m_environment.customers.orders(*customer, kOrdersOffered)) {
                m_order->addItem(toScreen(order.key.number));
            }
        }
    }
    if (!start.orderNumber.empty()) {
        m_order->setCurrentText(toScreen(start.orderNumber));
    }
    // Each case says its own: nothing of the one before.
    m_kind->setCurrentIndex(0);
    m_form->setCurrentIndex(0);
    m_reason->setCurrentIndex(-1);
    m_origin->hide();
    m_promised->setChecked(false);
    m_note->clear();
    m_claimed->clear();
    m_goods->setChecked(true);
    m_error->hide();
    showKind();
    showItems();
    show();
    (m_order->currentText().isEmpty() ? static_cast<QWidget*>(m_order) : m_kind)->setFocus();
}

void ReturnStartForm::openFrom(const ReturnCase& origin, ReturnKind kind, CompensationForm form) {
    open({.kind = "return",
          .shop = origin.shop,
          .conversation = origin.conversation,
          .orderNumber = origin.orderNumber,
          .buyer = origin.buyer,
          .fromKind = "return",
          .from = std::to_string(origin.id)});
    m_origin->setText(tr("Follows from: %1, order %2")
                          .arg(ReturnsText::of(origin.kind), toScreen(origin.orderNumber)));
    m_origin->show();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(form)));
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(toScreen(origin.reason))));
    m_item->setCurrentIndex(std::max(0, m_item->findText(toScreen(origin.itemTitle))));
    m_note->setText(toScreen(origin.reasonNote));
    m_kind->setFocus();
}

void ReturnStartForm::showKind() {
    const auto kind = static_cast<ReturnKind>(m_kind->currentData().toInt());
    m_form->setEnabled(kind == ReturnKind::Compensation);
    // What is mended comes back in any case.
    m_goods->setVisible(kind != ReturnKind::Compensation && kind != ReturnKind::Repair);
    const auto hours = m_environment.settings.returnDueRules(m_start.shop).fullRefund;
    m_promised->setText(tr("Full refund promised within %n h", nullptr,
                           static_cast<int>(hours.count())));
    m_promised->setVisible(kind == ReturnKind::Return);
}

void ReturnStartForm::showItems() {
    m_item->clear();
    const auto number = toCore(m_order->currentText().trimmed());
    const auto order =
        number.empty() ? std::nullopt : m_environment.orders.find({m_start.shop, number});
    showOrder(order ? &order->order : nullptr, number);
    if (!order) {
        m_item->addItem(tr("The whole order"));
        return;
    }
    if (order->items.size() != 1) {
        m_item->addItem(tr("The whole order"));
    }
    for (const auto& item : order->items) {
        m_item->addItem(toScreen(item.title.empty() ? item.sku : item.title),
                        toScreen(item.outerCode.empty() ? item.productId : item.outerCode));
    }
}

void ReturnStartForm::showOrder(const core::orders::Order* order, const std::string& number) {
    // Whose order it is, so that a slip in the number is seen before the case is there.
    QString text = !number.empty() ? tr("This order is not imported here: check its number.")
                   : m_start.buyer.empty() ? QString()
                                           : tr("%1: give the number of the order").arg(
                                                 toScreen(m_start.buyer));
    if (order) {
        QStringList parts{toScreen(order->buyerNick), common::Format::money(order->paid)};
        if (order->receivedAt) {
            parts.append(tr("received %1")
                             .arg(common::Format::exactTime(*order->receivedAt).left(16)));
        }
        text = parts.join(QStringLiteral(" · "));
    }
    m_known->setText(text);
    m_known->setVisible(!text.isEmpty());
}

void ReturnStartForm::submit() {
    if (!isOpen()) {
        return;
    }
    const auto claimed = moneyFrom(m_claimed->text());
    if (!claimed || m_reason->currentIndex() < 0) {
        m_error->setText(ReturnsText::refusal(claimed ? ReturnError::ReasonMissing
                                                      : ReturnError::AmountWrong));
        setTone(*m_error, false);
        m_error->show();
        return;
    }
    const auto number = toCore(m_order->currentText().trimmed());
    const bool isWhole = m_item->currentData().isNull();
    ReturnDraft draft{
        .shop = m_start.shop,
        .kind = static_cast<ReturnKind>(m_kind->currentData().toInt()),
        .origin = m_start.conversation ? ReturnOrigin::Chat : ReturnOrigin::Order,
        .conversation = m_start.conversation,
        .fromKind = m_start.fromKind,
        .from = m_start.from,
        .orderNumber = number,
        .buyer = m_start.buyer,
        .reason = toCore(m_reason->currentData().toString()),
        .reasonNote = toCore(m_note->text()),
        .itemTitle = isWhole ? std::string() : toCore(m_item->currentText()),
        .itemNumber = isWhole ? std::string() : toCore(m_item->currentData().toString()),
        .goodsComeBack = m_goods->isChecked(),
        .promisesFullRefund = m_promised->isChecked(),
        .form = static_cast<CompensationForm>(m_form->currentData().toInt())};
    if (claimed->value > 0) {
        draft.claimed = *claimed;
    }
    Q_EMIT started(draft);
}

void ReturnStartForm::paintEvent(QPaintEvent*) {
    paintForm(*this);
}

}  // namespace ui::returns
