#include "ui/common/plain_text.h"

#include <QToolTip>

#include "core/base/text.h"

namespace ui::common {

PlainLabel::PlainLabel(const QString& text, QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setText(text);
}

QString plainToolTip(const QString& text) {
    // Escaped, so that it names no file, and marked as rich, so that Qt wraps long lines.
    return text.isEmpty() ? QString()
                          : QStringLiteral("<qt>%1</qt>")
                                .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

void showPlainToolTip(const QPoint& at, const QString& text, QWidget& over) {
    QToolTip::showText(at, plainToolTip(text), &over);
}

void setPlainToolTip(QWidget& widget, const QString& text) {
    widget.setToolTip(plainToolTip(text));
}

QString toScreen(std::string_view utf8) {
    const std::string clean = core::withoutControls(utf8);
    return QString::fromUtf8(clean.data(), static_cast<qsizetype>(clean.size()));
}

std::string toCore(const QString& text) {
    return text.toStdString();
}

}  // namespace ui::common
