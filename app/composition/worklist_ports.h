#pragma once

#include "ui/common/environment.h"
#include "ui/worklist/worklist_page.h"

namespace app::composition {

/// What the worklist needs of the other subjects: reading on `lister` (of the quick jobs), the way to each record, and
/// giving it to a colleague through the record's own service.
[[nodiscard]] ui::worklist::WorklistPorts worklistPorts(ui::common::Environment& environment,
                                                        core::storage::Database& lister);

}  // namespace app::composition
