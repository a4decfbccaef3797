#include "core/quality/inspection_policy.h"

#include <algorithm>

#include "core/agents/rights.h"

namespace core::quality {
namespace {

using agents::Right;

std::optional<QualityError> inspectorBarrier(const Inspection& inspection,
                                             const QualityContext& context) {
    if (!agents::mayAct(context.actor, Right::ScoreConversation)) {
        return QualityError::NotAllowedForRole;
    }
    if (context.isOtherTeam) {
        return QualityError::OtherTeam;
    }
    if (context.hasWritten || context.actor.name == inspection.agent) {
        return QualityError::OwnConversation;
    }
    return std::nullopt;
}

std::optional<QualityError> decisionBarrier(const Inspection& inspection,
                                            const QualityContext& context) {
    if (const auto refusal = inspectorBarrier(inspection, context)) {
        return refusal;
    }
    if (context.actor.name == inspection.inspector) {
        return QualityError::OwnInspection;
    }
    if (context.actor.name == inspection.appealedBy) {
        return QualityError::OwnAppeal;
    }
    return std::nullopt;
}

std::optional<QualityError> appealBarrier(const Inspection& inspection,
                                          const QualityContext& context) {
    const bool isOwn = context.actor.name == inspection.agent;
    // A lead stands in for who is scored, never against the own score.
    const bool standsIn = context.actor.name != inspection.inspector && !context.isOtherTeam &&
                          agents::mayAct(context.actor, Right::ContestScore);
    if (!isOwn && !standsIn) {
        return QualityError::NotYours;
    }
    if (inspection.appealUntil && context.now > *inspection.appealUntil) {
        return QualityError::AppealTooLate;
    }
    return std::nullopt;
}

std::optional<QualityError> closingBarrier(const Inspection& inspection,
                                           const QualityContext& context) {
    if (!agents::mayAct(context.actor, Right::ScoreConversation)) {
        return QualityError::NotAllowedForRole;
    }
    if (context.isOtherTeam) {
        return QualityError::OtherTeam;
    }
    if (context.actor.name == inspection.agent) {
        return QualityError::OwnConversation;
    }
    if (inspection.state == QualityState::Told && inspection.appealUntil &&
        context.now <= *inspection.appealUntil) {
        return QualityError::AppealStillOpen;
    }
    if (!inspection.isPassed && !context.hasFollowUp) {
        return QualityError::FollowUpMissing;
    }
    return std::nullopt;
}

}  // namespace

Result<QualityState, QualityError> next(QualityState from, QualityAction action) {
    const auto* step = std::ranges::find_if(kQualitySteps, [&](const QualityStep& candidate) {
        return candidate.from == from && candidate.action == action;
    });
    if (step == kQualitySteps.end()) {
        return Unexpected{QualityError::NotAllowedInState};
    }
    return step->to;
}

std::optional<QualityError> barrier(const Inspection& inspection, QualityAction action,
                                    const QualityContext& context) {
    if (const auto to = next(inspection.state, action); !to) {
        return to.error();
    }
    switch (action) {
        case QualityAction::Inspect:
        case QualityAction::Tell:
            return inspectorBarrier(inspection, context);
        case QualityAction::Accept:
            return context.actor.name == inspection.agent ? std::nullopt
                                                          : std::optional(QualityError::NotYours);
        case QualityAction::Appeal:
            return appealBarrier(inspection, context);
        case QualityAction::Decide:
            return decisionBarrier(inspection, context);
        case QualityAction::Close:
            return closingBarrier(inspection, context);
    }
    return std::nullopt;
}

bool maySee(const Inspection& inspection, const agents::Actor& actor) {
    if (inspection.agent == actor.name) {
        // What is not told yet is the inspector's draft.
        return inspection.toldAt.has_value();
    }
    return agents::mayAct(actor, Right::ScoreConversation);
}

std::optional<QualityError> faultOf(const ScoreCard& card, std::span<const ItemMark> marks,
                                    RootCause cause) {
    const bool isWhole =
        marks.size() == card.items.size() &&
        std::ranges::all_of(card.items, [&](const CardItem& item) {
            return std::ranges::find(marks, item.key, &ItemMark::key) != marks.end();
        });
    if (!isWhole) {
        return QualityError::ItemMissing;
    }
    if (std::ranges::any_of(marks, [](const ItemMark& mark) {
            return mark.share && (*mark.share < 0 || *mark.share > 100);
        })) {
        return QualityError::MarkWrong;
    }
    if (!scoreOf(card, marks)) {
        return QualityError::ItemMissing;
    }
    if (std::ranges::any_of(marks, [](const ItemMark& mark) {
            return mark.automatic && mark.automatic != mark.share && mark.comment.empty();
        })) {
        return QualityError::CommentMissing;
    }
    if (!isPassed(card, scoreOf(card, marks)) && cause == RootCause::None) {
        return QualityError::RootCauseMissing;
    }
    return std::nullopt;
}

}  // namespace core::quality
