#pragma once

#include <string>
#include <vector>

#include "ui/common/conversation_pane.h"
#include "ui/common/environment.h"

namespace ui::common {

/// Every nick under which the buyer in front is known; none without a buyer.
[[nodiscard]] std::vector<std::string> nicksOf(const Environment& environment,
                                               const ConversationContext& context);
/// The newest orders of the buyer in front, at most 20, for a form to choose from.
[[nodiscard]] std::vector<std::string> orderNumbersOf(const Environment& environment,
                                                      const ConversationContext& context);

}  // namespace ui::common
