#pragma once

#include <QKeySequence>

#include <array>
#include <optional>

#include "core/quality/quality_service.h"

namespace ui::quality {

/// What a person does to the inspection in front.
enum class Deed { Inspect, Tell, Accept, Appeal, Keep, Grant, Close, Finding, BestCase, WorstCase };

struct DeedKey {
    Deed deed;
    /// Nothing: it leaves the state as it is.
    std::optional<core::quality::QualityAction> action;
    /// Name of its command: `quality.<name>`.
    const char* name;
    QKeyCombination keys;
};
/// In the order in which the next steps are offered: the usual one first.
inline constexpr std::array kDeeds{
    DeedKey{Deed::Inspect, core::quality::QualityAction::Inspect, "inspect", Qt::CTRL | Qt::SHIFT | Qt::Key_I},
    DeedKey{Deed::Tell, core::quality::QualityAction::Tell, "tell", Qt::CTRL | Qt::SHIFT | Qt::Key_T},
    DeedKey{Deed::Accept, core::quality::QualityAction::Accept, "accept", Qt::CTRL | Qt::SHIFT | Qt::Key_A},
    DeedKey{Deed::Appeal, core::quality::QualityAction::Appeal, "appeal", Qt::CTRL | Qt::SHIFT | Qt::Key_P},
    DeedKey{Deed::Keep, core::quality::QualityAction::Decide, "keepResult", Qt::CTRL | Qt::SHIFT | Qt::Key_K},
    DeedKey{Deed::Grant, core::quality::QualityAction::Decide, "grant", Qt::CTRL | Qt::SHIFT | Qt::Key_G},
    DeedKey{Deed::Close, core::quality::QualityAction::Close, "close", Qt::CTRL | Qt::SHIFT | Qt::Key_D},
    DeedKey{Deed::Finding, std::nullopt, "finding", Qt::CTRL | Qt::SHIFT | Qt::Key_U},
    DeedKey{Deed::BestCase, std::nullopt, "bestCase", Qt::CTRL | Qt::SHIFT | Qt::Key_B},
    DeedKey{Deed::WorstCase, std::nullopt, "worstCase", Qt::CTRL | Qt::SHIFT | Qt::Key_W},
};

/// What a deed needs from the form.
struct DeedInput {
    std::string text;
    std::string owner;
    core::Seconds dueAt{};
};

}  // namespace ui::quality
