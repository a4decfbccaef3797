#pragma once

#include <QObject>
#include <QString>

#include <optional>

#include "core/notices/order_notices.h"
#include "ui/common/acts.h"
#include "ui/common/environment.h"

namespace ui::notices {

/// Runs the acts on notices on the writer thread and tells their outcome in words.
class NoticeActs final : public QObject {
    Q_OBJECT

public:
    /// What was typed into one and is kept before several go.
    struct Typed {
        core::notices::NoticeTarget target;
        std::string text;
    };

    explicit NoticeActs(common::Environment& environment, QObject* parent = nullptr);

    /// Keeps what the agent made of the text before he turned to another one.
    void edit(const core::notices::NoticeTarget& target, const std::string& text);
    /// `text`: what the agent made of it; kept first where it differs from the stored one.
    void send(const core::notices::Notice& notice, const std::string& text);
    /// Into the clipboard and marked; nothing of both where it may not leave.
    void copy(const core::notices::Notice& notice, const std::string& text);
    /// `typed`: kept first, in the same act; where it is refused nothing goes out (notKept).
    void sendAll(const std::vector<core::notices::NoticeTarget>& targets, const std::optional<Typed>& typed);
    /// As sendAll, into the clipboard.
    void copyAll(const std::vector<core::notices::NoticeTarget>& targets, const std::optional<Typed>& typed);
    void skipAll(const std::vector<core::notices::NoticeTarget>& targets, const std::string& reason);
    /// Copied ones that never went out wait again.
    void takeBack(const std::vector<core::notices::NoticeTarget>& targets);
    void answer(const core::notices::NoticeTarget& target, core::notices::NoticeAnswer answer, const std::string& note);

Q_SIGNALS:
    void done(const QString& text);
    /// As done; what was copied can be taken back.
    void copied(const QString& text, const std::vector<core::notices::NoticeTarget>& targets);
    void refused(const QString& text);
    /// The text typed into a notice was refused, and with it what was to go out.
    void notKept(core::notices::NoticeId id, const std::string& text);
    void answered(const core::notices::Notice& notice);

private:
    using Outcome = core::notices::NoticeService::Outcome;
    template <class Act, class Done>
    void tellOne(const core::notices::Notice& notice, const std::string& text, Act act, Done done);
    template <class Act, class Done>
    void runBulk(std::vector<core::notices::NoticeTarget> targets, const std::optional<Typed>& typed, Act act,
                 Done done);
    void tellNotKept(core::notices::NoticeError error);
    void tellRefused(const core::notices::NoticeBulk& bulk);

    common::Environment& m_environment;
};

}  // namespace ui::notices
