#include "ui/handovers/handover_view_model.h"

#include <algorithm>
#include <utility>

#include "core/conversations/conversation_service.h"
#include "core/handovers/handover_reader.h"
#include "core/promises/promise_service.h"
#include "core/settings/settings_service.h"
#include "ui/common/format.h"
#include "ui/common/plain_text.h"
#include "ui/common/sight.h"
#include "ui/handovers/handovers_text.h"

namespace ui::handovers {

using namespace core::handovers;

namespace {

constexpr std::int64_t kPacksShown = 100;

std::filesystem::path pathOf(const QString& file) {
    return {file.toStdU16String()};
}

}  // namespace

HandoverViewModel::HandoverViewModel(common::Environment& environment, QObject* parent)
    : QObject(parent), m_environment(environment) {
    const auto again = [this](const auto&...) { refresh(); };
    m_subscriptions.push_back(common::onScreen(environment.handoverService.changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.settingsService.changed, this, again));
    m_subscriptions.push_back(common::onScreen(environment.actorChanged, this, again));
}

void HandoverViewModel::refresh() {
    m_packs = m_environment.handovers.list(kPacksShown, common::sightOf(m_environment));
    if (m_open) {
        m_pack = m_environment.handovers.find(*m_open);
    }
    const int waiting =
        static_cast<int>(m_environment.handovers.waitingFor(m_environment.actor().name));
    if (std::exchange(m_waiting, waiting) != waiting) {
        Q_EMIT waitingCountChanged(waiting);
    }
    Q_EMIT changed();
    Q_EMIT packChanged();
}

void HandoverViewModel::open(HandoverId id) {
    if (m_open != id) {
        m_open = id;
        m_pack = m_environment.handovers.find(id);
        Q_EMIT packChanged();
    }
}

bool HandoverViewModel::canAcknowledge() const {
    return m_pack && !m_pack->acknowledgedAt &&
           !acknowledgingBarrier(*m_pack, m_environment.actor().name);
}

std::vector<HandoverItem> HandoverViewModel::preview() const {
    return m_environment.handovers.preview(m_environment.actor().name, m_environment.now());
}

void HandoverViewModel::make(const QString& to, const QString& note) {
    common::runAct(
        m_environment.acts, this,
        [this, to = common::toCore(to), note = common::toCore(note),
         actor = m_environment.actor()] {
            return m_environment.handoverService.make(to, note, actor);
        },
        [this](const HandoverService::Outcome& outcome) {
            if (!outcome) {
                Q_EMIT refused(HandoversText::refusal(outcome.error()));
                return;
            }
            open(outcome->id);
            Q_EMIT done(tr("The pack is made: %1").arg(HandoversText::summary(outcome->items)));
        });
}

void HandoverViewModel::acknowledge(int line) {
    acknowledgeSome(line);
}

void HandoverViewModel::acknowledgeAll() {
    acknowledgeSome(std::nullopt);
}

void HandoverViewModel::acknowledgeSome(std::optional<int> line) {
    if (!m_pack) {
        return;
    }
    std::vector<HandoverItem> items;
    for (int at = 0; at < static_cast<int>(m_pack->items.size()); ++at) {
        const auto& item = m_pack->items[static_cast<std::size_t>(at)];
        // Numbers of another machine name other records here.
        if (!item.acknowledgedAt && !m_pack->importedAt && (!line || *line == at)) {
            items.push_back(item);
        }
    }
    using Answer = std::pair<HandoverService::Outcome, int>;
    common::runAct(
        m_environment.acts, this,
        [this, id = m_pack->id, line, items, actor = m_environment.actor()] {
            auto& service = m_environment.handoverService;
            auto outcome = line ? service.acknowledge(id, static_cast<std::size_t>(*line), actor)
                                : service.acknowledgeAll(id, actor);
            const int taken = outcome ? takeOver(items, actor) : 0;
            return Answer{std::move(outcome), taken};
        },
        [this](const Answer& answer) {
            if (!answer.first) {
                Q_EMIT refused(HandoversText::refusal(answer.first.error()));
            } else {
                Q_EMIT done(
                    tr("Acknowledged. Taken over: %1").arg(common::Format::count(answer.second)));
            }
        });
}

int HandoverViewModel::takeOver(const std::vector<HandoverItem>& items,
                                const core::agents::Actor& actor) {
    int taken = 0;
    for (const auto& item : items) {
        switch (item.kind) {
            case HandoverItemKind::Promise:
                taken += m_environment.promiseService.assign({item.subject, 0}, actor.name, actor)
                             ? 1
                             : 0;
                break;
            case HandoverItemKind::Waiting:
            case HandoverItemKind::Conversation: {
                auto& service = m_environment.conversationService;
                const bool isTaken = service.take({item.subject, 0}, actor) ||
                                     service.acceptHandOver({item.subject, 0}, actor);
                taken += isTaken ? 1 : 0;
                break;
            }
            // An application stays with who asked: its limits are theirs.
            case HandoverItemKind::Application:
            case HandoverItemKind::Note:
                break;
        }
    }
    return taken;
}

void HandoverViewModel::exportPack(const QString& file) {
    if (!m_pack || file.isEmpty()) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [this, id = m_pack->id, file, actor = m_environment.actor()] {
            return m_environment.handoverService.exportFile(id, pathOf(file), actor);
        },
        [this](const core::Result<void, HandoverError>& outcome) {
            if (outcome) {
                Q_EMIT done(
                    tr("Written. The file names buyers: give it to the next agent only and "
                       "delete it after the import."));
            } else {
                Q_EMIT refused(HandoversText::refusal(outcome.error()));
            }
        });
}

void HandoverViewModel::importPack(const QString& file) {
    if (file.isEmpty()) {
        return;
    }
    common::runAct(
        m_environment.acts, this,
        [this, file, actor = m_environment.actor()] {
            return m_environment.handoverService.importFile(pathOf(file), actor);
        },
        [this](const core::Result<ImportedHandover, HandoverError>& outcome) {
            if (!outcome) {
                Q_EMIT refused(HandoversText::refusal(outcome.error()));
                return;
            }
            open(outcome->id);
            Q_EMIT done(outcome->isNew ? tr("The pack is here. Acknowledge its lines.")
                                       : tr("This pack was here already."));
        });
}

void HandoverViewModel::openLine(int line) {
    if (!m_pack || m_pack->importedAt || line < 0 ||
        line >= static_cast<int>(m_pack->items.size())) {
        return;
    }
    const auto& item = m_pack->items[static_cast<std::size_t>(line)];
    switch (item.kind) {
        case HandoverItemKind::Waiting:
        case HandoverItemKind::Conversation:
        case HandoverItemKind::Note:
            m_environment.conversationRequested.emit(item.subject);
            break;
        case HandoverItemKind::Promise:
            m_environment.workplaceRequested.emit(QStringLiteral("promises"));
            break;
        case HandoverItemKind::Application:
            m_environment.workplaceRequested.emit(QStringLiteral("applications"));
            break;
    }
}

}  // namespace ui::handovers
