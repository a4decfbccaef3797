#pragma once

#include "core/knowledge/knowledge_service.h"
#include "core/knowledge/reply_service.h"

namespace app::composition {

/// What the demo shop knows: the starter set, goods of its exports, offers and macros. Call on the writer thread.
void addDemoKnowledge(core::knowledge::ReplyService& replies,
                      core::knowledge::KnowledgeService& knowledge,
                      const core::agents::Actor& actor, core::Seconds now);

}  // namespace app::composition
