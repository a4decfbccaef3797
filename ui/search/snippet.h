#pragma once

#include <QList>
#include <QString>

#include "core/search/message_search.h"

namespace ui::search {

/// One line of a text around the first place where it was found, as it is painted.
struct Snippet {
    struct Range {
        qsizetype begin = 0;
        qsizetype length = 0;
        bool operator==(const Range&) const = default;
    };
    QString text;
    /// What to highlight in `text`.
    QList<Range> hits;
};

/// Line ends become blanks; what stands far before the first hit, and behind `most` characters in
/// all, gives way to an ellipsis.
[[nodiscard]] Snippet snippetOf(const core::search::MessageHit& hit, qsizetype most = 200);

}  // namespace ui::search
