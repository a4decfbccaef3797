#pragma once

#include <QLocalServer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

#include "app/channels/bridge_connection.h"

namespace app::channels {

/// The bridge: a local socket of the profile that only the same user can open, to which chat
/// clients, robots, scripts and the simulated shop connect. Several at once, each for its own shops
/// and channel. No TCP port is ever opened. Lives on the screen's thread.
class BridgeServer final : public QObject {
    Q_OBJECT

public:
    /// `port` is called on the writer thread behind `acts`, `shops` on the screen's.
    BridgeServer(core::jobs::ActRunner& acts, core::channels::BridgePort port,
                 std::function<std::vector<core::channels::BridgeShop>()> shops,
                 QObject* parent = nullptr);
    ~BridgeServer() override;

    /// `address`: core::channels::bridgeAddress. A socket that a killed program left there is
    /// replaced, so hold the profile's lock. False: nobody can connect; the log tells why.
    bool listen(const QString& address);
    /// Something was queued: whoever sends for it is told.
    void fetchReplies();
    [[nodiscard]] std::vector<core::channels::BridgeClient> clients() const;

Q_SIGNALS:
    void clientsChanged();

private:
    void take();
    void drop(BridgeConnection* connection);
    void clientsHaveChanged();
    [[nodiscard]] bool isTaken(core::orders::ShopId shop, const std::string& channel) const;

    core::jobs::ActRunner& m_acts;
    std::shared_ptr<const core::channels::BridgePort> m_port;
    std::function<std::vector<core::channels::BridgeShop>()> m_shops;
    QLocalServer m_server;
    /// Looks for what another process queued, while somebody sends.
    QTimer m_look;
    std::vector<BridgeConnection*> m_connections;
};

}  // namespace app::channels
