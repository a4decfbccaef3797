#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <optional>

namespace app::platform {

/// One window a profile. The first start holds the lock and listens on a socket that only the same
/// user can open; a second one tells it to come forward, and which files to import, and ends.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// Longer messages are dropped unread.
    static constexpr qsizetype kLongestMessage = 4096;
    struct Message {
        enum class Verb { Raise, Import };
        Verb verb = Verb::Raise;
        QString path;
        bool operator==(const Message&) const = default;
    };
    /// `raise` or `import <absolute path>`; nothing for anything else.
    [[nodiscard]] static std::optional<Message> parse(const QByteArray& line);

    explicit SingleInstance(const std::filesystem::path& stateFolder, QObject* parent = nullptr);

    /// Takes the lock and listens. False: another process has this profile open.
    [[nodiscard]] bool claim();
    /// Tells the first window; false when it does not answer in time.
    [[nodiscard]] bool tellFirst(const QStringList& files) const;

Q_SIGNALS:
    void raiseRequested();
    void importRequested(const QStringList& files);

private:
    void answer();
    void take(const QByteArray& bytes);

    QLockFile m_lock;
    QString m_name;
    QLocalServer m_server;
};

}  // namespace app::platform
