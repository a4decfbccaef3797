#pragma once

class QApplication;

namespace app::composition {

/// Runs kefu-desk from its arguments to its exit code: options, one instance a profile, log,
/// profile, window. What keeps the window from opening is shown with the way out.
[[nodiscard]] int runDesk(QApplication& application);

}  // namespace app::composition
