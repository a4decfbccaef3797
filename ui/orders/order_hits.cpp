#include "ui/orders/order_hits.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QToolButton>

#include "ui/common/plain_text.h"
#include "ui/common/state_chip.h"
#include "ui/orders/order_tones.h"
#include "ui/theme/theme.h"

namespace ui::orders {

OrderHits::OrderHits(OrderViewModel& order, QWidget* parent)
    : common::Section(tr("Why it needs a look"), parent), m_order(order) {}

void OrderHits::showOrder() {
    const auto* detail = m_order.detail();
    const auto checks = m_order.checks();
    if (!detail || !detail->review || (detail->review->hits.empty() && checks.empty())) {
        setBody(nullptr);
        return;
    }
    auto* body = new QWidget(this);
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& hit : detail->review->hits) {
        grid->addWidget(new common::StateChip({OrdersText::of(hit.kind), toneOf(hit.kind)}, body),
                        row, 0);
        grid->addWidget(common::valueLabel(OrdersText::explanation(hit), body), row, 1);
        auto* show = new QToolButton(body);
        show->setObjectName(QStringLiteral("order.hit.%1").arg(static_cast<int>(hit.kind)));
        show->setText(OrdersText::of(hit.field));
        show->setToolTip(tr("Shows the field that the rule looked at"));
        connect(show, &QToolButton::clicked, this,
                [this, field = hit.field] { Q_EMIT fieldRequested(field); });
        grid->addWidget(show, row, 2, Qt::AlignRight);
        ++row;
    }
    for (const std::string& check : checks) {
        auto* box = new QCheckBox(common::toScreen(check), body);
        box->setObjectName(QStringLiteral("order.check"));
        box->setChecked(m_order.ticked().contains(check));
        connect(box, &QCheckBox::toggled, this,
                [this, check](bool on) { m_order.tick(check, on); });
        grid->addWidget(box, row++, 0, 1, 3);
    }
    setBody(body);
}

}  // namespace ui::orders
