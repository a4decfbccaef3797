#include "ui/search/snippet.h"

#include <algorithm>
#include <string_view>

#include "ui/common/plain_text.h"

namespace ui::search {

namespace {

/// Characters kept before the first hit.
constexpr qsizetype kBefore = 24;

/// A piece for the screen. Piece by piece, since what the screen leaves out moves the rest.
QString onOneLine(std::string_view utf8) {
    QString text = common::toScreen(utf8);
    for (QChar& c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t') {
            c = u' ';
        }
    }
    return text;
}

}  // namespace

Snippet snippetOf(const core::search::MessageHit& hit, qsizetype most) {
    const std::string_view text = hit.text;
    Snippet snippet;
    std::size_t at = 0;
    for (const auto& range : hit.hits) {
        QString before = onOneLine(text.substr(at, range.begin - at));
        if (at == 0 && before.size() > kBefore) {
            before = u'…' + before.right(kBefore);
        }
        snippet.text += before;
        const QString found = onOneLine(text.substr(range.begin, range.length));
        snippet.hits.append({snippet.text.size(), found.size()});
        snippet.text += found;
        at = range.begin + range.length;
        if (snippet.text.size() > most) {
            break;
        }
    }
    snippet.text += onOneLine(text.substr(at, static_cast<std::size_t>(most) * 4));
    if (snippet.text.size() > most) {
        snippet.text = snippet.text.left(most) + u'…';
        snippet.hits.removeIf(
            [&](const Snippet::Range& range) { return range.begin + range.length > most; });
    }
    return snippet;
}

}  // namespace ui::search
