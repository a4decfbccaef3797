#pragma once

#include "core/appraisals/appraisal_rules.h"
#include "core/orders/order.h"
#include "core/stats/figure.h"
#include "core/tasks/task.h"

namespace core::appraisals {

using SheetId = std::int64_t;

/// How far an appraisal is; stored as a word. The table is in appraisal_policy.h.
enum class SheetState {
    /// Targets are written down; both have to confirm them (R304).
    Planned,
    /// Both confirmed; the period runs.
    Agreed,
    /// The agent looked back (R291), or a lead said why that is left out.
    SelfAssessed,
    /// Every named assessor gave marks (R301).
    Assessed,
    /// They talked about it, and what was said is on record (R305).
    Interviewed,
    /// Agent (also with an objection) and lead signed: nothing changes any more.
    Signed,
    Closed,
    /// Of the wrong person, or of somebody who left.
    Dropped,
};
enum class SheetAction {
    ChangePlan,
    ConfirmAsAgent,
    ConfirmAsLead,
    /// Counts the figures, or counts them again.
    Count,
    SelfAssess,
    SkipSelfAssessment,
    Assess,
    Interview,
    SendBack,
    SignAsAgent,
    /// The agent signs, and disagrees.
    Object,
    SignAsLead,
    Close,
    /// A measure to improve, for coaching or for training (R294, R306).
    AddMeasure,
    Drop,
};

/// Who did it and when.
struct Signature {
    std::string by;
    Seconds at{};
    bool operator==(const Signature&) const = default;
};

/// The figures of the period as they were counted once, with what they were counted by. Later changes of the rows or of
/// the settings do not reach them.
struct CountedFigures {
    Seconds countedAt{};
    PeriodSpan span;
    /// Settings of core/stats that decide which order or complaint counts.
    int creditDays = 1;
    int repeatDays = 30;
    std::vector<std::pair<stats::Metric, stats::Figure>> figures;
    bool operator==(const CountedFigures&) const = default;
};

/// What the agent says of the own period (R291).
struct SelfAssessment {
    std::string summary;
    std::string shortcomings;
    std::string improvement;
    /// Why there is none; then the three are empty.
    std::string skippedReason;
    Signature signature;
    bool operator==(const SelfAssessment&) const = default;
};

/// What an assessor gives for one item of ability or attitude.
struct Mark {
    std::string item;
    /// 0 to 100.
    int points = 0;
    std::string reason;
    bool operator==(const Mark&) const = default;
};
struct Assessment {
    std::string assessor;
    Seconds at{};
    std::vector<Mark> marks;
    bool operator==(const Assessment&) const = default;
};

/// The talk about the appraisal (R305).
struct Interview {
    std::string record;
    std::string agreements;
    Signature signature;
    bool operator==(const Interview&) const = default;
};

enum class MeasureKind { Improve, Coach, Train };
/// What is done about a weak item; the task carries owner, due time and outcome (core/tasks).
struct Measure {
    std::int64_t id = 0;
    SheetId sheet = 0;
    MeasureKind kind = MeasureKind::Improve;
    /// Key of the item.
    std::string item;
    tasks::Task task;
    bool operator==(const Measure&) const = default;
};

/// The score sheet of one agent for one period.
struct Sheet {
    SheetId id = 0;
    /// Where its tasks hang; the figures are those of all shops.
    orders::ShopId shop = 0;
    std::string agent;
    /// At the time of planning; empty: none. Whose leads see it.
    std::string team;
    Period period;
    std::string setKey;
    std::string setName;
    ScoreDefinition definition;
    std::vector<Grade> grades;
    /// Names (R301).
    std::vector<std::string> assessors;
    SheetState state = SheetState::Planned;
    std::optional<Signature> agentConfirmed;
    std::optional<Signature> leadConfirmed;
    std::optional<CountedFigures> figures;
    std::optional<SelfAssessment> selfAssessment;
    std::vector<Assessment> assessments;
    std::optional<Interview> interview;
    std::optional<Signature> agentSigned;
    /// Why the agent disagrees; empty: agrees.
    std::string objection;
    std::optional<Signature> leadSigned;
    /// Of the last sending back, or of the dropping.
    std::string reason;
    /// The whole total in hundredths; nothing while something is not known yet.
    std::optional<std::int64_t> scoreHundredths;
    std::string createdBy;
    Seconds createdAt{};
    std::int64_t version = 1;
    bool operator==(const Sheet&) const = default;
};

/// What is known of the items: the counted figures, and the mean of the marks of all assessors.
[[nodiscard]] ItemValues valuesOf(const Sheet& sheet);
[[nodiscard]] SheetScore scoreOf(const Sheet& sheet);
/// The figure of a metric of the sheet; null: not counted.
[[nodiscard]] const stats::Figure* figureOf(const Sheet& sheet, std::string_view key);
/// The metrics of the sheet, in its order.
[[nodiscard]] std::vector<stats::Metric> metricsOf(const ScoreDefinition& definition);
/// Items with a score below `below`, the lowest first.
[[nodiscard]] std::vector<ItemScore> weakItems(const Sheet& sheet, double below);
/// Null: there is none of that key.
[[nodiscard]] const ScoreItem* findItem(const ScoreDefinition& definition, std::string_view key);
/// Signed or closed: the score is one to compare.
[[nodiscard]] bool isFinal(const Sheet& sheet);

[[nodiscard]] std::string_view toWord(SheetState state);
[[nodiscard]] std::string_view toWord(SheetAction action);
[[nodiscard]] std::string_view toWord(MeasureKind kind);
/// Nothing for a word that is none.
[[nodiscard]] std::optional<SheetState> sheetStateFromWord(std::string_view word);
[[nodiscard]] std::optional<MeasureKind> measureKindFromWord(std::string_view word);

inline constexpr SheetState kSheetStates[]{
    SheetState::Planned,     SheetState::Agreed, SheetState::SelfAssessed, SheetState::Assessed,
    SheetState::Interviewed, SheetState::Signed, SheetState::Closed,       SheetState::Dropped};
inline constexpr SheetAction kSheetActions[]{
    SheetAction::ChangePlan, SheetAction::ConfirmAsAgent,     SheetAction::ConfirmAsLead, SheetAction::Count,
    SheetAction::SelfAssess, SheetAction::SkipSelfAssessment, SheetAction::Assess,        SheetAction::Interview,
    SheetAction::SendBack,   SheetAction::SignAsAgent,        SheetAction::Object,        SheetAction::SignAsLead,
    SheetAction::Close,      SheetAction::AddMeasure,         SheetAction::Drop};

}  // namespace core::appraisals
