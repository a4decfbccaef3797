#pragma once

#include <QWidget>

#include <functional>

#include "core/reviews/invitation_reader.h"
#include "core/reviews/invitation_service.h"
#include "core/reviews/review_case_reader.h"
#include "core/reviews/review_case_service.h"

namespace ui::reviews {

/// What the desk of the reviews needs beside the environment, given by the composition root.
struct ReviewPorts {
    core::reviews::ReviewRules rules;
    /// Both on the connection of the quick jobs: used inside them only.
    core::reviews::ReviewCaseReader* lister = nullptr;
    core::reviews::InvitationReader* candidates = nullptr;
    /// On the screen's connection.
    std::function<core::reviews::InvitationRules(core::orders::ShopId)> invitationRules;
    core::reviews::InvitationService* invitations = nullptr;
};

}  // namespace ui::reviews
