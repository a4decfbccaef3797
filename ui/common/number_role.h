#pragma once

#include <Qt>

namespace ui::common {

/// Under which a cell of a list gives its number, if it has one: a workbook goes on counting with it (ListExport).
inline constexpr int kNumberRole = Qt::UserRole + 901;

}  // namespace ui::common
