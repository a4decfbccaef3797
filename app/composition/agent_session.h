#pragma once

#include <mutex>
#include <optional>

#include "core/agents/agent_reader.h"
#include "core/base/signal.h"
#include "core/settings/settings_reader.h"

namespace app::composition {

/// Who sits in front of the window. Without agents it is the owner by the name in the settings; one agent without a PIN
/// is the owner too; else whoever signed in, and nobody until then. Changed on the screen's thread, read on any.
class AgentSession final {
public:
    AgentSession(core::storage::Database& screen, core::settings::SettingsReader& settings);

    [[nodiscard]] core::agents::Actor actor() const;
    [[nodiscard]] bool needsSignIn() const;
    /// A PIN is asked for before anything is shown.
    [[nodiscard]] bool isLocked() const;

    /// Reads again: after the settings or the agents changed. Who set the first PIN, or added the second agent, stays.
    void reload();
    /// The PIN was right.
    void enter(core::agents::AgentId id);
    void lock();

private:
    core::agents::AgentReader m_agents;
    core::settings::SettingsReader& m_settings;
    mutable std::mutex m_mutex;
    core::agents::Actor m_actor;
    std::optional<core::agents::AgentId> m_signedIn;
    bool m_needsSignIn = false;
    bool m_isLocked = false;
};

}  // namespace app::composition
