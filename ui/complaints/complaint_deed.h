#pragma once

#include <QKeySequence>

#include <array>

#include "core/complaints/complaint_service.h"

namespace ui::complaints {

/// What an agent does to the complaint in front.
enum class Deed {
    Acknowledge,
    Verify,
    Investigate,
    Propose,
    LetGo,
    Agree,
    Negotiate,
    Execute,
    Tell,
    Satisfied,
    Unsatisfied,
    Summarise,
    Close,
    Progress,
    Ask,
    Attempt,
    GiveUpAsking,
    Withdraw,
    Reopen,
    Level,
    Assign,
    Edit,
};

struct DeedKey {
    Deed deed;
    /// Nothing: it leaves the state as it is.
    std::optional<core::complaints::ComplaintAction> action;
    /// Name of its command: `complaints.<name>`.
    const char* name;
    QKeyCombination keys;
};
/// In the order in which the next steps are offered: the usual one first.
inline constexpr std::array kDeeds{
    DeedKey{Deed::Acknowledge, core::complaints::ComplaintAction::Acknowledge, "acknowledge",
            Qt::CTRL | Qt::SHIFT | Qt::Key_A},
    DeedKey{Deed::Verify, core::complaints::ComplaintAction::Verify, "verify", Qt::CTRL | Qt::SHIFT | Qt::Key_V},
    DeedKey{Deed::Investigate, core::complaints::ComplaintAction::Investigate, "investigate",
            Qt::CTRL | Qt::SHIFT | Qt::Key_I},
    DeedKey{Deed::LetGo, std::nullopt, "letGo", Qt::CTRL | Qt::SHIFT | Qt::Key_G},
    DeedKey{Deed::Propose, core::complaints::ComplaintAction::Propose, "propose", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
    DeedKey{Deed::Agree, core::complaints::ComplaintAction::Agree, "agree", Qt::CTRL | Qt::SHIFT | Qt::Key_K},
    DeedKey{Deed::Negotiate, core::complaints::ComplaintAction::Negotiate, "negotiate",
            Qt::CTRL | Qt::SHIFT | Qt::Key_N},
    DeedKey{Deed::Execute, core::complaints::ComplaintAction::Execute, "execute", Qt::CTRL | Qt::SHIFT | Qt::Key_X},
    DeedKey{Deed::Tell, core::complaints::ComplaintAction::Tell, "tell", Qt::CTRL | Qt::SHIFT | Qt::Key_T},
    DeedKey{Deed::Satisfied, core::complaints::ComplaintAction::ConfirmSatisfied, "satisfied",
            Qt::CTRL | Qt::SHIFT | Qt::Key_S},
    DeedKey{Deed::Unsatisfied, core::complaints::ComplaintAction::ConfirmUnsatisfied, "unsatisfied",
            Qt::CTRL | Qt::SHIFT | Qt::Key_U},
    DeedKey{Deed::Summarise, core::complaints::ComplaintAction::Summarise, "summarise",
            Qt::CTRL | Qt::SHIFT | Qt::Key_M},
    DeedKey{Deed::Close, core::complaints::ComplaintAction::Close, "close", Qt::CTRL | Qt::SHIFT | Qt::Key_D},
    DeedKey{Deed::Progress, std::nullopt, "progress", Qt::CTRL | Qt::SHIFT | Qt::Key_R},
    DeedKey{Deed::Ask, std::nullopt, "ask", Qt::CTRL | Qt::SHIFT | Qt::Key_Q},
    DeedKey{Deed::Attempt, std::nullopt, "attempt", Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    DeedKey{Deed::GiveUpAsking, core::complaints::ComplaintAction::GiveUpAsking, "giveUpAsking",
            Qt::CTRL | Qt::SHIFT | Qt::Key_Y},
    DeedKey{Deed::Withdraw, core::complaints::ComplaintAction::Withdraw, "withdraw", Qt::CTRL | Qt::SHIFT | Qt::Key_W},
    DeedKey{Deed::Reopen, core::complaints::ComplaintAction::Reopen, "reopen", Qt::CTRL | Qt::SHIFT | Qt::Key_O},
    DeedKey{Deed::Level, std::nullopt, "level", Qt::CTRL | Qt::SHIFT | Qt::Key_L},
    DeedKey{Deed::Assign, std::nullopt, "assign", Qt::CTRL | Qt::SHIFT | Qt::Key_B},
    DeedKey{Deed::Edit, std::nullopt, "edit", Qt::CTRL | Qt::SHIFT | Qt::Key_E},
};

/// What a deed needs from the form; each deed reads its part.
struct DeedInput {
    std::string text;
    std::string second;
    std::string third;
    int choice = 0;
    core::Seconds dueAt{};
    core::complaints::Verification verification;
    std::vector<core::complaints::RemedyOption> options;
};

}  // namespace ui::complaints
