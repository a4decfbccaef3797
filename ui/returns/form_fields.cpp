#include "ui/returns/form_fields.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/common/plain_text.h"
#include "ui/theme/theme.h"

namespace ui::returns {

QString typedMoney(core::Fen amount) {
    return amount == core::Fen{} ? QString() : common::toScreen(core::toYuanText(amount));
}

std::optional<core::Fen> moneyFrom(const QString& typed) {
    // A Chinese input method leaves wide digits and 。 for the point.
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    text.replace(QChar(0x3002), u'.');
    return text.isEmpty() ? std::optional(core::Fen{}) : core::parseFen(common::toCore(text));
}

void setTone(QLabel& label, bool isGood) {
    QPalette palette = label.parentWidget()->palette();
    const auto tone = isGood ? theme::Tone::Success : theme::Tone::Warning;
    palette.setColor(QPalette::WindowText, theme::colours(tone, palette).text);
    label.setPalette(palette);
}

void keepRoom(QPushButton& button) {
    button.setEnabled(true);
    button.ensurePolished();
    button.setMinimumSize(button.sizeHint());
}

void paintForm(QWidget& form) {
    QPainter painter(&form);
    painter.fillRect(form.rect(), theme::colour(theme::Role::SurfaceAlternate, form.palette()));
    painter.setPen(theme::colour(theme::Role::Border, form.palette()));
    painter.drawLine(form.rect().topLeft(), form.rect().topRight());
}

}  // namespace ui::returns
