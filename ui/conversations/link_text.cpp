#include "ui/conversations/link_text.h"

#include <QRegularExpression>

namespace ui::conversations {

std::vector<LinkSpan> linksIn(const QString& text) {
    // What a browser takes for an address, without the marks that end a sentence around it; Chinese
    // letters follow an address without a blank.
    static const QRegularExpression kLink(
        QStringLiteral("https?://[^\\s<>\"'，。！？；：、（）【】《》“”]+"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<LinkSpan> links;
    for (auto found = kLink.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        qsizetype length = match.capturedLength();
        while (length > 0 &&
               QStringLiteral(".,!?;:)]}").contains(text.at(match.capturedStart() + length - 1))) {
            --length;
        }
        if (!hostOf(text.mid(match.capturedStart(), length)).isEmpty()) {
            links.push_back({match.capturedStart(), length});
        }
    }
    return links;
}

}  // namespace ui::conversations
