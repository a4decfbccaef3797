#pragma once

#include <QObject>

#include <functional>
#include <map>

#include "core/conversations/conversation_policy.h"
#include "core/conversations/conversation_service.h"
#include "core/conversations/message_service.h"
#include "core/conversations/outbox_service.h"
#include "ui/common/environment.h"

namespace ui::conversations {

/// What an agent sets in the form of details; each is an act of its own.
struct ConversationDetails {
    std::optional<std::int64_t> questionType;
    std::optional<core::conversations::ProblemType> problemType;
    std::vector<std::string> tags;
    bool invited = false;
    bool abusive = false;
    std::optional<int> satisfaction;
    std::optional<int> recommendation;
    bool operator==(const ConversationDetails&) const = default;
};

/// Runs the acts of the desk on the writer thread, tells their outcome in words, and knows how to
/// take the last one back by its counter-act.
class ConversationActs final : public QObject {
    Q_OBJECT

public:
    using Target = core::conversations::ConversationTarget;
    using Id = core::conversations::ConversationId;

    explicit ConversationActs(common::Environment& environment, QObject* parent = nullptr);

    void take(const Target& target);
    void snooze(const Target& target, core::conversations::SnoozeFor what,
                std::optional<core::Seconds> until);
    void wake(const Target& target);
    void handOver(const Target& target, const std::string& to, const std::string& note);
    void accept(const Target& target);
    void close(const Target& target, const core::conversations::Closing& closing);
    void reopen(const Target& target);
    void merge(const Target& target, const Target& source);
    void undoMerge(Id source);
    void split(const Target& target, core::conversations::MessageId first);
    void addNote(Id id, const std::string& text);
    void correctStep(Id id, core::conversations::Step step, std::optional<bool> done);
    /// Runs an act for each of them that differs from `before`.
    void setDetails(Id id, const ConversationDetails& before, const ConversationDetails& after);
    /// Runs an act for each answer that differs from `before`; empty takes it away.
    void setNeeds(Id id, const std::map<std::string, std::string>& before,
                  const std::map<std::string, std::string>& after);
    void record(const core::conversations::ManualContact& contact);

    void send(const core::conversations::ReplyRequest& request);
    /// Copies the reply and enters it as sent by hand: no channel can send it.
    void copyOut(const core::conversations::ReplyRequest& request);
    void takeBack(const std::string& ownId);
    void sentByHand(const std::string& ownId);

    [[nodiscard]] bool canUndo() const { return m_undo != nullptr; }
    void undoLast();

Q_SIGNALS:
    /// `canUndo`: undoLast() takes it back.
    void done(const QString& text, bool canUndo);
    /// An empty text: nothing had to be done.
    void refused(core::conversations::ConversationId id, const QString& text);
    /// The reply was taken on by the outbox.
    void sent(core::conversations::ConversationId id);
    /// The reply was stopped, because something was written since the thread was read.
    void stopped(core::conversations::ConversationId id);
    /// The reply came back and is the draft again.
    void tookBack(core::conversations::ConversationId id);
    void closed(core::conversations::ConversationId id);
    /// An act made a conversation that work goes on in.
    void openRequested(core::conversations::ConversationId id);

private:
    using Outcome = core::conversations::ConversationService::Outcome;
    using Act = std::function<Outcome(const core::agents::Actor&)>;
    using Then = std::function<void(const core::conversations::Conversation&)>;

    /// Tells what became of a reply; whether it was taken on.
    bool tellReply(Id id, const core::conversations::OutboxService::Outcome& outcome);
    /// `undo` may be empty.
    void run(Id id, const QString& doneText, Act act, Then then = {}, Then undo = {});
    void tell(const QString& text, std::function<void()> undo = nullptr);

    common::Environment& m_environment;
    std::function<void()> m_undo;
};

}  // namespace ui::conversations
