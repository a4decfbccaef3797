#pragma once

#include <filesystem>

#include "core/agents/actor.h"
#include "core/orders/order.h"

namespace core::reviews {
class ReviewCaseService;
}

namespace app::composition {

/// Takes the reviews of the demo shop in, and plans the contact of one of them. On the writer thread.
void addDemoReviews(core::reviews::ReviewCaseService& service, core::orders::ShopId shop,
                    const std::filesystem::path& file, const core::agents::Actor& actor);

}  // namespace app::composition
