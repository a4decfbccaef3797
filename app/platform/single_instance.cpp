#include "app/platform/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

#include <spdlog/spdlog.h>

namespace app::platform {

namespace {

constexpr int kTimeoutMilliseconds = 3000;

QString textOf(const std::filesystem::path& path) {
    return QString::fromStdU16String(path.u16string());
}

/// A socket's full name must be shorter than 108 bytes, so the profile is named by a digest.
QString socketName(const std::filesystem::path& stateFolder) {
    const QByteArray digest =
        QCryptographicHash::hash(textOf(stateFolder).toUtf8(), QCryptographicHash::Sha256);
    const QString name = QStringLiteral("kefu-desk-") + QLatin1String(digest.toHex().left(16));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#ifdef Q_OS_WIN
    return name;
#else
    return folder.isEmpty() ? name : QDir(folder).filePath(name);
#endif
}

}  // namespace

std::optional<SingleInstance::Message> SingleInstance::parse(const QByteArray& line) {
    if (line == "raise") {
        return Message{Message::Verb::Raise, {}};
    }
    if (line.startsWith("import ")) {
        const QString path = QString::fromUtf8(line.mid(7));
        if (QDir::isAbsolutePath(path) && !path.contains(QChar::ReplacementCharacter) &&
            !path.contains(QChar::Null)) {
            return Message{Message::Verb::Import, path};
        }
    }
    return std::nullopt;
}

SingleInstance::SingleInstance(const std::filesystem::path& stateFolder, QObject* parent)
    : QObject(parent)
    , m_lock(textOf(stateFolder / "desk.lock"))
    , m_name(socketName(std::filesystem::absolute(stateFolder))) {
    // Only a lock whose process is gone is stale, however old it is.
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::claim() {
    if (!m_lock.tryLock()) {
        return false;
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name)) {
        spdlog::warn("Second starts cannot reach this window: {}",
                     m_server.errorString().toStdString());
    }
    return true;
}

bool SingleInstance::tellFirst(const QStringList& files) const {
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::WriteOnly);
    if (!socket.waitForConnected(kTimeoutMilliseconds)) {
        return false;
    }
    QByteArray message("raise\n");
    for (const auto& file : files) {
        const QByteArray line = "import " + QDir().absoluteFilePath(file).toUtf8() + '\n';
        if (message.size() + line.size() <= kLongestMessage) {
            message += line;
        }
    }
    socket.write(message);
    const bool isSent = socket.waitForBytesWritten(kTimeoutMilliseconds);
    socket.disconnectFromServer();
    return isSent;
}

void SingleInstance::answer() {
    while (auto* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [socket] {
            if (socket->bytesAvailable() > kLongestMessage) {
                socket->abort();
            }
        });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            if (socket->bytesAvailable() <= kLongestMessage) {
                take(socket->readAll());
            }
            socket->deleteLater();
        });
        QTimer::singleShot(kTimeoutMilliseconds, socket, [socket] { socket->abort(); });
    }
}

void SingleInstance::take(const QByteArray& bytes) {
    QStringList files;
    for (const auto& line : bytes.split('\n')) {
        const auto message = parse(line);
        if (!message) {
            continue;
        }
        switch (message->verb) {
            case Message::Verb::Raise:
                Q_EMIT raiseRequested();
                break;
            case Message::Verb::Import:
                files.append(message->path);
                break;
        }
    }
    if (!files.isEmpty()) {
        Q_EMIT importRequested(files);
    }
}

}  // namespace app::platform
