#pragma once

#include <QKeySequence>

#include <array>

#include "core/reviews/review_case_service.h"

namespace ui::reviews {

/// What an agent does to the review in front.
enum class Deed { Reply, Plan, Contact, Agree, Refuse, GiveUp, Close, Attempt, Causes, Reopen, Assign };

struct DeedKey {
    Deed deed;
    /// Nothing: it leaves the state as it is.
    std::optional<core::reviews::ReviewAction> action;
    /// Name of its command: `reviews.<name>`.
    const char* name;
    QKeyCombination keys;
};
/// In the order in which the next steps are offered: the usual one first.
inline constexpr std::array kDeeds{
    DeedKey{Deed::Contact, core::reviews::ReviewAction::Contact, "contact", Qt::CTRL | Qt::SHIFT | Qt::Key_T},
    DeedKey{Deed::Plan, core::reviews::ReviewAction::Plan, "plan", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
    DeedKey{Deed::Agree, core::reviews::ReviewAction::Agree, "agree", Qt::CTRL | Qt::SHIFT | Qt::Key_K},
    DeedKey{Deed::Refuse, core::reviews::ReviewAction::Refuse, "refuse", Qt::CTRL | Qt::SHIFT | Qt::Key_N},
    DeedKey{Deed::Close, core::reviews::ReviewAction::Close, "close", Qt::CTRL | Qt::SHIFT | Qt::Key_D},
    DeedKey{Deed::Reply, core::reviews::ReviewAction::Reply, "reply", Qt::CTRL | Qt::SHIFT | Qt::Key_R},
    DeedKey{Deed::Causes, std::nullopt, "causes", Qt::CTRL | Qt::SHIFT | Qt::Key_U},
    DeedKey{Deed::Attempt, std::nullopt, "attempt", Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    DeedKey{Deed::GiveUp, core::reviews::ReviewAction::GiveUp, "giveUp", Qt::CTRL | Qt::SHIFT | Qt::Key_Y},
    DeedKey{Deed::Reopen, core::reviews::ReviewAction::Reopen, "reopen", Qt::CTRL | Qt::SHIFT | Qt::Key_O},
    DeedKey{Deed::Assign, std::nullopt, "assign", Qt::CTRL | Qt::SHIFT | Qt::Key_B},
};

/// What a deed needs from the form; each deed reads its part.
struct DeedInput {
    std::string text;
    std::vector<core::reviews::Cause> causes;
    core::reviews::ContactPlan plan;
};

}  // namespace ui::reviews
