#include "app/channels/bridge_connection.h"

#include <QTimer>

#include <exception>
#include <spdlog/spdlog.h>

#include "ui/common/acts.h"

namespace app::channels {

using namespace core::channels;
using ui::common::runAct;

namespace {

/// Read in one turn of the screen's thread, so that a client that pours never holds it.
constexpr qint64 kBytesATurn = qint64{32} << 10;
/// Of a client that does not read: it is read no further.
constexpr qint64 kMostUnwritten = qint64{4} << 20;
/// One batch on the writer thread; an agent's act waits behind at most one of each client.
constexpr std::size_t kActsABatch = 50;

/// What an act gives, or nothing after a fault of the disk, which the log tells.
template <class Act>
auto guarded(Act act) {
    return [act = std::move(act)]() -> std::optional<decltype(act())> {
        try {
            return act();
        } catch (const std::exception& error) {
            spdlog::error("Bridge: what a client said could not be written: {}", error.what());
            return std::nullopt;
        }
    };
}

}  // namespace

BridgeConnection::BridgeConnection(QLocalSocket* socket, BridgeSession::Surroundings surroundings,
                                   core::jobs::ActRunner& acts,
                                   std::shared_ptr<const BridgePort> port, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_acts(acts)
    , m_port(std::move(port))
    , m_session(std::move(surroundings)) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(2 * kBytesATurn);
    connect(m_socket, &QLocalSocket::readyRead, this, &BridgeConnection::read);
    connect(m_socket, &QLocalSocket::bytesWritten, this, &BridgeConnection::read);
    connect(m_socket, &QLocalSocket::disconnected, this, &BridgeConnection::end);
    QTimer::singleShot(0, this, &BridgeConnection::read);
}

void BridgeConnection::read() {
    if (m_isEnded || m_socket->bytesAvailable() == 0 || !m_session.wantsInput() ||
        m_socket->bytesToWrite() > kMostUnwritten) {
        return;
    }
    const QByteArray bytes = m_socket->read(kBytesATurn);
    m_session.take(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (client() && !m_isWelcomed) {
        m_isWelcomed = true;
        Q_EMIT welcomed();
    }
    logRefusals();
    pump();
    if (m_socket->bytesAvailable() > 0) {
        // After the events that wait.
        QTimer::singleShot(0, this, &BridgeConnection::read);
    }
}

void BridgeConnection::pump() {
    write();
    act();
    fetchReplies();
}

void BridgeConnection::act() {
    if (m_isActing || !client()) {
        return;
    }
    auto acts = m_session.takeActs(kActsABatch);
    if (acts.empty()) {
        return;
    }
    m_isActing = true;
    runAct(m_acts, this, guarded([acts = std::move(acts), client = *client(), port = m_port] {
               return perform(acts, client, *port);
           }),
           [this](const std::optional<BridgeAnswers>& answers) {
               m_isActing = false;
               if (!answers) {
                   m_socket->abort();
                   return;
               }
               m_session.answer(*answers);
               logRefusals();
               pump();
               read();
           });
}

void BridgeConnection::fetchReplies() {
    const auto room = m_session.replyRoom();
    if (m_isFetching || room == 0) {
        return;
    }
    m_isFetching = true;
    runAct(m_acts, this, guarded([client = *client(), room, port = m_port] {
               return handOver(client, room, *port);
           }),
           [this](const std::optional<std::vector<core::conversations::OutboxEntry>>& replies) {
               m_isFetching = false;
               if (replies && !replies->empty()) {
                   m_session.tell(*replies);
                   write();
                   fetchReplies();
               }
           });
}

void BridgeConnection::write() {
    const std::string lines = m_session.takeOutput();
    if (!lines.empty() && !m_isEnded) {
        m_socket->write(lines.data(), static_cast<qint64>(lines.size()));
    }
}

void BridgeConnection::logRefusals() {
    // At the first, tenth, hundredth…: a broken client must not fill the log.
    if (m_session.refusedLines() < m_nextLoggedRefusal) {
        return;
    }
    while (m_session.refusedLines() >= m_nextLoggedRefusal) {
        m_nextLoggedRefusal *= 10;
    }
    for (const auto& [refusal, count] : m_session.refusals()) {
        spdlog::warn("Bridge: refused {} lines of a client so far: {}", count, toWord(refusal));
    }
}

void BridgeConnection::end() {
    if (m_isEnded) {
        return;
    }
    // What came before the end is still taken; nobody hears its acknowledgement.
    if (m_session.wantsInput() && m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->readAll();
        m_session.take(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        act();
    }
    if (m_session.unknownLines() > 0) {
        spdlog::info("Bridge: passed over {} lines of types that this version does not know",
                     m_session.unknownLines());
    }
    m_isEnded = true;
    Q_EMIT closed();
}

}  // namespace app::channels
