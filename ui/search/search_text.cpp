#include "ui/search/search_text.h"

#include "ui/common/plain_text.h"

namespace ui::search {

using core::conversations::Side;

QString SearchText::of(Side side) {
    switch (side) {
        case Side::Buyer:
            //: Who wrote a message
            return tr("Buyer");
        case Side::Agent:
            //: Who wrote a message
            return tr("Agent");
        case Side::Auto:
            //: Who wrote a message: a robot
            return tr("Automatic");
        case Side::System:
            //: Who wrote a message: the platform
            return tr("System");
    }
    return {};
}

QString SearchText::note() {
    //: A note of an agent about a conversation
    return tr("Note");
}

QString SearchText::withoutTime() {
    return tr("time unknown");
}

QString SearchText::headOf(const core::search::MessageHit& hit) {
    QStringList parts{common::toScreen(hit.buyer)};
    parts.append(hit.side ? of(*hit.side) : note());
    // Of the buyer's own words the nick says it already.
    if (hit.side != Side::Buyer && !hit.sender.empty()) {
        parts.append(common::toScreen(hit.sender));
    }
    return parts.join(QStringLiteral(" · "));
}

}  // namespace ui::search
