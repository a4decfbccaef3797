#pragma once

#include <functional>
#include <stop_token>

#include "core/quality/quality_reader.h"

namespace ui::quality {

/// What the page hands in beside reader and service. The first two are called on a thread of the quick jobs.
struct QualityPorts {
    std::function<std::vector<core::quality::Candidate>(core::orders::ShopId, core::Seconds from, core::Seconds to,
                                                        const std::stop_token&)>
        readCandidates;
    std::function<std::optional<core::quality::InspectionView>(const core::quality::Inspection&, core::Moment asOf)>
        readView;
    std::function<core::quality::QualityRules(core::orders::ShopId)> rules;
};

}  // namespace ui::quality
