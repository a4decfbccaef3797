#include "ui/applications/application_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/applications/applications_text.h"
#include "ui/common/format.h"
#include "ui/common/order_text.h"
#include "ui/common/plain_text.h"
#include "ui/common/section.h"
#include "ui/theme/theme.h"

namespace ui::applications {

using namespace core::applications;

namespace {

constexpr int kLongestText = 200;

QString nameOf(std::string_view key) {
    return QStringLiteral("application.%1").arg(common::toScreen(key));
}

}  // namespace

ApplicationForm::ApplicationForm(QWidget* parent)
    : QFrame(parent)
    , m_kind(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_buyer(new QLineEdit(this))
    , m_about(common::captionLabel({}, this))
    , m_guard(new common::PlainLabel({}, this))
    , m_reason(new QLineEdit(this))
    , m_fault(new common::PlainLabel({}, this)) {
    setObjectName(QStringLiteral("application.form"));
    setFocusProxy(m_kind);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::kSpaceWide, theme::kSpace, theme::kSpaceWide, theme::kSpace);
    layout->setSpacing(theme::kSpaceSmall);
    m_kind->setObjectName(QStringLiteral("application.kind"));
    for (const ApplicationKind each : kApplicationKinds) {
        m_kind->addItem(ApplicationsText::of(each), static_cast<int>(each));
    }
    m_order->setObjectName(QStringLiteral("application.order"));
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_number->setObjectName(QStringLiteral("application.number"));
    m_number->setPlaceholderText(tr("Order number; empty: about no certain order"));
    m_buyer->setObjectName(QStringLiteral("application.buyer"));
    m_buyer->setPlaceholderText(tr("Nick of the buyer; with an order number it is known"));
    m_about->setObjectName(QStringLiteral("application.about"));
    // One line, however long the goods are called.
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_guard->setObjectName(QStringLiteral("application.guard"));
    m_guard->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("application.reason"));
    m_reason->setMaxLength(kLongestText);
    m_reason->setPlaceholderText(tr("Why it is asked for"));
    m_fault->setObjectName(QStringLiteral("application.fault"));
    m_fault->setWordWrap(true);
    auto* send = new QPushButton(tr("Apply", "for leave"), this);
    send->setObjectName(QStringLiteral("application.submit"));
    theme::setPrimary(*send);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("application.cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(send);
    layout->addWidget(m_kind);
    m_fields = new QWidget(this);
    layout->addWidget(m_fields);
    layout->addWidget(m_order);
    layout->addWidget(m_number);
    layout->addWidget(m_buyer);
    layout->addWidget(m_about);
    layout->addWidget(m_guard);
    layout->addWidget(m_reason);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ApplicationForm::changeFields);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ApplicationForm::showGuard);
    connect(m_number, &QLineEdit::textChanged, this, &ApplicationForm::showGuard);
    connect(send, &QPushButton::clicked, this, &ApplicationForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ApplicationForm::close);
    hide();
}

void ApplicationForm::open(const std::vector<std::string>& orderNumbers) {
    m_order->clear();
    m_order->addItem(tr("About no certain order"), QString());
    for (const auto& number : orderNumbers) {
        m_order->addItem(common::toScreen(number), common::toScreen(number));
    }
    // What an application is about is nearly always the newest order.
    m_order->setCurrentIndex(orderNumbers.empty() ? 0 : 1);
    m_order->setVisible(!orderNumbers.empty());
    m_isTyped = false;
    start();
}

void ApplicationForm::openFor(const std::string& orderNumber, const std::string& buyer) {
    m_number->setText(common::toScreen(orderNumber));
    m_buyer->setText(common::toScreen(buyer));
    m_order->hide();
    m_isTyped = true;
    start();
}

void ApplicationForm::start() {
    m_number->setVisible(m_isTyped);
    m_buyer->setVisible(m_isTyped);
    m_reason->clear();
    showFields();
    showGuard();
    show();
    if (m_isTyped && m_number->text().isEmpty()) {
        m_number->setFocus();
    } else {
        m_kind->setFocus();
    }
}

void ApplicationForm::setFindOrder(FindOrder findOrder) {
    m_findOrder = std::move(findOrder);
}

std::string ApplicationForm::orderNumber() const {
    return common::toCore(m_isTyped ? m_number->text().trimmed()
                                    : m_order->currentData().toString());
}

void ApplicationForm::showGuard() {
    const std::string number = orderNumber();
    const auto order =
        m_findOrder && !number.empty() ? m_findOrder(number) : std::optional<core::orders::Order>();
    const auto barrier = order ? guardOf(kind(), order->state) : std::nullopt;
    m_about->setVisible(order.has_value());
    if (order) {
        m_about->setText(
            QStringList{common::toScreen(order->buyerNick), common::OrderText::of(order->state),
                        common::Format::money(order->paid), common::toScreen(order->title)}
                .join(QStringLiteral(" · ")));
    }
    m_guard->setVisible(barrier.has_value());
    m_guard->setText(barrier ? ApplicationsText::refusal(*barrier) : QString());
}

void ApplicationForm::close() {
    const bool wasOpen = isOpen();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

ApplicationKind ApplicationForm::kind() const {
    return static_cast<ApplicationKind>(m_kind->currentData().toInt());
}

void ApplicationForm::changeFields() {
    std::map<QString, QString> written;
    for (const auto* line : m_fields->findChildren<QLineEdit*>()) {
        written[line->objectName()] = line->text();
    }
    showFields();
    for (auto* line : m_fields->findChildren<QLineEdit*>()) {
        if (const auto found = written.find(line->objectName()); found != written.end()) {
            line->setText(found->second);
        }
    }
    showGuard();
}

void ApplicationForm::showFields() {
    auto* fresh = new QWidget(this);
    auto* form = new QFormLayout(fresh);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme::kSpace);
    form->setVerticalSpacing(theme::kSpaceSmall);
    QWidget* before = m_kind;
    for (const FieldDescriptor& field : fieldsOf(kind())) {
        QWidget* editor = nullptr;
        if (field.type == FieldType::Choice) {
            auto* box = new QComboBox(fresh);
            for (const auto word : field.choices) {
                box->addItem(ApplicationsText::choice(word), common::toScreen(word));
            }
            editor = box;
        } else {
            auto* line = new QLineEdit(fresh);
            line->setMaxLength(kLongestText);
            line->setPlaceholderText(field.isRequired ? QString() : tr("May be left empty"));
            editor = line;
        }
        editor->setObjectName(nameOf(field.key));
        // The fields are younger than what stands below them.
        setTabOrder(before, editor);
        before = editor;
        form->addRow(common::captionLabel(ApplicationsText::field(field.key), fresh), editor);
    }
    setTabOrder(before, m_order);
    setTabOrder(m_order, m_number);
    setTabOrder(m_number, m_buyer);
    auto* old = m_fields;
    layout()->replaceWidget(old, fresh);
    old->hide();
    old->deleteLater();
    m_fields = fresh;
    m_fault->hide();
}

std::map<std::string, std::string> ApplicationForm::values() const {
    std::map<std::string, std::string> values;
    for (const FieldDescriptor& field : fieldsOf(kind())) {
        if (field.type == FieldType::Choice) {
            const auto* box = m_fields->findChild<QComboBox*>(nameOf(field.key));
            values[std::string(field.key)] = common::toCore(box->currentData().toString());
        } else {
            const auto* line = m_fields->findChild<QLineEdit*>(nameOf(field.key));
            values[std::string(field.key)] = common::toCore(line->text());
        }
    }
    return values;
}

void ApplicationForm::submit() {
    const auto fault = findFault(kind(), values());
    if (fault) {
        m_fault->setText(
            fault->error == ApplicationError::FieldMissing
                ? tr("%1 is missing.").arg(ApplicationsText::field(fault->key))
                : tr("%1 is not as it should be.").arg(ApplicationsText::field(fault->key)));
        m_fault->show();
        if (auto* editor = m_fields->findChild<QWidget*>(nameOf(fault->key))) {
            editor->setFocus();
        }
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_fault->setText(ApplicationsText::refusal(ApplicationError::ReasonMissing));
        m_fault->show();
        m_reason->setFocus();
        return;
    }
    m_fault->hide();
    Q_EMIT requested(
        {.kind = kind(),
         .orderNumber = orderNumber(),
         .buyer = m_isTyped ? common::toCore(m_buyer->text().trimmed()) : std::string(),
         .fields = values(),
         .reason = common::toCore(m_reason->text())});
}

void ApplicationForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void ApplicationForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, 3, height()), theme::colour(theme::Role::Accent, palette()));
}

}  // namespace ui::applications
