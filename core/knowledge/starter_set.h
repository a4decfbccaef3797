#pragma once

#include "core/knowledge/article.h"

namespace core::knowledge {

/// Texts of a good Taobao shop to begin with (resources/knowledge), each with its origin, so that adding them again
/// adds nothing twice.
struct StarterSet {
    std::vector<Reply> replies;
    std::vector<Article> articles;
};
[[nodiscard]] const StarterSet& starterSet();

}  // namespace core::knowledge
