#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/search/message_search.h"

namespace ui::search {

/// The words of the search in what was said.
class SearchText final {
    Q_DECLARE_TR_FUNCTIONS(ui::search::SearchText)

public:
    static QString of(core::conversations::Side side);
    static QString note();
    static QString withoutTime();
    /// `Buyer · Agent Lin`: who said it to whom.
    static QString headOf(const core::search::MessageHit& hit);
};

}  // namespace ui::search
