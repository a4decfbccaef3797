#pragma once

#include <QVariantMap>

class QWidget;

namespace ui::returns {

/// What the fields of a form say, by the names of the fields: what somebody has half written is kept with its case and
/// comes back with it.
[[nodiscard]] QVariantMap writtenIn(const QWidget& form);
/// Into the fields that are there now; others are left as they are.
void writeInto(QWidget& form, const QVariantMap& written);

}  // namespace ui::returns
