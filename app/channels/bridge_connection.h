#pragma once

#include <QLocalSocket>
#include <QObject>

#include <memory>

#include "core/channels/bridge_session.h"
#include "core/jobs/act_runner.h"

namespace app::channels {

/// One client of the bridge: carries bytes between its socket and its session, and the session's
/// acts to the writer thread, one batch at a time so that clients and agents take turns.
class BridgeConnection final : public QObject {
    Q_OBJECT

public:
    /// Takes the socket.
    BridgeConnection(QLocalSocket* socket, core::channels::BridgeSession::Surroundings surroundings,
                     core::jobs::ActRunner& acts,
                     std::shared_ptr<const core::channels::BridgePort> port, QObject* parent);

    /// Nothing before its `hello`.
    [[nodiscard]] const std::optional<core::channels::BridgeClient>& client() const {
        return m_session.client();
    }
    /// Asks for queued replies, while there is room.
    void fetchReplies();

Q_SIGNALS:
    /// Its `hello` was taken.
    void welcomed();
    /// Also after a fault of the disk: then the client comes back and says everything again.
    void closed();

private:
    void read();
    void pump();
    void act();
    void write();
    void logRefusals();
    void end();

    QLocalSocket* m_socket;
    core::jobs::ActRunner& m_acts;
    /// Acts that were asked for outlive the connection.
    std::shared_ptr<const core::channels::BridgePort> m_port;
    core::channels::BridgeSession m_session;
    bool m_isActing = false;
    bool m_isFetching = false;
    bool m_isWelcomed = false;
    bool m_isEnded = false;
    std::int64_t m_nextLoggedRefusal = 1;
};

}  // namespace app::channels
