#include "ui/team/team_view_model.h"

#include <algorithm>
#include <utility>

#include "core/agents/agent_reader.h"
#include "core/settings/settings_reader.h"
#include "core/tasks/task_service.h"
#include "ui/common/plain_text.h"
#include "ui/team/team_text.h"

namespace ui::team {

using namespace core::team;
using common::toCore;
using common::toScreen;

namespace {

constexpr std::int64_t kShown = 300;

}  // namespace

TeamViewModel::TeamViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(
        common::onScreen(environment.cases.teamService->changed, this, again));
    m_subscriptions.push_back(
        common::onScreen(environment.cases.taskService->changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, again));
}

void TeamViewModel::refresh() {
    auto& reader = *m_environment.cases.team;
    const auto actor = m_environment.actor();
    m_board = reader.board(actor, m_scope, m_text, now());
    m_meetings = reader.meetings(kShown);
    m_suggestions = reader.suggestions(actor, kShown);
    const int toConfirm = static_cast<int>(reader.toConfirm(actor, now()));
    if (std::exchange(m_toConfirm, toConfirm) != toConfirm) {
        Q_EMIT toConfirmChanged(toConfirm);
    }
    Q_EMIT changed();
}

void TeamViewModel::setBoard(BoardScope scope, const QString& text) {
    m_scope = scope;
    m_text = toCore(text.trimmed());
    refresh();
}

Minutes TeamViewModel::minutes(const Meeting& meeting) const {
    return m_environment.cases.team->minutes(meeting);
}

QStringList TeamViewModel::missingReaders(const Announcement& paper) const {
    auto& reader = *m_environment.cases.team;
    const auto marks = reader.marks(paper.id);
    QStringList missing;
    for (const auto& name : reader.audience(paper, m_environment.actor().name)) {
        const auto mark = std::ranges::find(marks, name, &Mark::reader);
        const auto* found = mark == marks.end() ? nullptr : &*mark;
        if (isUnread(paper, found) || awaitsConfirmation(paper, found)) {
            missing << toScreen(name);
        }
    }
    return missing;
}

QStringList TeamViewModel::teams() const {
    QStringList names;
    for (const auto& team : m_environment.cases.team->teams()) {
        names << toScreen(team);
    }
    return names;
}

QStringList TeamViewModel::people() const {
    QStringList names;
    if (m_environment.cases.agents) {
        for (const auto& agent : m_environment.cases.agents->list()) {
            if (agent.isActive) {
                names << toScreen(agent.name);
            }
        }
    }
    if (names.isEmpty()) {
        names << toScreen(m_environment.actor().name);
    }
    return names;
}

bool TeamViewModel::isLead() const {
    return mayLead(m_environment.actor());
}

core::orders::ShopId TeamViewModel::firstShop() const {
    const auto shops = m_environment.settings.shops();
    return shops.empty() ? 0 : shops.front().id;
}

template <class Act>
void TeamViewModel::run(Act act, const QString& text) {
    common::runAct(m_environment.acts, this, std::move(act), [this, text](const auto& outcome) {
        if (outcome) {
            Q_EMIT done(text);
        } else {
            Q_EMIT refused(TeamText::refusal(outcome.error()));
        }
    });
}

void TeamViewModel::savePaper(const TeamTarget& target, const AnnouncementDraft& draft) {
    run(
        [service = m_environment.cases.teamService, target, draft, actor = actor()] {
            return target.id == 0 ? service->post(draft, actor)
                                  : service->edit(target, draft, actor);
        },
        target.id == 0 ? tr("It hangs on the board.") : tr("The paper is changed."));
}

void TeamViewModel::takeDown(const TeamTarget& target) {
    run([service = m_environment.cases.teamService, target,
         actor = actor()] { return service->takeDown(target, actor); },
        tr("The paper is taken down. It is found under All."));
}

void TeamViewModel::read(AnnouncementId id, bool isConfirmed) {
    run(
        [service = m_environment.cases.teamService, id, isConfirmed, actor = actor()] {
            return isConfirmed ? service->confirm(id, actor) : service->read(id, actor);
        },
        isConfirmed ? tr("Confirmed.") : tr("Marked as read."));
}

void TeamViewModel::saveMinutes(const TeamTarget& target, const MeetingDraft& draft) {
    run(
        [service = m_environment.cases.teamService, target, draft, actor = actor()] {
            return target.id == 0 ? service->takeMinutes(draft, actor)
                                  : service->editMinutes(target, draft, actor);
        },
        tr("The minutes are kept."));
}

void TeamViewModel::issue(const TeamTarget& target, bool isReopened) {
    run(
        [service = m_environment.cases.teamService, target, isReopened, actor = actor()] {
            return isReopened ? service->reopenMinutes(target, actor)
                              : service->issueMinutes(target, actor);
        },
        isReopened ? tr("The minutes are a draft again.") : tr("The minutes are issued."));
}

void TeamViewModel::addItem(MeetingId id, const ActionItemDraft& draft) {
    run([service = m_environment.cases.teamService, id, draft,
         actor = actor()] { return service->addItem(id, draft, actor); },
        tr("The action item is a task of its owner now."));
}

void TeamViewModel::completeItem(core::tasks::TaskId id, const QString& result) {
    common::runAct(
        m_environment.acts, this,
        [service = m_environment.cases.taskService, id, text = toCore(result), actor = actor()] {
            return service->complete(id, 0, text, actor);
        },
        [this](const auto& outcome) {
            if (outcome) {
                Q_EMIT done(tr("The action item is done."));
            } else {
                Q_EMIT refused(tr("Say what came of it, and look whether it is still open."));
            }
        });
}

void TeamViewModel::suggest(const SuggestionDraft& draft) {
    run([service = m_environment.cases.teamService, draft,
         actor = actor()] { return service->suggest(draft, actor); },
        draft.isAnonymous ? tr("It is in the box. Nothing tells who wrote it.")
                          : tr("It is in the box."));
}

void TeamViewModel::answer(const TeamTarget& target, SuggestionAction action, const QString& text) {
    run([service = m_environment.cases.teamService, target, action, answer = toCore(text),
         actor = actor()] { return service->answer(target, action, answer, actor); },
        tr("The answer is kept."));
}

}  // namespace ui::team
