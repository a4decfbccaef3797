#pragma once

#include <vector>

#include "core/channels/bridge_session.h"
#include "ui/common/environment.h"

namespace app::composition {

/// The conversations of a profile as the bridge needs them.
[[nodiscard]] core::channels::BridgePort bridgePort(ui::common::Environment& environment);
/// The shops that a client can speak for.
[[nodiscard]] std::vector<core::channels::BridgeShop> bridgeShops(
    ui::common::Environment& environment);

}  // namespace app::composition
