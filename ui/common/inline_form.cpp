#include "ui/common/inline_form.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/base/time.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"

namespace ui::common {

namespace {

constexpr int kTextLines = 3;
constexpr int kLongestLine = 200;
constexpr int kEdge = 3;

bool isReturn(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

}  // namespace

InlineForm::InlineForm(Keys keys, QWidget* parent) : QFrame(parent), m_keys(keys) {}

void InlineForm::close() {
    const bool wasOpen = isOpen();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

QLineEdit* InlineForm::makeLine(const char* objectName, const QString& hint) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QLatin1String(objectName));
    line->setPlaceholderText(hint);
    line->setMaxLength(kLongestLine);
    return line;
}

QPlainTextEdit* InlineForm::makeText(const char* objectName, const QString& hint) {
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QLatin1String(objectName));
    text->setPlaceholderText(hint);
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kTextLines + 2 * theme::kSpace);
    watch(*text);
    return text;
}

void InlineForm::watch(QPlainTextEdit& text) {
    text.installEventFilter(this);
}

QHBoxLayout* InlineForm::makeButtons(QPushButton* submit, const char* cancelName) {
    theme::setPrimary(*submit);
    connect(submit, &QPushButton::clicked, this, &InlineForm::submit);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QLatin1String(cancelName));
    connect(cancel, &QPushButton::clicked, this, &InlineForm::close);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(submit);
    return buttons;
}

bool InlineForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isReturn(key) && key.modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void InlineForm::keyPressEvent(QKeyEvent* event) {
    const bool isEnough =
        m_keys == Keys::ReturnSubmits || event->modifiers().testFlag(Qt::ControlModifier);
    if (isReturn(*event) && isEnough) {
        submit();
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void InlineForm::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::colour(theme::Role::SurfaceAlternate, palette()));
    painter.fillRect(QRect(0, 0, kEdge, height()), theme::colour(theme::Role::Accent, palette()));
}

QDateTimeEdit* makeMomentField(const char* objectName, QWidget* parent) {
    auto* field = new QDateTimeEdit(parent);
    field->setObjectName(QLatin1String(objectName));
    field->setTimeSpec(Qt::UTC);
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    field->setCalendarPopup(true);
    return field;
}

void showMoment(QDateTimeEdit& field, core::Seconds moment) {
    field.setDateTime(QDateTime::fromSecsSinceEpoch(
        (moment + core::kChinaOffset).time_since_epoch().count(), Qt::UTC));
}

core::Seconds momentOf(const QDateTimeEdit& field) {
    return core::Seconds{std::chrono::seconds{field.dateTime().toSecsSinceEpoch()}} -
           core::kChinaOffset;
}

core::Seconds momentOf(const QDateTimeEdit& field, core::Seconds known) {
    const auto shown = momentOf(field);
    return std::chrono::floor<std::chrono::minutes>(known) ==
                   std::chrono::floor<std::chrono::minutes>(shown)
               ? known
               : shown;
}

}  // namespace ui::common
