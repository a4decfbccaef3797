#pragma once

#include <QKeySequence>

#include <array>

#include "core/tickets/ticket_policy.h"

namespace ui::tickets {

/// What an agent does to the ticket in front: an act of the policy, telling split by its ways.
enum class Deed {
    HandOver,
    Answer,
    TakeBack,
    Solve,
    Send,
    Copy,
    Phone,
    Close,
    Resume,
    Pause,
    Reopen,
    Escalate,
    Assign,
    Edit,
    AddItem,
    AddBuyers,
};

struct DeedKey {
    Deed deed;
    core::tickets::TicketAction action;
    /// Name of its command: `tickets.<name>`.
    const char* name;
    QKeyCombination keys;
};
/// In the order in which the next steps are offered: the usual one first.
inline constexpr std::array kDeeds{
    DeedKey{Deed::Answer, core::tickets::TicketAction::Answer, "answer", Qt::CTRL | Qt::SHIFT | Qt::Key_A},
    DeedKey{Deed::Send, core::tickets::TicketAction::Tell, "send", Qt::CTRL | Qt::Key_Return},
    DeedKey{Deed::Phone, core::tickets::TicketAction::Tell, "phone", Qt::CTRL | Qt::SHIFT | Qt::Key_T},
    DeedKey{Deed::Copy, core::tickets::TicketAction::Tell, "copy", Qt::CTRL | Qt::SHIFT | Qt::Key_C},
    DeedKey{Deed::Solve, core::tickets::TicketAction::Solve, "solve", Qt::CTRL | Qt::SHIFT | Qt::Key_S},
    DeedKey{Deed::HandOver, core::tickets::TicketAction::HandOver, "handOver", Qt::CTRL | Qt::SHIFT | Qt::Key_H},
    DeedKey{Deed::Close, core::tickets::TicketAction::Close, "close", Qt::CTRL | Qt::SHIFT | Qt::Key_D},
    DeedKey{Deed::Resume, core::tickets::TicketAction::Resume, "resume", Qt::CTRL | Qt::SHIFT | Qt::Key_R},
    DeedKey{Deed::TakeBack, core::tickets::TicketAction::TakeBack, "takeBack", Qt::CTRL | Qt::SHIFT | Qt::Key_B},
    DeedKey{Deed::Pause, core::tickets::TicketAction::Pause, "pause", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
    DeedKey{Deed::Reopen, core::tickets::TicketAction::Reopen, "reopen", Qt::CTRL | Qt::SHIFT | Qt::Key_O},
    DeedKey{Deed::Escalate, core::tickets::TicketAction::Escalate, "escalate", Qt::CTRL | Qt::SHIFT | Qt::Key_U},
    DeedKey{Deed::Assign, core::tickets::TicketAction::Assign, "assign", Qt::CTRL | Qt::SHIFT | Qt::Key_G},
    DeedKey{Deed::Edit, core::tickets::TicketAction::Edit, "edit", Qt::CTRL | Qt::SHIFT | Qt::Key_E},
    DeedKey{Deed::AddItem, core::tickets::TicketAction::AddItem, "addItem", Qt::CTRL | Qt::SHIFT | Qt::Key_L},
    DeedKey{Deed::AddBuyers, core::tickets::TicketAction::AddBuyers, "addBuyers", Qt::CTRL | Qt::SHIFT | Qt::Key_M},
};

}  // namespace ui::tickets
