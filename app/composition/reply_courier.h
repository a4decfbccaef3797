#pragma once

#include <QObject>
#include <QTimer>

#include "app/channels/bridge_server.h"
#include "ui/common/environment.h"

namespace app::composition {

/// Brings replies on their way: lets go those whose time to be taken back is over, and has the bridge
/// fetch what is queued, also by another process.
class ReplyCourier final : public QObject {
    Q_OBJECT

public:
    ReplyCourier(ui::common::Environment& environment, channels::BridgeServer& bridge);

private:
    void look();

    ui::common::Environment& m_environment;
    channels::BridgeServer& m_bridge;
    QTimer m_timer;
    core::Subscription m_changed;
};

/// The conversations of a profile as the bridge needs them.
[[nodiscard]] core::channels::BridgePort bridgePort(ui::common::Environment& environment);
/// The shops that a client can speak for.
[[nodiscard]] std::vector<core::channels::BridgeShop> bridgeShops(
    ui::common::Environment& environment);

}  // namespace app::composition
