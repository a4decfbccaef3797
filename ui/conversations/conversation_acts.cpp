#include "ui/conversations/conversation_acts.h"

#include <QClipboard>
#include <QGuiApplication>

#include "core/conversations/classification_service.h"
#include "core/conversations/message_service.h"
#include "core/settings/settings_reader.h"
#include "ui/common/acts.h"
#include "ui/common/plain_text.h"
#include "ui/conversations/conversations_text.h"

namespace ui::conversations {

using namespace core::conversations;
using common::toScreen;
using core::agents::Actor;

ConversationActs::ConversationActs(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {}

void ConversationActs::run(Id id, const QString& doneText, Act act, Then then, Then undo) {
    common::runAct(
        m_environment.acts, this,
        [act = std::move(act), actor = m_environment.actor()] { return act(actor); },
        [this, id, doneText, then = std::move(then),
         undo = std::move(undo)](const Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(id, ConversationsText::refusal(outcome.error()));
                return;
            }
            const auto after = *outcome;
            tell(doneText, undo ? std::function<void()>([undo, after] { undo(after); }) : nullptr);
            if (then) {
                then(after);
            }
        });
}

void ConversationActs::tell(const QString& text, std::function<void()> undo) {
    m_undo = std::move(undo);
    Q_EMIT done(text, canUndo());
}

void ConversationActs::undoLast() {
    if (const auto undo = std::exchange(m_undo, nullptr)) {
        undo();
    }
}

void ConversationActs::take(const Target& target) {
    run(target.id, tr("The conversation is yours."), [this, target](const Actor& actor) {
        return m_environment.conversationService.take(target, actor);
    });
}

void ConversationActs::snooze(const Target& target, SnoozeFor what,
                              std::optional<core::Seconds> until) {
    const auto talk = m_environment.conversations.find(target.id);
    const auto offset =
        m_environment.settings.conversationRules(talk ? talk->shop : 0).schedule.utcOffset;
    const QString text = ConversationsText::snooze(what, until, m_environment.now(), offset);
    run(
        target.id, tr("Snoozed %1.").arg(text),
        [this, target, what, until](const Actor& actor) {
            return m_environment.conversationService.snooze(target, what, until, actor);
        },
        [this](const Conversation& after) { Q_EMIT closed(after.id); },
        [this](const Conversation& after) {
            wake({after.id, after.version});
            Q_EMIT openRequested(after.id);
        });
}

void ConversationActs::wake(const Target& target) {
    run(target.id, tr("The conversation is back in the inbox."),
        [this, target](const Actor& actor) {
            return m_environment.conversationService.wake(target, actor);
        });
}

void ConversationActs::handOver(const Target& target, const std::string& to,
                                const std::string& note) {
    run(
        target.id, tr("Handed over to %1.").arg(toScreen(to)),
        [this, target, to, note](const Actor& actor) {
            return m_environment.conversationService.handOver(target, to, note, actor);
        },
        [this](const Conversation& after) { Q_EMIT closed(after.id); });
}

void ConversationActs::accept(const Target& target) {
    run(target.id, tr("Accepted: the conversation is yours."), [this, target](const Actor& actor) {
        return m_environment.conversationService.acceptHandOver(target, actor);
    });
}

void ConversationActs::close(const Target& target, const Closing& closing) {
    run(
        target.id, tr("Closed."),
        [this, target, closing](const Actor& actor) {
            return m_environment.conversationService.close(target, closing, actor);
        },
        [this](const Conversation& after) { Q_EMIT closed(after.id); },
        [this](const Conversation& after) {
            reopen({after.id, after.version});
            Q_EMIT openRequested(after.id);
        });
}

void ConversationActs::reopen(const Target& target) {
    run(target.id, tr("Open again."), [this, target](const Actor& actor) {
        return m_environment.conversationService.reopen(target, actor);
    });
}

void ConversationActs::merge(const Target& target, const Target& source) {
    run(
        target.id, tr("Merged."),
        [this, target, source](const Actor& actor) {
            return m_environment.conversationService.merge(target, source, actor);
        },
        {}, [this, source](const Conversation&) { undoMerge(source.id); });
}

void ConversationActs::undoMerge(Id source) {
    run(source, tr("The merge was taken back."), [this, source](const Actor& actor) {
        return m_environment.conversationService.undoMerge(source, actor);
    });
}

void ConversationActs::split(const Target& target, MessageId first) {
    run(
        target.id, tr("Split: the messages from here on are a conversation of their own."),
        [this, target, first](const Actor& actor) {
            return m_environment.conversationService.split(target, first, actor);
        },
        [this](const Conversation& after) { Q_EMIT openRequested(after.id); });
}

void ConversationActs::addNote(Id id, const std::string& text) {
    run(id, tr("Note added."), [this, id, text](const Actor& actor) {
        return m_environment.classification.addNote({id}, text, actor);
    });
}

void ConversationActs::correctStep(Id id, Step step, std::optional<bool> done) {
    run(id, tr("Step corrected."), [this, id, step, done](const Actor& actor) {
        return m_environment.classification.correctStep({id}, step, done, actor);
    });
}

void ConversationActs::setDetails(Id id, const ConversationDetails& before,
                                  const ConversationDetails& after) {
    auto& service = m_environment.classification;
    std::vector<Act> acts;
    const auto add = [&](bool isOther, Act act) {
        if (isOther) {
            acts.push_back(std::move(act));
        }
    };
    add(after.questionType && before.questionType != after.questionType,
        [&service, id, after](const Actor& actor) {
            return service.setQuestionType({id}, *after.questionType, actor);
        });
    add(before.problemType != after.problemType, [&service, id, after](const Actor& actor) {
        return service.setProblemType({id}, after.problemType, actor);
    });
    add(before.tags != after.tags, [&service, id, after](const Actor& actor) {
        return service.setTags({id}, after.tags, actor);
    });
    add(before.invited != after.invited, [&service, id, after](const Actor& actor) {
        return service.setInvited({id}, after.invited, actor);
    });
    add(before.abusive != after.abusive, [&service, id, after](const Actor& actor) {
        return service.setAbusive({id}, after.abusive, actor);
    });
    add(before.satisfaction != after.satisfaction || before.recommendation != after.recommendation,
        [&service, id, after](const Actor& actor) {
            return service.rate({id}, after.satisfaction, after.recommendation, actor);
        });
    for (auto& act : acts) {
        run(id, tr("Kept."), std::move(act));
    }
}

void ConversationActs::setNeeds(Id id, const std::map<std::string, std::string>& before,
                                const std::map<std::string, std::string>& after) {
    for (const auto& [need, text] : after) {
        const auto known = before.find(need);
        if (text != (known == before.end() ? std::string() : known->second)) {
            run(id, tr("Kept."), [this, id, need = need, text = text](const Actor& actor) {
                return m_environment.classification.setNeed({id}, need, text, actor);
            });
        }
    }
}

void ConversationActs::record(const ManualContact& contact) {
    common::runAct(
        m_environment.acts, this,
        [this, contact, actor = m_environment.actor()] {
            return m_environment.messages.record(contact, actor);
        },
        [this](const core::Result<ConversationId, ConversationError>& outcome) {
            if (outcome) {
                tell(tr("The contact was entered."));
                Q_EMIT openRequested(*outcome);
            } else {
                Q_EMIT refused(0, ConversationsText::refusal(outcome.error()));
            }
        });
}

bool ConversationActs::tellReply(Id id, const OutboxService::Outcome& outcome) {
    if (!outcome) {
        if (outcome.error() == OutboxError::ThreadChanged) {
            Q_EMIT stopped(id);
        } else {
            Q_EMIT refused(id, ConversationsText::refusal(outcome.error()));
        }
        return false;
    }
    if (const auto talk = m_environment.conversations.find(id)) {
        m_environment.replySent.emit({id, talk->shop, talk->buyer, common::toScreen(outcome->text)});
    }
    Q_EMIT sent(id);
    return true;
}

void ConversationActs::send(const ReplyRequest& request) {
    common::runAct(
        m_environment.acts, this,
        [this, request, actor = m_environment.actor()] {
            return m_environment.outbox.queue(request, actor);
        },
        [this, id = request.conversation](const OutboxService::Outcome& outcome) {
            if (outcome) {
                m_undo = outcome->state == OutboxState::Held
                             ? std::function<void()>(
                                   [this, ownId = outcome->ownId] { takeBack(ownId); })
                             : nullptr;
            }
            tellReply(id, outcome);
        });
}

void ConversationActs::copyOut(const ReplyRequest& request) {
    common::runAct(
        m_environment.acts, this,
        [this, request, actor = m_environment.actor()] {
            return m_environment.outbox.queueByHand(request, actor);
        },
        [this, id = request.conversation](const OutboxService::Outcome& outcome) {
            if (tellReply(id, outcome)) {
                QGuiApplication::clipboard()->setText(common::toScreen(outcome->text));
                tell(outcome->attachments.empty()
                         ? tr("Copied: paste it into the chat. It stands here as sent by hand.")
                         : tr("Copied: paste it into the chat and add the files there. It stands "
                              "here as sent by hand."));
            }
        });
}

void ConversationActs::takeBack(const std::string& ownId) {
    common::runAct(
        m_environment.acts, this,
        [this, ownId, actor = m_environment.actor()] {
            return m_environment.outbox.withdraw(ownId, actor);
        },
        [this](const OutboxService::Outcome& outcome) {
            if (outcome) {
                tell(tr("Taken back; the text is the draft again."));
                Q_EMIT tookBack(outcome->conversation);
            } else {
                Q_EMIT refused(0, ConversationsText::refusal(outcome.error()));
            }
        });
}

void ConversationActs::sentByHand(const std::string& ownId) {
    common::runAct(
        m_environment.acts, this,
        [this, ownId, actor = m_environment.actor()] {
            return m_environment.outbox.handOverByHand(ownId, actor);
        },
        [this](const OutboxService::Outcome& outcome) {
            if (outcome) {
                tell(tr("Copied and marked as sent by hand."));
            } else {
                Q_EMIT refused(0, ConversationsText::refusal(outcome.error()));
            }
        });
}

}  // namespace ui::conversations
