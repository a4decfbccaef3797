#pragma once

#include <QCoreApplication>
#include <QString>

#include <vector>

#include "core/quality/case_library.h"
#include "core/quality/inspection_policy.h"
#include "ui/common/state_strip.h"
#include "ui/common/state_table_view.h"
#include "ui/quality/quality_deed.h"

namespace ui::quality {

/// Every value of quality inspection in words, and the state table as strip and help show it.
class QualityText final {
    Q_DECLARE_TR_FUNCTIONS(ui::quality::QualityText)

public:
    static QString of(core::quality::QualityState state);
    static QString of(core::quality::CardGroup group);
    static QString of(core::quality::AutomaticItem item);
    static QString of(core::quality::DrawReason reason);
    static QString of(core::quality::RootCause cause);
    static QString of(core::quality::LibraryKind kind);
    static QString of(core::conversations::Side side);
    static QString of(Deed deed);
    static common::Chip chip(core::quality::QualityState state);
    static common::Chip chip(core::quality::LibraryKind kind);
    static common::Chip result(const core::quality::Inspection& inspection);
    static QString refusal(core::quality::QualityError error);
    static QString done(Deed deed);
    static QString reasons(const core::quality::Inspection& inspection);
    /// `2026-11-26 11:00, buyer called: answered after 12 s, talked 3 min 5 s`.
    static QString call(const core::conversations::Contact& call);
    /// `82.5`; a dash for none.
    static QString score(std::optional<std::int64_t> tenThousandths);
    static QString number(core::quality::InspectionId id);
    /// The steps that this person may take, and those that lack something with what it is.
    static std::vector<common::NextStep> nextSteps(const core::quality::Inspection& inspection,
                                                   const core::quality::QualityContext& context);
    /// Why the deed may not be done; nothing: it may.
    static std::optional<core::quality::QualityError> barrierOf(const core::quality::Inspection& inspection,
                                                                const DeedKey& deed,
                                                                const core::quality::QualityContext& context);
    static std::vector<common::StateTableRow> stateTable();
};

}  // namespace ui::quality
