#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/conversations/macro_run.h"
#include "core/customers/customer.h"
#include "core/knowledge/knowledge_policy.h"

namespace ui::knowledge {

/// Words for what a shop knows.
class KnowledgeText final {
    Q_DECLARE_TR_FUNCTIONS(ui::knowledge::KnowledgeText)

public:
    [[nodiscard]] static QString of(core::knowledge::Objection objection);
    [[nodiscard]] static QString of(core::knowledge::ArticleKind kind);
    [[nodiscard]] static QString of(core::knowledge::ArticlePart part);
    [[nodiscard]] static QString of(core::knowledge::Stage stage);
    [[nodiscard]] static QString of(core::knowledge::Level level);
    /// Empty while it is valid.
    [[nodiscard]] static QString of(core::knowledge::Validity validity);
    [[nodiscard]] static QString of(core::conversations::SnoozeFor what);
    [[nodiscard]] static QString of(core::conversations::Outcome outcome);
    [[nodiscard]] static QString of(core::conversations::Solved solved);
    [[nodiscard]] static QString of(core::customers::Personality personality);
    [[nodiscard]] static QString of(core::customers::Behaviour behaviour);
    [[nodiscard]] static QString of(core::customers::Experience experience);
    /// Of a word of customers::traitsOf; empty for another one.
    [[nodiscard]] static QString trait(const std::string& word);
    /// As a buyer is told; empty for a new customer.
    [[nodiscard]] static QString tier(core::customers::CustomerTier tier);
    /// A choice of the tree of questions: the shop's name of it, or the program's word.
    [[nodiscard]] static QString of(const core::conversations::QuestionType& type);
    /// Why it was refused and what to do.
    [[nodiscard]] static QString refusal(core::knowledge::KnowledgeError error);
    [[nodiscard]] static QString refusal(const core::conversations::MacroRefusal& refusal);
    /// What the macro does, a line an act.
    [[nodiscard]] static QString deeds(const core::knowledge::Macro& macro);
};

}  // namespace ui::knowledge
