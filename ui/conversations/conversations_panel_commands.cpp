// The commands of the desk: each with its key.
#include <algorithm>

#include "core/agents/rights.h"
#include "ui/common/plain_text.h"
#include "ui/conversations/contact_dialog.h"
#include "ui/conversations/conversation_forms.h"
#include "ui/conversations/conversations_panel.h"
#include "ui/conversations/team_load_dialog.h"

namespace ui::conversations {

using namespace core::conversations;
using common::Command;
using Form = ConversationPage::Form;

std::vector<Command> ConversationsPanel::commands() {
    std::vector<Command> all;
    const auto add = [&all](std::vector<Command> more) {
        std::ranges::move(more, std::back_inserter(all));
    };
    add(m_list->scopeCommands());
    add(listCommands());
    add(replyCommands());
    add(actCommands());
    add(detailCommands());
    for (auto* pane : m_panes) {
        add(pane->commands());
    }
    return all;
}

std::function<bool()> ConversationsPanel::may(ConversationAction action) const {
    return [this, action] {
        auto* page = m_tabs->front();
        return page && page->model().can(action);
    };
}

std::function<void()> ConversationsPanel::with(std::function<void(ConversationPage&)> act) const {
    return [this, act = std::move(act)] {
        if (auto* page = m_tabs->front()) {
            act(*page);
        }
    };
}

std::function<void()> ConversationsPanel::form(Form form) const {
    return with([this, form](ConversationPage& page) {
        page.setAgents(colleagues());
        page.openForm(form);
    });
}

std::vector<Command> ConversationsPanel::listCommands() {
    const auto isOpen = [this] { return m_tabs->front() != nullptr; };
    return {
        {QStringLiteral("conversations.next"),
         tr("Next waiting buyer"),
         QKeySequence(Qt::Key_F4),
         {},
         [this] { openNextWaiting(); }},
        {QStringLiteral("conversations.down"),
         tr("Next in the list"),
         QKeySequence(Qt::ALT | Qt::Key_J),
         {},
         [this] { m_list->move(1); }},
        {QStringLiteral("conversations.up"),
         tr("Previous in the list"),
         QKeySequence(Qt::ALT | Qt::Key_K),
         {},
         [this] { m_list->move(-1); }},
        {QStringLiteral("conversations.list"),
         tr("Go to the list"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
         {},
         [this] { m_list->focusList(); }},
        {QStringLiteral("conversations.tabNext"), tr("Next tab"),
         QKeySequence(Qt::CTRL | Qt::Key_Tab), isOpen, [this] { m_tabs->next(1); }},
        {QStringLiteral("conversations.tabPrevious"), tr("Previous tab"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), isOpen, [this] { m_tabs->next(-1); }},
        {QStringLiteral("conversations.tabClose"), tr("Close the tab"),
         QKeySequence(Qt::CTRL | Qt::Key_W), isOpen,
         with([this](ConversationPage& page) { m_tabs->close(page.id()); })},
        {QStringLiteral("conversations.tearOff"), tr("Window of its own, or back to its tab"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), isOpen,
         with([this](ConversationPage& page) { m_tabs->tearOff(&page); })},
        {QStringLiteral("conversations.contact"),
         tr("Enter a call, letter or post…"),
         QKeySequence(Qt::CTRL | Qt::Key_N),
         {},
         [this] { enterContact(); }},
        {QStringLiteral("conversations.team"),
         tr("Load of the team…"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W),
         {},
         [this] { (new TeamLoadDialog(m_environment, m_inbox, this))->open(); }},
    };
}

std::vector<Command> ConversationsPanel::replyCommands() {
    const auto isOpen = [this] { return m_tabs->front() != nullptr; };
    return {
        {QStringLiteral("conversations.reply"), tr("Write a reply"),
         QKeySequence(Qt::CTRL | Qt::Key_R), isOpen,
         with([](ConversationPage& page) { page.composer().focusText(); })},
        {QStringLiteral("conversations.send"),
         tr("Send the reply"),
         {},
         isOpen,
         with([](ConversationPage& page) { page.composer().send(); })},
        {QStringLiteral("conversations.takeBack"), tr("Take the reply back"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), isOpen,
         with([](ConversationPage& page) { page.takeBackLast(); })},
        {QStringLiteral("conversations.byHand"), tr("Copy the reply, I send it by hand"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), isOpen,
         with([](ConversationPage& page) { page.sendLastByHand(); })},
        {QStringLiteral("conversations.transcript"), tr("Go to the transcript"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), isOpen,
         with([](ConversationPage& page) { page.transcript().setFocus(); })},
        {QStringLiteral("conversations.undo"), tr("Take the last act back"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), [this] { return m_acts.canUndo(); },
         [this] { m_acts.undoLast(); }},
    };
}

std::vector<Command> ConversationsPanel::actCommands() {
    using Action = ConversationAction;
    const auto key = [](Qt::Key letter) { return QKeySequence(Qt::CTRL | Qt::SHIFT | letter); };
    const auto snooze = [this](std::size_t preset) {
        return [this, preset] { snoozeFor(preset); };
    };
    return {
        {QStringLiteral("conversations.close"), tr("Close with a reason…"), key(Qt::Key_X),
         may(Action::Close), form(Form::Close)},
        {QStringLiteral("conversations.snooze"), tr("Snooze…"), key(Qt::Key_S), may(Action::Snooze),
         form(Form::Snooze)},
        {QStringLiteral("conversations.snoozeMinutes"), tr("Snooze 10 minutes"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_1), may(Action::Snooze), snooze(0)},
        {QStringLiteral("conversations.snoozeHour"), tr("Snooze 1 hour"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_2), may(Action::Snooze), snooze(1)},
        {QStringLiteral("conversations.snoozeTomorrow"), tr("Snooze until tomorrow 9:00"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_3), may(Action::Snooze), snooze(2)},
        {QStringLiteral("conversations.wake"), tr("Back to the inbox"), key(Qt::Key_W),
         may(Action::Wake),
         with([this](ConversationPage& page) { m_acts.wake(page.model().target()); })},
        {QStringLiteral("conversations.handOver"), tr("Hand over to a colleague…"), key(Qt::Key_H),
         may(Action::HandOver), form(Form::HandOver)},
        {QStringLiteral("conversations.accept"), tr("Accept what was handed over"), key(Qt::Key_A),
         may(Action::AcceptHandOver),
         with([this](ConversationPage& page) { m_acts.accept(page.model().target()); })},
        {QStringLiteral("conversations.take"), tr("Make it mine"),
         QKeySequence(Qt::CTRL | Qt::Key_T), may(Action::Take),
         with([this](ConversationPage& page) { m_acts.take(page.model().target()); })},
        {QStringLiteral("conversations.reopen"), tr("Open again"), key(Qt::Key_R),
         may(Action::Reopen),
         with([this](ConversationPage& page) { m_acts.reopen(page.model().target()); })},
        {QStringLiteral("conversations.merge"), tr("Merge with one more of this buyer…"),
         QKeySequence(Qt::CTRL | Qt::Key_M), [this] { return m_tabs->front() != nullptr; },
         with([](ConversationPage& page) { page.offerMerge(); })},
        {QStringLiteral("conversations.split"), tr("Split at the message that is marked"),
         key(Qt::Key_M), may(Action::Split),
         with([](ConversationPage& page) { page.splitAtCurrent(); })},
    };
}

std::vector<Command> ConversationsPanel::detailCommands() {
    const auto isOpen = [this] { return m_tabs->front() != nullptr; };
    return {
        {QStringLiteral("conversations.note"), tr("Note for colleagues…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), isOpen, form(Form::Note)},
        {QStringLiteral("conversations.details"), tr("Question type, tags, marks and rating…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), isOpen, form(Form::Details)},
        {QStringLiteral("conversations.needs"), tr("What the buyer needs…"),
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Q), isOpen, form(Form::Needs)},
        {QStringLiteral("conversations.erasure"), tr("Record an erasure request of the buyer"),
         QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_X),
         [this, isOpen] {
             return isOpen() && !m_context.buyer.empty() &&
                    core::agents::mayAct(m_environment.actor(), core::agents::Right::RecordErasure);
         },
         [this] {
             m_environment.caseStartRequested.emit(
                 {.kind = "erasure", .shop = m_context.shop, .buyer = m_context.buyer});
         }},
    };
}

void ConversationsPanel::snoozeFor(std::size_t preset) {
    if (auto* page = m_tabs->front()) {
        const auto presets =
            snoozePresets(m_environment.now(), page->model().rules().schedule.utcOffset);
        m_acts.snooze(page->model().target(), SnoozeFor::Time, presets.at(preset).until);
    }
}

void ConversationsPanel::enterContact() {
    const auto* page = m_tabs->front();
    auto* dialog = new ContactDialog(m_environment,
                                     page ? common::toScreen(m_context.buyer) : QString(), this);
    connect(dialog, &ContactDialog::entered, this,
            [this, dialog] { m_acts.record(dialog->contact()); });
    dialog->open();
}

}  // namespace ui::conversations
