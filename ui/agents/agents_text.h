#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/agents/agent_policy.h"

namespace ui::agents {

/// Why nobody came in, in words.
class AgentsText final {
    Q_DECLARE_TR_FUNCTIONS(ui::agents::AgentsText)

public:
    static QString signInRefusal(core::agents::AgentError error);
};

}  // namespace ui::agents
