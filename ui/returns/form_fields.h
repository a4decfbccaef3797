#pragma once

#include <QString>

#include <optional>

#include "core/base/money.h"

class QLabel;
class QPushButton;
class QWidget;

namespace ui::returns {

/// An amount as a person types it into a field: `12.50`; zero is empty.
[[nodiscard]] QString typedMoney(core::Fen amount);
/// Nothing for what is no sum; an empty text is zero.
[[nodiscard]] std::optional<core::Fen> moneyFrom(const QString& typed);
/// Colours a line of text by what it means.
void setTone(QLabel& label, bool isGood);
/// A primary button is wider while it may be pressed: it takes that room from the start.
void keepRoom(QPushButton& button);
/// The ground and edge of a form that stands in a page.
void paintForm(QWidget& form);

}  // namespace ui::returns
