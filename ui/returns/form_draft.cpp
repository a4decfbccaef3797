#include "ui/returns/form_draft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace ui::returns {

namespace {

/// Calls `take` with every field that has a name of ours: the parts of a composed field have none.
template <class Take>
void eachField(const QWidget& form, Take take) {
    for (auto* field : form.findChildren<QWidget*>()) {
        if (!field->objectName().isEmpty() &&
            !field->objectName().startsWith(QLatin1String("qt_"))) {
            take(*field);
        }
    }
}

}  // namespace

QVariantMap writtenIn(const QWidget& form) {
    QVariantMap written;
    eachField(form, [&written](QWidget& field) {
        const QString name = field.objectName();
        if (const auto* line = qobject_cast<QLineEdit*>(&field)) {
            written.insert(name, line->text());
        } else if (const auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
            written.insert(name, text->toPlainText());
        } else if (const auto* box = qobject_cast<QCheckBox*>(&field)) {
            written.insert(name, box->isChecked());
        } else if (const auto* choice = qobject_cast<QComboBox*>(&field)) {
            written.insert(name, choice->isEditable() ? QVariant(choice->currentText())
                                                      : QVariant(choice->currentIndex()));
        } else if (const auto* number = qobject_cast<QSpinBox*>(&field)) {
            written.insert(name, number->value());
        } else if (const auto* time = qobject_cast<QDateTimeEdit*>(&field)) {
            written.insert(name, time->dateTime());
        }
    });
    return written;
}

void writeInto(QWidget& form, const QVariantMap& written) {
    eachField(form, [&written](QWidget& field) {
        const auto value = written.value(field.objectName());
        if (!value.isValid()) {
            return;
        }
        if (auto* line = qobject_cast<QLineEdit*>(&field)) {
            line->setText(value.toString());
        } else if (auto* text = qobject_cast<QPlainTextEdit*>(&field)) {
            text->setPlainText(value.toString());
        } else if (auto* box = qobject_cast<QCheckBox*>(&field)) {
            box->setChecked(value.toBool());
        } else if (auto* choice = qobject_cast<QComboBox*>(&field)) {
            if (choice->isEditable()) {
                choice->setCurrentText(value.toString());
            } else {
                choice->setCurrentIndex(value.toInt());
            }
        } else if (auto* number = qobject_cast<QSpinBox*>(&field)) {
            number->setValue(value.toInt());
        } else if (auto* time = qobject_cast<QDateTimeEdit*>(&field)) {
            time->setDateTime(value.toDateTime());
        }
    });
}

}  // namespace ui::returns
