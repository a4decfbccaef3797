#include "app/channels/bridge_server.h"

#include <QCoreApplication>

#include <algorithm>
#include <spdlog/spdlog.h>

namespace app::channels {

using namespace core::channels;

namespace {
constexpr std::size_t kMostConnections = 32;
constexpr int kLookMilliseconds = 1000;
}  // namespace

BridgeServer::BridgeServer(core::jobs::ActRunner& acts, BridgePort port,
                           std::function<std::vector<BridgeShop>()> shops, QObject* parent)
    : QObject(parent)
    , m_acts(acts)
    , m_port(std::make_shared<const BridgePort>(std::move(port)))
    , m_shops(std::move(shops)) {
    m_look.setInterval(kLookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &BridgeServer::fetchReplies);
    connect(&m_server, &QLocalServer::newConnection, this, &BridgeServer::take);
}

BridgeServer::~BridgeServer() {
    for (auto* connection : m_connections) {
        connection->disconnect(this);
    }
}

bool BridgeServer::listen(const QString& address) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(address);
    const bool isListening = m_server.listen(address);
    if (!isListening) {
        spdlog::warn("No client can reach the bridge: {}", m_server.errorString().toStdString());
    }
    return isListening;
}

void BridgeServer::fetchReplies() {
    for (auto* connection : m_connections) {
        connection->fetchReplies();
    }
}

std::vector<BridgeClient> BridgeServer::clients() const {
    std::vector<BridgeClient> clients;
    for (const auto* connection : m_connections) {
        if (connection->client()) {
            clients.push_back(*connection->client());
        }
    }
    return clients;
}

void BridgeServer::take() {
    while (auto* socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= kMostConnections) {
            spdlog::warn("Bridge: a client was turned away, {} are connected", kMostConnections);
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto* connection = new BridgeConnection(
            socket,
            {.deskVersion = QCoreApplication::applicationVersion().toStdString(),
             .shops = m_shops,
             .isTaken = [this](auto shop, const auto& channel) { return isTaken(shop, channel); }},
            m_acts, m_port, this);
        m_connections.push_back(connection);
        connect(connection, &BridgeConnection::welcomed, this, [this, connection] {
            spdlog::info("Bridge: a client of channel {} connected", connection->client()->channel);
            clientsHaveChanged();
        });
        connect(connection, &BridgeConnection::closed, this,
                [this, connection] { drop(connection); });
    }
}

void BridgeServer::drop(BridgeConnection* connection) {
    std::erase(m_connections, connection);
    if (connection->client()) {
        spdlog::info("Bridge: a client of channel {} left", connection->client()->channel);
        clientsHaveChanged();
    }
    connection->deleteLater();
}

void BridgeServer::clientsHaveChanged() {
    const auto present = clients();
    if (std::ranges::any_of(present, &BridgeClient::sends)) {
        m_look.start();
    } else {
        m_look.stop();
    }
    Q_EMIT clientsChanged();
}

bool BridgeServer::isTaken(core::orders::ShopId shop, const std::string& channel) const {
    return std::ranges::any_of(m_connections, [&](const BridgeConnection* connection) {
        const auto& client = connection->client();
        return client && client->sends && client->channel == channel &&
               std::ranges::find(client->shops, shop) != client->shops.end();
    });
}

}  // namespace app::channels
