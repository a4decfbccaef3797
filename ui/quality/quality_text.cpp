#include "ui/quality/quality_text.h"

#include <algorithm>

#include "core/agents/rights.h"
#include "ui/common/format.h"

namespace ui::quality {

using namespace core::quality;

QString QualityText::of(QualityState state) {
    switch (state) {
        case QualityState::Drawn:
            return tr("Drawn");
        case QualityState::Inspected:
            return tr("Inspected");
        case QualityState::Told:
            return tr("Told to the agent");
        case QualityState::Accepted:
            return tr("Accepted");
        case QualityState::Appealed:
            return tr("Appealed");
        case QualityState::Decided:
            return tr("Decided");
        case QualityState::Closed:
            return tr("Closed");
    }
    return {};
}

QString QualityText::of(CardGroup group) {
    switch (group) {
        case CardGroup::Conduct:
            return tr("Conduct");
        case CardGroup::Effect:
            return tr("Effectiveness");
    }
    return {};
}

QString QualityText::of(AutomaticItem item) {
    switch (item) {
        case AutomaticItem::ResponseClock:
            return tr("Response clock");
        case AutomaticItem::EightSteps:
            return tr("Eight steps");
        case AutomaticItem::WordingGuard:
            return tr("Wording guard");
        case AutomaticItem::Greeting:
            return tr("Greeting");
        case AutomaticItem::Farewell:
            return tr("Farewell");
        case AutomaticItem::OneCharacter:
            return tr("One-character replies");
    }
    return {};
}

QString QualityText::of(DrawReason reason) {
    switch (reason) {
        case DrawReason::Random:
            return tr("By chance");
        case DrawReason::Complaint:
            return tr("Complaint");
        case DrawReason::LowSatisfaction:
            return tr("Low satisfaction");
        case DrawReason::SlowReply:
            return tr("Slow reply");
        case DrawReason::GuardHits:
            return tr("Wording");
    }
    return {};
}

QString QualityText::of(RootCause cause) {
    switch (cause) {
        case RootCause::None:
            return tr("No cause");
        case RootCause::Knowledge:
            return tr("Product or rule knowledge");
        case RootCause::Skill:
            return tr("Communication skill");
        case RootCause::Attitude:
            return tr("Attitude");
        case RootCause::Process:
            return tr("Process or rule of the shop");
        case RootCause::System:
            return tr("System or tool");
        case RootCause::Workload:
            return tr("Too many chats at once");
        case RootCause::Buyer:
            return tr("The buyer's part");
    }
    return {};
}

QString QualityText::of(LibraryKind kind) {
    switch (kind) {
        case LibraryKind::Best:
            return tr("Best");
        case LibraryKind::Worst:
            return tr("To improve");
        case LibraryKind::Benchmark:
            return tr("Competitor");
    }
    return {};
}

QString QualityText::of(core::conversations::Side side) {
    switch (side) {
        case core::conversations::Side::Buyer:
            return tr("Buyer");
        case core::conversations::Side::Agent:
            return tr("Agent");
        case core::conversations::Side::Auto:
            return tr("Robot");
        case core::conversations::Side::System:
            return tr("System");
    }
    return {};
}

QString QualityText::of(Deed deed) {
    switch (deed) {
        case Deed::Inspect:
            return tr("Save the score");
        case Deed::Tell:
            return tr("Tell the agent");
        case Deed::Accept:
            return tr("Accept the score");
        case Deed::Appeal:
            return tr("Appeal…");
        case Deed::Keep:
            return tr("The score stands…");
        case Deed::Grant:
            return tr("Grant the appeal…");
        case Deed::Close:
            return tr("Close the inspection");
        case Deed::Finding:
            return tr("Follow-up…");
        case Deed::BestCase:
            return tr("Case: best");
        case Deed::WorstCase:
            return tr("Case: to improve");
    }
    return {};
}

common::Chip QualityText::chip(QualityState state) {
    switch (state) {
        case QualityState::Drawn:
            return {of(state), theme::Tone::Warning};
        case QualityState::Inspected:
        case QualityState::Told:
        case QualityState::Decided:
            return {of(state), theme::Tone::Info};
        case QualityState::Accepted:
            return {of(state), theme::Tone::Success};
        case QualityState::Appealed:
            return {of(state), theme::Tone::Danger};
        case QualityState::Closed:
            return {of(state), theme::Tone::Neutral};
    }
    return {};
}

common::Chip QualityText::chip(LibraryKind kind) {
    switch (kind) {
        case LibraryKind::Best:
            return {of(kind), theme::Tone::Success};
        case LibraryKind::Worst:
            return {of(kind), theme::Tone::Danger};
        case LibraryKind::Benchmark:
            return {of(kind), theme::Tone::Info};
    }
    return {};
}

common::Chip QualityText::result(const Inspection& inspection) {
    if (!inspection.score) {
        return {};
    }
    return inspection.isPassed ? common::Chip{tr("Passed"), theme::Tone::Success}
                               : common::Chip{tr("Not passed"), theme::Tone::Danger};
}

QString QualityText::refusal(QualityError error) {
    switch (error) {
        case QualityError::NotFound:
            return tr("This is not there any more. Read the list again (F5).");
        case QualityError::NotAllowedInState:
            return tr("This step is not possible as the inspection stands.");
        case QualityError::ChangedSinceRead:
            return tr("A colleague has changed this meanwhile. Look at it again, then repeat.");
        case QualityError::NotAllowedForRole:
            return tr("Your role does not do this. Ask quality inspection or the team lead.");
        case QualityError::OwnConversation:
            return tr("You had a part in this conversation: somebody else inspects it.");
        case QualityError::OwnInspection:
            return tr("You gave this score: somebody else decides the appeal.");
        case QualityError::OwnAppeal:
            return tr("You made this appeal: somebody else decides it.");
        case QualityError::NotYours:
            return tr("Only the agent who was scored does this.");
        case QualityError::AppealTooLate:
            return tr("The days for an appeal are over. Talk to the team lead.");
        case QualityError::AppealStillOpen:
            return tr("The agent may still appeal. Close it after those days, or once it is accepted.");
        case QualityError::ItemMissing:
            return tr("An item of the card has no mark yet. Choose one, or “does not apply”.");
        case QualityError::MarkWrong:
            return tr("A mark is between 0 and 100.");
        case QualityError::CommentMissing:
            return tr("Where you overrule what was counted, write down why beside the item.");
        case QualityError::RootCauseMissing:
            return tr("The result is not passed: choose the root cause.");
        case QualityError::ReasonMissing:
            return tr("Write down the reason first.");
        case QualityError::FollowUpMissing:
            return tr("Not passed, and nobody mends it yet: add a follow-up first.");
        case QualityError::TextMissing:
            return tr("Write down what it is about first.");
        case QualityError::TextTooLong:
            return tr("A text is too long: keep it within 2,000 characters.");
        case QualityError::OwnerMissing:
            return tr("Name who does it.");
        case QualityError::TimeNotInFuture:
            return tr("Choose a time that lies ahead.");
        case QualityError::PeriodWrong:
            return tr("Choose days that have begun, the first not after the last.");
        case QualityError::NothingDrawn:
            return tr("No closed conversation of these days is taken by the rules. "
                      "Choose other days or change the rules.");
        case QualityError::OtherTeam:
            return tr("This is another team's: its lead, the quality inspector or an administrator "
                      "does it.");
        case QualityError::RulesWrong:
            return tr("Each item needs a name of its own and a weight of 1 to 100.");
        case QualityError::NothingChanged:
            return tr("Nothing is different from before.");
        case QualityError::AlreadyInLibrary:
            return tr("This conversation is among the cases of this week already.");
    }
    return {};
}

QString QualityText::done(Deed deed) {
    switch (deed) {
        case Deed::Inspect:
            return tr("The score is kept.");
        case Deed::Tell:
            return tr("The agent sees the result now.");
        case Deed::Accept:
            return tr("Accepted.");
        case Deed::Appeal:
            return tr("The appeal is on its way: somebody else decides it.");
        case Deed::Keep:
            return tr("Decided: the score stands.");
        case Deed::Grant:
            return tr("Decided: the appeal is granted.");
        case Deed::Close:
            return tr("Closed.");
        case Deed::Finding:
            return tr("The follow-up is a task now.");
        case Deed::BestCase:
        case Deed::WorstCase:
            return tr("Kept for the weekly review.");
    }
    return {};
}

QString QualityText::reasons(const Inspection& inspection) {
    QStringList words;
    for (const auto reason : inspection.reasons) {
        words.append(of(reason));
    }
    return words.join(tr(", "));
}

QString QualityText::call(const core::conversations::Contact& call) {
    constexpr int kToMinute = 16;
    using common::Format;
    const QString at = Format::exactTime(call.rangAt).left(kToMinute);
    if (!call.answeredAt) {
        return call.isIncoming ? tr("%1, buyer called: not answered").arg(at)
                               : tr("%1, we called: not answered").arg(at);
    }
    const QString rang = Format::duration(*call.answeredAt - call.rangAt);
    const QString talked = call.endedAt ? Format::duration(*call.endedAt - *call.answeredAt)
                                        : QStringLiteral("—");
    return call.isIncoming
               ? tr("%1, buyer called: answered after %2, talked %3").arg(at, rang, talked)
               : tr("%1, we called: answered after %2, talked %3").arg(at, rang, talked);
}

QString QualityText::score(std::optional<std::int64_t> tenThousandths) {
    return tenThousandths
               ? QString::number(static_cast<double>(*tenThousandths) / 100, 'f', 1)
               : QStringLiteral("—");
}

QString QualityText::number(InspectionId id) {
    return QStringLiteral("Q%1").arg(id);
}

std::optional<QualityError> QualityText::barrierOf(const Inspection& inspection,
                                                   const DeedKey& deed,
                                                   const QualityContext& context) {
    if (deed.action) {
        return barrier(inspection, *deed.action, context);
    }
    if (!core::agents::mayAct(context.actor, core::agents::Right::ScoreConversation)) {
        return QualityError::NotAllowedForRole;
    }
    const bool isOpen =
        inspection.state != QualityState::Drawn &&
        (deed.deed != Deed::Finding || inspection.state != QualityState::Closed);
    if (!isOpen) {
        return QualityError::NotAllowedInState;
    }
    return deed.deed == Deed::Finding && context.actor.name == inspection.agent
               ? std::optional(QualityError::OwnConversation)
               : std::nullopt;
}

std::vector<common::NextStep> QualityText::nextSteps(const Inspection& inspection,
                                                     const QualityContext& context) {
    std::vector<common::NextStep> steps;
    for (const auto& deed : kDeeds) {
        const auto refused = barrierOf(inspection, deed, context);
        // What is another person's is not offered at all.
        if (refused == QualityError::NotAllowedInState ||
            refused == QualityError::NotAllowedForRole ||
            refused == QualityError::OtherTeam || refused == QualityError::NotYours) {
            continue;
        }
        steps.push_back({.act = static_cast<int>(deed.deed),
                         .text = of(deed.deed),
                         .keys = QKeySequence(deed.keys),
                         .barrier = refused ? refusal(*refused) : QString()});
    }
    return steps;
}

std::vector<common::StateTableRow> QualityText::stateTable() {
    const auto needs = [](QualityAction action) {
        switch (action) {
            case QualityAction::Inspect:
                return tr("By who had no part in the conversation.");
            case QualityAction::Appeal:
                return tr("With a reason, within the days that the rules give.");
            case QualityAction::Decide:
                return tr("By another person than who scored or appealed.");
            case QualityAction::Close:
                return refusal(QualityError::FollowUpMissing);
            case QualityAction::Tell:
            case QualityAction::Accept:
                break;
        }
        return QString();
    };
    std::vector<common::StateTableRow> rows;
    for (const auto& step : kQualitySteps) {
        const auto* deed = std::find_if(kDeeds.begin(), kDeeds.end(), [&](const DeedKey& key) {
            return key.action == step.action;
        });
        rows.push_back({.from = chip(step.from),
                        .act = step.action == QualityAction::Decide ? tr("Decide the appeal")
                                                                    : of(deed->deed),
                        .keys = QKeySequence(deed->keys).toString(QKeySequence::NativeText),
                        .to = chip(step.to),
                        .condition = needs(step.action)});
    }
    return rows;
}

}  // namespace ui::quality
