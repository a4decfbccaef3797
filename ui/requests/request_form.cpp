#include "ui/requests/request_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

#include "core/orders/order_reader.h"
#include "core/settings/settings_reader.h"
#include "ui/common/format.h"
#include "ui/common/order_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/requests/requests_text.h"
#include "ui/theme/theme.h"

namespace ui::requests {

using namespace core::requests;
using common::toCore;
using common::toScreen;

namespace {

constexpr int kLongestText = 200;
constexpr int kDaysAhead = 3;

/// The shop's clock, shown as it is whatever the zone of this machine.
QDateTime toLocal(core::Seconds at) {
    return QDateTime::fromSecsSinceEpoch((at + core::kChinaOffset).time_since_epoch().count(),
                                         Qt::UTC);
}

}  // namespace

RequestForm::RequestForm(common::Environment& environment, QWidget* parent)
    : QFrame(parent)
    , m_environment(environment)
    , m_number(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_choice(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_until(new QDateTimeEdit(this))
    , m_reason(new QLineEdit(this))
    , m_identity(new QCheckBox(tr("It is the buyer who asks"), this))
    , m_identityNote(new QLineEdit(this))
    , m_guard(new common::PlainLabel({}, this))
    , m_about(common::captionLabel({}, this))
    , m_couriers(new QStringListModel(this))
    , m_completer(new QCompleter(m_couriers, this)) {
    setObjectName(QStringLiteral("request.form"));
    m_number->setObjectName(QStringLiteral("request.order"));
    m_kind->setObjectName(QStringLiteral("request.kind"));
    m_choice->setObjectName(QStringLiteral("request.choice"));
    m_value->setObjectName(QStringLiteral("request.value"));
    m_until->setObjectName(QStringLiteral("request.until"));
    m_reason->setObjectName(QStringLiteral("request.reason"));
    m_identity->setObjectName(QStringLiteral("request.identity"));
    m_identityNote->setObjectName(QStringLiteral("request.identityNote"));
    m_guard->setObjectName(QStringLiteral("request.guard"));
    m_guard->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("request.about"));
    // One line, however long the goods are called.
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    for (const RequestKind each : kRequestKinds) {
        m_kind->addItem(RequestsText::of(each), static_cast<int>(each));
    }
    m_choice->addItem(tr("Ask the buyer what is wanted"), -1);
    for (const auto each : {StockChoice::Wait, StockChoice::Replace, StockChoice::Refund}) {
        m_choice->addItem(RequestsText::of(each), static_cast<int>(each));
    }
    for (auto* line : {m_value, m_reason, m_identityNote}) {
        line->setMaxLength(kLongestText);
    }
    m_reason->setPlaceholderText(tr("Why it is asked"));
    m_identityNote->setPlaceholderText(tr("How it was checked, never the answer itself"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setTimeSpec(Qt::UTC);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(theme::kSpace);
    m_form->setVerticalSpacing(theme::kSpaceSmall);
    m_form->addRow(tr("Order number"), m_number);
    m_form->addRow(QString(), m_about);
    m_form->addRow(tr("What is asked"), m_kind);
    m_form->addRow(tr("The buyer wants"), m_choice);
    m_form->addRow(tr("Changed to"), m_value);
    m_form->addRow(tr("Expected in stock"), m_until);
    m_form->addRow(tr("Reason"), m_reason);
    m_form->addRow(m_identity, m_identityNote);
    layout->addLayout(m_form);
    layout->addWidget(m_guard);
    layout->addLayout(makeButtons());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestForm::showParts);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RequestForm::showParts);
    connect(m_number, &QLineEdit::textChanged, this, &RequestForm::showGuard);
    hide();
}

QHBoxLayout* RequestForm::makeButtons() {
    auto* row = new QHBoxLayout;
    makeAlternatives(*row);
    auto* applications = new QPushButton(tr("Gift, invoice, deal…"), this);
    applications->setObjectName(QStringLiteral("request.application"));
    applications->setAutoDefault(false);
    row->addWidget(applications);
    connect(applications, &QPushButton::clicked, this, [this] { beginOther("application"); });
    row->addStretch(1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("request.cancel"));
    auto* send = new QPushButton(tr("Keep the request"), this);
    send->setObjectName(QStringLiteral("request.submit"));
    theme::setPrimary(*send);
    row->addWidget(cancel);
    row->addWidget(send);
    connect(cancel, &QPushButton::clicked, this, &RequestForm::close);
    connect(send, &QPushButton::clicked, this, &RequestForm::submit);
    return row;
}

void RequestForm::makeAlternatives(QHBoxLayout& row) {
    for (const auto each : {Alternative::Cancel, Alternative::Intercept, Alternative::Return}) {
        auto* button = new QPushButton(RequestsText::of(each), this);
        button->setObjectName(QStringLiteral("request.instead%1").arg(static_cast<int>(each)));
        connect(button, &QPushButton::clicked, this, [this, each] { choose(each); });
        row.addWidget(button);
        m_alternatives.emplace_back(each, button);
    }
}

void RequestForm::open(const common::CaseStart& start) {
    m_start = start;
    m_number->setText(toScreen(start.orderNumber));
    // What was asked last says nothing about this buyer.
    m_kind->setCurrentIndex(0);
    m_couriers->setStringList(courierNames());
    m_value->clear();
    m_reason->clear();
    m_identity->setChecked(false);
    m_identityNote->clear();
    m_choice->setCurrentIndex(0);
    m_until->setDateTime(toLocal(m_environment.now()).addDays(kDaysAhead));
    showParts();
    show();
    (start.orderNumber.empty() ? static_cast<QWidget*>(m_number) : m_kind)->setFocus();
}

void RequestForm::close() {
    hide();
    Q_EMIT closed();
}

void RequestForm::focusGap() {
    if (m_number->text().trimmed().isEmpty()) {
        m_number->setFocus();
    } else if (m_value->isVisible() && m_value->text().trimmed().isEmpty()) {
        m_value->setFocus();
    } else if (m_identity->isChecked() && m_identityNote->text().trimmed().isEmpty()) {
        m_identityNote->setFocus();
    } else {
        m_kind->setFocus();
    }
}

RequestKind RequestForm::kind() const {
    return static_cast<RequestKind>(m_kind->currentData().toInt());
}

std::optional<StockChoice> RequestForm::choice() const {
    const int stored = m_choice->currentData().toInt();
    return kind() == RequestKind::OutOfStock && stored >= 0
               ? std::optional(static_cast<StockChoice>(stored))
               : std::nullopt;
}

std::optional<core::orders::OrderWithItems> RequestForm::order() const {
    const std::string number = toCore(m_number->text().trimmed());
    if (number.empty()) {
        return std::nullopt;
    }
    if (m_start.shop != 0) {
        if (auto found = m_environment.orders.find({m_start.shop, number})) {
            return found;
        }
    }
    for (const auto& shop : m_environment.settings.shops()) {
        if (auto found = m_environment.orders.find({shop.id, number})) {
            return found;
        }
    }
    return std::nullopt;
}

void RequestForm::showParts() {
    const bool isStock = kind() == RequestKind::OutOfStock;
    const bool hasValue = needsValue(kind()) || choice() == StockChoice::Replace;
    m_form->setRowVisible(m_choice, isStock);
    m_form->setRowVisible(m_value, hasValue);
    m_form->setRowVisible(m_until, choice() == StockChoice::Wait);
    m_value->setPlaceholderText(RequestsText::valueHint(kind()));
    m_value->setCompleter(kind() == RequestKind::ChangeCourier ? m_completer : nullptr);
    Request asked{.kind = kind(), .choice = choice()};
    // What the order is worth is not known yet: a check that is made too early harms nobody.
    const bool returnsMoney = kind() == RequestKind::Cancel || choice() == StockChoice::Refund;
    m_form->setRowVisible(m_identity, needsIdentityCheck(asked) || returnsMoney);
    showGuard();
}

void RequestForm::showGuard() {
    const auto found = order();
    const Guard guard =
        found ? guardOf(kind(), found->order.state)
              : Guard{.barrier = RequestError::OrderNotFound, .instead = {}};
    const bool isSilent = !guard.barrier || m_number->text().trimmed().isEmpty();
    m_guard->setText(isSilent ? QString() : RequestsText::refusal(*guard.barrier));
    m_guard->setVisible(!isSilent);
    if (found) {
        m_about->setText(QStringList{toScreen(found->order.buyerNick),
                                     common::OrderText::of(found->order.state),
                                     common::Format::money(found->order.paid),
                                     toScreen(found->order.title)}
                             .join(QStringLiteral(" · ")));
    }
    m_form->setRowVisible(m_about, found.has_value());
    for (const auto& [alternative, button] : m_alternatives) {
        button->setVisible(std::ranges::find(guard.instead, alternative) != guard.instead.end());
    }
}

void RequestForm::choose(Alternative alternative) {
    switch (alternative) {
        case Alternative::Cancel:
            m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(RequestKind::Cancel)));
            break;
        case Alternative::Intercept:
            m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(RequestKind::Intercept)));
            break;
        case Alternative::Return:
            beginOther("return");
            return;
    }
    // The button that was pressed is gone: not to the one beside it, which cancels.
    m_reason->setFocus();
}

void RequestForm::beginOther(const char* kind) {
    auto start = m_start;
    start.kind = kind;
    if (const auto found = order()) {
        start.shop = found->order.key.shop;
        start.orderNumber = found->order.key.number;
        start.buyer = found->order.buyerNick;
    }
    close();
    Q_EMIT otherRequested(start);
}

QStringList RequestForm::courierNames() const {
    QStringList names;
    for (const auto& courier : m_environment.settings.couriers()) {
        names.append(toScreen(courier.name));
    }
    return names;
}

void RequestForm::submit() {
    const auto found = order();
    RequestDraft draft{
        .order = found ? found->order.key
                       : core::orders::OrderKey{m_start.shop, toCore(m_number->text().trimmed())},
        .conversation = m_start.conversation,
        .buyer = m_start.orderNumber == toCore(m_number->text().trimmed()) ? m_start.buyer
                                                                            : std::string(),
        .kind = kind(),
        .value = m_value->isHidden() ? std::string() : toCore(m_value->text()),
        .choice = choice(),
        .reason = toCore(m_reason->text())};
    if (choice() == StockChoice::Wait) {
        draft.waitUntil =
            core::Seconds{std::chrono::seconds{m_until->dateTime().toSecsSinceEpoch()}} -
            core::kChinaOffset;
    }
    if (m_identity->isChecked()) {
        draft.identity = IdentityCheck::Passed;
        draft.identityNote = toCore(m_identityNote->text());
    }
    Q_EMIT requested(draft);
}

void RequestForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void RequestForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::requests
