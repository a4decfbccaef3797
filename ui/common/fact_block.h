#pragma once

#include <utility>
#include <vector>

#include "ui/common/section.h"

namespace ui::common {

/// A block of a detail that its owner fills.
class FactBlock final : public Section {
    Q_OBJECT

public:
    using Section::Section;
    /// Null: the block is hidden.
    void show(QWidget* body) { setBody(body); }
};

/// Names with their values below each other, without those that have none. Its layout is a QGridLayout of two columns.
[[nodiscard]] QWidget* factGrid(const std::vector<std::pair<QString, QString>>& facts, QWidget* parent);

}  // namespace ui::common
