#pragma once

#include <memory>
#include <vector>

#include "ui/common/environment.h"
#include "ui/common/workplace.h"

namespace app::composition {

/// The pages of the rail, in its order. A page is here only when it works.
[[nodiscard]] std::vector<std::unique_ptr<ui::common::Workplace>> makeWorkplaces(
    ui::common::Environment& environment);

}  // namespace app::composition
