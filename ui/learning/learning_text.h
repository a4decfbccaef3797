#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/importing/question_table.h"
#include "core/learning/learning_policy.h"
#include "ui/common/state_chip.h"

namespace ui::learning {

/// Learning in words.
class LearningText final {
    Q_DECLARE_TR_FUNCTIONS(ui::learning::LearningText)

public:
    [[nodiscard]] static QString of(core::learning::Audience audience);
    [[nodiscard]] static QString of(core::learning::QuestionKind kind);
    [[nodiscard]] static QString of(core::learning::Attendance attendance);
    [[nodiscard]] static QString of(core::learning::PathKind kind);
    [[nodiscard]] static QString of(core::knowledge::Level level);
    [[nodiscard]] static common::Chip chip(const core::learning::PathItem& item, core::Seconds now);
    [[nodiscard]] static common::Chip chip(const core::learning::Attempt& attempt);
    [[nodiscard]] static common::Chip chip(core::learning::TrainingState state);
    /// Why it was refused and what to do.
    [[nodiscard]] static QString refusal(core::learning::LearningError error);
    [[nodiscard]] static QString refusal(const core::importing::Refusal& refusal);
    /// Where in the file, and why.
    [[nodiscard]] static QString fault(const core::importing::QuestionTable::Fault& fault);
    /// The right answer of a question in words.
    [[nodiscard]] static QString rightAnswer(const core::learning::Question& question);
    /// What was answered; a dash: nothing.
    [[nodiscard]] static QString given(const core::learning::Answer& answer);
    /// A choice of a question; true and false have words of their own.
    [[nodiscard]] static QString option(const core::learning::Question& question, int place);
    /// Half points as points: `1`, `½`, `0`.
    [[nodiscard]] static QString points(int halves);
    [[nodiscard]] static QString script(const std::string& script);
    /// The figures of a rush, a line each.
    [[nodiscard]] static QString figures(const core::learning::PracticeFigures& figures);
};

}  // namespace ui::learning
