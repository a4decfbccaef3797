#include "app/composition/agent_session.h"

#include <algorithm>

namespace app::composition {

using namespace core::agents;

namespace {

/// The name is part of every event and must not be empty, also before the first run asked for it.
std::string nameOf(core::settings::SettingsReader& settings) {
    const auto name = settings.agentName();
    return name.empty() ? "agent" : name;
}

}  // namespace

AgentSession::AgentSession(core::storage::Database& screen,
                           core::settings::SettingsReader& settings)
    : m_agents(screen), m_settings(settings) {
    m_isLocked = isSignInNeeded(m_agents.list());
    reload();
}

Actor AgentSession::actor() const {
    const std::scoped_lock lock(m_mutex);
    return m_actor;
}

bool AgentSession::needsSignIn() const {
    const std::scoped_lock lock(m_mutex);
    return m_needsSignIn;
}

bool AgentSession::isLocked() const {
    const std::scoped_lock lock(m_mutex);
    return m_isLocked;
}

void AgentSession::reload() {
    const auto all = m_agents.list();
    const std::scoped_lock lock(m_mutex);
    m_needsSignIn = isSignInNeeded(all);
    const auto find = [&](const auto& isWanted) {
        const auto found = std::ranges::find_if(
            all, [&](const Agent& agent) { return agent.isActive && isWanted(agent); });
        return found == all.end() ? nullptr : &*found;
    };
    const Agent* here = nullptr;
    if (m_signedIn) {
        here = find([&](const Agent& agent) { return agent.id == *m_signedIn; });
    } else if (!m_needsSignIn) {
        here = find([](const Agent&) { return true; });
    } else if (!m_isLocked) {
        here = find([&](const Agent& agent) { return agent.name == m_actor.name; });
    }
    if (here) {
        m_signedIn = here->id;
        m_actor = actorOf(*here, all);
    } else if (m_needsSignIn) {
        // Nobody yet: a name for what arrives by itself, and no right.
        m_signedIn.reset();
        m_isLocked = true;
        m_actor = {nameOf(m_settings), Role::Quality, {}};
    } else {
        m_signedIn.reset();
        m_actor = {nameOf(m_settings)};
    }
    m_isLocked = m_isLocked && m_needsSignIn;
}

void AgentSession::enter(AgentId id) {
    {
        const std::scoped_lock lock(m_mutex);
        m_signedIn = id;
        m_isLocked = false;
    }
    reload();
}

void AgentSession::lock() {
    const std::scoped_lock lock(m_mutex);
    m_isLocked = m_needsSignIn;
}

}  // namespace app::composition
