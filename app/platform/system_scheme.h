#pragma once

#include "ui/theme/colours.h"

namespace app::platform {

/// Whether the desktop is dark: by the palette Qt made of it, else by the desktop's own setting,
/// since Qt 6.4 tells it on no platform. Ask before the application's own palette is set.
[[nodiscard]] ui::theme::Scheme systemScheme();

}  // namespace app::platform
