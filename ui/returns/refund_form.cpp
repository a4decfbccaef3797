#include "ui/returns/refund_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStringList>

#include <algorithm>

#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/returns/form_fields.h"
#include "ui/returns/returns_text.h"
#include "ui/returns/rules_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

using namespace core::returns;

namespace {

/// Money in a column of its own, right-aligned.
constexpr int kMoneyWidth = 110;

}  // namespace

RefundForm::RefundForm(QWidget* parent)
    : InlineForm(Keys::ControlReturnSubmits, parent)
    , m_payMethod(new QComboBox(this))
    , m_total(new common::PlainLabel({}, this))
    , m_signing(new common::PlainLabel({}, this))
    , m_error(new common::PlainLabel({}, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_submit(new QPushButton(tr("Take this amount"), this)) {
    setObjectName(QStringLiteral("refund.form"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    auto* title = new common::PlainLabel(tr("Amount of the refund"), this);
    theme::setHeading(*title, 0);
    layout->addWidget(title);
    m_payMethod->setObjectName(QStringLiteral("refund.payMethod"));
    m_payMethod->setEditable(true);
    m_payMethod->addItems(
        {tr("Alipay"), tr("WeChat Pay"), tr("Bank card"), tr("Credit card"), tr("Huabei")});
    m_total->setObjectName(QStringLiteral("refund.total"));
    QFont large = m_total->font();
    large.setWeight(QFont::DemiBold);
    m_total->setFont(large);
    m_signing->setObjectName(QStringLiteral("refund.signing"));
    m_signing->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("refund.error"));
    m_error->setWordWrap(true);
    m_submit->setObjectName(QStringLiteral("refund.submit"));
    theme::setPrimary(*m_submit);
    m_cancel->setObjectName(QStringLiteral("refund.cancel"));
    auto* method = new QHBoxLayout;
    method->addWidget(new common::PlainLabel(tr("Back to the account paid from"), this));
    method->addWidget(m_payMethod, 1);
    layout->addLayout(method);
    layout->addWidget(m_total);
    layout->addWidget(m_signing);
    layout->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    layout->addLayout(buttons);
    connect(m_submit, &QPushButton::clicked, this, &RefundForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &RefundForm::close);
    hide();
}

void RefundForm::open(const Terms& terms) {
    m_terms = terms;
    buildItems();
    m_payMethod->setCurrentText(common::toScreen(terms.payMethod));
    keepRoom(*m_submit);
    recount();
    show();
    auto* first = m_fields->findChild<QSpinBox*>();
    (first != nullptr ? static_cast<QWidget*>(first) : m_compensation)->setFocus();
}

void RefundForm::buildItems() {
    if (m_fields != nullptr) {
        m_fields->hide();
        // No field of the case before is found under its name.
        m_fields->setParent(nullptr);
        m_fields->deleteLater();
    }
    m_pieces.clear();
    m_itemAmounts.clear();
    m_fields = new QWidget(this);
    auto* grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::kSpace);
    grid->setVerticalSpacing(theme::kSpaceSmall);
    grid->setColumnStretch(0, 1);
    for (const auto& item : m_terms.basis.items) {
        const int row = grid->rowCount();
        auto* name = new common::PlainLabel(common::toScreen(item.title), m_fields);
        name->setWordWrap(true);
        auto* pieces = new QSpinBox(m_fields);
        pieces->setObjectName(QStringLiteral("refund.pieces.") + common::toScreen(item.key));
        const auto left = std::max<std::int64_t>(0, item.quantity - item.refundedQuantity);
        pieces->setRange(0, static_cast<int>(left));
        pieces->setPrefix(QStringLiteral("× "));
        pieces->setSuffix(u' ' +
                          tr("of %1", "pieces of the order").arg(common::Format::count(left)));
        const auto chosen = m_terms.choice.pieces.find(item.key);
        pieces->setValue(chosen == m_terms.choice.pieces.end() ? 0
                                                               : static_cast<int>(chosen->second));
        pieces->setAccessibleName(name->text());
        auto* amount = new common::PlainLabel({}, m_fields);
        amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        amount->setMinimumWidth(kMoneyWidth);
        grid->addWidget(name, row, 0);
        grid->addWidget(pieces, row, 1);
        grid->addWidget(amount, row, 2);
        m_pieces[item.key] = pieces;
        m_itemAmounts[item.key] = amount;
        connect(pieces, &QSpinBox::valueChanged, this, &RefundForm::recount);
    }
    const auto& choice = m_terms.choice;
    const QString postage =
        tr("Postage paid (at most %1)").arg(common::Format::money(m_terms.basis.postage));
    m_postage = addMoney(*grid, QStringLiteral("refund.postage"), postage, choice.postage);
    m_returnPostage = addMoney(*grid, QStringLiteral("refund.returnPostage"),
                               RulesText::of(RefundLineKind::ReturnPostage), choice.returnPostage);
    m_priceDifference =
        addMoney(*grid, QStringLiteral("refund.priceDifference"),
                 RulesText::of(RefundLineKind::PriceDifference), choice.priceDifference);
    m_compensation = addMoney(*grid, QStringLiteral("refund.compensation"),
                              RulesText::of(RefundLineKind::Compensation), choice.compensation);
    m_coupon = addMoney(*grid, QStringLiteral("refund.coupon"), tr("Coupon (a cost, not paid out)"),
                        choice.coupon);
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, m_fields);
    // They are made after what stands below them: Tab goes as the eye does.
    QWidget* before = nullptr;
    for (auto* field : m_fields->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (field->focusPolicy() & Qt::TabFocus) {
            if (before != nullptr) {
                setTabOrder(before, field);
            }
            before = field;
        }
    }
    for (QWidget* next : std::initializer_list<QWidget*>{m_payMethod, m_cancel, m_submit}) {
        setTabOrder(before, next);
        before = next;
    }
}

QLineEdit* RefundForm::addMoney(QGridLayout& grid, const QString& name, const QString& label,
                                core::Fen amount) {
    const int row = grid.rowCount();
    auto* caption = new common::PlainLabel(label, m_fields);
    auto* field = new QLineEdit(typedMoney(amount), m_fields);
    field->setObjectName(name);
    field->setAlignment(Qt::AlignRight);
    field->setPlaceholderText(QStringLiteral("0.00"));
    field->setMaximumWidth(kMoneyWidth);
    field->setMaxLength(15);
    field->setAccessibleName(label);
    grid.addWidget(caption, row, 0, 1, 2);
    grid.addWidget(field, row, 2);
    connect(field, &QLineEdit::textChanged, this, &RefundForm::recount);
    return field;
}

std::optional<RefundChoice> RefundForm::choice() const {
    RefundChoice choice;
    for (const auto& [key, pieces] : m_pieces) {
        if (pieces->value() > 0) {
            choice.pieces[key] = pieces->value();
        }
    }
    const std::pair<QLineEdit*, core::Fen*> fields[]{{m_postage, &choice.postage},
                                                     {m_returnPostage, &choice.returnPostage},
                                                     {m_priceDifference, &choice.priceDifference},
                                                     {m_compensation, &choice.compensation},
                                                     {m_coupon, &choice.coupon}};
    for (const auto& [field, amount] : fields) {
        const auto typed = moneyFrom(field->text());
        if (!typed) {
            return std::nullopt;
        }
        *amount = *typed;
    }
    return choice;
}

void RefundForm::recount() {
    if (m_coupon == nullptr) {
        return;
    }
    const auto chosen = choice();
    const auto sum =
        chosen ? refundSumOf(m_terms.basis, *chosen)
               : core::Result<RefundSum, RefundError>(core::Unexpected{RefundError::AmountWrong});
    m_sum = sum ? std::optional(*sum) : std::nullopt;
    for (const auto& [key, label] : m_itemAmounts) {
        const auto line = m_sum ? std::ranges::find(m_sum->lines, key, &RefundLine::item)
                                : std::vector<RefundLine>::iterator();
        const bool isIn = m_sum && line != m_sum->lines.end();
        label->setText(isIn ? common::Format::money(line->amount) : QString());
    }
    const bool saysSomething = m_sum && !m_sum->lines.empty();
    m_submit->setEnabled(saysSomething);
    m_error->setText(sum ? QString() : RulesText::refusal(sum.error()));
    m_error->setVisible(!sum);
    setTone(*m_error, false);
    QString total =
        m_sum ? tr("Refund %1 of at most %2")
                    .arg(common::Format::money(m_sum->refund), common::Format::money(m_sum->bound))
              : tr("At most %1").arg(common::Format::money(boundOf(m_terms.basis)));
    if (m_terms.claimed && *m_terms.claimed > core::Fen{}) {
        total += QStringLiteral(" · ") +
                 tr("the buyer asks for %1").arg(common::Format::money(m_terms.claimed));
    }
    m_total->setText(total);
    // A coupon alone is signed where it is granted.
    const bool movesSum = saysSomething && m_sum->refund > core::Fen{};
    m_signing->setVisible(movesSum);
    if (movesSum && m_terms.isOwnRequest) {
        m_signing->setText(ReturnsText::refusal(ReturnError::OwnRequest));
        setTone(*m_signing, false);
    } else if (movesSum) {
        auto facts = m_terms.facts;
        facts.amount = m_sum->refund;
        const auto rule = signingOf(m_terms.role, facts);
        m_signing->setText(RulesText::signing(rule));
        setTone(*m_signing, rule.signing == RefundSigning::Alone);
    }
}

QString RefundForm::noteOf(const RefundSum& sum) const {
    QStringList lines;
    for (const auto& line : sum.lines) {
        lines.append(RulesText::line(line, m_terms.basis));
    }
    return lines.join(QStringLiteral("; "));
}

void RefundForm::submit() {
    const auto chosen = choice();
    if (!m_submit->isEnabled() || !m_sum || !chosen) {
        return;
    }
    if (m_terms.asksPayMethod && m_sum->refund > core::Fen{} &&
        m_payMethod->currentText().trimmed().isEmpty()) {
        m_error->setText(ReturnsText::refusal(ReturnError::PayMethodMissing));
        m_error->show();
        m_payMethod->setFocus();
        return;
    }
    Q_EMIT amountChosen({.amount = m_sum->refund,
                         .cost = m_sum->cost - m_sum->refund,
                         .note = common::toCore(noteOf(*m_sum)),
                         .payMethod = common::toCore(m_payMethod->currentText().trimmed()),
                         .choice = *chosen});
}

void RefundForm::paintEvent(QPaintEvent*) {
    paintForm(*this);
}

}  // namespace ui::returns
