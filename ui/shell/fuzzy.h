#pragma once

#include <QString>

#include <optional>

namespace ui::shell {

/// How well `pattern` fits `text`: its characters in order, more for beginnings of words and runs;
/// nothing when one is missing. Case does not count.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

}  // namespace ui::shell
