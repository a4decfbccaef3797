#pragma once

#include <memory>
#include <vector>

#include "app/composition/case_services.h"
#include "ui/common/environment.h"
#include "ui/common/workplace.h"
#include "ui/importing/import_panel.h"
#include "ui/parcels/parcels_page.h"
#include "ui/practice/rush.h"

namespace app::composition {

/// The pages of the rail, in its order. A page is here only when it works: practice only with a rush. Without
/// `importTracking` the parcels take no file, without `importSurvey` the imports no survey.
[[nodiscard]] std::vector<std::unique_ptr<ui::common::Workplace>> makeWorkplaces(
    ui::common::Environment& environment, CaseServices& cases, core::storage::Database& lister,
    const AnalysisGround& analysis, ui::practice::Rush* rush = nullptr,
    ui::parcels::ImportTracking importTracking = {}, ui::importing::ImportSurvey importSurvey = {});

}  // namespace app::composition
